/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TYPE_DECLARE_H
#define KM_TYPE_DECLARE_H

/** A declaration as in C, for code that shows types. */

#include "layout/types.h"
#include "vmlinux.h"

#define KM_DECLARE_BYTES 320

/** @name is the declarator, "" for a type alone. What is too long is cut. @buf has KM_DECLARE_BYTES. */
void km_types_declare(const struct km_types *t, uint32_t type, const char *name, char *buf);

/** As km_vmlinux_show_type() does with a type of a graph. KM_OK; KM_CORRUPT: it does not end; or what @line returned. */
enum km_status km_types_show(const struct km_types *t, uint32_t type, bool expand,
			     enum km_status (*line)(void *arg, const struct km_type_line *l), void *arg);

#endif
