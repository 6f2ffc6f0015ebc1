/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What reading memory finds, noted for the collectors: variants and damage; and look-ups in what was read. */
#include <stdarg.h>
#include <stdio.h>

#include "mm_impl.h"

#define MAX_DAMAGE 1000

void km_mm_damage(struct km_mm *mm, const char *collector, uint64_t addr, enum km_status st,
		  const char *fmt, ...)
{
	struct km_mm_damage *d = mm->damage.n < MAX_DAMAGE ? km_vec_push(&mm->damage) : NULL;
	va_list ap;

	if (!d)
		return;
	d->collector = collector;
	d->addr = addr;
	d->st = st;
	va_start(ap, fmt);
	vsnprintf(d->text, sizeof(d->text), fmt, ap);
	va_end(ap);
}

enum km_status km_mm_variant(struct km_mm *mm, const char *name, const char *chosen, const char *fmt, ...)
{
	struct km_mm_variant *v = km_vec_push(&mm->variants);
	va_list ap;

	if (!v)
		return KM_NOMEM;
	v->name = name;
	snprintf(v->chosen, sizeof(v->chosen), "%s", chosen);
	va_start(ap, fmt);
	vsnprintf(v->reason, sizeof(v->reason), fmt, ap);
	va_end(ap);
	return KM_OK;
}

enum km_status km_mm_no_pages(struct km_mm *mm, enum km_status st, const char *why)
{
	mm->page_status = st;
	snprintf(mm->page_why, sizeof(mm->page_why), "%s", why);
	return KM_OK;
}

enum km_status km_mm_zones_lost(const struct km_mm *mm)
{
	return mm->problems.n ? mm->problems.v[0].st : KM_OK;
}

uint64_t km_mm_max_pfn(const struct km_kernel *k)
{
	return UINT64_C(1) << (k->xlate.arch->max_phys_bits(&k->xlate) - k->page_shift);
}

uint64_t km_mm_frame_bound(const struct km_mm *mm, const struct km_kernel *k)
{
	return mm->end_pfn ? mm->end_pfn : km_source_info(k->source)->end_pfn;
}

struct km_zone *km_mm_zone(struct km_mm *mm, int node_id, unsigned index)
{
	size_t i;

	for (i = 0; i < mm->zones.n; i++)
		if (mm->zones.v[i].node_id == node_id && mm->zones.v[i].index == index)
			return &mm->zones.v[i];
	return NULL;
}

const void *km_pfn_find(const void *v, size_t n, size_t bytes, uint64_t pfn)
{
	const uint8_t *base = v;
	size_t lo = 0, hi = n;
	uint64_t at;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		memcpy(&at, base + mid * bytes, sizeof(at));
		if (at == pfn)
			return base + mid * bytes;
		if (at < pfn)
			lo = mid + 1;
		else
			hi = mid;
	}
	return NULL;
}

bool km_pfn_in_ranges(const struct km_pfn_range *v, size_t n, uint64_t pfn, size_t *hint)
{
	size_t lo = 0, hi = n;

	if (*hint < n && pfn >= v[*hint].start && pfn < v[*hint].end)
		return true;
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (pfn >= v[mid].end)
			lo = mid + 1;
		else
			hi = mid;
	}
	*hint = lo;
	return lo < n && pfn >= v[lo].start;
}
