// libxml2, for its types alone: nothing declared here is called by name but in static programs. The others load the
// library at first need (see Reading/Markup/XML), because a program linked to it loads ICU too, at every start.
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
