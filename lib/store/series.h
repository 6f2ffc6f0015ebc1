/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SERIES_H
#define KM_SERIES_H

/**
 * Finds rows of a table that continue from the previous capture: run-length encoding over captures. Holds a hash of
 * every row of the last capture and of the current one, nothing of older ones, so that memory is bounded by
 * the rows of two captures. The hash is keyed (SipHash-2-4, 128 bits): a hostile input cannot make different rows
 * collide.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"
#include "base/status.h"

struct km_series_row {
	uint64_t hash[2];
	int64_t rowid;
	int64_t last; /* capture that it was last seen in */
	size_t next;  /* of the same hash and not taken: its number in rows plus 1; 0 none */
	bool grown;   /* its last_capture in the database is older than that */
	bool taken;   /* goes on in the current capture */
};

struct km_series_place {
	uint64_t hash[2];
	size_t first; /* row of this hash that is not taken, plus 1; 0 none */
	bool used;
};

struct km_series_map {
	struct km_series_place *places; /* by hash: each hash once */
	size_t nr_hashes, room;		/* room: a power of two, or 0 */
	KM_VEC(struct km_series_row) rows;
};

struct km_series {
	uint64_t key[2];
	struct km_series_map before, now;
};

/** The hash of @bytes at @data, to be given to km_series_see(). */
void km_series_hash(const struct km_series *s, const void *data, size_t bytes, uint64_t ret[2]);

/**
 * A row of capture @capture with this hash: KM_OK when a row of the previous capture continues, KM_END when it is a
 * new one, stored as @new_rowid; KM_NOMEM.
 */
enum km_status km_series_see(struct km_series *s, const uint64_t hash[2], int64_t capture,
			     int64_t new_rowid);

/** Called for each stored row whose last capture has to be written. A failure stops and is returned. */
typedef enum km_status (*km_series_fn)(void *arg, int64_t rowid, int64_t last_capture);

/** The current capture is complete: rows that did not go on are finished. */
enum km_status km_series_turn(struct km_series *s, km_series_fn fn, void *arg);
/** No capture follows: all rows are finished. */
enum km_status km_series_finish(struct km_series *s, km_series_fn fn, void *arg);
/** Forget capture @capture, whose new rows were stored from @first_rowid on. KM_OK or KM_NOMEM. */
enum km_status km_series_undo(struct km_series *s, int64_t first_rowid, int64_t capture);
/** Accepts a zeroed struct. */
void km_series_deinit(struct km_series *s);

#endif
