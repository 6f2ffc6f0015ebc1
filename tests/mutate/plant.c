/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Damages structures of a dump one at a time, each in the way that is hard on whoever walks it: lists and trees that
 * lead into themselves, pointers to nowhere, sizes beyond reason. The load must end soon, name the damaged structure in
 * table issue, and leave all rows alone that have nothing to do with it.
 *
 *	plant [--only NAME] [--verbose] [--dump FILE --vmlinux FILE]
 *
 * Without a dump, a toy machine, which does not have all structures.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "plant.h"

static const struct plant *const sets[] = { plants_lists, plants_free,	 plants_process, plants_mm,
					    plants_slab,  plants_cgroup, plants_file,    plants_twice, plants_open };

/* Tables that speak of the load, or of damage. */
static const char *const always[] = { "capture", "boot", "dump_info", "load", "issue", "check", "variant",
				      "finding" };

/* ---- finding ---- */

bool plant_sql(const struct planter *p, const char *sql, uint64_t *ret)
{
	sqlite3_stmt *st = NULL;
	bool found = false;

	if (sqlite3_prepare_v2(p->db, sql, -1, &st, NULL) == SQLITE_OK &&
	    sqlite3_step(st) == SQLITE_ROW && sqlite3_column_type(st, 0) == SQLITE_INTEGER) {
		*ret = (uint64_t)sqlite3_column_int64(st, 0);
		found = true;
	}
	sqlite3_finalize(st);
	return found;
}

uint64_t plant_sql_addr(const struct planter *p, const char *sql)
{
	uint64_t addr;

	return plant_sql(p, sql, &addr) ? addr : 0;
}

uint64_t plant_get(const struct planter *p, enum km_field_id field, uint64_t base)
{
	uint64_t v;

	return base && !km_read_field(p->view, field, base, 0, &v) ? v : 0;
}

uint64_t plant_addr(const struct planter *p, enum km_field_id field, uint64_t base)
{
	uint64_t v;

	return base && !km_field_addr(p->view, field, base, 0, &v) ? v : 0;
}

uint64_t plant_entry(const struct planter *p, uint64_t head, enum km_field_id member, unsigned nth)
{
	const struct km_place *place = &p->k->layout->field[member];
	struct km_list list;
	uint64_t at;

	if (!head || !place->present)
		return 0;
	km_list_init(&list, p->view, head, 1u << 20);
	while (km_list_next(&list, &at) == KM_OK)
		if (!--nth)
			return at - place->offset;
	return 0;
}

void plant_poke(struct damage *d, uint64_t addr, uint64_t value, unsigned bytes)
{
	if (d->nr_pokes == PLANT_POKES || !addr)
		abort();
	d->poke[d->nr_pokes].addr = addr;
	d->poke[d->nr_pokes].value = value;
	d->poke[d->nr_pokes++].bytes = bytes;
}

void plant_set(const struct planter *p, struct damage *d, enum km_field_id field, uint64_t base,
	       uint64_t value)
{
	const struct km_place *place = &p->k->layout->field[field];

	plant_poke(d, base + place->offset, value, place->bytes < 8 ? place->bytes : 8);
}

void plant_named(struct damage *d, uint64_t addr)
{
	if (addr && d->nr_named < PLANT_NAMES)
		d->named[d->nr_named++] = addr;
}

/* ---- damaging ---- */

struct undo {
	off_t at;
	uint8_t old[8];
};

static bool poke(const struct planter *p, const struct damage *d, struct undo undo[PLANT_POKES])
{
	struct km_mapping m;
	uint64_t bytes;
	unsigned i;

	for (i = 0; i < d->nr_pokes; i++) {
		unsigned n = d->poke[i].bytes;

		if (km_view_translate(p->view, d->poke[i].addr, &m))
			return false;
		undo[i].at = copy_offset(&p->copy, m.paddr, &bytes);
		if (undo[i].at < 0 || bytes < n ||
		    pread(p->copy.fd, undo[i].old, n, undo[i].at) != (ssize_t)n)
			return false;
	}
	for (i = 0; i < d->nr_pokes; i++)
		if (pwrite(p->copy.fd, &d->poke[i].value, d->poke[i].bytes, undo[i].at) < 0)
			return false;
	return true;
}

static void restore(const struct planter *p, const struct damage *d, const struct undo *undo)
{
	unsigned i = d->nr_pokes;

	while (i--)
		if (pwrite(p->copy.fd, undo[i].old, d->poke[i].bytes, undo[i].at) < 0) {
			fprintf(stderr, "plant: cannot write the copy: %s\n", strerror(errno));
			exit(2);
		}
}

/* ---- what came of it ---- */

static int64_t ask(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *st = NULL;
	int64_t n = -1;

	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) == SQLITE_OK &&
	    sqlite3_step(st) == SQLITE_ROW)
		n = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return n;
}

/*
 * SELECT of all of @table in the case @from. Owners are numbered as they are met: whom a number stands for is compared,
 * not the number.
 */
static void select_all(sqlite3 *db, const char *from, const char *table, char *sql, size_t room)
{
	sqlite3_stmt *st = NULL;
	char names[256], join[128] = "";
	size_t n = (size_t)snprintf(sql, room, "SELECT 1");

	snprintf(names, sizeof(names), "SELECT name FROM pragma_table_info('%s')", table);
	if (sqlite3_prepare_v2(db, names, -1, &st, NULL) != SQLITE_OK)
		return;
	while (sqlite3_step(st) == SQLITE_ROW && n < room) {
		const char *name = (const char *)sqlite3_column_text(st, 0);

		if (strcmp(name, "owner_id")) {
			n += (size_t)snprintf(sql + n, room - n, ", t.\"%s\"", name);
		} else if (strcmp(table, "owner")) {
			n += (size_t)snprintf(sql + n, room - n,
					      ", o.class, o.addr, o.name, o.pid");
			snprintf(join, sizeof(join), " LEFT JOIN %s.owner AS o USING (owner_id)",
				 from);
		}
	}
	sqlite3_finalize(st);
	if (n < room)
		snprintf(sql + n, room - n, " FROM %s.\"%s\" AS t%s", from, table, join);
}

/* Rows of @table that the undamaged case has and the damaged one has not, or the other way round. */
static int64_t rows_apart(sqlite3 *db, const char *table)
{
	char good[4096], bad[4096], sql[9000];
	int64_t lost, added;

	select_all(db, "main", table, good, sizeof(good));
	select_all(db, "bad", table, bad, sizeof(bad));
	snprintf(sql, sizeof(sql), "SELECT count(*) FROM (%s EXCEPT %s)", good, bad);
	lost = ask(db, sql);
	snprintf(sql, sizeof(sql), "SELECT count(*) FROM (%s EXCEPT %s)", bad, good);
	added = ask(db, sql);
	return lost < 0 || added < 0 ? -1 : lost > added ? lost : added;
}

static int allowed(const struct plant *plant, const char *table)
{
	size_t i;

	table += *table == '_'; /* of many captures, in the form that saves room */
	for (i = 0; i < sizeof(always) / sizeof(*always); i++)
		if (!strcmp(always[i], table))
			return -1;
	for (i = 0; i < sizeof(plant->reach) / sizeof(*plant->reach) && plant->reach[i].table; i++)
		if (!strcmp(plant->reach[i].table, table))
			return plant->reach[i].rows;
	return 0;
}

static bool rows_hold(const struct planter *p, const struct plant *plant, bool verbose)
{
	sqlite3_stmt *st;
	bool ok = true;

	if (sqlite3_prepare_v2(p->db,
			       "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'doc_*'"
			       " ORDER BY name",
			       -1, &st, NULL) != SQLITE_OK)
		return false;
	while (sqlite3_step(st) == SQLITE_ROW) {
		const char *table = (const char *)sqlite3_column_text(st, 0);
		int64_t apart = rows_apart(p->db, table);
		int most = allowed(plant, table);

		if (apart < 0 || (most >= 0 && apart > most)) {
			printf("    %s: %lld rows differ, %d may\n", table, (long long)apart, most);
			ok = false;
		} else if (verbose && apart) {
			printf("    %s: %lld rows differ\n", table, (long long)apart);
		}
	}
	sqlite3_finalize(st);
	return ok;
}

static bool is_named(const struct planter *p, const struct plant *plant, const struct damage *d,
		     bool verbose)
{
	sqlite3_stmt *st;
	bool named = false;
	char sql[256];

	if (d->check) {
		snprintf(sql, sizeof(sql), "SELECT count(*) FROM bad.\"check\" WHERE name = '%s' AND ok = 0", d->check);
		named = ask(p->db, sql) > 0;
	}
	if (sqlite3_prepare_v2(p->db,
			       "SELECT collector, kaddr, kind, text FROM bad.issue"
			       " EXCEPT SELECT collector, kaddr, kind, text FROM main.issue",
			       -1, &st, NULL) != SQLITE_OK)
		return false;
	while (sqlite3_step(st) == SQLITE_ROW) {
		uint64_t addr = (uint64_t)sqlite3_column_int64(st, 1);
		bool its = !strncmp((const char *)sqlite3_column_text(st, 0), plant->collector,
				    strlen(plant->collector));
		unsigned i;

		for (i = 0; its && i < d->nr_named; i++)
			named |= addr == d->named[i];
		if (verbose)
			printf("    issue of %s at 0x%llx: %s, %s\n", sqlite3_column_text(st, 0),
			       (unsigned long long)addr, sqlite3_column_text(st, 2),
			       sqlite3_column_text(st, 3));
	}
	sqlite3_finalize(st);
	return named;
}

enum verdict { HELD, FAILED, NOT_PLANTED };

static enum verdict try_plant(struct planter *p, const struct plant *plant, bool verbose)
{
	struct damage d = { .nr_pokes = 0 };
	struct undo undo[PLANT_POKES];
	struct outcome o;
	bool named, held;
	char sql[256];

	if (!plant->find(p, &d) || !d.nr_pokes || !poke(p, &d, undo)) {
		printf("none %s: no such structure in this dump\n", plant->name);
		return NOT_PLANTED;
	}
	o = copy_try(&p->copy);
	restore(p, &d, undo);
	if (!o.ok || o.how == COPY_REFUSED) {
		printf("FAIL %s: status 0x%x, %.1f s, %ld MiB\n", plant->name, (unsigned)o.status,
		       o.seconds, o.max_kb >> 10);
		return FAILED;
	}
	snprintf(sql, sizeof(sql), "ATTACH '%s' AS bad", p->copy.db);
	if (sqlite3_exec(p->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		return FAILED;
	named = is_named(p, plant, &d, verbose);
	held = rows_hold(p, plant, verbose);
	(void)sqlite3_exec(p->db, "DETACH bad", NULL, NULL, NULL);
	printf("%s %s: %s, %s, %.1f s\n", named && held ? "ok  " : "FAIL", plant->name,
	       named ? "named" : "NOT NAMED", held ? "the rest is whole" : "OTHER ROWS HARMED",
	       o.seconds);
	return named && held ? HELD : FAILED;
}

/* ---- the undamaged dump ---- */

struct kernel {
	struct km_source *source;
	struct km_vmlinux *vmlinux;
	struct km_kernel k;
};

static void open_kernel(struct planter *p, struct kernel *own)
{
	const char *path = p->copy.dump;
	struct km_err err = { "" };

	if (km_source_open(&path, 1, &own->source, &err) ||
	    km_kernel_find(&own->k, own->source, &(struct km_kernel_options){ .jobs = 2 }, &err) ||
	    km_vmlinux_open(p->copy.vmlinux, NULL, &own->vmlinux, &err) ||
	    km_kernel_bind(&own->k, own->vmlinux, &err) || km_view_create(&own->k, &p->view)) {
		fprintf(stderr, "plant: the undamaged dump cannot be read: %s\n", err.text);
		exit(2);
	}
	p->k = &own->k;
}

static void open_case(struct planter *p, char base[128])
{
	struct km_err err = { "" };

	snprintf(base, 128, "%s/base.db", p->copy.dir);
	if (copy_load(&p->copy, &err) || rename(p->copy.db, base) ||
	    sqlite3_open_v2(base, &p->db, SQLITE_OPEN_READONLY, NULL)) {
		fprintf(stderr, "plant: the undamaged dump does not load: %s\n", err.text);
		exit(2);
	}
}

int main(int argc, char **argv)
{
	const char *dump = NULL, *vmlinux = NULL, *only = NULL;
	unsigned count[3] = { 0 };
	struct kernel kernel = { 0 };
	struct planter p = { 0 };
	bool verbose = false;
	char base[128];
	size_t i;
	int a;

	for (a = 1; a < argc; a++) {
		if (!strcmp(argv[a], "--verbose"))
			verbose = true;
		else if (!strcmp(argv[a], "--dump") && a + 1 < argc)
			dump = argv[++a];
		else if (!strcmp(argv[a], "--vmlinux") && a + 1 < argc)
			vmlinux = argv[++a];
		else if (!strcmp(argv[a], "--only") && a + 1 < argc)
			only = argv[++a];
		else
			break;
	}
	if (a < argc || !dump != !vmlinux) {
		fprintf(stderr,
			"usage: plant [--only NAME] [--verbose] [--dump FILE --vmlinux FILE]\n");
		return 2;
	}
	copy_make(&p.copy, dump, vmlinux);
	open_case(&p, base);
	open_kernel(&p, &kernel);
	for (i = 0; i < sizeof(sets) / sizeof(*sets); i++) {
		const struct plant *plant;

		for (plant = sets[i]; plant->name; plant++)
			if (!only || !strcmp(only, plant->name))
				count[try_plant(&p, plant, verbose)]++;
	}
	printf("%u kinds of damage: %u named with the rest whole, %u not, %u not planted\n",
	       count[HELD] + count[FAILED] + count[NOT_PLANTED], count[HELD], count[FAILED],
	       count[NOT_PLANTED]);
	km_view_destroy(p.view);
	km_kernel_deinit(&kernel.k);
	km_vmlinux_close(kernel.vmlinux);
	km_source_close(kernel.source);
	sqlite3_close(p.db);
	copy_remove(&p.copy);
	return count[FAILED] != 0 || !count[HELD];
}
