/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "files.h"
#include "mail/mail.h"

const struct km_proc_file *const km_proc_files[] = {
#define KM_PROC_FILE(name) &km_proc_##name,
#include "files.def"
	NULL,
};

/* ---- which parser ---- */

/* Does @path, from @p on, match all of @pattern? *@ret_tail: what the last "%" matched. */
static bool match(const char *p, const char *pattern, const char **ret_tail)
{
	const char *tail = "";

	while (*pattern) {
		if (*pattern == '%') {
			tail = p;
			while (*p && *p != '/')
				p++;
			if (p == tail)
				return false;
			pattern++;
		} else if (*pattern++ != *p++) {
			return false;
		}
	}
	if (*p)
		return false;
	*ret_tail = tail;
	return true;
}

/* Where the last @n components of @path begin; NULL when it has fewer. */
static const char *last_components(const char *path, unsigned n)
{
	const char *p = path + strlen(path);

	while (p > path) {
		p--;
		if (*p == '/' && --n == 0)
			return p + 1;
	}
	return n == 1 ? path : NULL;
}

static unsigned components(const char *pattern)
{
	unsigned n = 1;

	for (; *pattern; pattern++)
		n += *pattern == '/';
	return n;
}

/*
 * Where in @path a pattern of @dir, any folders, and @name begins: the first place; NULL: it does not end so.
 * *@ret_tail: what is behind @dir.
 */
static const char *match_below(const char *path, const char *dir, size_t dir_bytes,
			       const char *name, const char **ret_tail)
{
	size_t n = strlen(path), m = strlen(name);
	const char *p = path;

	if (n < dir_bytes + m || strcmp(path + n - m, name) != 0 || path[n - m - 1] != '/')
		return NULL;
	while (p && (size_t)(path + n - m - p) >= dir_bytes) {
		if (strncmp(p, dir, dir_bytes) == 0) {
			*ret_tail = p + dir_bytes;
			return p;
		}
		p = strchr(p, '/');
		if (p)
			p++;
	}
	return NULL;
}

/* Where the part of @path begins that @pattern matches; NULL: none does. */
static const char *match_end(const char *path, const char *pattern, const char **ret_tail)
{
	const char *below = strstr(pattern, "%%/"), *p;

	if (below)
		return match_below(path, pattern, (size_t)(below - pattern), below + 3, ret_tail);
	p = last_components(path, components(pattern));
	return p && match(p, pattern, ret_tail) ? p : NULL;
}

const struct km_proc_file *km_proc_claim_at(const char *path, const char **ret_tail,
					    const char **ret_root)
{
	const struct km_proc_file *const *f;
	const char *const *pattern;
	const char *p;

	for (f = km_proc_files; *f; f++) {
		for (pattern = (*f)->paths; *pattern; pattern++) {
			p = match_end(path, *pattern, ret_tail);
			if (p) {
				*ret_root = p;
				return *f;
			}
		}
	}
	return NULL;
}

const struct km_proc_file *km_proc_claim(const char *path, const char **ret_tail)
{
	const char *root;

	return km_proc_claim_at(path, ret_tail, &root);
}

/* ---- one file ---- */

/* Text as parsers want it. Owned when it had to be changed. */
struct clean {
	const char *text;
	size_t bytes;
	char *owned;
};

static enum km_status drop_returns(struct clean *c)
{
	char *out = malloc(c->bytes + 1);
	size_t i, n = 0;

	if (!out)
		return KM_NOMEM;
	for (i = 0; i < c->bytes; i++) {
		if (c->text[i] == '\r' && i + 1 < c->bytes && c->text[i + 1] == '\n')
			continue;
		out[n++] = c->text[i];
	}
	out[n] = '\0';
	free(c->owned);
	c->text = c->owned = out;
	c->bytes = n;
	return KM_OK;
}

static enum km_status own_text(struct clean *c)
{
	char *out = c->owned ? c->owned : malloc(c->bytes + 1);

	if (!out)
		return KM_NOMEM;
	if (!c->owned) {
		memcpy(out, c->text, c->bytes);
		out[c->bytes] = '\0';
	}
	c->text = c->owned = out;
	return KM_OK;
}

/* What people and mailers do to a text. */
static enum km_status undo_editing(const struct km_proc_file *f, struct clean *c)
{
	enum km_status st = KM_OK;

	if (f->remarks && km_text_may_have_remarks(c->text, c->bytes)) {
		st = own_text(c);
		if (!st)
			(void)km_text_drop_remarks(c->owned, &c->bytes);
	}
	if (!st && f->rows && km_text_is_wrapped(c->text, c->bytes)) {
		st = own_text(c);
		if (!st)
			km_text_unwrap(c->owned, c->bytes);
	}
	return st;
}

static unsigned count_words(struct km_text line)
{
	struct km_text word;
	unsigned n = 0;

	while (km_text_word(&line, &word))
		n++;
	return n;
}

static bool ends_in_unit(struct km_text line)
{
	return km_text_length(line) >= 4 && !memcmp(line.end - 3, " kB", 3);
}

/*
 * Has @line, without a newline, all that its form asks for, so that its last number is whole? It ends in a unit; or it has
 * as many words as the line @before, and either a blank behind the last one, or that is padded to where the line before ends.
 */
static bool is_whole(struct km_text before, struct km_text line)
{
	size_t n = km_text_length(line), padding = n;

	if (n < 4)
		return false;
	if (ends_in_unit(line))
		return true;
	if (count_words(line) != count_words(before))
		return false;
	if (line.end[-1] == ' ')
		return true;
	while (padding && line.p[padding - 1] != ' ')
		padding--;
	return n == km_text_length(before) && padding > 1 && line.p[padding - 2] == ' ';
}

/* Whatever the other files of the snapshot say, a number without the unit that the line @before has was cut. */
static bool lacks_unit(struct km_text before, struct km_text line)
{
	return ends_in_unit(before) && !ends_in_unit(line);
}

static void remark_note(struct km_proc_run *run, const char *text)
{
	if (!run->journal.reason[0])
		snprintf(run->journal.reason, sizeof(run->journal.reason), "%s", text);
}

/*
 * A line that was cut in the middle may end in half a number: it is kept as text, not as a value, unless its form or the
 * other files of the snapshot say that only the newline lacks. A file of one line is whole without it.
 */
static enum km_status cut_last_line(struct km_proc_run *run, struct clean *c)
{
	struct km_text line = { NULL, c->text + c->bytes }, before;
	const char *nl = c->bytes ? memrchr(c->text, '\n', c->bytes) : NULL;
	enum km_status st;
	char *out;

	if (!nl || nl + 1 == line.end)
		return KM_OK;
	line.p = nl + 1;
	before.end = nl;
	nl = memrchr(c->text, '\n', (size_t)(nl - c->text));
	before.p = nl ? nl + 1 : c->text;
	if (run->facts->stripped && !lacks_unit(before, line)) {
		remark_note(run, "the newline at the end of each file was taken off");
		return KM_OK;
	}
	if (is_whole(before, line))
		return KM_OK;
	st = km_proc_unparsed(run, line);
	if (!st)
		st = km_journal_issue(&run->journal, 0, KM_MISSING,
				      "%s: the last line is incomplete and not used", run->path);
	if (st)
		return st;
	out = km_calloc((size_t)(line.p - c->text) + 1, 1);
	if (!out)
		return KM_NOMEM;
	c->bytes = (size_t)(line.p - c->text);
	memcpy(out, c->text, c->bytes);
	free(c->owned);
	c->text = c->owned = out;
	return KM_OK;
}

/* A file that somebody pasted into a mail: its names have quotation marks before them. */
static enum km_status undo_mail(struct clean *c)
{
	struct km_mail mail;
	enum km_status st = km_mail_open(&mail, c->text, c->bytes);

	if (st || !mail.copy)
		return st;
	c->text = c->owned = mail.copy;
	c->bytes = mail.bytes;
	return KM_OK;
}

static enum km_status clean_text(struct km_proc_run *run, struct clean *c)
{
	const char *nul = memchr(c->text, '\0', c->bytes);
	enum km_status st;

	if (nul) {
		st = km_journal_issue(
			&run->journal, 0, KM_CORRUPT,
			"%s: a zero byte at offset %zu of %zu: not read from there on", run->path,
			(size_t)(nul - c->text), c->bytes);
		if (st)
			return st;
		c->bytes = (size_t)(nul - c->text);
	}
	if (memmem(c->text, c->bytes, "\r\n", 2)) {
		st = drop_returns(c);
		if (st)
			return st;
		remark_note(run, "lines ended in CR LF");
	}
	return cut_last_line(run, c);
}

static uint64_t rows_of(struct km_store *store, const struct km_proc_file *f)
{
	const struct km_table *const *t;
	uint64_t n = 0;

	for (t = f->tables; *t; t++)
		n += km_store_rows(store, *t);
	return n;
}

static bool is_fatal(enum km_status st)
{
	return st == KM_IO || st == KM_NOMEM;
}

static enum km_status parse_single(struct km_proc_run *run, struct clean *c)
{
	const struct km_proc_file *f = run->self;
	uint64_t before = rows_of(run->store, f);
	enum km_status st = KM_OK;

	if (!c->bytes) {
		km_journal_skip(&run->journal,
				"%s is empty: only root could read it, or it was not copied",
				run->path);
	} else {
		if (!f->binary)
			st = clean_text(run, c);
		if (!st)
			st = f->parse(run, c->text, c->bytes);
	}
	if (is_fatal(st))
		return st;
	run->journal.tables = f->tables;
	if (run->unparsed)
		km_journal_unknown(&run->journal, KM_OK, "%llu lines were not understood",
				   (unsigned long long)run->unparsed);
	return km_journal_end(&run->journal, st, rows_of(run->store, f) - before);
}

enum km_status km_proc_parse(struct km_proc_session *s, const struct km_proc_file *f,
			     const char *path, const char *tail, uint64_t page_bytes,
			     const char *text, size_t bytes)
{
	struct km_proc_run run = {
		.store = km_proc_session_store(s),
		.self = f,
		.path = path,
		.tail = tail,
		.page_bytes = page_bytes,
		.facts = km_proc_session_facts(s),
	};
	struct clean c = { text, bytes, NULL };
	enum km_status st = f->binary ? KM_OK : undo_mail(&c);
	bool mailed = c.owned != NULL;

	if (!st)
		st = undo_editing(f, &c);
	if (st) {
		free(c.owned);
		return st;
	}
	if (f->merge) {
		if (!f->binary && memmem(c.text, c.bytes, "\r\n", 2))
			st = drop_returns(&c);
		if (!st)
			st = km_proc_parse_merged(s, f, path, tail, page_bytes, c.text, c.bytes);
	} else {
		km_journal_begin(&run.journal, run.store, f->name);
		if (mailed)
			remark_note(&run, "quotation marks and the like of a mail were taken off");
		st = parse_single(&run, &c);
	}
	km_arena_free(&run.arena);
	free(c.owned);
	return st;
}
