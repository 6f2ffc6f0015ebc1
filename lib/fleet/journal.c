/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "journal.h"
#include "report/text.h"

#define FIELDS 7

const char *const km_fleet_status_names[KM_NR_FLEET_STATUSES] = { "loaded", "part", "failed" };

static void put_escaped(struct km_buf *b, const char *s)
{
	for (; *s; s++) {
		unsigned char c = (unsigned char)*s;

		if (c < ' ' || c == '\\' || c == 0x7f)
			km_buf_printf(b, "\\x%02x", c);
		else
			km_buf_put(b, s, 1);
	}
}

static int escape_digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10
								     : -1;
}

/* In place. */
static void unescape_hex(char *s)
{
	char *to = s;

	for (; *s; s++) {
		if (s[0] == '\\' && s[1] == 'x' && escape_digit(s[2]) >= 0 && escape_digit(s[3]) >= 0) {
			*to++ = (char)(escape_digit(s[2]) << 4 | escape_digit(s[3]));
			s += 3;
		} else {
			*to++ = *s;
		}
	}
	*to = '\0';
}

static bool read_status(const char *name, enum km_fleet_status *ret)
{
	unsigned i;

	for (i = 0; i < KM_NR_FLEET_STATUSES; i++)
		if (!strcmp(km_fleet_status_names[i], name)) {
			*ret = (enum km_fleet_status)i;
			return true;
		}
	return false;
}

/* The parts of a line become strings within it. False: it is no line of a journal. */
static bool read_line(char *line, struct km_fleet_entry *e)
{
	char *field[FIELDS];
	unsigned n = 0;

	while (n < FIELDS && line) {
		field[n++] = line;
		line = strchr(line, '\t');
		if (line)
			*line++ = '\0';
	}
	if (n != FIELDS || line || strcmp(field[0], "1") != 0 || !read_status(field[2], &e->status) || field[5][0] != '/')
		return false;
	e->identity = field[1];
	e->fingerprint = field[3];
	e->captures = strtoull(field[4], NULL, 10);
	unescape_hex(field[5]);
	unescape_hex(field[6]);
	e->path = field[5];
	e->reason = field[6];
	/* It becomes the name of a file. */
	return strspn(e->fingerprint, "0123456789abcdef") == strlen(e->fingerprint) &&
	       (e->status == KM_FLEET_FAILED) == !*e->fingerprint;
}

static int by_path(const void *a, const void *b)
{
	const struct km_fleet_entry *x = a, *y = b;
	int c = strcmp(x->path, y->path);

	return c ? c : (x->line > y->line) - (x->line < y->line);
}

/* The last line for each path. */
static void sort_entries(struct km_fleet_journal *j)
{
	size_t i, n = 0;

	km_sort(j->entries.v, j->entries.n, sizeof(*j->entries.v), by_path);
	for (i = 0; i < j->entries.n; i++) {
		if (i + 1 < j->entries.n && !strcmp(j->entries.v[i].path, j->entries.v[i + 1].path))
			continue;
		j->entries.v[n++] = j->entries.v[i];
	}
	j->entries.n = n;
}

static enum km_status read_entries(struct km_fleet_journal *j, FILE *f, bool *cut)
{
	struct km_fleet_entry e = { 0 }, *to;
	char *line = NULL, *copy;
	enum km_status st = KM_OK;
	size_t room = 0;
	ssize_t n;

	while (!st && (n = getline(&line, &room, f)) > 0) {
		*cut = line[n - 1] != '\n';
		if (*cut)
			break;
		line[n - 1] = '\0';
		copy = km_arena_strdup(&j->arena, line);
		e.line++;
		if (!copy)
			st = KM_NOMEM;
		if (st || !read_line(copy, &e))
			continue;
		to = km_vec_push(&j->entries);
		if (to)
			*to = e;
		else
			st = KM_NOMEM;
	}
	free(line);
	return st ? st : ferror(f) ? KM_IO
				   : KM_OK;
}

enum km_status km_fleet_journal_open(struct km_fleet_journal *j, const char *path, struct km_err *err)
{
	enum km_status st;
	bool cut = false;
	FILE *f;
	int fd;

	memset(j, 0, sizeof(*j));
	j->fd = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
	if (j->fd < 0)
		return km_fail(err, KM_IO, "cannot open '%s': %s", path, strerror(errno));
	fd = dup(j->fd);
	f = fd < 0 ? NULL : fdopen(fd, "r");
	if (!f) {
		if (fd >= 0)
			close(fd);
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	st = read_entries(j, f, &cut);
	(void)fclose(f);
	if (st)
		return km_fail(err, st, "cannot read '%s': %s", path, st == KM_IO ? strerror(errno) : "out of memory");
	sort_entries(j);
	/* What follows a line that was cut short would be read as its end. */
	if (cut && write(j->fd, "\n", 1) != 1)
		return km_fail(err, KM_IO, "cannot write '%s': %s", path, strerror(errno));
	return KM_OK;
}

void km_fleet_journal_close(struct km_fleet_journal *j)
{
	if (j->fd >= 0)
		close(j->fd);
	j->fd = -1;
	km_vec_free(&j->entries);
	km_arena_free(&j->arena);
}

const struct km_fleet_entry *km_fleet_journal_find(const struct km_fleet_journal *j, const char *path)
{
	size_t low = 0, high = j->entries.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		int c = strcmp(j->entries.v[mid].path, path);

		if (!c)
			return &j->entries.v[mid];
		if (c < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

enum km_status km_fleet_journal_add(struct km_fleet_journal *j, const struct km_fleet_entry *e, struct km_err *err)
{
	struct km_buf b = { 0 };
	enum km_status st = KM_OK;

	km_buf_printf(&b, "1\t%s\t%s\t%s\t%llu\t", e->identity, km_fleet_status_names[e->status], e->fingerprint,
		      (unsigned long long)e->captures);
	put_escaped(&b, e->path);
	km_buf_puts(&b, "\t");
	put_escaped(&b, e->reason);
	km_buf_puts(&b, "\n");
	if (b.failed)
		st = km_fail(err, KM_NOMEM, "out of memory");
	else if (write(j->fd, b.v, b.n) != (ssize_t)b.n || fdatasync(j->fd))
		st = km_fail(err, KM_IO, "cannot write the journal: %s", strerror(errno));
	km_buf_free(&b);
	return st;
}
