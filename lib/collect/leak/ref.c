/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who points at an address, in words. */
#include <stdio.h>

#include "owner/claim.h"
#include "ref.h"
#include "owner/stack.h"
#include "process/task.h"

struct finding {
	struct km_leak *l;
	struct km_symbolizer *symbols;
	struct km_leak_refs *r;
	bool failed;
};

static const char *symbol(struct finding *f, uint64_t addr)
{
	const char *text;
	enum km_status why;

	return km_symbolize(f->symbols, addr, &text, &why) || why ? NULL : text;
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
		snprintf(buf, room, "per-CPU area 0x%llx", at);
		return;
	default:
		snprintf(buf, room, "pages 0x%llx + 0x%llx", at, off);
	}
}

/* The task on whose stack @addr is. */
static bool describe_stack(const struct finding *f, uint64_t addr, char *buf, size_t room)
{
	const struct km_run *run = f->l->run;
	uint64_t bytes = km_stack_bytes(run->k), stack;
	size_t i;

	for (i = 0; bytes && i < run->tasks->n; i++) {
		const struct km_task_seen *t = &run->tasks->v[i];

		if (km_read_field(run->view, KF_task_struct_stack, t->addr, 0, &stack) ||
		    addr - stack >= bytes)
			continue;
		snprintf(buf, room, "stack of task %lld + 0x%llx", (long long)t->pid,
			 (unsigned long long)(addr - stack));
		return true;
	}
	return false;
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

static void describe_root(struct finding *f, const struct km_scan_ref *ref, char *buf, size_t room)
{
	const struct km_run *run = f->l->run;
	enum km_leak_type type = KM_LEAK_TYPE(km_scan_kind_at(f->l->scan, ref->kind)->tag);
	const char *name;
	uint64_t pfn;
	uint32_t id;

	if (!ref->addr) {
		snprintf(buf, room, "%s", ref->strength == KM_SCAN_WEAK ? "a register of a CPU" : "the list of areas of vmalloc, which has all of them");
		return;
	}
	if (type == KM_LEAK_PAGES || type == KM_LEAK_TABLES || type == KM_LEAK_SLAB_PAGES) {
		if (km_mm_page_pfn(run->mm, ref->addr - (ref->addr - run->mm->map_bias) % run->mm->page.bytes, &pfn))
			pfn = 0;
		snprintf(buf, room, "struct page of frame 0x%llx", (unsigned long long)pfn);
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

static void describe(struct finding *f, const struct km_scan_ref *ref, struct km_leak_ref_row *row)
{
	struct km_scan_object o;

	*row = (struct km_leak_ref_row){ .addr = ref->addr, .word = ref->word };
	row->weak = ref->from == KM_SCAN_NONE && ref->strength == KM_SCAN_WEAK;
	if (ref->from == KM_SCAN_NONE || !km_scan_object_at(f->l->scan, ref->from, &o))
		describe_root(f, ref, row->text, sizeof(row->text));
	else
		describe_object(f, &o, ref->addr, row->text, sizeof(row->text));
}

static bool ref_take(void *arg, const struct km_scan_ref *ref)
{
	struct finding *f = arg;
	struct km_leak_ref_row *row;

	if (f->r->refs.n >= KM_LEAK_REFS) {
		f->r->more++;
		return true;
	}
	row = km_vec_push(&f->r->refs);
	if (row)
		describe(f, ref, row);
	f->failed = f->failed || !row;
	return row;
}

static enum km_status find_chain(struct finding *f, uint64_t number)
{
	struct km_scan_ref ref;
	enum km_status st = KM_OK;

	while (!st && number != KM_SCAN_NONE && f->r->chain.n < KM_LEAK_CHAIN) {
		struct km_leak_ref_row *row;

		st = km_scan_parent(f->l->scan, number, &ref);
		if (st)
			break;
		row = km_vec_push(&f->r->chain);
		if (!row)
			return KM_NOMEM;
		describe(f, &ref, row);
		number = ref.from;
	}
	return st == KM_NOMEM ? st : KM_OK;
}

enum km_status km_leak_find_refs(struct km_leak *l, uint64_t addr, struct km_leak_refs *ret)
{
	struct finding f = { .l = l, .r = ret };
	struct km_scan_object o;
	enum km_status st = km_symbolizer_create(l->run->view, &f.symbols);

	*ret = (struct km_leak_refs){ 0 };
	if (st)
		return st;
	ret->is_object = km_scan_object_of(l->scan, addr, &o);
	if (ret->is_object) {
		ret->reached = o.reached;
		ret->weak = o.weak;
		describe_object(&f, &o, addr, ret->text, sizeof(ret->text));
		st = km_scan_refs(l->scan, o.number, 0, 0, ref_take, &f);
		if (!st && o.reached)
			st = find_chain(&f, o.number);
	} else {
		st = km_scan_refs(l->scan, KM_SCAN_NONE, addr, addr + 1, ref_take, &f);
	}
	km_symbolizer_destroy(f.symbols);
	return f.failed ? KM_NOMEM : st;
}

void km_leak_refs_free(struct km_leak_refs *r)
{
	km_vec_free(&r->refs);
	km_vec_free(&r->chain);
}
