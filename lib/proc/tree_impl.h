/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TREE_IMPL_H
#define KM_TREE_IMPL_H

/**
 * Inside of tree.h. Opening an input makes an index of the files that a parser claims, whatever held
 * them; the index is then sorted into snapshots. Their text stays where it is (files of a directory,
 * a mapped text) or lies in a spool: an unlinked temporary file, for what had to be decompressed.
 */

#include "mem.h"
#include "proc.h"
#include "tree.h"

#define KM_TREE_MAX_ITEMS (UINT64_C(1) << 24)
#define KM_TREE_MAX_DEPTH 16
#define KM_TREE_SPOOL_MAX (UINT64_C(16) << 30)

/** Bytes that items are parts of. */
struct km_blob {
	const char *data; /* NULL when bytes is 0 */
	uint64_t bytes;
	bool mapped; /* to be unmapped; else it is a part of another one */
};

struct km_tree_item {
	const char *root; /* prefix that tells snapshots apart; "" none */
	const char *path; /* of the file, root removed */
	const char *file; /* to open; NULL: a part of a blob */
	uint32_t blob;	  /* number */
	uint32_t rank;	  /* order within a snapshot */
	uint64_t offset, bytes;
	int64_t time;	   /* the record says when it was taken; 0 it does not */
	int64_t mtime;	   /* 0 unknown */
	uint64_t record;   /* snapshots of one root, ascending */
	uint64_t seq;	   /* order of discovery */
	uint64_t snapshot; /* number, when sorted */
	bool monitor;	   /* record of a monitor file: grouped by time */
	bool weak;	   /* claimed by its bare name: does not make a snapshot alone */
	bool truncated;
};

struct km_tree_group {
	const char *root;
	uint64_t record;
	int64_t time;	 /* best knowledge; 0 unknown */
	int64_t boot;	 /* btime of its /proc/stat; 0 unknown */
	bool sure;	 /* it does not come from a modification time */
	size_t first, n; /* items */
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
	uint64_t unclaimed;	  /* files and sections that no parser knows */
	char unclaimed_name[128]; /* the first one */
	enum km_status damage;	  /* told after the last file */
	struct km_err error;
};

/* ---- tree_index.c ---- */

/**
 * Claim @path (relative, with what the container calls it) and add an item for it. *@ret NULL: nobody
 * claims it. KM_OK, KM_NOMEM, or KM_UNSUPPORTED (too many files).
 */
enum km_status km_tree_claim(struct km_tree *t, const char *path, struct km_tree_item **ret);
/** An item for @path under @root, which is claimed for sure. */
enum km_status km_tree_add(struct km_tree *t, const char *root, const char *path,
			   struct km_tree_item **ret);
/** Group and sort the items. */
enum km_status km_tree_sort(struct km_tree *t);
/** "proc/NAME" when a file called @name, out of any folder, must be that one; NULL: not. */
const char *km_tree_bare_name(const char *name, size_t bytes, bool *ret_weak);
/** A folder of @path says that its files have names of their own: sys/…/node0/vmstat. */
bool km_tree_is_placed(const char *path);
void km_tree_unclaimed(struct km_tree *t, const char *name);
/** The text of @item: the first @limit bytes. Into t->buffer. */
enum km_status km_tree_read(struct km_tree *t, const struct km_tree_item *item, uint64_t limit,
			    uint64_t *ret_bytes);

/* ---- tree_text.c ---- */

/** Does the text @head look like files under headings, or like one file of /proc? */
bool km_text_has_sections(const char *head, size_t bytes);
bool km_text_is_known(const char *head, size_t bytes);
bool km_text_is_log(const char *head, size_t bytes);
/** The record of mmtests monitors: "time: EPOCH". */
bool km_text_is_monitor(const char *head, size_t bytes);
/**
 * Items for the parts of blob @blob. @root of all of them; @path NULL: headings or the content tell;
 * else all of it is that file, in records when "time:" lines are there.
 */
enum km_status km_tree_split(struct km_tree *t, uint32_t blob, const char *root, const char *path);
/** Seconds since 1970 in @line as date(1) prints it in common forms, or "time: 123". 0: none. */
int64_t km_text_date(struct km_text line);
/** Seconds since 1970 in a name such as "20240131-093000" or "1706693400". 0: none. */
int64_t km_name_date(const char *name);

/* ---- tree_archive.c ---- */

/** Is it a tar or zip file, compressed or not? */
bool km_archive_probe(const char *path);
/** Does @head begin like a compressed file that we read? */
bool km_is_compressed(const void *head, size_t bytes);
/** The first bytes of the compressed file @path. 0: not readable. */
size_t km_archive_head(const char *path, char *head, size_t bytes);
/** The whole of the compressed file @path, or @data of memory when @path is NULL, as a new blob. */
enum km_status km_archive_inflate(struct km_tree *t, const char *path, struct km_blob data,
				  uint32_t *ret_blob);
enum km_status km_archive_index(struct km_tree *t, const char *path);

/* ---- tree.c ---- */

/** A file whose content may be several files: split it when it is. @file or a part of @blob. */
enum km_status km_tree_expand(struct km_tree *t, const char *path, const char *file,
			      struct km_blob data);
/** Might km_tree_expand() find something in a file of that path? */
bool km_tree_may_expand(const char *path);
/** Map the file behind @fd as a new blob; closes @fd. */
enum km_status km_tree_map(struct km_tree *t, int fd, uint32_t *ret_blob);

#endif
