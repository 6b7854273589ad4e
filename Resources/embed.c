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

static const unsigned char lexicon_figures_scales[] = {
#embed "lexicon/figures/scales.txt"
};

static const unsigned char lexicon_figures_fractions[] = {
#embed "lexicon/figures/fractions.txt"
};

static const unsigned char lexicon_figures_durations[] = {
#embed "lexicon/figures/durations.txt"
};

static const unsigned char lexicon_figures_measures[] = {
#embed "lexicon/figures/measures.txt"
};

static const unsigned char lexicon_figures_currencies[] = {
#embed "lexicon/figures/currencies.txt"
};

static const unsigned char lexicon_figures_qualifiers[] = {
#embed "lexicon/figures/qualifiers.txt"
};

static const unsigned char lexicon_figures_multipliers[] = {
#embed "lexicon/figures/multipliers.txt"
};

static const unsigned char lexicon_figures_months[] = {
#embed "lexicon/figures/months.txt"
};

static const unsigned char lexicon_figures_references[] = {
#embed "lexicon/figures/references.txt"
};

static const unsigned char lexicon_figures_labels[] = {
#embed "lexicon/figures/labels.txt"
};

static const unsigned char lexicon_figures_plurals[] = {
#embed "lexicon/figures/plurals.txt"
};

static const unsigned char lexicon_figures_singulars[] = {
#embed "lexicon/figures/singulars.txt"
};

static const unsigned char lexicon_figures_attributive_plurals[] = {
#embed "lexicon/figures/attributive-plurals.txt"
};

static const unsigned char lexicon_figures_phrase_ends[] = {
#embed "lexicon/figures/phrase-ends.txt"
};

static const unsigned char lexicon_figures_contexts[] = {
#embed "lexicon/figures/contexts.txt"
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

static const unsigned char lexicon_parts_of_speech[] = {
#embed "lexicon/phrases/parts-of-speech.txt"
};

static const unsigned char lexicon_part_of_speech_sequences[] = {
#embed "lexicon/phrases/part-of-speech-sequences.txt"
};

static const unsigned char lexicon_part_of_speech_endings[] = {
#embed "lexicon/phrases/part-of-speech-endings.txt"
};

static const unsigned char lexicon_time_words[] = {
#embed "lexicon/phrases/time-words.txt"
};

static const unsigned char lexicon_occasions[] = {
#embed "lexicon/attributions/occasions.txt"
};

static const unsigned char lexicon_reporting_words[] = {
#embed "lexicon/attributions/reporting-words.txt"
};

static const unsigned char lexicon_cue_weights[] = {
#embed "lexicon/attributions/cue-weights.txt"
};

static const unsigned char lexicon_raising_verbs[] = {
#embed "lexicon/attributions/raising-verbs.txt"
};

static const unsigned char lexicon_addressing_verbs[] = {
#embed "lexicon/attributions/addressing-verbs.txt"
};

static const unsigned char lexicon_opinion_words[] = {
#embed "lexicon/attributions/opinion-words.txt"
};

static const unsigned char lexicon_acts[] = {
#embed "lexicon/attributions/acts.txt"
};

// The learned weights are read in place, so they have to be aligned.
_Alignas(8) static const unsigned char model_tags[] = {
#embed "model/tags.bin"
};

_Alignas(8) static const unsigned char model_moves[] = {
#embed "model/moves.bin"
};

_Alignas(8) static const unsigned char model_relations[] = {
#embed "model/relations.bin"
};

_Alignas(8) static const unsigned char model_gate[] = {
#embed "model/gate.bin"
};

_Alignas(8) static const unsigned char model_cues[] = {
#embed "model/cues.bin"
};

_Alignas(8) static const unsigned char model_roles[] = {
#embed "model/roles.bin"
};

_Alignas(8) static const unsigned char model_passages[] = {
#embed "model/passages.bin"
};

static const lectern_resource entries[] = {
  ENTRY("lexicon/abbreviations.txt", lexicon_abbreviations),
  ENTRY("lexicon/numbers.txt", lexicon_numbers),
  ENTRY("lexicon/sentence-openers.txt", lexicon_sentence_openers),
  ENTRY("lexicon/figures/scales.txt", lexicon_figures_scales),
  ENTRY("lexicon/figures/fractions.txt", lexicon_figures_fractions),
  ENTRY("lexicon/figures/durations.txt", lexicon_figures_durations),
  ENTRY("lexicon/figures/measures.txt", lexicon_figures_measures),
  ENTRY("lexicon/figures/currencies.txt", lexicon_figures_currencies),
  ENTRY("lexicon/figures/qualifiers.txt", lexicon_figures_qualifiers),
  ENTRY("lexicon/figures/multipliers.txt", lexicon_figures_multipliers),
  ENTRY("lexicon/figures/months.txt", lexicon_figures_months),
  ENTRY("lexicon/figures/references.txt", lexicon_figures_references),
  ENTRY("lexicon/figures/labels.txt", lexicon_figures_labels),
  ENTRY("lexicon/figures/plurals.txt", lexicon_figures_plurals),
  ENTRY("lexicon/figures/singulars.txt", lexicon_figures_singulars),
  ENTRY("lexicon/figures/attributive-plurals.txt", lexicon_figures_attributive_plurals),
  ENTRY("lexicon/figures/phrase-ends.txt", lexicon_figures_phrase_ends),
  ENTRY("lexicon/figures/contexts.txt", lexicon_figures_contexts),
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
  ENTRY("lexicon/phrases/parts-of-speech.txt", lexicon_parts_of_speech),
  ENTRY("lexicon/phrases/part-of-speech-sequences.txt", lexicon_part_of_speech_sequences),
  ENTRY("lexicon/phrases/part-of-speech-endings.txt", lexicon_part_of_speech_endings),
  ENTRY("lexicon/phrases/time-words.txt", lexicon_time_words),
  ENTRY("lexicon/attributions/occasions.txt", lexicon_occasions),
  ENTRY("lexicon/attributions/reporting-words.txt", lexicon_reporting_words),
  ENTRY("lexicon/attributions/cue-weights.txt", lexicon_cue_weights),
  ENTRY("lexicon/attributions/raising-verbs.txt", lexicon_raising_verbs),
  ENTRY("lexicon/attributions/addressing-verbs.txt", lexicon_addressing_verbs),
  ENTRY("lexicon/attributions/opinion-words.txt", lexicon_opinion_words),
  ENTRY("lexicon/attributions/acts.txt", lexicon_acts),
  ENTRY("model/tags.bin", model_tags),
  ENTRY("model/moves.bin", model_moves),
  ENTRY("model/relations.bin", model_relations),
  ENTRY("model/gate.bin", model_gate),
  ENTRY("model/cues.bin", model_cues),
  ENTRY("model/roles.bin", model_roles),
  ENTRY("model/passages.bin", model_passages),
};

const lectern_resource *lectern_resources(void) { return entries; }
size_t lectern_resource_count(void) { return sizeof entries / sizeof entries[0]; }
