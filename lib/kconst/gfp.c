/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gfp.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"

#define NR_ERAS 8

struct era {
	unsigned first, until;
	const char *source;
};

static const struct era eras[NR_ERAS] = {
#define GFP_ERA(number, first, until, source) [number] = { first, until, source },
#include "gfp.def"
};

static const struct {
	const char *name;
	uint32_t value[NR_ERAS];
} bits[KM_NR_GFP] = {
#define GFP_BIT(name, ...) { "__GFP_" #name, { __VA_ARGS__ } },
#include "gfp.def"
};

static const struct {
	const char *name, *text;
} meanings[] = {
#define GFP_MEANS(name, text) { name, text },
#include "gfp.def"
};

/* Composites by their parts; the first releases that have them differ only in their parts. */
#define B(flag)	 KM_GFP_BIT(flag)
#define RECLAIM	 (B(WAIT) | B(DIRECT_RECLAIM) | B(KSWAPD_RECLAIM))
#define KERNEL	 (RECLAIM | B(IO) | B(FS))
#define USER	 (KERNEL | B(HARDWALL))
#define HIGHUSER (USER | B(HIGHMEM))
#define LIGHT \
	((HIGHUSER | B(MOVABLE) | B(COMP) | B(NOMEMALLOC) | B(NOWARN) | B(NO_KSWAPD)) & ~RECLAIM)

static const struct {
	const char *name;
	uint64_t parts;
	unsigned first, until; /* releases */
} composites[] = {
	{ "GFP_TRANSHUGE", LIGHT | B(DIRECT_RECLAIM), KM_RELEASE(4, 10), KM_RELEASE(999, 0) },
	{ "GFP_TRANSHUGE", LIGHT | B(WAIT) | B(NORETRY), 0, KM_RELEASE(4, 4) },
	{ "GFP_TRANSHUGE_LIGHT", LIGHT, KM_RELEASE(4, 8), KM_RELEASE(999, 0) },
	{ "GFP_HIGHUSER_MOVABLE", HIGHUSER | B(MOVABLE), 0, KM_RELEASE(999, 0) },
	{ "GFP_HIGHUSER", HIGHUSER, 0, KM_RELEASE(999, 0) },
	{ "GFP_USER", USER, 0, KM_RELEASE(999, 0) },
	{ "GFP_TEMPORARY", KERNEL | B(RECLAIMABLE), 0, KM_RELEASE(4, 14) },
	{ "GFP_KERNEL_ACCOUNT", KERNEL | B(ACCOUNT), KM_RELEASE(4, 5), KM_RELEASE(999, 0) },
	{ "GFP_KERNEL", KERNEL, 0, KM_RELEASE(999, 0) },
	{ "GFP_NOFS", RECLAIM | B(IO), 0, KM_RELEASE(999, 0) },
	{ "GFP_ATOMIC", B(HIGH) | B(ATOMIC) | B(KSWAPD_RECLAIM), 0, KM_RELEASE(999, 0) },
	{ "GFP_NOIO", RECLAIM, 0, KM_RELEASE(999, 0) },
	{ "__GFP_RECLAIM", B(DIRECT_RECLAIM) | B(KSWAPD_RECLAIM), KM_RELEASE(4, 4),
	  KM_RELEASE(999, 0) },
	{ "GFP_NOWAIT", B(KSWAPD_RECLAIM) | B(NOWARN), KM_RELEASE(6, 8), KM_RELEASE(999, 0) },
	{ "GFP_NOWAIT", B(KSWAPD_RECLAIM), KM_RELEASE(4, 4), KM_RELEASE(6, 8) },
};

unsigned km_release_parse(const char *text)
{
	unsigned long major, minor;
	char *end;

	if (!text || *text < '0' || *text > '9')
		return 0;
	major = strtoul(text, &end, 10);
	if (*end != '.' || end[1] < '0' || end[1] > '9' || major > 99)
		return 0;
	minor = strtoul(end + 1, &end, 10);
	return minor < 1000 ? KM_RELEASE(major, minor) : 0;
}

bool km_gfp_table_add(struct km_gfp_table *t, const char *name, uint64_t value)
{
	if (t->n == KM_ARRAY_LEN(t->v))
		return false;
	t->v[t->n++] = (struct km_gfp_name){ name, value };
	return true;
}

static unsigned weight(uint64_t v)
{
	return (unsigned)__builtin_popcountll(v);
}

void km_gfp_table_sort(struct km_gfp_table *t)
{
	unsigned i, k;

	/* Stable, and at most 128 entries. */
	for (i = 1; i < t->n; i++) {
		struct km_gfp_name e = t->v[i];

		for (k = i; k && weight(t->v[k - 1].value) < weight(e.value); k--)
			t->v[k] = t->v[k - 1];
		t->v[k] = e;
	}
}

static unsigned era_of(unsigned release)
{
	unsigned i;

	for (i = 0; i < NR_ERAS - 1 && release >= eras[i].until; i++)
		;
	return release ? i : NR_ERAS - 1;
}

void km_gfp_table_builtin(unsigned release, struct km_gfp_table *ret)
{
	unsigned era = era_of(release), i, f;

	if (!release)
		release = KM_RELEASE(998, 0);
	ret->n = 0;
	ret->source = eras[era].source;
	for (i = 0; i < KM_ARRAY_LEN(composites); i++) {
		uint64_t v = 0;

		if (release < composites[i].first || release >= composites[i].until)
			continue;
		for (f = 0; f < KM_NR_GFP; f++)
			if (composites[i].parts >> f & 1)
				v |= bits[f].value[era];
		if (v)
			(void)km_gfp_table_add(ret, composites[i].name, v);
	}
	for (f = 0; f < KM_NR_GFP; f++)
		if (bits[f].value[era])
			(void)km_gfp_table_add(ret, bits[f].name, bits[f].value[era]);
	km_gfp_table_sort(ret);
}

static void append_flag(char *buf, size_t bytes, const char *sep, const char *text)
{
	size_t n = strlen(buf);

	if (n + 1 < bytes)
		snprintf(buf + n, bytes - n, "%s%s", n ? sep : "", text);
}

char *km_gfp_names(const struct km_gfp_table *t, uint64_t value, char *buf, size_t bytes)
{
	char number[24];
	unsigned i;

	if (bytes)
		*buf = '\0';
	for (i = 0; i < t->n; i++) {
		uint64_t v = t->v[i].value;

		if (!v || (value & v) != v)
			continue;
		append_flag(buf, bytes, "|", t->v[i].name);
		value &= ~v;
	}
	if (value) {
		snprintf(number, sizeof(number), "0x%" PRIx64, value);
		append_flag(buf, bytes, "|", number);
	}
	if (bytes && !*buf)
		append_flag(buf, bytes, "|", "none");
	return buf;
}

static bool one_value(const struct km_gfp_table *t, const char *s, size_t n, uint64_t *ret)
{
	char word[64];
	unsigned i;

	if (!n || n >= sizeof(word))
		return false;
	memcpy(word, s, n);
	word[n] = '\0';
	if (*word >= '0' && *word <= '9')
		return km_read_number(word, n, 0, ret) == KM_OK;
	for (i = 0; i < t->n; i++) {
		if (!strcmp(t->v[i].name, word)) {
			*ret = t->v[i].value;
			return true;
		}
	}
	/* People write IO or GFP_IO for __GFP_IO, the kernel GFP_DMA for __GFP_DMA. */
	for (i = 0; i < t->n; i++) {
		const char *name = t->v[i].name;

		if ((!strncmp(name, "__", 2) && !strcmp(name + 2, word)) ||
		    (!strncmp(word, "__", 2) && !strcmp(name, word + 2)) ||
		    (!strncmp(name, "__GFP_", 6) && !strcmp(name + 6, word))) {
			*ret = t->v[i].value;
			return true;
		}
	}
	*ret = 0;
	return !strcmp(word, "none") || !strcmp(word, "(null)");
}

enum km_status km_gfp_value(const struct km_gfp_table *t, const char *names, size_t bytes,
			    uint64_t *ret, const char **ret_bad)
{
	const char *end = names + bytes;
	uint64_t value = 0, v;

	while (names < end) {
		const char *word;

		while (names < end && (*names == '|' || *names == ' ' || *names == '+'))
			names++;
		for (word = names; names < end && !strchr("| +", *names); names++)
			;
		if (word == names)
			continue;
		if (!one_value(t, word, (size_t)(names - word), &v)) {
			if (ret_bad)
				*ret_bad = word;
			return KM_NOTFOUND;
		}
		value |= v;
	}
	*ret = value;
	return KM_OK;
}

uint64_t km_gfp_meaning(const struct km_gfp_table *t, uint64_t value)
{
	uint64_t flags = 0;
	unsigned i, f;

	for (i = 0; i < t->n; i++) {
		const char *name = t->v[i].name;
		uint64_t v = t->v[i].value;

		if (!v || v & (v - 1) || !(value & v))
			continue;
		for (f = 0; f < KM_NR_GFP; f++)
			if (!strcmp(bits[f].name, name) || !strcmp(bits[f].name + 2, name))
				flags |= UINT64_C(1) << f;
	}
	return flags;
}

const char *km_gfp_doc(const char *name)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(meanings); i++)
		if (!strcmp(meanings[i].name, name))
			return meanings[i].text;
	return NULL;
}

const char *km_gfp_flag_name(enum km_gfp flag)
{
	return bits[flag].name;
}
