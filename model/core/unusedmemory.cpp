// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/unusedmemory.h"

#include <cstdlib> // says whether this is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

void returnUnusedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
