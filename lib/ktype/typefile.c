/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "typefile.h"

#include <string.h>

#include "debugfile.h"
#include "home.h"

struct km_typefile {
	struct km_debug_files files;
};

enum km_status km_typefile_open(const char *path, const char *build_id, struct km_typefile **ret, struct km_err *err)
{
	struct km_typefile *f = km_calloc(1, sizeof(*f));
	enum km_status st = f ? km_debug_files_open(path, &f->files, err) : km_fail(err, KM_NOMEM, "out of memory");
	char id[2 * 41];

	if (!st && *build_id && (!km_image_build_id(f->files.im, id, sizeof(id)) || strcmp(id, build_id)))
		st = km_fail(err, KM_NOTFOUND, "'%s' has build-id %s, not %s", path, *id ? id : "none", build_id);
	if (st) {
		km_typefile_close(f);
		return st;
	}
	*ret = f;
	return KM_OK;
}

/* The text behind "NAME=" in .modinfo, up to its NUL; NULL: there is none. */
static const char *modinfo_find(const struct km_typefile *f, const char *name)
{
	struct km_section *s = km_image_section(f->files.im, ".modinfo");
	const uint8_t *data;
	uint64_t bytes, at;
	size_t n = strlen(name);

	if (!s || km_image_data(f->files.im, s, &data, &bytes, NULL) || !bytes || data[bytes - 1])
		return NULL;
	for (at = 0; at < bytes; at += strlen((const char *)data + at) + 1)
		if (!strncmp((const char *)data + at, name, n) && data[at + n] == '=')
			return (const char *)data + at + n + 1;
	return NULL;
}

enum km_status km_typefile_compare(const struct km_typefile *f, const char *path, const char *release, const char *srcversion,
				   bool *ret_sure, struct km_err *err)
{
	const char *magic = modinfo_find(f, "vermagic"), *version = modinfo_find(f, "srcversion");
	size_t n = strlen(release);

	if (magic && n && (strncmp(magic, release, n) != 0 || (magic[n] && magic[n] != ' ')))
		return km_fail(err, KM_NOTFOUND, "'%s' is of release %.*s, not %s", path, (int)strcspn(magic, " "), magic, release);
	if (version && *srcversion && strcmp(version, srcversion) != 0)
		return km_fail(err, KM_NOTFOUND, "'%s' has srcversion %s, not %s", path, version, srcversion);
	*ret_sure = version && *srcversion;
	return KM_OK;
}

void km_typefile_close(struct km_typefile *f)
{
	if (!f)
		return;
	if (f->files.im)
		km_debug_files_close(&f->files);
	free(f);
}

bool km_typefile_mentions(const struct km_typefile *f, const char *name)
{
	struct km_section *s = km_image_section(f->files.dwarf, ".debug_str");
	struct km_span str = { 0 };
	bool seen = true;

	if (!s || f->files.alt || strlen(name) < 4 || km_image_data(f->files.dwarf, s, &str.data, &str.bytes, NULL))
		return true;
	return km_strings_seen(str, &name, 1, &seen) || seen;
}

enum km_status km_typefile_read(struct km_typefile *f, const char *name, struct km_types *types, struct km_err *err)
{
	const char *const names[] = { name, NULL };
	struct km_wants wants = { 0 };
	enum km_status st = km_wants_add(&wants, KM_WANT_TYPE | KM_WANT_ENUM, true, names);

	st = st ? km_fail(err, KM_NOMEM, "out of memory")
		: km_home_read(f->files.im, f->files.dwarf, f->files.alt, &wants, true, types, err);
	km_wants_deinit(&wants);
	return st;
}

bool km_typefile_by_id(const char *build_id, char *buf, size_t bytes)
{
	return km_debugfile_by_id(build_id, buf, bytes);
}
