/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "case/case.h"
#include "cli.h"
#include "base/mem.h"
#include "sides.h"

struct adding {
	struct km_compare *c;
	enum km_side side;
	const char *shown; /* what people call the case; NULL: its path */
};

/* Captures that are meant: @from to @to, or all but logs. */
struct range {
	unsigned from, to;
	bool all;
};

static int add_capture(struct adding *a, const char *path, unsigned capture)
{
	struct km_report *r;
	struct km_err err = { "" };
	enum km_status st;
	int status = cli_open_case(path, capture, &r);

	if (status != CLI_OK)
		return status;
	st = km_compare_add(a->c, a->side, r, a->shown ? a->shown : path, &err);
	km_report_close(r);
	if (st == KM_OK)
		return CLI_OK;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_INPUT;
}

/* -- captures of a case -------------------------------------------------------------------------------------------- */

struct ids {
	KM_VEC(unsigned) v;
};

static enum km_status add_id(void *arg, const struct km_cell *cells, unsigned n)
{
	struct ids *ids = arg;
	unsigned *p = n && cells[0].i > 0 && cells[0].i <= UINT32_MAX ? km_vec_push(&ids->v) : NULL;

	if (!p)
		return KM_NOMEM;
	*p = (unsigned)cells[0].i;
	return KM_OK;
}

static int list_captures(const char *path, const struct range *range, struct ids *ids)
{
	const struct km_sink sink = { km_sink_no_begin, add_id, km_sink_no_end, ids };
	struct km_report *r;
	struct km_err err = { "" };
	enum km_status st;
	char sql[256];
	int status = cli_open_case(path, 0, &r);

	if (status != CLI_OK)
		return status;
	if (range->all)
		(void)snprintf(sql, sizeof(sql),
			       "SELECT capture_id FROM capture WHERE kind <> 'log' OR NOT EXISTS (SELECT 1 FROM capture"
			       " WHERE kind <> 'log') ORDER BY place, capture_id");
	else
		(void)snprintf(sql, sizeof(sql),
			       "SELECT capture_id FROM capture WHERE capture_id BETWEEN %u AND %u ORDER BY place, capture_id",
			       range->from, range->to);
	st = km_report_query(r, sql, NULL, 0, &sink, &err);
	km_report_close(r);
	if (st == KM_OK && !ids->v.n)
		st = km_fail(&err, KM_NOTFOUND, "'%s' has none of these captures", path);
	if (st == KM_OK)
		return CLI_OK;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_INPUT;
}

static int add_captures(struct adding *a, const char *path, const struct range *range)
{
	struct ids ids = { .v = { 0 } };
	int status = list_captures(path, range, &ids);
	size_t i;

	for (i = 0; i < ids.v.n && status == CLI_OK; i++)
		status = add_capture(a, path, ids.v.v[i]);
	km_vec_free(&ids.v);
	return status;
}

/* -- what a path is ------------------------------------------------------------------------------------------------ */

static bool is_case(const char *path)
{
	static const char magic[16] = "SQLite format 3";
	char head[sizeof(magic)] = "";
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	ssize_t n = fd < 0 ? -1 : read(fd, head, sizeof(head));

	if (fd >= 0)
		(void)close(fd);
	return n == (ssize_t)sizeof(head) && !memcmp(head, magic, sizeof(magic));
}

static int is_case_name(const struct dirent *e)
{
	size_t n = strlen(e->d_name);

	return n > 3 && e->d_name[0] != '.' && !strcmp(e->d_name + n - 3, ".db");
}

/* Case files of a folder in the order of names. *@ret_any: there are some. */
static int add_folder(struct adding *a, const char *folder, bool *ret_any)
{
	struct dirent **found;
	char path[PATH_MAX];
	int n = scandir(folder, &found, is_case_name, alphasort), i, status = CLI_OK;

	*ret_any = n > 0;
	for (i = 0; i < n; i++) {
		int len = snprintf(path, sizeof(path), "%s/%s", folder, found[i]->d_name);

		if (status == CLI_OK && len > 0 && (size_t)len < sizeof(path))
			status = add_capture(a, path, 0);
		free(found[i]);
	}
	if (n >= 0)
		free(found);
	return status;
}

/* An input that no case holds is loaded into one that is removed afterwards. */
static int add_input(struct adding *a, const char *path)
{
	const struct range all = { .all = true };
	const char *tmp = getenv("TMPDIR");
	struct km_load_result res = { 0 };
	struct km_err err = { "" };
	char *name;
	enum km_status st;
	int fd, status = CLI_INPUT;

	if (asprintf(&name, "%s/kmemdb-XXXXXX.db", tmp && *tmp ? tmp : "/tmp") < 0)
		return CLI_INPUT;
	fd = mkstemps(name, 3);
	if (fd < 0) {
		cli_error("cannot write '%s': %s", name, strerror(errno));
		free(name);
		return CLI_INPUT;
	}
	(void)close(fd);
	cli_set_unfinished(strdup(name));
	cli_end_on_interrupt();
	st = km_case_load(&(struct km_load_options){ .case_path = name, .inputs = &path, .nr_inputs = 1 }, &res, &err);
	a->shown = path;
	if (st == KM_OK)
		status = add_captures(a, name, &all);
	else
		cli_error("%s", err.text);
	a->shown = NULL;
	cli_set_unfinished(NULL);
	(void)unlink(name);
	free(name);
	return status;
}

/* "@N", "@M-N" or "@all" behind the name of a case. False: it is part of a name. */
static bool parse_range(const char *at, struct range *ret)
{
	unsigned long from, to;
	char *end;

	*ret = (struct range){ .all = !strcmp(at, "@all") };
	if (ret->all)
		return true;
	if (at[1] < '0' || at[1] > '9')
		return false;
	errno = 0;
	from = to = strtoul(at + 1, &end, 10);
	if (*end == '-' && end[1] >= '0' && end[1] <= '9')
		to = strtoul(end + 1, &end, 10);
	if (errno || *end || !from || to < from || to > UINT32_MAX)
		return false;
	*ret = (struct range){ (unsigned)from, (unsigned)to, false };
	return true;
}

static int add_path(struct adding *a, const char *path)
{
	struct stat s;
	bool any;

	/* cli_open_case() says what is wrong with a file that is not there. */
	if (stat(path, &s) || is_case(path))
		return add_capture(a, path, 0);
	if (S_ISDIR(s.st_mode)) {
		int status = add_folder(a, path, &any);

		if (any || status != CLI_OK)
			return status;
	}
	return add_input(a, path);
}

static int add_part(struct adding *a, char *part)
{
	char *at = strrchr(part, '@');
	struct range range;

	if (!at || cli_exists(part) || !parse_range(at, &range))
		return add_path(a, part);
	*at = '\0';
	if (!range.all && range.from == range.to)
		return add_capture(a, part, range.from);
	return add_captures(a, part, &range);
}

int cli_add_side(struct km_compare *c, enum km_side side, const char *text)
{
	struct adding a = { .c = c, .side = side };
	char *copy = strdup(text), *part, *next;
	int status = CLI_OK;

	if (!copy) {
		cli_error("out of memory");
		return CLI_INPUT;
	}
	for (part = copy; part && status == CLI_OK; part = next) {
		next = cli_exists(text) ? NULL : strchr(part, ',');
		if (next)
			*next++ = '\0';
		status = add_part(&a, part);
	}
	free(copy);
	return status;
}

bool cli_first_of_side(const char *text, char *path, size_t bytes, unsigned *capture)
{
	size_t n = cli_exists(text) ? strlen(text) : strcspn(text, ",");
	struct range range;
	struct dirent **found;
	char *at;
	int i, nr;

	*capture = 0;
	if (n >= bytes)
		return false;
	memcpy(path, text, n);
	path[n] = '\0';
	at = strrchr(path, '@');
	if (at && !cli_exists(path) && parse_range(at, &range)) {
		*at = '\0';
		*capture = range.from;
	}
	if (is_case(path))
		return true;
	nr = scandir(path, &found, is_case_name, alphasort);
	if (nr > 0) {
		n = strlen(path);
		(void)snprintf(path + n, bytes - n, "/%s", found[0]->d_name);
	}
	for (i = 0; i < nr; i++)
		free(found[i]);
	if (nr >= 0)
		free(found);
	return nr > 0 && is_case(path);
}
