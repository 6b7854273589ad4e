#ifndef LECTERN_PREFETCH_H
#define LECTERN_PREFETCH_H

/// Has memory that will be read soon brought into the caches; any address will do.
static inline void lectern_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
