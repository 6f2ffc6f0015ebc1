/* SPDX-License-Identifier: GPL-2.0-or-later */
/* xarrays and radix trees, whole and damaged, in a picture of memory. */
#include <stdlib.h>

#include "fake_view.h"
#include "test.h"
#include "view/xarray.h"

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

/* ---- all forms, at random ---- */

enum form { XARRAY, TAGGED, PATH, HEIGHT, NR_FORMS };

#define MAX_NODES 300u
#define MAX_ITEMS 128u

static enum form form;
static unsigned used;

/* Nodes as kernels have had them; the last two know their height, not their shift. */
static void begin_form(enum form f)
{
	fake_clear();
	form = f;
	radix = f != XARRAY;
	used = 0;
	fake_place(KF_xarray_head, HEAD, 8, 0);
	fake_layout.field[KF_xarray_head].alt = radix;
	if (f <= TAGGED) {
		fake_place(KF_xa_node_shift, 0, 1, 0);
		fake_place(KF_xa_node_offset, 1, 1, 0);
	} else {
		fake_place(KF_xarray_height, 0, 4, 0);
		fake_place(f == PATH ? KF_xa_node_path : KF_xa_node_height, 0, 4, 0);
	}
	if (f == XARRAY)
		fake_place(KF_xa_node_array, 16, 8, 0);
	fake_place(KF_xa_node_parent, 8, 8, 0);
	fake_place(KF_xa_node_slots, SLOTS, 8, 64);
}

static uint64_t slot_at(uint64_t n, unsigned i)
{
	return n + SLOTS + 8ull * i;
}

static uint64_t get(uint64_t addr)
{
	return km_le64(fake_memory + (addr - FAKE_BASE));
}

static uint64_t entry_of(uint64_t n, bool top)
{
	return form == XARRAY ? n | 2 : form == TAGGED || top ? n | 1 : n;
}

static uint64_t add_node(unsigned shift, uint64_t parent, unsigned offset)
{
	uint64_t n = NODE(used++);

	if (used > MAX_NODES)
		abort();
	if (form == PATH) {
		fake_put(n, (uint64_t)offset << 12 | (shift / 6 + 1), 4);
	} else if (form == HEIGHT) {
		fake_put(n, shift / 6 + 1, 4);
	} else {
		fake_put(n, shift, 1);
		fake_put(n + 1, offset, 1);
	}
	fake_put(n + 8, parent, 8);
	fake_put(n + 16, ARRAY, 8);
	return n;
}

static void grow(unsigned levels)
{
	if (!levels)
		return;
	fake_put(ARRAY, levels, 4);
	fake_put(ARRAY + HEAD, entry_of(add_node(6 * (levels - 1), 0, 0), true), 8);
}

static void insert(unsigned levels, uint64_t index, unsigned order, uint64_t entry)
{
	uint64_t n = get(ARRAY + HEAD) & ~UINT64_C(3);
	unsigned shift, i, k;

	if (!levels) {
		fake_put(ARRAY + HEAD, entry, 8);
		return;
	}
	for (shift = 6 * (levels - 1);; shift -= 6) {
		i = index >> shift & 63;
		if (shift <= order / 6 * 6)
			break;
		if (!get(slot_at(n, i)))
			fake_put(slot_at(n, i), entry_of(add_node(shift - 6, n, i), false), 8);
		n = get(slot_at(n, i)) & ~UINT64_C(3);
	}
	fake_put(slot_at(n, i), entry, 8);
	for (k = 1; k < 1u << order % 6; k++)
		fake_put(slot_at(n, i + k),
			 form == XARRAY ? (uint64_t)i << 2 | 2 : slot_at(n, i) | 1, 8);
}

struct item {
	uint64_t index;
	unsigned order;
	bool is_value;
};

/* Entries at random, in order; of several slots where the form has them. */
static unsigned make_items(struct item *v, unsigned levels)
{
	uint64_t index = 0, end = levels >= 11 ? UINT64_MAX : UINT64_C(1) << 6 * levels;
	unsigned n = 0;

	while (n < MAX_ITEMS) {
		unsigned order =
			form <= TAGGED && levels ? (unsigned)rand() % 10 % (6 * levels) : 0;
		uint64_t far = (uint64_t)rand() % 4 ? 0 : (uint64_t)rand() % (end / 64 + 1);

		index = (index + far + (UINT64_C(1) << order) - 1) >> order << order;
		if (index >= end || UINT64_C(1) << order > end - index)
			break;
		v[n++] = (struct item){ index, order, rand() % 3 == 0 };
		index += UINT64_C(1) << order;
	}
	return n;
}

static void tree_is_read_back(struct km_test *t, unsigned levels)
{
	struct item v[MAX_ITEMS];
	struct km_xarray_count c;
	uint64_t pointers = 0, values = 0, index, entry;
	static struct km_xarray x;
	unsigned n = make_items(v, levels), i;

	CHECK(n > 0);
	grow(levels);
	for (i = 0; i < n && used < MAX_NODES - 12; i++)
		insert(levels, v[i].index, v[i].order,
		       v[i].is_value ? form == XARRAY ? 0x101 : 0x102 : POINTER(i));
	n = i;
	km_xarray_init(&x, NULL, ARRAY, MAX_NODES);
	for (i = 0; i < n; i++) {
		if (!CHECK_EQ(km_xarray_next(&x, &index, &entry), KM_OK))
			return;
		CHECK_EQ(index, v[i].index);
		CHECK_EQ(km_xarray_span(&x), UINT64_C(1) << v[i].order);
		CHECK_EQ(km_xarray_is_value(&x, entry), v[i].is_value);
		if (!v[i].is_value)
			CHECK_EQ(entry, POINTER(i));
		*(v[i].is_value ? &values : &pointers) += km_xarray_span(&x);
	}
	CHECK_EQ(km_xarray_next(&x, &index, &entry), KM_END);
	CHECK_EQ(km_xarray_count(NULL, ARRAY, MAX_NODES, NULL, &c), KM_OK);
	CHECK_EQ(c.pointers, pointers);
	CHECK_EQ(c.values, values);
	CHECK_EQ(c.nodes, used);
	CHECK_EQ(c.bad, 0);
}

KM_TEST(all_forms_and_heights)
{
	unsigned f, levels, seed;

	for (f = 0; f < NR_FORMS; f++)
		for (levels = 0; levels <= 11; levels += levels < 4 ? 1 : 7)
			for (seed = 1; seed < 8; seed++) {
				srand(seed);
				begin_form((enum form)f);
				tree_is_read_back(t, levels);
			}
}

/* Two levels: nodes 1 to 3 below node 0 hold 1, 2 and 4. */
static void small_tree(enum form f)
{
	static const uint8_t indices[] = { 0, 64, 65, 128, 129, 130, 191 };
	size_t i;

	begin_form(f);
	grow(2);
	for (i = 0; i < sizeof(indices); i++)
		insert(2, indices[i], 0, POINTER(i));
}

static struct km_xarray_count count(struct km_test *t, enum km_status want)
{
	struct km_xarray_count c;

	CHECK_EQ(km_xarray_count(NULL, ARRAY, MAX_NODES, NULL, &c), want);
	return c;
}

KM_TEST(damage_in_all_forms)
{
	static const uint8_t wrong[] = { 0, 2, 63, 255 }; /* as shift of a leaf 0 is right */
	unsigned f, i;

	for (f = 0; f < NR_FORMS; f++) {
		small_tree((enum form)f);
		fake_put(NODE(2) + 8, NODE(1), 8); /* another parent */
		CHECK_EQ(count(t, KM_CORRUPT).pointers, 5);
		CHECK_EQ(count(t, KM_CORRUPT).bad, NODE(2));
		for (i = f <= TAGGED ? 1 : 0; i < sizeof(wrong); i++) {
			small_tree((enum form)f);
			fake_put(NODE(2), wrong[i], 1);
			CHECK_EQ(count(t, KM_CORRUPT).pointers, 5);
		}
		small_tree((enum form)f);
		fake_put(slot_at(NODE(0), 7), entry_of(NODE(0), false), 8); /* to itself */
		CHECK_EQ(count(t, KM_CORRUPT).pointers, 7);
		small_tree((enum form)f);
		fake_put(ARRAY + HEAD, entry_of(NODE(1), true), 8); /* no top node */
		CHECK_EQ(count(t, KM_CORRUPT).pointers, 0);
	}
	small_tree(XARRAY);
	fake_put(NODE(2) + 16, ARRAY + 8, 8); /* of another array */
	CHECK_EQ(count(t, KM_CORRUPT).pointers, 5);
	small_tree(HEIGHT);
	fake_put(ARRAY, 12, 4); /* more levels than there can be */
	CHECK_EQ(count(t, KM_CORRUPT).pointers, 0);
	fake_layout.field[KF_xarray_height].present = false;
	CHECK_EQ(count(t, KM_ABSENT).pointers, 0);
}

/* Where nodes do not say where they belong, their number ends the walk. */
KM_TEST(the_bound_ends_it)
{
	unsigned i, k;

	begin_form(HEIGHT);
	fake_layout.field[KF_xa_node_parent].present = false;
	grow(11);
	for (i = 0; i < 10; i++)
		add_node(6 * (9 - i), 0, 0);
	for (i = 0; i < 10; i++)
		for (k = 0; k < 64; k++)
			fake_put(slot_at(NODE(i), k), NODE(i + 1), 8);
	CHECK_EQ(count(t, KM_CORRUPT).nodes, MAX_NODES);
}

/* Any bytes: the walk ends, and reads no more nodes than it may. */
KM_TEST(random_damage)
{
	unsigned f, round, i;

	for (f = 0; f < NR_FORMS; f++) {
		for (round = 0; round < 500; round++) {
			struct km_xarray_count c;

			small_tree((enum form)f);
			srand(round);
			for (i = 0; i < 1 + round % 8; i++)
				fake_memory[(unsigned)rand() % 0x2000] ^=
					(uint8_t)(1u << rand() % 8);
			(void)km_xarray_count(NULL, ARRAY, MAX_NODES, NULL, &c);
			CHECK(c.nodes <= MAX_NODES);
		}
	}
}

KM_TEST_MAIN
