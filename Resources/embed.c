#include "resources.h"

#define ENTRY(path, bytes) { path, bytes, sizeof bytes }

static const unsigned char lexicon_abbreviations[] = {
#embed "lexicon/abbreviations.txt"
};

static const unsigned char lexicon_numbers[] = {
#embed "lexicon/numbers.txt"
};

static const unsigned char lexicon_sentence_openers[] = {
#embed "lexicon/sentence-openers.txt"
};

static const unsigned char sample_coastal_cities_forum[] = {
#embed "samples/coastal-cities-forum.txt"
};

static const unsigned char sample_river_commission_record[] = {
#embed "samples/river-commission-record.txt"
};

static const unsigned char sample_damascus_refugee_meeting[] = {
#embed "samples/damascus-refugee-meeting.txt"
};

static const lectern_resource entries[] = {
  ENTRY("lexicon/abbreviations.txt", lexicon_abbreviations),
  ENTRY("lexicon/numbers.txt", lexicon_numbers),
  ENTRY("lexicon/sentence-openers.txt", lexicon_sentence_openers),
  ENTRY("samples/coastal-cities-forum.txt", sample_coastal_cities_forum),
  ENTRY("samples/river-commission-record.txt", sample_river_commission_record),
  ENTRY("samples/damascus-refugee-meeting.txt", sample_damascus_refugee_meeting),
};

const lectern_resource *lectern_resources(void) { return entries; }
size_t lectern_resource_count(void) { return sizeof entries / sizeof entries[0]; }
