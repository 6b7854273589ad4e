#include "resources.h"

#define ENTRY(path, bytes) { path, bytes, sizeof bytes }

static const unsigned char lexicon_numbers[] = {
#embed "lexicon/numbers.txt"
};

static const lectern_resource entries[] = {
  ENTRY("lexicon/numbers.txt", lexicon_numbers),
};

const lectern_resource *lectern_resources(void) { return entries; }
size_t lectern_resource_count(void) { return sizeof entries / sizeof entries[0]; }
