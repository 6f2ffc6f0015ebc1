/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Pages of the requests that block devices keep ready, one for each that may be under way (block/blk-mq.c). */
#include <stdio.h>

#include "owner.h"
#include "mm/disks.h"
#include "view/xarray.h"

#define MAX_QUEUES  65536u
#define MAX_REQUEST 65536u /* bytes */
#define MAX_LISTED  (1u << 20)
#define MAX_ORDER   16u

struct walk {
	struct km_run *run;
	struct km_map seen; /* queues and tags that were looked at */
	uint32_t id;	    /* owner: the disk at hand */
	uint64_t pages;
};

/* True the first time. False also when memory ran out: then it is left out. */
static bool is_new(struct walk *w, uint64_t addr)
{
	uint64_t *at = addr ? km_map_at(&w->seen, addr) : NULL;

	if (!at || *at)
		return false;
	*at = 1;
	return true;
}

/* Behind a request is its driver's part, up to the next one (block/blk-mq.c blk_mq_alloc_rqs(), rq_size). */
static enum km_status note_if_idle(struct walk *w, uint64_t request, uint64_t bytes)
{
	struct km_idle_request *slot;
	uint64_t state;
	enum km_status st = km_read_field(w->run->view, KF_request_state, request, 0, &state);

	if (st || state)
		return st;
	slot = km_vec_push(&w->run->owners->idle_requests);
	if (slot)
		*slot = (struct km_idle_request){ request, request + bytes };
	return slot ? KM_OK : KM_NOMEM;
}

/* Note those of @tags that are idle (enum mq_rq_state: MQ_RQ_IDLE is 0). KM_OK, KM_NOMEM, or why they are not known. */
static enum km_status note_idle(struct walk *w, uint64_t tags)
{
	struct km_view *v = w->run->view;
	uint64_t array, n, i, request, next = 0, bytes = w->run->k->layout->type_bytes[KT_request];
	enum km_status st = km_read_field(v, KF_blk_mq_tags_static_rqs, tags, 0, &array);

	if (!st)
		st = km_read_field(v, KF_blk_mq_tags_nr_tags, tags, 0, &n);
	if (!st && n > MAX_LISTED)
		st = KM_CORRUPT;
	if (!st && n)
		st = km_read_ptr(v, array, &next);
	for (i = 0; !st && i < n; i++) {
		request = next;
		next = 0;
		if (i + 1 < n)
			st = km_read_ptr(v, array + 8 * (i + 1), &next);
		/* Those of one block of pages follow one another, all of one size. */
		if (next > request && next - request <= MAX_REQUEST)
			bytes = next - request;
		if (!st && request)
			st = note_if_idle(w, request, bytes);
	}
	return st;
}

/* blk_mq_alloc_rqs() links the first page of each block by lru, and keeps the order in private. */
static enum km_status claim_tags(struct walk *w, uint64_t tags)
{
	const struct km_page_format *f = &w->run->mm->page;
	uint64_t head, entry, pfn, order;
	struct km_list pages;
	enum km_status st;

	if (!is_new(w, tags))
		return KM_OK;
	st = km_field_addr(w->run->view, KF_blk_mq_tags_page_list, tags, 0, &head);
	if (st)
		return st;
	km_list_init(&pages, w->run->view, head, MAX_LISTED);
	while ((st = km_list_next(&pages, &entry)) == KM_OK) {
		st = km_mm_page_pfn(w->run->mm, entry - f->lru, &pfn);
		if (!st)
			st = km_read_uint(w->run->view, entry - f->lru + f->private_, 8, &order);
		if (!st && order > MAX_ORDER)
			st = KM_CORRUPT;
		if (st)
			return st;
		w->pages += km_owner_claim(w->run->owners, pfn, UINT64_C(1) << order, w->id);
	}
	if (st == KM_END && w->run->leaks) {
		st = note_idle(w, tags);
		if (st == KM_NOMEM)
			return st;
		w->run->owners->requests_lost |= st != KM_OK;
		st = KM_END;
	}
	return st == KM_END ? KM_OK : st;
}

static enum km_status claim_tag_set(struct walk *w, uint64_t set, uint64_t queue)
{
	uint64_t array, n, i, tags, queues;
	enum km_status st;

	if (!is_new(w, set))
		return KM_OK;
	st = km_read_field(w->run->view, KF_blk_mq_tag_set_tags, set, 0, &array);
	if (!st)
		st = km_read_field(w->run->view, KF_blk_mq_tag_set_nr_hw_queues, set, 0, &n);
	if (!st && n > MAX_QUEUES)
		st = KM_CORRUPT;
	/* blk_mq_realloc_hw_ctxs() copies it. */
	if (!st && !km_read_field(w->run->view, KF_request_queue_nr_hw_queues, queue, 0, &queues) &&
	    queues != n)
		st = KM_CORRUPT;
	for (i = 0; !st && i < n; i++) {
		st = km_read_ptr(w->run->view, array + 8 * i, &tags);
		if (!st)
			st = claim_tags(w, tags);
	}
	return st;
}

/* A scheduler has requests of its own. */
static enum km_status claim_hctx(struct walk *w, uint64_t hctx)
{
	uint64_t tags;
	enum km_status st =
		km_read_field(w->run->view, KF_blk_mq_hw_ctx_sched_tags, hctx, 0, &tags);

	return st ? st : claim_tags(w, tags);
}

static enum km_status claim_hctxs(struct walk *w, uint64_t queue)
{
	struct km_view *v = w->run->view;
	uint64_t table, array, n, i, hctx;
	struct km_xarray x;
	enum km_status st;

	if (!km_field_addr(v, KF_request_queue_hctx_table, queue, 0, &table)) {
		km_xarray_init(&x, v, table, MAX_QUEUES);
		while ((st = km_xarray_next(&x, &i, &hctx)) == KM_OK) {
			st = claim_hctx(w, hctx);
			if (st)
				return st;
		}
		return st == KM_END ? KM_OK : st;
	}
	st = km_read_field(v, KF_request_queue_queue_hw_ctx, queue, 0, &array);
	if (!st)
		st = km_read_field(v, KF_request_queue_nr_hw_queues, queue, 0, &n);
	if (st || n > MAX_QUEUES)
		return st ? st : KM_CORRUPT;
	for (i = 0; !st && i < n; i++) {
		st = km_read_ptr(v, array + 8 * i, &hctx);
		if (!st && hctx)
			st = claim_hctx(w, hctx);
	}
	return st;
}

static enum km_status claim_disk(struct walk *w, uint64_t disk)
{
	struct km_run *run = w->run;
	uint64_t queue, set = 0;
	char name[64], text[128];
	enum km_status st = km_read_field(run->view, KF_gendisk_queue, disk, 0, &queue);

	if (!st && !queue)
		st = KM_CORRUPT;
	if (!st && !is_new(w, queue))
		return KM_OK;
	if (!st)
		st = km_read_field(run->view, KF_request_queue_tag_set, queue, 0, &set);
	if (!st && !set)
		return KM_OK; /* it takes bios, not requests */
	km_disk_name(run->view, disk, name, sizeof(name));
	snprintf(text, sizeof(text), "requests of block device %s", name);
	if (!st && km_claim_owner_at(run, KM_CLASS_kernel_data, text, disk, &w->id))
		return KM_NOMEM;
	if (!st)
		st = claim_tag_set(w, set, queue);
	if (!st)
		st = claim_hctxs(w, queue);
	run->owners->requests_lost |= st != KM_OK;
	return st ? km_run_issue(run, disk, st, "requests of block device %s cannot be found", name)
		  : KM_OK;
}

static int by_start(const void *a, const void *b)
{
	uint64_t x = ((const struct km_idle_request *)a)->start,
		 y = ((const struct km_idle_request *)b)->start;

	return x < y ? -1 : x > y;
}

static enum km_status run_block(struct km_run *run)
{
	struct walk w = { .run = run };
	struct km_disks disks;
	uint64_t disk;
	enum km_status stored = KM_OK, st = km_disks_init(&disks, run->view);

	if (st) {
		km_run_unknown(run, st, "the list of block devices");
		km_disks_deinit(&disks);
		return KM_OK;
	}
	while (!stored && (st = km_disks_next(&disks, &disk)) == KM_OK)
		stored = claim_disk(&w, disk);
	if (disks.lost)
		km_run_unknown(run, disks.why, "block devices");
	km_disks_deinit(&disks);
	km_map_free(&w.seen);
	km_sort(run->owners->idle_requests.v, run->owners->idle_requests.n, sizeof(*run->owners->idle_requests.v), by_start);
	if (stored || st == KM_END || st == KM_NOMEM)
		return st == KM_NOMEM ? st : stored;
	return km_run_issue(run, disks.head, st,
			    "list of block devices: broken after %llu",
			    (unsigned long long)disks.inodes.list.seen);
}

const struct km_collector km_collect_block = {
	.name = "block",
	.doc = "Pages of the requests of block devices.",
	.fields = (const enum km_field_id[]){ KF_super_block_s_inodes, KF_inode_i_sb_list,
					      KF_bdev_inode_vfs_inode, KF_block_device_bd_disk,
					      KF_gendisk_queue, KF_gendisk_disk_name,
					      KF_request_queue_tag_set, KF_blk_mq_tag_set_tags,
					      KF_blk_mq_tags_page_list, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_blockdev_superblock, KM_NR_SYMS },
	.claims = true,
	.run = run_block,
};
