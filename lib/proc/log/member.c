/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * JSON of any shape: one string member of its objects, whatever it is called and however deep, has the records.
 *
 *	{"_index":"x","_source":{"host":{"name":"web1"},"message":"[   12.345678] …"}}
 *	{"events":[{"timestamp":1,"message":"[   12.345678] …"},{"timestamp":2,"message":"…"}]}
 *	2026-11-24T10:00:39Z {host="web1"} {"line":"[   12.345678] …"}
 *
 * The text is scanned for strings, without regard to what is around them but for the depth of brackets: that of a record
 * is the least between two messages. Lines that are no part of an object are a log of their own, and are read as such.
 */
#include <stdlib.h>

#include "text.h"

#define MAX_KEYS      64
#define LEAST_RECORDS 2

struct member {
	struct text_line key;
	uint64_t records;
};

/* A scan; what is at @p is told by next_token(). */
struct scan {
	const char *p, *end, *begin;
	struct text_line key, outer; /* of the string that follows; of the object that it is in */
	unsigned depth;
	uint64_t cut; /* strings that do not end in their line */
};

enum token {
	TOKEN_END,
	TOKEN_VALUE, /* a string that is the value of a member, scan.key */
	TOKEN_PLAIN, /* a line that is outside of objects */
};

static struct scan begin_scan(const char *text, size_t bytes)
{
	return (struct scan){ .p = text, .end = text + bytes, .begin = text };
}

/* The string that begins behind @p, which is a quotation mark: its contents, raw. A string that does not end in its line is none. */
static bool take_raw(struct scan *s, struct text_line *ret)
{
	const char *p = s->p + 1;

	while (p < s->end && *p != '"' && *p != '\n')
		p += *p == '\\' && p + 1 < s->end && p[1] != '\n' ? 2 : 1;
	*ret = (struct text_line){ s->p + 1, p };
	s->p = p < s->end && *p == '"' ? p + 1 : p;
	return p < s->end && *p == '"';
}

static bool is_key(const struct scan *s)
{
	const char *p = s->p;

	while (p < s->end && is_blank(*p))
		p++;
	return p < s->end && *p == ':';
}

/* A number or a literal at *@p, and nothing else up to the next mark of JSON; *@p moves behind it. */
static bool take_scalar(const char **p, const char *end)
{
	static const char *const literals[] = { "true", "false", "null" };
	struct text_line word = { *p, *p };
	size_t i;

	while (word.end < end && !strchr(" \t\r,:]}", *word.end))
		word.end++;
	*p = word.end;
	for (i = 0; i < sizeof(literals) / sizeof(*literals); i++)
		if (line_bytes(word) == strlen(literals[i]) && line_begins(word, literals[i]))
			return true;
	if (word.p == word.end || !strchr("-0123456789", *word.p) || !*word.p)
		return false;
	while (word.p < word.end && *word.p && strchr("+-.eE0123456789", *word.p))
		word.p++;
	return word.p == word.end;
}

/* Has @t only what JSON is made of? A value behind another, without a comma between them, is of something else. */
static bool is_json(struct text_line t)
{
	bool value = false; /* one stands before */

	while (t.p < t.end) {
		struct scan s = begin_scan(t.p, line_bytes(t));
		struct text_line raw;

		if (is_blank(*t.p) || *t.p == '\r') {
			t.p++;
		} else if (*t.p && strchr("{}[],:", *t.p)) {
			value = *t.p == '}' || *t.p == ']';
			t.p++;
		} else if (value || (*t.p == '"' ? !take_raw(&s, &raw) : !take_scalar(&s.p, t.end))) {
			return false;
		} else {
			t.p = s.p;
			value = true;
		}
	}
	return true;
}

/* Does an object begin in @t, with the name of a member? */
static bool begins_object(struct text_line t)
{
	const char *open = memchr(t.p, '{', line_bytes(t));
	struct scan s = { .p = open, .end = t.end };

	for (; open && (s.p = memchr(s.p, '"', (size_t)(t.end - s.p)));) {
		s.p++;
		if (is_key(&s))
			return true;
	}
	return false;
}

bool log_is_plain(struct text_line t)
{
	while (t.p < t.end && (is_blank(*t.p) || *t.p == '\r'))
		t.p++;
	return t.p < t.end && *t.p != '"' && *t.p != '{' && !is_json(t) && !begins_object(t);
}

/* The line at the scan, if it begins there and is plain. */
static bool take_plain(struct scan *s, struct text_line *ret)
{
	const char *nl;

	if (s->p != s->begin && s->p[-1] != '\n')
		return false;
	nl = memchr(s->p, '\n', (size_t)(s->end - s->p));
	*ret = (struct text_line){ s->p, nl ? nl : s->end };
	if (!log_is_plain(*ret))
		return false;
	s->p = nl ? nl + 1 : s->end;
	s->key = (struct text_line){ NULL, NULL };
	return true;
}

/* A bracket, or what else stands between strings. *@low becomes the depth where that is less. */
static void skip_mark(struct scan *s, unsigned *low)
{
	if (*s->p == '{' || *s->p == '[') {
		s->outer = s->key;
		s->depth++;
	} else if ((*s->p == '}' || *s->p == ']') && s->depth) {
		s->depth--;
		*low = s->depth < *low ? s->depth : *low;
	}
	if (*s->p != ':' && !is_blank(*s->p))
		s->key = (struct text_line){ NULL, NULL };
	s->p++;
}

/* The next value or plain line. *@ret_low: the least depth on the way. */
static enum token next_token(struct scan *s, struct text_line *ret, unsigned *ret_low)
{
	struct text_line t;

	for (*ret_low = s->depth; s->p < s->end;) {
		if (take_plain(s, ret))
			return TOKEN_PLAIN;
		if (*s->p != '"') {
			skip_mark(s, ret_low);
			continue;
		}
		if (!take_raw(s, &t)) {
			s->cut++;
			continue;
		}
		if (is_key(s)) {
			s->key = t;
			continue;
		}
		*ret = t;
		if (s->key.p)
			return TOKEN_VALUE;
	}
	return TOKEN_END;
}

/* The next value. */
static bool next_value(struct scan *s, struct text_line *ret, unsigned *ret_low)
{
	unsigned low = s->depth, part;
	enum token token;

	do {
		token = next_token(s, ret, &part);
		low = part < low ? part : low;
	} while (token == TOKEN_PLAIN);
	*ret_low = low;
	return token == TOKEN_VALUE;
}

static bool same(struct text_line a, struct text_line b)
{
	return a.p && b.p && line_bytes(a) == line_bytes(b) && !memcmp(a.p, b.p, line_bytes(a));
}

bool log_is_record(struct text_line t)
{
	static const char *const words[] = { "invoked oom-killer: ", "Mem-Info:", ": page allocation failure", "ut of memory: Kill", "Node 0 " };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (line_find(t, words[i]))
			return true;
	return log_prefix_clock(t) != NULL;
}

/* Lines of @text that have a record anywhere, without those outside of objects, which are read in any case. */
static uint64_t count_lines(const char *text, size_t bytes)
{
	const char *p = text, *end = text + bytes, *nl;
	struct text_line line;
	uint64_t n = 0;

	for (; p < end; p = nl + 1) {
		nl = memchr(p, '\n', (size_t)(end - p));
		nl = nl ? nl : end;
		line = (struct text_line){ p, nl };
		n += log_is_record(line) && !log_is_plain(line);
	}
	return n;
}

bool log_member_find(const char *text, size_t bytes, struct log_member *ret)
{
	struct member members[MAX_KEYS], *m, *most = members;
	struct scan s = begin_scan(text, bytes);
	struct text_line value;
	unsigned n = 0, low;

	members[0].records = 0;
	if (!memmem(text, bytes, "\":", 2)) /* most texts have none */
		return false;
	while (next_value(&s, &value, &low)) {
		if (!log_is_record(value))
			continue;
		for (m = members; m < members + n && !same(m->key, s.key); m++)
			;
		if (m == members + n && n < MAX_KEYS)
			members[n++] = (struct member){ .key = s.key };
		if (m < members + n)
			m->records++;
	}
	for (m = members; m < members + n; m++)
		most = m->records > most->records ? m : most;
	ret->key = most->key;
	return n && most->records >= LEAST_RECORDS && most->records * 2 >= count_lines(text, bytes);
}

/* The depth that a record has around it: the least between two messages. */
static unsigned depth_of_records(const struct log_member *of, const char *text, size_t bytes)
{
	struct scan s = begin_scan(text, bytes);
	unsigned low, least = 0, between = 0;
	struct text_line value;
	bool first = true, begun = false;

	while (next_value(&s, &value, &low)) {
		between = low < between ? low : between;
		if (!same(s.key, of->key))
			continue;
		if (!first)
			least = begun && least < between ? least : between;
		begun = !first;
		first = false;
		between = s.depth;
	}
	return least;
}

/* Members that name a machine, or objects of which member "name" does. */
static bool names_host(const struct scan *s)
{
	static const char *const names[] = { "host", "hostname", "_HOSTNAME", "node", "nodename", "node_name" };
	static const char name[] = "name";
	bool inner = same(s->key, (struct text_line){ name, name + sizeof(name) - 1 });
	struct text_line key = inner ? s->outer : s->key;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (same(key, (struct text_line){ names[i], names[i] + strlen(names[i]) }))
			return true;
	return false;
}

/* A record that is being read. */
struct record {
	struct text_line message, host; /* raw; p NULL: none */
};

static enum km_status end_record(struct text_state *s, struct record *r)
{
	enum km_status st = r->message.p ? log_journal_text(s, r->message, r->host) : KM_OK;

	*r = (struct record){ .message = { NULL, NULL } };
	return st;
}

/* What stands before the lines outside of objects; NULL: nothing that is learnt. The caller frees it. */
static enum km_status learn_plain(const char *text, size_t bytes, struct log_learned **ret)
{
	struct scan s = begin_scan(text, bytes);
	struct log_learned *k = km_calloc(1, sizeof(*k));
	struct text_line line;
	enum token token;
	unsigned low;

	*ret = NULL;
	if (!k)
		return KM_NOMEM;
	while ((token = next_token(&s, &line, &low)))
		if (token == TOKEN_PLAIN)
			log_learn_line(k, line);
	if (log_learn_end(k))
		*ret = k;
	else
		free(k);
	return KM_OK;
}

/* A value of an object of @of. */
static enum km_status read_value(struct text_state *state, const struct log_member *of, const struct scan *s, bool next,
				 struct text_line value, struct record *r)
{
	bool message = same(s->key, of->key);
	enum km_status st = next || (message && r->message.p) ? end_record(state, r) : KM_OK;

	if (message)
		r->message = value;
	else if (!r->host.p && names_host(s) && line_bytes(value))
		r->host = value;
	return st;
}

enum km_status log_member_read(struct text_state *state, const char *text, size_t bytes, const struct log_member *of)
{
	unsigned low, least = depth_of_records(of, text, bytes);
	struct scan s = begin_scan(text, bytes);
	struct record r = { .message = { NULL, NULL } };
	struct text_state plain = { .log = state->log }; /* dates and hosts of the one are not those of the other */
	enum km_status st = learn_plain(text, bytes, &plain.learned);
	struct text_line value;
	enum token token;

	while (!st && (token = next_token(&s, &value, &low))) {
		if (token == TOKEN_VALUE) {
			st = read_value(state, of, &s, low <= least, value, &r);
			continue;
		}
		st = end_record(state, &r);
		if (!st)
			st = log_text_line(&plain, value);
	}
	state->log->broken += s.cut;
	free(plain.learned);
	return st ? st : end_record(state, &r);
}
