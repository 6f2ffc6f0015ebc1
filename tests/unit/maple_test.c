/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Maple trees, whole and damaged, in a picture of memory. */
#include "fake_view.h"
#include "view/maple.h"
#include "test.h"

#define TREE	 FAKE_BASE
#define ROOT	 8
#define NODE(n)	 (FAKE_BASE + 0x1000 + 0x100ull * (unsigned)(n))
#define ENTRY(n) (UINT64_C(0xffff888012340000) + 64ull * (n))
#define LEAF	 1u
#define RANGE	 2u
#define ARANGE	 3u

/* struct maple_range_64: parent, pivot[15], slot[16] over whose last byte meta lies. */
#define R_PIVOT(i) (8 + 8ull * (i))
#define R_SLOT(i)  (128 + 8ull * (i))
#define R_END	   248
/* struct maple_arange_64: parent, pivot[9], slot[10], gap[10], meta */
#define A_SLOT(i) (80 + 8ull * (i))
#define A_END	  240

static void begin(void)
{
	fake_clear();
	fake_place(KF_maple_tree_ma_root, ROOT, 8, 0);
	fake_place(KF_maple_node_parent, 0, 8, 0);
	fake_place(KF_maple_node_range_pivot, 8, 8, 15);
	fake_place(KF_maple_node_range_slot, 128, 8, 16);
	fake_place(KF_maple_node_range_end, R_END, 1, 0);
	fake_place(KF_maple_node_arange_pivot, 8, 8, 9);
	fake_place(KF_maple_node_arange_slot, 80, 8, 10);
	fake_place(KF_maple_node_arange_end, A_END, 1, 0);
}

static uint64_t enode(unsigned n, unsigned type)
{
	return NODE(n) | type << 3 | 4;
}

static void root(unsigned n, unsigned type)
{
	fake_put(TREE + ROOT, enode(n, type) | 2, 8);
	fake_put(NODE(n), TREE | 1, 8);
}

/* A slot of a leaf or range node, and up to what index it reaches. */
static void slot(unsigned n, unsigned i, uint64_t last, uint64_t entry)
{
	if (i < 15)
		fake_put(NODE(n) + R_PIVOT(i), last, 8);
	fake_put(NODE(n) + R_SLOT(i), entry, 8);
}

static void aslot(unsigned n, unsigned i, uint64_t last, uint64_t entry)
{
	if (i < 9)
		fake_put(NODE(n) + 8 + 8ull * i, last, 8);
	fake_put(NODE(n) + A_SLOT(i), entry, 8);
}

static void parent(unsigned n, unsigned of, unsigned at)
{
	fake_put(NODE(n), NODE(of) | at << 3 | 6, 8);
}

/* "FIRST-LAST=ENTRY" of what comes, "!NODE:STATUS" of what cannot be followed. */
static const char *walked(uint64_t bound)
{
	static char text[4096];
	static struct km_maple m;
	uint64_t first, last, entry;
	enum km_status st;
	size_t n = 0;

	text[0] = '\0';
	km_maple_init(&m, NULL, TREE, bound);
	while ((st = km_maple_next(&m, &first, &last, &entry)) != KM_END &&
	       n < sizeof(text) - 100) {
		if (st)
			n += (size_t)snprintf(text + n, sizeof(text) - n, "!%lld:%s ",
					      (long long)(m.bad - NODE(0)) / 0x100,
					      km_status_name(st));
		else
			n += (size_t)snprintf(text + n, sizeof(text) - n, "%llu-%lld=%llu ",
					      (unsigned long long)first, (long long)last,
					      (unsigned long long)(entry - ENTRY(0)) / 64);
	}
	/* At the end it stays. */
	if (km_maple_next(&m, &first, &last, &entry) != KM_END)
		snprintf(text + n, sizeof(text) - n, "goes on");
	return text;
}

KM_TEST(empty_and_single)
{
	begin();
	CHECK_STR(walked(10), "");
	fake_put(TREE + ROOT, ENTRY(3), 8);
	CHECK_STR(walked(10), "0-0=3 ");
	fake_put(TREE + ROOT, 0x406, 8); /* a value for internal use */
	CHECK_STR(walked(10), "");
}

KM_TEST(leaf_of_few)
{
	begin();
	root(0, LEAF);
	slot(0, 0, 9, 0);
	slot(0, 1, 19, ENTRY(1));
	slot(0, 2, 29, ENTRY(2));
	slot(0, 3, 39, 0x406);
	slot(0, 4, UINT64_MAX, 0);
	fake_put(NODE(0) + R_END, 4, 1);
	CHECK_STR(walked(10), "10-19=1 20-29=2 ");
	/* The last pivot of what is in use may be left out. */
	fake_put(NODE(0) + R_PIVOT(4), 0, 8);
	fake_put(NODE(0) + R_SLOT(4), ENTRY(4), 8);
	CHECK_STR(walked(10), "10-19=1 20-29=2 40--1=4 ");
}

/* With all pivots in use there is no room for meta: the last pivot says whether the last slot is used. */
KM_TEST(full_leaf)
{
	unsigned i;

	begin();
	root(0, LEAF);
	for (i = 0; i < 16; i++)
		slot(0, i, 10ull * i + 9, i < 12 ? 0 : ENTRY(i));
	CHECK_STR(walked(10), "120-129=12 130-139=13 140-149=14 150--1=15 ");
	slot(0, 14, UINT64_MAX, ENTRY(14));
	fake_put(NODE(0) + R_END, 3, 1); /* part of a slot that is not in use */
	CHECK_STR(walked(10), "120-129=12 130-139=13 140--1=14 ");
}

/* An allocation node over a range node and a leaf, over leaves. */
static void three_levels(void)
{
	begin();
	root(0, ARANGE);
	aslot(0, 0, 999, enode(1, LEAF));
	aslot(0, 1, UINT64_MAX, enode(2, RANGE));
	fake_put(NODE(0) + A_END, 1, 1);
	parent(1, 0, 0);
	slot(1, 0, 499, 0);
	slot(1, 1, 999, ENTRY(1));
	fake_put(NODE(1) + R_END, 1, 1);
	parent(2, 0, 1);
	slot(2, 0, 1999, enode(3, LEAF));
	slot(2, 1, UINT64_MAX, enode(4, LEAF));
	fake_put(NODE(2) + R_END, 1, 1);
	parent(3, 2, 0);
	slot(3, 0, 1000, ENTRY(2));
	slot(3, 1, 1999, ENTRY(3));
	fake_put(NODE(3) + R_END, 1, 1);
	parent(4, 2, 1);
	slot(4, 0, 2999, ENTRY(4));
	slot(4, 1, UINT64_MAX, 0);
	fake_put(NODE(4) + R_END, 1, 1);
}

KM_TEST(levels)
{
	three_levels();
	CHECK_STR(walked(5), "500-999=1 1000-1000=2 1001-1999=3 2000-2999=4 ");
	CHECK_STR(walked(4), "500-999=1 1000-1000=2 1001-1999=3 !4:corrupt ");
}

KM_TEST(subtrees_that_are_lost)
{
	three_levels();
	parent(3, 2, 1); /* another slot */
	CHECK_STR(walked(9), "500-999=1 !3:corrupt 2000-2999=4 ");
	parent(3, 0, 0); /* another parent */
	CHECK_STR(walked(9), "500-999=1 !3:corrupt 2000-2999=4 ");
	fake_put(NODE(3), NODE(3) | 6, 8); /* a dead node */
	CHECK_STR(walked(9), "500-999=1 !3:corrupt 2000-2999=4 ");
	three_levels();
	slot(2, 0, 1999, 0xffff880000000008); /* nothing there */
	CHECK_HAS(walked(9), ":unmapped 2000-2999=4 ");
	three_levels();
	slot(2, 0, 1999, enode(3, 7)); /* no such type */
	CHECK_STR(walked(9), "500-999=1 !3:corrupt 2000-2999=4 ");
	three_levels();
	fake_put(NODE(0) + A_END, 10, 1); /* more slots than there are */
	CHECK_STR(walked(9), "!0:corrupt ");
	three_levels();
	fake_put(NODE(0), NODE(4) | 6, 8); /* the root has a parent */
	CHECK_STR(walked(9), "!0:corrupt ");
}

/* The same node in several slots, a node above itself: each way but one is refused. */
KM_TEST(cycles)
{
	three_levels();
	slot(2, 1, UINT64_MAX, enode(3, LEAF));
	CHECK_STR(walked(99), "500-999=1 1000-1000=2 1001-1999=3 !3:corrupt ");
	three_levels();
	slot(2, 1, UINT64_MAX, enode(0, ARANGE));
	CHECK_STR(walked(99), "500-999=1 1000-1000=2 1001-1999=3 !0:corrupt ");
	slot(2, 1, UINT64_MAX, enode(2, RANGE));
	CHECK_STR(walked(99), "500-999=1 1000-1000=2 1001-1999=3 !2:corrupt ");
	/* A node that says of itself that it is its parent. */
	three_levels();
	root(2, RANGE);
	slot(2, 1, UINT64_MAX, enode(5, RANGE));
	parent(5, 5, 0);
	slot(5, 0, UINT64_MAX, enode(5, RANGE));
	fake_put(NODE(5) + R_END, 0, 1);
	CHECK_HAS(walked(99), "!5:corrupt ");
}

KM_TEST(pivots_that_fall)
{
	three_levels();
	slot(3, 0, 999, ENTRY(2)); /* before the node begins */
	CHECK_STR(walked(9), "500-999=1 !3:corrupt 2000-2999=4 ");
	three_levels();
	slot(3, 0, 1999, ENTRY(2)); /* nothing left for the second */
	CHECK_STR(walked(9), "500-999=1 !3:corrupt 2000-2999=4 ");
	three_levels();
	slot(3, 0, 5000, ENTRY(2)); /* beyond the node */
	CHECK_STR(walked(9), "500-999=1 !3:corrupt 2000-2999=4 ");
	three_levels();
	slot(2, 0, 500, enode(3, LEAF)); /* below what the node above says */
	CHECK_STR(walked(9), "500-999=1 !2:corrupt ");
}

KM_TEST(other_layouts)
{
	begin();
	root(0, LEAF);
	fake_layout.field[KF_maple_node_range_slot].present = false;
	CHECK_STR(walked(9), "!0:absent ");
	begin();
	root(0, LEAF);
	fake_place(KF_maple_node_range_slot, 200, 8, 16); /* beyond the node */
	CHECK_STR(walked(9), "!0:absent ");
	begin();
	fake_layout.field[KF_maple_tree_ma_root].present = false;
	CHECK_HAS(walked(9), ":absent ");
}

KM_TEST_MAIN
