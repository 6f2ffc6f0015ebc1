/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How many wrong numbers does nobody notice? Loads a dump again and again, each time with one value of one kernel
 * structure changed (semantic_kinds.c), and compares the case with the undamaged one. A mutation counts when a number
 * of the machine changed; it was noticed when a check, an issue, an unknown or the status of a collector says so. The
 * rest is silent. A load that was refused changed no number: the rate is of the others, and also told with these. Of members that have no second witness (unwitnessed.def)
 * it cannot be otherwise: the rate is reported without these, and with them (raw).
 *
 *	semantic [--mutations N] [--seed N] [--first N] [--workers N] [--kind NAME] [--most PERCENT] [--list] [--all]
 *		 --dump FILE --vmlinux FILE
 *
 * --list names each silent mutation and what it changed, --all each that counts. Exits with 1 when a load crashed or
 * ran on, or when more than PERCENT of those that count, and have a witness, are silent. Mutation N of a seed
 * is always the same.
 */
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "case/case.h"
#include "digest.h"
#include "semantic.h"
#include "trace.h"

#define MAX_WORKERS  8u
#define CPU_SECONDS  20
#define WALL_SECONDS 240

enum outcome_of { NOT_RUN,
		  SAME,
		  REFUSED,
		  NOTICED,
		  NO_WITNESS,
		  SILENT,
		  BROKEN };

struct result {
	enum outcome_of how;
	unsigned kind;
	char what[96], where[400];
	uint64_t old, new;
};

struct options {
	uint64_t mutations, seed, first;
	unsigned workers;
	double most;
	const char *kind, *dump, *vmlinux;
	bool list, all;
};

static void die(const char *what)
{
	fprintf(stderr, "semantic: %s: %s\n", what, strerror(errno));
	exit(2);
}

static void fail(const char *what, const struct km_err *err)
{
	fprintf(stderr, "semantic: %s: %s\n", what, err->text);
	exit(2);
}

/* ---- the undamaged dump ---- */

struct kernel {
	struct km_source *source;
	struct km_vmlinux *vmlinux;
	struct km_kernel k;
};

static void open_kernel(struct machine *m, struct kernel *own)
{
	const char *path = m->copy->dump;
	struct km_err err = { "" };

	if (km_source_open(&path, 1, &own->source, &err) ||
	    km_kernel_find(&own->k, own->source, &(struct km_kernel_options){ .jobs = 2 }, &err) ||
	    km_vmlinux_open(m->copy->vmlinux, NULL, &own->vmlinux, &err) ||
	    km_kernel_bind(&own->k, own->vmlinux, &err) || km_view_create(&own->k, &m->view))
		fail("the undamaged dump cannot be read", &err);
	m->k = &own->k;
}

static void read_frames(sqlite3 *db, const char *which, struct frames *f)
{
	sqlite3_stmt *st;
	char sql[256];
	size_t room = 0;

	snprintf(sql, sizeof(sql),
		 "SELECT start_pfn, nr_pages FROM page_run WHERE %s ORDER BY start_pfn", which);
	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK)
		die("no table page_run");
	while (sqlite3_step(st) == SQLITE_ROW) {
		if (f->n == room) {
			room = room ? 2 * room : 1024;
			f->run = realloc(f->run, room * sizeof(*f->run));
			if (!f->run)
				die("no memory");
		}
		f->run[f->n][0] = (uint64_t)sqlite3_column_int64(st, 0);
		f->run[f->n++][1] = f->total;
		f->total += (uint64_t)sqlite3_column_int64(st, 1);
	}
	sqlite3_finalize(st);
}

static void read_case(struct machine *m)
{
	static const char *const which[NR_FRAMES_OF] = { "class NOT IN ('absent')",
							 "class = 'page_table'", "class = 'slab'",
							 "class = 'percpu'" };
	sqlite3_stmt *st;
	sqlite3 *db;
	unsigned i;

	if (sqlite3_open_v2(m->copy->db, &db, SQLITE_OPEN_READONLY, NULL))
		die("cannot open the case");
	for (i = 0; i < NR_FRAMES_OF; i++)
		read_frames(db, which[i], &m->frames[i]);
	if (sqlite3_prepare_v2(db, "SELECT value FROM dump_info WHERE key = 'struct_pages'", -1,
			       &st, NULL))
		die("no table dump_info");
	if (sqlite3_step(st) == SQLITE_ROW)
		m->struct_pages = strtoull((const char *)sqlite3_column_text(st, 0), NULL, 16);
	sqlite3_finalize(st);
	sqlite3_close(db);
}

/* Members that were read and that can be overwritten. */
static void choose_fields(struct machine *m)
{
	const struct trace_place *place;
	struct km_mapping map;
	uint64_t room;
	unsigned f;

	m->field = calloc(KM_NR_FIELDS, sizeof(*m->field));
	if (!m->field)
		die("no memory");
	for (f = 0; f < KM_NR_FIELDS; f++)
		if (trace_places(f, &place) && m->k->layout->field[f].present &&
		    !km_view_translate(m->view, place->base + m->k->layout->field[f].offset,
				       &map) &&
		    copy_offset(m->copy, map.paddr, &room) >= 0)
			m->field[m->nr_fields++] = f;
}

/* Types and symbols as a profile, which is read in no time and whose numbers can be changed. */
static void make_profile(struct machine *m, const char *vmlinux, char path[128])
{
	struct km_err err = { "" };
	struct km_vmlinux *v;
	struct stat st;
	FILE *f;

	snprintf(path, 128, "%.63s/profile", m->copy->dir);
	if (km_vmlinux_open(vmlinux, NULL, &v, &err) || km_vmlinux_write_profile(v, path, &err))
		fail("no profile", &err);
	km_vmlinux_close(v);
	f = fopen(path, "rb");
	if (!f || stat(path, &st))
		die(path);
	m->profile_bytes = (size_t)st.st_size;
	m->profile = malloc(m->profile_bytes + 1);
	if (!m->profile || fread(m->profile, 1, m->profile_bytes, f) != m->profile_bytes)
		die(path);
	m->profile[m->profile_bytes] = '\0';
	fclose(f);
	m->copy->vmlinux = path;
}

/* Where the log's text is. */
static void log_text(const struct machine *m, uint64_t *ret, uint64_t *ret_bytes)
{
	uint64_t prb = 0, bits;

	*ret_bytes = 0;
	if (km_read_var(m->view, SYM_prb, false, &prb) || !prb ||
	    km_read_field(m->view, KF_printk_ringbuffer_data, prb, 0, ret) ||
	    km_read_field(m->view, KF_printk_ringbuffer_size_bits, prb, 0, &bits) || bits > 40)
		return;
	*ret_bytes = UINT64_C(1) << bits;
}

static void open_machine(struct machine *m, struct kernel *own, struct digest *base)
{
	struct km_err err = { "" };
	uint64_t text = 0, text_bytes;
	struct digest again;
	char where[400];

	m->copy->jobs = 1;
	trace_start();
	if (copy_load(m->copy, &err))
		fail("the undamaged dump does not load", &err);
	open_kernel(m, own);
	log_text(m, &text, &text_bytes);
	trace_stop(m->k->layout, text, text_bytes);
	read_case(m);
	choose_fields(m);
	if (!digest_read(m->copy->db, base) || copy_load(m->copy, &err) ||
	    !digest_read(m->copy->db, &again))
		fail("the undamaged dump does not load twice", &err);
	if (digest_changed(base, &again, where, sizeof(where)) || digest_noticed(base, &again)) {
		fprintf(stderr, "semantic: two loads of the same dump differ in%s\n", where);
		exit(2);
	}
}

/* ---- one mutation ---- */

/* Nobody can notice: unwitnessed.def says why. */
static bool has_no_witness(const char *what)
{
	static const char *const members[] = {
#define UNWITNESSED(type, member, why) #type "." #member,
#include "unwitnessed.def"
#undef UNWITNESSED
	};
	size_t i;

	for (i = 0; i < sizeof(members) / sizeof(*members); i++)
		if (!strcmp(members[i], what))
			return true;
	return false;
}

static bool draw(const struct machine *m, const struct options *o, uint64_t number,
		 struct shot *shot, unsigned *ret_kind)
{
	uint64_t seed =
		o->seed * UINT64_C(0xd1342543de82ef95) + number * UINT64_C(0x2545f4914f6cdd1d);
	unsigned tries, k, at;

	for (tries = 0; tries < 1000; tries++) {
		at = (unsigned)(semantic_random(&seed) % 100);
		for (k = 0; k + 1 < NR_SEMANTIC_KINDS && at >= semantic_kinds[k].weight; k++)
			at -= semantic_kinds[k].weight;
		*shot = (struct shot){ .at = -1 };
		if ((!o->kind || !strcmp(o->kind, semantic_kinds[k].name)) &&
		    semantic_kinds[k].draw(m, &seed, shot)) {
			*ret_kind = k;
			return true;
		}
	}
	return false;
}

static void child(const struct copy *c, const struct digest *base, struct result *r)
{
	struct rlimit cpu = { CPU_SECONDS, CPU_SECONDS };
	struct km_err err = { "" };
	struct digest d;
	enum outcome_of silent = has_no_witness(r->what) ? NO_WITNESS : SILENT;
	bool noticed;

	setrlimit(RLIMIT_CPU, &cpu);
	alarm(WALL_SECONDS);
	if (copy_load(c, &err)) {
		r->how = REFUSED;
		snprintf(r->where, sizeof(r->where), "%.*s", (int)sizeof(r->where) - 1, err.text);
		_exit(0);
	}
	if (!digest_read(c->db, &d))
		_exit(1);
	noticed = digest_noticed(base, &d);
	r->how = !digest_changed(base, &d, r->where, sizeof(r->where)) ? SAME
		 : noticed					       ? NOTICED
								       : silent;
	_exit(0);
}

static void write_profile(const struct machine *m, const struct shot *s, const char *path)
{
	FILE *f = fopen(path, "wb");
	size_t from = s->text_at + s->text_bytes;

	if (!f || fwrite(m->profile, 1, s->text_at, f) != s->text_at || fputs(s->text, f) < 0 ||
	    fwrite(m->profile + from, 1, m->profile_bytes - from, f) != m->profile_bytes - from ||
	    fclose(f))
		die(path);
}

static void run_one(const struct machine *m, const struct options *o, const struct digest *base,
		    uint64_t number, struct result *r)
{
	struct copy c = *m->copy;
	struct shot shot;
	char path[128];
	int status;
	pid_t pid;

	if (!draw(m, o, number, &shot, &r->kind))
		return;
	snprintf(r->what, sizeof(r->what), "%s", shot.what);
	r->old = shot.old;
	r->new = shot.new;
	if (shot.at >= 0) {
		if (pwrite(c.fd, &shot.new, shot.bytes, shot.at) != (ssize_t)shot.bytes)
			die("cannot write the copy");
	} else {
		snprintf(path, sizeof(path), "%.63s/edited", c.dir);
		write_profile(m, &shot, path);
		c.vmlinux = path;
	}
	r->how = BROKEN;
	pid = fork();
	if (pid < 0)
		die("fork");
	if (!pid)
		child(&c, base, r);
	if (waitpid(pid, &status, 0) != pid)
		die("waitpid");
	if (status)
		r->how = BROKEN;
	if (shot.at >= 0 && pwrite(c.fd, &shot.old, shot.bytes, shot.at) != (ssize_t)shot.bytes)
		die("cannot write the copy");
}

/* ---- all of them ---- */

/* Each worker has a dump of its own to damage. */
static void work(const struct options *o, struct machine *m, const struct digest *base,
		 unsigned worker, struct result *results)
{
	struct copy mine;
	struct machine own = *m;
	uint64_t i;

	if (worker) {
		copy_make(&mine, o->dump, m->copy->vmlinux);
		mine.jobs = 1;
		own.copy = &mine;
	}
	for (i = worker; i < o->mutations; i += o->workers)
		run_one(&own, o, base, o->first + i, &results[i]);
	if (worker)
		copy_remove(&mine);
}

static void run_all(const struct options *o, struct machine *m, const struct digest *base,
		    struct result *results)
{
	pid_t pid[MAX_WORKERS];
	unsigned w;
	int status;

	fflush(NULL);
	for (w = 1; w < o->workers; w++) {
		pid[w] = fork();
		if (pid[w] < 0)
			die("fork");
		if (!pid[w]) {
			work(o, m, base, w, results);
			_exit(0);
		}
	}
	work(o, m, base, 0, results);
	for (w = 1; w < o->workers; w++)
		if (waitpid(pid[w], &status, 0) != pid[w] || status)
			die("a worker failed");
}

static void print_one(const struct options *o, uint64_t i, const struct result *r)
{
	static const char *const words[] = { "not run", "same", "refused", "noticed",
					     "no witness", "silent", "BROKEN" };

	if (r->how == BROKEN || (r->how >= NO_WITNESS && o->list) || (r->how >= REFUSED && o->all))
		printf("%s %llu %s: %s, 0x%llx to 0x%llx;%s%s\n", words[r->how],
		       (unsigned long long)(o->first + i), semantic_kinds[r->kind].name, r->what,
		       (unsigned long long)r->old, (unsigned long long)r->new,
		       r->how == REFUSED ? " " : "", r->where);
}

static double percent(unsigned part, unsigned whole)
{
	return whole ? 100.0 * part / whole : 0;
}

static int report(const struct options *o, const struct result *results)
{
	unsigned n[NR_SEMANTIC_KINDS + 1][BROKEN + 1] = { { 0 } };
	unsigned k, h, counted, silent = 0, broken = 0;
	uint64_t i;

	for (i = 0; i < o->mutations; i++) {
		n[results[i].kind][results[i].how]++;
		n[NR_SEMANTIC_KINDS][results[i].how]++;
		print_one(o, i, &results[i]);
	}
	printf("%-8s %9s %9s %9s %9s %10s %9s %16s %16s\n", "kind", "mutations", "no change", "refused",
	       "noticed", "no witness", "silent", "silent % (raw)", "with refused");
	for (k = 0; k <= NR_SEMANTIC_KINDS; k++) {
		unsigned raw = n[k][SILENT] + n[k][NO_WITNESS];

		for (h = SAME, counted = 0; h <= BROKEN; h++)
			counted += n[k][h];
		silent = n[k][SILENT];
		broken = n[k][BROKEN];
		printf("%-8s %9u %9u %9u %9u %10u %9u %8.1f (%5.1f) %8.1f (%5.1f)\n",
		       k < NR_SEMANTIC_KINDS ? semantic_kinds[k].name : "all", counted, n[k][SAME],
		       n[k][REFUSED], n[k][NOTICED], n[k][NO_WITNESS], silent,
		       percent(silent, n[k][NOTICED] + silent), percent(raw, n[k][NOTICED] + raw),
		       percent(silent, counted - n[k][SAME] - n[k][NO_WITNESS]),
		       percent(raw, counted - n[k][SAME]));
	}
	k = NR_SEMANTIC_KINDS;
	counted = n[k][NOTICED] + silent;
	if (broken)
		printf("%u loads crashed or ran on\n", broken);
	return broken || percent(silent, counted) > o->most;
}

static bool parse(int argc, char **argv, struct options *o)
{
	int a;

	for (a = 1; a < argc; a++) {
		const char *arg = argv[a], *value = a + 1 < argc ? argv[a + 1] : NULL;

		if (!strcmp(arg, "--list") || !strcmp(arg, "--all")) {
			*(arg[2] == 'l' ? &o->list : &o->all) = true;
			continue;
		}
		a++;
		if (!value)
			return false;
		if (!strcmp(arg, "--mutations"))
			o->mutations = strtoull(value, NULL, 0);
		else if (!strcmp(arg, "--seed"))
			o->seed = strtoull(value, NULL, 0);
		else if (!strcmp(arg, "--first"))
			o->first = strtoull(value, NULL, 0);
		else if (!strcmp(arg, "--workers"))
			o->workers = (unsigned)strtoul(value, NULL, 0);
		else if (!strcmp(arg, "--most"))
			o->most = strtod(value, NULL);
		else if (!strcmp(arg, "--kind"))
			o->kind = value;
		else if (!strcmp(arg, "--dump"))
			o->dump = value;
		else if (!strcmp(arg, "--vmlinux"))
			o->vmlinux = value;
		else
			return false;
	}
	return o->dump && o->vmlinux && o->workers && o->workers <= MAX_WORKERS;
}

int main(int argc, char **argv)
{
	struct options o = { .mutations = 300, .workers = 2, .most = 100 };
	struct kernel own = { 0 };
	struct machine m = { 0 };
	struct result *results;
	static struct digest base;
	struct copy copy;
	char profile[128];
	unsigned i;
	int failed;

	if (!parse(argc, argv, &o)) {
		fprintf(stderr, "usage: semantic [--mutations N] [--seed N] [--first N] [--workers "
				"N] [--kind NAME]"
				" [--most PERCENT] [--list] [--all] --dump FILE --vmlinux FILE\n");
		return 2;
	}
	copy_make(&copy, o.dump, o.vmlinux);
	m.copy = &copy;
	make_profile(&m, o.vmlinux, profile);
	open_machine(&m, &own, &base);
	printf("%zu members of structures were read\n", m.nr_fields);
	results = mmap(NULL, (o.mutations + 1) * sizeof(*results), PROT_READ | PROT_WRITE,
		       MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (results == MAP_FAILED)
		die("no memory");
	run_all(&o, &m, &base, results);
	failed = report(&o, results);
	km_view_destroy(m.view);
	km_kernel_deinit(&own.k);
	km_vmlinux_close(own.vmlinux);
	km_source_close(own.source);
	for (i = 0; i < NR_FRAMES_OF; i++)
		free(m.frames[i].run);
	free(m.field);
	free(m.profile);
	copy_remove(&copy);
	return failed;
}
