/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <string.h>

#include "base/bits.h"
#include "ranges.h"

/*
 * ELF cores: /proc/vmcore, makedumpfile -E, QEMU and libvirt. 64 bit, little-endian.
 *
 * Physical memory is what the PT_LOAD segments say of it. Where they overlap (the kernel text segment of
 * /proc/vmcore lies in RAM), bytes with file data win over bytes without, and among equals the first segment
 * of the file wins. What lies past p_filesz and within p_memsz was left out by makedumpfile, or was zero; the
 * file does not say which (ranges.h).
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

struct segment {
	uint32_t type;
	uint64_t offset, vaddr, paddr, file_bytes, mem_bytes;
};

static bool elf_probe(const struct km_source_file *f, const uint8_t *head, uint64_t bytes)
{
	(void)f;
	/* km_foreign_explain() names programs and modules. */
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

/* Does another segment with a known physical address have the same offset to its virtual address? */
static bool in_direct_map(const struct segment *seg, uint64_t nr, const struct segment *one)
{
	uint64_t i;

	for (i = 0; i < nr; i++) {
		if (seg[i].type == PT_LOAD && seg[i].paddr && seg[i].paddr < KM_MAX_PADDR &&
		    seg[i].vaddr - seg[i].paddr == one->vaddr - one->paddr)
			return true;
	}
	return false;
}

/* Among the segments at address 0, the one that fits the direct map, or else the first. */
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
 * Drop segments that are not at a physical address: /proc/kcore gives -1 for them, and in old kernels 0. One
 * segment at address 0 is ordinary RAM; of several, only one can be.
 */
static enum km_status drop_unplaced(struct segment *seg, uint64_t nr, struct km_err *err)
{
	uint64_t nr_zero = 0, nr_placed = 0, i;
	const struct segment *keep;

	for (i = 0; i < nr; i++) {
		if (seg[i].type != PT_LOAD || !seg[i].mem_bytes)
			continue;
		if (seg[i].paddr >= KM_MAX_PADDR || seg[i].mem_bytes > KM_MAX_PADDR - seg[i].paddr)
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

/* A flattened file with holes could give each segment as many pieces as the file has records. */
static uint64_t max_pieces(const struct km_source *s, uint64_t nr_segments)
{
	const struct km_flat *flat = s->files[0].view.flat;

	return 4 * nr_segments + (flat ? 4 * (uint64_t)flat->cover.n : 0) + 4096;
}

/* No writer stores two pages in one place, except a few at the seams of segments. */
static enum km_status check_claim(const struct km_source *s, struct km_err *err)
{
	const struct km_cover *c = &((const struct km_ranges *)s->priv)->cover;
	uint64_t data = 0;
	size_t i;

	for (i = 0; i < c->n; i++) {
		if (c->v[i].pos < KM_SPAN_MARK)
			data += c->v[i].end - c->v[i].start;
	}
	if (data / 2 > s->files[0].view.bytes)
		return km_fail(err, KM_CORRUPT,
			       "the segments claim %" PRIu64 " bytes, the file has %" PRIu64, data,
			       s->files[0].view.bytes);
	return KM_OK;
}

static enum km_status build_cover(struct km_source *s, struct segment *seg, uint64_t nr,
				  struct km_err *err)
{
	km_span_vec spans = { 0 };
	enum km_status st = KM_OK;
	struct km_span *span;
	uint64_t i;

	for (i = 0; !st && i < nr; i++) {
		if (seg[i].type != PT_LOAD || !seg[i].mem_bytes)
			continue;
		st = km_ranges_add(&s->files[0].view, seg[i].paddr, seg[i].offset,
				   seg[i].file_bytes, i, &spans);
		if (!st && seg[i].mem_bytes > seg[i].file_bytes) {
			span = km_vec_push(&spans);
			if (span)
				*span = (struct km_span){ seg[i].paddr + seg[i].file_bytes,
							  seg[i].paddr + seg[i].mem_bytes,
							  KM_POS_EXCLUDED, KM_RANK_EXCLUDED + i };
			else
				st = KM_NOMEM;
		}
		if (spans.n > max_pieces(s, nr)) {
			km_vec_free(&spans);
			return km_fail(err, KM_CORRUPT, "the segments overlap beyond reason");
		}
	}
	if (st) {
		km_vec_free(&spans);
		return km_fail(err, st, "out of memory");
	}
	if (!spans.n)
		return km_fail(err, KM_CORRUPT, "no memory segments");
	st = km_ranges_set(s, &spans, err);
	return st ? st : check_claim(s, err);
}

/* Compare segments that overlap. KM_OK or KM_NOMEM. */
static enum km_status compare_segments(struct km_source *s, const struct segment *seg, uint64_t nr)
{
	km_placed_vec placed = { 0 };
	uint64_t i;

	for (i = 0; i < nr; i++) {
		struct km_placed *p;

		if (seg[i].type != PT_LOAD || !seg[i].file_bytes || seg[i].offset > KM_SPAN_MARK - seg[i].file_bytes)
			continue;
		p = km_vec_push(&placed);
		if (!p) {
			km_vec_free(&placed);
			return KM_NOMEM;
		}
		*p = (struct km_placed){ seg[i].paddr, seg[i].offset, seg[i].file_bytes };
	}
	km_ranges_compare(s, &placed);
	return KM_OK;
}

/*
 * Get all notes as one block: the segment itself when there is only one, as usual, or when they follow each
 * other in the file; otherwise a copy. Notes that are cut off by the end of the file are cut here too.
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

/* The page size is not in the headers; VMCOREINFO has it ("PAGESIZE=65536"). */
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

static enum km_status elf_open(struct km_source *s, struct km_err *err)
{
	_cleanup_(km_freep) struct segment *seg = NULL;
	enum km_status st;
	uint64_t nr = 0;

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
	km_source_find_vmcoreinfo(s);
	s->info.page_bytes = page_size(s);
	s->info.writer = guess_writer(s, seg, nr);
	if (compare_segments(s, seg, nr))
		return km_fail(err, KM_NOMEM, "out of memory");
	km_ranges_count(s);
	return KM_OK;
}

const struct km_source_ops km_source_elf = {
	.name = "elf",
	.doc = "ELF core: /proc/vmcore, makedumpfile -E, QEMU, libvirt.",
	.probe = elf_probe,
	.open = elf_open,
	.state = km_ranges_state,
	.run = km_ranges_run,
	.page = km_ranges_page,
	.close = km_ranges_close,
};
