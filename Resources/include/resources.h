// Data files compiled into the program: word lists, learned weights and sample proceedings.
// prefetch.h beside this file tells the processor which of them are needed next.
#ifndef LECTERN_RESOURCES_H
#define LECTERN_RESOURCES_H

#include <stddef.h>

// One embedded file: its path below Resources/ and its bytes (not ended by a zero).
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} lectern_resource;

// All embedded files, in the order of embed.c.
const lectern_resource *lectern_resources(void);
size_t lectern_resource_count(void);

#endif
