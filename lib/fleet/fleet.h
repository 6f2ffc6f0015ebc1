/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FLEET_H
#define KM_FLEET_H

/**
 * Many inputs, each loaded into a case of its own by a process of its own, and one fleet case about all of them. The
 * folder of a fleet has
 *
 *	cases/FINGERPRINT.db	a case for each input, or for several that are the same
 *	journal			a line for each input that is done: journal.h
 *	fleet.db		the fleet case: tables of schema/fleet_tables, made anew from the cases each time
 *	report.txt, .md, .html	what questions of schema/fleet answer from it
 *	lock			held while somebody works on it
 *
 * A run does what the journal does not have. Refuses to print, and to do anything about the inputs but read them.
 */

#include <signal.h>
#include <stdio.h>

#include "case/case.h"
#include "report/format.h"
#include "report/question.h"
#include "report/report.h"
#include "store/table.h"

/** What became of an input. */
enum km_fleet_status {
	KM_FLEET_LOADED,
	KM_FLEET_PART,
	KM_FLEET_FAILED,
	KM_NR_FLEET_STATUSES,
};
extern const char *const km_fleet_status_names[KM_NR_FLEET_STATUSES];

struct km_fleet_progress {
	size_t done, total; /* inputs, those that the journal has included */
	size_t failed;
	const char *path; /* one that is being loaded, or what is done in the end */
};

struct km_fleet_options {
	const char *out; /* folder; made when it is not there */
	/**
	 * Files, folders, patterns as of glob(7). A folder with one dump, or with captured files, is one input; of others
	 * each entry is one, but for hidden files, vmlinux files and profiles.
	 */
	const char *const *inputs;
	size_t nr_inputs;
	struct km_load_options load; /* how each is loaded; its paths are not used */
	unsigned jobs;		     /* inputs at a time; 0: one per CPU */
	unsigned timeout_s;	     /* an input that takes longer fails; 0: no limit */
	uint64_t memory_bytes;	     /* that loading one may allocate, mapped files not counted; 0: no limit */
	bool retry;		     /* those that failed are loaded again */
	const volatile sig_atomic_t *cancel;
	void (*progress)(void *arg, const struct km_fleet_progress *p); /* or NULL */
	/* Called for each input that failed or was loaded in part, as it happens; or NULL. */
	void (*report)(void *arg, const char *path, enum km_fleet_status status, const char *reason);
	void *arg;
};

struct km_fleet_result {
	size_t inputs;			    /* of this run */
	size_t done;			    /* of them, those that the journal had */
	size_t fleet;			    /* all of the fleet, those of earlier runs included */
	size_t count[KM_NR_FLEET_STATUSES]; /* of the fleet */
	size_t same;			    /* of those that were loaded, what another one has already */
};

/**
 * Load what is missing, and make the fleet case. An input that fails costs only itself. KM_OK; KM_END: cancelled, what is
 * done stays done; KM_IO, KM_FORMAT (the folder is something else), KM_NOMEM.
 */
enum km_status km_fleet_run(const struct km_fleet_options *o, struct km_fleet_result *ret, struct km_err *err);

/* ---- ask ---- */

/* Questions about a fleet case: schema/fleet, with headers as those of other questions (report/question.h). */

/** Whether the file @path says that it is a fleet case. */
bool km_fleet_is(const char *path);
/** Open it for reading; asked as a case, but for captures. KM_IO, KM_FORMAT, KM_UNSUPPORTED, KM_NOMEM. */
enum km_status km_fleet_open(const char *path, struct km_report **ret, struct km_err *err);

unsigned km_fleet_question_count(void);
const char *km_fleet_question_name(unsigned i);
/** As km_question_open(). */
enum km_status km_fleet_question_open(const char *name, struct km_question **ret, struct km_err *err);

/**
 * Write the report of a fleet to @f: sections of all questions. @as is KM_AS_TABLE, of @width columns (0: any), KM_AS_MD,
 * KM_AS_JSON or KM_AS_HTML, a page that needs nothing beside itself.
 */
enum km_status km_fleet_print(struct km_report *r, FILE *f, enum km_format as, unsigned width, struct km_err *err);

/* ---- rows ---- */

/* The rows of one case for the tables of a fleet: schema/fleet_rows, run for each boot in it. */

struct km_fleet_boot {
	int64_t boot;		   /* its number in the case */
	const char *host, *kernel; /* NULL: unknown; a machine that was not given a name has none */
};

/** Takes the rows, boot by boot. What is pointed to is borrowed for the call. A negative status stops, and is returned. */
struct km_fleet_taker {
	/** The rows that follow are of @boot. */
	enum km_status (*boot)(void *arg, const struct km_fleet_boot *boot);
	/** A row of @t: its columns without the first KM_FLEET_ORIGIN, @n of them. */
	enum km_status (*row)(void *arg, const struct km_table *t, const struct km_cell *cells, unsigned n);
	void *arg;
};

/**
 * Ask the case @r about each of its boots. @case_file is the value of column fleet_boot.case_file. *@ret_boots: how many
 * there are. Leaves @r set to the last boot. KM_OK, KM_FORMAT, KM_IO, KM_NOMEM, or what @to returned.
 */
enum km_status km_fleet_rows_of_case(struct km_report *r, const char *case_file, const struct km_fleet_taker *to, uint64_t *ret_boots,
				     struct km_err *err);

/* ---- table ---- */

/* The tables of a fleet case, expanded from schema/fleet_tables.def. Their columns are all that they have. */

/** In the order of fleet_tables.def; ends with NULL. */
extern const struct km_table *const km_fleet_tables[];

/** The first columns of a table that is of boots: boot, host, path, kernel. */
#define KM_FLEET_ORIGIN 4
bool km_fleet_is_of_boot(const struct km_table *t);

/** "CREATE TABLE …", sqlite3_free(); NULL: no memory. */
char *km_fleet_table_sql(const struct km_table *t);
/** Hash of all declarations: PRAGMA user_version of a fleet case (31 bits, never 0). */
int32_t km_fleet_version(void);
/** Written to the header of a fleet case: "kmfl". */
#define KM_FLEET_APPLICATION_ID 0x6b6d666c

#endif
