/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "collect/collect.h"
#include "mm/counter.h"
#include "sums.h"
#include "owner/owner.h"

/* A CPU may have been adding or removing a batch of pages (31 folios): they name a file, or no longer do, while
 * its count, its tree or the counters are not yet the same. */
#define IN_FLIGHT_PER_CPU 64

void km_file_sums_add(struct km_file_sums *s, const struct km_mapping_use *use,
		      const struct km_file_facts *x)
{
	bool known = !x->st && !x->super_st;

	if ((use && use->class == KM_CLASS_hugetlb) || x->kind == KM_FILE_HUGETLB)
		return;
	if (x->is_dax) {
		s->dax_pages += x->in_inode ? x->nrpages : 0;
		return;
	}
	if (use) {
		s->cached += use->cached;
		s->mapped += use->mapped;
		s->writeback += use->writeback;
		if (known && !x->not_written)
			s->dirty += use->dirty;
		if (x->kind == KM_FILE_BLOCK_DEVICE)
			s->bdev_cached += use->cached;
	}
	if (!known)
		s->unknown++;
	if (!x->st && x->has_nrpages) {
		s->files++;
		s->agree += x->nrpages == (use ? use->cached : 0);
		if (!x->in_inode)
			s->beside_pages += x->nrpages;
	}
	s->trees_unknown += !known || x->tree_st;
	s->tree_pages += x->tree.pointers;
	if (x->is_shmem) {
		s->swapped_unknown += !x->has_swapped;
		s->swapped += x->swapped;
		s->swap_entries += x->tree.values;
	}
}

/* ---- checks ---- */

struct side {
	const char *label;
	uint64_t value;
	const char *why; /* it is not known; NULL: it is */
};

static enum km_status check_sides(struct km_run *run, const char *name, struct side left,
				  struct side right, int64_t tolerance, const char *why)
{
	int64_t l = (int64_t)left.value, r = (int64_t)right.value;
	const char *unknown = left.why ? left.why : right.why;

	return km_journal_check(&run->journal, name, NULL, left.label, left.why ? NULL : &l,
				right.label, right.why ? NULL : &r, tolerance,
				unknown ? unknown : why);
}

static struct side counter(struct km_run *run, const char *name, enum km_const_id item)
{
	struct side s = { .label = name };
	int64_t v = 0;

	if (km_node_stat_sum(run->view, run->mm, item, &v))
		s.why = "the counter cannot be read";
	s.value = (uint64_t)v;
	return s;
}

static struct km_cache_tally tally(const struct km_run *run)
{
	struct km_cache_tally sum = { 0 };
	size_t z;

	for (z = 0; z < run->mm->zones.n; z++) {
		const struct km_cache_tally *t = &run->sums->zones[z].cache;

		sum.swapcache_writeback += t->swapcache_writeback;
		sum.kernel_mapped += t->kernel_mapped;
	}
	return sum;
}

/* Compare with the kernel's counters. */
static enum km_status check_counters(struct km_run *run, const struct km_file_sums *s,
				     const char *pages_why, int64_t in_flight, const char *in_hand)
{
	struct km_cache_tally t = tally(run);
	struct side mapped = { "mapped pages of files, and of drivers that processes map",
			       s->mapped + t.kernel_mapped, pages_why };
	struct side dirty = { "dirty pages of files that are written back", s->dirty, pages_why };
	struct side writeback = { "pages of files and of the swap cache that are being written",
				  s->writeback + t.swapcache_writeback, pages_why };
	enum km_status st;

	if (!dirty.why && s->unknown)
		dirty.why = "of some pages the file system is not known";
	st = check_sides(run, "mapped files: counter = pages",
			 counter(run, "NR_FILE_MAPPED", KC_NR_FILE_MAPPED), mapped, in_flight, in_hand);
	if (!st)
		st = check_sides(run, "dirty files: counter = pages",
				 counter(run, "NR_FILE_DIRTY", KC_NR_FILE_DIRTY), dirty, in_flight,
				 in_hand);
	if (!st)
		st = check_sides(run, "writeback: counter = pages",
				 counter(run, "NR_WRITEBACK", KC_NR_WRITEBACK), writeback, in_flight,
				 in_hand);
	return st;
}

enum km_status km_file_sums_check(struct km_run *run, const struct km_file_sums *s)
{
	static const char in_hand[] = "pages that a CPU was adding or removing";
	const char *pages_why = !run->sums->scanned				      ? "memory was not scanned"
				: run->sums->unknown_pages || run->sums->unread_tails ? "struct pages are not in the dump"
										      : NULL;
	const char *inodes_why =
		s->inodes_whole ? NULL : "a list of inodes is damaged or not in the dump";
	int64_t cpus = (int64_t)run->k->nr_cpus, in_flight = IN_FLIGHT_PER_CPU * cpus;
	struct side cached = { "pages that name a file", s->cached, pages_why };
	struct side inodes = { "nrpages over all inodes", s->inode_pages - s->dax_pages + s->beside_pages,
			       inodes_why };
	struct side trees = { "pages in the files' trees", s->tree_pages,
			      s->trees_unknown ? "a tree is damaged or not in the dump"
					       : inodes_why };
	struct side files = { "files with pages in memory", s->files, inodes_why };
	struct side agree = { "of these, with as many pages as their inode counts", s->agree,
			      pages_why ? pages_why : inodes_why };
	struct side entries = { "swap entries in trees of shared memory", s->swap_entries,
				trees.why };
	struct side swapped = { "shmem_inode_info.swapped over all inodes", s->swapped,
				s->swapped_unknown ? "of some inodes it cannot be read"
						   : inodes_why };
	struct side buffers = { "nrpages over the inodes of block devices", s->bdev_inode_pages,
				inodes_why };
	struct side bdevs = { "pages that name a block device", s->bdev_cached, pages_why };
	enum km_status st;

	if (!bdevs.why && s->unknown)
		bdevs.why = "of some pages the file system is not known";
	st = check_sides(run, "page cache: inodes = pages", inodes, cached, in_flight, in_hand);
	if (!st)
		st = check_sides(run, "page cache: each inode = its pages", files, agree, cpus,
				 s->unknown ? km_run_part(run, s->unknown, "files, which cannot be read")
					    : "files that a CPU had in hand");
	if (!st)
		st = check_sides(run, "page cache: trees = pages", trees, cached, in_flight, in_hand);
	if (!st)
		st = check_sides(run, "swapped shared memory: trees = inodes", entries, swapped,
				 in_flight, in_hand);
	if (!st)
		st = check_sides(run, "Buffers: inodes = pages", buffers, bdevs, in_flight, in_hand);
	return st ? st : check_counters(run, s, pages_why, in_flight, in_hand);
}
