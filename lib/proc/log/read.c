/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A text of the log as a whole: which form it has, and its lines one after the other. */
#include "mail/mail.h"
#include "text.h"

static bool next_line(struct text_line *t, struct text_line *line)
{
	const char *nl;

	if (t->p >= t->end)
		return false;
	nl = memchr(t->p, '\n', line_bytes(*t));
	*line = (struct text_line){ t->p, nl ? nl : t->end };
	t->p = nl ? nl + 1 : t->end;
	return true;
}

/* The next record of *@rest, which is what is left of a line; then the next line. */
static bool next_record(struct text_line *t, struct text_line *rest, struct text_line *ret)
{
	if (rest->p == rest->end && !next_line(t, rest))
		return false;
	*ret = (struct text_line){ rest->p, log_first_record(*rest, log_prefix_clock(*rest)) };
	rest->p = ret->end;
	/* Somebody escaped the newlines: a backslash and the letter n. */
	if (ret->end < rest->end && ret->end - ret->p > 2 && ret->end[-1] == 'n' && ret->end[-2] == '\\')
		ret->end -= 2;
	return true;
}

static enum km_status read_lines(struct text_state *s, struct text_line text)
{
	struct log_learned *k = km_calloc(1, sizeof(*k));
	struct text_line t = text, rest = { text.p, text.p }, line;
	enum km_status st = KM_OK;

	if (!k)
		return KM_NOMEM;
	while (next_record(&t, &rest, &line))
		log_learn_line(k, line);
	if (log_learn_end(k))
		s->learned = k;
	s->indented = k->indented >= 2;
	rest = (struct text_line){ text.p, text.p };
	for (t = text; !st && next_record(&t, &rest, &line);)
		st = log_text_line(s, line);
	free(k);
	return st;
}

/* A text that is a journal, JSON or a table. False: it is none. */
static bool read_structured(struct text_state *s, const char *text, size_t bytes, enum km_status *ret)
{
	enum log_journal kind = log_journal_is(text, bytes);
	bool own = kind == LOG_JOURNAL_OWN;
	struct log_member member;
	struct log_column column;

	if (!own && log_column_find(text, bytes, &column))
		*ret = log_column_read(s, text, bytes, &column);
	else if (!own && log_member_find(text, bytes, &member))
		*ret = log_member_read(s, text, bytes, &member);
	else if (kind != LOG_JOURNAL_NONE)
		*ret = log_journal_read(s, text, bytes);
	else
		return false;
	return true;
}

/* A text, in the dress of mail or without it. */
static enum km_status read_text(struct text_state *s, const char *text, size_t bytes)
{
	struct km_mail mail;
	enum km_status st;

	if (read_structured(s, text, bytes, &st))
		return st;
	st = km_mail_open(&mail, text, bytes);
	if (st)
		return st;
	if (mail.text == text || !read_structured(s, mail.text, mail.bytes, &st))
		st = read_lines(s, (struct text_line){ mail.text, mail.text + mail.bytes });
	km_mail_close(&mail);
	return st;
}

enum km_status km_log_read(struct km_log *log, const char *text, size_t bytes)
{
	struct text_state s = { .log = log };
	size_t first = log->lines.n;
	enum km_status st = read_text(&s, text, bytes);

	if (!st)
		st = log_order(log, first);
	if (!st)
		log_drop_labels(log, first);
	if (!st)
		st = log_unwrap(log, first);
	if (!st)
		st = log_find_cut(log, first);
	return st ? st : log_join(log, first);
}
