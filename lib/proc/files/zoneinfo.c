/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * /proc/zoneinfo (mm/vmstat.c zoneinfo_show_print). One zone, 6.12:
 *
 *	Node 0, zone      DMA
 *	  per-node stats			under the first populated zone of a node, since 4.8
 *	      nr_inactive_anon 24193
 *	  pages free     3577
 *	        boost    0			since 5.17
 *	        min      190
 *	        low, high, [promo], spanned, present, managed, [cma]
 *	        protection: (0, 355, 355, 443, 443)
 *	      nr_free_pages 3577		zone counters; up to 4.9 before protection
 *	  pagesets
 *	    cpu: 0
 *	              count: 215
 *	              high:  237
 *	              batch: 1
 *	  vm stats threshold: 4
 *	  node_unreclaimable:  0
 *	  start_pfn:           1
 *
 * Since 4.14 a zone without pages is printed up to its protection: it gives its name to the zone
 * types, no row. Up to then the names behind protection have to be concluded.
 *
 * One counter of a node has no name in 4.17 to 4.19 and the 4.14 of then: vmstat was not to show it.
 */
#include "allocrule/allocrule.h"
#include "proc/files.h"

#define MAX_RESERVES 16
#define MAX_NAMES    8
#define MAX_ZONES    8192

enum part {
	START,
	NODE,
	PAGES,
	STATS,
	PAGESETS,
};

struct zone {
	int64_t node_id;
	const char *name;
	int64_t pages; /* managed, or present before 3.8 */
	int64_t reserve[MAX_RESERVES];
	unsigned nr_reserves;
};

struct state {
	enum part part;
	bool open;	/* a zone is being read */
	bool populated; /* and has pages */
	struct row_zone row;
	struct row_pcp pcp;	   /* set_ 0: none is being read */
	KM_VEC(struct zone) zones; /* for the reserves, written at the end */
	struct zone cur;
	const char *names[MAX_NAMES]; /* zones in the order they were seen: ascending in a node */
	unsigned nr_names;
	int64_t last_node;
	bool any_empty; /* zones without pages are printed: all types have been seen */
};

/* Numbers behind "pages free" and where they go. */
static const struct {
	const char *name;
	unsigned col;
	size_t offset;
} page_fields[] = {
#define FIELD(text, column)                                                \
	{                                                                  \
		text, COL_zone_##column, offsetof(struct row_zone, column) \
	}
	FIELD("boost", boost_pages),
	FIELD("min", min_pages),
	FIELD("low", low_pages),
	FIELD("high", high_pages),
	FIELD("promo", promo_pages),
	FIELD("spanned", spanned_pages),
	FIELD("present", present_pages),
	FIELD("managed", managed_pages),
	FIELD("cma", cma_pages),
#undef FIELD
};

static enum km_status flush_pcp(struct km_proc_run *run, struct state *s)
{
	enum km_status st = KM_OK;

	if (s->pcp.set_)
		st = PROC_ADD(run, pcp, s->pcp);
	s->pcp.set_ = 0;
	return st;
}

static enum km_status flush_zone(struct km_proc_run *run, struct state *s)
{
	enum km_status st = flush_pcp(run, s);
	struct zone *z;

	if (st || !s->open)
		return st;
	s->open = false;
	if (!s->populated) {
		s->any_empty = true;
		return KM_OK;
	}
	if (s->row.managed_pages > 0 && s->row.managed_pages < INT64_C(1) << 48)
		run->facts->pairs[KM_PROC_TOTAL].pages += s->row.managed_pages;
	if (s->row.free_pages > 0 && s->row.free_pages < INT64_C(1) << 48)
		run->facts->listed_pages += s->row.free_pages;
	if (s->row.start_pfn >= 0 && s->row.spanned_pages > 0 && ROW_HAS(s->row, zone, start_pfn))
		km_spans_add(&run->facts->zones, (uint64_t)s->row.start_pfn,
			     (uint64_t)s->row.start_pfn + (uint64_t)s->row.spanned_pages);
	if (s->cur.nr_reserves && s->zones.n < MAX_ZONES) {
		z = km_vec_push(&s->zones);
		if (!z)
			return KM_NOMEM;
		*z = s->cur;
		z->pages = ROW_HAS(s->row, zone, managed_pages)	  ? s->row.managed_pages
			   : ROW_HAS(s->row, zone, present_pages) ? s->row.present_pages
								  : KM_PAGES_UNKNOWN;
	}
	return PROC_ADD(run, zone, s->row);
}

static enum km_status see_node(struct km_proc_run *run, struct state *s, int64_t node)
{
	struct row_node row = { 0 };

	if (node == s->last_node)
		return KM_OK;
	s->last_node = node;
	ROW_SET(row, node, node_id, node);
	return PROC_ADD(run, node, row);
}

static const char *see_name(struct km_proc_run *run, struct state *s, struct km_text zone)
{
	unsigned i;

	for (i = 0; i < s->nr_names; i++) {
		if (km_text_equal(zone, s->names[i]))
			return s->names[i];
	}
	if (s->nr_names == MAX_NAMES)
		return km_text_dup(run, zone);
	s->names[s->nr_names] = km_text_dup(run, zone);
	return s->names[s->nr_names] ? s->names[s->nr_names++] : NULL;
}

/* What pagetypeinfo had of it. */
static void set_isolated(const struct km_proc_facts *f, struct row_zone *row)
{
	unsigned i;

	for (i = 0; i < f->nr_isolated; i++)
		if (f->isolated[i].node == row->node_id && !strcmp(f->isolated[i].zone, row->zone_name))
			ROW_SET(*row, zone, isolated_pageblocks, f->isolated[i].blocks);
}

static enum km_status begin_zone(struct km_proc_run *run, struct state *s, int64_t node,
				 struct km_text zone)
{
	enum km_status st = flush_zone(run, s);
	const char *name = see_name(run, s, zone);

	if (st)
		return st;
	if (!name)
		return KM_NOMEM;
	s->open = true;
	s->populated = true;
	s->part = START;
	s->row = (struct row_zone){ 0 };
	s->cur = (struct zone){ .node_id = node, .name = name };
	ROW_SET(s->row, zone, node_id, node);
	ROW_SET(s->row, zone, zone_name, name);
	set_isolated(run->facts, &s->row);
	return see_node(run, s, node);
}

static enum km_status add_node_stat(struct km_proc_run *run, const struct state *s,
				    struct km_text name, int64_t value, bool known)
{
	struct row_node_stat row = { 0 };

	ROW_SET(row, node_stat, node_id, s->row.node_id);
	ROW_SET(row, node_stat, name, km_text_dup(run, name));
	if (known)
		ROW_SET(row, node_stat, value, value);
	return row.name ? PROC_ADD(run, node_stat, row) : KM_NOMEM;
}

static enum km_status add_zone_stat(struct km_proc_run *run, const struct state *s,
				    struct km_text name, int64_t value, bool known)
{
	struct row_zone_stat row = { 0 };

	if (!s->populated)
		return KM_OK;
	ROW_SET(row, zone_stat, node_id, s->row.node_id);
	ROW_SET(row, zone_stat, zone_name, s->row.zone_name);
	ROW_SET(row, zone_stat, name, km_text_dup(run, name));
	if (known)
		ROW_SET(row, zone_stat, value, value);
	return row.name ? PROC_ADD(run, zone_stat, row) : KM_NOMEM;
}

/* "(0, 355, 355, 443, 443)" */
static enum km_status read_protection(struct km_proc_run *run, struct state *s, struct km_text line,
				      struct km_text whole)
{
	int64_t n;

	s->part = STATS;
	if (!km_text_skip(&line, "("))
		return km_proc_unparsed(run, whole);
	while (s->cur.nr_reserves < MAX_RESERVES && km_text_int(&line, &n)) {
		s->cur.reserve[s->cur.nr_reserves++] = n;
		if (!km_text_skip(&line, ","))
			break;
	}
	return km_text_skip(&line, ")") ? KM_OK : km_proc_unparsed(run, whole);
}

/* True when @name is a column of table zone. */
static bool set_page_field(struct state *s, struct km_text name, int64_t value)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(page_fields); i++) {
		if (!km_text_equal(name, page_fields[i].name))
			continue;
		memcpy((char *)&s->row + page_fields[i].offset, &value, sizeof(value));
		s->row.set_ |= UINT64_C(1) << page_fields[i].col;
		if (page_fields[i].col == COL_zone_present_pages)
			s->populated = value != 0;
		return true;
	}
	return false;
}

/* Lines "name: value" behind "pagesets". */
static enum km_status pageset_line(struct km_proc_run *run, struct state *s, struct km_text line,
				   struct km_text whole)
{
	enum km_status st;
	struct km_text name;
	int64_t n;

	if (km_text_skip(&line, "vm stats threshold:"))
		return KM_OK; /* follows from the zone's size and the number of CPUs */
	if (!km_text_word(&line, &name) || name.end[-1] != ':' || !km_text_int(&line, &n) ||
	    !km_text_blank(line))
		return km_proc_unparsed(run, whole);
	name.end--;
	if (km_text_equal(name, "cpu")) {
		st = flush_pcp(run, s);
		s->pcp = (struct row_pcp){ 0 };
		ROW_SET(s->pcp, pcp, node_id, s->row.node_id);
		ROW_SET(s->pcp, pcp, zone_name, s->row.zone_name);
		ROW_SET(s->pcp, pcp, cpu, n);
		return st;
	}
	if (km_text_equal(name, "start_pfn")) {
		ROW_SET(s->row, zone, start_pfn, n);
		return KM_OK;
	}
	if (s->pcp.set_ && km_text_equal(name, "count"))
		ROW_SET(s->pcp, pcp, pages, n);
	else if (s->pcp.set_ && km_text_equal(name, "high"))
		ROW_SET(s->pcp, pcp, high, n);
	else if (s->pcp.set_ && km_text_equal(name, "batch"))
		ROW_SET(s->pcp, pcp, batch, n);
	else if (s->pcp.set_ && km_text_equal(name, "high_min"))
		ROW_SET(s->pcp, pcp, high_min, n);
	else if (s->pcp.set_ && km_text_equal(name, "high_max"))
		ROW_SET(s->pcp, pcp, high_max, n);
	else /* node_unreclaimable, all_unreclaimable, inactive_ratio */
		return add_zone_stat(run, s, name, n, true);
	return KM_OK;
}

/* A number that does not fit was printed unsigned and is below 0. */
static bool read_value(struct km_proc_run *run, struct km_text *line, int64_t *value, bool *known)
{
	struct km_text word;

	*known = km_text_int(line, value);
	if (*known)
		return km_text_blank(*line);
	if (!km_text_word(line, &word) || word.end - word.p < 19 || *word.p < '0' || *word.p > '9')
		return false;
	km_journal_unknown(&run->journal, KM_OK, "a counter is below 0");
	return km_text_blank(*line);
}

/* One word, of digits. */
static bool is_number(struct km_text line)
{
	struct km_text word;

	if (!km_text_word(&line, &word) || !km_text_blank(line))
		return false;
	while (word.p < word.end && *word.p >= '0' && *word.p <= '9')
		word.p++;
	return word.p == word.end;
}

static enum km_status zone_line(struct km_proc_run *run, struct state *s, struct km_text line)
{
	static const char nameless[] = "nr_indirectly_reclaimable";
	struct km_text whole = line, name;
	int64_t value = 0;
	bool known;

	if (km_text_skip(&line, "per-node stats")) {
		s->part = NODE;
		return KM_OK;
	}
	if (km_text_skip(&line, "pages free")) {
		s->part = PAGES;
		if (!km_text_int(&line, &value))
			return km_proc_unparsed(run, whole);
		ROW_SET(s->row, zone, free_pages, value);
		return KM_OK;
	}
	if (km_text_skip(&line, "pagesets")) {
		s->part = PAGESETS;
		return KM_OK;
	}
	if (km_text_skip(&line, "protection:"))
		return read_protection(run, s, line, whole);
	if (s->part == PAGESETS)
		return pageset_line(run, s, line, whole);
	if (s->part == NODE && is_number(whole)) {
		name = (struct km_text){ nameless, nameless + sizeof(nameless) - 1 };
		if (!read_value(run, &line, &value, &known))
			return km_proc_unparsed(run, whole);
	} else if (!km_text_word(&line, &name) || !read_value(run, &line, &value, &known)) {
		return km_proc_unparsed(run, whole);
	}
	if (name.end[-1] == ':')
		return pageset_line(run, s, whole, whole); /* a kernel without per-CPU lists */
	if (s->part == NODE)
		return add_node_stat(run, s, name, value, known);
	if (s->part == PAGES && known && set_page_field(s, name, value))
		return KM_OK;
	return add_zone_stat(run, s, name, value, known);
}

/* ---- the names of zone types ---- */

static const char *const type_names[KM_NR_ZONE_TYPES] = { "DMA", "DMA32", "Normal",
							  "HighMem", "Movable", "Device" };

/* Bits of the zones that were seen; 0: one has a name that is not known here. */
static unsigned seen_types(const struct state *s)
{
	unsigned i, seen = 0;

	for (i = 0; i < s->nr_names; i++) {
		enum km_zone_type type = km_zone_type_of(s->names[i]);

		if (strcmp(s->names[i], type_names[type]) != 0)
			return 0;
		seen |= 1u << type;
	}
	return seen;
}

/*
 * Sets of zone types that the @columns behind protection allow. Zones without pages are printed since
 * 4.14: all of them, so that no set has to be found. Before, few kernels had a Device zone.
 */
static unsigned find_configs(const struct state *s, unsigned columns,
			     unsigned ret[KM_ALLOC_MAX_CONFIGS])
{
	struct km_zone_reserves v[64];
	unsigned n = 0, found, k = 0, i;
	bool device = false;

	ret[0] = seen_types(s);
	if (!ret[0])
		return 0;
	if (s->any_empty && (unsigned)__builtin_popcount(ret[0]) == columns)
		return 1;
	for (; n < s->zones.n && n < KM_ARRAY_LEN(v); n++) {
		const struct zone *z = &s->zones.v[n];

		v[n] = (struct km_zone_reserves){
			.type = km_zone_type_of(z->name),
			.node = z->node_id,
			.managed = z->pages,
			.reserve = z->reserve,
			.columns = z->nr_reserves,
		};
	}
	found = km_zone_configs(v, n, ret);
	for (i = 0; i < found; i++)
		device = device || !(ret[i] & 1u << KM_ZONE_DEVICE);
	for (i = 0; i < found; i++)
		if (!device || !(ret[i] & 1u << KM_ZONE_DEVICE))
			ret[k++] = ret[i];
	return k;
}

static enum km_status add_types(struct km_proc_run *run, unsigned config)
{
	enum km_status st = KM_OK;
	unsigned type;

	for (type = 0; type < KM_NR_ZONE_TYPES && !st; type++) {
		struct row_zone_type row = { 0 };

		if (!(config & 1u << type))
			continue;
		ROW_SET(row, zone_type, value, km_zone_column(config, (enum km_zone_type)type));
		ROW_SET(row, zone_type, name, type_names[type]);
		st = PROC_ADD(run, zone_type, row);
	}
	return st;
}

static enum km_status add_reserve(struct km_proc_run *run, const struct zone *from,
				  const char *for_zone, int64_t pages)
{
	struct row_zone_lowmem_reserve row = { 0 };

	if (!for_zone)
		return KM_NOMEM;
	ROW_SET(row, zone_lowmem_reserve, node_id, from->node_id);
	ROW_SET(row, zone_lowmem_reserve, zone_name, from->name);
	ROW_SET(row, zone_lowmem_reserve, for_zone, for_zone);
	ROW_SET(row, zone_lowmem_reserve, reserve_pages, pages);
	return PROC_ADD(run, zone_lowmem_reserve, row);
}

/* The number of @z for requests of @type, when it is the same in all sets. */
static bool reserve_for(const struct zone *z, const unsigned *configs, unsigned n,
			enum km_zone_type type, int64_t *ret)
{
	unsigned i;

	for (i = 0; i < n; i++) {
		int column = km_zone_column(configs[i], type);

		if (column < 0 || (unsigned)column >= z->nr_reserves ||
		    (i && z->reserve[column] != *ret))
			return false;
		*ret = z->reserve[column];
	}
	return n > 0;
}

static enum km_status add_reserves(struct km_proc_run *run, const struct state *s)
{
	unsigned columns = s->zones.n ? s->zones.v[0].nr_reserves : 0, found, i;
	unsigned configs[KM_ALLOC_MAX_CONFIGS];
	enum km_status st = KM_OK;
	int64_t pages = 0;
	size_t z;

	if (!columns)
		return KM_OK;
	found = find_configs(s, columns, configs);
	if (found == 1)
		st = add_types(run, configs[0]);
	else
		km_journal_unknown(&run->journal, KM_OK, "names of %u zone types", columns);
	for (z = 0; z < s->zones.n; z++) {
		const struct zone *from = &s->zones.v[z];

		for (i = 0; found && i < KM_NR_ZONE_TYPES && !st; i++)
			if (reserve_for(from, configs, found, (enum km_zone_type)i, &pages))
				st = add_reserve(run, from, type_names[i], pages);
		for (i = 0; !found && i < from->nr_reserves && !st; i++)
			st = add_reserve(run, from, km_arena_printf(&run->arena, "zone %u", i),
					 from->reserve[i]);
	}
	return st;
}

static enum km_status parse_lines(struct km_proc_run *run, struct state *s, struct km_text t)
{
	struct km_text line, l, zone;
	enum km_status st = KM_OK;
	int64_t node;

	while (!st && km_text_line(run, &t, &line)) {
		l = line;
		if (km_text_blank(line))
			continue;
		if (km_text_zone(&l, &node, &zone) && km_text_blank(l))
			st = begin_zone(run, s, node, zone);
		else if (!s->open)
			st = km_proc_unparsed(run, line);
		else
			st = zone_line(run, s, line);
	}
	return st ? st : flush_zone(run, s);
}

static enum km_status parse_zoneinfo(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct state s = { .last_node = -1 };
	enum km_status st;

	run->facts->pairs[KM_PROC_TOTAL].pages = 0;
	run->facts->listed_pages = 0;
	st = parse_lines(run, &s, (struct km_text){ text, text + bytes });
	if (!st && s.last_node < 0) {
		km_journal_skip(&run->journal, "no line of the form 'Node 0, zone Normal'");
		st = KM_FORMAT;
	}
	if (!st)
		st = add_reserves(run, &s);
	km_vec_free(&s.zones);
	return st;
}

const struct km_proc_file km_proc_zoneinfo = {
	.name = "proc/zoneinfo",
	.doc = "Zones: sizes, watermarks, counters, per-CPU lists.",
	.remarks = true,
	.paths = (const char *const[]){ "proc/zoneinfo", NULL },
	.tables = (const struct km_table *const[]){ &km_tbl_node, &km_tbl_zone, &km_tbl_zone_stat,
						    &km_tbl_node_stat, &km_tbl_pcp,
						    &km_tbl_zone_lowmem_reserve, &km_tbl_zone_type,
						    NULL },
	.parse = parse_zoneinfo,
};
