/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>

#include "compare_impl.h"
#include "base/mem.h"
#include "ktype/records.h"
#include "report/report_impl.h"
#include "ktype/vmlinux.h"

struct reading {
	struct km_compare *c;
	struct sqlite3_stmt *record, *member;
	enum km_side side;
	int64_t place; /* of the member in its structure */
};

static enum km_status run_statement(struct sqlite3_stmt *stmt, int rc)
{
	if (rc == SQLITE_OK && sqlite3_step(stmt) != SQLITE_DONE)
		rc = SQLITE_ERROR;
	(void)sqlite3_reset(stmt);
	return rc == SQLITE_OK ? KM_OK : KM_IO;
}

static enum km_status add_record(void *arg, const struct km_record *r)
{
	struct reading *to = arg;
	int rc = sqlite3_bind_int(to->record, 1, (int)to->side);

	to->place = 0;
	rc |= sqlite3_bind_text(to->record, 2, r->name, -1, SQLITE_STATIC);
	rc |= sqlite3_bind_text(to->record, 3, r->kind, -1, SQLITE_STATIC);
	rc |= sqlite3_bind_int64(to->record, 4, (int64_t)r->bytes);
	rc |= sqlite3_bind_int64(to->record, 5, (int64_t)r->hole_bytes);
	rc |= sqlite3_bind_int64(to->record, 6, r->nr_members);
	return run_statement(to->record, rc);
}

static enum km_status add_member(void *arg, const struct km_record *of, const struct km_record_member *m)
{
	struct reading *to = arg;
	int rc = sqlite3_bind_int(to->member, 1, (int)to->side);

	rc |= sqlite3_bind_text(to->member, 2, of->name, -1, SQLITE_STATIC);
	rc |= sqlite3_bind_int64(to->member, 3, ++to->place);
	rc |= sqlite3_bind_text(to->member, 4, m->name, -1, SQLITE_STATIC);
	rc |= sqlite3_bind_text(to->member, 5, m->type, -1, SQLITE_STATIC);
	rc |= sqlite3_bind_int64(to->member, 6, (int64_t)m->bit_offset);
	rc |= sqlite3_bind_int64(to->member, 7, (int64_t)m->bytes);
	return run_statement(to->member, rc);
}

static enum km_status read_records(struct reading *to, const char *path, struct km_err *err)
{
	const struct km_record_sink sink = { add_record, add_member, to };
	enum km_status st;

	if (sqlite3_prepare_v2(to->c->db, "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?)", -1, &to->record, NULL) !=
		    SQLITE_OK ||
	    sqlite3_prepare_v2(to->c->db, "INSERT INTO record_member VALUES (?, ?, ?, ?, ?, ?, ?)", -1, &to->member,
			       NULL) != SQLITE_OK)
		return km_compare_fail(to->c, err);
	*err->text = '\0';
	st = km_vmlinux_records(path, &sink, err);
	return st && !*err->text ? km_compare_fail(to->c, err) : st;
}

static enum km_status exec_types(struct km_compare *c, char *sql, struct km_err *err)
{
	int rc = sql ? sqlite3_exec(c->db, sql, NULL, NULL, NULL) : SQLITE_NOMEM;

	sqlite3_free(sql);
	return rc == SQLITE_OK ? KM_OK : km_compare_fail(c, err);
}

/* Sections of the kernel's image, as the linker script bounds them (arch/x86/kernel/vmlinux.lds.S). */
static enum km_status read_image(struct reading *to, const char *path, struct km_err *err)
{
	static const struct {
		const char *name;
		enum km_sym_id from, to;
	} parts[] = {
		{ "text", SYM_text, SYM_etext },
		{ "read-only data", SYM_start_rodata, SYM_end_rodata },
		{ "data", SYM_sdata, SYM_edata },
		{ "init", SYM_init_begin, SYM_init_end },
		{ "bss", SYM_bss_start, SYM_bss_stop },
		{ "per-CPU", SYM_per_cpu_start, SYM_per_cpu_end },
		{ "whole image", SYM_text, SYM_end },
	};
	const struct km_layout *l;
	struct km_vmlinux *v;
	enum km_status st = km_vmlinux_open(path, NULL, &v, err);
	size_t i;

	if (st)
		return st;
	st = km_vmlinux_layout(v, &l, err);
	for (i = 0; !st && i < KM_ARRAY_LEN(parts); i++) {
		const struct km_symbol *a = &l->syms[parts[i].from], *b = &l->syms[parts[i].to];

		if (a->present && b->present && b->addr >= a->addr)
			st = exec_types(to->c,
					sqlite3_mprintf("INSERT INTO image_part VALUES (%d, %Q, %lld)", (int)to->side, parts[i].name,
							(long long)(b->addr - a->addr)),
					err);
	}
	if (!st)
		st = exec_types(to->c,
				sqlite3_mprintf("INSERT INTO record_origin VALUES (%d, %Q)", (int)to->side, km_vmlinux_id(v)->origin), err);
	if (!st)
		st = exec_types(to->c,
				sqlite3_mprintf("INSERT INTO run VALUES (%d, %d, %Q, NULL, 'Linux ' || coalesce(nullif(%Q, ''), 'of unknown"
						" release') || coalesce(', build-id ' || nullif(%Q, ''), ''), %Q || ' read', NULL)",
						(int)to->side, to->c->nr_runs[to->side], path, km_vmlinux_id(v)->release,
						km_vmlinux_id(v)->build_id, km_vmlinux_id(v)->origin),
				err);
	km_vmlinux_close(v);
	return st;
}

const char *const km_kernel_areas[] = { "type", "image", NULL };

/* The structures and the image as things of a run of their own. */
static enum km_status add_things(struct km_compare *c, enum km_side side, struct km_err *err)
{
	enum km_status st = KM_OK;

	if (km_compare_wants(c, "type"))
		st = exec_types(c,
				sqlite3_mprintf("INSERT OR IGNORE INTO area VALUES ('type', 'Structures of the kernel: sizes.');"
						"INSERT INTO thing SELECT side, %d, 'type', kind || ' ' || name, bytes, NULL,"
						" json_object('members', members, 'hole bytes', hole_bytes) FROM record WHERE side = %d",
						c->nr_runs[side], (int)side),
				err);
	if (st || !km_compare_wants(c, "image"))
		return st;
	return exec_types(c,
			  sqlite3_mprintf("INSERT OR IGNORE INTO area VALUES ('image', 'The image of the kernel: its sections.');"
					  "INSERT INTO thing SELECT side, %d, 'image', name, bytes, NULL, NULL FROM image_part"
					  " WHERE side = %d",
					  c->nr_runs[side], (int)side),
			  err);
}

enum km_status km_compare_add_types(struct km_compare *c, enum km_side side, const char *path, bool compared,
				    struct km_err *err)
{
	struct reading to = { .c = c, .side = side };
	struct km_err inner;
	enum km_status st;

	err = err ? err : &inner;
	if (compared)
		c->nr_runs[side]++;
	st = compared ? read_image(&to, path, err) : KM_OK;
	if (!st)
		st = read_records(&to, path, err);
	sqlite3_finalize(to.record);
	sqlite3_finalize(to.member);
	return st || !compared ? st : add_things(c, side, err);
}
