/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "modules.h"

/* Since v6.4: text, data, read-only data and so on, each apart. */
static enum km_status read_mem(struct km_view *v, struct km_module *m)
{
	unsigned i, n = km_view_kernel(v)->layout->field[KF_module_mem_base].count;
	enum km_status st = KM_OK;

	for (i = 0; !st && i < n && i < KM_MOD_REGIONS; i++) {
		struct km_mod_region *r = &m->region[i];

		st = km_read_field(v, KF_module_mem_base, m->addr, i, &r->base);
		if (!st)
			st = km_read_field(v, KF_module_mem_size, m->addr, i, &r->bytes);
		if (!st && !r->base != !r->bytes)
			st = KM_CORRUPT;
		/* a size that is damaged may reach around */
		r->symbol_end = r->bytes < UINT64_MAX - r->base ? r->base + r->bytes : UINT64_MAX;
	}
	return st;
}

/* Up to v6.3: what stays, what is freed when the module was loaded, and its data where these are apart. */
static enum km_status read_layouts(struct km_view *v, struct km_module *m)
{
	static const struct {
		enum km_field_id base, bytes, text;
	} parts[] = {
		{ KF_module_core_base, KF_module_core_size, KF_module_core_text_size },
		{ KF_module_init_base, KF_module_init_size, KF_module_init_text_size },
		{ KF_module_data_base, KF_module_data_size, KF_module_data_size },
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(parts); i++) {
		struct km_mod_region *r = &m->region[i];
		enum km_status st = km_read_field(v, parts[i].base, m->addr, 0, &r->base);
		uint64_t text;

		if (!st)
			st = km_read_field(v, parts[i].bytes, m->addr, 0, &r->bytes);
		if (st == KM_ABSENT && i)
			continue;
		if (!st)
			st = km_read_field(v, parts[i].text, m->addr, 0, &text);
		/* Memory that is freed once the module has begun leaves both as 0. */
		if (!st && !r->base != !r->bytes)
			st = KM_CORRUPT;
		if (st)
			return st;
		r->symbol_end = r->base + text;
	}
	return KM_OK;
}

static enum km_status read_module(struct km_view *v, uint64_t addr, struct km_module *m)
{
	const struct km_layout *l = km_view_kernel(v)->layout;
	const struct km_place *name = &l->field[KF_module_name];
	size_t room = name->bytes < sizeof(m->name) ? name->bytes : sizeof(m->name);
	enum km_status st;

	m->addr = addr;
	st = km_read_string(v, addr + name->offset, m->name, room);
	if (!st)
		st = km_read_field(v, KF_module_state, addr, 0, &m->state);
	if (st)
		return st;
	m->regions = l->field[KF_module_mem_base].present ? read_mem(v, m) : read_layouts(v, m);
	return KM_OK;
}

enum km_status km_modules_read(struct km_view *view, struct km_modules *m)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	const struct km_const *unformed = &l->consts[KC_MODULE_STATE_UNFORMED];
	uint64_t head = km_view_sym(view, SYM_modules), entry;
	struct km_list list;
	enum km_status st;

	*m = (struct km_modules){ .end = KM_ABSENT };
	if (!head || !l->field[KF_module_list].present || !l->field[KF_module_name].present)
		return KM_OK;
	km_list_init(&list, view, head, KM_MAX_MODULES);
	while ((st = km_list_next(&list, &entry)) == KM_OK) {
		struct km_module *p = km_vec_push(&m->v);

		if (!p)
			return KM_NOMEM;
		st = read_module(view, entry - l->field[KF_module_list].offset, p);
		if (st) {
			m->v.n--;
			break;
		}
		if (unformed->present && p->state == (uint64_t)unformed->value)
			m->v.n--;
	}
	m->end = st == KM_END ? KM_OK : st;
	return KM_OK;
}

const struct km_module *km_modules_find(const struct km_modules *m, uint64_t addr,
					const struct km_mod_region **ret)
{
	const struct km_module *found = NULL;
	size_t i, r;

	/* Take the nearest: a module whose size is damaged reaches over others. */
	for (i = 0; i < m->v.n; i++) {
		for (r = 0; !m->v.v[i].regions && r < KM_MOD_REGIONS; r++) {
			const struct km_mod_region *p = &m->v.v[i].region[r];

			if (addr - p->base < p->bytes && (!found || p->base > (*ret)->base)) {
				*ret = p;
				found = &m->v.v[i];
			}
		}
	}
	return found;
}
