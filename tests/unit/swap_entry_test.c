/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who counts the users of a swap slot: a byte a slot up to v6.19, since v7.0 tables of clusters. */
#include "fake_view.h"
#include "mm/swap_entry.h"
#include "test.h"

#define SWAP_INFO (FAKE_BASE + 0x100) /* the variable: pointers to areas */
#define AREA	  (FAKE_BASE + 0x1000)
#define MAP	  (FAKE_BASE + 0x2000)
#define CLUSTERS  (FAKE_BASE + 0x3000)
#define TABLE	  (FAKE_BASE + 0x4000)
#define EXTENDED  (FAKE_BASE + 0x8000)
#define SLOTS	  512u
#define CLUSTER	  48u /* bytes */

static struct km_mm mm = { .page_status = KM_ABSENT };

/* ---- what swap_entry.c takes from elsewhere ---- */

uint64_t km_view_sym(const struct km_view *v, enum km_sym_id sym)
{
	(void)v;
	return fake_layout.syms[sym].addr;
}

enum km_status km_read_uint(struct km_view *v, uint64_t addr, unsigned bytes, uint64_t *ret)
{
	uint8_t raw[8];
	enum km_status st = km_view_read(v, addr, raw, bytes);

	if (!st)
		*ret = km_le_uint(raw, bytes);
	return st;
}

enum km_status km_read_ptr(struct km_view *v, uint64_t addr, uint64_t *ret)
{
	return km_read_uint(v, addr, 8, ret);
}

enum km_status km_view_translate(struct km_view *v, uint64_t addr, struct km_mapping *ret)
{
	(void)v, (void)addr, (void)ret;
	return KM_UNMAPPED;
}

enum km_status km_view_read_phys(struct km_view *v, uint64_t paddr, void *buf, uint64_t bytes)
{
	(void)v, (void)paddr, (void)buf, (void)bytes;
	return KM_UNMAPPED;
}

uint64_t km_mm_page_addr(const struct km_mm *m, uint64_t pfn)
{
	(void)m, (void)pfn;
	return 0;
}

enum km_status km_mm_page_pfn(const struct km_mm *m, uint64_t addr, uint64_t *ret)
{
	(void)m, (void)addr, (void)ret;
	return KM_CORRUPT;
}

/* ---- the picture: the second of two areas is in use ---- */

static struct km_swap_maps swap;

static void begin(bool tables, uint64_t max)
{
	fake_clear();
	fake_layout.syms[SYM_swap_info] =
		(struct km_symbol){ .present = true, .addr = SWAP_INFO, .bytes = 16 };
	fake_put(SWAP_INFO + 8, AREA, 8);
	fake_place(KF_swap_info_struct_flags, 0, 8, 0);
	fake_place(KF_swap_info_struct_max, 8, 4, 0);
	fake_put(AREA, 1, 8);
	fake_put(AREA + 8, max, 4);
	if (tables) {
		fake_place(KF_swap_info_struct_cluster_info, 16, 8, 0);
		fake_put(AREA + 16, CLUSTERS, 8);
		fake_layout.type_bytes[KT_swap_cluster_info] = CLUSTER;
		fake_place(KF_swap_cluster_info_table, 8, 8, 0);
		fake_place(KF_swap_cluster_info_extend_table, 16, 8, 0);
		fake_place(KF_swap_table_entries, 0, 8, SLOTS);
	} else {
		fake_place(KF_swap_info_struct_swap_map, 16, 8, 0);
		fake_put(AREA + 16, MAP, 8);
	}
	km_swap_maps_read(&swap, NULL);
}

static enum km_status count(uint64_t slot, uint64_t *ret)
{
	*ret = 99;
	return km_swap_count(&swap, NULL, &mm, 1, slot, ret);
}

/* 1 and 0: it is, or is not; else why that is unknown. */
static int is_shmem(uint64_t type, uint64_t slot)
{
	bool ret = false;
	enum km_status st = km_swap_is_shmem(&swap, NULL, type << swap.type_shift | slot, &ret);

	return st ? (int)st : ret;
}

KM_TEST(a_byte_a_slot)
{
	uint64_t n;

	begin(false, 8);
	fake_put(MAP + 3, 0x42, 1); /* two users, and in the swap cache */
	fake_put(MAP + 4, 0xbf, 1); /* shared memory */
	CHECK_EQ(count(3, &n), KM_OK);
	CHECK_EQ(n, 2);
	CHECK_EQ(count(2, &n), KM_OK);
	CHECK_EQ(n, 0);
	CHECK_EQ(count(8, &n), KM_CORRUPT);
	CHECK_EQ(is_shmem(1, 4), 1);
	CHECK_EQ(is_shmem(1, 3), 0);
	/* No such slot, no such area, one that cannot be read, and a map that cannot. */
	CHECK_EQ(is_shmem(1, 8), KM_CORRUPT);
	CHECK_EQ(is_shmem(0, 4), KM_CORRUPT);
	CHECK_EQ(is_shmem(40, 4), KM_CORRUPT);
	fake_put(AREA + 16, 0x1000, 8);
	km_swap_maps_read(&swap, NULL);
	CHECK_EQ(is_shmem(1, 4), KM_UNMAPPED);
	fake_put(SWAP_INFO + 8, 0x1000, 8);
	km_swap_maps_read(&swap, NULL);
	CHECK_EQ(is_shmem(1, 4), KM_UNMAPPED);
}

KM_TEST(a_table_a_cluster)
{
	uint64_t n;

	begin(true, 3 * SLOTS);
	fake_put(CLUSTERS + CLUSTER + 8, TABLE, 8); /* of the second; the others have none */
	fake_put(CLUSTERS + CLUSTER + 16, EXTENDED, 8);
	fake_put(TABLE + 8 * 5, UINT64_C(3) << 60 | 1, 8);			   /* swapped out */
	fake_put(TABLE + 8 * 6, UINT64_C(1) << 60 | UINT64_C(0x1234) << 2 | 2, 8); /* cached */
	fake_put(TABLE + 8 * 7, UINT64_C(15) << 60 | 1, 8); /* more than fit */
	fake_put(EXTENDED + 4 * 7, 200, 4);
	fake_put(TABLE + 8 * 8, ~UINT64_C(7), 8); /* no slot */
	CHECK_EQ(count(0, &n), KM_OK);
	CHECK_EQ(n, 0);
	CHECK_EQ(count(SLOTS + 4, &n), KM_OK);
	CHECK_EQ(n, 0);
	CHECK_EQ(count(SLOTS + 5, &n), KM_OK);
	CHECK_EQ(n, 3);
	CHECK_EQ(count(SLOTS + 6, &n), KM_OK);
	CHECK_EQ(n, 1);
	CHECK_EQ(count(SLOTS + 7, &n), KM_OK);
	CHECK_EQ(n, 200);
	CHECK_EQ(count(SLOTS + 8, &n), KM_CORRUPT);
	CHECK_EQ(count(3 * SLOTS, &n), KM_CORRUPT);
	fake_put(CLUSTERS + CLUSTER + 16, 0, 8);
	CHECK_EQ(count(SLOTS + 7, &n), KM_CORRUPT);
	fake_put(CLUSTERS + CLUSTER + 8, 0x1000, 8);
	CHECK_EQ(count(SLOTS + 5, &n), KM_UNMAPPED);
	CHECK_EQ(is_shmem(1, 5), 0);
}

KM_TEST_MAIN
