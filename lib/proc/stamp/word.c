/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Words of prefixes beside dates. */
#include <strings.h>

#include "base/mem.h"
#include "stamp.h"

bool line_begins_with_date(struct text_line t)
{
	const char *p = t.p, *end = line_bytes(t) > 40 ? t.p + 40 : t.end;
	unsigned colons = 0, digits = 0;

	if (p == t.end || *p == ' ' || *p == '[')
		return false;
	for (; p + 2 < end; p++) {
		digits += is_digit(*p);
		colons += *p == ':' && p > t.p && is_digit(p[-1]) && is_digit(p[1]);
	}
	return colons >= 2 && digits >= 5;
}

bool line_is_year(struct text_line w)
{
	return line_bytes(w) == 4 && w.p[0] == '2' && w.p[1] == '0' && is_digit(w.p[2]) &&
	       is_digit(w.p[3]);
}

/* As util-linux's dmesg writes them. */
static const char *const level_names[] = { "emerg", "alert", "crit", "err",
					   "warn", "notice", "info", "debug" };

int line_level(struct text_line t, size_t *ret_bytes)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(level_names); i++) {
		if (!line_begins(t, level_names[i]))
			continue;
		*ret_bytes = strlen(level_names[i]);
		return (int)i;
	}
	return -1;
}

bool line_is_facility(struct text_line w)
{
	const char *dot = memchr(w.p, '.', line_bytes(w));
	size_t bytes;

	return dot && line_level((struct text_line){ dot + 1, w.end }, &bytes) >= 0;
}

static bool is_word(struct text_line w, const char *word)
{
	return line_bytes(w) == strlen(word) && !strncasecmp(w.p, word, line_bytes(w));
}

/* "ttyS0", "hvc0", "ttyAMA1": Documentation/admin-guide/devices.txt. */
static bool is_console(struct text_line w)
{
	static const char *const names[] = { "tty", "hvc", "hvsi", "xvc", "sclp_line", "sclpconsole", "netcon" };
	size_t i;

	if (line_bytes(w) < 4 || !is_digit(w.end[-1]))
		return false;
	for (i = 0; i < KM_ARRAY_LEN(names); i++)
		if (line_begins(w, names[i]))
			return true;
	return false;
}

bool line_names_no_host(struct text_line w)
{
	static const char *const words[] = { "warning", "error", "critical", "fatal", "panic", "trace", "dbg", "wrn", "inf",
					     "kernel", "kern", "kmsg", "dmesg", "printk", "syslog", "console", "serial", "netconsole", "stdout", "stderr" };
	struct text_line u = w;
	size_t i;

	while (line_bytes(u) && strchr("<[(", *u.p))
		u.p++;
	while (line_bytes(u) && strchr(">]),;:", u.end[-1]))
		u.end--;
	for (i = 0; i < KM_ARRAY_LEN(words); i++)
		if (is_word(u, words[i]))
			return true;
	for (i = 0; i < KM_ARRAY_LEN(level_names); i++)
		if (is_word(u, level_names[i]))
			return true;
	return is_console(u);
}
