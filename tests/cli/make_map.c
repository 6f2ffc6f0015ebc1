/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "make_map.h"
#include "row_add.h"

#define TERABYTE_PAGES (INT64_C(1) << 28)
#define BLOCK	       512
#define OWNERS	       60000

/* A generator of numbers that are the same everywhere. */
static uint32_t next_number(uint32_t *state)
{
	*state = *state * 1664525 + 1013904223;
	return *state >> 8;
}

static bool add_machine(struct km_store *s, const char *host, const char *release)
{
	struct row_capture c = {0};

	ROW_SET(c, capture, kind, "vmcore");
	ROW_SET(c, capture, source, "made");
	ROW_SET(c, capture, loaded_at, 1760000000);
	ROW_SET(c, capture, kmemdb_version, "test");
	ROW_SET(c, capture, page_bytes, 4096);
	ROW_SET(c, capture, arch, "x86_64");
	ROW_SET(c, capture, hostname, host);
	ROW_SET(c, capture, kernel_release, release);
	ADD(capture, c);
	return true;
}

static bool add_run(struct km_store *s, int64_t start, int64_t n, const char *class, int64_t owner, const char *zone)
{
	struct row_page_run p = {0};

	ROW_SET(p, page_run, start_pfn, start);
	ROW_SET(p, page_run, nr_pages, n);
	if (class)
		ROW_SET(p, page_run, class, class);
	ROW_SET(p, page_run, page_order, 0);
	ROW_SET(p, page_run, node_id, start >= TERABYTE_PAGES / 2);
	ROW_SET(p, page_run, zone_name, zone);
	if (owner)
		ROW_SET(p, page_run, owner_id, owner);
	ADD(page_run, p);
	return true;
}

static bool add_owner(struct km_store *s, int64_t id, const char *class, const char *name, int64_t pages)
{
	struct row_owner o = {0};

	ROW_SET(o, owner, owner_id, id);
	ROW_SET(o, owner, class, class);
	if (name)
		ROW_SET(o, owner, name, name);
	ROW_SET(o, owner, pages, pages);
	ADD(owner, o);
	return true;
}

static bool add_block(struct km_store *s, int64_t start, const char *type, const char *zone)
{
	struct row_pageblock b = {0};

	ROW_SET(b, pageblock, start_pfn, start);
	ROW_SET(b, pageblock, node_id, start >= TERABYTE_PAGES / 2);
	ROW_SET(b, pageblock, zone_name, zone);
	if (type)
		ROW_SET(b, pageblock, migratetype, type);
	ROW_SET(b, pageblock, absent_pages, 0);
	ADD(pageblock, b);
	return true;
}

static bool add_class(struct km_store *s, const char *class, int64_t pages)
{
	struct row_page_class p = {0};

	ROW_SET(p, page_class, class, class);
	ROW_SET(p, page_class, pages, pages);
	ROW_SET(p, page_class, reserved_pages, 0);
	ROW_SET(p, page_class, doc, class);
	ADD(page_class, p);
	return true;
}

static const struct {
	const char *class;
	bool owned;
} kinds[] = {{"free", false}, {"anon", true},	{"file", true}, {"slab", true},
	     {"pcp", false},  {"shmem", true}, {NULL, false},  {"page_table", true}};

static bool add_runs(struct km_store *s, int64_t pages[8])
{
	uint32_t state = 1;
	int64_t at = 1;

	/* A hole of 8 GiB below the second node. */
	while (at < TERABYTE_PAGES) {
		unsigned k = next_number(&state) % 8;
		int64_t n = 1 + next_number(&state) % 1800;
		int64_t end = at < TERABYTE_PAGES / 2 ? TERABYTE_PAGES / 2 - (1 << 21) : TERABYTE_PAGES;

		n = n < end - at ? n : end - at;
		if (!add_run(s, at, n, kinds[k].class, kinds[k].owned ? 1 + next_number(&state) % OWNERS : 0,
			     at < 1 << 20 ? "DMA32" : "Normal"))
			return false;
		pages[k] += n;
		at += n;
		if (at == TERABYTE_PAGES / 2 - (1 << 21))
			at = TERABYTE_PAGES / 2;
	}
	return true;
}

bool add_terabyte(struct km_store *s)
{
	static const char *const types[] = {"Movable", "Movable", "Unmovable", "Movable", "Reclaimable", NULL};
	int64_t pages[8] = {0}, i;
	char name[200];

	if (!add_machine(s, "terabyte", "6.12.0") || !add_runs(s, pages))
		return false;
	for (i = 0; i < TERABYTE_PAGES; i += BLOCK)
		if (!add_block(s, i, types[i / BLOCK % 6], i < 1 << 20 ? "DMA32" : "Normal"))
			return false;
	for (i = 1; i <= OWNERS; i++) {
		(void)snprintf(name, sizeof(name), "/srv/<b>data/part-%lld/%s", (long long)i,
			       "a name that is as long as paths of files in a deep tree tend to be, and then some more of it.txt");
		if (!add_owner(s, i, i % 2 ? "file" : "anon", name, 2000))
			return false;
	}
	for (i = 0; i < 8; i++)
		if (kinds[i].class && !add_class(s, kinds[i].class, pages[i]))
			return false;
	return true;
}

/* ---- names ---- */

#define TAG   "</script></title><script>alert(1)</script>"
#define QUOTE "\"'><img src=x onerror=alert(2)>"
#define TURN  "\xe2\x80\xaetxt.exe <!-- ${7*7} ]]>"

static bool add_named_log(struct km_store *s)
{
	static const char *const lines[] = {("page allocation failure " TAG), QUOTE, TURN, "\x1b[31mred\x07"};
	int i;

	for (i = 0; i < 4; i++) {
		struct row_kernel_log l = {0};

		ROW_SET(l, kernel_log, seq, i + 1);
		ROW_SET(l, kernel_log, level, i + 2);
		ROW_SET(l, kernel_log, source, TAG);
		ROW_SET(l, kernel_log, text, lines[i]);
		ADD(kernel_log, l);
	}
	return true;
}

static bool add_named_objects(struct km_store *s)
{
	static const char *const names[] = {TAG, QUOTE, TURN, "plain"};
	int i;

	for (i = 0; i < 4; i++) {
		struct row_slab_cache k = {0};
		struct row_process_memory p = {0};
		struct row_cgroup g = {0};
		char path[200];

		ROW_SET(k, slab_cache, name, names[i]);
		ROW_SET(k, slab_cache, slabs, 10 - i);
		ROW_SET(k, slab_cache, pages_per_slab, 1);
		ROW_SET(k, slab_cache, slot_bytes, 64);
		ADD(slab_cache, k);
		ROW_SET(p, process_memory, pid, i + 1);
		ROW_SET(p, process_memory, comm, names[i]);
		ROW_SET(p, process_memory, rss_kb, 1000 * (i + 1));
		ADD(process_memory, p);
		(void)snprintf(path, sizeof(path), "/%s", names[i]);
		ROW_SET(g, cgroup, path, path);
		ROW_SET(g, cgroup, usage_bytes, (i + 1) << 20);
		ADD(cgroup, g);
	}
	return true;
}

bool add_names(struct km_store *s)
{
	struct row_finding f = {0};

	ROW_SET(f, finding, rule, TAG);
	ROW_SET(f, finding, severity, "error");
	ROW_SET(f, finding, subject, QUOTE);
	ROW_SET(f, finding, says, TURN);
	ROW_SET(f, finding, title, TAG);
	ROW_SET(f, finding, means, TAG);
	ROW_SET(f, finding, advice, QUOTE);
	ROW_SET(f, finding, threshold, TURN);
	ROW_SET(f, finding, kernels, TURN);
	ROW_SET(f, finding, question, QUOTE);
	ADD(finding, f);
	return add_machine(s, TAG, QUOTE TURN) && add_run(s, 0, 300, "anon", 1, TAG) &&
	       add_run(s, 300, 100, "file", 2, TAG) && add_run(s, 400, 50, "slab", 3, TAG) &&
	       add_run(s, 450, 10, TAG, 4, TAG) && add_block(s, 0, TAG, QUOTE) && add_owner(s, 1, "anon", TAG, 300) &&
	       add_owner(s, 2, "file", QUOTE, 100) && add_owner(s, 3, TURN, TURN, 50) && add_owner(s, 4, TAG, NULL, 10) &&
	       add_class(s, "anon", 300) && add_class(s, TAG, 160) && add_named_log(s) && add_named_objects(s);
}
