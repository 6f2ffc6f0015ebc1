/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_COLLECT_H
#define KM_COLLECT_H

/**
 * Collectors: kernel structures -> rows.
 *
 * A collector never prints, never writes SQL, never tests a kernel version and cannot stop another.
 * What it could not read it counts (km_run_unknown) and, where a structure is damaged, names with its
 * address (km_run_issue); rows written before a failure stay.
 *
 * To add a collector: one file with a const struct km_collector, one line in km_collectors[]
 * (collect.c), its tables in schema/tables/.
 */

#include "journal.h"
#include "mem.h"
#include "mm.h"
#include "view.h"

enum km_pages_mode {
	KM_PAGES_RUNS,	 /* page_run rows */
	KM_PAGES_BLOCKS, /* pageblock rows and totals, no runs */
	KM_PAGES_NONE,	 /* memory is not scanned */
};

struct km_collector;
struct km_leak;

/** One collector at work. */
struct km_run {
	const struct km_kernel *k;
	struct km_view *view;
	struct km_store *store;
	struct km_mm *mm; /* what collectors share; filled by the first ones */
	unsigned jobs;
	enum km_pages_mode pages;
	bool leaks; /* look for memory that nothing leads to */
	struct km_store *leaks_store; /* NULL: as store; where rows of collectors of_leaks go */
	/** With leaks: called when the search has ended, before what it knows is freed. NULL: not asked for. */
	enum km_status (*leaks_found)(void *arg, struct km_run *run, struct km_leak *leak);
	void *leaks_arg;
	void (*progress)(void *arg, const char *what, uint64_t done, uint64_t total); /* or NULL */
	void *progress_arg;

	const struct km_collector *self;
	struct km_arena arena; /* strings of rows; freed when the collector ends */
	struct km_journal journal;
};

struct km_collector {
	const char *name, *doc;
	const enum km_field_id *fields; /* needed, ended by KM_NR_FIELDS; NULL: none */
	const enum km_sym_id *syms;	/* needed, ended by KM_NR_SYMS; NULL: none */
	const struct km_table *const *tables; /* written, ended by NULL */
	bool claims; /* page frames (owner.h): what it could not read may hold pages that nobody is known to */
	enum km_status (*run)(struct km_run *run);
	bool of_leaks; /* does not run unless km_run.leaks */
};

/** Names of those, ended by NULL. */
extern const char *const km_leak_collectors[];

extern const struct km_collector *const km_collectors[];

/**
 * Run all collectors and write table load. @proto holds everything up to progress_arg. Returns KM_OK
 * also when collectors failed; KM_IO or KM_NOMEM when the store did.
 */
enum km_status km_collect_all(const struct km_run *proto);

/** Run @c alone; @proto holds what km_collect_all() needs, and mm. KM_OK, or what ended it. */
enum km_status km_collect_one(const struct km_run *proto, const struct km_collector *c);

/** Count a value that is unknown because of @st; the first one's text becomes the reason. */
void km_run_unknown(struct km_run *run, enum km_status st, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/** A damaged structure: a row of table issue, and an unknown (km_journal_issue()). */
enum km_status km_run_issue(struct km_run *run, uint64_t kaddr, enum km_status st, const char *fmt,
			    ...) __attribute__((format(printf, 4, 5)));
/** A number about the load itself, for table dump_info. */
struct km_run_fact {
	const char *key, *doc;
	double value;
	int decimals;
};

/** Rows of table dump_info for @n facts. */
enum km_status km_run_facts(struct km_run *run, const struct km_run_fact *facts, size_t n);

/** A row of table variant. */
enum km_status km_run_variant(struct km_run *run, const char *name, const char *chosen,
			      const char *reason);

#define ROW_ADD(run, table, row) km_store_add((run)->store, &km_tbl_##table, &(row))

/** Read a member into a column; on failure the column stays NULL and the unknown is counted. */
#define ROW_READ(run, row, table, col, field, base, index)                                         \
	do {                                                                                       \
		uint64_t value_;                                                                   \
		enum km_status st_ = km_read_field((run)->view, (field), (base), (index), &value_);\
		if (st_ == KM_OK)                                                                  \
			ROW_SET(row, table, col, value_);                                          \
		else if (st_ != KM_ABSENT)                                                         \
			km_run_unknown((run), st_, #table "." #col);                               \
	} while (0)

extern const struct km_collector km_collect_layout, km_collect_constants, km_collect_memory_map,
	km_collect_node, km_collect_zone, km_collect_stat, km_collect_vmstat, km_collect_meminfo,
	km_collect_pcp, km_collect_page, km_collect_free_list, km_collect_check,
	km_collect_printk, km_collect_alloc_constants, km_collect_tunable,
	km_collect_vmalloc,
	km_collect_module,
	km_collect_task,
	km_collect_stack,
	km_collect_percpu,
	km_collect_hugetlb,
	km_collect_hugetlb_pool,
	km_collect_cma,
	km_collect_zram,
	km_collect_open_file,
	km_collect_block,
	km_collect_trace,
	km_collect_pools,
	km_collect_reserved,
	km_collect_variable,
	km_collect_lost_area,
	km_collect_swap,
	km_collect_cgroup,
	km_collect_process,
	km_collect_file,
	km_collect_owner,
	km_collect_unowned,
	km_collect_leak,
	km_collect_slab_cache,
	km_collect_slab,
	km_collect_alloc_site;

#endif
