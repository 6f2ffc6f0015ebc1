/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stddef.h>
#include <string.h>

#include "taint.h"

static const struct km_taint flags[] = {
#define TAINT(letter, doc) { letter, doc },
#include "taint.def"
};
#define NR_FLAGS (sizeof(flags) / sizeof(flags[0]))

const struct km_taint *km_taint_flag(unsigned bit)
{
	return bit < NR_FLAGS ? &flags[bit] : NULL;
}

/* The bit of @letter; G, which stands where P does not, has none. False: no letter of a taint. */
static bool add_letter(char letter, uint64_t *mask)
{
	unsigned i;

	for (i = 0; i < NR_FLAGS; i++) {
		if (*flags[i].letter == letter) {
			*mask |= UINT64_C(1) << i;
			return true;
		}
	}
	return letter == 'G';
}

/* Letters alone, with blanks between them; the release that follows has digits. "[W]=WARN," is a letter with its name. */
static bool add_word(const char *word, size_t n, uint64_t *mask)
{
	uint64_t all = 0;
	size_t i;

	if (n > 4 && word[0] == '[' && word[2] == ']' && word[3] == '=')
		return add_letter(word[1], mask);
	for (i = 0; i < n; i++)
		if (!add_letter(word[i], &all))
			return false;
	*mask |= all;
	return true;
}

bool km_taint_parse(const char *text, uint64_t *ret)
{
	const char *p = strstr(text, "Tainted: ");
	size_t n;

	*ret = 0;
	if (!p)
		return strstr(text, "Not tainted") != NULL;
	for (p += strlen("Tainted:"); *p; p += n) {
		p += strspn(p, " ");
		n = strcspn(p, " ");
		if (!add_word(p, n, ret))
			break;
	}
	return true;
}
