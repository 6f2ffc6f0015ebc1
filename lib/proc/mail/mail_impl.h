/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_MAIL_IMPL_H
#define KM_LOG_MAIL_IMPL_H

/** Steps of km_mail_open(), for decode.c, base64.c, html.c, ends.c, netconsole.c and oneline.c only. */

#include "mail.h"

/** Every step makes the text shorter, so that each writes over what it reads. */
struct mail_text {
	char *p;
	size_t n;
};

/* base64.c */

/** Is there a header "Content-Transfer-Encoding: base64"? */
bool mail_has_base64(const struct mail_text *t);
/** Decode the parts of a mail whose header says so and that are texts; others stay as they are. */
void mail_decode_base64(struct mail_text *t);

/* html.c */

/** Has it two or more of the tags that a page with preformatted text is made of? */
bool mail_has_tags(const struct mail_text *t);
/** Tags become what they show: "<br>" a newline, "<span …>" nothing. "<IRQ>" and "[<c0101234>]" stay. */
void mail_drop_tags(struct mail_text *t);
/** Has it two or more of "&lt;" and the like? */
bool mail_has_entities(const struct mail_text *t);
void mail_decode_entities(struct mail_text *t);

/* ends.c */

/** Do lines end with something else than a newline: a carriage return, or "\\n" in two characters? */
bool mail_has_odd_newlines(const struct mail_text *t);
void mail_set_newlines(struct mail_text *t);
/** Does one mark stand behind nearly every line, as quotation marks of a table do? */
bool mail_has_suffix(const struct mail_text *t);
/** Take such marks off, with the blanks behind them. */
void mail_drop_suffix(struct mail_text *t);

/* netconsole.c */

/** Has it records that netconsole sent in several datagrams? */
bool mail_has_fragments(const struct mail_text *t);
/** Join those of a record that follow each other. */
void mail_join_fragments(struct mail_text *t);

/* oneline.c */

/** Has it lines of `ansible -o`? */
bool mail_has_one_line(const struct mail_text *t);
/** What each machine said becomes lines of their own, below its name. */
void mail_unfold_lines(struct mail_text *t);

#endif
