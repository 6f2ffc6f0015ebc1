/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Pages that a variable of the kernel or of a module points to: boot-time tables, buffers of subsystems,
 * large kmalloc() blocks. All words of static data are looked at, also those of the CPUs; what a pointer
 * leads to belongs to the variable only where the struct page does not identify it and no better-known owner
 * has claimed it.
 */
#include <stdio.h>

#include "owner.h"
#include "mm/modules.h"
#include "mm/symbolize.h"

#define MAX_BYTES \
	(UINT64_C(1) << 29) /* of static data, and of what it leads to, that are looked at */

/* A block that was claimed: pointers in it lead on, as in lists of pages. */
struct block {
	uint64_t pfn, pages;
	uint32_t id;
};

/*
 * A mempool_t says how it allocates: its elements are then blocks of pages, or of slabs. It is found where a variable is one,
 * or points to one, as that of mempool_create() is. One within a structure that is an object of a slab cache is found by
 * neither. Those of block devices (struct bio_set, nvme, dm-io) hold objects of slab caches, whose pages have their owner;
 * dm-crypt and md fill theirs by functions of their own (crypt_page_alloc(), r1buf_pool_alloc()), which no symbol of the
 * kernel names. What is left over are single pages (recheck_pool of dm-verity and dm-integrity), and all slabs of the machine
 * would have to be read for them.
 */
#define MOST_ELEMENTS 65536u
/* Words of static data that lead to memory and may lead to a mempool_t: 128 MiB of places. */
#define MOST_PLACES (UINT64_C(1) << 23)

/* What may be a mempool_t, and the address under which the symbol table knows the variable. */
struct place {
	uint64_t pool, known;
};

struct scan {
	struct km_run *run;
	uint64_t pool_pages, pool_kmalloc; /* mempool_alloc_pages(), mempool_kmalloc(); 0: not known */
	KM_VEC(struct place) pools;	   /* that hold one of these two */
	KM_VEC(struct place) leads;	   /* words that lead to memory, where these two are not yet looked for */
	struct km_symbolizer *symbols;
	uint64_t left; /* bytes that may still be looked at */
	KM_VEC(struct block) blocks;
};

/* Name the variable at @addr, which the symbol table knows as @known. */
static enum km_status name_variable(struct scan *s, uint64_t known, char *buf, size_t room)
{
	const char *text;
	enum km_status why, st = km_symbolize(s->symbols, known, &text, &why);
	const char *module;

	if (st)
		return st;
	if (why) {
		if (why != KM_NOTFOUND && why != KM_ABSENT)
			km_run_unknown(s->run, why, "what the variable at 0x%llx is called", (unsigned long long)known);
		snprintf(buf, room, "data of the kernel");
		return KM_OK;
	}
	/* "name+0x10/0x20 [module]" */
	module = strchr(text, '[');
	snprintf(buf, room, "variable %.*s%s%s", (int)strcspn(text, "+"), text, module ? " " : "",
		 module ? module : "");
	return KM_OK;
}

unsigned km_stale_areas(const struct km_kernel *k, enum km_sym_id ret[KM_MAX_STALE_AREAS])
{
	static const enum km_sym_id batches[] = { SYM_folio_batches, SYM_mlock_batch };
	const char *const *name = k->xlate.arch->regs ? k->xlate.arch->regs->stack_areas : NULL;
	unsigned n = 0;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(batches); i++)
		if (k->layout->syms[batches[i]].present)
			ret[n++] = batches[i];
	for (; name && *name && n < KM_MAX_STALE_AREAS; name++) {
		enum km_sym_id id = km_sym_by_id(*name);

		if (id != KM_NR_SYMS && k->layout->syms[id].present)
			ret[n++] = id;
	}
	return n;
}

static bool is_stale(const struct km_run *run, uint64_t known)
{
	const struct km_kernel *k = run->k;
	enum km_sym_id ids[KM_MAX_STALE_AREAS];
	unsigned n = km_stale_areas(k, ids), i;

	for (i = 0; i < n; i++)
		if (known - k->sym[ids[i]] < k->layout->syms[ids[i]].bytes)
			return true;
	return known - k->sym[SYM_start_init_stack] <
	       k->sym[SYM_end_init_stack] - k->sym[SYM_start_init_stack];
}

/* A word that may point to a page: for @id, or, when that is none, what the symbol table has at @known. */
static enum km_status take_word(struct scan *s, uint64_t word, uint64_t known, uint32_t id)
{
	struct km_run *run = s->run;
	struct block *b;
	char name[128];
	uint64_t pfn, pages = 0;
	enum km_status st = KM_OK;

	/* a pointer to a page or to a struct page */
	if (!(word >> 63) || word % 8 || !km_claim_pointee(run, word, &pfn) ||
	    !km_claim_is_plain(run, pfn) || (!id && is_stale(run, known)))
		return KM_OK;
	if (!id)
		st = name_variable(s, known, name, sizeof(name));
	if (!st && !id)
		st = km_claim_owner_named(run, KM_CLASS_kernel_data, name, &id);
	if (st || km_claim_block(run, pfn, id, &pages))
		return st;
	b = km_vec_push(&s->blocks);
	if (!b)
		return KM_NOMEM;
	*b = (struct block){ pfn, pages, id };
	return KM_OK;
}

/* The elements of a mempool_t: pages, or blocks of kmalloc(). */
static enum km_status claim_pool(struct scan *s, const struct place *p)
{
	uint64_t n, most, elements, i, pages = 0, pfn;
	struct km_run *run = s->run;
	char name[128];
	enum km_status st;
	uint32_t id;

	if (km_read_field(run->view, KF_mempool_curr_nr, p->pool, 0, &n) ||
	    km_read_field(run->view, KF_mempool_min_nr, p->pool, 0, &most) ||
	    km_read_field(run->view, KF_mempool_elements, p->pool, 0, &elements) || n > most ||
	    most > MOST_ELEMENTS)
		return KM_OK; /* another structure that has such a function */
	st = name_variable(s, p->known, name, sizeof(name));
	if (!st)
		st = km_claim_owner_named(run, KM_CLASS_kernel_data, name, &id);
	for (i = 0; !st && i < n; i++) {
		uint64_t word;
		enum km_status got = km_read_uint(run->view, elements + 8 * i, 8, &word);

		if (got)
			return km_run_issue(run, p->pool, got, "%s: elements of it cannot be found",
					    name);
		/* Elements of slab caches are objects, whose pages have their owner. */
		if (km_claim_pointee(run, word, &pfn) && km_claim_is_plain(run, pfn))
			(void)km_claim_block(run, pfn, id, &pages);
	}
	return st;
}

static bool allocates_for_pool(const struct scan *s, uint64_t function)
{
	return function && (function == s->pool_pages || function == s->pool_kmalloc);
}

/* Note what a word of static data at @at says of pools. False: no memory. */
static bool note_pool(struct scan *s, uint64_t word, uint64_t at, uint64_t known)
{
	const struct km_kernel *k = s->run->k;
	uint64_t member = k->layout->field[KF_mempool_alloc].offset;
	struct place *p;

	if (allocates_for_pool(s, word)) {
		p = km_vec_push(&s->pools);
		if (p)
			*p = (struct place){ at - member, known - member };
		return p;
	}
	if (!k->direct_map || word - k->direct_map >= k->direct_map_bytes || word % 8 || s->leads.n >= MOST_PLACES ||
	    !(s->pool_pages || s->pool_kmalloc))
		return true;
	p = km_vec_push(&s->leads);
	if (p)
		*p = (struct place){ word, known };
	return p;
}

static int by_pool(const void *va, const void *vb)
{
	const struct place *a = va, *b = vb;

	if (a->pool != b->pool)
		return a->pool < b->pool ? -1 : 1;
	return a->known < b->known ? -1 : a->known > b->known;
}

/* Which of the words lead to a pool. By rising addresses: each page of the dump is decompressed once. */
static enum km_status follow_leads(struct scan *s)
{
	bool whole = !km_source_info(s->run->k->source)->lost_pages;
	uint64_t last = 0, alloc, lost = 0;
	enum km_status st, why = KM_OK;
	struct place *p;
	size_t i;

	if (s->leads.n >= MOST_PLACES)
		km_run_unknown(s->run, KM_OK, "variables that lead to mempools: there are too many of them");
	km_sort(s->leads.v, s->leads.n, sizeof(*s->leads.v), by_pool);
	for (i = 0; i < s->leads.n; i++) {
		if (s->leads.v[i].pool == last)
			continue;
		last = s->leads.v[i].pool;
		st = km_read_field(s->run->view, KF_mempool_alloc, last, 0, &alloc);
		/* In a whole dump, what leads to no memory is a number. */
		if (st == KM_CORRUPT || (st == KM_MISSING && !whole)) {
			lost++;
			why = st;
		}
		if (st || !allocates_for_pool(s, alloc))
			continue;
		p = km_vec_push(&s->pools);
		if (!p)
			return KM_NOMEM;
		*p = s->leads.v[i];
	}
	if (lost)
		km_run_unknown(s->run, why, "whether %llu variables lead to mempools", (unsigned long long)lost);
	return KM_OK;
}

static enum km_status claim_pools(struct scan *s)
{
	enum km_status st = follow_leads(s);
	size_t i;

	for (i = 0; !st && i < s->pools.n; i++)
		st = claim_pool(s, &s->pools.v[i]);
	return st;
}

/* Blocks may hold user data: only pointers to whole pages that nobody has count, and few of them fit by chance. */
static enum km_status look_at_block(struct scan *s, struct block b)
{
	const struct km_kernel *k = s->run->k;
	uint64_t paddr = b.pfn << k->page_shift, end = (b.pfn + b.pages) << k->page_shift, i;
	uint8_t chunk[4096];
	enum km_status st = KM_OK;

	for (; !st && paddr < end && s->left >= sizeof(chunk); paddr += sizeof(chunk)) {
		s->left -= sizeof(chunk);
		if (km_view_read_phys(s->run->view, paddr, chunk, sizeof(chunk)))
			continue;
		for (i = 0; !st && i < sizeof(chunk); i += 8)
			st = take_word(s, km_le64(chunk + i), 0, b.id);
	}
	return st;
}

enum km_status km_image_is_kept(struct km_run *run, uint64_t addr)
{
	const struct km_page_format *f = &run->mm->page;
	struct km_mapping m;
	uint64_t page, flags;
	enum km_status st = km_view_translate(run->view, addr, &m);

	if (st)
		return st == KM_UNMAPPED ? KM_END : st;
	page = km_mm_page_addr(run->mm, m.paddr >> run->k->page_shift);
	st = page ? km_read_uint(run->view, page + f->flags, 8, &flags)
		  : km_mm_section_lost(run->mm, m.paddr >> run->k->page_shift);
	return st ? st : page && flags & f->reserved ? KM_OK
						     : KM_END;
}

/* Look at [@addr, @end), which the symbol table has @shift lower. */
static enum km_status look_at(struct scan *s, uint64_t addr, uint64_t end, uint64_t shift,
			      bool reserved)
{
	uint8_t chunk[4096];
	enum km_status st;
	uint64_t n, i;

	addr = (addr + 7) & ~UINT64_C(7);
	for (; addr < end; addr += n) {
		n = 4096 - addr % 4096;
		if (n > ((end - addr) & ~UINT64_C(7)))
			n = (end - addr) & ~UINT64_C(7);
		if (!n || n > s->left)
			return KM_OK;
		s->left -= n;
		st = reserved ? km_image_is_kept(s->run, addr) : KM_OK;
		if (st == KM_END)
			continue;
		if (!st)
			st = km_view_read(s->run->view, addr, chunk, n);
		if (st) {
			km_run_unknown(s->run, st, "static data at 0x%llx",
				       (unsigned long long)addr);
			continue;
		}
		for (i = 0; i < n; i += 8) {
			uint64_t word = km_le64(chunk + i);

			if (!note_pool(s, word, addr + i, addr + i - shift))
				return KM_NOMEM;
			st = take_word(s, word, addr + i - shift, KM_NO_OWNER);
			if (st)
				return st;
		}
	}
	return KM_OK;
}

static enum km_status look_between(struct scan *s, enum km_sym_id start, enum km_sym_id end)
{
	uint64_t from = km_view_sym(s->run->view, start), to = km_view_sym(s->run->view, end);

	return from && to > from ? look_at(s, from, to, 0, true) : KM_OK;
}

/* The static variables of every CPU. */
static enum km_status look_at_cpus(struct scan *s)
{
	const struct km_kernel *k = s->run->k;
	const struct km_symbol *start = &k->layout->syms[SYM_per_cpu_start];
	const struct km_symbol *end = &k->layout->syms[SYM_per_cpu_end];
	enum km_status st = KM_OK;
	unsigned cpu;

	for (cpu = 0; !st && start->present && end->addr > start->addr && cpu < k->nr_cpus; cpu++) {
		uint64_t from = km_per_cpu(k, k->sym[SYM_per_cpu_start], cpu);

		if (km_cpu_possible(k, cpu))
			st = look_at(s, from, from + (end->addr - start->addr),
				     k->per_cpu_offset[cpu], false);
	}
	return st;
}

/* The parts of a module that are not text: from v6.4 on the regions 1 and 3, data and data that became read-only. */
static enum km_status look_at_module(struct scan *s, const struct km_module *m)
{
	bool apart = s->run->k->layout->field[KF_module_mem_base].present;
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && !m->regions && i < KM_MOD_REGIONS; i++) {
		const struct km_mod_region *r = &m->region[i];

		if (!r->bytes || (apart && i != 1 && i != 3))
			continue;
		st = look_at(s, apart ? r->base : r->symbol_end, r->base + r->bytes, 0, false);
	}
	return st;
}

static enum km_status run_variable(struct km_run *run)
{
	bool has_pools = run->k->layout->field[KF_mempool_alloc].present;
	struct scan s = {
		.run = run,
		.left = MAX_BYTES,
		.pool_pages = has_pools ? km_view_sym(run->view, SYM_mempool_alloc_pages) : 0,
		.pool_kmalloc = has_pools ? km_view_sym(run->view, SYM_mempool_kmalloc) : 0,
	};
	struct km_modules modules = { 0 };
	enum km_status st = km_symbolizer_create(run->view, &s.symbols);
	size_t i;

	if (!st)
		st = km_modules_read(run->view, &modules);
	if (!st)
		st = look_between(&s, SYM_start_ro_after_init, SYM_end_ro_after_init);
	if (!st)
		st = look_between(&s, SYM_sdata, SYM_edata);
	if (!st)
		st = look_between(&s, SYM_bss_start, SYM_bss_stop);
	for (i = 0; !st && i < modules.v.n; i++)
		st = look_at_module(&s, &modules.v.v[i]);
	if (!st)
		st = look_at_cpus(&s);
	if (!st)
		st = claim_pools(&s);
	for (i = 0; !st && i < s.blocks.n; i++)
		st = look_at_block(&s, s.blocks.v[i]);
	km_vec_free(&s.pools);
	km_vec_free(&s.leads);
	km_vec_free(&s.blocks);
	km_vec_free(&modules.v);
	km_symbolizer_destroy(s.symbols);
	return st;
}

const struct km_collector km_collect_variable = {
	.name = "variable",
	.doc = "Pages that variables of the kernel and of modules point to.",
	.syms = (const enum km_sym_id[]){ SYM_sdata, SYM_edata, KM_NR_SYMS },
	.claims = true,
	.after = (const char *const[]){ "reserved", NULL },
	.run = run_variable,
};
