/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A module with a common mistake, for the bundled dump with a leak: it traces the requests of a service in sessions. A session
 * has events, pages that buffer them, a ring of vmalloc and a label. One that ends with an error is freed, and all that it
 * had is not.
 *
 * Write "ok", "error" or "open" to /proc/reqtrace for a session that ends so, or that goes on. Reading it gives the truth,
 * for leaks.py: what is lost and what an open session has, as complemented addresses, which no search takes for pointers.
 */
#include <linux/list.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/sched.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>

#define NR_EVENTS  250u
#define NR_BUFFERS 40u
#define RING_BYTES (16 * PAGE_SIZE)

struct event {
	struct list_head list;
	void (*print)(struct seq_file *m, const struct event *e);
	u64 when;
	u32 number;
	pid_t pid;
	char comm[TASK_COMM_LEN];
	char path[72];
};

struct buffer_ops {
	void (*flush)(void *buffer);
};

struct buffer {
	const struct buffer_ops *ops;
	u64 used;
};

struct session {
	struct list_head list, events;
	struct buffer *buffers[NR_BUFFERS];
	void *ring;
	char *label;
};

static LIST_HEAD(sessions);
static DEFINE_MUTEX(lock);
static struct kmem_cache *event_cache;

/* ---- the truth ---- */

struct truth {
	unsigned long inverse; /* of the address */
	unsigned int bytes, kind, kept;
};
#define MAX_TRUTH 8192u
static struct truth *truth;
static unsigned int nr_truth;

enum kind { EVENT, BUFFER, RING, LABEL };
static const char *const kinds[] = { "event", "buffer", "ring", "label" };

static noinline void note(enum kind kind, bool kept, const void *p, unsigned int bytes)
{
	if (p && nr_truth < MAX_TRUTH)
		truth[nr_truth++] = (struct truth){ ~(unsigned long)p, bytes, kind, kept };
}

static noinline void note_session(const struct session *s, bool kept)
{
	const struct event *e;
	unsigned int i;

	list_for_each_entry(e, &s->events, list)
		note(EVENT, kept, e, sizeof(*e));
	for (i = 0; i < NR_BUFFERS; i++)
		note(BUFFER, kept, s->buffers[i], PAGE_SIZE);
	note(RING, kept, s->ring, RING_BYTES);
	note(LABEL, kept, s->label, strlen(s->label) + 1);
}

static int show(struct seq_file *m, void *v)
{
	unsigned int i;

	for (i = 0; i < nr_truth; i++)
		seq_printf(m, "%s %s %016lx %u\n", kinds[truth[i].kind], truth[i].kept ? "kept" : "lost",
			   truth[i].inverse, truth[i].bytes);
	return 0;
}

static int open(struct inode *inode, struct file *file)
{
	return single_open(file, show, NULL);
}

/* ---- sessions ---- */

static void print_event(struct seq_file *m, const struct event *e)
{
	seq_printf(m, "%u %s\n", e->number, e->path);
}

static void flush_buffer(void *buffer)
{
	((struct buffer *)buffer)->used = 0;
}

static const struct buffer_ops page_buffer_ops = { flush_buffer };

static void add_event(struct session *s, unsigned int number)
{
	struct event *e = kmem_cache_zalloc(event_cache, GFP_KERNEL);

	if (!e)
		return;
	e->print = print_event;
	e->number = number;
	e->pid = current->pid;
	get_task_comm(e->comm, current);
	snprintf(e->path, sizeof(e->path), "/api/v1/orders/%u", number);
	list_add_tail(&e->list, &s->events);
}

static noinline void session_start(void)
{
	struct session *s = kzalloc(sizeof(*s), GFP_KERNEL);
	unsigned int i;

	if (!s)
		return;
	INIT_LIST_HEAD(&s->events);
	for (i = 0; i < NR_BUFFERS; i++) {
		s->buffers[i] = (void *)get_zeroed_page(GFP_KERNEL);
		if (s->buffers[i])
			s->buffers[i]->ops = &page_buffer_ops;
	}
	s->ring = vzalloc(RING_BYTES);
	s->label = kstrdup("reqtrace: requests of the web service, with path, process and time of each", GFP_KERNEL);
	for (i = 0; i < NR_EVENTS; i++)
		add_event(s, i);
	list_add(&s->list, &sessions);
}

static noinline void session_free_all(struct session *s)
{
	struct event *e, *next;
	unsigned int i;

	list_for_each_entry_safe(e, next, &s->events, list)
		kmem_cache_free(event_cache, e);
	for (i = 0; i < NR_BUFFERS; i++)
		free_page((unsigned long)s->buffers[i]);
	vfree(s->ring);
	kfree(s->label);
}

static noinline void session_end(bool failed)
{
	struct session *s = list_first_entry(&sessions, struct session, list);

	list_del(&s->list);
	if (failed)
		note_session(s, false);
	else
		session_free_all(s);
	kfree_sensitive(s);
}

static ssize_t write(struct file *file, const char __user *text, size_t n, loff_t *at)
{
	char how[8] = "";

	if (copy_from_user(how, text, min(n, sizeof(how) - 1)))
		return -EFAULT;
	mutex_lock(&lock);
	session_start();
	if (how[0] == 'e' || how[1] == 'k')
		session_end(how[0] == 'e');
	else
		note_session(list_first_entry(&sessions, struct session, list), true);
	mutex_unlock(&lock);
	return n;
}

static const struct proc_ops ops = {
	.proc_open = open,
	.proc_read = seq_read,
	.proc_lseek = seq_lseek,
	.proc_release = single_release,
	.proc_write = write,
};

static int __init reqtrace_init(void)
{
	truth = vzalloc(MAX_TRUTH * sizeof(*truth));
	event_cache = kmem_cache_create("reqtrace_event", sizeof(struct event), 0,
					SLAB_NO_MERGE | SLAB_ACCOUNT, NULL);
	if (!truth || !event_cache || !proc_create("reqtrace", 0644, NULL, &ops))
		return -ENOMEM;
	return 0;
}
module_init(reqtrace_init);
MODULE_DESCRIPTION("kmemdb: a tracer of requests that loses what failed sessions had");
MODULE_LICENSE("GPL");
