/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <libdeflate.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/bits.h"
#include "debugfile.h"

#define DEBUG_ROOT "/usr/lib/debug"

bool km_debugfile_by_id(const char *build_id, char *buf, size_t bytes)
{
	int n;

	if (strlen(build_id) < 4)
		return false;
	n = snprintf(buf, bytes, DEBUG_ROOT "/.build-id/%.2s/%s.debug", build_id, build_id + 2);
	return n > 0 && (size_t)n < bytes;
}

/* What a debug file must match. */
struct want {
	const char *build_id; /* "" : known by checksum */
	bool has_crc;
	uint32_t crc;
	const struct km_image * not ; /* the file itself does not count */
};

static struct km_image *try_file(const char *path, const struct want *w)
{
	struct km_image *im;
	char id[2 * 41];

	if (access(path, R_OK) || km_image_open(path, &im, NULL))
		return NULL;
	km_image_build_id(im, id, sizeof(id));
	if ((im->map.inode == w->not ->map.inode && im->map.device == w->not ->map.device) ||
	    !km_image_section(im, ".debug_info"))
		goto no;
	if (*w->build_id) {
		if (strcmp(id, w->build_id))
			goto no;
	} else if (!w->has_crc || libdeflate_crc32(0, im->map.data, im->map.bytes) != w->crc) {
		goto no;
	}
	return im;
no:
	km_image_close(im);
	return NULL;
}

static struct km_image *try_format(const struct want *w, const char *dir, size_t dir_len,
				   const char *between, const char *name)
{
	char path[PATH_MAX];
	int n = snprintf(path, sizeof(path), "%.*s%s%s", (int)dir_len, dir, between, name);

	return n > 0 && (size_t)n < sizeof(path) ? try_file(path, w) : NULL;
}

/* A section that begins with a file's name; its bytes after the name. NULL: none, or damaged. */
static const char *link_name(const struct km_image *im, const char *section, const uint8_t **rest,
			     uint64_t *rest_bytes)
{
	struct km_section *s = km_image_section(im, section);
	const uint8_t *p, *nul;
	uint64_t n;

	if (!s || km_image_data(im, s, &p, &n, NULL))
		return NULL;
	nul = memchr(p, 0, n);
	if (!nul || nul == p || nul - p >= PATH_MAX)
		return NULL;
	*rest = nul + 1;
	*rest_bytes = n - (uint64_t)(nul + 1 - p);
	return (const char *)p;
}

static size_t dir_length(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? (size_t)(slash + 1 - path) : 0;
}

enum km_status km_debugfile_open(const struct km_image *im, struct km_image **ret,
				 struct km_err *err)
{
	size_t dir = dir_length(im->path);
	struct want w = { .not = im };
	char id[2 * 41], path[PATH_MAX];
	const uint8_t *rest;
	const char *name;
	uint64_t n;

	*ret = NULL;
	km_image_build_id(im, id, sizeof(id));
	w.build_id = id;
	if (*id && km_debugfile_by_id(id, path, sizeof(path)))
		*ret = try_file(path, &w);
	if (!*ret && *id)
		*ret = try_format(&w, im->path, strlen(im->path), "", ".debug");
	name = *ret ? NULL : link_name(im, ".gnu_debuglink", &rest, &n);
	if (name && !strchr(name, '/')) {
		/* The checksum is aligned to 4 from the start of the section. */
		uint64_t pad = -(strlen(name) + 1) & 3;

		w.has_crc = n >= pad + 4;
		w.crc = w.has_crc ? km_le32(rest + pad) : 0;
		*ret = try_format(&w, im->path, dir, "", name);
		if (!*ret)
			*ret = try_format(&w, im->path, dir, ".debug/", name);
		if (!*ret && *im->path == '/') {
			snprintf(path, sizeof(path), DEBUG_ROOT "%.*s", (int)dir, im->path);
			*ret = try_format(&w, path, strlen(path), "", name);
		}
	}
	return *ret ? KM_OK
		    : km_fail(err, KM_NOTFOUND, "no separate debug file of '%s' was found",
			      im->path);
}

enum km_status km_debugfile_open_alt(const struct km_image *debug, struct km_image **ret,
				     struct km_err *err)
{
	struct want w = { .not = debug };
	char id[2 * 41] = "", path[PATH_MAX];
	const uint8_t *rest;
	const char *name;
	uint64_t n, i;

	*ret = NULL;
	name = link_name(debug, ".gnu_debugaltlink", &rest, &n);
	if (!name)
		return KM_OK;
	for (i = 0; i < n && 2 * i + 2 < sizeof(id); i++)
		snprintf(id + 2 * i, 3, "%02x", rest[i]);
	w.build_id = id;
	if (*id) {
		*ret = try_format(&w, debug->path, *name == '/' ? 0 : dir_length(debug->path), "",
				  name);
		if (!*ret && km_debugfile_by_id(id, path, sizeof(path)))
			*ret = try_file(path, &w);
	}
	return *ret ? KM_OK
		    : km_fail(err, KM_NOTFOUND,
			      "'%s' was made smaller by dwz and needs '%s', which is not there",
			      debug->path, name);
}

enum km_status km_debug_files_open(const char *path, struct km_debug_files *ret, struct km_err *err)
{
	struct km_debug_files f = { 0 };
	enum km_status st = km_image_open(path, &f.im, err);

	if (!st && !km_image_section(f.im, ".debug_info")) {
		st = km_debugfile_open(f.im, &f.debug, NULL);
		if (st)
			km_fail(err, st, "'%s' has no debug information", path);
	}
	f.dwarf = f.debug ? f.debug : f.im;
	if (!st)
		st = km_debugfile_open_alt(f.dwarf, &f.alt, err);
	if (st)
		km_debug_files_close(&f);
	*ret = f;
	return st;
}

void km_debug_files_close(struct km_debug_files *f)
{
	km_image_close(f->alt);
	km_image_close(f->debug);
	km_image_close(f->im);
	*f = (struct km_debug_files){ 0 };
}
