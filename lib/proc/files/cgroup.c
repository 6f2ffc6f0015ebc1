/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Files of memory cgroups: /sys/fs/cgroup/PATH/memory.current and others, of version 1
 * /sys/fs/cgroup/memory/PATH/memory.usage_in_bytes and others. What is in memory.stat comes to table cgroup_stat.
 */
#include "proc/files.h"

#define MAX_GROUPS 100000u
#define MAX_STATS  10000000u

/*
 * What a counter without a limit says: "max", or PAGE_COUNTER_MAX pages, which version 1 prints in bytes: with longs of 32 bits
 * that is LONG_MAX pages (include/linux/page_counter.h).
 */
#define NO_LIMIT	  INT64_C(0x7fffffffffff0000)
#define NO_LIMIT_PAGES_32 INT64_C(0x7fffffff)

struct group {
	const char *
		path; /* in the arena; as it stands: "svc/db", "" the top; version 1: "memory/svc" */
	struct row_cgroup row;
	int64_t processes, threads; /* -1: unknown */
	bool memory;		    /* it has files of the memory controller */
	bool version_1;
};

struct stat {
	uint32_t group;
	const char *name; /* in the arena */
	int64_t value;
};

struct cgroup_state {
	KM_VEC(struct group) groups;
	KM_VEC(uint32_t) slots; /* hash table: index in groups + 1; 0 empty */
	size_t last;		/* files of one cgroup mostly follow each other */
	KM_VEC(struct stat) stats;
	KM_VEC(const char *) names; /* of statistics: each once */
	size_t next_name;	    /* they mostly come in the same order */
	struct km_arena arena;
};

#define C(file, column, version)                                                         \
	{                                                                                \
		file, offsetof(struct row_cgroup, column), COL_cgroup_##column, version, \
	}
static const struct {
	const char *file;
	size_t offset;
	unsigned col, version;
} numbers[] = {
	C("memory.current", usage_bytes, 2),
	C("memory.peak", peak_bytes, 2),
	C("memory.min", min_bytes, 2),
	C("memory.low", low_bytes, 2),
	C("memory.high", high_bytes, 2),
	C("memory.max", max_bytes, 2),
	C("memory.swap.current", swap_bytes, 2),
	C("memory.swap.peak", swap_peak_bytes, 2),
	C("memory.swap.max", swap_max_bytes, 2),
	C("memory.usage_in_bytes", usage_bytes, 1),
	C("memory.max_usage_in_bytes", peak_bytes, 1),
	C("memory.limit_in_bytes", max_bytes, 1),
	C("memory.failcnt", max_events, 1),
	C("memory.memsw.usage_in_bytes", memsw_bytes, 1),
	C("memory.memsw.limit_in_bytes", memsw_max_bytes, 1),
	C("memory.kmem.usage_in_bytes", kernel_bytes, 1),
};
#undef C

/* ---- finding a cgroup ---- */

static uint32_t hash_of(const char *path, size_t n)
{
	uint32_t h = 2166136261u; /* FNV-1a */
	size_t i;

	for (i = 0; i < n; i++)
		h = (h ^ (unsigned char)path[i]) * 16777619u;
	return h;
}

static bool is_path(const struct group *g, const char *path, size_t n)
{
	return strncmp(g->path, path, n) == 0 && g->path[n] == '\0';
}

static size_t slot_of(const struct cgroup_state *s, const char *path, size_t n)
{
	size_t i = hash_of(path, n) & (s->slots.n - 1);

	while (s->slots.v[i] && !is_path(&s->groups.v[s->slots.v[i] - 1], path, n))
		i = (i + 1) & (s->slots.n - 1);
	return i;
}

static bool grow_slots(struct cgroup_state *s)
{
	size_t i, n = s->slots.n ? s->slots.n * 2 : 256;

	if (s->groups.n < s->slots.n / 2)
		return true;
	if (!km_vec_reserve(&s->slots, n - s->slots.n))
		return false;
	memset(s->slots.v, 0, n * sizeof(*s->slots.v));
	s->slots.n = n;
	for (i = 0; i < s->groups.n; i++) {
		const char *path = s->groups.v[i].path;

		s->slots.v[slot_of(s, path, strlen(path))] = (uint32_t)i + 1;
	}
	return true;
}

static struct group *group_find(struct cgroup_state *s, const char *path, size_t n)
{
	size_t slot;

	if (s->last < s->groups.n && is_path(&s->groups.v[s->last], path, n))
		return &s->groups.v[s->last];
	if (!s->slots.n)
		return NULL;
	slot = slot_of(s, path, n);
	if (!s->slots.v[slot])
		return NULL;
	s->last = s->slots.v[slot] - 1;
	return &s->groups.v[s->last];
}

/* The cgroup that the file is of. *@ret NULL: there are too many, which is said once. */
static enum km_status group_of(struct km_proc_run *run, struct group **ret)
{
	struct cgroup_state *s = run->state;
	const char *end = strrchr(run->tail, '/');
	size_t n = end ? (size_t)(end - run->tail) : 0;
	struct group *g = group_find(s, run->tail, n);
	const char *path;

	*ret = g;
	if (g)
		return KM_OK;
	if (s->groups.n >= MAX_GROUPS)
		return km_journal_issue(&run->journal, 0, KM_UNSUPPORTED,
					"more than %u cgroups: the rest is not read", MAX_GROUPS);
	path = km_arena_strndup(&s->arena, run->tail, n);
	if (!path || !grow_slots(s))
		return KM_NOMEM;
	g = km_vec_push(&s->groups);
	if (!g)
		return KM_NOMEM;
	g->path = path;
	g->processes = g->threads = -1;
	s->last = s->groups.n - 1;
	s->slots.v[slot_of(s, path, n)] = (uint32_t)s->groups.n;
	*ret = g;
	return KM_OK;
}

/* ---- parsers ---- */

/* A number of version 1: kernels before 3.19 print what has no limit as 18446744073709551615. */
static bool read_number(struct km_text *line, int64_t *ret)
{
	static const char none[] = "18446744073709551615";
	struct km_text t = *line, word;

	if (km_text_int(line, ret))
		return true;
	if (!km_text_word(&t, &word) || !km_text_equal(word, none))
		return false;
	*ret = INT64_MAX;
	*line = t;
	return true;
}

static enum km_status parse_number(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line, rest;
	const char *name = strrchr(run->path, '/');
	uint64_t page = run->page_bytes ? run->page_bytes : 4096;
	struct group *g;
	enum km_status st = group_of(run, &g);
	int64_t v;
	size_t i;

	if (st || !g || !km_text_line(run, &t, &line))
		return st;
	name = name ? name + 1 : run->path;
	for (i = 0; i < KM_ARRAY_LEN(numbers) && strcmp(name, numbers[i].file); i++)
		;
	if (i == KM_ARRAY_LEN(numbers))
		return KM_FORMAT;
	g->memory = true;
	g->version_1 |= numbers[i].version == 1;
	rest = line;
	if (km_text_equal(line, "max"))
		v = INT64_MAX;
	else if (!read_number(&rest, &v) || v < 0 || !km_text_blank(rest))
		return km_proc_unparsed(run, line);
	if (g->version_1 && v == NO_LIMIT_PAGES_32 * (int64_t)page)
		return KM_OK;
	if (v >= NO_LIMIT && numbers[i].col != COL_cgroup_min_bytes &&
	    numbers[i].col != COL_cgroup_low_bytes)
		return KM_OK;
	if (v >= NO_LIMIT) /* protects all: as a dump has it */
		v = (int64_t)(INT64_MAX / page * page);
	memcpy((char *)&g->row + numbers[i].offset, &v, sizeof(v));
	g->row.set_ |= UINT64_C(1) << numbers[i].col;
	return KM_OK;
}

/* A copy of the name that is shared by all cgroups; NULL: no memory. */
static const char *shared_name(struct cgroup_state *s, struct km_text name)
{
	const char *copy, **to;
	size_t i;

	for (i = 0; i < s->names.n; i++) {
		size_t at = (s->next_name + i) % s->names.n;

		if (km_text_equal(name, s->names.v[at])) {
			s->next_name = at + 1;
			return s->names.v[at];
		}
	}
	copy = km_arena_strndup(&s->arena, name.p, (size_t)(name.end - name.p));
	if (!copy || s->names.n >= 1000) /* that is no memory.stat any more */
		return copy;
	to = km_vec_push(&s->names);
	if (!to)
		return NULL;
	*to = copy;
	s->next_name = s->names.n;
	return copy;
}

static enum km_status add_stat(struct km_proc_run *run, const struct group *g, struct km_text name,
			       int64_t value)
{
	struct cgroup_state *s = run->state;
	struct stat *stat;

	if (s->stats.n >= MAX_STATS)
		return KM_OK;
	stat = km_vec_push(&s->stats);
	if (!stat)
		return KM_NOMEM;
	*stat = (struct stat){ (uint32_t)(g - s->groups.v), shared_name(s, name), value };
	return stat->name ? KM_OK : KM_NOMEM;
}

static enum km_status parse_stat(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line, name;
	struct group *g;
	enum km_status st = group_of(run, &g);
	int64_t value;

	if (st || !g)
		return st;
	g->memory = true;
	while (!st && km_text_line(run, &t, &line)) {
		struct km_text rest = line;

		if (line.p == line.end)
			continue;
		if (!km_text_word(&rest, &name) || !read_number(&rest, &value) ||
		    !km_text_blank(rest)) {
			st = km_proc_unparsed(run, line);
			continue;
		}
		/* Version 1 counts the group alone, and with "total_" its descendants too. */
		if (km_text_equal(name, "cache"))
			g->version_1 = true;
		if (g->version_1 && !km_text_skip(&name, "total_"))
			continue;
		if (km_text_equal(name, "kernel") && *g->path)
			ROW_SET(g->row, cgroup, kernel_bytes, value);
		if (g->version_1 && km_text_equal(name, "swap") && strcmp(g->path, "memory"))
			ROW_SET(g->row, cgroup, swap_bytes, value);
		st = add_stat(run, g, name, value);
	}
	return st;
}

static enum km_status parse_pairs(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line, name;
	struct group *g;
	enum km_status st = group_of(run, &g);
	int64_t v;

	if (st || !g)
		return st;
	while (!st && km_text_line(run, &t, &line)) {
		struct km_text rest = line;

		if (line.p == line.end)
			continue;
		if (!km_text_word(&rest, &name) || !km_text_int(&rest, &v)) {
			st = km_proc_unparsed(run, line);
			continue;
		}
		if (km_text_equal(name, "low"))
			ROW_SET(g->row, cgroup, low_events, v);
		else if (km_text_equal(name, "high"))
			ROW_SET(g->row, cgroup, high_events, v);
		else if (km_text_equal(name, "max"))
			ROW_SET(g->row, cgroup, max_events, v);
		else if (km_text_equal(name, "oom"))
			ROW_SET(g->row, cgroup, oom_events, v);
		else if (km_text_equal(name, "oom_kill"))
			ROW_SET(g->row, cgroup, oom_kill_events, v);
		else if (km_text_equal(name, "nr_dying_descendants") &&
			 !ROW_HAS(g->row, cgroup, dying_descendants))
			ROW_SET(g->row, cgroup, dying_descendants, v);
		else if (km_text_equal(name, "nr_dying_subsys_memory"))
			ROW_SET(g->row, cgroup, dying_descendants, v);
	}
	return st;
}

/* Lines of cgroup.procs are processes, of cgroup.threads and version 1's tasks threads. */
static enum km_status parse_procs(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	const char *slash = strrchr(run->path, '/');
	int64_t pid, *count;
	struct group *g;
	enum km_status st = group_of(run, &g);

	if (st || !g)
		return st;
	count = slash && strcmp(slash, "/cgroup.procs") == 0 ? &g->processes : &g->threads;
	*count = 0;
	while (!st && km_text_line(run, &t, &line)) {
		struct km_text rest = line;

		if (line.p == line.end)
			continue;
		/* 0 is one in another namespace of processes. */
		if (!km_text_int(&rest, &pid) || pid < 0 || !km_text_blank(rest))
			st = km_proc_unparsed(run, line);
		else
			++*count;
	}
	return st;
}

/* ---- rows ---- */

/* The nearest cgroup at or above @path that the memory controller knows. */
static struct group *with_memory(struct cgroup_state *s, const char *path)
{
	size_t n = strlen(path);

	for (;;) {
		struct group *g = group_find(s, path, n);

		if (g && g->memory)
			return g;
		if (!n)
			return NULL;
		while (n && path[n - 1] != '/')
			n--;
		n -= n > 0;
	}
}

/* Processes of cgroups without a memory controller are charged to the next one above that has one. */
static void hand_up_processes(struct cgroup_state *s)
{
	size_t i;

	for (i = 0; i < s->groups.n; i++) {
		struct group *g = &s->groups.v[i], *to;

		if (g->memory)
			continue;
		to = with_memory(s, g->path);
		if (to && to->processes >= 0 && g->processes >= 0)
			to->processes += g->processes;
		if (to && to->threads >= 0 && g->threads >= 0)
			to->threads += g->threads;
	}
}

static void count_children(struct cgroup_state *s)
{
	size_t i;

	for (i = 0; i < s->groups.n; i++) {
		struct group *g = &s->groups.v[i], *up;
		const char *slash = strrchr(g->path, '/');

		if (!g->memory || !*g->path)
			continue;
		up = group_find(s, g->path, slash ? (size_t)(slash - g->path) : 0);
		if (up && up->memory)
			up->row.children++;
	}
}

/* As the kernel has it: "/svc/db"; the folder of the version 1 hierarchy left out. NULL: not of that. */
static const char *shown_path(struct km_proc_run *run, const char *path, bool version_1)
{
	char *text;
	size_t n;

	/* "?" is a folder that nobody named, below which hierarchy it may be. */
	if (version_1 && *path != '?') {
		if (strncmp(path, "memory", 6) || (path[6] && path[6] != '/'))
			return NULL;
		path += path[6] ? 7 : 6;
	}
	n = strlen(path);
	text = km_arena_alloc(&run->arena, n + 2);
	if (text) {
		text[0] = '/';
		memcpy(text + 1, path, n + 1);
	}
	return text;
}

static enum km_status write_rows(struct km_proc_run *run, struct cgroup_state *s, bool version_1,
				 const char **paths)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < s->groups.n; i++) {
		struct group *g = &s->groups.v[i];

		if (!g->memory)
			continue;
		paths[i] = shown_path(run, g->path, version_1);
		if (!paths[i])
			continue;
		ROW_SET(g->row, cgroup, path, paths[i]);
		ROW_SET(g->row, cgroup, dying, 0);
		ROW_SET(g->row, cgroup, children, g->row.children);
		if (g->processes >= 0)
			ROW_SET(g->row, cgroup, processes, g->processes);
		if (g->threads >= 0)
			ROW_SET(g->row, cgroup, threads, g->threads);
		st = PROC_ADD(run, cgroup, g->row);
	}
	for (i = 0; !st && i < s->stats.n; i++) {
		struct row_cgroup_stat row = { 0 };

		if (!paths[s->stats.v[i].group])
			continue;
		ROW_SET(row, cgroup_stat, path, paths[s->stats.v[i].group]);
		ROW_SET(row, cgroup_stat, name, s->stats.v[i].name);
		ROW_SET(row, cgroup_stat, value, s->stats.v[i].value);
		st = PROC_ADD(run, cgroup_stat, row);
	}
	return st;
}

static void forget_groups(struct cgroup_state *s)
{
	s->groups.n = s->stats.n = s->names.n = s->last = s->next_name = 0;
	if (s->slots.n)
		memset(s->slots.v, 0, s->slots.n * sizeof(*s->slots.v));
	km_arena_free(&s->arena);
}

static enum km_status cgroup_finish(struct km_proc_run *run)
{
	struct cgroup_state *s = run->state;
	const char **paths = km_calloc(s->groups.n + 1, sizeof(*paths));
	bool version_1 = false;
	enum km_status st;
	size_t i;

	if (!paths)
		return KM_NOMEM;
	for (i = 0; i < s->groups.n; i++)
		version_1 |= s->groups.v[i].version_1;
	hand_up_processes(s);
	count_children(s);
	st = write_rows(run, s, version_1, paths);
	free(paths);
	forget_groups(s);
	return st;
}

static void cgroup_drop(void *state)
{
	struct cgroup_state *s = state;

	forget_groups(s);
	km_vec_free(&s->groups);
	km_vec_free(&s->slots);
	km_vec_free(&s->stats);
	km_vec_free(&s->names);
}

static const struct km_table *const tables[] = { &km_tbl_cgroup, &km_tbl_cgroup_stat, NULL };

static const struct km_proc_merge merge = {
	.name = "sys/fs/cgroup",
	.state_bytes = sizeof(struct cgroup_state),
	.tables = tables,
	.finish = cgroup_finish,
	.drop = cgroup_drop,
};

#define IN_CGROUP(file) "sys/fs/cgroup/%%/" file

static const char *const number_paths[] = {
	IN_CGROUP("memory.current"),
	IN_CGROUP("memory.peak"),
	IN_CGROUP("memory.min"),
	IN_CGROUP("memory.low"),
	IN_CGROUP("memory.high"),
	IN_CGROUP("memory.max"),
	IN_CGROUP("memory.swap.current"),
	IN_CGROUP("memory.swap.peak"),
	IN_CGROUP("memory.swap.max"),
	IN_CGROUP("memory.usage_in_bytes"),
	IN_CGROUP("memory.max_usage_in_bytes"),
	IN_CGROUP("memory.limit_in_bytes"),
	IN_CGROUP("memory.failcnt"),
	IN_CGROUP("memory.memsw.usage_in_bytes"),
	IN_CGROUP("memory.memsw.limit_in_bytes"),
	IN_CGROUP("memory.kmem.usage_in_bytes"),
	NULL,
};
const struct km_proc_file km_proc_cgroup_numbers = {
	.name = "sys/fs/cgroup",
	.doc = "Counters and limits of memory cgroups.",
	.paths = number_paths,
	.tables = tables,
	.merge = &merge,
	.parse = parse_number,
};

static const char *const stat_paths[] = { IN_CGROUP("memory.stat"), NULL };
const struct km_proc_file km_proc_cgroup_stat = {
	.name = "sys/fs/cgroup/memory.stat",
	.doc = "Statistics of memory cgroups.",
	.paths = stat_paths,
	.tables = tables,
	.merge = &merge,
	.parse = parse_stat,
};

static const char *const pair_paths[] = { IN_CGROUP("memory.events"), IN_CGROUP("cgroup.stat"),
					  IN_CGROUP("memory.oom_control"), NULL };
const struct km_proc_file km_proc_cgroup_events = {
	.name = "sys/fs/cgroup/memory.events",
	.doc = "Events of memory cgroups, and how many were removed below them.",
	.paths = pair_paths,
	.tables = tables,
	.merge = &merge,
	.parse = parse_pairs,
};

static const char *const procs_paths[] = { IN_CGROUP("cgroup.procs"), IN_CGROUP("cgroup.threads"),
					   IN_CGROUP("tasks"), NULL };
const struct km_proc_file km_proc_cgroup_procs = {
	.name = "sys/fs/cgroup/cgroup.procs",
	.doc = "How many processes and threads are in each cgroup.",
	.paths = procs_paths,
	.tables = tables,
	.merge = &merge,
	.parse = parse_procs,
};
