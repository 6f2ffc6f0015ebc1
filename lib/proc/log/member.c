/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * JSON of any shape: one string member of its objects, whatever it is called and however deep, has the records.
 *
 *	{"_index":"x","_source":{"host":{"name":"web1"},"message":"[   12.345678] …"}}
 *	{"events":[{"timestamp":1,"message":"[   12.345678] …"},{"timestamp":2,"message":"…"}]}
 *	2026-11-24T10:00:39Z {host="web1"} {"line":"[   12.345678] …"}
 *
 * The text is scanned for strings, without regard to what is around them but for the depth of brackets: that of a record
 * is the least between two messages.
 */
#include "text.h"

#define MAX_KEYS      64
#define LEAST_RECORDS 2

struct member {
	struct text_line key;
	uint64_t records;
};

/* A scan; what is at @p is told by next_token(). */
struct scan {
	const char *p, *end;
	struct text_line key, outer; /* of the string that follows; of the object that it is in */
	unsigned depth;
};

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

/* The next string that is the value of a member, s->key; false: the end. *@ret_low: the least depth on the way. */
static bool next_value(struct scan *s, struct text_line *ret, unsigned *ret_low)
{
	struct text_line t;

	for (*ret_low = s->depth; s->p < s->end;) {
		if (*s->p == '"') {
			if (!take_raw(s, &t))
				continue;
			if (is_key(s)) {
				s->key = t;
				continue;
			}
			*ret = t;
			if (s->key.p)
				return true;
			continue;
		}
		if (*s->p == '{' || *s->p == '[') {
			s->outer = s->key;
			s->depth++;
		} else if ((*s->p == '}' || *s->p == ']') && s->depth) {
			s->depth--;
			*ret_low = s->depth < *ret_low ? s->depth : *ret_low;
		}
		if (*s->p != ':' && !is_blank(*s->p))
			s->key = (struct text_line){ NULL, NULL };
		s->p++;
	}
	return false;
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

/* Lines of @text that have a record anywhere. */
static uint64_t count_lines(const char *text, size_t bytes)
{
	const char *p = text, *end = text + bytes, *nl;
	uint64_t n = 0;

	for (; p < end; p = nl + 1) {
		nl = memchr(p, '\n', (size_t)(end - p));
		nl = nl ? nl : end;
		n += log_is_record((struct text_line){ p, nl });
	}
	return n;
}

bool log_member_find(const char *text, size_t bytes, struct log_member *ret)
{
	struct member members[MAX_KEYS], *m, *most = members;
	struct scan s = { .p = text, .end = text + bytes };
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
	/* Of a log that has such objects in some of its lines the others count, too. */
	return n && most->records >= LEAST_RECORDS && most->records * 2 >= count_lines(text, bytes);
}

/* The depth that a record has around it: the least between two messages. */
static unsigned depth_of_records(const struct log_member *of, const char *text, size_t bytes)
{
	struct scan s = { .p = text, .end = text + bytes };
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

enum km_status log_member_read(struct text_state *state, const char *text, size_t bytes, const struct log_member *of)
{
	unsigned low, least = depth_of_records(of, text, bytes);
	struct scan s = { .p = text, .end = text + bytes };
	struct record r = { .message = { NULL, NULL } };
	enum km_status st = KM_OK;
	struct text_line value;

	while (!st && next_value(&s, &value, &low)) {
		bool message = same(s.key, of->key);

		if (low <= least || (message && r.message.p))
			st = end_record(state, &r);
		if (message)
			r.message = value;
		else if (!r.host.p && names_host(&s) && line_bytes(value))
			r.host = value;
	}
	return st ? st : end_record(state, &r);
}
