/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC_PID_H
#define KM_PROC_PID_H

/**
 * The files of /proc/PID make one row of task and one of process_memory: a value in several of them is taken from the
 * most accurate one. Rows of vma are written as they are read.
 */

#include "proc/proc.h"

enum km_amount {
	AMOUNT_VSS,
	AMOUNT_RSS,
	AMOUNT_PSS,
	AMOUNT_USS,
	AMOUNT_SWAP,
	AMOUNT_SWAP_PSS,
	AMOUNT_ANON,
	AMOUNT_FILE,
	AMOUNT_SHMEM,
	AMOUNT_PAGE_TABLE,
	AMOUNT_LOCKED,
	AMOUNT_HUGETLB,
	AMOUNT_PSS_ANON,
	AMOUNT_PSS_FILE,
	AMOUNT_PSS_SHMEM,
	AMOUNT_THP,
	AMOUNT_MAPPINGS, /* a number of them */
	/* From smaps and its rollup, whatever status says. */
	AMOUNT_WALKED_RSS,
	AMOUNT_WALKED_ANON,
	NR_AMOUNTS
};

/* Source of an amount; a later one replaces an earlier one. */
enum km_amount_source {
	FROM_NOBODY,
	FROM_PS,
	FROM_MAPS,
	FROM_SMAPS,
	FROM_ROLLUP,
	FROM_STATUS,
};

/** Of /proc/self, and of what people paste without its path. */
#define KM_NO_PID (-1)

struct km_process {
	int64_t pid; /* of the path; KM_NO_PID */
	int64_t tgid, ppid, uid, threads, oom_score_adj;
	bool has_tgid, has_ppid, has_uid, has_threads, has_oom_score_adj;
	bool status_seen; /* and whether it had VmSize: a kernel thread has no memory */
	bool vm_seen;
	bool smaps_rows, maps_rows; /* rows of vma were written from there */
	bool unreadable;	    /* smaps or smaps_rollup was empty */
	uint8_t from[NR_AMOUNTS];
	bool cut;		/* its smaps or maps: sums over what is left are none */
	bool lacks[NR_AMOUNTS]; /* a mapping of smaps does not have it: a sum of the others is none */
	int64_t kb[NR_AMOUNTS];
	int64_t statm_vss, statm_rss, statm_shared; /* pages; negative: unknown */
	char comm[64], state[32];
};

struct km_process_state;

/**
 * The process whose file is read: its number is the file's tail; for /proc/self and proc/?, whose process is not
 * known, it is KM_NO_PID. *@ret is NULL for other folders of /proc. KM_OK, KM_NOMEM, or KM_IO when the mappings of the one before cannot be written.
 */
enum km_status km_process_of(struct km_proc_run *run, struct km_process **ret);
/** The process @pid, which is new where no file had it; NULL: out of memory. */
struct km_process *km_process_numbered(struct km_proc_run *run, int64_t pid);
/** Its PID, from the path or from status; KM_NO_PID: in neither. */
int64_t km_process_pid(const struct km_process *p);
void km_process_set(struct km_process *p, enum km_amount a, int64_t kb, enum km_amount_source from);
/** Add to an amount that @from gives in parts. */
void km_process_add(struct km_process *p, enum km_amount a, int64_t kb, enum km_amount_source from);

/** Keep a mapping of maps until it is known that no smaps has it. */
enum km_status km_process_keep_vma(struct km_proc_run *run, const struct row_vma *row);
void km_process_forget_vmas(struct km_proc_run *run);

extern const struct km_proc_merge km_process_merge;
extern const struct km_table *const km_process_tables[];

/** The parser parse_@file() of /proc/PID/@file. @has_remarks: people write them behind its values. */
#define KM_PROCESS_FILE(file, has_remarks, what)                             \
	static const char *const file##_paths[] = { "proc/%/" #file, NULL }; \
	const struct km_proc_file km_proc_process_##file = {                 \
		.name = "proc/PID/" #file,                                   \
		.doc = what,                                                 \
		.paths = file##_paths,                                       \
		.remarks = has_remarks,                                      \
		.tables = km_process_tables,                                 \
		.merge = &km_process_merge,                                  \
		.parse = parse_##file,                                       \
	}

#endif
