/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * /sys/kernel/slab/CACHE/ATTRIBUTE: a number, then perhaps " N0=12 N1=3" for the nodes. A cache that
 * may be merged has a folder of a made-up name (":0000192") and symbolic links by its names; links
 * are no files, so `kmemdb capture` lists them in sys/kernel/slab.links: "kmalloc-192 :0000192".
 */
#include "proc/files.h"

#define MAX_CACHES 100000

struct cache {
	const char *name; /* in the arena */
	const char *ctor;
	struct row_slab_sysfs row;
};

struct slab_state {
	KM_VEC(struct cache) caches;
	size_t last;
	struct km_arena arena;
};

static const struct {
	const char *attribute;
	size_t offset;
	unsigned col;
} numbers[] = {
#define N(attribute, column)                                                                \
	{                                                                                   \
		attribute, offsetof(struct row_slab_sysfs, column), COL_slab_sysfs_##column \
	}
	N("object_size", object_bytes),
	N("slab_size", slot_bytes),
	N("align", align_bytes),
	N("objs_per_slab", objects_per_slab),
	N("order", page_order),
	N("objects", objects),
	N("total_objects", total_objects),
	N("slabs", slabs),
	N("partial", partial_slabs),
	N("objects_partial", partial_objects),
	N("cpu_slabs", cpu_slabs),
	N("min_partial", min_partial),
	N("cpu_partial", cpu_partial),
	N("aliases", aliases),
	N("reclaim_account", reclaimable),
	N("cache_dma", dma),
	N("hwcache_align", hwcache_align),
	N("destroy_by_rcu", destroy_by_rcu),
	N("poison", poison),
	N("red_zone", red_zone),
	N("sanity_checks", sanity_checks),
	N("store_user", store_user),
#undef N
};

/* The folder that the file is in. Files of a folder follow each other, and folders come in order. */
static enum km_status cache_of(struct km_proc_run *run, struct cache **ret)
{
	struct slab_state *s = run->state;
	const char *slash = strrchr(run->path, '/'), *start = slash;
	struct km_text name;
	size_t i;

	*ret = NULL;
	if (!slash)
		return KM_OK;
	while (start > run->path && start[-1] != '/')
		start--;
	name = (struct km_text){ start, slash };
	if (s->last < s->caches.n && km_text_equal(name, s->caches.v[s->last].name)) {
		*ret = &s->caches.v[s->last];
		return KM_OK;
	}
	if (s->caches.n >= MAX_CACHES)
		return KM_OK;
	/* One of the newest, when an archive mixes them; farther back would cost the square. */
	for (i = s->caches.n; i > 0 && i + 64 > s->caches.n; i--) {
		if (km_text_equal(name, s->caches.v[i - 1].name)) {
			s->last = i - 1;
			*ret = &s->caches.v[i - 1];
			return KM_OK;
		}
	}
	*ret = km_vec_push(&s->caches);
	if (!*ret)
		return KM_NOMEM;
	(*ret)->name = km_arena_strndup(&s->arena, name.p, (size_t)(name.end - name.p));
	s->last = s->caches.n - 1;
	if (!(*ret)->name) {
		s->caches.n--;
		return KM_NOMEM;
	}
	return KM_OK;
}

static enum km_status parse_attribute(struct km_proc_run *run, const char *text, size_t bytes)
{
	const char *attribute = strrchr(run->path, '/');
	struct slab_state *s = run->state;
	struct km_text t = { text, text + bytes }, line;
	struct cache *c;
	enum km_status st = cache_of(run, &c);
	int64_t v;
	size_t i;

	if (st)
		return st;
	if (!c)
		return km_journal_issue(&run->journal, 0, KM_UNSUPPORTED,
					"more than %d slab caches: the rest is not read",
					MAX_CACHES);
	if (!km_text_line(run, &t, &line))
		return KM_OK; /* ctor of a cache that has none */
	attribute++;
	if (!strcmp(attribute, "ctor")) {
		struct km_text word;

		if (km_text_word(&line, &word)) {
			c->ctor = km_arena_strndup(&s->arena, word.p, (size_t)(word.end - word.p));
			if (!c->ctor)
				return KM_NOMEM;
		}
		return KM_OK;
	}
	for (i = 0; i < KM_ARRAY_LEN(numbers); i++) {
		struct km_text value = line;

		if (strcmp(attribute, numbers[i].attribute))
			continue;
		if (!km_text_int(&value, &v))
			return km_proc_unparsed(run, line);
		memcpy((char *)&c->row + numbers[i].offset, &v, sizeof(v));
		c->row.set_ |= 1ull << numbers[i].col;
		return KM_OK;
	}
	return km_proc_unparsed(run, line);
}

static enum km_status parse_links(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line, alias, name;
	enum km_status st = KM_OK;

	while (!st && km_text_line(run, &t, &line)) {
		struct row_slab_alias row = { 0 };
		struct km_text rest = line;
		const char *a, *n;

		if (!km_text_word(&rest, &alias) || !km_text_word(&rest, &name)) {
			if (line.p < line.end)
				st = km_proc_unparsed(run, line);
			continue;
		}
		a = km_text_dup(run, alias);
		n = km_text_dup(run, name);
		if (!a || !n)
			return KM_NOMEM;
		ROW_SET(row, slab_alias, alias, a);
		ROW_SET(row, slab_alias, name, n);
		st = PROC_ADD(run, slab_alias, row);
	}
	return st;
}

static void forget_caches(struct slab_state *s)
{
	s->caches.n = 0;
	s->last = 0;
	km_arena_free(&s->arena);
}

static enum km_status slab_sysfs_finish(struct km_proc_run *run)
{
	struct slab_state *s = run->state;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < s->caches.n; i++) {
		struct cache *c = &s->caches.v[i];

		ROW_SET(c->row, slab_sysfs, name, c->name);
		if (c->ctor)
			ROW_SET(c->row, slab_sysfs, ctor, c->ctor);
		st = PROC_ADD(run, slab_sysfs, c->row);
	}
	forget_caches(s);
	return st;
}

static void slab_sysfs_drop(void *state)
{
	struct slab_state *s = state;

	forget_caches(s);
	km_vec_free(&s->caches);
}

static const struct km_table *const tables[] = { &km_tbl_slab_sysfs, &km_tbl_slab_alias, NULL };

static const struct km_proc_merge merge = {
	.name = "sys/kernel/slab",
	.state_bytes = sizeof(struct slab_state),
	.tables = tables,
	.finish = slab_sysfs_finish,
	.drop = slab_sysfs_drop,
};

#define IN_CACHE(attribute) "sys/kernel/slab/%/" attribute

static const char *const paths[] = {
	IN_CACHE("object_size"), IN_CACHE("slab_size"), IN_CACHE("align"),
	IN_CACHE("objs_per_slab"), IN_CACHE("order"), IN_CACHE("objects"),
	IN_CACHE("total_objects"), IN_CACHE("slabs"), IN_CACHE("partial"),
	IN_CACHE("objects_partial"), IN_CACHE("cpu_slabs"), IN_CACHE("min_partial"),
	IN_CACHE("cpu_partial"), IN_CACHE("aliases"), IN_CACHE("reclaim_account"),
	IN_CACHE("cache_dma"), IN_CACHE("hwcache_align"), IN_CACHE("destroy_by_rcu"),
	IN_CACHE("poison"), IN_CACHE("red_zone"), IN_CACHE("sanity_checks"),
	IN_CACHE("store_user"), IN_CACHE("ctor"), NULL
};
const struct km_proc_file km_proc_slab_sysfs = {
	.name = "sys/kernel/slab",
	.doc = "Sizes, counts and settings of slab caches.",
	.paths = paths,
	.tables = tables,
	.merge = &merge,
	.parse = parse_attribute,
};

static const char *const links_paths[] = { "sys/kernel/slab.links", NULL };
const struct km_proc_file km_proc_slab_links = {
	.name = "sys/kernel/slab.links",
	.doc = "Names of merged slab caches, listed by kmemdb capture.",
	.paths = links_paths,
	.tables = tables,
	.merge = &merge,
	.parse = parse_links,
};
