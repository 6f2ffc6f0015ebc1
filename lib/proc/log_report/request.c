/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What was asked of the page allocator: the order, the GFP mask and its names, the nodes that are allowed. */
#include "log_report.h"

#include <inttypes.h>
#include <stdio.h>

/* Releases between which the numbering of the flags changed; distributors carry parts back. */
static const unsigned numberings[] = {
	KM_RELEASE(3, 0), KM_RELEASE(4, 4), KM_RELEASE(4, 6), KM_RELEASE(4, 9),
	KM_RELEASE(4, 12), KM_RELEASE(4, 14), KM_RELEASE(4, 19), KM_RELEASE(5, 4),
	KM_RELEASE(5, 10), KM_RELEASE(5, 17), KM_RELEASE(6, 1), KM_RELEASE(6, 6),
	KM_RELEASE(6, 9), KM_RELEASE(6, 12), KM_RELEASE(6, 18)
};

/*
 * GFP_HIGHUSER_MOVABLE has the flags in it that make KASAN skip a page, since 5.14 (c275c5c6d50a), from 5.18
 * on with hardware tags alone, under numbers that moved twice: 0x1000000 to 0x4000000. The kernel names the
 * composite, and the numbers are in the mask.
 */
#define SKIP_KASAN UINT64_C(0x7000000)

static bool is_kasan_apart(const struct log_report *r, uint64_t value)
{
	return (!r->release || r->release >= KM_RELEASE(5, 14)) && (r->ask.mask & ~value) &&
	       !(r->ask.mask & ~value & ~SKIP_KASAN) && !(value & ~r->ask.mask) &&
	       (strstr(r->ask.gfp_names, "GFP_HIGHUSER_MOVABLE") || strstr(r->ask.gfp_names, "GFP_TRANSHUGE"));
}

/*
 * What the names mean. True: the mask beside them is the same in the numbering of some kernel; else
 * *@ret is the mask that they stand for in the report's own kernel.
 */
static bool decode_names(struct log_report *r, uint64_t *ret)
{
	const char *names = r->ask.gfp_names, *bad;
	unsigned tries = 1 + (unsigned)KM_ARRAY_LEN(numberings), i;
	struct km_gfp_table table;
	uint64_t value, meaning;

	for (i = 0; i < tries; i++) {
		km_gfp_table_builtin(i ? numberings[i - 1] : r->release, &table);
		if (km_gfp_value(&table, names, strlen(names), &value, &bad) != KM_OK)
			continue;
		if (!r->ask.has_flags)
			*ret = value;
		meaning = value;
		if (is_kasan_apart(r, value))
			value = r->ask.mask;
		if (!r->ask.has_flags || value == r->ask.mask)
			r->ask.flags = km_gfp_meaning(&table, meaning);
		r->ask.has_flags = true;
		if (value == r->ask.mask)
			return true;
	}
	return false;
}

/* The kernel prints the mask twice, as a number and by name: both, or the names alone. */
static enum km_status compare_mask(struct log_scan *s, struct log_report *r)
{
	int64_t mask = (int64_t)r->ask.mask, other;
	uint64_t named = 0;
	char line[64];
	enum km_status st;

	if (decode_names(r, &named) || !r->ask.has_flags)
		return KM_OK;
	r->ask.has_mask = false;
	other = (int64_t)named;
	snprintf(line, sizeof(line), "report at line %" PRId64, r->first->seq);
	st = km_journal_check(s->journal, "log: GFP mask = names", line, "mask as a number", &mask,
			      "mask of the names beside it", &other, 0,
			      "the names stand for other bits in every kernel: the names are used");
	return st ? st
		  : km_journal_issue(s->journal, 0, KM_CORRUPT,
				     "line %" PRId64 ": the GFP mask 0x%" PRIx64
				     " is not what the names beside it stand for (%s)",
				     r->first->seq, r->ask.mask, r->ask.gfp_names);
}

enum km_status log_request_finish(struct log_scan *s, struct log_report *r)
{
	struct km_gfp_table table;
	char buf[512];

	if (!r->ask.has_mask)
		return KM_OK;
	if (r->ask.gfp_names)
		return compare_mask(s, r);
	if (!r->release)
		return KM_OK;
	km_gfp_table_builtin(r->release, &table);
	r->ask.flags = km_gfp_meaning(&table, r->ask.mask);
	r->ask.has_flags = true;
	r->ask.gfp_names = km_arena_strdup(&s->arena,
					   km_gfp_names(&table, r->ask.mask, buf, sizeof(buf)));
	return KM_OK;
}

void log_request_parse(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p, *v;
	int64_t order;
	uint64_t mask;

	p = log_after(text, "order:");
	if (!p)
		p = log_after(text, "order=");
	if (p && log_int(&p, &order)) {
		r->ask.has_order = true;
		r->ask.order = order;
	}
	p = log_after(text, "gfp_mask=");
	if (!p)
		p = log_after(text, "mode:");
	if (!p)
		p = log_after(text, "gfp=");
	if (p && log_hex(&p, &mask)) {
		r->ask.has_mask = true;
		r->ask.mask = mask;
		if (*p == '(')
			r->ask.gfp_names = log_dup(s, p + 1, p + strcspn(p, ")"));
	}
	v = NULL;
	p = log_after(text, "nodemask=");
	if (p) {
		/* A list with commas; the next key ends it. */
		const char *end = p + strcspn(p, " "), *next = strstr(p, ",cpuset=");

		if (next && next < end)
			end = next;
		while (end > p && end[-1] == ',')
			end--;
		v = log_dup(s, p, end);
	}
	if (v && strcmp(v, "(null)") != 0)
		r->ask.nodemask = v;
	v = log_value(s, text, "cpuset=", ", ");
	if (v)
		r->ask.cpuset = v;
	v = log_value(s, text, "mems_allowed=", " ");
	if (v)
		r->ask.mems_allowed = v;
}

/* ---- is all of it there? ---- */

static const char digits[] = "0123456789";

/* What stands behind the value of one key; NULL: it cannot be read. */
static const char *skip_value(const char *key, size_t n, const char *p)
{
	size_t len;
	bool mask = (n == 8 && !memcmp(key, "gfp_mask", n)) || (n == 4 && !memcmp(key, "mode", n));
	bool list = (n == 8 && !memcmp(key, "nodemask", n)) || (n == 12 && !memcmp(key, "mems_allowed", n));

	p += strspn(p, " ");
	if (mask) {
		len = !strncmp(p, "0x", 2) ? strspn(p + 2, "0123456789abcdefABCDEF") + 2 : strspn(p, "0123456789abcdefABCDEF");
		p += len;
		if (!len || (len == 2 && p[-1] == 'x'))
			return NULL;
		/* The names of the flags. */
		if (*p == '(')
			return strchr(p, ')') ? strchr(p, ')') + 1 : NULL;
		return p;
	}
	if (list) {
		if (!strncmp(p, "(null)", 6))
			return p + 6;
		/* A comma ends the list, too. */
		len = strspn(p, "0123456789-,");
		while (len && p[len - 1] == ',')
			len--;
		return len ? p + len : NULL;
	}
	if (n == 6 && !memcmp(key, "cpuset", n))
		return p + strcspn(p, ", ");
	p += *p == '-';
	len = strspn(p, digits);
	return len ? p + len : NULL;
}

bool log_request_is_whole(const char *text)
{
	bool order = false, mask = false, cpuset = false, mems = false;
	const char *p = text, *key;
	size_t n;

	for (;;) {
		p += strspn(p, " ,.");
		if (!*p)
			break;
		key = p;
		n = strspn(p, "abcdefghijklmnopqrstuvwxyz_");
		if (!n || (key[n] != '=' && key[n] != ':'))
			return false;
		p = skip_value(key, n, key + n + 1);
		if (!p || (*p && *p != ',' && *p != ' '))
			return false;
		order = order || (n == 5 && !memcmp(key, "order", n));
		mask = mask || (n == 8 && !memcmp(key, "gfp_mask", n)) || (n == 4 && !memcmp(key, "mode", n));
		cpuset = cpuset || (n == 6 && !memcmp(key, "cpuset", n));
		mems = mems || (n == 12 && !memcmp(key, "mems_allowed", n));
	}
	return order && mask && cpuset == mems;
}
