/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "file/replace.h"
#include "debugfile.h"
#include "home.h"
#include "profile.h"
#include "resolve.h"
#include "vmlinux_impl.h"

/* "Linux version 6.12.1-amd64 (user@host) …": the third word is the release. */
static void parse_banner(const uint8_t *text, uint64_t n, struct km_kernel_id *id)
{
	static const char prefix[] = "Linux version ";
	size_t len = strnlen((const char *)text, n), k;
	const uint8_t *nl = memchr(text, '\n', len);

	if (nl)
		len = (size_t)(nl - text);
	if (len < sizeof(prefix) || memcmp(text, prefix, sizeof(prefix) - 1))
		return;
	if (len >= sizeof(id->banner))
		len = sizeof(id->banner) - 1;
	memcpy(id->banner, text, len);
	id->banner[len] = '\0';
	k = strcspn(id->banner + sizeof(prefix) - 1, " ");
	if (k < sizeof(id->release)) {
		memcpy(id->release, id->banner + sizeof(prefix) - 1, k);
		id->release[k] = '\0';
	}
}

void km_identify_elf(const struct km_image *im, const struct km_elfsym *banner,
		     struct km_kernel_id *ret)
{
	const uint8_t *p;
	uint64_t n;

	ret->machine = im->machine;
	ret->origin = "dwarf";
	(void)km_image_build_id(im, ret->build_id, sizeof(ret->build_id));
	n = banner && banner->present ? km_image_at(im, banner->addr, sizeof(ret->banner) + 1, &p)
				      : 0;
	if (n)
		parse_banner(p, n, ret);
}

static enum km_status identify(const char *path, bool banner_too, struct km_kernel_id *ret, struct km_err *err)
{
	struct km_elfsym banner = { .name = "linux_banner" };
	struct km_kernel_id id = { 0 };
	struct km_mapfile map;
	struct km_image *im;
	enum km_status st;

	st = km_mapfile_open(path, &map, err);
	if (st)
		return st;
	if (km_profile_is(map.data, map.bytes)) {
		st = km_profile_identify(map.data, map.bytes, &id, err);
		km_mapfile_close(&map);
		if (st)
			return km_fail_prepend(err, st, "cannot read '%s': ", path);
		*ret = id;
		return KM_OK;
	}
	km_mapfile_close(&map);
	st = km_image_open(path, &im, err);
	if (st)
		return st;
	if (banner_too)
		(void)km_image_symbols(im, &banner, 1, NULL);
	km_identify_elf(im, &banner, &id);
	km_image_close(im);
	*ret = id;
	return KM_OK;
}

enum km_status km_vmlinux_identify(const char *path, struct km_kernel_id *ret, struct km_err *err)
{
	return identify(path, true, ret, err);
}

enum km_status km_vmlinux_identify_build(const char *path, struct km_kernel_id *ret, struct km_err *err)
{
	return identify(path, false, ret, err);
}

static enum km_status create(struct km_vmlinux **ret, struct km_err *err)
{
	struct km_vmlinux *v = km_calloc(1, sizeof(*v));

	if (!v || km_types_init(&v->types)) {
		free(v);
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	*ret = v;
	return KM_OK;
}

void km_vmlinux_close(struct km_vmlinux *v)
{
	if (!v)
		return;
	km_types_deinit(&v->types);
	km_vec_free(&v->sym);
	km_arena_free(&v->arena);
	free(v->layout);
	free(v);
}

static enum km_status gather_symbols(struct km_vmlinux *v, const struct km_image *im,
				     struct km_err *err)
{
	KM_VEC(struct km_elfsym) all = { 0 };
	enum km_status st = KM_OK;
	struct km_elfsym *p;
	size_t i, k;

	for (i = 0; !st && i < KM_NR_SYMS; i++) {
		for (k = 0; !st && km_sym_decls[i].names[k]; k++) {
			p = km_vec_push(&all);
			if (p)
				p->name = km_sym_decls[i].names[k];
			else
				st = km_fail(err, KM_NOMEM, "out of memory");
		}
	}
	/* Where per-CPU symbols end: km_image_symbols() needs it. */
	p = st ? NULL : km_vec_push(&all);
	if (p)
		p->name = "__per_cpu_end";
	if (!st)
		st = p ? km_image_symbols(im, all.v, all.n, err)
		       : km_fail(err, KM_NOMEM, "out of memory");
	v->sym.n = 0;
	for (i = 0; !st && i < all.n; i++) {
		if (!all.v[i].present)
			continue;
		p = km_vec_push(&v->sym);
		if (p)
			*p = all.v[i];
		else
			st = km_fail(err, KM_NOMEM, "out of memory");
	}
	km_vec_free(&all);
	return st;
}

static const struct km_elfsym *find_symbol(const struct km_vmlinux *v, const char *name)
{
	size_t i;

	for (i = 0; i < v->sym.n; i++) {
		if (!strcmp(v->sym.v[i].name, name))
			return &v->sym.v[i];
	}
	return NULL;
}

static enum km_status no_debug_info(const struct km_image *im, const struct km_kernel_id *id,
				    struct km_err *err)
{
	const char *release = km_release_is_plain(id->release) ? id->release : "<release>";

	return km_fail(
		err, KM_FORMAT,
		"'%s' has no debug information (no section .debug_info) and no debug file of it "
		"was found; install linux-image-%s-dbg (Debian), linux-image-%s-dbgsym (Ubuntu) "
		"or kernel-debuginfo-%s (Fedora, RHEL), or give a profile",
		im->path, release, release, release);
}

static bool has_required_type(const struct km_types *t)
{
	size_t i;

	for (i = 0; i < KM_NR_TYPES; i++) {
		if (km_type_decls[i].need == KM_REQUIRED &&
		    km_types_find(t, KM_KIND_STRUCT, km_type_decls[i].names[0]))
			return true;
	}
	return false;
}

/* Units of which only a skeleton is here name the file that has the rest. */
static bool names_dwo_files(const struct km_image *dwarf)
{
	struct km_section *str = km_image_section(dwarf, ".debug_str");
	const uint8_t *data;
	uint64_t bytes;

	return str && !km_image_data(dwarf, str, &data, &bytes, NULL) &&
	       memmem(data, bytes, ".dwo", 5);
}

static enum km_status no_structures(const struct km_image *im, const struct km_image *dwarf,
				    struct km_err *err)
{
	if (km_image_section(dwarf, ".debug_types"))
		return km_fail(err, KM_FORMAT,
			       "'%s' has its types in section .debug_types (DWARF 4 and "
			       "-fdebug-types-section), which is not read; build the kernel with "
			       "DWARF 5, or without that option",
			       im->path);
	if (names_dwo_files(dwarf))
		return km_fail(err, KM_FORMAT,
			       "'%s' has split debug information (CONFIG_DEBUG_INFO_SPLIT): the "
			       "kernel's structures are in .dwo files, which are not read; build the "
			       "kernel without it",
			       im->path);
	return km_fail(err, KM_FORMAT,
		       "'%s' has debug information, but none of the kernel's structures", im->path);
}

/* The kernel's file is @im; its symbols and DWARF may be in another. */
static enum km_status read_elf(struct km_vmlinux *v, struct km_image *im, enum km_status symbols,
			       struct km_err *err)
{
	struct km_image *debug = NULL, *alt = NULL, *dwarf = im, *named = im;
	struct km_wants wants = { 0 };
	enum km_status st;

	if (im->type == 1) /* ET_REL: its DWARF is not linked */
		return km_fail(err, KM_UNSUPPORTED, "'%s' is an object file, not a linked kernel",
			       im->path);
	if (!km_image_section(im, ".debug_info")) {
		st = km_debugfile_open(im, &debug, NULL);
		if (st)
			return st == KM_NOTFOUND ? no_debug_info(im, &v->id, err)
						 : km_fail(err, st, "out of memory");
		dwarf = debug;
	}
	if (symbols) {
		symbols = debug ? gather_symbols(v, debug, err)
				: km_fail(err, KM_FORMAT, "'%s' has no symbol table", im->path);
		named = debug;
	}
	st = symbols;
	if (!st && !*v->id.banner)
		km_identify_elf(im, find_symbol(v, "linux_banner"), &v->id);
	if (!st)
		st = km_debugfile_open_alt(dwarf, &alt, err);
	if (!st && km_wants_layout(&wants))
		st = km_fail(err, KM_NOMEM, "out of memory");
	if (!st)
		st = km_home_read(named, dwarf, alt, &wants, false, &v->types, err);
	if (!st && !has_required_type(&v->types))
		st = no_structures(im, dwarf, err);
	v->names_hash = km_profile_names_hash();
	km_wants_deinit(&wants);
	km_image_close(alt);
	km_image_close(debug);
	return st;
}

static bool cache_path(const char *build_id, const char *cache_dir, char *buf, size_t bytes)
{
	int n;

	if (!cache_dir || !*cache_dir || !km_build_id_is_plain(build_id))
		return false;
	n = snprintf(buf, bytes, "%s/%s.profile", cache_dir, build_id);
	return n > 0 && (size_t)n < bytes;
}

/* Make the folder and its parents. A failure shows when the file is written. */
static void make_folders(const char *dir)
{
	char path[PATH_MAX];
	size_t n = strlen(dir), i;

	if (n >= sizeof(path))
		return;
	memcpy(path, dir, n + 1);
	for (i = 1; i <= n; i++) {
		if (path[i] == '/' || !path[i]) {
			path[i] = '\0';
			(void)mkdir(path, 0700);
			path[i] = dir[i];
		}
	}
}

static enum km_status parse_mapped(const char *path, const struct km_mapfile *map,
				   struct km_vmlinux **ret, struct km_err *err)
{
	struct km_vmlinux *v = NULL;
	enum km_status st;

	st = create(&v, err);
	if (st)
		return st;
	st = km_profile_parse(map->data, map->bytes, v, err);
	if (st) {
		km_vmlinux_close(v);
		return km_fail_prepend(err, st, "cannot read '%s': ", path);
	}
	*ret = v;
	return KM_OK;
}

/* A file that others may have written is not used as a cache: they could set the numbers of the kernel. */
static bool is_ours(const struct km_mapfile *map)
{
	return (map->owner == geteuid() || map->owner == 0) && !(map->mode & 022);
}

enum km_status km_vmlinux_open_cached(const char *build_id, const char *cache_dir,
				      struct km_vmlinux **ret, struct km_err *err)
{
	struct km_vmlinux *v = NULL;
	struct km_mapfile map;
	char path[PATH_MAX];
	enum km_status st;

	if (!cache_path(build_id, cache_dir, path, sizeof(path)) ||
	    km_mapfile_open(path, &map, NULL))
		return km_fail(err, KM_NOTFOUND, "the layout cache has no kernel of that build-id");
	st = is_ours(&map) ? parse_mapped(path, &map, &v, err)
			   : km_fail(err, KM_NOTFOUND,
				     "the layout cache's '%s' can be written by others", path);
	km_mapfile_close(&map);
	if (st == KM_NOMEM)
		return st;
	if (st || v->names_hash != km_profile_names_hash() || strcmp(v->id.build_id, build_id)) {
		km_vmlinux_close(v);
		return km_fail(err, KM_NOTFOUND, "the layout cache's '%s' is not of this kmemdb",
			       path);
	}
	v->id.origin = "cache";
	*ret = v;
	return KM_OK;
}

static enum km_status open_elf(const char *path, const char *cache_dir, struct km_vmlinux **ret,
			       struct km_err *err)
{
	struct km_image *im = NULL;
	struct km_vmlinux *v = NULL;
	enum km_status st, symbols;
	char cached[PATH_MAX], id[2 * 41];

	st = km_image_open(path, &im, err);
	if (st)
		return st;
	km_image_build_id(im, id, sizeof(id));
	if (cache_path(id, cache_dir, cached, sizeof(cached)) &&
	    km_vmlinux_open_cached(id, cache_dir, ret, NULL) == KM_OK) {
		km_image_close(im);
		return KM_OK;
	}
	st = create(&v, err);
	if (!st) {
		symbols = gather_symbols(v, im, err);
		if (symbols && symbols != KM_NOTFOUND) {
			st = symbols;
		} else {
			km_identify_elf(im, find_symbol(v, "linux_banner"), &v->id);
			st = read_elf(v, im, symbols, err);
		}
	}
	if (!st && cache_path(v->id.build_id, cache_dir, cached, sizeof(cached))) {
		make_folders(cache_dir);
		(void)km_profile_write(v, cached, NULL);
	}
	km_image_close(im);
	if (st) {
		km_vmlinux_close(v);
		return st;
	}
	*ret = v;
	return KM_OK;
}

enum km_status km_vmlinux_open(const char *path, const char *cache_dir, struct km_vmlinux **ret,
			       struct km_err *err)
{
	struct km_mapfile map;
	enum km_status st;

	st = km_mapfile_open(path, &map, err);
	if (st)
		return st;
	if (km_profile_is(map.data, map.bytes)) {
		st = parse_mapped(path, &map, ret, err);
		km_mapfile_close(&map);
		return st;
	}
	if (map.bytes > 0x206 && *map.data != 0x7f && !memcmp(map.data + 0x202, "HdrS", 4))
		st = km_fail(err, KM_FORMAT,
			     "'%s' is a compressed boot image; kmemdb needs the vmlinux with debug "
			     "information that it was made from, or a profile of it",
			     path);
	km_mapfile_close(&map);
	return st ? st : open_elf(path, cache_dir, ret, err);
}

const struct km_kernel_id *km_vmlinux_id(const struct km_vmlinux *v)
{
	return &v->id;
}

static void resolve_symbol(const struct km_vmlinux *v, const struct km_name_decl *d,
			   struct km_symbol *ret)
{
	uint8_t alt;

	*ret = (struct km_symbol){ 0 };
	for (alt = 0; d->names[alt]; alt++) {
		const struct km_elfsym *s = find_symbol(v, d->names[alt]);

		if (!s)
			continue;
		*ret = (struct km_symbol){
			.present = true,
			.absolute = s->absolute,
			.alt = alt,
			.addr = s->addr,
			.bytes = s->bytes,
		};
		return;
	}
}

enum km_status km_vmlinux_layout(struct km_vmlinux *v, const struct km_layout **ret,
				 struct km_err *err)
{
	bool other = v->names_hash != km_profile_names_hash();
	enum km_status st;
	size_t i;

	if (!v->layout) {
		struct km_layout *l = km_calloc(1, sizeof(*l));

		if (!l)
			return km_fail(err, KM_NOMEM, "out of memory");
		st = km_resolve(&v->types,
				other ? "not in this profile: made by an older kmemdb" : NULL,
				&v->arena, l);
		if (st) {
			free(l);
			return km_fail(err, st, "out of memory");
		}
		for (i = 0; i < KM_NR_SYMS; i++)
			resolve_symbol(v, &km_sym_decls[i], &l->syms[i]);
		l->other_profile = other;
		v->layout = l;
	}
	*ret = v->layout;
	return KM_OK;
}

enum km_status km_vmlinux_write_profile(const struct km_vmlinux *v, const char *path,
					struct km_err *err)
{
	_cleanup_(km_freep) char *to = NULL;
	enum km_status st = km_file_replaceable(path, KM_PROFILE_MAGIC, "profile", &to, err);

	return st ? st : km_profile_write(v, to, err);
}

void km_vmlinux_cache_dir(char *buf, size_t bytes)
{
	const char *xdg = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
	int n = 0;

	*buf = '\0';
	if (xdg && *xdg == '/')
		n = snprintf(buf, bytes, "%s/kmemdb", xdg);
	else if (home && *home)
		n = snprintf(buf, bytes, "%s/.cache/kmemdb", home);
	if (n < 0 || (size_t)n >= bytes)
		*buf = '\0';
}
