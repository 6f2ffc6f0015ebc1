/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the files of a snapshot say of the machine as a whole. */
#include <string.h>

#include "proc.h"

void km_proc_facts_init(struct km_proc_facts *f)
{
	*f = (struct km_proc_facts){ .uptime_s = -1, .load = { -1, -1, -1 }, .huge = { -1, -1, -1, -1, -1 } };
}

/*
 * Which power of two from 4 KiB on @kb kB for @pages pages is, up to @percent: its number; negative: none. The
 * amounts move while files are read; small ones say nothing.
 */
static int size_by_ratio(struct km_proc_pair p, double percent)
{
	double kb = (double)p.kb / (double)p.pages;
	int i;

	for (i = 0; i < KM_PROC_NR_SIZES; i++) {
		double r = kb / (double)(4 << i);

		if (r > 1 - percent / 100 && r < 1 + percent / 100)
			return i;
	}
	return -1;
}

/* Architectures whose kernels have pages of 4 KiB alone, by uname -m or as distributions put it in the release. */
static bool has_one_size(const struct km_proc_facts *f)
{
	static const char *const names[] = { "x86_64", "amd64", "i386", "i486", "i586", "i686",
					     "s390x", "armv6l", "armv7l", "riscv64" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		const char *p = strstr(f->release, names[i]);

		if (!strcmp(f->machine, names[i]) ||
		    (p && p > f->release && strchr(".-_", p[-1])))
			return true;
	}
	return false;
}

/* The pair @i, with another file's free pages where vmstat is not there. */
static struct km_proc_pair pair_of(const struct km_proc_facts *f, int i)
{
	struct km_proc_pair p = f->pairs[i];

	if (i == KM_PROC_FREE && !p.pages)
		p.pages = f->listed_pages;
	return p;
}

uint64_t km_proc_page_bytes(const struct km_proc_facts *f)
{
	unsigned votes[KM_PROC_NR_SIZES] = { 0 };
	int i, size, voted = 0, best = 0;

	if (f->page_bytes)
		return f->page_bytes;
	if (has_one_size(f))
		return 4096;
	for (i = 0; i < KM_PROC_NR_PAIRS; i++) {
		struct km_proc_pair p = pair_of(f, i);
		bool still = i == KM_PROC_TOTAL;

		if (p.kb <= 0 || p.pages < 256)
			continue;
		size = size_by_ratio(p, still ? 3 : 10);
		if (size >= 0)
			votes[size]++;
		else if (still)
			return 0; /* one of the two files is not of this kernel */
	}
	for (i = 0; i < KM_PROC_NR_SIZES; i++) {
		votes[i] += f->kernel_page_kb == 4 << i;
		votes[i] += f->slab_votes[i];
		voted += votes[i] != 0;
		if (votes[i] > votes[best])
			best = i;
	}
	return voted == 1 && votes[best] >= 2 ? UINT64_C(4096) << best : 0;
}
