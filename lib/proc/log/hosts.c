/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A log of several hosts, as a syslog server or a collector keeps it: a log of each. */
#include "base/map.h"
#include "text.h"

/* More hosts than that are a prefix that was misread. */
#define MAX_HOSTS 4096

#define NO_PART UINT32_MAX

size_t km_log_host_bytes(const char *host)
{
	size_t n = strlen(host), digits = strspn(host, "0123456789.:");

	if (digits == n)
		return strchr(host, '.') || strchr(host, ':') ? n : 0;
	n = strcspn(host, ".");
	if ((n == 9 && !memcmp(host, "localhost", n)) || !strncmp(host, "(none)", 6))
		return 0;
	return n;
}

bool km_log_same_host(const char *a, const char *b)
{
	size_t n = km_log_host_bytes(a);

	if (!strcmp(a, b))
		return true;
	/* Two names with domains: the domains differ. */
	return n && n == km_log_host_bytes(b) && !memcmp(a, b, n) && (!a[n] || !b[n]);
}

/*
 * Words that stand where a host would, and one clock runs through lines of all of them that are close together: they say what a
 * line is of. From a line of one machine to such a line of another one the clock would go back.
 */
#define LEAST_TURNS 8			  /* from one word to another */
#define CLOSE_NS    UINT64_C(10000000000) /* of lines that are close together */

void log_drop_labels(struct km_log *log, size_t first)
{
	const struct km_log_line *before = NULL;
	size_t i, turns = 0;

	for (i = first; i < log->lines.n; i++) {
		const struct km_log_line *l = &log->lines.v[i];

		if (!l->has_ts || !*l->host)
			continue;
		if (before && !km_log_same_host(before->host, l->host)) {
			if (l->ts_ns < before->ts_ns)
				return;
			turns += l->ts_ns - before->ts_ns < CLOSE_NS;
		}
		before = l;
	}
	for (i = first; turns >= LEAST_TURNS && i < log->lines.n; i++)
		log->lines.v[i].host = "";
}

struct host_part {
	const char *name; /* of the log */
	uint32_t longer;  /* names that are this one with a domain */
	uint32_t same;	  /* number of the name of the same host that the part belongs to */
	uint32_t part;
};

struct hosts {
	struct km_map map; /* hash of a name: its number, from 1 */
	KM_VEC(struct host_part) names;
	uint32_t n;	/* parts */
	uint32_t *part; /* of each line; NO_PART: not known yet */
};

static uint64_t hash_of(const char *host, size_t n)
{
	return km_hash_bytes(KM_HASH_START, host, n) | 1;
}

/* The number of name @host; NO_PART: it is no name. KM_OK, KM_NOMEM, KM_UNSUPPORTED (too many). */
static enum km_status number_of(struct hosts *h, const char *host, uint32_t *ret)
{
	struct host_part *new;
	uint64_t *have;

	*ret = NO_PART;
	if (!km_log_host_bytes(host) && *host)
		return KM_OK;
	have = km_map_at(&h->map, hash_of(host, strlen(host)));
	if (!have)
		return KM_NOMEM;
	if (!*have && h->names.n == MAX_HOSTS)
		return KM_UNSUPPORTED;
	if (!*have) {
		new = km_vec_push(&h->names);
		if (!new)
			return KM_NOMEM;
		*new = (struct host_part){ .name = host };
		*have = h->names.n;
	}
	*ret = (uint32_t)*have - 1;
	return KM_OK;
}

/* The name without a domain that @name begins with, where the log has it, else NULL. */
static struct host_part *short_name(struct hosts *h, const struct host_part *name)
{
	size_t n = km_log_host_bytes(name->name);
	const uint64_t *have = name->name[n] ? km_map_find(&h->map, hash_of(name->name, n)) : NULL;

	return have && *have ? &h->names.v[*have - 1] : NULL;
}

/* Parts of the names: "web1" is "web1.example.com" where no other domain has a web1. */
static void number_parts(struct hosts *h, size_t lines)
{
	struct host_part *all = h->names.v, *brief;
	size_t i;

	if (!all)
		return;
	for (i = 0; i < h->names.n; i++) {
		all[i].same = (uint32_t)i;
		brief = short_name(h, &all[i]);
		if (brief)
			brief->longer++;
	}
	for (i = 0; i < h->names.n; i++) {
		brief = short_name(h, &all[i]);
		if (brief && brief->longer == 1)
			all[i].same = (uint32_t)(brief - all);
	}
	h->n = 0;
	for (i = 0; i < h->names.n; i++)
		if (all[i].same == i)
			all[i].part = h->n++;
	for (i = 0; i < lines; i++)
		if (h->part[i] != NO_PART)
			h->part[i] = all[all[h->part[i]].same].part;
}

/* Lines without a name of their own go with those that follow: a machine is "localhost" until it has a name. */
static void give_rest(struct hosts *h, size_t n)
{
	uint32_t next = NO_PART;
	size_t i;

	for (i = n; i-- > 0;) {
		if (h->part[i] == NO_PART)
			h->part[i] = next;
		next = h->part[i];
	}
	for (i = 0; i < n; i++)
		if (h->part[i] == NO_PART)
			h->part[i] = i ? h->part[i - 1] : 0;
}

static enum km_status find_parts(const struct km_log *log, struct hosts *h)
{
	enum km_status st = KM_OK;
	size_t i, n = log->lines.n;

	h->part = km_calloc(n + 1, sizeof(*h->part));
	if (!h->part)
		return KM_NOMEM;
	for (i = 0; i < n; i++)
		h->part[i] = NO_PART;
	for (i = 0; !st && i < n; i++) {
		const struct km_log_line *l = &log->lines.v[i];

		/* A line without any prefix is of the host whose lines it stands among. */
		if (*l->host || l->has_ts || l->stamp)
			st = number_of(h, l->host, &h->part[i]);
		else if (i)
			h->part[i] = h->part[i - 1];
	}
	number_parts(h, n);
	give_rest(h, n);
	return st;
}

static enum km_status deal_lines(const struct km_log *log, const struct hosts *h, struct km_log_parts *ret)
{
	struct km_log_line *to;
	size_t i;

	if (km_log_parts_init(ret, h->n, log))
		return KM_NOMEM;
	for (i = 0; i < log->lines.n; i++) {
		to = km_vec_push(&ret->v[h->part[i]].lines);
		if (!to)
			return KM_NOMEM;
		*to = log->lines.v[i];
	}
	return KM_OK;
}

/* Is one of two parts without a name? */
static bool one_is_nameless(const struct hosts *h)
{
	size_t i;

	for (i = 0; h->n == 2 && i < h->names.n; i++)
		if (!*h->names.v[i].name)
			return true;
	return false;
}

/*
 * What dmesg printed, beside a journal or syslog of the machine: it has no name, but reports the same kill, whose victim has
 * the same number and sizes. *@ret: the two parts are one.
 */
static enum km_status are_one(const struct km_log *log, const struct hosts *h, bool *ret)
{
	struct km_map kills = { .n = 0 }; /* hash of a kill: one more than the part that has it */
	uint64_t *have = NULL;
	enum km_status st = KM_OK;
	size_t i;

	for (*ret = false, i = 0; !st && !*ret && i < log->lines.n; i++) {
		const char *kill = strstr(log->lines.v[i].text, "Killed process "), *end = kill ? strstr(kill, "file-rss:") : NULL;

		if (!end)
			continue;
		have = km_map_at(&kills, hash_of(kill, (size_t)(end - kill)));
		if (!have)
			st = KM_NOMEM;
		else if (!*have)
			*have = (uint64_t)h->part[i] + 1;
		else
			*ret = *have != (uint64_t)h->part[i] + 1;
	}
	km_map_free(&kills);
	return st;
}

enum km_status km_log_split(const struct km_log *log, struct km_log_parts *ret)
{
	struct hosts h = { .n = 0 };
	enum km_status st = find_parts(log, &h);
	bool one = false;

	memset(ret, 0, sizeof(*ret));
	if (!st && one_is_nameless(&h))
		st = are_one(log, &h, &one);
	if (!st && h.n > 1 && !one)
		st = deal_lines(log, &h, ret);
	km_map_free(&h.map);
	km_vec_free(&h.names);
	free(h.part);
	if (st == KM_NOMEM)
		km_log_parts_deinit(ret);
	return st == KM_NOMEM ? st : KM_OK;
}

enum km_status km_log_parts_init(struct km_log_parts *parts, size_t n, const struct km_log *log)
{
	struct km_log *first;

	*parts = (struct km_log_parts){ .v = km_calloc(n, sizeof(*parts->v)) };
	if (!parts->v)
		return KM_NOMEM;
	parts->n = n;
	first = &parts->v[0];
	first->foreign = log->foreign;
	first->lost = log->lost;
	first->broken = log->broken;
	first->left_out = log->left_out;
	first->times = log->times;
	return KM_OK;
}

void km_log_parts_deinit(struct km_log_parts *parts)
{
	size_t i;

	for (i = 0; i < parts->n; i++)
		km_vec_free(&parts->v[i].lines);
	free(parts->v);
	memset(parts, 0, sizeof(*parts));
}
