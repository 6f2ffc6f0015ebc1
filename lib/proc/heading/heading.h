/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_HEADING_H
#define KM_HEADING_H

/** Which file of /proc a line of a pasted text announces, or begins. */

#include <stdio.h>

#include "base/mem.h"
#include "proc/proc.h"

#define KM_HEADING_MAX 256

/* ---- name.c ---- */

/** "proc/NAME" when a file called @name, out of any folder, must be that one; NULL: not. */
const char *km_text_bare_name(const char *name, size_t bytes, bool *ret_weak);
/**
 * @path with the case that /proc has, where a folder in it is "Proc" or "PROC", as tools of Windows may write it: from there
 * on in small letters, in @buf of @bytes. Anything else, and what does not fit, is @path itself. The length stays.
 */
const char *km_text_fold_proc(const char *path, char *buf, size_t bytes);

/** What the name of a file says that it holds. */
struct km_named_file {
	char path[KM_HEADING_MAX]; /* "proc/meminfo" */
	bool first;		   /* the name begins with it, or with "proc" before it */
	bool weak;		   /* such as uptime: it says nothing of memory */
};

/**
 * The file of /proc that @name, without its folder, speaks of: "proc-buddyinfo-NAME.gz", "cat_.proc.sys.vm.swappiness",
 * "meminfo_20260101". Marks of any kind separate the parts of a name; the longest known name that fits is taken, behind the
 * word "proc" if there is one. What the file holds has to confirm it: km_text_holds(). False: none.
 */
bool km_text_named_file(const char *name, struct km_named_file *ret);

/* ---- path.c ---- */

const char *km_path_basename(const char *path);
/** A folder of @path says that its files have names of their own: sys/…/node0/vmstat. */
bool km_path_is_placed(const char *path);
/** Is @path the output of a command in a sosreport? *@ret_root: bytes of the report's folder, with its slash. */
bool km_path_is_command(const char *path, size_t *ret_root);
bool km_path_is_program_folder(const char *path);
/** Below proc/ or sys/. */
bool km_path_is_kernel_folder(const char *path);
/** In a folder of proc/PID/: what is there is of no use, and much. */
bool km_path_is_below_process(const char *path);
/**
 * Is @folder, which can be opened by that name, a copy of /proc whatever it is called? It has meminfo or stat, and a folder
 * of a process: with a number as its name, and files that only processes have.
 */
bool km_folder_is_proc(const char *folder);
/** Do only folders of processes have a file called @name? */
bool km_name_is_of_process(const char *name);
/** A document or source by its name: it quotes what kernels print. */
bool km_path_is_document(const char *path);
/** A memory image by its name: such a file need not have a mark of its own. */
bool km_path_is_memory(const char *path);
/** A log of all programs by its name. */
bool km_path_is_system_log(const char *path);

/**
 * Bytes of the folder that distinguishes the snapshot of @path, of which a parser claims what is behind its first @bytes:
 * that may begin in the middle, "extfrag/extfrag_index". The folder ends before the /sys, /proc or /var that it stands in,
 * or before the outputs of commands of a sosreport.
 */
size_t km_path_root_before(const char *path, size_t bytes);
/**
 * The folder that @path is in; of the monitors of OSWatcher, each in its own folder, the one above, and in it one of the
 * host that the file's name begins with, which is written to @host; "" none. To be freed; NULL: memory ran out.
 */
char *km_path_root(const char *path, char *host, size_t host_room);

/* ---- copies.c ---- */

KM_VEC_AS(km_folders, const char *);

/** Folders that are remembered of an archive, and bytes of their names: an archive of a few KiB can have any number. */
#define KM_COPIES_MAX	    (1u << 22)
#define KM_COPIES_MAX_BYTES (UINT64_C(256) << 20)

/** Folders of an archive; zero-initialise. Strings are the arena's. */
struct km_copies {
	uint64_t n, bytes;				 /* that are remembered */
	struct km_folders snapshots, folders, processes; /* with meminfo; with it or stat; of a process, by names of files */
	struct km_folders found;			 /* copies of /proc, sorted */
};

/** Is @path, of a member, that of a file of a process below a folder that is not called proc? Then names are to be read first. */
bool km_path_is_of_process(const char *path);
/** The archive has the member @path. KM_OK, KM_NOMEM, or KM_UNSUPPORTED: more folders of processes than are remembered. */
enum km_status km_copies_see(struct km_arena *arena, struct km_copies *c, const char *path);
/** All were seen: find the copies. KM_OK or KM_NOMEM. */
enum km_status km_copies_find(struct km_arena *arena, struct km_copies *c);
/** @path with "/proc" behind a folder that is a copy of it. False: that does not fit into the @room bytes of @buf. */
bool km_copies_put(const struct km_copies *c, const char *path, char *buf, size_t room);
void km_copies_free(struct km_copies *c);

/* ---- lines.c ---- */

enum km_heading {
	KM_NO_HEADING,
	KM_FILE_HEADING,
	KM_OTHER_HEADING, /* what was before ends; what follows is no file that is known */
	KM_SKIP_LINE,	  /* a line between a heading and its file */
};

/** What headings have said so far; zero-initialise but for now. */
struct km_headings {
	char path[KM_HEADING_MAX];   /* of the last KM_FILE_HEADING: "proc/meminfo" */
	char folder[KM_HEADING_MAX]; /* directory of the shell, from pwd, cd or a prompt; "" unknown */
	const char *now;	     /* path of the open file; "" none; set by the caller */
	bool bare;		     /* the last one was a path and nothing else */
	bool pwd;		     /* the next line is what pwd printed */
	bool several;		     /* the last one was "cat" of several files, none of which has a heading */
	bool log;		     /* the last one was a command that prints the kernel's log */
};

/** What @line is, after the lines before it. */
enum km_heading km_text_heading(struct km_headings *h, struct km_text line);

/**
 * What @name is from where the shell is: its path without the leading slash, in @h->path. False: nobody knows. Of files
 * of a cgroup that is not named the folder is "sys/fs/cgroup/?".
 */
bool km_text_resolve(struct km_headings *h, struct km_text name);

/* ---- sniff.c ---- */

/** The file of /proc that begins with @line; NULL: none. @now: the one that is being read, "" none. @next: the line behind. */
const char *km_text_sniff(struct km_text line, const char *now, struct km_text next);
/** The same of output of free(1), vmstat(8) and top(1), whose unit is not said. */
const char *km_text_table(struct km_text line, struct km_text next);
/** The file that @line alone says it begins; NULL: none. */
const char *km_text_first_file(struct km_text line);
/** May the text @head be the file "proc/NAME" called @path, of those that km_text_named_file() knows? */
bool km_text_holds(const char *path, const char *head, size_t bytes);
/** Is @line one that only a file of /proc begins with? */
bool km_text_begins_file(struct km_text line);

/* ---- log_kind.c ---- */

/** Is the text with that @head the log of a kernel? */
bool km_text_is_log(const char *head, size_t bytes);
/** Has @line the kernel's clock, or words that only a kernel log has? */
bool km_text_is_log_line(struct km_text line);
/** Programs and other data that is no text. A console's log may have a few control characters. */
bool km_text_is_binary(const char *head, size_t bytes);

/* ---- pstore.c ---- */

/** A file of pstore: a part of what the kernel kept of its log. */
struct km_pstore_part {
	const char *path;    /* of the file */
	size_t folder;	     /* bytes of its folder, with the slash */
	char why[24];	     /* "Panic", "Oops": why the kernel kept it */
	uint64_t count;	     /* number of the record among those of its boot, from 1 */
	uint64_t part;	     /* from 1, which has the newest lines */
	int64_t at;	     /* seconds since 1970, of the file's name; 0 unknown */
	struct km_text body; /* what is below the first line, in the text */
	size_t item;	     /* the caller's */
};

/** Is @text, of the file @path, a part of a record of pstore? *@ret keeps both. */
bool km_pstore_part(const char *path, struct km_text text, struct km_pstore_part *ret);
/** Sort parts as km_pstore_folder() and km_pstore_record() want them. */
void km_pstore_sort(struct km_pstore_part *v, size_t n);
/** How many of the @n > 0 sorted parts are of the folder of the first one. */
size_t km_pstore_folder(const struct km_pstore_part *v, size_t n);
/** How many of the @n > 0 sorted parts are of the record of the first one: these become sorted by age, the oldest first. */
size_t km_pstore_record(struct km_pstore_part *v, size_t n);
/** The log of the parts, in that order. To be freed; NULL: memory ran out. */
char *km_pstore_join(const struct km_pstore_part *v, size_t n, size_t *ret_bytes);
/** Is @text made of these parts, as systemd-pstore writes it beside them? */
bool km_pstore_made(struct km_text text, const struct km_pstore_part *v, size_t n);
/** Is @path such a file which the kernel could not unpack, and left as the backend had it? */
bool km_path_is_packed_pstore(const char *path);

/* ---- grep.c ---- */

/** Has the text lines "FILE:LINE" of a file that a parser claims, as grep prints them? */
bool km_text_is_grep(const char *head, size_t bytes);
/** Write the text to @f, of each file's lines below a heading; @arg is not used. */
void km_text_ungrep(FILE *f, struct km_text text, const void *arg);

/* ---- prefix.c ---- */

/** Do lines of the text have something in front, such as a host and a time? *@ret, in @head: an example. */
bool km_text_prefix(const char *head, size_t bytes, struct km_text *ret);
/** What is behind the prefix of @line, when it looks like @prefix: other words and numbers, the same marks. NULL: it does not. */
const char *km_text_behind(struct km_text prefix, struct km_text line);
/** Write the lines of the text to @f without the prefix that @arg, a struct km_text, is an example of. */
void km_text_strip(FILE *f, struct km_text text, const void *arg);

/* ---- title.c ---- */

/** Words of time, with numbers or not: "before", "run-1", "first_run". */
bool km_text_is_moment(struct km_text name);
/**
 * Is @line a title of when what follows was taken, or of a run? *@ret is what it says, at most 60 bytes, without marks
 * around it; *@ret_marked: it has some.
 */
bool km_text_title(struct km_text line, struct km_text *ret, bool *ret_marked);
/** The mark that the heading @line begins with: '=', '#', …; '\0': none, as with "# cat FILE", which is a prompt. */
char km_text_mark(struct km_text line);

/** Does the text @head look like one file of /proc? */
bool km_text_is_known(const char *head, size_t bytes);

#endif
