/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "kmerr.h"

enum km_status km_fail(struct km_err *err, enum km_status st, const char *fmt, ...)
{
	va_list ap;

	if (!err)
		return st;
	va_start(ap, fmt);
	vsnprintf(err->text, sizeof(err->text), fmt, ap);
	va_end(ap);
	return st;
}

enum km_status km_fail_prepend(struct km_err *err, enum km_status st, const char *fmt, ...)
{
	struct km_err before;
	size_t n, room;
	va_list ap;

	if (!err)
		return st;
	va_start(ap, fmt);
	vsnprintf(before.text, sizeof(before.text), fmt, ap);
	va_end(ap);

	n = strlen(before.text);
	room = sizeof(err->text) - n - 1;
	if (strlen(err->text) < room)
		room = strlen(err->text);
	memmove(err->text + n, err->text, room);
	err->text[n + room] = '\0';
	memcpy(err->text, before.text, n);
	return st;
}
