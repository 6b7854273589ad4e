// libmd: SHA-256 of the files that are read, so that a quote is tied to the very file it came from.
#include <sys/types.h>
#include <sha2.h>
