#ifndef CREBO_CLIBXML2_SHIM_H
#define CREBO_CLIBXML2_SHIM_H
#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU, and its headers then include ICU's own, which contradict the copy inside Foundation.
// Nothing here uses that part of libxml2's interface.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#endif
