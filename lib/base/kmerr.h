/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_KMERR_H
#define KM_KMERR_H

#include <stddef.h>

#include "status.h"

/**
 * The text of a failed set-up call. Each layer prepends its subject, so that the message reads from
 * the general to the particular: "cannot open 'vmcore': page descriptors end after the file".
 * Lower case, no full stop, subjects quoted, what to do next where that is known. Reads of dump
 * memory never fill one: millions of them may fail.
 */
struct km_err {
	char text[512];
};

/** Set the text (printf rules, cut at 511 bytes) and return @st. @err may be NULL. */
enum km_status km_fail(struct km_err *err, enum km_status st, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/** Put text before what @err says already and return @st. @err may be NULL. */
enum km_status km_fail_prepend(struct km_err *err, enum km_status st, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

#endif
