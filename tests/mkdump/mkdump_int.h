/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MKDUMP_INT_H
#define KM_MKDUMP_INT_H

/** Inside of mkdump: the parsed spec, and the writers. */

#include "base/mem.h"
#include "mkdump.h"

enum mk_format { MK_KDUMP, MK_DISKDUMP, MK_ELF, MK_RAW };
enum mk_fill { MK_PATTERN, MK_RANDOM, MK_ZERO, MK_BYTE };
enum mk_damage { MK_GOOD, MK_LOST, MK_PAST, MK_BIG, MK_EMPTY, MK_FLAGS, MK_SHORT, MK_GARBAGE };

struct mk_range {
	uint64_t first, last;
	bool stored;
	enum mk_fill fill;
	uint8_t byte;
	enum mk_damage damage;
};

struct mk_segment {
	uint64_t paddr, vaddr, file_bytes, mem_bytes;
	enum mk_fill fill;
	uint8_t byte;
};

struct mk_note {
	char *name, *text;
	uint32_t type;
};

struct mk_poke {
	uint64_t offset;
	uint8_t byte;
};

struct mk_flatten {
	bool on, overlap, holes, no_end;
	uint64_t record_bytes, shuffle, version;
};

struct mkdump_spec {
	struct km_arena arena;
	enum mk_format format;
	int version;
	uint32_t block;
	const char *codec; /* "none", "zlib", …, "mixed" */
	KM_VEC(struct mk_range) ranges;
	KM_VEC(struct mk_segment) segments;
	KM_VEC(struct mk_note) notes;
	KM_VEC(struct mk_poke) pokes, late_pokes;
	KM_VEC(char) vmcoreinfo, raw;
	uint64_t max_mapnr, splits[MKDUMP_MAX_FILES];
	size_t nr_splits;
	unsigned bitmaps;
	int level;
	uint32_t status, eflags;
	uint64_t time;
	const char *uts[6];
	bool qemu, xnum, odd;
	uint16_t machine;
	struct mk_flatten flatten;
	bool truncated;
	int64_t truncate;
};

/** Parse; false with *@ret_error. @spec is zeroed by the caller and freed by mkdump_free(). */
bool mk_parse(const char *text, struct mkdump_spec *spec, const char **ret_error);

/** Write @n bytes at @offset, growing the file with zeros. Memory running out ends the program. */
void mk_put(struct mkdump_file *f, uint64_t offset, const void *p, size_t n);
void mk_put16(struct mkdump_file *f, uint64_t offset, uint64_t v);
void mk_put32(struct mkdump_file *f, uint64_t offset, uint64_t v);
void mk_put64(struct mkdump_file *f, uint64_t offset, uint64_t v);

/** Content of page @pfn. */
void mk_fill_page(enum mk_fill fill, uint8_t byte, uint64_t pfn, uint8_t *page, uint32_t bytes);
/** The range that holds @pfn; the last one of the spec wins. NULL: a hole. */
const struct mk_range *mk_range_of(const struct mkdump_spec *spec, uint64_t pfn);
uint64_t mk_end_pfn(const struct mkdump_spec *spec);
/** All notes as a block; VMCOREINFO last, its text at *@ret_vmcoreinfo. */
void mk_put_notes(const struct mkdump_spec *spec, struct mkdump_file *out,
		  uint64_t *ret_vmcoreinfo);

void mk_write_elf(const struct mkdump_spec *spec, struct mkdump_file *out);
void mk_write_kdump(const struct mkdump_spec *spec, uint64_t start, uint64_t stop, bool split,
		    struct mkdump_file *out);
void mk_write_flat(const struct mk_flatten *how, const struct mkdump_file *in,
		   struct mkdump_file *out);

uint64_t mk_random(uint64_t *state);

#endif
