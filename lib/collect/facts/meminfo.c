/* SPDX-License-Identifier: GPL-2.0-or-later */
/* /proc/meminfo by the kernel's own formulas (fs/proc/meminfo.c, mm/show_mem.c). */
#include "collect/collect.h"
#include "mm/hstate.h"
#include "mm/counter.h"
#include "kconst/gfp.h"

struct meminfo {
	struct km_run *run;
	enum km_status st;  /* of the store */
	enum km_status got; /* of the values read since the last line */
};

/* @v when @st is KM_OK and it is not more pages than memory can have; else 0, and the line is unknown. */
static int64_t believed(struct meminfo *m, enum km_status st, int64_t v)
{
	int64_t most = (int64_t)km_mm_max_pfn(m->run->k);

	if (!st && (v > most || v < -most))
		st = KM_CORRUPT;
	if (st && !m->got)
		m->got = st;
	return st ? 0 : v;
}

/* @a times @b; 0, and the line is unknown, on overflow. */
static int64_t times(struct meminfo *m, int64_t a, int64_t b)
{
	int64_t product;

	if (!__builtin_mul_overflow(a, b, &product))
		return product;
	if (!m->got)
		m->got = KM_CORRUPT;
	return 0;
}

static int64_t stat_pages(struct meminfo *m, const char *enumerator)
{
	int64_t v = 0;
	enum km_status st = km_global_stat_named(m->run->view, enumerator, &v);

	v = believed(m, st, v);
	return v < 0 ? 0 : v;
}

/* The same for a counter that was renamed. */
static int64_t stat_pages_of(struct meminfo *m, const char *enumerator, const char *before)
{
	int64_t v;

	return km_global_stat_named(m->run->view, enumerator, &v) == KM_ABSENT ? stat_pages(m, before) : stat_pages(m, enumerator);
}

static int64_t var(struct meminfo *m, enum km_sym_id sym)
{
	uint64_t v = 0;
	enum km_status st = km_read_var(m->run->view, sym, true, &v);

	return believed(m, st, (int64_t)v);
}

/* Pages of swap: without CONFIG_SWAP the kernel prints 0 (include/linux/swap.h). */
static int64_t swap_var(struct meminfo *m, enum km_sym_id sym)
{
	return km_has_swap(m->run->k) ? var(m, sym) : 0;
}

/*
 * Add a line; its value is unknown when one of its parts could not be read, or when it is below 0, for the kernel has no
 * such line: its counters are taken as 0 then (mm/vmstat.c, fs/proc/meminfo.c). A name that is not found has been renamed,
 * or was cut from the types: callers do not ask for what this kernel was built without.
 */
static void line_raw(struct meminfo *m, const char *name, int64_t value)
{
	struct row_meminfo row = { 0 };

	if (m->st)
		return;
	ROW_SET(row, meminfo, name, name);
	if (!m->got && value < 0)
		m->got = KM_CORRUPT;
	if (!m->got)
		ROW_SET(row, meminfo, value_kb, value);
	else
		km_run_unknown(m->run, m->got == KM_ABSENT ? KM_NOTFOUND : m->got, "%s", name);
	m->got = KM_OK;
	m->st = ROW_ADD(m->run, meminfo, row);
}

static void line(struct meminfo *m, const char *name, int64_t pages)
{
	line_raw(m, name, times(m, pages, (int64_t)(m->run->k->page_bytes / 1024)));
}

/*
 * A line that the kernel prints only when it has the counter, or, @always, that a kernel of this release prints
 * however it was built: the counter has another name then, and the line is unknown.
 */
static void line_if(struct meminfo *m, const char *name, const char *enumerator, bool always)
{
	int64_t pages = stat_pages(m, enumerator);

	if (m->got == KM_ABSENT && !always)
		m->got = KM_OK;
	else
		line(m, name, pages);
}

/*
 * Whether the kernel is @since or later, and before @until. false: its release is not known. For lines whose counter is
 * absent alone: it decides between a line that is left out and one that is unknown, never how something is read.
 */
static bool is_release(const struct meminfo *m, unsigned since, unsigned until)
{
	unsigned release = km_release_parse(m->run->k->release);

	return release && release >= since && release < until;
}

/* v4.20 put it in the place of NR_INDIRECTLY_RECLAIMABLE_BYTES. */
static bool has_misc_reclaimable(const struct meminfo *m)
{
	return m->run->k->layout->consts[KC_NR_KERNEL_MISC_RECLAIMABLE].present ||
	       is_release(m, KM_RELEASE(4, 20), KM_RELEASE(999, 0));
}

/*
 * Whether the kernel was built without CONFIG_BLOCK: it has neither the file system of block devices nor their class
 * (block/genhd.c), though symbols of variables are there, as that of fs/super.c, which no option leaves out.
 */
static bool lacks_block_layer(struct km_view *v)
{
	return !km_view_sym(v, SYM_blockdev_superblock) && !km_view_sym(v, SYM_block_class) && km_view_sym(v, SYM_super_blocks);
}

/*
 * Pages of the page cache of block devices (block/bdev.c nr_blockdev_pages()); without CONFIG_BLOCK the kernel prints 0
 * (include/linux/blkdev.h, before v5.9 include/linux/fs.h).
 */
static enum km_status buffers(struct km_run *run, int64_t *ret)
{
	struct km_view *v = run->view;
	uint64_t sb, head, entry;
	struct km_list inodes;
	enum km_status st;
	int64_t pages = 0;

	if (lacks_block_layer(v)) {
		*ret = 0;
		return KM_OK;
	}
	st = km_read_var(v, SYM_blockdev_superblock, false, &sb);
	if (!st)
		st = km_field_addr(v, KF_super_block_s_inodes, sb, 0, &head);
	if (st)
		return st;
	km_list_init(&inodes, v, head, 1u << 20);
	while ((st = km_list_next(&inodes, &entry)) == KM_OK) {
		const struct km_place *link = &run->k->layout->field[KF_inode_i_sb_list];
		uint64_t mapping, nrpages;

		if (!link->present)
			return KM_ABSENT;
		st = km_read_field(v, KF_inode_i_mapping, entry - link->offset, 0, &mapping);
		if (!st)
			st = km_read_field(v, KF_address_space_nrpages, mapping, 0, &nrpages);
		if (st)
			return st;
		if (nrpages > km_mm_max_pfn(run->k))
			return KM_CORRUPT;
		pages += (int64_t)nrpages;
	}
	if (st != KM_END)
		return st;
	*ret = pages;
	return KM_OK;
}

static int64_t min64(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

/* In bytes since v5.9 (d42f3245c7e2), by another name. */
static int64_t slab(struct meminfo *m, bool reclaimable)
{
	return reclaimable ? stat_pages_of(m, "NR_SLAB_RECLAIMABLE_B", "NR_SLAB_RECLAIMABLE")
			   : stat_pages_of(m, "NR_SLAB_UNRECLAIMABLE_B", "NR_SLAB_UNRECLAIMABLE");
}

/* mm/show_mem.c si_mem_available() */
static int64_t available(struct meminfo *m)
{
	int64_t pages = stat_pages(m, "NR_FREE_PAGES") - var(m, SYM_totalreserve_pages);
	int64_t file = stat_pages(m, "NR_ACTIVE_FILE") + stat_pages(m, "NR_INACTIVE_FILE");
	int64_t low = 0, reclaimable;
	struct km_run *run = m->run;
	enum km_status st;
	size_t i;

	if (km_mm_zones_lost(run->mm))
		m->got = km_mm_zones_lost(run->mm); /* a zone's watermark is not known */
	for (i = 0; i < run->mm->zones.n; i++) {
		uint64_t mark, boost = 0;

		st = km_read_field(run->view, KF_zone_watermark, run->mm->zones.v[i].addr, 1,
				   &mark);
		if (!st)
			st = km_read_field(run->view, KF_zone_watermark_boost,
					   run->mm->zones.v[i].addr, 0, &boost);
		if (st && st != KM_ABSENT)
			m->got = st;
		else
			low += believed(m, KM_OK, (int64_t)(mark + boost));
	}
	reclaimable = slab(m, true);
	if (has_misc_reclaimable(m))
		reclaimable += stat_pages(m, "NR_KERNEL_MISC_RECLAIMABLE");
	pages += file - min64(file / 2, low);
	pages += reclaimable - min64(reclaimable / 2, low);
	return pages < 0 ? 0 : pages;
}

/* Each line reads its own parts, so what could not be read makes that line unknown and no other. */
static void lru_lines(struct meminfo *m)
{
	line(m, "Active", stat_pages(m, "NR_ACTIVE_ANON") + stat_pages(m, "NR_ACTIVE_FILE"));
	line(m, "Inactive", stat_pages(m, "NR_INACTIVE_ANON") + stat_pages(m, "NR_INACTIVE_FILE"));
	line(m, "Active(anon)", stat_pages(m, "NR_ACTIVE_ANON"));
	line(m, "Inactive(anon)", stat_pages(m, "NR_INACTIVE_ANON"));
	line(m, "Active(file)", stat_pages(m, "NR_ACTIVE_FILE"));
	line(m, "Inactive(file)", stat_pages(m, "NR_INACTIVE_FILE"));
	line(m, "Unevictable", stat_pages(m, "NR_UNEVICTABLE"));
	line(m, "Mlocked", stat_pages(m, "NR_MLOCK"));
}

struct hugetlb {
	struct km_hstate size; /* the default one */
	int64_t total_pages;   /* of all sizes */
	enum km_status st;
};

static struct hugetlb read_hugetlb(struct km_run *run)
{
	struct hugetlb all = { .st = KM_ABSENT };
	unsigned n = 0, i;
	uint64_t def;

	all.st = km_hstate_count(run->view, &n);
	if (!all.st && !n)
		all.st = KM_ABSENT;
	if (!all.st)
		all.st = km_view_sym(run->view, SYM_default_hstate_idx) ? km_read_var(run->view, SYM_default_hstate_idx, false, &def)
									: KM_NOTFOUND;
	if (!all.st && def >= n)
		all.st = KM_CORRUPT;
	for (i = 0; !all.st && i < n; i++) {
		struct km_hstate h;

		all.st = km_hstate_read(run->view, run->mm, km_hstate_addr(run->view, i), -1, &h);
		if (all.st)
			break;
		all.total_pages += h.total << h.order;
		if (i == def)
			all.size = h;
	}
	return all;
}

static void hugetlb_lines(struct meminfo *m, const struct hugetlb *h)
{
	if (h->st == KM_ABSENT)
		return;
	m->got = h->st;
	line_raw(m, "HugePages_Total", h->size.total);
	m->got = h->st;
	line_raw(m, "HugePages_Free", h->size.free);
	m->got = h->st;
	line_raw(m, "HugePages_Rsvd", h->size.reserved);
	m->got = h->st;
	line_raw(m, "HugePages_Surp", h->size.surplus);
	m->got = h->st;
	line(m, "Hugepagesize", INT64_C(1) << h->size.order);
	m->got = h->st;
	line(m, "Hugetlb", h->total_pages);
}

static void commit_lines(struct meminfo *m, const struct hugetlb *h)
{
	/* Since v3.14 (49f0ce5f9232). */
	int64_t kbytes = km_view_sym(m->run->view, SYM_overcommit_kbytes) ? var(m, SYM_overcommit_kbytes) : 0, limit, committed = 0;
	int64_t swap = swap_var(m, SYM_total_swap_pages);

	if (kbytes)
		limit = kbytes / (int64_t)(m->run->k->page_bytes / 1024);
	else {
		int64_t ram = var(m, SYM_totalram_pages);

		if (h->st && h->st != KM_ABSENT && !m->got)
			m->got = h->st;
		limit = times(m, ram - h->total_pages, var(m, SYM_overcommit_ratio)) / 100;
	}
	line(m, "CommitLimit", limit + swap);
	m->got = km_view_sym(m->run->view, SYM_vm_committed_as)
			 ? km_read_percpu_counter(m->run->view,
						  km_view_sym(m->run->view, SYM_vm_committed_as),
						  &committed)
			 : KM_ABSENT;
	line(m, "Committed_AS", committed < 0 ? 0 : committed);
}

/*
 * Counted among the events of nodes since v7.0, in a variable since v5.3 (97105f0ab7b8). Before, since v4.4, nobody counts
 * and the kernel prints 0: the slab counters had not been renamed (v5.9), and the line is not made.
 */
static void vmalloc_used(struct meminfo *m)
{
	int64_t v;

	if (km_view_sym(m->run->view, SYM_nr_vmalloc_pages))
		line(m, "VmallocUsed", var(m, SYM_nr_vmalloc_pages));
	else if (km_global_stat_named(m->run->view, "NR_SLAB_RECLAIMABLE", &v) == KM_ABSENT)
		line(m, "VmallocUsed", stat_pages(m, "NR_VMALLOC"));
}

static void vmalloc_lines(struct meminfo *m)
{
	/* VMALLOC_TOTAL is VMALLOC_END, the last byte, less VMALLOC_START. */
	line_raw(m, "VmallocTotal", (int64_t)((m->run->k->xlate.arch->vmalloc_bytes(&m->run->k->xlate) - 1) >> 10));
	vmalloc_used(m);
	if (km_view_sym(m->run->view, SYM_pcpu_nr_populated)) /* since v4.19 (7e8a6304d541) */
		line(m, "Percpu", times(m, var(m, SYM_pcpu_nr_populated), var(m, SYM_pcpu_nr_units)));
	if (km_view_sym(m->run->view, SYM_num_poisoned_pages))
		line(m, "HardwareCorrupted", var(m, SYM_num_poisoned_pages));
}

/* In kB since v4.9 (d30dd8be06d1), before a number of stacks. */
static void stack_line(struct meminfo *m)
{
	int64_t v, stack_kb = (int64_t)(km_stack_bytes(m->run->k) / 1024);

	if (km_global_stat_named(m->run->view, "NR_KERNEL_STACK", &v) == KM_ABSENT) {
		line_raw(m, "KernelStack", stat_pages(m, "NR_KERNEL_STACK_KB"));
		return;
	}
	if (!stack_kb)
		m->got = KM_NOTFOUND;
	line_raw(m, "KernelStack", times(m, stat_pages(m, "NR_KERNEL_STACK"), stack_kb));
}

/* Transparent huge pages: counted in pages since v5.12, in huge pages before. */
/* @since: the first release whose kernels all have the counter. */
static void thp_line(struct meminfo *m, const char *name, const char *enumerator, unsigned since)
{
	int64_t unit = km_thp_in_pages(m->run->k) ? 1 : INT64_C(1) << km_huge_order(&m->run->k->xlate);
	int64_t n = stat_pages(m, enumerator);

	if (m->got == KM_ABSENT && !is_release(m, since, KM_RELEASE(999, 0)))
		m->got = KM_OK;
	else
		line(m, name, n * unit);
}

/* arch_report_meminfo() */
static void direct_map_lines(struct meminfo *m)
{
	const struct km_direct_size *s = m->run->k->xlate.arch->direct_sizes;
	const struct km_layout *l = m->run->k->layout;

	for (; s->line; s++) {
		uint64_t base = km_view_sym(m->run->view, SYM_direct_pages_count), n = 0;
		int64_t level;

		if (!base || km_enum_value(&l->enums[KE_pg_level], s->enumerator, &level))
			continue;
		m->got = km_read_uint(m->run->view, base + 8 * (uint64_t)level, 8, &n);
		line_raw(m, s->line, times(m, believed(m, KM_OK, (int64_t)n), INT64_C(1) << s->kb_shift));
	}
}

/* Spaces of one swap area: 64 MB each, so fewer than any area has. */
#define MAX_SWAP_SPACES (UINT64_C(1) << 24)

/* Pages of the swap cache before v5.12 (b6038942480e) gave it a counter: total_swapcache_pages(). */
static enum km_status swapper_pages(struct km_run *run, int64_t *ret)
{
	const struct km_layout *l = run->k->layout;
	uint64_t spaces = km_view_sym(run->view, SYM_swapper_spaces), array, n, pages, i, k;
	uint64_t counts = km_view_sym(run->view, SYM_nr_swapper_spaces);
	uint64_t bytes = l->type_bytes[KT_address_space], areas = l->syms[SYM_swapper_spaces].bytes / 8;
	enum km_status st = spaces && counts && bytes ? KM_OK : KM_ABSENT;
	int64_t sum = 0;

	for (i = 0; !st && i < areas; i++) {
		st = km_read_uint(run->view, counts + 4 * i, 4, &n);
		if (!st)
			st = km_read_uint(run->view, spaces + 8 * i, 8, &array);
		if (st || !array)
			continue;
		if (n > MAX_SWAP_SPACES)
			return KM_CORRUPT;
		for (k = 0; !st && k < n; k++) {
			st = km_read_field(run->view, KF_address_space_nrpages, array + k * bytes,
					   0, &pages);
			if (!st && pages > km_mm_max_pfn(run->k))
				st = KM_CORRUPT;
			if (!st)
				sum += (int64_t)pages;
		}
	}
	*ret = sum;
	return st;
}

static int64_t swap_cache(struct meminfo *m)
{
	int64_t pages = 0;
	enum km_status st;

	if (!km_has_swap(m->run->k))
		return 0;
	if (m->run->k->layout->consts[KC_NR_SWAPCACHE].present)
		return stat_pages(m, "NR_SWAPCACHE");
	st = swapper_pages(m->run, &pages);
	return believed(m, st, pages);
}

static void cache_lines(struct meminfo *m)
{
	int64_t buffer_pages = 0, file, swapcache;
	enum km_status st = buffers(m->run, &buffer_pages);

	m->got = st;
	line(m, "Buffers", buffer_pages);
	m->got = st;
	file = stat_pages(m, "NR_FILE_PAGES");
	swapcache = swap_cache(m);
	file -= swapcache + buffer_pages;
	line(m, "Cached", file < 0 ? 0 : file);
	line(m, "SwapCached", swap_cache(m));
}

/* Pages of zswap's pools are counted when somebody asks: none while nothing is stored. */
static void zswap_lines(struct meminfo *m)
{
	int64_t stored;

	if (!km_view_sym(m->run->view, SYM_zswap_stored_pages))
		return;
	stored = var(m, SYM_zswap_stored_pages);
	if (stored && !m->got)
		m->got = KM_UNSUPPORTED;
	line(m, "Zswap", 0);
	line(m, "Zswapped", var(m, SYM_zswap_stored_pages));
}

/* More free swap than there is swap: the amount is unknown. */
static void swap_lines(struct meminfo *m)
{
	int64_t total = swap_var(m, SYM_total_swap_pages), free_pages;
	enum km_status total_lost = m->got;

	line(m, "SwapTotal", total);
	free_pages = swap_var(m, SYM_nr_swap_pages);
	if (!m->got && !total_lost && total >= 0 && free_pages > total)
		m->got = KM_CORRUPT;
	line(m, "SwapFree", free_pages);
}

static enum km_status run_meminfo(struct km_run *run)
{
	struct meminfo m = { .run = run };
	struct hugetlb h = read_hugetlb(run);
	int64_t reclaimable, unreclaimable, misc;

	line(&m, "MemTotal", var(&m, SYM_totalram_pages));
	line(&m, "MemFree", stat_pages(&m, "NR_FREE_PAGES"));
	line(&m, "MemAvailable", available(&m));
	cache_lines(&m);
	lru_lines(&m);
	swap_lines(&m);
	zswap_lines(&m);
	line(&m, "Dirty", stat_pages(&m, "NR_FILE_DIRTY"));
	line(&m, "Writeback", stat_pages(&m, "NR_WRITEBACK"));
	line(&m, "AnonPages", stat_pages_of(&m, "NR_ANON_MAPPED", "NR_ANON_PAGES")); /* renamed in v4.8 (4b9d0fab7166) */
	line(&m, "Mapped", stat_pages(&m, "NR_FILE_MAPPED"));
	line(&m, "Shmem", stat_pages(&m, "NR_SHMEM"));
	misc = 0;
	if (has_misc_reclaimable(&m)) {
		misc = stat_pages(&m, "NR_KERNEL_MISC_RECLAIMABLE");
		line(&m, "KReclaimable", slab(&m, true) + misc);
	}
	reclaimable = slab(&m, true);
	unreclaimable = slab(&m, false);
	line(&m, "Slab", reclaimable + unreclaimable);
	line(&m, "SReclaimable", slab(&m, true));
	line(&m, "SUnreclaim", slab(&m, false));
	stack_line(&m);
	line(&m, "PageTables", stat_pages(&m, "NR_PAGETABLE"));
	line_if(&m, "SecPageTables", "NR_SECONDARY_PAGETABLE", is_release(&m, KM_RELEASE(6, 1), KM_RELEASE(999, 0)));
	/* Both left after v6.15, with what they counted. */
	line_if(&m, "Bounce", "NR_BOUNCE", is_release(&m, KM_RELEASE(2, 6), KM_RELEASE(6, 16)));
	line_if(&m, "WritebackTmp", "NR_WRITEBACK_TEMP", is_release(&m, KM_RELEASE(3, 0), KM_RELEASE(6, 16)));
	commit_lines(&m, &h);
	vmalloc_lines(&m);
	thp_line(&m, "AnonHugePages", "NR_ANON_THPS", KM_RELEASE(4, 8));
	thp_line(&m, "ShmemHugePages", "NR_SHMEM_THPS", KM_RELEASE(4, 8));
	thp_line(&m, "ShmemPmdMapped", "NR_SHMEM_PMDMAPPED", KM_RELEASE(4, 8));
	thp_line(&m, "FileHugePages", "NR_FILE_THPS", KM_RELEASE(5, 4));
	thp_line(&m, "FilePmdMapped", "NR_FILE_PMDMAPPED", KM_RELEASE(5, 4));
	if (km_view_sym(run->view, SYM_totalcma_pages)) {
		line(&m, "CmaTotal", var(&m, SYM_totalcma_pages));
		line_if(&m, "CmaFree", "NR_FREE_CMA_PAGES", true);
	}
	/* It depends on the same option as the list (CONFIG_UNACCEPTED_MEMORY, v6.5). */
	line_if(&m, "Unaccepted", "NR_UNACCEPTED", run->k->layout->field[KF_zone_unaccepted_pages].present);
	line_if(&m, "Balloon", "NR_BALLOON_PAGES", false);
	line_if(&m, "GPUActive", "NR_GPU_ACTIVE", false);
	line_if(&m, "GPUReclaim", "NR_GPU_RECLAIM", false);
	hugetlb_lines(&m, &h);
	direct_map_lines(&m);
	return m.st;
}

const struct km_collector km_collect_meminfo = {
	.name = "meminfo",
	.doc = "The lines of /proc/meminfo, computed as the kernel does.",
	.tables = (const struct km_table *const[]){ &km_tbl_meminfo, NULL },
	.run = run_meminfo,
};
