// libxml2, for its types alone: nothing declared here is called by name. The library is loaded at first need (see
// Reading/Markup/XML/LibXML.swift), because a program linked to it loads ICU too, at every start.
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
