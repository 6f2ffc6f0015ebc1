/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Pools that the struct page marks, or the kernel counts: huge pages on their lists, a CMA area, a page_pool; and zram
 * devices, whose structures only the BTF of modules describes.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "maker.h"

/* ---- huge pages: every other one is free ---- */

static void make_hugetlb(struct maker *k)
{
	uint64_t hstates = toy_sym(k->m, "hstates"), pfn;
	struct hstate *h = TOY_VAR(k->m, struct hstate, "hstates");
	unsigned i, n, nr = 0;

	for (i = 0; i < 2; i++) {
		uint64_t base = hstates + i * sizeof(*h);

		for (n = 0; n < 2; n++)
			toy_list_init(k, base + offsetof(struct hstate, hugepage_freelists) +
						 n * sizeof(struct list_head));
		toy_list_init(k, base + offsetof(struct hstate, hugepage_activelist));
	}
	h[1].nr_huge_pages_node[1] = (unsigned)h[1].nr_huge_pages;
	toy_list_add(k, hstates + sizeof(*h) + offsetof(struct hstate, hugepage_activelist),
		     toy_page_addr(8 * k->m->section_pages) + offsetof(struct page, lru));
	for (pfn = 0; pfn < k->m->frames; pfn += TOY_BLOCK) {
		unsigned node = pfn / k->m->section_pages >= 6;
		uint64_t list = hstates + offsetof(struct hstate, hugepage_activelist);

		if (k->m->class[pfn] != TOY_hugetlb || k->m->order[pfn] != 9)
			continue;
		if (nr++ % 2 == 0) {
			list = hstates + offsetof(struct hstate, hugepage_freelists) +
			       node * sizeof(struct list_head);
			h[0].free_huge_pages++;
			h[0].free_huge_pages_node[node]++;
		}
		h[0].nr_huge_pages_node[node]++;
		toy_list_add(k, list, toy_page_addr(pfn) + offsetof(struct page, lru));
	}
}

/* ---- CMA: 16 pages, bits of two pages each, of which the second and third are given out ---- */

static void make_cma(struct maker *k)
{
	struct cma *cma = TOY_VAR(k->m, struct cma, "cma_areas");
	uint64_t bitmap = toy_make(k, 8), pfn, i;

	*TOY_VAR(k->m, unsigned, "cma_area_count") = 1;
	pfn = toy_spare_frame(k->m);
	for (i = 1; i < 16; i++)
		(void)toy_spare_frame(k->m);
	cma->base_pfn = pfn;
	cma->count = 16;
	cma->order_per_bit = 1;
	cma->bitmap = kptr(bitmap);
	strcpy(cma->name, "toy");
	*(uint64_t *)toy_at(k->m, bitmap) = 6;
}

/* ---- a page_pool ---- */

static void make_page_pool(struct maker *k)
{
	uint64_t pool = toy_make(k, sizeof(struct page_pool)), i;
	uint64_t dev = toy_make(k, sizeof(struct net_device));

	((struct page_pool *)toy_at(k->m, pool))->slow.netdev = kptr(dev);
	strcpy(((struct net_device *)toy_at(k->m, dev))->name, "eth7");
	for (i = 0; i < 3; i++) {
		struct page *p = toy_page(k->m, toy_spare_frame(k->m));

		p->compound_head = UINT64_C(0xdead000000000040);
		p->pp = kptr(pool);
	}
}

/* ---- types of modules, in the format of BTF ---- */

struct types {
	struct maker *k;
	uint64_t btf, data, end;
	uint32_t id, string; /* the next ones */
};

static void types_begin(struct types *t, struct maker *k, const struct types *base)
{
	struct btf *btf;

	*t = (struct types){ .k = k, .btf = toy_make(k, sizeof(struct btf)) };
	btf = toy_at(k->m, t->btf);
	t->data = toy_make(k, 2048);
	t->end = t->data + 2048;
	btf->types = kptr(toy_make(k, 64 * 8));
	btf->strings = kptr(toy_make(k, 512));
	if (base) {
		btf->base_btf = kptr(base->btf);
		btf->start_id = t->id = base->id;
		btf->start_str_off = t->string = base->string;
	} else {
		t->id = t->string = 1; /* type 0 is void, string 0 is empty */
		btf->nr_types = 1;
	}
}

static uint32_t add_string(struct types *t, const char *text)
{
	struct btf *btf = toy_at(t->k->m, t->btf);
	uint32_t at = t->string;

	strcpy((char *)toy_at(t->k->m, (uint64_t)(uintptr_t)btf->strings) +
		       (at - btf->start_str_off),
	       text);
	t->string += (uint32_t)strlen(text) + 1;
	return at;
}

/* A type of @n further words; where these are. */
static uint32_t *add_type(struct types *t, const char *name, unsigned kind, unsigned vlen,
			  uint32_t size, unsigned n, uint32_t *ret_id)
{
	struct btf *btf = toy_at(t->k->m, t->btf);
	uint32_t *words = toy_at(t->k->m, t->data), text = name ? add_string(t, name) : 0;
	uint64_t *types = toy_at(t->k->m, (uint64_t)(uintptr_t)btf->types);

	types[t->id - btf->start_id] = t->data;
	words[0] = text;
	words[1] = kind << 24 | vlen;
	words[2] = size;
	t->data += 12 + 4 * n;
	if (t->data > t->end)
		abort();
	btf->nr_types = t->id + 1 - btf->start_id;
	*ret_id = t->id++;
	return words + 3;
}

struct member {
	const char *name;
	uint32_t type, offset;
};

static uint32_t add_struct(struct types *t, const char *name, uint32_t bytes,
			   const struct member *m, unsigned n)
{
	uint32_t id, *words = add_type(t, name, 4, n, bytes, 3 * n, &id);
	unsigned i;

	for (i = 0; i < n; i++) {
		words[3 * i] = add_string(t, m[i].name);
		words[3 * i + 1] = m[i].type;
		words[3 * i + 2] = m[i].offset * 8;
	}
	return id;
}

static uint32_t add_array(struct types *t, uint32_t type, uint32_t n)
{
	uint32_t id, *words = add_type(t, NULL, 3, 0, 0, 3, &id);

	words[0] = words[1] = type;
	words[2] = n;
	return id;
}

/* What only types of modules have: an enum with a negative value, bits, pointers into the module and to functions. */
static void make_more_types(struct maker *k, struct types *t, uint32_t u64, uint32_t u32, uint32_t zram)
{
	uint32_t *words, state, name, chr, constant, parent, both, shared, function, fn, extra;

	words = add_type(t, "zram_state", 6, 2, 4, 4, &state);
	*(words - 2) |= 1u << 31; /* signed */
	words[0] = add_string(t, "ZRAM_OFF");
	words[1] = (uint32_t)-1;
	words[2] = add_string(t, "ZRAM_ON");
	words[3] = 5;
	*add_type(t, "char", 1, 0, 1, 1, &chr) = 1u << 24 | 8;
	(void)add_type(t, NULL, 10, 0, chr, 0, &constant);
	(void)add_type(t, NULL, 2, 0, constant, 0, &name);
	(void)add_type(t, NULL, 2, 0, zram, 0, &parent);
	shared = add_struct(t, "shared", 8, (struct member[]){ { "whole", u64, 0 } }, 1);
	(void)add_type(t, NULL, 2, 0, shared, 0, &both);
	words = add_type(t, NULL, 13, 2, u32, 4, &function);
	words[1] = parent;
	words[2] = words[3] = 0; /* and any others */
	(void)add_type(t, NULL, 2, 0, function, 0, &fn);
	extra = add_struct(t, "zram_extra", 40,
			   (struct member[]){ { "state", state, 0 },
					      { "level", u32, 4 },
					      { "name", name, 8 },
					      { "parent", parent, 16 },
					      { "fn", fn, 24 },
					      { "both", both, 32 } },
			   6);
	/* level: 5 bits behind the first 2 of a word. */
	words = toy_at(k->m, ((uint64_t *)toy_at(k->m, (uint64_t)(uintptr_t)((struct btf *)toy_at(k->m, t->btf))->types))
			      [extra - ((struct btf *)toy_at(k->m, t->btf))->start_id]);
	words[1] |= 1u << 31;
	words[3 + 3 + 2] = 5u << 24 | (32 + 2);
	add_struct(t, "twin", 8, (struct member[]){ { "one", u32, 0 }, { "other", u32, 4 } }, 2);
	k->p->extra = toy_make(k, 64);
	*(uint32_t *)toy_at(k->m, k->p->extra) = (uint32_t)-1;
	*(uint32_t *)toy_at(k->m, k->p->extra + 4) = 0xffffff80u | 19u << 2 | 3;
	*(uint64_t *)toy_at(k->m, k->p->extra + 8) = k->p->extra + 48;
	*(uint64_t *)toy_at(k->m, k->p->extra + 32) = k->p->extra;
	strcpy(toy_at(k->m, k->p->extra + 48), "extra");
}

static void add_module(struct maker *k, const char *name, uint64_t btf)
{
	uint64_t mod = toy_make(k, sizeof(struct module)),
		 entry = toy_make(k, sizeof(struct btf_module));
	struct btf_module *m = toy_at(k->m, entry);

	strcpy(((struct module *)toy_at(k->m, mod))->name, name);
	m->module = kptr(mod);
	m->btf = kptr(btf);
	toy_list_add(k, toy_sym(k->m, "btf_modules"), entry + offsetof(struct btf_module, list));
}

/* What the structures look like, by types that the base has (8 bytes, 4 bytes, a pointer, two pointers). */
static void make_types(struct maker *k)
{
	struct types base, zram, zs;
	uint32_t u64, u32, ptr, typedefed, list, counter, stats, classes, lists, device;

	types_begin(&base, k, NULL);
	(void)add_type(&base, "u64", 1, 0, 8, 1, &u64);
	(void)add_type(&base, "u32", 1, 0, 4, 1, &u32);
	(void)add_type(&base, NULL, 2, 0, 0, 0, &ptr);
	(void)add_type(&base, "size_t", 8, 0, u64, 0, &typedefed);
	list = add_struct(&base, "list_head", 16,
			  (struct member[]){ { "next", ptr, 0 }, { "prev", ptr, 8 } }, 2);
	counter = add_struct(&base, "atomic_t", 8, (struct member[]){ { "counter", u64, 0 } }, 1);
	types_begin(&zram, k, &base);
	stats = add_struct(&zram, "zram_stats", 32,
			   (struct member[]){ { "compr_data_size", counter, 0 },
					      { "same_pages", counter, 8 },
					      { "pages_stored", counter, 16 },
					      { "huge_pages", counter, 24 } },
			   4);
	device = add_struct(&zram, "zram", 56,
			    (struct member[]){ { "mem_pool", ptr, 8 },
					       { "stats", stats, 16 },
					       { "disksize", typedefed, 48 } },
			    3);
	make_more_types(k, &zram, u64, u32, device);
	types_begin(&zs, k, &base);
	classes = add_array(&zs, ptr, 3);
	lists = add_array(&zs, list, 2);
	(void)add_struct(&zs, "size_class", 40,
			 (struct member[]){ { "fullness_list", lists, 0 },
					    { "pages_per_zspage", u32, 32 } },
			 2);
	(void)add_struct(&zs, "zs_pool", 40,
			 (struct member[]){ { "size_class", classes, 8 },
					    { "pages_allocated", counter, 32 } },
			 2);
	(void)add_struct(&zs, "zspage", 32,
			 (struct member[]){ { "first_page", ptr, 8 }, { "list", list, 16 } }, 2);
	(void)add_struct(&zs, "shared", 8, (struct member[]){ { "low", u32, 0 }, { "high", u32, 4 } }, 2);
	(void)add_struct(&zs, "twin", 8, (struct member[]){ { "one", u32, 0 }, { "other", u32, 4 } }, 2);
	toy_list_init(k, toy_sym(k->m, "btf_modules"));
	add_module(k, "zsmalloc", zs.btf);
	add_module(k, "zram", zram.btf);
	k->p->strings = (uint64_t)(uintptr_t)((struct btf *)toy_at(k->m, zram.btf))->strings;
}

/* ---- zram devices, as these types have them ---- */

/* @n pages of class zsmalloc: so say movable operations in the mapping. */
static uint64_t make_zspage(struct maker *k, uint64_t list, unsigned n)
{
	uint64_t zspage = toy_make(k, 32), first = 0;
	struct page *last = NULL;

	while (n--) {
		uint64_t pfn = toy_spare_frame(k->m);
		struct page *p = toy_page(k->m, pfn);

		k->m->class[pfn] = TOY_zsmalloc;
		p->mapping = kptr(2);
		if (last)
			last->index = toy_page_addr(pfn);
		else
			first = toy_page_addr(pfn);
		last = p;
	}
	last->index = 0x1234; /* nothing follows */
	*(uint64_t *)toy_at(k->m, zspage + 8) = first;
	toy_list_add(k, list, zspage + 16);
	return zspage;
}

static uint64_t make_class(struct maker *k, unsigned pages)
{
	uint64_t class = toy_make(k, 40);

	toy_list_init(k, class);
	toy_list_init(k, class + 16);
	*(uint32_t *)toy_at(k->m, class + 32) = pages;
	return class;
}

static void make_zram(struct maker *k, const char *name, unsigned zspages)
{
	struct gendisk *disk = toy_at(k->m, toy_add_disk(k, name));
	uint64_t zram = toy_make(k, 56), pool = toy_make(k, 40), class = make_class(k, 3), i;
	uint64_t *z = toy_at(k->m, zram), *p = toy_at(k->m, pool);

	disk->private_data = kptr(zram);
	z[1] = pool;
	z[2] = 5000; /* compressed */
	z[3] = 7;    /* same */
	z[4] = 40 + zspages;
	z[5] = 2; /* huge */
	z[6] = 1 << 20;
	p[1] = p[2] = class; /* merged with its neighbour */
	p[3] = make_class(k, 1);
	p[4] = 3ull * zspages + 1;
	for (i = 0; i < zspages; i++)
		(void)make_zspage(k, class + 16 * (i % 2), 3);
	(void)make_zspage(k, p[3], 1);
	k->p->size_class = k->p->size_class ? k->p->size_class : class;
}

void toy_add_stores(struct maker *k)
{
	make_hugetlb(k);
	make_cma(k);
	make_page_pool(k);
	make_types(k);
	make_zram(k, "zram0", 2);
	make_zram(k, "zram1", 4);
}
