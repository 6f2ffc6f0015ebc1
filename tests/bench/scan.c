/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * lib/scan on memory that is made up as it is read: slabs of 16 pages with objects of 256 bytes, of which 15 of 16 are
 * allocated, each with four words that point into others near by and 28 that are none. The figure is that of the search
 * alone, without inflating a dump.
 *
 * usage: scan GIB THREADS
 * Prints: objects, words looked at, objects reached, seconds, MB of memory that the search took.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "scan.h"

#define BASE	   UINT64_C(0xffff888000000000)
#define PAGE	   4096u
#define SLAB_BYTES (16u * PAGE)
#define OBJECT	   256u
#define SLOTS	   (SLAB_BYTES / OBJECT)

static uint64_t nr_objects;

static uint64_t mix(uint64_t x)
{
	x = (x ^ x >> 31) * UINT64_C(0x9e3779b97f4a7c15);
	return x ^ x >> 29;
}

static enum km_status open_reader(void *arg, void **ret)
{
	*ret = arg;
	return KM_OK;
}

static void close_reader(void *arg, void *reader)
{
	(void)arg;
	(void)reader;
}

/* Two of four pointers lead to the next objects, so that all are reached; two anywhere. */
static enum km_status read_words(void *arg, void *reader, uint32_t kind, uint64_t addr, void *buf,
				 uint64_t bytes)
{
	uint64_t *words = buf, i, n;

	(void)arg;
	(void)reader;
	(void)kind;
	for (i = 0; i < bytes / 8; i++) {
		uint64_t at = addr + 8 * i;

		n = (at - BASE) / OBJECT;
		switch (at % OBJECT / 8) {
		case 0:
			n = 2 * n + 1;
			break;
		case 3:
			n = 2 * n + 2;
			break;
		case 9:
		case 17:
			n = mix(at);
			break;
		default:
			words[i] = at * 3 & 0xffffff;
			continue;
		}
		words[i] = BASE + n % nr_objects * OBJECT;
	}
	return KM_OK;
}

int main(int argc, char **argv)
{
	uint64_t gib = argc == 3 ? strtoull(argv[1], NULL, 10) : 0, slabs = (gib << 30) / SLAB_BYTES, i;
	const struct km_scan_ops ops = { .open = open_reader, .close = close_reader, .read = read_words };
	uint8_t map[SLOTS / 8];
	struct timespec begin, end;
	const struct km_scan_stats *t;
	struct km_scan *s;
	uint32_t kind;
	enum km_status st;

	if (!gib) {
		fprintf(stderr, "usage: scan GIB THREADS\n");
		return 2;
	}
	nr_objects = slabs * SLOTS;
	for (i = 0; i < sizeof(map); i++)
		map[i] = i % 2 ? 0x80 : 0;
	st = km_scan_create(&ops, PAGE, (unsigned)strtoul(argv[2], NULL, 10), &s);
	if (!st)
		st = km_scan_add_kind(s, &(struct km_scan_kind){ .object_bytes = OBJECT }, &kind);
	for (i = 0; !st && i < slabs; i++)
		st = km_scan_add_group(s, BASE + i * SLAB_BYTES, SLAB_BYTES, kind, SLOTS, map);
	if (!st)
		st = km_scan_add_range(s, BASE, gib << 30, true);
	if (!st)
		st = km_scan_add_root(s, BASE, PAGE, kind, KM_SCAN_STRONG);
	if (!st)
		st = km_scan_seal(s);
	clock_gettime(CLOCK_MONOTONIC, &begin);
	if (!st)
		st = km_scan_mark(s, false);
	clock_gettime(CLOCK_MONOTONIC, &end);
	if (st) {
		fprintf(stderr, "scan: %d\n", st);
		return 1;
	}
	t = km_scan_stats(s);
	printf("%llu %llu %llu %.3f %.1f\n", (unsigned long long)t->objects,
	       (unsigned long long)(t->root_bytes + t->object_bytes) / 8, (unsigned long long)t->reached,
	       (double)(end.tv_sec - begin.tv_sec) + (double)(end.tv_nsec - begin.tv_nsec) / 1e9,
	       (double)t->memory_bytes / 1e6);
	km_scan_destroy(s);
	return 0;
}
