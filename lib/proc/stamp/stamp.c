/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The dates that prefixes write before lines, of any form, as far as needed to decide which of two is later:
 *
 *	Nov 23 04:12:24				no year
 *	Mon Nov 23 04:12:24 2026
 *	2026-11-23T04:12:24.123456+01:00
 *	11-23 04:12:24.123			no year
 *	04:12:24				time of day only
 */
#include "base/mem.h"
#include "stamp.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define DAY_S	   86400
#define HOUR_S	   3600
#define SECOND_NS  INT64_C(1000000000)
#define YEAR_S	   (INT64_C(366) * DAY_S) /* of the year 2000, whose days those of dates without one are */
#define MONTH_S	   (INT64_C(31) * DAY_S)
#define CLOCK_TEXT 8	  /* "04:12:24" */
#define EPOCH_DAYS 719468 /* between the first of March of year 0 and 1970 */

enum stamp_kind {
	STAMP_NONE,
	STAMP_CLOCK, /* seconds since midnight */
	STAMP_DAY,   /* since the beginning of a year */
	STAMP_DATE,  /* since a day that is the same for all */
};

struct moment {
	enum stamp_kind kind;
	int64_t s;
	int month, day, year; /* 0: not known */
};

/* @n digits at @p; -1: others. */
static int digits(const char *p, size_t n)
{
	int v = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		if (!is_digit(p[i]))
			return -1;
		v = v * 10 + p[i] - '0';
	}
	return v;
}

/* "04:12:24" in @stamp, which is no part of a longer number; NULL: it has no time of day. */
static const char *find_clock(const char *stamp)
{
	const char *p;

	for (p = stamp; *p; p++)
		if (digits(p, 2) >= 0 && p[2] == ':' && digits(p + 3, 2) >= 0 && p[5] == ':' && digits(p + 6, 2) >= 0 &&
		    (p == stamp || !is_digit(p[-1])))
			return p;
	return NULL;
}

/* "+01:00" or "+0100" behind the time of day at @clock, in seconds; 0: it has none. */
static int offset_of(const char *clock)
{
	const char *p = clock + CLOCK_TEXT;
	int h, m;

	if (*p == '.' || *p == ',')
		p++;
	while (is_digit(*p))
		p++;
	while (is_blank(*p))
		p++;
	if (*p != '+' && *p != '-')
		return 0;
	h = digits(p + 1, 2);
	m = h < 0 ? -1 : digits(p + 3 + (p[3] == ':'), 2);
	if (m < 0)
		return 0;
	return (*p == '-' ? -1 : 1) * (h * HOUR_S + m * 60);
}

/* The month whose first three letters are the word at @p, from 1; 0: none. */
static int month_of(const char *p)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	const char *at = is_letter(p[3]) ? NULL : memmem(months, sizeof(months) - 1, p, 3);

	return at && (at - months) % 3 == 0 ? (int)(at - months) / 3 + 1 : 0;
}

/* A number of @n digits at @p; "2026-11-23" and "11-23" are taken whole. Returns the bytes taken. */
static size_t take_number(const char *p, size_t n, struct moment *m)
{
	const char *rest = p + n;
	bool dash = *rest == '-' || *rest == '/';
	int next = dash ? digits(rest + 1, 2) : -1;

	if (n == 4 && next > 0 && rest[3] == *rest && digits(rest + 4, 2) > 0) {
		*m = (struct moment){ .year = digits(p, 4), .month = next, .day = digits(rest + 4, 2) };
		return n + 6;
	}
	if (n == 2 && *rest == '-' && next > 0 && rest[3] == ' ' && !m->month) {
		m->month = digits(p, 2);
		m->day = next;
		return n + 3;
	}
	if (n == 4 && *p != '0')
		m->year = digits(p, 4);
	else if (n <= 2 && !m->day)
		m->day = digits(p, n);
	return n;
}

/* Read a date from the bytes [@p, @end). */
static void take_date(const char *p, const char *end, struct moment *m)
{
	while (p < end) {
		size_t n = strspn(p, "0123456789"), letters = 0;

		while (is_letter(p[letters]))
			letters++;
		if (n)
			p += take_number(p, n, m);
		else if (letters == 3 && !m->month)
			m->month = month_of(p);
		p += n ? 0 : letters ? letters
				     : 1;
	}
}

/* Days of the date since the first of March of year 0. */
static int64_t days_of(const struct moment *m, int year)
{
	int y = m->month <= 2 ? year - 1 : year, month = (m->month + 9) % 12;

	return (int64_t)y * 365 + y / 4 - y / 100 + y / 400 + (month * 153 + 2) / 5 + m->day - 1;
}

static struct moment read_moment(const char *stamp)
{
	const char *clock = stamp ? find_clock(stamp) : NULL, *behind;
	struct moment m = { .kind = STAMP_NONE };

	if (!clock)
		return m;
	take_date(stamp, clock, &m);
	/* "04:12:24 2026", "04:12:24 CET 2026" */
	behind = strrchr(clock, ' ');
	if (!m.year && behind && strlen(behind) == 5 && digits(behind + 1, 4) > 0)
		m.year = digits(behind + 1, 4);
	m.kind = STAMP_CLOCK;
	m.s = digits(clock, 2) * HOUR_S + digits(clock + 3, 2) * 60 + digits(clock + 6, 2) - offset_of(clock);
	if (m.month < 1 || m.month > 12 || m.day < 1 || m.day > 31)
		return m;
	m.kind = m.year ? STAMP_DATE : STAMP_DAY;
	m.s += days_of(&m, m.year ? m.year : 2000) * (int64_t)DAY_S;
	return m;
}

static bool is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* The day of the week that @stamp begins with, from Sunday, 0; -1: none. */
static int weekday_of(const char *stamp)
{
	static const char days[] = "SunMonTueWedThuFriSat";
	const char *at = strlen(stamp) > 3 && !is_letter(stamp[3]) ? memmem(days, sizeof(days) - 1, stamp, 3) : NULL;

	return at && (at - days) % 3 == 0 ? (int)(at - days) / 3 : -1;
}

bool log_stamp_has_no_year(const char *stamp)
{
	return read_moment(stamp).kind == STAMP_DAY;
}

/* Seconds since 1970 of @m, a date without a year, in @year. False: that year has no such day, or not on day @weekday of the week. */
static bool moment_in(const struct moment *m, int weekday, int year, int64_t *ret)
{
	int64_t day = days_of(m, year) - EPOCH_DAYS;

	if (m->month == 2 && m->day > 28 + is_leap(year))
		return false;
	/* 1970-01-01 was a Thursday. */
	if (weekday >= 0 && ((day + 4) % 7 + 7) % 7 != weekday)
		return false;
	*ret = m->s - (days_of(m, 2000) - day) * DAY_S;
	return true;
}

int64_t log_stamp_between(const char *stamp, int64_t from, int64_t to)
{
	struct moment m = read_moment(stamp);
	int64_t at, found = 0;
	int year, last = (int)(to / (INT64_C(365) * DAY_S)) + 1970, weekday = weekday_of(stamp);

	if (m.kind != STAMP_DAY || to < from || from < 0 || to >= INT64_C(1) << 36)
		return 0;
	for (year = (int)(from / YEAR_S) + 1969; year <= last; year++) {
		if (!moment_in(&m, weekday, year, &at) || at < from - DAY_S || at > to + DAY_S)
			continue;
		if (found)
			return 0;
		found = at > to ? to : at;
	}
	return found;
}

/* @d, a difference of what begins anew every @period, the short way round; 0: more than @most. */
static int64_t short_way(int64_t d, int64_t period, int64_t most)
{
	d %= period;
	if (d > period / 2)
		d -= period;
	else if (d < -period / 2)
		d += period;
	return d > most || d < -most ? 0 : d;
}

bool log_stamp_step(const char *from, const char *to, int *ret)
{
	struct moment a = read_moment(from), b = read_moment(to);
	int64_t d = b.s - a.s, step = d;

	*ret = 0;
	if (a.kind == STAMP_NONE || a.kind != b.kind)
		return false;
	if (a.kind == STAMP_CLOCK)
		step = short_way(d, DAY_S, HOUR_S);
	else if (a.kind == STAMP_DAY)
		step = short_way(d, YEAR_S, MONTH_S);
	*ret = (step > 0) - (step < 0);
	return d != 0;
}

/* ".123456" behind the time of day in @stamp, in ns; -1: it has none. */
static int64_t fraction_of(const char *stamp)
{
	const char *p = find_clock(stamp) + CLOCK_TEXT;
	int64_t ns = 0, unit = SECOND_NS;

	if ((*p != '.' && *p != ',') || !is_digit(p[1]))
		return -1;
	for (p++; is_digit(*p); p++) {
		unit /= 10;
		ns += (*p - '0') * unit;
	}
	return ns;
}

bool log_stamp_exact(const char *stamp, int64_t *ret_ns, bool *ret_fraction)
{
	struct moment m = read_moment(stamp);
	int64_t ns, s = m.s - (int64_t)EPOCH_DAYS * DAY_S;

	if (m.kind != STAMP_DATE || s >= INT64_MAX / SECOND_NS || s <= INT64_MIN / SECOND_NS)
		return false;
	ns = fraction_of(stamp);
	*ret_fraction = ns >= 0;
	*ret_ns = s * SECOND_NS + (ns > 0 ? ns : 0);
	return true;
}

/* Nothing but a date: no sentence that has one. */
static bool is_date_alone(struct text_line t, const char *clock)
{
	const char *p;
	size_t letters = 0;

	for (p = t.p; p < clock; p++)
		if (!is_digit(*p) && !is_letter(*p) && (!*p || !strchr(" -/,.:@[", *p)))
			return false;
	for (p = clock + CLOCK_TEXT; p < t.end; p++) {
		letters += is_letter(*p);
		if (!is_digit(*p) && !is_letter(*p) && (!*p || !strchr(" .,:+-[]", *p)))
			return false;
	}
	return letters <= 5;
}

/* Digits of seconds, ms, us or ns since 1970 that are of this century. */
static bool take_epoch(struct text_line t, int64_t *ret_us)
{
	static const struct {
		unsigned digits;
		uint64_t per_us, us; /* one of both is 1 */
	} units[] = { { 10, 1, 1000000 }, { 13, 1, 1000 }, { 16, 1, 1 }, { 19, 1000, 1 } };
	struct text_line u = t;
	uint64_t v;
	size_t i, n;

	if (t.p == t.end || *t.p == '0' || !line_take_number(&u, &v))
		return false;
	n = (size_t)(u.p - t.p);
	for (i = 0; i < KM_ARRAY_LEN(units) && units[i].digits != n; i++)
		;
	if (i == KM_ARRAY_LEN(units))
		return false;
	*ret_us = (int64_t)(v / units[i].per_us * units[i].us);
	/* A fraction of seconds; its first six digits count. */
	if (u.p < u.end && *u.p == '.' && n == 10) {
		uint64_t part = 100000;

		for (u.p++; u.p < u.end && is_digit(*u.p); u.p++, part /= 10)
			*ret_us += (int64_t)((uint64_t)(*u.p - '0') * part);
	}
	return u.p == u.end && *ret_us >= INT64_C(946684800000000) && *ret_us < INT64_C(4102444800000000);
}

bool log_time_parse(struct text_line t, struct log_time *ret)
{
	struct moment m;
	const char *clock;
	struct tm tm;
	time_t s;
	size_t n;

	while (t.p < t.end && is_blank(*t.p))
		t.p++;
	while (t.p < t.end && is_blank(t.end[-1]))
		t.end--;
	if (line_bytes(t) < CLOCK_TEXT || line_bytes(t) >= sizeof(ret->text))
		return false;
	ret->no_year = false;
	if (take_epoch(t, &ret->us)) {
		s = (time_t)(ret->us / 1000000);
		if (!gmtime_r(&s, &tm))
			return false;
		n = strftime(ret->text, sizeof(ret->text), "%Y-%m-%dT%H:%M:%S", &tm);
		if (ret->us % 1000000)
			n += (size_t)snprintf(ret->text + n, sizeof(ret->text) - n, ".%06d", (int)(ret->us % 1000000));
		return snprintf(ret->text + n, sizeof(ret->text) - n, "Z") == 1;
	}
	memcpy(ret->text, t.p, line_bytes(t));
	ret->text[line_bytes(t)] = '\0';
	clock = find_clock(ret->text);
	if (!clock || !is_date_alone((struct text_line){ ret->text, ret->text + line_bytes(t) }, clock))
		return false;
	m = read_moment(ret->text);
	if (m.kind != STAMP_DATE && m.kind != STAMP_DAY)
		return false;
	ret->us = (m.s - (int64_t)EPOCH_DAYS * DAY_S) * 1000000;
	ret->no_year = m.kind == STAMP_DAY;
	return true;
}
