/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The census over a picture of memory: each type has a cache of a few objects, of which two are on the lists that must
 * have them and one is on none. Then all are listed, and then a list is cut.
 */
#include "fake_list.h"
#include "fake_pointer.h"
#include "leak/leak.h"
#include "owner/owner.h"
#include "process/process.h"
#include "test.h"

#define SLOT	  0x200u
#define SLOTS	  5u
#define HEADS	  FAKE_BASE
#define SUPER	  (FAKE_BASE + 0x1000)
#define FILES	  (FAKE_BASE + 0x1400)
#define FDTABLE	  (FAKE_BASE + 0x1480)
#define FDS	  (FAKE_BASE + 0x1800)
#define HASHINFO  (FAKE_BASE + 0x2000)
#define BUCKET	  (FAKE_BASE + 0x2100)
#define ROOT	  (FAKE_BASE + 0x2200)
#define OBJECTS	  (FAKE_BASE + 0x10000)
#define NOWHERE	  UINT64_C(0xffffc90000000000)
#define FREE_FUNC UINT64_C(0xffffffff81000040)
#define INSIDE	  0x10u /* where in the object of a file system its inode is */

enum cache {
	TASK,
	MM,
	NET,
	INODE,
	DENTRY,
	FILP,
	MNT,
	SOCK,
	CGROUP,
	SOCKET,
	BIO,
	NR_CACHES
};

/* What the objects of a cache are: the first two are listed, the next is on no list. */
enum other {
	NOTHING, /* a free slot */
	DYING,
	HELD,
	OF_ANOTHER_TYPE,
};

static const struct kind {
	const char *cache, *type;
	enum other other; /* the fourth */
} kinds[NR_CACHES] = {
	[TASK] = { "task_struct", "task_struct", DYING },
	[MM] = { "mm_struct", "mm_struct", NOTHING },
	[NET] = { "net_namespace", "net", DYING },
	[INODE] = { "ext4_inode_cache", "inode", DYING },
	[DENTRY] = { "dentry", "dentry", DYING },
	[FILP] = { "filp", "file", HELD },
	[MNT] = { "mnt_cache", "mount", DYING },
	[SOCK] = { "TCP", "sock", NOTHING },
	[CGROUP] = { "kmalloc-512", "cgroup", OF_ANOTHER_TYPE },
	[SOCKET] = { "sock_inode_cache", NULL, NOTHING },
	[BIO] = { "bio-96", "bio", HELD }, /* on no list at all */
};

static struct row_census rows[32];
static unsigned nr_rows;
static unsigned unknowns;

/* ---- what the census takes from others ---- */

const struct km_table km_tbl_census = { 0 };

enum km_status km_store_add(struct km_store *s, const struct km_table *t, const void *row)
{
	(void)s;
	(void)t;
	if (nr_rows == KM_ARRAY_LEN(rows))
		return KM_NOMEM;
	memcpy(&rows[nr_rows++], row, sizeof(rows[0]));
	return KM_OK;
}

void km_run_unknown(struct km_run *run, enum km_status st, const char *fmt, ...)
{
	(void)run;
	(void)st;
	(void)fmt;
	unknowns++;
}

const struct km_module *km_modules_find(const struct km_modules *m, uint64_t addr, const struct km_mod_region **ret)
{
	(void)m;
	(void)addr;
	(void)ret;
	return NULL;
}

uint64_t km_view_sym(const struct km_view *v, enum km_sym_id sym)
{
	(void)v;
	return fake_kernel.sym[sym];
}

enum km_status km_list_next(struct km_list *l, uint64_t *ret)
{
	uint64_t next;
	enum km_status st = km_read_ptr(l->view, l->cur, &next);

	if (!st && next != l->head)
		st = km_view_read(l->view, next, &(uint8_t[16]){ 0 }, 16);
	if (st)
		return st;
	if (next == l->head)
		return KM_END;
	if (l->seen++ >= l->bound)
		return KM_CORRUPT;
	*ret = l->cur = next;
	return KM_OK;
}

enum km_status km_entries_init(struct km_entries *e, struct km_view *view, enum km_field_id member, uint64_t head,
			       uint64_t bound)
{
	if (!fake_layout.field[member].present)
		return KM_ABSENT;
	e->link = fake_layout.field[member].offset;
	km_list_init(&e->list, view, head, bound);
	return KM_OK;
}

enum km_status km_entries_next(struct km_entries *e, uint64_t *ret)
{
	enum km_status st = km_list_next(&e->list, ret);

	if (!st)
		*ret -= e->link;
	return st;
}

/* ---- the picture ---- */

struct world {
	struct km_slabs slabs;
	struct km_tasks tasks;
	struct km_stacks stacks;
	struct km_run run;
	struct km_leak leak;
	unsigned listed; /* objects of each cache that are on their list: 2, or 3 */
};

static uint64_t object(enum cache c, unsigned n)
{
	return OBJECTS + 0x1000u * c + SLOT * n;
}

static void put(uint64_t addr, uint64_t value)
{
	fake_put(addr, value, 8);
}

/* A list at @head of the first objects of @c, each with its link at @link. */
static void put_list(const struct world *w, uint64_t head, enum cache c, unsigned link)
{
	uint64_t at = head;
	unsigned i;

	for (i = 0; i < w->listed; i++) {
		put(at, object(c, i) + link);
		at = object(c, i) + link;
	}
	put(at, head);
}

static void put_tasks(struct world *w)
{
	unsigned i;

	fake_place(KF_task_struct_files, 0x10, 8, 0);
	fake_place(KF_task_struct_mm, 0x18, 8, 0);
	fake_place(KF_task_struct_active_mm, 0x20, 8, 0);
	fake_place(KF_task_struct_rcu_func, 0x28, 8, 0);
	fake_kernel.sym[SYM_delayed_put_task_struct] = FREE_FUNC;
	put(object(TASK, 3) + 0x28, FREE_FUNC);
	fake_place(KF_mm_struct_exe_file, 0x10, 8, 0);
	fake_place(KF_mm_struct_mmap, 0x18, 8, 0);
	for (i = 0; i < w->listed; i++) {
		struct km_task_seen *task = km_vec_push(&w->tasks);

		*task = (struct km_task_seen){ object(TASK, i), i + 1 };
		put(object(TASK, i) + 0x10, FILES);
		put(object(TASK, i) + 0x18, object(MM, i));
		put(object(TASK, i) + 0x20, object(MM, i));
	}
	w->stacks.tasks_whole = true;
}

static void put_files(const struct world *w)
{
	unsigned i;

	fake_place(KF_files_struct_fdt, 0, 8, 0);
	fake_place(KF_fdtable_max_fds, 0, 4, 0);
	fake_place(KF_fdtable_fd, 8, 8, 0);
	fake_place(KF_file_path_dentry, 0x10, 8, 0);
	fake_place(KF_file_f_op, 0x18, 8, 0);
	fake_place(KF_file_private_data, 0x20, 8, 0);
	put(FILES, FDTABLE);
	put(FDTABLE, 64);
	put(FDTABLE + 8, FDS);
	for (i = 0; i < SLOTS; i++) {
		if (i < w->listed)
			put(FDS + 8u * 5 * i, object(FILP, i));
		put(object(FILP, i) + 0x10, object(DENTRY, 0));
		put(object(FILP, i) + 0x18, FREE_FUNC);
	}
}

static void put_nets(const struct world *w)
{
	unsigned i;

	fake_place(KF_net_list, 0x10, 8, 0);
	fake_place(KF_net_passive, 0x30, 4, 0);
	fake_kernel.sym[SYM_net_namespace_list] = HEADS;
	put_list(w, HEADS, NET, 0x10);
	for (i = 0; i < 3; i++)
		fake_put(object(NET, i) + 0x30, 1, 4);
}

static void put_inodes(const struct world *w)
{
	fake_place(KF_super_block_s_inodes, 0x10, 16, 0);
	fake_place(KF_inode_i_sb_list, 0x10, 16, 0);
	fake_place(KF_inode_rcu_func, 0x28, 8, 0);
	fake_kernel.sym[SYM_i_callback] = FREE_FUNC;
	put_list(w, SUPER + 0x10, INODE, INSIDE + 0x10);
	put(object(INODE, 3) + INSIDE + 0x28, FREE_FUNC);
}

/* The first entry is the root; the others are below it. */
static void put_dentries(const struct world *w)
{
	uint64_t at = object(DENTRY, 0) + 0x40;
	unsigned i;

	fake_place(KF_super_block_s_root, 0x30, 8, 0);
	fake_place(KF_super_block_s_roots, 0x38, 8, 0);
	fake_place(KF_dentry_d_children, 0x40, 8, 0);
	fake_place(KF_dentry_d_sib, 0x48, 16, 0);
	fake_place(KF_dentry_hash_next, 0x60, 8, 0);
	fake_place(KF_dentry_count, 0x68, 4, 0);
	fake_layout.field[KF_dentry_count].is_signed = true;
	put(SUPER + 0x30, object(DENTRY, 0));
	for (i = 1; i < w->listed; i++) {
		put(at, object(DENTRY, i) + 0x48);
		at = object(DENTRY, i) + 0x48;
	}
	fake_put(object(DENTRY, 3) + 0x68, (uint64_t)-128, 4);
}

static void put_mounts(const struct world *w)
{
	unsigned i;

	fake_place(KF_super_block_s_mounts, 0x20, 16, 0);
	fake_place(KF_mount_mnt_instance, 0x10, 16, 0);
	fake_place(KF_mount_mnt_root, 0x20, 8, 0);
	fake_place(KF_mount_mnt_sb, 0x28, 8, 0);
	fake_place(KF_mount_mnt_flags, 0x30, 4, 0);
	put_list(w, SUPER + 0x20, MNT, 0x10);
	for (i = 0; i < SLOTS; i++) {
		put(object(MNT, i) + 0x20, object(DENTRY, 0));
		put(object(MNT, i) + 0x28, SUPER);
	}
	fake_put(object(MNT, 3) + 0x30, 0x1000000, 4);
}

/* The first belongs to a struct socket, the others are known to TCP alone. */
static void put_socks(const struct world *w)
{
	uint64_t at = BUCKET;
	unsigned i;

	fake_place(KF_sockfs_inode_socket, 0x10, 64, 0);
	fake_place(KF_socket_sk, 0x8, 8, 0);
	fake_place(KF_sock_hash_next, 0x10, 8, 0);
	fake_place(KF_sock_family, 0x18, 2, 0);
	fake_place(KF_sock_state, 0x1a, 1, 0);
	fake_place(KF_inet_hashinfo_ehash, 0, 8, 0);
	fake_place(KF_inet_hashinfo_ehash_mask, 8, 4, 0);
	fake_layout.type_bytes[KT_inet_ehash_bucket] = 8;
	fake_kernel.sym[SYM_tcp_hashinfo] = HASHINFO;
	put(HASHINFO, BUCKET);
	put(object(SOCKET, 0) + 0x18, object(SOCK, 0));
	for (i = 1; i < w->listed; i++) {
		put(at, object(SOCK, i) + 0x10);
		at = object(SOCK, i) + 0x10;
		fake_put(object(SOCK, i) + 0x18, 2, 2);
		fake_put(object(SOCK, i) + 0x1a, 1, 1);
	}
	put(at, 1);
}

static void put_cgroups(const struct world *w)
{
	unsigned i;

	fake_place(KF_cgroup_root_root_list, 0, 16, 0);
	fake_place(KF_cgroup_root_cgrp, 0x40, 0x100, 0);
	fake_place(KF_cgroup_self, 0x10, 0x80, 0);
	fake_place(KF_css_children, 0x10, 16, 0);
	fake_place(KF_css_sibling, 0x20, 16, 0);
	fake_place(KF_css_cgroup, 0x30, 8, 0);
	fake_place(KF_css_ss, 0x38, 8, 0);
	fake_place(KF_cgroup_kn, 0x98, 8, 0);
	fake_kernel.sym[SYM_cgroup_roots] = HEADS + 0x20;
	put(HEADS + 0x20, ROOT);
	put(ROOT, HEADS + 0x20);
	put_list(w, ROOT + 0x40 + 0x10 + 0x10, CGROUP, 0x10 + 0x20);
	for (i = 0; i < 3; i++) {
		put(object(CGROUP, i) + 0x10 + 0x10, object(CGROUP, i) + 0x20);
		put(object(CGROUP, i) + 0x10 + 0x30, object(CGROUP, i));
		put(object(CGROUP, i) + 0x98, SUPER);
	}
}

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

/* Objects, and what leads to them: words to all but the third of each cache, none of which leads further. */
static bool put_objects(struct world *w)
{
	const struct km_scan_ops ops = { .open = open_reader, .close = close_reader, .read = read_words };
	enum km_status st = km_scan_create(&ops, 4096, 1, &w->leak.scan);
	unsigned c, i;

	if (!st)
		st = km_scan_add_range(w->leak.scan, FAKE_BASE, sizeof(fake_memory), true);
	for (c = 0; !st && c < NR_CACHES; c++) {
		const struct km_scan_kind kind = { .object_bytes = SLOT, .flags = KM_SCAN_OPAQUE, .tag = KM_LEAK_TAG(KM_LEAK_SLAB, c) };
		const uint8_t free_map = kinds[c].other == NOTHING ? 0x18 : 0x10;
		struct km_slab_cache *cache = km_vec_push(&w->slabs.caches);
		uint32_t *number = km_vec_push(&w->leak.cache_kind);

		if (!cache || !number)
			return false;
		*cache = (struct km_slab_cache){ .name = kinds[c].cache, .root = c, .refcount = 1 };
		st = km_scan_add_kind(w->leak.scan, &kind, number);
		if (!st)
			st = km_scan_add_group(w->leak.scan, object((enum cache)c, 0), SLOTS * SLOT, *number, SLOTS, &free_map);
		for (i = 0; !st && i < 4; i++)
			if (i != 2 || w->listed > 2)
				st = km_scan_add_word(w->leak.scan, object((enum cache)c, i), KM_SCAN_STRONG);
	}
	if (!st)
		st = km_scan_seal(w->leak.scan);
	return !st && !km_scan_mark(w->leak.scan, false);
}

static bool begin(struct km_test *t, struct world *w, unsigned listed)
{
	*w = (struct world){ .listed = listed };
	nr_rows = unknowns = 0;
	fake_clear();
	memset(fake_kernel.sym, 0, sizeof(fake_kernel.sym));
	fake_place(KF_super_block_s_list, 0, 16, 0);
	fake_kernel.sym[SYM_super_blocks] = HEADS + 0x40;
	put(HEADS + 0x40, SUPER);
	put(SUPER, HEADS + 0x40);
	put_tasks(w);
	put_files(w);
	put_nets(w);
	put_inodes(w);
	put_dentries(w);
	put_mounts(w);
	put_socks(w);
	put_cgroups(w);
	w->run = (struct km_run){ .k = &fake_kernel, .slabs = &w->slabs, .tasks = &w->tasks, .stacks = &w->stacks };
	w->leak.run = &w->run;
	return CHECK(put_objects(w));
}

static void end(struct world *w)
{
	km_scan_destroy(w->leak.scan);
	km_vec_free(&w->leak.cache_kind);
	km_vec_free(&w->slabs.caches);
	km_vec_free(&w->slabs.aliases);
	km_vec_free(&w->tasks);
	km_arena_free(&w->run.arena);
}

/* The row of a type, of which there is one. */
static const struct row_census *row_of(enum cache c)
{
	const struct row_census *found = NULL;
	unsigned i;

	for (i = 0; i < nr_rows; i++)
		if (!strcmp(rows[i].type, kinds[c].type)) {
			if (found || !rows[i].cache || strcmp(rows[i].cache, kinds[c].cache))
				return NULL;
			found = &rows[i];
		}
	return found;
}

/* The row of @type and @cache (NULL: none). */
static const struct row_census *row_called(const char *type, const char *cache)
{
	unsigned i;

	for (i = 0; i < nr_rows; i++)
		if (!strcmp(rows[i].type, type) && (cache ? rows[i].cache && !strcmp(rows[i].cache, cache) : !rows[i].cache))
			return &rows[i];
	return NULL;
}

/* @lost: objects that are on no list. */
static void check_known(struct km_test *t, enum cache c, unsigned listed, unsigned lost)
{
	const struct row_census *r = row_of(c);
	const unsigned held = kinds[c].other == HELD, dying = kinds[c].other == DYING;

	if (!CHECK_MSG(r != NULL, "%s", kinds[c].type))
		return;
	CHECK_MSG(r->allocated == listed + lost + held + dying, "%s: %u allocated", r->type, (unsigned)r->allocated);
	CHECK_MSG(ROW_HAS(*r, census, listed) && r->listed == listed, "%s: %u listed", r->type, (unsigned)r->listed);
	CHECK_MSG(ROW_HAS(*r, census, missing) && r->missing == lost, "%s: %u missing", r->type, (unsigned)r->missing);
	CHECK_MSG(ROW_HAS(*r, census, held) && r->held == held, "%s: %u held", r->type, (unsigned)r->held);
	CHECK_MSG(ROW_HAS(*r, census, dying) == dying && r->dying == dying, "%s: %u dying", r->type, (unsigned)r->dying);
	CHECK_MSG(ROW_HAS(*r, census, sample_addr) == (lost > 0), "%s: sample", r->type);
	if (lost)
		CHECK_EQ(r->sample_addr, object(c, 2));
}

/* With @listed of three objects of each type on its list, the others are missing. */
static void check_census(struct km_test *t, unsigned listed, unsigned lost)
{
	struct world w;
	unsigned c;

	if (begin(t, &w, listed)) {
		CHECK_EQ(km_leak_census(&w.leak), KM_OK);
		for (c = 0; c < BIO; c++)
			if (kinds[c].type)
				check_known(t, (enum cache)c, listed, lost);
		CHECK_EQ(unknowns, 0);
	}
	end(&w);
}

KM_TEST(what_is_on_no_list_is_missing)
{
	check_census(t, 2, 1);
}

KM_TEST(what_is_on_its_list_is_not)
{
	check_census(t, 3, 0);
}

/* A word of the list of each type: what it holds instead leads nowhere. */
static const struct cut {
	enum cache c;
	unsigned object; /* SLOTS: none, at is an address */
	uint64_t at;
	enum km_status why;
} cuts[] = {
	{ MM, SLOTS, 0, KM_UNMAPPED }, /* a task that cannot be read */
	{ NET, 1, 0x10, KM_UNMAPPED },
	{ INODE, 1, INSIDE + 0x10, KM_UNMAPPED },
	{ DENTRY, 1, 0x48, KM_CORRUPT }, /* a chain leads to what is no entry */
	{ FILP, SLOTS, FDTABLE + 8, KM_UNMAPPED },
	{ MNT, 1, 0x10, KM_UNMAPPED },
	{ SOCK, SLOTS, HASHINFO, KM_UNMAPPED },
	{ CGROUP, 1, 0x30, KM_UNMAPPED },
};

static void check_unknown(struct km_test *t, enum cache c, enum km_status why)
{
	const struct row_census *r = row_of(c);
	char reason[96];

	if (!CHECK_MSG(r != NULL, "%s", kinds[c].type))
		return;
	CHECK_MSG(r->allocated == 3u + (kinds[c].other == HELD || kinds[c].other == DYING), "%s: %u allocated", r->type,
		  (unsigned)r->allocated);
	CHECK_MSG(!ROW_HAS(*r, census, listed) && !ROW_HAS(*r, census, missing) && !ROW_HAS(*r, census, held) &&
			  !ROW_HAS(*r, census, dying) && !ROW_HAS(*r, census, sample_addr),
		  "%s: a number of what is not known", r->type);
	CHECK(unknowns >= 1);
	snprintf(reason, sizeof(reason), "the lists cannot be followed: %s", km_status_name(why));
	if (CHECK_MSG(ROW_HAS(*r, census, reason), "%s: no reason", r->type))
		CHECK_STR(r->reason, reason);
}

KM_TEST(of_a_cut_list_nothing_is_said)
{
	struct world w;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(cuts); i++) {
		const struct cut *cut = &cuts[i];

		if (begin(t, &w, 2)) {
			if (cut->c == MM)
				w.tasks.v[1].addr = NOWHERE;
			else
				put(cut->object < SLOTS ? object(cut->c, cut->object) + cut->at : cut->at, NOWHERE);
			CHECK_EQ(km_leak_census(&w.leak), KM_OK);
			check_unknown(t, cut->c, cut->why);
		}
		end(&w);
	}
}

/* Of what is on no list by design, what nothing leads to is missing all the same. */
static void check_unlisted(struct km_test *t, enum cache c, unsigned held, unsigned lost, const char *reason)
{
	const struct row_census *r = row_of(c);

	if (!CHECK_MSG(r != NULL, "%s", kinds[c].type))
		return;
	CHECK_EQ(r->allocated, held + lost);
	CHECK(ROW_HAS(*r, census, missing) && r->missing == lost);
	CHECK(ROW_HAS(*r, census, held) && r->held == held);
	CHECK_EQ(ROW_HAS(*r, census, sample_addr), lost > 0);
	if (CHECK(ROW_HAS(*r, census, reason)))
		CHECK_HAS(r->reason, reason);
}

KM_TEST(what_no_list_has)
{
	struct world w;
	unsigned listed;

	for (listed = 2; listed < 4; listed++) {
		if (begin(t, &w, listed)) {
			CHECK_EQ(km_leak_census(&w.leak), KM_OK);
			check_unlisted(t, BIO, 1 + listed, 3 - listed, "no list of the kernel");
			if (row_of(BIO))
				CHECK(!ROW_HAS(*row_of(BIO), census, listed));
		}
		end(&w);
	}
}

/* Inodes without a name share a cache with others that the list of their super block has. */
KM_TEST(inodes_that_a_list_need_not_have)
{
	struct world w;

	if (begin(t, &w, 2)) {
		w.slabs.caches.v[INODE].name = "inode_cache";
		CHECK_EQ(km_leak_census(&w.leak), KM_OK);
		CHECK_EQ(nr_rows, 10);
		if (CHECK(!strcmp(rows[3].type, "inode") && !strcmp(rows[3].cache, "inode_cache"))) {
			CHECK_EQ(rows[3].allocated, 4);
			CHECK_EQ(rows[3].listed, 2);
			CHECK_EQ(rows[3].missing, 1);
			CHECK_EQ(rows[3].dying, 1);
			CHECK_EQ(rows[3].held, 0);
			CHECK_HAS(rows[3].reason, "new_inode_pseudo()");
		}
	}
	end(&w);
}

/* A cache that several types share: only what is of the type counts, and that is said; or nothing is known of it. */
KM_TEST(caches_that_are_merged)
{
	struct world w;

	if (begin(t, &w, 2)) {
		w.slabs.caches.v[MNT].refcount = 2;
		w.slabs.caches.v[TASK].refcount = 2;
		CHECK_EQ(km_leak_census(&w.leak), KM_OK);
		if (CHECK(row_of(MNT) && ROW_HAS(*row_of(MNT), census, reason)))
			CHECK_HAS(row_of(MNT)->reason, "by what is in them");
		if (CHECK(row_of(TASK) && ROW_HAS(*row_of(TASK), census, reason))) {
			CHECK(!ROW_HAS(*row_of(TASK), census, listed) && !ROW_HAS(*row_of(TASK), census, missing));
			CHECK_HAS(row_of(TASK)->reason, "objects of other types");
		}
	}
	end(&w);
}

/* A cache that was merged with one which was there before has no name of its own; its other name is known all the same. */
KM_TEST(caches_under_another_name)
{
	static const enum cache merged[] = { MNT, BIO };
	struct world w;
	size_t i;

	if (begin(t, &w, 2)) {
		for (i = 0; i < KM_ARRAY_LEN(merged); i++) {
			struct km_slab_alias *alias = km_vec_push(&w.slabs.aliases);

			if (CHECK(alias != NULL))
				*alias = (struct km_slab_alias){ kinds[merged[i]].cache, merged[i] };
			w.slabs.caches.v[merged[i]].refcount = 2;
		}
		w.slabs.caches.v[MNT].name = "pid_2";
		w.slabs.caches.v[BIO].name = "kmalloc-192";
		CHECK_EQ(km_leak_census(&w.leak), KM_OK);
		if (CHECK(row_called("mount", "pid_2"))) {
			CHECK_EQ(row_called("mount", "pid_2")->listed, 2);
			CHECK_EQ(row_called("mount", "pid_2")->missing, 1);
		}
		if (CHECK(row_called("bio", "kmalloc-192"))) {
			CHECK(!ROW_HAS(*row_called("bio", "kmalloc-192"), census, missing));
			CHECK_HAS(row_called("bio", "kmalloc-192")->reason, "objects of other types");
		}
	}
	end(&w);
}

/* Each type has a row, which says why nothing was counted. */
KM_TEST(types_without_a_cache)
{
	static const struct {
		const char *type, *reason;
	} none[] = {
		{ "cgroup", "its lists have no slab object" },
		{ "bio", "no slab cache is called bio-*" },
		{ "net", "the lists cannot be followed" },
	};
	struct world w;
	size_t i;

	if (begin(t, &w, 2)) {
		put(ROOT + 0x40 + 0x10 + 0x10, ROOT + 0x40 + 0x10 + 0x10);
		w.slabs.caches.v[BIO].name = "biovec-max";
		w.slabs.caches.v[NET].name = "names_cache";
		put(HEADS, NOWHERE);
		CHECK_EQ(km_leak_census(&w.leak), KM_OK);
		for (i = 0; i < KM_ARRAY_LEN(none); i++) {
			const struct row_census *r = row_called(none[i].type, NULL);

			if (!CHECK_MSG(r != NULL, "%s", none[i].type))
				continue;
			CHECK(!ROW_HAS(*r, census, cache) && !ROW_HAS(*r, census, allocated) && !ROW_HAS(*r, census, missing));
			CHECK_HAS(r->reason, none[i].reason);
		}
	}
	end(&w);
}

KM_TEST(tasks_that_were_not_all_found)
{
	struct world w;

	if (begin(t, &w, 2)) {
		w.stacks.tasks_whole = false;
		w.stacks.tasks_lost = KM_UNMAPPED;
		CHECK_EQ(km_leak_census(&w.leak), KM_OK);
		check_unknown(t, TASK, KM_UNMAPPED);
		check_unknown(t, MM, KM_UNMAPPED);
	}
	end(&w);
}

KM_TEST_MAIN
