/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Web pages that somebody saved, and mails in HTML: tags and entities. */
#include "mail_impl.h"

#include <strings.h>

/* ---- tags ---- */

static const struct {
	const char *name;
	bool breaks; /* a line ends there */
} tags[] = {
	{ "br", true },
	{ "p", true },
	{ "div", true },
	{ "tr", true },
	{ "li", true },
	{ "pre", false },
	{ "code", false },
	{ "span", false },
	{ "tt", false },
	{ "font", false },
	{ "td", false },
	{ "b", false },
	{ "i", false },
	{ "a", false },
};

static bool is_name_end(char c)
{
	return c == '>' || c == '/' || c == ' ' || c == '\n' || c == '\t';
}

/* Bytes of the tag at @p, which is a '<'; 0: none of those above. */
static size_t tag_at(const char *p, const char *end, bool *ret_breaks)
{
	bool closes = p + 1 < end && p[1] == '/';
	const char *name = p + 1 + closes, *q;
	size_t i, n;

	for (i = 0; i < KM_ARRAY_LEN(tags); i++) {
		n = strlen(tags[i].name);
		if ((size_t)(end - name) <= n || strncasecmp(name, tags[i].name, n) != 0 ||
		    !is_name_end(name[n]))
			continue;
		q = memchr(name, '>', (size_t)(end - name) < 1024 ? (size_t)(end - name) : 1024);
		if (!q)
			return 0;
		/* The second one of a pair ends the line. */
		*ret_breaks = tags[i].breaks && (closes || i == 0);
		return (size_t)(q + 1 - p);
	}
	return 0;
}

bool mail_has_tags(const struct mail_text *t)
{
	const char *p = t->p, *end = t->p + t->n;
	unsigned n = 0;
	bool breaks;

	for (; n < 2 && (p = memchr(p, '<', (size_t)(end - p))); p++)
		n += tag_at(p, end, &breaks) != 0;
	return n >= 2;
}

void mail_drop_tags(struct mail_text *t)
{
	const char *p = t->p, *end = t->p + t->n;
	char *w = t->p;

	while (p < end) {
		bool breaks = false;
		size_t n = *p == '<' ? tag_at(p, end, &breaks) : 0;

		if (!n) {
			*w++ = *p++;
			continue;
		}
		p += n;
		/* What was written as a line of its own needs no second end. */
		if (breaks && !(p < end && (*p == '\n' || *p == '\r')))
			*w++ = '\n';
	}
	t->n = (size_t)(w - t->p);
}

/* ---- entities ---- */

static const struct {
	const char *name;
	char is;
} entities[] = {
	{ "&lt;", '<' },
	{ "&gt;", '>' },
	{ "&amp;", '&' },
	{ "&quot;", '"' },
	{ "&#39;", '\'' },
	{ "&#34;", '"' },
	{ "&#60;", '<' },
	{ "&#62;", '>' },
	{ "&#38;", '&' },
	{ "&apos;", '\'' },
	{ "&nbsp;", ' ' },
	{ "&#160;", ' ' },
	{ "&#x27;", '\'' },
};

/* Bytes of the entity at @p and what it stands for; 0: none. */
static size_t entity_at(const char *p, const char *end, char *ret)
{
	size_t i, n;

	for (i = 0; i < KM_ARRAY_LEN(entities); i++) {
		n = strlen(entities[i].name);
		if ((size_t)(end - p) >= n && !memcmp(p, entities[i].name, n)) {
			*ret = entities[i].is;
			return n;
		}
	}
	return 0;
}

void mail_decode_entities(struct mail_text *t)
{
	const char *p = t->p, *end = t->p + t->n;
	char *w = t->p, c;

	while (p < end) {
		size_t n = *p == '&' ? entity_at(p, end, &c) : 0;

		*w++ = n ? c : *p;
		p += n ? n : 1;
	}
	t->n = (size_t)(w - t->p);
}

bool mail_has_entities(const struct mail_text *t)
{
	const char *p = t->p, *end = t->p + t->n;
	unsigned n = 0;
	char c;

	for (; n < 2 && (p = memchr(p, '&', (size_t)(end - p))); p++)
		n += entity_at(p, end, &c) != 0;
	return n >= 2;
}
