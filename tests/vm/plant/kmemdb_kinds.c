/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Leaks of many kinds on purpose, and of each kind objects of the same shape that are kept: the ground truth for the
 * search for unreferenced memory. Which is which stands in a table of complemented addresses, which no search takes
 * for pointers; /proc/kmemdb_kinds prints it as it is.
 *
 * Objects are made and lost in functions of their own, so that their frames are overwritten by what is called later.
 */
#include <linux/anon_inodes.h>
#include <linux/file.h>
#include <linux/fs.h>
#include <linux/kthread.h>
#include <linux/list.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/net.h>
#include <linux/percpu.h>
#include <linux/proc_fs.h>
#include <linux/rbtree.h>
#include <linux/sched/task.h>
#include <linux/seq_file.h>
#include <linux/skbuff.h>
#include <linux/slab.h>
#include <linux/timer.h>
#include <linux/vmalloc.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>
#include <net/sock.h>

#ifndef SLAB_NO_MERGE /* before v6.5 */
#define SLAB_NO_MERGE 0
#endif

/* kinds.def has what is lost of each kind, how much and how much is kept, beside what tests/vm/leaks.py expects. */
#define KIND(kind, name, lost, kept, found, charged, cache) kind,
enum kind {
#include "kinds.def"
	NR_KINDS
};
#undef KIND
static const struct {
	const char *name;
	unsigned int lost, kept;
} kinds[NR_KINDS] = {
#define KIND(kind, name, lost, kept, found, charged, cache) [kind] = { name, lost, kept },
#include "kinds.def"
#undef KIND
};

struct thing {
	struct list_head list;
	struct rb_node node;
	struct rcu_head rcu;
	void *data;
	char text[96];
};

struct worker_thing {
	struct work_struct work;
	struct timer_list timer;
	char text[64];
};

struct array_thing {
	struct xarray xa;
	char text[48];
};

/* ---- the truth ---- */

struct truth {
	unsigned long inverse; /* of the address */
	unsigned int bytes, kind, kept;
};
#define MAX_TRUTH 16384u
static struct truth *truth;
static unsigned int nr_truth;

static noinline void note(enum kind kind, bool kept, const void *p, unsigned int bytes)
{
	if (p && nr_truth < MAX_TRUTH)
		truth[nr_truth++] = (struct truth){ ~(unsigned long)p, bytes, kind, kept };
}

static int show(struct seq_file *m, void *v)
{
	unsigned int i;

	for (i = 0; i < nr_truth; i++)
		seq_printf(m, "%s %s %016lx %u\n", kinds[truth[i].kind].name,
			   truth[i].kept ? "kept" : "lost", truth[i].inverse, truth[i].bytes);
	return 0;
}

/* ---- what is kept ---- */

static void **kept;
static unsigned int nr_kept;
#define MAX_KEPT 4096u

static struct kmem_cache *own, *merged;

static noinline void keep(void *p)
{
	if (nr_kept < MAX_KEPT)
		kept[nr_kept++] = p;
}

/* ---- makers: each returns what is to be kept, or lost ---- */

static int idle(void *arg)
{
	while (!kthread_should_stop())
		schedule_timeout_interruptible(HZ);
	return 0;
}

static noinline struct thing *make_thing(struct kmem_cache *cache, enum kind kind)
{
	struct thing *t = kmem_cache_zalloc(cache, GFP_KERNEL);

	if (t) {
		INIT_LIST_HEAD(&t->list);
		snprintf(t->text, sizeof(t->text), "kmemdb thing of %s", kinds[kind].name);
	}
	return t;
}

static noinline void *make_pages(unsigned int order, gfp_t gfp)
{
	struct page *page = alloc_pages(GFP_KERNEL | gfp, order);

	return page ? page_address(page) : NULL;
}

static noinline void *make_chain(enum kind kind, bool is_kept)
{
	struct thing *head = make_thing(own, kind), *tail = make_thing(merged, kind);

	if (head && tail)
		head->data = tail;
	note(kind, is_kept, head, sizeof(*head));
	note(kind, is_kept, tail, sizeof(*tail));
	return head;
}

static noinline void *make_ring(enum kind kind, bool is_kept)
{
	struct thing *head = make_thing(own, kind);
	unsigned int i;

	note(kind, is_kept, head, sizeof(*head));
	for (i = 0; head && i < 9; i++) {
		struct thing *t = make_thing(own, kind);

		if (t)
			list_add(&t->list, &head->list);
		note(kind, is_kept, t, sizeof(*t));
	}
	return head;
}

struct tree_thing {
	struct rb_root root;
	char text[56];
};

static noinline void *make_tree(enum kind kind, bool is_kept)
{
	struct tree_thing *tree = kzalloc(sizeof(*tree), GFP_KERNEL);
	struct rb_node **at;
	struct thing *last = NULL;
	unsigned int i;

	note(kind, is_kept, tree, sizeof(*tree));
	for (i = 0; tree && i < 20; i++) {
		struct thing *t = make_thing(own, kind);

		note(kind, is_kept, t, sizeof(*t));
		if (!t)
			break;
		at = last ? &last->node.rb_right : &tree->root.rb_node;
		while (*at)
			at = &(*at)->rb_right;
		rb_link_node(&t->node, last ? &last->node : NULL, at);
		rb_insert_color(&t->node, &tree->root);
		/* the rightmost one is where the next one goes */
		last = rb_entry(rb_last(&tree->root), struct thing, node);
	}
	return tree;
}

static noinline void *make_xarray(enum kind kind, bool is_kept)
{
	struct array_thing *a = kzalloc(sizeof(*a), GFP_KERNEL);
	unsigned long i;

	note(kind, is_kept, a, sizeof(*a));
	if (!a)
		return NULL;
	xa_init(&a->xa);
	for (i = 0; i < 100; i++) {
		struct thing *t = make_thing(merged, kind);

		note(kind, is_kept, t, sizeof(*t));
		if (t && xa_is_err(xa_store(&a->xa, i * 7, t, GFP_KERNEL)))
			break;
	}
	return a;
}

static noinline void *make_work(enum kind kind, bool is_kept)
{
	struct worker_thing *w = kzalloc(sizeof(*w), GFP_KERNEL);

	note(kind, is_kept, w, sizeof(*w));
	if (w) {
		INIT_WORK(&w->work, (work_func_t)(void *)make_thing);
		timer_setup(&w->timer, (void (*)(struct timer_list *))(void *)make_thing, 0);
	}
	return w;
}

static noinline void *make_skb(enum kind kind, bool is_kept)
{
	struct sk_buff *skb = alloc_skb(300, GFP_KERNEL);

	note(kind, is_kept, skb, sizeof(*skb));
	if (skb)
		note(kind, is_kept, skb->head, 300);
	return skb;
}

static const struct file_operations no_fops;

/* A socket of a protocol that does not look up those without a port. Its struct socket is freed. */
static noinline void *make_sock(enum kind kind, bool is_kept)
{
	struct socket *sock;
	struct sock *sk;

	if (sock_create_kern(&init_net, AF_INET, SOCK_DGRAM, IPPROTO_UDP, &sock))
		return NULL;
	sk = sock->sk;
	note(kind, is_kept, sk, sk->sk_prot->obj_size);
	if (!is_kept) {
		sock->sk = NULL;
		sock_release(sock);
	}
	return sk;
}

static noinline void *make_file(enum kind kind, bool is_kept)
{
	struct file *file = anon_inode_getfile("[kmemdb]", &no_fops, NULL, O_RDWR);

	if (IS_ERR(file))
		return NULL;
	note(kind, is_kept, file, sizeof(*file));
	return file;
}

/* The task exits; a reference to it is not given back. */
static noinline void *make_task(enum kind kind, bool is_kept)
{
	struct task_struct *task = kthread_run(idle, NULL, "kmemdb_task");

	if (IS_ERR(task))
		return NULL;
	get_task_struct(task);
	kthread_stop(task);
	note(kind, is_kept, task, sizeof(*task));
	return task;
}

/* Only a pointer in what was freed led to it. */
static noinline void *make_owned(enum kind kind, bool is_kept)
{
	struct thing *owner = make_thing(own, kind);

	if (!owner)
		return NULL;
	owner->data = kzalloc(500, GFP_KERNEL);
	note(kind, is_kept, owner->data, 500);
	if (is_kept)
		return owner;
	kmem_cache_free(own, owner);
	return NULL;
}

static void forget(struct rcu_head *rcu)
{
}

static noinline void *make_rcu(enum kind kind, bool is_kept)
{
	struct thing *t = make_thing(own, kind);

	note(kind, is_kept, t, sizeof(*t));
	if (t && !is_kept)
		call_rcu(&t->rcu, forget);
	return t;
}

static LIST_HEAD(back);

/* What is alive points to it, and it is lost for its owner all the same: no search can tell. */
static noinline void *make_back(enum kind kind, bool is_kept)
{
	struct thing *t = make_thing(own, kind);

	note(kind, is_kept, t, sizeof(*t));
	if (t)
		list_add(&t->list, &back);
	return t;
}

static noinline void *plain(enum kind kind, bool is_kept, void *p, unsigned int bytes)
{
	note(kind, is_kept, p, bytes);
	return p;
}

static noinline void *make_percpu(enum kind kind, bool is_kept)
{
	u64 __percpu *p = __alloc_percpu(48, 8);

	if (!p)
		return NULL;
	note(kind, is_kept, per_cpu_ptr(p, cpumask_first(cpu_possible_mask)), 48);
	return (void __force *)p;
}

static noinline void *make(enum kind kind, bool is_kept)
{
	switch (kind) {
	case KMALLOC_64:
		return plain(kind, is_kept, kzalloc(50, GFP_KERNEL), 50);
	case KMALLOC_192:
		return plain(kind, is_kept, kzalloc(180, GFP_KERNEL), 180);
	case KMALLOC_1K:
		return plain(kind, is_kept, kzalloc(900, GFP_KERNEL), 900);
	case KMALLOC_LARGE:
		return plain(kind, is_kept, kzalloc(20000, GFP_KERNEL), 20000);
	case STRINGS:
		return plain(kind, is_kept, kstrdup("a string that kmemdb lost on purpose", GFP_KERNEL),
			     37);
	case OWN_CACHE:
		return plain(kind, is_kept, make_thing(own, kind), sizeof(struct thing));
	case MERGED_CACHE:
		return plain(kind, is_kept, make_thing(merged, kind), sizeof(struct thing));
	case CHARGED:
		return plain(kind, is_kept, kzalloc(100, GFP_KERNEL_ACCOUNT), 100);
	case PAGES_0:
		return plain(kind, is_kept, make_pages(0, 0), PAGE_SIZE);
	case PAGES_1:
		return plain(kind, is_kept, make_pages(1, __GFP_COMP), 2 * PAGE_SIZE);
	case PAGES_2:
		return plain(kind, is_kept, make_pages(2, __GFP_COMP), 4 * PAGE_SIZE);
	case PAGES_3:
		return plain(kind, is_kept, make_pages(3, 0), 8 * PAGE_SIZE);
	case VMALLOC:
		return plain(kind, is_kept, vmalloc(3 * PAGE_SIZE), 3 * PAGE_SIZE);
	case PERCPU:
		return make_percpu(kind, is_kept);
	case CHAIN:
		return make_chain(kind, is_kept);
	case RING:
		return make_ring(kind, is_kept);
	case TREE:
		return make_tree(kind, is_kept);
	case XARRAY:
		return make_xarray(kind, is_kept);
	case OWNER_FREED:
		return make_owned(kind, is_kept);
	case RCU_FREED:
		return make_rcu(kind, is_kept);
	case WORK:
		return make_work(kind, is_kept);
	case SKB:
		return make_skb(kind, is_kept);
	case SOCK:
		return make_sock(kind, is_kept);
	case FILE_:
		return make_file(kind, is_kept);
	case TASK:
		return make_task(kind, is_kept);
	default:
		return make_back(kind, is_kept);
	}
}

static noinline void lose(enum kind kind)
{
	unsigned int i;

	for (i = 0; i < kinds[kind].lost; i++)
		(void)make(kind, false);
}

static noinline void hold(enum kind kind)
{
	unsigned int i;

	for (i = 0; i < kinds[kind].kept; i++)
		keep(make(kind, true));
}

static int __init kinds_init(void)
{
	enum kind k;

	truth = vzalloc(MAX_TRUTH * sizeof(*truth));
	kept = vzalloc(MAX_KEPT * sizeof(*kept));
	own = kmem_cache_create("kmemdb_own", sizeof(struct thing), 0, SLAB_NO_MERGE, NULL);
	merged = kmem_cache_create("kmemdb_merged", sizeof(struct thing), 0, 0, NULL);
	if (!truth || !kept || !own || !merged ||
	    !proc_create_single("kmemdb_kinds", 0444, NULL, show))
		return -ENOMEM;
	for (k = 0; k < NR_KINDS; k++) {
		lose(k);
		hold(k);
	}
	pr_info("kmemdb_kinds: %u objects of %u kinds\n", nr_truth, (unsigned int)NR_KINDS);
	return 0;
}
module_init(kinds_init);
MODULE_DESCRIPTION("kmemdb: planted leaks of many kinds");
MODULE_LICENSE("GPL");
