/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_REPORT_H
#define KM_LOG_REPORT_H

/**
 * Reports inside a kernel log, and what show_mem(), dump_stack() and dump_tasks() print for reports of any kind.
 *
 * A report begins with its header line (OOM, failure, Mem-Info:) and takes the lines behind it that it
 * understands; lines of others in between are passed over. Reports of several CPUs at once are kept
 * apart by the caller that printk prints, where it does.
 */

#include "log/log.h"

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

/* Lines of a zone. */
enum {
	LOG_HAS_NUMBERS = 1,
	LOG_HAS_RESERVE = 2,
	LOG_HAS_BLOCKS = 4,
	LOG_HAS_PENDING = 8, /* "writepending", which zones have since 4.8 */
	LOG_HAS_END = 16,    /* the first line has its last number or word */
};

struct log_zone {
	int64_t node;
	char name[16];
	const char *text; /* its line of numbers, of the log; NULL: none yet */
	unsigned lines;
	int64_t kb[NR_LZ]; /* -1: the line has no such number */
	int64_t reserve_pages[LOG_MAX_ZONE_TYPES];
	unsigned nr_reserve;
	bool has_orders;
	bool orders_contradict; /* the blocks do not add up to the total after them */
	unsigned nr_orders;
	int64_t blocks[LOG_MAX_ORDERS];
	char types[LOG_MAX_ORDERS][12]; /* letters (UME) of the lists that are not empty */
};

/* An amount of memory that a block prints twice; see check.c. */
struct log_sum {
	int64_t head_pages;	       /* of the whole machine */
	int64_t head_seq;	       /* the last line with a part of it; 0: none */
	int64_t kb[2];		       /* over nodes, and over zones */
	unsigned head_parts, parts[2]; /* numbers that were added */
};

#define LOG_MAX_SUMS 10

/* A Mem-Info block. */
struct log_meminfo {
	int64_t seq;	    /* of its first line; 0: none */
	bool finished, cut; /* cut: a line of it could not be read */
	struct log_sum sums[LOG_MAX_SUMS];
	unsigned lines[2];  /* of nodes, of zones */
	uint64_t seen;	    /* a bit for each amount that is printed once; complete.c */
	unsigned node_ends; /* lines of nodes that have their last word */
	bool old_totals;    /* those of up to 2.6.27 */
	int64_t ram_pages;  /* "N pages RAM"; -1 unknown, as below */
	int64_t pagecache_pages, swapcache_pages;
	int64_t pagecache_seq;
	uint64_t page_kb;		     /* 0 unknown */
	bool page_is_sure;		     /* two numbers of the block, or the architecture, say so */
	int64_t free_swap_kb, total_swap_kb; /* -1 unknown; free may be less than 0 itself: see has_free_swap */
	bool has_free_swap;
	KM_VEC(struct log_zone) zones;
	const char *scope; /* of the last line that had names and numbers */
	int64_t node;
	char zone[16];
	bool any_zone;
	enum {
		LM_PLAIN,
		LM_PCP,
		LM_SITES,
		LM_SLAB,
	} part;
};

enum log_kind {
	LOG_MEMINFO,
	LOG_OOM,
	LOG_FAILURE,
	LOG_VMALLOC,
	LOG_STALL,
	/* Failures without a page allocation failure; other.c */
	LOG_SLAB,
	LOG_CMA,
	LOG_TOO_LARGE,
	LOG_VMAP_SPACE,
	LOG_NOMMU,
	LOG_EXECMEM,
};

/* The request to the page allocator. */
struct log_request {
	bool has_mask, has_order, has_flags;
	uint64_t mask, flags; /* flags: KM_GFP_BIT */
	int64_t order;
	const char *gfp_names, *nodemask, *cpuset, *mems_allowed; /* NULL unknown */
};

/* Set the columns of @row, of a table that has columns for a request, to what is known of @ask. */
#define LOG_SET_REQUEST(row, table, ask_)                                          \
	do {                                                                       \
		const struct log_request *request_ = (ask_);                       \
                                                                                   \
		if (request_->has_order)                                           \
			ROW_SET(row, table, page_order, request_->order);          \
		if (request_->has_mask)                                            \
			ROW_SET(row, table, gfp_mask, request_->mask);             \
		if (request_->gfp_names)                                           \
			ROW_SET(row, table, gfp_names, request_->gfp_names);       \
		if (request_->nodemask)                                            \
			ROW_SET(row, table, nodemask, request_->nodemask);         \
		if (request_->cpuset)                                              \
			ROW_SET(row, table, cpuset, request_->cpuset);             \
		if (request_->mems_allowed)                                        \
			ROW_SET(row, table, mems_allowed, request_->mems_allowed); \
	} while (0)

#define LOG_MAX_DOUBTFUL 8

struct log_report {
	enum log_kind kind;
	bool open, in_stack, in_tasks, in_memcg;
	bool headless;	    /* the log lacks its first line */
	bool awaits_header; /* a line that the kernel prints before the header, to be joined with it */
	bool done;	    /* the last part of a report of its kind was seen */
	bool group;	    /* memory.oom.group: more victims follow */
	bool memcg;	    /* "Memory cgroup out of memory" */
	const struct km_log_line *first;
	uint64_t lines;			/* seen since */
	unsigned strays;		/* lines in a row that were taken for damaged ones of it */
	const struct km_log_line *last; /* that it took */
	/* Lines within Mem-Info that may be its own, damaged, or of others: the former where the block lacks something. */
	const struct km_log_line *doubtful[LOG_MAX_DOUBTFUL];
	unsigned nr_doubtful;
	const char *caller;
	const char *comm;
	int64_t pid; /* of the requesting task; -1 unknown */
	struct log_request ask;
	struct log_meminfo mem;
	unsigned release;					  /* KM_RELEASE of the kernel that wrote it; 0 unknown */
	const char *release_text;				  /* NULL unknown */
	bool own_release;					  /* from its own CPU: line */
	const char *stack[LOG_MAX_STACK], *unsure[LOG_MAX_STACK]; /* unsure: "? name" */
	unsigned nr_stack, nr_unsure;
	unsigned unsure_below; /* the first of unsure[] below all of stack[] */
	const char *slab_cache;
	int64_t waited_ms, bytes;	/* stalls; vmalloc; -1 unknown */
	struct row_alloc_failure other; /* columns that only some kinds of failures have */
	struct row_oom_event oom;
	const char *column[LOG_MAX_COLUMNS]; /* of the task table, static names or NULL */
	unsigned nr_columns;
	const char *memcg_path;	 /* of "Memory cgroup stats for" */
	bool has_stats;		 /* statistics of a memory cgroup were read */
	bool has_table_title;	 /* "Tasks state (memory values in pages):" */
	bool bare_rows;		 /* rows of the table of tasks without their heading */
	bool no_names;		 /* its stack has addresses alone */
	bool has_cpu, has_trace; /* it has the lines "CPU: …" and "Call Trace:" */
	bool lacks_trace;	 /* its stack stands without the latter */
	bool old_stack;		 /* of a kernel that does not mark unsure frames */
	const char *host;	 /* of its lines; the first one may have lost its prefix */
};

#define LOG_MAX_OPEN 8

struct log_scan {
	struct km_log *log;
	struct km_store *store;
	struct km_journal *journal;
	const char *source;
	struct km_arena arena;
	struct log_report open[LOG_MAX_OPEN];
	KM_VEC(struct row_oom_event) ooms;    /* written at the end, as the reaper's line comes late */
	bool forgotten;			      /* some are written already */
	uint64_t suppressed, unparsed, taken; /* lines of reports: not read, and all */
	uint64_t missing;		      /* lines and numbers that a report must have but lacks; see log_lacks() */
	char first_missing[96];		      /* the first of them, for people */
	uint64_t bare_tasks;		      /* rows of task tables without their heading, whose columns are not all known */
	int64_t unparsed_seq;		      /* of the last one */
	int64_t max_cpu;		      /* largest number in a line "CPU: …" */
	uint64_t page_kb;		      /* that reports are sure of; 0: none is */
	bool pages_differ;		      /* they contradict each other */
	/* Kills by others: the last one of Android's driver, and what earlyoom last said of memory, and of its limits. */
	const struct km_log_line *driver_kill, *earlyoom[2];
	/* The writing kernel, for reports without their own CPU: line. */
	unsigned release;
	char release_text[65];
	bool release_mixed; /* CPU: lines name several kernels */
};

/* cursor.c */

/** A line inside a report that was not understood. */
enum km_status log_unparsed(struct log_scan *s, const struct km_log_line *l);
/** Skip blanks; false when the text does not go on with @word, else behind it. */
bool log_skip(const char **p, const char *word);
/** The text after the first @what in @text; NULL: there is none. */
const char *log_after(const char *text, const char *what);
/** A decimal number (blanks before it skipped, optional '-'); false: none, or out of range. */
bool log_int(const char **p, int64_t *ret);
/** A hexadecimal number with or without 0x. */
bool log_hex(const char **p, uint64_t *ret);
/** Text from @from to @to without blanks at its ends; NULL when that is empty or memory ran out. */
const char *log_dup(struct log_scan *s, const char *from, const char *to);
/** The value of "key=" behind @p up to one of @ends or the end of the text; NULL: no such key. */
const char *log_value(struct log_scan *s, const char *p, const char *key, const char *ends);

/* meminfo.c */

/** Begin the block of report @r at the line "Mem-Info:". */
void log_meminfo_begin(struct log_report *r, const struct km_log_line *l);
/** Whether the line is "Mem-Info:", up to 2.6.12 "Mem-info:". */
bool log_is_mem_info(const char *text);
/** "Node 0 DMA32" or, without CONFIG_NUMA, "DMA32", as long as a zone is named; @p moves behind it. */
bool log_take_place(const char **p, int64_t *node, char *zone, size_t bytes);
/** Whether the text is nothing but pairs of names and numbers as a block has them. */
bool log_only_pairs(const char *text);
/** Take one line: KM_OK taken, KM_END not of a Mem-Info block, or what the store said. */
enum km_status log_meminfo_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l);
/**
 * At the end of a block, once: the page size, which two numbers have to agree on; what is printed twice
 * is compared (check.c).
 */
enum km_status log_meminfo_finish(struct log_scan *s, struct log_report *r);
/** A row of log_meminfo. */
enum km_status log_fact(struct log_scan *s, int64_t event_seq, const char *scope, int64_t node,
			const char *zone, const char *name, const int64_t *value, const char *unit,
			const char *note);
/** Names and numbers "key:12kB key:3": one row each. KM_END when the line is anything else. */
enum km_status log_pairs(struct log_scan *s, struct log_report *r, const struct km_log_line *l,
			 const char *text, struct log_zone *zone);

/* tasks.c */

/** The heading of the table of tasks; fills @r unless it is NULL. KM_OK; KM_END: it is none; KM_NOMEM or KM_IO. */
enum km_status log_task_header(struct log_scan *s, struct log_report *r, const char *text);
/** A row of the table, whose heading may be lost. */
bool log_is_task_row(const char *text);
enum km_status log_task_line(struct log_scan *s, struct log_report *r, const struct km_log_line *l);

/* request.c */

/** "gfp_mask=0x…(NAMES)" or "mode:0x…(NAMES)", nodemask, cpuset, mems_allowed, order. */
void log_request_parse(struct log_scan *s, struct log_report *r, const char *text);
/**
 * Whether @text is nothing but keys and values as a header has them behind its first words, "gfp_mask=0x…(NAMES), order=0" or
 * "order:4, mode:0x…", each whole, and both of these among them.
 */
bool log_request_is_whole(const char *text);
/**
 * Decode the mask, at the end of a report, when the kernel that wrote it is known. A mask that is not
 * what the names beside it stand for is an issue, and no longer known.
 */
enum km_status log_request_finish(struct log_scan *s, struct log_report *r);

/* stack.c */

/** Who asked and its stack, for OOM reports too: KM_OK taken, KM_END not such a line. */
enum km_status log_stack_line(struct log_scan *s, struct log_report *r,
			      const struct km_log_line *l);
/** First function of the stack that is not of an allocator; NULL none. */
const char *log_caller(const struct log_report *r);
/**
 * Whether the line "CPU: …" is lost, which dump_stack() prints above each stack, since 3.10 on all architectures
 * (196779b9b4ce). Names beside the mask of flags are of 4.7 and later.
 */
bool log_lacks_cpu(const struct log_report *r);
/** Whether the stack has a function, for sure, whose name begins with @name. */
bool log_stack_has(const struct log_report *r, const char *name);
/** The stack, one function a line; NULL none. */
const char *log_stack_text(struct log_scan *s, const struct log_report *r);
/** The release on a line "CPU: …" or "Pid: …", borrowed and not terminated; NULL: it has none. */
const char *log_cpu_release(const char *text, size_t *ret_bytes);

/* complete.c */

/** Count what @r must have and lacks; @what names it. */
void log_lacks(struct log_scan *s, const struct log_report *r, const char *what);
/** A name with a number or a word, of the totals, of a node or of a zone (by the block's scope). */
void log_seen_amount(struct log_meminfo *m, struct log_zone *zone, const char *name);
/** Whether the @n bytes at @name are a name of an amount, as "free" in "free:12kB". */
bool log_is_amount(const char *name, size_t n);
/** "pages RAM", "Free swap" and the like, of the last lines of a block. */
void log_seen_count(struct log_meminfo *m, const char *name);
/** At the end of a block: count what it lacks of what its kernel always prints. */
void log_block_check(struct log_scan *s, const struct log_report *r);

/* check.c */

/** Reset the amounts of a block to unknown. */
void log_sums_init(struct log_meminfo *m);
/** A number of a block: @scope is all (pages), node or zone (kB). */
void log_sums_add(struct log_meminfo *m, const char *scope, const char *name, int64_t value,
		  int64_t seq);
/** Free pages of the whole machine, from the first lines of a block; -1: not printed. */
int64_t log_free_pages(const struct log_report *r);
/** Whether the first lines of a block say that nothing is free in CMA: a zone's line that was cut need not. */
bool log_has_no_free_cma(const struct log_report *r);
/** Derive the page size, and compare; see log_meminfo_finish(). */
enum km_status log_sums_check(struct log_scan *s, struct log_report *r);
/** The blocks of a buddy line and the total behind them, in kB; a difference is a failed check. */
enum km_status log_check_blocks(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l, const struct log_zone *z,
				int64_t sum_kb, int64_t total_kb);

#endif
