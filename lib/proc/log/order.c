/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Logs whose newest line stands first, as `journalctl -r`, tac and pages of log collectors have them, are turned
 * round: a report is read from its first line on.
 *
 * Clocks tell: the kernel's own, else the time of day. They go back once a boot in any log, and all the time in such
 * a one. Where no clock moves, the lines do that the kernel prints one behind the other.
 */
#include "text.h"

#include <stdlib.h>

#define DAY_S	   86400
#define CLOCK_TEXT 8 /* "04:12:24" */

/* Steps of the log from record to record: forwards in time, and back. */
struct steps {
	uint64_t on, back;
};

/* Seconds since midnight; -1: @stamp has no time of day. */
static int time_of_day(const char *stamp)
{
	const char *p;

	for (p = stamp; strlen(p) >= CLOCK_TEXT; p++)
		if (is_digit(p[0]) && is_digit(p[1]) && p[2] == ':' && is_digit(p[3]) && is_digit(p[4]) &&
		    p[5] == ':' && is_digit(p[6]) && is_digit(p[7]))
			return atoi(p) * 3600 + atoi(p + 3) * 60 + atoi(p + 6);
	return -1;
}

/* From @a to @b: 1 time goes on, -1 it goes back, 0 it stands or is not known. Midnight is passed the short way. */
static int step_of(const struct km_log_line *a, const struct km_log_line *b)
{
	int x, y, d;

	if (a->has_ts && b->has_ts)
		return a->ts_ns < b->ts_ns ? 1 : a->ts_ns > b->ts_ns ? -1
								     : 0;
	x = a->stamp ? time_of_day(a->stamp) : -1;
	y = b->stamp ? time_of_day(b->stamp) : -1;
	if (x < 0 || y < 0)
		return 0;
	d = (y - x + DAY_S + DAY_S / 2) % DAY_S - DAY_S / 2;
	return d > 0 ? 1 : d < 0 ? -1
				 : 0;
}

/* The number behind @word in the line; -1: it is not there. */
static long long number_behind(const struct km_log_line *l, const char *word)
{
	const char *p = strstr(l->text, word);

	return p && is_digit(p[strlen(word)]) ? atoll(p + strlen(word)) : -1;
}

/* Whether the kernel prints @b right behind @a: what a report begins with, a kill and what the reaper says of it. */
static bool is_pair(const struct km_log_line *a, const struct km_log_line *b)
{
	const char *second = b->text + strspn(b->text, " ");
	long long pid = number_behind(a, "Killed process ");

	if (strstr(a->text, " invoked oom-killer: ") || strstr(a->text, ": page allocation failure"))
		return !strncmp(second, "CPU: ", 5) || !strncmp(second, "Pid: ", 5);
	if (strstr(a->text, "Mem-Info:"))
		return !strncmp(second, "active_anon:", 12);
	return pid >= 0 && pid == number_behind(b, "reaped process ");
}

/* Whether line @i begins a record. In a text without any prefix each line does. */
static bool begins(const struct km_log_line *l, bool all)
{
	return all || (!l->bare && !l->more);
}

static struct steps count_steps(const struct km_log_line *l, size_t n, bool all)
{
	struct steps clock = { 0 }, pairs = { 0 };
	size_t i, before = 0;
	int step;

	for (i = 1; i < n; i++) {
		if (!begins(&l[i], all))
			continue;
		step = step_of(&l[before], &l[i]);
		clock.on += step > 0;
		clock.back += step < 0;
		pairs.on += is_pair(&l[before], &l[i]);
		pairs.back += is_pair(&l[i], &l[before]);
		before = i;
	}
	return clock.on == clock.back ? pairs : clock;
}

/* Records from the last to the first, the lines of each in their order. */
static void turn(const struct km_log_line *from, size_t n, bool all, struct km_log_line *to)
{
	size_t i, end = n;

	for (i = n; i-- > 0;) {
		if (i && !begins(&from[i], all))
			continue;
		memcpy(to, &from[i], (end - i) * sizeof(*to));
		to += end - i;
		end = i;
	}
}

/* The lines [0, @n) of one part of the log. */
static enum km_status order_part(struct km_log_line *l, size_t n, bool all)
{
	struct steps steps = count_steps(l, n, all);
	struct km_log_line *turned;

	if (steps.back <= steps.on)
		return KM_OK;
	turned = km_calloc(n, sizeof(*turned));
	if (!turned)
		return KM_NOMEM;
	turn(l, n, all, turned);
	memcpy(l, turned, n * sizeof(*l));
	free(turned);
	return KM_OK;
}

/* Whether the prefix of @b is of another kind than that of @a: somebody pasted two logs into one text. */
static bool other_dress(const struct km_log_line *a, const struct km_log_line *b)
{
	return a->has_ts != b->has_ts || !a->stamp != !b->stamp ||
	       (a->stamp && strlen(a->stamp) != strlen(b->stamp));
}

/* The end of the part that begins at line @i. */
static size_t part_end(const struct km_log_line *l, size_t i, size_t n, bool all)
{
	size_t head = i;

	while (++i < n)
		if (begins(&l[i], all) && other_dress(&l[head], &l[i]))
			break;
	return i;
}

/* More parts than this are one log whose prefixes differ from line to line. */
#define MAX_PARTS 16

enum km_status log_order(struct km_log *log, size_t first)
{
	size_t n = log->lines.n - first, i, parts = 0;
	struct km_log_line *l = log->lines.v + first;
	enum km_status st = KM_OK;
	bool all = true;

	if (n < 2)
		return KM_OK;
	for (i = 0; i < n && all; i++)
		all = l[i].bare;
	for (i = 0; i < n && parts <= MAX_PARTS; parts++)
		i = part_end(l, i, n, all);
	if (parts > MAX_PARTS)
		return order_part(l, n, all);
	for (i = 0; !st && i < n;) {
		size_t end = part_end(l, i, n, all);

		st = order_part(l + i, end - i, all);
		i = end;
	}
	return st;
}
