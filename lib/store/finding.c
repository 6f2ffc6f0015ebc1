/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <string.h>

#include "doc.h"
#include "embed.h"
#include "finding.h"
#include "base/mem.h"
#include "narrow.h"

/* Captures of one load that are judged, and rows of a rule for one capture. */
#define MAX_CAPTURES 64
#define MAX_ROWS     20

/* ---- the header of a rule ---- */

static const char *const keys[KM_FINDING_KEYS] = {
	[KM_FINDING_MEANS] = "Means:",
	[KM_FINDING_ADVICE] = "Do:",
	[KM_FINDING_THRESHOLD] = "Threshold:",
	[KM_FINDING_KERNELS] = "Kernels:",
	[KM_FINDING_NEEDS] = "Needs:",
	[KM_FINDING_QUESTION] = "Ask:",
};

/* Put @n bytes at @s behind *@text, with a blank between. */
static enum km_status append_words(char **text, const char *s, size_t n)
{
	size_t had = *text ? strlen(*text) : 0;
	char *longer = realloc(*text, had + n + 2);

	if (!longer)
		return KM_NOMEM;
	*text = longer;
	if (had)
		longer[had++] = ' ';
	memcpy(longer + had, s, n);
	longer[had + n] = '\0';
	return KM_OK;
}

static enum km_finding_key find_key(const struct km_finding_rule *r, const char *line)
{
	size_t n = strlen(r->name);
	unsigned k;

	for (k = 0; k < KM_FINDING_KEYS; k++)
		if (keys[k] && !strncmp(line, keys[k], strlen(keys[k])))
			return (enum km_finding_key)k;
	return !strncmp(line, r->name, n) && line[n] == ':' ? KM_FINDING_TITLE : KM_FINDING_KEYS;
}

/* A line behind "-- ". *@key: what the lines before it belong to. */
static enum km_status parse_line(struct km_finding_rule *r, enum km_finding_key *key,
				 const char *line, size_t n)
{
	size_t skip;

	if (!n || !strncmp(line, "SPDX-", 5))
		return KM_OK;
	if (strncmp(line, "  ", 2)) {
		*key = find_key(r, line);
		skip = strcspn(line, ":") + 1;
	} else {
		skip = 0;
	}
	if (*key == KM_FINDING_KEYS || skip >= n)
		return KM_FORMAT;
	skip += strspn(line + skip, " ");
	return append_words(&r->text[*key], line + skip, n - skip);
}

enum km_status km_finding_parse(struct km_finding_rule *ret, const struct km_embedded *e)
{
	enum km_finding_key key = KM_FINDING_KEYS;
	enum km_status st = KM_OK;
	const char *s = e->text;

	*ret = (struct km_finding_rule){ .name = e->name, .sql = km_doc_body(e->text) };
	for (; s < ret->sql && st == KM_OK; s += strcspn(s, "\n") + 1)
		st = parse_line(ret, &key, s + 2 + (s[2] == ' '),
				strcspn(s, "\n") - 2 - (s[2] == ' '));
	if (st == KM_OK && (!ret->text[KM_FINDING_TITLE] || !ret->text[KM_FINDING_MEANS] ||
			    !ret->text[KM_FINDING_ADVICE] || !ret->text[KM_FINDING_THRESHOLD] ||
			    !ret->text[KM_FINDING_KERNELS]))
		st = KM_FORMAT;
	if (st != KM_OK)
		km_finding_deinit(ret);
	return st;
}

void km_finding_deinit(struct km_finding_rule *r)
{
	unsigned k;

	for (k = 0; k < KM_FINDING_KEYS; k++)
		free(r->text[k]);
	memset(r, 0, sizeof(*r));
}

/* ---- judging ---- */

struct judge {
	struct sqlite3 *db;
	sqlite3_stmt *insert;
	int64_t capture_id;
	const struct km_finding_rule *rule;
};

/* One row of table finding. @bytes may be NULL. */
static int add_row(struct judge *j, const char *severity, const char *subject, const char *says,
		   const int64_t *bytes)
{
	char *const *text = j->rule->text;
	const char *const values[] = { j->rule->name,
				       severity,
				       subject,
				       says,
				       text[KM_FINDING_TITLE],
				       text[KM_FINDING_MEANS],
				       text[KM_FINDING_ADVICE],
				       text[KM_FINDING_THRESHOLD],
				       text[KM_FINDING_KERNELS],
				       text[KM_FINDING_QUESTION] };
	unsigned i;
	int rc;

	(void)sqlite3_clear_bindings(j->insert);
	(void)sqlite3_bind_int64(j->insert, 1, j->capture_id);
	if (bytes)
		(void)sqlite3_bind_int64(j->insert, 2, *bytes);
	for (i = 0; i < KM_ARRAY_LEN(values); i++)
		(void)sqlite3_bind_text(j->insert, (int)i + 3, values[i], -1, SQLITE_TRANSIENT);
	rc = sqlite3_step(j->insert);
	(void)sqlite3_reset(j->insert);
	return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static bool is_severity(const char *s)
{
	return s && (!strcmp(s, "error") || !strcmp(s, "warning") || !strcmp(s, "notice"));
}

/* The row that @stmt is at. */
static int add_found(struct judge *j, sqlite3_stmt *stmt)
{
	const char *severity = (const char *)sqlite3_column_text(stmt, 1);
	int64_t bytes = sqlite3_column_int64(stmt, 3);
	bool judged = is_severity(severity);

	return add_row(j, judged ? severity : "unknown",
		       (const char *)sqlite3_column_text(stmt, 0),
		       (const char *)sqlite3_column_text(stmt, 2),
		       judged && sqlite3_column_type(stmt, 3) != SQLITE_NULL ? &bytes : NULL);
}

static int run_rule(struct judge *j)
{
	sqlite3_stmt *stmt = NULL;
	unsigned rows = 0, more = 0;
	char *rest = NULL;
	int rc = sqlite3_prepare_v2(j->db, j->rule->sql, -1, &stmt, NULL);

	if (rc == SQLITE_OK)
		(void)sqlite3_bind_int64(
			stmt, sqlite3_bind_parameter_index(stmt, ":capture"), j->capture_id);
	while (rc == SQLITE_OK && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
		rc = SQLITE_OK;
		if (rows < MAX_ROWS)
			rc = add_found(j, stmt);
		else
			more++;
		rows += rows < MAX_ROWS;
	}
	sqlite3_finalize(stmt);
	if (rc == SQLITE_ERROR)
		return add_row(j, "unknown", NULL, sqlite3_errmsg(j->db), NULL);
	if (rc != SQLITE_DONE)
		return rc;
	if (!rows)
		return add_row(j, "ok", NULL, NULL, NULL);
	if (!more)
		return SQLITE_OK;
	rest = sqlite3_mprintf("%u more of the kind", more);
	rc = rest ? add_row(j, "notice", NULL, rest, NULL) : SQLITE_NOMEM;
	sqlite3_free(rest);
	return rc;
}

/* Whether the capture has rows of @table. */
static int has_rows(struct judge *j, const char *table, size_t n, bool *ret)
{
	char *sql = sqlite3_mprintf("SELECT EXISTS (SELECT 1 FROM \"%.*w\" WHERE capture_id = %lld)",
				    (int)n, table, (long long)j->capture_id);
	sqlite3_stmt *stmt = NULL;
	int rc = sql ? sqlite3_prepare_v2(j->db, sql, -1, &stmt, NULL) : SQLITE_NOMEM;

	if (rc == SQLITE_OK)
		rc = sqlite3_step(stmt);
	*ret = rc == SQLITE_ROW && sqlite3_column_int(stmt, 0);
	sqlite3_finalize(stmt);
	sqlite3_free(sql);
	return rc == SQLITE_ROW ? SQLITE_OK : rc;
}

static int judge_rule(struct judge *j)
{
	const char *s = j->rule->text[KM_FINDING_NEEDS];
	bool there = true;
	int rc = SQLITE_OK;
	char *lacks;
	size_t n;

	for (; s && *s; s += n + strspn(s + n, ", ")) {
		n = strcspn(s, ", ");
		rc = has_rows(j, s, n, &there);
		if (rc != SQLITE_OK || !there)
			break;
	}
	if (rc != SQLITE_OK)
		return rc;
	if (there)
		return run_rule(j);
	lacks = sqlite3_mprintf("the capture has no rows of table %.*s", (int)n, s);
	rc = lacks ? add_row(j, "unknown", NULL, lacks, NULL) : SQLITE_NOMEM;
	sqlite3_free(lacks);
	return rc;
}

static int count_rows(struct judge *j)
{
	char *sql = sqlite3_mprintf(
		"UPDATE capture SET (error_findings, warning_findings) ="
		" (SELECT count(*) FILTER (WHERE severity = 'error'), count(*) FILTER (WHERE severity = 'warning')"
		" FROM finding WHERE capture_id = %lld) WHERE capture_id = %lld",
		(long long)j->capture_id, (long long)j->capture_id);
	int rc = sql ? sqlite3_exec(j->db, sql, NULL, NULL, NULL) : SQLITE_NOMEM;

	sqlite3_free(sql);
	return rc;
}

/* In a case of many captures all rules read copies of the rows of one. */
static int judge_capture(struct judge *j, bool narrow)
{
	const struct km_embedded *e;
	int rc = SQLITE_OK;

	for (e = km_findings; e->name && rc == SQLITE_OK; e++) {
		struct km_finding_rule rule;

		if (narrow && km_narrow(j->db, e->text, j->capture_id) != KM_OK)
			return SQLITE_ERROR;
		if (km_finding_parse(&rule, e) != KM_OK)
			return SQLITE_ERROR;
		j->rule = &rule;
		rc = judge_rule(j);
		km_finding_deinit(&rule);
	}
	if (narrow && km_narrow_undo(j->db) != KM_OK)
		return SQLITE_ERROR;
	return rc == SQLITE_OK ? count_rows(j) : rc;
}

/* The numbers of the captures to be judged; returns how many, or a negative number. */
static int list_captures(struct sqlite3 *db, int64_t first, int64_t ids[MAX_CAPTURES])
{
	static const char sql[] =
		"WITH new AS (SELECT *, row_number() OVER (PARTITION BY boot, kind ORDER BY place DESC) AS nth,"
		" count(*) OVER () AS n FROM capture WHERE capture_id >= ?1)"
		" SELECT capture_id FROM new WHERE n <= ?2 OR nth = 1 ORDER BY place DESC LIMIT ?2";
	sqlite3_stmt *stmt = NULL;
	int n = 0, rc = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL);

	if (rc == SQLITE_OK) {
		(void)sqlite3_bind_int64(stmt, 1, first);
		(void)sqlite3_bind_int(stmt, 2, MAX_CAPTURES);
		while ((rc = sqlite3_step(stmt)) == SQLITE_ROW)
			ids[n++] = sqlite3_column_int64(stmt, 0);
	}
	sqlite3_finalize(stmt);
	return rc == SQLITE_DONE ? n : -1;
}

static bool is_large(struct sqlite3 *db)
{
	sqlite3_stmt *stmt = NULL;
	bool large = sqlite3_prepare_v2(db, "SELECT count(*) FROM capture", -1, &stmt, NULL) ==
			     SQLITE_OK &&
		     sqlite3_step(stmt) == SQLITE_ROW &&
		     sqlite3_column_int64(stmt, 0) >= KM_NARROW_CAPTURES;

	sqlite3_finalize(stmt);
	return large;
}

/* Judge the captures of @ids. */
static int judge_all(struct sqlite3 *db, const int64_t *ids, int n)
{
	static const char insert[] =
		"INSERT INTO finding(capture_id, bytes, rule, severity, subject, says, title, means,"
		" advice, threshold, kernels, question) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
	struct judge j = { .db = db };
	bool narrow = is_large(db);
	int i, rc = sqlite3_prepare_v2(db, insert, -1, &j.insert, NULL);

	for (i = 0; i < n && rc == SQLITE_OK; i++) {
		j.capture_id = ids[i];
		rc = judge_capture(&j, narrow);
	}
	sqlite3_finalize(j.insert);
	return rc;
}

int km_findings_judge(struct sqlite3 *db, int64_t first_capture)
{
	int64_t ids[MAX_CAPTURES];
	int n = list_captures(db, first_capture, ids);

	return n < 0 ? SQLITE_ERROR : judge_all(db, ids, n);
}

int km_findings_judge_again(struct sqlite3 *db, int64_t capture_id)
{
	char *sql = sqlite3_mprintf("DELETE FROM finding WHERE capture_id = %lld",
				    (long long)capture_id);
	int rc = sql ? sqlite3_exec(db, sql, NULL, NULL, NULL) : SQLITE_NOMEM;

	sqlite3_free(sql);
	return rc == SQLITE_OK ? judge_all(db, &capture_id, 1) : rc;
}
