/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which of several times is that of a record. */
#include "stamp.h"

/* Times of one record that are as good as one, and the steps of two clocks that are as good as the same. */
#define AGREE_US INT64_C(2000000)

static bool far(int64_t a, int64_t b)
{
	return a - b > AGREE_US || b - a > AGREE_US;
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
			times->differ[i][k] = times->differ[i][k] || (has[k] && far(t[i].us, t[k].us));
		times->have[i]++;
		if (!clock_us)
			continue;
		if (!times->clocks[i]++)
			times->ahead[i] = t[i].us - *clock_us;
		times->apart[i] = times->apart[i] || far(t[i].us - *clock_us, times->ahead[i]);
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
