/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Words of tasks that are no references, over a picture of memory: an object hangs on one word of a task alone, and that word
 * counts, or it is left over from what the task was part of.
 */
#include "fake_list.h"
#include "fake_pointer.h"
#include "leak/leak.h"
#include "process/process.h"
#include "test.h"

#define SLOT	    0x200u
#define TASKS	    (FAKE_BASE + 0x1000)
#define LIVE	    TASKS
#define OTHER	    (TASKS + SLOT) /* on no list */
#define VICTIM	    (FAKE_BASE + 0x4000)
#define EXIT_DEAD   0x10u
#define EXIT_ZOMBIE 0x20u
#define PLAIN	    0x1f0u /* of a member that no rule is about */

/* ---- what the filter takes from others and this test does not reach ---- */

enum km_status km_view_create(const struct km_kernel *k, struct km_view **ret)
{
	(void)k;
	*ret = NULL;
	return KM_OK;
}

void km_view_destroy(struct km_view *v)
{
	(void)v;
}

enum km_status km_mm_page_pfn(const struct km_mm *mm, uint64_t page, uint64_t *ret)
{
	(void)mm;
	(void)page;
	(void)ret;
	return KM_NOTFOUND;
}

/* ---- the picture ---- */

struct world {
	struct km_slabs slabs;
	struct km_tasks tasks;
	struct km_vmalloc_use vmalloc;
	struct km_run run;
	struct km_leak leak;
	uint32_t task, victim;
};

static enum km_status open_reader(void *arg, void **ret)
{
	*ret = arg;
	return KM_OK;
}

static void close_reader(void *arg, void *reader)
{
	(void)arg;
	(void)reader;
}

static enum km_status read_words(void *arg, void *reader, uint32_t kind, uint64_t addr, void *buf, uint64_t bytes)
{
	(void)arg;
	(void)reader;
	(void)kind;
	return km_view_read(NULL, addr, buf, bytes);
}

static bool begin(struct km_test *t, struct world *w)
{
	*w = (struct world){ .leak.vmap_areas = UINT32_MAX };
	fake_clear();
	fake_place(KF_task_struct_on_rq, 0x10, 4, 0);
	fake_place(KF_task_struct_exit_state, 0x14, 4, 0);
	fake_place(KF_task_struct_last_wakee, 0x20, 8, 0);
	fake_place(KF_task_struct_run_node, 0x30, 24, 0);
	fake_place(KF_task_struct_tasks, 0x50, 16, 0);
	fake_place(KF_task_struct_thread_node, 0x60, 16, 0);
	fake_place(KF_task_struct_thread_group, 0x70, 16, 0);
	fake_place(KF_task_struct_sibling, 0x80, 16, 0);
	w->run = (struct km_run){ .k = &fake_kernel, .slabs = &w->slabs, .tasks = &w->tasks, .vmalloc = &w->vmalloc };
	w->leak.run = &w->run;
	if (!CHECK(km_vec_push(&w->tasks) != NULL))
		return false;
	w->tasks.v[0] = (struct km_task_seen){ LIVE, 1 };
	return true;
}

static void end(struct world *w)
{
	km_scan_destroy(w->leak.scan);
	km_map_free(&w->leak.special);
	km_vec_free(&w->tasks);
}

/* Search from @root. */
static bool search(struct world *w, uint64_t root)
{
	const struct km_scan_ops ops = { .open = open_reader, .close = close_reader, .read = read_words, .filter = km_leak_filter, .arg = &w->leak };
	const struct km_scan_kind task = { .object_bytes = SLOT, .tag = KM_LEAK_TAG(KM_LEAK_SLAB, 0) };
	const struct km_scan_kind victim = { .object_bytes = SLOT, .tag = KM_LEAK_TAG(KM_LEAK_SLAB, 1) };
	const uint8_t none_free = 0;
	enum km_status st = km_scan_create(&ops, 4096, 1, &w->leak.scan);

	if (!st)
		st = km_scan_add_range(w->leak.scan, FAKE_BASE, sizeof(fake_memory), true);
	if (!st)
		st = km_scan_add_kind(w->leak.scan, &task, &w->task);
	if (!st)
		st = km_scan_add_kind(w->leak.scan, &victim, &w->victim);
	if (!st)
		st = km_scan_add_group(w->leak.scan, TASKS, 2 * SLOT, w->task, 2, &none_free);
	if (!st)
		st = km_scan_add_group(w->leak.scan, VICTIM, SLOT, w->victim, 1, &none_free);
	if (!st)
		st = km_scan_add_word(w->leak.scan, root, KM_SCAN_STRONG);
	if (!st)
		st = km_scan_seal(w->leak.scan);
	if (!st)
		st = km_leak_find_special(&w->leak);
	return !st && !km_scan_mark(w->leak.scan, false);
}

static bool is_reached(const struct world *w, uint64_t addr)
{
	struct km_scan_object o;

	return km_scan_object_of(w->leak.scan, addr, &o) && o.reached;
}

/* ---- tests ---- */

static const struct {
	const char *what;
	uint64_t task;
	unsigned at; /* of the only word that leads to the victim */
	unsigned on_rq, exit_state;
	bool counts;
} words[] = {
	{ "a member that stays", OTHER, PLAIN, 0, EXIT_DEAD, true },
	{ "who it woke last", LIVE, 0x20, 1, 0, false },
	{ "its place among those that run", LIVE, 0x38, 1, 0, true },
	{ "the place that it had, asleep: parent", LIVE, 0x30, 0, 0, false },
	{ "the place that it had, asleep: left", LIVE, 0x38, 0, 0, false },
	{ "the place that it had, asleep: right", LIVE, 0x40, 0, 0, false },
	{ "tasks of one that is gone", OTHER, 0x50, 0, EXIT_DEAD, false },
	{ "threads of one that is gone", OTHER, 0x60, 0, EXIT_DEAD, false },
	{ "thread group of one that is gone", OTHER, 0x70, 0, EXIT_DEAD, false },
	{ "siblings of one that is gone", OTHER, 0x80, 0, EXIT_DEAD, false },
	{ "the end of that list", OTHER, 0x88, 0, EXIT_DEAD, false },
	{ "siblings of a zombie", OTHER, 0x80, 0, EXIT_ZOMBIE, true },
	{ "siblings of one that is on the list of tasks", LIVE, 0x80, 0, EXIT_DEAD, true },
};

KM_TEST(what_tasks_leave_over_does_not_count)
{
	struct world w;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(words); i++) {
		if (begin(t, &w)) {
			fake_put(words[i].task + 0x10, words[i].on_rq, 4);
			fake_put(words[i].task + 0x14, words[i].exit_state, 4);
			fake_put(words[i].task + words[i].at, VICTIM, 8);
			CHECK(search(&w, words[i].task));
			CHECK_MSG(is_reached(&w, words[i].task), "%s: the task", words[i].what);
			CHECK_MSG(is_reached(&w, VICTIM) == words[i].counts, "%s", words[i].what);
		}
		end(&w);
	}
}

/* rw_semaphore.owner keeps the address of a task that had it for reading, with bit 0 set (kernel/locking/rwsem.c). */
KM_TEST(former_owners_of_semaphores_are_not_held)
{
	static const struct {
		uint64_t word;
		bool counts;
	} owners[] = { { OTHER, true }, { OTHER | 1, false }, { OTHER + 8, true }, { (OTHER + 8) | 1, true } };
	struct world w;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(owners); i++) {
		if (begin(t, &w)) {
			fake_put(VICTIM + 8, owners[i].word, 8);
			CHECK(search(&w, VICTIM));
			CHECK(is_reached(&w, VICTIM));
			CHECK_MSG(is_reached(&w, OTHER) == owners[i].counts, "0x%llx", (unsigned long long)owners[i].word);
		}
		end(&w);
	}
}

KM_TEST_MAIN
