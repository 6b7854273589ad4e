// Thinnest shim over ncursesw: macros with casts, and globals that Swift 6 rejects as shared mutable state.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <wchar.h>

extern int wcwidth(wchar_t c);

static const attr_t NC_BOLD = A_BOLD;
static const attr_t NC_DIM = A_DIM;
static const attr_t NC_ITALIC = A_ITALIC;
static const attr_t NC_REVERSE = A_REVERSE;
static const attr_t NC_UNDERLINE = A_UNDERLINE;
static const mmask_t NC_BUTTON1_PRESSED = BUTTON1_PRESSED;
static const mmask_t NC_WHEEL_UP = BUTTON4_PRESSED;
static const mmask_t NC_WHEEL_DOWN = BUTTON5_PRESSED;

static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline WINDOW *nc_curscr(void) { return curscr; }
static inline int nc_lines(void) { return LINES; }
static inline int nc_cols(void) { return COLS; }
static inline int nc_colors(void) { return COLORS; }
static inline int nc_color_pairs(void) { return COLOR_PAIRS; }
static inline int nc_key_f(int n) { return KEY_F(n); }
