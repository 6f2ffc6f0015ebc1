/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where the lists of areas of vmalloc are broken, or in pages that the dump lacks, the kernel's page tables
 * still show what is mapped there. Who made such an area is not known; a stack is recognized by the mark at
 * its end.
 */
#include "owner.h"

#define MAX_LEVEL 5u

struct walk {
	struct km_run *run;
	uint64_t start, end;  /* addresses that are looked at */
	uint64_t tables;      /* read so far; at most one a page of memory */
	uint32_t area, stack; /* owners */
	uint64_t pages;
	uint64_t unread;
	enum km_status why;
	struct {
		unsigned next;
		uint64_t base; /* address of the first entry */
		uint8_t entries[KM_MAX_TABLE_ENTRIES * 8];
	} level[MAX_LEVEL + 1];
};

/* Bits above those of the top level are copies of its highest one. */
static uint64_t canonical(uint64_t addr, const struct km_xlate *x)
{
	return (uint64_t)km_sign_extend(addr, km_table_shift(x, x->levels + 1));
}

static bool push_table(struct walk *w, unsigned level, uint64_t pfn, uint64_t base)
{
	enum km_status st = KM_CORRUPT;

	if (++w->tables <= km_mm_frame_bound(w->run->mm, w->run->k) + KM_MAX_TABLE_ENTRIES)
		st = km_view_read_phys(w->run->view, pfn << w->run->k->page_shift,
				       w->level[level].entries, sizeof(w->level[level].entries));
	w->level[level].next = 0;
	w->level[level].base = base;
	if (st) {
		w->unread++;
		w->why = st;
	}
	return !st;
}

/* A page of an area, unless it is somebody's: mapped by vmap(), or of a device. */
static void take_page(struct walk *w, uint64_t addr, uint64_t pfn)
{
	struct km_run *run = w->run;
	uint64_t bytes = km_stack_bytes(run->k);

	if (!km_claim_is_plain(run, pfn))
		return;
	if (bytes && addr % bytes == 0 && km_stack_is_at(run, addr))
		(void)km_claim_mapped(run, addr, bytes, w->stack, &w->pages);
	else
		w->pages += km_owner_claim(run->owners, pfn, 1, w->area);
}

static void take_entry(struct walk *w, unsigned level, uint64_t addr, const struct km_entry *e)
{
	uint64_t n = UINT64_C(1) << (km_table_shift(&w->run->k->xlate, level) - w->run->k->page_shift), i;

	/* The direct map, where it is longer than was known. */
	if (addr - w->run->k->direct_map == e->pfn << w->run->k->page_shift)
		return;
	for (i = 0; i < n && e->pfn + i < w->run->mm->end_pfn; i++)
		take_page(w, addr + (i << w->run->k->page_shift), e->pfn + i);
}

static void walk_tables(struct walk *w)
{
	const struct km_xlate *x = &w->run->k->xlate;
	unsigned level = x->levels, i;

	if (level > MAX_LEVEL || !push_table(w, level, x->pgd_paddr >> w->run->k->page_shift, 0))
		return;
	while (level <= x->levels) {
		uint64_t size = UINT64_C(1) << km_table_shift(&w->run->k->xlate, level), addr;
		struct km_entry e;

		i = w->level[level].next++;
		if (i == km_table_entries(&w->run->k->xlate)) {
			level++;
			continue;
		}
		addr = canonical(w->level[level].base + i * size, x);
		if (addr > w->end - 1 || addr + (size - 1) < w->start)
			continue;
		x->arch->entry(x, KM_ENTRY_INVERTED, level,
			       km_le64(w->level[level].entries + 8 * i), &e);
		if (e.kind == KM_ENTRY_PAGE && level < x->levels)
			take_entry(w, level, addr, &e);
		else if (e.kind == KM_ENTRY_TABLE && level > 1 && push_table(w, level - 1, e.pfn, addr))
			level--;
	}
}

static enum km_status run_lost_area(struct km_run *run)
{
	const struct km_vmalloc_use *use = run->vmalloc;
	const struct km_xlate *x = &run->k->xlate;
	struct walk *w;
	enum km_status st;

	if (use->walked && !use->lost)
		return KM_OK;
	w = use->start && use->end > use->start ? km_calloc(1, sizeof(*w)) : NULL;
	if (!w) {
		km_journal_skip(&run->journal, "where areas of vmalloc may lie is not known");
		return KM_OK;
	}
	w->run = run;
	st = km_owner_add(run->owners, KM_CLASS_vmalloc, "areas that could not be read", 0, -1,
			  &w->area);
	w->stack = use->unread_stack;
	if (!st && !w->stack)
		st = km_owner_add(run->owners, KM_CLASS_kernel_stack, KM_STACK_OF_UNREAD, 0, -1, &w->stack);
	if (!st) {
		w->start = use->start;
		w->end = use->end;
		walk_tables(w);
		w->start = x->image_vaddr + x->image_bytes;
		w->end = x->arch->modules_end;
		walk_tables(w);
	}
	if (w->unread) {
		run->journal.unknowns += w->unread - 1;
		km_run_unknown(run, w->why, "page tables of areas of vmalloc");
	}
	free(w);
	return st;
}

const struct km_collector km_collect_lost_area = {
	.name = "lost_area",
	.doc = "Pages of areas of vmalloc that could not be read, by the page tables.",
	.claims = true,
	.after = (const char *const[]){ "vmalloc", NULL },
	.run = run_lost_area,
};
