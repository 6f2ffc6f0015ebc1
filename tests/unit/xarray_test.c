/* SPDX-License-Identifier: GPL-2.0-or-later */
/* xarrays and radix trees, whole and damaged, in a picture of memory. */
#include "fake_view.h"
#include "test.h"
#include "xarray.h"

#define ARRAY	   FAKE_BASE
#define NODE(n)	   (FAKE_BASE + 0x1000 + 0x400ull * (unsigned)(n))
#define SLOTS	   0x28
#define HEAD	   8
#define POINTER(n) (UINT64_C(0xffff888012340000) + 16ull * (n))

static bool radix;

static void begin(bool is_radix)
{
	fake_clear();
	radix = is_radix;
	fake_place(KF_xarray_head, HEAD, 8, 0);
	fake_layout.field[KF_xarray_head].alt = is_radix;
	fake_place(KF_xa_node_shift, 0, 1, 0);
	fake_place(KF_xa_node_offset, 1, 1, 0);
	fake_place(KF_xa_node_parent, 8, 8, 0);
	fake_place(KF_xa_node_slots, SLOTS, 8, 64);
}

static uint64_t to_node(unsigned n)
{
	return NODE(n) + (radix ? 1 : 2);
}

static void slot(unsigned n, unsigned i, uint64_t entry)
{
	fake_put(NODE(n) + SLOTS + 8ull * i, entry, 8);
}

/* Node @n, at slot @offset of node @parent; a top node has parent -1. */
static void node(unsigned n, unsigned shift, int parent, unsigned offset)
{
	fake_put(NODE(n), shift, 1);
	fake_put(NODE(n) + 1, offset, 1);
	if (parent < 0) {
		fake_put(ARRAY + HEAD, to_node(n), 8);
		return;
	}
	fake_put(NODE(n) + 8, NODE(parent), 8);
	slot((unsigned)parent, offset, to_node(n));
}

/* "INDEX=ENTRY" of what comes, "!NODE:STATUS" of what cannot be followed. */
static const char *walked_from(uint64_t from, uint64_t bound)
{
	static char text[4096];
	static struct km_xarray x;
	uint64_t index, entry;
	enum km_status st;
	size_t n = 0;

	text[0] = '\0';
	km_xarray_init(&x, NULL, ARRAY, bound);
	km_xarray_from(&x, from);
	while ((st = km_xarray_next(&x, &index, &entry)) != KM_END && n < sizeof(text) - 100) {
		if (st)
			n += (size_t)snprintf(text + n, sizeof(text) - n, "!%lld:%s ",
					      (long long)(x.bad - NODE(0)) / 0x400,
					      km_status_name(st));
		else if (km_xarray_is_value(&x, entry))
			n += (size_t)snprintf(text + n, sizeof(text) - n, "%llu=value ",
					      (unsigned long long)index);
		else if (km_xarray_span(&x) > 1)
			n += (size_t)snprintf(text + n, sizeof(text) - n, "%llu+%llu=%llu ",
					      (unsigned long long)index,
					      (unsigned long long)km_xarray_span(&x),
					      (unsigned long long)(entry - POINTER(0)) / 16);
		else
			n += (size_t)snprintf(text + n, sizeof(text) - n, "%llu=%llu ",
					      (unsigned long long)index,
					      (unsigned long long)(entry - POINTER(0)) / 16);
	}
	/* At the end it stays. */
	if (km_xarray_next(&x, &index, &entry) != KM_END)
		snprintf(text + n, sizeof(text) - n, "goes on");
	return text;
}

static const char *walked(uint64_t bound)
{
	return walked_from(0, bound);
}

KM_TEST(empty_and_single)
{
	int era;

	for (era = 0; era < 2; era++) {
		begin(era);
		CHECK_STR(walked(10), "");
		fake_put(ARRAY + HEAD, POINTER(7), 8);
		CHECK_STR(walked(10), "0=7 ");
	}
}

KM_TEST(entries_in_order)
{
	int era;

	for (era = 0; era < 2; era++) {
		begin(era);
		node(0, 12, -1, 0);
		node(1, 6, 0, 0);
		node(2, 6, 0, 3);
		node(3, 0, 1, 63);
		node(4, 0, 2, 1);
		slot(3, 5, POINTER(1));
		slot(3, 63, era ? 0x102 : 0x101);
		slot(4, 0, POINTER(2));
		slot(2, 2, POINTER(3)); /* a large entry, of 64 indices */
		slot(0, 5, POINTER(4));
		CHECK_STR(walked(5), "4037=1 4095=value 12352=2 12416+64=3 20480+4096=4 ");
	}
}

KM_TEST(continued_entries_come_once)
{
	begin(false);
	node(0, 0, -1, 0);
	slot(0, 8, POINTER(1));
	slot(0, 9, 8 << 2 | 2); /* sibling of slot 8 */
	slot(0, 10, 8 << 2 | 2);
	slot(0, 11, 256 << 2 | 2); /* retry */
	slot(0, 12, 257 << 2 | 2); /* zero */
	slot(0, 13, POINTER(2));
	CHECK_STR(walked(10), "8+3=1 13=2 ");
	begin(true);
	node(0, 6, -1, 0);
	node(1, 0, 0, 1);
	slot(1, 8, POINTER(1));
	slot(1, 9, (NODE(1) + SLOTS + 8 * 8) | 1);
	slot(1, 10, POINTER(2));
	CHECK_STR(walked(10), "72+2=1 74=2 ");
}

/* From the middle: of an entry, of a gap, of another level. */
KM_TEST(from_an_index)
{
	int era;

	for (era = 0; era < 2; era++) {
		begin(era);
		fake_put(ARRAY + HEAD, POINTER(7), 8);
		CHECK_STR(walked_from(1, 10), "");
		begin(era);
		node(0, 12, -1, 0);
		node(1, 6, 0, 0);
		node(2, 0, 1, 2);
		slot(1, 1, POINTER(1));
		slot(2, 3, POINTER(2));
		slot(2, 8, POINTER(3));
		slot(2, 9, era ? (NODE(2) + SLOTS + 8 * 8) | 1 : 8 << 2 | 2);
		slot(2, 10, era ? (NODE(2) + SLOTS + 8 * 8) | 1 : 8 << 2 | 2);
		slot(0, 1, POINTER(4));
		CHECK_STR(walked_from(0, 9), "64+64=1 131=2 136+3=3 4096+4096=4 ");
		CHECK_STR(walked_from(100, 9), "64+64=1 131=2 136+3=3 4096+4096=4 ");
		CHECK_STR(walked_from(128, 9), "131=2 136+3=3 4096+4096=4 ");
		CHECK_STR(walked_from(132, 9), "136+3=3 4096+4096=4 ");
		CHECK_STR(walked_from(138, 9), "136+3=3 4096+4096=4 ");
		CHECK_STR(walked_from(139, 9), "4096+4096=4 ");
		CHECK_STR(walked_from(8191, 9), "4096+4096=4 ");
		CHECK_STR(walked_from(8192, 9), "");
		CHECK_STR(walked_from(UINT64_MAX, 9), "");
	}
}

/* A node that is not what led to it is left out; the others come. */
KM_TEST(damage)
{
	begin(false);
	node(0, 6, -1, 0);
	node(1, 0, 0, 0);
	node(2, 0, 0, 1);
	node(3, 0, 0, 2);
	slot(1, 0, POINTER(1));
	slot(2, 0, POINTER(2));
	slot(3, 0, POINTER(3));
	CHECK_STR(walked(10), "0=1 64=2 128=3 ");

	fake_put(NODE(2) + 8, NODE(3), 8); /* another parent */
	CHECK_STR(walked(10), "0=1 !2:corrupt 128=3 ");
	fake_put(NODE(2) + 8, NODE(0), 8);
	fake_put(NODE(2) + 1, 5, 1); /* another place */
	CHECK_STR(walked(10), "0=1 !2:corrupt 128=3 ");
	fake_put(NODE(2) + 1, 1, 1);
	fake_put(NODE(2), 6, 1); /* as high as its parent */
	CHECK_STR(walked(10), "0=1 !2:corrupt 128=3 ");
	fake_put(NODE(2), 0, 1);
	slot(0, 1, to_node(0)); /* back to the top */
	CHECK_STR(walked(10), "0=1 !0:corrupt 128=3 ");
	slot(0, 1, UINT64_C(0xffffc90000000002)); /* wild */
	CHECK_STR(walked(10) + 4, "!69256346620:unmapped 128=3 ");
	slot(0, 1, to_node(2));
	slot(2, 3, to_node(3)); /* a node below the leaves */
	CHECK_STR(walked(10), "0=1 64=2 !3:corrupt 128=3 ");
}

KM_TEST(damage_at_the_top)
{
	begin(false);
	node(0, 6, -1, 0);
	node(1, 0, 0, 0);
	slot(1, 0, POINTER(1));
	CHECK_STR(walked(2), "0=1 ");
	CHECK_STR(walked(1), "!1:corrupt "); /* past its bound */
	fake_put(NODE(0), 66, 1);
	CHECK_STR(walked(10), "!0:corrupt ");
	fake_put(NODE(0), 7, 1);
	CHECK_STR(walked(10), "!0:corrupt ");
	fake_put(NODE(0), 6, 1);
	fake_put(NODE(0) + 8, NODE(1), 8);
	CHECK_STR(walked(10), "!0:corrupt ");
	fake_layout.field[KF_xa_node_slots].count = 48;
	CHECK_STR(walked(10), "!-4:absent ");
	fake_layout.field[KF_xa_node_slots].present = false;
	CHECK_STR(walked(10), "!-4:absent ");
}

KM_TEST_MAIN
