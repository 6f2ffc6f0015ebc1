/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_POOLS_H
#define TOY_POOLS_H

/**
 * Tasks, areas of vmalloc, modules and per-CPU chunks of a toy machine (TOY_POOLS): the structures, and
 * what toy_add_pools() makes of them in memory that was of class other_kernel.
 */

#define TOY_STACK 16384u
#define TOY_CONFIG_BYTES 154u /* of the packed configuration, with its marks */

struct signal_struct {
	int nr_threads;
	struct list_head thread_head;
	short oom_score_adj;
};

struct vm_struct {
	struct vm_struct *next;
	void *addr;
	unsigned long size, flags;
	struct page **pages;
	unsigned int nr_pages;
	unsigned long phys_addr;
	const void *caller;
};

struct module;

struct file_operations {
	void *open;
};

struct file {
	const struct file_operations *f_op;
	void *private_data;
	unsigned int f_flags;
	long long f_pos;
};

struct fdtable {
	unsigned int max_fds;
	struct file **fd;
	unsigned long *close_on_exec;
};

struct files_struct {
	struct fdtable *fdt;
};

struct pipe_buffer {
	struct page *page;
	unsigned int offset, len;
	const void *ops;
	unsigned int flags;
	unsigned long private;
};

struct pipe_inode_info {
	unsigned int ring_size;
	struct page *tmp_page[2];
	struct pipe_buffer *bufs;
};

struct sk_buff {
	struct sk_buff *next, *prev;
	unsigned char *head;
	unsigned int end;
};

struct skb_shared_info {
	unsigned char flags, meta_len, nr_frags;
	struct sk_buff *frag_list;
	struct {
		unsigned long netmem;
		unsigned int len, offset;
	} frags[17];
};

struct ns_common {
	unsigned int inum;
};

struct net {
	struct ns_common ns;
};

enum { TCP_ESTABLISHED = 1, TCP_TIME_WAIT = 6, TCP_CLOSE = 7, TCP_LISTEN = 10, TCP_NEW_SYN_RECV = 12 };

struct sock;

struct sock_common {
	unsigned int skc_daddr, skc_rcv_saddr;
	unsigned short skc_dport, skc_num, skc_family;
	unsigned char skc_state;
	struct {
		struct net *net;
	} skc_net;
	struct {
		void *next, *pprev;
	} skc_nulls_node;
	struct sock *skc_listener;
};

struct inet_timewait_sock {
	struct sock_common __tw_common;
	unsigned char tw_substate;
};

struct inet_ehash_bucket {
	void *chain;
};

struct inet_hashinfo {
	struct inet_ehash_bucket *ehash;
	unsigned int ehash_mask;
};

struct sock {
	struct sock_common __sk_common;
	struct {
		struct sk_buff *next, *prev;
	} sk_receive_queue, sk_write_queue;
	struct {
		struct page *page;
	} sk_frag;
	struct {
		atomic_t rmem_alloc;
	} sk_backlog;
	atomic_t sk_wmem_alloc;
	unsigned int sk_ack_backlog, sk_max_ack_backlog, sk_uid;
	unsigned short sk_protocol, sk_type;
	struct socket *sk_socket;
};

struct tcp_sock {
	struct sock sk;
	unsigned int write_seq, snd_una, rcv_nxt, copied_seq;
};

struct socket {
	short type;
	struct sock *sk;
};

struct ftrace_page {
	struct ftrace_page *next;
	void *records;
};

struct buffer_page {
	struct list_head list;
	void *page;
};

struct ring_buffer_per_cpu {
	unsigned long nr_pages;
	struct list_head *pages;
	struct buffer_page *reader_page;
};

struct trace_buffer {
	struct ring_buffer_per_cpu **buffers;
};

struct trace_array {
	struct list_head list;
	char *name;
	struct {
		struct trace_buffer *buffer;
	} array_buffer, max_buffer;
};

struct unix_address {
	int refcnt, len;
	struct {
		unsigned short sun_family;
		char sun_path[108];
	} name[];
};

struct unix_sock {
	struct sock sk;
	struct unix_address *addr;
	struct sock *peer;
};

struct swap_cgroup_ctrl {
	struct page **map;
	unsigned long length;
};

struct swap_info_struct {
	unsigned long flags;
	unsigned int max;
	unsigned char *swap_map;
};

struct gen_pool {
	struct list_head chunks;
};

struct mempool_s {
	int lock, min_nr, curr_nr;
	void **elements;
	void *pool_data, *(*alloc)(unsigned int gfp, void *data);
};

struct futex_hash_bucket {
	unsigned long words[8];
};

/* Without a name in the kernel. */
struct toy_futex_data {
	struct futex_hash_bucket *queues;
	unsigned long hashsize;
};

struct timer_hash_bucket {
	unsigned long words[2];
};

/* Without a name in the kernel. */
struct toy_timer_data {
	struct timer_hash_bucket *buckets;
	unsigned long mask;
};

struct gen_pool_chunk {
	struct list_head next_chunk;
	unsigned long start_addr, end_addr;
};

struct super_block {
	struct list_head s_inodes;
};

struct inode {
	struct list_head i_sb_list;
};

struct blk_mq_tags {
	struct list_head page_list;
	unsigned int nr_tags;
	struct request **static_rqs;
};

struct request {
	unsigned int state; /* 0: idle */
	void *bio, *biotail, *end_io_data;
};

struct blk_mq_tag_set {
	unsigned int nr_hw_queues;
	struct blk_mq_tags **tags;
};

struct blk_mq_hw_ctx {
	struct blk_mq_tags *tags, *sched_tags;
};

struct request_queue {
	unsigned int nr_hw_queues;
	struct blk_mq_hw_ctx **queue_hw_ctx;
	struct blk_mq_tag_set *tag_set;
};

struct gendisk {
	char disk_name[32];
	struct request_queue *queue;
	void *private_data;
};

struct block_device {
	struct gendisk *bd_disk;
};

struct bdev_inode {
	struct block_device bdev;
	struct inode vfs_inode;
};

struct cma {
	unsigned long base_pfn, count, *bitmap;
	unsigned int order_per_bit;
	char name[64];
};

struct net_device {
	char name[16];
};

struct page_pool {
	struct {
		void *dev;
	} p;
	struct {
		struct net_device *netdev;
	} slow;
};

struct btf {
	void *types;
	const char *strings;
	unsigned int nr_types;
	struct btf *base_btf;
	unsigned int start_id, start_str_off;
};

struct btf_module {
	struct list_head list;
	struct module *module;
	struct btf *btf;
};

#ifdef TOY_ORC
#include "stacks.h"
#endif

struct task_struct {
	struct {
		unsigned long flags;
#ifdef TOY_ORC
		unsigned int cpu;
#endif
	} thread_info;
#ifdef TOY_ORC
	struct {
		unsigned long sp;
	} thread;
	struct {
		unsigned long exec_start, sum_exec_runtime, vruntime;
		unsigned char sched_delayed;
		struct cfs_rq *cfs_rq;
	} se;
	int on_rq, prio, static_prio;
	unsigned int policy;
	const struct sched_class *sched_class;
#endif
	struct files_struct *files;
	unsigned int __state;
	void *stack;
	unsigned int flags;
	struct list_head tasks;
	int exit_state, pid, tgid;
	struct task_struct *real_parent;
	struct list_head thread_node;
	char comm[16];
	struct signal_struct *signal;
	struct vm_struct *stack_vm_area;
};

struct vmap_area {
	unsigned long va_start, va_end;
	struct list_head list;
	union {
		unsigned long subtree_max_size;
		struct vm_struct *vm;
	};
	unsigned long flags;
};

struct vmap_node {
	struct {
		void *root;
		struct list_head head;
	} busy, lazy;
};

struct module_memory {
	void *base;
	unsigned int size;
};

struct module {
	unsigned int state;
	struct list_head list;
	char name[56];
	unsigned long taints;
	struct module_memory mem[7];
#ifdef TOY_ORC
	struct mod_arch_specific arch;
	struct mod_kallsyms *kallsyms;
#endif
};

/* Without the member module, as the latest kernels have it. */
struct taint_flag {
	char c_true, c_false;
	const char *desc;
};

struct pcpu_chunk {
	struct list_head list;
	int free_bytes;
	unsigned long *bound_map;
	void *base_addr;
	unsigned long *alloc_map;
	int start_offset, end_offset, nr_pages, nr_populated;
	unsigned long populated[];
};

#endif
