// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Tasks that wait for locks which others have and keep: a mutex, a semaphore for reading and writing that a writer has, one
 * that a reader has, and a plain semaphore. Which task waits for which lock stands in the log:
 *
 *   kmemdb_wait: KIND LOCK waiter PID holder PID
 *
 * LOCK is the complement of the address, so that no search finds the lock through the log. And one that asks for pages until
 * there are none, and then stays where it reclaims some, in a shrinker (the others get the pages back; v6.7 and newer):
 *
 *   kmemdb_wait: PID reclaims
 */
#include <linux/delay.h>
#include <linux/gfp.h>
#include <linux/kthread.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/rwsem.h>
#include <linux/semaphore.h>
#include <linux/shrinker.h>
#include <linux/version.h>

static DEFINE_MUTEX(a_mutex);
static DECLARE_RWSEM(by_writer);
static DECLARE_RWSEM(by_reader);
static struct semaphore a_semaphore;
static struct task_struct *holder;

static int hold(void *arg)
{
	mutex_lock(&a_mutex);
	down_write(&by_writer);
	down_read(&by_reader);
	down(&a_semaphore);
	complete(arg);
	for (;;)
		schedule_timeout_interruptible(MAX_SCHEDULE_TIMEOUT);
	return 0;
}

static int wait_mutex(void *arg)
{
	mutex_lock(&a_mutex);
	return 0;
}

static int wait_read(void *arg)
{
	down_read(&by_writer);
	return 0;
}

static int wait_write(void *arg)
{
	down_write(&by_reader);
	return 0;
}

static int wait_semaphore(void *arg)
{
	down(&a_semaphore);
	return 0;
}

static const struct {
	const char *kind;
	int (*wait)(void *arg);
	void *lock;
	int times;
} kinds[] = {
	{ "mutex", wait_mutex, &a_mutex, 2 },
	{ "rwsem", wait_read, &by_writer, 1 },
	{ "rwsem", wait_write, &by_reader, 1 },
	{ "semaphore", wait_semaphore, &a_semaphore, 1 },
};

/* Before v6.7 (ca1d36b82394, "mm: shrinker: make global slab shrink lockless") who stays in a shrinker stops every mount(). */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 7, 0)
static struct task_struct *allocator;
static DECLARE_COMPLETION(reclaims);
static void *taken; /* each page has the address of the next one */

static unsigned long stay(struct shrinker *s, struct shrink_control *c)
{
	if (current != READ_ONCE(allocator))
		return 0;
	complete(&reclaims);
	for (;;)
		schedule_timeout_interruptible(MAX_SCHEDULE_TIMEOUT);
}

static unsigned long scan_none(struct shrinker *s, struct shrink_control *c)
{
	return SHRINK_STOP;
}

static int allocate(void *arg)
{
	void **page;

	WRITE_ONCE(allocator, current);
	while ((page = (void **)__get_free_page(GFP_KERNEL))) {
		*page = taken;
		taken = page;
	}
	return 0;
}

static int add_shrinker(void)
{
	struct shrinker *s = shrinker_alloc(0, "kmemdb_wait");

	if (!s)
		return -ENOMEM;
	s->count_objects = stay;
	s->scan_objects = scan_none;
	shrinker_register(s);
	return 0;
}

static int __init reclaim_init(void)
{
	struct task_struct *task;
	int ret = add_shrinker();

	if (ret)
		return ret;
	task = kthread_run(allocate, NULL, "kmemdb_reclaim");
	if (IS_ERR(task))
		return PTR_ERR(task);
	if (!wait_for_completion_timeout(&reclaims, 60 * HZ))
		return -ETIMEDOUT;
	pr_info("kmemdb_wait: %d reclaims\n", task->pid);
	while (taken) {
		void **page = taken;

		taken = *page;
		free_page((unsigned long)page);
	}
	return 0;
}
#else
static int __init reclaim_init(void)
{
	return 0;
}
#endif

static int __init wait_init(void)
{
	static DECLARE_COMPLETION(held);
	struct task_struct *waiter;
	int i, n;

	sema_init(&a_semaphore, 1);
	holder = kthread_run(hold, &held, "kmemdb_holder");
	if (IS_ERR(holder))
		return PTR_ERR(holder);
	wait_for_completion(&held);
	for (i = 0; i < ARRAY_SIZE(kinds); i++) {
		for (n = 0; n < kinds[i].times; n++) {
			waiter = kthread_run(kinds[i].wait, NULL, "kmemdb_waiter%d", i);
			if (IS_ERR(waiter))
				return PTR_ERR(waiter);
			pr_info("kmemdb_wait: %s %016lx waiter %d holder %d\n", kinds[i].kind, ~(unsigned long)kinds[i].lock,
				waiter->pid, holder->pid);
		}
	}
	return reclaim_init();
}

module_init(wait_init);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("Tasks that wait for locks that others keep, or for memory");
