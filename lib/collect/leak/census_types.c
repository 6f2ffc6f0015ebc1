/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Compare allocated objects of known types with the lists that must have them: exact where reachability is not. */
#include "census.h"
#include "mm/inodes.h"
#include "mm/socks.h"
#include "owner/owner.h"
#include "process/process.h"

enum km_status km_census_nets(struct km_census *c,
			      enum km_status (*each)(struct km_census *c, uint64_t net))
{
	struct km_entries nets;
	enum km_status st = KM_OK, got = km_nets_init(&nets, c->l->run->view);
	uint64_t net;

	while (!st && !got && (got = km_entries_next(&nets, &net)) == KM_OK)
		st = each(c, net);
	if (!st && got != KM_END)
		km_census_lost(c, got);
	return st;
}

/* ---- what lists there are ---- */

/* Why the tasks that were found may not be all. */
static enum km_status tasks_lost(const struct km_run *run)
{
	const struct km_stacks *s = run->stacks;

	return s->tasks_whole ? KM_OK : s->tasks_lost ? s->tasks_lost
						      : KM_ABSENT;
}

static enum km_status list_tasks(struct km_census *c)
{
	const struct km_run *run = c->l->run;
	enum km_status st = KM_OK;
	uint64_t task;
	unsigned cpu;
	size_t i;

	km_census_lost(c, tasks_lost(run));
	km_census_lost(c, run->k->cpus);
	for (i = 0; !st && i < run->tasks->n; i++)
		st = km_census_list(c, run->tasks->v[i].addr, NULL);
	for (cpu = 0; !st && cpu < run->k->nr_cpus; cpu++)
		if (km_cpu_possible(run->k, cpu) &&
		    !km_read_ptr(run->view,
				 km_per_cpu(run->k, run->k->sym[SYM_idle_threads], cpu), &task))
			st = km_census_list(c, task, NULL);
	return st;
}

/* It was reaped, and its last reference but that of RCU may be gone. */
static bool task_dying(struct km_leak *l, uint64_t addr)
{
	uint64_t func, freed = l->run->k->sym[SYM_delayed_put_task_struct];

	return freed && !km_read_field(l->run->view, KF_task_struct_rcu_func, addr, 0, &func) && func == freed;
}

/* A task's own address space, and the one that a kernel thread has borrowed. */
static enum km_status list_spaces_of(struct km_census *c, uint64_t task)
{
	static const enum km_field_id fields[] = { KF_task_struct_mm, KF_task_struct_active_mm };
	enum km_status st = KM_OK, got;
	uint64_t mm;
	size_t i;

	for (i = 0; !st && i < KM_ARRAY_LEN(fields); i++) {
		got = km_read_field(c->l->run->view, fields[i], task, 0, &mm);
		km_census_lost(c, got);
		if (!got)
			st = km_census_list(c, mm, NULL);
	}
	return st;
}

/* Idle CPUs keep that of the task which ran last: the first one's task is init_task. */
static enum km_status list_idle_spaces(struct km_census *c)
{
	const struct km_kernel *k = c->l->run->k;
	enum km_status st = KM_OK, got = k->cpus;
	uint64_t task;
	unsigned cpu;

	if (k->sym[SYM_init_task])
		st = list_spaces_of(c, k->sym[SYM_init_task]);
	for (cpu = 0; !st && !got && cpu < k->nr_cpus; cpu++) {
		if (!km_cpu_possible(k, cpu))
			continue;
		got = km_read_ptr(c->l->run->view, km_per_cpu(k, k->sym[SYM_idle_threads], cpu),
				  &task);
		if (!got && task)
			st = list_spaces_of(c, task);
	}
	km_census_lost(c, got);
	return st;
}

static enum km_status list_spaces(struct km_census *c)
{
	const struct km_run *run = c->l->run;
	enum km_status st = list_idle_spaces(c);
	uint64_t mm;
	size_t i;

	km_census_lost(c, tasks_lost(run));
	/* The one through which the kernel changes its own code (arch/x86/kernel/alternative.c). */
	if (!st && run->k->sym[SYM_poking_mm] &&
	    !km_read_ptr(run->view, run->k->sym[SYM_poking_mm], &mm))
		st = km_census_list(c, mm, NULL);
	for (i = 0; !st && i < run->tasks->n; i++)
		st = list_spaces_of(c, run->tasks->v[i].addr);
	return st;
}

static enum km_status list_net(struct km_census *c, uint64_t net)
{
	return km_census_list(c, net, NULL);
}

static enum km_status list_nets(struct km_census *c)
{
	return km_census_nets(c, list_net);
}

static bool net_dying(struct km_leak *l, uint64_t addr)
{
	uint64_t refs;

	return !km_read_field(l->run->view, KF_net_passive, addr, 0, &refs) && !refs;
}

static enum km_status list_inodes_of(struct km_census *c, uint64_t sb)
{
	struct km_entries inodes;
	enum km_status got = km_inodes_init(&inodes, c->l->run->view, sb), st = KM_OK;
	uint64_t inode;

	while (!got && !st && (got = km_entries_next(&inodes, &inode)) == KM_OK)
		st = km_census_list(c, inode, NULL);
	if (!st && got != KM_END)
		km_census_lost(c, got);
	return st;
}

static enum km_status list_inodes(struct km_census *c)
{
	return km_census_supers(c, list_inodes_of);
}

/* Taken off the list of its super block, it is freed after a grace period. */
static bool inode_dying(struct km_leak *l, uint64_t addr)
{
	uint64_t func, freed = l->run->k->sym[SYM_i_callback];

	return freed && !km_read_field(l->run->view, KF_inode_rcu_func, addr, 0, &func) && func == freed;
}

/* ---- types ---- */

static const struct census_type {
	const char *type;
	enum km_status (*list)(struct km_census *c);	 /* NULL: there is none, for the reason, and held is true */
	const char *cache;				 /* which is counted whether a list has objects of it or not; with '*' at its end, all that begin so */
	bool only;					 /* objects of other caches are not of the type */
	const char *not_all[2];				 /* caches that also have objects which are on no list by design */
	const char *reason;				 /* why some, of all or of not_all, are on no list */
	bool held;					 /* what else leads to may hold it: only what nothing leads to is missing */
	bool (*dying)(struct km_leak *l, uint64_t addr); /* @addr: of the structure, which may be inside an object */
	/* Whether an object of a cache that has several types is of this one; NULL: there is no way to know. */
	bool (*is)(struct km_leak *l, uint64_t addr);
	bool general; /* objects of kmalloc() are looked at, too */
} types[] = {
	{ .type = "task_struct", .list = list_tasks, .cache = "task_struct", .only = true, .dying = task_dying },
	{ .type = "mm_struct", .list = list_spaces, .cache = "mm_struct", .only = true },
	{ .type = "net", .list = list_nets, .cache = "net_namespace", .only = true, .dying = net_dying },
	{
		.type = "inode",
		.list = list_inodes,
		.not_all = { "inode_cache", "sock_inode_cache" },
		.reason = "inodes of pipes, sockets and files without a name are on no list "
			  "(fs/inode.c new_inode_pseudo()): those on no list count as missing only if nothing leads to "
			  "them",
		.dying = inode_dying,
	},
	{
		.type = "dentry",
		.list = km_census_dentries,
		.cache = "dentry",
		.only = true,
		.dying = km_census_dentry_dying,
	},
	{
		.type = "file",
		.list = km_census_files,
		.cache = "filp",
		.only = true,
		.held = true,
		.is = km_census_is_file,
		.reason = "files that sockets carry, drivers and file systems hold are on no list "
			  "since v3.19: those that no process has count as missing only if nothing leads to them",
	},
	{
		.type = "mount",
		.list = km_census_mounts,
		.cache = "mnt_cache",
		.only = true,
		.dying = km_census_mount_dying,
		.is = km_census_is_mount,
	},
	/* Protocols without a cache of their own, such as AF_NETLINK, are left out. */
	{ .type = "sock", .list = km_census_socks, .is = km_census_is_sock },
	{ .type = "cgroup", .list = km_census_cgroups, .is = km_census_is_cgroup, .general = true },
	{
		.type = "bio",
		.cache = "bio-*",
		.held = true,
		.reason = "a bio belongs to its submitter (block/bio.c bio_alloc_bioset()): no list of the kernel has any "
			  "of them; only those that nothing leads to are missing",
	},
};

/* ---- rows ---- */

struct tally {
	const struct km_census *c;
	const struct census_type *type;
	uint64_t inside; /* where in an object the structure is */
	bool several;	 /* types that the cache has */
	bool held_apart; /* what else leads to is not missing */
	uint64_t allocated, listed, missing, held, dying, sample;
};

static void object_take(void *arg, const struct km_scan_object *o)
{
	struct tally *t = arg;

	if (t->several && t->type->is && !t->type->is(t->c->l, o->addr))
		return;
	t->allocated++;
	if (km_bit_test(t->c->listed, o->number))
		t->listed++;
	else if (t->type->dying && t->type->dying(t->c->l, o->addr + t->inside))
		t->dying++;
	else if (t->held_apart && o->reached)
		t->held++;
	else if (!t->missing++)
		t->sample = o->addr;
}

static bool is_general(const struct km_slab_cache *cache)
{
	return !strncmp(cache->name, "kmalloc-", 8);
}

static bool has_several(const struct km_slab_cache *cache)
{
	return cache->refcount > 1 || is_general(cache);
}

/* Whether what is on no list may be in use all the same. */
static bool may_be_held(const struct census_type *type, const struct km_slab_cache *cache)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(type->not_all) && type->not_all[i]; i++)
		if (!strcmp(cache->name, type->not_all[i]))
			return true;
	return type->held;
}

/* Why the numbers of a cache are unknown; NULL: they are known. */
static const char *census_obstacle(const struct km_census *c, const struct census_type *type,
				   const struct km_slab_cache *cache)
{
	if (c->whole)
		return km_arena_printf(&c->l->run->arena, "the lists cannot be followed: %s",
				       km_status_name(c->whole));
	if (has_several(cache) && !type->is)
		return "the cache is merged with others, and has objects of other types";
	return NULL;
}

/* What the numbers leave out; NULL: nothing. */
static const char *remark(const struct km_census *c, const struct census_type *type, const struct tally *t,
			  const struct km_slab_cache *cache)
{
	const char *part = t->several && !is_general(cache)
				   ? "the cache is merged with others (slab_alias): objects of other types, by what is in "
				     "them, are left out"
				   : NULL;

	if (!t->held_apart)
		return part;
	return part ? km_arena_printf(&c->l->run->arena, "%s; %s", type->reason, part) : type->reason;
}

static enum km_status write_kind(const struct km_census *c, const struct census_type *type,
				 struct km_census_kind kind)
{
	const struct km_slab_cache *cache = km_census_cache_of(c->l, kind.kind);
	const char *why = census_obstacle(c, type, cache);
	struct tally t = { .c = c,
			   .type = type,
			   .inside = kind.inside,
			   .several = has_several(cache),
			   .held_apart = may_be_held(type, cache) };
	struct row_census row = { 0 };

	km_scan_each(c->l->scan, kind.kind, object_take, &t);
	ROW_SET(row, census, type, c->type);
	ROW_SET(row, census, cache, cache->name);
	ROW_SET(row, census, allocated, t.allocated);
	if (!why && type->list)
		ROW_SET(row, census, listed, t.listed);
	if (!why) {
		ROW_SET(row, census, missing, t.missing);
		ROW_SET(row, census, held, t.held);
		if (type->dying)
			ROW_SET(row, census, dying, t.dying);
		if (t.missing)
			ROW_SET(row, census, sample_addr, t.sample);
	}
	why = why ? why : remark(c, type, &t, cache);
	if (why)
		ROW_SET(row, census, reason, why);
	return ROW_ADD(c->l->run, census, row);
}

/* Caches that are the type's by their name. */
static enum km_status note_named(struct km_census *c, const struct census_type *type)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && type->cache && i < c->l->cache_kind.n; i++)
		if (km_census_has_name(c->l, c->l->cache_kind.v[i], type->cache))
			st = km_census_note_kind(c, c->l->cache_kind.v[i], 0);
	return st;
}

/* A type of which no cache is known has a row as well: why nothing was counted. */
static enum km_status write_none(const struct km_census *c, const struct census_type *type)
{
	struct row_census row = { 0 };
	const char *why = "its lists have no slab object, so which caches have such objects is not known";

	if (c->whole)
		why = km_arena_printf(&c->l->run->arena, "the lists cannot be followed: %s", km_status_name(c->whole));
	else if (type->cache)
		why = km_arena_printf(&c->l->run->arena, "no slab cache is called %s%s", type->cache,
				      c->l->run->slabs->whole ? ", and not all could be read" : "");
	if (!why)
		return KM_NOMEM;
	ROW_SET(row, census, type, c->type);
	ROW_SET(row, census, reason, why);
	return ROW_ADD(c->l->run, census, row);
}

/* Types by what kmalloc() gave are counted where they say how they are known, or where a cache of their own was merged with it. */
static enum km_status write_type(const struct km_census *c, const struct census_type *type, size_t named)
{
	enum km_status st = KM_OK;
	bool any = false;
	size_t i;

	for (i = 0; !st && i < c->kinds.n; i++) {
		if (i >= named && !type->general && is_general(km_census_cache_of(c->l, c->kinds.v[i].kind)))
			continue;
		any = true;
		st = write_kind(c, type, c->kinds.v[i]);
	}
	return st || any ? st : write_none(c, type);
}

static enum km_status count_type(struct km_leak *l, const struct census_type *type)
{
	struct km_census c = { .l = l, .type = type->type, .only = type->only ? type->cache : NULL };
	enum km_status st;
	size_t named;

	c.listed = km_calloc(km_scan_numbers(l->scan) / 64 + 1, sizeof(*c.listed));
	if (!c.listed)
		return KM_NOMEM;
	st = note_named(&c, type);
	named = c.kinds.n;
	if (!st && type->list)
		st = type->list(&c);
	if (!st)
		st = write_type(&c, type, named);
	if (c.whole && c.whole != KM_ABSENT)
		km_run_unknown(l->run, c.whole, "whether all of type %s are listed", c.type);
	free(c.listed);
	km_vec_free(&c.kinds);
	return st;
}

enum km_status km_leak_census(struct km_leak *l)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < KM_ARRAY_LEN(types); i++)
		st = count_type(l, &types[i]);
	return st;
}
