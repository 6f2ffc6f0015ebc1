/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who points at an address, in words. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/mem.h"
#include "owner/owner.h"
#include "ref_impl.h"
#include "process/process.h"

#define MAX_CHAIN (UINT32_C(1) << 22)

struct finding {
	struct km_leak *l;
	struct km_symbolizer *symbols;
	struct km_leak_refs *r;
	struct km_ref_pages pages;
	uint64_t own;			   /* number of the object that is asked about; KM_SCAN_NONE: none */
	KM_VEC(struct km_scan_ref) inside; /* words of it that lead to itself, at most KM_LEAK_REFS */
	uint64_t more_inside;
	bool failed;
};

static const char *symbol(struct finding *f, uint64_t addr)
{
	const char *text;
	enum km_status why;

	return km_symbolize(f->symbols, addr, &text, &why) || why ? NULL : text;
}

/* "per-CPU area 0xffff… + 0x8 of CPU 1": the address is that of the first CPU. */
static void describe_percpu_area(const struct km_leak *l, const struct km_scan_object *o, uint64_t addr, char *buf,
				 size_t room)
{
	uint64_t start, bytes;
	unsigned cpu, n = 0;

	for (cpu = 0; cpu < l->run->k->nr_cpus; cpu++) {
		if (!km_cpu_possible(l->run->k, cpu) ||
		    !km_leak_extent((void *)(uintptr_t)l, o->kind, o->addr, o->bytes, n++, &start, &bytes) ||
		    addr - start >= bytes)
			continue;
		snprintf(buf, room, "per-CPU area 0x%llx + 0x%llx of CPU %u", (unsigned long long)km_leak_addr(l, o),
			 (unsigned long long)(addr - start), cpu);
		return;
	}
	snprintf(buf, room, "per-CPU area 0x%llx", (unsigned long long)km_leak_addr(l, o));
}

/* "sock_inode_cache object 0xffff… + 0x18". */
static void describe_object(struct finding *f, const struct km_scan_object *o, uint64_t addr,
			    char *buf, size_t room)
{
	const struct km_leak *l = f->l;
	uint32_t tag = km_scan_kind_at(l->scan, o->kind)->tag;
	unsigned long long at = km_leak_addr(l, o), off = addr - at;
	const struct km_slabs *s = l->run->slabs;

	switch (KM_LEAK_TYPE(tag)) {
	case KM_LEAK_SLAB:
		snprintf(buf, room, "%s object 0x%llx + 0x%llx", s->caches.v[KM_LEAK_REST(tag)].name,
			 at, off);
		return;
	case KM_LEAK_AREA:
		snprintf(buf, room, "vmalloc area 0x%llx + 0x%llx", at, off);
		return;
	case KM_LEAK_PERCPU:
		describe_percpu_area(l, o, addr, buf, room);
		return;
	default:
		snprintf(buf, room, "pages 0x%llx + 0x%llx", at, off);
	}
}

/* Whose stack the word at @addr is on. Idle tasks are in no list; their stacks are claimed under their names. */
static bool describe_stack(const struct finding *f, uint64_t addr, char *buf, size_t room)
{
	struct km_run *run = f->l->run;
	uint64_t bytes = km_stack_bytes(run->k), stack, task = 0;
	int64_t pid = 0;
	char comm[17] = "";
	uint32_t id;
	size_t i;

	for (i = 0; bytes && i < run->tasks->n && !task; i++)
		if (!km_read_field(run->view, KF_task_struct_stack, run->tasks->v[i].addr, 0, &stack) &&
		    addr - stack < bytes) {
			task = run->tasks->v[i].addr;
			pid = run->tasks->v[i].pid;
		}
	id = task ? KM_NO_OWNER : km_claim_owner(run, addr);
	if (!task && (!id || run->owners->v.v[id].class != KM_CLASS_kernel_stack || !run->owners->v.v[id].addr ||
		      km_read_field(run->view, KF_task_struct_stack, run->owners->v.v[id].addr, 0, &stack) ||
		      addr - stack >= bytes))
		return false;
	if (!task) {
		task = run->owners->v.v[id].addr;
		pid = run->owners->v.v[id].pid;
	}
	if (km_read_string(run->view, task + run->k->layout->field[KF_task_struct_comm].offset, comm, sizeof(comm)))
		snprintf(comm, sizeof(comm), "?");
	snprintf(buf, room, "stack of task %lld (%s) + 0x%llx", (long long)pid, comm,
		 (unsigned long long)(addr - stack));
	return true;
}

static bool describe_percpu(struct finding *f, uint64_t addr, char *buf, size_t room)
{
	const struct km_kernel *k = f->l->run->k;
	const struct km_symbol *start = &k->layout->syms[SYM_per_cpu_start];
	const struct km_symbol *end = &k->layout->syms[SYM_per_cpu_end];
	const char *name;
	unsigned cpu;

	for (cpu = 0; cpu < k->nr_cpus; cpu++) {
		uint64_t from = km_per_cpu(k, k->sym[SYM_per_cpu_start], cpu);

		if (!km_cpu_possible(k, cpu) || addr - from >= end->addr - start->addr)
			continue;
		name = symbol(f, addr - k->per_cpu_offset[cpu]);
		snprintf(buf, room, "per-CPU variable %s of CPU %u", name ? name : "(no name)",
			 cpu);
		return true;
	}
	return false;
}

static void describe_page(struct finding *f, uint64_t addr, char *buf, size_t room)
{
	const struct km_mm *mm = f->l->run->mm;
	uint64_t pfn;

	/* Where maps of sections lie apart, the section shows where a struct page begins. */
	if (!mm->places)
		addr -= (addr - mm->map_bias) % mm->page.bytes;
	if (km_mm_page_pfn(mm, addr, &pfn))
		snprintf(buf, room, "a struct page");
	else
		km_ref_describe_page(&f->pages, pfn, buf, room);
}

static void describe_root(struct finding *f, const struct km_scan_ref *ref, char *buf, size_t room)
{
	const struct km_run *run = f->l->run;
	enum km_leak_type type = KM_LEAK_TYPE(km_scan_kind_at(f->l->scan, ref->kind)->tag);
	const char *name;
	uint32_t id;

	if (!ref->addr) {
		snprintf(buf, room, "%s", ref->strength == KM_SCAN_WEAK ? "a register of a CPU" : "the list of areas of vmalloc, which has all of them");
		return;
	}
	if (type == KM_LEAK_PAGES || type == KM_LEAK_TABLES || type == KM_LEAK_SLAB_PAGES) {
		describe_page(f, ref->addr, buf, room);
		return;
	}
	if (type == KM_LEAK_STACK && describe_stack(f, ref->addr, buf, room))
		return;
	if (describe_percpu(f, ref->addr, buf, room))
		return;
	name = symbol(f, ref->addr);
	if (name && ref->addr - run->k->sym[SYM_text] <
			    run->k->sym[SYM_etext] - run->k->sym[SYM_text]) {
		snprintf(buf, room, "code of %s", name);
		return;
	}
	id = name ? KM_NO_OWNER : km_claim_owner(f->l->run, ref->addr);
	if (name)
		snprintf(buf, room, "variable %s", name);
	else if (id && run->owners->v.v[id].name)
		snprintf(buf, room, "kernel data: %s", run->owners->v.v[id].name);
	else
		snprintf(buf, room, "kernel data");
}

static void describe_ref(struct finding *f, const struct km_scan_ref *ref, struct km_leak_ref_row *row)
{
	struct km_scan_object o;

	*row = (struct km_leak_ref_row){ .addr = ref->addr, .word = ref->word };
	row->weak = ref->from == KM_SCAN_NONE && ref->strength == KM_SCAN_WEAK;
	if (ref->from == KM_SCAN_NONE || !km_scan_object_at(f->l->scan, ref->from, &o))
		describe_root(f, ref, row->text, sizeof(row->text));
	else
		describe_object(f, &o, ref->addr, row->text, sizeof(row->text));
}

/* Heads of empty lists lead to themselves: who holds the object is not found among them. */
static bool inside_take(struct finding *f, const struct km_scan_ref *ref)
{
	struct km_scan_ref *slot;

	if (f->inside.n >= KM_LEAK_REFS) {
		f->more_inside++;
		return true;
	}
	slot = km_vec_push(&f->inside);
	if (slot)
		*slot = *ref;
	f->failed = f->failed || !slot;
	return slot;
}

static bool ref_take(void *arg, const struct km_scan_ref *ref)
{
	struct finding *f = arg;
	struct km_leak_ref_row *row;

	if (f->own != KM_SCAN_NONE && ref->from == f->own)
		return inside_take(f, ref);
	if (f->r->refs.n >= KM_LEAK_REFS) {
		f->r->more++;
		return true;
	}
	row = km_vec_push(&f->r->refs);
	if (row)
		describe_ref(f, ref, row);
	f->failed = f->failed || !row;
	return row;
}

static enum km_status describe_chain(struct finding *f, const struct km_scan_ref *refs, size_t n)
{
	struct km_leak_refs *r = f->r;
	size_t i;

	for (i = 0; i < n; i++) {
		struct km_leak_ref_row *row;

		if (n > 2 * KM_LEAK_CHAIN_END && i == KM_LEAK_CHAIN_END) {
			r->chain_left_out = n - 2 * KM_LEAK_CHAIN_END;
			i = n - KM_LEAK_CHAIN_END;
		}
		row = km_vec_push(&r->chain);
		if (!row)
			return KM_NOMEM;
		describe_ref(f, &refs[i], row);
	}
	return KM_OK;
}

/* An object was reached by one that was reached before it: there are no circles. */
static enum km_status find_chain(struct finding *f, uint64_t number)
{
	KM_VEC(struct km_scan_ref) refs = { 0 };
	enum km_status st = KM_OK;

	while (!st && number != KM_SCAN_NONE && refs.n < MAX_CHAIN) {
		struct km_scan_ref *ref = km_vec_push(&refs);

		st = ref ? km_scan_parent(f->l->scan, number, ref) : KM_NOMEM;
		if (!st)
			number = ref->from;
		else if (ref)
			refs.n--;
	}
	if (st != KM_NOMEM)
		st = describe_chain(f, refs.v, refs.n);
	km_vec_free(&refs);
	return st;
}

/* What @addr is in. False: nothing that could be lost. */
static bool object_find(struct finding *f, uint64_t addr, struct km_scan_object *o)
{
	struct km_leak_refs *r = f->r;

	r->is_object = km_scan_object_of(f->l->scan, addr, o);
	if (!r->is_object)
		return false;
	r->reached = o->reached;
	r->weak = o->weak;
	describe_object(f, o, addr, r->text, sizeof(r->text));
	return true;
}

static enum km_status find(struct finding *f, uint64_t addr)
{
	struct km_scan_object o;
	enum km_status st;
	size_t i;

	if (!object_find(f, addr, &o))
		return km_scan_refs(f->l->scan, KM_SCAN_NONE, addr, addr + 1, ref_take, f);
	f->own = o.number;
	st = km_scan_refs(f->l->scan, o.number, 0, 0, ref_take, f);
	f->own = KM_SCAN_NONE; /* now those as well, after the others */
	for (i = 0; !st && i < f->inside.n; i++)
		if (!ref_take(f, &f->inside.v[i]))
			st = KM_NOMEM;
	f->r->more += f->more_inside;
	return st || !o.reached ? st : find_chain(f, o.number);
}

static enum km_status finding_begin(struct finding *f, struct km_leak *l)
{
	enum km_status st = km_symbolizer_create(l->run->view, &f->symbols);

	f->l = l;
	f->own = KM_SCAN_NONE;
	return st ? st : km_ref_pages_init(&f->pages, l->run);
}

static enum km_status finding_end(struct finding *f, enum km_status st)
{
	km_ref_pages_deinit(&f->pages);
	km_vec_free(&f->inside);
	km_symbolizer_destroy(f->symbols);
	return f->failed ? KM_NOMEM : st;
}

enum km_status km_leak_find_refs(struct km_leak *l, uint64_t addr, struct km_leak_refs *ret)
{
	struct finding f = { .r = ret };
	enum km_status st = finding_begin(&f, l);

	*ret = (struct km_leak_refs){ 0 };
	if (!st)
		st = find(&f, addr);
	return finding_end(&f, st);
}

/* Addresses that no root leads to: several may be in one object. */
struct unreached {
	struct finding *f;
	struct km_leak_refs *ret;
	struct km_map known; /* 1 + number of an object -> 1 + its place in @number */
	uint64_t *number;
	size_t *first; /* likewise: which of @ret gets what is found */
	size_t *of;    /* of each of @ret: 1 + the place of its object; 0: none */
	size_t n;
};

static bool first_word_take(void *arg, size_t which, const struct km_scan_ref *ref)
{
	struct unreached *u = arg;
	struct km_leak_refs *r = &u->ret[u->first[which]];
	struct km_leak_ref_row *row;

	if (r->refs.n) {
		r->more++;
		return true;
	}
	row = km_vec_push(&r->refs);
	if (row)
		describe_ref(u->f, ref, row);
	u->f->failed |= !row;
	return row;
}

/* The chain of each address that has one; the others are noted. */
static enum km_status chains_find(struct unreached *u, const uint64_t *addrs, size_t n)
{
	enum km_status st = KM_OK;
	struct km_scan_object o;
	uint64_t *place;
	size_t i;

	for (i = 0; !st && i < n; i++) {
		u->f->r = &u->ret[i];
		if (!object_find(u->f, addrs[i], &o))
			continue;
		if (o.reached) {
			st = find_chain(u->f, o.number);
			continue;
		}
		place = km_map_at(&u->known, o.number + 1);
		if (!place)
			return KM_NOMEM;
		if (!*place) {
			u->number[u->n] = o.number;
			u->first[u->n] = i;
			*place = ++u->n;
		}
		u->of[i] = *place;
	}
	return st;
}

/* What was found for the first address in an object is that of all in it. */
static enum km_status words_share(const struct unreached *u, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		const struct km_leak_refs *from = u->of[i] ? &u->ret[u->first[u->of[i] - 1]] : NULL;
		struct km_leak_ref_row *row;

		if (!from || from == &u->ret[i] || !from->refs.n)
			continue;
		row = km_vec_push(&u->ret[i].refs);
		if (!row)
			return KM_NOMEM;
		*row = from->refs.v[0];
		u->ret[i].more = from->more;
	}
	return KM_OK;
}

enum km_status km_leak_find_chains(struct km_leak *l, const uint64_t *addrs, size_t n, struct km_leak_refs *ret)
{
	struct finding f = { 0 };
	struct unreached u = { .f = &f, .ret = ret };
	enum km_status st = finding_begin(&f, l);

	memset(ret, 0, n * sizeof(*ret));
	u.number = km_calloc(n, sizeof(*u.number));
	u.first = km_calloc(n, sizeof(*u.first));
	u.of = km_calloc(n, sizeof(*u.of));
	if (!st && (!u.number || !u.first || !u.of))
		st = KM_NOMEM;
	if (!st)
		st = chains_find(&u, addrs, n);
	if (!st)
		st = km_scan_refs_of(l->scan, u.number, u.n, first_word_take, &u);
	if (!st)
		st = words_share(&u, n);
	km_map_free(&u.known);
	free(u.number);
	free(u.first);
	free(u.of);
	return finding_end(&f, st);
}

void km_leak_refs_free(struct km_leak_refs *r)
{
	km_vec_free(&r->refs);
	km_vec_free(&r->chain);
}
