/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cell.h"
#include "base/mem.h"

static bool is_json(enum km_format as)
{
	return as == KM_AS_JSON || as == KM_AS_JSONL;
}

enum km_text_style km_print_style(enum km_format as, bool raw)
{
	switch (as) {
	case KM_AS_CSV:
		return raw ? KM_TEXT_CSV : KM_TEXT_SHEET;
	case KM_AS_JSON:
	case KM_AS_JSONL:
		return KM_TEXT_JSON;
	case KM_AS_MD:
		return KM_TEXT_MD;
	case KM_AS_HTML:
		return KM_TEXT_HTML;
	default:
		return KM_TEXT_PLAIN;
	}
}

bool km_print_is_size(enum km_unit unit, int decimals)
{
	return unit == KM_UNIT_KB || (unit == KM_UNIT_BYTES && decimals != 0);
}

bool km_print_is_difference(const char *name)
{
	static const char *const firsts[] = { "change_", "delta_", "difference_", "noise_", "tolerance_" };
	static const char rate[] = "_per_hour";
	size_t n = strlen(name), i;

	for (i = 0; i < KM_ARRAY_LEN(firsts); i++)
		if (!strncmp(name, firsts[i], strlen(firsts[i])))
			return true;
	return n >= strlen(rate) && !strcmp(name + n - strlen(rate), rate);
}

double km_print_bytes(const struct km_cell *c, enum km_unit unit)
{
	double n = c->kind == KM_CELL_INT ? (double)c->i : c->kind == KM_CELL_REAL ? c->d
										   : 0;

	return unit == KM_UNIT_KB ? n * 1024 : n;
}

void km_print_name(struct km_buf *b, const char *name, enum km_scale scale)
{
	const char *unit = scale == KM_SCALE_MIB ? "mib" : "kib";
	bool found = false;

	if (scale == KM_SCALE_NONE) {
		km_buf_puts(b, name);
		return;
	}
	while (*name) {
		size_t n = strcspn(name, "_");
		bool is_unit = (n == 5 && !strncmp(name, "bytes", n)) ||
			       (n == 2 && !strncmp(name, "kb", n));

		if (is_unit)
			km_buf_puts(b, unit);
		else
			km_buf_put(b, name, n);
		found = found || is_unit;
		name += n;
		if (*name)
			km_buf_put(b, name++, 1);
	}
	if (!found)
		km_buf_printf(b, "_%s", unit);
}

/* The digits of a whole number at the start of @digits, a comma between thousands, then the rest. */
static void put_thousands(struct km_buf *b, const char *digits)
{
	size_t n = strspn(digits, "0123456789"), i;

	for (i = 0; i < n; i++) {
		if (i && (n - i) % 3 == 0)
			km_buf_put(b, ",", 1);
		km_buf_put(b, digits + i, 1);
	}
	km_buf_puts(b, digits + n);
}

static void put_time(struct km_buf *b, int64_t seconds)
{
	time_t t = (time_t)seconds;
	char text[64];
	struct tm tm;

	if (seconds >= 0 && seconds < 253402300800 && gmtime_r(&t, &tm) &&
	    strftime(text, sizeof(text), "%Y-%m-%d %H:%M:%S UTC", &tm))
		km_buf_puts(b, text);
	else
		km_buf_printf(b, "%" PRId64, seconds);
}

/* Numbers of things, which people read in thousands; of all others the digits are a name. */
static bool is_amount(enum km_unit unit)
{
	return unit == KM_UNIT_COUNT || unit == KM_UNIT_PAGES || unit == KM_UNIT_BYTES ||
	       unit == KM_UNIT_KB;
}

static void put_amount(struct km_buf *b, int64_t v)
{
	char text[32];

	(void)snprintf(text, sizeof(text), "%" PRIu64, v < 0 ? 0 - (uint64_t)v : (uint64_t)v);
	km_buf_puts(b, v < 0 ? "-" : "");
	put_thousands(b, text);
}

/* As few digits as give the same number back. */
static void put_shortest(struct km_buf *b, double d)
{
	char text[40];
	int digits;

	for (digits = 6; digits <= 17; digits++) {
		(void)snprintf(text, sizeof(text), "%.*g", digits, d);
		if (strtod(text, NULL) == d)
			break;
	}
	km_buf_puts(b, text);
}

/* With @decimals, for people: 12,345.6, and what would be rounded to 0 as "<0.1". */
static void put_rounded(struct km_buf *b, double d, int decimals)
{
	char text[400];
	double least = 1;
	int i;

	(void)snprintf(text, sizeof(text), "%.*f", decimals, d < 0 ? -d : d);
	if (d != 0 && strspn(text, "0.") == strlen(text)) {
		for (i = 0; i < decimals; i++)
			least /= 10;
		km_buf_printf(b, "%s%.*f", d < 0 ? ">-" : "<", decimals, least);
		return;
	}
	km_buf_puts(b, d < 0 ? "-" : "");
	/* Three decimals are seconds, which are looked for as a log has them. */
	if (decimals < 3)
		put_thousands(b, text);
	else
		km_buf_puts(b, text);
}

static void put_real(struct km_buf *b, double d, const struct km_print *p)
{
	if (!isfinite(d)) {
		const char *text = isnan(d) ? "nan" : d < 0 ? "-inf"
							    : "inf";

		km_buf_printf(b, is_json(p->as) ? "\"%s\"" : "%s", text);
	} else if (p->unit == KM_UNIT_BYTES || p->unit == KM_UNIT_KB) {
		km_buf_printf(b, "%.0f", d);
	} else if (p->decimals >= 0 && p->people) {
		put_rounded(b, d, p->decimals);
	} else if (p->decimals >= 0) {
		km_buf_printf(b, "%.*f", p->decimals, d);
	} else {
		put_shortest(b, d);
	}
}

static void put_size(struct km_buf *b, const struct km_cell *c, const struct km_print *p)
{
	double d = km_print_bytes(c, p->unit);

	if (isfinite(d))
		put_rounded(b, d / (p->scale == KM_SCALE_MIB ? 1048576 : 1024), 1);
	else
		put_real(b, d, p);
}

/*
 * What tables show as an address among words of the dump, whose type is not known. Kernels are in the last 2^56 bytes of the address
 * space (x86_64 with five levels; fewer elsewhere), and end 2^24 bytes before its end (Documentation/arch/x86/x86_64/mm.rst).
 * Differences of times or sizes are no words: what SQL computes may be any number, and is printed as it is.
 */
static bool is_address(int64_t v)
{
	return v >= -(INT64_C(1) << 56) && v < -(INT64_C(1) << 24);
}

static void put_int(struct km_buf *b, int64_t v, const struct km_print *p)
{
	const char *q = is_json(p->as) ? "\"" : "";
	bool people = p->as == KM_AS_TABLE || p->as == KM_AS_MD || p->as == KM_AS_HTML;

	switch (p->unit) {
	case KM_UNIT_WORD:
		if (people && is_address(v))
			km_buf_printf(b, "0x%016" PRIx64, (uint64_t)v);
		else
			km_buf_printf(b, "%" PRId64, v);
		break;
	case KM_UNIT_KADDR:
		km_buf_printf(b, "%s0x%016" PRIx64 "%s", q, (uint64_t)v, q);
		break;
	case KM_UNIT_PADDR:
	case KM_UNIT_FLAGS:
		km_buf_printf(b, "%s0x%" PRIx64 "%s", q, (uint64_t)v, q);
		break;
	case KM_UNIT_SECONDS:
		if (people) {
			put_time(b, v);
			break;
		}
		/* fallthrough */
	default:
		if (p->people && is_amount(p->unit))
			put_amount(b, v);
		else
			km_buf_printf(b, "%" PRId64, v);
		break;
	}
}

static void put_blob(struct km_buf *b, const struct km_cell *c, enum km_format as)
{
	const char *q = is_json(as) ? "\"" : "";
	size_t i;

	km_buf_puts(b, q);
	for (i = 0; i < c->bytes; i++)
		km_buf_printf(b, "%02x", (unsigned char)c->text[i]);
	km_buf_puts(b, q);
}

static void print_cell(struct km_buf *b, const struct km_cell *c, const struct km_print *p)
{
	bool number = c->kind == KM_CELL_INT || c->kind == KM_CELL_REAL;

	if (number && p->scale != KM_SCALE_NONE) {
		put_size(b, c, p);
		return;
	}
	switch (c->kind) {
	case KM_CELL_NULL:
		if (is_json(p->as))
			km_buf_puts(b, "null");
		else if (p->as != KM_AS_CSV)
			km_buf_puts(b, "?");
		break;
	case KM_CELL_INT:
		put_int(b, c->i, p);
		break;
	case KM_CELL_REAL:
		put_real(b, c->d, p);
		break;
	case KM_CELL_TEXT:
		km_text_put(b, c->text, c->bytes, km_print_style(p->as, p->raw));
		break;
	case KM_CELL_BLOB:
		put_blob(b, c, p->as);
		break;
	}
}

void km_print_cell(struct km_buf *b, const struct km_cell *c, const struct km_print *p)
{
	struct km_buf number = { 0 };

	if (p->as != KM_AS_HTML || c->kind == KM_CELL_TEXT) {
		print_cell(b, c, p);
		return;
	}
	/* A number that would be rounded to 0 is printed as <0.1. */
	print_cell(&number, c, p);
	km_text_put(b, number.v ? number.v : "", number.n, KM_TEXT_HTML);
	b->failed |= number.failed;
	km_buf_free(&number);
}
