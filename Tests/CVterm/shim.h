// libvterm: the terminal emulator that reads the screen in the end-to-end tests.
#include <spawn.h>
#include <vterm.h>

// Glibc's Swift module lacks it.
static const short LT_SPAWN_SETSID = POSIX_SPAWN_SETSID;
