/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <sqlite3.h>
#include <stdint.h>
#include <string.h>

#include "escape.h"
#include "base/mem.h"
#include "report/text.h"

static void put_xml(struct km_buf *out, const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		/* XML 1.0, 2.2: U+FFFE and U+FFFF are no characters. */
		if (n - i >= 3 && !memcmp(s + i, "\xef\xbf", 2) && (uint8_t)s[i + 2] >= 0xbe) {
			km_buf_printf(out, "\\u%04x", 0xffc0u + ((uint8_t)s[i + 2] & 0x3f));
			i += 2;
			continue;
		}
		switch (s[i]) {
		case '&':
			km_buf_puts(out, "&amp;");
			break;
		case '<':
			km_buf_puts(out, "&lt;");
			break;
		case '>':
			km_buf_puts(out, "&gt;");
			break;
		case '"':
			km_buf_puts(out, "&quot;");
			break;
		default:
			km_buf_put(out, s + i, 1);
			break;
		}
	}
}

/* RFC 3986, 3.3: a first part with a colon would be taken for a scheme. */
static void put_uri(struct km_buf *out, const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (isalnum((unsigned char)s[i]) || strchr("-._~/", s[i]))
			km_buf_put(out, s + i, 1);
		else
			km_buf_printf(out, "%%%02X", (uint8_t)s[i]);
	}
}

static void put_plain(struct km_buf *out, const char *s, size_t n)
{
	km_buf_put(out, s, n);
}

typedef void (*put_fn)(struct km_buf *out, const char *s, size_t n);

static void escape_value(sqlite3_context *ctx, sqlite3_value *value, put_fn put)
{
	struct km_buf plain = { 0 }, out = { 0 };
	const char *text = (const char *)sqlite3_value_text(value);

	if (!text)
		return;
	km_text_put(&plain, text, (size_t)sqlite3_value_bytes(value), KM_TEXT_PLAIN);
	put(&out, plain.n ? plain.v : "", plain.n);
	if (plain.failed || out.failed)
		sqlite3_result_error_nomem(ctx);
	else
		sqlite3_result_text64(ctx, out.n ? out.v : "", out.n, SQLITE_TRANSIENT, SQLITE_UTF8);
	km_buf_free(&plain);
	km_buf_free(&out);
}

static void plain_text(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	(void)argc;
	escape_value(ctx, argv[0], put_plain);
}

static void xml_text(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	(void)argc;
	escape_value(ctx, argv[0], put_xml);
}

static void uri_text(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	(void)argc;
	escape_value(ctx, argv[0], put_uri);
}

enum km_status km_escape_register(struct sqlite3 *db)
{
	static const struct {
		const char *name;
		void (*fn)(sqlite3_context *ctx, int argc, sqlite3_value **argv);
	} fns[] = { { "plain_text", plain_text }, { "xml_text", xml_text }, { "uri_text", uri_text } };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(fns); i++)
		if (sqlite3_create_function_v2(db, fns[i].name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, fns[i].fn,
					       NULL, NULL, NULL) != SQLITE_OK)
			return KM_NOMEM;
	return KM_OK;
}
