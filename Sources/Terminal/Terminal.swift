import Browsing
import CNcurses

/// The reader's terminal: paints frames, reads keys, owns the tty's life.
public final class Terminal {
}
