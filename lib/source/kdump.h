/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_KDUMP_H
#define KM_KDUMP_H

/**
 * Inside of the kdump format, shared by kdump_open.c (one file: headers, descriptors, pages) and split.c
 * (a set of files).
 */

#include "pagemap.h"
#include "source_ops.h"

/** The contents of one file's headers; checked, in bytes. */
struct km_kdump_head {
	int32_t version;
	uint32_t status;       /* flags: codec, KDUMP_INCOMPLETE */
	uint64_t block_bytes;  /* of the file, and of a page */
	uint64_t end_pfn;      /* max_mapnr */
	uint64_t bitmap_off;   /* first bitmap */
	uint64_t stored_off;   /* second bitmap; equal to the first when there is one */
	uint64_t bitmap_bytes; /* of each */
	uint64_t desc_off;     /* page descriptors */
	int32_t dump_level;
	bool split;
	uint64_t start_pfn, stop_pfn; /* of a split file: [start_pfn, stop_pfn) */
	uint64_t vmcoreinfo_off, vmcoreinfo_bytes;
	uint64_t notes_off, notes_bytes;
};

/** One file with its share of the pages. */
struct km_kdump_file {
	struct km_source_file *file;
	struct km_kdump_head head;
	uint64_t start_pfn, stop_pfn;
	uint64_t first_rank; /* of start_pfn: descriptor index = rank - first_rank */
	uint64_t nr_descs;
};

struct km_kdump {
	struct km_pagemap map;
	struct km_kdump_file *files; /* by start_pfn, disjoint */
	size_t nr_files;
	uint64_t page_bytes;
	bool some_lost; /* a stored page may be lost: each descriptor must be looked at */
};

/**
 * Sort the files of a set and check that they belong together; whole files have their share set
 * to everything. Returns KM_OK or KM_MISMATCH.
 */
enum km_status km_kdump_join(struct km_kdump *k, struct km_err *err);

/** The file that has the descriptor of @pfn, or NULL: no file of the set was given for it. */
const struct km_kdump_file *km_kdump_file_of(const struct km_kdump *k, uint64_t pfn);

#endif
