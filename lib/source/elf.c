/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <string.h>

#include "bits.h"
#include "source_ops.h"

/*
 * ELF cores: /proc/vmcore, makedumpfile -E, QEMU and libvirt. 64 bit, little-endian.
 *
 * Physical memory is what the PT_LOAD segments say of it. Where they overlap (the kernel text
 * segment of /proc/vmcore lies in RAM), bytes with file data win over bytes without, and among
 * equals the first segment of the file wins. Each page is then
 *
 *	KM_MISSING	when some byte of it was in a part of the file that is cut off: lost;
 *	KM_EXCLUDED	when some byte of it is past p_filesz and within p_memsz: makedumpfile left
 *			it out, or it was zero; the file does not tell which;
 *	KM_OK		when some byte of it has data. A page at the ragged end of RAM reads as zero
 *			where no segment speaks of it;
 *	KM_MISSING	else: a hole.
 *
 * Nothing is assumed about the order of headers in the file, about e_ehsize (QEMU writes 8),
 * p_vaddr (QEMU writes p_paddr or 0) or the alignment of p_offset.
 */

#define EHDR_BYTES	    64
#define PHDR_BYTES	    56
#define SHDR_BYTES	    64
#define PT_LOAD		    1
#define PT_NOTE		    4
#define ET_CORE		    4
#define PN_XNUM		    0xffff
#define DUMP_ELF_INCOMPLETE 1 /* e_flags of makedumpfile: no space left on the device */

/* x86_64 and arm64 have 52 bits at most; what lies above is no memory (kcore says -1). */
#define MAX_PADDR (UINT64_C(1) << 52)

/* Values of km_span.pos for bytes without data. */
#define POS_LOST     KM_SPAN_MARK
#define POS_EXCLUDED (KM_SPAN_MARK + 1)

/* Ranks: data before lost before excluded, then the order of the segments. */
#define RANK_CLASS_SHIFT 48
#define RANK_DATA	 UINT64_C(0)
#define RANK_LOST	 (UINT64_C(1) << RANK_CLASS_SHIFT)
#define RANK_EXCLUDED	 (UINT64_C(2) << RANK_CLASS_SHIFT)

struct segment {
	uint32_t type;
	uint64_t offset, vaddr, paddr, file_bytes, mem_bytes;
};

struct elf {
	struct km_cover cover; /* physical address -> position in the file */
	uint64_t nr_segments;
};

typedef KM_VEC(struct km_span) span_vec;

static bool elf_probe(const uint8_t *head, uint64_t bytes)
{
	/* Programs and modules are left to km_foreign_explain(), which names them. */
	return bytes >= 20 && !memcmp(head, "\177ELF", 4) &&
	       (km_le16(head + 16) == ET_CORE || (head[5] == 2 && head[17] == ET_CORE));
}

static const char *machine_name(unsigned machine)
{
	switch (machine) {
	case 3:
		return "i386";
	case 8:
		return "MIPS";
	case 20:
	case 21:
		return "PowerPC";
	case 22:
		return "s390";
	case 40:
		return "32-bit ARM";
	case 243:
		return "RISC-V";
	case 258:
		return "LoongArch";
	default:
		return "unknown";
	}
}

/* Find the program headers. */
static enum km_status check_header(struct km_source *s, uint64_t *ret_phoff, uint64_t *ret_nr,
				   uint32_t *ret_step, struct km_err *err)
{
	const struct km_bytes *view = &s->files[0].view;
	uint8_t buf[EHDR_BYTES], sbuf[SHDR_BYTES];
	const uint8_t *h = km_bytes_get(view, 0, EHDR_BYTES, buf, NULL), *sh;

	if (!h)
		return km_fail(err, KM_CORRUPT, "the file ends inside the ELF header");
	if (h[5] == 2)
		return km_fail(err, KM_UNSUPPORTED,
			       "an ELF core of a big-endian machine; only little-endian is read");
	s->info.machine = km_le16(h + 18);
	if (h[4] != 2)
		return km_fail(err, KM_UNSUPPORTED,
			       "a 32-bit ELF core (machine %u, %s); only 64-bit is read",
			       s->info.machine, machine_name(s->info.machine));
	if (km_le32(h + 48) & DUMP_ELF_INCOMPLETE)
		s->info.incomplete = s->info.marked_incomplete = true;
	*ret_phoff = km_le64(h + 32);
	*ret_step = km_le16(h + 54);
	*ret_nr = km_le16(h + 56);
	if (*ret_nr == PN_XNUM) {
		sh = km_bytes_get(view, km_le64(h + 40), SHDR_BYTES, sbuf, NULL);
		if (!km_le64(h + 40) || !sh)
			return km_fail(err, KM_CORRUPT,
				       "the number of program headers is in a section header, "
				       "which is not in the file");
		*ret_nr = km_le32(sh + 44);
	}
	if (*ret_nr && *ret_step < PHDR_BYTES)
		return km_fail(err, KM_CORRUPT, "program headers of %u bytes, not %d", *ret_step,
			       PHDR_BYTES);
	if (!*ret_nr || !km_bytes_has(view, *ret_phoff, *ret_nr * *ret_step, NULL))
		return km_fail(err, KM_CORRUPT,
			       "%llu program headers at offset %llu are not all in the file of "
			       "%llu bytes",
			       (unsigned long long)*ret_nr, (unsigned long long)*ret_phoff,
			       (unsigned long long)view->bytes);
	return KM_OK;
}

static enum km_status read_segments(struct km_source *s, struct segment **ret, uint64_t *ret_nr,
				    struct km_err *err)
{
	uint64_t phoff = 0, nr = 0, i;
	struct segment *seg;
	enum km_status st;
	uint32_t step = 0;

	st = check_header(s, &phoff, &nr, &step, err);
	if (st)
		return st;
	seg = km_calloc(nr, sizeof(*seg));
	if (!seg)
		return km_fail(err, KM_NOMEM, "out of memory");
	for (i = 0; i < nr; i++) {
		uint8_t buf[PHDR_BYTES];
		const uint8_t *p =
			km_bytes_get(&s->files[0].view, phoff + i * step, PHDR_BYTES, buf, NULL);

		if (!p)
			continue; /* stays of type PT_NULL */
		seg[i] = (struct segment){
			.type = km_le32(p),
			.offset = km_le64(p + 8),
			.vaddr = km_le64(p + 16),
			.paddr = km_le64(p + 24),
			.file_bytes = km_le64(p + 32),
			.mem_bytes = km_le64(p + 40),
		};
		if (seg[i].type == PT_LOAD && seg[i].mem_bytes < seg[i].file_bytes)
			seg[i].mem_bytes = seg[i].file_bytes;
	}
	*ret = seg;
	*ret_nr = nr;
	return KM_OK;
}

/* Does another segment, of known physical address, have the same distance to its virtual one? */
static bool in_direct_map(const struct segment *seg, uint64_t nr, const struct segment *one)
{
	uint64_t i;

	for (i = 0; i < nr; i++) {
		if (seg[i].type == PT_LOAD && seg[i].paddr && seg[i].paddr < MAX_PADDR &&
		    seg[i].vaddr - seg[i].paddr == one->vaddr - one->paddr)
			return true;
	}
	return false;
}

/* Among the segments at address 0: the one that the direct map vouches for, or else the first. */
static const struct segment *segment_at_zero(const struct segment *seg, uint64_t nr)
{
	const struct segment *first = NULL;
	unsigned tries = 0;
	uint64_t i;

	for (i = 0; i < nr && tries < 64; i++) {
		if (seg[i].type != PT_LOAD || seg[i].paddr || !seg[i].mem_bytes)
			continue;
		first = first ? first : &seg[i];
		if (in_direct_map(seg, nr, &seg[i]))
			return &seg[i];
		tries++;
	}
	return first;
}

/*
 * Drop segments that are not at a physical address: /proc/kcore says -1 for them, and in old kernels
 * 0. One segment at address 0 is ordinary RAM; of several, one can be.
 */
static enum km_status drop_unplaced(struct segment *seg, uint64_t nr, struct km_err *err)
{
	uint64_t nr_zero = 0, nr_placed = 0, i;
	const struct segment *keep;

	for (i = 0; i < nr; i++) {
		if (seg[i].type != PT_LOAD || !seg[i].mem_bytes)
			continue;
		if (seg[i].paddr >= MAX_PADDR || seg[i].mem_bytes > MAX_PADDR - seg[i].paddr)
			seg[i].type = 0;
		else if (seg[i].paddr)
			nr_placed++;
		else
			nr_zero++;
	}
	if (nr_zero > 1 && !nr_placed)
		return km_fail(
			err, KM_UNSUPPORTED,
			"no segment has a physical address: the core of a process, or a copy "
			"of /proc/kcore of an old kernel; a memory dump is needed");
	if (!nr_zero && !nr_placed)
		return km_fail(err, KM_CORRUPT, "the ELF core has no memory segments");
	keep = nr_zero > 1 ? segment_at_zero(seg, nr) : NULL;
	for (i = 0; keep && i < nr; i++) {
		if (seg[i].type == PT_LOAD && !seg[i].paddr && &seg[i] != keep)
			seg[i].type = 0;
	}
	return KM_OK;
}

/* Split the file data of segment @i into what is in the file and what is lost. */
static enum km_status add_data(struct km_source *s, const struct segment *seg, uint64_t i,
			       span_vec *out)
{
	const struct km_bytes *view = &s->files[0].view;
	uint64_t pos = seg->offset, paddr = seg->paddr, left = seg->file_bytes, n;
	struct km_span *span;
	size_t hint = 0;
	bool there;

	while (left) {
		there = km_bytes_run(view, pos, &n, &hint);
		if (pos >= KM_SPAN_MARK) {
			there = false;
			n = left;
		}
		n = n < left ? n : left;
		span = km_vec_push(out);
		if (!span)
			return KM_NOMEM;
		*span = (struct km_span){ paddr, paddr + n, there ? pos : POS_LOST,
					  (there ? RANK_DATA : RANK_LOST) + i };
		pos += n;
		paddr += n;
		left -= n;
	}
	return KM_OK;
}

/* A flattened file with holes could give each segment as many pieces as the file has records. */
static uint64_t max_pieces(const struct km_source *s, uint64_t nr_segments)
{
	const struct km_flat *flat = s->files[0].view.flat;

	return 4 * nr_segments + (flat ? 4 * (uint64_t)flat->cover.n : 0) + 4096;
}

static enum km_status build_cover(struct km_source *s, struct segment *seg, uint64_t nr,
				  struct km_err *err)
{
	struct elf *e = s->priv;
	span_vec spans = { 0 };
	enum km_status st = KM_OK;
	struct km_span *span;
	uint64_t i, data = 0;

	for (i = 0; !st && i < nr; i++) {
		if (seg[i].type != PT_LOAD || !seg[i].mem_bytes)
			continue;
		st = add_data(s, &seg[i], i, &spans);
		if (!st && seg[i].mem_bytes > seg[i].file_bytes) {
			span = km_vec_push(&spans);
			if (span)
				*span = (struct km_span){ seg[i].paddr + seg[i].file_bytes,
							  seg[i].paddr + seg[i].mem_bytes,
							  POS_EXCLUDED, RANK_EXCLUDED + i };
			else
				st = KM_NOMEM;
		}
		if (spans.n > max_pieces(s, nr)) {
			km_vec_free(&spans);
			return km_fail(err, KM_CORRUPT, "the segments overlap beyond reason");
		}
	}
	if (st)
		km_vec_free(&spans);
	else
		st = km_cover_build(spans.v, spans.n, &e->cover);
	if (st)
		return km_fail(err, st, "out of memory");
	/* No writer stores two pages in one place, but for a few at the seams of segments. */
	for (i = 0; i < e->cover.n; i++) {
		if (e->cover.v[i].pos < KM_SPAN_MARK)
			data += e->cover.v[i].end - e->cover.v[i].start;
	}
	if (data / 2 > s->files[0].view.bytes)
		return km_fail(err, KM_CORRUPT,
			       "the segments claim %" PRIu64 " bytes, the file has %" PRIu64, data,
			       s->files[0].view.bytes);
	return KM_OK;
}

/*
 * Segments that overlap have the same memory twice, as the kernel's text of /proc/vmcore lies in RAM. Where they do
 * not agree one of them is garbage; which one cannot be told here. A sample is compared, and of each segment the
 * overlap with the one before it that reaches farthest.
 */
#define MAX_COMPARED  4096u
#define PAIR_COMPARED 256u

static int by_paddr(const void *va, const void *vb)
{
	const struct segment *a = va, *b = vb;

	return a->paddr < b->paddr ? -1 : a->paddr > b->paddr;
}

static void compare_pair(struct km_source *s, const struct segment *a, const struct segment *b)
{
	const struct km_bytes *view = &s->files[0].view;
	uint64_t a_end = a->paddr + a->file_bytes, b_end = b->paddr + b->file_bytes;
	uint64_t end = a_end < b_end ? a_end : b_end, at, step, n = 4096;
	uint8_t abuf[4096], bbuf[4096];

	if (end < b->paddr || end - b->paddr < n)
		return;
	step = (end - b->paddr) / PAIR_COMPARED / n * n;
	for (at = b->paddr; end - at >= n && s->info.compared_pages < MAX_COMPARED;
	     at += step ? step : n) {
		const uint8_t *p =
			km_bytes_get(view, a->offset + (at - a->paddr), n, abuf, NULL);
		const uint8_t *q =
			km_bytes_get(view, b->offset + (at - b->paddr), n, bbuf, NULL);

		if (!p || !q)
			break;
		s->info.compared_pages++;
		if (!memcmp(p, q, n))
			continue;
		if (!s->info.contradicted_pages++)
			s->info.contradiction_paddr = at;
	}
}

/* Sorts the segments: nothing that depends on their order may come after it. */
static void compare_segments(struct km_source *s, struct segment *seg, uint64_t nr)
{
	const struct segment *far = NULL;
	uint64_t i;

	qsort(seg, nr, sizeof(*seg), by_paddr);
	for (i = 0; i < nr; i++) {
		if (seg[i].type != PT_LOAD || !seg[i].file_bytes ||
		    seg[i].offset > KM_SPAN_MARK - seg[i].file_bytes)
			continue;
		if (far)
			compare_pair(s, far, &seg[i]);
		if (!far || seg[i].paddr + seg[i].file_bytes > far->paddr + far->file_bytes)
			far = &seg[i];
	}
	/* What changed while a live kernel was copied. */
	if (s->info.contradicted_pages < s->info.compared_pages / 4)
		s->info.contradicted_pages = 0;
}

/*
 * All notes as one block: the segment itself when there is one, as usual, or when they follow each
 * other in the file; a copy else. Notes that are cut off by the end of the file are cut here too.
 */
static enum km_status find_notes(struct km_source *s, const struct segment *seg, uint64_t nr,
				 struct km_err *err)
{
	struct km_source_file *f = &s->files[0];
	uint64_t total = 0, start = 0, i, n;
	bool together = true;
	uint8_t *copy;

	for (i = 0; i < nr; i++) {
		if (seg[i].type != PT_NOTE || !km_bytes_run(&f->view, seg[i].offset, &n, NULL))
			continue;
		if (!total)
			start = seg[i].offset;
		else if (seg[i].offset != start + total)
			together = false;
		n = n < seg[i].file_bytes ? n : seg[i].file_bytes;
		if (n > (UINT64_C(64) << 20) || total > (UINT64_C(64) << 20))
			break;
		total += n;
	}
	if (!total)
		return KM_OK;
	if (together) {
		s->info.notes = km_source_keep(s, f, start, total);
		s->info.notes_bytes = s->info.notes ? total : 0;
		return KM_OK;
	}
	copy = km_arena_alloc(&s->arena, total);
	if (!copy)
		return km_fail(err, KM_NOMEM, "out of memory");
	s->info.notes = copy;
	for (i = 0; i < nr; i++) {
		const uint8_t *p;

		if (seg[i].type != PT_NOTE || !km_bytes_run(&f->view, seg[i].offset, &n, NULL))
			continue;
		n = n < seg[i].file_bytes ? n : seg[i].file_bytes;
		if (n > total - s->info.notes_bytes)
			break;
		p = km_bytes_get(&f->view, seg[i].offset, n, copy + s->info.notes_bytes, NULL);
		if (p && p != copy + s->info.notes_bytes)
			memcpy(copy + s->info.notes_bytes, p, n);
		s->info.notes_bytes += p ? n : 0;
	}
	return KM_OK;
}

/* The page size is not in the headers; VMCOREINFO says it ("PAGESIZE=65536"). */
static uint32_t page_size(const struct km_source *s)
{
	static const char key[] = "PAGESIZE=";
	const char *p = s->info.vmcoreinfo, *end = p ? p + s->info.vmcoreinfo_bytes : NULL;
	uint32_t v;

	for (; p && end - p > (ptrdiff_t)sizeof(key); p = p ? p + 1 : NULL) {
		if (!memcmp(p, key, sizeof(key) - 1)) {
			v = 0;
			for (p += sizeof(key) - 1; p < end && *p >= '0' && *p <= '9' && v < 65536;)
				v = v * 10 + (uint32_t)(*p++ - '0');
			return v == 16384 || v == 65536 ? v : 4096;
		}
		p = memchr(p, '\n', (size_t)(end - p));
	}
	return 4096;
}

/* Kernel text in the last 2 GiB of addresses (x86_64), or a segment without data (makedumpfile). */
static const char *guess_writer(const struct km_source *s, const struct segment *seg, uint64_t nr)
{
	bool text = false, holes = false;
	uint64_t i;

	if (km_source_has_note(s, "QEMU"))
		return "qemu";
	for (i = 0; i < nr; i++) {
		if (seg[i].type != PT_LOAD)
			continue;
		text |= seg[i].vaddr >= UINT64_C(0xffffffff80000000);
		holes |= seg[i].mem_bytes > seg[i].file_bytes;
	}
	if (holes || (s->info.incomplete && !s->info.container))
		return "makedumpfile";
	return text && s->info.vmcoreinfo ? "kernel" : NULL;
}

static void elf_run(const struct km_source *s, uint64_t pfn, struct km_source_run *ret);

static void count_pages(struct km_source *s)
{
	struct km_source_run run;
	uint64_t pfn;

	for (pfn = 0; pfn < s->info.end_pfn; pfn += run.nr_pages) {
		elf_run(s, pfn, &run);
		if (!run.ram)
			continue;
		s->info.ram_pages += run.nr_pages;
		if (run.state == KM_OK)
			s->info.stored_pages += run.nr_pages;
		else if (run.state == KM_EXCLUDED)
			s->info.excluded_pages += run.nr_pages;
		else
			s->info.lost_pages += run.nr_pages;
	}
}

static enum km_status elf_open(struct km_source *s, struct km_err *err)
{
	_cleanup_(km_freep) struct segment *seg = NULL;
	struct elf *e = km_calloc(1, sizeof(*e));
	enum km_status st;
	uint64_t nr = 0;

	if (!e)
		return km_fail(err, KM_NOMEM, "out of memory");
	s->priv = e;
	if (s->nr_files > 1)
		return km_fail(err, KM_MISMATCH,
			       "'%s' is an ELF core; only a split kdump has several files",
			       s->files[0].name);
	st = read_segments(s, &seg, &nr, err);
	if (!st)
		st = find_notes(s, seg, nr, err);
	if (!st)
		st = drop_unplaced(seg, nr, err);
	if (!st)
		st = build_cover(s, seg, nr, err);
	if (st)
		return km_fail_prepend(err, st, "cannot open '%s': ", s->files[0].name);
	if (!e->cover.n)
		return km_fail(err, KM_CORRUPT, "cannot open '%s': no memory segments",
			       s->files[0].name);
	km_source_find_vmcoreinfo(s);
	s->info.page_bytes = page_size(s);
	s->info.end_pfn = (e->cover.v[e->cover.n - 1].end - 1) / s->info.page_bytes + 1;
	s->info.writer = guess_writer(s, seg, nr);
	compare_segments(s, seg, nr);
	count_pages(s);
	return KM_OK;
}

static void elf_close(struct km_source *s)
{
	struct elf *e = s->priv;

	if (!e)
		return;
	km_cover_free(&e->cover);
	free(e);
	s->priv = NULL;
}

/* State of the page whose first byte is at @paddr; @i is the span found for @paddr. */
static enum km_status page_at(const struct km_source *s, uint64_t paddr, size_t i, bool *ret_ram)
{
	const struct km_cover *c = &((const struct elf *)s->priv)->cover;
	uint64_t end = paddr + s->info.page_bytes;
	bool data = false, excluded = false;

	if (i == c->n)
		i = 0;
	*ret_ram = true;
	for (; i < c->n && c->v[i].start < end; i++) {
		if (c->v[i].end <= paddr)
			continue;
		if (c->v[i].pos == POS_LOST)
			return KM_MISSING;
		if (c->v[i].pos == POS_EXCLUDED)
			excluded = true;
		else
			data = true;
	}
	*ret_ram = data || excluded;
	if (excluded)
		return KM_EXCLUDED;
	return data ? KM_OK : KM_MISSING;
}

static enum km_status elf_state(const struct km_source *s, uint64_t pfn)
{
	const struct elf *e = s->priv;
	uint64_t paddr = pfn * s->info.page_bytes;
	bool ram;

	return page_at(s, paddr, km_cover_find(&e->cover, paddr, NULL), &ram);
}

static void elf_run(const struct km_source *s, uint64_t pfn, struct km_source_run *ret)
{
	const struct km_cover *c = &((const struct elf *)s->priv)->cover;
	uint64_t page = s->info.page_bytes, paddr = pfn * page, end;
	size_t i = km_cover_find(c, paddr, NULL);

	ret->start_pfn = pfn;
	ret->nr_pages = 1;
	ret->state = page_at(s, paddr, i, &ret->ram);
	/* Whole pages of the span, or of the gap after it, are all like the first one. */
	if (i < c->n && c->v[i].end > paddr)
		end = c->v[i].end;
	else
		end = c->v[i == c->n ? 0 : i + 1].start; /* there is one: pfn < end_pfn */
	if ((end - paddr) / page > 1)
		ret->nr_pages = (end - paddr) / page;
}

/* A page in several spans, or at the edge of one. */
static enum km_status assemble(struct km_reader *r, uint64_t paddr, size_t i)
{
	const struct km_source *s = r->s;
	const struct km_cover *c = &((const struct elf *)s->priv)->cover;
	uint64_t end = paddr + s->info.page_bytes;

	memset(r->page, 0, s->info.page_bytes);
	for (; i < c->n && c->v[i].start < end; i++) {
		const struct km_span *v = &c->v[i];
		uint64_t from = v->start > paddr ? v->start : paddr;
		uint64_t to = v->end < end ? v->end : end;
		uint8_t *out = r->page + (from - paddr);
		const uint8_t *p;

		if (to <= from)
			continue;
		p = km_bytes_get(&s->files[0].view, v->pos + (from - v->start), to - from, out,
				 &r->hint2);
		if (!p)
			return KM_MISSING;
		if (p != out)
			memcpy(out, p, to - from);
	}
	return KM_OK;
}

static enum km_status elf_page(struct km_reader *r, uint64_t pfn, const uint8_t **ret)
{
	const struct km_source *s = r->s;
	const struct km_cover *c = &((const struct elf *)s->priv)->cover;
	uint64_t page = s->info.page_bytes, paddr = pfn * page;
	size_t i = km_cover_find(c, paddr, &r->hint);
	const uint8_t *p;
	enum km_status st;
	bool ram;

	if (i < c->n && paddr < c->v[i].end && page <= c->v[i].end - paddr) {
		if (c->v[i].pos >= KM_SPAN_MARK)
			return c->v[i].pos == POS_LOST ? KM_MISSING : KM_EXCLUDED;
		p = km_bytes_get(&s->files[0].view, c->v[i].pos + (paddr - c->v[i].start), page,
				 r->page, &r->hint2);
		if (!p)
			return KM_MISSING;
		*ret = p;
		return KM_OK;
	}
	st = page_at(s, paddr, i, &ram);
	if (!st)
		st = assemble(r, paddr, i == c->n ? 0 : i);
	if (!st)
		*ret = r->page;
	return st;
}

const struct km_source_ops km_source_elf = {
	.name = "elf",
	.doc = "ELF core: /proc/vmcore, makedumpfile -E, QEMU, libvirt.",
	.probe = elf_probe,
	.open = elf_open,
	.state = elf_state,
	.run = elf_run,
	.page = elf_page,
	.close = elf_close,
};
