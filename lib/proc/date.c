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
