#ifndef CREBO_CLIBZIP_SHIM_H
#define CREBO_CLIBZIP_SHIM_H
#include <zip.h>
#endif
