/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mkdump_int.h"

/* The words of one line. */
struct line {
	char *word[64];
	size_t n;
	char *rest; /* the text after the first word, trimmed */
	char *tail; /* the text after the second word */
};

static bool number(const char *s, uint64_t *ret)
{
	char *end;

	if (!s || !*s)
		return false;
	*ret = strtoull(s, &end, 0);
	return !*end;
}

/* "key=value": the value, or NULL. */
static const char *value_of(const char *word, const char *key)
{
	size_t n = strlen(key);

	return !strncmp(word, key, n) && word[n] == '=' ? word + n + 1 : NULL;
}

static bool parse_fill(const char *w, enum mk_fill *fill, uint8_t *byte)
{
	static const char *const names[] = { "pattern", "random", "zero" };
	uint64_t v;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		if (!strcmp(w, names[i])) {
			*fill = (enum mk_fill)i;
			return true;
		}
	}
	if (!value_of(w, "byte") || !number(value_of(w, "byte"), &v))
		return false;
	*fill = MK_BYTE;
	*byte = (uint8_t)v;
	return true;
}

static bool parse_damage(const char *w, enum mk_damage *ret)
{
	static const char *const names[] = { "good",  "lost",  "past",	"big",
					     "empty", "flags", "short", "garbage" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		if (!strcmp(w, names[i])) {
			*ret = (enum mk_damage)i;
			return true;
		}
	}
	return false;
}

static bool parse_range(struct mkdump_spec *spec, const struct line *l, bool stored)
{
	struct mk_range *r = km_vec_push(&spec->ranges);
	char *dash;
	size_t i;

	if (!r || l->n < 2)
		return false;
	dash = strchr(l->word[1], '-');
	if (dash)
		*dash++ = '\0';
	if (!number(l->word[1], &r->first) || !number(dash ? dash : l->word[1], &r->last))
		return false;
	r->stored = stored;
	for (i = 2; i < l->n; i++) {
		if (!parse_fill(l->word[i], &r->fill, &r->byte) &&
		    !parse_damage(l->word[i], &r->damage))
			return false;
	}
	return r->first <= r->last;
}

static bool parse_segment(struct mkdump_spec *spec, const struct line *l)
{
	struct mk_segment *s = km_vec_push(&spec->segments);
	bool file_given = false;
	const char *v;
	size_t i;

	for (i = 1; s && i < l->n; i++) {
		const char *w = l->word[i];

		if ((v = value_of(w, "paddr"))	 ? number(v, &s->paddr)
		    : (v = value_of(w, "vaddr")) ? number(v, &s->vaddr)
		    : (v = value_of(w, "size"))	 ? number(v, &s->mem_bytes)
						 : parse_fill(w, &s->fill, &s->byte))
			continue;
		v = value_of(w, "filesz");
		if (!v || !number(v, &s->file_bytes))
			return false;
		file_given = true;
	}
	if (s && !file_given)
		s->file_bytes = s->mem_bytes;
	return s != NULL;
}

static bool parse_flatten(struct mk_flatten *f, const struct line *l)
{
	const char *v;
	size_t i;

	*f = (struct mk_flatten){ .on = true, .record_bytes = 4096, .version = 1 };
	for (i = 1; i < l->n; i++) {
		const char *w = l->word[i];

		if (!strcmp(w, "overlap"))
			f->overlap = true;
		else if (!strcmp(w, "holes"))
			f->holes = true;
		else if (!strcmp(w, "no-end"))
			f->no_end = true;
		else if (!((v = value_of(w, "records"))	  ? number(v, &f->record_bytes)
			   : (v = value_of(w, "shuffle")) ? number(v, &f->shuffle)
			   : (v = value_of(w, "version")) ? number(v, &f->version)
							  : false))
			return false;
	}
	return f->record_bytes != 0;
}

static bool parse_poke(struct mkdump_spec *spec, const struct line *l, bool late)
{
	uint64_t offset;
	const char *hex = l->n == 3 ? l->word[2] : NULL;
	unsigned byte;

	if (!hex || !number(l->word[1], &offset))
		return false;
	for (; *hex; hex += 2, offset++) {
		struct mk_poke *p =
			late ? km_vec_push(&spec->late_pokes) : km_vec_push(&spec->pokes);

		if (!p || sscanf(hex, "%2x", &byte) != 1 || !hex[1])
			return false;
		*p = (struct mk_poke){ offset, (uint8_t)byte };
	}
	return true;
}

static bool parse_raw(struct mkdump_spec *spec, const char *s)
{
	unsigned byte;
	char *c;

	while (*s) {
		c = km_vec_push(&spec->raw);
		if (!c)
			return false;
		if (s[0] == '\\' && s[1] == 'x' && sscanf(s + 2, "%2x", &byte) == 1) {
			*c = (char)byte;
			s += 4;
		} else {
			*c = *s++;
		}
	}
	return true;
}

static bool parse_vmcoreinfo(struct mkdump_spec *spec, const char *s)
{
	size_t n = strlen(s);

	if (!km_vec_reserve(&spec->vmcoreinfo, n + 1))
		return false;
	memcpy(spec->vmcoreinfo.v + spec->vmcoreinfo.n, s, n);
	spec->vmcoreinfo.v[spec->vmcoreinfo.n + n] = '\n';
	spec->vmcoreinfo.n += n + 1;
	return true;
}

static bool parse_note(struct mkdump_spec *spec, const struct line *l)
{
	struct mk_note *note = km_vec_push(&spec->notes);
	const char *text = "";
	uint64_t type;

	if (!note || l->n < 3 || !number(l->word[2], &type))
		return false;
	if (l->n > 3)
		text = strstr(l->tail, l->word[3]);
	note->name = km_arena_strdup(&spec->arena, l->word[1]);
	note->text = km_arena_strdup(&spec->arena, text);
	note->type = (uint32_t)type;
	return note->name && note->text;
}

static bool parse_uts(struct mkdump_spec *spec, const struct line *l)
{
	static const char *const names[] = { "sysname", "nodename", "release",
					     "version", "machine",  "domainname" };
	size_t i;

	for (i = 0; l->n >= 3 && i < KM_ARRAY_LEN(names); i++) {
		if (!strcmp(l->word[1], names[i])) {
			spec->uts[i] = km_arena_strdup(&spec->arena, l->tail);
			return true;
		}
	}
	return false;
}

static bool parse_format(struct mkdump_spec *spec, const char *name)
{
	static const char *const names[] = { "kdump", "diskdump", "elf", "raw" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		if (!strcmp(name, names[i])) {
			spec->format = (enum mk_format)i;
			return true;
		}
	}
	return false;
}

static bool parse_splits(struct mkdump_spec *spec, const struct line *l)
{
	size_t i;

	for (i = 1; i < l->n; i++) {
		if (spec->nr_splits + 2 > MKDUMP_MAX_FILES ||
		    !number(l->word[i], &spec->splits[spec->nr_splits++]))
			return false;
	}
	return l->n > 1;
}

static bool parse_numbers(struct mkdump_spec *spec, const struct line *l)
{
	const char *w = l->word[0];
	uint64_t v;

	if (l->n != 2 || !number(l->word[1], &v))
		return false;
	if (!strcmp(w, "version"))
		spec->version = (int)v;
	else if (!strcmp(w, "block"))
		spec->block = (uint32_t)v;
	else if (!strcmp(w, "max_mapnr"))
		spec->max_mapnr = v;
	else if (!strcmp(w, "bitmaps"))
		spec->bitmaps = (unsigned)v;
	else if (!strcmp(w, "level"))
		spec->level = (int)v;
	else if (!strcmp(w, "status"))
		spec->status = (uint32_t)v;
	else if (!strcmp(w, "time"))
		spec->time = v;
	else if (!strcmp(w, "machine"))
		spec->machine = (uint16_t)v;
	else if (!strcmp(w, "eflags"))
		spec->eflags = (uint32_t)v;
	else if (!strcmp(w, "truncate")) {
		spec->truncated = true;
		spec->truncate = (int64_t)v;
	} else
		return false;
	return true;
}

static bool parse_line(struct mkdump_spec *spec, const struct line *l)
{
	const char *w = l->word[0];

	if (!strcmp(w, "pages") || !strcmp(w, "excluded"))
		return parse_range(spec, l, !strcmp(w, "pages"));
	if (!strcmp(w, "segment"))
		return parse_segment(spec, l);
	if (!strcmp(w, "flatten"))
		return parse_flatten(&spec->flatten, l);
	if (!strcmp(w, "poke") || !strcmp(w, "fpoke"))
		return parse_poke(spec, l, *w == 'f');
	if (!strcmp(w, "text"))
		return parse_raw(spec, l->rest);
	if (!strcmp(w, "vmcoreinfo"))
		return parse_vmcoreinfo(spec, l->rest);
	if (!strcmp(w, "note"))
		return parse_note(spec, l);
	if (!strcmp(w, "uts"))
		return parse_uts(spec, l);
	if (!strcmp(w, "split"))
		return parse_splits(spec, l);
	if (!strcmp(w, "format"))
		return l->n == 2 && parse_format(spec, l->word[1]);
	if (!strcmp(w, "compress")) {
		spec->codec = l->n == 2 ? km_arena_strdup(&spec->arena, l->word[1]) : NULL;
		return spec->codec != NULL;
	}
	if (!strcmp(w, "qemu"))
		return spec->qemu = true;
	if (!strcmp(w, "xnum"))
		return spec->xnum = true;
	if (!strcmp(w, "odd"))
		return spec->odd = true;
	return parse_numbers(spec, l);
}

/* Cut @text into words; it is modified. */
static void split_words(struct mkdump_spec *spec, char *text, struct line *l)
{
	char *copy = km_arena_strdup(&spec->arena, text), *save = NULL, *w;

	memset(l, 0, sizeof(*l));
	l->rest = text + strcspn(text, " \t");
	l->rest += strspn(l->rest, " \t");
	l->tail = l->rest + strcspn(l->rest, " \t");
	l->tail += strspn(l->tail, " \t");
	for (w = strtok_r(copy, " \t", &save); w && l->n < KM_ARRAY_LEN(l->word);
	     w = strtok_r(NULL, " \t", &save))
		l->word[l->n++] = w;
}

bool mk_parse(const char *text, struct mkdump_spec *spec, const char **ret_error)
{
	static _Thread_local char error[256];
	char *copy = km_arena_strdup(&spec->arena, text), *save = NULL, *s;
	unsigned line_nr = 0;
	struct line l;

	spec->version = 6;
	spec->block = 4096;
	spec->codec = "zlib";
	spec->bitmaps = 2;
	spec->machine = 62;
	for (s = copy; s && *s; s = save) {
		save = s + strcspn(s, "\n");
		if (*save)
			*save++ = '\0';
		line_nr++;
		s += strspn(s, " \t");
		if (*s == '#')
			continue;
		while (*s && strchr(" \t\r", s[strlen(s) - 1]))
			s[strlen(s) - 1] = '\0';
		split_words(spec, s, &l);
		if (l.n && !parse_line(spec, &l)) {
			snprintf(error, sizeof(error), "line %u: cannot understand '%.200s'",
				 line_nr, s);
			*ret_error = error;
			return false;
		}
	}
	return true;
}
