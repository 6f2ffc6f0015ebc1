/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_IMPL_H
#define KM_LOG_IMPL_H

/**
 * Reports inside a kernel log, for the files log_*.c and log_reason.c only.
 *
 * A report begins with its header line (OOM, failure, Mem-Info:) and takes the lines behind it that it
 * understands; lines of others in between are passed over. Reports of several CPUs at once are told
 * apart by the caller that printk prints, where it does.
 */

#include "log.h"

#define LOG_MAX_ORDERS	   32
#define LOG_MAX_ZONE_TYPES 8
#define LOG_MAX_ZONES	   1024 /* of one block: 128 nodes of 8 zones */
#define LOG_MAX_STACK	   64
#define LOG_MAX_COLUMNS	   16

/* Numbers of a zone line that the reason needs, in kB. */
enum log_zone_number {
	LZ_FREE,
	LZ_BOOST,
	LZ_MIN,
	LZ_LOW,
	LZ_HIGH,
	LZ_RESERVED_HIGHATOMIC,
	LZ_FREE_HIGHATOMIC,
	LZ_FREE_CMA,
	LZ_MANAGED,
	LZ_PRESENT,
	NR_LZ
};

struct log_zone {
	int64_t node;
	char name[16];
	int64_t kb[NR_LZ]; /* -1: the line has no such number */
	int64_t reserve_pages[LOG_MAX_ZONE_TYPES];
	unsigned nr_reserve;
	bool has_orders;
	unsigned nr_orders;
	int64_t blocks[LOG_MAX_ORDERS];
	char types[LOG_MAX_ORDERS][12]; /* letters (UME) of the lists that are not empty */
};

/* A Mem-Info block. */
struct log_meminfo {
	int64_t seq; /* of its first line; 0: none */
	uint64_t page_kb;
	int64_t free_swap_kb, total_swap_kb; /* -1 unknown */
	KM_VEC(struct log_zone) zones;
	const char *scope; /* of the last line that had names and numbers */
	int64_t node;
	char zone[16];
	bool any_zone;
	enum { LM_PLAIN, LM_PCP, LM_SITES, LM_SLAB } part;
};

enum log_kind { LOG_MEMINFO, LOG_OOM, LOG_FAILURE, LOG_VMALLOC, LOG_STALL };

/* What was asked of the page allocator. */
struct log_request {
	bool has_mask, has_order, has_flags;
	uint64_t mask, flags; /* flags: KM_GFP_BIT */
	int64_t order;
	const char *gfp_names, *nodemask, *cpuset, *mems_allowed; /* NULL unknown */
};

struct log_reason {
	const char *kind; /* static */
	const char *text; /* in the scan's arena */
};

struct log_report {
	enum log_kind kind;
	bool open, in_stack, in_tasks, in_memcg;
	const struct km_log_line *first;
	uint64_t lines; /* seen since */
	const char *caller;
	const char *comm;
	int64_t pid; /* of who asked; -1 unknown */
	struct log_request ask;
	struct log_meminfo mem;
	unsigned release; /* KM_RELEASE when it was written */
	const char *stack[LOG_MAX_STACK];
	unsigned nr_stack;
	const char *slab_cache;
	int64_t waited_ms, bytes; /* stalls; vmalloc; -1 unknown */
	struct row_oom_event oom;
	const char *column[LOG_MAX_COLUMNS]; /* of the task table, static names or NULL */
	unsigned nr_columns;
	const char *memcg_path; /* of "Memory cgroup stats for" */
	const char *also_killed;
};

#define LOG_MAX_OPEN 8

struct log_scan {
	struct km_log *log;
	struct km_store *store;
	struct km_journal *journal;
	const char *source;
	struct km_arena arena;
	struct log_report open[LOG_MAX_OPEN];
	KM_VEC(struct row_oom_event) ooms; /* written at the end: the reaper comes late */
	uint64_t suppressed, unparsed;
	unsigned release;
};

/* log_scan.c */

/** A line inside a report that nobody understood. */
enum km_status log_unparsed(struct log_scan *s, const struct km_log_line *l);
/** Skip blanks; false when the text does not go on with @word, else behind it. */
bool log_skip(const char **p, const char *word);
/** A decimal number (blanks before it skipped, optional '-'); false: none, or out of range. */
bool log_int(const char **p, int64_t *ret);
/** A hexadecimal number with or without 0x. */
bool log_hex(const char **p, uint64_t *ret);
/** Text from @from to @to without blanks at its ends; NULL when that is empty or memory ran out. */
const char *log_dup(struct log_scan *s, const char *from, const char *to);
/** The value of "key=" behind @p up to one of @ends or the end of the text; NULL: no such key. */
const char *log_value(struct log_scan *s, const char *p, const char *key, const char *ends);

/* log_meminfo.c */

/** Begin the block of report @r at the line "Mem-Info:". */
void log_meminfo_begin(struct log_report *r, const struct km_log_line *l);
/** Take one line: KM_OK taken, KM_END not of a Mem-Info block, or what the store said. */
enum km_status log_meminfo_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l);
/** A row of log_meminfo. */
enum km_status log_fact(struct log_scan *s, int64_t event_seq, const char *scope, int64_t node,
			const char *zone, const char *name, const int64_t *value, const char *unit,
			const char *note);
/** Names and numbers "key:12kB key:3": one row each. KM_END when the line is anything else. */
enum km_status log_pairs(struct log_scan *s, struct log_report *r, const struct km_log_line *l,
			 const char *text, struct log_zone *zone);

/* log_oom.c */

/** Whether @l begins an OOM report; fills @r. */
bool log_oom_begin(struct log_scan *s, struct log_report *r, const struct km_log_line *l);
enum km_status log_oom_line(struct log_scan *s, struct log_report *r, const struct km_log_line *l);
enum km_status log_oom_end(struct log_scan *s, struct log_report *r);
/** Lines that come when the report is over: the reaper, more victims. True: taken. */
bool log_oom_later(struct log_scan *s, const struct km_log_line *l);
enum km_status log_oom_store(struct log_scan *s);

/* log_failure.c */

bool log_failure_begin(struct log_scan *s, struct log_report *r, const struct km_log_line *l);
/** Who asked and its stack, for OOM reports too: KM_OK taken, KM_END not such a line. */
enum km_status log_stack_line(struct log_scan *s, struct log_report *r,
			      const struct km_log_line *l);
enum km_status log_failure_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l);
enum km_status log_failure_end(struct log_scan *s, struct log_report *r);
/** "gfp_mask=0x…(NAMES)" or "mode:0x…(NAMES)", nodemask, cpuset, mems_allowed, order. */
void log_request_parse(struct log_scan *s, struct log_report *r, const char *text);
/** Decode the mask when the release was not known before. At the end of a report. */
void log_request_finish(struct log_scan *s, struct log_report *r);
/** First function of the stack that is not of an allocator; NULL none. */
const char *log_caller(const struct log_report *r);
/** The stack, one function a line; NULL none. */
const char *log_stack_text(struct log_scan *s, const struct log_report *r);

/* log_reason.c */

/**
 * Why the request of @r could not be met, from its Mem-Info block; writes one row of
 * alloc_failure_zone per zone. KM_OK or what the store said.
 */
enum km_status log_reason(struct log_scan *s, const struct log_report *r, struct log_reason *ret);

#endif
