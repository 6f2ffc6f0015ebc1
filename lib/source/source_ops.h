/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SOURCE_OPS_H
#define KM_SOURCE_OPS_H

/**
 * The interface that a dump format implements, and what it finds in a source. For the files of this folder
 * and its tests only.
 *
 * To add a dump format: one file with a const struct km_source_ops, one line in the array in
 * source.c, one fuzz target. A format sees the bytes of a plain and of a flattened file alike,
 * through km_bytes_get(). Everything in a file is untrusted: hold sizes in uint64_t, compare by
 * subtraction, allocate nothing whose size only the file claims.
 */

#include "bytes.h"
#include "inflate.h"
#include "file/mapfile.h"
#include "base/mem.h"
#include "source.h"

/** How many bytes of a file are shown to probe(). */
#define KM_PROBE_BYTES 65536

/** One file of a source. */
struct km_source_file {
	const char *name; /* as given; for messages */
	struct km_mapfile map;
	bool borrowed; /* the memory belongs to the caller of km_source_open_memory() */
	struct km_flat flat;
	struct km_bytes view;
};

struct km_source_ops {
	const char *name, *doc;

	/** Looks at @f, whose first @bytes are at @head; no side effects, never an error. */
	bool (*probe)(const struct km_source_file *f, const uint8_t *head, uint64_t bytes);
	/** Fills s->info (but for file_bytes, nr_files, container, fingerprint) and s->priv. */
	enum km_status (*open)(struct km_source *s, struct km_err *err);
	/** As km_source_page_state(). */
	enum km_status (*state)(const struct km_source *s, uint64_t pfn);
	/** As km_source_run_at(), but @pfn is below info.end_pfn. */
	void (*run)(const struct km_source *s, uint64_t pfn, struct km_source_run *ret);
	/** As km_reader_page(). */
	enum km_status (*page)(struct km_reader *r, uint64_t pfn, const uint8_t **ret);
	/** As km_source_arrange(); NULL where there is one layout. */
	enum km_status (*arrange)(struct km_source *s, uint32_t layout, struct km_err *err);
	/** Accepts a half-opened source. */
	void (*close)(struct km_source *s);
	/** Pages may be compressed: readers get decompressors. */
	bool inflates;
	/** The largest block, in bytes, that data is compressed in: readers get room for one. */
	uint32_t block_bytes;
};

extern const struct km_source_ops km_source_elf, km_source_kdump, km_source_lime, km_source_raw;

struct km_source {
	const struct km_source_ops *ops;
	struct km_source_file *files;
	size_t nr_files;
	struct km_source_info info;
	struct km_arena arena; /* strings and copies that info points to */
	void *priv;	       /* of the format */
	uint8_t *zero_page;    /* info.page_bytes of zeros, shared by all readers */
};

/** Where the data of a page is: two pages with the same place have the same content. */
struct km_page_place {
	const struct km_source_file *file;
	uint64_t offset;
};

/* Dumps of guests keep all zero pages in one place; makedumpfile and QEMU have one such place. */
#define KM_ZERO_PLACES 4

struct km_reader {
	const struct km_source *s;
	struct km_reader_stats stats;
	struct km_inflate *inflate;
	uint8_t *page;				   /* a page assembled or decompressed */
	uint8_t *packed;			   /* compressed bytes that do not lie together in a flattened file */
	uint8_t *block;				   /* ops->block_bytes of room; NULL: none */
	size_t hint, hint2;			   /* for km_cover_find() */
	struct km_page_place held;		   /* what is in @page, or @block where there is one; file NULL: nothing */
	struct km_page_place zero[KM_ZERO_PLACES]; /* these are known to be all zeros */
	unsigned next_zero;
};

/**
 * km_source_open() of a dump in memory, which stays the caller's and must live as long as the
 * source. For tests and fuzzing.
 */
enum km_status km_source_open_memory(const void *const *data, const uint64_t *bytes, size_t nr,
				     struct km_source **ret, struct km_err *err);

/**
 * [@off, @off + @len) of file @f for as long as the source lives: in the mapping, or a copy when the
 * bytes do not lie together. NULL when they are not in the file, when memory ran out, or when a copy
 * would be larger than 64 MiB.
 */
const void *km_source_keep(struct km_source *s, struct km_source_file *f, uint64_t off,
			   uint64_t len);

/** A copy of a string of at most @room bytes at @p, control characters replaced by '?'; or NULL. */
const char *km_source_text(struct km_source *s, const uint8_t *p, size_t room);

/** Set info.vmcoreinfo from the VMCOREINFO note in info.notes, if there is one. */
void km_source_find_vmcoreinfo(struct km_source *s);
/** Is there a note of this name? */
bool km_source_has_note(const struct km_source *s, const char *name);

/** Is the file of a kind that is known to be no dump (compressed, an image of a disk, a program)? */
bool km_foreign_known(const uint8_t *head, uint64_t bytes);
/**
 * Set the text for a file that no format claims: what it looks like and what to do. Returns
 * KM_FORMAT or KM_UNSUPPORTED.
 */
enum km_status km_foreign_explain(const char *name, const uint8_t *head, uint64_t bytes,
				  struct km_err *err);

#endif
