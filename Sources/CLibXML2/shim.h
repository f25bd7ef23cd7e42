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
#include <libxml/xmlschemastypes.h>

// The version of the library that runs, which can be another than that of these headers. A function, because Swift does
// not let anybody read a global variable of C.
static inline const char *crebo_libxml2_version(void) { return xmlParserVersion; }
#endif
