/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TREE_IMPL_H
#define KM_TREE_IMPL_H

/**
 * Inside of tree.h. Opening an input makes an index of the files that a parser claims, whatever held
 * them; the index is then sorted into snapshots. Their text stays where it is (files of a directory,
 * a mapped text) or lies in a spool: an unlinked temporary file, for what had to be decompressed.
 */

#include <stdio.h>

#include "base/mem.h"
#include "file/packed.h"
#include "heading/heading.h"
#include "proc/date.h"
#include "proc/proc.h"
#include "tree.h"

#define KM_TREE_MAX_ITEMS    (UINT64_C(1) << 24)
#define KM_TREE_MAX_DEPTH    16
#define KM_TREE_UNPACKED_MAX (UINT64_C(16) << 30) /* bytes of an input that are taken out of archives and compressed files */
#define KM_TREE_NESTED_MAX   (UINT64_C(4) << 30)  /* of them, archives and compressed files within archives, and what is in them */
#define KM_TREE_MAX_NESTED   4			  /* archives one within the other */
#define KM_PROBE_TEXT	     (1u << 18)		  /* bytes of a file that are looked at to see what it is */

/** Bytes that items are parts of. */
struct km_blob {
	const char *data; /* not NULL, also when bytes is 0 */
	uint64_t bytes;
	bool mapped; /* to be unmapped */
	bool owned;  /* to be freed; neither: it is a part of another one */
};

struct km_tree_item {
	const struct km_proc_file *parser; /* NULL: a log by itself */
	const char *root;		   /* prefix that distinguishes snapshots; "" none */
	const char *path;		   /* of the file, root removed */
	const char *host;		   /* that the name of the file has; NULL none */
	const char *title;		   /* of its snapshot, that the text has; NULL none */
	const char *printed;		   /* output of a command that printed the file: used where the file itself is not there; NULL: it is none */
	const char *file;		   /* to open; NULL: a part of a blob */
	uint32_t blob;			   /* number */
	uint32_t rank;			   /* order within a snapshot */
	uint64_t offset, bytes;
	int64_t time; /* the record says when it was taken; 0 it does not */
	struct km_local_clock local;
	int64_t mtime;	   /* 0 unknown */
	uint64_t record;   /* snapshots of one root, ascending */
	uint64_t seq;	   /* order of discovery */
	uint64_t snapshot; /* number, when sorted */
	bool monitor;	   /* record of a monitor file: grouped by time */
	bool weak;	   /* claimed by its bare name: does not make a snapshot alone */
	bool loose;	   /* claimed by its last component, whatever folder it is in */
	bool log;	   /* a capture by itself */
	bool truncated;
};

struct km_tree_group {
	const char *root;
	uint64_t record;
	int64_t time; /* best knowledge; 0 unknown */
	struct km_local_clock local;
	int64_t boot;	   /* btime of its /proc/stat; 0 unknown */
	const char *host;  /* that names of its files have; NULL none */
	const char *title; /* that the text has above it; NULL none */
	bool stripped;	   /* km_tree_is_stripped() */
	bool sure;	   /* it does not come from a modification time */
	bool log;	   /* one log, which is a capture by itself */
	size_t first, n;   /* items */
};

struct km_tree {
	enum km_tree_kind kind;
	struct km_arena arena;
	KM_VEC(struct km_blob) blobs;
	KM_VEC(struct km_tree_item) items;
	KM_VEC(struct km_tree_group) groups;
	size_t next;
	char *buffer; /* of the current file */
	size_t room;
	KM_VEC(struct km_tree_found) dumps, types;
	KM_VEC(struct km_tree_passed) passed; /* the first KM_TREE_MAX_PASSED, and the first of each reason */
	uint64_t nr_passed[KM_NR_PASSED];
	char *head;		    /* KM_PROBE_TEXT bytes, when a file had to be looked at */
	KM_VEC(const char *) zones; /* names that dates have, of zones that are not known */
	unsigned nested;	    /* how deep within archives the one that is read lies */
	uint64_t unpacked;	    /* bytes that were taken out of archives and compressed files */
	uint64_t nested_bytes;	    /* of them, of what lies within archives */
	enum km_status damage;	    /* reported after the last file */
	bool of_member;		    /* the damage is of one member alone */
	struct km_err error;
};

/* ---- index.c ---- */

/**
 * Claim @written, a path (relative, with what the container calls it) and add an item for it. *@ret NULL: nobody
 * claims it. KM_OK, KM_NOMEM, or KM_UNSUPPORTED (too many files).
 */
enum km_status km_tree_claim(struct km_tree *t, const char *written, struct km_tree_item **ret);
/** An item for @path under @root, which is claimed for sure. */
enum km_status km_tree_add(struct km_tree *t, const char *root, const char *path,
			   struct km_tree_item **ret);
/** Group and sort the items. */
enum km_status km_tree_sort(struct km_tree *t);
/** The text of @item: the first @limit bytes. Into t->buffer. */
enum km_status km_tree_read(struct km_tree *t, const struct km_tree_item *item, uint64_t limit,
			    uint64_t *ret_bytes);

/* ---- text.c ---- */

/** Does the text @head look like files under headings? */
bool km_text_has_sections(const char *head, size_t bytes);
/** The record of mmtests monitors: "time: EPOCH". */
bool km_text_is_monitor(const char *head, size_t bytes);
/**
 * Items for the parts of blob @blob. @root of all of them; @path NULL: from headings or the content;
 * else all of it is that file, in records when "time:" lines are there.
 */
enum km_status km_tree_split(struct km_tree *t, uint32_t blob, const char *root, const char *path);
/**
 * @date is of a zone that is not known: what is known of it, and once for each zone it is listed among what is passed
 * over. KM_OK or KM_NOMEM.
 */
enum km_status km_tree_local_date(struct km_tree *t, const struct km_date *date, struct km_local_clock *ret);

/* ---- prefix.c ---- */

/** *@blob becomes a new blob, of the lines without such a prefix as @prefix. KM_OK, KM_IO or KM_NOMEM. */
enum km_status km_tree_strip(struct km_tree *t, struct km_text prefix, uint32_t *blob);

/** *@blob becomes a new blob of what @write makes of it. KM_OK, KM_IO or KM_NOMEM. */
enum km_status km_tree_rewrite(struct km_tree *t, void (*write)(FILE *f, struct km_text text, const void *arg),
			       const void *arg, uint32_t *blob);

/* ---- hosts.c ---- */

/** The text of one machine, out of a text of several. */
struct km_host_text {
	const char *name;
	bool titled; /* the name is one of a moment: the machine is the same as that of the other texts */
	uint32_t blob;
};

struct km_host_texts {
	KM_VEC(struct km_host_text) texts;
};

/** Is the text of several machines, of which each has the same file? */
enum km_status km_text_is_of_hosts(const char *head, size_t bytes, bool *ret);
/** What blob @blob has of each machine, added to the zeroed @ret, whose texts the caller frees; nothing: it is not of several. */
enum km_status km_tree_split_hosts(struct km_tree *t, uint32_t blob, struct km_host_texts *ret);

/* ---- ends.c ---- */

/** Do the @n files at @first, of one snapshot, all lack the newline at their ends, so that somebody took it off? */
bool km_tree_is_stripped(const struct km_tree *t, const struct km_tree_item *first, size_t n);

/* ---- pstore.c ---- */

/** Each record of pstore whose parts are logs of one folder becomes one log. KM_OK or KM_NOMEM. */
enum km_status km_tree_join_pstore(struct km_tree *t);

/* ---- series.c ---- */

/** Has the text a table of vmstat with several samples, or with times? */
bool km_text_is_series(const char *head, size_t bytes);
/**
 * *@blob becomes a new blob, each sample of such tables below lines of columns of its own. Unless @has_offset (of local
 * time is known), a line KM_LOCAL_TIME is added where its time is of a zone that is not. KM_OK, KM_IO or KM_NOMEM.
 */
enum km_status km_tree_unroll(struct km_tree *t, bool has_offset, uint32_t *blob);

/* ---- sar.c ---- */

/** Where samples of sar go. */
struct km_sar_place {
	const char *root;
	const char *host; /* of all samples, where there are several boots; NULL: none, or several */
	bool has_offset;  /* of the text's local time */
	int64_t offset;	  /* seconds east of UTC */
};

/** Has the text tables of memory as sar prints them? */
bool km_text_is_sar(const char *text, size_t bytes);
/** Does @line begin what sar prints? */
bool km_text_begins_sar(struct km_text line);
/** Has it tables of sar of any kind? */
bool km_text_has_sar(const char *text, size_t bytes);
/**
 * Items for a snapshot of each sample, from record *@record on, which moves behind them; other tables of sar are passed
 * over. *@blob becomes a new blob, of the lines that are not of sar; where those are of several boots, @place->host
 * becomes that of these lines, which may be of any of them. KM_OK, KM_IO or KM_NOMEM.
 */
enum km_status km_tree_unsar(struct km_tree *t, struct km_sar_place *place, uint32_t *blob, uint64_t *record);

/* ---- archive.c ---- */

/** The compressed file @path, or @data of memory when @path is NULL, as a new blob; *@ret_cut: only its beginning, it is too large. */
enum km_status km_archive_inflate(struct km_tree *t, const char *path, struct km_blob data,
				  uint32_t *ret_blob, bool *ret_cut);
/** Index the members of the archive @path; their paths get "@prefix/" in front unless it is "". */
enum km_status km_archive_index(struct km_tree *t, const char *path, const char *prefix);
/** The same of an archive in memory. */
enum km_status km_archive_index_data(struct km_tree *t, struct km_blob data, const char *prefix);

/* ---- probe.c ---- */

/** What the first bytes of a file say that it is. */
enum km_head {
	HEAD_NOMEM, /* memory ran out before that was known */
	HEAD_EMPTY,
	HEAD_DUMP,    /* of memory: ELF core, kdump, flattened, LiME, AVML */
	HEAD_PROGRAM, /* another ELF file */
	HEAD_ARCHIVE, /* tar, zip */
	HEAD_PACKED,  /* compressed: see what is inside */
	HEAD_BINARY,
	HEAD_SECTIONS, /* text: files of /proc under headings */
	HEAD_LOG,
	HEAD_KNOWN, /* a file of /proc by its content */
	HEAD_TEXT,
};

enum km_head km_head_kind(const char *head, size_t bytes);
/** What is inside of a compressed file that begins with @head. */
enum km_head km_packed_kind(const char *head, size_t bytes);
bool km_head_is_elf(const char *head, size_t bytes);
/** The first @bytes of @path, as they are; 0: it cannot be read. */
size_t km_tree_read_head(const char *path, char *head, size_t bytes);

/* ---- found.c ---- */

/** May a file of that path and head, which no parser claims by its path, be of use? */
bool km_tree_is_wanted(const char *path, enum km_head kind);
/** Use @file, of a directory, which no parser claims by its path; or pass it over. */
enum km_status km_tree_take_file(struct km_tree *t, const char *path, const char *file,
				 uint64_t bytes);
/** The same of @data, a part of a blob, which was a member of an archive. */
enum km_status km_tree_take_member(struct km_tree *t, const char *path, struct km_blob data);
/** Map the file behind @fd as a new blob; closes @fd. */
enum km_status km_tree_map(struct km_tree *t, int fd, uint32_t *ret_blob);
/** Damage so far is that of @path alone: what was read of it stays, and it is listed. KM_OK or KM_NOMEM. */
enum km_status km_tree_pass_damage(struct km_tree *t, const char *path);
/** List @path, of which only the first @bytes are used: it is too large. KM_OK or KM_NOMEM. */
enum km_status km_tree_pass_rest(struct km_tree *t, const char *path, uint64_t bytes);
/** The text of @path, decompressed, as a new blob. */
enum km_status km_tree_text_blob(struct km_tree *t, const char *path, uint32_t *ret_blob);
/** @blob as a kernel log of @path called @name, its first KM_TREE_FILE_MAX bytes. KM_OK or KM_NOMEM. */
enum km_status km_tree_add_log(struct km_tree *t, const char *path, const char *name, uint32_t blob);

#endif
