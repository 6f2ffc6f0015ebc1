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

struct hosts {
	struct km_map map; /* hash of a name: number of its part, from 1 */
	uint32_t n;
	uint32_t *part; /* of each line; NO_PART: not known yet */
};

/* The number of the part of @host; NO_PART: it is no name. KM_OK, KM_NOMEM, KM_UNSUPPORTED (too many). */
static enum km_status part_of(struct hosts *h, const char *host, uint32_t *ret)
{
	uint64_t hash = KM_HASH_START;
	size_t n = km_log_host_bytes(host), i;
	uint64_t *have;

	*ret = NO_PART;
	if (!n && *host)
		return KM_OK;
	for (i = 0; i < n; i++)
		hash = (hash ^ (unsigned char)host[i]) * UINT64_C(0x100000001b3);
	have = km_map_at(&h->map, hash | 1);
	if (!have)
		return KM_NOMEM;
	if (!*have && h->n == MAX_HOSTS)
		return KM_UNSUPPORTED;
	if (!*have)
		*have = ++h->n;
	*ret = (uint32_t)*have - 1;
	return KM_OK;
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
	for (i = 0; !st && i < n; i++) {
		const struct km_log_line *l = &log->lines.v[i];

		h->part[i] = NO_PART;
		/* A line without any prefix is of the host whose lines it stands among. */
		if (*l->host || l->has_ts || l->stamp)
			st = part_of(h, l->host, &h->part[i]);
		else if (i)
			h->part[i] = h->part[i - 1];
	}
	give_rest(h, n);
	return st;
}

static enum km_status deal_lines(const struct km_log *log, const struct hosts *h, struct km_log_parts *ret)
{
	struct km_log_line *to;
	size_t i;

	ret->v = km_calloc(h->n, sizeof(*ret->v));
	if (!ret->v)
		return KM_NOMEM;
	ret->n = h->n;
	ret->v[0].foreign = log->foreign;
	ret->v[0].lost = log->lost;
	ret->v[0].broken = log->broken;
	for (i = 0; i < log->lines.n; i++) {
		to = km_vec_push(&ret->v[h->part[i]].lines);
		if (!to)
			return KM_NOMEM;
		*to = log->lines.v[i];
	}
	return KM_OK;
}

enum km_status km_log_split(const struct km_log *log, struct km_log_parts *ret)
{
	struct hosts h = { .n = 0 };
	enum km_status st = find_parts(log, &h);

	memset(ret, 0, sizeof(*ret));
	if (!st && h.n > 1)
		st = deal_lines(log, &h, ret);
	km_map_free(&h.map);
	free(h.part);
	if (st == KM_NOMEM)
		km_log_parts_deinit(ret);
	return st == KM_NOMEM ? st : KM_OK;
}

void km_log_parts_deinit(struct km_log_parts *parts)
{
	size_t i;

	for (i = 0; i < parts->n; i++)
		km_vec_free(&parts->v[i].lines);
	free(parts->v);
	memset(parts, 0, sizeof(*parts));
}
