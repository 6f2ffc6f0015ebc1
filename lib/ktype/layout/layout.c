/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "layout.h"

/* layout.def, expanded once for each table. Unwanted macros are empty by layout.def's own defaults. */

#define NAMES(...) ((const char *const[]){ __VA_ARGS__, NULL })

const struct km_name_decl km_type_decls[KM_NR_TYPES] = {
#define K_TYPE(id, need, ...) [KT_##id] = { #id, KM_##need, NAMES(__VA_ARGS__) },
#include "layout.def"
};

const struct km_field_decl km_field_decls[KM_NR_FIELDS] = {
#define K_FIELD(type, id, shape, need, ...) \
	[KF_##type##_##                     \
		id] = { #type, #id, KT_##type, KM_SHAPE_##shape, KM_##need, NAMES(__VA_ARGS__) },
#include "layout.def"
};

const struct km_name_decl km_enum_decls[KM_NR_ENUMS] = {
#define K_ENUM(id, need, ...) [KE_##id] = { #id, KM_##need, NAMES(__VA_ARGS__) },
#include "layout.def"
};

const struct km_name_decl km_const_decls[KM_NR_CONSTS] = {
#define K_CONST(id, need, ...) [KC_##id] = { #id, KM_##need, NAMES(__VA_ARGS__) },
#include "layout.def"
};

const struct km_name_decl km_sym_decls[KM_NR_SYMS] = {
#define K_SYM(id, need, ...) [SYM_##id] = { #id, KM_##need, NAMES(__VA_ARGS__) },
#include "layout.def"
};

enum km_sym_id km_sym_by_id(const char *id)
{
	unsigned i = 0;

	while (i < KM_NR_SYMS && strcmp(km_sym_decls[i].id, id) != 0)
		i++;
	return (enum km_sym_id)i;
}

/* "…_BASE" names the first of a group (NR_LRU_BASE, NR_ZONE_LRU_BASE, WORKINGSET_REFAULT_BASE). */
static bool is_base_alias(const char *name)
{
	size_t n = strlen(name);

	return n > 5 && !strcmp(name + n - 5, "_BASE");
}

const char *km_enum_name(const struct km_enum *e, int64_t value)
{
	const char *base = NULL;
	uint32_t i;

	for (i = 0; i < e->n; i++) {
		if (e->v[i].value != value)
			continue;
		if (!is_base_alias(e->v[i].name))
			return e->v[i].name;
		if (!base)
			base = e->v[i].name;
	}
	return base;
}

enum km_status km_enum_value(const struct km_enum *e, const char *name, int64_t *ret)
{
	uint32_t i;

	for (i = 0; i < e->n; i++) {
		if (!strcmp(e->v[i].name, name)) {
			*ret = e->v[i].value;
			return KM_OK;
		}
	}
	return KM_NOTFOUND;
}
