/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FLEET_BUILD_H
#define KM_FLEET_BUILD_H

/** The fleet case, made from the journal and the cases of a fleet; and what is reported of it. */

#include "journal.h"

/**
 * Make OUT/fleet.db anew, whole or not at all. @j is opened after the last input was done. *@ret_same: entries that are
 * the same as another one. KM_OK, KM_END (cancelled), KM_IO, KM_NOMEM.
 */
enum km_status km_fleet_build(const struct km_fleet_options *o, const struct km_fleet_journal *j, size_t *ret_same,
			      struct km_err *err);

/** Write OUT/report.txt, .md and .html from OUT/fleet.db. KM_OK, KM_END, KM_IO, KM_NOMEM. */
enum km_status km_fleet_report(const struct km_fleet_options *o, struct km_err *err);

/** Remove what is left in the folder @path of processes that died: names that begin with @lead, hidden ones too. */
void km_fleet_sweep(const char *path, const char *lead);

#endif
