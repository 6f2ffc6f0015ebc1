/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Marking, in rounds: threads look at the roots, then, in the order of addresses, at the objects that are pending;
 * what they meet is pending for this round or the next. A round with few of them, such as a long chain makes, is left
 * to one thread that follows each, until they are many again. Words are looked up many at a time (resolve.c).
 */
#include "scan_impl.h"
#include "base/work.h"

#define ROOT_PIECE (UINT64_C(1) << 20) /* bytes of a root that are one item of work */
#define STRIPE	   2048u	       /* groups that are */
#define FEW	   4096u	       /* pending objects that one thread takes */
#define QUEUE	   128u		       /* words that are looked up together */

struct item {
	uint64_t addr, bytes;
	size_t root;
};

struct marker {
	struct km_scan *s;
	KM_VEC(struct item) items; /* of roots */
	size_t first_item, last_item;
	uint64_t pending; /* objects that became so */
	uint64_t done, total;
};

/* One thread's. */
struct mark_worker {
	struct scan_reader r;
	struct marker *m;
	uint32_t parent; /* of what is found now */
	uint64_t found;	 /* objects that became pending */
	uint64_t root_bytes, root_unread;
	uint64_t *ring; /* of FEW, first found first; NULL: what is found becomes pending */
	size_t head, waiting;
	/* Words that are to be looked up, and where each stands. */
	uint64_t queue[QUEUE];
	uint32_t parents[QUEUE];
	size_t queued;
};

static void mark_object(struct mark_worker *w, uint64_t number, uint32_t parent)
{
	struct km_scan *s = w->m->s;

	if (!scan_set(s->marked, number))
		return;
	if (s->parents)
		s->parents[number] = parent;
	if (w->ring && w->waiting < FEW) {
		w->ring[(w->head + w->waiting++) % FEW] = number;
		return;
	}
	(void)scan_set(s->pending, number);
	w->found++;
}

static void look_up(struct mark_worker *w)
{
	const struct km_scan *s = w->m->s;
	uint64_t numbers[QUEUE];
	const uint64_t *to;
	size_t i;

	scan_resolve_many(s, w->queue, numbers, w->queued);
	for (i = 0; i < w->queued; i++) {
		if (numbers[i] == KM_SCAN_NONE)
			continue;
		mark_object(w, numbers[i], w->parents[i]);
		to = s->forwards.n ? km_map_find(&s->forwards, numbers[i] + 1) : NULL;
		if (to)
			mark_object(w, *to, w->parents[i]);
	}
	w->queued = 0;
}

static bool take_words(void *arg, uint64_t addr, const uint64_t *words, size_t n)
{
	struct mark_worker *w = arg;
	size_t i;

	(void)addr;
	for (i = 0; i < n; i++) {
		if (!words[i])
			continue;
		w->queue[w->queued] = words[i];
		w->parents[w->queued] = w->parent;
		if (++w->queued == QUEUE)
			look_up(w);
	}
	return true;
}

static void look_at_object(struct mark_worker *w, const struct scan_group *g, uint64_t number)
{
	w->parent = (uint32_t)number + 1;
	(void)scan_object_words(&w->r, g, number, take_words, w);
}

static enum km_status start_marking(void *arg, void **ret)
{
	struct marker *m = arg;
	struct mark_worker *w = calloc(1, sizeof(*w));
	enum km_status st;

	if (!w)
		return KM_NOMEM;
	w->m = m;
	w->r.s = m->s;
	st = m->s->ops.open(m->s->ops.arg, &w->r.reader);
	if (st)
		free(w);
	else
		*ret = w;
	return st;
}

static void mark_finish(void *arg, void *state)
{
	struct marker *m = arg;
	struct mark_worker *w = state;
	struct km_scan_stats *t = &m->s->stats;

	m->s->ops.close(m->s->ops.arg, w->r.reader);
	__atomic_fetch_add(&t->root_bytes, w->root_bytes, __ATOMIC_RELAXED);
	__atomic_fetch_add(&t->unread_root_bytes, w->root_unread, __ATOMIC_RELAXED);
	__atomic_fetch_add(&t->object_bytes, w->r.bytes - w->root_bytes, __ATOMIC_RELAXED);
	__atomic_fetch_add(&t->unread_object_bytes, w->r.unread - w->root_unread,
			   __ATOMIC_RELAXED);
	__atomic_fetch_add(&m->pending, w->found, __ATOMIC_RELAXED);
	free(w->ring);
	free(w);
}

static enum km_status look_at_root(void *arg, void *state, uint64_t item, void **ret)
{
	struct marker *m = arg;
	struct mark_worker *w = state;
	const struct item *it = &m->items.v[m->first_item + item];
	const struct scan_root *root = &m->s->roots.v[it->root];
	uint64_t bytes = w->r.bytes, unread = w->r.unread;

	(void)ret;
	w->parent = ROOT_PARENT | (uint32_t)it->root;
	if (root->bytes) {
		(void)scan_words(&w->r, root->kind, root->addr, it->addr, it->bytes, take_words, w);
	} else if (root->at) {
		(void)take_words(w, root->at, &root->addr, 1);
	} else {
		uint64_t number = scan_resolve(m->s, root->addr);

		if (number != KM_SCAN_NONE)
			mark_object(w, number, w->parent);
	}
	look_up(w);
	w->root_bytes += w->r.bytes - bytes;
	w->root_unread += w->r.unread - unread;
	return KM_OK;
}

/* Objects of a stripe of groups, as long as there are pending ones. */
static enum km_status look_at_stripe(void *arg, void *state, uint64_t item, void **ret)
{
	struct marker *m = arg;
	struct mark_worker *w = state;
	struct km_scan *s = m->s;
	size_t g, end = (size_t)(item + 1) * STRIPE;

	(void)ret;
	for (g = (size_t)item * STRIPE; g < end && g < s->groups.n; g++) {
		const struct scan_group *group = &s->groups.v[g];
		uint64_t i, last = group->first + group->objects;

		for (i = group->first; i < last; i++) {
			if (i % 64 == 0 && i + 64 <= last &&
			    !__atomic_load_n(&s->pending[i / 64], __ATOMIC_RELAXED))
				i += 63;
			else if (scan_clear(s->pending, i))
				look_at_object(w, group, i);
		}
	}
	look_up(w);
	return KM_OK;
}

static enum km_status consume_marks(void *arg, uint64_t item, enum km_status st, void *result)
{
	struct marker *m = arg;

	(void)item;
	(void)result;
	if (m->s->ops.progress)
		m->s->ops.progress(m->s->ops.arg, ++m->done, m->total);
	return st;
}

static enum km_status run_marking(struct marker *m, uint64_t items,
				  enum km_status (*produce)(void *, void *, uint64_t, void **))
{
	m->pending = 0;
	m->done = 0;
	m->total = items;
	return km_work_run(&(struct km_work){
		.nr_items = items,
		.jobs = m->s->jobs,
		.start = start_marking,
		.finish = mark_finish,
		.produce = produce,
		.consume = consume_marks,
		.arg = m,
	});
}

static uint64_t take_first(struct mark_worker *w)
{
	uint64_t number = w->ring[w->head];

	w->head = (w->head + 1) % FEW;
	w->waiting--;
	return number;
}

/*
 * Follow what is pending, one after the other. Nearest first: what branches then fills the ring, which is the sign
 * that they are many; what is left becomes pending.
 */
static enum km_status follow_pending(struct marker *m)
{
	struct km_scan *s = m->s;
	uint64_t words = s->nr_objects / 64 + 1, i;
	struct mark_worker *w = NULL;
	enum km_status st = start_marking(m, (void **)&w);

	if (st)
		return st;
	w->ring = malloc(FEW * sizeof(*w->ring));
	if (!w->ring)
		st = KM_NOMEM;
	m->pending = 0;
	for (i = 0; !st && i < words; i++) {
		for (; s->pending[i]; s->pending[i] &= s->pending[i] - 1)
			w->ring[w->waiting++] = 64 * i + (unsigned)__builtin_ctzll(s->pending[i]);
	}
	while (w->waiting && !w->found) {
		uint64_t number = take_first(w);

		look_at_object(w, &s->groups.v[scan_group_of(s, number)], number);
		look_up(w);
	}
	for (; w->waiting; w->found++)
		(void)scan_set(s->pending, take_first(w));
	mark_finish(m, w);
	return st;
}

static enum km_status mark_from(struct marker *m, size_t first, size_t last)
{
	enum km_status st;

	m->first_item = first;
	m->last_item = last;
	st = run_marking(m, last - first, look_at_root);
	while (!st && m->pending) {
		m->s->stats.rounds++;
		if (m->pending < FEW)
			st = follow_pending(m);
		else
			st = run_marking(m, (m->s->groups.n + STRIPE - 1) / STRIPE, look_at_stripe);
	}
	return st;
}

static enum km_status make_items(struct marker *m, size_t *strong)
{
	const struct km_scan *s = m->s;
	size_t i;

	for (i = 0; i < s->roots.n; i++) {
		const struct scan_root *root = &s->roots.v[i];
		uint64_t at = 0;

		if (i == s->strong_roots)
			*strong = m->items.n;
		do {
			struct item *it = km_vec_push(&m->items);

			if (!it)
				return KM_NOMEM;
			*it = (struct item){ root->addr + at, root->bytes - at, i };
			if (it->bytes > ROOT_PIECE)
				it->bytes = ROOT_PIECE;
			at += it->bytes;
		} while (at < root->bytes);
	}
	if (s->strong_roots == s->roots.n)
		*strong = m->items.n;
	return KM_OK;
}

static void count_marks(struct km_scan *s)
{
	struct km_scan_stats *t = &s->stats;
	uint64_t i;

	for (i = 0; i < s->nr_objects / 64 + 1; i++) {
		t->reached += (uint64_t)__builtin_popcountll(s->marked[i]);
		t->weak += (uint64_t)__builtin_popcountll(s->weak[i]);
	}
	t->lost = t->objects - t->reached;
}

enum km_status km_scan_mark(struct km_scan *s, bool parents)
{
	uint64_t words = s->nr_objects / 64 + 1, i;
	struct marker m = { .s = s };
	size_t strong = 0;
	enum km_status st = make_items(&m, &strong);

	if (parents && s->nr_objects < ROOT_PARENT) {
		s->parents = km_calloc(s->nr_objects, sizeof(*s->parents));
		if (!s->parents)
			st = KM_NOMEM;
	}
	if (!st)
		st = mark_from(&m, 0, strong);
	/* Now add what the weak roots reach. */
	for (i = 0; !st && i < words; i++)
		s->weak[i] = s->marked[i];
	if (!st)
		st = mark_from(&m, strong, m.items.n);
	for (i = 0; !st && i < words; i++)
		s->weak[i] ^= s->marked[i];
	km_vec_free(&m.items);
	if (!st)
		count_marks(s);
	return st;
}

void km_scan_each(const struct km_scan *s, uint32_t kind,
		  void (*each)(void *arg, const struct km_scan_object *o), void *arg)
{
	struct km_scan_object o;
	uint64_t i;
	size_t g;

	for (g = 0; g < s->groups.n; g++)
		for (i = 0; s->groups.v[g].kind == kind && i < s->groups.v[g].objects; i++)
			if (scan_bit(s->used.v, s->groups.v[g].first + i) &&
			    km_scan_object_at(s, s->groups.v[g].first + i, &o))
				each(arg, &o);
}

void km_scan_each_weak(const struct km_scan *s,
		       void (*each)(void *arg, const struct km_scan_object *o), void *arg)
{
	struct km_scan_object o;
	uint64_t i;

	for (i = 0; i < s->nr_objects; i++)
		if (scan_bit(s->weak, i) && km_scan_object_at(s, i, &o))
			each(arg, &o);
}
