/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Mem-Info blocks: show_mem() of every kernel since 3.10. The words changed nine times; the grammar
 * did not: names and numbers "key:12kB", "key: 12kB", "key:12", "key? yes", blocks "3*4kB (UME)".
 * Every name becomes a row, known or not.
 */
#include <stdio.h>
#include <strings.h>

#include "log_report.h"

static const struct {
	const char *key;
	enum log_zone_number number;
} zone_keys[] = {
	{ "free", LZ_FREE },
	{ "boost", LZ_BOOST },
	{ "min", LZ_MIN },
	{ "low", LZ_LOW },
	{ "high", LZ_HIGH },
	{ "reserved_highatomic", LZ_RESERVED_HIGHATOMIC },
	{ "free_highatomic", LZ_FREE_HIGHATOMIC },
	{ "free_cma", LZ_FREE_CMA },
	{ "managed", LZ_MANAGED },
	{ "present", LZ_PRESENT },
};

static const char *const zone_names[] = {
	"DMA", "DMA32", "Normal", "HighMem", "Movable", "Device"
};

bool log_is_mem_info(const char *text)
{
	return !strncasecmp(text, "Mem-info:", 9) && !text[9 + strspn(text + 9, " ")];
}

void log_meminfo_begin(struct log_report *r, const struct km_log_line *l)
{
	log_sums_init(&r->mem);
	r->mem.seq = l->seq;
	r->mem.scope = "all";
	r->mem.node = -1;
	r->in_stack = false;
}

enum km_status log_fact(struct log_scan *s, int64_t event_seq, const char *scope, int64_t node,
			const char *zone, const char *name, const int64_t *value, const char *unit,
			const char *note)
{
	struct row_log_meminfo row = { 0 };

	ROW_SET(row, log_meminfo, event_seq, event_seq);
	ROW_SET(row, log_meminfo, scope, scope);
	if (node >= 0)
		ROW_SET(row, log_meminfo, node_id, node);
	if (zone && *zone)
		ROW_SET(row, log_meminfo, zone_name, zone);
	ROW_SET(row, log_meminfo, name, name);
	if (value)
		ROW_SET(row, log_meminfo, value, *value);
	if (unit)
		ROW_SET(row, log_meminfo, unit, unit);
	if (note)
		ROW_SET(row, log_meminfo, note, note);
	return km_store_add(s->store, &km_tbl_log_meminfo, &row);
}

/* ---- names and numbers ---- */

struct pair {
	char key[64];
	int64_t value;
	bool has_value, kb;
	char word[32]; /* instead of a number: "yes" */
};

static bool is_end(char c)
{
	return !c || c == ' ' || c == '\t';
}

/* One pair; false when the text does not go on with one. */
static bool take_pair(const char **p, struct pair *ret)
{
	const char *s = *p + strspn(*p, " \t");
	size_t n = strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_()");

	memset(ret, 0, sizeof(*ret));
	if (!n || n >= sizeof(ret->key) || (s[n] != ':' && s[n] != '?'))
		return false;
	memcpy(ret->key, s, n);
	if (s[n] == '?') {
		s += n + 1;
		s += strspn(s, " ");
		n = strcspn(s, " \t");
		if (!n || n >= sizeof(ret->word))
			return false;
		memcpy(ret->word, s, n);
		*p = s + n;
		return true;
	}
	s += n + 1;
	if (!log_int(&s, &ret->value))
		return false;
	ret->has_value = true;
	if ((s[0] == 'k' || s[0] == 'K') && s[1] == 'B') {
		ret->kb = true;
		s += 2;
	}
	if (*s == ',')
		s++;
	if (!is_end(*s))
		return false;
	*p = s;
	return true;
}

/* Registers look the same: "RAX: 0000000000000000", "x29: 0". The totals of 2.6 begin with "Active:631". */
static bool is_amount(const struct pair *pair)
{
	const char *k = pair->key;

	return pair->kb || (k[0] && k[1] >= 'a' && k[1] <= 'z' && strlen(k) > 3);
}

bool log_only_pairs(const char *text)
{
	struct pair pair;

	do {
		if (!take_pair(&text, &pair) || !is_amount(&pair))
			return false;
	} while (text[strspn(text, " \t")]);
	return true;
}

/* Numbers of a zone line are in kB: one without a unit lost its end. */
static bool is_cut(const struct pair *pair)
{
	return pair->has_value && !pair->kb && strcmp(pair->key, "pages_scanned") != 0 &&
	       strcmp(pair->key, "all_unreclaimable") != 0;
}

enum km_status log_pairs(struct log_scan *s, struct log_report *r, const struct km_log_line *l,
			 const char *text, struct log_zone *zone)
{
	struct log_meminfo *m = &r->mem;
	bool all = !strcmp(m->scope, "all");
	enum km_status st = KM_OK;
	struct pair pair;
	size_t i;

	while (!st && text[strspn(text, " \t")]) {
		/* "active_anon:2o", "min:33": cut or garbled, the rest is good. */
		if (!take_pair(&text, &pair) || (!all && is_cut(&pair))) {
			m->cut = true;
			st = log_unparsed(s, l);
			text += strspn(text, " \t");
			text += strcspn(text, " \t");
			continue;
		}
		st = log_fact(s, m->seq, m->scope, m->node, m->zone, pair.key,
			      pair.has_value ? &pair.value : NULL,
			      pair.kb ? "kB"
			      : all   ? "pages"
				      : NULL,
			      *pair.word ? pair.word : NULL);
		log_seen_amount(m, zone, pair.key);
		if (pair.has_value && pair.kb != all)
			log_sums_add(m, m->scope, pair.key, pair.value, l->seq);
		for (i = 0; zone && i < KM_ARRAY_LEN(zone_keys); i++)
			if (pair.has_value && pair.kb && !strcmp(zone_keys[i].key, pair.key))
				zone->kb[zone_keys[i].number] = pair.value;
	}
	return st;
}

/* ---- zones ---- */

static struct log_zone *zone_of(struct log_meminfo *m, int64_t node, const char *name, bool make)
{
	struct log_zone *z;
	size_t i;

	for (i = m->zones.n; i-- > 0;)
		if (m->zones.v[i].node == node && !strcmp(m->zones.v[i].name, name))
			return &m->zones.v[i];
	if (!make || m->zones.n >= LOG_MAX_ZONES)
		return NULL;
	z = km_vec_push(&m->zones);
	if (!z)
		return NULL;
	z->node = node;
	snprintf(z->name, sizeof(z->name), "%s", name);
	for (i = 0; i < NR_LZ; i++)
		z->kb[i] = -1;
	return z;
}

bool log_take_place(const char **p, int64_t *node, char *zone, size_t bytes)
{
	const char *s = *p;
	size_t i, n;

	*node = 0;
	*zone = '\0';
	if (log_skip(&s, "Node ") && !log_int(&s, node))
		return false;
	s += strspn(s, " ");
	n = strcspn(s, ": \t");
	for (i = 0; i < KM_ARRAY_LEN(zone_names); i++)
		if (strlen(zone_names[i]) == n && !memcmp(zone_names[i], s, n))
			break;
	if (i == KM_ARRAY_LEN(zone_names)) {
		/* A zone that no kernel had yet: only behind a node. */
		if (s == *p || !n || n >= bytes || s[n] != ' ' || strchr("0123456789", *s))
			return false;
	}
	if (n >= bytes)
		return false;
	memcpy(zone, s, n);
	zone[n] = '\0';
	*p = s + n;
	return true;
}

static enum km_status zone_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l)
{
	struct log_meminfo *m = &r->mem;
	const char *p = l->text, *q;
	struct log_zone *z;
	int64_t node;
	char zone[16];
	unsigned i;

	if (!log_take_place(&p, &node, zone, sizeof(zone)))
		return KM_END;
	q = p;
	if (!log_skip(&q, "free:"))
		return KM_END;
	z = zone_of(m, node, zone, true);
	if (!z)
		return log_unparsed(s, l);
	m->scope = "zone";
	m->node = node;
	memcpy(m->zone, zone, sizeof(zone));
	m->any_zone = true;
	if (z->text && !strcmp(z->text, l->text))
		return KM_OK; /* the line came twice */
	z->text = l->text;
	/* A block has each zone once: two reports are mixed, and which numbers belong together is not known. */
	if (z->lines & LOG_HAS_NUMBERS) {
		for (i = 0; i < NR_LZ; i++)
			z->kb[i] = -1;
		m->cut = true;
		return log_unparsed(s, l);
	}
	m->lines[1]++;
	z->lines |= LOG_HAS_NUMBERS;
	return log_pairs(s, r, l, p, z);
}

static enum km_status reserve_line(struct log_scan *s, struct log_report *r,
				   const struct km_log_line *l, const char *p)
{
	struct log_meminfo *m = &r->mem;
	struct log_zone *z = m->any_zone ? zone_of(m, m->node, m->zone, false) : NULL;
	enum km_status st = KM_OK;
	char name[24];
	int64_t v;
	unsigned i;

	if (z)
		z->lines |= LOG_HAS_RESERVE;
	else if (m->zones.n) /* the line of its zone is lost, and so is what the zone has */
		log_lacks(s, r, "numbers of a zone");
	for (i = 0; !st && log_int(&p, &v) && i < 64; i++) {
		snprintf(name, sizeof(name), "%u", i);
		st = log_fact(s, m->seq, "lowmem_reserve", z ? m->node : -1, z ? m->zone : NULL,
			      name, &v, "pages", NULL);
		if (z && i < LOG_MAX_ZONE_TYPES) {
			z->reserve_pages[i] = v;
			z->nr_reserve = i + 1;
		}
	}
	m->any_zone = false; /* the next one is of a zone whose line is lost */
	if (st || (i && !p[strspn(p, " ")]))
		return st;
	/* A column that is lost may be the one that counts. */
	if (z)
		z->nr_reserve = 0;
	m->cut = true;
	return log_unparsed(s, l);
}

struct order_sum {
	unsigned n;
	int64_t kb, first_kb; /* all blocks, one of order 0 */
	bool whole;
};

/* "3*8kB (UM)": the blocks of one order. False: it is cut or garbled. */
static bool take_order(struct log_scan *s, const char **p, struct order_sum *sum, int64_t *blocks,
		       const char **ret_types)
{
	int64_t kb, all;
	size_t n;

	*ret_types = NULL;
	if ((**p != '*' && **p != '_') || (++*p, !log_int(p, &kb)) || !log_skip(p, "kB") || kb <= 0)
		return false;
	if (!sum->n)
		sum->first_kb = kb;
	if (sum->n >= LOG_MAX_ORDERS || kb != sum->first_kb << sum->n || *blocks < 0 ||
	    __builtin_mul_overflow(*blocks, kb, &all) ||
	    __builtin_add_overflow(sum->kb, all, &sum->kb))
		return false;
	sum->n++;
	if (!log_skip(p, "("))
		return true;
	n = strcspn(*p, ")");
	*ret_types = log_dup(s, *p, *p + n);
	*p += n + ((*p)[n] == ')');
	return (*p)[-1] == ')';
}

/* The blocks of a buddy line from @p on, as far as they are good. */
static enum km_status take_orders(struct log_scan *s, struct log_report *r, struct log_zone *z,
				  const char **p, struct order_sum *sum)
{
	enum km_status st = KM_OK;
	const char *types;
	char name[24];
	int64_t blocks;
	unsigned i;

	for (i = 0; !st && log_int(p, &blocks); i++) {
		if (!take_order(s, p, sum, &blocks, &types))
			return KM_OK;
		snprintf(name, sizeof(name), "%u", i);
		st = log_fact(s, r->mem.seq, "free_area", z->node, z->name, name, &blocks, "blocks",
			      types);
		z->blocks[i] = blocks;
		z->nr_orders = i + 1;
		snprintf(z->types[i], sizeof(z->types[i]), "%s", types ? types : "");
	}
	sum->whole = true;
	return st;
}

/* "1*4kB (M) 0*8kB 2*16kB (UM) … = 2692kB" */
static enum km_status order_line(struct log_scan *s, struct log_report *r,
				 const struct km_log_line *l)
{
	struct log_meminfo *m = &r->mem;
	struct order_sum sum = { 0 };
	const char *p = l->text, *q;
	struct log_zone *z;
	int64_t node, kb;
	enum km_status st;
	char zone[16];

	if (!log_take_place(&p, &node, zone, sizeof(zone)) || !log_skip(&p, ":"))
		return KM_END;
	q = p;
	/* "HighMem: empty": a zone without pages, up to 2.6.24. */
	if (log_skip(&q, "empty") && !*q && (z = zone_of(m, node, zone, false))) {
		z->lines |= LOG_HAS_BLOCKS;
		return KM_OK;
	}
	q = p;
	if (!log_int(&q, &kb) || (*q != '*' && *q != '_'))
		return KM_END;
	z = zone_of(m, node, zone, true);
	if (!z)
		return log_unparsed(s, l);
	z->lines |= LOG_HAS_BLOCKS;
	st = take_orders(s, r, z, &p, &sum);
	if (st)
		return st;
	/* Every kernel ends the line with its total: without it something is missing. */
	z->has_orders = sum.whole && log_skip(&p, "=") && log_int(&p, &kb) && log_skip(&p, "kB") &&
			!p[strspn(p, " ")];
	if (sum.n && !m->page_kb)
		m->page_kb = (uint64_t)sum.first_kb;
	if (!z->has_orders) {
		m->cut = true;
		return log_unparsed(s, l);
	}
	st = log_fact(s, m->seq, "free_area", node, zone, "total", &kb, "kB", NULL);
	if (!st)
		st = log_check_blocks(s, r, l, z, sum.kb, kb);
	z->has_orders = sum.kb == kb; /* the line does not show which of them is wrong */
	z->orders_contradict = !z->has_orders;
	return st;
}

/* "Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=2048kB" */
static enum km_status huge_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l)
{
	const char *p = l->text, *size = log_value(s, p, "hugepages_size=", " ");
	enum km_status st = KM_OK;
	int64_t node = -1, v;
	char name[64] = "";
	size_t n;

	if (log_skip(&p, "Node "))
		(void)log_int(&p, &node);
	if (!log_skip(&p, "hugepages_"))
		return KM_END;
	for (p -= strlen("hugepages_"); !st && *p; p += strspn(p, " ")) {
		n = strcspn(p, "= ");
		if (p[n] != '=' || n >= sizeof(name))
			return log_unparsed(s, l);
		memcpy(name, p, n);
		name[n] = '\0';
		p += n + 1;
		if (!log_int(&p, &v))
			return log_unparsed(s, l);
		st = log_fact(s, r->mem.seq, "hugepages", node, NULL, name, &v,
			      log_skip(&p, "kB") ? "kB" : "pages of that size", size);
	}
	/* The size is the last of them. */
	return st || !strcmp(name, "hugepages_size") ? st : log_unparsed(s, l);
}

/* ---- what is not of a zone ---- */

/* "CPU    0: hi:  186, btch:  31 usd:  60", below "Node 0 DMA per-cpu:" (up to 3.19) */
static enum km_status pcp_line(struct log_scan *s, struct log_report *r,
			       const struct km_log_line *l)
{
	struct log_meminfo *m = &r->mem;
	const char *p = l->text, *list = "";
	enum km_status st = KM_OK;
	struct pair pair = { .key = "" };
	int64_t node, cpu;
	char zone[16], name[96];

	if (log_take_place(&p, &node, zone, sizeof(zone)) && log_skip(&p, "per-cpu:")) {
		m->part = LM_PCP;
		m->node = node;
		memcpy(m->zone, zone, sizeof(zone));
		(void)log_skip(&p, "empty");
		return p[strspn(p, " ")] ? log_unparsed(s, l) : KM_OK;
	}
	p = l->text;
	if (m->part != LM_PCP || !log_skip(&p, "CPU") || !log_int(&p, &cpu) || !log_skip(&p, ":"))
		return KM_END;
	/* "CPU    0: Hot: hi:    0, btch:   1 usd:   0   Cold: hi: …" (up to 2.6.24) */
	while (!st) {
		list = log_skip(&p, "Hot:") ? "hot " : log_skip(&p, "Cold:") ? "cold "
									     : list;
		if (!p[strspn(p, " ")] || !take_pair(&p, &pair))
			break;
		snprintf(name, sizeof(name), "cpu %lld %s%s", (long long)cpu, list, pair.key);
		st = log_fact(s, m->seq, "pcp", m->node, m->zone, name, &pair.value, "pages", NULL);
	}
	/* What is used is the last. */
	return st ? st : p[strspn(p, " ")] || strcmp(pair.key, "usd") != 0 ? log_unparsed(s, l)
									   : KM_OK;
}

/* A size as string_get_size() prints it: "12.3 MiB". */
static bool take_size(const char **p, int64_t *ret)
{
	static const char units[] = "KMGTPE";
	const char *s = *p, *unit;
	int64_t whole, part = 0, scale = 1;
	double v;

	if (!log_int(&s, &whole) || whole < 0)
		return false;
	if (*s == '.') {
		for (s++; *s >= '0' && *s <= '9' && scale < 1000000; s++) {
			part = part * 10 + (*s - '0');
			scale *= 10;
		}
	}
	v = (double)whole + (double)part / (double)scale;
	s += strspn(s, " ");
	unit = *s ? strchr(units, *s) : NULL;
	if (unit) {
		v *= (double)(INT64_C(1) << (10 * (unit - units + 1)));
		s++;
		s += *s == 'i';
	}
	if (*s != 'B' || v > 9e18)
		return false;
	*ret = (int64_t)v;
	*p = s + 1;
	return true;
}

/* "mm/slub.c:2321 func:x", "drivers/net/e.c:7 [e1000] func:e1000_up" */
static bool is_site(const char *name)
{
	const char *line = strchr(name, ':'), *func = strstr(name, " func:");
	size_t n = line ? strspn(line + 1, "0123456789") : 0;

	return n && line[1 + n] == ' ' && func &&
	       !func[6 + strspn(func + 6, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.")];
}

/* "Memory allocations:" (6.10 and later) and its lines "12.3 MiB  1234 mm/slub.c:2321 func:x" */
static enum km_status site_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l)
{
	const char *p = l->text, *name;
	int64_t bytes, calls;
	char note[48];

	if (log_skip(&p, "Memory allocations")) {
		r->mem.part = LM_SITES;
		return KM_OK;
	}
	if (r->mem.part != LM_SITES || !take_size(&p, &bytes) || !log_int(&p, &calls))
		return KM_END;
	name = log_dup(s, p, p + strlen(p));
	if (!name)
		return KM_END;
	if (!is_site(name))
		return log_unparsed(s, l);
	snprintf(note, sizeof(note), "%lld calls", (long long)calls);
	return log_fact(s, r->mem.seq, "alloc_site", -1, NULL, name, &bytes, "bytes", note);
}

/* "Unreclaimable slab info:" (4.15 and later), "Name  Used  Total", "kmalloc-64   12KB   13KB" */
static enum km_status slab_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l)
{
	const char *p = l->text, *name;
	int64_t used, total;
	char note[48];
	size_t n;

	if (!strcmp(p, "Unreclaimable slab info:")) {
		r->mem.part = LM_SLAB;
		return KM_OK;
	}
	if (r->mem.part != LM_SLAB)
		return KM_END;
	if (log_skip(&p, "Name ") && strstr(p, "Used") && strstr(p, "Total"))
		return KM_OK;
	p = l->text;
	n = strcspn(p, " ");
	name = log_dup(s, p, p + n);
	p += n;
	if (!name || !log_int(&p, &used) || !log_skip(&p, "KB") || !log_int(&p, &total) ||
	    !log_skip(&p, "KB"))
		return KM_END;
	snprintf(note, sizeof(note), "of %lld kB", (long long)total);
	return log_fact(s, r->mem.seq, "slab", -1, NULL, name, &used, "kB", note);
}

/* "add 1, delete 2, find 3/4"; up to 2.6.28 also ", race 0+0" */
static enum km_status swap_cache(struct log_scan *s, struct log_report *r,
				 const struct km_log_line *l, const char *p)
{
	static const struct {
		const char *word, *name, *unit;
	} parts[] = {
		{ "add ", "swap cache add", "pages" },
		{ ", delete ", "swap cache delete", "pages" },
		{ ", find ", "swap cache find hits", NULL },
		{ "/", "swap cache find", NULL },
	};
	enum km_status st = KM_OK;
	int64_t v;
	size_t i;

	for (i = 0; !st && i < KM_ARRAY_LEN(parts); i++) {
		if (!log_skip(&p, parts[i].word) || !log_int(&p, &v))
			return log_unparsed(s, l);
		st = log_fact(s, r->mem.seq, "tail", -1, NULL, parts[i].name, &v, parts[i].unit,
			      NULL);
	}
	if (!st && log_skip(&p, ", race ") && log_int(&p, &v) && *p++ == '+')
		(void)log_int(&p, &v);
	return st ? st : p[strspn(p, " ")] ? log_unparsed(s, l)
					   : KM_OK;
}

/* "pages RAM", "total pagecache pages"; of the show_mem() of architectures up to 3.x "free pages". */
static bool is_page_count(const char *name)
{
	static const char *const old[] = { "free pages", "reserved pages", "slab pages",
					   "free high pages", "total pagecache pages" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(old); i++)
		if (!strcmp(name, old[i]))
			return true;
	return !strncmp(name, "pages ", 6);
}

/* "pages re": cut off. */
static bool is_cut_count(const char *name)
{
	static const char *const whole[] = { "pages RAM", "pages of RAM", "pages HighMem", "pages reserved", "pages cma reserved",
					     "pages hwpoisoned", "pages in swap cache", "pages shared", "pages non-shared",
					     "pages swap cached", "pages in pagetable cache", "pages HighMem/MovableOnly" };
	size_t n = strlen(name), i;
	bool prefix = false;

	for (i = 0; i < KM_ARRAY_LEN(whole); i++) {
		if (!strcmp(whole[i], name))
			return false;
		prefix = prefix || !strncmp(whole[i], name, n);
	}
	return prefix || name[strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ/- ")];
}

/* "Free swap  = 0kB", "Swap cache stats: add 1, delete 2, find 3/4", "196475 pages RAM" */
static enum km_status tail_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l)
{
	struct log_meminfo *m = &r->mem;
	const char *p = l->text, *name;
	int64_t v;

	if (log_skip(&p, "Free swap") || log_skip(&p, "Total swap")) {
		bool is_free = strstr(l->text, "Free") != NULL;

		if ((!log_skip(&p, "=") && !log_skip(&p, ":")) || !log_int(&p, &v) ||
		    !log_skip(&p, "kB"))
			return log_unparsed(s, l);
		*(is_free ? &m->free_swap_kb : &m->total_swap_kb) = v;
		log_seen_count(m, is_free ? "Free swap" : "Total swap");
		m->has_free_swap = m->has_free_swap || is_free;
		return log_fact(s, m->seq, "tail", -1, NULL, is_free ? "Free swap" : "Total swap",
				&v, "kB", NULL);
	}
	if (log_skip(&p, "Swap cache stats:") || log_skip(&p, "Swap cache:")) {
		log_seen_count(m, "Swap cache stats");
		return swap_cache(s, r, l, p);
	}
	if (!log_int(&p, &v) || *p != ' ' || v < 0)
		return KM_END;
	name = log_dup(s, p, p + strlen(p));
	if (!name || !is_page_count(name))
		return KM_END;
	if (is_cut_count(name))
		return log_unparsed(s, l);
	log_seen_count(m, name);
	if (!strcmp(name, "pages RAM") || !strcmp(name, "pages of RAM"))
		m->ram_pages = v;
	if (!strcmp(name, "pages in swap cache"))
		m->swapcache_pages = v;
	if (!strcmp(name, "total pagecache pages")) {
		m->pagecache_pages = v;
		m->pagecache_seq = l->seq;
	}
	return log_fact(s, m->seq, "tail", -1, NULL, name, &v, "pages", NULL);
}

/* Totals, a node's line, or the rest of a line that somebody wrapped. */
static enum km_status pairs_line(struct log_scan *s, struct log_report *r,
				 const struct km_log_line *l)
{
	struct log_meminfo *m = &r->mem;
	const char *p = l->text, *colon;
	int64_t node;

	if (log_skip(&p, "Node ")) {
		if (!log_int(&p, &node) || !strchr(p, ':'))
			return KM_END;
		colon = p + strspn(p, " ");
		if (colon[strcspn(colon, ": ")] != ':')
			return KM_END;
		m->scope = "node";
		m->node = node;
		*m->zone = '\0';
		m->lines[0]++;
		return log_pairs(s, r, l, p, NULL);
	}
	if (!log_only_pairs(p))
		return KM_END;
	return log_pairs(s, r, l, p, *m->zone ? zone_of(m, m->node, m->zone, false) : NULL);
}

enum km_status log_meminfo_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l)
{
	static enum km_status (*const kinds[])(struct log_scan *, struct log_report *,
					       const struct km_log_line *) = {
		order_line, zone_line, pcp_line, huge_line,
		tail_line, site_line, slab_line, pairs_line
	};
	const char *p = l->text;
	enum km_status st = KM_END;
	size_t i;

	if (log_skip(&p, "lowmem_reserve[]:"))
		return reserve_line(s, r, l, p);
	for (i = 0; st == KM_END && i < KM_ARRAY_LEN(kinds); i++)
		st = kinds[i](s, r, l);
	if (st != KM_END)
		return st;
	/* "Node 0 …" that nothing above knows: kept. */
	p = l->text;
	if (strncmp(p, "Node ", 5) != 0 || p[5] < '0' || p[5] > '9')
		return KM_END;
	r->mem.cut = true;
	return log_unparsed(s, l);
}

/* What the block lacks stood on the lines that nobody is known to print. */
static enum km_status count_doubtful(struct log_scan *s, struct log_report *r)
{
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i < r->nr_doubtful; i++) {
		r->mem.cut = true;
		st = log_unparsed(s, r->doubtful[i]);
	}
	return st;
}

enum km_status log_meminfo_finish(struct log_scan *s, struct log_report *r)
{
	struct log_meminfo *m = &r->mem;
	uint64_t missing = s->missing;
	unsigned columns = 0;
	enum km_status st;
	size_t i;

	if (m->finished)
		return KM_OK;
	m->finished = true;
	log_block_check(s, r);
	/* Every zone has as many columns: a line with fewer lost its end. */
	for (i = 0; i < m->zones.n; i++)
		if (m->zones.v[i].nr_reserve > columns)
			columns = m->zones.v[i].nr_reserve;
	for (i = 0; i < m->zones.n; i++)
		if (m->zones.v[i].nr_reserve < columns) {
			if (m->zones.v[i].nr_reserve)
				log_lacks(s, r, "columns of lowmem_reserve[]");
			m->zones.v[i].nr_reserve = 0;
		}
	st = s->missing != missing ? count_doubtful(s, r) : KM_OK;
	return st ? st : log_sums_check(s, r);
}
