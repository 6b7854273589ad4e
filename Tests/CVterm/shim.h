// libvterm: the terminal emulator that reads the screen in the end-to-end tests.
#include <vterm.h>

// glibc's POSIX_SPAWN_SETSID: <spawn.h> shows it only under _GNU_SOURCE, which a module cannot set for itself.
static const short LT_SPAWN_SETSID = 0x80;
