/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What JSON is made of, and which line is none of it. */
#include "text.h"

bool log_json_string(const char **at, const char *end, struct text_line *ret)
{
	const char *p = *at + 1;

	while (p < end && *p != '"' && *p != '\n')
		p += *p == '\\' && p + 1 < end && p[1] != '\n' ? 2 : 1;
	*ret = (struct text_line){ *at + 1, p };
	*at = p < end && *p == '"' ? p + 1 : p;
	return p < end && *p == '"';
}

bool log_json_is_key(const char *p, const char *end)
{
	while (p < end && is_blank(*p))
		p++;
	return p < end && *p == ':';
}

bool log_json_scalar(const char **p, const char *end)
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
		const char *p = t.p;
		struct text_line raw;

		if (is_blank(*t.p) || *t.p == '\r') {
			t.p++;
		} else if (*t.p && strchr("{}[],:", *t.p)) {
			value = *t.p == '}' || *t.p == ']';
			t.p++;
		} else if (value || (*t.p == '"' ? !log_json_string(&p, t.end, &raw) : !log_json_scalar(&p, t.end))) {
			return false;
		} else {
			t.p = p;
			value = true;
		}
	}
	return true;
}

/* Does an object begin in @t, with the name of a member? */
static bool begins_object(struct text_line t)
{
	const char *open = memchr(t.p, '{', line_bytes(t));
	const char *p = open;

	for (; open && (p = memchr(p, '"', (size_t)(t.end - p)));) {
		p++;
		if (log_json_is_key(p, t.end))
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
