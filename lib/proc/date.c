/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "date.h"
#include "files.h"

static bool is_weekday(const char *p)
{
	static const char days[] = "SunMonTueWedThuFriSat";
	unsigned i;

	for (i = 0; i < 7; i++) {
		if (memcmp(p, days + 3 * i, 3) == 0)
			return true;
	}
	return false;
}

/*
 * Names of one offset: those of RFC 822, section 5.1, by what it says of them, though Manila calls its time PST and Havana CDT,
 * too; and names that only zones of the same offset have in tzdata since 2014.
 */
static const struct {
	const char *name;
	int minutes; /* east of UTC */
} zones[] = {
	{ "UTC", 0 },
	{ "GMT", 0 },
	{ "UT", 0 },
	{ "Z", 0 },
	/* RFC 822 has CST, too, which China and Cuba call their own. */
	{ "EST", -300 },
	{ "EDT", -240 },
	{ "CDT", -300 },
	{ "MST", -420 },
	{ "MDT", -360 },
	{ "PST", -480 },
	{ "PDT", -420 },
	{ "AKST", -540 },
	{ "AKDT", -480 },
	{ "HST", -600 },
	{ "HDT", -540 },
	{ "NST", -210 },
	{ "NDT", -150 },
	{ "WET", 0 },
	{ "WEST", 60 },
	{ "CET", 60 },
	{ "CEST", 120 },
	{ "MET", 60 },
	{ "MEST", 120 },
	{ "EET", 120 },
	{ "EEST", 180 },
	{ "WAT", 60 },
	{ "CAT", 120 },
	{ "SAST", 120 },
	{ "EAT", 180 },
	{ "IDT", 180 },
	{ "PKT", 300 },
	{ "WIB", 420 },
	{ "WITA", 480 },
	{ "HKT", 480 },
	{ "JST", 540 },
	{ "AWST", 480 },
	{ "ACST", 570 },
	{ "ACDT", 630 },
	{ "AEST", 600 },
	{ "AEDT", 660 },
	{ "NZST", 720 },
	{ "NZDT", 780 },
};

/* Names of several offsets, in tzdata or over the years. */
static const char *const ambiguous[] = { "CST", "IST", "BST", "AST", "MSK", "SST", "AMT", "GST", "WIT" };

static bool is_ambiguous(struct km_text word)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(ambiguous); i++)
		if (km_text_equal(word, ambiguous[i]))
			return true;
	return false;
}

/* "CET", "ChST" as %Z has it. */
static bool is_zone_name(struct km_text word)
{
	size_t n = km_text_length(word);

	if (n < 1 || n > 5 || !isupper((unsigned char)*word.p) || !isupper((unsigned char)word.end[-1]))
		return false;
	while (word.p < word.end && isalpha((unsigned char)*word.p))
		word.p++;
	return word.p == word.end;
}

/* "2024" at the end of @t, or nothing. *@ret is left as it is when there is no year. */
static bool take_year(struct km_text t, int *ret)
{
	int64_t year;

	t = km_text_trim(t);
	if (t.p == t.end)
		return true;
	if (km_text_length(t) != 4 || !km_text_int(&t, &year) || t.p != t.end || year < 1970)
		return false;
	*ret = (int)(year - 1900);
	return true;
}

/* A fraction of a second, then AM or PM; *@rest moves behind them. */
static void take_half(struct km_text *rest, struct tm *tm)
{
	struct km_text t = *rest;

	if (t.p < t.end && (*t.p == '.' || *t.p == ',') && t.end - t.p > 1 && isdigit((unsigned char)t.p[1]))
		for (t.p++; t.p < t.end && isdigit((unsigned char)*t.p);)
			t.p++;
	*rest = t;
	t = km_text_trim(t);
	if (tm->tm_hour < 1 || tm->tm_hour > 12 || t.end - t.p < 2 || (t.end - t.p > 2 && t.p[2] != ' '))
		return;
	if (!strncasecmp(t.p, "AM", 2))
		tm->tm_hour %= 12;
	else if (!strncasecmp(t.p, "PM", 2))
		tm->tm_hour = tm->tm_hour % 12 + 12;
	else
		return;
	rest->p = t.p + 2;
}

/*
 * What stands behind the time of day: zone and, unless the date has one, year, either or both missing; or words of something
 * else. A name that no list has is a zone only as date(1) prints it: behind a weekday, before a year.
 */
static void take_zone(struct km_text rest, bool has_year, struct tm *tm, struct km_text *ret_zone)
{
	struct km_text word = { rest.p, rest.p }, behind = rest;
	int64_t offset;

	if ((!has_year && take_year(rest, &tm->tm_year)) || !km_text_word(&behind, &word))
		return;
	if (km_zone_offset(word, &offset) || is_ambiguous(word)) {
		*ret_zone = word;
		if (!has_year)
			(void)take_year(behind, &tm->tm_year);
	} else if (!has_year && is_zone_name(word) && take_year(behind, &tm->tm_year)) {
		*ret_zone = word;
	}
}

bool km_text_date(struct km_text line, struct km_date *ret)
{
	static const char *const formats[] = { "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S",
					       "%a %b %d %H:%M:%S", "%a %d %b %Y %H:%M:%S",
					       "%a, %d %b %Y %H:%M:%S", "%a %Y-%m-%d %H:%M:%S" };
	struct km_date date = { .zone = { NULL, NULL } };
	int64_t offset = 0;
	const char *end;
	char text[80];
	struct tm tm;
	size_t n, i;

	line = km_text_trim(line);
	if (km_text_begins(line, "zzz ***"))
		line.p += strlen("zzz ***");
	n = km_text_length(line);
	if (n < 15 || n >= sizeof(text))
		return false;
	if (!is_weekday(line.p) && (memcmp(line.p, "20", 2) != 0 || line.p[4] != '-'))
		return false;
	km_text_copy(line, text, sizeof(text));
	for (i = 0, end = NULL; i < KM_ARRAY_LEN(formats) && !end; i++) {
		memset(&tm, 0, sizeof(tm));
		end = strptime(text, formats[i], &tm);
	}
	if (!end)
		return false;
	line.p += end - text;
	take_half(&line, &tm);
	take_zone(line, strstr(formats[i - 1], "%Y"), &tm, &date.zone);
	date.local = timegm(&tm);
	if (!date.zone.p || km_zone_offset(date.zone, &offset))
		date.at = date.local - offset;
	if (date.local <= 0 || date.at < 0)
		return false;
	*ret = date;
	return true;
}

bool km_zone_offset(struct km_text zone, int64_t *ret)
{
	int64_t sign = 1, n = 0, digits = 0;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(zones); i++) {
		if (km_text_equal(zone, zones[i].name)) {
			*ret = zones[i].minutes * INT64_C(60);
			return true;
		}
	}
	if (zone.p == zone.end || !strchr("+-", *zone.p))
		return false;
	sign = *zone.p++ == '-' ? -1 : 1;
	for (; zone.p < zone.end; zone.p++) {
		if (*zone.p == ':' && digits == 2)
			continue;
		if (*zone.p < '0' || *zone.p > '9' || ++digits > 4)
			return false;
		n = n * 10 + (*zone.p - '0');
	}
	if (digits != 2 && digits != 4)
		return false;
	n = digits == 2 ? n * 100 : n;
	if (n / 100 > 14 || n % 100 > 59)
		return false;
	*ret = sign * (n / 100 * 3600 + n % 100 * 60);
	return true;
}

bool km_text_offset(struct km_text line, int64_t *ret)
{
	struct km_text word, t = km_text_trim(line);
	struct km_date date;
	const char *open;

	if (km_text_length(t) >= 80)
		return false;
	if (km_text_skip(&t, "Time zone:") || km_text_skip(&t, "Timezone:")) {
		open = memchr(t.p, '(', km_text_length(t));
		if (!open || t.end[-1] != ')')
			return false;
		t = (struct km_text){ open + 1, t.end - 1 };
		while (km_text_word(&t, &word))
			if (km_zone_offset(word, ret))
				return true;
		return false;
	}
	return km_text_date(t, &date) && date.zone.p && km_zone_offset(date.zone, ret);
}

int64_t km_name_date(const char *name)
{
	struct tm tm = { 0 };
	char digits[32];
	size_t n = 0;
	const char *p;
	long long v;

	for (p = name; *p && !(p[0] >= '0' && p[0] <= '9'); p++)
		;
	v = atoll(p);
	if (strspn(p, "0123456789") == 10 && v > 1000000000 && v < 4000000000)
		return v;
	/* 20240131-093000, 2024-01-31_09.30.00, 20240131T093000Z */
	for (; *p && n < 14 && strchr("0123456789-_:.T ", *p); p++) {
		if (*p >= '0' && *p <= '9')
			digits[n++] = *p;
	}
	digits[n] = '\0';
	if (n == 8)
		strcpy(digits + n, "000000");
	else if (n == 12)
		strcpy(digits + n, "00");
	else if (n != 14)
		return 0;
	if (memcmp(digits, "20", 2) != 0 || !strptime(digits, "%Y%m%d%H%M%S", &tm))
		return 0;
	v = timegm(&tm);
	return v > 0 ? v : 0;
}

bool km_text_first_date(struct km_text text, struct km_date *ret)
{
	struct km_text line;

	while (km_text_take_line(&text, &line))
		if (km_text_date(line, ret))
			return true;
	return false;
}
