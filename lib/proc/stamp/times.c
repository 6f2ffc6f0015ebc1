/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which of several times is that of a record. */
#include "stamp.h"

#include <time.h>

/* Times of one record that are as good as one, and the steps of two clocks that are as good as the same. */
#define AGREE_US INT64_C(2000000)
#define DAY_US	 (INT64_C(86400) * 1000000)
#define YEAR_US	 (366 * DAY_US) /* of the year 2000, of which dates without a year are as if they were */

static bool far(int64_t a, int64_t b)
{
	return a - b > AGREE_US || b - a > AGREE_US;
}

/* us of @t in the year 2000. */
static int64_t in_2000(const struct log_time *t)
{
	time_t s = (time_t)(t->us / 1000000);
	struct tm tm;

	if (t->no_year || !gmtime_r(&s, &tm))
		return t->us;
	tm.tm_year = 100;
	return (int64_t)timegm(&tm) * 1000000 + t->us % 1000000;
}

/* @d within the year 2000, the short way round. */
static int64_t within_year(int64_t d)
{
	d %= YEAR_US;
	return d > YEAR_US / 2 ? d - YEAR_US : d < -YEAR_US / 2 ? d + YEAR_US
								: d;
}

/* Compares two times, one of which may have no year. */
static bool are_far(const struct log_time *a, const struct log_time *b)
{
	return a->no_year || b->no_year ? far(within_year(in_2000(a) - in_2000(b)), 0) : far(a->us, b->us);
}

/* Whether @t, @ahead us ahead of a clock, no longer runs with what was @first ahead. Most years lack a day that 2000 has. */
static bool runs_apart(const struct log_time *t, int64_t ahead, int64_t first)
{
	int64_t d = within_year(ahead - first);

	return t->no_year ? far(d, 0) && far(d, DAY_US) : far(ahead, first);
}

void log_times_add(struct log_times *times, const struct text_line value[LOG_MAX_TIMES], const int64_t *clock_us)
{
	struct log_time t[LOG_MAX_TIMES];
	bool has[LOG_MAX_TIMES];
	unsigned i, k;

	times->records++;
	for (i = 0; i < LOG_MAX_TIMES; i++) {
		has[i] = value[i].p && log_time_parse(value[i], &t[i]);
		if (!has[i])
			continue;
		for (k = 0; k < i; k++)
			times->differ[i][k] = times->differ[i][k] || (has[k] && are_far(&t[i], &t[k]));
		times->have[i]++;
		if (!clock_us)
			continue;
		if (!times->clocks[i]++)
			times->ahead[i] = t[i].us - *clock_us;
		times->apart[i] = times->apart[i] || runs_apart(&t[i], t[i].us - *clock_us, times->ahead[i]);
	}
}

int log_times_choose(const struct log_times *times, unsigned two[2])
{
	int chosen = -1, runs = -1;
	bool one = true, one_runs = true;
	unsigned i;

	for (i = 0; i < LOG_MAX_TIMES; i++) {
		if (!times->records || times->have[i] != times->records)
			continue;
		if (chosen >= 0 && times->differ[i][chosen]) {
			two[1] = one ? i : two[1];
			one = false;
		}
		chosen = chosen < 0 ? (int)i : chosen;
		two[0] = (unsigned)chosen;
		if (times->clocks[i] < 2 || times->apart[i])
			continue;
		one_runs = one_runs && (runs < 0 || !times->differ[i][runs]);
		runs = runs < 0 ? (int)i : runs;
	}
	if (one)
		return chosen;
	return one_runs && runs >= 0 ? runs : LOG_TIMES_DIFFER;
}
