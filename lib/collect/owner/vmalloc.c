/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Areas of kernel virtual memory, as /proc/vmallocinfo has them (mm/vmalloc.c). */
#include <stdio.h>

#include "owner.h"
#include "mm/symbolize.h"

#define MAX_AREAS      (1u << 24)
#define MAX_VMAP_NODES 4096u
#define MAX_STRUCT     512u
#define CHUNK	       512u /* pointers to pages that are read at once */

/* vm_struct.flags (include/linux/vmalloc.h): defines, which debug information does not have. */
#define VM_IOREMAP	 0x01u
#define VM_ALLOC	 0x02u
#define VM_MAP		 0x04u
#define VM_UNINITIALIZED 0x20u
#define NR_FLAGS	 20u /* bits, of include/linux/vmalloc.h; up to v7.3 there are 13 */
#define VM_NO_GUARD	 0x40u
#define VM_BIT_4	 0x10u

static const struct {
	uint64_t flag;
	const char *word;
} kinds[] = {
	{ 0x01, "ioremap" },
	{ 0x1000, "sparse" },
	{ 0x02, "vmalloc" },
	{ 0x04, "vmap" },
	{ 0x08, "user" },
};

/* vmap_area.flags: v6.3 869176a09606 ("mm/vmalloc.c: add flags to mark vm_map_ram area"). */
#define VMAP_RAM 1u
/* and up to v4.19, before an area without vm was always one of vm_map_ram(). */
#define VM_LAZY_FREE 1u
#define VM_VM_AREA   4u

struct walk {
	struct km_run *run;
	struct km_symbolizer *symbols;
	bool by_nodes;	/* vmap_nodes: areas that are being set up are not printed */
	bool old_flags; /* up to v4.19 */
	bool numa;
	uint64_t vmalloc_start, vmalloc_end;
	uint64_t areas;
	uint32_t no_caller; /* owner of areas that do not say who made them; made when needed */
	uint32_t no_task;   /* owner of stacks whose tasks are gone */
	uint64_t *on_node;  /* owned; pages of one area by node */
	unsigned nr_on_node;
};

/* A copy of one vm_struct. */
struct area {
	uint64_t vm, addr, size, flags, pages, nr_pages, phys, caller;
};

static uint64_t area_member(const struct walk *w, enum km_field_id id, const uint8_t *copy, uint32_t n)
{
	const struct km_place *p = &w->run->k->layout->field[id];

	return p->present && p->bytes <= 8 && p->offset <= n - p->bytes ? km_place_get(p, copy) : 0;
}

static enum km_status read_vm(struct walk *w, uint64_t vm, struct area *a)
{
	uint32_t n = w->run->k->layout->type_bytes[KT_vm_struct];
	uint8_t copy[MAX_STRUCT];
	enum km_status st;

	if (n < 8 || n > sizeof(copy))
		return KM_ABSENT;
	st = km_view_read(w->run->view, vm, copy, n);
	if (st)
		return st;
	*a = (struct area){
		.vm = vm,
		.addr = area_member(w, KF_vm_struct_addr, copy, n),
		.size = area_member(w, KF_vm_struct_size, copy, n),
		.flags = area_member(w, KF_vm_struct_flags, copy, n),
		.pages = area_member(w, KF_vm_struct_pages, copy, n),
		.nr_pages = area_member(w, KF_vm_struct_nr_pages, copy, n),
		.phys = area_member(w, KF_vm_struct_phys_addr, copy, n),
		.caller = area_member(w, KF_vm_struct_caller, copy, n),
	};
	return KM_OK;
}

/* Page @i of an area is the one that is mapped there; one that is not, or not yet, says nothing. */
static bool is_mapped_there(struct walk *w, const struct area *a, uint64_t i, uint64_t page)
{
	struct km_mapping m;
	uint64_t pfn;

	enum km_status st = km_view_translate(w->run->view, a->addr + (i << w->run->k->page_shift), &m);

	if (!st)
		st = km_mm_page_pfn(w->run->mm, page, &pfn);
	return st ? st != KM_CORRUPT : pfn == m.paddr >> w->run->k->page_shift;
}

/* Count the pages of @a by node: page_to_nid() of each. */
static enum km_status count_nodes(struct walk *w, const struct area *a)
{
	const struct km_page_format *f = &w->run->mm->page;
	uint8_t chunk[CHUNK * 8];
	uint64_t i, k, n;

	if (w->run->mm->page_status)
		return w->run->mm->page_status;
	if (!f->node_bits && w->run->mm->nodes.n > 1)
		return KM_ABSENT; /* the section names the node, not the page */
	memset(w->on_node, 0, w->nr_on_node * sizeof(*w->on_node));
	for (i = 0; i < a->nr_pages; i += n) {
		enum km_status st;

		n = a->nr_pages - i < CHUNK ? a->nr_pages - i : CHUNK;
		st = km_view_read(w->run->view, a->pages + 8 * i, chunk, 8 * n);
		for (k = 0; !st && k < n; k++) {
			uint64_t flags;
			unsigned node;

			st = km_read_uint(w->run->view, km_le64(chunk + 8 * k) + f->flags, 8,
					  &flags);
			if (!st && !is_mapped_there(w, a, i + k, km_le64(chunk + 8 * k)))
				st = KM_CORRUPT;
			if (st)
				return st;
			node = (unsigned)km_page_node(f, flags);
			if (node >= w->nr_on_node)
				return KM_CORRUPT;
			w->on_node[node]++;
		}
		if (st)
			return st;
	}
	return KM_OK;
}

/* " N0=12 N1=3" without the first blank; "" none. */
static enum km_status format_nodes(struct walk *w, const struct area *a, char *buf, size_t room)
{
	enum km_status st = KM_OK;
	size_t len = 0;
	unsigned i;

	buf[0] = '\0';
	if (!w->numa || !a->nr_pages || !a->pages || a->flags & VM_UNINITIALIZED)
		return KM_OK;
	st = count_nodes(w, a);
	for (i = 0; !st && i < w->nr_on_node; i++) {
		if (!w->on_node[i])
			continue;
		len += (size_t)snprintf(buf + len, room - len, "%sN%u=%llu", len ? " " : "", i,
					(unsigned long long)w->on_node[i]);
		if (len >= room)
			return KM_UNSUPPORTED;
	}
	return st;
}

/* An owner that is made when it is needed first. */
static enum km_status owner_once(struct km_run *run, enum km_page_class class, const char *name,
				 uint32_t *id)
{
	return *id ? KM_OK : km_owner_add(run->owners, class, name, 0, -1, id);
}

/* A stack that no task was found to have. That none has it is known where the stacks of all tasks were found. */
static enum km_status claim_stack(struct walk *w, uint32_t *id)
{
	const struct km_stacks *s = w->run->stacks;
	bool whole = s->tasks_whole && !s->lost;
	uint32_t *to = whole ? &w->no_task : &w->run->vmalloc->unread_stack;
	enum km_status st = owner_once(w->run, KM_CLASS_kernel_stack,
				       whole ? "no task: exited, or not yet started" : KM_STACK_OF_UNREAD, to);

	*id = *to;
	return st;
}

/*
 * The pages of an area are its maker's, unless who has them is known better: a task whose stack they are, a
 * module. Areas of vmap() map pages that are somebody else's, and then do not count them (nr_pages), unless
 * they were handed over (VM_MAP_PUT_PAGES).
 */
static enum km_status claim_pages(struct walk *w, const struct area *a, const char *caller)
{
	struct km_run *run = w->run;
	struct km_vmalloc_use *use = run->vmalloc;
	uint64_t n = 0;
	enum km_status st;
	uint32_t id;

	if (!a->nr_pages || a->nr_pages > a->size / run->k->page_bytes ||
	    !(a->flags & (VM_ALLOC | VM_MAP)))
		return KM_OK;
	if (a->flags & VM_ALLOC)
		use->pages += a->nr_pages;
	else
		use->handed_over += a->nr_pages;
	if (km_stack_made_by(run, a->caller, a->nr_pages)) {
		st = claim_stack(w, &id);
	} else if (!caller) {
		st = owner_once(run, KM_CLASS_vmalloc, NULL, &w->no_caller);
		id = w->no_caller;
	} else {
		st = km_claim_owner_at(run, KM_CLASS_vmalloc, caller, a->caller, &id);
	}
	if (st)
		return st;
	st = a->pages ? km_claim_array(run, a->pages, a->nr_pages, id, &n) : KM_ABSENT;
	if (st) /* the array is filtered or damaged: what the page tables map is the same */
		st = km_claim_mapped(run, a->addr, a->nr_pages << run->k->page_shift, id, &n);
	if (!st)
		return KM_OK;
	use->lost = true;
	return km_run_issue(run, a->vm, st, "area of %llu pages: some cannot be found",
			    (unsigned long long)a->nr_pages);
}

static void add_word(char *buf, size_t room, const char *word)
{
	size_t n = strlen(buf);

	snprintf(buf + n, room - n, "%s%s", n ? "," : "", word);
}

static void format_kinds(const struct walk *w, const struct area *a, char *buf, size_t room)
{
	bool vpages = a->pages && a->pages >= w->vmalloc_start && a->pages < w->vmalloc_end;
	size_t i;

	buf[0] = '\0';
	for (i = 0; i < KM_ARRAY_LEN(kinds); i++) {
		if (a->flags & kinds[i].flag)
			add_word(buf, room, kinds[i].word);
	}
	/* VM_VPAGES once; v5.3 fe9041c245196 ("vmalloc: lift the arm flag for coherent mappings"). */
	if (a->flags & VM_BIT_4) {
		if (w->run->k->layout->field[KF_vmap_area_subtree_max_size].present)
			add_word(buf, room, "dma-coherent");
		else
			vpages = true;
	}
	if (vpages)
		add_word(buf, room, "vpages");
}

/* An area that only the tree of addresses knows: mapped by vm_map_ram(), or freed. */
static enum km_status add_bare(struct walk *w, uint64_t start, uint64_t end, const char *kind)
{
	struct row_vmalloc_area row = { 0 };

	ROW_SET(row, vmalloc_area, start_addr, start);
	ROW_SET(row, vmalloc_area, bytes, end - start);
	if (kind)
		ROW_SET(row, vmalloc_area, kind, kind);
	return ROW_ADD(w->run, vmalloc_area, row);
}

/*
 * ioremap_page_range() notes the address that it maps; nobody else notes one. What the dump's page tables do
 * not show is not compared, nor are the bits of which one marks what a confidential guest shares with its
 * host (TDX: 47 or 51).
 */
#define SHARED_BITS (UINT64_C(0x1f) << 47)
static bool is_phys_of(const struct walk *w, const struct area *a)
{
	struct km_mapping m;

	if (!a->phys) /* as vmap_pfn() leaves it */
		return true;
	return a->flags & VM_IOREMAP && (km_view_translate(w->run->view, a->addr, &m) || !((m.paddr ^ a->phys) & ~SHARED_BITS));
}

/* What no area has; NULL: it is none of these. */
static const char *misfit(const struct area *a)
{
	if (a->flags >> NR_FLAGS)
		return "it has flags that no kernel has";
	/* persistent_ram_vmap() maps with the other two. */
	if (a->flags & VM_ALLOC && a->flags & (VM_IOREMAP | VM_MAP))
		return "it is of two kinds";
	if (a->nr_pages && !a->pages && a->flags & (VM_ALLOC | VM_MAP) && !(a->flags & VM_UNINITIALIZED))
		return "it counts pages and has no array of them";
	return NULL;
}

static enum km_status add_vm(struct walk *w, const struct area *a)
{
	struct row_vmalloc_area row = { 0 };
	char kind[96], nodes[8192];
	const char *caller = NULL;
	enum km_status st, why;

	ROW_SET(row, vmalloc_area, start_addr, a->addr);
	ROW_SET(row, vmalloc_area, bytes, a->size);
	if (a->nr_pages && a->nr_pages <= INT64_MAX)
		ROW_SET(row, vmalloc_area, pages, a->nr_pages);
	if (misfit(a)) {
		st = km_run_issue(w->run, a->vm, KM_CORRUPT, "area at 0x%llx: %s", (unsigned long long)a->addr, misfit(a));
		if (st)
			return st;
	}
	if (!is_phys_of(w, a)) {
		st = km_run_issue(w->run, a->vm, KM_CORRUPT, "area at 0x%llx: physical address 0x%llx is not the one that is mapped",
				  (unsigned long long)a->addr, (unsigned long long)a->phys);
		if (st)
			return st;
	} else if (a->phys) {
		ROW_SET(row, vmalloc_area, phys_addr, a->phys);
	}
	if (a->nr_pages > a->size / w->run->k->page_bytes) {
		w->run->vmalloc->lost = true;
		st = km_run_issue(w->run, a->vm, KM_CORRUPT, "area of %llu bytes: %llu pages",
				  (unsigned long long)a->size, (unsigned long long)a->nr_pages);
		return st ? st : ROW_ADD(w->run, vmalloc_area, row);
	}
	format_kinds(w, a, kind, sizeof(kind));
	if (kind[0])
		ROW_SET(row, vmalloc_area, kind, kind);
	if (a->caller) {
		st = km_symbolize(w->symbols, a->caller, &caller, &why);
		if (st)
			return st;
		ROW_SET(row, vmalloc_area, caller, caller);
		if (why && why != KM_NOTFOUND)
			km_run_unknown(w->run, why, "name of a caller");
	}
	st = claim_pages(w, a, caller);
	if (st)
		return st;
	st = format_nodes(w, a, nodes, sizeof(nodes));
	if (st == KM_CORRUPT || st == KM_UNMAPPED)
		st = km_run_issue(w->run, a->vm, st,
				  "area of %llu bytes: its %llu pages are damaged",
				  (unsigned long long)a->size, (unsigned long long)a->nr_pages);
	else if (st)
		km_run_unknown(w->run, st, "pages by node of an area");
	else if (nodes[0])
		ROW_SET(row, vmalloc_area, nodes, nodes);
	return st == KM_IO || st == KM_NOMEM ? st : ROW_ADD(w->run, vmalloc_area, row);
}

/* For the search for unreferenced memory. */
static enum km_status note_area(struct walk *w, uint64_t va, uint64_t start, uint64_t end,
				const struct area *a)
{
	uint64_t page = w->run->k->page_bytes, bytes = end - start;
	struct km_area_seen *seen;

	if (!w->run->leaks)
		return KM_OK;
	seen = km_vec_push(&w->run->vmalloc->areas);
	if (!seen)
		return KM_NOMEM;
	/* Behind an area is a page that is not mapped. */
	if (a && !(a->flags & VM_NO_GUARD) && end - start > page)
		bytes -= page;
	if (a && a->nr_pages && a->nr_pages * page < bytes)
		bytes = a->nr_pages * page;
	*seen = (struct km_area_seen){
		.addr = start,
		.bytes = bytes,
		.va = va,
		.vm = a ? a->vm : 0,
		.caller = a ? a->caller : 0,
		.pages = a && a->nr_pages <= (end - start) >> w->run->k->page_shift ? a->nr_pages : 0,
		.has_pages = a && a->flags & (VM_ALLOC | VM_MAP),
	};
	return KM_OK;
}

/* A busy area. */
static enum km_status add_area(struct walk *w, uint64_t va)
{
	struct km_view *v = w->run->view;
	uint64_t start, end, vm, flags = 0;
	struct area a;
	enum km_status st;

	st = km_read_field(v, KF_vmap_area_va_start, va, 0, &start);
	if (!st)
		st = km_read_field(v, KF_vmap_area_va_end, va, 0, &end);
	if (!st)
		st = km_read_field(v, KF_vmap_area_vm, va, 0, &vm);
	if (!st && km_read_field(v, KF_vmap_area_flags, va, 0, &flags) == KM_ABSENT)
		flags = VMAP_RAM;
	if (!st && start >= end)
		st = KM_CORRUPT;
	if (st) {
		w->run->vmalloc->lost = true;
		return km_run_issue(w->run, va, st, "area that cannot be read");
	}
	if (!vm || (w->old_flags && !(flags & VM_VM_AREA)))
		st = note_area(w, va, start, end, NULL);
	if (st)
		return st;
	if (w->old_flags && !(flags & VM_VM_AREA))
		return add_bare(w, start, end, flags & VM_LAZY_FREE ? "unpurged" : "vm_map_ram");
	if (!vm) /* being torn down when it is not one of vm_map_ram() */
		return flags & VMAP_RAM ? add_bare(w, start, end, "vm_map_ram") : KM_OK;
	st = read_vm(w, vm, &a);
	if (!st && (a.size > INT64_MAX || a.addr != start || a.size != end - start))
		st = KM_CORRUPT;
	if (st) {
		w->run->vmalloc->lost = true;
		st = km_run_issue(w->run, vm, st, "vm_struct of the area at 0x%llx",
				  (unsigned long long)start);
		return st ? st : add_bare(w, start, end, NULL);
	}
	st = note_area(w, va, start, end, &a);
	if (st)
		return st;
	if (w->by_nodes && a.flags & VM_UNINITIALIZED && !misfit(&a)) /* not printed, but its pages count */
		return claim_pages(w, &a, NULL);
	return add_vm(w, &a);
}

static enum km_status add_unpurged(struct walk *w, uint64_t va)
{
	uint64_t start, end;
	enum km_status st = km_read_field(w->run->view, KF_vmap_area_va_start, va, 0, &start);

	if (!st)
		st = km_read_field(w->run->view, KF_vmap_area_va_end, va, 0, &end);
	if (!st && start >= end)
		st = KM_CORRUPT;
	if (st)
		return km_run_issue(w->run, va, st, "freed area that cannot be read");
	return add_bare(w, start, end, "unpurged");
}

static enum km_status walk_list(struct walk *w, uint64_t head, const char *what,
				enum km_status (*add)(struct walk *w, uint64_t va))
{
	uint64_t link = w->run->k->layout->field[KF_vmap_area_list].offset, entry;
	uint64_t before = w->areas;
	enum km_status st, stored;
	struct km_list l;

	km_list_init(&l, w->run->view, head, MAX_AREAS - w->areas);
	while ((st = km_list_next(&l, &entry)) == KM_OK) {
		w->areas++;
		stored = add(w, entry - link);
		if (stored)
			return stored;
	}
	if (st == KM_END)
		return KM_OK;
	w->run->vmalloc->lost = true;
	return km_run_issue(w->run, head, st, "list of %s areas: broken after %llu", what,
			    (unsigned long long)(w->areas - before));
}

/* From v4.7 (80c4bd7a5e4e, "mm/vmalloc: keep a separate lazy-free list") to v5.13: single links. */
static enum km_status walk_purge_llist(struct walk *w, uint64_t head)
{
	uint64_t link = w->run->k->layout->field[KF_vmap_area_purge_list].offset, entry;
	enum km_status st = km_read_ptr(w->run->view, head, &entry);

	while (!st && entry) {
		if (w->areas++ >= MAX_AREAS)
			st = KM_CORRUPT;
		else
			st = add_unpurged(w, entry - link);
		if (st == KM_IO || st == KM_NOMEM)
			return st;
		if (!st)
			st = km_read_ptr(w->run->view, entry, &entry);
	}
	return st ? km_run_issue(w->run, head, st, "list of freed areas: broken") : KM_OK;
}

static enum km_status walk_nodes(struct walk *w)
{
	uint64_t nodes, n = 1, i, head, bytes = w->run->k->layout->type_bytes[KT_vmap_node];
	enum km_status st;
	unsigned pass;

	st = km_read_var(w->run->view, SYM_vmap_nodes, false, &nodes);
	if (!st && w->run->k->sym[SYM_nr_vmap_nodes])
		st = km_read_var(w->run->view, SYM_nr_vmap_nodes, false, &n);
	if (!st && (!n || n > MAX_VMAP_NODES || !bytes))
		st = KM_CORRUPT;
	if (st) {
		w->run->vmalloc->lost = true;
		return km_run_issue(w->run, km_view_sym(w->run->view, SYM_vmap_nodes), st,
				    "vmap_nodes cannot be read");
	}
	for (pass = 0; pass < 2; pass++) {
		for (i = 0; i < n; i++) {
			st = km_field_addr(w->run->view,
					   pass ? KF_vmap_node_lazy : KF_vmap_node_busy,
					   nodes + i * bytes, 0, &head);
			if (!st)
				st = walk_list(w, head, pass ? "freed" : "busy",
					       pass ? add_unpurged : add_area);
			if (st)
				return st;
		}
	}
	return KM_OK;
}

static enum km_status walk_area_list(struct walk *w)
{
	struct km_run *run = w->run;
	uint64_t list = km_view_sym(run->view, SYM_vmap_area_list);
	uint64_t purge = km_view_sym(run->view, SYM_purge_vmap_area_list);
	uint64_t llist = km_view_sym(run->view, SYM_vmap_purge_list);
	enum km_status st;

	st = walk_list(w, list, "busy", add_area);
	if (!st && purge)
		st = walk_list(w, purge, "freed", add_unpurged);
	else if (!st && llist && !w->old_flags &&
		 run->k->layout->field[KF_vmap_area_purge_list].present)
		st = walk_purge_llist(w, llist);
	return st;
}

static bool has_nodes(const struct walk *w)
{
	return w->by_nodes;
}

static bool has_area_list(const struct walk *w)
{
	return km_view_sym(w->run->view, SYM_vmap_area_list) != 0;
}

/* The first that holds. */
static const struct {
	const char *name, *reason;
	bool (*holds)(const struct walk *w);
	enum km_status (*walk)(struct walk *w);
} area_rules[] = {
	/* v6.9 72210662c5a2 ("mm: vmalloc: offload free_vmap_area_lock lock"). */
	{ "lists of vmap_nodes", "symbol vmap_nodes is present", has_nodes, walk_nodes },
	{ "vmap_area_list", "symbol vmap_nodes is absent", has_area_list, walk_area_list },
};

static enum km_status walk_areas(struct walk *w)
{
	enum km_status st;
	size_t i = 0;

	while (i < KM_ARRAY_LEN(area_rules) && !area_rules[i].holds(w))
		i++;
	if (i == KM_ARRAY_LEN(area_rules)) {
		km_journal_skip(&w->run->journal, "this kernel has neither vmap_nodes nor vmap_area_list");
		return KM_OK;
	}
	st = km_run_variant(w->run, "vmalloc areas", area_rules[i].name, area_rules[i].reason);
	return st ? st : area_rules[i].walk(w);
}

/* VMALLOC_START and the end, which nothing says: the memory map, else the kernel image, lies after it. */
static void find_range(struct walk *w)
{
	const struct km_kernel *k = w->run->k;
	uint64_t start;
	int64_t noted;

	if (km_read_var(w->run->view, SYM_vmalloc_base, false, &start)) {
		start = 0;
		if (!km_vmcoreinfo_number(&k->vmcoreinfo, "NUMBER(VMALLOC_START)", &noted))
			start = (uint64_t)noted;
	}
	if (!start &&
	    k->direct_map) /* it follows the direct map; what follows it holds no pages[] */
		start = k->direct_map + k->direct_map_bytes;
	w->vmalloc_start = start;
	if (km_read_var(w->run->view, SYM_vmemmap_base, false, &w->vmalloc_end) ||
	    w->vmalloc_end <= start)
		w->vmalloc_end = start ? k->xlate.image_vaddr : 0;
}

/* How much is missing from a list that ended early, by the kernel's own counter. */
static void report_missing(struct km_run *run)
{
	const struct km_vmalloc_use *use = run->vmalloc;
	uint64_t areas = km_store_rows(run->store, &km_tbl_vmalloc_area), counted;

	if (!use->lost || km_read_var(run->view, SYM_nr_vmalloc_pages, true, &counted) ||
	    counted > INT64_MAX || counted <= use->pages)
		return;
	km_journal_part(&run->journal,
			"at least %llu areas: %llu of %llu vmalloc pages are not listed",
			(unsigned long long)areas, (unsigned long long)(counted - use->pages),
			(unsigned long long)counted);
}

static enum km_status run_vmalloc(struct km_run *run)
{
	const struct km_layout *l = run->k->layout;
	struct walk w = {
		.run = run,
		.by_nodes = l->syms[SYM_vmap_nodes].present && l->field[KF_vmap_node_busy].present,
		.old_flags = l->field[KF_vmap_area_flags].present &&
			     !l->field[KF_vmap_area_subtree_max_size].present,
		.numa = l->syms[SYM_node_data].present,
		.nr_on_node = 1,
	};
	enum km_status st;

	find_range(&w);
	run->vmalloc->start = w.vmalloc_start;
	run->vmalloc->end = w.vmalloc_end;
	if (run->mm->page.node_bits < 12)
		w.nr_on_node = 1u << run->mm->page.node_bits;
	w.on_node = km_calloc(w.nr_on_node, sizeof(*w.on_node));
	st = w.on_node ? km_symbolizer_create(run->view, &w.symbols) : KM_NOMEM;
	if (!st)
		st = walk_areas(&w);
	run->vmalloc->walked = !st && !run->journal.skipped;
	run->owners->whole[KM_CLASS_vmalloc] =
		run->owners->nr_frames && run->vmalloc->walked && !run->vmalloc->lost;
	report_missing(run);
	km_symbolizer_destroy(w.symbols);
	free(w.on_node);
	return st;
}

static void free_areas(void *share)
{
	km_vec_free(&((struct km_vmalloc_use *)share)->areas);
}

const struct km_collector km_collect_vmalloc = {
	.name = "vmalloc",
	.doc = "Areas of kernel virtual memory and who made them.",
	.fields = (const enum km_field_id[]){ KF_vmap_area_va_start, KF_vmap_area_va_end,
					      KF_vmap_area_list, KF_vmap_area_vm, KF_vm_struct_addr,
					      KF_vm_struct_size, KF_vm_struct_flags, KM_NR_FIELDS },
	.tables = (const struct km_table *const[]){ &km_tbl_vmalloc_area, NULL },
	.claims = true,
	.shares = (const struct km_share[]){ KM_SHARE(vmalloc, free_areas), { 0 } },
	.after = (const char *const[]){ "kernel_stack", "module", NULL },
	.run = run_vmalloc,
};
