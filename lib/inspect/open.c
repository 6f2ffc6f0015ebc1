/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "btf_graph.h"
#include "inspect_impl.h"
#include "module_types.h"

struct km_inspect {
	const struct km_kernel *k;
	struct km_view *view;
	char *vmlinux, *why; /* NULL: there is none */
	struct km_btf_graph *btf;
	struct km_module_types *modules;
	struct km_lookup *types;
	struct km_err types_why; /* of an attempt that failed; "" */
	enum km_status types_st;
	struct km_symbols *symbols;
};

enum km_status km_inspect_create(const struct km_kernel *k, const char *vmlinux, const char *why,
				 struct km_inspect **ret)
{
	struct km_inspect *x = km_calloc(1, sizeof(*x));
	enum km_status st = x ? km_view_create(k, &x->view) : KM_NOMEM;

	if (!st) {
		x->k = k;
		x->vmlinux = vmlinux ? strdup(vmlinux) : NULL;
		x->why = why ? strdup(why) : NULL;
		if ((vmlinux && !x->vmlinux) || (why && !x->why))
			st = KM_NOMEM;
	}
	if (st) {
		km_inspect_destroy(x);
		return st;
	}
	*ret = x;
	return KM_OK;
}

void km_inspect_destroy(struct km_inspect *x)
{
	if (!x)
		return;
	km_symbols_destroy(x->symbols);
	km_lookup_close(x->types);
	km_module_types_destroy(x->modules);
	km_btf_graph_destroy(x->btf);
	km_view_destroy(x->view);
	free(x->vmlinux);
	free(x->why);
	free(x);
}

struct km_view *km_inspect_view(struct km_inspect *x)
{
	return x->view;
}

/* From the vmlinux or, where there is none, from what the dumped kernel keeps; of modules from that and their debug files. */
static enum km_status types_open(struct km_inspect *x, struct km_err *err)
{
	enum km_status st = km_btf_graph_create(x->view, &x->btf);

	if (!st)
		st = km_module_types_create(x, km_btf_graph_sources(x->btf), x->vmlinux, &x->modules);
	if (!st)
		st = x->vmlinux ? km_lookup_open(x->vmlinux, &x->types, err)
				: km_fail(err, KM_FORMAT, "%s", x->why ? x->why : "no vmlinux with debug information");
	/* A profile, or a vmlinux without debug information, does no harm then. */
	if (st == KM_FORMAT && km_btf_graph_has_kernel(x->btf))
		st = km_lookup_create(&x->types);
	if (st == KM_NOMEM)
		return km_fail(err, st, "out of memory");
	if (!st)
		km_lookup_use(x->types, km_module_types_sources(x->modules));
	return st;
}

void km_inspect_doubt(const struct km_inspect *x, char buf[KM_DOUBT_TEXT])
{
	*buf = '\0';
	if (x->modules)
		km_module_types_doubt(x->modules, buf, KM_DOUBT_TEXT);
}

enum km_status km_inspect_types(struct km_inspect *x, struct km_lookup **ret, struct km_err *err)
{
	if (!x->types && !x->types_st)
		x->types_st = types_open(x, &x->types_why);
	if (x->types_st)
		return km_fail(err, x->types_st, "types are missing: %s", x->types_why.text);
	*ret = x->types;
	return KM_OK;
}

enum km_status km_inspect_symbols(struct km_inspect *x, struct km_symbols **ret)
{
	struct km_lookup *types = NULL;
	enum km_status st = KM_OK;

	if (!x->symbols) {
		(void)km_inspect_types(x, &types, NULL);
		st = km_symbols_create(x->view, types ? km_lookup_image(types) : NULL, &x->symbols);
	}
	if (!st)
		*ret = x->symbols;
	return st;
}

const struct km_types *km_inspect_graph(const struct km_inspect *x)
{
	return x->types ? km_lookup_types(x->types) : NULL;
}

const struct km_type *km_thing_type(struct km_inspect *x, const struct km_thing *t)
{
	const struct km_types *g = km_inspect_graph(x);

	return g && t->type ? &g->type.v[km_types_strip(g, t->type)] : NULL;
}
