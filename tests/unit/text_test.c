/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>

#include "report/format.h"
#include "report/question.h"
#include "test.h"
#include "report/text.h"
#include "base/utf8.h"

static uint64_t next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

/* All of it is UTF-8, and nothing in it drives a terminal; line ends and tabs as allowed. */
static bool is_safe(const struct km_buf *b, bool line_ends)
{
	size_t i = 0;

	while (i < b->n) {
		uint32_t c;
		unsigned len = km_utf8_decode(b->v + i, b->n - i, &c);

		if (!len || c == 0x7f || (c >= 0x80 && c < 0xa0) || (c >= 0x202a && c <= 0x202e))
			return false;
		if (c < 0x20 && !(line_ends && (c == '\n' || c == '\r' || c == '\t')))
			return false;
		i += len;
	}
	return true;
}

static bool json_string_is_whole(const struct km_buf *b)
{
	size_t i;

	if (b->n < 2 || b->v[0] != '"' || b->v[b->n - 1] != '"')
		return false;
	for (i = 1; i < b->n - 1; i++) {
		if (b->v[i] == '"')
			return false;
		if (b->v[i] == '\\' && !strchr("\"\\u", b->v[++i]))
			return false;
	}
	return i == b->n - 1;
}

KM_TEST(any_bytes_become_safe_text)
{
	uint64_t state = 88172645463325252ull;
	unsigned round, i;

	for (round = 0; round < 20000; round++) {
		char in[24];
		size_t n = next_random(&state) % sizeof(in);
		enum km_text_style style = (enum km_text_style)(round % 7);
		struct km_buf out = {0};

		for (i = 0; i < n; i++) {
			uint64_t r = next_random(&state);

			/* Mostly the bytes that matter. */
			in[i] = r & 1 ? (char)(r >> 8) : "\x1b\"\\,|<&\xe2\x82\xac\xc2\x9b"[r / 2 % 12];
		}
		km_text_put(&out, in, n, style);
		CHECK(is_safe(&out, style == KM_TEXT_CSV || style == KM_TEXT_SHEET));
		if (style == KM_TEXT_JSON)
			CHECK(json_string_is_whole(&out));
		km_buf_free(&out);
	}
}

static void check_put(struct km_test *t, const char *in, enum km_text_style style, const char *want)
{
	struct km_buf out = {0};

	km_text_put(&out, in, strlen(in), style);
	CHECK_STR(out.v ? out.v : "", want);
	km_buf_free(&out);
}

KM_TEST(styles)
{
	check_put(t, "plain", KM_TEXT_PLAIN, "plain");
	check_put(t, "a\x1b[1m\n\xff", KM_TEXT_PLAIN, "a\\x1b[1m\\n\\xff");
	check_put(t, "caf\xc3\xa9", KM_TEXT_PLAIN, "caf\xc3\xa9");
	check_put(t, "a|b<c>&`*[", KM_TEXT_MD, "a\\|b&lt;c&gt;&amp;\\`\\*\\[");
	check_put(t, "", KM_TEXT_CSV, "\"\"");
	check_put(t, "a,b", KM_TEXT_CSV, "\"a,b\"");
	check_put(t, "say \"x\"", KM_TEXT_CSV, "\"say \"\"x\"\"\"");
	check_put(t, "two\nlines", KM_TEXT_CSV, "\"two\nlines\"");
	check_put(t, "=1+2", KM_TEXT_CSV, "=1+2");
	check_put(t, "=1+2", KM_TEXT_SHEET, "\"'=1+2\"");
	check_put(t, "@sum(a)", KM_TEXT_SHEET, "\"'@sum(a)\"");
	check_put(t, "\tx", KM_TEXT_SHEET, "\"'\tx\"");
	check_put(t, "-cmd|' /C calc'!A0", KM_TEXT_SHEET, "\"'-cmd|' /C calc'!A0\"");
	check_put(t, "-", KM_TEXT_SHEET, "\"'-\"");
	check_put(t, "-12", KM_TEXT_SHEET, "-12");
	check_put(t, "+0.5", KM_TEXT_SHEET, "+0.5");
	check_put(t, "-1-1", KM_TEXT_SHEET, "\"'-1-1\"");
	check_put(t, "a=b", KM_TEXT_SHEET, "a=b");
	check_put(t, "a\tb\n\\N\r\x1b\xff", KM_TEXT_COPY, "a\\tb\\n\\\\N\\r\\\\x1b\\\\xff");
	check_put(t, "", KM_TEXT_COPY, "");
	check_put(t, "a\"b\\c\n\x80", KM_TEXT_JSON, "\"a\\\"b\\\\c\\u000a\\\\x80\"");
}

KM_TEST(utf8_is_decoded_strictly)
{
	static const struct {
		const char *text;
		unsigned len;
		uint32_t c;
	} v[] = {
		{"a", 1, 'a'},		      {"\xc3\xa9", 2, 0xe9},	{"\xe2\x82\xac", 3, 0x20ac},
		{"\xf0\x9f\x90\xa7", 4, 0x1f427}, {"\x80", 0, 0},		{"\xc0\x80", 0, 0},
		{"\xe0\x80\x80", 0, 0},	      {"\xed\xa0\x80", 0, 0},	{"\xf4\x90\x80\x80", 0, 0},
		{"\xc3", 0, 0},		      {"\xe2\x82", 0, 0},	{"\xff", 0, 0},
		{"\xc3(", 0, 0},
	};
	unsigned i;

	for (i = 0; i < sizeof(v) / sizeof(v[0]); i++) {
		uint32_t c = 0;

		CHECK_EQ(km_utf8_decode(v[i].text, strlen(v[i].text), &c), v[i].len);
		CHECK_EQ(c, v[i].c);
	}
	CHECK_EQ(km_text_width("abc", 3), 3);
	CHECK_EQ(km_text_width("\xe4\xb8\xad", 3), 2);
	CHECK_EQ(km_text_width("e\xcc\x81", 3), 1);
}

KM_TEST(every_question_and_view_parses)
{
	unsigned i;

	CHECK(km_question_count() >= 6);
	for (i = 0; i < km_question_count() + km_view_count(); i++) {
		bool view = i >= km_question_count();
		const char *name = view ? km_view_name(i - km_question_count()) : km_question_name(i);
		struct km_question *q;
		struct km_err err;
		enum km_status st = view ? km_view_open(name, &q, &err)
					 : km_question_open(name, &q, &err);

		CHECK_MSG(st == KM_OK, "%s: %s", name, st == KM_OK ? "" : err.text);
		if (st != KM_OK)
			continue;
		CHECK(q->nr_sections > 0 && q->sections[0].nr_cols > 0 && *q->title);
		km_question_close(q);
	}
	km_question_close(NULL);
}

KM_TEST_MAIN
