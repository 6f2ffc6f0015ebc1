/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The search for unreferenced memory on a toy machine: objects of slabs to which nothing leads, and then one word in
 * each kind of memory. Which of these words count, and which do not, is what the search has to know of a kernel.
 */
#include "case/dump.h"
#include "collect/collectors.h"
#include "leak/leak.h"
#include "toymachine/maker.h"
#include "toymachine/toy_case.h"

struct fixture {
	struct toy m;
	struct toy_slabs s;
	struct toy_pools p;
	struct toy_case c;
	uint64_t lost[32]; /* objects to which nothing leads */
	unsigned nr_lost;
};

static enum km_status load(struct fixture *f, bool leaks)
{
	const char *inputs[] = { f->c.dump };
	const struct km_load_options o = { .case_path = f->c.db,
					   .inputs = inputs,
					   .nr_inputs = 1,
					   .vmlinux = toy_vmlinux,
					   .jobs = 2,
					   .leaks = leaks,
					   .no_cache = true };

	(void)unlink(f->c.db);
	f->c.err.text[0] = '\0';
	return toy_write_kdump(&f->m, f->c.dump) ? km_case_load(&o, NULL, &f->c.err) : KM_IO;
}

/* Objects that nothing leads to, of slabs whose pages are in the dump. */
static void pick_lost(struct fixture *f)
{
	char *text = toy_sql(&f->c, "SELECT u.addr FROM unreferenced u JOIN leak_group g"
				    " USING (capture_id, leak_group_id) WHERE u.kind = 'slab' AND"
				    " g.confidence IN ('unreached', 'probably') ORDER BY u.addr");
	char *at = text;

	while (*at && f->nr_lost < KM_ARRAY_LEN(f->lost)) {
		f->lost[f->nr_lost++] = (uint64_t)strtoll(at, NULL, 10);
		at += strcspn(at, "\n");
		at += *at == '\n';
	}
	free(text);
}

static bool begin(struct km_test *t, struct fixture *f)
{
	const char *error = NULL;

	*f = (struct fixture){ 0 };
	if (!CHECK(toy_case_init(&f->c)) ||
	    !CHECK_MSG(toy_build(&f->m, toy_vmlinux, 3, &error), "%s", error))
		return false;
	toy_add_pools(&f->m, &f->p);
	toy_add_slabs(&f->m, &f->s);
	if (!CHECK_EQ(load(f, true), KM_OK))
		return false;
	pick_lost(f);
	return CHECK(f->nr_lost == KM_ARRAY_LEN(f->lost));
}

static void end(struct fixture *f)
{
	toy_free(&f->m);
	toy_slabs_free(&f->s);
	toy_case_deinit(&f->c);
}

static bool is_lost(const struct fixture *f, uint64_t addr)
{
	char sql[256];

	snprintf(sql, sizeof(sql),
		 "SELECT count(*) FROM unreferenced u JOIN leak_group g"
		 " USING (capture_id, leak_group_id) WHERE u.addr = %lld AND"
		 " g.confidence IN ('unreached', 'probably')",
		 (long long)addr);
	return toy_count(&f->c, sql) == 1;
}

static void put(struct fixture *f, uint64_t paddr, uint64_t word)
{
	memcpy(f->m.mem + paddr, &word, sizeof(word));
}

/* A word in a page of @class that is in the dump; 0: there is none. */
static uint64_t in_class(const struct fixture *f, enum toy_class class)
{
	uint64_t pfn;

	for (pfn = 0; pfn < f->m.frames; pfn++)
		if (f->m.class[pfn] == class && f->m.frame[pfn] == TOY_DATA && !f->m.order[pfn])
			return pfn * 4096 + 2048;
	return 0;
}

/* The same of any page of @class, which the dump then has. */
static uint64_t in_any(struct fixture *f, enum toy_class class)
{
	uint64_t pfn = toy_find(&f->m, class, 0);

	if (pfn)
		f->m.frame[pfn] = TOY_DATA;
	return pfn ? pfn * 4096 + 2048 : 0;
}

/* The last page of @class. */
static uint64_t last_of(const struct fixture *f, enum toy_class class)
{
	uint64_t pfn = f->m.frames;

	while (pfn && f->m.class[pfn - 1] != class)
		pfn--;
	return (pfn - 1) * 4096;
}

KM_TEST(nothing_is_searched_unless_asked_for)
{
	struct fixture f;

	if (begin(t, &f)) {
		CHECK_EQ(load(&f, false), KM_OK);
		CHECK_EQ(toy_count(&f.c, "SELECT count(*) FROM leak_group"), 0);
		CHECK_EQ(toy_count(&f.c, "SELECT count(*) FROM load WHERE collector = 'leak'"), 0);
	}
	end(&f);
}

KM_TEST(words_of_roots_count)
{
	static const enum toy_class roots[] = { TOY_kernel_stack, TOY_reserved };
	struct fixture f;
	uint64_t at;
	size_t i;

	if (begin(t, &f)) {
		for (i = 0; i < KM_ARRAY_LEN(roots); i++) {
			at = in_class(&f, roots[i]);
			if (CHECK_MSG(at, "no page of class %s", toy_class_names[roots[i]]))
				put(&f, at, f.lost[i] + 5);
		}
		/* data and code of the module: its last page, and those before */
		put(&f, last_of(&f, TOY_module) + 40, f.lost[11]);
		put(&f, in_class(&f, TOY_module), f.lost[12]);
		/* the last words of the image's data */
		put(&f, f.m.image_paddr + f.m.image_bytes - 16, f.lost[10]);
		CHECK_EQ(load(&f, true), KM_OK);
		for (i = 0; i < KM_ARRAY_LEN(roots); i++)
			CHECK_MSG(!is_lost(&f, f.lost[i]), "a word of class %s does not count",
				  toy_class_names[roots[i]]);
		CHECK(!is_lost(&f, f.lost[10]));
		CHECK(!is_lost(&f, f.lost[11]));
		CHECK(is_lost(&f, f.lost[12]));
		CHECK(is_lost(&f, f.lost[20]));
	}
	end(&f);
}

KM_TEST(what_stacks_alone_lead_to_is_weak)
{
	struct fixture f;
	char sql[200];

	if (begin(t, &f)) {
		put(&f, in_class(&f, TOY_kernel_stack), f.lost[0]);
		CHECK_EQ(load(&f, true), KM_OK);
		snprintf(sql, sizeof(sql),
			 "SELECT count(*) FROM unreferenced u JOIN leak_group g"
			 " USING (capture_id, leak_group_id) WHERE u.addr = %lld AND"
			 " g.confidence = 'weak'",
			 (long long)f.lost[0]);
		CHECK_EQ(toy_count(&f.c, sql), 1);
	}
	end(&f);
}

/* Free pages, user pages and page cache hold what was there once, or other people's numbers. */
KM_TEST(words_of_other_pages_do_not_count)
{
	static const enum toy_class others[] = { TOY_free, TOY_pcp, TOY_anon, TOY_file, TOY_shmem };
	struct fixture f;
	uint64_t at;
	size_t i;

	if (begin(t, &f)) {
		for (i = 0; i < KM_ARRAY_LEN(others); i++) {
			at = in_any(&f, others[i]);
			if (CHECK_MSG(at, "no page of class %s", toy_class_names[others[i]]))
				put(&f, at, f.lost[i]);
		}
		CHECK_EQ(load(&f, true), KM_OK);
		for (i = 0; i < KM_ARRAY_LEN(others); i++)
			CHECK_MSG(is_lost(&f, f.lost[i]), "a word of class %s counts",
				  toy_class_names[others[i]]);
	}
	end(&f);
}

KM_TEST(members_of_struct_pages_that_are_references)
{
	struct fixture f;
	uint64_t anon, free_page;

	if (begin(t, &f)) {
		anon = toy_find(&f.m, TOY_anon, 0);
		free_page = toy_find(&f.m, TOY_free, 0);
		REQUIRE(anon);
		toy_page(&f.m, anon)->private = f.lost[0];
		toy_page(&f.m, anon)->index = f.lost[1];
		if (free_page)
			toy_page(&f.m, free_page)->index = f.lost[2];
		CHECK_EQ(load(&f, true), KM_OK);
		CHECK(!is_lost(&f, f.lost[0]));
		CHECK(is_lost(&f, f.lost[1]));
		CHECK(is_lost(&f, f.lost[2]));
	}
	end(&f);
}

static void *pointer(uint64_t addr)
{
	return (void *)(uintptr_t)addr; /* 64 bits wide, as this machine's are */
}

/* The cache that an object in the direct map is of; NULL: none. */
static const struct toy_cache *cache_of(const struct fixture *f, uint64_t addr)
{
	uint32_t i;

	for (i = 0; i < f->s.nr; i++)
		if (addr - TOY_DIRECT_MAP - f->s.slab[i].pfn * 4096 < 4096u << f->s.slab[i].order)
			return &f->s.cache[f->s.slab[i].cache];
	return NULL;
}

/* The first of the lost objects from @from on that has @bytes. */
static unsigned large_enough(const struct fixture *f, unsigned from, uint64_t bytes)
{
	while (from < f->nr_lost && cache_of(f, f->lost[from])->object < bytes)
		from++;
	return from;
}

/* A word of the image's data, which are roots. */
static void hold(struct fixture *f, unsigned nr, uint64_t addr)
{
	put(f, f->m.image_paddr + f->m.image_bytes - 8 * (nr + 1ull), addr);
}

/* Move @bytes at @from to @to and leave nothing behind. */
static void move(struct fixture *f, uint64_t from, uint64_t to, uint64_t bytes)
{
	memcpy(toy_at(&f->m, to), toy_at(&f->m, from), bytes);
	memset(toy_at(&f->m, from), 0, bytes);
}

struct asked {
	uint64_t addr;
	bool is_object, reached;
	struct km_leak_refs *refs; /* NULL: not asked for */
};

static enum km_status answer(void *arg, struct km_run *run, struct km_leak *leak)
{
	struct asked *a = arg;
	struct km_scan_object o;

	a->is_object = km_scan_object_of(leak->scan, a->addr, &o);
	a->reached = a->is_object && o.reached;
	/* This machine has pages of files, and no files: the collector of files names them. */
	if (a->refs && run->owners->mappings.n &&
	    km_owner_name(run->owners, run->owners->mappings.v[0].owner, "/toy/file"))
		return KM_NOMEM;
	return a->refs ? km_leak_find_refs(leak, a->addr, a->refs) : KM_OK;
}

static void search(struct fixture *f, struct asked *a, unsigned without)
{
	const char *path = f->c.dump;
	const struct km_dump_options how = { .vmlinux = toy_vmlinux, .jobs = 2, .no_cache = true };
	struct km_dump d = { 0 };
	struct km_run run = { .k = &d.k,
			      .leaks = true,
			      .leaks_found = answer,
			      .leaks_arg = a,
			      .leaks_without = without,
			      .jobs = 2,
			      .pages = KM_PAGES_BLOCKS };

	if (toy_write_kdump(&f->m, path) && !km_dump_open(&d, &path, 1, &how, &f->c.err) &&
	    !km_view_create(&d.k, &run.view) && !km_store_create_sink(&run.store))
		(void)km_collect_all(&run);
	km_store_destroy(run.store);
	km_view_destroy(run.view);
	km_dump_close(&d);
}

/* Whether something leads to what is at @addr, by all rules but those of @without: 1, 0; -1: it is no object. */
static int is_reached(struct fixture *f, uint64_t addr, unsigned without)
{
	struct asked a = { .addr = addr };

	search(f, &a, without);
	return a.is_object ? a.reached : -1;
}

/* The next lost object from @from on of the cache that lost object @like is of. */
static unsigned of_same_cache(const struct fixture *f, unsigned from, unsigned like)
{
	while (from < f->nr_lost && cache_of(f, f->lost[from]) != cache_of(f, f->lost[like]))
		from++;
	return from;
}

/* The next one from @from on of another cache that has @bytes. */
static unsigned of_other_cache(const struct fixture *f, unsigned from, unsigned unlike, uint64_t bytes)
{
	while ((from = large_enough(f, from, bytes)) < f->nr_lost &&
	       cache_of(f, f->lost[from]) == cache_of(f, f->lost[unlike]))
		from++;
	return from;
}

/* An area that is not busy any more, with @vm where a busy one has its vm_struct. */
static void make_free_area(struct fixture *f, unsigned nr, const struct vmap_area *like, uint64_t vm)
{
	struct vmap_area *va = toy_at(&f->m, f->lost[nr]);

	memset(va, 0, sizeof(*va));
	va->va_start = like->va_start;
	va->va_end = like->va_end;
	va->vm = pointer(vm);
	hold(f, nr, f->lost[nr]);
}

/*
 * What a busy area says of itself is no reference to it. Of an area that was freed, the word that was a pointer to its
 * vm_struct is left over, but for v5.10, where it is a link to the next one.
 */
KM_TEST(words_of_vmalloc_areas)
{
	unsigned busy, freed = 0, next = 0, kept = 0, vm, other, i;
	struct vmap_area *va;
	struct vm_struct *of = NULL;
	struct fixture f;
	char sql[160];

	if (begin(t, &f)) {
		for (i = 0; i < KM_ARRAY_LEN(f.p.vm) && !(of && of->nr_pages == 5); i++)
			of = toy_at(&f.m, f.p.vm[i]);
		REQUIRE(i-- < KM_ARRAY_LEN(f.p.vm));
		for (busy = large_enough(&f, 0, sizeof(*va)); busy < f.nr_lost;
		     busy = large_enough(&f, busy + 1, sizeof(*va))) {
			freed = of_same_cache(&f, busy + 1, busy);
			next = of_same_cache(&f, freed + 1, busy);
			kept = of_same_cache(&f, next + 1, busy);
			if (kept < f.nr_lost)
				break;
		}
		REQUIRE(busy < f.nr_lost);
		vm = of_other_cache(&f, 0, busy, sizeof(*of));
		other = of_other_cache(&f, vm + 1, busy, 0);
		REQUIRE(other < f.nr_lost);
		move(&f, f.p.vm[i], f.lost[vm], sizeof(*of));
		move(&f, f.p.va[i], f.lost[busy], sizeof(*va));
		va = toy_at(&f.m, f.lost[busy]);
		va->vm = pointer(f.lost[vm]);
		snprintf(sql, sizeof(sql),
			 "SELECT count(*) FROM unreferenced WHERE kind = 'vmalloc' AND addr = %lld",
			 (long long)va->va_start);
		((struct list_head *)toy_at(&f.m, (uint64_t)(uintptr_t)va->list.next))->prev =
			((struct list_head *)toy_at(&f.m, (uint64_t)(uintptr_t)va->list.prev))->next =
				pointer(f.lost[busy] + offsetof(struct vmap_area, list));
		make_free_area(&f, freed, va, f.lost[next]);
		make_free_area(&f, kept, va, f.lost[other]);
		CHECK_EQ(load(&f, true), KM_OK);
		CHECK(!is_lost(&f, f.lost[busy]));
		CHECK(!is_lost(&f, f.lost[vm]));
		CHECK(!is_lost(&f, f.lost[freed]));
		CHECK_EQ(toy_count(&f.c, sql), 1);
		CHECK(!is_lost(&f, f.lost[next]));
		CHECK(!is_lost(&f, f.lost[kept]));
		CHECK(is_lost(&f, f.lost[other]));
		CHECK_EQ(is_reached(&f, va->va_start, 0), 0);
		CHECK_EQ(is_reached(&f, va->va_start, KM_LEAK_RULE_AREA_ADDRESS), 1);
	}
	end(&f);
}

#if TOY_SLAB == 701
/* mov of a constant to a register. */
static void put_insn(struct fixture *f, uint64_t addr, uint8_t prefix, uint8_t code, uint64_t word)
{
	uint8_t insn[10] = { prefix, code };
	unsigned i;

	memcpy(insn + 2, &word, sizeof(word));
	for (i = 0; i < sizeof(insn); i++)
		*(uint8_t *)toy_at(&f->m, addr + i) = insn[i];
}

/* Since v6.11 what does not change after boot may stand in instructions alone. */
KM_TEST(addresses_in_code_count)
{
	uint64_t code, page;
	struct fixture f;

	if (begin(t, &f)) {
		code = toy_sym(&f.m, "toy_code");
		page = (code + 4095) & ~UINT64_C(4095);
		put_insn(&f, code + 5, 0x48, 0xb8, f.lost[0]);
		put_insn(&f, page - 3, 0x49, 0xbf, f.lost[1] + 8);
		put_insn(&f, page + 64, 0x90, 0xb8, f.lost[2]); /* 32 bits wide */
		memcpy(toy_at(&f.m, page + 128), &f.lost[3], sizeof(f.lost[3]));
		CHECK_EQ(load(&f, true), KM_OK);
		CHECK(!is_lost(&f, f.lost[0]));
		CHECK(!is_lost(&f, f.lost[1]));
		CHECK(is_lost(&f, f.lost[2]));
		CHECK(is_lost(&f, f.lost[3]));
		CHECK_EQ(toy_count(&f.c, "SELECT pages FROM owner WHERE name ="
					 " 'hash table of futexes'"),
			 2);
	}
	end(&f);
}

/* Variables have the first page of the vDSO's data alone. */
KM_TEST(pages_of_the_vdso_are_not_lost)
{
	struct fixture f;
	char sql[160];

	if (begin(t, &f)) {
		snprintf(sql, sizeof(sql),
			 "SELECT count(*) FROM unreferenced WHERE kind = 'pages' AND addr BETWEEN %lld AND %lld",
			 (long long)*TOY_VAR(&f.m, uint64_t, "vdso_k_time_data"),
			 (long long)*TOY_VAR(&f.m, uint64_t, "vdso_k_time_data") + 4 * 4096 - 1);
		CHECK_EQ(toy_count(&f.c, sql), 0);
		CHECK_EQ(toy_count(&f.c, "SELECT pages FROM owner WHERE name = 'data of the vDSO'"), 4);
	}
	end(&f);
}

/* What was taken out of a sheaf still stands in it. Sheaves are objects of kmalloc(). */
KM_TEST(words_of_sheaves_do_not_count)
{
	const uint64_t bytes = sizeof(struct slab_sheaf) + 8 * TOY_SHEAF;
	struct slub_percpu_sheaves *percpu;
	struct slab_sheaf *sheaf;
	unsigned spare, empty, other;
	struct kmem_cache *c;
	struct list_head *head;
	struct fixture f;

	if (begin(t, &f)) {
		spare = large_enough(&f, 0, bytes);
		empty = large_enough(&f, spare + 1, bytes);
		other = large_enough(&f, empty + 1, bytes);
		REQUIRE(other + 3 < f.nr_lost);
		/* that of a CPU, with an object that it has no more */
		percpu = toy_slab_percpu(&f.m, 0, 1);
		percpu->spare = pointer(f.lost[spare]);
		hold(&f, 2, f.lost[spare]);
		sheaf = toy_at(&f.m, f.lost[spare]);
		memset(sheaf, 0, bytes);
		sheaf->objects[TOY_SHEAF - 1] = pointer(f.lost[other + 1]);
		/* an empty one in a barn */
		c = toy_at(&f.m, f.s.cache[0].addr);
		head = &((struct node_barn *)toy_at(&f.m, (uint64_t)(uintptr_t)c->per_node[1].barn))
				->sheaves_empty;
		sheaf = toy_at(&f.m, f.lost[empty]);
		memset(sheaf, 0, bytes);
		sheaf->barn_list.next = sheaf->barn_list.prev = head->next;
		sheaf->objects[0] = pointer(f.lost[other + 2]);
		head->next = head->prev = pointer(f.lost[empty]);
		/* what is none, but as large, holds what it points to */
		memset(toy_at(&f.m, f.lost[other]), 0, bytes);
		hold(&f, 1, f.lost[other]);
		sheaf = toy_at(&f.m, f.lost[other]);
		sheaf->objects[0] = pointer(f.lost[other + 3]);
		CHECK_EQ(load(&f, true), KM_OK);
		CHECK(!is_lost(&f, f.lost[spare]));
		CHECK(!is_lost(&f, f.lost[empty]));
		CHECK(is_lost(&f, f.lost[other + 1]));
		CHECK(is_lost(&f, f.lost[other + 2]));
		CHECK(!is_lost(&f, f.lost[other + 3]));
	}
	end(&f);
}
#endif

/* The vector of a slab's cgroups is an object, or behind one that it does not keep. */
KM_TEST(members_of_slabs_that_are_references)
{
	struct fixture f;

	if (begin(t, &f)) {
		toy_page(&f.m, f.s.slab[0].pfn)->memcg_data = f.lost[0] | 1;
		toy_page(&f.m, f.s.slab[1].pfn)->memcg_data = (f.lost[1] + 8) | 1;
		toy_page(&f.m, f.s.slab[2].pfn)->index = f.lost[2];
		CHECK_EQ(load(&f, true), KM_OK);
		CHECK(!is_lost(&f, f.lost[0]));
		CHECK(is_lost(&f, f.lost[1]));
		/* With SLAB that member is the list of free objects, which may be an object of another cache. */
		CHECK_EQ(is_lost(&f, f.lost[2]), TOY_SLAB != 1);
	}
	end(&f);
}

#if TOY_SLAB == 1
/* What was taken out of an array still stands in it: of a CPU, and of a node, which is an object of kmalloc(). */
KM_TEST(words_of_arrays_do_not_count)
{
	const uint64_t bytes = sizeof(struct array_cache) + 8 * 4;
	struct kmem_cache_node *node;
	struct array_cache *array;
	unsigned shared, other;
	struct kmem_cache *c;
	struct fixture f;

	if (begin(t, &f)) {
		shared = large_enough(&f, 0, bytes);
		other = shared + 1;
		REQUIRE(other + 2 < f.nr_lost);
		array = toy_slab_percpu(&f.m, 0, 1);
		REQUIRE(sizeof(*array) + 8 * (array->avail + 1) <= TOY_SLAB_STEP);
		array->limit = array->avail + 1;
		array->entry[array->avail] = pointer(f.lost[other]);
		c = toy_at(&f.m, f.s.cache[1].addr);
		node = toy_at(&f.m, (uint64_t)(uintptr_t)c->node[1]);
		array = toy_at(&f.m, f.lost[shared]);
		memset(array, 0, bytes);
		array->limit = 4;
		array->entry[3] = pointer(f.lost[other + 1]);
		node->shared = pointer(f.lost[shared]);
		hold(&f, 1, f.lost[shared]);
		CHECK_EQ(load(&f, true), KM_OK);
		CHECK(!is_lost(&f, f.lost[shared]));
		CHECK(is_lost(&f, f.lost[other]));
		CHECK(is_lost(&f, f.lost[other + 1]));
		CHECK_EQ(is_reached(&f, f.lost[other + 1], 0), 0);
		CHECK_EQ(is_reached(&f, f.lost[other + 1], KM_LEAK_RULE_SLAB_ARRAYS), 1);
	}
	end(&f);
}
#endif

/* ---- rules, one at a time ---- */

/* A page of the image that was given back: of its data, which the test does not use elsewhere. */
static uint64_t in_gap(struct fixture *f)
{
	uint64_t pfn = (f->m.image_paddr + f->m.image_bytes) / 4096 - 2;

	memset(toy_page(&f->m, pfn), 0, sizeof(struct page));
	toy_page(&f->m, pfn)->_refcount.counter = 1;
	toy_page(&f->m, pfn)->_mapcount.counter = -1;
	return pfn * 4096 + 2048;
}

static uint64_t in_index(struct fixture *f)
{
	return (uint64_t)((uint8_t *)&toy_page(&f->m, toy_find(&f->m, TOY_anon, 0))->index - f->m.mem);
}

static uint64_t in_private(struct fixture *f)
{
	return (uint64_t)((uint8_t *)&toy_page(&f->m, toy_find(&f->m, TOY_anon, 0))->private - f->m.mem);
}

static uint64_t in_vector(struct fixture *f)
{
	return (uint64_t)((uint8_t *)&toy_page(&f->m, f->s.slab[0].pfn)->memcg_data - f->m.mem);
}

static uint64_t in_anon(struct fixture *f)
{
	return in_any(f, TOY_anon);
}

static uint64_t in_free(struct fixture *f)
{
	return in_any(f, TOY_free);
}

/* A block of pages to which nothing leads. */
static uint64_t in_block(struct fixture *f)
{
	int64_t addr = toy_count(&f->c, "SELECT min(addr) FROM unreferenced WHERE kind = 'pages'");
	uint64_t at = (uint64_t)addr - TOY_DIRECT_MAP;

	f->m.frame[at / 4096] = TOY_DATA;
	return at + 2048;
}

static uint64_t in_pool(struct fixture *f)
{
	const struct gen_pool_chunk *c = toy_at(&f->m, f->p.chunk);

	return c->start_addr - TOY_DIRECT_MAP + 2048;
}

/* A word of the @n-th request of a block device: the first is idle. */
static uint64_t in_request(struct fixture *f, unsigned n, uint64_t at)
{
	const struct blk_mq_tags *tags = toy_at(&f->m, f->p.tags);
	const uint64_t *requests = toy_at(&f->m, (uint64_t)(uintptr_t)tags->static_rqs);

	return requests[n] - TOY_DIRECT_MAP + at;
}

static uint64_t in_idle_bio(struct fixture *f)
{
	return in_request(f, 0, offsetof(struct request, bio));
}

static uint64_t in_idle_data(struct fixture *f)
{
	return in_request(f, 0, offsetof(struct request, end_io_data));
}

static uint64_t in_busy_bio(struct fixture *f)
{
	return in_request(f, 1, offsetof(struct request, bio));
}

static uint64_t in_drivers_part(struct fixture *f)
{
	return in_request(f, 0, 512);
}

static uint64_t in_stack(struct fixture *f)
{
	return in_class(f, TOY_kernel_stack);
}

static uint64_t in_module(struct fixture *f)
{
	return last_of(f, TOY_module) + 40;
}

/* Where a word of an area of vmalloc is in memory. */
static uint64_t in_area(struct fixture *f, uint64_t at)
{
	struct maker k = { .m = &f->m };

	return (uint64_t)((uint8_t *)toy_in_area(&k, at) - f->m.mem);
}

#if TOY_SLAB != 1 /* there, arrays of free objects take that room */
/* An area of the per-CPU allocator to which nothing leads, beyond the page that static data of the CPU begins with. */
static uint64_t in_percpu(struct fixture *f)
{
	char sql[160];

	snprintf(sql, sizeof(sql),
		 "SELECT min(addr) FROM unreferenced WHERE kind = 'percpu' AND bytes >= 8 AND addr >= %lld",
		 (long long)(TOY_DIRECT_MAP + f->m.percpu[0] + 4096));
	return ((uint64_t)toy_count(&f->c, sql) + 7) / 8 * 8 - TOY_DIRECT_MAP;
}
#endif

/* Static data of a CPU that never came up. */
static uint64_t in_percpu_data(struct fixture *f)
{
	return f->m.percpu[TOY_CPUS - 1] + 0x38;
}

/* Data of the image, and a constant. */
static uint64_t in_data(struct fixture *f)
{
	return f->m.image_paddr + f->m.image_bytes - 8;
}

static uint64_t in_rodata(struct fixture *f)
{
	return (uint64_t)((uint8_t *)TOY_VAR(&f->m, uint8_t, "pipefifo_fops") - f->m.mem);
}

/* The lowest word of a stack that no task has, and to which something leads. */
static uint64_t in_stack_end(struct fixture *f)
{
	unsigned i;

	for (i = 0; i < KM_ARRAY_LEN(f->p.vm) && f->p.vm[i]; i++) {
		const struct vm_struct *vm = toy_at(&f->m, f->p.vm[i]);
		uint64_t at = (uint64_t)(uintptr_t)vm->addr, k, paddr;

		for (k = 0; k < KM_ARRAY_LEN(f->p.task); k++)
			if (f->p.task[k] && ((struct task_struct *)toy_at(&f->m, f->p.task[k]))->stack == vm->addr)
				break;
		paddr = in_area(f, at);
		if (k == KM_ARRAY_LEN(f->p.task) && f->m.class[paddr / 4096] == TOY_kernel_stack) {
			hold(f, 2, at);
			return paddr;
		}
	}
	return 0;
}

#ifdef TOY_ORC
/* Of the stack of a task that sleeps: the words below and above its pointer. */
static uint64_t near_sp(struct fixture *f, int64_t words)
{
	const struct task_struct *task = toy_at(&f->m, f->p.task[1]);

	return in_area(f, task->thread.sp + (uint64_t)(8 * words));
}

static uint64_t below_sp(struct fixture *f)
{
	return near_sp(f, -1);
}

static uint64_t at_sp(struct fixture *f)
{
	return near_sp(f, 0);
}

static uint64_t in_frame(struct fixture *f)
{
	return near_sp(f, 10);
}

/* r15 of CPU 0, as the crashing kernel wrote it down: no aligned word of memory. */
static uint64_t in_register(struct fixture *f)
{
	return f->m.percpu[0] + TOY_CRASH_NOTE + TOY_NOTE_REGS;
}
#endif

/* A word of a free slot, not that which leads to the next free one. */
static uint64_t in_free_slot(struct fixture *f)
{
	uint32_t i, k;

	for (i = 0; i < f->s.nr; i++) {
		const struct toy_slab *slab = &f->s.slab[i];
		const struct toy_cache *c = &f->s.cache[slab->cache];

		if (f->m.frame[slab->pfn] != TOY_DATA || c->object < 64 || slab->allocated == slab->objects)
			continue;
		for (k = 0; k < slab->objects; k++) {
			uint64_t at = slab->pfn * 4096 + (TOY_SLAB == 1 ? slab->first : c->first) + (uint64_t)k * c->slot;

			if (is_reached(f, TOY_DIRECT_MAP + at, 0) == -1)
				return at + (c->offset < 16 ? 32 : 0);
		}
	}
	return 0;
}

/* What only lost objects lead to is counted, of other caches apart. */
KM_TEST(what_is_lost_with_others_is_counted)
{
	struct fixture f;
	unsigned i = 1;

	if (begin(t, &f)) {
		while (i < f.nr_lost && cache_of(&f, f.lost[i]) == cache_of(&f, f.lost[0]))
			i++;
		REQUIRE(i + 1 < f.nr_lost);
		put(&f, f.lost[0] - TOY_DIRECT_MAP, f.lost[i]);
		put(&f, f.lost[i] - TOY_DIRECT_MAP, f.lost[i + 1]);
		CHECK_EQ(load(&f, true), KM_OK);
		CHECK_EQ(toy_count(&f.c, "SELECT sum(others) FROM leak_group WHERE confidence = 'unreached'"),
			 1 + (cache_of(&f, f.lost[i + 1]) != cache_of(&f, f.lost[0])));
		CHECK_EQ(toy_count(&f.c, "SELECT count(*) FROM leak_group g WHERE objects + others <> (SELECT count(*)"
					 " FROM unreferenced u WHERE u.leak_group_id = g.leak_group_id)"
					 " AND objects <= 900"),
			 0);
	}
	end(&f);
}

/* What a root that is not in the dump may have led to is marked: nothing is surely lost any more. */
KM_TEST(a_root_that_is_not_in_the_dump_is_reported)
{
	const char *sure = "SELECT count(*) FROM leak_group WHERE confidence = 'unreached'";
	static const enum toy_frame gone[] = { TOY_LOST, TOY_CORRUPT, TOY_HOLE };
	struct fixture f;
	uint64_t at;
	size_t i;

	if (begin(t, &f)) {
		at = in_pool(&f);
		REQUIRE(at);
		put(&f, at, f.lost[0]);
		CHECK_EQ(load(&f, true), KM_OK);
		CHECK(!is_lost(&f, f.lost[0]));
		CHECK(toy_count(&f.c, sure) > 0);
		for (i = 0; i < KM_ARRAY_LEN(gone); i++) {
			f.m.frame[at / 4096] = (uint8_t)gone[i];
			CHECK_EQ(load(&f, true), KM_OK);
			CHECK(is_lost(&f, f.lost[0]));
			CHECK_EQ(toy_count(&f.c, sure), 0);
			CHECK_EQ(toy_count(&f.c, "SELECT count(*) FROM leak_group WHERE confidence = 'probably'"
						 " AND coalesce(reason NOT GLOB '[1-9]* bytes of memory that may lead to it ([0-9]*%)"
						 " are not in the dump*', 1)"),
				 0);
		}
	}
	end(&f);
}

/* Of what drivers keep behind a request that is idle, pages are those of its last use. */
KM_TEST(pages_of_idle_requests_do_not_count)
{
	const unsigned without = KM_LEAK_RULE_IDLE_REQUESTS;
	uint64_t at, word, block, pfn;
	struct fixture f;

	if (begin(t, &f)) {
		block = (uint64_t)toy_count(&f.c, "SELECT min(addr) FROM unreferenced WHERE kind = 'pages'");
		pfn = (block - TOY_DIRECT_MAP) / 4096;
		word = (uint64_t)(uintptr_t)toy_page_addr(pfn) | 2; /* SG_END */
		at = in_drivers_part(&f);
		put(&f, at, word);
		CHECK_EQ(is_reached(&f, block, 0), 0);
		CHECK_EQ(is_reached(&f, block, without), 1);
		put(&f, at, 0);
		put(&f, at + 1024, word); /* of the one that is under way */
		CHECK_EQ(is_reached(&f, block, 0), 1);
	}
	end(&f);
}

/*
 * A word where one rule alone decides: with the rule it counts or it does not, without it the other way round. Of each
 * rule of memory; that what is in an object's middle leads to it is in scan_test.c.
 */
KM_TEST(each_rule_decides)
{
	static const struct {
		enum km_leak_rule rule;
		const char *name;
		uint64_t (*where)(struct fixture *f); /* paddr of a word */
		bool counts;
	} rules[] = {
		{ KM_LEAK_RULE_IMAGE_GAPS, "image gaps", in_gap, false },
		{ KM_LEAK_RULE_PAGE_MEMBERS, "members of struct page", in_index, false },
		{ KM_LEAK_RULE_STRUCT_PAGES, "struct pages", in_private, true },
		{ KM_LEAK_RULE_SLAB_VECTORS, "vectors of slabs", in_vector, true },
		{ KM_LEAK_RULE_FREE_SLOTS, "free slots", in_free_slot, false },
		{ KM_LEAK_RULE_USER_PAGES, "user pages", in_anon, false },
		{ KM_LEAK_RULE_FREE_PAGES, "free pages", in_free, false },
		{ KM_LEAK_RULE_BLOCKS, "blocks", in_block, false },
		{ KM_LEAK_RULE_KERNEL_DATA, "kernel data", in_pool, true },
#if TOY_SLAB != 1
		{ KM_LEAK_RULE_PERCPU_AREAS, "per-CPU areas", in_percpu, false },
#endif
		{ KM_LEAK_RULE_STACKS, "stacks", in_stack, true },
		{ KM_LEAK_RULE_MODULES, "modules", in_module, true },
		{ KM_LEAK_RULE_IMAGE, "data of the image", in_data, true },
		{ KM_LEAK_RULE_IMAGE, "read-only data of the image", in_rodata, true },
		{ KM_LEAK_RULE_PERCPU_DATA, "static data of a CPU", in_percpu_data, true },
		{ KM_LEAK_RULE_STACK_ENDS, "end of a stack", in_stack_end, true },
		{ KM_LEAK_RULE_IDLE_REQUESTS, "bio of an idle request", in_idle_bio, false },
		{ KM_LEAK_RULE_IDLE_REQUESTS, "end_io_data of an idle request", in_idle_data, false },
		{ KM_LEAK_RULE_REQUESTS, "bio of a request under way", in_busy_bio, true },
		{ KM_LEAK_RULE_REQUESTS, "a driver's part of an idle request", in_drivers_part, true },
#ifdef TOY_ORC
		{ KM_LEAK_RULE_STACK_POINTER, "below the stack pointer", below_sp, false },
		{ KM_LEAK_RULE_STACKS, "at the stack pointer", at_sp, true },
		{ KM_LEAK_RULE_STACKS, "in a caller's frame", in_frame, true },
		{ KM_LEAK_RULE_REGISTERS, "a register of a CPU", in_register, true },
#endif
	};
	struct fixture f;
	uint64_t at, old;
	size_t i;

	if (begin(t, &f)) {
		for (i = 0; i < KM_ARRAY_LEN(rules); i++) {
			at = rules[i].where(&f);
			if (!CHECK_MSG(at, "%s: no such place", rules[i].name))
				continue;
			memcpy(&old, f.m.mem + at, sizeof(old));
			put(&f, at, f.lost[0] | (rules[i].rule == KM_LEAK_RULE_SLAB_VECTORS));
			CHECK_MSG(is_reached(&f, f.lost[0], 0) == rules[i].counts, "%s: with the rule",
				  rules[i].name);
			CHECK_MSG(is_reached(&f, f.lost[0], (unsigned)rules[i].rule) ==
					  !rules[i].counts,
				  "%s: without the rule", rules[i].name);
			put(&f, at, old);
		}
	}
	end(&f);
}

/* ---- what is exempt ---- */

#define HEADER_ROOT 0x20u /* of a struct ctl_table_header: root, set, parent, node */
#define HEADER	    0x58u

static void set_word(uint8_t *object, size_t at, uint64_t value)
{
	memcpy(object + at, &value, sizeof(value));
}

/* A header of sysctl at @addr whose table has an entry, or none. */
static void make_header(uint8_t *object, size_t bytes, uint64_t addr, bool entry)
{
	memset(object, 0, bytes);
	set_word(object, HEADER_ROOT, UINT64_C(0xffffffff82000000));
	set_word(object, HEADER_ROOT + 8, UINT64_C(0xffffffff82000000));
	set_word(object, HEADER_ROOT + 16, addr + 0x10000);
	set_word(object, HEADER_ROOT + 24, addr + HEADER);
	if (entry)
		set_word(object, HEADER + 24, addr);
}

KM_TEST(each_symbol_that_exempts)
{
	static const struct {
		const char *symbol, *source;
		bool entry; /* that a table has one makes no difference */
	} rows[] = {
		{ "sysctl_mount_point", "fs/proc/proc_sysctl.c __register_sysctl_init()", true },
		{ "empty.1", "kernel/ucount.c user_namespace_sysctl_init()", true },
		{ "sysctl_table_root", "fs/proc/proc_sysctl.c __register_sysctl_init()", false },
		{ "kernel_base_table", "fs/proc/proc_sysctl.c __register_sysctl_base()", true },
		{ "vm_base_table", "fs/proc/proc_sysctl.c __register_sysctl_base()", true },
		{ "debug_base_table", "fs/proc/proc_sysctl.c __register_sysctl_base()", true },
		{ "dev_base_table", "fs/proc/proc_sysctl.c __register_sysctl_base()", true },
		{ "dev_table", "fs/proc/proc_sysctl.c __register_sysctl_base()", true },
		{ "fs_base_table", "fs/proc/proc_sysctl.c __register_sysctl_base()", true },
		{ "sysctl_base_table", "kernel/sysctl.c sysctl_init()", true },
		{ "seccomp_sysctl_path", "kernel/seccomp.c seccomp_sysctl_init()", true },
	};
	const uint64_t addr = TOY_DIRECT_MAP + 0x5000;
	uint8_t object[192];
	char inside[64];
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(rows); i++) {
		struct km_leak_word w = { rows[i].symbol, false, object, sizeof(object), HEADER_ROOT, addr };

		make_header(object, sizeof(object), addr, false);
		if (CHECK_MSG(km_leak_exempt(&w) != NULL, "%s does not exempt", w.symbol))
			CHECK_HAS(km_leak_exempt(&w), rows[i].source);
		make_header(object, sizeof(object), addr, true);
		CHECK_MSG((km_leak_exempt(&w) != NULL) == rows[i].entry, "%s of a table with an entry", w.symbol);
		w.of_module = true;
		CHECK_MSG(!km_leak_exempt(&w), "%s of a module exempts", w.symbol);
		w.of_module = false;
		snprintf(inside, sizeof(inside), "%s+0x8", w.symbol);
		w.symbol = inside;
		CHECK_MSG(!km_leak_exempt(&w), "%s exempts", inside);
	}
}

/* A word that any object of the network or of a user has makes no header of sysctl of it. */
KM_TEST(what_is_no_header_is_not_exempt)
{
	const uint64_t addr = TOY_DIRECT_MAP + 0x5000;
	struct km_leak_word w = { "sysctl_table_root", false, NULL, 192, HEADER_ROOT, addr };
	uint8_t object[192];

	w.object = object;
	make_header(object, sizeof(object), addr, false);
	CHECK(km_leak_exempt(&w) != NULL);
	set_word(object, HEADER_ROOT + 24, addr + 0x10000); /* elsewhere than behind the header */
	CHECK(km_leak_exempt(&w) == NULL);
	set_word(object, HEADER_ROOT + 24, addr);
	CHECK(km_leak_exempt(&w) == NULL);
	make_header(object, sizeof(object), addr, false);
	w.at = sizeof(object) - 8;
	CHECK(km_leak_exempt(&w) == NULL);
	w.symbol = "sysctl_vals";
	w.at = HEADER_ROOT;
	CHECK(km_leak_exempt(&w) == NULL);
}

/* ---- who points at it ---- */

static uint64_t in_file_page(struct fixture *f)
{
	return (uint64_t)((uint8_t *)&toy_page(&f->m, toy_find(&f->m, TOY_file, 0))->private - f->m.mem);
}

/* Of the stack of task 1, which is mapped page by page. */
static uint64_t on_stack(struct fixture *f)
{
	const struct task_struct *task = toy_at(&f->m, f->p.task[0]);

	return in_area(f, (uint64_t)(uintptr_t)task->stack + TOY_STACK - 0x100);
}

/* The first area of vmalloc, to which a variable leads. */
static uint64_t first_area(struct fixture *f)
{
	const struct vm_struct *vm;
	unsigned i;

	for (i = 0; i < KM_ARRAY_LEN(f->p.vm) && f->p.vm[i]; i++) {
		vm = toy_at(&f->m, f->p.vm[i]);
		if (f->m.class[in_area(f, (uint64_t)(uintptr_t)vm->addr) / 4096] == TOY_vmalloc)
			return (uint64_t)(uintptr_t)vm->addr;
	}
	return 0;
}

static uint64_t in_first_area(struct fixture *f)
{
	uint64_t at = first_area(f);

	hold(f, 2, at);
	return at ? in_area(f, at + 4096 + 0x18) : 0;
}

/* Of an object to which a variable leads. */
static uint64_t in_object(struct fixture *f)
{
	hold(f, 2, f->lost[8]);
	return f->lost[8] - TOY_DIRECT_MAP + 16;
}

static void expect(char *buf, size_t room, struct fixture *f, const char *text)
{
	uint64_t pfn = toy_find(&f->m, TOY_file, 0);

	if (!strcmp(text, "FILE"))
		snprintf(buf, room, "struct page of frame 0x%llx: page cache, offset 0x%llx of /toy/file", (unsigned long long)pfn,
			 (unsigned long long)(toy_page(&f->m, pfn)->index << 12));
	else if (!strcmp(text, "ANON"))
		snprintf(buf, room, "struct page of frame 0x%llx: anonymous memory",
			 (unsigned long long)toy_find(&f->m, TOY_anon, 0));
	else if (!strcmp(text, "CPU"))
		snprintf(buf, room, "per-CPU variable (no name) of CPU %u", TOY_CPUS - 1u);
	else if (!strcmp(text, "AREA"))
		snprintf(buf, room, "vmalloc area 0x%llx + 0x1018", (unsigned long long)first_area(f));
	else if (!strcmp(text, "OBJECT"))
		snprintf(buf, room, "%s object 0x%llx + 0x10", cache_of(f, f->lost[8])->name, (unsigned long long)f->lost[8]);
	else
		snprintf(buf, room, "%s", text);
}

KM_TEST(who_points_at_it_is_reported)
{
	static const struct {
		uint64_t (*where)(struct fixture *f); /* paddr of the word */
		const char *text;
		bool weak;
		const char *root; /* what leads to what has the word; NULL: it is a root */
	} places[] = {
		{ in_data, "kernel data: zeroed data (bss)", false, NULL },
		{ in_percpu_data, "CPU", false, NULL },
		{ on_stack, "stack of task 1 (one) + 0x3f00", true, NULL },
		{ in_object, "OBJECT", false, "kernel data: zeroed data (bss)" },
		{ in_first_area, "AREA", false, "kernel data: zeroed data (bss)" },
		{ in_file_page, "FILE", false, NULL },
		{ in_private, "ANON", false, NULL },
	};
	struct fixture f;
	uint64_t at, old;
	char text[256];
	size_t i;

	if (!begin(t, &f)) {
		end(&f);
		return;
	}
	for (i = 0; i < KM_ARRAY_LEN(places); i++) {
		struct km_leak_refs refs = { 0 };
		struct asked a = { .addr = f.lost[0] + 8, .refs = &refs };

		at = places[i].where(&f);
		REQUIRE(at);
		memcpy(&old, f.m.mem + at, sizeof(old));
		put(&f, at, f.lost[0] + 8);
		search(&f, &a, 0);
		expect(text, sizeof(text), &f, places[i].text);
		CHECK(refs.is_object && refs.reached && refs.weak == places[i].weak);
		if (CHECK_EQ(refs.refs.n, 1)) {
			CHECK_STR(refs.refs.v[0].text, text);
			CHECK_EQ(refs.refs.v[0].word, f.lost[0] + 8);
			CHECK_EQ(refs.refs.v[0].weak, places[i].weak);
		}
		if (CHECK_EQ(refs.chain.n, places[i].root ? 2 : 1)) {
			CHECK_STR(refs.chain.v[0].text, text);
			if (places[i].root)
				CHECK_STR(refs.chain.v[1].text, places[i].root);
		}
		km_leak_refs_free(&refs);
		put(&f, at, old);
		hold(&f, 2, 0);
	}
	end(&f);
}

/* Words of an object that lead to itself, as heads of empty lists do, come after those that hold it. */
KM_TEST(who_holds_it_comes_before_its_own_words)
{
	struct fixture f;
	struct km_leak_refs refs = { 0 };
	unsigned i = 1;

	if (begin(t, &f)) {
		struct asked a = { .addr = f.lost[0], .refs = &refs };

		while (i < f.nr_lost && f.lost[i] < f.lost[0])
			i++;
		REQUIRE(i < f.nr_lost); /* its address is the higher one */
		put(&f, f.lost[0] - TOY_DIRECT_MAP, f.lost[0]);
		put(&f, f.lost[0] - TOY_DIRECT_MAP + 8, f.lost[0] + 8);
		put(&f, f.lost[i] - TOY_DIRECT_MAP, f.lost[0]);
		search(&f, &a, 0);
		if (CHECK_EQ(refs.refs.n, 3)) {
			CHECK_EQ(refs.refs.v[0].addr, f.lost[i]);
			CHECK_EQ(refs.refs.v[1].addr, f.lost[0]);
			CHECK_EQ(refs.refs.v[2].addr, f.lost[0] + 8);
		}
		km_leak_refs_free(&refs);
	}
	end(&f);
}

/* Two that lead to the same place are alike; all that were looked at are in some group. */
KM_TEST(objects_of_a_cache_are_in_groups)
{
	const char *const unlike = "SELECT count(*) FROM (SELECT cache FROM object_group GROUP BY cache"
				   " HAVING sum(objects) <> max(looked_at) OR max(looked_at) > max(allocated))";
	struct fixture f;
	char sql[320];
	unsigned a, b, c;

	if (begin(t, &f)) {
		a = large_enough(&f, 0, 64);
		for (b = a + 1; b < f.nr_lost && cache_of(&f, f.lost[b]) != cache_of(&f, f.lost[a]); b++)
			;
		c = b + 1;
		REQUIRE(c < f.nr_lost);
		memset(toy_at(&f.m, f.lost[a]), 0, 64);
		memset(toy_at(&f.m, f.lost[b]), 0, 64);
		put(&f, f.lost[a] - TOY_DIRECT_MAP + 8, f.lost[c] + 4);
		put(&f, f.lost[b] - TOY_DIRECT_MAP + 8, f.lost[c] + 4);
		CHECK_EQ(load(&f, true), KM_OK);
		snprintf(sql, sizeof(sql),
			 "SELECT count(*) FROM object_group WHERE cache = '%s' AND fingerprint = '8:%s+4'"
			 " AND objects = 2 AND unreferenced = 2 AND bytes = %u AND sample_addr = %lld",
			 cache_of(&f, f.lost[a])->name, cache_of(&f, f.lost[c])->name,
			 2 * cache_of(&f, f.lost[a])->slot, (long long)f.lost[a]);
		CHECK_EQ(toy_count(&f.c, sql), 1);
		CHECK_EQ(toy_count(&f.c, unlike), 0);
		CHECK(toy_count(&f.c, "SELECT count(*) FROM object_group") > 3);
	}
	end(&f);
}

/* The first of free pages whose struct pages fill a page; 0: there are none. */
static uint64_t all_free(const struct fixture *f)
{
	uint64_t pfn, first = 1;

	for (pfn = 1; pfn < f->m.frames; pfn++) {
		if (f->m.class[pfn] != TOY_free || toy_page_frame(&f->m, pfn) != toy_page_frame(&f->m, first)) {
			if (pfn - first >= 64)
				return first;
			first = pfn;
		}
		if (f->m.class[pfn] != TOY_free)
			first = pfn + 1;
	}
	return 0;
}

/* A word to memory of which nothing is known is none of the words to what is known, and not nothing. */
KM_TEST(words_to_unknown_memory_make_groups)
{
	struct fixture f;
	char sql[320];
	uint64_t pfn;
	unsigned a;

	if (begin(t, &f)) {
		a = large_enough(&f, 0, 64);
		REQUIRE(a < f.nr_lost);
		pfn = all_free(&f);
		REQUIRE(pfn != 0);
		memset(toy_at(&f.m, f.lost[a]), 0, 64);
		put(&f, f.lost[a] - TOY_DIRECT_MAP + 8, TOY_DIRECT_MAP + pfn * 4096);
		put(&f, f.lost[a] - TOY_DIRECT_MAP + 24, f.lost[a] + 24);
		f.m.frame[toy_page_frame(&f.m, pfn)] = TOY_EXCLUDED;
		CHECK_EQ(load(&f, true), KM_OK);
		snprintf(sql, sizeof(sql),
			 "SELECT count(*) FROM object_group WHERE cache = '%s' AND fingerprint = '8:(not known) 24:self+24'"
			 " AND objects = 1 AND sample_addr = %lld",
			 cache_of(&f, f.lost[a])->name, (long long)f.lost[a]);
		CHECK_EQ(toy_count(&f.c, sql), 1);
	}
	end(&f);
}

/* The search that is made later finds what the one at once does. */
KM_TEST(a_case_is_searched_later)
{
	const char *sql = "SELECT kind, cache, objects, tops, retained_bytes, sample_addr FROM leak_group";
	struct fixture f;
	char *at_once, *later;

	if (begin(t, &f)) {
		const struct km_leaks_options o = { .case_path = f.c.db,
						    .capture_id = 1,
						    .origin = { .source = f.c.dump, .vmlinux = toy_vmlinux },
						    .jobs = 2,
						    .no_cache = true };
		struct km_leaks_options other = o;

		at_once = toy_sql(&f.c, sql);
		CHECK(strlen(at_once) > 10);
		CHECK_EQ(load(&f, false), KM_OK);
		other.origin.fingerprint = "0123";
		CHECK_EQ(km_case_leaks(&other, &f.c.err), KM_MISMATCH);
		CHECK_EQ(km_case_leaks(&o, &f.c.err), KM_OK);
		later = toy_sql(&f.c, sql);
		CHECK_STR(later, at_once);
		CHECK_EQ(toy_count(&f.c, "SELECT count(*) FROM load WHERE collector = 'leak'"), 1);
		CHECK_EQ(toy_count(&f.c, "SELECT count(*) FROM capture"), 1);
		free(at_once);
		free(later);
	}
	end(&f);
}

KM_TEST_MAIN
