/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC_DATE_H
#define KM_PROC_DATE_H

/** Dates in texts and in names of files. */

#include "proc.h"

/** What a line says of the time. */
struct km_date {
	int64_t at;	     /* seconds since 1970; 0: it is of a zone that several zones are called, or none that is known */
	int64_t local;	     /* the same as if it were of UTC */
	struct km_text zone; /* that it names, in the line; p NULL: none, which is read as UTC */
};

/** Is @line a date as date(1) prints it in common forms, or begins it with one? *@ret is written only then. */
bool km_text_date(struct km_text line, struct km_date *ret);
/** Seconds east of UTC of the zone "UTC", "CET", "+03" or "-0330"; false: such as IST, which several zones are called. */
bool km_zone_offset(struct km_text zone, int64_t *ret);
/** The same of a line that date(1) or timedatectl(1) prints: a date with such a zone, "Time zone: Europe/Berlin (CET, +0100)". */
bool km_text_offset(struct km_text line, int64_t *ret);
/** Seconds since 1970 in a name such as "20240131-093000" or "1706693400". 0: none. */
int64_t km_name_date(const char *name);

/** The first date that km_text_date() knows in the lines of @text. False: none. */
bool km_text_first_date(struct km_text text, struct km_date *ret);

#endif
