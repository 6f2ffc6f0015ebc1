/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_EXPORT_HTTP_H
#define KM_EXPORT_HTTP_H

#include "base/kmerr.h"
#include "report/text.h"

/** A server by plain HTTP: http://[USER[:PASSWORD]@]HOST[:PORT]. What is longer than these arrays is refused. */
struct km_http {
	char user[64], password[128], host[256], port[8];
};

/** KM_OK; KM_FORMAT: @url is no such address. A port that is not said is @port. */
enum km_status km_http_parse(struct km_http *ret, const char *url, const char *port, struct km_err *err);

/** Put @text as a part of a query of an address. */
void km_http_put_escaped(struct km_buf *b, const char *text);

/**
 * POST @bytes of @body to @path (which begins with /), with the name and password as ClickHouse takes them. *@reply gets the body
 * of the answer, a 0 behind it; cleared first. KM_OK; KM_IO: no connection, or another status than 200: the first line of the
 * answer is in @err; KM_NOMEM. An answer of more than 1 GiB is cut off as KM_IO.
 */
enum km_status km_http_post(const struct km_http *to, const char *path, const char *body, size_t bytes, struct km_buf *reply,
			    struct km_err *err);

#endif
