/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mkdump_int.h"

void mk_put(struct mkdump_file *f, uint64_t offset, const void *p, size_t n)
{
	size_t end = offset + n, room = f->room;

	if (end > room) {
		room = end + end / 2 + 4096;
		f->data = realloc(f->data, room);
		if (!f->data || end < n) {
			fprintf(stderr, "mkdump: out of memory\n");
			abort();
		}
		memset(f->data + f->room, 0, room - f->room);
		f->room = room;
	}
	if (n)
		memcpy(f->data + offset, p, n);
	if (end > f->bytes)
		f->bytes = end;
}

static void put_le(struct mkdump_file *f, uint64_t offset, uint64_t v, unsigned n)
{
	uint8_t b[8];
	unsigned i;

	for (i = 0; i < n; i++)
		b[i] = (uint8_t)(v >> (8 * i));
	mk_put(f, offset, b, n);
}

void mk_put16(struct mkdump_file *f, uint64_t offset, uint64_t v)
{
	put_le(f, offset, v, 2);
}

void mk_put32(struct mkdump_file *f, uint64_t offset, uint64_t v)
{
	put_le(f, offset, v, 4);
}

void mk_put64(struct mkdump_file *f, uint64_t offset, uint64_t v)
{
	put_le(f, offset, v, 8);
}

/* splitmix64 */
uint64_t mk_random(uint64_t *state)
{
	uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

void mk_fill_page(enum mk_fill fill, uint8_t byte, uint64_t pfn, uint8_t *page, uint32_t bytes)
{
	uint64_t seed = pfn * 0x10001 + 7, v;
	char text[32];
	uint32_t i;

	switch (fill) {
	case MK_PATTERN:
		snprintf(text, sizeof(text), "page %012llx|", (unsigned long long)pfn);
		for (i = 0; i < bytes; i++)
			page[i] = (uint8_t)text[i % 18];
		break;
	case MK_RANDOM:
		for (i = 0; i + 8 <= bytes; i += 8) {
			v = mk_random(&seed);
			memcpy(page + i, &v, 8);
		}
		break;
	case MK_ZERO:
		memset(page, 0, bytes);
		break;
	case MK_BYTE:
		memset(page, byte, bytes);
		break;
	}
}

const struct mk_range *mk_range_of(const struct mkdump_spec *spec, uint64_t pfn)
{
	size_t i;

	for (i = spec->ranges.n; i--;) {
		if (pfn >= spec->ranges.v[i].first && pfn <= spec->ranges.v[i].last)
			return &spec->ranges.v[i];
	}
	return NULL;
}

uint64_t mk_end_pfn(const struct mkdump_spec *spec)
{
	uint64_t end = 0, last;
	size_t i;

	for (i = 0; i < spec->ranges.n; i++) {
		if (spec->ranges.v[i].last >= end)
			end = spec->ranges.v[i].last + 1;
	}
	for (i = 0; i < spec->segments.n; i++) {
		last = (spec->segments.v[i].paddr + spec->segments.v[i].mem_bytes - 1) /
		       spec->block;
		if (last >= end)
			end = last + 1;
	}
	return spec->max_mapnr && spec->format != MK_ELF ? spec->max_mapnr : end;
}

static uint64_t put_note(struct mkdump_file *out, const char *name, uint32_t type, const void *desc,
			 size_t bytes)
{
	uint64_t at = (out->bytes + 3) / 4 * 4, desc_at;
	size_t name_bytes = strlen(name) + 1;

	mk_put32(out, at, name_bytes);
	mk_put32(out, at + 4, bytes);
	mk_put32(out, at + 8, type);
	mk_put(out, at + 12, name, name_bytes);
	desc_at = at + 12 + (name_bytes + 3) / 4 * 4;
	mk_put(out, desc_at, desc, bytes);
	mk_put(out, (desc_at + bytes + 3) / 4 * 4, NULL, 0);
	return desc_at;
}

void mk_put_notes(const struct mkdump_spec *spec, struct mkdump_file *out, uint64_t *ret_vmcoreinfo)
{
	size_t i;

	*ret_vmcoreinfo = 0;
	for (i = 0; i < spec->notes.n; i++)
		put_note(out, spec->notes.v[i].name, spec->notes.v[i].type, spec->notes.v[i].text,
			 strlen(spec->notes.v[i].text));
	if (spec->qemu)
		put_note(out, "QEMU", 0, "\1\0\0\0", 4);
	if (spec->vmcoreinfo.n)
		*ret_vmcoreinfo =
			put_note(out, "VMCOREINFO", 0, spec->vmcoreinfo.v, spec->vmcoreinfo.n);
}

/* Flatten, damage and cut one finished file. */
static void finish(const struct mkdump_spec *spec, struct mkdump_file *f)
{
	struct mkdump_file flat = { 0 };
	uint64_t keep;
	size_t i;

	for (i = 0; i < spec->pokes.n; i++)
		mk_put(f, spec->pokes.v[i].offset, &spec->pokes.v[i].byte, 1);
	if (spec->flatten.on) {
		mk_write_flat(&spec->flatten, f, &flat);
		free(f->data);
		*f = flat;
	}
	for (i = 0; i < spec->late_pokes.n; i++)
		mk_put(f, spec->late_pokes.v[i].offset, &spec->late_pokes.v[i].byte, 1);
	if (spec->truncated) {
		keep = (uint64_t)spec->truncate;
		if (spec->truncate < 0)
			keep += f->bytes;
		if (keep < f->bytes)
			f->bytes = keep;
	}
}

static void write_split(const struct mkdump_spec *spec, struct mkdump *d)
{
	uint64_t end = mk_end_pfn(spec), start = 0, stop;
	size_t i;

	for (i = 0; i <= spec->nr_splits; i++, start = stop) {
		stop = i < spec->nr_splits ? spec->splits[i] : end;
		mk_write_kdump(spec, start, stop, spec->nr_splits > 0, &d->file[d->nr_files++]);
	}
}

bool mkdump_make(const char *text, struct mkdump *ret, const char **ret_error)
{
	struct mkdump d = { 0 };
	size_t i;

	d.spec = km_calloc(1, sizeof(*d.spec));
	if (!d.spec || !mk_parse(text, d.spec, ret_error)) {
		mkdump_free(&d);
		return false;
	}
	switch (d.spec->format) {
	case MK_KDUMP:
	case MK_DISKDUMP:
		write_split(d.spec, &d);
		break;
	case MK_ELF:
		mk_write_elf(d.spec, &d.file[d.nr_files++]);
		break;
	case MK_RAW:
		mk_put(&d.file[d.nr_files++], 0, d.spec->raw.v, d.spec->raw.n);
		break;
	}
	for (i = 0; i < d.nr_files; i++)
		finish(d.spec, &d.file[i]);
	*ret = d;
	return true;
}

void mkdump_free(struct mkdump *d)
{
	size_t i;

	for (i = 0; i < d->nr_files; i++)
		free(d->file[i].data);
	if (d->spec) {
		km_vec_free(&d->spec->ranges);
		km_vec_free(&d->spec->segments);
		km_vec_free(&d->spec->notes);
		km_vec_free(&d->spec->pokes);
		km_vec_free(&d->spec->late_pokes);
		km_vec_free(&d->spec->vmcoreinfo);
		km_vec_free(&d->spec->raw);
		km_arena_free(&d->spec->arena);
		free(d->spec);
	}
	*d = (struct mkdump){ 0 };
}

uint64_t mkdump_end_pfn(const struct mkdump *d)
{
	return mk_end_pfn(d->spec);
}

uint32_t mkdump_page_bytes(const struct mkdump *d)
{
	return d->spec->block;
}

/* Byte by byte, so that it shares no idea with the code under test. */
static enum mkdump_truth segment_truth(const struct mkdump_spec *spec, uint64_t pfn, uint8_t *page)
{
	enum { NONE, TAIL, DATA } *have = km_calloc(spec->block, sizeof(*have));
	_cleanup_(km_freep) uint8_t *fill = malloc(spec->block);
	bool data = false, excluded = false;
	uint64_t a, off;
	size_t i;

	if (!fill || !have)
		abort();
	memset(page, 0, spec->block);
	for (i = 0; i < spec->segments.n; i++) {
		const struct mk_segment *s = &spec->segments.v[i];

		a = pfn * spec->block;
		if (a + spec->block <= s->paddr || a >= s->paddr + s->mem_bytes)
			continue;
		mk_fill_page(s->fill, s->byte, pfn, fill, spec->block);
		for (off = 0; off < spec->block; off++, a++) {
			if (a < s->paddr || a - s->paddr >= s->mem_bytes || have[off] == DATA)
				continue;
			have[off] = a - s->paddr < s->file_bytes ? DATA : TAIL;
			if (have[off] == DATA)
				page[off] = fill[off];
		}
	}
	for (off = 0; off < spec->block; off++) {
		data |= have[off] == DATA;
		excluded |= have[off] == TAIL;
	}
	free(have);
	if (excluded)
		return MKDUMP_EXCLUDED;
	return data ? MKDUMP_DATA : MKDUMP_HOLE;
}

enum mkdump_truth mkdump_truth(const struct mkdump *d, uint64_t pfn, uint8_t *page)
{
	const struct mkdump_spec *spec = d->spec;
	const struct mk_range *r;

	if (spec->segments.n)
		return segment_truth(spec, pfn, page);
	r = mk_range_of(spec, pfn);
	if (!r || pfn >= mk_end_pfn(spec))
		return MKDUMP_HOLE;
	if (!r->stored)
		return MKDUMP_EXCLUDED;
	if (r->damage == MK_LOST || r->damage == MK_PAST)
		return MKDUMP_LOST;
	if (r->damage)
		return MKDUMP_CORRUPT;
	mk_fill_page(r->fill, r->byte, pfn, page, spec->block);
	return MKDUMP_DATA;
}
