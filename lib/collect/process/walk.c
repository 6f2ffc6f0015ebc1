/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the page tables of a process say of its mappings: smaps_walk_ops of fs/proc/task_mmu.c. */
#include "base/map.h"
#include "process_impl.h"
#include "view/xarray.h"

/* VM_NONLINEAR up to v3.19: remap_file_pages() put any page of the file anywhere. Since v4.15 VM_SYNC, of device memory. */
#define VM_NONLINEAR 0x800000u

#define MAX_LEVEL 5u

#define MAX_CLEARED 4096u

/* One table of each level: mappings come by address, so that a table is read once. */
struct level {
	uint64_t frame; /* of the copy, plus 1; 0: none */
	uint64_t part;	/* which part of the address space it was found for */
	enum km_status st;
	uint64_t entries[KM_MAX_TABLE_ENTRIES];
};

struct km_table_walk {
	struct level level[MAX_LEVEL + 1];  /* by level, from 1 */
	struct km_map visited;		    /* frames, plus 1, of the space's tables */
	uint64_t pss[KM_MAX_TABLE_ENTRIES]; /* of a page that so many map */
	/* the walk at hand */
	struct km_space_worker *w;
	struct km_space_use *u;
	struct km_vma *vma;
	struct odd_pages {
		uint64_t n, at, pfn; /* how many, and where the first is mapped */
	} bad,			     /* that no process may map */
		strange;	     /* whose struct page names another place than where they are mapped */
	unsigned page_shift;
};

enum km_status km_table_walk_create(const struct km_space_plan *p, struct km_table_walk **ret)
{
	struct km_table_walk *t = km_calloc(1, sizeof(*t));
	uint64_t one = p->k->page_bytes << KM_PSS_SHIFT;
	unsigned i;

	if (!t)
		return KM_NOMEM;
	t->page_shift = p->k->page_shift;
	for (i = 0; i < KM_MAX_TABLE_ENTRIES; i++)
		t->pss[i] = i < 2 ? one : one / i;
	*ret = t;
	return KM_OK;
}

void km_table_walk_destroy(struct km_table_walk *t)
{
	if (!t)
		return;
	km_map_free(&t->visited);
	free(t);
}

static unsigned shift_of(const struct km_table_walk *t, unsigned level)
{
	return km_table_shift(&t->w->plan->k->xlate, level);
}

/* ---- tables ---- */

/*
 * May the frame be a table of this level? Each table is in one place: only those of hugetlb mappings are shared,
 * and not within a process. A damaged one would else be walked again and again.
 */
static enum km_status check_table(struct km_table_walk *t, unsigned level, uint64_t pfn)
{
	uint32_t fact = km_page_fact(&t->w->facts, pfn);
	uint64_t *at;

	if ((fact & KM_FACT_STATE) == KM_FACT_NO_PAGE)
		return KM_CORRUPT;
	if (level <= t->w->plan->facts.marked_levels &&
	    (fact & KM_FACT_STATE) == KM_FACT_READ && !(fact & KM_FACT_TABLE))
		return KM_CORRUPT;
	at = km_map_at(&t->visited, pfn + 1);
	if (!at)
		return KM_NOMEM;
	if (*at)
		return KM_CORRUPT;
	*at = level;
	return KM_OK;
}

static enum km_status note_table(struct km_table_walk *t, unsigned level, uint64_t pfn)
{
	struct km_space_use *u = t->u;
	/* The top level is not counted, nor is the one below it of five: mm_inc_nr_{ptes,pmds,puds}(). */
	bool shared = level == 2 && t->vma && t->vma->flags & KM_VM_HUGETLB;
	uint64_t *slot = shared ? km_vec_push(&u->shared_tables) : km_vec_push(&u->tables);

	if (!slot)
		return KM_NOMEM;
	*slot = pfn;
	if (level < t->w->plan->k->xlate.levels) {
		u->counted_tables += level <= 3;
	} else if (km_table_has_pair(t->w->view, t->w->plan->facts.mm, pfn)) {
		slot = km_vec_push(&u->tables);
		if (!slot)
			return KM_NOMEM;
		*slot = pfn + 1;
	}
	return KM_OK;
}

/*
 * The tables that are kept for the huge pages of a table of level 2 to come apart, in a ring of struct pages that
 * the table's own (or the mm) begins.
 */
static enum km_status take_deposits(struct km_table_walk *t, uint64_t first)
{
	const struct km_mm *mm = t->w->plan->facts.mm;
	uint64_t page = first, pfn, next, n;
	enum km_status st = KM_CORRUPT;

	for (n = 0; n < KM_MAX_TABLE_ENTRIES; n++) {
		uint64_t *slot, *at;

		st = km_mm_page_pfn(mm, page, &pfn);
		if (!st)
			st = km_read_ptr(t->w->view, page + mm->page.lru, &next);
		if (!st && !(km_page_fact(&t->w->facts, pfn) & KM_FACT_TABLE))
			st = KM_CORRUPT;
		if (st)
			break;
		at = km_map_at(&t->visited, pfn + 1);
		if (!at)
			return KM_NOMEM;
		st = KM_CORRUPT;
		if (*at)
			break;
		*at = 1;
		slot = km_vec_push(&t->u->tables);
		if (!slot)
			return KM_NOMEM;
		*slot = pfn;
		t->u->counted_tables++;
		if (next == first + mm->page.lru)
			return KM_OK;
		page = next - mm->page.lru;
	}
	km_space_issue(t->u, page, st, "page tables kept for huge pages: the list of them is broken");
	t->u->tables_known = false;
	return KM_OK;
}

static enum km_status take_deposits_of(struct km_table_walk *t, uint64_t pfn)
{
	const struct km_place *f = t->w->plan->k->layout->field;
	enum km_field_id field =
		f[KF_ptdesc_pmd_huge_pte].present ? KF_ptdesc_pmd_huge_pte : KF_page_pmd_huge_pte;
	const struct km_mm *mm = t->w->plan->facts.mm;
	uint64_t page = km_mm_page_addr(mm, pfn), first;
	enum km_status st;

	if (!km_view_sym(t->w->view, SYM_transparent_hugepage_flags) ||
	    f[KF_mm_struct_pmd_huge_pte].present || !f[field].present)
		return KM_OK;
	if (!page || mm->page_status)
		st = KM_MISSING;
	else
		st = km_read_field(t->w->view, field, page, 0, &first);
	if (st)
		t->u->tables_known = false;
	return st || !first || !t->w->plan->facts.marked_levels ? KM_OK : take_deposits(t, first);
}

/* Copy the table of @level for @addr. KM_OK; KM_NOMEM; or why it cannot be walked. */
static enum km_status load_table(struct km_table_walk *t, unsigned level, uint64_t addr, uint64_t pfn)
{
	struct level *l = &t->level[level];
	uint64_t paddr = pfn << t->page_shift, part = addr >> shift_of(t, level + 1);
	enum km_status st;

	if (l->frame == pfn + 1 && l->part == part)
		return l->st;
	st = check_table(t, level, pfn);
	if (st == KM_NOMEM)
		return st;
	l->frame = pfn + 1;
	l->part = part;
	l->st = st;
	if (st) {
		km_space_issue(
			t->u, t->u->space->mm, st,
			"page table of level %u at frame 0x%llx: no table, or one in use twice",
			level, (unsigned long long)pfn);
	} else {
		st = note_table(t, level, pfn);
		if (!st && level == 2)
			st = take_deposits_of(t, pfn);
		if (st)
			return st;
		l->st = km_view_read_phys(t->w->view, paddr, l->entries, sizeof(l->entries));
	}
	if (l->st)
		t->u->tables_known = false;
	return l->st;
}

/* ---- pages ---- */

static void add_pss(struct km_table_walk *t, uint32_t fact, uint64_t pss)
{
	struct km_usage *use = &t->vma->use;

	use->pss += pss;
	if (fact & KM_FACT_ANON)
		use->pss_anon += pss;
	else if (fact & KM_FACT_SHMEM)
		use->pss_shmem += pss;
	if (t->vma->flags & KM_VM_LOCKED)
		use->pss_locked += pss;
}

static enum km_status note_run(struct km_table_walk *t, uint64_t pfn, uint32_t fact)
{
	struct km_frame_run *last, *slot;
	size_t n;

	if (fact & KM_FACT_KSM)
		n = t->u->merged.n, last = n ? &t->u->merged.v[n - 1] : NULL;
	else
		n = t->u->anon.n, last = n ? &t->u->anon.v[n - 1] : NULL;
	if (last && last->pfn + last->nr == pfn && last->nr < (1u << 24) - 1) {
		last->nr++;
		return KM_OK;
	}
	slot = fact & KM_FACT_KSM ? km_vec_push(&t->u->merged) : km_vec_push(&t->u->anon);
	if (!slot)
		return KM_NOMEM;
	slot->pfn = pfn & ((UINT64_C(1) << 40) - 1);
	slot->nr = 1;
	return KM_OK;
}

static void note_odd(struct odd_pages *o, uint64_t addr, uint64_t pfn)
{
	if (!o->n++) {
		o->at = addr;
		o->pfn = pfn;
	}
}

/*
 * linear_page_index(): which page of its file, or of the anonymous memory that it began as, is mapped at an address.
 * The reverse map finds the mappings of a page by that, so that it is the same in struct page. Drivers map pages of
 * their own, or those of files that they hold.
 */
static bool is_elsewhere(const struct km_table_walk *t, uint64_t addr, uint64_t pfn, uint32_t fact)
{
	const struct km_vma *vma = t->vma;
	uint32_t behind = (uint32_t)((addr - vma->start) >> t->page_shift);
	struct km_page_place place;

	if (!(fact & KM_FACT_PLACED))
		return false;
	place = km_page_place(&t->w->facts, pfn);
	if (fact & KM_FACT_ANON)
		return place.index != vma->anon_pgoff + behind;
	if (!vma->file || vma->file->inode_st || vma->flags & (KM_VM_PFNMAP | KM_VM_MIXEDMAP | VM_NONLINEAR))
		return false;
	return place.mapping == km_mapping_mark(vma->file->mapping) ? place.index != (uint32_t)vma->pgoff + behind
								    : vma->file->regular;
}

/*
 * smaps_account(): the frame @pfn is mapped at @addr. @present: by an entry that says so, not on its way to
 * another frame.
 */
static enum km_status account(struct km_table_walk *t, uint64_t addr, uint64_t pfn, bool present)
{
	struct km_usage *use = &t->vma->use;
	uint32_t fact = km_page_fact(&t->w->facts, pfn), maps = fact >> KM_FACT_MAPS;

	if ((fact & KM_FACT_STATE) == KM_FACT_NO_PAGE || fact & KM_FACT_NOT_USER) {
		note_odd(&t->bad, addr, pfn);
		return KM_OK;
	}
	use->rss++;
	if ((fact & KM_FACT_STATE) != KM_FACT_READ) {
		use->unread_pages++;
		return KM_OK;
	}
	if (present && is_elsewhere(t, addr, pfn, fact))
		note_odd(&t->strange, addr, pfn);
	if (fact & KM_FACT_ANON)
		use->anon++;
	else if (fact & KM_FACT_SHMEM)
		use->shmem++;
	if (fact & KM_FACT_ALONE || !present || maps < 2) {
		add_pss(t, fact, t->pss[1]);
		use->uss += present;
	} else {
		add_pss(t, fact, maps < KM_MAX_TABLE_ENTRIES ? t->pss[maps] : (t->pss[1] / maps));
	}
	return fact & KM_FACT_ANON ? note_run(t, pfn, fact) : KM_OK;
}

static enum km_status account_huge(struct km_table_walk *t, uint64_t addr, uint64_t pfn,
				   unsigned level, bool present)
{
	const struct km_entry_rules *rules = &t->w->plan->rules;
	uint64_t nr = UINT64_C(1) << (shift_of(t, level) - t->page_shift), i;
	uint32_t fact = km_page_fact(&t->w->facts, pfn);
	enum km_status st = KM_OK;

	/* Mappings of devices, and the huge zero page, are nobody's memory. */
	if ((rules->huge_zero_pfn && pfn == rules->huge_zero_pfn) || fact & KM_FACT_DEVICE ||
	    level > 2 ||
	    ((fact & KM_FACT_STATE) == KM_FACT_NO_PAGE &&
	     t->vma->flags & (KM_VM_PFNMAP | KM_VM_MIXEDMAP)))
		return KM_OK;
	if (rules->huge_zero_lost && !(fact & (KM_FACT_ANON | KM_FACT_SHMEM))) {
		t->vma->use.rss += nr; /* this may be it */
		t->vma->use.unread_pages += nr;
		return KM_OK;
	}
	if ((fact & KM_FACT_STATE) == KM_FACT_READ && fact & KM_FACT_ANON)
		t->vma->use.thp += nr;
	for (i = 0; !st && i < nr; i++)
		st = account(t, addr + (i << t->page_shift), pfn + i, present);
	return st;
}

/* Whether processes share the table of level 2 that is at hand: hugetlb_pmd_shared(). */
static bool table_is_shared(struct km_table_walk *t)
{
	const struct km_place *f = t->w->plan->k->layout->field;
	uint64_t page = km_mm_page_addr(t->w->plan->facts.mm, t->level[2].frame - 1), n;

	if (f[KF_ptdesc_pt_share_count].present)
		return !km_read_field(t->w->view, KF_ptdesc_pt_share_count, page, 0, &n) && n;
	if (f[KF_page_pt_share_count].present)
		return !km_read_field(t->w->view, KF_page_pt_share_count, page, 0, &n) && n;
	return !km_read_field(t->w->view, KF_page_refcount, page, 0, &n) && (int64_t)n > 1;
}

/* smaps_hugetlb_range(): a page of a hugetlb mapping, whose entry is of @level. */
static void account_hugetlb(struct km_table_walk *t, uint64_t pfn, unsigned level, bool present)
{
	struct km_usage *use = &t->vma->use;
	uint64_t nr = UINT64_C(1) << (shift_of(t, level) - t->page_shift);
	uint32_t fact = km_page_fact(&t->w->facts, pfn);

	use->hugetlb += nr;
	if ((fact & KM_FACT_STATE) != KM_FACT_READ)
		use->unread_pages += nr;
	else if (present && fact >> KM_FACT_MAPS < 2 && !(level == 2 && table_is_shared(t)))
		use->hugetlb_private += nr;
}

/* An entry that is not present: smaps_pte_entry(), is_pfn_swap_entry(). */
static enum km_status account_swap(struct km_table_walk *t, uint64_t addr, const struct km_entry *e,
				   unsigned level)
{
	const struct km_entry_rules *rules = &t->w->plan->rules;
	struct km_usage *use = &t->vma->use;
	uint64_t pfn = e->offset & rules->pfn_mask, count;
	bool device = e->type - rules->device < rules->nr_device;

	if (e->type - rules->moving < rules->nr_moving || device) {
		if (t->vma->flags & KM_VM_HUGETLB)
			account_hugetlb(t, pfn, level, false);
		else if (level > 1)
			return account_huge(t, addr, pfn, level, false);
		else
			return account(t, addr, pfn, device);
		return KM_OK;
	}
	if (e->type >= rules->nr_areas || level > 1)
		return KM_OK; /* a marker, or a page that is poisoned */
	use->swap++;
	if (km_swap_count(&t->w->plan->swap, t->w->view, t->w->plan->facts.mm, e->type, e->offset,
			  &count))
		use->unread_swap++;
	else
		use->swap_pss += count < KM_MAX_TABLE_ENTRIES ? t->pss[count] : t->pss[1] / count;
	return KM_OK;
}

/* ---- the walk ---- */

/* The entries of a table of base pages, for the addresses from @addr to @end. */
static enum km_status walk_pages(struct km_table_walk *t, uint64_t addr, uint64_t end)
{
	const struct km_space_plan *p = t->w->plan;
	const uint64_t *entries = t->level[1].entries;
	unsigned i = km_table_index(&p->k->xlate, 1, addr);
	enum km_status st = KM_OK;

	for (; !st && addr < end; i++, addr += UINT64_C(1) << t->page_shift) {
		uint64_t raw = km_le64(&entries[i]);
		struct km_entry e;

		if (!raw)
			continue;
		p->k->xlate.arch->entry(&p->k->xlate, p->rules.format, 1, raw, &e);
		if (e.kind == KM_ENTRY_SWAP)
			st = account_swap(t, addr, &e, 1);
		else if (e.kind == KM_ENTRY_PAGE && !e.special && e.pfn != p->rules.zero_pfn)
			st = account(t, addr, e.pfn, true);
	}
	return st;
}

/*
 * One step down or, after what an entry of @level covers, on: *@level and *@pfn are the table to look at, *@addr
 * the address.
 */
static enum km_status step_walk(struct km_table_walk *t, uint64_t *addr, unsigned *level, uint64_t *pfn)
{
	const struct km_space_plan *p = t->w->plan;
	unsigned shift = shift_of(t, *level);
	uint64_t raw = km_le64(&t->level[*level].entries[km_table_index(&p->k->xlate, *level, *addr)]);
	uint64_t at = *addr;
	bool hugetlb = t->vma->flags & KM_VM_HUGETLB;
	enum km_status st = KM_OK;
	struct km_entry e;

	p->k->xlate.arch->entry(&p->k->xlate, p->rules.format, *level, raw, &e);
	if (e.kind == KM_ENTRY_TABLE && (!hugetlb || *level > 2)) {
		(*level)--;
		*pfn = e.pfn;
		return KM_OK;
	}
	*addr = ((at >> shift) + 1) << shift;
	if (e.kind == KM_ENTRY_PAGE && hugetlb)
		account_hugetlb(t, e.pfn, *level, true);
	else if (e.kind == KM_ENTRY_PAGE && !e.special)
		st = account_huge(t, at, e.pfn, *level, true);
	else if (e.kind == KM_ENTRY_SWAP)
		st = account_swap(t, at, &e, *level);
	return st;
}

static enum km_status walk_vma(struct km_table_walk *t, uint64_t pgd)
{
	unsigned top = t->w->plan->k->xlate.levels, level = top;
	uint64_t addr = t->vma->start, end = t->vma->end, pfn = pgd, next;
	enum km_status st = KM_OK;

	while (!st && addr < end && addr >= t->vma->start) {
		unsigned shift = shift_of(t, level), entries = km_table_entries(&t->w->plan->k->xlate);

		st = load_table(t, level, addr, pfn);
		if (st == KM_NOMEM)
			return st;
		next = ((addr >> shift) / entries + 1) * entries << shift;
		if (!next || next > end)
			next = end;
		if (st) {
			t->vma->use.unread_tables++;
			st = KM_OK;
			addr = next;
		} else if (level == 1) {
			st = walk_pages(t, addr, next);
			addr = next;
		} else {
			unsigned from = level;

			while (!st && addr < next && level == from)
				st = step_walk(t, &addr, &level, &pfn);
			if (level < from)
				continue;
		}
		level = top;
		pfn = pgd;
	}
	return st;
}

static void add_usage(struct km_usage *sum, const struct km_usage *use)
{
	sum->rss += use->rss;
	sum->anon += use->anon;
	sum->shmem += use->shmem;
	sum->uss += use->uss;
	sum->pss += use->pss;
	sum->pss_anon += use->pss_anon;
	sum->pss_shmem += use->pss_shmem;
	sum->pss_locked += use->pss_locked;
	sum->swap += use->swap;
	sum->swap_pss += use->swap_pss;
	sum->shmem_swap += use->shmem_swap;
	sum->thp += use->thp;
	sum->hugetlb += use->hugetlb;
	sum->hugetlb_private += use->hugetlb_private;
	sum->unread_tables += use->unread_tables;
	sum->unread_pages += use->unread_pages;
	sum->unread_swap += use->unread_swap;
	sum->unread_shmem += use->unread_shmem;
}

static void begin_table_walk(struct km_table_walk *t, struct km_space_worker *w, struct km_space_use *u)
{
	unsigned i;

	/* Clearing what a large process needed would slow down each small one after it. */
	if (t->visited.room > MAX_CLEARED)
		km_map_free(&t->visited);
	km_map_clear(&t->visited);
	for (i = 0; i <= MAX_LEVEL; i++)
		t->level[i].frame = 0;
	t->w = w;
	t->u = u;
	t->vma = NULL;
	t->bad = t->strange = (struct odd_pages){ 0 };
	u->tables_known = true;
}

static void report_odd_pages(struct km_space_use *u, const struct odd_pages *o, const char *what)
{
	if (o->n)
		km_space_issue(u, u->space->mm, KM_CORRUPT, "%llu pages %s, such as frame 0x%llx at 0x%llx",
			       (unsigned long long)o->n, what, (unsigned long long)o->pfn,
			       (unsigned long long)o->at);
}

enum km_status km_space_walk(struct km_space_worker *w, struct km_space_use *u)
{
	struct km_table_walk *t = w->walk;
	struct km_mapping m;
	uint64_t pgd = 0, first;
	enum km_status st = km_read_field(w->view, KF_mm_struct_pgd, u->space->mm, 0, &pgd);
	size_t i;

	begin_table_walk(t, w, u);
	if (!st)
		st = km_view_translate(w->view, pgd, &m);
	if (!st && pgd % w->plan->k->page_bytes)
		st = KM_CORRUPT;
	if (st) {
		km_space_issue(u, u->space->mm, st, "page tables cannot be found");
		u->tables_known = false;
	}
	for (i = 0; i < u->vmas.n; i++) {
		t->vma = &u->vmas.v[i];
		if (st) {
			t->vma->use.unread_tables = 1;
		} else {
			uint64_t top = m.paddr >> t->page_shift;
			enum km_status walked = walk_vma(t, top);

			if (!walked)
				walked = km_shmem_swap(w, t->vma, top);
			if (walked)
				return walked;
		}
		add_usage(&u->sum, &t->vma->use);
	}
	t->vma = NULL;
	if (!st && !km_read_field(w->view, KF_mm_struct_pmd_huge_pte, u->space->mm, 0, &first) &&
	    first)
		st = take_deposits(t, first);
	report_odd_pages(u, &t->bad, "that no process can have are mapped");
	report_odd_pages(u, &t->strange, "are mapped elsewhere than their struct page says");
	return st == KM_NOMEM ? st : KM_OK;
}
