/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What kmemleak found unreferenced, by who allocated it, as kmemleak_seq_show() of mm/kmemleak.c prints it. */
#include "alloc_site.h"

#define MAX_OBJECTS (UINT64_C(1) << 28)
#define ALLOCATED   1u	 /* OBJECT_ALLOCATED */
#define REPORTED    2u	 /* OBJECT_REPORTED */
#define BLACK	    (-1) /* KMEMLEAK_BLACK, as a count of references */

struct walk {
	struct km_alloc_writer *w;
	struct km_view *v;
	uint64_t min_age, last_scan;
	bool aged;	    /* both are known */
	enum km_status why; /* of the first object that cannot be read */
	uint64_t unread;
};

/* unreferenced_object() of mm/kmemleak.c, for an object that was reported. */
static enum km_status is_unreferenced(const struct walk *k, uint64_t object, bool *ret)
{
	uint64_t flags, min_count, count, born;
	enum km_status st = km_read_field(k->v, KF_kmemleak_object_flags, object, 0, &flags);

	if (!st)
		st = km_read_field(k->v, KF_kmemleak_object_min_count, object, 0, &min_count);
	if (!st)
		st = km_read_field(k->v, KF_kmemleak_object_count, object, 0, &count);
	if (!st)
		st = km_read_field(k->v, KF_kmemleak_object_jiffies, object, 0, &born);
	if (st)
		return st;
	*ret = (flags & (ALLOCATED | REPORTED)) == (ALLOCATED | REPORTED) &&
	       (int64_t)count != BLACK && (int64_t)count < (int64_t)min_count &&
	       (!k->aged || (int64_t)(k->last_scan - (born + k->min_age)) >= 0);
	return KM_OK;
}

static uint64_t trace_key(const struct walk *k, uint64_t object)
{
	const struct km_layout *l = km_view_kernel(k->v)->layout;
	uint64_t n = 0, i, frame, h = 1;

	if (l->field[KF_kmemleak_object_handle].present)
		return km_read_field(k->v, KF_kmemleak_object_handle, object, 0, &h) ? 0 : h;
	if (km_read_field(k->v, KF_kmemleak_object_trace_len, object, 0, &n))
		return 0;
	for (i = 0; i < n && i < KM_DEPOT_FRAMES; i++)
		if (!km_read_field(k->v, KF_kmemleak_object_trace, object, i, &frame))
			h = (h ^ frame) * UINT64_C(0x9e3779b97f4a7c15);
	return h;
}

static enum km_status take_object(struct walk *k, uint64_t object)
{
	struct km_tally_site *s;
	uint64_t size = 0;
	bool lost = false;
	enum km_status st = is_unreferenced(k, object, &lost);

	if (!st && lost)
		st = km_read_field(k->v, KF_kmemleak_object_size, object, 0, &size);
	if (st) {
		if (!k->unread++)
			k->why = st;
		return KM_OK;
	}
	if (!lost)
		return KM_OK;
	s = km_tally_at(&k->w->known->leaks,
			(const uint64_t[KM_TALLY_KEYS]){ trace_key(k, object), size });
	if (!s)
		return KM_NOMEM;
	if (!s->objects++)
		s->example = object;
	s->bytes += size;
	return KM_OK;
}

static const struct km_stack *own_stack(const struct walk *k, uint64_t object, struct km_stack *buf)
{
	uint64_t n = 0;

	(void)km_read_field(k->v, KF_kmemleak_object_trace_len, object, 0, &n);
	for (buf->n = 0; buf->n < n && buf->n < KM_DEPOT_FRAMES; buf->n++)
		if (km_read_field(k->v, KF_kmemleak_object_trace, object, buf->n,
				  &buf->frames[buf->n]))
			break;
	return buf->n ? buf : NULL;
}

static enum km_status write_sites(struct walk *k)
{
	const struct km_layout *l = km_view_kernel(k->v)->layout;
	struct km_tally *t = &k->w->known->leaks;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < t->v.n; i++) {
		struct km_tally_site *s = &t->v.v[i];
		struct km_stack stack;
		struct km_alloc_row row = {
			.source = "kmemleak",
			.objects = s->objects,
			.bytes = (int64_t)(s->bytes & INT64_MAX),
			.page_order = -1,
			.gfp_mask = -1,
		};

		row.stack = l->field[KF_kmemleak_object_handle].present
				    ? km_alloc_stack(k->w, (uint32_t)s->key[0], &stack)
				    : own_stack(k, s->example, &stack);
		st = km_alloc_write(k->w, &row, &s->id);
	}
	return st;
}

static enum km_status walk_objects(struct walk *k)
{
	struct km_run *run = k->w->run;
	uint64_t head = km_view_sym(k->v, SYM_kmemleak_objects), entry;
	uint64_t link = run->k->layout->field[KF_kmemleak_object_list].offset;
	enum km_status st, stored = KM_OK;
	struct km_list list;

	km_list_init(&list, k->v, head, MAX_OBJECTS);
	while ((st = km_list_next(&list, &entry)) == KM_OK && !stored)
		stored = take_object(k, entry - link);
	if (stored || st == KM_END)
		return stored;
	return km_run_issue(run, head, st, "list of kmemleak's objects: broken");
}

enum km_status km_kmemleak_write(struct km_alloc_writer *w)
{
	const struct km_layout *l = w->run->k->layout;
	struct walk k = { .w = w, .v = w->run->view };
	uint64_t enabled = 0;
	enum km_status st;

	if (!l->syms[SYM_kmemleak_objects].present || !l->field[KF_kmemleak_object_list].present) {
		km_alloc_off(w, "it has no kmemleak (CONFIG_DEBUG_KMEMLEAK)");
		return KM_OK;
	}
	if (km_read_var(k.v, SYM_kmemleak_enabled, false, &enabled) == KM_OK && !enabled) {
		km_alloc_off(w, "kmemleak is off (kmemleak=on)");
		return KM_OK;
	}
	k.aged = !km_read_var(k.v, SYM_jiffies_min_age, false, &k.min_age) &&
		 !km_read_var(k.v, SYM_jiffies_last_scan, false, &k.last_scan);
	w->parts++;
	st = walk_objects(&k);
	if (!st)
		st = write_sites(&k);
	if (!st && k.unread) {
		w->run->journal.unknowns += k.unread - 1;
		km_run_unknown(w->run, k.why, "whether %llu objects of kmemleak are unreferenced",
			       (unsigned long long)k.unread);
	}
	return st;
}
