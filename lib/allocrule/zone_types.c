/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which zone types a kernel was built with (enum zone_type of include/linux/mmzone.h), and what gfp_zone()
 * derives from that. A text shows the zones that have pages and an array with one number per type.
 */
#include <limits.h>
#include <string.h>

#include "allocrule.h"
#include "base/mem.h"

#define BIT(type) (1u << (type))

enum km_zone_type km_zone_type_of(const char *name)
{
	static const char *const names[] = { "DMA", "DMA32", "Normal",
					     "HighMem", "Movable", "Device" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++)
		if (!strcmp(names[i], name))
			return (enum km_zone_type)i;
	return KM_ZONE_NORMAL;
}

int km_zone_column(unsigned config, enum km_zone_type type)
{
	int column = 0;
	unsigned t;

	if (!(config & BIT(type)))
		return -1;
	for (t = 0; t < type; t++)
		column += (config & BIT(t)) != 0;
	return column;
}

enum km_zone_type km_zone_highest(unsigned config, uint64_t flags)
{
	if (flags & KM_GFP_BIT(DMA))
		return config & BIT(KM_ZONE_DMA) ? KM_ZONE_DMA : KM_ZONE_NORMAL;
	if (flags & KM_GFP_BIT(DMA32))
		return config & BIT(KM_ZONE_DMA32) ? KM_ZONE_DMA32 : KM_ZONE_NORMAL;
	if (!(flags & KM_GFP_BIT(HIGHMEM)))
		return KM_ZONE_NORMAL;
	if (flags & KM_GFP_BIT(MOVABLE))
		return KM_ZONE_MOVABLE;
	return config & BIT(KM_ZONE_HIGHMEM) ? KM_ZONE_HIGHMEM : KM_ZONE_NORMAL;
}

/* Whether @node has pages of @type: 1 yes, 0 no, -1 its zone is there with an unknown size. */
static int type_present(const struct km_zone_reserves *zones, size_t n, int64_t node, unsigned type)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (zones[i].node == node && zones[i].type == type)
			return zones[i].managed == KM_PAGES_UNKNOWN ? -1 : zones[i].managed > 0;
	return 0;
}

/* How badly the array of one zone fits @config; -1: not at all. */
static int zone_misfit(const struct km_zone_reserves *zones, size_t n, size_t at, unsigned config)
{
	const struct km_zone_reserves *z = &zones[at];
	int cost = 0, own = km_zone_column(config, z->type);
	unsigned type;

	if (own < 0)
		return -1;
	for (type = 0; type < KM_NR_ZONE_TYPES; type++) {
		int c = km_zone_column(config, (enum km_zone_type)type);
		int64_t rise;

		if (c < 0 || (unsigned)c >= z->columns)
			continue;
		if (c <= own) {
			if (z->reserve[c] != 0)
				return -1;
			continue;
		}
		rise = z->reserve[c] - z->reserve[c - 1];
		if (rise < 0)
			return -1;
		/* A zone that is not shown has no pages, or its line is missing: Normal's likeliest. */
		if (rise > 0 && type_present(zones, n, z->node, type) == 0)
			cost += type > KM_ZONE_HIGHMEM ? 3 : 2;
		else if (rise == 0 && z->reserve[c] && type_present(zones, n, z->node, type) == 1)
			cost += 1;
	}
	return cost;
}

static bool config_possible(unsigned config)
{
	/* HighMem exists in 32-bit kernels, DMA32 and Device in 64-bit ones. */
	return !(config & BIT(KM_ZONE_HIGHMEM)) ||
	       !(config & (BIT(KM_ZONE_DMA32) | BIT(KM_ZONE_DEVICE)));
}

/* How badly @config fits; -1: not at all. */
static int config_misfit(const struct km_zone_reserves *zones, size_t n, unsigned columns,
			 unsigned config)
{
	int cost = 0, one;
	size_t i;

	if (columns && (unsigned)__builtin_popcount(config) != columns)
		return -1;
	for (i = 0; i < n; i++) {
		if (!(config & BIT(zones[i].type)))
			return -1;
		/* As many zones as a text has lines, and each is compared with its node's. */
		if (!zones[i].columns || i >= 64)
			continue;
		one = zone_misfit(zones, n < 64 ? n : 64, i, config);
		if (one < 0)
			return -1;
		cost += one;
	}
	return cost;
}

unsigned km_zone_configs(const struct km_zone_reserves *zones, size_t n,
			 unsigned ret[KM_ALLOC_MAX_CONFIGS])
{
	static const unsigned optional[] = { BIT(KM_ZONE_DMA), BIT(KM_ZONE_DMA32),
					     BIT(KM_ZONE_HIGHMEM), BIT(KM_ZONE_DEVICE) };
	unsigned columns = 0, found = 0, pick, b;
	int best = INT_MAX;
	size_t i;

	for (i = 0; i < n; i++)
		if (zones[i].columns > columns)
			columns = zones[i].columns;
	for (pick = 0; pick < 1u << KM_ARRAY_LEN(optional); pick++) {
		unsigned config = BIT(KM_ZONE_NORMAL) | BIT(KM_ZONE_MOVABLE);
		int cost;

		for (b = 0; b < KM_ARRAY_LEN(optional); b++)
			if (pick & 1u << b)
				config |= optional[b];
		cost = config_possible(config) ? config_misfit(zones, n, columns, config) : -1;
		if (cost < 0 || cost > best)
			continue;
		if (cost < best)
			found = 0;
		best = cost;
		ret[found++] = config;
	}
	return found;
}
