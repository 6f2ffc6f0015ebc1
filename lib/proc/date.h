/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC_DATE_H
#define KM_PROC_DATE_H

/** Dates in texts and in names of files. */

#include "proc.h"

/** Seconds since 1970 in @line as date(1) prints it in common forms; without a time zone as UTC. 0: none. */
int64_t km_text_date(struct km_text line);
/** Seconds east of UTC of the zone "UTC", "GMT", "+03" or "-0330"; false: such as CET, which several zones are called. */
bool km_zone_offset(struct km_text zone, int64_t *ret);
/** The same of a line that date(1) or timedatectl(1) prints: a date with such a zone, "Time zone: Europe/Berlin (CET, +0100)". */
bool km_text_offset(struct km_text line, int64_t *ret);
/** Seconds since 1970 in a name such as "20240131-093000" or "1706693400". 0: none. */
int64_t km_name_date(const char *name);

#endif
