/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Who leads to pages that the struct page tells nothing of: open pipes and sockets, trace buffers, pools, block
 * devices, variables. The pages are of class other_kernel until one of them is found.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "maker.h"

static uint64_t direct(uint64_t pfn)
{
	return TOY_DIRECT_MAP + pfn * PAGE;
}

/* A block of 1 << @order frames that is no compound page: only the first has a reference. */
static uint64_t make_block(struct maker *k, unsigned order)
{
	uint64_t pfn, i;

	do
		pfn = toy_spare_frame(k->m);
	while ((pfn + 1) & ((UINT64_C(1) << order) - 1));
	pfn = toy_spare_frame(k->m);
	for (i = 1; i < UINT64_C(1) << order; i++)
		toy_page(k->m, toy_spare_frame(k->m))->_refcount.counter = 0;
	return pfn;
}

/* A pipe with a page in use, one that was read, one of somebody else, and one that is kept. */
static uint64_t make_pipe(struct maker *k)
{
	uint64_t addr = toy_make(k, sizeof(struct pipe_inode_info));
	uint64_t bufs = toy_make(k, 4 * sizeof(struct pipe_buffer));
	struct pipe_inode_info *pipe = toy_at(k->m, addr);
	struct pipe_buffer *b = toy_at(k->m, bufs);

	pipe->ring_size = 4;
	pipe->bufs = kptr(bufs);
	b[0].page = kptr(toy_page_addr(toy_spare_frame(k->m)));
	b[0].ops = kptr(1);
	b[1].page = kptr(toy_page_addr(toy_spare_frame(k->m)));
	b[2].page = kptr(toy_page_addr(toy_find(k->m, TOY_file, 0)));
	b[2].ops = kptr(1);
	pipe->tmp_page[1] = kptr(toy_page_addr(toy_spare_frame(k->m)));
	k->p->pipe = addr;
	return addr;
}

static void queue_init(struct maker *k, uint64_t queue)
{
	toy_list_init(k, queue);
}

/* What gzip makes of five options and a comment, between marks as up to v5.0. */
static const unsigned char packed_config[TOY_CONFIG_BYTES] = {
	0x49, 0x4b, 0x43, 0x46, 0x47, 0x5f, 0x53, 0x54, 0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00,
	0x02, 0xff, 0x53, 0xe6, 0x52, 0x56, 0x70, 0x2c, 0x2d, 0xc9, 0xcf, 0x4d, 0x2c, 0xc9, 0x4c, 0x4e,
	0xcc, 0xc9, 0xa9, 0x54, 0x48, 0x4f, 0xcd, 0x4b, 0x2d, 0x4a, 0x2c, 0x49, 0x4d, 0x51, 0x48, 0xcb,
	0xcc, 0x49, 0xb5, 0x56, 0x70, 0xf1, 0x57, 0xf0, 0xf3, 0x0f, 0x51, 0x70, 0x75, 0xf1, 0x0c, 0xd1,
	0xe3, 0x52, 0xe6, 0x72, 0xf6, 0xf7, 0x73, 0xf3, 0x74, 0x8f, 0x0f, 0xf6, 0x0d, 0xb0, 0xad, 0x84,
	0x71, 0x3c, 0xa2, 0x6c, 0x8d, 0x4c, 0x0d, 0x80, 0x26, 0x41, 0xf9, 0x7e, 0xa1, 0xbe, 0x8e, 0x0a,
	0x99, 0xc5, 0x0a, 0x79, 0xf9, 0x25, 0x0a, 0xc5, 0xa9, 0x25, 0x30, 0x65, 0x3e, 0xfe, 0xce, 0x8e,
	0x3e, 0x61, 0xae, 0x41, 0xc1, 0x9e, 0xfe, 0x7e, 0xb6, 0x4a, 0xba, 0x25, 0xf9, 0x95, 0x4a, 0x30,
	0xa9, 0xa8, 0x20, 0x47, 0x5f, 0xdb, 0x5c, 0x2e, 0x00, 0xe5, 0xce, 0x9d, 0x16, 0x8e, 0x00, 0x00,
	0x00, 0x49, 0x4b, 0x43, 0x46, 0x47, 0x5f, 0x45, 0x44, 0x00,
};

/* A TCP connection that cuts buffers from a block of 4 pages, and has one buffer with a page of its own in a queue. */
static uint64_t make_socket(struct maker *k)
{
	uint64_t addr = toy_make(k, sizeof(struct socket)), sk = toy_make(k, sizeof(struct tcp_sock));
	uint64_t skb_addr = toy_make(k, sizeof(struct sk_buff)), net = toy_make(k, sizeof(struct net)),
		 head = direct(toy_spare_frame(k->m));
	struct tcp_sock *tcp = toy_at(k->m, sk);
	struct socket *socket = toy_at(k->m, addr);
	struct sock *sock = &tcp->sk;
	struct sk_buff *skb = toy_at(k->m, skb_addr);
	struct skb_shared_info *shared;

	socket->sk = kptr(sk);
	socket->type = 1;
	((struct net *)toy_at(k->m, net))->ns.inum = 4026531840;
	sock->__sk_common.skc_daddr = 0x0200000a; /* 10.0.0.2, in the order of the net */
	sock->__sk_common.skc_rcv_saddr = 0x0100000a;
	sock->__sk_common.skc_dport = 0x5000; /* 80 */
	sock->__sk_common.skc_num = 40000;
	sock->__sk_common.skc_family = 2;
	sock->__sk_common.skc_state = TCP_ESTABLISHED;
	sock->__sk_common.skc_net.net = kptr(net);
	sock->sk_protocol = 6;
	sock->sk_type = 1;
	sock->sk_socket = kptr(addr);
	sock->sk_uid = 1000;
	tcp->write_seq = 20; /* it has wrapped */
	tcp->snd_una = (unsigned)-80;
	tcp->rcv_nxt = 500;
	tcp->copied_seq = 300;
	sock->sk_frag.page = kptr(toy_page_addr(make_block(k, 2)));
	queue_init(k, sk + offsetof(struct sock, sk_receive_queue));
	queue_init(k, sk + offsetof(struct sock, sk_write_queue));
	toy_list_add(k, sk + offsetof(struct sock, sk_receive_queue), skb_addr);
	skb->head = kptr(head);
	skb->end = 1024;
	shared = toy_at(k->m, head + 1024);
	shared->nr_frags = 1;
	shared->frags[0].netmem = toy_page_addr(toy_spare_frame(k->m));
	k->p->lone = toy_make(k, 1024);
	k->p->sock = sk;
	k->p->skb = skb_addr;
	return addr;
}

/* A UNIX socket with a name that begins with a NUL; it listens, and is its own peer. */
static uint64_t make_unix_socket(struct maker *k)
{
	uint64_t addr = toy_make(k, sizeof(struct socket)), sk = toy_make(k, sizeof(struct unix_sock));
	uint64_t name = toy_make(k, sizeof(struct unix_address) + 110);
	struct unix_address *a = toy_at(k->m, name);
	struct unix_sock *u = toy_at(k->m, sk);
	struct socket *socket = toy_at(k->m, addr);

	socket->sk = kptr(sk);
	socket->type = 5;
	u->sk.__sk_common.skc_family = 1;
	u->sk.sk_type = 5;
	u->sk.sk_socket = kptr(addr);
	u->sk.__sk_common.skc_state = TCP_LISTEN;
	u->sk.__sk_common.skc_net.net = k->p->sock ? ((struct tcp_sock *)toy_at(k->m, k->p->sock))->sk.__sk_common.skc_net.net : 0;
	u->sk.sk_ack_backlog = 3;
	u->sk.sk_max_ack_backlog = 16;
	u->addr = kptr(name);
	u->peer = kptr(sk);
	a->len = 2 + 4;
	memcpy(a->name[0].sun_path, "\0a\0b", 4);
	queue_init(k, sk + offsetof(struct sock, sk_receive_queue));
	queue_init(k, sk + offsetof(struct sock, sk_write_queue));
	return addr;
}

static void make_config(struct maker *k)
{
	memcpy(TOY_VAR(k->m, char, "kernel_config_data"), packed_config, sizeof(packed_config));
}

static void make_files(struct maker *k)
{
	uint64_t files = toy_make(k, sizeof(struct files_struct));
	uint64_t fdt = toy_make(k, sizeof(struct fdtable)), fds = toy_make(k, 64 * 8);
	uint64_t *fd = toy_at(k->m, fds);
	struct fdtable *t = toy_at(k->m, fdt);
	struct task_struct *task = toy_at(k->m, k->p->task[0]);
	uint64_t closes = toy_make(k, 8);
	unsigned i;

	for (i = 0; i < 3; i++) {
		uint64_t addr = toy_make(k, sizeof(struct file));
		struct file *file = toy_at(k->m, addr);

		file->f_op = kptr(toy_sym(k->m, i ? "socket_file_ops" : "pipefifo_fops"));
		file->private_data = kptr(i == 2 ? make_unix_socket(k) : i ? make_socket(k) : make_pipe(k));
		file->f_flags = i ? 04002 : 0;
		file->f_pos = 77 * i;
		fd[3 + i] = addr;
	}
	*(uint64_t *)toy_at(k->m, closes) = UINT64_C(1) << 60 | 1 << 4;
	t->close_on_exec = kptr(closes);
	fd[60] = fd[3]; /* twice open is once counted */
	t->max_fds = 64;
	t->fd = kptr(fds);
	((struct files_struct *)toy_at(k->m, files))->fdt = kptr(fdt);
	task->files = kptr(files);
	/* The others have given theirs back. */
	for (i = 1; i < 5; i++)
		((struct task_struct *)toy_at(k->m, k->p->task[i]))->flags |= 4; /* PF_EXITING */
	k->p->fdt = fdt;
}

static uint64_t make_buffer_page(struct maker *k)
{
	uint64_t addr = toy_make(k, sizeof(struct buffer_page));

	((struct buffer_page *)toy_at(k->m, addr))->page = kptr(direct(toy_spare_frame(k->m)));
	return addr;
}

/* Two pages of records, and a trace buffer of two pages and a reader's page on CPU 0. */
static void make_trace(struct maker *k)
{
	uint64_t records[2] = { toy_make(k, sizeof(struct ftrace_page)),
				toy_make(k, sizeof(struct ftrace_page)) };
	uint64_t array = toy_make(k, sizeof(struct trace_array));
	uint64_t buffer = toy_make(k, sizeof(struct trace_buffer)),
		 cpus = toy_make(k, 8 * TOY_CPUS);
	uint64_t cpu = toy_make(k, sizeof(struct ring_buffer_per_cpu));
	uint64_t a = make_buffer_page(k), b = make_buffer_page(k);
	struct ring_buffer_per_cpu *ring = toy_at(k->m, cpu);
	struct ftrace_page *p = toy_at(k->m, records[0]);

	p->records = kptr(direct(make_block(k, 1)));
	p->next = kptr(records[1]);
	p = toy_at(k->m, records[1]);
	p->records = kptr(direct(toy_spare_frame(k->m)));
	*TOY_VAR(k->m, uint64_t, "ftrace_pages_start") = records[0];
	toy_list_init(k, toy_sym(k->m, "ftrace_trace_arrays"));
	toy_list_add(k, toy_sym(k->m, "ftrace_trace_arrays"), array);
	((struct trace_array *)toy_at(k->m, array))->array_buffer.buffer = kptr(buffer);
	((struct trace_buffer *)toy_at(k->m, buffer))->buffers = kptr(cpus);
	*(uint64_t *)toy_at(k->m, cpus) = cpu;
	ring->nr_pages = 2;
	ring->pages = kptr(a);
	/* the next pointers carry flags */
	((struct buffer_page *)toy_at(k->m, a))->list.next = kptr(b | 1);
	((struct buffer_page *)toy_at(k->m, b))->list.next = kptr(a);
	ring->reader_page = kptr(make_buffer_page(k));
	k->p->ring = cpu;
	k->p->ftrace = records[1];
}

static void make_small_pools(struct maker *k)
{
	struct swap_cgroup_ctrl *ctrl = TOY_VAR(k->m, struct swap_cgroup_ctrl, "swap_cgroup_ctrl");
	uint64_t map = toy_make(k, 3 * 8), pool = toy_make(k, sizeof(struct gen_pool));
	uint64_t chunk = toy_make(k, sizeof(struct gen_pool_chunk)), i;
	struct gen_pool_chunk *c = toy_at(k->m, chunk);

	for (i = 0; i < 3; i++)
		((uint64_t *)toy_at(k->m, map))[i] = toy_page_addr(toy_spare_frame(k->m));
	ctrl[1].map = kptr(map);
	ctrl[1].length = 3;
	*TOY_VAR(k->m, uint64_t, "atomic_pool_kernel") = pool;
	toy_list_init(k, pool);
	toy_list_add(k, pool, chunk);
	c->start_addr = direct(make_block(k, 3));
	c->end_addr = c->start_addr + 8 * PAGE - 1;
	k->p->chunk = chunk;
}

/* A swap area whose map has a page with two further ones for counts that do not fit, and one without. */
static void make_swap_map(struct maker *k)
{
	uint64_t addr = toy_make(k, sizeof(struct swap_info_struct)), map = make_block(k, 1), i;
	struct swap_info_struct *si = toy_at(k->m, addr);
	uint64_t head = toy_page_addr(map) + offsetof(struct page, lru);

	*si = (struct swap_info_struct){ .flags = 1, .max = 2 * PAGE, .swap_map = kptr(direct(map)) };
	TOY_VAR(k->m, uint64_t, "swap_info")[1] = addr;
	toy_page(k->m, map)->private = 0x20;
	toy_page(k->m, map)->lru.next = toy_page(k->m, map)->lru.prev = kptr(head);
	for (i = 0; i < 2; i++)
		toy_list_add(k, head, toy_page_addr(make_block(k, 0)) + offsetof(struct page, lru));
}

/* Tags with a block of four pages of requests: two of 1024 bytes with their driver's part, of which one is idle. */
static uint64_t make_tags(struct maker *k)
{
	uint64_t tags = toy_make(k, sizeof(struct blk_mq_tags)), pfn = make_block(k, 2);
	uint64_t array = toy_make(k, 16), *at = toy_at(k->m, array);
	struct blk_mq_tags *t = toy_at(k->m, tags);

	at[0] = direct(pfn);
	at[1] = at[0] + 1024;
	((struct request *)toy_at(k->m, at[1]))->state = 1;
	t->nr_tags = 2;
	t->static_rqs = kptr(array);

	toy_list_init(k, tags);
	toy_page(k->m, pfn)->private = 2;
	toy_list_add(k, tags, toy_page_addr(pfn) + offsetof(struct page, lru));
	return tags;
}

uint64_t toy_add_disk(struct maker *k, const char *name)
{
	uint64_t sb = *TOY_VAR(k->m, uint64_t, "blockdev_superblock");
	uint64_t inode = toy_make(k, sizeof(struct bdev_inode));
	uint64_t disk = toy_make(k, sizeof(struct gendisk));
	uint64_t queue = toy_make(k, sizeof(struct request_queue));

	if (!sb) {
		sb = toy_make(k, sizeof(struct super_block));
		*TOY_VAR(k->m, uint64_t, "blockdev_superblock") = sb;
		toy_list_init(k, sb);
	}
	toy_list_add(k, sb, inode + offsetof(struct bdev_inode, vfs_inode));
	((struct bdev_inode *)toy_at(k->m, inode))->bdev.bd_disk = kptr(disk);
	strcpy(((struct gendisk *)toy_at(k->m, disk))->disk_name, name);
	((struct gendisk *)toy_at(k->m, disk))->queue = kptr(queue);
	return disk;
}

static void make_disk(struct maker *k)
{
	struct gendisk *disk = toy_at(k->m, toy_add_disk(k, "toy0"));
	struct request_queue *q = toy_at(k->m, (uint64_t)(uintptr_t)disk->queue);
	uint64_t set = toy_make(k, sizeof(struct blk_mq_tag_set)), hctxs = toy_make(k, 8);
	uint64_t hctx = toy_make(k, sizeof(struct blk_mq_hw_ctx)), tags = toy_make(k, 8);
	struct blk_mq_tag_set *s = toy_at(k->m, set);

	k->p->tags = make_tags(k);
	q->nr_hw_queues = s->nr_hw_queues = 1;
	q->tag_set = kptr(set);
	q->queue_hw_ctx = kptr(hctxs);
	s->tags = kptr(tags);
	*(uint64_t *)toy_at(k->m, tags) = k->p->tags;
	*(uint64_t *)toy_at(k->m, hctxs) = hctx;
	((struct blk_mq_hw_ctx *)toy_at(k->m, hctx))->tags = kptr(k->p->tags);
	((struct blk_mq_hw_ctx *)toy_at(k->m, hctx))->sched_tags = kptr(make_tags(k));
}

/* A reserve of two allocations, a block of two pages and one page; a third one is in use. */
static void make_reserve(struct maker *k)
{
	struct mempool_s *pool = TOY_VAR(k->m, struct mempool_s, "toy_reserve");
	uint64_t elements = toy_make(k, 4 * sizeof(void *)), *e = toy_at(k->m, elements);

	pool->min_nr = 3;
	pool->curr_nr = 2;
	pool->elements = kptr(elements);
	pool->alloc = (void *(*)(unsigned int, void *))toy_sym(k->m, "mempool_alloc_pages");
	e[0] = toy_page_addr(make_block(k, 1));
	e[1] = toy_page_addr(toy_spare_frame(k->m));
	e[2] = toy_page_addr(toy_find(k->m, TOY_other_kernel, 0)); /* stale */
}

/* One as mempool_create() makes it, which a variable leads to; its two pages are one block. */
static void make_reserve_by_pointer(struct maker *k)
{
	uint64_t pool = toy_make(k, sizeof(struct mempool_s)), elements = toy_make(k, sizeof(void *));
	struct mempool_s *p = toy_at(k->m, pool);

	p->min_nr = p->curr_nr = 1;
	p->elements = kptr(elements);
	p->alloc = (void *(*)(unsigned int, void *))toy_sym(k->m, "mempool_alloc_pages");
	*(uint64_t *)toy_at(k->m, elements) = toy_page_addr(make_block(k, 1));
	*TOY_VAR(k->m, struct mempool_s *, "toy_made_reserve") = kptr(pool);
}

/* 128 buckets of 64 bytes in two pages that were split. */
static void make_futexes(struct maker *k)
{
	uint64_t table = direct(toy_spare_frame(k->m));
#if TOY_SLAB == 701
	uint64_t queues = toy_make(k, 8);
	uint8_t *code = TOY_VAR(k->m, uint8_t, "__futex_hash") + 5;

	*(uint64_t *)toy_at(k->m, queues) = table;
	*TOY_VAR(k->m, unsigned, "__futex_mask") = 127;
	code[0] = 0x48; /* movabs $queues, %rcx */
	code[1] = 0xb9;
	memcpy(code + 2, &queues, sizeof(queues));
#else
	struct toy_futex_data *f = TOY_VAR(k->m, struct toy_futex_data, "__futex_data");

	f->queues = kptr(table);
	f->hashsize = 128;
#endif
	(void)toy_spare_frame(k->m);
}

/* 512 buckets of 16 bytes, and the note of VMCOREINFO: two pages each, that were split. */
static void make_timers(struct maker *k)
{
	struct toy_timer_data *timers = TOY_VAR(k->m, struct toy_timer_data, "__timer_data");

	timers->buckets = kptr(direct(toy_spare_frame(k->m)));
	timers->mask = 511;
	(void)toy_spare_frame(k->m);
	*TOY_VAR(k->m, uint64_t, "vmcoreinfo_note") = direct(toy_spare_frame(k->m));
	(void)toy_spare_frame(k->m);
}

/* A block of two pages; a list of three pages; a struct page; a page of somebody else. And a hash table. */
static void make_variables(struct maker *k)
{
	uint64_t *v = TOY_VAR(k->m, uint64_t, "toy_pointers"), i, page, *link = &v[1];

	v[0] = direct(make_block(k, 1));
	for (i = 0; i < 3; i++) {
		page = toy_spare_frame(k->m);
		*link = direct(page);
		link = (uint64_t *)(k->m->mem + page * PAGE);
	}
	v[2] = toy_page_addr(toy_spare_frame(k->m));
	v[3] = direct(toy_find(k->m, TOY_slab, 0));
	/* 1024 words in two pages that were split */
	*TOY_VAR(k->m, unsigned, "i_hash_mask") = 1023;
	page = toy_spare_frame(k->m);
	*TOY_VAR(k->m, uint64_t, "inode_hashtable") = direct(page);
	(void)toy_spare_frame(k->m);
}

#if TOY_SLAB == 701
/* Three pages of a block of four that was split; variables lead to the first. */
static void make_vdso(struct maker *k)
{
	unsigned i;

	*TOY_VAR(k->m, uint64_t, "vdso_k_time_data") = direct(toy_spare_frame(k->m));
	for (i = 0; i < 3; i++)
		(void)toy_spare_frame(k->m);
}
#endif

void toy_add_holders(struct maker *k)
{
	make_files(k);
	make_config(k);
	make_trace(k);
	make_small_pools(k);
	make_swap_map(k);
	make_disk(k);
	make_variables(k);
	make_reserve(k);
	make_reserve_by_pointer(k);
	make_futexes(k);
	make_timers(k);
#if TOY_SLAB == 701
	make_vdso(k);
#endif
}
