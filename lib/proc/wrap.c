/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Tables of numbers that a mailer or a terminal has wrapped:
 *
 *	Node    0, zone   Normal, type    Unmovable      2      9      6
 *	7      3      3      3      4      2      1      0
 *
 * No row of these files begins with a number: such a line goes on with the one before.
 */
#include "files.h"

/* "12", ">100000", ":", and the words between the numbers of a row of slabinfo */
static bool is_cell(struct km_text word)
{
	static const char *const words[] = { ":", "tunables", "slabdata" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(words); i++) {
		if (km_text_equal(word, words[i]))
			return true;
	}
	word.p += *word.p == '>';
	if (word.p == word.end)
		return false;
	for (; word.p < word.end; word.p++) {
		if (*word.p < '0' || *word.p > '9')
			return false;
	}
	return true;
}

static bool is_rest(struct km_text line)
{
	struct km_text word;
	bool any = false;

	if (line.end > line.p && line.end[-1] == '\r')
		line.end--;
	while (km_text_word(&line, &word)) {
		if (!is_cell(word))
			return false;
		any = true;
	}
	return any;
}

bool km_text_is_wrapped(const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes };

	while (t.p < t.end) {
		const char *nl = memchr(t.p, '\n', (size_t)(t.end - t.p));
		struct km_text line = { t.p, nl ? nl : t.end };

		if (line.p > text && is_rest(line))
			return true;
		t.p = line.end + (nl != NULL);
	}
	return false;
}

void km_text_unwrap(char *text, size_t bytes)
{
	char *p = text, *stop = text + bytes;

	while (p < stop) {
		char *nl = memchr(p, '\n', (size_t)(stop - p));
		struct km_text line = { p, nl ? nl : stop };

		if (p > text && is_rest(line)) {
			p[-1] = ' ';
			if (p - text > 1 && p[-2] == '\r')
				p[-2] = ' ';
		}
		p = nl ? nl + 1 : stop;
	}
}
