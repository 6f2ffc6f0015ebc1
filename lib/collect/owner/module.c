/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Loaded modules, as /proc/modules has them (kernel/module/procfs.c m_show()). */
#include <stdio.h>

#include "owner.h"
#include "mm/modules.h"

#define MODULE_STATES 3u /* include/linux/module.h, since v3.7: live, coming, going, unformed */
#define MAX_USERS     KM_MAX_MODULES
#define MAX_TAINTS    64u
#define USED_BY_BYTES 16384u

/*
 * Letters of taints: taint_flags[], each with whether it can be one of a module, until that left the kernel ("taint/module:
 * Remove unnecessary taint_flag.module field"): since then module_flags_taint() prints each that is set. False: the table
 * is not there or cannot be read.
 */
static bool taint_letters(struct km_run *run, uint64_t taints, char buf[MAX_TAINTS + 1])
{
	const struct km_layout *l = run->k->layout;
	uint64_t table = km_view_sym(run->view, SYM_taint_flags), letter, module = 1;
	bool has_column = l->field[KF_taint_flag_module].present;
	uint32_t each = l->type_bytes[KT_taint_flag];
	uint64_t n, i;
	size_t len = 0;

	if (!table || !each)
		return false;
	n = l->syms[SYM_taint_flags].bytes / each;
	for (i = 0; i < n && i < MAX_TAINTS; i++) {
		if (!(taints >> i & 1))
			continue;
		if (km_read_field(run->view, KF_taint_flag_c_true, table + i * each, 0, &letter) ||
		    (has_column && km_read_field(run->view, KF_taint_flag_module, table + i * each, 0, &module)))
			return false;
		if (module & 0xff)
			buf[len++] = (char)letter;
	}
	buf[len] = '\0';
	return true;
}

static bool in_state(const struct km_run *run, const struct km_module *m, enum km_const_id id)
{
	const struct km_const *c = &run->k->layout->consts[id];

	return c->present && m->state == (uint64_t)c->value;
}

/* The user has the use (struct module_use) in its own list, and the use names both modules (add_module_usage()). */
static bool is_use(struct km_run *run, uint64_t use, uint64_t source, uint64_t user_of)
{
	uint64_t head, at, target, n;

	if (!km_read_field(run->view, KF_module_use_target, use, 0, &target) && target != user_of)
		return false;
	if (km_field_addr(run->view, KF_module_target_list, source, 0, &head) ||
	    km_field_addr(run->view, KF_module_use_target_list, use, 0, &at))
		return true;
	for (n = 0; n < MAX_USERS && at != head; n++)
		if (km_read_field(run->view, KF_list_head_next, at, 0, &at))
			return true;
	return at == head;
}

static enum km_status add_user(struct km_run *run, uint64_t use, uint64_t of, char *buf, size_t *len)
{
	const struct km_place *name = &run->k->layout->field[KF_module_name];
	uint64_t source;
	char text[64];
	enum km_status st = km_read_field(run->view, KF_module_use_source, use, 0, &source);

	if (!st)
		st = km_read_string(run->view, source + name->offset, text,
				    name->bytes < sizeof(text) ? name->bytes : sizeof(text));
	if (!st && !is_use(run, use, source, of))
		st = KM_CORRUPT;
	if (st)
		return st;
	if (USED_BY_BYTES - *len < sizeof(text) + 1)
		return KM_UNSUPPORTED;
	*len += (size_t)snprintf(buf + *len, USED_BY_BYTES - *len, "%s%s", *len ? "," : "", text);
	return KM_OK;
}

static bool is_within(const struct km_module *m, uint64_t addr)
{
	unsigned i;

	for (i = 0; i < KM_MOD_REGIONS; i++)
		if (addr - m->region[i].base < m->region[i].bytes)
			return true;
	return false;
}

/* The modules that use this one, and "[permanent]" for one that cannot be unloaded. */
static enum km_status list_users(struct km_run *run, const struct km_module *m, char *buf)
{
	const struct km_layout *l = run->k->layout;
	uint64_t head, entry, init, exit_;
	struct km_list users;
	enum km_status st;
	size_t len = 0;

	buf[0] = '\0';
	st = km_field_addr(run->view, KF_module_source_list, m->addr, 0, &head);
	if (st)
		return st;
	km_list_init(&users, run->view, head, MAX_USERS);
	while ((st = km_list_next(&users, &entry)) == KM_OK) {
		st = add_user(run, entry - l->field[KF_module_use_source_list].offset, m->addr, buf,
			      &len);
		if (st)
			return st;
	}
	if (st != KM_END)
		return st;
	st = km_read_field(run->view, KF_module_init, m->addr, 0, &init);
	if (!st)
		st = km_read_field(run->view, KF_module_exit, m->addr, 0, &exit_);
	/* The function that is called when it is unloaded is its own. */
	if (!st && exit_ && !m->regions && !is_within(m, exit_))
		return KM_CORRUPT;
	if (!st && init && !exit_ && USED_BY_BYTES - len > 16)
		snprintf(buf + len, USED_BY_BYTES - len, "%s[permanent]", len ? "," : "");
	return st == KM_ABSENT ? KM_OK : st;
}

static enum km_status add_module(struct km_run *run, const struct km_module *m, char *users)
{
	const char *state = "Live", *mark = "";
	struct row_module row = { 0 };
	uint64_t bytes = 0, taints, refcount;
	char letters[MAX_TAINTS + 1], text[MAX_TAINTS + 2];
	enum km_status st;
	unsigned i;

	if (in_state(run, m, KC_MODULE_STATE_GOING)) {
		state = "Unloading";
		mark = "-";
	} else if (in_state(run, m, KC_MODULE_STATE_COMING)) {
		state = "Loading";
		mark = "+";
	}
	ROW_SET(row, module, name, m->name);
	if (m->state > MODULE_STATES) {
		st = km_run_issue(run, m->addr, KM_CORRUPT, "module %s: it cannot have state %llu", m->name, (unsigned long long)m->state);
		if (st)
			return st;
	} else if (run->k->layout->consts[KC_MODULE_STATE_GOING].present)
		ROW_SET(row, module, state, state);
	for (i = 0; i < KM_MOD_REGIONS; i++)
		bytes += m->region[i].bytes;
	if (m->regions) {
		km_run_unknown(run, m->regions, "memory of module %s", m->name);
	} else {
		ROW_SET(row, module, bytes, bytes);
		ROW_SET(row, module, addr, m->region[0].base);
	}
	/* MODULE_REF_BASE: one reference is the kernel's own. */
	st = km_read_field(run->view, KF_module_refcnt, m->addr, 0, &refcount);
	if (!st)
		ROW_SET(row, module, refcount, (int64_t)refcount - 1);
	else if (st != KM_ABSENT)
		km_run_unknown(run, st, "module.refcount");
	st = list_users(run, m, users);
	if (!st && *users)
		ROW_SET(row, module, used_by, users);
	else if (st && st != KM_ABSENT)
		st = km_run_issue(run, m->addr, st, "users of module %s cannot be found", m->name);
	else
		st = KM_OK;
	if (st)
		return st;
	st = km_read_field(run->view, KF_module_taints, m->addr, 0, &taints);
	if (!st && taints && taint_letters(run, taints, letters)) {
		snprintf(text, sizeof(text), "%s%s", letters, mark);
		ROW_SET(row, module, taints, text);
	} else if (st || taints) {
		km_run_unknown(run, st ? st : KM_ABSENT, "module.taints");
	}
	return ROW_ADD(run, module, row);
}

/* The pages of its memory; regions of one page or of one large mapping may share some. */
static enum km_status claim_memory(struct km_run *run, const struct km_module *m, bool *whole)
{
	enum km_status st, got = m->regions;
	uint64_t pages = 0;
	uint32_t id;
	unsigned i;

	st = km_owner_add(run->owners, KM_CLASS_module, m->name, m->addr, -1, &id);
	for (i = 0; !st && !m->regions && i < KM_MOD_REGIONS; i++) {
		enum km_status why =
			km_claim_mapped(run, m->region[i].base, m->region[i].bytes, id, &pages);

		if (why && !got)
			got = why;
	}
	if (st || !got)
		return st;
	*whole = false;
	return m->regions
		       ? KM_OK
		       : km_run_issue(run, m->addr, got,
				      "memory of module %s: pages of it cannot be found", m->name);
}

static enum km_status run_module(struct km_run *run)
{
	struct km_modules m = { 0 };
	enum km_status st = km_modules_read(run->view, &m);
	char *users = km_calloc(USED_BY_BYTES, 1);
	bool whole = run->owners->nr_frames && !m.end;
	size_t i;

	if (!users)
		st = KM_NOMEM;
	for (i = 0; !st && i < m.v.n; i++) {
		st = add_module(run, &m.v.v[i], users);
		if (!st)
			st = claim_memory(run, &m.v.v[i], &whole);
	}
	run->owners->whole[KM_CLASS_module] = whole;
	if (!st && m.end)
		st = km_run_issue(run, km_view_sym(run->view, SYM_modules), m.end,
				  "list of modules: broken after %zu", m.v.n);
	km_vec_free(&m.v);
	free(users);
	return st;
}

const struct km_collector km_collect_module = {
	.name = "module",
	.doc = "Loaded modules.",
	.fields = (const enum km_field_id[]){ KF_module_list, KF_module_name, KF_module_state,
					      KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_modules, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_module, NULL },
	.claims = true,
	.run = run_module,
};
