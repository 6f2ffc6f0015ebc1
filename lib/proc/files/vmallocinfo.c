/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * /proc/vmallocinfo (mm/vmalloc.c s_show): "0xSTART-0xEND BYTES", then words in this order, each of
 * which may be missing: caller+0xoff/0xsize [module], pages=N, phys=0x…, kinds, N0=… N1=….
 */
#include <stdio.h>

#include "proc/files.h"

/* As the kernel prints them and as column kind names them. */
static const char *const kinds[] = { "ioremap", "sparse", "vmalloc", "vmap",
				     "user", "vpages", "dma-coherent", "vm_map_ram" };

/*
 * Why the address is none; NULL: it is one. Printed by %pK: as 0 where kernel.kptr_restrict says so, else, since
 * v4.15 ad67b74d2469 ("printk: hash addresses printed with %p"), to whoever may not see it as a hash of 32 bits,
 * which hardly ever looks like the first byte of a page.
 */
static const char *why_hidden(struct km_text digits, uint64_t addr)
{
	if (!addr)
		return "addresses are hidden: kernel.kptr_restrict is set, or the reader was not root";
	if (addr % 4096 || (digits.end - digits.p >= 16 && addr >> 32 == 0))
		return "addresses are hashed (%p since Linux 4.15): with kernel.kptr_restrict = 1 root reads the real ones";
	return NULL;
}

struct area {
	struct row_vmalloc_area row;
	char kind[128], nodes[256], caller[384];
	int64_t node_pages; /* of all nodes together; negative: none was printed, or too many */
};

static void join_words(char *buf, size_t bytes, const char *separator, struct km_text word)
{
	size_t n = strlen(buf);

	snprintf(buf + n, bytes - n, "%s%.*s", n ? separator : "", (int)(word.end - word.p),
		 word.p);
}

static bool is_kind(struct km_text word)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(kinds); i++) {
		if (km_text_equal(word, kinds[i]))
			return true;
	}
	return false;
}

/* "N0=12" */
static bool is_node(struct km_text word, int64_t *pages)
{
	int64_t node;

	return km_text_skip(&word, "N") && km_text_int(&word, &node) && km_text_skip(&word, "=") &&
	       km_text_int(&word, pages);
}

static void add_node(struct area *a, struct km_text word, int64_t pages)
{
	join_words(a->nodes, sizeof(a->nodes), " ", word);
	if (a->node_pages < 0)
		a->node_pages = 0;
	if (pages < 0 || __builtin_add_overflow(a->node_pages, pages, &a->node_pages))
		a->node_pages = INT64_MAX;
}

static bool has_caller(struct km_text word)
{
	return memchr(word.p, '+', (size_t)(word.end - word.p)) ||
	       (word.end - word.p > 2 && word.p[0] == '0' && word.p[1] == 'x');
}

/* One word behind the size. False: nobody knows it. */
static bool add_word(struct area *a, struct km_text word, struct km_text *rest)
{
	struct km_text w = word;
	uint64_t phys;
	int64_t n;

	if (km_text_skip(&w, "pages=") && km_text_int(&w, &n)) {
		ROW_SET(a->row, vmalloc_area, pages, n);
	} else if (km_text_skip(&w, "phys=") && km_text_hex(&w, &phys)) {
		ROW_SET(a->row, vmalloc_area, phys_addr, phys);
	} else if (is_kind(word)) {
		join_words(a->kind, sizeof(a->kind), ",", word);
	} else if (km_text_equal(word, "unpurged") && km_text_skip(rest, "vm_area")) {
		join_words(a->kind, sizeof(a->kind), ",", word);
	} else if (is_node(word, &n)) {
		add_node(a, word, n);
	} else if (!a->caller[0] && has_caller(word)) {
		join_words(a->caller, sizeof(a->caller), " ", word);
	} else if (a->caller[0] && *word.p == '[') {
		join_words(a->caller, sizeof(a->caller), " ", word);
	} else {
		return false;
	}
	return true;
}

/* An area of whole pages with one guard page gives the page size. */
static void learn_page_bytes(struct km_proc_run *run, const struct area *a)
{
	uint64_t page;

	if (run->facts->page_bytes || strcmp(a->kind, "vmalloc") != 0 ||
	    !ROW_HAS(a->row, vmalloc_area, pages) || a->row.pages <= 0 || a->row.pages > 1 << 20)
		return;
	page = (uint64_t)a->row.bytes / ((uint64_t)a->row.pages + 1);
	if ((uint64_t)a->row.bytes % ((uint64_t)a->row.pages + 1) == 0 &&
	    (page == 4096 || page == 16384 || page == 65536))
		run->facts->page_bytes = page;
}

/*
 * What a line says twice. Pages of nodes are counted in steps of up to 1 << 9, of areas that are made of huge pages
 * (mm/vmalloc.c show_numa_info()).
 */
static void check_twice(struct km_proc_run *run, struct area *a, bool hidden, uint64_t span)
{
	if (!hidden && span != (uint64_t)a->row.bytes)
		km_journal_unknown(&run->journal, KM_CORRUPT, "a size that does not match the addresses");
	if (ROW_HAS(a->row, vmalloc_area, pages) && a->node_pages >= 0 &&
	    (a->node_pages < a->row.pages || a->node_pages - a->row.pages >= 1 << 9 ||
	     (a->node_pages > a->row.pages && a->row.pages < 1 << 9))) {
		km_journal_unknown(&run->journal, KM_CORRUPT, "pages per node that do not match the area");
		a->row.set_ &= ~(UINT64_C(1) << COL_vmalloc_area_pages);
		a->nodes[0] = '\0';
	}
}

static enum km_status add_line(struct km_proc_run *run, struct km_text line, uint64_t *n)
{
	struct area a = { .row = { 0 }, .node_pages = -1 };
	const char *hidden;
	struct km_text whole = line, digits, word;
	uint64_t start, end;
	int64_t bytes;

	if (!km_text_skip(&line, "0x"))
		return km_proc_unparsed(run, whole);
	digits.p = line.p;
	if (!km_text_hex(&line, &start))
		return km_proc_unparsed(run, whole);
	digits.end = line.p;
	if (!km_text_skip(&line, "-") || !km_text_hex(&line, &end) || !km_text_int(&line, &bytes))
		return km_proc_unparsed(run, whole);
	while (km_text_word(&line, &word)) {
		if (!add_word(&a, word, &line))
			return km_proc_unparsed(run, whole);
	}
	++*n;
	hidden = why_hidden(digits, start);
	if (hidden)
		km_journal_unknown(&run->journal, KM_OK, "%s", hidden);
	else
		ROW_SET(a.row, vmalloc_area, start_addr, start);
	ROW_SET(a.row, vmalloc_area, bytes, bytes);
	check_twice(run, &a, hidden != NULL, end - start);
	if (a.caller[0])
		ROW_SET(a.row, vmalloc_area, caller, a.caller);
	if (a.kind[0])
		ROW_SET(a.row, vmalloc_area, kind, a.kind);
	if (a.nodes[0])
		ROW_SET(a.row, vmalloc_area, nodes, a.nodes);
	learn_page_bytes(run, &a);
	return PROC_ADD(run, vmalloc_area, a.row);
}

static enum km_status parse_vmallocinfo(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	enum km_status st = KM_OK;
	uint64_t n = 0;

	while (!st && km_text_line(run, &t, &line)) {
		if (!km_text_blank(line))
			st = add_line(run, line, &n);
	}
	if (!st && !n) {
		km_journal_skip(&run->journal, "no line of the form '0x…-0x… 8192 caller …'");
		return KM_FORMAT;
	}
	return st;
}

const struct km_proc_file km_proc_vmallocinfo = {
	.name = "proc/vmallocinfo",
	.doc = "Areas of kernel virtual memory.",
	.paths = (const char *const[]){ "proc/vmallocinfo", NULL },
	.tables = (const struct km_table *const[]){ &km_tbl_vmalloc_area, NULL },
	.parse = parse_vmallocinfo,
};
