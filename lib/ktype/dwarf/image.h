/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_IMAGE_H
#define KM_IMAGE_H

/**
 * An ELF file of a kernel, mapped: sections in place, symbols, build-id, banner. 64-bit little-endian only.
 * Compressed sections are decompressed when their bytes are first needed; nothing else is copied. Knows
 * nothing of DWARF.
 */

#include <stdbool.h>
#include <stdint.h>

#include "base/kmerr.h"
#include "file/mapfile.h"
#include "base/mem.h"

struct km_section {
	const char *name; /* ".zdebug_info" reads ".debug_info" */
	uint64_t addr, offset, bytes, flags, info;
	uint32_t type, link;
	bool zdebug;	     /* the old compression, known by its name */
	const uint8_t *data; /* NULL until asked for */
	uint64_t data_bytes;
	void *inflated; /* owned */
};

struct km_image {
	struct km_mapfile map;
	struct km_section *sec;
	size_t nr_sec;
	uint16_t machine; /* e_machine */
	uint16_t type;	  /* e_type */
	char *path;
};

/** A symbol to look up by name, and what was found. */
struct km_elfsym {
	const char *name;
	bool present, absolute, global;
	uint64_t addr, bytes;
};

/** Open @path. KM_FORMAT: no ELF; KM_UNSUPPORTED: another class or byte order; KM_CORRUPT. */
enum km_status km_image_open(const char *path, struct km_image **ret, struct km_err *err);
/** Accepts NULL. */
void km_image_close(struct km_image *im);

/** The section of that name that has bytes in the file; NULL: none. Borrowed. */
struct km_section *km_image_section(const struct km_image *im, const char *name);
/** Its bytes, decompressed, as they are in the file; owned by the image. Fails as km_image_data(). */
enum km_status km_image_bytes(const struct km_image *im, struct km_section *s,
			      const uint8_t **ret_data, uint64_t *ret_bytes, struct km_err *err);
/* ---- reloc.c ---- */
/**
 * Its bytes, decompressed and, in a file that is not linked, relocated; owned by the image. KM_CORRUPT: outside the file or
 * undecodable; KM_UNSUPPORTED, KM_NOMEM.
 */
enum km_status km_image_data(const struct km_image *im, struct km_section *s,
			     const uint8_t **ret_data, uint64_t *ret_bytes, struct km_err *err);

/** The GNU build-id in lower-case hex; false (and "") when there is none or it does not fit. */
bool km_image_build_id(const struct km_image *im, char *buf, size_t bytes);

/**
 * Look up @n symbols in one pass over .symtab. Where a name repeats (static symbols of several
 * files), a global one wins over a local one, then one with a size, then the first.
 *
 * @absolute is set for SHN_ABS below the kernel half and for per-CPU symbols of a kernel whose per-CPU area is linked at
 * zero: __per_cpu_start is 0 and the value lies before __per_cpu_end. These never move with KASLR.
 *
 * Returns KM_OK, also when nothing was found; KM_NOTFOUND: the file has no symbol table; KM_CORRUPT.
 */
enum km_status km_image_symbols(const struct km_image *im, struct km_elfsym *syms, size_t n,
				struct km_err *err);

/** Each symbol of .symtab that has a name and a place, in the order of the file. False from @fn ends it. */
struct km_elfsym_seen {
	const char *name; /* borrowed from the mapping */
	uint64_t addr, bytes;
	bool global, absolute; /* as in struct km_elfsym, but for per-CPU symbols */
	uint8_t type;	       /* STT_… */
};
enum km_status km_image_each_symbol(const struct km_image *im, bool (*fn)(void *arg, const struct km_elfsym_seen *s),
				    void *arg, struct km_err *err);

/** The bytes of the image at link-time address @addr, at most @max; 0: not in the file. */
uint64_t km_image_at(const struct km_image *im, uint64_t addr, uint64_t max, const uint8_t **ret);

#endif
