/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Pages that wait in a pipe to be read (fs/pipe.c). */
#include "owner/owner.h"
#include "open_file.h"

#define MAX_RING (UINT64_C(1) << 22) /* slots of a pipe: at most 2 GiB of pages */

struct walk {
	struct km_run *run;
	uint32_t id;
	uint64_t pages;
};

/* A page may be somebody's, such as one of a file that was spliced in; it keeps its class. */
static enum km_status claim_page(struct walk *w, uint64_t page)
{
	enum km_status st;
	uint64_t pfn;

	if (!page)
		return KM_OK;
	st = km_mm_page_pfn(w->run->mm, page, &pfn);
	if (st)
		return st;
	w->pages += km_owner_claim(w->run->owners, pfn, 1, w->id);
	return KM_OK;
}

/*
 * Slots that are in use have operations: as many as head is before tail, but while somebody writes or reads, who has the
 * mutex. Up to v5.4 there was no head.
 */
static bool is_counted(const struct walk *w, uint64_t pipe, uint64_t used)
{
	uint64_t head, tail, owner;
	struct km_view *v = w->run->view;

	if (km_read_field(v, KF_pipe_inode_info_head, pipe, 0, &head) || km_read_field(v, KF_pipe_inode_info_tail, pipe, 0, &tail) ||
	    km_read_field(v, KF_pipe_inode_info_mutex_owner, pipe, 0, &owner) || owner)
		return true;
	return (uint32_t)(head - tail) == used;
}

static enum km_status claim_ring(struct walk *w, uint64_t pipe, uint64_t bufs, uint64_t n)
{
	const struct km_layout *l = w->run->k->layout;
	const struct km_place *page = &l->field[KF_pipe_buffer_page];
	const struct km_place *ops = &l->field[KF_pipe_buffer_ops];
	uint32_t each = l->type_bytes[KT_pipe_buffer];
	uint8_t slots[2048], *slot;
	uint64_t i, k, step, used = 0;

	if (!km_is_pow2(n) || n > MAX_RING || each < 16 || each > sizeof(slots))
		return KM_CORRUPT;
	for (i = 0; i < n; i += step) {
		enum km_status st;

		step = n - i < sizeof(slots) / each ? n - i : sizeof(slots) / each;
		st = km_view_read(w->run->view, bufs + i * each, slots, step * each);
		for (k = 0, slot = slots; !st && k < step; k++, slot += each) {
			if (km_place_get(ops, slot)) {
				used++;
				st = claim_page(w, km_place_get(page, slot));
			}
		}
		if (st)
			return st;
	}
	return is_counted(w, pipe, used) ? KM_OK : KM_CORRUPT;
}

/* A page or two are kept for the next write: one pointer, or two up to v5.4. */
static enum km_status claim_kept(struct walk *w, uint64_t pipe)
{
	const struct km_place *array = &w->run->k->layout->field[KF_pipe_inode_info_tmp_pages];
	enum km_status st = KM_OK;
	uint64_t page, i;

	if (!array->present) {
		st = km_read_field(w->run->view, KF_pipe_inode_info_tmp_page, pipe, 0, &page);
		return st == KM_ABSENT ? KM_OK : st ? st
						    : claim_page(w, page);
	}
	for (i = 0; !st && i < array->count; i++) {
		st = km_read_field(w->run->view, KF_pipe_inode_info_tmp_pages, pipe, i, &page);
		if (!st)
			st = claim_page(w, page);
	}
	return st;
}

enum km_status km_pipe_claim(struct km_run *run, uint64_t pipe, uint32_t id)
{
	struct walk w = { .run = run, .id = id };
	uint64_t bufs, n, most;
	enum km_status st = km_read_field(run->view, KF_pipe_inode_info_bufs, pipe, 0, &bufs);

	if (!st)
		st = km_read_field(run->view, KF_pipe_inode_info_ring_size, pipe, 0, &n);
	/*
	 * How many slots of the ring, a power of two, are used: all of them, except in a watch_queue that has
	 * fewer notes.
	 */
	if (!st && !km_read_field(run->view, KF_pipe_inode_info_max_usage, pipe, 0, &most) &&
	    (most > n || most <= n / 2))
		st = KM_CORRUPT;
	if (!st)
		st = claim_ring(&w, pipe, bufs, n);
	return st ? st : claim_kept(&w, pipe);
}
