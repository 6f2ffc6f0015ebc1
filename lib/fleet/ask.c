/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "fleet.h"
#include "base/bits.h"
#include "report/report_impl.h"
#include "store/embed.h"

extern const struct km_embedded km_fleet_questions[];

/* The file header of SQLite: magic, application_id as a big-endian number of 32 bits. */
#define HEADER_BYTES	      100
#define HEADER_APPLICATION_ID 68

bool km_fleet_is(const char *path)
{
	unsigned char h[HEADER_BYTES];
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	bool is = fd >= 0 && pread(fd, h, sizeof(h), 0) == sizeof(h) && !memcmp(h, "SQLite format 3", 16) &&
		  km_be64(h + HEADER_APPLICATION_ID) >> 32 == KM_FLEET_APPLICATION_ID;

	if (fd >= 0)
		close(fd);
	return is;
}

enum km_status km_fleet_open(const char *path, struct km_report **ret, struct km_err *err)
{
	struct km_report *r;
	int64_t version = 0;
	enum km_status st;

	if (!km_fleet_is(path))
		return km_fail(err, KM_FORMAT, "'%s' is not a fleet case", path);
	st = km_report_open_other(path, &r, err);
	if (st)
		return st;
	st = km_report_number(r, "PRAGMA user_version", &version, err);
	if (!st && version != km_fleet_version())
		st = km_fail(err, KM_UNSUPPORTED,
			     "'%s' was written with other tables by another version of kmemdb: run kmemdb batch again", path);
	if (st)
		km_report_close(r);
	else
		*ret = r;
	return st;
}

unsigned km_fleet_question_count(void)
{
	unsigned n = 0;

	while (km_fleet_questions[n].name)
		n++;
	return n;
}

const char *km_fleet_question_name(unsigned i)
{
	return km_fleet_questions[i].name;
}

enum km_status km_fleet_question_open(const char *name, struct km_question **ret, struct km_err *err)
{
	return km_question_open_in(km_fleet_questions, "question about a fleet", name, ret, err);
}
