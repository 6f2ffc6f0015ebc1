/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LIVE_H
#define KM_LIVE_H

/**
 * What collectors found of a dump, kept in memory instead of written as rows: runs of pages with their owners, slab
 * caches, and from these each slab with its objects when it is asked for. Runs are in a nameless sparse file, so that
 * memory stays bounded.
 */

#include "collect/collect.h"
#include "page/page.h"

struct km_live;

struct km_live_options {
	unsigned jobs;								      /* at least 1 */
	void (*progress)(void *arg, const char *what, uint64_t done, uint64_t total); /* or NULL */
	void *progress_arg;
	bool (*stop)(void *arg); /* as in struct km_run, or NULL */
	void *stop_arg;
};

/** Run all collectors over the dump of @k, which outlives the result. KM_IO: stopped, or no file for runs; KM_NOMEM. */
enum km_status km_live_create(const struct km_kernel *k, const struct km_live_options *o, struct km_live **ret);
/** Accepts NULL. */
void km_live_destroy(struct km_live *l);

const struct km_run *km_live_run(const struct km_live *l);

/** A run of pages, as in table page_run. */
struct km_live_pages {
	uint64_t start_pfn, nr_pages;
	uint32_t owner;
	uint8_t class, order, zone; /* class: KM_CHUNK_UNKNOWN; zone: KM_CHUNK_NO_ZONE */
	uint8_t pad;
	uint32_t next; /* 1 + the index of the next run of the same class */
};

/** Runs in the order of frames. */
size_t km_live_nr_runs(const struct km_live *l);
const struct km_live_pages *km_live_pages_at(const struct km_live *l, size_t i);
/** The index of the run that holds @pfn, or of the first after it. */
size_t km_live_find_pages(const struct km_live *l, uint64_t pfn);
/** 1 + the index of the first run of @class, which KM_NR_CLASSES stands for KM_CHUNK_UNKNOWN; 0: none. */
size_t km_live_first_of(const struct km_live *l, unsigned class);
/** The status of the scan: KM_OK, or why there are no runs, with @ret_why a sentence. */
enum km_status km_live_scanned(const struct km_live *l, const char **ret_why);

/** The name of an owner; NULL: none, or it has none. */
const char *km_live_owner(const struct km_live *l, uint32_t id);

/** A walk over the slabs of one cache or of all, in the order of frames. */
struct km_live_slabs {
	struct km_live *l;
	struct km_chunk_worker *worker;
	struct km_chunk *chunk;
	uint32_t owner; /* of the cache; 0: of all */
	size_t run;	/* the next one to look at */
	uint64_t next_pfn;
	size_t slab;
	const uint8_t *map;
};

/** @cache: an index in run->slabs->caches, or KM_NO_CACHE for all. KM_OK, KM_NOMEM or KM_CORRUPT. */
enum km_status km_live_slabs_begin(struct km_live_slabs *s, struct km_live *l, uint32_t cache);
/**
 * The next slab; *@ret_map has a bit for each slot that is free, as far as is known (ret->st). Both are borrowed until
 * the next call. KM_OK, KM_END, KM_NOMEM.
 */
enum km_status km_live_slabs_next(struct km_live_slabs *s, const struct km_slab_found **ret, const uint8_t **ret_map);
/** Accepts a zeroed one. */
void km_live_slabs_end(struct km_live_slabs *s);

#endif
