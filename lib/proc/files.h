/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC_FILES_H
#define KM_PROC_FILES_H

/** The parsers of files.def. */

#include "proc.h"

#define KM_PROC_FILE(name) extern const struct km_proc_file km_proc_##name;
#include "files.def"

/** Parse "Node 0, zone   Normal"; *@line is advanced past it. */
bool km_text_zone(struct km_text *line, int64_t *ret_node, struct km_text *ret_zone);
/** Bytes of @t. */
size_t km_text_length(struct km_text t);
/** @t without blanks and CR around it. */
struct km_text km_text_trim(struct km_text t);
/** The next line of @t, without its newline; @t moves behind it. False: there is none. */
bool km_text_take_line(struct km_text *t, struct km_text *line);
bool km_text_begins(struct km_text t, const char *s);
/** Nothing but blanks is left. */
bool km_text_blank(struct km_text line);
/** Does a line have a remark, as people write them behind values: "// …", "# …", behind a tab or a unit? */
bool km_text_may_have_remarks(const char *text, size_t bytes);
/** Cut remarks in place, lines stay where they are. Returns how many. Room for one more byte. */
uint64_t km_text_drop_remarks(char *text, size_t *bytes);
/** Is a row of numbers in the text wrapped to several lines? */
bool km_text_is_wrapped(const char *text, size_t bytes);
/** Join such rows to one line each, in place. */
void km_text_unwrap(char *text, size_t bytes);
/** What a series of samples was found to be in: stands below the columns of each in tables that tree/series.c makes. */
#define KM_IN_KB "memory is in kB"
/** Stands above a sample whose time is local, of a zone that is not known; the time follows. */
#define KM_LOCAL_TIME "local time "
/**
 * The time that vmstat -t ends sample @row with, below @heading, as if it was UTC; 0: none. *@ret_zone is the name of its
 * zone, p NULL: none is printed.
 */
int64_t km_vmstat_time(struct km_text heading, struct km_text row, struct km_text *ret_zone);
/** Is @line the one about memory of the head of top(1)? */
bool km_top_memory(struct km_text line);
/** The same, or the first line of that head? */
bool km_top_begins(struct km_text line);
/** Is @line the heading of a list of processes that has their memory? */
bool km_ps_begins(struct km_text line);
/** Does output of the command kmem of crash(8) begin with @line? */
bool km_crash_begins(struct km_text line);
/** Take @value into @h when @name is a field of meminfo about huge pages: "HugePages_Total". */
void km_huge_field(struct km_proc_huge *h, struct km_text name, int64_t value);
/** A row of hugetlb_pool, unless its size or number is unknown; @node_id negative: all nodes. */
enum km_status km_huge_add(struct km_proc_run *run, const struct km_proc_huge *h, int64_t node_id);
/** The text as @buf, cut at @bytes - 1. */
void km_text_copy(struct km_text t, char *buf, size_t bytes);

#endif
