// Thinnest shim over ncursesw: macros with casts, variadics, and globals that Swift 6 rejects as shared mutable state.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <wchar.h>

extern int wcwidth(wchar_t c);
// <term.h> has it among macros with names such as `lines` and `columns`.
extern int setupterm(const char *type, int descriptor, int *problem);

static const attr_t NC_BOLD = A_BOLD;
static const attr_t NC_DIM = A_DIM;
static const attr_t NC_REVERSE = A_REVERSE;
static const attr_t NC_UNDERLINE = A_UNDERLINE;

static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline char *nc_tiparm2(const char *string, int a, int b) { return tiparm(string, a, b); }
