/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_HTML_CELLS_H
#define KM_HTML_CELLS_H

/**
 * Physical memory in at most KM_CELLS_MOST equal cells, each a pageblock or, on a large machine, a power of two of them:
 * what its pages are, who has most of them, which migrate types its blocks have. Page frames that are no RAM make no cell.
 * Made of tables page_run, pageblock and owner, which are read once or twice from beginning to end: neither time nor
 * memory depends on anything else.
 */

#include "html_impl.h"

#define KM_CELLS_MOST 4096
/* Owners of a cell, and owners with a name in all of the map. */
#define KM_CELL_OWNERS	6
#define KM_CELLS_OWNERS 4000
#define KM_CELL_CLASSES 22 /* the last one: not known */
#define KM_CELL_TYPES	9  /* migrate types, the last one: not known or another one */

#define KM_CELL_ZONES 16 /* names of zones, the last one: others */

struct km_cell_owner {
	int64_t id;
	uint64_t pages;
	unsigned place; /* in km_cells.owners, KM_CELLS_OWNERS: it has none */
};

struct km_map_cell {
	uint64_t index; /* first page frame >> shift */
	uint64_t pages[KM_CELL_CLASSES];
	uint32_t blocks[KM_CELL_TYPES];
	struct km_cell_owner owners[KM_CELL_OWNERS]; /* most pages first */
	unsigned nr_owners;
	unsigned more_owners; /* that are not listed */
	int64_t node_id;      /* of its first page; -1: not known */
	unsigned zone;	      /* in km_cells.zones */
};

struct km_cells {
	uint64_t from, to;	     /* page frames that are asked for; @to 0: all. Then cells may be smaller than a pageblock. */
	unsigned shift, block_shift; /* pages of a cell, of a pageblock, as powers of two */
	struct km_map_cell *v;
	size_t n;
	uint64_t pages[KM_CELL_CLASSES]; /* in all of them */
	uint64_t odd_runs;		 /* rows of page_run that overlap or lie beyond any address: passed over */
	bool has_types;
	const char *types[KM_CELL_TYPES]; /* NULL from the first one on that is not used */
	const char *zones[KM_CELL_ZONES];
	unsigned nr_zones;
	struct {
		int64_t id;
		uint64_t seen;		  /* pages in the cells that list it */
		int64_t pages;		  /* as table owner has it; -1: not known */
		const char *class, *name; /* NULL: not known */
	} * owners;			  /* most pages first */
	size_t nr_owners;
	struct km_arena arena;
};

/** The name of a class of pages; "unknown" for the last one. */
const char *km_cells_class(unsigned i);
/** Read them for the capture of @r: page frames @from to below @to, 0 for all. No cell where the capture has no page_run. */
enum km_status km_cells_read(struct km_report *r, uint64_t from, uint64_t to, struct km_cells *ret,
			     struct km_err *err);
void km_cells_free(struct km_cells *c);

#endif
