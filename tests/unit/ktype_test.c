/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Toy kernels against what the compiler says of the same structures; profiles; damage. */
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/bits.h"
#include "ktype_truth.h"
#include "base/mem.h"
#include "test.h"
#include "ktype/typefile.h"
#include "ktype/vmlinux.h"

static const char *const forms[] = { "gcc5", "gcc4", "gcc2", "gccz", "gccgnuz",
				     "lto", "clang5", "clang4", "dwz", "stripped",
				     "types5" };

static const struct {
	const char *name;
	const struct truth_set *truth;
	const char *release;
} eras[] = { { "old", &truth_old, "3.10.0-toy" }, { "new", &truth_new, "6.18.0-toy" } };

static bool toy_path(const char *era, const char *form, char *buf, size_t bytes)
{
	snprintf(buf, bytes, TOY_DIR "/%s-%s", era, form);
	return access(buf, R_OK) == 0;
}

/* The form that the tests of other matters use. */
static void any_toy(const char *era, char *buf, size_t bytes)
{
	if (!toy_path(era, "gcc5", buf, bytes))
		(void)toy_path(era, "clang5", buf, bytes);
}

static void temp_dir(char *buf, size_t bytes)
{
	const char *tmp = getenv("TMPDIR");

	snprintf(buf, bytes, "%s/ktype_test.XXXXXX", tmp ? tmp : "/tmp");
	if (!mkdtemp(buf))
		abort();
}

static void remove_dir(const char *dir)
{
	char cmd[512];

	snprintf(cmd, sizeof(cmd), "rm -rf '%s'", dir);
	if (system(cmd))
		fprintf(stderr, "cannot remove '%s'\n", dir);
}

static char *read_text(const char *path, size_t *ret_bytes)
{
	FILE *f = fopen(path, "rb");
	char *text = NULL;
	struct stat sb;

	*ret_bytes = 0;
	if (f && !fstat(fileno(f), &sb)) {
		text = malloc((size_t)sb.st_size + 1);
		*ret_bytes = text ? fread(text, 1, (size_t)sb.st_size, f) : 0;
		if (text)
			text[*ret_bytes] = '\0';
	}
	if (f)
		fclose(f);
	return text;
}

static void write_text(const char *path, const char *text, size_t bytes)
{
	FILE *f = fopen(path, "wb");

	if (!f || fwrite(text, 1, bytes, f) != bytes || fclose(f))
		abort();
}

static void check_place(struct km_test *t, const char *what, const struct km_layout *l,
			const struct truth *w)
{
	const struct km_field_decl *f = &km_field_decls[w->field];
	const struct km_place *p = &l->field[w->field];
	uint64_t got;

	CHECK_MSG(p->present, "%s: %s.%s is absent: %s", what, f->type, f->name, p->why);
	if (!p->present)
		return;
	if (w->instance) {
		got = km_le_uint((const uint8_t *)w->instance + p->offset, p->bytes);
		got = got >> p->bit_offset & ((UINT64_C(1) << p->bit_size) - 1);
		CHECK_MSG(got == w->value && p->bit_size == w->bits,
			  "%s: %s.%s reads 0x%llx of %u bits at %u+%u/%u", what, f->type, f->name,
			  (unsigned long long)got, p->bit_size, p->offset, p->bit_offset, p->bytes);
		return;
	}
	CHECK_MSG(p->offset == w->offset && p->bytes == w->bytes && p->stride == w->stride &&
			  p->count == w->count && p->alt == w->alt &&
			  p->is_signed == w->is_signed && !p->bit_size && !p->why,
		  "%s: %s.%s is at %u, %u bytes, stride %u, count %u, alternative %u, sign %d",
		  what, f->type, f->name, p->offset, p->bytes, p->stride, p->count, p->alt,
		  p->is_signed);
}

static void check_truth(struct km_test *t, const char *what, const struct km_layout *l,
			const struct truth_set *s)
{
	size_t i;

	for (i = 0; i < s->nr_fields; i++)
		check_place(t, what, l, &s->field[i]);
	for (i = 0; i < s->nr_values; i++) {
		const struct km_const *c = &l->consts[s->value[i].id];

		CHECK_MSG(c->present && c->value == s->value[i].value, "%s: %s is %lld (%d)", what,
			  km_const_decls[s->value[i].id].id, (long long)c->value, c->present);
	}
	CHECK_EQ(l->type_bytes[KT_zone], s->zone_bytes);
	CHECK_EQ(l->type_bytes[KT_page], s->page_bytes);
	CHECK_EQ(l->type_bytes[KT_pglist_data], s->pglist_data_bytes);
	CHECK_EQ(l->type_bytes[KT_list_head], s->list_head_bytes);
}

static void check_symbols(struct km_test *t, const struct km_layout *l)
{
	CHECK(l->syms[SYM_linux_banner].present);
	CHECK(l->syms[SYM_linux_banner].bytes > 14);
	CHECK(!l->syms[SYM_linux_banner].absolute);
	CHECK(l->syms[SYM_per_cpu_start].present);
	CHECK_EQ(l->syms[SYM_per_cpu_start].addr, 0);
	CHECK(l->syms[SYM_vm_event_states].absolute);
	CHECK_EQ(l->syms[SYM_vm_event_states].addr, 0x40);
	CHECK(!l->syms[SYM_node_data].present);
}

KM_TEST(offsets_in_every_form)
{
	unsigned found = 0;
	size_t e, f;

	for (e = 0; e < KM_ARRAY_LEN(eras); e++) {
		for (f = 0; f < KM_ARRAY_LEN(forms); f++) {
			const struct km_layout *l = NULL;
			struct km_vmlinux *v = NULL;
			struct km_err err = { "" };
			char path[512], what[64];

			if (!toy_path(eras[e].name, forms[f], path, sizeof(path)))
				continue;
			found++;
			snprintf(what, sizeof(what), "%s-%s", eras[e].name, forms[f]);
			CHECK_MSG(km_vmlinux_open(path, NULL, &v, &err) == KM_OK, "%s: %s", what,
				  err.text);
			if (!v)
				continue;
			CHECK_EQ(km_vmlinux_layout(v, &l, &err), KM_OK);
			check_truth(t, what, l, eras[e].truth);
			check_symbols(t, l);
			CHECK_STR(km_vmlinux_id(v)->release, eras[e].release);
			CHECK_EQ(strlen(km_vmlinux_id(v)->build_id), 40);
			CHECK_STR(km_vmlinux_id(v)->origin, "dwarf");
			/* Only its own file defines it. */
			CHECK_EQ(l->field[KF_timekeeper_xtime_sec].offset, 40);
			km_vmlinux_close(v);
		}
	}
	CHECK(found >= 2);
	printf("# %u toy kernels\n", found);
}

KM_TEST(absence_has_a_reason)
{
	const struct km_layout *l;
	struct km_vmlinux *v = NULL;
	struct km_err err = { "" };
	char path[512];

	any_toy("old", path, sizeof(path));
	REQUIRE(km_vmlinux_open(path, NULL, &v, &err) == KM_OK);
	REQUIRE(km_vmlinux_layout(v, &l, &err) == KM_OK);
	CHECK_STR(l->field[KF_zone_nr_reserved_highatomic].why,
		  "struct zone: nr_reserved_highatomic is a pointer, expected an integer");
	CHECK(!l->field[KF_zone_nr_reserved_highatomic].present);
	CHECK_STR(l->field[KF_zone_watermark_boost].why,
		  "struct zone: no member 'watermark_boost'");
	CHECK_STR(l->field[KF_folio_flags_1].why, "struct folio: the kernel has no such type");
	CHECK_EQ(l->type_bytes[KT_folio], 0);
	CHECK_EQ(l->enums[KE_node_stat_item].n, 0);
	CHECK(!l->consts[KC_PGTY_buddy].present);
	km_vmlinux_close(v);
}

KM_TEST(enums_are_whole)
{
	const struct km_layout *l;
	struct km_vmlinux *v = NULL;
	struct km_err err = { "" };
	const struct km_enum *e;
	int64_t value = 0;
	char path[512];

	any_toy("new", path, sizeof(path));
	REQUIRE(km_vmlinux_open(path, NULL, &v, &err) == KM_OK);
	REQUIRE(km_vmlinux_layout(v, &l, &err) == KM_OK);
	e = &l->enums[KE_zone_stat_item];
	REQUIRE(e->n == 6);
	CHECK_STR(e->v[0].name, "NR_FREE_PAGES");
	CHECK_STR(e->v[5].name, "NR_VM_ZONE_STAT_ITEMS");
	CHECK_EQ(e->v[5].value, 4);
	/* Two names of one value: not the one that only marks where a group begins. */
	CHECK_STR(km_enum_name(e, 1), "NR_ZONE_INACTIVE_ANON");
	CHECK(km_enum_name(e, 99) == NULL);
	CHECK_EQ(km_enum_value(e, "NR_ZONE_LRU_BASE", &value), KM_OK);
	CHECK_EQ(value, 1);
	CHECK_EQ(km_enum_value(e, "NR_ZONE", &value), KM_NOTFOUND);
	CHECK_EQ(l->enums[KE_migratetype].n, 8);
	km_vmlinux_close(v);
	v = NULL;

	/* The anonymous enum, found by one of its enumerators. */
	any_toy("old", path, sizeof(path));
	REQUIRE(km_vmlinux_open(path, NULL, &v, &err) == KM_OK);
	REQUIRE(km_vmlinux_layout(v, &l, &err) == KM_OK);
	CHECK_EQ(l->enums[KE_migratetype].n, 7);
	km_vmlinux_close(v);
}

static void check_same(struct km_test *t, const struct km_layout *a, const struct km_layout *b)
{
	size_t i;
	uint32_t k;

	CHECK_MEM(a->type_bytes, b->type_bytes, sizeof(a->type_bytes));
	for (i = 0; i < KM_NR_FIELDS; i++) {
		struct km_place p = a->field[i], q = b->field[i];

		CHECK_STR(p.why, q.why);
		p.why = q.why = NULL;
		CHECK_MEM(&p, &q, sizeof(p));
	}
	for (i = 0; i < KM_NR_ENUMS; i++) {
		CHECK_EQ(a->enums[i].n, b->enums[i].n);
		for (k = 0; k < a->enums[i].n && k < b->enums[i].n; k++) {
			CHECK_STR(a->enums[i].v[k].name, b->enums[i].v[k].name);
			CHECK_EQ(a->enums[i].v[k].value, b->enums[i].v[k].value);
		}
	}
	for (i = 0; i < KM_NR_CONSTS; i++) {
		CHECK_EQ(a->consts[i].present, b->consts[i].present);
		CHECK_EQ(a->consts[i].value, b->consts[i].value);
		CHECK_EQ(a->consts[i].alt, b->consts[i].alt);
	}
	for (i = 0; i < KM_NR_SYMS; i++) {
		CHECK_EQ(a->syms[i].present, b->syms[i].present);
		CHECK_EQ(a->syms[i].absolute, b->syms[i].absolute);
		CHECK_EQ(a->syms[i].addr, b->syms[i].addr);
		CHECK_EQ(a->syms[i].bytes, b->syms[i].bytes);
	}
}

KM_TEST(profile_says_what_the_kernel_says)
{
	size_t e;

	for (e = 0; e < KM_ARRAY_LEN(eras); e++) {
		struct km_vmlinux *v = NULL, *p = NULL;
		const struct km_layout *a, *b;
		struct km_err err = { "" };
		char path[512], dir[256], one[300], two[300], *t1, *t2;
		struct km_kernel_id id;
		size_t n1 = 0, n2 = 0;

		temp_dir(dir, sizeof(dir));
		snprintf(one, sizeof(one), "%s/one.profile", dir);
		snprintf(two, sizeof(two), "%s/two.profile", dir);
		any_toy(eras[e].name, path, sizeof(path));
		REQUIRE(km_vmlinux_open(path, NULL, &v, &err) == KM_OK);
		REQUIRE(km_vmlinux_write_profile(v, one, &err) == KM_OK);
		CHECK_MSG(km_vmlinux_open(one, NULL, &p, &err) == KM_OK, "%s", err.text);
		REQUIRE(p != NULL);
		REQUIRE(km_vmlinux_layout(v, &a, &err) == KM_OK);
		REQUIRE(km_vmlinux_layout(p, &b, &err) == KM_OK);
		check_same(t, a, b);
		CHECK_STR(km_vmlinux_id(p)->origin, "profile");
		CHECK_STR(km_vmlinux_id(p)->banner, km_vmlinux_id(v)->banner);
		CHECK_STR(km_vmlinux_id(p)->build_id, km_vmlinux_id(v)->build_id);
		CHECK_EQ(km_vmlinux_id(p)->machine, km_vmlinux_id(v)->machine);
		CHECK_EQ(km_vmlinux_identify(one, &id, &err), KM_OK);
		CHECK_STR(id.release, eras[e].release);

		/* A profile of a profile is the same file. */
		CHECK_EQ(km_vmlinux_write_profile(p, two, &err), KM_OK);
		t1 = read_text(one, &n1);
		t2 = read_text(two, &n2);
		CHECK_EQ(n1, n2);
		CHECK_STR(t1, t2);
		free(t1);
		free(t2);
		CHECK_EQ(km_vmlinux_write_profile(p, "/nowhere/at/all.profile", &err), KM_IO);
		CHECK_HAS(err.text, "cannot write '/nowhere/at/all.profile': ");
		km_vmlinux_close(v);
		km_vmlinux_close(p);
		remove_dir(dir);
	}
}

static enum km_status open_text(const char *path, const char *text, size_t n, struct km_err *err)
{
	struct km_vmlinux *v = NULL;
	const struct km_layout *l;
	enum km_status st;

	write_text(path, text, n);
	err->text[0] = '\0';
	st = km_vmlinux_open(path, NULL, &v, err);
	if (st == KM_OK)
		st = km_vmlinux_layout(v, &l, err);
	km_vmlinux_close(v);
	return st;
}

/* @text with the first @from replaced by @to. */
static enum km_status open_changed(const char *path, const char *text, const char *from,
				   const char *to, struct km_err *err)
{
	const char *at = strstr(text, from);
	char *other = malloc(strlen(text) + strlen(to) + 1);
	enum km_status st;

	if (!at || !other)
		abort();
	sprintf(other, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
	st = open_text(path, other, strlen(other), err);
	free(other);
	return st;
}

static char *sealed_profile(const char *era, const char *path, size_t *bytes)
{
	struct km_vmlinux *v = NULL;
	struct km_err err;
	char kernel[512];

	any_toy(era, kernel, sizeof(kernel));
	if (km_vmlinux_open(kernel, NULL, &v, &err) || km_vmlinux_write_profile(v, path, &err))
		abort();
	km_vmlinux_close(v);
	return read_text(path, bytes);
}

/* One that may be edited. */
static char *toy_profile(const char *era, const char *path, size_t *bytes)
{
	char *text = sealed_profile(era, path, bytes), *end = strstr(text, "\nend ");

	if (!end)
		abort();
	strcpy(end, "\nend\n");
	*bytes = strlen(text);
	write_text(path, text, *bytes);
	return text;
}

KM_TEST(edited_profiles_are_refused)
{
	char dir[256], path[300], *text, *digit;
	unsigned edits = 0, members = 0;
	struct km_err err;
	size_t n;

	temp_dir(dir, sizeof(dir));
	snprintf(path, sizeof(path), "%s/p.profile", dir);
	text = sealed_profile("new", path, &n);
	CHECK_EQ(open_text(path, text, n, &err), KM_OK);
	/* One digit of an address, then of a member's offset. */
	digit = strstr(text, "\nsymbols ");
	REQUIRE(digit != NULL);
	digit = strchr(digit + 1, '\n') + 16; /* the last one of the first address */
	*digit = *digit == '0' ? '1' : '0';
	CHECK_EQ(open_text(path, text, n, &err), KM_CORRUPT);
	CHECK_HAS(err.text, "its text has changed since it was written: make it again with 'kmemdb profile'");
	free(text);
	text = toy_profile("new", path, &n);
	for (digit = strstr(text, "\n\t"); digit && edits < 400; digit = strstr(digit + 1, "\n\t")) {
		unsigned type, at, bits;
		char was[16];

		if (sscanf(digit + 2, "%u %u %u", &type, &at, &bits) != 3 || at < 10)
			continue; /* an enumerator, or the first member */
		memcpy(was, digit + 2, sizeof(was));
		digit[2 + strcspn(digit + 2, " ") + 1] = '9';
		edits++;
		members += open_text(path, text, n, &err) == KM_CORRUPT &&
			   strstr(err.text, "beyond it or within another");
		memcpy(digit + 2, was, sizeof(was));
	}
	CHECK(edits > 20);
	CHECK(members > edits / 2);
	free(text);
	remove_dir(dir);
}

KM_TEST(damaged_profiles_are_reported)
{
	char dir[256], path[300], *text;
	struct km_err err;
	size_t n, cut;

	temp_dir(dir, sizeof(dir));
	snprintf(path, sizeof(path), "%s/p.profile", dir);
	text = toy_profile("new", path, &n);
	for (cut = 15; cut < n; cut += 1 + cut / 200)
		CHECK_EQ(open_text(path, text, cut, &err), KM_CORRUPT);
	CHECK_EQ(open_changed(path, text, "profile 1", "profile 2", &err), KM_UNSUPPORTED);
	CHECK_HAS(err.text, "a profile of version 2; this kmemdb reads version 1");
	CHECK_EQ(open_changed(path, text, "build-id ", "build-id ../../", &err), KM_CORRUPT);
	CHECK_HAS(err.text, "line 2 of the profile: expected 'build-id' and hex digits");
	CHECK_EQ(open_changed(path, text, "machine ", "machine x", &err), KM_CORRUPT);
	CHECK_HAS(err.text, "line 5 of the profile: expected 'machine' and a number");
	CHECK_EQ(open_changed(path, text, "\nstruct ", "\nstructure ", &err), KM_CORRUPT);
	CHECK_HAS(err.text, "expected a type");
	CHECK_EQ(open_changed(path, text, "\ntypes ", "\ntypes 9", &err), KM_CORRUPT);
	CHECK_EQ(open_changed(path, text, "\n\t1 ", "\n\t99999999999999999999 ", &err), KM_CORRUPT);
	CHECK_EQ(open_changed(path, text, "\nend\n", "\nend\nmore\n", &err), KM_CORRUPT);
	CHECK_HAS(err.text, "expected 'end' and nothing after it");
	CHECK_EQ(open_text(path, "kmemdb profile 1\n\0\n", 19, &err), KM_CORRUPT);
	free(text);
	remove_dir(dir);
}

static uint32_t next_random(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

KM_TEST(mutated_profiles_do_no_harm)
{
	char dir[256], path[300], *text, *other;
	uint32_t seed = 1;
	struct km_err err;
	unsigned i, k;
	size_t n;

	temp_dir(dir, sizeof(dir));
	snprintf(path, sizeof(path), "%s/p.profile", dir);
	text = toy_profile("old", path, &n);
	other = malloc(n + 1);
	REQUIRE(other != NULL);
	for (i = 0; i < 1000; i++) {
		memcpy(other, text, n + 1);
		for (k = 0; k <= i % 4; k++)
			other[next_random(&seed) % n] =
				"0123456789 \n\t-as"[next_random(&seed) % 16];
		(void)open_text(path, other, n, &err);
	}
	CHECK_EQ(i, 1000);
	free(text);
	free(other);
	remove_dir(dir);
}

/* Damaged debug information: any answer, but an answer. */
KM_TEST(mutated_kernels_do_no_harm)
{
	static const char *const some[] = { "gcc5", "gcc2", "clang5", "lto", "gccz", "clang4", "unlinked-plain" };
	char dir[256], path[300], kernel[512], *elf, *other;
	uint32_t seed = 7;
	struct km_err err;
	unsigned i, k, done = 0;
	size_t n, f;

	temp_dir(dir, sizeof(dir));
	snprintf(path, sizeof(path), "%s/vmlinux", dir);
	for (f = 0; f < KM_ARRAY_LEN(some); f++) {
		if (!toy_path(f % 2 ? "old" : "new", some[f], kernel, sizeof(kernel)))
			continue;
		elf = read_text(kernel, &n);
		other = malloc(n);
		REQUIRE(elf && other);
		for (i = 0; i < 300; i++, done++) {
			memcpy(other, elf, n);
			for (k = 0; k <= i % 16; k++)
				other[next_random(&seed) % n] = (char)next_random(&seed);
			(void)open_text(path, other, n, &err);
		}
		for (i = 1; i < 60; i++, done++)
			(void)open_text(path, elf, n * i / 60, &err);
		free(elf);
		free(other);
	}
	CHECK(done > 0);
	remove_dir(dir);
}

KM_TEST(profile_of_another_version)
{
	char dir[256], path[300], *text, *at;
	const struct km_layout *l;
	struct km_vmlinux *v = NULL;
	struct km_err err = { "" };
	size_t n;

	temp_dir(dir, sizeof(dir));
	snprintf(path, sizeof(path), "%s/p.profile", dir);
	text = toy_profile("new", path, &n);
	at = strstr(text, "\nnames ");
	REQUIRE(at != NULL);
	at[7] = at[7] == '0' ? '1' : '0';
	write_text(path, text, n);
	REQUIRE(km_vmlinux_open(path, NULL, &v, &err) == KM_OK);
	REQUIRE(km_vmlinux_layout(v, &l, &err) == KM_OK);
	CHECK(l->field[KF_zone_watermark].present);
	CHECK_STR(l->field[KF_per_cpu_pageset_pcp].why,
		  "struct per_cpu_pageset: not in this profile: made by an older kmemdb");
	km_vmlinux_close(v);
	free(text);
	remove_dir(dir);
}

static const char *open_origin(const char *path, const char *cache, struct km_kernel_id *ret)
{
	struct km_vmlinux *v = NULL;
	struct km_err err;

	if (km_vmlinux_open(path, cache, &v, &err))
		return "failed";
	*ret = *km_vmlinux_id(v);
	km_vmlinux_close(v);
	return ret->origin;
}

KM_TEST(cache_is_used_and_rebuilt)
{
	char dir[256], cache[300], entry[512], kernel[512], *text, *at;
	struct km_vmlinux *v = NULL;
	struct km_kernel_id id = { 0 };
	struct km_err err = { "" };
	size_t n;

	temp_dir(dir, sizeof(dir));
	snprintf(cache, sizeof(cache), "%s/not/yet/there", dir);
	any_toy("new", kernel, sizeof(kernel));
	CHECK_STR(open_origin(kernel, cache, &id), "dwarf");
	CHECK_STR(open_origin(kernel, cache, &id), "cache");
	CHECK_STR(id.release, "6.18.0-toy");
	CHECK_EQ(km_vmlinux_open_cached(id.build_id, cache, &v, &err), KM_OK);
	CHECK_STR(km_vmlinux_id(v)->origin, "cache");
	km_vmlinux_close(v);
	CHECK_EQ(km_vmlinux_open_cached("00112233", cache, &v, &err), KM_NOTFOUND);
	CHECK_EQ(km_vmlinux_open_cached("../../etc/passwd", cache, &v, &err), KM_NOTFOUND);

	/* Made by another layout.def, then damaged: read anew both times. */
	snprintf(entry, sizeof(entry), "%s/%.80s.profile", cache, id.build_id);
	text = read_text(entry, &n);
	at = text ? strstr(text, "\nnames ") : NULL;
	REQUIRE(at != NULL);
	at[7] = at[7] == '0' ? '1' : '0';
	write_text(entry, text, n);
	CHECK_EQ(km_vmlinux_open_cached(id.build_id, cache, &v, &err), KM_NOTFOUND);
	CHECK_STR(open_origin(kernel, cache, &id), "dwarf");
	CHECK_STR(open_origin(kernel, cache, &id), "cache");
	write_text(entry, text, n / 2);
	CHECK_STR(open_origin(kernel, cache, &id), "dwarf");
	CHECK_STR(open_origin(kernel, cache, &id), "cache");
	free(text);

	/* A cache that cannot be written is no failure. */
	CHECK_STR(open_origin(kernel, "/proc/none", &id), "dwarf");
	remove_dir(dir);
}

static void copy_file(const char *from, const char *to)
{
	size_t n = 0;
	char *text = read_text(from, &n);

	if (!text)
		abort();
	write_text(to, text, n);
	free(text);
}

KM_TEST(finds_only_the_right_kernel)
{
	char dir[256], dump[300], path[512], found[512], old[512], new[512], *text;
	struct km_kernel_id id = { 0 }, other = { 0 };
	struct km_err err = { "" };
	size_t n;

	temp_dir(dir, sizeof(dir));
	snprintf(dump, sizeof(dump), "%s/vmcore", dir);
	any_toy("old", old, sizeof(old));
	any_toy("new", new, sizeof(new));
	REQUIRE(km_vmlinux_identify(new, &id, &err) == KM_OK);
	REQUIRE(km_vmlinux_identify(old, &other, &err) == KM_OK);

	CHECK_EQ(km_vmlinux_find("", "", dump, NULL, found, sizeof(found), &err), KM_NOTFOUND);
	CHECK_HAS(err.text, "neither its kernel's build-id nor its release");
	CHECK_EQ(km_vmlinux_find(id.build_id, id.release, dump, NULL, found, sizeof(found), &err),
		 KM_NOTFOUND);
	CHECK_HAS(err.text, "no vmlinux or profile of kernel 6.18.0-toy in ");

	/* Another kernel lies there: passed over, and told. */
	snprintf(path, sizeof(path), "%s/vmlinux", dir);
	copy_file(old, path);
	CHECK_EQ(km_vmlinux_find(id.build_id, id.release, dump, NULL, found, sizeof(found), &err),
		 KM_NOTFOUND);
	CHECK_HAS(err.text, "is of another kernel");
	CHECK_EQ(km_vmlinux_find("", other.release, dump, NULL, found, sizeof(found), &err), KM_OK);
	CHECK_STR(found, path);
	/* The release is right, the build is not. */
	CHECK_EQ(km_vmlinux_find(id.build_id, other.release, dump, NULL, found, sizeof(found), &err),
		 KM_NOTFOUND);

	snprintf(path, sizeof(path), "%s/some.profile", dir);
	text = toy_profile("new", path, &n);
	CHECK_EQ(km_vmlinux_find(id.build_id, "", dump, NULL, found, sizeof(found), &err), KM_OK);
	CHECK_STR(found, path);
	CHECK_EQ(km_vmlinux_find(id.build_id, NULL, dump, NULL, found, 8, &err), KM_NOTFOUND);
	snprintf(path, sizeof(path), "%s/vmlinux-6.18.0-toy", dir);
	copy_file(new, path);
	CHECK_EQ(km_vmlinux_find(id.build_id, id.release, dump, NULL, found, sizeof(found), &err), KM_OK);
	CHECK_STR(found, path);
	/* What comes from a dump does not lead elsewhere. */
	CHECK_EQ(km_vmlinux_find(NULL, "../x", dump, NULL, found, sizeof(found), &err), KM_NOTFOUND);
	free(text);
	remove_dir(dir);
}

KM_TEST(files_that_are_no_kernel)
{
	static const char elf32[] = { 0x7f, 'E', 'L', 'F', 1, 1, 1, 0 };
	char dir[256], path[300], stripped[512], image[0x400] = { 0 };
	struct km_vmlinux *v = NULL;
	struct km_err err = { "" };

	temp_dir(dir, sizeof(dir));
	snprintf(path, sizeof(path), "%s/x", dir);
	CHECK_EQ(km_vmlinux_open(path, NULL, &v, &err), KM_IO);
	CHECK_EQ(open_text(path, "", 0, &err), KM_FORMAT);
	CHECK_EQ(open_text(path, "plain text\n", 11, &err), KM_FORMAT);
	memcpy(image + 0x202, "HdrS", 4);
	CHECK_EQ(open_text(path, image, sizeof(image), &err), KM_FORMAT);
	CHECK_HAS(err.text, "is a compressed boot image");
	memcpy(image, elf32, sizeof(elf32));
	CHECK_EQ(open_text(path, image, sizeof(image), &err), KM_UNSUPPORTED);
	CHECK_EQ(km_vmlinux_open(TOY_DIR "/no-kernel", NULL, &v, &err), KM_FORMAT);
	CHECK_HAS(err.text, "none of the kernel's structures");
	/* Its debug file is not beside it. */
	snprintf(stripped, sizeof(stripped), TOY_DIR "/apart/new-stripped");
	if (!access(stripped, R_OK)) {
		CHECK_EQ(km_vmlinux_open(stripped, NULL, &v, &err), KM_FORMAT);
		CHECK_HAS(err.text, "has no debug information");
		CHECK_HAS(err.text, "-dbg (Debian)");
	}
	remove_dir(dir);
}

KM_TEST(packed_kernels)
{
	static const char *const suffixes[] = { "gz", "xz", "zst" };
	char path[512], dir[256];
	const struct km_layout *l;
	struct km_vmlinux *v = NULL;
	struct km_kernel_id id;
	struct km_err err = { "" };
	unsigned found = 0;
	char *text;
	size_t i, n;

	for (i = 0; i < KM_ARRAY_LEN(suffixes); i++) {
		snprintf(path, sizeof(path), TOY_DIR "/new-packed.%s", suffixes[i]);
		if (access(path, R_OK))
			continue;
		found++;
		if (CHECK_MSG(!km_vmlinux_open(path, NULL, &v, &err), "%s", err.text)) {
			CHECK(!km_vmlinux_layout(v, &l, &err));
			check_truth(t, path, l, &truth_new);
			km_vmlinux_close(v);
		}
		CHECK(!km_vmlinux_identify(path, &id, &err));
		CHECK_STR(id.release, "6.18.0-toy");
		/* Cut short. */
		temp_dir(dir, sizeof(dir));
		text = read_text(path, &n);
		snprintf(path, sizeof(path), "%s/x", dir);
		CHECK_EQ(open_text(path, text, n / 2, &err), KM_CORRUPT);
		CHECK_HAS(err.text, "cannot unpack");
		free(text);
		remove_dir(dir);
	}
	CHECK(found);
}

KM_TEST(kernels_that_are_not_whole)
{
	struct km_vmlinux *v = NULL;
	struct km_err err = { "" };
	char dir[256], path[300], *text;
	size_t n;

	temp_dir(dir, sizeof(dir));
	text = read_text(TOY_DIR "/new-gcc5", &n);
	snprintf(path, sizeof(path), "%s/x", dir);
	CHECK_EQ(open_text(path, text, n / 2, &err), KM_CORRUPT);
	CHECK_HAS(err.text, "ends before its section headers");
	free(text);
	remove_dir(dir);
	CHECK_EQ(km_vmlinux_open(TOY_DIR "/new-dwo", NULL, &v, &err), KM_FORMAT);
	CHECK_HAS(err.text, ".dwo files, which are not read");
	CHECK_EQ(km_vmlinux_open(TOY_DIR "/new-types4", NULL, &v, &err), KM_FORMAT);
	CHECK_HAS(err.text, "in section .debug_types");
}

struct shown {
	char text[8192];
	size_t n;
	enum km_status answer;
};

static enum km_status add_line(void *arg, const struct km_type_line *l)
{
	struct shown *s = arg;

	s->n += (size_t)snprintf(s->text + s->n, sizeof(s->text) - s->n, "%*s%s @%llu %llu",
				 (int)l->depth, "", l->text, (unsigned long long)l->offset,
				 (unsigned long long)l->bytes);
	if (l->bit_size)
		s->n += (size_t)snprintf(s->text + s->n, sizeof(s->text) - s->n, " bit %u+%u",
					 l->bit_offset, l->bit_size);
	if (l->hole_bytes)
		s->n += (size_t)snprintf(s->text + s->n, sizeof(s->text) - s->n, " hole %llu",
					 (unsigned long long)l->hole_bytes);
	s->n += (size_t)snprintf(s->text + s->n, sizeof(s->text) - s->n, "\n");
	if (s->n >= sizeof(s->text))
		return KM_NOMEM;
	return s->answer;
}

KM_TEST(shows_types)
{
	struct shown s = { .n = 0 };
	struct km_err err = { "" };
	char path[512];

	any_toy("new", path, sizeof(path));
	CHECK_EQ(km_vmlinux_show_type(path, "struct holds_pointers", false, add_line, &s, &err),
		 KM_OK);
	CHECK_STR(s.text, "struct holds_pointers @0 32\n"
			  " struct timekeeper *tk @0 8\n"
			  " const struct page *const *pages @8 8\n"
			  " int (*table)[] @16 8\n"
			  " unsigned int low:3 @24 4 bit 0+3\n"
			  " unsigned int middle:7 @24 4 bit 3+7\n"
			  " unsigned char after @26 1\n"
			  " struct point @28 4 hole 1\n"
			  "  short int x @28 2\n"
			  "  short int y @30 2\n"
			  " } point @28 4\n"
			  "} @0 32\n");
	s = (struct shown){ .n = 0 };
	CHECK_EQ(km_vmlinux_show_type(path, "mem_section_usage", false, add_line, &s, &err), KM_OK);
	CHECK_HAS(s.text, "subsection_map[1] @0 8\n");
	s = (struct shown){ .n = 0 };
	CHECK_EQ(km_vmlinux_show_type(path, "pg_data_t", true, add_line, &s, &err), KM_OK);
	CHECK_HAS(s.text, "typedef struct pglist_data pg_data_t");
	CHECK_HAS(s.text, " struct zone node_zones[5] @0 ");
	CHECK_HAS(s.text, "  struct free_area free_area[11] @");
	s = (struct shown){ .n = 0 };
	CHECK_EQ(km_vmlinux_show_type(path, "enum pagetype", false, add_line, &s, &err), KM_OK);
	CHECK_HAS(s.text, "enum pagetype @0 4\n PGTY_buddy = 240 @0 4\n");
	s = (struct shown){ .n = 0 };
	CHECK_EQ(km_vmlinux_show_type(path, "hstate", false, add_line, &s, &err), KM_OK);
	CHECK_HAS(s.text, "hook)(struct hstate *, long unsigned int, const char *) @40 8\n"
			  " unsigned char matrix[3][7] @48 21\n} @0 72 hole 3\n");
	/* A type that layout.def does not name and no home has. */
	s = (struct shown){ .n = 0 };
	CHECK_EQ(km_vmlinux_show_type(path, "only_here", false, add_line, &s, &err), KM_OK);
	CHECK_HAS(s.text, " struct page *page @16 8\n");
	CHECK_EQ(km_vmlinux_show_type(path, "struct zome", false, add_line, &s, &err), KM_NOTFOUND);
	CHECK_HAS(err.text, "has no type 'zome'; near it: zone");
	CHECK_EQ(km_vmlinux_show_type(path, "union zone", false, add_line, &s, &err), KM_NOTFOUND);
	s = (struct shown){ .answer = KM_IO };
	CHECK_EQ(km_vmlinux_show_type(path, "zone", false, add_line, &s, &err), KM_IO);
}

/* Of a file that is not linked, by a relocation of each name and unit. */
KM_TEST(types_of_unlinked_files)
{
	static const char *const names[] = { "struct holds_pointers", "zone", "only_here", "hstate", "enum pagetype" };
	static const char *const files[] = { "unlinked-plain", "unlinked-packed" };
	struct km_typefile *f;
	struct km_types types = { 0 };
	struct km_err err = { "" };
	struct shown linked, s;
	char path[512], id[2 * 41];
	size_t i, k;

	for (i = 0; i < KM_ARRAY_LEN(files); i++) {
		if (!toy_path("new", files[i], path, sizeof(path)))
			continue;
		for (k = 0; k < KM_ARRAY_LEN(names); k++) {
			char other[512];

			any_toy("new", other, sizeof(other));
			linked = s = (struct shown){ .n = 0 };
			CHECK_EQ(km_vmlinux_show_type(other, names[k], false, add_line, &linked, &err), KM_OK);
			CHECK_EQ(km_vmlinux_show_type(path, names[k], false, add_line, &s, &err), KM_OK);
			CHECK_STR(s.text, linked.text);
		}
		/* A module's file: a name that it lacks adds nothing, and one of another build-id is not taken. */
		if (!CHECK_EQ(km_types_init(&types), KM_OK) || !CHECK_EQ(km_typefile_open(path, "", &f, &err), KM_OK))
			continue;
		CHECK(km_typefile_mentions(f, "holds_pointers"));
		CHECK(!km_typefile_mentions(f, "holds_nothing"));
		CHECK_EQ(km_typefile_read(f, "holds_nothing", &types, &err), KM_OK);
		CHECK_EQ(km_types_find(&types, KM_KIND_STRUCT, "holds_pointers"), 0);
		CHECK_EQ(km_typefile_read(f, "holds_pointers", &types, &err), KM_OK);
		k = km_types_find(&types, KM_KIND_STRUCT, "holds_pointers");
		CHECK_EQ(types.type.v[k].bytes, 32);
		km_typefile_close(f);
		km_types_deinit(&types);
		memset(id, 'a', 40);
		id[40] = '\0';
		CHECK_EQ(km_typefile_open(path, id, &f, &err), KM_NOTFOUND);
		CHECK_HAS(err.text, "has build-id ");
	}
}

KM_TEST_MAIN
