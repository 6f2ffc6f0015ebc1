/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "module_types.h"

#include <fts.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/bits.h"
#include "base/map.h"
#include "ktype/typefile.h"
#include "mm/modules.h"

#define MAX_FILES	(1u << 17) /* that are looked at below one folder */
#define MAX_DEPTH	12
#define MAX_CANDIDATES	8u
#define MAX_NOTES	8u
#define MAX_NOTE	1024u
#define NT_GNU_BUILD_ID 3

/* A file that may have a module's debug information. */
struct candidate {
	const char *path;
	uint32_t next; /* 1 + index of the next one of the module; 0: none */
	bool refused;
};

struct source {
	const char *module;	   /* NULL: the kernel */
	unsigned btf;		   /* its number among the dump's own; 0: the kernel, or none */
	uint32_t first, nr;	   /* candidates; first is 1 + an index, 0: none */
	char build_id[2 * 20 + 1]; /* "": not known */
	char srcversion[32];	   /* likewise, where the build-id is not */
	const char *by_name;	   /* its file, if nothing of it could be compared; else NULL */
	bool used;		   /* types were read from that */
};

struct km_module_types {
	struct km_inspect *x;
	const struct km_lookup_sources *btf;
	char *vmlinux; /* NULL: none */
	KM_VEC(struct source) source;
	KM_VEC(struct candidate) file;
	struct km_map by_name; /* hash of a module's name -> its source */
	struct km_arena arena;
	bool read, reading;
	/* The file that was read last. */
	struct km_typefile *open;
	unsigned open_source;
	struct km_err refused; /* why the first file that was not taken was not; "" */
	unsigned more_refused;
	struct km_err damaged; /* why the first file that was taken could not be read; "" */
	struct km_lookup_sources ops;
};

/* ---- the build-id of a loaded module ---- */

/* A note of name "GNU" in @raw (ELF gABI: three words, the name, the description). */
static bool note_take(const uint8_t *raw, uint64_t bytes, char *ret, size_t room)
{
	uint32_t name, desc, i;

	if (bytes < 16)
		return false;
	name = km_le32(raw);
	desc = km_le32(raw + 4);
	if (name != 4 || memcmp(raw + 12, "GNU", 4) || km_le32(raw + 8) != NT_GNU_BUILD_ID || !desc || desc > bytes - 16 ||
	    2 * (size_t)desc >= room)
		return false;
	for (i = 0; i < desc; i++)
		(void)snprintf(ret + (size_t)2 * i, 3, "%02x", raw[16 + i]);
	return true;
}

/* add_notes_attrs() of kernel/module/sysfs.c keeps where each section of notes of a module is. */
static void build_id_read(struct km_module_types *m, const struct km_thing *module, char *ret, size_t room)
{
	struct km_view *v = km_inspect_view(m->x);
	uint8_t raw[MAX_NOTE];
	struct km_thing t;
	char path[64];
	uint64_t at, bytes;
	unsigned i;
	bool is_signed;

	*ret = '\0';
	for (i = 0; i < MAX_NOTES; i++) {
		(void)snprintf(path, sizeof(path), "notes_attrs->attrs[%u].private", i);
		if (km_inspect_member(m->x, module, path, &t, NULL) || km_thing_number(m->x, &t, &at, &is_signed))
			return;
		(void)snprintf(path, sizeof(path), "notes_attrs->attrs[%u].size", i);
		if (km_inspect_member(m->x, module, path, &t, NULL) || km_thing_number(m->x, &t, &bytes, &is_signed))
			return;
		if (!bytes || bytes > sizeof(raw) || km_view_read(v, at, raw, bytes))
			return;
		if (note_take(raw, bytes, ret, room))
			return;
	}
}

/* modinfo_attrs of kernel/module/main.c keeps it, where the file has one. */
static void srcversion_read(struct km_module_types *m, const struct km_thing *module, char *ret, size_t room)
{
	struct km_thing t;
	uint64_t at;
	bool is_signed;

	*ret = '\0';
	if (km_inspect_member(m->x, module, "srcversion", &t, NULL) || km_thing_number(m->x, &t, &at, &is_signed) || !at ||
	    km_read_string(km_inspect_view(m->x), at, ret, room))
		*ret = '\0';
}

/* ---- files ---- */

static uint64_t name_hash(const char *name, size_t n)
{
	uint64_t h = UINT64_C(14695981039346656037);
	size_t i;

	/* The kernel knows a module by its file's name with underscores (scripts/Makefile.lib, name-fix). */
	for (i = 0; i < n; i++)
		h = (h ^ (uint8_t)(name[i] == '-' ? '_' : name[i])) * UINT64_C(1099511628211);
	return h | 1;
}

static bool is_name(const char *module, const char *file, size_t n)
{
	size_t i;

	for (i = 0; i < n && module[i]; i++)
		if (module[i] != (file[i] == '-' ? '_' : file[i]))
			return false;
	return i == n && !module[n];
}

/* "virtio-blk.ko", "virtio_blk.ko.debug", "virtio_blk.ko.xz". */
static bool file_take(struct km_module_types *m, const char *path, const char *name)
{
	const char *end = strstr(name, ".ko");
	const uint64_t *at;
	struct source *s;
	struct candidate *c;

	if (!end || (end[3] && end[3] != '.'))
		return true;
	at = km_map_find(&m->by_name, name_hash(name, (size_t)(end - name)));
	s = at ? &m->source.v[*at] : NULL;
	if (!s || !is_name(s->module, name, (size_t)(end - name)) || s->nr == MAX_CANDIDATES)
		return true;
	c = km_vec_push(&m->file);
	if (!c)
		return false;
	*c = (struct candidate){ .path = km_arena_strdup(&m->arena, path), .next = 0 };
	/* Behind those that were found before it. */
	if (!s->first) {
		s->first = (uint32_t)m->file.n;
	} else {
		uint32_t last = s->first;

		while (m->file.v[last - 1].next)
			last = m->file.v[last - 1].next;
		m->file.v[last - 1].next = (uint32_t)m->file.n;
	}
	s->nr++;
	return c->path != NULL;
}

static bool folder_take(struct km_module_types *m, const char *path, int depth)
{
	char copy[PATH_MAX], *roots[] = { copy, NULL };
	unsigned seen = 0;
	bool fits = true;
	FTSENT *e;
	FTS *walk;

	if ((size_t)snprintf(copy, sizeof(copy), "%s", path) >= sizeof(copy))
		return true;
	walk = fts_open(roots, FTS_PHYSICAL | FTS_COMFOLLOW | FTS_NOCHDIR | FTS_NOSTAT, NULL);
	while (walk && fits && seen++ < MAX_FILES && (e = fts_read(walk))) {
		if (e->fts_info == FTS_D && e->fts_level >= depth)
			(void)fts_set(walk, e, FTS_SKIP);
		else if (e->fts_info != FTS_D && e->fts_info != FTS_DP)
			fits = file_take(m, e->fts_path, e->fts_name);
	}
	if (walk)
		(void)fts_close(walk);
	return fits;
}

/* Beside the vmlinux, then where distributions put debug information, then the modules themselves. */
static bool folders_take(struct km_module_types *m)
{
	static const char *const beside[] = { "modules", "kernel", "extra", "updates" };
	static const char *const places[] = { "/usr/lib/debug/lib/modules", "/usr/lib/debug/usr/lib/modules", "/lib/modules" };
	const char *release = km_view_kernel(km_inspect_view(m->x))->release;
	const char *slash = m->vmlinux ? strrchr(m->vmlinux, '/') : NULL;
	size_t dir = slash ? (size_t)(slash - m->vmlinux) : 0, i;
	char path[PATH_MAX];
	bool fits = true;

	if (m->vmlinux) {
		(void)snprintf(path, sizeof(path), "%.*s", slash ? (int)(dir ? dir : 1) : 1, slash ? m->vmlinux : ".");
		fits = folder_take(m, path, 1);
	}
	for (i = 0; fits && m->vmlinux && i < KM_ARRAY_LEN(beside); i++) {
		(void)snprintf(path, sizeof(path), "%.*s/%s", slash ? (int)dir : 1, slash ? m->vmlinux : ".", beside[i]);
		fits = folder_take(m, path, MAX_DEPTH);
	}
	for (i = 0; fits && *release && !strchr(release, '/') && i < KM_ARRAY_LEN(places); i++) {
		(void)snprintf(path, sizeof(path), "%s/%s", places[i], release);
		fits = folder_take(m, path, MAX_DEPTH);
	}
	return fits;
}

/* ---- which modules there are ---- */

static struct source *source_add(struct km_module_types *m, const char *module)
{
	struct source *s = km_vec_push(&m->source);
	bool news;

	if (!s)
		return NULL;
	*s = (struct source){ .module = module ? km_arena_strdup(&m->arena, module) : NULL };
	if (module && (!s->module || !km_map_set(&m->by_name, name_hash(module, strlen(module)), m->source.n - 1, &news)))
		return NULL;
	return s;
}

static enum km_status kept_take(struct km_module_types *m)
{
	unsigned n, i;
	enum km_status st = m->btf->count(m->btf->arg, &n);

	for (i = 0; !st && i < n; i++) {
		struct source *s = source_add(m, i ? m->btf->name(m->btf->arg, i) : NULL);

		if (!s)
			return KM_NOMEM;
		s->btf = i;
	}
	return st;
}

/* The source of a loaded module, and what its debug file has to be. */
static enum km_status module_take(struct km_module_types *m, const struct km_module *module, uint32_t type)
{
	const struct km_thing t = { .addr = module->addr, .type = type };
	const uint64_t *at = km_map_find(&m->by_name, name_hash(module->name, strlen(module->name)));
	struct source *s = at && !strcmp(m->source.v[*at].module, module->name) ? &m->source.v[*at] : source_add(m, module->name);
	struct candidate *c;
	char path[PATH_MAX];

	if (!s)
		return KM_NOMEM;
	if (type)
		build_id_read(m, &t, s->build_id, sizeof(s->build_id));
	if (type && !*s->build_id)
		srcversion_read(m, &t, s->srcversion, sizeof(s->srcversion));
	if (!*s->build_id || !km_typefile_by_id(s->build_id, path, sizeof(path)))
		return KM_OK;
	c = km_vec_push(&m->file);
	if (!c)
		return KM_NOMEM;
	*c = (struct candidate){ .path = km_arena_strdup(&m->arena, path) };
	s->first = (uint32_t)m->file.n;
	s->nr = 1;
	return c->path ? KM_OK : KM_NOMEM;
}

static enum km_status modules_take(struct km_module_types *m)
{
	struct km_modules modules = { 0 };
	struct km_lookup *types;
	uint32_t type = 0;
	enum km_status st = km_modules_read(km_inspect_view(m->x), &modules);
	size_t i;

	/* The kernel's own type: with m->reading set, this asks for none of a module. */
	if (!st && (km_inspect_types(m->x, &types, NULL) || km_lookup_type(types, "struct module", &type, NULL)))
		type = 0;
	for (i = 0; !st && i < modules.v.n; i++)
		st = module_take(m, &modules.v.v[i], type);
	if (!st && modules.v.n && !folders_take(m))
		st = KM_NOMEM;
	km_vec_free(&modules.v);
	return st;
}

static enum km_status sources_count(void *arg, unsigned *ret)
{
	struct km_module_types *m = arg;
	enum km_status st = KM_OK;

	*ret = 1;
	if (m->reading)
		return KM_OK;
	if (!m->read) {
		m->reading = true;
		st = kept_take(m);
		if (!st)
			st = modules_take(m);
		m->reading = false;
		m->read = true;
	}
	*ret = (unsigned)m->source.n;
	return st;
}

static const char *sources_name(void *arg, unsigned source)
{
	const struct km_module_types *m = arg;

	return m->source.v[source].module;
}

/* ---- types by name ---- */

static void refuse(struct km_module_types *m, const struct km_err *why)
{
	if (*m->refused.text)
		m->more_refused++;
	else
		m->refused = *why;
}

/* A file by its name: of the loaded module, where that can be compared. */
static enum km_status candidate_open(struct km_module_types *m, struct source *s, const char *path, struct km_err *err)
{
	struct km_typefile *file;
	enum km_status st = km_typefile_open(path, s->build_id, &file, err);
	bool sure = *s->build_id != '\0';

	if (st)
		return st;
	if (!sure)
		st = km_typefile_compare(file, path, km_view_kernel(km_inspect_view(m->x))->release, s->srcversion, &sure, err);
	if (st) {
		km_typefile_close(file);
		return st;
	}
	if (!sure)
		s->by_name = path;
	m->open = file;
	return KM_OK;
}

/* The first file of @source that can be taken, as m->open; NULL: none. KM_OK or KM_NOMEM. */
static enum km_status file_open(struct km_module_types *m, unsigned source)
{
	struct source *s = &m->source.v[source];
	uint32_t i;

	if (m->open && m->open_source == source)
		return KM_OK;
	km_typefile_close(m->open);
	m->open = NULL;
	for (i = s->first; i && !m->open; i = m->file.v[i - 1].next) {
		struct candidate *c = &m->file.v[i - 1];
		struct km_err err = { "" };
		enum km_status st;

		if (c->refused)
			continue;
		st = access(c->path, F_OK) ? KM_NOTFOUND : candidate_open(m, s, c->path, &err);
		if (st == KM_NOMEM)
			return st;
		/* One without debug information is no news, and there need not be one of its build-id. */
		if (st && (st != KM_NOTFOUND || strstr(err.text, "build-id") || strstr(err.text, "release") || strstr(err.text, "srcversion")))
			refuse(m, &err);
		c->refused = st != KM_OK;
	}
	m->open_source = source;
	return KM_OK;
}

static enum km_status sources_read(void *arg, unsigned source, const char *name, struct km_types *types)
{
	struct km_module_types *m = arg;
	unsigned kept = m->read ? m->source.v[source].btf : source;
	size_t before = types->type.n;
	struct km_err err = { "" };
	enum km_status st = KM_OK;

	if (kept || !source)
		st = m->btf->read(m->btf->arg, kept, name, types);
	if (st || !source || !m->read || types->type.n > before)
		return st;
	st = file_open(m, source);
	if (st || !m->open || !km_typefile_mentions(m->open, name))
		return st;
	st = km_typefile_read(m->open, name, types, &err);
	m->source.v[source].used |= types->type.n > before;
	if (!st || st == KM_NOMEM)
		return st;
	/* What is damaged in one module's file is no reason not to look into others; it is reported. */
	refuse(m, &err);
	if (!*m->damaged.text)
		m->damaged = err;
	return KM_OK;
}

void km_module_types_doubt(const struct km_module_types *m, char *buf, size_t room)
{
	size_t n = 0, i;

	*buf = '\0';
	for (i = 1; i < m->source.n && n < room; i++)
		if (m->source.v[i].by_name && m->source.v[i].used)
			n += (size_t)snprintf(buf + n, room - n, "%stypes of module %s are from '%s' by its name alone: that it is of the loaded module is not verified",
					      n ? "; " : "", m->source.v[i].module, m->source.v[i].by_name);
	if (*m->damaged.text && n < room)
		(void)snprintf(buf + n, room - n, "%stypes of modules are missing: %s", n ? "; " : "", m->damaged.text);
}

static void sources_why(void *arg, char *buf, size_t room)
{
	const struct km_module_types *m = arg;
	unsigned files = 0;
	size_t n, i;

	m->btf->why(m->btf->arg, buf, room);
	for (i = 1; i < m->source.n; i++) {
		uint32_t k = m->source.v[i].first;

		while (k && m->file.v[k - 1].refused)
			k = m->file.v[k - 1].next;
		files += k != 0;
	}
	n = strlen(buf);
	if (files && n < room)
		n += (size_t)snprintf(buf + n, room - n, ", and debug files of %u have none", files);
	if (*m->refused.text && n < room)
		n += (size_t)snprintf(buf + n, room - n, "; %s", m->refused.text);
	if (m->more_refused && n < room)
		(void)snprintf(buf + n, room - n, ", and %u more", m->more_refused);
}

enum km_status km_module_types_create(struct km_inspect *x, const struct km_lookup_sources *btf, const char *vmlinux,
				      struct km_module_types **ret)
{
	struct km_module_types *m = km_calloc(1, sizeof(*m));

	if (!m)
		return KM_NOMEM;
	m->x = x;
	m->btf = btf;
	m->vmlinux = vmlinux ? strdup(vmlinux) : NULL;
	m->ops = (struct km_lookup_sources){ sources_count, sources_name, sources_read, sources_why, m };
	if (vmlinux && !m->vmlinux) {
		km_module_types_destroy(m);
		return KM_NOMEM;
	}
	*ret = m;
	return KM_OK;
}

void km_module_types_destroy(struct km_module_types *m)
{
	if (!m)
		return;
	km_typefile_close(m->open);
	km_vec_free(&m->source);
	km_vec_free(&m->file);
	km_map_free(&m->by_name);
	km_arena_free(&m->arena);
	free(m->vmlinux);
	free(m);
}

const struct km_lookup_sources *km_module_types_sources(struct km_module_types *m)
{
	return &m->ops;
}
