/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC_ALLOCATORS_H
#define KM_PROC_ALLOCATORS_H

#include "base/mem.h"

/**
 * Does a function whose name begins at @name, of @bytes bytes, allocate for somebody else, or print or note
 * that somebody did? Who is to blame for an allocation is the first function of its stack for which this is not
 * so: in reports of a log, in the kernel's own notes of who allocated and in files of /proc that list these.
 */
bool km_is_allocator(const char *name, size_t bytes);

#endif
