/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "base/bits.h"
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

/*
 * ---- maps: open addressing with linear probing over the distinct hashes ----
 *
 * Rows of one hash are a chain behind one place: however many equal rows an input has, a place is found in
 * the same time. A row that goes on leaves its chain, so that the next one is always the first.
 */

#define NO_ROW 0 /* rows are numbered from 1 in links */

static struct km_series_place *place_of(const struct km_series_map *m, const uint64_t hash[2])
{
	size_t i = hash[0] & (m->room - 1);

	while (m->places[i].used &&
	       (m->places[i].hash[0] != hash[0] || m->places[i].hash[1] != hash[1]))
		i = (i + 1) & (m->room - 1);
	return &m->places[i];
}

static bool reserve_place(struct km_series_map *m)
{
	struct km_series_map bigger = { .room = m->room ? 2 * m->room : 256 };
	size_t i;

	if (m->room && m->nr_hashes < m->room / 4 * 3)
		return true;
	bigger.places = calloc(bigger.room, sizeof(*bigger.places));
	if (!bigger.places)
		return false;
	for (i = 0; i < m->room; i++)
		if (m->places[i].used)
			*place_of(&bigger, m->places[i].hash) = m->places[i];
	free(m->places);
	m->places = bigger.places;
	m->room = bigger.room;
	return true;
}

static bool insert_row(struct km_series_map *m, const struct km_series_row *from)
{
	struct km_series_place *place;
	struct km_series_row *row;

	if (!reserve_place(m))
		return false;
	row = km_vec_push(&m->rows);
	if (!row)
		return false;
	*row = *from;
	place = place_of(m, from->hash);
	if (!place->used) {
		*place = (struct km_series_place){ .hash = { from->hash[0], from->hash[1] },
						   .used = true };
		m->nr_hashes++;
	}
	row->next = place->first;
	place->first = m->rows.n;
	return true;
}

/* Where the chain of the rows of this hash that do not go on yet begins; NULL: there is none. */
static struct km_series_place *find_open(const struct km_series_map *m, const uint64_t hash[2])
{
	struct km_series_place *place = m->room ? place_of(m, hash) : NULL;

	return place && place->first != NO_ROW ? place : NULL;
}

static void empty_map(struct km_series_map *m)
{
	if (m->room)
		memset(m->places, 0, m->room * sizeof(*m->places));
	m->nr_hashes = 0;
	m->rows.n = 0;
}

static void free_map(struct km_series_map *m)
{
	free(m->places);
	km_vec_free(&m->rows);
	*m = (struct km_series_map){ 0 };
}

enum km_status km_series_see(struct km_series *s, const uint64_t hash[2], int64_t capture,
			     int64_t new_rowid)
{
	struct km_series_row row = { .hash = { hash[0], hash[1] },
				     .rowid = new_rowid,
				     .last = capture };
	struct km_series_place *place = find_open(&s->before, hash);
	struct km_series_row *old = place ? &s->before.rows.v[place->first - 1] : NULL;

	if (old) {
		row.rowid = old->rowid;
		row.grown = true;
	}
	if (!insert_row(&s->now, &row))
		return KM_NOMEM;
	if (!old)
		return KM_END;
	old->taken = true;
	place->first = old->next;
	return KM_OK;
}

static enum km_status finish_map(const struct km_series_map *m, km_series_fn fn, void *arg)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; i < m->rows.n && !st; i++)
		if (m->rows.v[i].grown && !m->rows.v[i].taken)
			st = fn(arg, m->rows.v[i].rowid, m->rows.v[i].last);
	return st;
}

enum km_status km_series_turn(struct km_series *s, km_series_fn fn, void *arg)
{
	enum km_status st = finish_map(&s->before, fn, arg);
	struct km_series_map empty = s->before;

	s->before = s->now;
	empty_map(&empty);
	s->now = empty;
	return st;
}

enum km_status km_series_finish(struct km_series *s, km_series_fn fn, void *arg)
{
	enum km_status st = km_series_turn(s, fn, arg);

	return st ? st : km_series_turn(s, fn, arg);
}

/* The rows of @from that stood before capture @capture, as they stood, into @to. */
static bool take_back(struct km_series_map *to, const struct km_series_map *from,
		      int64_t first_rowid, int64_t capture)
{
	size_t i;

	for (i = 0; i < from->rows.n; i++) {
		struct km_series_row row = from->rows.v[i];

		if (row.taken || row.rowid >= first_rowid)
			continue;
		if (row.last == capture)
			row.last = capture - 1;
		if (!insert_row(to, &row))
			return false;
	}
	return true;
}

enum km_status km_series_undo(struct km_series *s, int64_t first_rowid, int64_t capture)
{
	struct km_series_map before = { 0 };

	/* What went on goes back to where it was; what was new is gone. */
	if (!take_back(&before, &s->before, first_rowid, capture) ||
	    !take_back(&before, &s->now, first_rowid, capture)) {
		free_map(&before);
		return KM_NOMEM;
	}
	free_map(&s->before);
	s->before = before;
	empty_map(&s->now);
	return KM_OK;
}

void km_series_deinit(struct km_series *s)
{
	free_map(&s->before);
	free_map(&s->now);
	memset(s, 0, sizeof(*s));
}
