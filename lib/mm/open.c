/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Nodes and zones, read once: what all walkers start from. */
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "mm_impl.h"

#define MAX_NODES 1024

/* Read names through an array of pointers to strings in the image; what cannot be read stays "". */
static void read_names(struct km_view *view, enum km_sym_id sym, char (*names)[16], unsigned max)
{
	uint64_t n = km_view_kernel(view)->layout->syms[sym].bytes / 8;
	uint64_t addr = km_view_sym(view, sym);
	unsigned i;

	for (i = 0; addr && i < max && i < n; i++) {
		uint64_t str;

		if (km_read_ptr(view, addr + 8u * i, &str) ||
		    km_read_string(view, str, names[i], sizeof(names[i])))
			names[i][0] = '\0';
	}
}

/* The kernel's enumerators by the names that /proc prints, where it has no table of names. */
static const char *const mt_words[][2] = {
	{ "MIGRATE_UNMOVABLE", "Unmovable" },
	{ "MIGRATE_RECLAIMABLE", "Reclaimable" },
	{ "MIGRATE_MOVABLE", "Movable" },
	{ "MIGRATE_HIGHATOMIC", "HighAtomic" },
	{ "MIGRATE_RESERVE", "Reserve" },
	{ "MIGRATE_CMA", "CMA" },
	{ "MIGRATE_ISOLATE", "Isolate" },
};

static void name_migratetypes(struct km_view *view, struct km_mm *mm)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	unsigned i;

	mm->mt_isolate = l->consts[KC_MIGRATE_ISOLATE].present
				 ? (int)l->consts[KC_MIGRATE_ISOLATE].value
				 : -1;
	mm->nr_pcp_types = (unsigned)l->consts[KC_MIGRATE_PCPTYPES].value;
	read_names(view, SYM_migratetype_names, mm->mt_names, mm->nr_mt);
	for (i = 0; i < mm->nr_mt; i++) {
		size_t k;

		for (k = 0; !mm->mt_names[i][0] && k < KM_ARRAY_LEN(mt_words); k++) {
			int64_t value;

			if (km_enum_value(&l->enums[KE_migratetype], mt_words[k][0], &value) ==
				    KM_OK &&
			    value == i)
				strcpy(mm->mt_names[i], mt_words[k][1]);
		}
		if (!mm->mt_names[i][0])
			snprintf(mm->mt_names[i], sizeof(mm->mt_names[i]), "type %u", i);
	}
}

/* Note what cannot be read. KM_OK or KM_NOMEM. */
static enum km_status add_problem(struct km_mm *mm, uint64_t addr, enum km_status st,
				  const char *fmt, ...) __attribute__((format(printf, 4, 5)));

static enum km_status add_problem(struct km_mm *mm, uint64_t addr, enum km_status st,
				  const char *fmt, ...)
{
	struct km_mm_problem *p = km_vec_push(&mm->problems);
	va_list ap;

	if (!p)
		return KM_NOMEM;
	p->addr = addr;
	p->st = st;
	va_start(ap, fmt);
	vsnprintf(p->text, sizeof(p->text), fmt, ap);
	va_end(ap);
	return KM_OK;
}

static enum km_status read_zone(struct km_view *view, struct km_mm *mm, const struct km_node *node,
				struct km_zone *z)
{
	uint64_t max = km_mm_max_pfn(km_view_kernel(view)), name;
	const char *usual = mm->zone_type_names[z->index];
	enum km_status st;

	st = km_field_addr(view, KF_pglist_data_node_zones, node->addr, z->index, &z->addr);
	if (!st)
		st = km_read_field(view, KF_zone_present_pages, z->addr, 0, &z->present_pages);
	if (!st)
		st = km_read_field(view, KF_zone_spanned_pages, z->addr, 0, &z->spanned_pages);
	if (!st)
		st = km_read_field(view, KF_zone_zone_start_pfn, z->addr, 0, &z->start_pfn);
	if (st)
		return st;
	st = km_read_field(view, KF_zone_name, z->addr, 0, &name);
	if (!st)
		st = km_read_string(view, name, z->name, sizeof(z->name));
	/* zone_init_internals() has it from zone_names[]. */
	if (!st && usual[0] && strcmp(z->name, usual)) {
		km_mm_damage(mm, "zone", z->addr, KM_CORRUPT,
			     "zone %u of node %d: its name is not %s", z->index, z->node_id, usual);
		st = KM_ABSENT;
	}
	/* Else the name that the kernel's table has for this type of zone. */
	if (st)
		strcpy(z->name, usual);
	else
		strcpy(mm->zone_type_names[z->index], z->name);
	if (st && st != KM_ABSENT && z->present_pages)
		km_mm_damage(mm, "zone", z->addr, st, "zone %u of node %d: its name cannot be read",
			     z->index, z->node_id);
	if (z->present_pages && (z->start_pfn > max || z->spanned_pages > max - z->start_pfn))
		km_mm_damage(mm, "zone", z->addr, KM_CORRUPT,
			     "zone %s of node %d: %llu pages from frame 0x%llx on are impossible",
			     z->name, z->node_id, (unsigned long long)z->spanned_pages,
			     (unsigned long long)z->start_pfn);
	return KM_OK;
}

static enum km_status add_zones(struct km_view *view, struct km_mm *mm, const struct km_node *node)
{
	unsigned i;

	for (i = 0; i < mm->nr_zone_types; i++) {
		struct km_zone z = { .node_id = node->id, .index = i };
		struct km_zone *slot;
		enum km_status st = read_zone(view, mm, node, &z);

		if (st) {
			st = add_problem(mm, z.addr, st, "zone %u of node %d cannot be read", i,
					 node->id);
			if (st)
				return st;
			continue;
		}
		if (!z.present_pages) /* the kernel's populated_zone() */
			continue;
		slot = km_vec_push(&mm->zones);
		if (!slot)
			return KM_NOMEM;
		*slot = z;
	}
	return KM_OK;
}

static enum km_status read_node(struct km_view *view, struct km_node *n)
{
	enum km_status st;
	uint64_t id;

	st = km_read_field(view, KF_pglist_data_node_id, n->addr, 0, &id);
	if (!st)
		st = km_read_field(view, KF_pglist_data_node_start_pfn, n->addr, 0, &n->start_pfn);
	if (!st)
		st = km_read_field(view, KF_pglist_data_node_spanned_pages, n->addr, 0,
				   &n->spanned_pages);
	if (!st)
		st = km_read_field(view, KF_pglist_data_node_present_pages, n->addr, 0,
				   &n->present_pages);
	if (st)
		return st;
	if (id >= MAX_NODES)
		return KM_CORRUPT;
	n->id = (int)id;
	return KM_OK;
}

static enum km_status add_node(struct km_view *view, struct km_mm *mm, uint64_t nid, uint64_t addr)
{
	struct km_node n = { .addr = addr };
	struct km_node *slot;
	enum km_status st = read_node(view, &n);

	if (!st && (uint64_t)n.id != nid)
		return add_problem(mm, addr, KM_CORRUPT,
				   "struct pglist_data of node %llu says that it is node %d",
				   (unsigned long long)nid, n.id);
	if (st)
		return add_problem(mm, addr, st, "struct pglist_data of node %llu cannot be read",
				   (unsigned long long)nid);
	slot = km_vec_push(&mm->nodes);
	if (!slot)
		return KM_NOMEM;
	*slot = n;
	return add_zones(view, mm, &n);
}

/* Online nodes: node_data[] where node_states[N_ONLINE] has a bit, or the one of a flat machine. */
static enum km_status add_nodes(struct km_view *view, struct km_mm *mm)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	uint64_t max = l->syms[SYM_node_data].bytes / 8;
	uint64_t node_data = km_view_sym(view, SYM_node_data);
	uint64_t states = km_view_sym(view, SYM_node_states);
	uint8_t online[MAX_NODES / 8];
	int64_t n_online = 1;
	enum km_status st = KM_OK;
	bool hole = false;
	uint64_t i;

	if (!node_data) {
		uint64_t addr = km_view_sym(view, SYM_contig_page_data);

		if (addr)
			return add_node(view, mm, 0, addr);
		return add_problem(mm, 0, KM_ABSENT,
				   "this kernel has neither node_data nor contig_page_data");
	}
	if (max > MAX_NODES)
		max = MAX_NODES;
	memset(online, 0xff, sizeof(online));
	if (states && max) {
		uint64_t stride = (max + 63) / 64 * 8;

		(void)km_enum_value(&l->enums[KE_node_states], "N_ONLINE", &n_online);
		st = km_view_read(view, states + (uint64_t)n_online * stride, online, stride);
		if (st)
			st = add_problem(mm, states, st, "node_states[N_ONLINE] cannot be read");
	}
	for (i = 0; i < max && !st; i++) {
		uint64_t addr;

		if (!km_bit_test(online, i)) {
			hole = true;
			if (!km_read_ptr(view, node_data + 8 * i, &addr) && addr)
				mm->nodes_offline = true;
			continue;
		}
		if (hole)
			mm->nodes_offline = true;
		st = km_read_ptr(view, node_data + 8 * i, &addr);
		if (st)
			return add_problem(mm, node_data + 8 * i, st,
					   "node_data[%llu] cannot be read", (unsigned long long)i);
		if (addr)
			st = add_node(view, mm, i, addr);
	}
	return st;
}

/* As zone_names[] has it, by the enumerator: ZONE_DMA32 is DMA32, ZONE_NORMAL is Normal. */
static void name_zone_type(const struct km_layout *l, struct km_mm *mm, unsigned i)
{
	const char *e = km_enum_name(&l->enums[KE_zone_type], i);
	char *to = mm->zone_type_names[i];
	size_t room = sizeof(mm->zone_type_names[i]), k;

	if (!e || strncmp(e, "ZONE_", 5) != 0) {
		snprintf(to, room, "zone %u", i);
		return;
	}
	e += 5;
	if (strcmp(e, "HIGHMEM") == 0)
		e = "HighMem";
	snprintf(to, room, "%s", e);
	if (strncmp(e, "DMA", 3) != 0 && strcmp(e, "HighMem") != 0)
		for (k = 1; to[k]; k++)
			to[k] = (char)tolower((unsigned char)to[k]);
}

enum km_status km_mm_create(struct km_view *view, struct km_mm **ret)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	struct km_mm *mm = calloc(1, sizeof(*mm));
	enum km_status st = KM_OK;
	unsigned i;

	if (!mm)
		return KM_NOMEM;
	mm->nr_orders = l->field[KF_zone_free_area].count;
	mm->nr_mt = l->field[KF_free_area_free_list].count;
	mm->nr_zone_types = l->field[KF_pglist_data_node_zones].count;
	if (!mm->nr_orders || mm->nr_orders > KM_MAX_ORDERS || mm->nr_mt > KM_MAX_MT ||
	    mm->nr_zone_types > KM_MAX_ZONE_TYPES || l->consts[KC_MIGRATE_PCPTYPES].value < 1 ||
	    l->consts[KC_MIGRATE_PCPTYPES].value > KM_MAX_MT) {
		mm->nr_orders = mm->nr_mt = mm->nr_zone_types = 0;
		(void)km_mm_no_pages(mm, KM_CORRUPT,
				     "the numbers of orders, migrate types or zones are not plausible");
		st = add_problem(mm, 0, KM_CORRUPT, "%s", mm->page_why);
	} else {
		read_names(view, SYM_zone_names, mm->zone_type_names, mm->nr_zone_types);
		for (i = 0; i < mm->nr_zone_types; i++)
			if (!mm->zone_type_names[i][0])
				name_zone_type(l, mm, i);
		name_migratetypes(view, mm);
		st = add_nodes(view, mm);
		if (!st)
			st = km_memmap_open(view, mm);
	}
	if (st) {
		km_mm_destroy(mm);
		return st;
	}
	*ret = mm;
	return KM_OK;
}

void km_mm_destroy(struct km_mm *mm)
{
	if (!mm)
		return;
	km_vec_free(&mm->variants);
	km_vec_free(&mm->problems);
	km_vec_free(&mm->damage);
	km_vec_free(&mm->nodes);
	km_vec_free(&mm->zones);
	km_vec_free(&mm->ram);
	km_vec_free(&mm->memmap);
	free(mm->sections);
	free(mm->places);
	free(mm);
}
