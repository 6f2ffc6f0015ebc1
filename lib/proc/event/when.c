/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * When the last line of a log was written. Many prefixes have no year, "Dec 31 23:59:58": it is that of the
 * kernel's clock; else that in which the line is within a day before the time of its file, which is wrong of a file that was copied
 * on that day of a later year; else the only one that the log and the time of its file allow, or unknown.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "proc/date.h"
#include "proc/files.h"
#include "stamp/stamp.h"
#include "event.h"

#define DAY_S	86400
#define MAX_TRY 100 /* lines with a date that are tried, from either end */

/* A date with a year, "2026-11-24T10:36:30,123456+00:00"; 0: it has none. */
static int64_t date_of(const char *stamp)
{
	struct km_date date;
	char text[80];
	size_t n = 0;

	for (; *stamp && n < sizeof(text) - 1; stamp++) {
		if ((*stamp == '.' || *stamp == ',') && n && isdigit((unsigned char)text[n - 1]) &&
		    isdigit((unsigned char)stamp[1]))
			while (isdigit((unsigned char)stamp[1]))
				stamp++;
		else
			text[n++] = *stamp;
	}
	return km_text_date((struct km_text){ text, text + n }, &date) ? date.at : 0;
}

/* The last date with a year, and one without behind it. */
static void find_last(const struct km_log *log, struct km_log_facts *ret)
{
	size_t i, tries = 0;

	for (i = log->lines.n; i > 0 && !ret->taken_at && tries < MAX_TRY; i--) {
		const char *stamp = log->lines.v[i - 1].stamp;

		if (!stamp)
			continue;
		ret->taken_at = date_of(stamp);
		if (!*ret->day && log_stamp_has_no_year(stamp))
			snprintf(ret->day, sizeof(ret->day), "%s", stamp);
		tries++;
	}
}

static void not_before(struct km_log_facts *f, int64_t when)
{
	if (when > f->not_before)
		f->not_before = when;
}

/* "#1 SMP Fri Nov 24 10:36:30 UTC 2023", "#1 SMP Debian 6.1.140-1 (2025-05-22)": a kernel runs after it was built. */
static void note_build(struct km_log_facts *f)
{
	const char *p = strchr(f->kernel_version, '#'), *end = p ? strchr(p, '\0') : NULL;
	struct km_date date;
	int y, m, d;

	for (; p && (p = strchr(p, ' '));) {
		p++;
		if (km_text_date((struct km_text){ p, end }, &date))
			not_before(f, date.local);
		else if (sscanf(p, "(%4d-%2d-%2d)", &y, &m, &d) == 3 && y >= 1991 && m >= 1 && m <= 12 && d >= 1 && d <= 31)
			not_before(f, timegm(&(struct tm){ .tm_year = y - 1900, .tm_mon = m - 1, .tm_mday = d }));
	}
}

/*
 * The clock that the kernel took from the machine's (drivers/rtc/class.c rtc_hctosys(), earlier drivers/rtc/hctosys.c), and that
 * of a record of audit (kernel/audit.c): "setting system clock to … UTC (1795516590)", "audit(1795516590.123:1):".
 * 0: the line has neither.
 */
static int64_t clock_in(const char *text)
{
	const char *p = strstr(text, "setting system clock to ");
	size_t digits;
	char *end;
	int64_t v;

	p = p ? strstr(p, " UTC (") : NULL;
	p = p ? p + strlen(" UTC (") : strstr(text, "audit(");
	if (!p)
		return 0;
	p += *p == 'a' ? strlen("audit(") : 0;
	digits = strspn(p, "0123456789");
	if (!digits || digits > 10)
		return 0;
	v = strtoll(p, &end, 10);
	return *end == ')' || *end == '.' ? v : 0;
}

/* The clock of the machine at the last line, by the first line that says it and the time since boot of both. */
static void find_clock(const struct km_log *log, struct km_log_facts *ret)
{
	size_t i, tries = 0;

	for (i = 0; i < log->lines.n; i++) {
		const struct km_log_line *l = &log->lines.v[i];
		int64_t clock = clock_in(l->text);

		/* A machine whose clock was lost begins with some day of long ago. */
		if (clock > ret->not_before) {
			not_before(ret, clock);
			if (!ret->clock && l->has_ts && ret->uptime_s >= (double)l->ts_ns / 1e9)
				ret->clock = clock + (int64_t)(ret->uptime_s - (double)l->ts_ns / 1e9);
		}
		if (l->stamp && tries < MAX_TRY) {
			not_before(ret, date_of(l->stamp));
			tries++;
		}
	}
}

void km_log_find_end(const struct km_log *log, struct km_log_facts *ret)
{
	find_last(log, ret);
	if (!*ret->day)
		return;
	not_before(ret, ret->taken_at);
	note_build(ret);
	find_clock(log, ret);
}

int64_t km_log_end(const struct km_log_facts *f, int64_t written, int64_t now, bool *ret_by_file)
{
	/* A date alone is the whole day. */
	int64_t to = !written ? now : written % DAY_S ? written
						      : written + DAY_S - 1;
	int64_t at = 0, only;

	*ret_by_file = false;
	if (!*f->day)
		return f->taken_at;
	if (f->clock && f->clock - DAY_S <= to)
		at = log_stamp_between(f->day, f->clock - DAY_S, f->clock + DAY_S < to ? f->clock + DAY_S : to);
	only = at ? at : log_stamp_between(f->day, f->not_before, to);
	if (!at && written && to - DAY_S >= f->not_before)
		at = log_stamp_between(f->day, to - DAY_S, to);
	*ret_by_file = at && !only;
	if (!at)
		at = only;
	return at > f->taken_at ? at : f->taken_at;
}
