/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Records that netconsole sends in several datagrams (drivers/net/netconsole.c send_msg_fragmented()), each with the
 * record's header and where its text goes on:
 *
 *	6,1234,5140900,-,ncfrag=0/1100;first bytes
 *	6,1234,5140900,-,ncfrag=950/1100;the rest
 *
 * A receiver writes each on a line of its own, or one behind the other.
 */
#include "mail_impl.h"

#include <string.h>

static const char field[] = ",ncfrag=";
#define FIELD (sizeof(field) - 1)

struct fragment {
	const char *key, *key_end; /* the header before the field, of the whole record */
	size_t at, all;		   /* bytes of the text before this one, and of all of it */
	const char *body;
};

static const char *take_number(const char *p, const char *end, size_t *ret)
{
	const char *from = p;

	for (*ret = 0; p < end && p - from < 9 && *p >= '0' && *p <= '9'; p++)
		*ret = *ret * 10 + (size_t)(*p - '0');
	return p > from ? p : NULL;
}

/* The first fragment between @p and @end. False: none. */
static bool find_fragment(const char *p, const char *end, struct fragment *ret)
{
	const char *at = memmem(p, (size_t)(end - p), field, FIELD), *q;

	if (!at)
		return false;
	q = take_number(at + FIELD, end, &ret->at);
	if (!q || q == end || *q++ != '/')
		return false;
	q = take_number(q, end, &ret->all);
	if (!q || q == end || *q++ != ';')
		return false;
	ret->body = q;
	ret->key = ret->key_end = at;
	while (ret->key > p && ret->key[-1] > ' ')
		ret->key--;
	return ret->key < ret->key_end;
}

/* The record that is being joined. */
struct record {
	char key[128]; /* "" none */
	size_t key_bytes;
	size_t have, all; /* bytes of its text */
};

static bool goes_on(const struct record *r, const struct fragment *f)
{
	size_t n = (size_t)(f->key_end - f->key);

	return r->key_bytes && r->have == f->at && r->all == f->all && n >= r->key_bytes &&
	       !memcmp(f->key_end - r->key_bytes, r->key, r->key_bytes);
}

static void begin_record(struct record *r, const struct fragment *f)
{
	size_t n = (size_t)(f->key_end - f->key);

	*r = (struct record){ .all = f->all };
	if (f->at || n >= sizeof(r->key))
		return;
	memcpy(r->key, f->key, n);
	r->key_bytes = n;
}

/* Where the body of a fragment ends that is not the last of the line: at the next header of its record. */
static const char *body_end(const struct record *r, const char *p, const char *end)
{
	const char *q = p;

	for (; r->key_bytes && (q = memmem(q, (size_t)(end - q), r->key, r->key_bytes)); q++)
		if ((size_t)(end - q) > r->key_bytes + FIELD && !memcmp(q + r->key_bytes, field, FIELD))
			return q;
	return end;
}

static char *put(char *w, const char *from, const char *to)
{
	memmove(w, from, (size_t)(to - from));
	return w + (to - from);
}

/* The line from @p to @end, without its newline, to @w. A fragment that goes on is put behind what @r has. */
static char *put_line(struct record *r, const char *p, const char *end, bool first, char *w)
{
	struct fragment f;
	const char *stop;

	for (;; p = stop) {
		if (!find_fragment(p, end, &f)) {
			*r = (struct record){ .all = 0 };
			if (!first)
				*w++ = '\n';
			return put(w, p, end);
		}
		if (!goes_on(r, &f)) {
			if (!first)
				*w++ = '\n';
			begin_record(r, &f);
			w = put(w, p, f.key_end);
			*w++ = ';';
		}
		first = false;
		stop = body_end(r, f.body, end);
		r->have += (size_t)(stop - f.body);
		w = put(w, f.body, stop);
		if (stop == end)
			return w;
	}
}

bool mail_has_fragments(const struct mail_text *t)
{
	return memmem(t->p, t->n, field, FIELD) != NULL;
}

void mail_join_fragments(struct mail_text *t)
{
	const char *p = t->p, *end = t->p + t->n, *nl;
	struct record r = { .all = 0 };
	bool ended = end > p && end[-1] == '\n';
	char *w = t->p;

	if (!mail_has_fragments(t))
		return;
	for (; p < end; p = nl + 1) {
		nl = memchr(p, '\n', (size_t)(end - p));
		if (!nl)
			nl = end;
		w = put_line(&r, p, nl, w == t->p, w);
		if (nl == end)
			break;
	}
	if (ended)
		*w++ = '\n';
	t->n = (size_t)(w - t->p);
}
