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

static const unsigned char lexicon_titles[] = {
#embed "lexicon/titles.txt"
};

static const unsigned char lexicon_roles[] = {
#embed "lexicon/roles.txt"
};

static const unsigned char lexicon_role_modifiers[] = {
#embed "lexicon/role-modifiers.txt"
};

static const unsigned char lexicon_role_synonyms[] = {
#embed "lexicon/role-synonyms.txt"
};

static const unsigned char lexicon_groups[] = {
#embed "lexicon/groups.txt"
};

static const unsigned char lexicon_documents[] = {
#embed "lexicon/documents.txt"
};

static const unsigned char lexicon_organisations[] = {
#embed "lexicon/organisations.txt"
};

static const unsigned char lexicon_given_names[] = {
#embed "lexicon/given-names.txt"
};

static const unsigned char lexicon_function_words[] = {
#embed "lexicon/function-words.txt"
};

static const unsigned char lexicon_countries[] = {
#embed "lexicon/countries.txt"
};

static const unsigned char lexicon_demonyms[] = {
#embed "lexicon/demonyms.txt"
};

static const unsigned char lexicon_capitals[] = {
#embed "lexicon/capitals.txt"
};

static const unsigned char lexicon_states[] = {
#embed "lexicon/states.txt"
};

static const unsigned char lexicon_places[] = {
#embed "lexicon/places.txt"
};

static const unsigned char lexicon_calendar[] = {
#embed "lexicon/calendar.txt"
};

static const unsigned char lexicon_name_particles[] = {
#embed "lexicon/name-particles.txt"
};

static const unsigned char lexicon_party_adjectives[] = {
#embed "lexicon/party-adjectives.txt"
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
  ENTRY("lexicon/titles.txt", lexicon_titles),
  ENTRY("lexicon/roles.txt", lexicon_roles),
  ENTRY("lexicon/role-modifiers.txt", lexicon_role_modifiers),
  ENTRY("lexicon/role-synonyms.txt", lexicon_role_synonyms),
  ENTRY("lexicon/groups.txt", lexicon_groups),
  ENTRY("lexicon/documents.txt", lexicon_documents),
  ENTRY("lexicon/organisations.txt", lexicon_organisations),
  ENTRY("lexicon/given-names.txt", lexicon_given_names),
  ENTRY("lexicon/function-words.txt", lexicon_function_words),
  ENTRY("lexicon/countries.txt", lexicon_countries),
  ENTRY("lexicon/demonyms.txt", lexicon_demonyms),
  ENTRY("lexicon/capitals.txt", lexicon_capitals),
  ENTRY("lexicon/states.txt", lexicon_states),
  ENTRY("lexicon/places.txt", lexicon_places),
  ENTRY("lexicon/calendar.txt", lexicon_calendar),
  ENTRY("lexicon/name-particles.txt", lexicon_name_particles),
  ENTRY("lexicon/party-adjectives.txt", lexicon_party_adjectives),
  ENTRY("samples/coastal-cities-forum.txt", sample_coastal_cities_forum),
  ENTRY("samples/river-commission-record.txt", sample_river_commission_record),
  ENTRY("samples/damascus-refugee-meeting.txt", sample_damascus_refugee_meeting),
};

const lectern_resource *lectern_resources(void) { return entries; }
size_t lectern_resource_count(void) { return sizeof entries / sizeof entries[0]; }
