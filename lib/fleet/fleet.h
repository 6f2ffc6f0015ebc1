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

#include "case/case.h"

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
	/* Told of each input that failed or was loaded in part, as it happens; or NULL. */
	void (*told)(void *arg, const char *path, enum km_fleet_status status, const char *reason);
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

#endif
