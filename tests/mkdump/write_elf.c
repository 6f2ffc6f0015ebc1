/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "mkdump_int.h"

#define EHDR 64
#define PHDR 56
#define SHDR 64

/* One segment of each run of pages, when the spec gives none. */
static void runs_to_segments(const struct mkdump_spec *spec, struct mkdump_spec *out)
{
	uint64_t end = mk_end_pfn(spec), pfn = 0, first;

	while (pfn < end) {
		const struct mk_range *r = mk_range_of(spec, pfn);
		struct mk_segment *s;

		first = pfn++;
		if (!r)
			continue;
		while (pfn < end && mk_range_of(spec, pfn) == r)
			pfn++;
		s = km_vec_push(&out->segments);
		if (!s)
			return;
		s->paddr = first * spec->block;
		s->vaddr = spec->qemu ? 0 : UINT64_C(0xffff888000000000) + s->paddr;
		s->mem_bytes = (pfn - first) * spec->block;
		s->file_bytes = r->stored ? s->mem_bytes : 0;
		s->fill = r->fill;
		s->byte = r->byte;
	}
}

static void put_data(const struct mkdump_spec *spec, const struct mk_segment *s, uint64_t pos,
		     struct mkdump_file *out)
{
	_cleanup_(km_freep) uint8_t *page = km_calloc(1, spec->block);
	uint64_t done, a, n;

	for (done = 0; page && done < s->file_bytes; done += n) {
		a = s->paddr + done;
		n = spec->block - a % spec->block;
		if (n > s->file_bytes - done)
			n = s->file_bytes - done;
		mk_fill_page(s->fill, s->byte, a / spec->block, page, spec->block);
		mk_put(out, pos + done, page + a % spec->block, n);
	}
}

static void put_phdr(struct mkdump_file *out, uint64_t at, uint32_t type, uint64_t pos,
		     const struct mk_segment *s)
{
	mk_put32(out, at, type);
	mk_put64(out, at + 8, pos);
	mk_put64(out, at + 16, s->vaddr);
	mk_put64(out, at + 24, s->paddr);
	mk_put64(out, at + 32, s->file_bytes);
	mk_put64(out, at + 40, s->mem_bytes);
}

void mk_write_elf(const struct mkdump_spec *spec, struct mkdump_file *out)
{
	struct mkdump_spec made = { 0 };
	const struct mk_segment *seg = spec->segments.v;
	size_t nr = spec->segments.n, i;
	uint64_t phoff = EHDR, shoff = 0, pos, unused;
	struct mkdump_file notes = { 0 };

	if (!nr) {
		runs_to_segments(spec, &made);
		seg = made.segments.v;
		nr = made.segments.n;
	}
	if (spec->qemu || spec->xnum) {
		shoff = EHDR;
		phoff = EHDR + 2 * SHDR;
		mk_put32(out, shoff + 44, nr + 1);
	}
	mk_put(out, 0, "\177ELF\2\1\1", 7);
	mk_put16(out, 16, 4);
	mk_put16(out, 18, spec->machine);
	mk_put32(out, 20, 1);
	mk_put64(out, 32, phoff);
	mk_put64(out, 40, shoff);
	mk_put32(out, 48, spec->eflags);
	mk_put16(out, 52, spec->qemu ? 8 : EHDR);
	mk_put16(out, 54, PHDR);
	mk_put16(out, 56, spec->xnum ? 0xffff : nr + 1);
	mk_put16(out, 58, shoff ? SHDR : 0);
	mk_put16(out, 60, shoff ? 2 : 0);

	mk_put_notes(spec, &notes, &unused);
	pos = phoff + PHDR * (nr + 1);
	put_phdr(out, phoff, 4, pos,
		 &(struct mk_segment){ .file_bytes = notes.bytes, .mem_bytes = 0 });
	mk_put(out, pos, notes.data, notes.bytes);
	pos += notes.bytes;
	pos = spec->odd ? pos + 13 : (pos + spec->block - 1) / spec->block * spec->block;
	for (i = 0; i < nr; i++) {
		put_phdr(out, phoff + PHDR * (i + 1), 1, pos, &seg[i]);
		put_data(spec, &seg[i], pos, out);
		pos += seg[i].file_bytes;
	}
	free(notes.data);
	km_vec_free(&made.segments);
}
