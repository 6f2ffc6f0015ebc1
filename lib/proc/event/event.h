/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_EVENT_H
#define KM_LOG_EVENT_H

/** Each kind of report, for the files of this folder only. */

#include "log_reason/log_reason.h"

/* oom.c */

/** Whether @l begins an OOM report; fills @r. */
bool log_oom_begin(struct log_scan *s, struct log_report *r, const struct km_log_line *l);
enum km_status log_oom_line(struct log_scan *s, struct log_report *r, const struct km_log_line *l);
enum km_status log_oom_end(struct log_scan *s, struct log_report *r);
/** At the end of a report: count the lines that it lacks and that its kernel always prints. */
void log_oom_check(struct log_scan *s, const struct log_report *r);
/** Lines that come when the report is over, or have none: the reaper, killers other than the kernel. */
enum km_status log_oom_later(struct log_scan *s, const struct km_log_line *l);
/** "Killed process", "Kill process … or sacrifice child". */
bool log_is_kill(const char *text);
bool log_is_panic(const char *text);
/** All of a cgroup are killed: "Tasks in /web are going to be killed due to memory.oom.group set". */
bool log_is_oom_group(const char *text);
/** A number of memory.stat of a cgroup: "anon 104857600". */
bool log_is_stat(const char *text);
/** Whether a Mem-Info block is that of an OOM report, for @l is what follows it there. */
bool log_oom_continues(const struct log_report *r, const struct km_log_line *l);
/** Add to what became of the report, in the order of the log. */
void log_oom_outcome(struct log_scan *s, struct row_oom_event *row, const char *text);
enum km_status log_oom_store(struct log_scan *s);

/* headless.c: whether @l is of a report that lacks its first lines; fill @r unless it is NULL, as all *_begin(). */

/** A task table, statistics of a cgroup, a kill, a panic. */
bool log_oom_headless(struct log_scan *s, struct log_report *r, const struct km_log_line *l);
/** A line from the middle of a Mem-Info block. */
bool log_meminfo_headless(struct log_scan *s, struct log_report *r, const struct km_log_line *l);
/** What SLUB and SLAB print below their first line. */
bool log_slab_headless(struct log_scan *s, struct log_report *r, const struct km_log_line *l);
/** A stack at the start of a log whose functions print an OOM report or a failure. */
bool log_stack_headless(struct log_scan *s, struct log_report *r, const struct km_log_line *l);

/* failure.c */

bool log_failure_begin(struct log_scan *s, struct log_report *r, const struct km_log_line *l);
enum km_status log_failure_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l);
enum km_status log_failure_end(struct log_scan *s, struct log_report *r);

/* other.c: failures of other forms, see enum log_kind */

bool log_other_begin(struct log_scan *s, struct log_report *r, const struct km_log_line *l);
enum km_status log_other_line(struct log_scan *s, struct log_report *r,
			      const struct km_log_line *l);
/** Set reasons that do not depend on free pages. False: it may depend on them. */
bool log_other_reason(struct log_scan *s, struct log_report *r, struct log_reason *ret);
/** "allocated 4096 of 8192 bytes" or "8192 bytes". */
void log_vmalloc_size(struct log_report *r, const char *text);
/**
 * Whether a Mem-Info block without a header belongs to a page allocation failure, because SLUB or SLAB report it at
 * @l.
 */
bool log_failure_continues(const struct log_report *r, const struct km_log_line *l);
/** Whether @before is a line that the kernel prints ahead of the header of @r; its facts go to @r. */
bool log_failure_join(struct log_report *r, const struct log_report *before);

/* when.c */

/** Dates of @log for its row of table capture: taken_at, day, not_before and clock of @ret, whose other members are set. */
void km_log_find_end(const struct km_log *log, struct km_log_facts *ret);

/* kill.c */

/**
 * A process killed by lowmemorykiller, lmkd, systemd-oomd or earlyoom: KM_OK, an event of its own;
 * KM_END, not such a line.
 */
enum km_status log_kill_line(struct log_scan *s, const struct km_log_line *l);

/* damage.c */

/** Whether a line that was not parsed can only belong to a report, wherever it is. */
bool log_is_fragment(const char *text);
/** Whether a line that was not parsed looks like a cut or garbled one of this report. */
bool log_is_damaged(const struct log_report *r, const struct km_log_line *l);

/**
 * Whether @l, which log_is_damaged() does not know, stands within Mem-Info and is nobody's message: a damaged line of the
 * block where that lacks something, else of others ("md0 stopped").
 */
bool log_is_doubtful(const struct log_report *r, const struct km_log_line *l);

#endif
