/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Memory pictures: page tables as lists of "address: entry", and what an address must come to. */
#include "base/mem.h"
#include "test.h"
#include "xlate/xlate.h"

struct cell {
	uint64_t paddr, value;
	enum km_status st;
};

struct picture {
	const struct cell *v;
	size_t n;
	unsigned reads;
};

static enum km_status read_cell(void *arg, uint64_t paddr, void *buf, uint32_t bytes)
{
	struct picture *p = arg;
	size_t i;

	p->reads++;
	memset(buf, 0, bytes);
	for (i = 0; i < p->n; i++) {
		if (p->v[i].paddr != paddr)
			continue;
		if (p->v[i].st)
			return p->v[i].st;
		memcpy(buf, &p->v[i].value, bytes);
	}
	return KM_OK;
}

#define PGD 0x1000u
#define P   0x63u /* present, and bits that do not matter */
#define PSE 0x80u

static struct km_xlate kernel(unsigned levels)
{
	return (struct km_xlate){ .arch = &km_arch_x86_64,
				  .pgd_paddr = PGD,
				  .levels = levels,
				  .page_shift = 12,
				  .image_vaddr = km_arch_x86_64.image_vaddr,
				  .image_bytes = km_arch_x86_64.image_bytes,
				  .image_phys = UINT64_C(0x4e00000),
				  .addr_mask = UINT64_C(0x000ffffffffff000) };
}

static enum km_status go(const struct km_xlate *x, const struct cell *v, size_t n, uint64_t vaddr,
			 struct km_mapping *m, unsigned *reads)
{
	struct picture p = { v, n, 0 };
	enum km_status st;

	*m = (struct km_mapping){ 0 };
	st = km_xlate_kernel(x, vaddr, read_cell, &p, m);
	if (reads)
		*reads = p.reads;
	return st;
}

/* 0xffff888000000000: index 273 of the top table, then zeros. */
#define DIRECT UINT64_C(0xffff888000000000)

static const struct cell four[] = {
	{ PGD + 273 * 8, 0x2000 | P, 0 },		      /* -> table of 1 GiB entries */
	{ 0x2000 + 0 * 8, 0x3000 | P, 0 },		      /* -> table of 2 MiB entries */
	{ 0x2000 + 1 * 8, 0x40000000 | 0x1000 | PSE | P, 0 }, /* 1 GiB, with the PAT bit */
	{ 0x2000 + 2 * 8, 0x5000 | P, KM_EXCLUDED },	      /* the entry's page is filtered */
	{ 0x2000 + 3 * 8, 0x6000 | P, 0 },
	{ 0x2000 + 4 * 8, 0x7000, 0 },			      /* not present */
	{ 0x3000 + 0 * 8, 0x4000 | P, 0 },		      /* -> table of 4 KiB entries */
	{ 0x3000 + 1 * 8, 0x80200000 | 0x1000 | PSE | P, 0 }, /* 2 MiB */
	{ 0x3000 + 2 * 8, 0x80400000 | PSE, 0 },	      /* not present */
	{ 0x4000 + 0 * 8, UINT64_C(0x8000000012345000) | P | PSE,
	  0 }, /* 4 KiB; PSE is PAT, and NX */
	{ 0x4000 + 511 * 8, 0xabc000 | P, 0 },
	{ 0x6000, 0, KM_MISSING },
};

KM_TEST(four_levels)
{
	struct km_xlate x = kernel(4);
	struct km_mapping m;
	unsigned reads;

	CHECK_EQ(go(&x, four, KM_ARRAY_LEN(four), DIRECT + 0x123, &m, &reads), KM_OK);
	CHECK_EQ(m.paddr, 0x12345123);
	CHECK_EQ(m.bytes, 0x1000 - 0x123);
	CHECK_EQ(reads, 4);
	CHECK_EQ(go(&x, four, KM_ARRAY_LEN(four), DIRECT + 0x1fffff, &m, NULL), KM_OK);
	CHECK_EQ(m.paddr, 0xabcfff);
	CHECK_EQ(m.bytes, 1);
	CHECK_EQ(go(&x, four, KM_ARRAY_LEN(four), DIRECT + 0x212345, &m, &reads), KM_OK);
	CHECK_EQ(m.paddr, 0x80212345);
	CHECK_EQ(m.bytes, 0x200000 - 0x12345);
	CHECK_EQ(reads, 3);
	CHECK_EQ(go(&x, four, KM_ARRAY_LEN(four), DIRECT + 0x52345678, &m, &reads), KM_OK);
	CHECK_EQ(m.paddr, 0x52345678);
	CHECK_EQ(m.bytes, 0x40000000 - 0x12345678);
	CHECK_EQ(reads, 2);
}

KM_TEST(what_is_not_there)
{
	struct km_xlate x = kernel(4);
	struct km_mapping m;

	CHECK_EQ(go(&x, four, KM_ARRAY_LEN(four), DIRECT + 0x1000, &m, NULL), KM_UNMAPPED);
	CHECK_EQ(go(&x, four, KM_ARRAY_LEN(four), DIRECT + 0x400000, &m, NULL), KM_UNMAPPED);
	CHECK_EQ(go(&x, four, KM_ARRAY_LEN(four), DIRECT + 0x100000000, &m, NULL), KM_UNMAPPED);
	CHECK_EQ(go(&x, four, KM_ARRAY_LEN(four), DIRECT + 0x80000000, &m, NULL), KM_EXCLUDED);
	CHECK_EQ(go(&x, four, KM_ARRAY_LEN(four), DIRECT + 0xc0000000, &m, NULL), KM_MISSING);
	CHECK_EQ(go(&x, four, KM_ARRAY_LEN(four), UINT64_C(0xffffc90000000000), &m, NULL),
		 KM_UNMAPPED);
	CHECK_EQ(m.bytes, 0);
}

/* Addresses that are no kernel's never touch a table. */
KM_TEST(not_canonical)
{
	static const uint64_t bad4[] = { 0,
					 1,
					 0x7fffffffffff,
					 UINT64_C(0x800000000000),
					 UINT64_C(0xffff7fffffffffff),
					 UINT64_C(0xff11000000000000) };
	struct km_xlate x4 = kernel(4), x5 = kernel(5);
	struct km_mapping m;
	unsigned reads;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(bad4); i++) {
		CHECK_EQ(go(&x4, four, KM_ARRAY_LEN(four), bad4[i], &m, &reads), KM_UNMAPPED);
		CHECK_EQ(reads, 0);
	}
	CHECK_EQ(go(&x5, four, KM_ARRAY_LEN(four), UINT64_C(0xfeffffffffffffff), &m, &reads),
		 KM_UNMAPPED);
	CHECK_EQ(reads, 0);
}

/* 0xff11000000000000: index 272 of the top table, 256 of the next. */
KM_TEST(five_levels)
{
	static const struct cell five[] = {
		{ PGD + 273 * 8, 0x9000 | P, 0 },
		{ 0x9000 + 0 * 8, 0x2000 | P, 0 },
		{ 0x2000 + 1 * 8, 0x40000000 | PSE | P, 0 },
		{ 0x9000 + 1 * 8, 0x40000000 | PSE | P, 0 }, /* PSE means nothing on this level */
	};
	struct km_xlate x = kernel(5);
	struct km_mapping m;
	unsigned reads;

	CHECK_EQ(go(&x, five, KM_ARRAY_LEN(five), UINT64_C(0xff11000040000042), &m, &reads), KM_OK);
	CHECK_EQ(m.paddr, 0x40000042);
	CHECK_EQ(reads, 3);
	CHECK_EQ(go(&x, five, KM_ARRAY_LEN(five), UINT64_C(0xff11008000000000), &m, NULL),
		 KM_UNMAPPED);
}

KM_TEST(encryption_bit)
{
	static const struct cell sme[] = {
		{ PGD + 273 * 8, UINT64_C(0x800000002000) | P, 0 },
		{ 0x2000, UINT64_C(0x800080000000) | PSE | P, 0 },
	};
	struct km_xlate x = kernel(4);
	struct km_mapping m;

	CHECK_EQ(go(&x, sme, KM_ARRAY_LEN(sme), DIRECT, &m, NULL), KM_UNMAPPED);
	x.addr_mask &= ~(UINT64_C(1) << 47);
	CHECK_EQ(go(&x, sme, KM_ARRAY_LEN(sme), DIRECT + 5, &m, NULL), KM_OK);
	CHECK_EQ(m.paddr, 0x80000005);
}

KM_TEST(image_needs_no_table)
{
	struct km_xlate x = kernel(4);
	struct km_mapping m;
	unsigned reads;

	CHECK_EQ(go(&x, NULL, 0, km_arch_x86_64.image_vaddr + 0x1000000, &m, &reads), KM_OK);
	CHECK_EQ(m.paddr, 0x5e00000);
	CHECK_EQ(m.bytes, km_arch_x86_64.image_bytes - 0x1000000);
	CHECK_EQ(reads, 0);
	/* A physical base below nothing. */
	x.image_phys = (uint64_t)-0x800000;
	CHECK_EQ(go(&x, NULL, 0, km_arch_x86_64.image_vaddr + 0x1000000, &m, NULL), KM_OK);
	CHECK_EQ(m.paddr, 0x800000);
	CHECK_EQ(go(&x, NULL, 0, km_arch_x86_64.image_vaddr + km_arch_x86_64.image_bytes, &m, &reads), KM_UNMAPPED);
	CHECK(reads > 0);
}

/* A table that is its own entry: as many reads as levels. */
KM_TEST(tables_in_a_circle)
{
	static const struct cell self[] = { { PGD + 273 * 8, PGD | P, 0 }, { PGD, PGD | P, 0 } };
	struct km_xlate x = kernel(4);
	struct km_mapping m;
	unsigned reads;

	CHECK_EQ(go(&x, self, KM_ARRAY_LEN(self), DIRECT, &m, &reads), KM_OK);
	CHECK_EQ(m.paddr, PGD);
	CHECK_EQ(reads, 4);
}

/* ---- entries of processes' page tables ---- */

static const struct km_entry *taken(enum km_entry_format format, unsigned level, uint64_t raw)
{
	static struct km_entry e;
	struct km_xlate x = kernel(4);

	x.arch->entry(&x, format, level, raw, &e);
	return &e;
}

#define INVERTED(paddr) (~UINT64_C(paddr) & UINT64_C(0x000ffffffffff000))

KM_TEST(entries_of_pages_and_tables)
{
	static const struct {
		uint64_t raw;
		unsigned level;
		enum km_entry_kind kind;
		uint64_t pfn;
		bool special;
	} v[] = {
		{ 0, 1, KM_ENTRY_NONE, 0, false },
		{ 0, 3, KM_ENTRY_NONE, 0, false },
		{ UINT64_C(0x8000000012345067), 1, KM_ENTRY_PAGE, 0x12345, false },
		{ UINT64_C(0x80000000123450e7), 1, KM_ENTRY_PAGE, 0x12345, false }, /* PAT */
		{ UINT64_C(0x8000000012345225), 1, KM_ENTRY_PAGE, 0x12345, true },
		{ UINT64_C(0x80000000124000e7), 2, KM_ENTRY_PAGE, 0x12400, false },
		{ UINT64_C(0x80000000124010e7), 2, KM_ENTRY_PAGE, 0x12400, false }, /* PAT */
		{ UINT64_C(0x80000000400000e7), 3, KM_ENTRY_PAGE, 0x40000, false },
		{ UINT64_C(0x0000000012345067), 2, KM_ENTRY_TABLE, 0x12345, false },
		{ UINT64_C(0x0000000012345067), 3, KM_ENTRY_TABLE, 0x12345, false },
		/* There are no pages of 512 GiB. */
		{ UINT64_C(0x00000000123450e7), 4, KM_ENTRY_TABLE, 0x12345, false },
		{ UINT64_C(0x00000000123450e7), 5, KM_ENTRY_TABLE, 0x12345, false },
		/* Not to be accessed: the frame is inverted, of 4 KiB, of 2 MiB and while it is split. */
		{ INVERTED(0x12345000) | 0x160, 1, KM_ENTRY_PAGE, 0x12345, false },
		{ INVERTED(0x12400000) | 0x1e0, 2, KM_ENTRY_PAGE, 0x12400, false },
		{ INVERTED(0x12400000) | 0x0e0, 2, KM_ENTRY_PAGE, 0x12400, false },
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(v); i++) {
		const struct km_entry *e = taken(KM_ENTRY_INVERTED, v[i].level, v[i].raw);

		CHECK_EQ(e->kind, v[i].kind);
		CHECK_EQ(e->pfn, v[i].pfn);
		CHECK_EQ(e->special, v[i].special);
	}
	/* Without the mitigation of L1TF frames are written as they are. */
	CHECK_EQ(taken(KM_ENTRY_OFFSET_14, 1, 0x12345160)->pfn, 0x12345);
	CHECK_EQ(taken(KM_ENTRY_OFFSET_9, 1, 0x12345160)->pfn, 0x12345);
}

/* The encryption bit of SME is none of the frame. */
KM_TEST(entries_with_an_encryption_bit)
{
	struct km_xlate x = kernel(4);
	struct km_entry e;

	x.addr_mask &= ~(UINT64_C(1) << 47);
	x.arch->entry(&x, KM_ENTRY_INVERTED, 1, UINT64_C(0x800080000aabb067), &e);
	CHECK_EQ(e.pfn, 0xaabb);
	x.arch->entry(&x, KM_ENTRY_INVERTED, 2, UINT64_C(0x000080000aabb067), &e);
	CHECK_EQ(e.kind, KM_ENTRY_TABLE);
	CHECK_EQ(e.pfn, 0xaabb);
}

KM_TEST(entries_of_swap)
{
	static const struct {
		enum km_entry_format format;
		uint64_t raw;
	} v[] = {
		{ KM_ENTRY_INVERTED, UINT64_C(26) << 59 | (~UINT64_C(0x123456) << 14 >> 5) },
		{ KM_ENTRY_INVERTED, UINT64_C(26) << 59 | (~UINT64_C(0x123456) << 14 >> 5) | 0xe },
		{ KM_ENTRY_OFFSET_14, UINT64_C(0x123456) << 14 | 26 << 9 },
		{ KM_ENTRY_OFFSET_9, UINT64_C(0x123456) << 9 | 26 << 1 },
	};
	unsigned level;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(v); i++) {
		for (level = 1; level <= 2; level++) {
			const struct km_entry *e = taken(v[i].format, level, v[i].raw);

			CHECK_EQ(e->kind, KM_ENTRY_SWAP);
			CHECK_EQ(e->type, 26);
			CHECK_EQ(e->offset, 0x123456);
		}
	}
}

KM_TEST_MAIN
