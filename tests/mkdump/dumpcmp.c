/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/bits.h"
#include "base/mem.h"
#include "source/source.h"

/*
 * dumpcmp A[,A2…] [B[,B2…]]
 *
 * One dump: what it says of itself, the pages by state as runs and as pages, and the speed of reading
 * all of them. Two dumps: each page of both must be equal, where both have it; pages that only one
 * has are counted. Exit status 1 when pages differ or counts do not agree.
 */

static double now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

static struct km_source *open_dump(char *arg)
{
	const char *paths[64];
	struct km_source *s;
	struct km_err err;
	size_t n = 0;
	double t0;
	char *p;

	for (p = strtok(arg, ","); p && n < KM_ARRAY_LEN(paths); p = strtok(NULL, ","))
		paths[n++] = p;
	t0 = now();
	if (km_source_open(paths, n, &s, &err)) {
		fprintf(stderr, "dumpcmp: %s\n", err.text);
		exit(3);
	}
	printf("%s: opened in %.2f ms\n", paths[0], (now() - t0) * 1e3);
	return s;
}

static void show(const struct km_source_info *i)
{
	printf("  %s%s%s, version %u, compression %s, writer %s, pages of %u bytes, %u file(s), "
	       "%llu "
	       "bytes\n",
	       i->container ? i->container : "", i->container ? " " : "", i->format,
	       i->format_version, i->compression ? i->compression : "none",
	       i->writer ? i->writer : "unknown", i->page_bytes, i->nr_files,
	       (unsigned long long)i->file_bytes);
	printf("  end_pfn %llu, ram %llu = stored %llu + excluded %llu + lost %llu%s%s\n",
	       (unsigned long long)i->end_pfn, (unsigned long long)i->ram_pages,
	       (unsigned long long)i->stored_pages, (unsigned long long)i->excluded_pages,
	       (unsigned long long)i->lost_pages, i->incomplete ? ", incomplete" : "",
	       i->split ? ", split" : "");
	printf("  level %d, release %s, machine %s (%u), node %s, time %lld, vmcoreinfo %llu "
	       "bytes, "
	       "notes %llu bytes, fingerprint %s\n",
	       i->dump_level, i->uts_release ? i->uts_release : "-",
	       i->uts_machine ? i->uts_machine : "-", i->machine,
	       i->uts_nodename ? i->uts_nodename : "-", (long long)i->timestamp,
	       (unsigned long long)i->vmcoreinfo_bytes, (unsigned long long)i->notes_bytes,
	       i->fingerprint);
}

static uint64_t sum_page(const uint8_t *p, uint32_t n)
{
	uint64_t sum = 0;
	uint32_t k;

	for (k = 0; k < n; k += 8)
		sum += km_le64(p + k);
	return sum;
}

/* Walk the runs, read every stored page; the counts of info must come out. */
static int read_all(const struct km_source *s)
{
	const struct km_source_info *info = km_source_info(s);
	uint64_t pfn = 0, k, runs = 0, ram = 0, ok = 0, excluded = 0, lost = 0, corrupt = 0,
		 sum = 0;
	struct km_reader *r = NULL;
	struct km_source_run run;
	const uint8_t *page;
	double t0, t1;

	if (km_reader_create(s, &r))
		return 1;
	t0 = now();
	while (!km_source_run_at(s, pfn, &run)) {
		runs++;
		ram += run.ram ? run.nr_pages : 0;
		excluded += run.state == KM_EXCLUDED ? run.nr_pages : 0;
		lost += run.state == KM_MISSING && run.ram ? run.nr_pages : 0;
		for (k = 0; run.state == KM_OK && k < run.nr_pages; k++) {
			if (km_reader_page(r, pfn + k, &page)) {
				corrupt++;
				continue;
			}
			ok++;
			sum += sum_page(page, info->page_bytes);
		}
		pfn += run.nr_pages;
	}
	t1 = now();
	printf("  %llu runs; read %llu pages in %.3f s: %.2f GB/s, inflated %llu (%.2f GB/s), "
	       "packed %llu bytes, corrupt %llu, sum %016llx\n",
	       (unsigned long long)runs, (unsigned long long)ok, t1 - t0,
	       (double)(ok * info->page_bytes) / 1e9 / (t1 - t0),
	       (unsigned long long)km_reader_stats(r)->inflated_pages,
	       (double)km_reader_stats(r)->inflated_bytes / 1e9 / (t1 - t0),
	       (unsigned long long)km_reader_stats(r)->packed_bytes, (unsigned long long)corrupt,
	       (unsigned long long)sum);
	km_reader_destroy(r);
	return !(ram == info->ram_pages && excluded == info->excluded_pages &&
		 lost == info->lost_pages && ok + corrupt == info->stored_pages);
}

static int compare(const struct km_source *a, const struct km_source *b)
{
	const struct km_source_info *ia = km_source_info(a), *ib = km_source_info(b);
	uint32_t page = ia->page_bytes < ib->page_bytes ? ia->page_bytes : ib->page_bytes;
	uint32_t per_a = ia->page_bytes / page, per_b = ib->page_bytes / page;
	uint64_t end_a = ia->end_pfn * per_a, end_b = ib->end_pfn * per_b, pfn;
	uint64_t same = 0, differ = 0, only_a = 0, only_b = 0, neither = 0;
	struct km_reader *ra = NULL, *rb = NULL;
	const uint8_t *pa, *pb;

	if (km_reader_create(a, &ra) || km_reader_create(b, &rb))
		return 1;
	for (pfn = 0; pfn < end_a || pfn < end_b; pfn++) {
		enum km_status sa = km_reader_page(ra, pfn / per_a, &pa);
		enum km_status sb = km_reader_page(rb, pfn / per_b, &pb);

		if (sa && sb) {
			neither++;
		} else if (sa) {
			only_b++;
		} else if (sb) {
			only_a++;
		} else if (memcmp(pa + pfn % per_a * page, pb + pfn % per_b * page, page)) {
			if (differ++ < 5)
				printf("  page frame %llu differs\n", (unsigned long long)pfn);
		} else {
			same++;
		}
	}
	printf("compared: same %llu, different %llu, only in the first %llu, only in the second "
	       "%llu, in neither %llu\n",
	       (unsigned long long)same, (unsigned long long)differ, (unsigned long long)only_a,
	       (unsigned long long)only_b, (unsigned long long)neither);
	km_reader_destroy(ra);
	km_reader_destroy(rb);
	return differ != 0;
}

int main(int argc, char **argv)
{
	struct km_source *s[2] = { NULL, NULL };
	int i, failed = 0;

	if (argc < 2 || argc > 3) {
		fprintf(stderr, "usage: dumpcmp DUMP[,PART…] [DUMP[,PART…]]\n");
		return 2;
	}
	for (i = 1; i < argc; i++) {
		s[i - 1] = open_dump(argv[i]);
		show(km_source_info(s[i - 1]));
		failed |= read_all(s[i - 1]);
		if (failed)
			printf("  FAILED: the counts do not come out\n");
	}
	if (argc == 3)
		failed |= compare(s[0], s[1]);
	km_source_close(s[0]);
	km_source_close(s[1]);
	return failed;
}
