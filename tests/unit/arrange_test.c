/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>
#include <sys/mman.h>

#include "source/source_ops.h"
#include "view/kernel.h"
#include "test.h"

/*
 * Where raw memory lies, by a kernel's page tables: raw memory with VMCOREINFO, a top table, one table of
 * 1 GiB entries for the direct map, and the mapping of the kernel's text.
 *
 * All of it is searched once for each layout that is tried, 300 GiB in total. So it is a mapping of the zero page: of a
 * sparse file, the kernel would fill the page cache with zeros each time.
 */

#define GIB	  (UINT64_C(1) << 30)
#define INFO_PAGE 0x200000
#define PGD	  UINT64_C(0x1001000)
#define TEXT	  UINT64_C(0xffffffff81000000)

static const char vmcoreinfo[] = "OSRELEASE=6.1.0\nPAGESIZE=4096\nSYMBOL(swapper_pg_dir)=ffffffff81001000\n"
				 "SYMBOL(_stext)=ffffffff81000000\nNUMBER(phys_base)=0\n";

struct machine {
	uint8_t *bytes;
	uint64_t hole_start; /* 0: none is left out of the file */
	uint64_t direct_table; /* physical address of the direct map's table */
};

static void poke(struct machine *m, uint64_t paddr, const void *p, size_t n)
{
	uint64_t offset = paddr;

	if (m->hole_start && paddr >= 4 * GIB)
		offset = paddr - 4 * GIB + m->hole_start;
	memcpy(m->bytes + offset, p, n);
}

static void poke_entry(struct machine *m, uint64_t table, unsigned index, uint64_t entry)
{
	poke(m, table + 8 * index, &entry, 8);
}

/* @low GiB of memory below 4 GiB, @high from there on. */
static void write_machine(struct machine *m, unsigned low, unsigned high)
{
	uint64_t text_pud = PGD + 0x1000, text_pmd = PGD + 0x2000;
	unsigned i;

	poke(m, INFO_PAGE, vmcoreinfo, sizeof(vmcoreinfo));
	poke_entry(m, PGD, 511, text_pud | 0x63);
	poke_entry(m, text_pud, 510, text_pmd | 0x63);
	poke_entry(m, text_pmd, TEXT >> 21 & 511, UINT64_C(0x1000000) | 0x1e3);
	poke_entry(m, PGD, 273, m->direct_table | 0x63);
	for (i = 0; i < low; i++)
		poke_entry(m, m->direct_table, i, i * GIB | 0x1e3);
	for (i = 4; i < 4 + high; i++)
		poke_entry(m, m->direct_table, i, i * GIB | 0x1e3);
}

static void check_machine(struct km_test *t, struct machine *m, unsigned low, unsigned high)
{
	uint64_t bytes = m->hole_start ? (low + high) * GIB : (4 + high) * GIB;
	const void *data;
	void *map = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	struct km_source *s = NULL;
	struct km_kernel k = { 0 };
	struct km_err err = { "" };

	REQUIRE(map != MAP_FAILED);
	(void)madvise(map, bytes, MADV_HUGEPAGE);
	data = m->bytes = map;
	write_machine(m, low, high);
	if (CHECK_MSG(!km_source_open_memory(&data, &bytes, 1, &s, &err), "%s", err.text) &&
	    CHECK_MSG(!km_kernel_arrange(s, 1, &err), "%s", err.text)) {
		CHECK_EQ(km_source_info(s)->hole_start, m->hole_start);
		CHECK_MSG(!km_kernel_find(&k, s, &(struct km_kernel_options){ .jobs = 1 }, &err), "%s", err.text);
		CHECK_STR(k.release, "6.1.0");
	}
	km_kernel_deinit(&k);
	km_source_close(s);
	(void)munmap(map, bytes);
}

/* With the direct map's table below the hole, and above it, where the kernel likes to put its tables. */
KM_TEST(holes_below_four_gib)
{
	const uint64_t tables[] = { 0x3000000, 5 * GIB - 0x3000 };
	size_t i;

	for (i = 0; i < 2; i++) {
		check_machine(t, &(struct machine){ .hole_start = 3 * GIB, .direct_table = tables[i] }, 3, 1);
		check_machine(t, &(struct machine){ .hole_start = 2 * GIB, .direct_table = tables[i] }, 2, 2);
		check_machine(t, &(struct machine){ .hole_start = 2 * GIB, .direct_table = tables[i] }, 2, 6);
		check_machine(t, &(struct machine){ .hole_start = 0, .direct_table = tables[i] }, 3, 1);
		check_machine(t, &(struct machine){ .hole_start = 0, .direct_table = tables[i] }, 2, 4);
	}
}

KM_TEST_MAIN
