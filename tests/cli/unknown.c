/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * unknown CASE...: what is unknown is never printed as a number.
 *
 * Each column of each table that may be NULL is set to NULL, one after the other, for all rows of a case, and every
 * statement that reads it is run again: sections and notes of questions, views, and the comparison with the case as
 * it was. A number that is in no row of the same column of the full answer is a fault: nothing that is known can give
 * it, so it was made of NULL. A table without rows gets a made-up one first, so that no column is left out.
 *
 * Columns that say what a row is (names, numbers of things, flags) select and group rows: without them sums are of
 * other rows, so only a new 0 is a fault. Where another source takes the place of what is unknown, or the answer is
 * stated to be "at least", the number changes rightly: alternatives[] lists these with the reason.
 *
 * Nor may a text say that something is missing (claims[]) which is there, with a value that is not known; nor more
 * cells begin with a verdict (verdicts[]) than in the full answer: what it rests on is unknown.
 *
 * In a second pass a column is NULL in every second row. An amount that is in no row of the full answer is then of a
 * part alone, and must be said to be: "at least" or how much is unknown, in its row or in the note of its section, or
 * by the mark of its column (report/question.h).
 *
 * Prints each fault; exits with 1 when there is one. For tests of what is rendered (unknown.py):
 *
 * unknown --reads CASE: prints which columns that may be NULL each statement reads, and whether they are keys;
 * unknown --alternatives: prints alternatives[].
 */
#include <ctype.h>
#include <fnmatch.h>
#include <inttypes.h>
#include <sqlite3.h>
#include <stdio.h>

#include "compare/compare.h"
#include "base/mem.h"
#include "report/report_impl.h"
#include "store/store.h"

/* @where and @column end at a * that stands for the rest. */
static const struct alternative {
	const char *where, *column, *why;
} alternatives[] = {
	{"ask checks identities", "check.ok", "counts what is known to hold or fail"},
	{"view coverage", "check.ok", "counts what is known to hold or fail"},
	{"ask summary capture", "load.lost", "where nothing is known to be lost, what is not found under any name"},
	{"view coverage", "load.lost", "where nothing is known to be lost, what is not found under any name"},
	{"view capture_gap", "capture.uptime_s", "the times of both in its place"},
	{"ask cgroups tree", "_cgroup.dying", "rows of cgroups that are not known to be removed"},
	{"ask files unknown", "file_cache.*", "counts what is unknown"},
	{"ask log levels", "kernel_log.level", "counts the lines whose level is unknown"},
	{"ask files *", "file_cache.path", "the number of the inode in place of the path"},
	{"view cached_file", "file_cache.path", "the number of the inode in place of the path"},
	{"compare file*", "file_cache.path", "the number of the inode in place of the path"},
	{"ask growth growth", "capture.page_bytes", "of the objects of a cache, as the note says"},
	{"ask growth trends", "capture.page_bytes", "of the objects of a cache, as the note says"},
	{"ask slab-growth caches", "capture.page_bytes", "of the objects of a cache, as the note says"},
	{"ask files *", "file_cache.written_back", "what is not known to be written nowhere"},
	{"ask files *", "file_cache.hugetlb_pages", "NULL: not of hugetlbfs"},
	{"view cached_file", "file_cache.hugetlb_pages", "NULL: not of hugetlbfs"},
	{"ask files *", "file_cache.cached_pages", "the inode's own count in its place"},
	{"view cached_file", "file_cache.cached_pages", "the inode's own count in its place"},
	{"view free_order", "_free_list.free_blocks", "counts what is unknown"},
	{"ask * zones", "_free_list.free_blocks", "the first order of which no block is free by the counters"},
	{"view zone_state", "_free_list.free_blocks", "the first order of which no block is free by the counters"},
	{"ask memory suspects", "zram_device.pool_pages", "the counter nr_zspages in its place"},
	{"ask files top", "file_cache.cached_pages", "files with an unknown number of pages are listed"},
	{"ask files shared", "file_cache.cached_pages", "ordered by what is known"},
	{"ask files *", "capture.page_bytes", "files with an unknown amount are listed"},
	{"ask pageblocks nearly", "pageblock.reserved_pages", "NULL: none is known"},
	{"ask slab-waste caches", "_slab_cache.*", "wasted_bytes is at least the parts that are known"},
	{"ask slab-waste caches", "capture.page_bytes", "wasted_bytes is at least the parts that are known"},
	{"ask slab-waste causes", "_slab_cache.*", "from slabinfo's columns, and how many caches tell"},
	{"ask slab-waste causes", "capture.page_bytes", "how many caches tell"},
	{"ask slab caches", "_slab_cache.object_bytes", "the size of the slot in its place"},
	{"ask slab-waste fill", "slab.*", "counts what is unknown"},
	{"ask vmalloc callers", "_vmalloc_area.pages", "counts what is unknown"},
	{"ask summary *", "capture.page_bytes", "in pages"},
	{"ask fragmentation *", "capture.page_bytes", "in pages"},
	{"view zone_state", "capture.page_bytes", "in pages"},
	{"ask request *", "capture.page_bytes", "in pages"},
	{"ask request *", "_zone.low_pages", "the numbers of the second try, against min"},
	{"ask request answer", "_zone.*_pages", "how many at least and at most: wider bounds"},
	{"ask request answer", "_zone_lowmem_reserve.*", "wider bounds"},
	{"ask request answer", "_free_list.*", "wider bounds"},
	{"ask request answer", "_pcp.*", "wider bounds"},
	{"ask summary zones", "_zone.*_pages", "what is known of free pages and watermarks"},
	{"ask fragmentation zones", "_zone.*_pages", "what is known of free pages and watermarks"},
	{"view zone_state", "_zone.*_pages", "what is known of free pages and watermarks"},
	{"ask *", "*pageblock_*.block_pages", "the order of a pageblock follows from the architecture"},
	{"view zone_state", "*pageblock_*.block_pages", "the order of a pageblock follows from the architecture"},
	{"ask *", "capture.arch", "judged up to order 5"},
	{"view zone_state", "capture.arch", "judged up to order 5"},
	{"ask watermarks requests", "_zone.*_pages", "the least and the most that may count"},
	{"ask watermarks requests", "_pageblock_count.*", "the least and the most that may count"},
	{"ask watermarks requests", "_zone_stat.value", "the least and the most that may count"},
	{"ask watermarks requests", "_vmstat.value", "the least and the most that may count"},
	{"ask watermarks requests", "_meminfo.value_kb", "the least and the most that may count"},
	{"view order_state", "_zone.*_pages", "the least and the most that may count"},
	{"view order_state", "_pageblock_count.*", "the least and the most that may count"},
	{"view order_state", "_zone_stat.value", "the least and the most that may count"},
	{"view order_state", "_vmstat.value", "the least and the most that may count"},
	{"view order_state", "_meminfo.value_kb", "the least and the most that may count"},
	{"view zone_usable", "_zone.*_pages", "the least and the most that may count"},
	{"view zone_usable", "_pageblock_count.*", "the least and the most that may count"},
	{"view zone_usable", "_zone_stat.value", "the least and the most that may count"},
	{"view zone_usable", "_vmstat.value", "the least and the most that may count"},
	{"view zone_usable", "_meminfo.value_kb", "the least and the most that may count"},
	{"view zone_usable", "capture.arch", "the least and the most that may count"},
	{"view zone_usable", "capture.page_bytes", "the least and the most that may count"},
	{"ask oom *", "oom_event.*", "the parts that are known"},
	{"ask oom cause", "log_meminfo.*", "the next rule that applies"},
	{"ask oom cause", "oom_task.*", "what is still known"},
	{"ask alloc-sites *", "alloc_site.bytes", "as many times the size of an object in its place"},
	{"ask alloc-sites *", "*slab_cache.object_bytes", "the size of a slot in its place"},
	{"ask alloc-failures *", "alloc_failure.bytes", "by the order in its place; equal ones together"},
	{"ask processes *", "_process_memory.pss_kb", "RSS in its place, and counts of what is unknown"},
	{"compare process*", "_process_memory.pss_kb", "RSS in its place"},
	{"ask processes kinds", "_vma.*_kb", "told from the amounts of a mapping"},
	{"ask processes *", "_vma.*_kb", "ordered by what is known"},
	{"ask processes commands", "_process_memory.rss_kb", "PSS in its place"},
	{"ask memory owners, note", "owner.pages", "the next owners take the place of those that are not known"},
	{"ask swap sums", "_process_memory.swap_pss_kb", "VmSwap in its place"},
	{"ask memory ledger", "_meminfo.value_kb", "shares of what the classes add up to"},
	{"ask memory ledger", "page_class.*", "the counters in their place"},
	{"ask memory ledger", "capture.page_bytes", "the counters, in MiB alone"},
	{"ask memory owners", "owner.pages", "ordered by what is known"},
	{"ask pinned-blocks distance", "pageblock.unmovable_pages", "counts what is unknown"},
	{"compare structure*", "layout.bytes", "NULL: the kernel has no such structure"},
};

/* Where a sum or share is of the rows that are known, and the reason why it need not be said. */
static const struct alternative parts[] = {
	{"ask pageblocks nearly", "pageblock.*", "the next blocks take the place of what cannot be judged"},
	{"ask processes page-tables", "_process_memory.*", "the next processes take the place of those that are not known"},
	{"ask swap processes", "_process_memory.*", "the next processes take the place of those that are not known"},
	{"ask cgroups kinds", "_cgroup_stat.value", "the next cgroups take the place of those that are not known"},
	{"ask swap sums", "_process_memory.swap_kb", "counts what is unknown"},
};

/* A statement, the base tables' columns that it reads, and its answer in the full case. */
struct statement {
	char *where;
	const struct km_question *q; /* whose parameters it has */
	const char *sql, *area;
	struct sqlite3_stmt *stmt; /* prepared once: there are thousands of runs */
	KM_VEC(char *) reads; /* "table.column" */
	KM_VEC(char *) tokens; /* "column:number", sorted */
	const enum km_mark *marks; /* of its columns; NULL: none */
	bool has_note;		   /* the next statement */
};

enum { MAX_COLUMNS = 64, NR_VERDICTS = 7 };

/* How many cells of a column begin with each verdict. */
struct verdict_count {
	unsigned n[MAX_COLUMNS][NR_VERDICTS];
};

struct tester {
	const char *path;
	struct km_report *full, *part;
	struct km_arena arena;
	KM_VEC(struct statement) statements;
	KM_VEC(struct km_question *) questions; /* that statements are of */
	struct statement *preparing;
	const char *unknown; /* the column that is NULL now */
	bool key;	     /* it says what a row is */
	bool half;	     /* it is NULL in every second row alone */
	bool told;	     /* the section's note says that something is unknown */
	struct verdict_count verdicts; /* of this run so far */
	unsigned runs, faults;
};

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int note_read(void *arg, int action, const char *table, const char *column, const char *db,
		     const char *trigger)
{
	struct tester *t = arg;

	(void)db, (void)trigger;
	if (action == SQLITE_READ && t->preparing && table && column && *column) {
		char **to = km_vec_push(&t->preparing->reads);

		if (to)
			*to = km_arena_printf(&t->arena, "%s.%s", table, column);
	}
	return SQLITE_OK;
}

static void bind_params(struct tester *t, const struct statement *s)
{
	unsigned i;

	(void)sqlite3_bind_int64(s->stmt, sqlite3_bind_parameter_index(s->stmt, ":capture"),
				 km_report_capture(t->part));
	for (i = 0; s->q && i < s->q->nr_params; i++) {
		char *name = km_arena_printf(&t->arena, ":%s", s->q->params[i].name);
		int at = sqlite3_bind_parameter_index(s->stmt, name);
		/* All rows: what a limit cuts off takes the place of what is unknown. */
		const char *value = s->q->params[i].limits ? "1000000" : s->q->params[i].value;

		if (value && s->q->params[i].unit == KM_UNIT_TEXT)
			(void)sqlite3_bind_text(s->stmt, at, value, -1, SQLITE_STATIC);
		else if (value)
			(void)sqlite3_bind_int64(s->stmt, at, strtoll(value, NULL, 0));
	}
}

/* Run @s, which is prepared, and hand each row to @row. False: SQLite refuses it. */
static bool run(struct tester *t, const struct statement *s,
		void (*row)(struct tester *t, const struct statement *s, struct sqlite3_stmt *stmt))
{
	int rc;

	t->verdicts = (struct verdict_count){0};
	while ((rc = sqlite3_step(s->stmt)) == SQLITE_ROW)
		row(t, s, s->stmt);
	(void)sqlite3_reset(s->stmt);
	t->runs++;
	if (rc == SQLITE_DONE)
		return true;
	printf("%s: %s: %s\n", t->path, s->where, sqlite3_errmsg(km_report_db(t->part)));
	t->faults++;
	return false;
}

/* The next number in @text at or after *@at: "12", "3.5". False: there is none. */
static bool next_number(const char *text, size_t *at, char number[32])
{
	const char *s = text + *at;
	size_t n;

	for (;; s += n) {
		while (*s && !isdigit((unsigned char)*s) && !isalpha((unsigned char)*s) && *s != '_')
			s++;
		if (!*s)
			return false;
		/* Digits of a name or an address are none. */
		for (n = 0; isalnum((unsigned char)s[n]) || s[n] == '_';)
			n++;
		if (strspn(s, "0123456789") == n)
			break;
	}
	if (s[n] == '.' && isdigit((unsigned char)s[n + 1]))
		n += 1 + strspn(s + n + 1, "0123456789");
	(void)snprintf(number, 32, "%.*s", (int)n, s);
	*at = (size_t)(s + n - text);
	return true;
}

typedef void (*token_fn)(struct tester *t, const struct statement *s, char *token, const char *text);

/* What is said of an input that lacks something: never of one whose rows are there, with an unknown value. */
static const char *const claims[] = {"not captured", "was captured", "has no ", "have no ", "there is no",
				     "There is no",  "neither ",     "not in the "};

/* What a judgement begins with. */
static const char *const verdicts[NR_VERDICTS] = {"ok", "fits", "no", "none", "not", "nothing", "never"};

/* The verdict that @text begins with; NR_VERDICTS: none. */
static size_t find_verdict(const char *text)
{
	size_t i, n;

	for (i = 0; i < NR_VERDICTS; i++) {
		n = strlen(verdicts[i]);
		if (!strncmp(text, verdicts[i], n) && !isalnum((unsigned char)text[n]) &&
		    strncmp(text, "not known", 9) != 0 && strncmp(text, "nothing is known", 16) != 0)
			break;
	}
	return i;
}

/* A token of the @nth cell that begins so: one that the full answer has not is one verdict more. */
static void verdict_token(struct tester *t, const struct statement *s, const char *column, int at,
			  const char *text, token_fn fn)
{
	/* What is said of no rows is concluded from the lines "needs:" (report/empty.c). */
	size_t v = strstr(s->where, ", empty") ? NR_VERDICTS : find_verdict(text);

	if (v < NR_VERDICTS && at < MAX_COLUMNS)
		fn(t, s, km_arena_printf(&t->arena, "%s:%s, cell %u", column, verdicts[v],
					 ++t->verdicts.n[at][v]), text);
}

static void each_token(struct tester *t, const struct statement *s, struct sqlite3_stmt *stmt,
		       token_fn fn)
{
	char number[32];
	size_t at;
	int i, n = sqlite3_column_count(stmt);

	for (i = 0; i < n; i++) {
		const char *name = sqlite3_column_name(stmt, i);
		int type = sqlite3_column_type(stmt, i);
		const char *text = type == SQLITE_NULL ? NULL
						       : (const char *)sqlite3_column_text(stmt, i);

		if (!text || (t->half && s->marks && s->marks[i]))
			continue;
		if (type != SQLITE_TEXT) {
			fn(t, s, km_arena_printf(&t->arena, "%s:%s", name, text), text);
			continue;
		}
		for (at = 0; next_number(text, &at, number);)
			fn(t, s, km_arena_printf(&t->arena, "%s:%s", name, number), text);
		for (at = 0; at < KM_ARRAY_LEN(claims); at++)
			if (strstr(text, claims[at]))
				fn(t, s, km_arena_printf(&t->arena, ":%s", claims[at]), text);
		verdict_token(t, s, name, i, text, fn);
	}
}

static void keep_token(struct tester *t, const struct statement *s, char *token, const char *text)
{
	char **to = km_vec_push(&((struct statement *)(uintptr_t)s)->tokens);

	(void)t, (void)text;
	if (to)
		*to = token;
}

static void keep_row(struct tester *t, const struct statement *s, struct sqlite3_stmt *stmt)
{
	each_token(t, s, stmt, keep_token);
}

static bool is_alternative(const char *where, const char *column)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(alternatives); i++)
		if (!fnmatch(alternatives[i].where, where, 0) &&
		    !fnmatch(alternatives[i].column, column, 0))
			return true;
	return false;
}

static bool is_part(const char *where, const char *column)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(parts); i++)
		if (!fnmatch(parts[i].where, where, 0) && !fnmatch(parts[i].column, column, 0))
			return true;
	return false;
}

/* Whether a column says what a row is, and no amount. */
static bool is_key(enum km_unit unit)
{
	switch (unit) {
	case KM_UNIT_TEXT:
	case KM_UNIT_ID:
	case KM_UNIT_BOOL:
	case KM_UNIT_ORDER:
	case KM_UNIT_KADDR:
	case KM_UNIT_PFN:
	case KM_UNIT_FLAGS:
		return true;
	default:
		return false;
	}
}

static bool is_zero(const char *number)
{
	return strspn(number, "0.") == strlen(number);
}

static void fault(struct tester *t, const char *where, const char *token, const char *text)
{
	if (is_alternative(where, t->unknown) || (t->half && is_part(where, t->unknown)))
		return;
	t->faults++;
	printf("%s: %s unknown%s: %s says %s in '%.150s'\n", t->path, t->unknown, t->half ? " in half of the rows" : "",
	       where, token, text);
}

static void compare_token(struct tester *t, const struct statement *s, char *token, const char *text)
{
	if (t->key && !is_zero(strchr(token, ':') + 1))
		return;
	if (t->half && token[0] == ':') /* what the other half says */
		return;
	if (!s->tokens.n || !bsearch(&token, s->tokens.v, s->tokens.n, sizeof(*s->tokens.v), by_text))
		fault(t, s->where, token, text);
}

static void compare_row(struct tester *t, const struct statement *s, struct sqlite3_stmt *stmt)
{
	each_token(t, s, stmt, compare_token);
}

/* Whether @stmt's row says that some of what it counts is not known. */
static bool tells_part(struct sqlite3_stmt *stmt)
{
	static const char *const words[] = {"at least", "unknown", "not known", "cannot be", "known of"};
	int i;
	size_t w;

	for (i = 0; i < sqlite3_column_count(stmt); i++) {
		const char *text = sqlite3_column_type(stmt, i) == SQLITE_TEXT
					   ? (const char *)sqlite3_column_text(stmt, i)
					   : NULL;

		for (w = 0; text && w < KM_ARRAY_LEN(words); w++)
			if (strstr(text, words[w]))
				return true;
	}
	return false;
}

static void note_row(struct tester *t, const struct statement *s, struct sqlite3_stmt *stmt)
{
	(void)s;
	t->told |= tells_part(stmt);
}

static void compare_half_row(struct tester *t, const struct statement *s, struct sqlite3_stmt *stmt)
{
	if (!t->told && !tells_part(stmt))
		each_token(t, s, stmt, compare_token);
}

static void add_statement(struct tester *t, const struct km_question *q, const char *where,
			  const char *sql, const char *area)
{
	struct statement *s = km_vec_push(&t->statements);

	if (!s)
		exit(2);
	s->q = q;
	s->sql = sql;
	s->area = area;
	s->where = km_arena_strdup(&t->arena, where);
}

static void add_question(struct tester *t, struct km_question *q, const char *kind)
{
	struct km_question **kept = km_vec_push(&t->questions);
	unsigned i;

	if (!kept)
		exit(2);
	*kept = q;
	for (i = 0; i < q->nr_sections; i++) {
		const struct km_question_section *s = &q->sections[i];
		bool area = !strcmp(kind, "compare");
		char *where = km_arena_printf(&t->arena, "%s %s %s", kind, q->name, s->name);

		add_statement(t, q, where, s->sql, area ? q->name : NULL);
		t->statements.v[t->statements.n - 1].marks = s->marks;
		t->statements.v[t->statements.n - 1].has_note = s->note != NULL;
		if (s->note)
			add_statement(t, q, km_arena_printf(&t->arena, "%s, note", where), s->note, NULL);
		if (s->empty && !strncmp(s->empty, "SELECT ", 7))
			add_statement(t, q, km_arena_printf(&t->arena, "%s, empty", where), s->empty, NULL);
	}
}

static void add_statements(struct tester *t)
{
	struct km_question *q;
	struct km_err err;
	unsigned i;

	for (i = 0; i < km_question_count(); i++)
		if (km_question_open(km_question_name(i), &q, &err) == KM_OK)
			add_question(t, q, "ask");
	for (i = 0; i < km_area_count(); i++)
		if (km_area_open(km_area_name(i), &q, &err) == KM_OK)
			add_question(t, q, "compare");
	for (i = 0; i < km_view_count(); i++)
		add_statement(t, NULL, km_arena_printf(&t->arena, "view %s", km_view_name(i)),
			      km_arena_printf(&t->arena, "SELECT * FROM \"%s\"", km_view_name(i)), NULL);
}

/* Prepare each statement, note what it reads, itself and by the functions that it calls, and what it says. */
static void run_full(struct tester *t)
{
	struct sqlite3 *db = km_report_db(t->part);
	size_t i;

	sqlite3_set_authorizer(db, note_read, t);
	for (i = 0; i < t->statements.n; i++) {
		struct statement *s = &t->statements.v[i];

		t->preparing = s;
		if (sqlite3_prepare_v3(db, s->sql, -1, SQLITE_PREPARE_PERSISTENT, &s->stmt, NULL) != SQLITE_OK) {
			printf("%s: %s: %s\n", t->path, s->where, sqlite3_errmsg(db));
			exit(2);
		}
		bind_params(t, s);
		(void)run(t, s, keep_row);
		km_sort(s->reads.v, s->reads.n, sizeof(*s->reads.v), by_text);
		km_sort(s->tokens.v, s->tokens.n, sizeof(*s->tokens.v), by_text);
	}
	t->preparing = NULL;
	sqlite3_set_authorizer(db, NULL, NULL);
}

static bool reads(const struct statement *s, char *column)
{
	return s->reads.n && bsearch(&column, s->reads.v, s->reads.n, sizeof(*s->reads.v), by_text);
}

static enum km_status no_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	(void)arg, (void)cols, (void)n;
	return KM_OK;
}

static enum km_status no_end(void *arg)
{
	(void)arg;
	return KM_OK;
}

/* No row of a comparison is justified: what is unknown on a side is no difference. */
static enum km_status difference_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct tester *t = arg;
	char *where = km_arena_printf(&t->arena, "compare %s", cells[1].text ? cells[1].text : "");
	unsigned i;
	char *row = km_arena_strdup(&t->arena, "");

	for (i = 2; i < n; i++)
		row = cells[i].kind == KM_CELL_TEXT
			      ? km_arena_printf(&t->arena, "%s %s", row, cells[i].text)
			      : km_arena_printf(&t->arena, "%s %" PRId64, row, cells[i].i);
	fault(t, where, "a difference", row);
	return KM_OK;
}

static void compare_area(struct tester *t, const char *area)
{
	const struct km_sink sink = {no_begin, difference_row, no_end, t};
	struct km_compare *c = NULL;
	struct km_question *q = NULL;
	struct km_report *r = NULL;
	struct km_err err = {""};
	unsigned i;

	if (km_compare_create(&area, 1, &c, &err) == KM_OK &&
	    km_compare_add(c, KM_BASE, t->full, "full", &err) == KM_OK &&
	    km_compare_add(c, KM_HEAD, t->part, "part", &err) == KM_OK &&
	    km_compare_finish(c, &r, &err) == KM_OK && km_compare_question(&q, &err) == KM_OK &&
	    km_question_set_params(r, q, KM_ROWS_ALL, NULL, 0, &err) == KM_OK)
		for (i = 0; i < q->nr_sections && strcmp(q->sections[i].name, "unknown") != 0; i++)
			(void)km_question_run(r, &q->sections[i], &sink, &err);
	km_question_close(q);
	km_report_close(r);
	km_compare_destroy(c);
}

static void must(struct tester *t, const char *sql)
{
	char *why = NULL;

	if (sqlite3_exec(km_report_db(t->part), sql, NULL, NULL, &why) == SQLITE_OK)
		return;
	printf("%s: %s: %s\n", t->path, sql, why ? why : "?");
	exit(2);
}

static void test_column(struct tester *t, const char *table, const struct km_column *c)
{
	char *read = km_arena_printf(&t->arena, "%s.%s", table, c->name);
	size_t i;

	t->unknown = read;
	t->key = is_key(c->unit);
	must(t, "SAVEPOINT one");
	must(t, km_arena_printf(&t->arena, "UPDATE \"%s\" SET \"%s\" = NULL", table, c->name));
	for (i = 0; i < t->statements.n; i++) {
		struct statement *s = &t->statements.v[i];

		if (!reads(s, read))
			continue;
		(void)run(t, s, compare_row);
		if (s->area && !t->key)
			compare_area(t, s->area);
	}
	must(t, "ROLLBACK TO one; RELEASE one");
}

/* As test_column(), for every second row. */
static void test_half(struct tester *t, const char *table, const struct km_column *c)
{
	char *read = km_arena_printf(&t->arena, "%s.%s", table, c->name);
	size_t i;

	t->unknown = read;
	t->key = false;
	t->half = true;
	must(t, "SAVEPOINT one");
	must(t, km_arena_printf(&t->arena, "UPDATE \"%s\" SET \"%s\" = NULL WHERE rowid %% 2", table, c->name));
	for (i = 0; sqlite3_changes(km_report_db(t->part)) && i < t->statements.n; i++) {
		struct statement *s = &t->statements.v[i];

		if (!reads(s, read))
			continue;
		t->told = false;
		if (s->has_note)
			(void)run(t, s + 1, note_row);
		(void)run(t, s, compare_half_row);
	}
	must(t, "ROLLBACK TO one; RELEASE one");
	t->half = false;
}

/* Made-up rows for a table that has none: small numbers that occur nowhere else by chance. */
static void fill_table(struct tester *t, const struct km_table *table)
{
	char *columns = km_arena_strdup(&t->arena, "capture_id");
	char *values = km_arena_printf(&t->arena, "%" PRId64, km_report_capture(t->part));
	unsigned i;

	for (i = 0; i < table->nr_cols; i++) {
		const struct km_column *c = &table->cols[i];

		columns = km_arena_printf(&t->arena, "%s, \"%s\"", columns, c->name);
		values = c->unit == KM_UNIT_TEXT
				 ? km_arena_printf(&t->arena, "%s, '%s'", values,
						   !strcmp(c->name, "zone_name") ? "Normal" : "some")
			 : c->unit == KM_UNIT_BOOL || !strcmp(c->name, "node_id") || !strcmp(c->name, "cpu")
				 ? km_arena_printf(&t->arena, "%s, 0", values)
				 : km_arena_printf(&t->arena, "%s, %u", values, 3 + 2 * i);
	}
	must(t, km_arena_printf(&t->arena, "INSERT INTO \"%s\"(%s) VALUES (%s)", table->name, columns, values));
}

static bool has_rows(struct tester *t, const char *table)
{
	char *sql = km_arena_printf(&t->arena, "SELECT EXISTS (SELECT 1 FROM \"%s\")", table);
	struct km_err err;
	int64_t n = 0;

	return km_report_number(t->part, sql, &n, &err) == KM_OK && n;
}

static struct km_report *copy_database(struct sqlite3 *from)
{
	struct sqlite3_backup *copy;
	struct km_report *r = NULL;
	struct km_err err;

	if (km_report_create_empty(&r, &err) != KM_OK)
		exit(2);
	copy = sqlite3_backup_init(km_report_db(r), "main", from, "main");
	if (!copy || sqlite3_backup_step(copy, -1) != SQLITE_DONE || sqlite3_backup_finish(copy) != SQLITE_OK)
		exit(2);
	return r;
}

static struct km_report *copy_case(const char *path)
{
	struct sqlite3 *from = NULL;
	struct km_report *r;

	if (sqlite3_open_v2(path, &from, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
		exit(2);
	r = copy_database(from);
	sqlite3_close(from);
	return r;
}

/* All is known of the newest capture: what no row tells gets a row. */
static void prepare_case(struct tester *t)
{
	const struct km_table *const *table;
	struct km_err err = {""};
	int64_t capture_id = 0;

	if (km_report_number(t->part, "SELECT max(capture_id) FROM capture", &capture_id, &err) != KM_OK ||
	    km_report_set_capture(t->part, capture_id, &err) != KM_OK)
		exit(2);
	add_statements(t);
	for (table = km_tables; *table; table++)
		if (!has_rows(t, (*table)->name) && !km_table_is_series(*table))
			fill_table(t, *table);
	t->full = copy_database(km_report_db(t->part));
	if (km_report_set_capture(t->full, capture_id, &err) != KM_OK)
		exit(2);
	run_full(t);
}

static void test_columns(struct tester *t)
{
	const struct km_table *const *table;
	unsigned i;

	for (table = km_tables; *table; table++)
		for (i = 0; i < (*table)->nr_cols; i++)
			if (!(*table)->cols[i].required) {
				test_column(t, km_table_base(*table), &(*table)->cols[i]);
				if (!is_key((*table)->cols[i].unit))
					test_half(t, km_table_base(*table), &(*table)->cols[i]);
			}
	fprintf(stderr, "%s: %u statements run, %u faults\n", t->path, t->runs, t->faults);
	if (!t->runs)
		t->faults++;
}

static void print_reads(struct tester *t)
{
	const struct km_table *const *table;
	unsigned i;
	size_t n;

	for (table = km_tables; *table; table++)
		for (i = 0; i < (*table)->nr_cols; i++) {
			const struct km_column *c = &(*table)->cols[i];
			char *read = km_arena_printf(&t->arena, "%s.%s", km_table_base(*table), c->name);

			for (n = 0; n < t->statements.n && !c->required; n++)
				if (reads(&t->statements.v[n], read))
					printf("%s\t%s\t%d\n", t->statements.v[n].where, read, is_key(c->unit));
		}
}

static unsigned test_case(const char *path, void (*test)(struct tester *t))
{
	struct tester t = {.path = strrchr(path, '/') ? strrchr(path, '/') + 1 : path};
	size_t i;

	t.part = copy_case(path);
	prepare_case(&t);
	test(&t);
	for (i = 0; i < t.statements.n; i++) {
		sqlite3_finalize(t.statements.v[i].stmt);
		km_vec_free(&t.statements.v[i].reads);
		km_vec_free(&t.statements.v[i].tokens);
	}
	km_vec_free(&t.statements);
	for (i = 0; i < t.questions.n; i++)
		km_question_close(t.questions.v[i]);
	km_vec_free(&t.questions);
	km_arena_free(&t.arena);
	km_report_close(t.full);
	km_report_close(t.part);
	return t.faults;
}

int main(int argc, char **argv)
{
	unsigned faults = 0;
	size_t k;
	int i;

	if (argc == 2 && !strcmp(argv[1], "--alternatives")) {
		for (k = 0; k < KM_ARRAY_LEN(alternatives); k++)
			printf("%s\t%s\n", alternatives[k].where, alternatives[k].column);
		return 0;
	}
	if (argc == 3 && !strcmp(argv[1], "--reads"))
		return (int)test_case(argv[2], print_reads);
	for (i = 1; i < argc; i++)
		faults += test_case(argv[i], test_columns);
	return argc < 2 || faults;
}
