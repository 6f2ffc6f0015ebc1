/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "base/bits.h"
#include "kdump.h"

/*
 * kdump-compressed files of makedumpfile and QEMU, and diskdump; 64-bit little-endian.
 *
 *	block 0		main header
 *	block 1		sub header (sub_hdr_size blocks, notes included)
 *			bitmap 1: pages that exist	} bitmap_blocks together
 *			bitmap 2: pages that are stored	}
 *			page descriptors, one per bit of bitmap 2, 24 bytes:
 *				0 offset, 8 bytes, 12 flags (codec), 16 page flags (unused)
 *			page data
 *
 * All pages of zeros share one place in the file; their descriptors are identical.
 */

#define HEADER_BYTES	 464
#define SUB_HEADER_BYTES 104
#define DESC_BYTES	 24
#define UTS_BYTES	 65

#define KDUMP_INCOMPLETE 0x8
#define CODECS		 (KM_CODEC_ZLIB | KM_CODEC_LZO | KM_CODEC_SNAPPY | KM_CODEC_ZSTD)

#define MIN_BLOCK_BYTES 1024
#define MAX_BLOCK_BYTES (256 << 10) /* 4096 in the wrong byte order is more */

static bool kdump_probe(const struct km_source_file *f, const uint8_t *head, uint64_t bytes)
{
	(void)f;
	return bytes >= 8 && (!memcmp(head, "KDUMP   ", 8) || !memcmp(head, "DISKDUMP", 8));
}

static bool sane_block(uint32_t bytes)
{
	return bytes >= MIN_BLOCK_BYTES && bytes <= MAX_BLOCK_BYTES && km_is_pow2(bytes);
}

/* Explain why the block size makes no sense. A 32-bit writer has a timeval that is 12 bytes shorter. */
static enum km_status refuse_block(const uint8_t *h, struct km_err *err)
{
	if (sane_block(__builtin_bswap32(km_le32(h + 428))))
		return km_fail(err, KM_UNSUPPORTED,
			       "a kdump of a big-endian machine; only little-endian is read");
	if (sane_block(km_le32(h + 416)))
		return km_fail(err, KM_UNSUPPORTED,
			       "a kdump of a 32-bit kernel; only 64-bit is read");
	return km_fail(err, KM_CORRUPT, "blocks of %u bytes are no page size", km_le32(h + 428));
}

/* Fields of the sub header, as far as @version and the block have them. */
static enum km_status read_sub_header(const struct km_bytes *view, struct km_kdump_head *ret,
				      struct km_err *err)
{
	uint8_t buf[SUB_HEADER_BYTES];
	const uint8_t *h = km_bytes_get(view, ret->block_bytes, SUB_HEADER_BYTES, buf, NULL);

	if (!h)
		return km_fail(err, KM_CORRUPT, "the file ends inside the kdump headers");
	if (ret->version >= 1)
		ret->dump_level = (int32_t)km_le32(h + 8);
	if (ret->version >= 2) {
		ret->split = km_le32(h + 12) != 0;
		ret->start_pfn = km_le64(h + (ret->version >= 6 ? 80 : 16));
		ret->stop_pfn = km_le64(h + (ret->version >= 6 ? 88 : 24));
	}
	if (ret->version >= 3) {
		ret->vmcoreinfo_off = km_le64(h + 32);
		ret->vmcoreinfo_bytes = km_le64(h + 40);
	}
	if (ret->version >= 4) {
		ret->notes_off = km_le64(h + 48);
		ret->notes_bytes = km_le64(h + 56);
	}
	if (ret->version >= 6)
		ret->end_pfn = km_le64(h + 96);
	return KM_OK;
}

/* Find where the bitmaps are, and check that they can hold max_mapnr bits. */
static enum km_status place_bitmaps(struct km_kdump_head *h, uint64_t sub_blocks,
				    uint64_t bitmap_blocks, struct km_err *err)
{
	uint64_t need = h->end_pfn / 8 + (h->end_pfn % 8 != 0);
	uint64_t need_blocks = need / h->block_bytes + (need % h->block_bytes != 0);

	if (!h->end_pfn || need_blocks > bitmap_blocks)
		return km_fail(err, KM_CORRUPT,
			       "max_mapnr %llu does not match %llu bitmap blocks of %llu bytes",
			       (unsigned long long)h->end_pfn, (unsigned long long)bitmap_blocks,
			       (unsigned long long)h->block_bytes);
	h->bitmap_off = (1 + sub_blocks) * h->block_bytes;
	h->desc_off = h->bitmap_off + bitmap_blocks * h->block_bytes;
	if (bitmap_blocks >= 2 * need_blocks) {
		h->bitmap_bytes = bitmap_blocks * h->block_bytes / 2;
		h->stored_off = h->bitmap_off + h->bitmap_bytes;
	} else {
		h->bitmap_bytes = bitmap_blocks * h->block_bytes;
		h->stored_off = h->bitmap_off;
	}
	return KM_OK;
}

static enum km_status read_head(const struct km_bytes *view, struct km_kdump_head *ret,
				struct km_err *err)
{
	uint8_t buf[HEADER_BYTES];
	const uint8_t *h = km_bytes_get(view, 0, HEADER_BYTES, buf, NULL);
	uint64_t sub_blocks, bitmap_blocks;
	enum km_status st;

	if (!h)
		return km_fail(err, KM_CORRUPT, "the file ends inside the kdump header");
	*ret = (struct km_kdump_head){
		.version = memcmp(h, "DISKDUMP", 8) ? (int32_t)km_le32(h + 8) : 0,
		.status = km_le32(h + 424),
		.block_bytes = km_le32(h + 428),
		.end_pfn = km_le32(h + 440),
		.dump_level = -1,
	};
	sub_blocks = km_le32(h + 432);
	bitmap_blocks = km_le32(h + 436);
	if (!sane_block(km_le32(h + 428)))
		return refuse_block(h, err);
	if (ret->version < 0 || ret->version > 255)
		return km_fail(err, KM_CORRUPT, "kdump header version %d", ret->version);
	if (ret->version >= 1) {
		st = read_sub_header(view, ret, err);
		if (st)
			return st;
	}
	if (ret->split && (ret->start_pfn > ret->stop_pfn || ret->start_pfn > ret->end_pfn))
		return km_fail(err, KM_CORRUPT,
			       "the split file is said to have page frames %llu to %llu of %llu",
			       (unsigned long long)ret->start_pfn,
			       (unsigned long long)ret->stop_pfn, (unsigned long long)ret->end_pfn);
	return place_bitmaps(ret, sub_blocks, bitmap_blocks, err);
}

/* How much of [@off, @off + @len), from its start on, is in the file. */
static uint64_t known_prefix(const struct km_bytes *view, uint64_t off, uint64_t len)
{
	uint64_t n;

	if (!km_bytes_run(view, off, &n, NULL))
		return 0;
	return n < len ? n : len;
}

/* The bitmap at @off: in the mapping, or copied when a flattened file has it in pieces. */
static const uint8_t *keep_bitmap(struct km_source *s, struct km_source_file *f, uint64_t off,
				  uint64_t len)
{
	const uint8_t *p = km_bytes_get(&f->view, off, len, NULL, NULL);
	void *copy;

	/* Holes read as zeros: records far apart must not make a copy larger than the file. */
	if (p || len > f->map.bytes)
		return p;
	copy = km_arena_alloc(&s->arena, len);
	return copy ? km_bytes_get(&f->view, off, len, copy, NULL) : NULL;
}

/* Use the bitmaps of the file that has most of them; all files of a set have the same. */
static enum km_status load_bitmaps(struct km_source *s, struct km_err *err)
{
	struct km_kdump *k = s->priv;
	struct km_pagemap *m = &k->map;
	struct km_kdump_file *best = NULL;
	uint64_t known = 0, stored, n;
	size_t i;

	for (i = 0; i < k->nr_files; i++) {
		struct km_kdump_file *f = &k->files[i];

		n = known_prefix(&f->file->view, f->head.bitmap_off,
				 f->head.desc_off - f->head.bitmap_off);
		if (n > known) {
			known = n;
			best = f;
		}
	}
	n = best ? known_prefix(&best->file->view, best->head.bitmap_off, best->head.bitmap_bytes)
		 : 0;
	n = n / 8 * 8;
	if (!n)
		return km_fail(err, KM_CORRUPT,
			       "the file of %llu bytes ends before its page bitmap",
			       (unsigned long long)k->files[0].file->view.bytes);
	stored = known_prefix(&best->file->view, best->head.stored_off, best->head.bitmap_bytes);
	stored = stored / 8 * 8;
	if (n < best->head.bitmap_bytes || stored < best->head.bitmap_bytes)
		s->info.incomplete = true;
	m->exists = keep_bitmap(s, best->file, best->head.bitmap_off, n);
	m->stored = best->head.stored_off == best->head.bitmap_off
			    ? m->exists
			    : keep_bitmap(s, best->file, best->head.stored_off, stored);
	if (!m->exists || (stored && !m->stored))
		return km_fail(err, KM_CORRUPT,
			       "page bitmaps of %llu bytes do not fit into a file of %llu bytes",
			       (unsigned long long)best->head.bitmap_bytes,
			       (unsigned long long)best->file->map.bytes);
	m->end_pfn = best->head.end_pfn / 8 < n ? best->head.end_pfn : n * 8;
	m->known_pfn = stored == best->head.bitmap_bytes ? UINT64_MAX : stored * 8;
	return km_pagemap_init(m) ? km_fail(err, KM_NOMEM, "out of memory") : KM_OK;
}

struct desc {
	uint64_t offset;
	uint32_t bytes, flags;
};

/* Descriptor @index of @f: KM_OK; KM_MISSING (lost, it or its page); KM_CORRUPT (nonsense). */
static enum km_status read_desc(const struct km_kdump *k, const struct km_kdump_file *f,
				uint64_t index, struct desc *ret, size_t *hint)
{
	const struct km_bytes *view = &f->file->view;
	uint8_t buf[DESC_BYTES];
	const uint8_t *p;

	/* index is below 2^63 / 8: it is the rank of a bit in the file */
	p = km_bytes_get(view, f->head.desc_off + index * DESC_BYTES, DESC_BYTES, buf, hint);
	if (!p)
		return KM_MISSING;
	ret->offset = km_le64(p);
	ret->bytes = km_le32(p + 8);
	ret->flags = km_le32(p + 12);
	if (!ret->offset)
		return KM_MISSING; /* the writer had no space left */
	if (ret->offset < f->head.desc_off || ret->offset >> 63 || !ret->bytes ||
	    ret->bytes > k->page_bytes || (ret->flags & ~(uint32_t)CODECS) ||
	    !(ret->flags || ret->bytes == k->page_bytes))
		return KM_CORRUPT;
	/* No hint: it stays with the descriptors, which are read in order. */
	return km_bytes_has(view, ret->offset, ret->bytes, NULL) ? KM_OK : KM_MISSING;
}

/*
 * May pages of @f be lost? Writers store pages in the order of their PFN, except the shared page of zeros,
 * which is first. So the last descriptors reach farthest into the file, and a cut file is noticed by them; a
 * full look at all descriptors would cost 24 bytes of reading per page.
 */
#define TAIL_DESCS 256

static bool may_be_cut(const struct km_kdump *k, const struct km_kdump_file *f)
{
	struct desc d, last = { 0 };
	uint64_t i, others = 0;
	size_t hint = 0;

	if (f->head.status & KDUMP_INCOMPLETE)
		return true;
	if (f->file->view.flat)
		return !f->file->flat.terminated;
	for (i = f->nr_descs; i-- && others < TAIL_DESCS;) {
		if (read_desc(k, f, i, &d, &hint) == KM_MISSING)
			return true;
		if (i == f->nr_descs - 1)
			last = d;
		else if (d.offset != last.offset)
			others++;
	}
	return false;
}

static uint64_t count_lost(const struct km_kdump *k, const struct km_kdump_file *f)
{
	uint64_t i, lost = 0, in_file, end;
	size_t hint = 0;
	struct desc d;

	/* What lies past the end of the file is lost; there is no need to look at it. */
	end = f->file->view.bytes;
	in_file = end > f->head.desc_off ? (end - f->head.desc_off) / DESC_BYTES : 0;
	if (in_file > f->nr_descs)
		in_file = f->nr_descs;
	for (i = 0; i < in_file; i++)
		lost += read_desc(k, f, i, &d, &hint) == KM_MISSING;
	return lost + (f->nr_descs - in_file);
}

/* Share the descriptors out to the files, and count what is lost. */
static void count_pages(struct km_source *s)
{
	struct km_kdump *k = s->priv;
	struct km_pagemap *m = &k->map;
	uint64_t lost = 0, in_files = 0;
	size_t i;

	for (i = 0; i < k->nr_files; i++) {
		struct km_kdump_file *f = &k->files[i];
		bool incomplete = f->head.status & KDUMP_INCOMPLETE;

		if (f->stop_pfn > m->end_pfn)
			f->stop_pfn = m->end_pfn;
		if (f->start_pfn > f->stop_pfn)
			f->start_pfn = f->stop_pfn;
		f->first_rank = km_pagemap_rank(m, f->start_pfn);
		f->nr_descs = km_pagemap_rank(m, f->stop_pfn) - f->first_rank;
		in_files += f->nr_descs;
		if (may_be_cut(k, f))
			lost += count_lost(k, f);
		s->info.marked_incomplete |= incomplete;
		s->info.incomplete |= incomplete;
	}
	lost += m->stored_pages - in_files; /* in members of the set that were not given */
	k->some_lost = lost > 0;
	s->info.ram_pages = m->ram_pages;
	s->info.excluded_pages = m->excluded_pages;
	s->info.lost_pages = m->lost_pages + lost;
	s->info.stored_pages = m->stored_pages - lost;
	s->info.contradicted_pages = m->unlisted_pages;
	s->info.compared_pages = m->stored_pages;
	s->info.contradiction_paddr = m->unlisted_pages ? m->first_unlisted * k->page_bytes : 0;
}

/* Page frames of the members of a split set that were not given, in words; NULL: there are none. */
static const char *missing_parts(struct km_source *s)
{
	const struct km_kdump *k = s->priv;
	uint64_t pfn = 0, until;
	const char *text = NULL;
	size_t i;

	for (i = 0; s->info.split && i <= k->nr_files; i++) {
		until = i < k->nr_files ? k->files[i].start_pfn : k->map.end_pfn;
		if (until > pfn && km_pagemap_rank(&k->map, until) > km_pagemap_rank(&k->map, pfn))
			text = km_arena_printf(&s->arena, "%s%s0x%llx-0x%llx", text ? text : "",
					       text ? ", " : "", (unsigned long long)pfn,
					       (unsigned long long)until - 1);
		if (i < k->nr_files)
			pfn = k->files[i].stop_pfn;
	}
	return text;
}

static uint16_t machine_of(const char *name)
{
	static const struct {
		const char *name;
		uint16_t machine;
	} machines[] = {
		{ "x86_64", 62 },
		{ "aarch64", 183 },
		{ "ppc64le", 21 },
		{ "s390x", 22 },
		{ "riscv64", 243 },
		{ "loongarch64", 258 },
	};
	size_t i;

	for (i = 0; name && i < KM_ARRAY_LEN(machines); i++) {
		if (!strcmp(name, machines[i].name))
			return machines[i].machine;
	}
	return 0;
}

/* The header of the first file speaks for the set. */
static void fill_info(struct km_source *s)
{
	struct km_kdump *k = s->priv;
	struct km_source_info *info = &s->info;
	struct km_kdump_file *f = &k->files[0];
	uint8_t buf[HEADER_BYTES];
	const uint8_t *h = km_bytes_get(&f->file->view, 0, HEADER_BYTES, buf, NULL), *uts = h + 12;

	info->format_version = (uint32_t)f->head.version;
	info->page_bytes = (uint32_t)f->head.block_bytes;
	info->compression = km_codec_name(f->head.status & CODECS);
	info->end_pfn = k->map.end_pfn;
	info->dump_level = f->head.dump_level;
	info->split = f->head.split;
	info->missing_parts = missing_parts(s);
	info->uts_nodename = km_source_text(s, uts + UTS_BYTES, UTS_BYTES);
	info->uts_release = km_source_text(s, uts + 2 * UTS_BYTES, UTS_BYTES);
	info->uts_version = km_source_text(s, uts + 3 * UTS_BYTES, UTS_BYTES);
	info->uts_machine = km_source_text(s, uts + 4 * UTS_BYTES, UTS_BYTES);
	info->timestamp = (int64_t)km_le64(h + 408);
	info->machine = machine_of(info->uts_machine);
	if (!memcmp(h, "DISKDUMP", 8))
		info->writer = "diskdump";
	else
		info->writer = uts[0] || info->timestamp ? "makedumpfile" : "qemu";
	if (f->head.notes_bytes)
		info->notes = km_source_keep(s, f->file, f->head.notes_off, f->head.notes_bytes);
	if (info->notes)
		info->notes_bytes = f->head.notes_bytes;
	if (f->head.vmcoreinfo_bytes)
		info->vmcoreinfo = km_source_keep(s, f->file, f->head.vmcoreinfo_off,
						  f->head.vmcoreinfo_bytes);
	if (info->vmcoreinfo)
		info->vmcoreinfo_bytes = f->head.vmcoreinfo_bytes;
	else
		km_source_find_vmcoreinfo(s);
}

static enum km_status kdump_open(struct km_source *s, struct km_err *err)
{
	struct km_kdump *k = km_calloc(1, sizeof(*k));
	enum km_status st;
	size_t i;

	if (!k)
		return km_fail(err, KM_NOMEM, "out of memory");
	s->priv = k;
	k->files = km_calloc(s->nr_files, sizeof(*k->files));
	if (!k->files)
		return km_fail(err, KM_NOMEM, "out of memory");
	for (i = 0; i < s->nr_files; i++) {
		k->files[i].file = &s->files[i];
		st = read_head(&s->files[i].view, &k->files[i].head, err);
		if (st)
			return km_fail_prepend(err, st, "cannot open '%s': ", s->files[i].name);
	}
	k->nr_files = s->nr_files;
	k->page_bytes = k->files[0].head.block_bytes;
	st = km_kdump_join(k, err);
	if (st)
		return st;
	st = load_bitmaps(s, err);
	if (st)
		return km_fail_prepend(err, st, "cannot open '%s': ", k->files[0].file->name);
	count_pages(s);
	fill_info(s);
	return KM_OK;
}

static void kdump_close(struct km_source *s)
{
	struct km_kdump *k = s->priv;

	if (!k)
		return;
	km_pagemap_deinit(&k->map);
	free(k->files);
	free(k);
	s->priv = NULL;
}

/* The descriptor of @pfn, or why there is none. */
static enum km_status find_desc(const struct km_source *s, uint64_t pfn, struct desc *ret,
				const struct km_kdump_file **ret_file, size_t *hint)
{
	const struct km_kdump *k = s->priv;
	const struct km_kdump_file *f;

	switch (km_pagemap_kind(&k->map, pfn)) {
	case KM_PAGE_STORED:
		break;
	case KM_PAGE_EXCLUDED:
		return KM_EXCLUDED;
	default:
		return KM_MISSING;
	}
	f = km_kdump_file_of(k, pfn);
	if (!f)
		return KM_MISSING;
	*ret_file = f;
	return read_desc(k, f, km_pagemap_rank(&k->map, pfn) - f->first_rank, ret, hint);
}

static enum km_status kdump_state(const struct km_source *s, uint64_t pfn)
{
	const struct km_kdump_file *f;
	struct desc d;

	return find_desc(s, pfn, &d, &f, NULL);
}

/* How many pages from the start of a run of stored pages are lost, or not. */
#define MAX_CHECKED_RUN 65536

static void check_run(const struct km_source *s, struct km_source_run *run)
{
	const struct km_kdump *k = s->priv;
	const struct km_kdump_file *f;
	uint64_t rank = km_pagemap_rank(&k->map, run->start_pfn), i;
	enum km_status st;
	size_t hint = 0;
	struct desc d;
	bool lost = false, now;

	for (i = 0; i < run->nr_pages && i < MAX_CHECKED_RUN; i++) {
		f = km_kdump_file_of(k, run->start_pfn + i);
		st = f ? read_desc(k, f, rank + i - f->first_rank, &d, &hint) : KM_MISSING;
		now = st == KM_MISSING;
		if (i && now != lost)
			break;
		lost = now;
	}
	run->nr_pages = i;
	run->state = lost ? KM_MISSING : KM_OK;
}

static void kdump_run(const struct km_source *s, uint64_t pfn, struct km_source_run *ret)
{
	const struct km_kdump *k = s->priv;
	enum km_page_kind kind = km_pagemap_run(&k->map, pfn, &ret->nr_pages);

	ret->start_pfn = pfn;
	ret->ram = kind != KM_PAGE_HOLE;
	switch (kind) {
	case KM_PAGE_STORED:
		ret->state = KM_OK;
		if (k->some_lost)
			check_run(s, ret);
		break;
	case KM_PAGE_EXCLUDED:
		ret->state = KM_EXCLUDED;
		break;
	default:
		ret->state = KM_MISSING;
		break;
	}
}

static bool same_place(const struct km_page_place *a, const struct km_page_place *b)
{
	return a->offset == b->offset && a->file == b->file;
}

static bool is_zero(const uint8_t *p, uint64_t bytes)
{
	/* Most pages that are not zero show it in the first bytes. */
	return !km_le64(p) && !memcmp(p, p + 8, bytes - 8);
}

/* Decompress the page at @place into the reader; remember places of zeros. */
static enum km_status inflate(struct km_reader *r, const struct desc *d,
			      const struct km_page_place *place, const uint8_t *packed,
			      const uint8_t **ret)
{
	uint32_t page_bytes = r->s->info.page_bytes;
	enum km_status st;

	r->held.file = NULL;
	st = km_inflate_page(r->inflate, d->flags, packed, d->bytes, r->page, page_bytes);
	if (st)
		return st;
	r->stats.inflated_pages++;
	r->stats.inflated_bytes += page_bytes;
	r->stats.packed_bytes += d->bytes;
	r->held = *place;
	if (is_zero(r->page, page_bytes))
		r->zero[r->next_zero++ % KM_ZERO_PLACES] = *place;
	*ret = r->page;
	return KM_OK;
}

static enum km_status kdump_page(struct km_reader *r, uint64_t pfn, const uint8_t **ret)
{
	const struct km_kdump_file *f;
	struct km_page_place place;
	const uint8_t *packed;
	enum km_status st;
	struct desc d;
	unsigned i;

	st = find_desc(r->s, pfn, &d, &f, &r->hint);
	if (st)
		return st;
	place = (struct km_page_place){ f->file, d.offset };
	if (same_place(&r->held, &place)) {
		*ret = r->page;
		return KM_OK;
	}
	for (i = 0; i < KM_ZERO_PLACES; i++) {
		if (same_place(&r->zero[i], &place)) {
			*ret = r->s->zero_page;
			return KM_OK;
		}
	}
	packed = km_bytes_get(&f->file->view, d.offset, d.bytes, r->packed, &r->hint2);
	if (!packed)
		return KM_MISSING;
	if (d.flags)
		return inflate(r, &d, &place, packed, ret);
	*ret = packed;
	return KM_OK;
}

const struct km_source_ops km_source_kdump = {
	.name = "kdump",
	.doc = "Compressed kdump: makedumpfile, QEMU dump-guest-memory -z; diskdump.",
	.probe = kdump_probe,
	.open = kdump_open,
	.state = kdump_state,
	.run = kdump_run,
	.page = kdump_page,
	.close = kdump_close,
	.inflates = true,
};
