/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KMEMDB_H
#define KMEMDB_H

/**
 * libkmemdb: load Linux kernel memory dumps into a case file, and ask it.
 *
 * A case file is a plain SQLite database; `kmemdb schema` documents its tables. Any SQLite library can
 * read one; this interface adds loading and the named questions. Functions may be called from any
 * thread; one struct kmemdb_case is used by one thread at a time. Strings are UTF-8.
 *
 * Functions that can fail return 0 or a negative enum kmemdb_status, and put one line of text without
 * a newline into @err (of @err_bytes bytes, always terminated; may be NULL when @err_bytes is 0).
 */

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define KMEMDB_API __attribute__((visibility("default")))

enum kmemdb_status {
	KMEMDB_OK = 0,
	KMEMDB_FAILED = -1,    /* the input cannot be read, or the output not written; see the text */
	KMEMDB_MISMATCH = -2,  /* vmlinux and dump do not belong together */
	KMEMDB_NOT_FOUND = -3, /* no vmlinux, no such question, no such capture */
	KMEMDB_NO_MEMORY = -4,
	KMEMDB_STOPPED = -5, /* a row callback returned nonzero */
};

enum kmemdb_pages {
	KMEMDB_PAGES_RUNS,
	KMEMDB_PAGES_BLOCKS,
	KMEMDB_PAGES_NONE,
};

/** Zero-initialise, set @size to sizeof(struct kmemdb_load_options); later versions add members. */
struct kmemdb_load_options {
	size_t size;
	const char *vmlinux;	 /* vmlinux or profile; NULL: looked up by build-id */
	const char *label;	 /* NULL: none */
	unsigned jobs;		 /* threads; 0: one per CPU */
	enum kmemdb_pages pages; /* how much of the scan of all pages is kept */
};

/** Version of the library: three numbers, as in "1.2.3". */
KMEMDB_API const char *kmemdb_version(void);

/**
 * Load dumps (or all files of one split dump) into the case at @case_path, which is created or gets
 * more captures. On failure the case is as it was. @options may be NULL.
 */
KMEMDB_API int kmemdb_load(const char *case_path, const char *const *inputs, size_t nr_inputs,
			   const struct kmemdb_load_options *options, char *err, size_t err_bytes);

struct kmemdb_case;

/** Open a case for reading. *@ret is released with kmemdb_close(). */
KMEMDB_API int kmemdb_open(const char *case_path, struct kmemdb_case **ret, char *err,
			   size_t err_bytes);
/** Accepts NULL. */
KMEMDB_API void kmemdb_close(struct kmemdb_case *c);

enum kmemdb_type {
	KMEMDB_NULL,
	KMEMDB_INTEGER,
	KMEMDB_REAL,
	KMEMDB_TEXT,
};

/** One value of a row. NULL means unknown. Addresses are the bit pattern of an int64_t. */
struct kmemdb_value {
	enum kmemdb_type type;
	int64_t integer;
	double real;
	const char *text; /* KMEMDB_TEXT: valid during the callback */
	size_t bytes;
};

/** Gets each row; a nonzero return stops. @names and @values are valid during the call. */
typedef int (*kmemdb_row_fn)(void *arg, unsigned nr_columns, const char *const *names,
			     const struct kmemdb_value *values);

/** Run SQL that only reads. */
KMEMDB_API int kmemdb_query(struct kmemdb_case *c, const char *sql, kmemdb_row_fn fn, void *arg,
			    char *err, size_t err_bytes);

/** Ask a named question (see `kmemdb ask`), its main section, for the newest capture. */
KMEMDB_API int kmemdb_ask(struct kmemdb_case *c, const char *question, kmemdb_row_fn fn, void *arg,
			  char *err, size_t err_bytes);

#ifdef __cplusplus
}
#endif

#endif
