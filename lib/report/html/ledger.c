/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "html_impl.h"

enum km_status km_html_findings(struct km_html *h)
{
	const struct km_html_rows *rows = &h->rows;
	unsigned i;

	fputs("<ul class=\"findings\">\n", h->f);
	for (i = 0; i < rows->n; i++) {
		const char *severity = km_html_text(rows, i, "severity");
		bool known = !strcmp(severity, "error") || !strcmp(severity, "warning");

		fprintf(h->f, "<li class=\"%s\"><strong>", known ? severity : "notice");
		km_html_puts(h, severity);
		fputs("</strong> ", h->f);
		km_html_puts(h, km_html_text(rows, i, "finding"));
		if (*km_html_text(rows, i, "question")) {
			fputs("; more: <code>kmemdb ask CASE ", h->f);
			km_html_puts(h, km_html_text(rows, i, "question"));
			fputs("</code>", h->f);
		}
		fputs("</li>\n", h->f);
	}
	fputs("</ul>\n", h->f);
	return KM_OK;
}

/* ---- the ledger as a bar ---- */

static bool is_rest(const struct km_html_rows *rows, unsigned row)
{
	return !strcmp(km_html_text(rows, row, "item"), "  rest");
}

/* The parts of MemTotal are indented under it. What a snapshot's counters leave is no part: it is found here again. */
static bool is_part(const struct km_html_rows *rows, unsigned row)
{
	return !strncmp(km_html_text(rows, row, "item"), "  ", 2) && !is_rest(rows, row);
}

static const char *part_name(const struct km_html_rows *rows, unsigned row)
{
	const char *item = km_html_text(rows, row, "item");

	return item + strspn(item, " ");
}

struct sums {
	double total;	  /* MiB of MemTotal */
	double known;	  /* of the parts that have a value */
	double negative;  /* of these, what is below zero: it cannot be drawn */
	unsigned unknown; /* parts without a value */
};

static bool add_up(const struct km_html_rows *rows, struct sums *s)
{
	bool found = false;
	unsigned i;
	double d;

	for (i = 0; i < rows->n; i++) {
		if (!strcmp(km_html_text(rows, i, "item"), "MemTotal"))
			found = km_html_number(rows, i, "mib", &s->total) && s->total > 0;
		if (is_rest(rows, i) && !km_html_number(rows, i, "mib", &d))
			s->unknown++;
		if (!is_part(rows, i))
			continue;
		if (!km_html_number(rows, i, "mib", &d))
			s->unknown++;
		else if (d < 0)
			s->negative += d;
		else
			s->known += d;
	}
	return found;
}

static void put_segment(struct km_html *h, const char *class, double from, double share,
			const char *name, double mib)
{
	fprintf(h->f, "<rect class=\"%s\" x=\"%.2f\" width=\"%.2f\" height=\"40\"><title>", class,
		1000 * from, 1000 * share);
	km_html_puts(h, name);
	fputs(" ", h->f);
	km_html_size(h, mib * 1048576);
	fputs("</title></rect>", h->f);
}

static void put_key(struct km_html *h, const char *class, const char *name, double mib, double share)
{
	fprintf(h->f, "<li><i class=\"%s\"></i>", class);
	km_html_puts(h, name);
	fputs(" <b>", h->f);
	km_html_size(h, mib * 1048576);
	if (share < .0005)
		fputs("</b> &lt;0.1&nbsp;%</li>\n", h->f);
	else
		fprintf(h->f, "</b> %.1f&nbsp;%%</li>\n", 100 * share);
}

/* What the parts leave of MemTotal is named: not known where a part has no value, else not accounted for. */
static const char *rest_name(const struct sums *s)
{
	return s->unknown ? "not known" : "unaccounted";
}

static void put_parts(struct km_html *h, const struct sums *s, double whole, bool key)
{
	const struct km_html_rows *rows = &h->rows;
	double at = 0, d, rest = whole - s->known;
	unsigned i;

	for (i = 0; i < rows->n; i++) {
		if (!is_part(rows, i) || !km_html_number(rows, i, "mib", &d) || d <= 0)
			continue;
		if (key)
			put_key(h, km_html_class(part_name(rows, i)), part_name(rows, i), d, d / s->total);
		else
			put_segment(h, km_html_class(part_name(rows, i)), at / whole, d / whole, part_name(rows, i), d);
		at += d;
	}
	if (rest <= 0 || rest * 1048576 < 1)
		return;
	if (key)
		put_key(h, "c-rest", rest_name(s), rest, rest / s->total);
	else
		put_segment(h, "c-rest", at / whole, rest / whole, rest_name(s), rest);
}

static void put_sum(struct km_html *h, const struct sums *s)
{
	double rest = s->total - s->known - s->negative;

	fputs("<figcaption>MemTotal ", h->f);
	km_html_size(h, s->total * 1048576);
	fputs(" = the parts ", h->f);
	km_html_size(h, (s->known + s->negative) * 1048576);
	if (rest * 1048576 >= 1 || rest * 1048576 <= -1) {
		if (rest > 0)
			fprintf(h->f, " + %s ", rest_name(s));
		else
			fputs(" &minus; what is counted twice ", h->f);
		km_html_size(h, (rest > 0 ? rest : -rest) * 1048576);
	}
	fputs(s->unknown ? "; parts without a value: " : ".", h->f);
	if (s->unknown)
		fprintf(h->f, "%u.", s->unknown);
	fputs("</figcaption>\n", h->f);
}

enum km_status km_html_ledger(struct km_html *h)
{
	struct sums s = { 0 };
	double whole;

	if (!add_up(&h->rows, &s)) {
		km_html_paragraph(h, "empty", "MemTotal is unknown, so its parts are not drawn.");
		return KM_OK;
	}
	whole = s.known > s.total ? s.known : s.total;
	fputs("<figure class=\"ledger\">\n"
	      "<svg viewBox=\"0 0 1000 40\" preserveAspectRatio=\"none\" role=\"img\" "
	      "aria-label=\"MemTotal as a bar of its parts, which the list below names\">",
	      h->f);
	put_parts(h, &s, whole, false);
	fputs("</svg>\n<ul class=\"key\">\n", h->f);
	put_parts(h, &s, whole, true);
	fputs("</ul>\n", h->f);
	put_sum(h, &s);
	fputs("</figure>\n", h->f);
	return KM_OK;
}
