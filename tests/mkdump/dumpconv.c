/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <fcntl.h>
#include <snappy-c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "source/source.h"

/*
 * dumpconv raw|padded|lime|avml IN OUT
 *
 * The memory of a dump in another container, as programs that no package has write it:
 *
 *	raw	RAM one after the other, without the hole below 4 GiB (virtual machines)
 *	padded	RAM at its addresses, zeros between (LiME format=padded); a sparse file
 *	lime	ranges with a header each (LiME format=lime)
 *	avml	blocks of 16 MiB as snappy streams, blocks of zeros left out (AVML)
 *
 * Pages that the dump does not have are zeros. This is written from the formats' descriptions, not from the
 * reader of kmemdb: an error in one of them makes the comparison fail.
 */

#define PAGE	    4096
#define AVML_BLOCK  (16 << 20)
#define CHUNK_BYTES 65536

static void fail(const char *what)
{
	fprintf(stderr, "dumpconv: %s\n", what);
	exit(1);
}

static void put(FILE *out, const void *p, size_t n)
{
	if (n && fwrite(p, 1, n, out) != n)
		fail("cannot write");
}

static void put_number(FILE *out, uint64_t v, unsigned bytes)
{
	for (; bytes; bytes--, v >>= 8)
		if (fputc((int)(v & 255), out) == EOF)
			fail("cannot write");
}

static void read_page(struct km_reader *r, uint64_t pfn, uint8_t *to)
{
	const uint8_t *page;

	if (km_reader_page(r, pfn, &page))
		memset(to, 0, PAGE);
	else
		memcpy(to, page, PAGE);
}

static bool is_zero(const uint8_t *p, size_t n)
{
	return !p[0] && !memcmp(p, p + 1, n - 1);
}

/* Pages of zeros stay holes of the file. */
static void put_page_at(FILE *out, uint64_t offset, const uint8_t *page)
{
	if (is_zero(page, PAGE))
		return;
	if (pwrite(fileno(out), page, PAGE, (off_t)offset) != PAGE)
		fail("cannot write");
}

static uint32_t crc32c(const uint8_t *p, size_t n)
{
	uint32_t v = UINT32_MAX;
	int k;

	for (; n; n--) {
		v ^= *p++;
		for (k = 0; k < 8; k++)
			v = v & 1 ? v >> 1 ^ UINT32_C(0x82f63b78) : v >> 1;
	}
	return ~v;
}

static void put_header(FILE *out, const char *magic, uint32_t version, uint64_t start, uint64_t bytes)
{
	put(out, magic, 4);
	put_number(out, version, 4);
	put_number(out, start, 8);
	put_number(out, start + bytes - 1, 8);
	put_number(out, 0, 8);
}

/* Returns the length of the chunk. */
static uint64_t put_chunk(FILE *out, const uint8_t *data, size_t bytes)
{
	static char packed[CHUNK_BYTES * 2];
	size_t n = sizeof(packed);
	uint32_t sum = crc32c(data, bytes);
	bool plain;

	if (snappy_compress((const char *)data, bytes, packed, &n) != SNAPPY_OK)
		fail("snappy");
	plain = n >= bytes - bytes / 8;
	put_number(out, plain, 1);
	n = plain ? bytes : n;
	put_number(out, n + 4, 3);
	put_number(out, (sum >> 15 | sum << 17) + UINT32_C(0xa282ead8), 4);
	put(out, plain ? (const char *)data : packed, n);
	return n + 8;
}

static void put_avml_block(FILE *out, uint64_t start, const uint8_t *data, uint64_t bytes)
{
	uint64_t at, n, total = 10;

	if (is_zero(data, bytes))
		return;
	put_header(out, "AVML", 2, start, bytes);
	put(out, "\xff\6\0\0sNaPpY", 10);
	for (at = 0; at < bytes; at += n) {
		n = bytes - at < CHUNK_BYTES ? bytes - at : CHUNK_BYTES;
		total += put_chunk(out, data + at, n);
	}
	put_number(out, total, 8);
}

/* A run of RAM, [@pfn, @end). *@raw_at: where it goes in a raw file. */
static void put_run(const char *format, struct km_reader *r, uint64_t pfn, uint64_t end, FILE *out,
		    uint64_t *raw_at)
{
	static uint8_t block[AVML_BLOCK];
	uint64_t n, i;

	if (!strcmp(format, "lime"))
		put_header(out, "EMiL", 1, pfn * PAGE, (end - pfn) * PAGE);
	for (; pfn < end; pfn += n) {
		n = end - pfn < AVML_BLOCK / PAGE ? end - pfn : AVML_BLOCK / PAGE;
		for (i = 0; i < n; i++) {
			read_page(r, pfn + i, block + i * PAGE);
			if (!strcmp(format, "padded"))
				put_page_at(out, (pfn + i) * PAGE, block + i * PAGE);
			else if (!strcmp(format, "raw"))
				put_page_at(out, *raw_at + i * PAGE, block + i * PAGE);
		}
		*raw_at += n * PAGE;
		if (!strcmp(format, "lime"))
			put(out, block, n * PAGE);
		else if (!strcmp(format, "avml"))
			put_avml_block(out, pfn * PAGE, block, n * PAGE);
	}
}

/* What QEMU's dumps have right below 4 GiB is the ROM of its firmware. */
static bool is_rom(uint64_t pfn, uint64_t end)
{
	return pfn >= UINT64_C(0xf0000) && end <= UINT64_C(0x100000);
}

/* RAM of virtual machines begins at 0 and goes on at 4 GiB; holes below are small and are filled. */
static uint64_t raw_place(uint64_t pfn, uint64_t raw_at)
{
	return pfn < UINT64_C(0x100000) ? pfn * PAGE : raw_at;
}

int main(int argc, char **argv)
{
	const char *path = argc > 2 ? argv[2] : NULL;
	struct km_source_run run, next;
	struct km_reader *r;
	struct km_source *s;
	struct km_err err;
	uint64_t pfn, end, raw_at = 0, top = 0, bytes;
	bool sparse;
	FILE *out;

	if (argc != 4)
		fail("usage: dumpconv raw|padded|lime|avml IN OUT");
	if (km_source_open(&path, 1, &s, &err))
		fail(err.text);
	out = fopen(argv[3], "wb");
	if (!out || km_source_info(s)->page_bytes != PAGE || km_reader_create(s, &r))
		fail("cannot begin");
	for (pfn = 0; !km_source_run_at(s, pfn, &run); pfn = end) {
		end = pfn + run.nr_pages;
		while (run.ram && !km_source_run_at(s, end, &next) && next.ram)
			end += next.nr_pages;
		if (!run.ram || is_rom(pfn, end))
			continue;
		raw_at = raw_place(pfn, raw_at);
		put_run(argv[1], r, pfn, end, out, &raw_at);
		top = end * PAGE;
	}
	sparse = !strcmp(argv[1], "raw") || !strcmp(argv[1], "padded");
	bytes = argv[1][0] == 'r' ? raw_at : top;
	if (fflush(out) || (sparse && ftruncate(fileno(out), (off_t)bytes)) || fclose(out))
		fail("cannot write");
	km_reader_destroy(r);
	km_source_close(s);
	return 0;
}
