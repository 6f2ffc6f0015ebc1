/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Titles that say when what follows was taken: "=== before ===", "## after the test", "run 2". */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "heading.h"
#include "proc/files.h"

#define MAX_TITLE 60

static bool is_word_of_time(const char *word, size_t bytes)
{
	static const char *const words[] = {
		"before", "during", "after", "start", "end", "begin", "beginning", "finish", "first", "second", "third", "last", "now",
		"then", "earlier", "later", "baseline", "initial", "final", "run", "iteration", "iter", "step", "round", "sample",
		"snap", "snapshot", "capture", "pre", "post", "old", "new", "today", "yesterday"
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(words); i++)
		if (strlen(words[i]) == bytes && !strncasecmp(words[i], word, bytes))
			return true;
	return false;
}

bool km_text_is_moment(struct km_text name)
{
	const char *p = name.p, *from;
	bool any = false;

	while (p < name.end) {
		from = p;
		while (p < name.end && (*p | 32) >= 'a' && (*p | 32) <= 'z')
			p++;
		if (p == from) {
			p++;
			continue;
		}
		if (!is_word_of_time(from, (size_t)(p - from)))
			return false;
		any = true;
	}
	return any;
}

/* @line without the marks that people put around a title; *@ret_marked: it had some. */
static struct km_text without_marks(struct km_text line, bool *ret_marked)
{
	struct km_text t = km_text_trim(line);
	size_t n = km_text_length(t);

	while (t.p < t.end && strchr("=-#*_>[ ", *t.p))
		t.p++;
	while (t.end > t.p && strchr("=-#*_<]: ", t.end[-1]))
		t.end--;
	*ret_marked = km_text_length(t) < n;
	return t;
}

/* "before the test", "memory after": is @title one of a moment? */
static bool has_moment(struct km_text title)
{
	static const char *const words[] = { "before", "after", "during", "baseline", "initial", "final", "pre", "post" };
	struct km_text first, word, t = title;
	size_t i;

	if (!km_text_word(&t, &first))
		return false;
	for (word = first; km_text_word(&t, &word);)
		;
	for (i = 0; i < KM_ARRAY_LEN(words); i++) {
		size_t n = strlen(words[i]);

		if ((km_text_length(first) == n && !strncasecmp(first.p, words[i], n)) || (km_text_length(word) == n && !strncasecmp(word.p, words[i], n)))
			return true;
	}
	return false;
}

/* A word of the frame around a file, which does not say when it was taken. */
static bool is_frame(struct km_text title)
{
	static const char *const words[] = { "start", "begin", "end", "finish" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(words); i++)
		if (km_text_length(title) >= strlen(words[i]) && !strncasecmp(title.p, words[i], strlen(words[i])))
			return true;
	return false;
}

bool km_text_title(struct km_text line, struct km_text *ret, bool *ret_marked)
{
	*ret = without_marks(line, ret_marked);
	return km_text_length(*ret) && km_text_length(*ret) <= MAX_TITLE && isalpha((unsigned char)*ret->p) && !is_frame(*ret) &&
	       (km_text_is_moment(*ret) || (*ret_marked && has_moment(*ret)));
}

char km_text_mark(struct km_text line)
{
	struct km_text t = km_text_trim(line), word;
	char mark = t.p < t.end && strchr("=-#*+>", *t.p) ? *t.p : '\0';

	if (mark && t.end[-1] == mark)
		return mark;
	while (t.p < t.end && strchr("=-#*+> ", *t.p))
		t.p++;
	return km_text_word(&t, &word) && km_text_blank(t) ? mark : '\0';
}
