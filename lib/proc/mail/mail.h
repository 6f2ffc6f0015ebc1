/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_MAIL_H
#define KM_LOG_MAIL_H

/**
 * What mail programs, terminals and web pages do to a text that somebody pastes: quoted-printable and
 * base64 (RFC 2045), HTML tags and entities, marks of quotation before lines, escape sequences, UTF-16, outputs of a machine on one line.
 * Each is undone only where the text shows that it was done.
 */

#include "base/mem.h"
#include "base/status.h"

struct km_mail {
	const char *text; /* the text itself when nothing had to be done, else a copy */
	size_t bytes;
	char *copy; /* owned */
};

/** @text as it was before. KM_OK or KM_NOMEM. @text must outlive @ret, which km_mail_close() frees. */
enum km_status km_mail_open(struct km_mail *ret, const char *text, size_t bytes);
void km_mail_close(struct km_mail *m);

#endif
