/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_COLLECT_FACTS_H
#define KM_COLLECT_FACTS_H

/** What collectors of facts hand to others: lists of CPUs, the kernel log, resources and the clock. */

#include "base/mem.h"
#include "log/log.h"
#include "view/view.h"

/* ---- pcp ---- */

/* Free pages on the lists of CPUs, as collector pcp walked them. */

struct km_pcp_block {
	uint64_t pfn;
	uint8_t order;
};

/** Sorted by pfn once the collector has ended. */
KM_VEC_AS(km_pcp_blocks, struct km_pcp_block);

/* ---- printk ---- */

/* The dump's own kernel log. */

/** Called while reading, for what could not be read. */
struct km_printk_report {
	void (*unknown)(void *arg, enum km_status st, uint64_t addr, const char *what);
	void *arg;
};

/**
 * Read the records of the printk buffer into @log (zeroed, then km_log_deinit()). @report may be NULL.
 * KM_OK, also when records are missing; KM_ABSENT (this kernel has neither form of the buffer);
 * why its head cannot be read; KM_NOMEM.
 */
enum km_status km_printk_read(struct km_view *v, const struct km_printk_report *report,
			      struct km_log *log);

/** What the kernel logged when it panicked (km_log_panic()); "" when that is nothing. Cut to @bytes; returns @buf. */
char *km_printk_panic(struct km_view *v, char *buf, size_t bytes);

/* ---- resource ---- */

/* Ranges of physical memory by the firmware map (struct resource), as collector memory_map found them. */

/** A range that the firmware map names. */
struct km_resource {
	uint64_t start, end; /* frames, [start, end) */
	unsigned depth;	     /* 0: a top one, such as "System RAM" */
	char name[64];
};

KM_VEC_AS(km_resources, struct km_resource);

/* ---- timekeeper ---- */

/* The kernel's clock, kernel/time/timekeeping.c. */

struct km_run;

/** Address of the struct timekeeper as of the last tick; 0: none. */
uint64_t km_timekeeper_addr(struct km_view *v);

/** Rows of table check: the clock's seconds and offsets, each of which it keeps twice. */
enum km_status km_check_clock(struct km_run *run);

#endif
