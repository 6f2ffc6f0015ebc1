/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Pages that a socket holds: what waits in its queues, and what it cuts buffers from (net/core). */
#include "owner/owner.h"
#include "open_file.h"
#include "mm/page_kind.h"

#define MAX_QUEUE     1000000u /* buffers of one queue */
#define MAX_FRAG_LIST 65536u

struct walk {
	struct km_run *run;
	uint32_t id;	   /* owner */
	uint64_t *buffers; /* looked at so far, of all sockets: at most one a page of memory */
};

/* Claim what a buffer or socket points to: any page of an allocation, which is then claimed whole. */
static void claim_around(struct walk *w, uint64_t page_addr)
{
	const struct km_page_format *f = &w->run->mm->page;
	uint64_t head = 0, pfn, pages = 0;

	if (!page_addr || km_mm_page_pfn(w->run->mm, page_addr, &pfn))
		return;
	if (f->has_compound && !km_read_uint(w->run->view, page_addr + f->compound, 8, &head)) {
		head = km_page_head(head, page_addr);
		if (head && km_mm_page_pfn(w->run->mm, head, &pfn))
			return;
	}
	(void)km_claim_block(w->run, pfn, w->id, &pages);
}

/* The linear part of a buffer, when it is cut from a page. */
static void claim_head(struct walk *w, uint64_t head)
{
	const struct km_kernel *k = w->run->k;
	uint64_t page;

	if (!k->direct_map || head - k->direct_map >= k->direct_map_bytes)
		return;
	page = km_mm_page_addr(w->run->mm, (head - k->direct_map) >> k->page_shift);
	claim_around(w, page);
}

static enum km_status claim_frags(struct walk *w, uint64_t shared)
{
	const struct km_layout *l = w->run->k->layout;
	bool netmem = l->field[KF_skb_shared_info_frag_netmem].present;
	enum km_field_id field =
		netmem ? KF_skb_shared_info_frag_netmem : KF_skb_shared_info_frag_page;
	uint64_t n, i, page;
	enum km_status st = km_read_field(w->run->view, KF_skb_shared_info_nr_frags, shared, 0, &n);

	if (!st && n > l->field[field].count)
		st = KM_CORRUPT;
	for (i = 0; !st && i < n; i++) {
		st = km_read_field(w->run->view, field, shared, i, &page);
		if (!st && !(netmem && page & 1)) /* device memory */
			claim_around(w, page);
	}
	return st;
}

/* A buffer and those that hang on it. */
static enum km_status claim_buffer(struct walk *w, uint64_t skb)
{
	struct km_view *v = w->run->view;
	uint64_t head, end, next = 0, hops;
	enum km_status st = KM_OK;

	for (hops = 0; !st && skb; skb = next) {
		if (hops++ > MAX_FRAG_LIST || ++*w->buffers > w->run->mm->end_pfn)
			return km_mm_lost(w->run->mm) ? km_mm_lost(w->run->mm) : KM_CORRUPT;
		st = km_read_field(v, KF_sk_buff_head, skb, 0, &head);
		if (!st)
			st = km_read_field(v, KF_sk_buff_end, skb, 0, &end);
		if (st || !head)
			return st;
		claim_head(w, head);
		/* skb_shinfo() lies after the data; 64 bits: an offset from the head. */
		st = claim_frags(w, head + end);
		if (!st)
			st = hops == 1 ? km_read_field(v, KF_skb_shared_info_frag_list, head + end,
						       0, &next)
				       : km_read_ptr(v, skb, &next);
	}
	return st;
}

static enum km_status claim_queue(struct walk *w, uint64_t sk, enum km_field_id field)
{
	struct km_list queue;
	uint64_t head, skb;
	enum km_status st = km_field_addr(w->run->view, field, sk, 0, &head), got = KM_OK;

	if (st)
		return st;
	km_list_init(&queue, w->run->view, head, MAX_QUEUE);
	while (!got && (st = km_list_next(&queue, &skb)) == KM_OK)
		got = claim_buffer(w, skb);
	return got ? got : st == KM_END ? KM_OK
					: st;
}

enum km_status km_socket_claim(struct km_run *run, uint64_t socket, uint32_t id, uint64_t *buffers)
{
	struct walk w = { .run = run, .id = id, .buffers = buffers };
	struct km_view *v = run->view;
	uint64_t sk, page;
	enum km_status st = km_read_field(v, KF_socket_sk, socket, 0, &sk);

	if (!st && !sk)
		return KM_OK;
	if (!st)
		st = km_read_field(v, KF_sock_frag_page, sk, 0, &page);
	if (!st) {
		claim_around(&w, page);
		st = claim_queue(&w, sk, KF_sock_receive_queue);
	}
	return st ? st : claim_queue(&w, sk, KF_sock_write_queue);
}
