/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Tables over the dump itself: against the rows that a load of the same dump makes, and against damage. */
#include "toymachine/toy_case.h"

#include <inttypes.h>
#include <sys/stat.h>

#include "case/dump.h"
#include "folder_help.h"
#include "inspect/walk.h"
#include "vtab/vtab.h"

struct live {
	struct toy m;
	struct toy_slabs slabs;
	struct toy_pools pools;
	struct toy_case c;
	sqlite3 *db;
	bool stop;
};

static bool is_stopped(void *arg)
{
	return ((const struct live *)arg)->stop;
}

static bool live_begin(struct km_test *t, struct live *l)
{
	const char *error = NULL;

	*l = (struct live){ 0 };
	(void)setenv("XDG_CACHE_HOME", "/dev/null", 1);
	if (!CHECK(toy_case_init(&l->c)) || !CHECK_MSG(toy_build(&l->m, toy_vmlinux, 7, &error), "%s", error))
		return false;
	toy_add_pools(&l->m, &l->pools);
	toy_add_slabs(&l->m, &l->slabs);
	return true;
}

static bool live_open(struct km_test *t, struct live *l)
{
	const struct km_vtab_options o = { .stop = is_stopped, .arg = l, .may_open = true };

	return CHECK(toy_write_elf(&l->m, l->c.dump)) && CHECK_EQ(toy_load(&l->c, toy_vmlinux), KM_OK) &&
	       CHECK_EQ(sqlite3_open_v2(l->c.db, &l->db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK) &&
	       CHECK_EQ(km_vtab_register(l->db, &o), KM_OK);
}

static void live_end(struct km_test *t, struct live *l)
{
	CHECK_EQ(sqlite3_close(l->db), SQLITE_OK);
	toy_slabs_free(&l->slabs);
	toy_free(&l->m);
	toy_case_deinit(&l->c);
}

/* Rows as "a|b\n", NULL as "-", then "error: …". Free with free(). */
static char *rows_of(struct live *l, const char *sql)
{
	sqlite3_stmt *s = NULL;
	char *text = NULL;
	size_t bytes = 0;
	FILE *f = open_memstream(&text, &bytes);
	int i, rc = sqlite3_prepare_v2(l->db, sql, -1, &s, NULL);

	if (!f)
		abort();
	while (rc == SQLITE_OK || rc == SQLITE_ROW) {
		rc = sqlite3_step(s);
		for (i = 0; rc == SQLITE_ROW && i < sqlite3_column_count(s); i++) {
			const char *value = (const char *)sqlite3_column_text(s, i);

			fprintf(f, "%s%s", value ? value : "-", i + 1 < sqlite3_column_count(s) ? "|" : "\n");
		}
	}
	if (rc != SQLITE_DONE)
		fprintf(f, "error: %s", sqlite3_errmsg(l->db));
	sqlite3_finalize(s);
	fclose(f);
	return text;
}

static void rows_are(struct km_test *t, struct live *l, const char *sql, const char *want)
{
	char *got = rows_of(l, sql);

	CHECK_STR(got, want);
	free(got);
}

/* The error of a statement has @part in it. */
static void error_has(struct km_test *t, struct live *l, const char *sql, const char *part)
{
	char *got = rows_of(l, sql);

	CHECK_MSG(strstr(got, "error: ") && strstr(got, part), "'%s' has no '%s'", got, part);
	free(got);
}

KM_TEST(pages_are_those_of_the_load)
{
	struct live l;

	if (live_begin(t, &l) && live_open(t, &l)) {
		rows_are(t, &l,
			 "SELECT count(*) > 5, sum(a.n IS NOT b.pages) FROM"
			 " (SELECT class, count(*) AS n FROM page GROUP BY 1) a JOIN page_class b ON b.class IS a.class",
			 "1|0\n");
		rows_are(t, &l,
			 "SELECT (SELECT count(*) FROM page) = (SELECT sum(pages) FROM page_class),"
			 " (SELECT count(DISTINCT class) FROM page) = (SELECT count(*) FROM page_class WHERE pages > 0)",
			 "1|1\n");
		/* Page by page: class, order, owner and zone. */
		rows_are(t, &l,
			 "SELECT count(*) > 1000, sum(p.class IS NOT r.class), sum(p.page_order IS NOT r.page_order),"
			 " sum(p.owner IS NOT (SELECT name FROM owner o WHERE o.owner_id = r.owner_id)),"
			 " sum(p.zone_name IS NOT r.zone_name), sum(p.node_id IS NOT r.node_id)"
			 " FROM page_run r JOIN page p ON p.pfn BETWEEN r.start_pfn AND r.start_pfn + r.nr_pages - 1",
			 "1|0|0|0|0|0\n");
	}
	live_end(t, &l);
}

/* Of a kernel whose layout is in the cache, the case names the vmlinux that has its other types: that of a folder, too. */
KM_TEST(types_of_a_kernel_in_the_cache)
{
	const struct km_vtab_options how = { 0 };
	const char *inputs[1], *types[1];
	char folder[96], file[128];
	struct folder beside;
	struct km_load_options o = { .inputs = inputs, .nr_inputs = 1, .types = types, .nr_types = 1, .jobs = 2 };
	unsigned i, origins[2] = { 0, 0 };
	struct live l;

	if (live_begin(t, &l) && CHECK(folder_make(&beside))) {
		o.case_path = l.c.db;
		inputs[0] = l.c.dump;
		types[0] = folder;
		snprintf(folder, sizeof(folder), "%s/types", beside.dir);
		snprintf(file, sizeof(file), "%s/vmlinux-toy", folder);
		CHECK(!setenv("XDG_CACHE_HOME", beside.dir, 1) && !mkdir(folder, 0700) && !symlink(toy_vmlinux, file) && toy_write_elf(&l.m, l.c.dump));
		for (i = 0; i < 2; i++) {
			(void)unlink(l.c.db);
			CHECK_EQ(km_case_load(&o, &l.c.result, &l.c.err), KM_OK);
			CHECK_STR(l.c.result.vmlinux, file);
			origins[!strcmp(l.c.result.vmlinux_origin, "cache")]++;
			CHECK(sqlite3_open_v2(l.c.db, &l.db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK && km_vtab_register(l.db, &how) == KM_OK);
			rows_are(t, &l, "SELECT count(*) > 2, min(member('task_struct', addr, 'comm') <> '') FROM list('init_task.tasks', 'task_struct', 'tasks')",
				 "1|1\n");
			CHECK_EQ(sqlite3_close(l.db), SQLITE_OK);
			l.db = NULL;
		}
		CHECK_EQ(origins[0], 1);
		CHECK_EQ(origins[1], 1);
		folder_remove(&beside);
	}
	live_end(t, &l);
}

KM_TEST(conditions_and_order_of_pages)
{
	struct live l;

	if (live_begin(t, &l) && live_open(t, &l)) {
		rows_are(t, &l, "SELECT pfn FROM page WHERE pfn = 5", "5\n");
		rows_are(t, &l, "SELECT pfn FROM page WHERE pfn > 5 AND pfn < 8", "6\n7\n");
		rows_are(t, &l, "SELECT pfn FROM page WHERE pfn >= 6 AND pfn <= 7 AND pfn <> 6", "7\n");
		rows_are(t, &l, "SELECT pfn FROM page WHERE pfn >= 5.5 AND pfn < 8", "6\n7\n");
		rows_are(t, &l, "SELECT pfn FROM page WHERE pfn < 0 OR pfn > 9223372036854775806 OR pfn = '6'", "6\n");
		rows_are(t, &l, "SELECT pfn FROM page WHERE pfn < -9223372036854775807", "");
		rows_are(t, &l, "SELECT pfn FROM page WHERE pfn > 5 ORDER BY pfn LIMIT 2", "6\n7\n");
		rows_are(t, &l, "SELECT count(*) FROM page WHERE class = 'no such'", "0\n");
		rows_are(t, &l, "SELECT (SELECT count(*) FROM page WHERE class = 'slab') ="
				" (SELECT count(*) FROM page WHERE +class = 'slab')",
			 "1\n");
		/* Sorted by the table itself, and by SQLite. */
		rows_are(t, &l, "SELECT (SELECT group_concat(class) FROM (SELECT class FROM page ORDER BY class)) ="
				" (SELECT group_concat(class) FROM (SELECT class FROM page ORDER BY +class))",
			 "1\n");
		rows_are(t, &l,
			 "SELECT count(*) FROM (SELECT class, max(pfn) a FROM page WHERE pfn < 900 GROUP BY class) x"
			 " JOIN (SELECT class, max(pfn) a FROM page WHERE pfn < 900 GROUP BY +class) y"
			 " ON x.class IS y.class AND x.a <> y.a",
			 "0\n");
		rows_are(t, &l, "SELECT count(*) FROM page WHERE class = 'free' AND refcount <> 0", "0\n");
		rows_are(t, &l, "SELECT min(mapcount) >= 0, sum(mapcount IS NOT NULL) = sum(class IN"
				" ('anon', 'file', 'shmem')) FROM page",
			 "1|1\n");
	}
	live_end(t, &l);
}

KM_TEST(objects_are_those_of_the_load)
{
	struct live l;

	if (live_begin(t, &l) && live_open(t, &l)) {
		rows_are(t, &l,
			 "SELECT count(*) > 2, sum(n > 0) > 1, sum(n IS NOT allocated_objects), sum(m IS NOT total_objects"
			 " + (SELECT coalesce(sum(s.objects), 0) FROM slab s WHERE s.cache = name AND s.state = 'rcu'))"
			 " FROM (SELECT c.*, (SELECT count(*) FROM slab_object(c.name) WHERE state = 'allocated') AS n,"
			 " (SELECT count(*) FROM slab_object WHERE cache = c.name) AS m FROM slab_cache c"
			 " WHERE allocated_objects IS NOT NULL)",
			 "1|1|0|0\n");
		rows_are(t, &l, "SELECT count(*) = count(DISTINCT addr) FROM slab_object", "1\n");
		error_has(t, &l, "SELECT * FROM slab_object('no such')", "no slab cache 'no such'");
		rows_are(t, &l, "SELECT * FROM slab_object WHERE cache = 'no such'", "");
	}
	live_end(t, &l);
}

KM_TEST(lists_and_members)
{
	struct live l;

	if (live_begin(t, &l) && live_open(t, &l)) {
		rows_are(t, &l,
			 "SELECT place, member('task_struct', addr, 'pid'), member('struct task_struct', addr, 'comm'),"
			 " member(NULL, 'init_task', 'pid')"
			 " FROM list('init_task.tasks', 'task_struct', 'tasks')",
			 "0|1|one|0\n1|2|two|0\n2|4|exited|0\n");
		rows_are(t, &l,
			 "SELECT count(*) FROM list('slab_caches', 'kmem_cache', 'list') l JOIN slab_cache c"
			 " ON c.addr = l.addr AND c.name = member_text('kmem_cache', l.addr, 'name')",
			 "27\n");
		/* Ways with pointers, without, with an index, by the first name that there is, by a number. */
		rows_are(t, &l,
			 "SELECT member('task_struct', addr, 'signal->nr_threads'), member('task_struct', addr,"
			 " 'signal.nr_threads'), member('task_struct', addr, 'state|__state'),"
			 " char(member('task_struct', addr, 'comm[1]')),"
			 " container_of(node, 'task_struct', 'tasks') = addr, node - addr = offset_of('task_struct', 'tasks'),"
			 " member(NULL, 'init_task.tasks.next->prev', 'next') = node"
			 " FROM list('init_task.tasks', 'task_struct', 'tasks') LIMIT 1",
			 "1|1|0|n|1|1|1\n");
		rows_are(t, &l, "SELECT member('no_such|task_struct', 'init_task', 'pid')", "0\n");
		rows_are(t, &l, "SELECT size_of('list_head'), size_of('struct list_head *'), size_of('unsigned long')",
			 "16|8|8\n");
		/* What is unknown is NULL, and NULL leads to nothing; what is misspelt is an error. */
		rows_are(t, &l, "SELECT member('task_struct', 16, 'pid'), member('task_struct', NULL, 'pid'),"
				" member('task_struct', 'init_task', 'files->fdt'), string_at(4096)",
			 "-|-|-|-\n");
		rows_are(t, &l, "SELECT * FROM list(NULL, 'task_struct', 'tasks')", "");
		/* A pointer to the type stands for what it points to; without a path it is the thing itself. */
		rows_are(t, &l,
			 "SELECT member('list_head', 'init_task.tasks.next', 'next') = member(NULL, 'init_task.tasks.next->next'),"
			 " member('list_head', 'init_task.tasks', 'next') = member(NULL, 'init_task.tasks.next'),"
			 " member(NULL, 'init_task.pid'), member_text(NULL, 'init_task.pid'),"
			 " (SELECT value FROM struct('list_head', 'init_task.tasks.next') WHERE path = 'next') ="
			 " member(NULL, 'init_task.tasks.next->next'), member('signal_struct', 'init_task.signal', 'nr_threads'),"
			 " string_at('saved_command_line') = string_at(member(NULL, 'saved_command_line'))"
			 " AND length(string_at('saved_command_line')) > 0",
			 "1|1|0|0|1|-|1\n");
		error_has(t, &l, "SELECT member('task_struct', 'init_task.tasks.next', 'pid')", "neither a 'struct task_struct' nor a pointer");
		error_has(t, &l, "SELECT member('task_struct', 'init_task', 'pidd')", "no member 'pidd'");
		error_has(t, &l, "SELECT member('task_strukt', 'init_task', 'pid')", "no type 'task_strukt'");
		error_has(t, &l, "SELECT member('task_struct', 'init_tusk', 'pid')", "no symbol 'init_tusk'");
		error_has(t, &l, "SELECT member('task_struct', 'init_task', 'comm[16]')", "beyond the array's 16");
		error_has(t, &l, "SELECT member('task_struct', 'init_task', 'pid.x')", "no member 'x'");
		error_has(t, &l, "SELECT member('task_struct', 'init_task', 'tasks ; x')", "not a path to a member");
		error_has(t, &l, "SELECT * FROM list('slab_caches', 'kmem_cache', 'name')", "not a link of a list");
		error_has(t, &l, "SELECT * FROM list('slab_caches', 'kmem_cache')", "belong together");
		error_has(t, &l, "SELECT * FROM list", "an argument is missing, as in list(");
		rows_are(t, &l, "SELECT string_at(member('kmem_cache', addr, 'name')) ="
				" member_text('kmem_cache', addr, 'name') FROM list('slab_caches', 'kmem_cache', 'list')"
				" LIMIT 1",
			 "1\n");
	}
	live_end(t, &l);
}

KM_TEST(a_row_for_each_member)
{
	struct live l;

	if (live_begin(t, &l) && live_open(t, &l)) {
		rows_are(t, &l,
			 "SELECT path, bytes, type, value, text FROM struct('init_task') WHERE path IN"
			 " ('comm', 'pid', 'tasks', 'thread_info.flags', 'signal')",
			 "comm|16|char [16]||\npid|4|int|0|0\nsignal|8|struct signal_struct *|0|0x0\n"
			 "tasks|16|struct list_head|-|-\nthread_info.flags|8|long unsigned int|0|0\n");
		rows_are(t, &l, "SELECT path, type, value IS NULL FROM struct('list_head', 'slab_caches')",
			 "next|struct list_head *|0\nprev|struct list_head *|0\n");
		rows_are(t, &l, "SELECT path, value, why FROM struct('list_head', 0x1000)",
			 "next|-|unmapped\nprev|-|unmapped\n");
		rows_are(t, &l, "SELECT count(*) > 15, sum(addr - place('init_task') <> offset) FROM struct('init_task')",
			 "1|0\n");
		error_has(t, &l, "SELECT * FROM struct('list_head', 'nowhere')", "no symbol 'nowhere'");
		error_has(t, &l, "SELECT * FROM struct(4096)", "type at this place is not known");
	}
	live_end(t, &l);
}

KM_TEST(types_that_only_modules_have)
{
	char sql[300];
	struct live l;

	if (live_begin(t, &l) && live_open(t, &l)) {
		rows_are(t, &l, "SELECT path, offset, bytes, type FROM struct('zram', 0) WHERE path NOT GLOB 'stats.*'",
			 "mem_pool|8|8|void *\nstats|16|32|struct zram_stats\ndisksize|48|8|size_t\n");
		rows_are(t, &l, "SELECT path, offset, type FROM struct('struct size_class', 0) WHERE path GLOB '*.next'",
			 "fullness_list[0].next|0|void *\nfullness_list[1].next|16|void *\n");
		(void)snprintf(sql, sizeof(sql), "SELECT path, type, text FROM struct('zram_extra', 0x%" PRIx64 ") WHERE path <> 'both'",
			       l.pools.extra);
		rows_are(t, &l, sql,
			 "state|enum zram_state|ZRAM_OFF\nlevel|u32 :5|19\nname|const char *|extra\nparent|struct zram *|0x0\n"
			 "fn|u32 (*)(struct zram *, ...)|0x0\n");
		/* Two modules have one of the name: what zram points at is zram's. */
		(void)snprintf(sql, sizeof(sql), "SELECT member('zram_extra', 0x%" PRIx64 ", 'both->whole') & 0xffffffff",
			       l.pools.extra);
		rows_are(t, &l, sql, "4294967295\n");
		rows_are(t, &l, "SELECT path FROM struct('zsmalloc:shared', 0)", "low\nhigh\n");
		rows_are(t, &l, "SELECT path FROM struct('struct zram:shared', 0)", "whole\n");
		rows_are(t, &l, "SELECT path FROM struct('twin', 0)", "one\nother\n");
		error_has(t, &l, "SELECT * FROM struct('shared', 0)",
			  "modules zsmalloc and zram have different types 'shared': name one, as in 'zram:shared'");
		error_has(t, &l, "SELECT * FROM struct('nvme:shared', 0)", "no module 'nvme' with types");
		error_has(t, &l, "SELECT * FROM struct('no_such', 0)", "no type 'no_such', nor has one of its 2 modules with types");
	}
	live_end(t, &l);
}

KM_TEST(types_of_modules_that_are_damaged)
{
	struct live l;

	if (live_begin(t, &l)) {
		memset(toy_at(&l.m, l.pools.strings), 'x', 300);
		if (live_open(t, &l))
			error_has(t, &l, "SELECT * FROM struct('zram', 0)", "no type 'zram'");
	}
	live_end(t, &l);
}

KM_TEST(symbols_cpus_and_memory)
{
	struct live l;

	if (live_begin(t, &l) && live_open(t, &l)) {
		rows_are(t, &l, "SELECT name, addr = place('slab_caches'), module, per_cpu FROM symbol('slab_caches')",
			 "slab_caches|1|-|0\n");
		rows_are(t, &l, "SELECT count(*) FROM symbol WHERE name = 'no such'", "0\n");
		rows_are(t, &l, "SELECT symbol_text(place('slab_caches') + 8), symbol_text(5)", "slab_caches+0x8|-\n");
		rows_are(t, &l, "SELECT text FROM memory('linux_banner', 12)", "Linux ve\nrsio\n");
		rows_are(t, &l, "SELECT value, why FROM memory(0x1000, 8)", "-|unmapped\n");
		rows_are(t, &l, "SELECT count(*) FROM memory('linux_banner', -5)", "0\n");
		rows_are(t, &l,
			 "SELECT count(*) > 1, min(cpu), count(DISTINCT addr) = count(*) FROM per_cpu(place('toy_pcp'))",
			 "1|0|1\n");
		error_has(t, &l, "SELECT * FROM per_cpu('slab_caches')", "not a per-CPU variable");
	}
	live_end(t, &l);
}

/* Where a list no longer points back: an error, or with a fourth argument a row that says so. */
KM_TEST(damaged_lists_say_so)
{
	struct live l;

	if (live_begin(t, &l)) {
		struct list_head *head = (struct list_head *)((char *)toy_at(&l.m, toy_sym(&l.m, "init_task")) +
							      offsetof(struct task_struct, tasks));
		uint64_t first = (uint64_t)(uintptr_t)head->next, second;

		second = (uint64_t)(uintptr_t)((struct list_head *)toy_at(&l.m, first))->next;
		((struct list_head *)toy_at(&l.m, second))->next = (void *)(uintptr_t)first;
		if (live_open(t, &l)) {
			error_has(t, &l, "SELECT count(*) FROM list('init_task.tasks', 'task_struct', 'tasks')",
				  "after 2 nodes it cannot be followed");
			rows_are(t, &l,
				 "SELECT place, member('task_struct', addr, 'pid'), why IS NOT NULL"
				 " FROM list('init_task.tasks', 'task_struct', 'tasks', 1)",
				 "0|1|0\n1|2|0\n2|-|1\n");
		}
	}
	live_end(t, &l);
}

KM_TEST(another_dump_is_refused_by_name)
{
	struct live l;

	if (live_begin(t, &l) && live_open(t, &l)) {
		char moved[128], sql[400];
		FILE *f;

		snprintf(moved, sizeof(moved), "%s.moved", l.c.dump);
		CHECK_EQ(rename(l.c.dump, moved), 0);
		error_has(t, &l, "SELECT count(*) FROM page", "is not there, nor beside the case");
		snprintf(sql, sizeof(sql), "SELECT kmemdb_open('%s')", moved);
		error_has(t, &l, sql, "no vmlinux");
		snprintf(sql, sizeof(sql), "SELECT kmemdb_open('%s', '%s') GLOB 'Linux*'", moved, toy_vmlinux);
		rows_are(t, &l, sql, "1\n");
		rows_are(t, &l, "SELECT count(*) > 1000 FROM page", "1\n");
		error_has(t, &l, "SELECT kmemdb_open('/nowhere')", "/nowhere");
		unlink(moved);
		/* One that was written anew in the meantime. */
		sqlite3_close(l.db);
		l.db = NULL;
		toy_slabs_free(&l.slabs);
		toy_free(&l.m);
		toy_case_deinit(&l.c);
		if (!live_begin(t, &l) || !live_open(t, &l))
			return;
		f = fopen(l.c.dump, "r+b");
		if (CHECK(f != NULL)) {
			fseek(f, -4096, SEEK_END);
			fputs("changed", f);
			fclose(f);
		}
		error_has(t, &l, "SELECT count(*) FROM page", "is not the dump that the case was made from");
	}
	live_end(t, &l);
}

KM_TEST(what_runs_can_be_stopped)
{
	struct live l;

	if (live_begin(t, &l) && live_open(t, &l)) {
		l.stop = true;
		error_has(t, &l, "SELECT count(*) FROM page", "interrupted");
		l.stop = false;
		rows_are(t, &l, "SELECT count(*) > 1000 FROM page", "1\n");
	}
	live_end(t, &l);
}

/* ---- walks, by addresses alone ---- */

struct walked {
	struct live l;
	struct km_dump dump;
	struct km_view *view;
	uint64_t at; /* a frame of our own: at + 64 * n is node n */
	uint64_t *words;
};

static bool walked_begin(struct km_test *t, struct walked *w)
{
	uint64_t frame;

	*w = (struct walked){ 0 };
	if (!live_begin(t, &w->l))
		return false;
	frame = toy_take_frames(&w->l.m, 4096);
	w->at = TOY_DIRECT_MAP + frame;
	w->words = (uint64_t *)(w->l.m.mem + frame);
	memset(w->words, 0, 4096);
	return true;
}

static uint64_t node_at(const struct walked *w, unsigned n)
{
	return w->at + 64 * n;
}

static void node_put(struct walked *w, unsigned n, uint64_t a, uint64_t b, uint64_t c)
{
	w->words[8 * n] = a;
	w->words[8 * n + 1] = b;
	w->words[8 * n + 2] = c;
}

/* Nodes met, as "1 2 3 ok" or "1 corrupt". */
static void walk_is(struct km_test *t, struct walked *w, enum km_walk_kind kind, const char *want)
{
	const struct km_dump_options o = { .vmlinux = toy_vmlinux, .jobs = 1, .no_cache = true };
	const char *path = w->l.c.dump;
	struct km_err err = { "" };
	struct km_walk walk;
	char got[256] = "";
	size_t n = 0;
	uint64_t node;
	enum km_status st;

	CHECK(toy_write_elf(&w->l.m, path));
	if (CHECK_EQ(km_dump_open(&w->dump, &path, 1, &o, &err), KM_OK) &&
	    CHECK_EQ(km_view_create(&w->dump.k, &w->view), KM_OK)) {
		km_walk_init(&walk, w->view, kind, node_at(w, 0));
		while (!(st = km_walk_next(&walk, &node)) && n < 100)
			n += (size_t)snprintf(got + n, sizeof(got) - n, "%u ", (unsigned)((node - w->at) / 64));
		snprintf(got + n, sizeof(got) - n, "%s", st == KM_END ? "end" : km_status_name(st));
		CHECK_STR(got, want);
		km_view_destroy(w->view);
	}
	km_dump_close(&w->dump);
}

KM_TEST(hlists_end)
{
	struct walked w;

	if (walked_begin(t, &w)) {
		node_put(&w, 0, node_at(&w, 1), 0, 0);
		node_put(&w, 1, node_at(&w, 2), node_at(&w, 0), 0);
		node_put(&w, 2, 0, node_at(&w, 1), 0);
		walk_is(t, &w, KM_WALK_HLIST, "1 2 end");
		node_put(&w, 2, 0x15, node_at(&w, 1), 0); /* the end of a list of hlist_nulls */
		walk_is(t, &w, KM_WALK_HLIST, "1 2 end");
		node_put(&w, 2, node_at(&w, 1), node_at(&w, 1), 0);
		walk_is(t, &w, KM_WALK_HLIST, "1 2 corrupt");
		node_put(&w, 2, 0x1000, node_at(&w, 1), 0);
		walk_is(t, &w, KM_WALK_HLIST, "1 2 unmapped");
	}
	live_end(t, &w.l);
}

KM_TEST(chains_end)
{
	struct walked w;

	if (walked_begin(t, &w)) {
		node_put(&w, 0, node_at(&w, 3), 0, 0);
		node_put(&w, 3, node_at(&w, 1), 0, 0);
		walk_is(t, &w, KM_WALK_CHAIN, "3 1 end");
		node_put(&w, 1, node_at(&w, 1), 0, 0);
		walk_is(t, &w, KM_WALK_CHAIN, "3 1 corrupt");
	}
	live_end(t, &w.l);
}

/* Node 4 above 2 and 5, 2 above 1 and 3. */
static void tree_put(struct walked *w)
{
	node_put(w, 0, node_at(w, 4), 0, 0);
	node_put(w, 4, 1, node_at(w, 5), node_at(w, 2));
	node_put(w, 2, node_at(w, 4), node_at(w, 3), node_at(w, 1));
	node_put(w, 1, node_at(w, 2) | 1, 0, 0);
	node_put(w, 3, node_at(w, 2) | 1, 0, 0);
	node_put(w, 5, node_at(w, 4) | 1, 0, 0);
}

KM_TEST(trees_end)
{
	struct walked w;

	if (walked_begin(t, &w)) {
		walk_is(t, &w, KM_WALK_RBTREE, "end");
		tree_put(&w);
		walk_is(t, &w, KM_WALK_RBTREE, "1 2 3 4 5 end");
		/* A node that is both children of another. */
		node_put(&w, 2, node_at(&w, 4), node_at(&w, 1), node_at(&w, 1));
		walk_is(t, &w, KM_WALK_RBTREE, "1 2 corrupt");
		/* The root as its own descendant. */
		tree_put(&w);
		node_put(&w, 3, node_at(&w, 2), node_at(&w, 4), 0);
		walk_is(t, &w, KM_WALK_RBTREE, "1 2 3 corrupt");
		tree_put(&w);
		node_put(&w, 4, node_at(&w, 2), node_at(&w, 5), node_at(&w, 2));
		walk_is(t, &w, KM_WALK_RBTREE, "corrupt");
	}
	live_end(t, &w.l);
}

KM_TEST_MAIN
