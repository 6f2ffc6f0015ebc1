/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SOURCE_H
#define KM_SOURCE_H

/**
 * Dump files: read a page by its page frame number (PFN), or learn why it is not there.
 *
 * A source is one dump, in one file or a split set, mapped and never copied. It knows nothing of
 * the kernel inside. It is immutable after it was opened and may be used from many threads; each
 * thread reads through a reader of its own, which holds decompressor state and page buffers.
 *
 * To add a dump format: one file with a const struct km_source_ops (source_ops.h), one line in the
 * array in source.c, one fuzz target.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fingerprint.h"
#include "base/kmerr.h"

/** In the message about a file of no known kind, not even one that can be converted. */
#define KM_SOURCE_UNKNOWN "not a dump format we know"

struct km_source;
struct km_reader;

/** What is known of a dump before any of its memory is read. Strings are borrowed from the source. */
struct km_source_info {
	const char *format;	 /* "elf", "kdump", "lime", "avml" or "raw" */
	const char *container;	 /* "flattened", or NULL */
	const char *compression; /* of the pages as requested: "zlib", "lzo", …; NULL: none */
	const char *writer;	 /* "qemu", "makedumpfile", "kernel" (/proc/vmcore copy), NULL: unknown */
	uint32_t format_version; /* kdump header version; 0 for ELF */
	uint32_t page_bytes;	 /* size of a page of the file */
	uint32_t nr_files;	 /* files of a split set, else 1 */
	uint64_t file_bytes;	 /* sum over all files */
	uint64_t end_pfn;	 /* one past the highest PFN the file speaks of */
	int32_t dump_level;	 /* makedumpfile -d; -1 unknown */
	bool incomplete;	 /* the writer or the length of the file says that data is lost */
	bool marked_incomplete;	 /* the writer says so, in the header */
	bool split;

	/* A raw file does not say where its memory lies: km_source_arrange(). */
	uint32_t nr_layouts;	       /* that are possible; 1 for all other formats */
	uint64_t hole_start, hole_end; /* physical addresses without memory, as arranged; 0: no hole */

	/* How many pages: ram = stored + excluded + lost. */
	uint64_t ram_pages;	   /* RAM according to the file */
	uint64_t stored_pages;	   /* have data in the file */
	uint64_t excluded_pages;   /* filtered by the dump tool */
	uint64_t lost_pages;	   /* should be in the file, but it ends before them */
	const char *missing_parts; /* of a split set: page frames of files that were not given; or NULL */

	/* Pages that two segments have with other content, of those compared; of a kdump: with data, and not in bitmap 1. */
	uint64_t contradicted_pages, compared_pages;
	uint64_t contradiction_paddr; /* of the first */

	/* From the kdump header; NULL or 0 where the file has none. */
	const char *uts_release, *uts_version, *uts_machine, *uts_nodename;
	int64_t timestamp; /* seconds since 1970; 0 unknown */

	const void *vmcoreinfo; /* text, not NUL-terminated; NULL: no note */
	uint64_t vmcoreinfo_bytes;
	const void *notes; /* ELF notes, all of them; NULL: none */
	uint64_t notes_bytes;

	uint16_t machine;     /* ELF e_machine (62 x86_64, 183 aarch64); 0 unknown */
	uint64_t modified_ns; /* when the youngest file was written last, ns since 1970 */
	char fingerprint[33]; /* hex; of sizes, headers and a sample of the file, not of all of it */
};

/**
 * Open a dump given as one file, or as all files of a split set in any order.
 *
 * Fails with KM_IO, KM_FORMAT (the text says what the file looks like and what to do: a .gz, .xz or
 * .zst is named with the command that unpacks it), KM_UNSUPPORTED, KM_CORRUPT, KM_MISMATCH (the
 * files are not of one set), KM_NOMEM. A truncated file opens; what it lost is counted.
 */
enum km_status km_source_open(const char *const *paths, size_t nr_paths, struct km_source **ret,
			      struct km_err *err);
/** Accepts NULL. All readers must be destroyed before. */
void km_source_close(struct km_source *s);
const struct km_source_info *km_source_info(const struct km_source *s);

/**
 * A hash of the content of all files, in any order and whatever their names and times: of all bytes of a file of up to
 * KM_CONTENT_WHOLE bytes, of so many of a larger one, in pieces of 1 MiB that lie evenly over it. Reads them on @jobs threads.
 * KM_OK or KM_NOMEM.
 */
enum km_status km_source_content(const struct km_source *s, unsigned jobs, char text[KM_FINGERPRINT_TEXT]);
#define KM_CONTENT_WHOLE (UINT64_C(1) << 30)

/**
 * Lay the memory of a raw file out in way @layout, which is below info.nr_layouts; a source opens with
 * the first one. Not while there are readers. KM_OK or KM_NOMEM.
 */
enum km_status km_source_arrange(struct km_source *s, uint32_t layout, struct km_err *err);

/**
 * Whether a page is there, and if not, why, without reading it: KM_OK, KM_EXCLUDED, KM_MISSING (a hole of
 * physical memory or lost), KM_CORRUPT (its descriptor is nonsense).
 */
enum km_status km_source_page_state(const struct km_source *s, uint64_t pfn);

/** A run of pages of one state. */
struct km_source_run {
	uint64_t start_pfn, nr_pages;
	enum km_status state; /* as km_source_page_state(), but without KM_CORRUPT */
	bool ram;	      /* the file counts it as RAM (a lost page is RAM, a hole is not) */
};

/**
 * The run that holds @pfn, from @pfn on. Returns KM_END when @pfn >= end_pfn. The run may be
 * shorter than the longest possible one, but is never empty.
 */
enum km_status km_source_run_at(const struct km_source *s, uint64_t pfn, struct km_source_run *ret);

/** Work done by a reader, for reports of speed. */
struct km_reader_stats {
	uint64_t pages;		 /* pages handed out */
	uint64_t inflated_pages; /* pages that had to be decompressed */
	uint64_t inflated_bytes; /* bytes decompressed into */
	uint64_t packed_bytes;	 /* bytes decompressed from */
};

enum km_status km_reader_create(const struct km_source *s, struct km_reader **ret);
/** Accepts NULL. */
void km_reader_destroy(struct km_reader *r);
const struct km_reader_stats *km_reader_stats(const struct km_reader *r);

/**
 * One page of info.page_bytes bytes. *@ret points into the mapping or into the reader and is valid
 * until the next call on this reader; the pointer may be unaligned.
 *
 * Returns KM_OK, KM_EXCLUDED, KM_MISSING, KM_CORRUPT (does not decompress to a page). *@ret is
 * written only on KM_OK. Never allocates, never logs.
 */
enum km_status km_reader_page(struct km_reader *r, uint64_t pfn, const uint8_t **ret);

/** One ELF note; pointers are borrowed. */
struct km_note {
	const char *name; /* not necessarily NUL-terminated */
	uint64_t name_bytes;
	uint32_t type;
	const void *desc;
	uint64_t desc_bytes;
};

/**
 * Iterate over notes: *@pos starts at 0. Returns KM_OK, KM_END, or KM_CORRUPT when a note does not
 * fit in @bytes.
 */
enum km_status km_note_next(const void *notes, uint64_t bytes, uint64_t *pos, struct km_note *ret);

#endif
