/* SPDX-License-Identifier: GPL-2.0-or-later */
/* When the captures of a case were taken, their order in time, and which of them are of one series. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "story.h"

static void date_captures(struct story *s)
{
	double latest = -INFINITY;
	size_t i;

	for (i = 0; i < s->boots.n; i++)
		s->boots.v[i].base = s->boots.v[i].is.booted_at;
	for (i = 0; i < s->captures.n; i++) {
		struct capture *c = &s->captures.v[i];
		struct boot *b = &s->boots.v[c->boot];

		if (isnan(b->base))
			b->base = c->captured_at - c->uptime;
	}
	/* Uptime never goes back; the clock may be set. */
	for (i = 0; i < s->captures.n; i++) {
		struct capture *c = &s->captures.v[i];

		c->boot_number = s->boots.v[c->boot].number;
		c->boot_folder = s->boots.v[c->boot].is.place.s;
		if (!c->boot_folder)
			c->boot_folder = "";
		c->run_id = i && km_story_texts_equal(&c[-1].source, &c->source) ? c[-1].run_id : c->id;
		c->at = s->boots.v[c->boot].base + c->uptime;
		if (isnan(c->is.booted_at) && !isnan(s->boots.v[c->boot].is.booted_at) && fabs(c->at) < 1e15)
			c->derived = (double)(int64_t)(c->at + 0.5);
		if (isnan(c->at))
			c->at = c->captured_at;
		if (isnan(c->at))
			c->at = c->named_at;
		if (isnan(c->at) && c->earlier)
			c->at = s->boots.v[s->captures.v[c->within - 1].boot].base - 1;
		c->undated = isnan(c->at);
		if (c->undated)
			c->at = latest;
		if (c->at > latest)
			latest = c->at;
	}
}

/* Readings of clocks order the captures of a run only where all its snapshots have the same one. */
static void use_clocks(struct story *s)
{
	size_t first, end, i;
	bool one;

	for (first = 0; first < s->captures.n; first = end) {
		const struct text *clock = NULL;

		one = true;
		for (end = first; end < s->captures.n && s->captures.v[end].run_id == s->captures.v[first].run_id; end++) {
			if (s->captures.v[end].kind == KIND_LOG)
				continue;
			clock = clock ? clock : &s->captures.v[end].clock;
			one = one && km_story_texts_equal(clock, &s->captures.v[end].clock);
		}
		for (i = first; i < end && !one; i++)
			s->captures.v[i].reading = NAN;
	}
}

static int compare_reals(double a, double b)
{
	return a < b ? -1 : a > b;
}

static int compare_uptimes(const struct capture *x, const struct capture *y)
{
	return compare_reals(isnan(x->uptime) ? INFINITY : x->uptime,
			     isnan(y->uptime) ? INFINITY : y->uptime);
}

static int compare_names(const struct text *a, const struct text *b)
{
	return strverscmp(a->s ? a->s : "", b->s ? b->s : "");
}

static int by_time(const void *a, const void *b)
{
	const struct capture *x = *(const struct capture *const *)a;
	const struct capture *y = *(const struct capture *const *)b;
	int d = compare_reals(x->at, y->at);

	if (!d && x->boot != y->boot) {
		d = strverscmp(x->boot_folder, y->boot_folder);
		return d ? d : x->boot_number < y->boot_number ? -1
							       : 1;
	}
	if (!d)
		d = x->undated - y->undated;
	/* Files that were copied have the time of the copy: uptime orders them. */
	if (!d)
		d = compare_uptimes(x, y);
	if (!d && x->run_id != y->run_id)
		return x->run_id < y->run_id ? -1 : 1;
	if (!d)
		d = isnan(x->reading) - isnan(y->reading);
	if (!d)
		d = compare_reals(x->reading, y->reading);
	if (!d)
		d = compare_names(&x->origin, &y->origin);
	return d ? d : x->id < y->id ? -1
				     : x->id > y->id;
}

/* ---- series ---- */

static bool same_host(const struct text *a, const struct text *b)
{
	return !a->s == !b->s && !km_story_hosts_differ(a, b);
}

/* The stretch that boot @b continues, the newest first. False: out of memory. */
static bool find_stretch(struct story *s, struct boot *b)
{
	struct stretch *to;
	size_t i;

	for (i = s->stretches.n; i > 0; i--) {
		to = &s->stretches.v[i - 1];
		if (same_host(&to->is.host, &b->is.host) && !km_story_boots_differ(&to->is, &b->is) &&
		    !km_story_places_differ(&to->is, &b->is))
			break;
	}
	if (!i) {
		to = km_vec_push(&s->stretches);
		if (!to)
			return false;
		to->is.booted_at = NAN;
		i = s->stretches.n;
	}
	km_story_learn(&s->stretches.v[i - 1].is, &b->is);
	b->stretch = i;
	return true;
}

/* Are the two names the same but for numbers, in this order? */
static bool names_count(const struct text *a, const struct text *b)
{
	const char *x = a->s ? a->s : "", *y = b->s ? b->s : "";

	if (strverscmp(x, y) > 0)
		return false;
	for (;;) {
		x += strspn(x, "0123456789");
		y += strspn(y, "0123456789");
		if (*x != *y || !*x)
			return *x == *y;
		x++;
		y++;
	}
}

/* The last part of the name of @c's input: the file or the folder that was given. */
static const char *last_part(const struct capture *c)
{
	const char *name = c->source.s ? c->source.s : "", *ret = name, *p;

	for (p = name; *p; p++)
		if (*p == '/' && p[1])
			ret = p + 1;
	return ret;
}

/* The same of inputs: in the names of two folders numbers may be of two machines, unless the host is known to be one. */
static bool inputs_count(const struct capture *x, const struct capture *y)
{
	size_t a = (size_t)(last_part(x) - (x->source.s ? x->source.s : ""));
	size_t b = (size_t)(last_part(y) - (y->source.s ? y->source.s : ""));

	if (!(x->is.host.s && y->is.host.s && !km_story_hosts_differ(&x->is.host, &y->is.host)) &&
	    (a != b || (a && memcmp(x->source.s, y->source.s, a) != 0)))
		return false;
	return names_count(&x->source, &y->source);
}

/* Captures that follow each other in the order of time and stay together: those of one input, or a single one. */
struct block {
	struct capture **c;
	size_t n;
};

KM_VEC_AS(blocks, struct block);

/* A block whose time another one has, too, or that has none. */
struct tie {
	uint64_t stem; /* hash of the name without numbers */
	size_t at;     /* index of the block */
	struct block block;
};

KM_VEC_AS(ties, struct tie);

/* Hash of what captures have in common of which a number in the names of their files gives the order. */
static uint64_t stem_of(const struct capture *c)
{
	uint64_t h = km_hash_bytes(KM_HASH_START + c->kind, (const char *)&c->at, sizeof(c->at));
	const char *p, *last = c->is.host.s ? c->source.s : last_part(c);

	for (p = c->source.s ? c->source.s : ""; *p; p++)
		h = p >= last && *p >= '0' && *p <= '9' ? h : km_hash_bytes(h, p, 1);
	h = km_hash_text(h, c->is.host.s ? c->is.host.s : "");
	return km_hash_text(h, c->origin.s ? c->origin.s : "");
}

static int by_stem(const void *a, const void *b)
{
	const struct tie *x = a, *y = b;

	return x->stem != y->stem ? (x->stem < y->stem ? -1 : 1) : x->at < y->at ? -1
										 : x->at > y->at;
}

static int by_source(const void *a, const void *b)
{
	const struct tie *x = a, *y = b;
	int d = compare_names(&x->block.c[0]->source, &y->block.c[0]->source);

	return d ? d : x->at < y->at ? -1
				     : x->at > y->at;
}

/* Put those whose names differ in numbers alone, [@t, @t + @n), into the order of these: in the places that they have. */
static bool number_ties(struct block *blocks, struct tie *t, size_t n)
{
	size_t *places = km_calloc(n, sizeof(*places)), i;

	for (i = 0; places && i < n; i++)
		places[i] = t[i].at;
	if (places)
		km_sort(t, n, sizeof(*t), by_source);
	for (i = 0; places && i < n; i++)
		blocks[places[i]] = t[i].block;
	free(places);
	return places != NULL;
}

static bool may_tie(const struct capture *c)
{
	return isnan(c->uptime) && c->kind != KIND_LOG;
}

/* The block that begins at @c, before @end. */
static struct block block_at(struct capture **c, struct capture *const *end)
{
	struct block ret = { c, 1 };

	while (may_tie(c[0]) && c + ret.n < end && may_tie(c[ret.n]) && c[ret.n]->run_id == c[0]->run_id && !(c[0]->at < c[ret.n]->at))
		ret.n++;
	return ret;
}

/* The blocks of @order, and those of them that may have to change their places, which are sorted by stem. False: out of memory. */
static bool find_ties(struct capture **order, size_t n, struct blocks *blocks, struct ties *ties)
{
	size_t i;

	for (i = 0; i < n; i += blocks->v[blocks->n - 1].n) {
		struct block *b = km_vec_push(blocks);
		struct tie *t;

		if (!b)
			return false;
		*b = block_at(order + i, order + n);
		if (!may_tie(order[i]))
			continue;
		t = km_vec_push(ties);
		if (!t)
			return false;
		*t = (struct tie){ stem_of(order[i]), blocks->n - 1, *b };
	}
	km_sort(ties->v, ties->n, sizeof(*ties->v), by_stem);
	return true;
}

/* Inputs of one second, or of no time that is known, stand as they were loaded: a shell sorts 10 before 2. False: out of memory. */
static bool order_ties(struct capture **order, size_t n)
{
	struct capture **now = km_calloc(n + 1, sizeof(struct capture *));
	struct blocks blocks = { .n = 0 };
	struct ties ties = { .n = 0 };
	bool good = now && find_ties(order, n, &blocks, &ties);
	size_t i, end, to = 0;

	for (i = 0; good && i < ties.n; i = end) {
		for (end = i + 1; end < ties.n && ties.v[end].stem == ties.v[i].stem; end++)
			;
		good = end - i == 1 || number_ties(blocks.v, ties.v + i, end - i);
	}
	for (i = 0; good && i < blocks.n; to += blocks.v[i++].n)
		memcpy(now + to, blocks.v[i].c, blocks.v[i].n * sizeof(struct capture *));
	if (good)
		memcpy(order, now, n * sizeof(struct capture *));
	free(now);
	km_vec_free(&blocks);
	km_vec_free(&ties);
	return good;
}

/*
 * Whether nothing says which of two neighbours in the order of time was taken first: they are of one second, or of no time that is
 * known, of several folders or files, and no number is in their names. What is in one file has its order there.
 */
static bool have_no_order(const struct capture *x, const struct capture *y)
{
	if (x->at < y->at || !(isnan(x->uptime) && isnan(y->uptime)))
		return false;
	if (x->run_id != y->run_id)
		return !inputs_count(x, y) || !names_count(&x->origin, &y->origin);
	return !(x->reading < y->reading) && !names_count(&x->origin, &y->origin);
}

/* The series of @c, the next capture in the order of time. False: out of memory. */
static bool find_series(struct story *s, struct capture *c, int64_t *last)
{
	struct boot *b = &s->boots.v[c->boot];
	struct stretch *of;
	struct capture *before;

	if (!b->stretch && !find_stretch(s, b))
		return false;
	of = &s->stretches.v[b->stretch - 1];
	if (!of->series[c->kind])
		of->series[c->kind] = ++*last;
	c->series = of->series[c->kind];
	before = of->last[c->kind];
	if (before && have_no_order(before, c))
		before->no_order = c->no_order = true;
	of->last[c->kind] = c;
	return true;
}

void km_story_date(struct story *s)
{
	date_captures(s);
	use_clocks(s);
}

bool km_story_order(struct story *s, struct capture **order)
{
	int64_t last = 0;
	size_t i;

	for (i = 0; i < s->captures.n; i++)
		order[i] = &s->captures.v[i];
	km_sort(order, s->captures.n, sizeof(struct capture *), by_time);
	if (!order_ties(order, s->captures.n))
		return false;
	for (i = 0; i < s->captures.n; i++)
		if (!find_series(s, order[i], &last))
			return false;
	return true;
}
