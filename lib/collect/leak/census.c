/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Allocated objects of known types against the lists that must have them: exact where reachability is not. */
#include "mm/inodes.h"
#include "leak.h"
#include "owner/stack.h"
#include "process/task.h"

#define MAX_INODES (UINT64_C(1) << 23)
#define MAX_NETS   (UINT64_C(1) << 20)
#define MAX_SUPERS (UINT64_C(1) << 20)

struct census {
	struct km_leak *l;
	const char *type;
	struct km_map listed; /* number + 1 of each object that is on a list */
	KM_VEC(uint32_t) kinds;
	enum km_status whole; /* KM_OK: the lists were followed to their end */
};

/* A structure that is on a list; static ones are no objects. KM_OK or KM_NOMEM. */
static enum km_status list_one(struct census *c, uint64_t addr)
{
	struct km_scan_object o;
	uint64_t *at;
	size_t i;

	if (!addr || !km_scan_object_of(c->l->scan, addr, &o) ||
	    KM_LEAK_TYPE(km_scan_kind_at(c->l->scan, o.kind)->tag) != KM_LEAK_SLAB)
		return KM_OK;
	at = km_map_at(&c->listed, o.number + 1);
	if (!at)
		return KM_NOMEM;
	*at = 1;
	for (i = 0; i < c->kinds.n && c->kinds.v[i] != o.kind; i++)
		;
	if (i == c->kinds.n) {
		uint32_t *kind = km_vec_push(&c->kinds);

		if (!kind)
			return KM_NOMEM;
		*kind = o.kind;
	}
	return KM_OK;
}

/* ---- what lists there are ---- */

/* Why the tasks that were met may not be all. */
static enum km_status tasks_lost(const struct km_run *run)
{
	const struct km_stacks *s = run->stacks;

	return s->tasks_whole ? KM_OK : s->tasks_lost ? s->tasks_lost
						      : KM_ABSENT;
}

static enum km_status list_tasks(struct census *c)
{
	const struct km_run *run = c->l->run;
	enum km_status st = KM_OK;
	uint64_t task;
	unsigned cpu;
	size_t i;

	c->whole = tasks_lost(run) ? tasks_lost(run) : run->k->cpus;
	for (i = 0; !st && i < run->tasks->n; i++)
		st = list_one(c, run->tasks->v[i].addr);
	for (cpu = 0; !st && cpu < run->k->nr_cpus; cpu++)
		if (km_cpu_possible(run->k, cpu) &&
		    !km_read_ptr(run->view,
				 km_per_cpu(run->k, run->k->sym[SYM_idle_threads], cpu), &task))
			st = list_one(c, task);
	return st;
}

/* Of each task its own, and the one that a thread of the kernel has borrowed. */
static enum km_status list_spaces(struct census *c)
{
	static const enum km_field_id fields[] = { KF_task_struct_mm, KF_task_struct_active_mm };
	const struct km_run *run = c->l->run;
	enum km_status st = KM_OK, got;
	uint64_t mm;
	size_t i, k;

	c->whole = tasks_lost(run);
	/* That through which the kernel changes its own code (arch/x86/kernel/alternative.c). */
	if (run->k->sym[SYM_poking_mm] && !km_read_ptr(run->view, run->k->sym[SYM_poking_mm], &mm))
		st = list_one(c, mm);
	for (i = 0; !st && i < run->tasks->n; i++) {
		for (k = 0; !st && k < KM_ARRAY_LEN(fields); k++) {
			got = km_read_field(run->view, fields[k], run->tasks->v[i].addr, 0, &mm);
			if (got)
				c->whole = got;
			else
				st = list_one(c, mm);
		}
	}
	return st;
}

static enum km_status list_nets(struct census *c)
{
	const struct km_run *run = c->l->run;
	uint64_t head = run->k->sym[SYM_net_namespace_list], entry;
	const struct km_place *link = &run->k->layout->field[KF_net_list];
	enum km_status st = KM_OK, got;
	struct km_list list;

	c->whole = head && link->present ? KM_OK : KM_ABSENT;
	if (c->whole)
		return KM_OK;
	km_list_init(&list, run->view, head, MAX_NETS);
	while (!st && (got = km_list_next(&list, &entry)) == KM_OK)
		st = list_one(c, entry - link->offset);
	if (!st && got != KM_END)
		c->whole = got;
	return st;
}

static enum km_status list_inodes_of(struct census *c, uint64_t sb, uint64_t *left)
{
	struct km_inodes inodes;
	enum km_status got = km_inodes_init(&inodes, c->l->run->view, sb), st = KM_OK;
	uint64_t inode;

	while (!got && !st) {
		got = *left ? km_inodes_next(&inodes, &inode) : KM_UNSUPPORTED;
		if (!got) {
			--*left;
			st = list_one(c, inode);
		}
	}
	if (got && got != KM_END)
		c->whole = got;
	return st;
}

static enum km_status list_inodes(struct census *c)
{
	const struct km_run *run = c->l->run;
	const struct km_place *link = &run->k->layout->field[KF_super_block_s_list];
	uint64_t head = run->k->sym[SYM_super_blocks], entry, left = MAX_INODES;
	enum km_status st = KM_OK, got;
	struct km_list list;

	c->whole = head && link->present ? KM_OK : KM_ABSENT;
	if (c->whole)
		return KM_OK;
	km_list_init(&list, run->view, head, MAX_SUPERS);
	while (!st && (got = km_list_next(&list, &entry)) == KM_OK)
		st = list_inodes_of(c, entry - link->offset, &left);
	if (!st && got != KM_END)
		c->whole = got;
	return st;
}

static const struct {
	const char *type;
	enum km_status (*list)(struct census *c);
	const char *not_all[2]; /* caches that also have objects which are on no list by design */
} types[] = {
	{ "task_struct", list_tasks, { NULL, NULL } },
	{ "mm_struct", list_spaces, { NULL, NULL } },
	{ "net", list_nets, { NULL, NULL } },
	/* Pipes, sockets and files without a name (new_inode_pseudo()) are on no list. */
	{ "inode", list_inodes, { "inode_cache", "sock_inode_cache" } },
};

/* ---- rows ---- */

struct tally {
	const struct census *c;
	uint64_t allocated, missing, sample;
};

static void take(void *arg, const struct km_scan_object *o)
{
	struct tally *t = arg;

	t->allocated++;
	if (km_map_find(&t->c->listed, o->number + 1))
		return;
	if (!t->missing++)
		t->sample = o->addr;
}

static enum km_status write_kind(const struct census *c, uint32_t kind,
				 const char *const not_all[2])
{
	const struct km_slabs *s = c->l->run->slabs;
	struct tally t = { .c = c };
	struct row_census row = { 0 };
	const char *cache =
		s->caches.v[KM_LEAK_REST(km_scan_kind_at(c->l->scan, kind)->tag)].name;

	if ((not_all[0] && !strcmp(cache, not_all[0])) || (not_all[1] && !strcmp(cache, not_all[1])))
		return KM_OK;
	km_scan_each(c->l->scan, kind, take, &t);
	ROW_SET(row, census, type, c->type);
	ROW_SET(row, census, cache, cache);
	ROW_SET(row, census, allocated, t.allocated);
	if (!c->whole) {
		ROW_SET(row, census, listed, t.allocated - t.missing);
		ROW_SET(row, census, missing, t.missing);
		if (t.missing)
			ROW_SET(row, census, sample_addr, t.sample);
	}
	return ROW_ADD(c->l->run, census, row);
}

enum km_status km_leak_census(struct km_leak *l)
{
	enum km_status st = KM_OK;
	size_t i, k;

	for (i = 0; !st && i < KM_ARRAY_LEN(types); i++) {
		struct census c = { .l = l, .type = types[i].type };

		st = types[i].list(&c);
		for (k = 0; !st && k < c.kinds.n; k++)
			st = write_kind(&c, c.kinds.v[k], types[i].not_all);
		if (c.whole && c.whole != KM_ABSENT)
			km_run_unknown(l->run, c.whole, "whether all of type %s are listed",
				       c.type);
		km_map_free(&c.listed);
		km_vec_free(&c.kinds);
	}
	return st;
}
