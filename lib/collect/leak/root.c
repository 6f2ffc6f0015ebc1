/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Roots beside pages: static per-CPU data, modules, stacks, registers, addresses in code; and the parts of static data
 * that are left over.
 */
#include "owner/owner.h"
#include "leak.h"
#include "process/process.h"

static enum km_status add_stale(struct km_leak *l, uint64_t start, uint64_t end)
{
	struct km_leak_range *r = start && end > start ? km_vec_push(&l->stale) : NULL;

	if (r)
		*r = (struct km_leak_range){ start, end };
	return r || !(start && end > start) ? KM_OK : KM_NOMEM;
}

static enum km_status add_stale_symbols(struct km_leak *l, unsigned cpu)
{
	enum km_sym_id ids[KM_MAX_STALE_AREAS];
	const struct km_kernel *k = l->run->k;
	unsigned n = km_stale_areas(k, ids), i;
	enum km_status st = KM_OK;

	for (i = 0; !st && i < n; i++) {
		uint64_t at = km_per_cpu(k, k->sym[ids[i]], cpu);

		st = add_stale(l, at, at + k->layout->syms[ids[i]].bytes);
	}
	return st;
}

/* net/core/skbuff.c napi_skb_cache_get(): buffers were taken from above skb_count and are others' now. */
static enum km_status add_stale_buffers(struct km_leak *l, unsigned cpu)
{
	const struct km_layout *lay = l->run->k->layout;
	const struct km_place *cache = &lay->field[KF_napi_alloc_cache_skb_cache];
	const struct km_place *va = &lay->field[KF_napi_alloc_cache_page_small_va];
	uint64_t at = km_per_cpu(l->run->k, l->run->k->sym[SYM_napi_alloc_cache], cpu), n = 0;
	enum km_status st = KM_OK;

	if (!lay->syms[SYM_napi_alloc_cache].present || !at)
		return KM_OK;
	if (va->present)
		st = add_stale(l, at + va->offset, at + va->offset + 8);
	if (!st && cache->present && cache->count &&
	    !km_read_field(l->run->view, KF_napi_alloc_cache_skb_count, at, 0, &n) &&
	    n < cache->count)
		st = add_stale(l, at + cache->offset + 8 * n,
			       at + cache->offset + 8ull * cache->count);
	return st;
}

static enum km_status add_cpus(struct km_leak *l)
{
	const struct km_kernel *k = l->run->k;
	const struct km_symbol *start = &k->layout->syms[SYM_per_cpu_start];
	const struct km_symbol *end = &k->layout->syms[SYM_per_cpu_end];
	enum km_status st = KM_OK;
	unsigned cpu;

	if (k->cpus || !start->present || end->addr <= start->addr) {
		km_run_unknown(l->run, k->cpus ? k->cpus : KM_ABSENT, "static per-CPU data");
		return KM_OK;
	}
	for (cpu = 0; !st && cpu < k->nr_cpus; cpu++) {
		if (!km_cpu_possible(k, cpu))
			continue;
		st = add_stale_symbols(l, cpu);
		if (!st)
			st = add_stale_buffers(l, cpu);
		if (!st && km_leak_rule(l, KM_LEAK_RULE_PERCPU_DATA))
			st = km_scan_add_root(l->scan,
					      km_per_cpu(k, k->sym[SYM_per_cpu_start], cpu),
					      end->addr - start->addr, l->static_data,
					      KM_SCAN_STRONG);
	}
	return st;
}

/* All of a module's memory but its code, where that is apart. */
static enum km_status add_modules(struct km_leak *l)
{
	bool apart = l->run->k->layout->field[KF_module_mem_base].present;
	enum km_status st = KM_OK;
	size_t i, r;

	for (i = 0; !st && i < l->modules.v.n; i++) {
		const struct km_module *m = &l->modules.v.v[i];

		for (r = apart ? 1 : 0; !st && !m->regions && r < KM_MOD_REGIONS; r++)
			if (m->region[r].bytes)
				st = km_scan_add_root(l->scan, m->region[r].base,
						      m->region[r].bytes, l->root, KM_SCAN_STRONG);
	}
	if (l->modules.end)
		km_run_unknown(l->run, l->modules.end, "modules");
	return st;
}

/* From the stack pointer up; all of it when that lies elsewhere, or the task runs. */
static enum km_status add_stack(struct km_leak *l, uint64_t task)
{
	struct km_view *v = l->run->view;
	uint64_t bytes = km_stack_bytes(l->run->k), stack, sp = 0, running = 0;

	if (!bytes || km_read_field(v, KF_task_struct_stack, task, 0, &stack) || !stack ||
	    stack % bytes)
		return KM_OK;
	(void)km_read_field(v, KF_task_struct_sp, task, 0, &sp);
	(void)km_read_field(v, KF_task_struct_on_cpu, task, 0, &running);
	if (running || sp - stack >= bytes || !km_leak_rule(l, KM_LEAK_RULE_STACK_POINTER))
		sp = stack;
	return km_scan_add_root(l->scan, sp & ~UINT64_C(7), stack + bytes - (sp & ~UINT64_C(7)),
				l->stack, KM_SCAN_WEAK);
}

static enum km_status add_stacks(struct km_leak *l)
{
	const struct km_kernel *k = l->run->k;
	uint64_t start = k->sym[SYM_start_init_stack], sp = 0, task;
	enum km_status st = KM_OK;
	unsigned cpu;
	size_t i;

	for (i = 0; !st && i < l->run->tasks->n; i++)
		st = add_stack(l, l->run->tasks->v[i].addr);
	for (cpu = 0; !st && cpu < k->nr_cpus && k->sym[SYM_idle_threads]; cpu++)
		if (km_cpu_possible(k, cpu) &&
		    !km_read_ptr(l->run->view, km_per_cpu(k, k->sym[SYM_idle_threads], cpu),
				 &task) &&
		    task && task != k->sym[SYM_init_task])
			st = add_stack(l, task);
	/* That of the first task is part of the image: what is below its pointer is left over. */
	if (!st && start &&
	    !km_read_field(l->run->view, KF_task_struct_sp, k->sym[SYM_init_task], 0, &sp) &&
	    sp > start && sp < k->sym[SYM_end_init_stack])
		st = add_stale(l, start, sp);
	return st;
}

static enum km_status add_registers(struct km_leak *l)
{
	const struct km_registers *r = l->run->registers;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < r->words.n; i++)
		st = km_scan_add_word(l->scan, r->words.v[i], KM_SCAN_WEAK);
	return st;
}

struct code {
	struct km_leak *l;
	enum km_status st;
};

static bool take_address(void *arg, uint64_t at, uint64_t word)
{
	struct code *c = arg;

	c->st = km_scan_add_word_at(c->l->scan, at, word, c->l->root, KM_SCAN_STRONG);
	return !c->st;
}

static enum km_status add_code(struct km_leak *l)
{
	const struct km_kernel *k = l->run->k;
	struct code c = { .l = l };

	if (k->sym[SYM_text])
		km_code_each_address(l->run->view, k->sym[SYM_text], k->sym[SYM_etext],
				     take_address, &c, &l->unread_code);
	return c.st;
}

/* Entries of arrays of SLAB: free objects, and above their count those that were taken out and may be anybody's. */
static enum km_status add_stale_arrays(struct km_leak *l)
{
	const struct km_slabs *s = l->run->slabs;
	enum km_status st = KM_OK;
	size_t i;

	if (!km_leak_rule(l, KM_LEAK_RULE_SLAB_ARRAYS))
		return KM_OK;
	for (i = 0; !st && i < s->arrays.n; i++)
		st = add_stale(l, s->arrays.v[i].start, s->arrays.v[i].end);
	if (!st && s->arrays.n)
		km_scan_flag_kind(l->scan, l->percpu, KM_SCAN_FILTER);
	return st;
}

/* What kmemleak knew of before there were slabs. */
static enum km_status add_stale_pool(struct km_leak *l)
{
	const struct km_symbol *pool = &l->run->k->layout->syms[SYM_kmemleak_pool];
	uint64_t each = l->run->k->layout->type_bytes[KT_kmemleak_object],
		 at = l->run->k->sym[SYM_kmemleak_pool];

	return pool->present && each && pool->bytes && pool->bytes % each == 0
		       ? add_stale(l, at, at + pool->bytes)
		       : KM_OK;
}

static int by_start(const void *a, const void *b)
{
	const struct km_leak_range *x = a, *y = b;

	return x->start < y->start ? -1 : x->start > y->start;
}

enum km_status km_leak_add_roots(struct km_leak *l)
{
	enum km_status st = add_cpus(l);

	if (!st && km_leak_rule(l, KM_LEAK_RULE_MODULES))
		st = add_modules(l);
	if (!st && km_leak_rule(l, KM_LEAK_RULE_STACKS))
		st = add_stacks(l);
	if (!st && km_leak_rule(l, KM_LEAK_RULE_REGISTERS))
		st = add_registers(l);
	if (!st)
		st = add_code(l);
	if (!st)
		st = add_stale_pool(l);
	if (!st)
		st = add_stale_arrays(l);
	km_sort(l->stale.v, l->stale.n, sizeof(*l->stale.v), by_start);
	return st;
}
