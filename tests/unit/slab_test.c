/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Slab caches of toy machines, of several eras: first whole, every cache and slab compared with what it was made
 * of; then damaged: what is damaged is reported and unknown, all else stays as it was.
 */
#include "toymachine/toy_case.h"

#define SLUB (TOY_SLAB != 1)

struct fixture {
	struct toy m;
	struct toy_slabs s;
	struct toy_case c;
};

static bool slab_begin(struct km_test *t, struct fixture *f)
{
	const char *error = NULL;

	*f = (struct fixture){ 0 };
	if (!CHECK(toy_case_init(&f->c)) ||
	    !CHECK_MSG(toy_build(&f->m, toy_vmlinux, 3, &error), "%s", error))
		return false;
	toy_add_slabs(&f->m, &f->s);
	return true;
}

static void slab_end(struct fixture *f)
{
	toy_free(&f->m);
	toy_slabs_free(&f->s);
	toy_case_deinit(&f->c);
}

static void slab_load(struct km_test *t, struct fixture *f)
{
	CHECK(toy_write_kdump(&f->m, f->c.dump));
	CHECK_EQ(toy_load(&f->c, toy_vmlinux), KM_OK);
	CHECK_STR(f->c.err.text, "");
}

static void check_sql(struct km_test *t, const struct fixture *f, const char *sql, const char *want)
{
	char *got = toy_sql(&f->c, sql);

	CHECK_STR(got, want);
	free(got);
}

/* ---- the truth ---- */

/* A cache with those of memory cgroups. */
static struct toy_cache family(const struct fixture *f, unsigned root)
{
	struct toy_cache sum = f->s.cache[root];
	unsigned i;

	for (i = root + 1; i < TOY_CACHES; i++) {
		const struct toy_cache *c = &f->s.cache[i];

		if (c->root != root)
			continue;
		sum.slabs += c->slabs;
		sum.slots += c->slots;
		sum.pages += c->pages;
		sum.allocated += c->allocated;
		sum.on_partial += c->on_partial;
		sum.cpu_slabs += c->cpu_slabs;
		sum.partial += c->partial;
		sum.empty += c->empty;
		sum.rcu += c->rcu;
	}
	return sum;
}

#define CACHES                                                                                \
	"SELECT name, addr, object_bytes, slot_bytes, objects_per_slab, pages_per_slab,"      \
	" active_objects, total_objects, slabs, allocated_objects, cpu_slabs, partial_slabs," \
	" empty_slabs, held_bytes, used_bytes, padding_bytes, free_bytes, tail_bytes"         \
	" FROM slab_cache"

/* A row of the cache as CACHES gives it. */
static void print_cache(const struct fixture *f, unsigned i, char *buf, size_t room)
{
	struct toy_cache c = family(f, i);
	/* what waits to be freed still takes room, but is counted no more */
	uint64_t slots = c.slots + c.rcu * c.objects;
	char lists[48] = "-|-";

	if (SLUB)
		snprintf(lists, sizeof(lists), "%llu|%llu", (unsigned long long)c.cpu_slabs,
			 (unsigned long long)c.partial);
	snprintf(buf, room,
		 "%s|%lld|%u|%u|%u|%u|%llu|%llu|%llu|%llu|%s|%llu|%llu|%llu|%llu|%llu|%llu\n",
		 c.name, (long long)c.addr, c.object, c.slot, c.objects, 1u << c.order,
		 (unsigned long long)(c.slots - c.on_partial), (unsigned long long)c.slots,
		 (unsigned long long)(c.slabs - c.rcu), (unsigned long long)c.allocated, lists,
		 (unsigned long long)c.empty, (unsigned long long)c.pages * 4096,
		 (unsigned long long)c.allocated * c.object,
		 (unsigned long long)c.allocated * (c.slot - c.object),
		 (unsigned long long)(slots - c.allocated) * c.slot,
		 (unsigned long long)(c.pages * 4096 - slots * c.slot));
}

/* Each cache but @but (or none: TOY_CACHES) is as it was made. */
static void check_caches(struct km_test *t, const struct fixture *f, unsigned but)
{
	unsigned i;

	for (i = 0; i < TOY_CACHES; i++) {
		char want[512], sql[640];

		if (f->s.cache[i].root != i || i == but)
			continue;
		print_cache(f, i, want, sizeof(want));
		snprintf(sql, sizeof(sql), CACHES " WHERE name = '%s'", f->s.cache[i].name);
		check_sql(t, f, sql, want);
	}
}

/* Each slab but the @but'th (or none: SIZE_MAX) is as it was made. */
static void check_slabs(struct km_test *t, const struct fixture *f, size_t but)
{
	char *rows =
		toy_sql(&f->c, "SELECT start_pfn, addr, page_order, node_id, cache, kmem_cache,"
			       " objects, inuse_objects, state FROM slab ORDER BY start_pfn");
	char *rest = rows, *row;
	size_t i;

	REQUIRE(rows != NULL);
	for (i = 0; i < f->s.nr && (row = strsep(&rest, "\n")); i++) {
		const struct toy_slab *s = &f->s.slab[i];
		const struct toy_cache *c = &f->s.cache[s->cache];
		char want[256];

		if (i == but)
			continue;
		snprintf(want, sizeof(want), "%llu|%lld|%u|%d|%s|%lld|%u|%u|%s",
			 (unsigned long long)s->pfn, (long long)toy_page_addr(s->pfn), s->order,
			 f->m.zone[s->pfn] == 2, f->s.cache[c->root].name, (long long)c->addr,
			 s->objects, s->allocated, s->state);
		if (!CHECK_STR(row, want))
			break;
	}
	CHECK_STR(rest, "");
	CHECK_EQ(i, f->s.nr);
	free(rows);
}

/* The first slab of @state with at least @listed free objects on its own list. */
static size_t find_slab(const struct fixture *f, const char *state, unsigned listed)
{
	size_t i;

	for (i = 0; i < f->s.nr; i++)
		if (!strcmp(f->s.slab[i].state, state) && f->s.slab[i].listed >= listed &&
		    f->s.slab[i].cache && f->s.slab[i].cache < 11)
			return i;
	fprintf(stderr, "toy machine: no slab is %s\n", state);
	abort();
}

KM_TEST(every_slab_is_reported)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		slab_load(t, &f);
		check_caches(t, &f, TOY_CACHES);
		check_slabs(t, &f, SIZE_MAX);
		check_sql(t, &f,
			  "SELECT collector, status, reason FROM load WHERE collector LIKE"
			  " 'slab%' AND status <> 'complete'",
			  "");
		check_sql(t, &f, "SELECT * FROM issue", "");
		check_sql(t, &f,
			  TOY_SLAB == 404 /* it has no counters to hold slabs against */
				  ? "SELECT name FROM \"check\" WHERE ok = 0 OR ok IS NULL AND why "
				    "IS NULL"
				  : "SELECT name, subject, left_value, right_value, why FROM"
				    " \"check\" WHERE ok IS NOT 1",
			  "");
	}
	slab_end(&f);
}

/* ---- damage ---- */

#define WILD UINT64_C(0xffffb0de12345678)

static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

static struct TOY_SLAB_STRUCT *slab_at(const struct fixture *f, size_t i)
{
	return (struct TOY_SLAB_STRUCT *)(void *)toy_page(&f->m, f->s.slab[i].pfn);
}

/* The root of the cache that slab @i is of. */
static unsigned root_of(const struct fixture *f, size_t i)
{
	return f->s.cache[f->s.slab[i].cache].root;
}

static int64_t count_sql(const struct fixture *f, const char *what, unsigned cache)
{
	char sql[256];

	snprintf(sql, sizeof(sql), "SELECT count(*) FROM slab_cache WHERE name = '%s' AND %s",
		 f->s.cache[cache].name, what);
	return toy_count(&f->c, sql);
}

/* One issue that has @text; what is allocated of slab @i and its cache is unknown, and nothing else. */
static void check_damage(struct km_test *t, const struct fixture *f, size_t i, const char *text)
{
	char *issues = toy_sql(&f->c, "SELECT collector, kind, text FROM issue");
	char sql[160];

	CHECK_HAS(issues, text);
	free(issues);
	CHECK_EQ(toy_count(&f->c, "SELECT count(*) FROM issue"), 1);
	CHECK_EQ(count_sql(f, "allocated_objects IS NULL AND used_bytes IS NULL", root_of(f, i)),
		 1);
	snprintf(sql, sizeof(sql),
		 "SELECT count(*) FROM slab WHERE start_pfn = %llu AND inuse_objects IS NULL",
		 (unsigned long long)f->s.slab[i].pfn);
	CHECK_EQ(toy_count(&f->c, sql), 1);
	check_caches(t, f, root_of(f, i));
	check_slabs(t, f, i);
}

#if SLUB
/* The @n'th object on the slab's own list, and where it says what the next one is. */
static uint64_t listed_object(const struct fixture *f, size_t i, unsigned n, uint64_t **ret_next)
{
	const struct toy_cache *c = &f->s.cache[f->s.slab[i].cache];
	uint64_t object = f->s.slab[i].list;

	while (1) {
		*ret_next = toy_at(&f->m, object + c->offset);
		if (!n--)
			return object;
		/* to decode is to encode: all that is done is XOR */
		object = toy_slab_encode(c, **ret_next, object + c->offset);
	}
}

static void set_next(const struct fixture *f, size_t i, unsigned n, uint64_t next)
{
	const struct toy_cache *c = &f->s.cache[f->s.slab[i].cache];
	uint64_t *at, object = listed_object(f, i, n, &at);

	*at = toy_slab_encode(c, next, object + c->offset);
}

KM_TEST(free_list_leads_astray)
{
	unsigned what;

	for (what = 0; what < 7; what++) {
		struct fixture f;

		if (slab_begin(t, &f)) {
			size_t i = find_slab(&f, "node_partial", 5);
			const struct toy_slab *s = &f.s.slab[i];
			uint64_t *at, base = TOY_DIRECT_MAP + s->pfn * 4096, first = s->list;
			const struct {
				uint64_t next;
				const char *text;
			} cases[] = {
				{ WILD, "after 3 objects its free list, at 0x" },
				{ base + (4096u << s->order), "where none begins" },
				{ base - 4096, "where none begins" },
				{ first + 8, "where none begins" },
				{ first, "comes back to 0x" },
				{ listed_object(&f, i, 2, &at), "comes back to 0x" },
				{ 0, "3 objects on its free list, but " },
			};

			set_next(&f, i, 2, cases[what].next);
			slab_load(t, &f);
			check_damage(t, &f, i, cases[what].text);
		}
		slab_end(&f);
	}
}

KM_TEST(free_list_begins_astray)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		size_t i = find_slab(&f, "node_partial", 5);

		slab_at(&f, i)->freelist = kptr(WILD);
		slab_load(t, &f);
		check_damage(t, &f, i, "after 0 objects its free list, at 0x");
	}
	slab_end(&f);
}

/* Of a slab that is full by its counters, on no list; of one that has more than it has room for. */
KM_TEST(counters_are_absurd)
{
	unsigned what;

	for (what = 0; what < 3; what++) {
		struct fixture f;

		if (slab_begin(t, &f)) {
			size_t i = find_slab(&f, "full", 0);
			struct TOY_SLAB_STRUCT *p = slab_at(&f, i);
			char *issues;

			p->objects = what == 0 ? 0 : what == 1 ? p->objects : 0x7ffe;
			p->inuse = what == 0 ? 0 : what == 1 ? 0xffff : 1;
			slab_load(t, &f);
			issues = toy_sql(&f.c, "SELECT text FROM issue");
			CHECK_HAS(issues, "in use, cannot be in 1 << ");
			free(issues);
			CHECK_EQ(count_sql(&f, "allocated_objects IS NULL", root_of(&f, i)), 1);
			check_caches(t, &f, root_of(&f, i));
			check_slabs(t, &f, i);
			check_sql(t, &f,
				  "SELECT name FROM \"check\" WHERE ok = 0 AND name LIKE 'slab%'"
				  " AND name NOT LIKE '%list%' LIMIT 1",
				  TOY_SLAB == 404 ? "" : "slab objects: counter = slots\n");
		}
		slab_end(&f);
	}
}
#endif

KM_TEST(slab_of_no_cache)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		size_t i = find_slab(&f, "full", 0);
		char *text;

		slab_at(&f, i)->slab_cache = kptr(WILD);
		slab_load(t, &f);
		text = toy_sql(&f.c, "SELECT text FROM issue");
		CHECK_HAS(text, "its pointer to a cache, 0xffffb0de12345678, leads to none");
		free(text);
		check_sql(t, &f,
			  "SELECT count(*), count(objects), count(inuse_objects) FROM slab WHERE"
			  " cache IS NULL AND kmem_cache = 0xffffb0de12345678",
			  "1|0|0\n");
		check_caches(t, &f, root_of(&f, i));
		check_slabs(t, &f, i);
		/* without a counter of slabs there is nothing to miss it by */
		check_sql(
			t, &f,
			"SELECT count(*) FROM \"check\" WHERE ok = 0 AND name LIKE 'slab%caches:%'"
			" OR ok = 0 AND name LIKE 'slabs of a cache%'",
			TOY_SLAB == 404 ? "0\n" : "2\n");
	}
	slab_end(&f);
}

/* ---- lists of nodes and CPUs ---- */

#if SLUB
static struct kmem_cache_node *node_at(const struct fixture *f, unsigned cache, unsigned node,
				       uint64_t *ret)
{
	struct kmem_cache *c = toy_at(&f->m, f->s.cache[cache].addr);
#if TOY_SLAB == 701
	*ret = (uint64_t)(uintptr_t)c->per_node[node].node;
#else
	*ret = (uint64_t)(uintptr_t)c->node[node];
#endif
	return toy_at(&f->m, *ret);
}

/* Where slabs are is unknown that the list does not lead to; what is allocated of them is not. */
KM_TEST(node_list_broken)
{
	unsigned what;

	for (what = 0; what < 5; what++) {
		struct fixture f;

		if (slab_begin(t, &f)) {
			size_t i = find_slab(&f, "node_partial", 1), other = i;
			struct TOY_SLAB_STRUCT *p = slab_at(&f, i);
			unsigned cache = f.s.slab[i].cache;
			char *text;

			while (f.s.slab[other].cache == cache)
				other++;
			p->slab_list.next =
				what == 0   ? kptr(WILD)
				: what == 1 ? kptr(toy_page_addr(f.s.slab[i].pfn) +
						   offsetof(struct TOY_SLAB_STRUCT, slab_list))
				: what == 2 ? kptr(toy_page_addr(f.s.slab[other].pfn) +
						   offsetof(struct TOY_SLAB_STRUCT, slab_list))
				: what == 3 ? NULL
					    : p->slab_list.next;
			if (what == 4)
				p->slab_list.prev = kptr(WILD);
			slab_load(t, &f);
			text = toy_sql(&f.c, "SELECT text FROM issue");
			CHECK_HAS(text, ": the list of partial slabs is broken after ");
			free(text);
			CHECK_EQ(toy_count(&f.c, "SELECT count(*) FROM issue"), 1);
			CHECK_EQ(count_sql(&f,
					   "allocated_objects IS NOT NULL AND active_objects IS "
					   "NULL AND"
					   " partial_slabs IS NULL",
					   cache),
				 1);
			check_caches(t, &f, cache);
			CHECK(toy_count(&f.c, "SELECT count(*) FROM slab WHERE state IS NULL") >=
			      0);
			check_sql(t, &f, "SELECT count(*) FROM \"check\" WHERE ok = 0", "0\n");
		}
		slab_end(&f);
	}
}

KM_TEST(node_counter_wrong)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		uint64_t addr;
		struct kmem_cache_node *n = node_at(&f, 1, 0, &addr);

		n->nr_partial += 2;
		slab_load(t, &f);
		check_caches(t, &f, TOY_CACHES);
		check_sql(t, &f, "SELECT * FROM issue", "");
		check_sql(t, &f,
			  "SELECT name, left_value - right_value FROM \"check\" WHERE ok = 0",
			  "slab partial lists: counter = lists|2\n");
	}
	slab_end(&f);
}

#if TOY_SLAB != 404
KM_TEST(full_list_broken)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		size_t i = 0;

		while (f.s.slab[i].cache != TOY_SLAB_RED || strcmp(f.s.slab[i].state, "full"))
			i++;
		slab_at(&f, i)->slab_list.next = kptr(WILD);
		slab_load(t, &f);
		check_caches(t, &f, TOY_CACHES);
		check_slabs(t, &f, SIZE_MAX);
		check_sql(t, &f,
			  "SELECT count(*) FROM issue WHERE text LIKE"
			  " 'slab cache toy-11, node %: the list of full slabs is broken after %'",
			  "1\n");
	}
	slab_end(&f);
}
#endif
#endif

#if TOY_SLAB == 612 || TOY_SLAB == 504 || TOY_SLAB == 404
/* The slab that a CPU allocates from. */
static size_t find_front(const struct fixture *f, struct kmem_cache_cpu **ret)
{
	size_t i = find_slab(f, "cpu", 1);
	unsigned cpu;

	for (cpu = 0; cpu < 2; cpu++) {
		*ret = toy_slab_percpu(&f->m, f->s.slab[i].cache, cpu);
		if ((uint64_t)(uintptr_t)(*ret)->TOY_SLAB_OF_CPU == toy_page_addr(f->s.slab[i].pfn))
			return i;
	}
	abort();
}

KM_TEST(cpu_list_leads_astray)
{
	unsigned what;

	for (what = 0; what < 4; what++) {
		struct fixture f;

		if (slab_begin(t, &f)) {
			struct kmem_cache_cpu *cpu;
			size_t i = find_front(&f, &cpu);
			const struct toy_cache *c = &f.s.cache[f.s.slab[i].cache];
			uint64_t first = (uint64_t)(uintptr_t)cpu->freelist;
			uint64_t *next = toy_at(&f.m, first + c->offset);

			if (what == 0)
				cpu->freelist = kptr(WILD);
			else
				*next = toy_slab_encode(c,
							what == 1   ? WILD
							: what == 2 ? first + 8
								    : first,
							first + c->offset);
			slab_load(t, &f);
			check_damage(
				t, &f, i,
				what < 3
					? ": its free list leads out of its slab, or into an object"
					: ": its free list has more objects than its slab");
		}
		slab_end(&f);
	}
}

/* An object that is on the list of its slab as well. */
KM_TEST(cpu_has_what_is_free)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		struct kmem_cache_cpu *cpu;
		size_t i = find_front(&f, &cpu);

		cpu->freelist = kptr(f.s.slab[i].list);
		slab_load(t, &f);
		check_damage(t, &f, i, " is free twice");
	}
	slab_end(&f);
}

/* Which free objects the CPU has remains unknown, and so what is allocated of the slabs it may have. */
KM_TEST(cpu_has_no_slab)
{
	unsigned what;

	for (what = 0; what < 2; what++) {
		struct fixture f;

		if (slab_begin(t, &f)) {
			struct kmem_cache_cpu *cpu;
			size_t i = find_front(&f, &cpu);
			uint64_t other = f.s.slab[i].cache == 1 ? 2 : 1;
			struct kmem_cache_cpu *its = toy_slab_percpu(&f.m, (unsigned)other, 0);
			char *text;

			cpu->TOY_SLAB_OF_CPU = what ? its->TOY_SLAB_OF_CPU : kptr(WILD);
			slab_load(t, &f);
			text = toy_sql(&f.c, "SELECT text FROM issue");
			CHECK_HAS(text, "what it allocates from is no slab of the cache");
			free(text);
			CHECK_EQ(count_sql(&f,
					   "allocated_objects IS NULL AND cpu_slabs IS NULL AND"
					   " active_objects IS NOT NULL",
					   root_of(&f, i)),
				 1);
			check_caches(t, &f, root_of(&f, i));
		}
		slab_end(&f);
	}
}

/* What is behind it in the chain remains unknown; what is allocated does not. */
KM_TEST(cpu_chain_broken)
{
	unsigned what;

	for (what = 0; what < 3; what++) {
		struct fixture f;

		if (slab_begin(t, &f)) {
			size_t i = find_slab(&f, "cpu_partial", 1);
			struct TOY_SLAB_STRUCT *p = slab_at(&f, i);
			uint64_t self = toy_page_addr(f.s.slab[i].pfn);

			p->next = what == 0   ? kptr(WILD)
				  : what == 1 ? kptr(self)
					      : kptr(self + 4096 * 64);
			slab_load(t, &f);
			check_sql(
				t, &f,
				"SELECT count(*) FROM issue WHERE text LIKE '%: its chain of"
				" partial slabs leads to no slab of the cache, or to one that a CPU"
				" has already'",
				"1\n");
			CHECK_EQ(count_sql(&f,
					   "allocated_objects IS NOT NULL AND cpu_slabs IS NULL",
					   root_of(&f, i)),
				 1);
			check_caches(t, &f, root_of(&f, i));
		}
		slab_end(&f);
	}
}
#endif

/* ---- sheaves and arrays ---- */

#if TOY_SLAB == 701 || TOY_SLAB == 1
/* Where the @n'th object that CPU 0 holds is kept, of cache 1; how many it says there are. */
static void **held_at(const struct fixture *f, unsigned n, unsigned **ret_size)
{
#if TOY_SLAB == 701
	struct slub_percpu_sheaves *p = toy_slab_percpu(&f->m, 1, 0);
	struct slab_sheaf *s = toy_at(&f->m, (uint64_t)(uintptr_t)p->main);

	*ret_size = &s->size;
	return &s->objects[n];
#else
	struct array_cache *a = toy_slab_percpu(&f->m, 1, 0);

	*ret_size = &a->avail;
	return &a->entry[n];
#endif
}

KM_TEST(held_objects_damaged)
{
	unsigned what;

	for (what = 0; what < 5; what++) {
		struct fixture f;

		if (slab_begin(t, &f)) {
			const char *texts[] = {
				"is free twice",
				"but none begins there",
				TOY_SLAB == 701 ? "a sheaf with more objects than it has room for"
						: "an array for 8 objects that has 9",
				"has this as a free object, but there is no slab",
				"as a free object of toy-1, but none begins there",
			};
			unsigned *size;
			void **at = held_at(&f, 1, &size);
			const struct toy_cache *c = &f.s.cache[1];
			size_t other = 0;
			char *text;

			while (f.s.slab[other].cache == 1)
				other++;
			if (what == 0)
				*at = *held_at(&f, 2, &size);
			else if (what == 1)
				*at = kptr((uint64_t)(uintptr_t)*at + 8);
			else if (what == 2)
				*size = TOY_SHEAF + 1;
			else if (what == 3)
				*at = kptr(f.s.cache[1].addr);
			else
				*at = kptr(TOY_DIRECT_MAP + f.s.slab[other].pfn * 4096);
			slab_load(t, &f);
			text = toy_sql(&f.c, "SELECT text FROM issue");
			CHECK_HAS(text, texts[what]);
			free(text);
			CHECK_EQ(toy_count(&f.c, "SELECT count(*) FROM issue"), 1);
			if (what < 3)
				CHECK_EQ(count_sql(&f, "allocated_objects IS NULL", 1), 1);
			(void)c;
			if (what < 3)
				check_caches(t, &f, 1);
		}
		slab_end(&f);
	}
}
#endif

#if TOY_SLAB == 701
KM_TEST(barn_broken)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		struct kmem_cache *c = toy_at(&f.m, f.s.cache[1].addr);
		struct node_barn *b = toy_at(&f.m, (uint64_t)(uintptr_t)c->per_node[1].barn);

		b->sheaves_full.next = kptr(WILD);
		slab_load(t, &f);
		check_sql(t, &f, "SELECT text FROM issue",
			  "slab cache toy-1, node 1: list of full sheaves: broken\n");
		CHECK_EQ(count_sql(&f, "allocated_objects IS NULL AND total_objects IS NOT NULL",
				   1),
			 1);
		check_caches(t, &f, 1);
	}
	slab_end(&f);
}
#endif

#if TOY_SLAB == 1
KM_TEST(indices_damaged)
{
	unsigned what;

	for (what = 0; what < 2; what++) {
		struct fixture f;

		if (slab_begin(t, &f)) {
			size_t i = find_slab(&f, "node_partial", 3);
			const struct toy_slab *s = &f.s.slab[i];
			freelist_idx_t *list = toy_at(&f.m, s->list);
			unsigned active = s->objects - s->listed;

			list[active + 1] = what ? list[active] : (freelist_idx_t)s->objects;
			if (s->objects > 254)
				continue;
			slab_load(t, &f);
			check_damage(t, &f, i, what ? "comes back to 0x" : "where none begins");
		}
		slab_end(&f);
	}
}
#endif

#if TOY_SLAB == 1
KM_TEST(first_object_elsewhere)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		size_t i = find_slab(&f, "node_partial", 3);

		slab_at(&f, i)->s_mem = kptr(WILD);
		slab_load(t, &f);
		check_sql(t, &f,
			  "SELECT text LIKE 'slab of toy-% its first object cannot be at"
			  " 0xffffb0de12345678' FROM issue",
			  "1\n");
		CHECK_EQ(count_sql(&f, "allocated_objects IS NULL", root_of(&f, i)), 1);
		check_slabs(t, &f, i);
	}
	slab_end(&f);
}
#endif

/* ---- caches ---- */

/* Behind the break caches are met from the end of the list; slabs of the lost ones are no damage. */
KM_TEST(list_of_caches_broken)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		struct kmem_cache *c = toy_at(&f.m, f.s.cache[3].addr);
		struct kmem_cache *after = toy_at(&f.m, f.s.cache[5].addr);

		c->list.next = kptr(WILD);
		after->list.prev = kptr(WILD);
		slab_load(t, &f);
		check_sql(t, &f, "SELECT text FROM issue",
			  "list of slab caches: broken after 26, of which 22 from its end\n");
		check_sql(t, &f, "SELECT count(*) FROM slab_cache WHERE name = 'toy-4'", "0\n");
		check_sql(t, &f,
			  "SELECT count(*) > 0, count(DISTINCT kmem_cache) FROM slab WHERE cache IS"
			  " NULL",
			  "1|1\n");
		check_caches(t, &f, 4);
	}
	slab_end(&f);
}

/* One link alone: from the other end all that is behind it is met. */
KM_TEST(one_link_of_the_caches_broken)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		struct kmem_cache *c = toy_at(&f.m, f.s.cache[3].addr);

		c->list.next = kptr(WILD);
		slab_load(t, &f);
		check_sql(t, &f, "SELECT text FROM issue",
			  "list of slab caches: broken after 27, of which 23 from its end: these "
			  "are all\n");
		check_caches(t, &f, TOY_CACHES);
		check_slabs(t, &f, SIZE_MAX);
		check_sql(t, &f, "SELECT name FROM \"check\" WHERE ok = 0", "");
	}
	slab_end(&f);
}

KM_TEST(cache_with_absurd_sizes)
{
	unsigned what;

	for (what = 0; what < 3; what++) {
		struct fixture f;

		if (slab_begin(t, &f)) {
			struct kmem_cache *c = toy_at(&f.m, f.s.cache[3].addr);

			if (what == 0)
				c->size = 0;
			else if (what == 1)
				c->object_size = 0x7fffffff;
			else
				c->name = kptr(WILD);
			slab_load(t, &f);
			if (what == 2) {
				CHECK_EQ(toy_count(&f.c,
						   "SELECT count(*) FROM slab_cache WHERE name ="
						   " printf('(0x%x)', addr) AND"
						   " allocated_objects > 0"),
					 1);
				check_sql(t, &f,
					  "SELECT kind, text FROM issue WHERE text NOT LIKE 'slab "
					  "cache: there is no name at 0x%'",
					  "");
			} else {
				check_sql(t, &f,
					  "SELECT count(*) FROM issue WHERE text LIKE 'slab cache "
					  "toy-3:"
					  " % cannot be'",
					  "1\n");
				CHECK_EQ(
					count_sql(&f,
						  "slot_bytes IS NULL AND allocated_objects IS NULL"
						  " AND held_bytes IS NULL",
						  3),
					1);
			}
			check_caches(t, &f, 3);
		}
		slab_end(&f);
	}
}

/* Flags were defines up to v6.8: a bit that none of them has had is damage there, too. */
KM_TEST(cache_with_impossible_flags)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		((struct kmem_cache *)toy_at(&f.m, f.s.cache[3].addr))->flags |= TOY_SLAB >= 612 ? 1u << 30 : 1u << 1;
		slab_load(t, &f);
		check_sql(t, &f, "SELECT count(*), sum(text LIKE 'slab cache toy-3: flags 0x%, some of which no cache has') FROM issue",
			  "1|1\n");
		check_caches(t, &f, 3);
	}
	slab_end(&f);
}

/* ---- what the dump lacks ---- */

/* The counters tell what is allocated; where a CPU's list leads there, nothing does. */
KM_TEST(slabs_left_out)
{
	static const char *const states[] = { "node_partial",
					      TOY_SLAB == 1 || TOY_SLAB == 701 ? NULL : "cpu" };
	unsigned what;

	for (what = 0; what < 2 && states[what]; what++) {
		struct fixture f;

		if (slab_begin(t, &f)) {
			size_t i = find_slab(&f, states[what], 1);
			unsigned k;

			for (k = 0; k < 1u << f.s.slab[i].order; k++)
				f.m.frame[f.s.slab[i].pfn + k] = TOY_EXCLUDED;
			slab_load(t, &f);
			check_sql(t, &f, "SELECT * FROM issue", "");
			check_sql(t, &f, "SELECT count(*) FROM \"check\" WHERE ok = 0", "0\n");
			check_caches(t, &f, what ? root_of(&f, i) : TOY_CACHES);
			check_slabs(t, &f, what ? i : SIZE_MAX);
			check_sql(
				t, &f,
				"SELECT status, unknowns, reason LIKE '%excluded%' FROM load WHERE"
				" collector = 'slab'",
				"partial|1|1\n");
			if (what)
				CHECK_EQ(count_sql(&f, "allocated_objects IS NULL", root_of(&f, i)),
					 1);
		}
		slab_end(&f);
	}
}

/* ---- pages of class slab that are no slabs ---- */

#if TOY_SLAB == 701
KM_TEST(large_kmalloc)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		uint64_t pfn = toy_find(&f.m, TOY_other_kernel, 3);

		toy_page(&f.m, pfn)->page_type = (unsigned)PGTY_large_kmalloc << 24;
		f.m.pgdat[f.m.zone[pfn] == 2]->vm_stat[NR_SLAB_UNRECLAIMABLE_B].counter += 8;
		TOY_VAR(&f.m, atomic_long_t, "vm_node_stat")[NR_SLAB_UNRECLAIMABLE_B].counter += 8;
		slab_load(t, &f);
		check_sql(t, &f, "SELECT class, pages FROM owner WHERE name = 'large kmalloc()'",
			  "slab|8\n");
		check_sql(t, &f, "SELECT * FROM issue", "");
		check_sql(t, &f, "SELECT name FROM \"check\" WHERE ok IS NOT 1", "");
		check_slabs(t, &f, SIZE_MAX);
	}
	slab_end(&f);
}
#endif

#if TOY_SLAB == 612
/* Three objects, each on a page of its own between pages that are not mapped. */
KM_TEST(guarded_objects)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		uint64_t pool = f.m.next_paddr / 4096 + 8;
		unsigned i;

		*TOY_VAR(&f.m, uint64_t, "__kfence_pool") = TOY_DIRECT_MAP + pool * 4096;
		for (i = 2; i < 10; i += 2)
			toy_page(&f.m, pool + i)->page_type = (unsigned)PGTY_slab << 24;
		slab_load(t, &f);
		check_sql(t, &f, "SELECT class, pages FROM owner WHERE name LIKE '%KFENCE%'",
			  "slab|3\n");
		/* the fourth is beyond the pool */
		check_sql(t, &f,
			  "SELECT count(*), text LIKE '%its pointer to a cache, 0x0, leads to "
			  "none' FROM"
			  " issue",
			  "1|1\n");
		check_sql(t, &f, "SELECT name FROM \"check\" WHERE ok = 0", "");
		check_caches(t, &f, TOY_CACHES);
	}
	slab_end(&f);
}
#endif

/* ---- names ---- */

#if SLUB
#define ALIASES "SELECT alias, name FROM slab_alias ORDER BY alias"

KM_TEST(merged_caches_have_names)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		slab_load(t, &f);
		check_sql(t, &f, ALIASES, "alias a|toy-0\nalias-b|toy-0\nalias-c|toy-1\n");
		check_sql(t, &f, "SELECT name, aliases FROM slab_cache WHERE aliases > 0",
			  "toy-0|2\n");
		check_sql(t, &f,
			  "SELECT name, kmalloc_type FROM slab_cache WHERE kmalloc_type IS NOT NULL"
			  " ORDER BY name",
			  TOY_SLAB == 612
				  ? "toy-1|NORMAL\ntoy-2|NORMAL\ntoy-3|RANDOM\ntoy-4|RECLAIM\n"
			  : TOY_SLAB == 404 ? "toy-1|NORMAL\ntoy-2|NORMAL\ntoy-4|DMA\n"
					    : "toy-1|NORMAL\ntoy-2|NORMAL\ntoy-4|RECLAIM\n");
		check_sql(
			t, &f,
			"SELECT group_concat(DISTINCT flag_names), sum(reclaimable) FROM slab_cache"
			" WHERE name IN ('toy-0', 'toy-1', 'toy-11', 'toy-12')",
			TOY_SLAB_IN_PAGE ? ",RECLAIM_ACCOUNT,RED_ZONE|STORE_USER|RECLAIM_ACCOUNT,"
					   "TYPESAFE_BY_RCU|2\n"
					 : ",RECLAIM_ACCOUNT,RED_ZONE|STORE_USER|RECLAIM_ACCOUNT,"
					   "TYPESAFE_BY_RCU|2\n");
		check_sql(t, &f, "SELECT sum(cgroup_caches) FROM slab_cache",
			  TOY_SLAB == 504 ? "2\n" : "-\n");
	}
	slab_end(&f);
}

KM_TEST(names_in_a_broken_tree)
{
	unsigned what;

	for (what = 0; what < 2; what++) {
		struct fixture f;

		if (slab_begin(t, &f)) {
			struct rb_node *n = toy_at(&f.m, f.s.link[2]);

			n->rb_left = kptr(what ? WILD : f.s.link[0]);
			slab_load(t, &f);
			if (what)
				check_sql(t, &f,
					  "SELECT count(*) FROM load WHERE collector = 'slab' AND"
					  " status = 'partial'",
					  "1\n");
			else
				check_sql(
					t, &f,
					"SELECT count(*) FROM issue WHERE text LIKE"
					" '/sys/kernel/slab: its tree of names is broken after %'",
					"1\n");
			check_sql(t, &f, "SELECT count(*) FROM slab_alias WHERE alias <> 'alias-b'",
				  "2\n");
			check_caches(t, &f, TOY_CACHES);
		}
		slab_end(&f);
	}
}
#endif

/* ---- how free lists are written ---- */

#if SLUB
KM_TEST(variant_is_reported)
{
	struct fixture f;

	if (slab_begin(t, &f)) {
		slab_load(t, &f);
		check_sql(t, &f, "SELECT chosen FROM variant WHERE name = 'slub free lists'",
			  TOY_SLAB == 404   ? "plain\n"
			  : TOY_SLAB == 504 ? "hardened\n"
					    : "hardened, bytes swapped\n");
	}
	slab_end(&f);
}
#endif

KM_TEST_MAIN
