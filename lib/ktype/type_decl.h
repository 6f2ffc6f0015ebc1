/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TYPE_DECLARE_H
#define KM_TYPE_DECLARE_H

/** A declaration as in C, for code that shows types. */

#include "layout/types.h"

#define KM_DECLARE_BYTES 320

/** @name is the declarator, "" for a type alone. What is too long is cut. @buf has KM_DECLARE_BYTES. */
void km_types_declare(const struct km_types *t, uint32_t type, const char *name, char *buf);

#endif
