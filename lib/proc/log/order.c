/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Logs whose newest line stands first, as `journalctl -r`, tac and pages of log collectors have them, are turned
 * round: a report is read from its first line on.
 *
 * A log is turned only when its clocks go back, the dates of prefixes before the kernel's own, which begins anew with
 * each boot, and the lines of reports stand reversed too. Where it has no report, all steps of the clocks must be back.
 * Where no clock moves, the lines do that the kernel prints one behind the other.
 *
 * Records in no order at all, as a table may have them, are sorted by their dates where these are exact.
 */
#include "text.h"

#include <stdlib.h>

#define LEAST_BACK 3 /* steps back of a log without a report, and of one whose records are in no order */
#define LEAST_PART 3 /* steps back of the latter are at least one to so many on */

/* Steps of the log from record to record: forwards in time, and back. */
struct steps {
	uint64_t on, back;
};

/* From @a to @b: 1 time goes on, -1 it goes back, 0 it stands or is not known. */
static int step_of(const struct km_log_line *a, const struct km_log_line *b)
{
	int step;

	if (log_stamp_step(a->stamp, b->stamp, &step) || !a->has_ts || !b->has_ts)
		return step;
	return (a->ts_ns < b->ts_ns) - (a->ts_ns > b->ts_ns);
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
static bool begins_record(const struct km_log_line *l, bool all)
{
	return all || (!l->bare && !l->more);
}

/* Where in its report the line stands, from 1; 0: it is none of those that each report has. */
static int place_of(const struct km_log_line *l)
{
	if (strstr(l->text, " invoked oom-killer: ") || strstr(l->text, ": page allocation failure"))
		return 1;
	if (strstr(l->text, "Mem-Info:"))
		return 2;
	if (strstr(l->text, "active_anon:"))
		return 3;
	return strstr(l->text, "Killed process ") ? 4 : 0;
}

struct evidence {
	struct steps clock, pairs;
	struct steps places; /* from a line of a report to the next one */
	struct steps boot;   /* of the clock, without those to and from a banner */
	bool report;
	bool banner, last_banner; /* a line is one; the last of several */
};

static void add_step(struct steps *s, int step)
{
	s->on += step > 0;
	s->back += step < 0;
}

static bool is_banner(const struct km_log_line *l)
{
	return !strncmp(l->text, "Linux version ", 14);
}

static void add_clock(struct evidence *e, const struct km_log_line *a, const struct km_log_line *b)
{
	int step = step_of(a, b);

	add_step(&e->clock, step);
	if (!is_banner(a) && !is_banner(b))
		add_step(&e->boot, step);
	e->last_banner = is_banner(b);
	e->banner = e->banner || is_banner(a) || is_banner(b);
}

static struct evidence count_steps(const struct km_log_line *l, size_t n, bool all)
{
	struct evidence e = { .report = false };
	int place, last = 0;
	size_t i, before = 0;

	for (i = 0; i < n; i++) {
		if (i && !begins_record(&l[i], all))
			continue;
		place = place_of(&l[i]);
		if (place && last)
			add_step(&e.places, place - last);
		last = place ? place : last;
		if (i) {
			add_clock(&e, &l[before], &l[i]);
			e.pairs.on += is_pair(&l[before], &l[i]);
			e.pairs.back += is_pair(&l[i], &l[before]);
		}
		before = i;
	}
	e.report = last;
	return e;
}

/* Whether the newest line is first. To turn a log that has its order does more harm than to miss one. */
static bool is_reversed(const struct evidence *e)
{
	bool clock_back = e->clock.back > e->clock.on;
	/* It has no reports but kills, or less. */
	bool no_order = !e->pairs.on && !e->pairs.back && !e->places.on && !e->places.back;

	if (e->clock.back < e->clock.on)
		return false;
	if (!e->report || no_order)
		return !e->boot.on && (e->boot.back >= LEAST_BACK || (e->boot.back && e->banner) ||
				       (clock_back && e->clock.back > 1 && e->last_banner));
	if (clock_back && e->pairs.back == e->pairs.on)
		return e->places.back > e->places.on;
	return e->pairs.back > e->pairs.on;
}

/* Records from the last to the first, the lines of each in their order. */
static void turn(const struct km_log_line *from, size_t n, bool all, struct km_log_line *to)
{
	size_t i, end = n;

	for (i = n; i-- > 0;) {
		if (i && !begins_record(&from[i], all))
			continue;
		memcpy(to, &from[i], (end - i) * sizeof(*to));
		to += end - i;
		end = i;
	}
}

/* ---- pieces in another order ---- */

/* Lines that stay together; the piece with the lower keys comes first. */
struct piece {
	uint64_t key[2];
	size_t first, n; /* lines */
};

KM_VEC_AS(pieces, struct piece);

static int by_key(const void *a, const void *b)
{
	const struct piece *x = a, *y = b;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(x->key); i++)
		if (x->key[i] != y->key[i])
			return x->key[i] < y->key[i] ? -1 : 1;
	return x->first < y->first ? -1 : x->first > y->first;
}

/* Sort the lines [0, @n) by their pieces; lines before the first piece stay. KM_OK or KM_NOMEM. */
static enum km_status sort_pieces(struct km_log_line *l, size_t n, struct pieces *p)
{
	struct km_log_line *sorted = km_calloc(n, sizeof(*sorted));
	size_t i, to = p->v[0].first;

	if (!sorted)
		return KM_NOMEM;
	km_copy(sorted, l, to * sizeof(*l));
	km_sort(p->v, p->n, sizeof(*p->v), by_key);
	for (i = 0; i < p->n; to += p->v[i].n, i++)
		memcpy(sorted + to, l + p->v[i].first, p->v[i].n * sizeof(*l));
	memcpy(l, sorted, n * sizeof(*l));
	free(sorted);
	return KM_OK;
}

/* ---- rows out of order ---- */

/* The order of records by their times. */
struct timed_records {
	struct pieces all;
	struct steps clock;
	bool fraction; /* times are more exact than a second */
};

#define SIGN (UINT64_C(1) << 63)

/* False: a record has no exact time, or memory ran out, which *@ret says. */
static bool find_times(const struct km_log_line *l, size_t n, struct timed_records *ret, enum km_status *st)
{
	int64_t ns = 0, before = 0;
	bool fraction = false;
	size_t i;

	for (i = 0; i < n; i++) {
		struct piece *p;

		if (i && !begins_record(&l[i], false)) {
			ret->all.v[ret->all.n - 1].n++;
			continue;
		}
		if (!l[i].stamp || !log_stamp_exact(l[i].stamp, &ns, &fraction))
			return false;
		p = km_vec_push(&ret->all);
		if (!p) {
			*st = KM_NOMEM;
			return false;
		}
		*p = (struct piece){ .key = { (uint64_t)ns ^ SIGN }, .first = i, .n = 1 };
		add_step(&ret->clock, i ? (ns > before) - (ns < before) : 0);
		ret->fraction = ret->fraction || fraction;
		before = ns;
	}
	return true;
}

/*
 * Put records into the order of their times, as a table may have its rows in any. Each has to have a date more exact than a second,
 * for the lines of a report are of one second, and a good part of the steps has to be back: a clock that is set goes back once.
 */
static enum km_status sort_part(struct km_log_line *l, size_t n)
{
	struct timed_records r = { .fraction = false };
	enum km_status st = KM_OK;

	if (find_times(l, n, &r, &st) && r.fraction && r.clock.back >= LEAST_BACK && r.clock.back >= r.clock.on / LEAST_PART)
		st = sort_pieces(l, n, &r.all);
	km_vec_free(&r.all);
	return st;
}

/* The lines [0, @n) of one part of the log. */
static enum km_status order_part(struct km_log_line *l, size_t n, bool all)
{
	struct evidence e = count_steps(l, n, all);
	struct km_log_line *turned;

	if (!is_reversed(&e))
		return all || e.pairs.on > e.pairs.back ? KM_OK : sort_part(l, n);
	turned = km_calloc(n, sizeof(*turned));
	if (!turned)
		return KM_NOMEM;
	turn(l, n, all, turned);
	memcpy(l, turned, n * sizeof(*l));
	free(turned);
	return KM_OK;
}

/* Bytes of a date but for the fraction of its second, which some programs write without zeros at its end. */
static size_t dress_bytes(const char *stamp)
{
	size_t n = strlen(stamp), digits;
	const char *p;

	for (p = stamp; (p = strpbrk(p, ".,")); p++) {
		digits = strspn(p + 1, "0123456789");
		if (digits && p - stamp >= 3 && p[-3] == ':' && is_digit(p[-1]))
			return n - digits - 1;
	}
	return n;
}

/* Whether the prefix of @b is of another kind than that of @a: somebody pasted two logs into one text. */
static bool other_dress(const struct km_log_line *a, const struct km_log_line *b)
{
	return a->has_ts != b->has_ts || !a->stamp != !b->stamp ||
	       (a->stamp && dress_bytes(a->stamp) != dress_bytes(b->stamp));
}

/* The end of the part that begins at line @i. */
static size_t part_end(const struct km_log_line *l, size_t i, size_t n, bool all)
{
	size_t head = i;

	while (++i < n)
		if (begins_record(&l[i], all) && other_dress(&l[head], &l[i]))
			break;
	return i;
}

/*
 * "Panic#1 Part2": what fs/pstore/platform.c pstore_dump() writes above each part of a log. Part 1 has the newest lines.
 * False: @l is no such line.
 */
static bool is_pstore_mark(const struct km_log_line *l, uint64_t *ret_count, uint64_t *ret_part)
{
	struct text_line t = { l->text, strchr(l->text, '\0') };

	while (t.p < t.end && is_letter(*t.p))
		t.p++;
	if (!l->bare || t.p == l->text || !line_begins(t, "#"))
		return false;
	t.p++;
	if (!line_take_number(&t, ret_count) || !line_begins(t, " Part"))
		return false;
	t.p += strlen(" Part");
	return line_take_number(&t, ret_part) && t.p == t.end;
}

static bool find_pstore_parts(const struct km_log_line *l, size_t n, struct pieces *ret)
{
	uint64_t count, part;
	size_t i;

	for (i = 0; i < n; i++) {
		if (is_pstore_mark(&l[i], &count, &part)) {
			struct piece *p = km_vec_push(ret);

			if (!p)
				return false;
			*p = (struct piece){ .key = { count, ~part }, .first = i };
		}
		if (ret->n)
			ret->v[ret->n - 1].n++;
	}
	return true;
}

/*
 * Put parts of pstore into their order, without their marks, which may stand within a report, and say whether there are
 * several; what stands before the first mark stays there. The marks are sure, and dates are not: lines of one moment are
 * in two parts.
 */
static enum km_status order_pstore(struct km_log *log, size_t first, bool *ret_any)
{
	struct km_log_line *l = log->lines.v + first;
	size_t n = log->lines.n - first, i, kept = 0;
	struct pieces parts = { .n = 0 };
	enum km_status st = find_pstore_parts(l, n, &parts) ? KM_OK : KM_NOMEM;
	uint64_t count, part;

	*ret_any = parts.n > 1;
	if (!st && *ret_any)
		st = sort_pieces(l, n, &parts);
	for (i = 0; !st && *ret_any && i < n; i++)
		if (!is_pstore_mark(&l[i], &count, &part))
			l[kept++] = l[i];
	if (!st && *ret_any)
		log->lines.n = first + kept;
	km_vec_free(&parts);
	return st;
}

/* More parts than this are one log whose prefixes differ from line to line. */
#define MAX_PARTS 16

enum km_status log_order(struct km_log *log, size_t first)
{
	size_t n = log->lines.n - first, i, parts = 0;
	struct km_log_line *l;
	enum km_status st = KM_OK;
	bool all = true, pstore;

	if (n < 2)
		return KM_OK;
	st = order_pstore(log, first, &pstore);
	if (st || pstore)
		return st;
	l = log->lines.v + first;
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
