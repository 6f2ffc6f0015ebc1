/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Find who points at something. */
#include "scan_impl.h"

struct search {
	struct km_scan *s;
	uint64_t number, lo, hi;
	const struct km_map *of; /* 1 + numbers of several objects -> which; NULL: @number alone */
	struct km_scan_ref ref;	 /* of where words are looked at now */
	bool (*each)(void *arg, const struct km_scan_ref *ref);
	bool (*each_of)(void *arg, size_t which, const struct km_scan_ref *ref);
	void *arg;
};

/* @forward: as in marking, but for words that were added without a place. */
static bool leads_to_target(const struct search *q, uint64_t word, bool forward)
{
	const uint64_t *to;
	uint64_t number;

	if (q->number == KM_SCAN_NONE)
		return word >= q->lo && word < q->hi;
	number = scan_resolve(q->s, word);
	if (number == q->number || !forward)
		return number == q->number;
	to = number == KM_SCAN_NONE ? NULL : km_map_find(&q->s->forwards, number + 1);
	return to && *to == q->number;
}

/* Report the word at hand for each of several objects that it leads to. */
static bool report_ref_to_all(const struct search *q, bool forward)
{
	uint64_t number = scan_resolve(q->s, q->ref.word);
	const uint64_t *to, *which;

	if (number == KM_SCAN_NONE)
		return true;
	which = km_map_find(q->of, number + 1);
	if (which && !q->each_of(q->arg, *which, &q->ref))
		return false;
	to = forward ? km_map_find(&q->s->forwards, number + 1) : NULL;
	which = to && *to != number ? km_map_find(q->of, *to + 1) : NULL;
	return !which || q->each_of(q->arg, *which, &q->ref);
}

static bool report_ref(const struct search *q, bool forward)
{
	if (q->of)
		return report_ref_to_all(q, forward);
	return !leads_to_target(q, q->ref.word, forward) || q->each(q->arg, &q->ref);
}

static bool search_words(void *arg, uint64_t addr, const uint64_t *words, size_t n)
{
	struct search *q = arg;
	size_t i;

	for (i = 0; i < n; i++) {
		if (!words[i])
			continue;
		q->ref.addr = addr + 8 * i;
		q->ref.word = words[i];
		if (!report_ref(q, true))
			return false;
	}
	return true;
}

static bool search_root(struct search *q, struct scan_reader *r, const struct scan_root *root)
{
	q->ref = (struct km_scan_ref){
		.from = KM_SCAN_NONE,
		.kind = root->kind,
		.strength = root->strength,
	};
	if (root->bytes)
		return scan_words(r, root->kind, root->addr, root->addr, root->bytes, search_words,
				  q);
	q->ref.addr = root->at;
	q->ref.word = root->addr;
	return report_ref(q, root->at);
}

static bool search_object(struct search *q, struct scan_reader *r, size_t group, uint64_t number)
{
	const struct scan_group *g = &q->s->groups.v[group];

	q->ref = (struct km_scan_ref){ .from = number, .kind = g->kind };
	return scan_object_words(r, g, number, search_words, q);
}

static bool search_objects(struct search *q, struct scan_reader *r)
{
	struct km_scan *s = q->s;
	size_t g;

	for (g = 0; g < s->groups.n; g++) {
		uint64_t i = s->groups.v[g].first, last = i + s->groups.v[g].objects;

		for (; i < last; i++)
			if (scan_bit(s->used.v, i) && !search_object(q, r, g, i))
				return false;
		if (g % 4096 == 0 && s->ops.progress)
			s->ops.progress(s->ops.arg, g, s->groups.n);
	}
	return true;
}

static enum km_status open_reader(struct km_scan *s, struct scan_reader **ret)
{
	struct scan_reader *r = calloc(1, sizeof(*r));
	enum km_status st = r ? s->ops.open(s->ops.arg, &r->reader) : KM_NOMEM;

	if (st) {
		free(r);
		return st;
	}
	r->s = s;
	*ret = r;
	return KM_OK;
}

static void close_reader(struct scan_reader *r)
{
	r->s->ops.close(r->s->ops.arg, r->reader);
	free(r);
}

static enum km_status search_all(struct search *q)
{
	struct km_scan *s = q->s;
	struct scan_reader *r;
	bool go = true;
	size_t i;
	enum km_status st = open_reader(s, &r);

	if (st)
		return st;
	for (i = 0; go && i < s->roots.n; i++)
		go = search_root(q, r, &s->roots.v[i]);
	if (go)
		(void)search_objects(q, r);
	close_reader(r);
	return KM_OK;
}

enum km_status km_scan_refs(struct km_scan *s, uint64_t number, uint64_t lo, uint64_t hi,
			    bool (*each)(void *arg, const struct km_scan_ref *ref), void *arg)
{
	struct search q = { .s = s, .number = number, .lo = lo, .hi = hi, .each = each, .arg = arg };

	return search_all(&q);
}

enum km_status km_scan_refs_of(struct km_scan *s, const uint64_t *numbers, size_t n,
			       bool (*each)(void *arg, size_t which, const struct km_scan_ref *ref), void *arg)
{
	struct km_map of = { 0 };
	struct search q = { .s = s, .of = &of, .each_of = each, .arg = arg };
	enum km_status st = KM_OK;
	bool news;
	size_t i;

	for (i = 0; !st && i < n; i++)
		if (!km_map_set(&of, numbers[i] + 1, i, &news))
			st = KM_NOMEM;
	if (!st && n)
		st = search_all(&q);
	km_map_free(&of);
	return st;
}

static bool keep_first(void *arg, const struct km_scan_ref *ref)
{
	*(struct km_scan_ref *)arg = *ref;
	return false;
}

enum km_status km_scan_parent(struct km_scan *s, uint64_t number, struct km_scan_ref *ret)
{
	struct search q = { .s = s, .number = number, .each = keep_first, .arg = ret };
	struct scan_reader *r;
	uint32_t parent;
	bool none;
	enum km_status st;

	if (!s->parents || number >= s->nr_objects || !s->parents[number])
		return KM_NOTFOUND;
	st = open_reader(s, &r);
	if (st)
		return st;
	parent = s->parents[number];
	if (parent & ROOT_PARENT)
		none = search_root(&q, r, &s->roots.v[parent & ~ROOT_PARENT]);
	else
		none = search_object(&q, r, scan_group_of(s, parent - 1), parent - 1);
	close_reader(r);
	return none ? KM_NOTFOUND : KM_OK;
}
