/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FLEET_ASK_H
#define KM_FLEET_ASK_H

/** Questions about a fleet case: schema/fleet, with headers as those of other questions (report/question.h). */

#include <stdio.h>

#include "report/format.h"
#include "report/question.h"

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

#endif
