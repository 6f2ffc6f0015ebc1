/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Why a section has no rows. Nothing may be said to be missing that is there: whether a file was captured is asked of
 * table load, and whether numbers are known of the tables that have them. The words of the header are what is left when
 * all of it was read and is known: that there really is none.
 */
#include "empty.h"
#include "text.h"

#include <string.h>

static const char *const kind_names[KM_NR_EMPTY] = { "", "dump", "snapshot", "log" };
/* As capture.kind has them. */
static const char *const kinds[KM_NR_EMPTY] = { "", "vmcore", "proc", "log" };

/* Files that only root can read (mode 0400, debugfs, or of other users' processes). */
static const char *const roots[] = { "proc/slabinfo", "proc/pagetypeinfo", "proc/vmallocinfo",
				     "proc/kpageflags", "proc/kpagecount", "proc/PID/smaps",
				     "proc/PID/maps", "proc/PID/smaps_rollup" };

enum km_empty_kind km_empty_kind(const char **line)
{
	unsigned i;

	while (**line == ' ')
		++*line;
	for (i = 0; i < KM_NR_EMPTY; i++) {
		size_t n = strlen(kind_names[i]);

		if (!strncmp(*line, kind_names[i], n) && (*line)[n] == ':') {
			*line += n + 1;
			*line += strspn(*line, " ");
			break;
		}
	}
	return (enum km_empty_kind)i;
}

static void put_quoted(struct km_buf *b, const char *text, size_t n)
{
	const char *end = text + n;

	km_buf_puts(b, "'");
	for (; text < end; text++)
		km_buf_put(b, *text == '\'' ? "''" : text, *text == '\'' ? 2 : 1);
	km_buf_puts(b, "'");
}

/* The next item of a list "a, b; c"; false: there is none. *@named: it stands before the semicolon. */
static bool next_item(const char **list, const char **item, size_t *n, bool *named)
{
	const char *s = *list;

	for (; *s == ' ' || *s == ',' || *s == ';'; s++)
		*named = *named && *s != ';';
	*item = s;
	*n = strcspn(s, ",;");
	*list = s + *n;
	return *n > 0;
}

/* The parser of kernel logs, which are also captures of their own. */
static bool is_log(const char *name, size_t n)
{
	static const char log[] = "proc/dmesg";

	return n == strlen(log) && !strncmp(name, log, n);
}

static bool is_for_root(const char *name, size_t n)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(roots); i++)
		if (strlen(roots[i]) == n && !strncmp(roots[i], name, n))
			return true;
	return n > 6 && !strncmp(name, "debug/", 6);
}

/* "neither /proc/a nor /proc/b was captured (they are for root only)" */
static void put_not_captured(struct km_buf *b, const char *files)
{
	const char *list, *item;
	unsigned i, count = 0;
	bool named = true, root = true;
	size_t n;

	for (list = files; next_item(&list, &item, &n, &named) && named;) {
		count++;
		root = root && is_for_root(item, n);
	}
	km_buf_puts(b, count == 1 ? "" : count == 2 ? "neither "
						    : "none of ");
	for (list = files, named = true, i = 0; i < count && next_item(&list, &item, &n, &named); i++) {
		bool debug = n > 6 && !strncmp(item, "debug/", 6);
		bool path = debug || (n > 4 && (!strncmp(item, "proc", 4) || !strncmp(item, "sys/", 4)));

		km_buf_puts(b, !i ? "" : count == 2 ? " nor "
				 : i + 1 == count   ? " and "
						    : ", ");
		km_buf_puts(b, debug ? "/sys/kernel/" : path ? "/"
							     : "");
		km_buf_put(b, item, n);
	}
	km_buf_puts(b, count == 1 ? " was not captured" : " was captured");
	if (root)
		km_buf_puts(b, count == 1 ? " (it is for root only)" : " (they are for root only)");
}

/* Two branches of a CASE: none of @files was captured, and none of those that were is whole. */
static void put_files(struct km_buf *b, const char *files)
{
	struct km_buf words = { 0 }, names = { 0 };
	const char *list, *item;
	bool named = true;
	size_t n;

	if (is_log(files, strcspn(files, ",;"))) {
		km_buf_puts(b, " WHEN NOT EXISTS (SELECT 1 FROM kernel_log WHERE capture_id = :capture)"
			       " THEN 'there is no kernel log'");
		return;
	}
	for (list = files; next_item(&list, &item, &n, &named);) {
		km_buf_puts(&names, names.n ? ", " : "");
		put_quoted(&names, item, n);
	}
	km_buf_puts(&words, "nothing is known of this: ");
	put_not_captured(&words, files);
	km_buf_printf(b,
		      " WHEN c.kind = 'proc' AND NOT EXISTS (SELECT 1 FROM load WHERE capture_id = :capture"
		      " AND collector IN (%s)) THEN ",
		      names.n ? names.v : "NULL");
	put_quoted(b, words.n ? words.v : "", words.n);
	km_buf_printf(b,
		      " WHEN c.kind = 'proc' AND EXISTS (SELECT 1 FROM load WHERE capture_id = :capture"
		      " AND collector IN (%s) AND status IN ('partial', 'failed', 'skipped')) THEN"
		      " (SELECT 'not all of this is known: ' || collector || coalesce(': ' || reason, ' is ' || status)"
		      " FROM load WHERE capture_id = :capture AND collector IN (%s)"
		      " AND status IN ('partial', 'failed', 'skipped') LIMIT 1)",
		      names.n ? names.v : "NULL", names.n ? names.v : "NULL");
	b->failed = b->failed || words.failed || names.failed;
	km_buf_free(&words);
	km_buf_free(&names);
}

/* "process_memory.swap_kb": some row has none; "meminfo.value_kb(SwapFree)": it is unknown, or no row has the name. */
static void put_need(struct km_buf *b, const char *need, size_t n)
{
	size_t table = strcspn(need, "."), column = 0, name = 0;
	const char *value, *row;

	if (table >= n)
		return;
	value = need + table + 1;
	column = strcspn(value, "(,;");
	row = value + column + 1;
	if (table + 1 + column < n)
		name = strcspn(row, ")");
	if (!name) {
		km_buf_printf(b,
			      " WHEN EXISTS (SELECT 1 FROM \"%.*s\" WHERE capture_id = :capture AND \"%.*s\" IS NULL)"
			      " THEN 'not all of this is known: ' || iif(EXISTS (SELECT 1 FROM \"%.*s\""
			      " WHERE capture_id = :capture AND \"%.*s\" IS NOT NULL), 'not each', 'no')"
			      " || ' row of table %.*s has %.*s'",
			      (int)table, need, (int)column, value, (int)table, need, (int)column, value, (int)table,
			      need, (int)column, value);
		return;
	}
	km_buf_printf(b,
		      " WHEN NOT EXISTS (SELECT 1 FROM \"%.*s\" WHERE capture_id = :capture AND name = '%.*s'"
		      " AND \"%.*s\" IS NOT NULL) THEN 'nothing is known of this: ' || iif(EXISTS (SELECT 1 FROM \"%.*s\""
		      " WHERE capture_id = :capture AND name = '%.*s'), 'the value of %.*s is not known',"
		      " '%.*s has no %.*s')",
		      (int)table, need, (int)name, row, (int)column, value, (int)table, need, (int)name, row, (int)name,
		      row, (int)table, need, (int)name, row);
}

static void put_needs(struct km_buf *b, const char *needs)
{
	const char *item;
	bool named = true;
	size_t n;

	if (!strncmp(needs, "SELECT ", 7)) {
		km_buf_printf(b, " WHEN EXISTS (%s) THEN (%s)", needs, needs);
		return;
	}
	while (next_item(&needs, &item, &n, &named))
		put_need(b, item, n);
}

const char *km_empty_sql(const struct km_empty *e, struct km_arena *a)
{
	bool of_dump = e->words[KM_EMPTY_DUMP] || e->words[KM_EMPTY_SNAPSHOT] || e->files.n, of_log = false;
	struct km_buf b = { 0 };
	const char *sql;
	size_t i;

	if (!of_dump && !e->needs.n && !e->words[KM_EMPTY_LOG])
		return e->words[KM_EMPTY_ANY];
	km_buf_puts(&b, "SELECT CASE");
	km_buf_puts(&b, " WHEN c.kind = 'vmcore' AND NOT EXISTS (SELECT 1 FROM load WHERE capture_id = :capture)"
			" THEN 'nothing is known of this: no collector was run'");
	for (i = 0; i < e->files.n; i++) {
		of_log = of_log || is_log(e->files.v[i], strcspn(e->files.v[i], ",;"));
		put_files(&b, e->files.v[i]);
	}
	for (i = KM_EMPTY_DUMP; i < KM_NR_EMPTY; i++)
		if (e->words[i]) {
			km_buf_printf(&b, " WHEN c.kind = '%s' THEN ", kinds[i]);
			put_quoted(&b, e->words[i], strlen(e->words[i]));
		}
	if (of_dump && !of_log && !e->words[KM_EMPTY_LOG])
		km_buf_puts(&b, " WHEN c.kind = 'log' THEN 'the input is a kernel log'");
	for (i = 0; i < e->needs.n; i++)
		put_needs(&b, e->needs.v[i]);
	km_buf_puts(&b, " ELSE ");
	if (e->words[KM_EMPTY_ANY])
		put_quoted(&b, e->words[KM_EMPTY_ANY], strlen(e->words[KM_EMPTY_ANY]));
	else
		km_buf_puts(&b, "NULL");
	km_buf_puts(&b, " END FROM capture c WHERE c.capture_id = :capture");
	sql = b.failed ? NULL : km_arena_strdup(a, b.v);
	km_buf_free(&b);
	return sql;
}

void km_empty_clear(struct km_empty *e)
{
	km_vec_free(&e->files);
	km_vec_free(&e->needs);
	memset(e, 0, sizeof(*e));
}
