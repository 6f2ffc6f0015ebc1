/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Who allocated each page: page_owner's part of the notes about pages (page_ext), as read_page_owner() of
 * mm/page_owner.c prints it. Pages of one stack, order and GFP mask are one site.
 */
#include "alloc_site.h"
#include "mm/page_ext.h"
#include "base/work.h"

#define BATCH_BYTES 65536u /* of notes, read at once */
#define MAX_ORDER   32u

/* The layout of the notes about a page; offsets from their start. */
struct km_page_notes {
	struct km_place flags, order, gfp, handle, nr, entries;
	uint64_t each; /* bytes of the notes about one page */
	uint64_t mask; /* flags that are all set while the page is allocated */
	const struct note_rule *rule;
};

static struct km_place shifted(const struct km_layout *l, enum km_field_id id, uint64_t by)
{
	struct km_place p = l->field[id];

	p.offset += (uint32_t)by;
	return p;
}

static bool member_fits(const struct km_page_notes *n, const struct km_place *p)
{
	return !p->present ||
	       p->offset + (p->count ? (uint64_t)p->count * p->stride : p->bytes) <= n->each;
}

/* The bits of page_ext.flags: an enumerator since they exist (v3.19). */
static bool find_mask(const struct km_layout *l, uint64_t *ret)
{
	const struct km_const *owner = &l->consts[KC_PAGE_EXT_OWNER],
			      *allocated = &l->consts[KC_PAGE_EXT_OWNER_ALLOCATED];

	if (!owner->present || owner->value < 0 || owner->value > 63 ||
	    (allocated->present && (allocated->value < 0 || allocated->value > 63)))
		return false;
	*ret = UINT64_C(1) << owner->value |
	       (allocated->present ? UINT64_C(1) << allocated->value : 0);
	return true;
}

/* Why the notes cannot be used; NULL: they can. */
static const char *find_handles(struct km_view *view, struct km_page_notes *n)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	uint64_t at = 0;

	if (km_read_field(view, KF_page_ext_operations_offset, km_view_sym(view, SYM_page_owner_ops), 0, &at) || at > KM_MAX_PAGE_EXT)
		return "where page_owner keeps its notes is not known";
	if (!at)
		return "page_owner is off (boot with page_owner=on)";
	n->order = shifted(l, KF_page_owner_order, at);
	n->gfp = shifted(l, KF_page_owner_gfp_mask, at);
	n->handle = shifted(l, KF_page_owner_handle, at);
	return NULL;
}

static const char *find_stacks(struct km_view *view, struct km_page_notes *n)
{
	const struct km_layout *l = km_view_kernel(view)->layout;

	n->order = l->field[KF_page_ext_order];
	n->gfp = l->field[KF_page_ext_gfp_mask];
	n->nr = l->field[KF_page_ext_nr_entries];
	n->entries = l->field[KF_page_ext_trace_entries];
	return NULL;
}

/* Where a note has the stack: the first rule whose member the kernel has. */
static const struct note_rule {
	enum km_field_id member; /* KM_NR_FIELDS: any kernel */
	const char *name, *reason;
	const char *(*find)(struct km_view *view, struct km_page_notes *n);
} note_rules[] = {
	{ KF_page_owner_handle, "handles of the stack depot", "page_owner.handle is present", find_handles },
	{ KM_NR_FIELDS, "stacks in the notes", "page_owner.handle is absent", find_stacks },
};

/* Why page_owner has no data; NULL: it has. */
static const char *find_notes(struct km_view *view, struct km_page_notes *n)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	const struct note_rule *r = note_rules;
	const char *why;

	if (!km_view_sym(view, SYM_page_owner_ops))
		return "this kernel has no page_owner (CONFIG_PAGE_OWNER)";
	n->each = km_page_ext_bytes(view);
	if (!n->each)
		return "page_owner is off (boot with page_owner=on)";
	while (r->member != KM_NR_FIELDS && !l->field[r->member].present)
		r++;
	n->rule = r;
	why = r->find(view, n);
	if (why)
		return why;
	n->flags = l->field[KF_page_ext_flags];
	if (!n->flags.present || !n->order.present || !n->gfp.present ||
	    !(n->handle.present || (n->nr.present && n->entries.present)) ||
	    !find_mask(l, &n->mask))
		return "the layout of page_owner's notes is not known";
	if (!member_fits(n, &n->flags) || !member_fits(n, &n->order) || !member_fits(n, &n->gfp) ||
	    !member_fits(n, &n->handle) || !member_fits(n, &n->nr) || !member_fits(n, &n->entries))
		return "the notes of page_owner are larger than those about a page";
	return NULL;
}

/* ---- one page ---- */

static uint64_t stack_hash(const struct km_page_notes *n, const uint8_t *note, uint64_t nr)
{
	uint64_t h = 0, i;

	for (i = 0; i < nr; i++)
		h = (h ^ km_le64(note + n->entries.offset + i * 8)) *
		    UINT64_C(0x9e3779b97f4a7c15);
	return h;
}

/*
 * Make the key of the site of the page whose notes are at @note. False: it is not allocated, or not the first
 * of its block.
 */
static bool key_of(const struct km_page_notes *n, uint64_t pfn, const uint8_t *note,
		   uint64_t key[KM_TALLY_KEYS])
{
	uint64_t order, nr = 0;

	if ((km_place_get(&n->flags, note) & n->mask) != n->mask)
		return false;
	order = km_place_get(&n->order, note) & UINT32_MAX;
	/* Since v5.4 each page of a block has the note of the first. */
	if (order >= MAX_ORDER || pfn & ((UINT64_C(1) << order) - 1))
		return false;
	if (n->handle.present) {
		key[0] = km_place_get(&n->handle, note);
		if (!key[0])
			return false;
	} else {
		nr = km_place_get(&n->nr, note);
		if (nr > n->entries.count)
			nr = n->entries.count;
		key[0] = stack_hash(n, note, nr);
	}
	key[1] = order;
	key[2] = km_place_get(&n->gfp, note) & UINT32_MAX;
	key[3] = nr;
	return true;
}

uint64_t km_page_owner_of(struct km_run *run, uint64_t pfn)
{
	const struct km_known *known = run->known;
	const struct km_section *s = km_mm_section(run->mm, pfn);
	const struct km_page_notes *n = known ? known->notes : NULL;
	const struct km_tally_site *site;
	uint64_t key[KM_TALLY_KEYS];
	uint8_t note[KM_MAX_PAGE_EXT];

	if (!n || !s || !s->page_ext ||
	    km_view_read(run->view, s->page_ext + pfn * n->each, note, n->each) ||
	    !key_of(n, pfn, note, key))
		return 0;
	site = km_tally_find(&known->pages, key);
	return site ? site->id : 0;
}

/* ---- all pages ---- */

struct walk {
	struct km_alloc_writer *w;
	const struct km_page_notes *n;
	struct km_tally_lost lost; /* pages whose notes cannot be read */
};

static bool page_note_take(struct km_tally_part *p, const struct km_page_notes *n, uint64_t pfn, const uint8_t *note)
{
	uint64_t key[KM_TALLY_KEYS];

	return !key_of(n, pfn, note, key) || km_tally_part_take(p, key, pfn);
}

static enum km_status start_notes(void *arg, void **ret)
{
	struct walk *k = arg;

	return km_view_create(k->w->run->k, (struct km_view **)ret);
}

static void page_notes_finish(void *arg, void *state)
{
	(void)arg;
	km_view_destroy(state);
}

/* @nr pages from @pfn on; what is not in the dump is left out page by page. */
static bool take_batch(struct km_tally_part *p, const struct km_page_notes *n, struct km_view *v,
		       uint64_t base, uint64_t pfn, uint64_t nr, uint8_t *buf)
{
	enum km_status st = km_view_read(v, base + pfn * n->each, buf, nr * n->each);
	uint64_t i;

	for (i = 0; i < nr; i++) {
		uint8_t *note = buf + i * n->each;

		if (st) {
			enum km_status one =
				km_view_read(v, base + (pfn + i) * n->each, note, n->each);

			if (one) {
				km_tally_lose(&p->lost, 1, one);
				continue;
			}
		}
		if (!page_note_take(p, n, pfn + i, note))
			return false;
	}
	return true;
}

static enum km_status produce_notes(void *arg, void *state, uint64_t item, void **ret)
{
	const struct walk *k = arg;
	const struct km_mm *mm = k->w->run->mm;
	const struct km_section *s = &mm->sections[item];
	uint64_t pfn = item << mm->section_shift, end = pfn + (UINT64_C(1) << mm->section_shift);
	uint64_t batch = BATCH_BYTES / k->n->each, nr;
	_cleanup_(km_freep) uint8_t *buf = NULL;
	struct km_tally_part *p;

	if (!s->valid || !s->page_ext)
		return KM_OK;
	p = km_calloc(1, sizeof(*p));
	buf = km_calloc(1, BATCH_BYTES);
	*ret = p;
	if (!p || !buf)
		return KM_NOMEM;
	for (; pfn < end; pfn += nr) {
		nr = end - pfn < batch ? end - pfn : batch;
		if (!take_batch(p, k->n, state, s->page_ext, pfn, nr, buf))
			return KM_NOMEM;
	}
	return KM_OK;
}

static enum km_status consume_notes(void *arg, uint64_t item, enum km_status st, void *result)
{
	struct walk *k = arg;

	(void)item;
	return km_tally_part_join(&k->w->known->pages, &k->lost, st, result);
}

/* ---- rows ---- */

/* Up to v4.5: from the notes of a page that has it. */
static const struct km_stack *own_stack(struct walk *k, const struct km_tally_site *s,
					struct km_stack *buf)
{
	const struct km_section *section = km_mm_section(k->w->run->mm, s->example);
	const struct km_page_notes *n = k->n;
	unsigned i;

	buf->n = s->key[3] < KM_DEPOT_FRAMES ? (unsigned)s->key[3] : KM_DEPOT_FRAMES;
	if (!buf->n || !section ||
	    km_view_read(k->w->run->view,
			 section->page_ext + s->example * n->each + n->entries.offset, buf->frames,
			 8u * buf->n))
		return NULL;
	for (i = 0; i < buf->n; i++)
		buf->frames[i] = km_le64(&buf->frames[i]);
	return buf;
}

static enum km_status write_site(struct walk *k, struct km_tally_site *s)
{
	struct km_stack stack;
	struct km_alloc_row row = {
		.source = "page_owner",
		.objects = s->objects,
		.bytes = (int64_t)(s->objects * k->w->run->k->page_bytes << s->key[1]),
		.page_order = (int64_t)s->key[1],
		.gfp_mask = (int64_t)s->key[2],
	};

	row.stack = k->n->handle.present ? km_alloc_stack(k->w, (uint32_t)s->key[0], &stack)
					 : own_stack(k, s, &stack);
	return km_alloc_write(k->w, &row, &s->id);
}

enum km_status km_page_owner_write(struct km_alloc_writer *w)
{
	struct km_page_notes *n = km_calloc(1, sizeof(*n));
	struct walk k = { .w = w, .n = n };
	const char *why = n ? find_notes(w->run->view, n) : NULL;
	enum km_status st;
	size_t i;

	if (!n)
		return KM_NOMEM;
	if (why) {
		free(n);
		km_alloc_off(w, why);
		return KM_OK;
	}
	w->known->notes = n; /* freed with w->known */
	w->parts++;
	st = km_run_variant(w->run, "notes of page_owner", n->rule->name, n->rule->reason);
	if (st)
		return st;
	st = km_work_run(&(struct km_work){
		.nr_items = w->run->mm->nr_sections,
		.jobs = w->run->jobs,
		.start = start_notes,
		.finish = page_notes_finish,
		.produce = produce_notes,
		.consume = consume_notes,
		.drop = km_tally_part_drop,
		.arg = &k,
	});
	for (i = 0; !st && i < w->known->pages.v.n; i++)
		st = write_site(&k, &w->known->pages.v.v[i]);
	if (!st && k.lost.n) {
		w->run->journal.unknowns += k.lost.n - 1;
		km_run_unknown(w->run, k.lost.why, "who allocated %llu pages",
			       (unsigned long long)k.lost.n);
	}
	return st;
}
