/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * /proc/kpageflags and /proc/kpagecount: one u64 a page frame, from frame 0, in the byte order of the
 * machine (little-endian ones are read).
 *
 *	bit  63..43  42      41     40        39..32            26      25..0
 *	     unused  ARCH_3  ARCH_2 SOFTDIRTY kernel-internal   PGTABLE as below
 *
 * A frame without struct page has NOPAGE. Linux 7.3 gives 0 for those of a hole in the physical address space: a frame
 * without a flag is RAM only where iomem has System RAM, or else a zone is.
 *
 * The two are put together frame by frame. Whichever comes first is kept as it is, 8 bytes a frame:
 * at most a file's size.
 */
#include "base/bits.h"
#include "proc/files.h"

#define MAX_KPAGE_ROWS 8000000

/* include/uapi/linux/kernel-page-flags.h and kernel-page-flags.h */
#define KPF(bit)	  (UINT64_C(1) << (bit))
#define KPF_UPTODATE	  KPF(3)
#define KPF_DIRTY	  KPF(4)
#define KPF_LRU		  KPF(5)
#define KPF_SLAB	  KPF(7)
#define KPF_WRITEBACK	  KPF(8)
#define KPF_BUDDY	  KPF(10)
#define KPF_ANON	  KPF(12)
#define KPF_SWAPBACKED	  KPF(14)
#define KPF_COMPOUND_HEAD KPF(15)
#define KPF_COMPOUND_TAIL KPF(16)
#define KPF_HUGE	  KPF(17)
#define KPF_UNEVICTABLE	  KPF(18)
#define KPF_HWPOISON	  KPF(19)
#define KPF_NOPAGE	  KPF(20)
#define KPF_KSM		  KPF(21)
/* Linux ca215086b14b ("mm: convert PG_balloon to PG_offline") (v5.1) renamed BALLOON to OFFLINE. */
#define KPF_OFFLINE  KPF(23)
#define KPF_PGTABLE  KPF(26)
#define KPF_RESERVED KPF(32)

enum page_class {
#define KM_CLASS(name, doc) CLASS_##name,
#include "kconst/page_class.def"
	NR_CLASSES,
	CLASS_unknown = NR_CLASSES
};

static const struct {
	const char *name, *doc;
} classes[] = {
#define KM_CLASS(name, doc) { #name, doc },
#include "kconst/page_class.def"
	{ NULL,
	  "Pages without a flag: on kernels before 4.9 the rest of a free block, or memory of the "
	  "kernel." },
};

struct kpage_state {
	uint8_t *flags, *counts; /* 8 bytes a frame */
	uint64_t nr_flags, nr_counts;
};

/* ---- classes ---- */

static enum page_class class_of(uint64_t f, bool heads_only)
{
	if (f & KPF_NOPAGE)
		return CLASS_absent;
	if (f & KPF_BUDDY)
		return CLASS_free;
	if (f & KPF_SLAB)
		return CLASS_slab;
	if (f & KPF_HUGE)
		return CLASS_hugetlb;
	if (f & KPF_PGTABLE)
		return CLASS_page_table;
	if (f & KPF_OFFLINE)
		return CLASS_balloon;
	if (f & (KPF_ANON | KPF_KSM))
		return CLASS_anon;
	if (f & (KPF_RESERVED | KPF_HWPOISON))
		return CLASS_reserved;
	if (f & KPF_SWAPBACKED)
		return CLASS_shmem;
	/* Page cache, also when it still waits for its place on the LRU. */
	if (f & (KPF_LRU | KPF_UNEVICTABLE | KPF_UPTODATE | KPF_DIRTY | KPF_WRITEBACK))
		return CLASS_file;
	return heads_only && !f ? CLASS_unknown : CLASS_other_kernel;
}

/*
 * Before 4.9 only the first page of a free block has BUDDY. Two buddies that are free are merged, so
 * a pair of frames 2k and 2k+1 that both have it is a block of order 1 or more, all of it marked.
 */
static bool has_heads_only(const struct kpage_state *s)
{
	uint64_t pfn, free = 0;

	for (pfn = 0; pfn < s->nr_flags; pfn++) {
		if (!(km_le64(s->flags + 8 * pfn) & KPF_BUDDY))
			continue;
		free++;
		if (!(pfn & 1) && pfn + 1 < s->nr_flags &&
		    km_le64(s->flags + 8 * (pfn + 1)) & KPF_BUDDY)
			return false;
	}
	return free != 0;
}

struct page_runs {
	struct km_proc_run *run;
	struct kpage_state *s;
	uint64_t pages[NR_CLASSES + 1];
	uint64_t start; /* of the open run */
	enum page_class class;
	int order; /* negative: unknown */
	/* Frames that may be RAM; none: not known. */
	struct km_spans ram;
	bool in_ram; /* up to frame ram_until */
	uint64_t ram_until;
};

static bool may_be_ram(struct page_runs *r, uint64_t pfn)
{
	if (!r->ram.nr)
		return true;
	if (pfn >= r->ram_until)
		r->in_ram = km_spans_have(&r->ram, pfn, &r->ram_until);
	return r->in_ram;
}

/* Is a page in use or free outside of them, so that they are not all of RAM? */
static bool are_too_few(struct page_runs *r)
{
	bool found = false;
	uint64_t pfn;

	for (pfn = 0; !found && pfn < r->s->nr_flags; pfn++) {
		uint64_t f = km_le64(r->s->flags + 8 * pfn);

		found = f && !(f & (KPF_NOPAGE | KPF_RESERVED | KPF_OFFLINE)) && !may_be_ram(r, pfn);
	}
	r->ram_until = 0;
	return found;
}

static void find_ram(struct page_runs *r)
{
	const struct km_proc_facts *f = r->run->facts;
	uint64_t bytes = r->run->page_bytes;
	unsigned i;

	/* Pages that RAM has only a part of are taken as well. */
	for (i = 0; bytes && !f->ram.cut && i < f->ram.nr; i++)
		km_spans_add(&r->ram, f->ram.span[i].start / bytes, (f->ram.span[i].end - 1) / bytes + 1);
	if (r->ram.nr && !are_too_few(r))
		return;
	r->ram = f->zones.cut ? (struct km_spans){ 0 } : f->zones;
	if (are_too_few(r))
		r->ram = (struct km_spans){ 0 };
}

static enum km_status end_run(struct page_runs *r, uint64_t end)
{
	struct row_page_run row = { 0 };

	r->pages[r->class] += end - r->start;
	if (end == r->start)
		return KM_OK;
	ROW_SET(row, page_run, start_pfn, r->start);
	ROW_SET(row, page_run, nr_pages, end - r->start);
	if (r->class != CLASS_unknown)
		ROW_SET(row, page_run, class, classes[r->class].name);
	if (r->order >= 0)
		ROW_SET(row, page_run, page_order, r->order);
	return PROC_ADD(r->run, page_run, row);
}

/* Order of the compound page whose head is @pfn, by the tails that follow; negative: no power of two. */
static int compound_order(const struct kpage_state *s, uint64_t pfn)
{
	uint64_t n = 1;

	while (pfn + n < s->nr_flags && km_le64(s->flags + 8 * (pfn + n)) & KPF_COMPOUND_TAIL)
		n++;
	return km_is_pow2(n) ? (int)km_log2(n) : -1;
}

static enum km_status add_runs(struct page_runs *r)
{
	bool heads_only = has_heads_only(r->s);
	enum km_status st = KM_OK;
	uint64_t pfn;

	for (pfn = 0; !st && pfn < r->s->nr_flags; pfn++) {
		uint64_t f = km_le64(r->s->flags + 8 * pfn);
		enum page_class class;
		int order = 0;

		/* Tails had few flags of their own before 6.10: they are what their head is. */
		if (pfn && f & KPF_COMPOUND_TAIL && !(f & KPF_NOPAGE))
			continue;
		class = f || may_be_ram(r, pfn) ? class_of(f, heads_only) : CLASS_absent;
		if (class == CLASS_free || class == CLASS_absent || class == CLASS_unknown)
			order = -1;
		else if (f & KPF_COMPOUND_HEAD)
			order = compound_order(r->s, pfn);
		if (pfn && class == r->class && order == r->order)
			continue;
		st = end_run(r, pfn);
		r->start = pfn;
		r->class = class;
		r->order = order;
	}
	if (!st)
		st = end_run(r, pfn);
	if (heads_only)
		km_journal_unknown(
			&r->run->journal, KM_OK,
			"this kernel marks only the first page of a free block: %llu pages "
			"without flags are free or the kernel's",
			(unsigned long long)r->pages[CLASS_unknown]);
	return st;
}

static enum km_status add_classes(struct page_runs *r)
{
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i <= NR_CLASSES; i++) {
		struct row_page_class row = { 0 };

		if (!r->pages[i])
			continue;
		if (classes[i].name)
			ROW_SET(row, page_class, class, classes[i].name);
		ROW_SET(row, page_class, pages, r->pages[i]);
		ROW_SET(row, page_class, doc, classes[i].doc);
		st = PROC_ADD(r->run, page_class, row);
	}
	return st;
}

/* ---- flags and counts as they are ---- */

struct kpage {
	uint64_t flags, count;
	bool has_flags, has_count;
};

static struct kpage kpage_at(const struct kpage_state *s, uint64_t pfn)
{
	struct kpage k = { 0 };

	if (pfn < s->nr_flags) {
		k.has_flags = true;
		k.flags = km_le64(s->flags + 8 * pfn);
	}
	if (pfn < s->nr_counts) {
		k.has_count = true;
		k.count = km_le64(s->counts + 8 * pfn);
	}
	return k;
}

static bool same_page(const struct kpage *a, const struct kpage *b)
{
	return a->flags == b->flags && a->count == b->count && a->has_flags == b->has_flags &&
	       a->has_count == b->has_count;
}

static enum km_status add_kpages(struct km_proc_run *run, const struct kpage_state *s)
{
	uint64_t n = s->nr_flags > s->nr_counts ? s->nr_flags : s->nr_counts;
	uint64_t pfn = 0, rows = 0;
	enum km_status st = KM_OK;

	while (!st && pfn < n) {
		struct row_kpage row = { 0 };
		struct kpage first = kpage_at(s, pfn), next = first;
		uint64_t end;

		for (end = pfn + 1; end < n; end++) {
			next = kpage_at(s, end);
			if (!same_page(&first, &next))
				break;
		}
		if (rows++ == MAX_KPAGE_ROWS) {
			return km_journal_issue(
				&run->journal, 0, KM_UNSUPPORTED,
				"more than %d runs of equal pages: table kpage ends at "
				"frame %llu of %llu",
				MAX_KPAGE_ROWS, (unsigned long long)pfn, (unsigned long long)n);
		}
		ROW_SET(row, kpage, start_pfn, pfn);
		ROW_SET(row, kpage, nr_pages, end - pfn);
		if (first.has_flags)
			ROW_SET(row, kpage, flags, first.flags);
		if (first.has_count)
			ROW_SET(row, kpage, mapcount, first.count);
		st = PROC_ADD(run, kpage, row);
		pfn = end;
	}
	return st;
}

/* ---- files ---- */

static enum km_status keep_words(struct km_proc_run *run, const char *text, size_t bytes, uint8_t **to,
				 uint64_t *nr)
{
	if (*to)
		return km_journal_issue(&run->journal, 0, KM_CORRUPT, "%s appears twice", run->path);
	if (!bytes) {
		km_journal_unknown(&run->journal, KM_OK, "%s is empty: only root can read it",
				   run->path);
		return KM_OK;
	}
	*to = malloc(bytes);
	if (!*to)
		return KM_NOMEM;
	memcpy(*to, text, bytes);
	*nr = bytes / 8;
	if (bytes % 8)
		return km_journal_issue(&run->journal, 0, KM_MISSING,
					"%s ends inside a number: %zu bytes", run->path, bytes);
	return KM_OK;
}

static enum km_status parse_flags(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct kpage_state *s = run->state;

	return keep_words(run, text, bytes, &s->flags, &s->nr_flags);
}

static enum km_status parse_counts(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct kpage_state *s = run->state;

	return keep_words(run, text, bytes, &s->counts, &s->nr_counts);
}

static void kpage_drop(void *state)
{
	struct kpage_state *s = state;

	free(s->flags);
	free(s->counts);
	*s = (struct kpage_state){ 0 };
}

static enum km_status kpage_finish(struct km_proc_run *run)
{
	struct page_runs r = { .run = run, .s = run->state, .class = CLASS_unknown, .order = -1 };
	enum km_status st = KM_OK;

	find_ram(&r);
	if (r.s->nr_flags)
		st = add_runs(&r);
	if (!st && r.s->nr_flags)
		st = add_classes(&r);
	if (!st)
		st = add_kpages(run, r.s);
	kpage_drop(run->state);
	return st;
}

static const struct km_table *const tables[] = { &km_tbl_kpage, &km_tbl_page_run,
						 &km_tbl_page_class, NULL };

static const struct km_proc_merge merge = {
	.name = "proc/kpageflags",
	.state_bytes = sizeof(struct kpage_state),
	.tables = tables,
	.finish = kpage_finish,
	.drop = kpage_drop,
};

static const char *const flags_paths[] = { "proc/kpageflags", NULL };
const struct km_proc_file km_proc_kpageflags = {
	.name = "proc/kpageflags",
	.doc = "What every page is, by its flags.",
	.paths = flags_paths,
	.binary = true,
	.tables = tables,
	.merge = &merge,
	.parse = parse_flags,
};

static const char *const counts_paths[] = { "proc/kpagecount", NULL };
const struct km_proc_file km_proc_kpagecount = {
	.name = "proc/kpagecount",
	.doc = "How often every page is mapped.",
	.paths = counts_paths,
	.binary = true,
	.tables = tables,
	.merge = &merge,
	.parse = parse_counts,
};
