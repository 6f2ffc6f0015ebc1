/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <stdlib.h>
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

/* Names of time zones other than UTC are ambiguous (CST): they are read as UTC. */
static int64_t broken_down(const char *text, const char *const *formats)
{
	struct tm tm;
	time_t t;
	long offset;

	for (; *formats; formats++) {
		const char *end;

		memset(&tm, 0, sizeof(tm));
		end = strptime(text, *formats, &tm);
		if (!end)
			continue;
		/* timegm() does not use the offset of %z and clears it. */
		offset = tm.tm_gmtoff;
		t = timegm(&tm) - offset;
		return t > 0 ? t : 0;
	}
	return 0;
}

int64_t km_text_date(struct km_text line)
{
	static const char *const formats[] = { "%Y-%m-%dT%H:%M:%S%z",
					       "%Y-%m-%d %H:%M:%S %z",
					       "%Y-%m-%dT%H:%M:%S",
					       "%Y-%m-%d %H:%M:%S",
					       "%a %b %d %H:%M:%S %z %Y",
					       "%a %b %d %H:%M:%S %Y",
					       "%a %d %b %Y %H:%M:%S",
					       "%a %b %d %T",
					       NULL };
	char text[80], *p, *zone;
	size_t n;

	line = km_text_trim(line);
	if (km_text_begins(line, "zzz ***"))
		line.p += strlen("zzz ***");
	n = km_text_length(line);
	if (n < 15 || n >= sizeof(text))
		return 0;
	if (!is_weekday(line.p) && (memcmp(line.p, "20", 2) != 0 || line.p[4] != '-'))
		return 0;
	km_text_copy(line, text, sizeof(text));
	/* "Tue Mar  5 10:00:00 CET 2024": leave the zone's name out. */
	zone = strrchr(text, ':');
	if (is_weekday(text) && zone && strlen(zone) > 5 && zone[3] == ' ' &&
	    isupper((unsigned char)zone[4]) && (p = strchr(zone + 4, ' ')))
		memmove(zone + 4, p + 1, strlen(p + 1) + 1);
	return broken_down(text, formats);
}

bool km_zone_offset(struct km_text zone, int64_t *ret)
{
	int64_t sign = 1, n = 0, digits = 0;

	*ret = 0;
	if (km_text_equal(zone, "UTC") || km_text_equal(zone, "GMT") || km_text_equal(zone, "Z"))
		return true;
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
	if (!km_text_date(t))
		return false;
	/* "2026-11-24T10:00:00+01:00" */
	if (t.end - t.p >= 20 && t.p[10] == 'T' && km_zone_offset((struct km_text){ t.p + 19, t.end }, ret))
		return true;
	while (km_text_word(&t, &word))
		if (km_zone_offset(word, ret))
			return true;
	return false;
}

int64_t km_name_date(const char *name)
{
	static const char *const formats[] = { "%Y%m%d%H%M%S", NULL };
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
	return memcmp(digits, "20", 2) == 0 ? broken_down(digits, formats) : 0;
}
