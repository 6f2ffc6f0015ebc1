/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Why a sum cannot be compared, and the pages of a class. */
#include "check.h"

const char *km_check_why_unknown(const struct km_run *run)
{
	if (!run->sums->scanned)
		return "memory was not scanned";
	return run->sums->unknown_pages || run->sums->unread_tails ? "struct pages are not in the dump" : NULL;
}

const char *km_check_why_part(struct km_run *run, const int64_t *counted, int64_t listed)
{
	static const char *const broken = "a list is broken or unreadable, see issue";
	const char *text = NULL;

	if (counted && *counted > listed)
		text = km_arena_printf(&run->arena, "%s: %lld of %lld are not listed", broken,
				       (long long)*counted - (long long)listed,
				       (long long)*counted);
	return text ? text : broken;
}

int64_t km_check_class_pages(const struct km_run *run, enum km_page_class class)
{
	int64_t pages = 0;
	size_t z;

	for (z = 0; z < run->mm->zones.n; z++)
		pages += (int64_t)run->sums->zones[z].class_pages[class];
	return pages;
}
