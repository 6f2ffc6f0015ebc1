/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_AUTHORIZE_H
#define KM_AUTHORIZE_H

/** Internal to lib/report: what statements may do. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KM_READ_WORDS 4 /* 64 tables each */

/** Is @name in @list, whatever the case of its letters? */
bool km_report_name_in(const char *name, const char *const *list, size_t n);
/**
 * An authorizer of SQLite: statements read, and nothing else. @reads: a pointer to a set of KM_READ_WORDS words, in which the
 * tables that are read get a bit each, or to NULL.
 */
int km_report_authorize(void *reads, int action, const char *a, const char *b, const char *database, const char *trigger);

#endif
