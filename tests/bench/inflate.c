/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The floor: how long zlib alone takes to inflate the pages that a scan needs. Reads a kdump-compressed file
 * (not flattened) and page frame ranges "START COUNT" from standard input, inflates each distinct page among
 * them once with zlib's uncompress() on some threads, and prints pages, bytes and seconds. A reader of its own,
 * so that it is a second witness of the format as well.
 *
 * usage: inflate VMCORE THREADS < ranges
 */
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

struct descriptor {
	int64_t offset;
	uint32_t size, flags;
	uint64_t page_flags;
};

static const uint8_t *file;
static uint64_t file_bytes, block;
static const struct descriptor **wanted;
static size_t nr_wanted;

struct worker {
	pthread_t thread;
	size_t first, step;
	uint64_t bytes, failed;
};

static void *run(void *arg)
{
	struct worker *w = arg;
	uint8_t *page = malloc(block);
	size_t i;

	for (i = w->first; i < nr_wanted; i += w->step) {
		const struct descriptor *d = wanted[i];
		uLongf n = block;

		if (uncompress(page, &n, file + d->offset, d->size) != Z_OK || n != block)
			w->failed++;
		w->bytes += n;
	}
	free(page);
	return NULL;
}

static int by_offset(const void *a, const void *b)
{
	const struct descriptor *x = *(const struct descriptor *const *)a;
	const struct descriptor *y = *(const struct descriptor *const *)b;

	return x->offset < y->offset ? -1 : x->offset > y->offset;
}

static uint32_t word(uint64_t at)
{
	uint32_t v;

	memcpy(&v, file + at, sizeof(v));
	return v;
}

static double now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
	uint64_t max_pfn, bitmap_blocks, sub_blocks, pfn, start, count, rank = 0, bytes = 0,
									failed = 0;
	const struct descriptor *table;
	const uint8_t *bitmap;
	struct worker *workers;
	uint8_t *in_range;
	struct stat sb;
	double begin;
	size_t i, n = 0;
	int threads, fd;

	if (argc != 3 || (threads = atoi(argv[2])) < 1)
		return 2;
	fd = open(argv[1], O_RDONLY);
	if (fd < 0 || fstat(fd, &sb) < 0)
		return 1;
	file_bytes = (uint64_t)sb.st_size;
	file = mmap(NULL, file_bytes, PROT_READ, MAP_SHARED, fd, 0);
	if (file == MAP_FAILED || memcmp(file, "KDUMP   ", 8) != 0)
		return 1;
	block = word(428);
	sub_blocks = word(432);
	bitmap_blocks = word(436);
	memcpy(&max_pfn, file + block + 96, sizeof(max_pfn));
	bitmap = file + (1 + sub_blocks) * block + bitmap_blocks / 2 * block;
	table = (const struct descriptor *)(const void *)(file +
							  (1 + sub_blocks + bitmap_blocks) * block);

	in_range = calloc(max_pfn / 8 + 1, 1);
	while (scanf("%" SCNu64 " %" SCNu64, &start, &count) == 2)
		for (pfn = start; pfn < start + count && pfn < max_pfn; pfn++)
			in_range[pfn / 8] |= (uint8_t)(1u << pfn % 8);
	wanted = calloc(max_pfn, sizeof(*wanted));
	for (pfn = 0; pfn < max_pfn; pfn++) {
		if (!(bitmap[pfn / 8] >> pfn % 8 & 1))
			continue;
		if (in_range[pfn / 8] >> pfn % 8 & 1 && table[rank].flags & 1 &&
		    (uint64_t)table[rank].offset + table[rank].size <= file_bytes)
			wanted[n++] = &table[rank];
		rank++;
	}
	qsort(wanted, n, sizeof(*wanted), by_offset);
	for (i = 0; i < n; i++)
		if (!i || wanted[i]->offset != wanted[nr_wanted - 1]->offset)
			wanted[nr_wanted++] = wanted[i];

	workers = calloc((size_t)threads, sizeof(*workers));
	begin = now();
	for (i = 0; i < (size_t)threads; i++) {
		workers[i].first = i;
		workers[i].step = (size_t)threads;
		pthread_create(&workers[i].thread, NULL, run, &workers[i]);
	}
	for (i = 0; i < (size_t)threads; i++) {
		pthread_join(workers[i].thread, NULL);
		bytes += workers[i].bytes;
		failed += workers[i].failed;
	}
	printf("%zu %" PRIu64 " %.6f\n", nr_wanted, bytes, now() - begin);
	return failed != 0;
}
