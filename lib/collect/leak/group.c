/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Sort unreached objects into groups that look alike; rows of leak_group and unreferenced. */
#include <ctype.h>
#include <stdio.h>

#include "alloc/alloc_site.h"
#include "cgroup/cgroup.h"
#include "leak.h"
#include "owner/owner.h"

#define MAX_ORDERED (8u << 20) /* for more objects it is not known which leads to which */
#define MAX_ROWS    1000u      /* of unreferenced, a group */
#define LOOK_BYTES  4096u      /* of an object for its fingerprint */
#define MAX_SYMBOLS 3u

/*
 * Percent of what had to be searched. Measured on a guest with planted leaks from whose dump slab pages were removed at
 * random (tests/vm/README.md): from MOSTLY_WRONG on more groups were of live objects than of leaks.
 */
#define MOSTLY_WRONG 0.4

#define MAX_TEXT   24u
#define TEXT_BYTES 256u /* where a text is looked for */

enum confidence {
	UNREACHED,
	PROBABLY,
	WEAK,
	EXEMPT,
};
static const char *const confidence_names[] = { "unreached", "probably", "weak", "exempt" };

struct group {
	const char *kind, *cache, *fingerprint, *module, *reason; /* in the arena of the run */
	uint32_t tag;
	uint64_t caller; /* of an area */
	enum confidence confidence;
	uint64_t objects, others, tops, bytes, retained, sample;
	uint64_t memcg;	 /* that all tops are charged to; 0: none, or several */
	uint32_t number; /* in the order of rows */
	uint64_t rows;
};

struct grouping {
	struct km_leak *l;
	struct km_run *run;
	struct km_symbolizer *symbols;
	struct km_view *view;
	KM_VEC(struct group) groups;
	struct km_map by_key; /* hash of what makes a group -> index + 1 */
	struct km_scan_lost lost;
	KM_VEC(struct km_scan_object) weak;
	uint32_t *group_of;    /* of each lost top */
	struct km_map callers; /* start of an area -> index in areas + 1 */
	uint8_t look[LOOK_BYTES];
	char path[KM_MEMCG_PATH_ROOM];
};

/* ---- what an object is ---- */

static enum km_leak_type type_of(const struct km_leak *l, const struct km_scan_object *o)
{
	return KM_LEAK_TYPE(km_scan_kind_at(l->scan, o->kind)->tag);
}

uint64_t km_leak_addr(const struct km_leak *l, const struct km_scan_object *o)
{
	uint64_t addr = o->addr, bytes;

	if (type_of(l, o) == KM_LEAK_PERCPU &&
	    !km_leak_extent((void *)(uintptr_t)l, o->kind, o->addr, o->bytes, 0, &addr, &bytes))
		return o->addr;
	return addr;
}

static const struct km_area_seen *area_of(const struct grouping *g, uint64_t addr)
{
	const uint64_t *at = km_map_find(&g->callers, addr);

	return at ? &g->run->vmalloc->areas.v[*at - 1] : NULL;
}

uint64_t km_leak_bytes(const struct km_leak *l, const struct km_scan_object *o)
{
	return type_of(l, o) == KM_LEAK_PERCPU ? o->bytes * l->cpu_units.n : o->bytes;
}

const char *km_leak_kind_name(const struct km_leak *l, const struct km_scan_object *o)
{
	static const char *const names[] = { "slab", "pages", "vmalloc", "percpu" };

	return names[type_of(l, o)];
}

/* For an area, count only its own pages; what vmap() maps is counted at its owner. */
static uint64_t bytes_of(const struct grouping *g, const struct km_scan_object *o)
{
	const struct km_area_seen *a;

	if (type_of(g->l, o) != KM_LEAK_AREA)
		return km_leak_bytes(g->l, o);
	a = area_of(g, o->addr);
	return a ? a->pages << g->run->k->page_shift : 0;
}

/* ---- fingerprints ---- */

struct print {
	char text[160];
	const char *exempt;
	char module[64];
};

static bool in_kernel(const struct grouping *g, uint64_t word)
{
	const struct km_kernel *k = g->run->k;
	const struct km_mod_region *region;

	return word - k->xlate.image_vaddr < k->xlate.image_bytes ||
	       km_modules_find(&g->l->modules, word, &region);
}

static void add_text(struct print *p, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static void add_text(struct print *p, const char *fmt, ...)
{
	size_t n = strlen(p->text);
	va_list ap;

	va_start(ap, fmt);
	(void)vsnprintf(p->text + n, sizeof(p->text) - n, fmt, ap);
	va_end(ap);
}

/* Words that are no pointers: a fill or a text. They mean something only where several objects have the same. */
static void print_content(struct print *p, const uint8_t *data, size_t bytes)
{
	size_t i, n;

	for (i = 1; i < bytes && data[i] == data[0]; i++)
		;
	if (i == bytes && !data[0]) {
		add_text(p, "zeros");
		return;
	}
	if (i == bytes) {
		add_text(p, "filled with 0x%02x", data[0]);
		return;
	}
	for (i = 0; i + 8 < bytes && i < TEXT_BYTES; i += 8) {
		for (n = 0; i + n < bytes && n < MAX_TEXT && isprint(data[i + n]); n++)
			;
		if (n >= 8) {
			add_text(p, "%zu:\"%.*s\"", i, (int)n, (const char *)data + i);
			return;
		}
	}
}

static void take_print(struct grouping *g, const struct km_scan_object *o, struct print *p)
{
	uint64_t addr = km_leak_addr(g->l, o), bytes = o->bytes, i;
	unsigned named = 0;
	char name[96], module[sizeof(p->module)];

	*p = (struct print){ "", NULL, "" };
	if (bytes > LOOK_BYTES)
		bytes = LOOK_BYTES;
	bytes &= ~UINT64_C(7);
	if (km_view_read(g->view, addr, g->look, bytes))
		return;
	for (i = 0; i < bytes && named < MAX_SYMBOLS; i += 8) {
		uint64_t word = km_le64(g->look + i);
		struct km_leak_word w = { .symbol = name, .object = g->look, .bytes = bytes, .at = i, .addr = addr };
		const char *why;

		if (!in_kernel(g, word) || !km_leak_symbol(g->run, g->symbols, word, name, sizeof(name), module, sizeof(module)))
			continue;
		w.of_module = module[0];
		if (!p->module[0])
			memcpy(p->module, module, sizeof(module));
		add_text(p, "%s%llu:%s", named++ ? " " : "", (unsigned long long)i, name);
		why = km_leak_exempt(&w);
		if (why && !p->exempt)
			p->exempt = why;
	}
	if (type_of(g->l, o) == KM_LEAK_BLOCK && !p->exempt)
		p->exempt = km_leak_exempt_block(g->run, g->look, bytes);
	if (!named && bytes)
		print_content(p, g->look, bytes);
}

/* ---- groups ---- */

static uint64_t mix_name(uint64_t h, const char *text)
{
	for (; text && *text; text++)
		h = (h ^ (unsigned char)*text) * UINT64_C(1099511628211);
	return (h ^ 0xff) * UINT64_C(1099511628211);
}

static const char *cache_name(struct grouping *g, const struct km_scan_object *o, uint64_t *caller)
{
	const struct km_slabs *s = g->run->slabs;
	uint32_t tag = km_scan_kind_at(g->l->scan, o->kind)->tag;
	const struct km_area_seen *a;
	const char *text;
	enum km_status why;

	*caller = 0;
	if (KM_LEAK_TYPE(tag) == KM_LEAK_SLAB)
		return s->caches.v[s->caches.v[KM_LEAK_REST(tag)].root].name;
	a = KM_LEAK_TYPE(tag) == KM_LEAK_AREA ? area_of(g, o->addr) : NULL;
	if (!a || !a->caller || km_symbolize(g->symbols, a->caller, &text, &why))
		return NULL;
	*caller = a->caller;
	return km_arena_strdup(&g->run->arena, text);
}

uint64_t km_leak_unread(const struct km_leak *l)
{
	const struct km_scan_stats *t = km_scan_stats(l->scan);

	return t->unread_root_bytes + t->unread_object_bytes + l->unread_code;
}

bool km_leak_is_partial(const struct km_leak *l)
{
	return km_leak_unread(l) || l->unknown_pages || l->modules.end || l->run->mm->places;
}

/* Why nothing is sure, with the share that is missing of what had to be searched. */
static const char *partial_reason(const struct grouping *g)
{
	const struct km_scan_stats *t = km_scan_stats(g->l->scan);
	uint64_t unread = km_leak_unread(g->l), all = t->root_bytes + t->object_bytes + unread;
	double percent = all ? 100.0 * (double)unread / (double)all : 0;

	return km_arena_printf(&g->run->arena, "%llu bytes of memory that may lead to it (%.2f %%) are not in the dump%s%s",
			       (unsigned long long)unread, percent, g->l->unknown_pages ? ", and struct pages are missing" : "",
			       percent >= MOSTLY_WRONG ? ": of groups found so, most were no leak" : "");
}

static enum confidence confidence_of(const struct grouping *g, const struct print *p,
				     const char **reason)
{
	if (p->exempt) {
		*reason = p->exempt;
		return EXEMPT;
	}
	if (km_leak_is_partial(g->l)) {
		*reason = partial_reason(g);
		return PROBABLY;
	}
	return UNREACHED;
}

/* Find who allocated it, and who is charged for it. */
static struct km_alloc_of origin_of(const struct grouping *g, const struct km_scan_object *o)
{
	uint32_t tag = km_scan_kind_at(g->l->scan, o->kind)->tag;
	const struct km_kernel *k = g->run->k;

	if (KM_LEAK_TYPE(tag) == KM_LEAK_SLAB)
		return km_alloc_of_object(g->run, KM_LEAK_REST(tag), o->addr);
	if (KM_LEAK_TYPE(tag) == KM_LEAK_BLOCK)
		return km_alloc_of_pages(g->run, (o->addr - k->direct_map) >> k->page_shift);
	return (struct km_alloc_of){ 0, 0 };
}

/* The group of a top, made when it is new. KM_OK or KM_NOMEM. */
static enum km_status group_of(struct grouping *g, const struct km_scan_object *o, bool weak,
			       uint32_t *ret)
{
	uint64_t caller, key, *at;
	const char *cache = cache_name(g, o, &caller), *reason = NULL;
	enum confidence c;
	struct print p;
	struct group *group;

	take_print(g, o, &p);
	c = confidence_of(g, &p, &reason);
	if (weak && c != EXEMPT) {
		c = WEAK;
		reason = "only a stack or a register leads to it";
	}
	if (caller && cache && strchr(cache, '[') && !p.module[0])
		snprintf(p.module, sizeof(p.module), "%.*s",
			 (int)strcspn(strchr(cache, '[') + 1, "]"), strchr(cache, '[') + 1);
	key = mix_name(mix_name(UINT64_C(14695981039346656037), km_leak_kind_name(g->l, o)), cache);
	key = mix_name(mix_name(key, p.text), confidence_names[c]);
	at = km_map_at(&g->by_key, key ? key : 1);
	if (!at)
		return KM_NOMEM;
	if (!*at) {
		group = km_vec_push(&g->groups);
		if (!group)
			return KM_NOMEM;
		*group = (struct group){
			.kind = km_leak_kind_name(g->l, o),
			.cache = cache,
			.fingerprint = p.text[0] ? km_arena_strdup(&g->run->arena, p.text) : NULL,
			.module = p.module[0] ? km_arena_strdup(&g->run->arena, p.module) : NULL,
			.reason = reason,
			.tag = km_scan_kind_at(g->l->scan, o->kind)->tag,
			.caller = caller,
			.confidence = c,
			.sample = km_leak_addr(g->l, o),
			.memcg = origin_of(g, o).memcg,
		};
		*at = g->groups.n;
	}
	*ret = (uint32_t)*at - 1;
	group = &g->groups.v[*ret];
	if (group->memcg && group->memcg != origin_of(g, o).memcg)
		group->memcg = 0;
	group->tops++;
	group->objects++;
	group->bytes += bytes_of(g, o);
	group->retained += bytes_of(g, o);
	return KM_OK;
}

/* An area that maps only pages of others has no memory: what it leads to is reported by itself. */
static bool is_shown(const struct grouping *g, const struct km_scan_object *o)
{
	return type_of(g->l, o) != KM_LEAK_AREA || bytes_of(g, o);
}

static enum km_status make_groups(struct grouping *g)
{
	enum km_status st = KM_OK;
	struct km_scan_object o, top;
	size_t i;

	for (i = 0; !st && i < g->lost.n; i++)
		if (g->lost.top[i] == i && km_scan_object_at(g->l->scan, g->lost.number[i], &o))
			st = group_of(g, &o, false, &g->group_of[i]);
	for (i = 0; !st && i < g->lost.n; i++) {
		struct group *group;

		if (g->lost.top[i] == i || !km_scan_object_at(g->l->scan, g->lost.number[i], &o) ||
		    !km_scan_object_at(g->l->scan, g->lost.number[g->lost.top[i]], &top))
			continue;
		group = &g->groups.v[g->group_of[g->lost.top[i]]];
		g->group_of[i] = g->group_of[g->lost.top[i]];
		group->retained += bytes_of(g, &o);
		if (o.kind == top.kind)
			group->objects++;
		else
			group->others++;
	}
	return st;
}

static int by_retained(const void *a, const void *b)
{
	const struct group *x = *(struct group *const *)a, *y = *(struct group *const *)b;

	if (x->confidence != y->confidence && (x->confidence >= WEAK || y->confidence >= WEAK))
		return x->confidence < y->confidence ? -1 : 1;
	if (x->retained != y->retained)
		return x->retained > y->retained ? -1 : 1;
	return x->sample < y->sample ? -1 : x->sample > y->sample;
}

/* The path of a memory cgroup, in g->path; NULL: it cannot be read. */
static const char *path_of(struct grouping *g, uint64_t memcg)
{
	const struct km_place *css = &g->run->k->layout->field[KF_mem_cgroup_css];
	uint64_t cgroup;
	const char *path;

	if (km_read_field(g->view, KF_css_cgroup, memcg + css->offset, 0, &cgroup) ||
	    km_cgroup_path(g->view, cgroup, g->path, &path))
		return NULL;
	return path;
}

/* Names of the caches that are merged with that of the group: see slab/alias.c. */
static enum km_status write_group(struct grouping *g, const struct group *group)
{
	struct row_leak_group row = { 0 };
	const char *path = group->memcg ? path_of(g, group->memcg) : NULL;

	if (path)
		ROW_SET(row, leak_group, cgroup_path, path);
	ROW_SET(row, leak_group, leak_group_id, group->number);
	ROW_SET(row, leak_group, kind, group->kind);
	if (group->cache)
		ROW_SET(row, leak_group, cache, group->cache);
	ROW_SET(row, leak_group, objects, group->objects);
	ROW_SET(row, leak_group, others, group->others);
	ROW_SET(row, leak_group, tops, group->tops);
	ROW_SET(row, leak_group, bytes, group->bytes);
	ROW_SET(row, leak_group, retained_bytes, group->retained);
	if (group->fingerprint)
		ROW_SET(row, leak_group, fingerprint, group->fingerprint);
	if (group->module)
		ROW_SET(row, leak_group, suspect_module, group->module);
	ROW_SET(row, leak_group, sample_addr, group->sample);
	ROW_SET(row, leak_group, confidence, confidence_names[group->confidence]);
	if (group->reason)
		ROW_SET(row, leak_group, reason, group->reason);
	return ROW_ADD(g->run, leak_group, row);
}

static enum km_status number_groups(struct grouping *g)
{
	struct group **order = km_calloc(g->groups.n, sizeof(*order));
	enum km_status st = order ? KM_OK : KM_NOMEM;
	size_t i;

	for (i = 0; order && i < g->groups.n; i++)
		order[i] = &g->groups.v[i];
	if (order && g->groups.n)
		km_sort(order, g->groups.n, sizeof(*order), by_retained);
	for (i = 0; !st && i < g->groups.n; i++) {
		order[i]->number = (uint32_t)i + 1;
		st = write_group(g, order[i]);
	}
	free(order);
	return st;
}

static enum km_status write_object(struct grouping *g, const struct km_scan_object *o, uint32_t in)
{
	struct row_unreferenced row = { 0 };
	struct group *group = &g->groups.v[in];
	struct km_alloc_of of;
	uint64_t caller;
	const char *cache;

	if (group->rows++ >= MAX_ROWS)
		return KM_OK;
	of = origin_of(g, o);
	if (of.site)
		ROW_SET(row, unreferenced, alloc_site_id, of.site);
	if (of.memcg)
		ROW_SET(row, unreferenced, memcg_addr, of.memcg);
	cache = cache_name(g, o, &caller);
	ROW_SET(row, unreferenced, addr, km_leak_addr(g->l, o));
	ROW_SET(row, unreferenced, bytes, bytes_of(g, o));
	ROW_SET(row, unreferenced, kind, km_leak_kind_name(g->l, o));
	if (cache)
		ROW_SET(row, unreferenced, cache, cache);
	ROW_SET(row, unreferenced, leak_group_id, group->number);
	return ROW_ADD(g->run, unreferenced, row);
}

static void take_weak(void *arg, const struct km_scan_object *o)
{
	struct grouping *g = arg;
	struct km_scan_object *slot = is_shown(g, o) ? km_vec_push(&g->weak) : NULL;

	if (slot)
		*slot = *o;
}

static enum km_status index_areas(struct grouping *g)
{
	size_t i;

	for (i = 0; i < g->run->vmalloc->areas.n; i++) {
		uint64_t *at = km_map_at(&g->callers, g->run->vmalloc->areas.v[i].addr);

		if (!at)
			return KM_NOMEM;
		*at = i + 1;
	}
	return KM_OK;
}

static enum km_status report_groups(struct grouping *g)
{
	uint32_t *weak_group;
	struct km_scan_object o;
	enum km_status st = index_areas(g);
	size_t i;

	if (!st)
		st = km_scan_find_lost(g->l->scan, MAX_ORDERED, &g->lost);
	if (st)
		return st;
	km_scan_each_weak(g->l->scan, take_weak, g);
	g->group_of = km_calloc(g->lost.n + g->weak.n, sizeof(*g->group_of));
	if (!g->group_of)
		return KM_NOMEM;
	weak_group = g->group_of + g->lost.n;
	st = make_groups(g);
	for (i = 0; !st && i < g->weak.n; i++)
		st = group_of(g, &g->weak.v[i], true, &weak_group[i]);
	if (!st)
		st = number_groups(g);
	for (i = 0; !st && i < g->lost.n; i++)
		if (km_scan_object_at(g->l->scan, g->lost.number[i], &o))
			st = write_object(g, &o, g->group_of[i]);
	for (i = 0; !st && i < g->weak.n; i++)
		st = write_object(g, &g->weak.v[i], weak_group[i]);
	return st;
}

enum km_status km_leak_report(struct km_leak *l)
{
	struct grouping *g = km_calloc(1, sizeof(*g));
	enum km_status st;

	if (!g)
		return KM_NOMEM;
	g->l = l;
	g->run = l->run;
	g->view = l->run->view;
	st = km_symbolizer_create(g->view, &g->symbols);
	if (!st)
		st = report_groups(g);
	km_scan_lost_free(&g->lost);
	km_symbolizer_destroy(g->symbols);
	km_vec_free(&g->groups);
	km_vec_free(&g->weak);
	km_map_free(&g->by_key);
	km_map_free(&g->callers);
	free(g->group_of);
	free(g);
	return st;
}
