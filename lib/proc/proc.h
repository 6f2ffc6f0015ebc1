/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC_H
#define KM_PROC_H

/**
 * Captured files of /proc, /sys and the kernel log -> rows.
 *
 * A tree (tree.h) gives the files of an input, whatever container they came in: a directory, an
 * archive, a sosreport, one text with "=== /proc/NAME" lines; grouped into snapshots. A parser knows
 * one format by its content and claims files by their path. It is given the whole text, never trusts
 * it, and never stops another parser: lines that it does not know are kept (table unparsed) or
 * counted, a truncated last line is an issue, an empty or zeroed file is an unknown with its reason.
 *
 * To add a parser: one file with a const struct km_proc_file, one line in km_proc_files[] (parse.c),
 * its tables in schema/tables/, one fuzz target line.
 */

#include "store/journal.h"
#include "base/mem.h"

struct km_proc_file;

/** Amounts of memory that one file has in kB and another in pages: witnesses of the page size. */
enum km_proc_pair_id {
	KM_PROC_TOTAL, /* MemTotal, the zones' managed pages */
	KM_PROC_FREE,
	KM_PROC_ANON,
	KM_PROC_MAPPED,
	KM_PROC_SHMEM,
	KM_PROC_SLAB, /* SReclaimable */
	KM_PROC_PAGE_TABLE,
	KM_PROC_NR_PAIRS
};

#define KM_PROC_NR_SIZES 5 /* of pages: 4 to 64 KiB */

struct km_proc_pair {
	int64_t kb, pages; /* 0 unknown */
};

/** Huge pages of one size; negative: unknown. */
struct km_proc_huge {
	int64_t page_kb, total, free, reserved, surplus;
};

#define KM_PROC_MAX_ISOLATED 128

/** Pageblocks of migrate type Isolate that a zone has. */
struct km_proc_isolated {
	int64_t node, blocks;
	char zone[16];
};

#define KM_MAX_SPANS 128

struct km_span {
	uint64_t start, end; /* @end is behind it */
};

/** Spans of addresses or page frames in the order of a file, neighbours joined. */
struct km_spans {
	struct km_span span[KM_MAX_SPANS];
	unsigned nr;
	bool cut; /* there are more than fit */
};

/** Machine-wide facts from the files of a snapshot; parsers set those that they find. */
struct km_proc_facts {
	uint64_t page_bytes; /* 0 unknown, here and below */
	char release[128];   /* uname -r; "" unknown, here and below */
	char version[512];   /* /proc/version */
	char hostname[128];
	char boot_id[37];  /* a UUID in lower case */
	char machine[32];  /* uname -m */
	char build_id[65]; /* lower-case hex */
	char command_line[4096];
	double uptime_s;   /* negative: unknown */
	int64_t boot_time; /* btime of /proc/stat, seconds since 1970 */
	bool has_taint;
	uint64_t taint; /* /proc/sys/kernel/tainted */
	double load[3]; /* averages over 1, 5 and 15 minutes; negative: unknown */
	/* For km_proc_page_bytes(). */
	struct km_proc_pair pairs[KM_PROC_NR_PAIRS];
	int64_t listed_pages;		       /* free pages from zoneinfo or buddyinfo, if there is no vmstat; 0 unknown */
	struct km_proc_huge huge;	       /* by /proc/meminfo */
	uint32_t slab_votes[KM_PROC_NR_SIZES]; /* SLUB caches whose slab fits only one page size,
		counted by that size */
	uint64_t seen;			       /* amounts that tables of free, top, vmstat and sar have had, as bits (files/procps.c) */
	/* By pagetypeinfo, which is read before zoneinfo; zones beyond the first are not known. */
	struct km_proc_isolated isolated[KM_PROC_MAX_ISOLATED];
	unsigned nr_isolated;
	struct km_spans ram;	/* "System RAM" of iomem: addresses */
	struct km_spans zones;	/* by zoneinfo, holes included: page frames */
	bool stripped;		/* set before its files are parsed: each lacks the newline at its end, which somebody took off */
	int64_t kernel_page_kb; /* smallest KernelPageSize of a mapping; 0 unknown */
};

/** One parser at work on one file. */
struct km_proc_run {
	struct km_store *store;
	const struct km_proc_file *self;
	const char *path;      /* within the input, as found */
	const char *tail;      /* in it, what the last "%" matched, such as a PID, or "%%"; "" none */
	uint64_t page_bytes;   /* of the captured machine; 0 unknown */
	struct km_arena arena; /* strings of rows; freed when the file is done */
	struct km_journal journal;
	void *state;		     /* of self->merge; NULL without one */
	struct km_proc_facts *facts; /* of the snapshot */
	uint64_t unparsed;	     /* lines nobody knew */
	uint64_t line;		     /* number of the current line, from 1 */
};

/**
 * Data from several files of a snapshot together: all of /proc/PID, kpageflags with kpagecount, the
 * many one-line files of /proc/sys/vm. Their parsers share @state and one row of table load, named
 * after the merge; rows that need more than one file are written by finish().
 */
struct km_proc_merge {
	const char *name;		      /* collector's name in table load: "proc/PID" */
	size_t state_bytes;		      /* zeroed at the start of a session */
	const struct km_table *const *tables; /* written by its files and by finish() */
	/** End of a snapshot: write the remaining rows, and reset @run->state for the next. May be NULL. */
	enum km_status (*finish)(struct km_proc_run *run);
	void (*drop)(void *state); /* free what @state holds, not itself; may be NULL */
};

struct km_proc_file {
	const char *name; /* also the collector's name in table load: "proc/buddyinfo" */
	const char *doc;
	/**
	 * Patterns that a path must end with, at a "/" or as a whole: "proc/buddyinfo",
	 * "proc/sys/vm/%", "proc/%/smaps". A "%" matches one path component, "%%" before the last one any
	 * number of them: "sys/fs/cgroup/%%/memory.stat". NULL-terminated.
	 */
	const char *const *paths;
	bool binary;			      /* @text is not text: no CRLF and no NUL handling */
	bool rows;			      /* a table that mailers wrap: lines with only numbers continue the previous one */
	bool remarks;			      /* values may be followed by a person's remarks, which are removed */
	const struct km_table *const *tables; /* written, NULL-terminated */
	const struct km_proc_merge *merge;    /* NULL: the file is independent */
	/**
	 * Parse @bytes of @text (NUL-terminated behind the end; CRLF already turned to LF when not
	 * binary). Returns KM_OK; KM_FORMAT when the file is not of this format at all (the journal's
	 * reason says what was expected); KM_IO or KM_NOMEM from the store.
	 */
	enum km_status (*parse)(struct km_proc_run *run, const char *text, size_t bytes);
};

extern const struct km_proc_file *const km_proc_files[];

/** The parser that claims @path, NULL when none does. *@ret_tail as km_proc_run.tail, in @path. */
const struct km_proc_file *km_proc_claim(const char *path, const char **ret_tail);

/**
 * As km_proc_claim(); *@ret_root is where the part begins that the pattern matched: "proc/meminfo" of
 * "host1/proc/meminfo". The part before it distinguishes the snapshots of an input.
 */
const struct km_proc_file *km_proc_claim_at(const char *path, const char **ret_tail,
					    const char **ret_root);

/**
 * The page size in bytes; 0 unknown. It comes from a file, from an architecture with one page size, or from two
 * witnesses that agree without contradiction: kB and pages of the same memory, the smallest KernelPageSize, each SLUB
 * cache by the number of objects in a slab.
 */
uint64_t km_proc_page_bytes(const struct km_proc_facts *f);

/** All files of one load; holds the state of merges. */
struct km_proc_session;
/** NULL when memory ran out. */
struct km_proc_session *km_proc_session_create(struct km_store *store);
struct km_store *km_proc_session_store(const struct km_proc_session *s);
/** Facts of the current snapshot, gathered since km_proc_session_finish(). */
struct km_proc_facts *km_proc_session_facts(struct km_proc_session *s);
/**
 * The store's current capture is complete: write what merges have gathered and their rows of table
 * load. Call it before km_store_next_capture(), and at the end. KM_OK, KM_IO or KM_NOMEM.
 */
enum km_status km_proc_session_finish(struct km_proc_session *s);
/** Note that of @path, which was parsed for @f, which has a merge, only the first @bytes exist or were read. KM_OK, KM_IO or KM_NOMEM. */
enum km_status km_proc_session_cut(struct km_proc_session *s, const struct km_proc_file *f, const char *path, size_t bytes);
/** Accepts NULL. Unfinished data is lost. */
void km_proc_session_destroy(struct km_proc_session *s);

/**
 * Parse one file for the store's current capture, and write its row of table load (a file with a
 * merge: see there). Returns KM_OK also when the parser failed; KM_IO or KM_NOMEM when the store did.
 */
enum km_status km_proc_parse(struct km_proc_session *s, const struct km_proc_file *f,
			     const char *path, const char *tail, uint64_t page_bytes,
			     const char *text, size_t bytes);

/**
 * For km_proc_parse() (session.c): the part for a file with a merge, for @text that is already cleaned (CRLF, NUL
 * behind its end). It keeps one journal a merge and writes no row of load yet.
 */
enum km_status km_proc_parse_merged(struct km_proc_session *s, const struct km_proc_file *f,
				    const char *path, const char *tail, uint64_t page_bytes,
				    const char *text, size_t bytes);

/** Add @start to @end - 1; nothing is added when @end is not above @start. */
void km_spans_add(struct km_spans *s, uint64_t start, uint64_t end);
/** Is @n in one of them? *@ret_until is above @n: at least for all numbers from @n to before it the answer is the same. */
bool km_spans_have(const struct km_spans *s, uint64_t n, uint64_t *ret_until);

/** An empty value, with the unknowns set. */
void km_proc_facts_init(struct km_proc_facts *f);

#define PROC_ADD(run, table, row) km_store_add((run)->store, &km_tbl_##table, &(row))

/* ---- helpers for parsers: cursors over text that never read past its end ---- */

struct km_text {
	const char *p, *end;
};

/** The next line without its newline; counts run->line. False at the end. */
bool km_text_line(struct km_proc_run *run, struct km_text *t, struct km_text *ret_line);
/** The next word (up to blank or tab), blanks before it skipped. False when there is none. */
bool km_text_word(struct km_text *line, struct km_text *ret_word);
/** Skip blanks, then @s; false (nothing consumed) when the text does not continue so. */
bool km_text_skip(struct km_text *line, const char *s);
/** A decimal number, blanks before it skipped, optional '-'. False: none, or out of range. */
bool km_text_int(struct km_text *line, int64_t *ret);
/** A hexadecimal number with or without 0x. */
bool km_text_hex(struct km_text *line, uint64_t *ret);
bool km_text_equal(struct km_text a, const char *s);
/** A copy in the run's arena; NULL when memory ran out. */
const char *km_text_dup(struct km_proc_run *run, struct km_text t);
/** Keep @line in table unparsed (at most 100 a file; the rest is counted in the journal). */
enum km_status km_proc_unparsed(struct km_proc_run *run, struct km_text line);

#endif
