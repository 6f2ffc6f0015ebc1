/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Typed reads and list walks on a toy machine's memory, whole and damaged. */
#include <stdlib.h>
#include <unistd.h>

#include "machine.h"
#include "mkdump.h"
#include "source/source_ops.h"
#include "test.h"
#include "view/view.h"

struct world {
	struct toy m;
	char path[64];
	struct km_source *source;
	struct km_kernel k;
	struct km_vmlinux *vmlinux;
	struct km_view *view;
	struct km_err err;
	uint64_t area; /* four frames of the direct map, to write to before the dump is made */
};

static bool world_build(struct km_test *t, struct world *w)
{
	const char *error = NULL;
	int fd;

	*w = (struct world){ .path = "/tmp/kmemdb-view-XXXXXX" };
	fd = mkstemp(w->path);
	if (fd >= 0)
		close(fd);
	if (!CHECK(fd >= 0) || !CHECK_MSG(toy_build(&w->m, toy_vmlinux, 3, &error), "%s", error))
		return false;
	w->area = TOY_DIRECT_MAP + w->m.percpu[2]; /* of the CPU that never came up */
	return true;
}

static bool world_open(struct km_test *t, struct world *w)
{
	const char *path = w->path;

	return CHECK(toy_write_kdump(&w->m, path)) &&
	       CHECK_EQ(km_source_open(&path, 1, &w->source, &w->err), KM_OK) &&
	       CHECK_EQ(km_kernel_find(&w->k, w->source, &(struct km_kernel_options){ .jobs = 1 }, &w->err), KM_OK) &&
	       CHECK_EQ(km_vmlinux_open(toy_vmlinux, NULL, &w->vmlinux, &w->err), KM_OK) &&
	       CHECK_EQ(km_kernel_bind(&w->k, w->vmlinux, &w->err), KM_OK) &&
	       CHECK_EQ(km_view_create(&w->k, &w->view), KM_OK);
}

static void world_close(struct world *w)
{
	km_view_destroy(w->view);
	km_kernel_deinit(&w->k);
	km_vmlinux_close(w->vmlinux);
	km_source_close(w->source);
	toy_free(&w->m);
	(void)unlink(w->path);
}

KM_TEST(reads_cross_pages)
{
	uint8_t want[3 * 4096], got[3 * 4096];
	struct world w;
	uint64_t v;
	size_t i;

	if (world_build(t, &w)) {
		uint8_t *at = toy_at(&w.m, w.area);

		for (i = 0; i < sizeof(want); i++)
			at[i] = want[i] = (uint8_t)(i * 7 + i / 256);
		if (world_open(t, &w)) {
			CHECK_EQ(km_view_read(w.view, w.area + 5, got, sizeof(got) - 5), KM_OK);
			CHECK_MEM(got, want + 5, sizeof(got) - 5);
			CHECK_EQ(km_read_uint(w.view, w.area + 4093, 8, &v), KM_OK);
			CHECK_MEM(&v, want + 4093, 8);
			CHECK_EQ(km_read_uint(w.view, w.area + 4095, 2, &v), KM_OK);
			CHECK_EQ(v, want[4095] | want[4096] << 8);
			CHECK_EQ(km_read_uint(w.view, w.area, 0, &v), KM_CORRUPT);
			CHECK_EQ(km_read_uint(w.view, w.area, 9, &v), KM_CORRUPT);
			CHECK_EQ(km_view_read(w.view, w.area, got, 0), KM_OK);
		}
	}
	world_close(&w);
}

/* Each reason that a page is not there stays what it is, also for a read that begins before it. */
KM_TEST(reasons_stay_apart)
{
	static const struct {
		enum toy_frame frame;
		enum km_status st;
	} kinds[] = { { TOY_EXCLUDED, KM_EXCLUDED },
		      { TOY_HOLE, KM_MISSING },
		      { TOY_LOST, KM_MISSING },
		      { TOY_CORRUPT, KM_CORRUPT } };
	uint8_t buf[64];
	struct world w;
	size_t i;

	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (world_build(t, &w)) {
			uint64_t v = 5;

			w.m.frame[(w.area - TOY_DIRECT_MAP) / 4096 + 1] = (uint8_t)kinds[i].frame;
			if (world_open(t, &w)) {
				CHECK_EQ(km_view_read(w.view, w.area + 4090, buf, 6), KM_OK);
				CHECK_EQ(km_view_read(w.view, w.area + 4090, buf, 7), kinds[i].st);
				CHECK_EQ(km_read_ptr(w.view, w.area + 4096, &v), kinds[i].st);
				CHECK_EQ(km_read_ptr(w.view, w.area + 8192, &v), KM_OK);
				v = 5;
				CHECK_EQ(km_read_ptr(w.view, w.area + 4089, &v), kinds[i].st);
				CHECK_EQ(v, 5);
			}
		}
		world_close(&w);
	}
}

KM_TEST(addresses_without_memory)
{
	static const uint64_t wild[] = { 0,
					 1,
					 UINT64_C(0x7fffffffffff),
					 UINT64_C(0x8000000000000000),
					 UINT64_C(0xffffc90000000000),
					 UINT64_C(0xffffffffffffffff),
					 TOY_DIRECT_MAP - 1 };
	struct world w;
	uint64_t v;
	char buf[8];
	size_t i;

	if (world_build(t, &w) && world_open(t, &w)) {
		for (i = 0; i < sizeof(wild) / sizeof(wild[0]); i++) {
			CHECK_EQ(km_read_ptr(w.view, wild[i], &v), KM_UNMAPPED);
			CHECK_EQ(km_read_string(w.view, wild[i], buf, sizeof(buf)), KM_UNMAPPED);
		}
		/* Within the direct map, but of a section that does not exist. */
		CHECK_EQ(km_read_ptr(w.view, TOY_DIRECT_MAP + 4 * w.m.section_pages * 4096, &v),
			 KM_MISSING);
		/* The memory map of the second half of the hot-added section. */
		CHECK_EQ(km_read_ptr(w.view,
				     toy_page_addr(10 * w.m.section_pages + w.m.section_pages / 2),
				     &v),
			 KM_UNMAPPED);
	}
	world_close(&w);
}

KM_TEST(strings)
{
	struct world w;
	char buf[16];

	if (world_build(t, &w)) {
		strcpy((char *)toy_at(&w.m, w.area + 4090), "over the edge");
		memset(toy_at(&w.m, w.area + 8192), 'x', 4096);
		if (world_open(t, &w)) {
			CHECK_EQ(km_read_string(w.view, w.area + 4090, buf, sizeof(buf)), KM_OK);
			CHECK_STR(buf, "over the edge");
			CHECK_EQ(km_read_string(w.view, w.area + 4090, buf, 14), KM_OK);
			CHECK_EQ(km_read_string(w.view, w.area + 4090, buf, 13), KM_CORRUPT);
			CHECK_EQ(km_read_string(w.view, w.area + 8192, buf, sizeof(buf)),
				 KM_CORRUPT);
			CHECK_EQ(km_read_string(w.view, w.area, buf, sizeof(buf)), KM_OK);
			CHECK_STR(buf, "");
		}
	}
	world_close(&w);
}

KM_TEST(fields)
{
	struct world w;
	uint64_t v = 0;

	if (world_build(t, &w) && world_open(t, &w)) {
		uint64_t zone = toy_zone_addr(&w.m, 1);

		CHECK_EQ(km_read_field(w.view, KF_zone_present_pages, zone, 0, &v), KM_OK);
		CHECK_EQ(v, toy_zone(&w.m, 1)->present_pages);
		CHECK_EQ(km_read_field(w.view, KF_zone_watermark, zone, 3, &v), KM_OK);
		CHECK_EQ(v, toy_zone(&w.m, 1)->_watermark[3]);
		CHECK_EQ(km_read_field(w.view, KF_zone_watermark, zone, 4, &v), KM_CORRUPT);
		CHECK_EQ(km_read_field(w.view, KF_zone_present_pages, zone, 1, &v), KM_CORRUPT);
		CHECK_EQ(km_read_field(w.view, KF_zone_cma_pages, zone, 0, &v), KM_ABSENT);
		CHECK_EQ(km_read_var(w.view, SYM_nr_cpu_ids, false, &v), KM_OK);
		CHECK_EQ(v, TOY_CPUS);
		CHECK_EQ(km_read_var(w.view, SYM_phys_base, false, &v), KM_ABSENT);
	}
	world_close(&w);
}

/* ---- lists ---- */

#define NODES 4

/* A head and entries, 64 bytes apart, in the area. */
static struct list_head *make_list(struct world *w, unsigned n)
{
	struct list_head *first = toy_at(&w->m, w->area);
	unsigned i;

	for (i = 0; i <= n; i++) {
		struct list_head *l = (struct list_head *)((char *)first + 64 * i);

		l->next = (struct list_head *)(uintptr_t)(w->area + 64 * ((i + 1) % (n + 1)));
		l->prev = (struct list_head *)(uintptr_t)(w->area + 64 * ((i + n) % (n + 1)));
	}
	return first;
}

/* Entries walked, and how it ended. */
static unsigned walk(struct world *w, uint64_t bound, enum km_status *ret)
{
	struct km_list l;
	uint64_t entry;
	unsigned n = 0;

	km_list_init(&l, w->view, w->area, bound);
	while ((*ret = km_list_next(&l, &entry)) == KM_OK && n < 1000)
		n++;
	return n;
}

static void list_case(struct km_test *t, unsigned entries, unsigned at, uint64_t next,
		      uint64_t prev, uint64_t bound, unsigned seen, enum km_status end)
{
	enum km_status st;
	struct world w;

	if (world_build(t, &w)) {
		struct list_head *l = make_list(&w, entries);

		l = (struct list_head *)((char *)l + 64 * at);
		if (next)
			l->next = (struct list_head *)(uintptr_t)(next < 16 ? w.area + 64 * next
									    : next);
		if (prev)
			l->prev = (struct list_head *)(uintptr_t)prev;
		if (world_open(t, &w)) {
			CHECK_EQ(walk(&w, bound, &st), seen);
			CHECK_EQ(st, end);
		}
	}
	world_close(&w);
}

KM_TEST(lists_that_are_whole)
{
	list_case(t, 0, 0, 0, 0, 10, 0, KM_END);
	list_case(t, 1, 0, 0, 0, 10, 1, KM_END);
	list_case(t, NODES, 0, 0, 0, 10, NODES, KM_END);
	list_case(t, NODES, 0, 0, 0, NODES, NODES, KM_END);
}

KM_TEST(lists_that_are_not)
{
	/* past its bound */
	list_case(t, NODES, 0, 0, 0, NODES - 1, NODES - 1, KM_CORRUPT);
	list_case(t, NODES, 0, 0, 0, 0, 0, KM_CORRUPT);
	/* the last leads back to the second; one leads to itself */
	list_case(t, NODES, NODES, 2, 0, 1000, NODES, KM_CORRUPT);
	list_case(t, NODES, 2, 2, 0, 1000, 2, KM_CORRUPT);
	/* wild pointers */
	list_case(t, NODES, 2, UINT64_C(0xffffc90012345678), 0, 1000, 2, KM_UNMAPPED);
	list_case(t, NODES, 0, UINT64_C(0x123), 0, 1000, 0, KM_UNMAPPED);
	list_case(t, NODES, 3, TOY_DIRECT_MAP + 0x5000, 0, 1000, 3, KM_EXCLUDED);
	/* a prev that points elsewhere */
	list_case(t, NODES, 3, 0, UINT64_C(0xffff888000000000), 1000, 2, KM_CORRUPT);
}

/* The last page is far out: what is between is not searched for VMCOREINFO. */
KM_TEST(far_page)
{
	const char *error = "";
	struct km_kernel k = { 0 };
	struct km_source *s = NULL;
	struct km_err err = { "" };
	struct mkdump d;
	const void *file;
	uint64_t bytes;

	if (!CHECK_MSG(mkdump_make("format elf\nsegment paddr=0x1000 size=0x2000 pattern\n"
				   "segment paddr=0x8000000000000 size=0x1000 pattern\n",
				   &d, &error),
		       "%s", error))
		return;
	file = d.file[0].data;
	bytes = d.file[0].bytes;
	if (CHECK_EQ(km_source_open_memory(&file, &bytes, 1, &s, &err), KM_OK)) {
		CHECK_EQ(km_source_info(s)->end_pfn, UINT64_C(0x8000000001));
		(void)alarm(30);
		CHECK_EQ(km_kernel_find(&k, s, &(struct km_kernel_options){ .jobs = 2 }, &err), KM_NOTFOUND);
		(void)alarm(0);
	}
	km_kernel_deinit(&k);
	km_source_close(s);
	mkdump_free(&d);
}

/* With the user's word the types of another kernel are taken, and it is said that they are. */
KM_TEST(types_of_another_kernel)
{
	struct world w;

	if (world_build(t, &w)) {
		const char *path = w.path;

		REQUIRE(toy_write_kdump(&w.m, path) && !km_source_open(&path, 1, &w.source, &w.err));
		REQUIRE(!km_vmlinux_open(toy_other_vmlinux, NULL, &w.vmlinux, &w.err));
		CHECK_EQ(km_kernel_find(&w.k, w.source, &(struct km_kernel_options){ .jobs = 1 }, &w.err), KM_OK);
		CHECK_EQ(km_kernel_bind(&w.k, w.vmlinux, &w.err), KM_MISMATCH);
		km_kernel_deinit(&w.k);
		CHECK_EQ(km_kernel_find(&w.k, w.source, &(struct km_kernel_options){ .jobs = 1 }, &w.err), KM_OK);
		w.k.any_vmlinux = true;
		CHECK_EQ(km_kernel_bind(&w.k, w.vmlinux, &w.err), KM_OK);
		CHECK_HAS(w.k.mismatch, "this vmlinux is of another kernel: it is build-id ");
		CHECK_EQ(km_view_create(&w.k, &w.view), KM_OK);
	}
	world_close(&w);
}

KM_TEST_MAIN
