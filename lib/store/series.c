/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "bits.h"
#include "series.h"

/* ---- SipHash-2-4 with 128 bits of output (Aumasson, Bernstein) ---- */

static uint64_t rotate(uint64_t v, int n)
{
	return v << n | v >> (64 - n);
}

static void sip_round(uint64_t v[4])
{
	v[0] += v[1];
	v[1] = rotate(v[1], 13) ^ v[0];
	v[0] = rotate(v[0], 32);
	v[2] += v[3];
	v[3] = rotate(v[3], 16) ^ v[2];
	v[0] += v[3];
	v[3] = rotate(v[3], 21) ^ v[0];
	v[2] += v[1];
	v[1] = rotate(v[1], 17) ^ v[2];
	v[2] = rotate(v[2], 32);
}

static void sip_word(uint64_t v[4], uint64_t word)
{
	v[3] ^= word;
	sip_round(v);
	sip_round(v);
	v[0] ^= word;
}

static uint64_t sip_end(uint64_t v[4], uint64_t mark, size_t where)
{
	int i;

	v[where] ^= mark;
	for (i = 0; i < 4; i++)
		sip_round(v);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}

void km_series_hash(const struct km_series *s, const void *data, size_t bytes, uint64_t ret[2])
{
	const uint64_t *key = s->key;
	uint64_t v[4] = { key[0] ^ UINT64_C(0x736f6d6570736575),
			  key[1] ^ UINT64_C(0x646f72616e646f83),
			  key[0] ^ UINT64_C(0x6c7967656e657261),
			  key[1] ^ UINT64_C(0x7465646279746573) };
	const uint8_t *p = data;
	size_t left = bytes;

	for (; left >= 8; left -= 8, p += 8)
		sip_word(v, km_le64(p));
	sip_word(v, (uint64_t)bytes << 56 | (left ? km_le_uint(p, (unsigned)left) : 0));
	ret[0] = sip_end(v, 0xee, 2);
	ret[1] = sip_end(v, 0xdd, 1);
}

/* ---- maps: open addressing, linear probing, several rows of one hash are allowed ---- */

static struct km_series_row *place(struct km_series_map *m, uint64_t start, size_t i)
{
	return &m->v[(start + i) & (m->room - 1)];
}

static bool reserve(struct km_series_map *m)
{
	struct km_series_map bigger = { .room = m->room ? 2 * m->room : 256 };
	size_t i, k;

	if (m->room && m->n < m->room / 4 * 3)
		return true;
	bigger.v = calloc(bigger.room, sizeof(*bigger.v));
	if (!bigger.v)
		return false;
	for (i = 0; i < m->room; i++) {
		if (!m->v[i].rowid)
			continue;
		for (k = 0; place(&bigger, m->v[i].hash[0], k)->rowid; k++)
			;
		*place(&bigger, m->v[i].hash[0], k) = m->v[i];
		bigger.n++;
	}
	free(m->v);
	*m = bigger;
	return true;
}

static bool insert(struct km_series_map *m, const struct km_series_row *row)
{
	size_t k;

	if (!reserve(m))
		return false;
	for (k = 0; place(m, row->hash[0], k)->rowid; k++)
		;
	*place(m, row->hash[0], k) = *row;
	m->n++;
	return true;
}

/* A row of this hash that does not go on yet. */
static struct km_series_row *find(struct km_series_map *m, const uint64_t hash[2])
{
	struct km_series_row *row;
	size_t k;

	for (k = 0; k < m->room && (row = place(m, hash[0], k))->rowid; k++)
		if (!row->taken && row->hash[0] == hash[0] && row->hash[1] == hash[1])
			return row;
	return NULL;
}

enum km_status km_series_see(struct km_series *s, const uint64_t hash[2], int64_t capture,
			     int64_t new_rowid)
{
	struct km_series_row row = { .hash = { hash[0], hash[1] },
				     .rowid = new_rowid,
				     .last = capture };
	struct km_series_row *old = find(&s->before, hash);

	if (old) {
		row.rowid = old->rowid;
		row.grown = true;
	}
	if (!insert(&s->now, &row))
		return KM_NOMEM;
	if (old)
		old->taken = true;
	return old ? KM_OK : KM_END;
}

static enum km_status finish_map(struct km_series_map *m, km_series_fn fn, void *arg)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; i < m->room && !st; i++)
		if (m->v[i].rowid && m->v[i].grown && !m->v[i].taken)
			st = fn(arg, m->v[i].rowid, m->v[i].last);
	return st;
}

enum km_status km_series_turn(struct km_series *s, km_series_fn fn, void *arg)
{
	enum km_status st = finish_map(&s->before, fn, arg);
	struct km_series_map empty = s->before;

	s->before = s->now;
	if (empty.room)
		memset(empty.v, 0, empty.room * sizeof(*empty.v));
	empty.n = 0;
	s->now = empty;
	return st;
}

enum km_status km_series_finish(struct km_series *s, km_series_fn fn, void *arg)
{
	enum km_status st = km_series_turn(s, fn, arg);

	return st ? st : km_series_turn(s, fn, arg);
}

enum km_status km_series_undo(struct km_series *s, int64_t first_rowid, int64_t capture)
{
	struct km_series_map before = { 0 };
	const struct km_series_map *maps[] = { &s->before, &s->now };
	size_t m, i;

	/* What went on goes back to where it was; what was new is gone. */
	for (m = 0; m < 2; m++) {
		for (i = 0; i < maps[m]->room; i++) {
			struct km_series_row row = maps[m]->v[i];

			if (!row.rowid || row.taken || row.rowid >= first_rowid)
				continue;
			if (row.last == capture)
				row.last = capture - 1;
			if (!insert(&before, &row)) {
				free(before.v);
				return KM_NOMEM;
			}
		}
	}
	free(s->before.v);
	s->before = before;
	if (s->now.room)
		memset(s->now.v, 0, s->now.room * sizeof(*s->now.v));
	s->now.n = 0;
	return KM_OK;
}

void km_series_deinit(struct km_series *s)
{
	free(s->before.v);
	free(s->now.v);
	memset(s, 0, sizeof(*s));
}
