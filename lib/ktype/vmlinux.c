/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <string.h>

#include "home.h"
#include "resolve.h"
#include "vmlinux_impl.h"

/* "Linux version 6.12.1-amd64 (user@host) …": the third word. */
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

static void identify_elf(const struct km_image *im, const struct km_elfsym *banner,
			 struct km_kernel_id *id)
{
	const uint8_t *p;
	uint64_t n;

	id->machine = im->machine;
	id->origin = "dwarf";
	(void)km_image_build_id(im, id->build_id, sizeof(id->build_id));
	if (!banner->present)
		return;
	n = km_image_at(im, banner->addr, sizeof(id->banner), &p);
	if (n)
		parse_banner(p, n, id);
}

static enum km_status read_symbols(struct km_vmlinux *v, const struct km_image *im,
				   struct km_err *err)
{
	KM_VEC(struct km_elfsym) all = { 0 };
	enum km_status st = KM_OK;
	struct km_elfsym *p;
	size_t i, k;

	for (i = 0; !st && i < KM_NR_SYMS; i++) {
		for (k = 0; km_sym_decls[i].names[k]; k++) {
			p = km_vec_push(&all);
			if (!p) {
				st = KM_NOMEM;
				break;
			}
			p->name = km_sym_decls[i].names[k];
		}
	}
	p = st ? NULL : km_vec_push(&all);
	if (!p) {
		km_vec_free(&all);
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	p->name = "__per_cpu_end";
	st = km_image_symbols(im, all.v, all.n, err);
	for (i = 0; !st && i < all.n; i++) {
		if (!all.v[i].present)
			continue;
		p = km_vec_push(&v->sym);
		if (!p)
			st = km_fail(err, KM_NOMEM, "out of memory");
		else
			*p = all.v[i];
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

static enum km_status open_elf(const char *path, struct km_vmlinux *v, struct km_err *err)
{
	const struct km_elfsym none = { 0 }, *banner;
	struct km_wants wants = { 0 };
	struct km_image *im = NULL;
	enum km_status st;

	st = km_image_open(path, &im, err);
	if (st)
		return st;
	st = read_symbols(v, im, err);
	if (!st) {
		banner = find_symbol(v, "linux_banner");
		identify_elf(im, banner ? banner : &none, &v->id);
		st = km_wants_layout(&wants);
	}
	if (!st)
		st = km_home_read(im, im, NULL, &wants, false, &v->types, err);
	km_wants_deinit(&wants);
	km_image_close(im);
	return st;
}

enum km_status km_vmlinux_open(const char *path, const char *cache_dir, struct km_vmlinux **ret,
			       struct km_err *err)
{
	struct km_vmlinux *v = km_calloc(1, sizeof(*v));
	enum km_status st;

	(void)cache_dir;
	if (!v || km_types_init(&v->types)) {
		free(v);
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	st = open_elf(path, v, err);
	if (st) {
		km_vmlinux_close(v);
		return st;
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
	enum km_status st;
	size_t i;

	if (!v->layout) {
		struct km_layout *l = km_calloc(1, sizeof(*l));

		if (!l)
			return km_fail(err, KM_NOMEM, "out of memory");
		st = km_resolve(&v->types,
				v->foreign ? "not in this profile: made by an older kmemdb" : NULL,
				&v->arena, l);
		if (st) {
			free(l);
			return km_fail(err, st, "out of memory");
		}
		for (i = 0; i < KM_NR_SYMS; i++)
			resolve_symbol(v, &km_sym_decls[i], &l->syms[i]);
		v->layout = l;
	}
	*ret = v->layout;
	return KM_OK;
}
