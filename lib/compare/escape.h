/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_ESCAPE_H
#define KM_ESCAPE_H

/**
 * Text for the formats of CI systems, as SQL functions. Names come from dumps and may hold anything: in each of these
 * control characters and bytes that are not UTF-8 are made visible first (\x1b), so that no format sees them.
 *
 *	plain_text(x)	nothing more
 *	xml_text(x)	for XML, also between quotation marks
 *	uri_text(x)	a path as a relative URI (RFC 3986)
 */

#include "base/status.h"

struct sqlite3;

/** KM_OK or KM_NOMEM. */
enum km_status km_escape_register(struct sqlite3 *db);

#endif
