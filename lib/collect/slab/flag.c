/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The names of slab caches' flags. */
#include <stdio.h>

#include "slab.h"

/* Bits of kmem_cache.flags up to v6.8, when they were defines (include/linux/slab.h, mm/slub.c, mm/slab.c). */
static const struct {
	const char *name;
	uint32_t mask;
} old_flags[] = {
	{ "CONSISTENCY_CHECKS", 0x100 },
	{ "RED_ZONE", 0x400 },
	{ "POISON", 0x800 },
	{ "KMALLOC", 0x1000 },
	{ "HWCACHE_ALIGN", 0x2000 },
	{ "CACHE_DMA", 0x4000 },
	{ "CACHE_DMA32", 0x8000 },
	{ "STORE_USER", 0x10000 },
	{ "RECLAIM_ACCOUNT", 0x20000 },
	{ "PANIC", 0x40000 },
	{ "TYPESAFE_BY_RCU", 0x80000 },
	{ "MEM_SPREAD", 0x100000 },
	{ "TRACE", 0x200000 },
	{ "DEBUG_OBJECTS", 0x400000 },
	{ "NOLEAKTRACE", 0x800000 },
	{ "NO_MERGE", 0x1000000 },
	{ "FAILSLAB", 0x2000000 },
	{ "ACCOUNT", 0x4000000 },
	{ "KASAN", 0x8000000 },
	{ "NO_USER_FLAGS", 0x10000000 },
	{ "SKIP_KFENCE", 0x20000000 },
};

/* The highest two mean something else to each allocator. */
#define OWN_FLAGS UINT64_C(0xc0000000)
static const char *const own_flags[][2] = {
	[KM_ALLOCATOR_SLUB] = { "CMPXCHG_DOUBLE", "OBJECT_POISON" },
	[KM_ALLOCATOR_SLAB] = { "OBJFREELIST_SLAB", "OFF_SLAB" },
};

uint64_t km_slab_flag(const struct km_layout *l, const char *name)
{
	const struct km_enum *e = &l->enums[KE_slab_flag_bits];
	size_t i;

	for (i = 0; i < e->n; i++)
		if (e->v[i].value >= 0 && e->v[i].value < 64 &&
		    !strncmp(e->v[i].name, "_SLAB_", 6) && !strcmp(e->v[i].name + 6, name))
			return UINT64_C(1) << e->v[i].value;
	for (i = 0; !e->n && i < KM_ARRAY_LEN(old_flags); i++)
		if (!strcmp(old_flags[i].name, name))
			return old_flags[i].mask;
	return 0;
}

uint64_t km_slab_flag_mask(const struct km_layout *l)
{
	const struct km_enum *e = &l->enums[KE_slab_flag_bits];
	uint64_t mask = e->n ? 0 : OWN_FLAGS;
	size_t i;

	for (i = 0; i < e->n; i++)
		if (e->v[i].value >= 0 && e->v[i].value < 64 && strcmp(e->v[i].name, "_SLAB_FLAGS_LAST_BIT"))
			mask |= UINT64_C(1) << e->v[i].value;
	/* Nothing says which of these a kernel has; those that no kernel ever had are damage. */
	for (i = 0; !e->n && i < KM_ARRAY_LEN(old_flags); i++)
		mask |= old_flags[i].mask;
	return mask;
}

static void add_name(char *buf, size_t room, const char *name)
{
	size_t n = strlen(buf);

	snprintf(buf + n, room - n, "%s%s", n ? "|" : "", name);
}

void km_slab_flag_names(const struct km_layout *l, enum km_slab_kind kind, uint64_t flags,
			char *buf, size_t room)
{
	const struct km_enum *e = &l->enums[KE_slab_flag_bits];
	size_t i;

	buf[0] = '\0';
	for (i = 0; i < e->n; i++) {
		const char *name = e->v[i].name;

		if (e->v[i].value >= 0 && e->v[i].value < 64 && flags >> e->v[i].value & 1 &&
		    strcmp(name, "_SLAB_FLAGS_LAST_BIT"))
			add_name(buf, room, strncmp(name, "_SLAB_", 6) ? name : name + 6);
	}
	if (e->n)
		return;
	for (i = 0; i < KM_ARRAY_LEN(old_flags); i++)
		if (flags & old_flags[i].mask)
			add_name(buf, room, old_flags[i].name);
	for (i = 0; i < 2 && kind != KM_ALLOCATOR_NONE; i++)
		if (flags >> (30 + i) & 1)
			add_name(buf, room, own_flags[kind][i]);
}
