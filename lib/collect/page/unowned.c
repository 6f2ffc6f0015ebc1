/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Pages that were taken from the page allocator and that nobody is known to hold. What they look like is all
 * that can be said of them: their struct page, and the first words of what they contain.
 */
#include <ctype.h>
#include <stdio.h>

#include "collect/collect.h"
#include "page.h"
#include "mm/symbolize.h"

#define WORDS 8u /* of a page that are looked at for a hint */

static int by_size(const void *a, const void *b)
{
	const struct km_unowned_run *x = a, *y = b;

	if (x->nr_pages != y->nr_pages)
		return x->nr_pages > y->nr_pages ? -1 : 1;
	return x->start_pfn < y->start_pfn ? -1 : x->start_pfn > y->start_pfn;
}

void km_unowned_trim(struct km_unowned *u)
{
	km_sort(u->v.v, u->v.n, sizeof(*u->v.v), by_size);
	for (; u->v.n > KM_MAX_UNOWNED; u->v.n--)
		u->dropped_pages += u->v.v[u->v.n - 1].nr_pages;
}

enum km_status km_unowned_note(struct km_unowned *u, const struct km_unowned_run *run)
{
	struct km_unowned_run *slot;

	if (u->v.n >= 2 * KM_MAX_UNOWNED)
		km_unowned_trim(u);
	slot = km_vec_push(&u->v);
	if (!slot)
		return KM_NOMEM;
	*slot = *run;
	return KM_OK;
}

struct describe {
	struct km_run *run;
	struct km_symbolizer *symbols;
};

/* The words as text, when all that is not NUL at the end is printable. False: they are none. */
static bool as_text(const uint8_t *data, size_t bytes, char *buf, size_t room)
{
	size_t i, n = 0;

	while (n < bytes && n < room - 1 && data[n]) {
		if (!isprint(data[n]) && data[n] != '\n' && data[n] != '\t')
			return false;
		n++;
	}
	if (n < 8)
		return false;
	for (i = 0; i < n; i++)
		buf[i] = isprint(data[i]) ? (char)data[i] : ' ';
	buf[n] = '\0';
	return true;
}

/* A frame number in range, marked present and accessed as the entries of page tables are. */
static bool is_table_entry(const struct km_run *run, uint64_t word)
{
	return (word & 0x21) == 0x21 &&
	       (word & UINT64_C(0x000ffffffffff000)) >> run->k->page_shift < run->mm->end_pfn;
}

/* Describe what the page contains. KM_OK or KM_NOMEM; "" when nothing can be said. */
static enum km_status hint_at_content(struct describe *d, const uint8_t *page, char *buf,
				      size_t room)
{
	const struct km_kernel *k = d->run->k;
	unsigned zeros = 0, entries = 0, pointers = 0, i;
	char text[8 * WORDS + 1];
	enum km_status why;
	const char *name;

	buf[0] = '\0';
	if (as_text(page, 8 * WORDS, text, sizeof(text))) {
		snprintf(buf, room, "text: %s", text);
		return KM_OK;
	}
	for (i = 0; i < WORDS; i++) {
		uint64_t word = km_le64(page + 8 * i);
		enum km_status st;

		zeros += !word;
		entries += word && is_table_entry(d->run, word);
		pointers += k->direct_map && word - k->direct_map < k->direct_map_bytes;
		if (word < k->xlate.image_vaddr)
			continue;
		st = km_symbolize(d->symbols, word, &name, &why);
		if (st)
			return st;
		if (!why) {
			snprintf(buf, room, "pointer to %s", name);
			return KM_OK;
		}
	}
	if (km_le64(page) == KM_STACK_END_MAGIC)
		snprintf(buf, room, "end of a kernel stack");
	else if (zeros == WORDS)
		snprintf(buf, room, "begins with zeros");
	else if (!memcmp(page, page + 1, 8 * WORDS - 1))
		snprintf(buf, room, "filled with 0x%02x", page[0]);
	else if (entries && entries + zeros == WORDS)
		snprintf(buf, room, "entries of a page table");
	else if (pointers)
		snprintf(buf, room, "pointers to memory");
	return KM_OK;
}

static enum km_status set_content(struct describe *d, uint64_t pfn, struct row_unowned_run *row,
				  char *hint, size_t hint_room, char *words, size_t words_room)
{
	uint8_t page[8 * WORDS];
	enum km_status st =
		km_view_read_phys(d->run->view, pfn << d->run->k->page_shift, page, sizeof(page));

	if (st) {
		km_run_unknown(d->run, st, "content of unowned pages");
		return KM_OK;
	}
	snprintf(words, words_room, "%016llx %016llx %016llx %016llx",
		 (unsigned long long)km_le64(page), (unsigned long long)km_le64(page + 8),
		 (unsigned long long)km_le64(page + 16), (unsigned long long)km_le64(page + 24));
	ROW_SET(*row, unowned_run, first_words, words);
	return hint[0] ? KM_OK : hint_at_content(d, page, hint, hint_room);
}

static enum km_status describe_run(struct describe *d, const struct km_unowned_run *u)
{
	struct km_run *run = d->run;
	const struct km_page_format *f = &run->mm->page;
	struct row_unowned_run row = { 0 };
	uint64_t addr = km_mm_page_addr(run->mm, u->start_pfn);
	char hint[KM_SYMBOL_TEXT + 32] = "", words[80];
	uint8_t page[512];
	enum km_status st;

	ROW_SET(row, unowned_run, start_pfn, u->start_pfn);
	ROW_SET(row, unowned_run, nr_pages, u->nr_pages);
	ROW_SET(row, unowned_run, page_order, u->order);
	if (u->zone != KM_CHUNK_NO_ZONE) {
		ROW_SET(row, unowned_run, node_id, run->mm->zones.v[u->zone].node_id);
		ROW_SET(row, unowned_run, zone_name, run->mm->zones.v[u->zone].name);
	}
	st = f->bytes <= sizeof(page) ? km_view_read(run->view, addr, page, f->bytes) : KM_ABSENT;
	if (st) {
		km_run_unknown(run, st, "struct page of unowned pages");
	} else {
		ROW_SET(row, unowned_run, refcount, (int32_t)km_le32(page + f->refcount));
		ROW_SET(row, unowned_run, page_flags, km_page_flags(f, page));
		if (km_page_is_of_pool(f, page))
			snprintf(hint, sizeof(hint), "page of a page_pool");
	}
	st = set_content(d, u->start_pfn, &row, hint, sizeof(hint), words, sizeof(words));
	if (hint[0])
		ROW_SET(row, unowned_run, hint, hint);
	return st ? st : ROW_ADD(run, unowned_run, row);
}

static enum km_status run_unowned(struct km_run *run)
{
	struct km_unowned *u = run->unowned;
	struct describe d = { .run = run };
	enum km_status st;
	size_t i;

	if (!run->sums->scanned) {
		km_journal_skip(&run->journal, "memory was not scanned");
		return KM_OK;
	}
	if (run->owners->lost || run->sums->unknown_pages)
		km_run_unknown(run, KM_OK,
			       "which pages nobody holds: not all owners and struct pages could be read");
	km_unowned_trim(u);
	st = km_symbolizer_create(run->view, &d.symbols);
	for (i = 0; !st && i < u->v.n; i++)
		st = describe_run(&d, &u->v.v[i]);
	km_symbolizer_destroy(d.symbols);
	return st;
}

static void free_unowned(void *share)
{
	km_vec_free(&((struct km_unowned *)share)->v);
}

const struct km_collector km_collect_unowned = {
	.name = "unowned",
	.doc = "The largest runs of pages that nobody is known to hold, and what they look like.",
	.tables = (const struct km_table *const[]){ &km_tbl_unowned_run, NULL },
	.shares = (const struct km_share[]){ KM_SHARE(unowned, free_unowned), { 0 } },
	.after = (const char *const[]){ "page", NULL },
	.run = run_unowned,
};
