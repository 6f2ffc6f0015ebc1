/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The mappings of an address space: a maple tree since v6.1, a list by address before. */
#include "view/maple.h"
#include "process_impl.h"

#define MAX_STRUCT 512u

#define VM_ACCESS     0x7u /* read, write, execute */
#define FIRST_NAMED   43u
#define VM_READ_AHEAD 0x18000u /* VM_SEQ_READ and VM_RAND_READ */
#define PROT_PRESENT  0x1u
#define PROT_RW	      0x2u
#define PROT_NX_BIT   63u

static uint64_t vma_member(const struct km_layout *l, enum km_field_id id, const uint8_t *copy)
{
	const struct km_place *p = &l->field[id];

	if (!p->present || !p->bytes || p->bytes > 8 || p->offset > MAX_STRUCT - p->bytes)
		return 0;
	return km_place_get(p, copy);
}

/* The name of anonymous memory; up to v6.1 other things are there in a mapping of a file. */
static uint64_t anon_name(const struct km_layout *l, const uint8_t *copy, uint64_t file)
{
	const struct km_place *name = &l->field[KF_vm_area_struct_anon_name];
	const struct km_place *shared = &l->field[KF_vm_area_struct_shared];

	if (file && shared->present && name->offset == shared->offset)
		return 0;
	return vma_member(l, KF_vm_area_struct_anon_name, copy);
}

/*
 * Whether flags contradict each other: an access is allowed that may not be (do_mprotect_pkey()), a mapping is shared
 * that may not be, or both ways to read ahead are set, of which madvise() sets one. A stack that execve() is setting
 * up has both (VM_STACK_INCOMPLETE_SETUP).
 */
static bool flags_contradict(const struct km_vm_letters *letters, uint64_t flags)
{
	unsigned i;

	/* No kernel has had a flag without a name so far up. */
	for (i = FIRST_NAMED; i < 64; i++)
		if (flags >> i & 1 && letters->v[i][0] == '?')
			return true;
	return flags & VM_ACCESS & ~(flags >> 4) || (flags & KM_VM_SHARED && !(flags & KM_VM_MAYSHARE)) ||
	       ((flags & VM_READ_AHEAD) == VM_READ_AHEAD && !(flags & KM_VM_GROWSDOWN));
}

/*
 * Check what a mapping keeps twice. Its place in its file is also in the tree of the file's mappings, where a
 * leaf has its own end and no node has less; anonymous memory that nothing was written to lies at its own
 * address (insert_vm_struct(), copy_vma()). vm_get_page_prot() of x86_64 derives the protection from the
 * flags, and only what is shared and needs no notice of the first write is writable (vma_set_page_prot());
 * drivers set others.
 */
static void check_vma(struct km_space_worker *w, struct km_space_use *u, const struct km_vma *vma,
		      const struct km_vma_raw *raw, const uint8_t *copy)
{
	const struct km_layout *l = w->plan->k->layout;
	unsigned shift = w->plan->k->page_shift;
	uint64_t last = vma->pgoff + ((vma->end - vma->start) >> shift) - 1;
	uint64_t subtree = vma_member(l, KF_vm_area_struct_subtree_last, copy);
	uint64_t prot = vma_member(l, KF_vm_area_struct_vm_page_prot, copy);
	bool leaf = !vma_member(l, KF_vm_area_struct_tree_left, copy) &&
		    !vma_member(l, KF_vm_area_struct_tree_right, copy);
	const char *what = NULL;

	if (flags_contradict(&w->plan->letters, vma->flags))
		km_space_issue(u, vma->addr, KM_CORRUPT, "a mapping at 0x%llx: flags 0x%llx are impossible",
			       (unsigned long long)vma->start, (unsigned long long)vma->flags);
	if (l->field[KF_vm_area_struct_subtree_last].present && raw->file &&
	    (subtree < last || (leaf && subtree != last)))
		what = "place in its file";
	else if (l->field[KF_vm_area_struct_anon_vma].present && !raw->file && !raw->ops &&
		 !vma_member(l, KF_vm_area_struct_anon_vma, copy) && vma->pgoff != vma->start >> shift)
		what = "place";
	else if (l->field[KF_vm_area_struct_vm_page_prot].present &&
		 !(vma->flags & (KM_VM_PFNMAP | KM_VM_MIXEDMAP | KM_VM_IO)) &&
		 ((prot & PROT_PRESENT) != (vma->flags & VM_ACCESS ? PROT_PRESENT : 0) ||
		  (prot & PROT_PRESENT && prot >> PROT_NX_BIT != (vma->flags & KM_VM_EXEC ? 0 : 1)) ||
		  (prot & PROT_RW && ~vma->flags & (KM_VM_WRITE | KM_VM_SHARED))))
		what = "protection";
	if (what)
		km_space_issue(u, vma->addr, KM_CORRUPT, "a mapping at 0x%llx: its %s is that of another mapping",
			       (unsigned long long)vma->start, what);
}

/*
 * Read the mapping at @addr, which begins at or after @from, into u->vmas. KM_CORRUPT when it is none of this
 * space, or out of order.
 */
static enum km_status add_vma(struct km_space_worker *w, struct km_space_use *u, uint64_t addr,
			      uint64_t from, uint64_t *ret_next)
{
	const struct km_layout *l = w->plan->k->layout;
	uint32_t bytes = l->type_bytes[KT_vm_area_struct];
	uint8_t copy[MAX_STRUCT] = { 0 };
	struct km_vma vma = { .addr = addr }, *slot;
	struct km_vma_raw raw;
	enum km_status st;

	if (!bytes || bytes > sizeof(copy))
		return KM_ABSENT;
	st = km_view_read(w->view, addr, copy, bytes);
	if (st)
		return st;
	vma.start = vma_member(l, KF_vm_area_struct_vm_start, copy);
	vma.end = vma_member(l, KF_vm_area_struct_vm_end, copy);
	vma.flags = vma_member(l, KF_vm_area_struct_vm_flags, copy);
	vma.pgoff = vma_member(l, KF_vm_area_struct_vm_pgoff, copy);
	vma.anon_pgoff = (uint32_t)(l->field[KF_vm_area_struct_anon_pgoff].present
					    ? vma_member(l, KF_vm_area_struct_anon_pgoff, copy)
					    : vma.pgoff);
	*ret_next = vma_member(l, KF_vm_area_struct_vm_next, copy);
	if (vma_member(l, KF_vm_area_struct_vm_mm, copy) != u->space->mm || vma.start >= vma.end ||
	    vma.start < from || vma.start % w->plan->k->page_bytes ||
	    vma.end % w->plan->k->page_bytes ||
	    w->plan->k->xlate.arch->is_kernel(&w->plan->k->xlate, vma.end - 1))
		return KM_CORRUPT;
	raw = (struct km_vma_raw){
		.ops = vma_member(l, KF_vm_area_struct_vm_ops, copy),
		.data = vma_member(l, KF_vm_area_struct_vm_private_data, copy),
		.file = vma_member(l, KF_vm_area_struct_vm_file, copy),
	};
	raw.anon_name = anon_name(l, copy, raw.file);
	check_vma(w, u, &vma, &raw, copy);
	st = km_vma_name(w, u, &vma, &raw);
	if (st)
		return st;
	slot = km_vec_push(&u->vmas);
	if (!slot)
		return KM_NOMEM;
	*slot = vma;
	return KM_OK;
}

static uint64_t last_end(const struct km_space_use *u)
{
	return u->vmas.n ? u->vmas.v[u->vmas.n - 1].end : 0;
}

static void lost(struct km_space_use *u, uint64_t addr, enum km_status st, const char *what)
{
	km_space_issue(u, addr, st, "%s, after %llu mappings", what, (unsigned long long)u->vmas.n);
	u->vmas_st = st;
}

static enum km_status read_tree(struct km_space_worker *w, struct km_space_use *u, uint64_t tree)
{
	uint64_t first, last, entry, next;
	struct km_maple *m = km_calloc(1, sizeof(*m));
	enum km_status st;

	if (!m)
		return KM_NOMEM;
	km_maple_init(m, w->view, tree, w->plan->max_nodes);
	while ((st = km_maple_next(m, &first, &last, &entry)) != KM_END) {
		if (st) {
			lost(u, m->bad, st, "tree of mappings: a part of it is lost");
			continue;
		}
		st = add_vma(w, u, entry, last_end(u), &next);
		if (st == KM_NOMEM)
			break;
		if (!st && (u->vmas.v[u->vmas.n - 1].start != first || last_end(u) - 1 != last)) {
			u->vmas.n--;
			st = KM_CORRUPT;
		}
		if (st)
			lost(u, entry, st, "a mapping cannot be read or is none of this process");
	}
	free(m);
	return st == KM_NOMEM ? st : KM_OK;
}

/* Each mapping is after the one before, so that the list ends. */
static enum km_status read_list(struct km_space_worker *w, struct km_space_use *u, uint64_t vma)
{
	uint64_t seen;

	for (seen = 0; vma; seen++) {
		uint64_t next = 0;
		enum km_status st = seen < w->plan->max_nodes
					    ? add_vma(w, u, vma, last_end(u), &next)
					    : KM_CORRUPT;

		if (st == KM_NOMEM)
			return st;
		if (st) {
			lost(u, vma, st, "list of mappings: broken");
			return KM_OK;
		}
		vma = next;
	}
	return KM_OK;
}

/* What is no address space at all may look like one without mappings. */
static void count_vmas(struct km_space_worker *w, struct km_space_use *u)
{
	uint64_t n;

	if (u->vmas_st || km_read_field(w->view, KF_mm_struct_map_count, u->space->mm, 0, &n) ||
	    n == u->vmas.n)
		return;
	km_space_issue(u, u->space->mm, KM_CORRUPT,
		       "%llu mappings, where mm_struct.map_count is %lld",
		       (unsigned long long)u->vmas.n, (long long)n);
	u->vmas_st = KM_CORRUPT;
}

static enum km_status find_tree(struct km_view *v, uint64_t mm, uint64_t *ret)
{
	return km_field_addr(v, KF_mm_struct_mm_mt, mm, 0, ret);
}

static enum km_status find_list(struct km_view *v, uint64_t mm, uint64_t *ret)
{
	return km_read_field(v, KF_mm_struct_mmap, mm, 0, ret);
}

/* Where the mappings of an address space are: the first whose member the kernel has, else the last. */
static const struct vma_rule {
	const char *name, *reason;
	enum km_field_id member;
	enum km_status (*find)(struct km_view *v, uint64_t mm, uint64_t *ret);
	enum km_status (*read)(struct km_space_worker *w, struct km_space_use *u, uint64_t at);
} vma_rules[] = {
	/* v6.1 d4af56c5c7c6 ("mm: start tracking VMAs with maple tree"). */
	{ "maple tree", "mm_struct.mm_mt is present", KF_mm_struct_mm_mt, find_tree, read_tree },
	{ "list by address", "mm_struct.mm_mt is absent", KF_mm_struct_mmap, find_list, read_list },
};

static const struct vma_rule *find_vma_rule(const struct km_layout *l)
{
	size_t i = 0;

	while (i < KM_ARRAY_LEN(vma_rules) - 1 && !l->field[vma_rules[i].member].present)
		i++;
	return &vma_rules[i];
}

enum km_status km_space_vmas_variant(struct km_run *run)
{
	const struct vma_rule *r = find_vma_rule(run->k->layout);

	return run->k->layout->field[r->member].present ? km_run_variant(run, "mappings", r->name, r->reason) : KM_OK;
}

enum km_status km_space_read_vmas(struct km_space_worker *w, struct km_space_use *u)
{
	const struct vma_rule *r = find_vma_rule(km_view_kernel(w->view)->layout);
	uint64_t at;
	enum km_status st = r->find(w->view, u->space->mm, &at);

	if (st) {
		lost(u, u->space->mm, st, "mappings cannot be found");
		st = KM_OK;
	} else {
		st = r->read(w, u, at);
	}
	count_vmas(w, u);
	return st;
}
