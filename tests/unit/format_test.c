/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "report/format.h"
#include "test.h"
#include "report/text.h"

#define NULL_CELL    {.kind = KM_CELL_NULL}
#define INT_CELL(n)  {.kind = KM_CELL_INT, .i = (n)}
#define REAL_CELL(n) {.kind = KM_CELL_REAL, .d = (n)}
#define TEXT_CELL(s) {.kind = KM_CELL_TEXT, .text = (s), .bytes = strlen(s)}

/* What @rows rows of @n cells look like; free() it. */
static char *print_rows(const struct km_format_look *look, const struct km_result_column *cols,
			unsigned n, const struct km_cell *cells, unsigned rows)
{
	struct km_format_writer *w = NULL;
	const struct km_sink *sink;
	char *text = NULL;
	size_t bytes;
	FILE *f = open_memstream(&text, &bytes);
	unsigned i;

	if (!f || km_format_create(f, look, &w) != KM_OK)
		abort();
	sink = km_format_sink(w);
	if (sink->begin(sink->arg, cols, n) != KM_OK)
		abort();
	for (i = 0; i < rows; i++)
		if (sink->row(sink->arg, cells + (size_t)i * n, n) != KM_OK)
			abort();
	if (sink->end(sink->arg) != KM_OK)
		abort();
	km_format_destroy(w);
	(void)fclose(f);
	return text;
}

static void check_rows(struct km_test *t, const struct km_format_look *look,
		       const struct km_result_column *cols, unsigned n, const struct km_cell *cells,
		       unsigned rows, const char *want)
{
	char *got = print_rows(look, cols, n, cells, rows);

	CHECK_STR(got, want);
	free(got);
}

static const struct km_result_column sizes[] = {
	{"name", KM_UNIT_TEXT, -1},	 {"held_bytes", KM_UNIT_BYTES, -1},
	{"rss_kb", KM_UNIT_KB, -1},	 {"slot_bytes", KM_UNIT_BYTES, 0},
	{"free_pages", KM_UNIT_PAGES, -1}, {"percent", KM_UNIT_REAL, 1},
};

static const struct km_result_column plots[] = {
	{"name", KM_UNIT_TEXT, -1}, {"share", KM_UNIT_PLOT, -1}, {"n", KM_UNIT_COUNT, -1},
};

KM_TEST(plots_are_drawn_on_a_terminal_and_numbers_for_programs)
{
	const struct km_cell cells[] = {
		TEXT_CELL("half"), REAL_CELL(0.5), INT_CELL(1),
		TEXT_CELL("little"), REAL_CELL(0.0001), INT_CELL(2),
		TEXT_CELL("none"), REAL_CELL(0), INT_CELL(3),
		TEXT_CELL("more"), REAL_CELL(7), INT_CELL(4),
		TEXT_CELL("odd"), REAL_CELL(-1), INT_CELL(5),
		TEXT_CELL("unknown"), NULL_CELL, INT_CELL(6),
		TEXT_CELL("line"), TEXT_CELL("10,,20,15,nonsense,20"), INT_CELL(7),
		TEXT_CELL("flat"), TEXT_CELL("3,3"), INT_CELL(8),
	};

	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE, .plots = true}, plots, 3, cells, 8,
		   "name     share                 n\n"
		   "half     ██████████            1\n"
		   "little   ▏                     2\n"
		   "none                           3\n"
		   "more     ████████████████████  4\n"
		   "odd                            5\n"
		   "unknown  ?                     6\n"
		   "line     ▁ █▅ █                7\n"
		   "flat     ▁▁                    8\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE}, plots, 3, cells, 2,
		   "name    n\n"
		   "half    1\n"
		   "little  2\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_CSV, .plots = true}, plots, 3, cells, 2,
		   "name,share,n\nhalf,0.5,1\nlittle,0.0001,2\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_JSONL}, plots, 3, cells, 1, "{\"name\": \"half\", \"share\": 0.5, \"n\": 1}\n");
}

KM_TEST(plots_are_drawn_in_the_width_they_get_and_never_wrapped)
{
	const struct km_cell cells[] = {
		TEXT_CELL("half"), REAL_CELL(0.5), INT_CELL(1),
		TEXT_CELL("little"), REAL_CELL(0.0001), INT_CELL(2),
		TEXT_CELL("all"), REAL_CELL(1), INT_CELL(3),
		TEXT_CELL("line"), TEXT_CELL("10,,20,15,nonsense,20"), INT_CELL(4),
	};
	const struct km_format_look narrow = {.as = KM_AS_TABLE, .plots = true, .width = 21};

	check_rows(t, &narrow, plots, 3, cells, 4,
		   "name    share       n\n"
		   "half    █████       1\n"
		   "little  ▏           2\n"
		   "all     ██████████  3\n"
		   "line     ▅█         4\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE, .plots = true, .width = 17, .vertical = true}, plots, 3,
		   cells + 6, 1,
		   "name   all\n"
		   "share  ██████████\n"
		   "n      3\n");
}

KM_TEST(people_get_mib_and_thousands_programs_plain_numbers)
{
	const struct km_cell cells[] = {
		TEXT_CELL("a"), INT_CELL(1610612736), INT_CELL(1024), INT_CELL(4096), INT_CELL(1234567),
		REAL_CELL(0.01),
		TEXT_CELL("b"), INT_CELL(-1),	      INT_CELL(0),    NULL_CELL,      INT_CELL(-999),
		REAL_CELL(0),
	};

	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE}, sizes, 6, cells, 2,
		   "name  held_mib  rss_mib  slot_bytes  free_pages  percent\n"
		   "a      1,536.0      1.0       4,096   1,234,567     <0.1\n"
		   "b        >-0.1      0.0           ?        -999      0.0\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_MD}, sizes, 6, cells, 2,
		   "| name | held_mib | rss_mib | slot_bytes | free_pages | percent |\n"
		   "| ---- | -------: | ------: | ---------: | ---------: | ------: |\n"
		   "| a    |  1,536.0 |     1.0 |      4,096 |  1,234,567 |    <0.1 |\n"
		   "| b    |    >-0.1 |     0.0 |          ? |       -999 |     0.0 |\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_HTML, .caption = "A & B"}, sizes, 6, cells, 2,
		   "<table><caption>A &amp; B</caption><thead><tr><th scope=\"col\">name</th>"
		   "<th scope=\"col\" class=\"n\">held_<wbr>mib</th><th scope=\"col\" class=\"n\">rss_<wbr>mib</th>"
		   "<th scope=\"col\" class=\"n\">slot_<wbr>bytes</th><th scope=\"col\" class=\"n\">free_<wbr>pages</th>"
		   "<th scope=\"col\" class=\"n\">percent</th></tr></thead><tbody>\n"
		   "<tr><th scope=\"row\">a</th><td class=\"n\">1,536.0</td><td class=\"n\">1.0</td>"
		   "<td class=\"n\">4,096</td><td class=\"n\">1,234,567</td><td class=\"n\">&lt;0.1</td></tr>\n"
		   "<tr><th scope=\"row\">b</th><td class=\"n\">&gt;-0.1</td><td class=\"n\">0.0</td>"
		   "<td class=\"n\">?</td><td class=\"n\">-999</td><td class=\"n\">0.0</td></tr>\n"
		   "</tbody></table>\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE, .plain = true}, sizes, 6, cells, 2,
		   "name  held_bytes  rss_kb  slot_bytes  free_pages  percent\n"
		   "a     1610612736    1024        4096     1234567      0.0\n"
		   "b             -1       0           ?        -999      0.0\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_CSV}, sizes, 6, cells, 2,
		   "name,held_bytes,rss_kb,slot_bytes,free_pages,percent\n"
		   "a,1610612736,1024,4096,1234567,0.0\nb,-1,0,,-999,0.0\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_JSONL}, sizes, 6, cells, 1,
		   "{\"name\": \"a\", \"held_bytes\": 1610612736, \"rss_kb\": 1024, \"slot_bytes\": 4096, "
		   "\"free_pages\": 1234567, \"percent\": 0.0}\n");
}

KM_TEST(text_in_html_stays_text)
{
	static const struct km_result_column cols[] = {{"a<b", KM_UNIT_TEXT, -1}};
	const struct km_cell cells[] = {TEXT_CELL("</td><script>&\"'\x1b\xff\xe2\x80\xae|*")};

	check_rows(t, &(struct km_format_look){.as = KM_AS_HTML}, cols, 1, cells, 1,
		   "<table><caption></caption><thead><tr><th scope=\"col\">a&lt;b</th></tr></thead><tbody>\n"
		   "<tr><th scope=\"row\" class=\"long\">&lt;/td&gt;&lt;script&gt;&amp;&quot;&#39;\\x1b\\xff\\u202e|*</th></tr>\n"
		   "</tbody></table>\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_HTML}, cols, 1, cells, 0,
		   "<p class=\"empty\">No rows.</p>\n");
}

KM_TEST(one_unit_for_a_table_and_kib_where_all_is_small)
{
	const struct km_cell small[] = {
		TEXT_CELL("a"), INT_CELL(1048575), INT_CELL(1), INT_CELL(8), INT_CELL(1), REAL_CELL(1)};
	const struct km_cell none[] = {
		TEXT_CELL("a"), INT_CELL(0), NULL_CELL, NULL_CELL, NULL_CELL, NULL_CELL};

	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE}, sizes, 3, small, 1,
		   "name  held_kib  rss_kib\na      1,024.0      1.0\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE}, sizes, 3, none, 1,
		   "name  held_mib  rss_mib\na          0.0        ?\n");
}

KM_TEST(small_differences_of_large_sizes_are_seen)
{
	static const struct km_result_column cols[] = {
		{"old_bytes", KM_UNIT_BYTES, -1},      {"delta_bytes", KM_UNIT_BYTES, -1},
		{"change_kb", KM_UNIT_KB, -1},	       {"bytes_per_hour", KM_UNIT_BYTES, -1},
		{"changes_bytes", KM_UNIT_BYTES, -1},
	};
	const struct km_cell cells[] = {INT_CELL(1073741824), INT_CELL(4096), INT_CELL(-65536),
					INT_CELL(2097152), INT_CELL(1048576)};
	const struct km_cell large_difference[] = {INT_CELL(1000), INT_CELL(-1073741824), NULL_CELL,
						   INT_CELL(1), INT_CELL(0)};

	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE}, cols, 5, cells, 1,
		   "old_mib  delta_kib  change_kib  kib_per_hour  changes_mib\n"
		   "1,024.0        4.0   -65,536.0       2,048.0          1.0\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE}, cols, 5, large_difference, 1,
		   "old_kib     delta_kib  change_kib  kib_per_hour  changes_kib\n"
		   "    1.0  -1,048,576.0           ?          <0.1          0.0\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_CSV}, cols, 5, cells, 1,
		   "old_bytes,delta_bytes,change_kb,bytes_per_hour,changes_bytes\n"
		   "1073741824,4096,-65536,2097152,1048576\n");
}

static const struct km_result_column prose[] = {
	{"zone", KM_UNIT_TEXT, -1}, {"free_blocks", KM_UNIT_COUNT, -1}, {"verdict", KM_UNIT_TEXT, -1}};

KM_TEST(text_is_wrapped_between_words_and_headings_behind_underscores)
{
	const struct km_cell cells[] = {
		TEXT_CELL("Normal"), INT_CELL(12), TEXT_CELL("fails: only blocks of CMA are left of it"),
		TEXT_CELL("DMA"),    INT_CELL(7),  TEXT_CELL("ok")};

	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE, .width = 42}, prose, 3, cells, 2,
		   "         free_\n"
		   "zone    blocks  verdict\n"
		   "Normal      12  fails: only blocks of CMA\n"
		   "                  are left of it\n"
		   "DMA          7  ok\n");
	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE, .width = 42, .vertical = true},
		   prose, 3, cells, 1,
		   "zone         Normal\n"
		   "free_blocks  12\n"
		   "verdict      fails: only blocks of CMA are\n"
		   "             left of it\n");
}

KM_TEST(long_text_of_the_last_column_stands_below)
{
	const struct km_cell cells[] = {
		TEXT_CELL("Normal"), INT_CELL(12),
		TEXT_CELL("a sentence that is so long that it would become a tower of many lines at "
			  "the side of the table, which nobody reads, and so it is put below its row"),
		TEXT_CELL("DMA"), INT_CELL(7), TEXT_CELL("")};

	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE, .width = 44}, prose, 3, cells, 2,
		   "zone    free_blocks\n"
		   "    verdict\n"
		   "Normal           12\n"
		   "    a sentence that is so long that it would\n"
		   "    become a tower of many lines at the side\n"
		   "    of the table, which nobody reads, and so\n"
		   "    it is put below its row\n"
		   "DMA               7\n");
}

KM_TEST(what_is_the_same_in_all_rows_is_said_once_before_a_table_goes_vertical)
{
	static const struct km_result_column cols[] = {
		{"node_id", KM_UNIT_ID, -1}, {"zone", KM_UNIT_TEXT, -1}, {"first_addr", KM_UNIT_KADDR, -1},
		{"cma", KM_UNIT_COUNT, -1},  {"share", KM_UNIT_REAL, 1}, {"bar", KM_UNIT_PLOT, -1}};
	const struct km_cell cells[] = {
		INT_CELL(0), TEXT_CELL("Normal"), INT_CELL(-4096), NULL_CELL, REAL_CELL(1.5), NULL_CELL,
		INT_CELL(0), TEXT_CELL("Normal"), INT_CELL(16),	   NULL_CELL, REAL_CELL(1.5), NULL_CELL,
	};
	struct km_format_look look = { .as = KM_AS_TABLE, .plots = true, .width = 30 };

	check_rows(t, &look, cols, 6, cells, 2,
		   "in all rows: node_id 0, zone\n"
		   "  Normal, cma ?, share 1.5,\n"
		   "  bar ?\n"
		   "        first_addr\n"
		   "0xfffffffffffff000\n"
		   "0x0000000000000010\n");
	/* Of one row every value is the same in all of them. */
	look.width = 20;
	check_rows(t, &look, cols, 3, cells, 1,
		   "node_id     0\n"
		   "zone        Normal\n"
		   "first_addr  0xffffff\n"
		   "            fffffff0\n"
		   "            00\n");
}

KM_TEST(numbers_are_never_cut)
{
	static const struct km_result_column cols[] = {
		{"first_addr", KM_UNIT_KADDR, -1}, {"last_addr", KM_UNIT_KADDR, -1}};
	const struct km_cell cells[] = {INT_CELL(-4096), INT_CELL(-1), INT_CELL(16), NULL_CELL};

	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE, .width = 30}, cols, 2, cells, 2,
		   "first_addr  0xfffffffffffff000\n"
		   "last_addr   0xffffffffffffffff\n"
		   "\n"
		   "first_addr  0x0000000000000010\n"
		   "last_addr   ?\n");
}

KM_TEST(colour_is_for_headings_and_bad_news)
{
	/* A small zone refuses most requests on every machine. */
	const struct km_cell cells[] = {TEXT_CELL("DMA"), INT_CELL(1), TEXT_CELL("FAILS: low"),
					TEXT_CELL("DMA"), INT_CELL(1), TEXT_CELL("refused")};

	check_rows(t, &(struct km_format_look){.as = KM_AS_TABLE, .color = true}, prose, 3, cells, 2,
		   "\x1b[1mzone  free_blocks  verdict\x1b[0m\n"
		   "DMA             1  \x1b[31mFAILS: low\x1b[0m\n"
		   "DMA             1  refused\n");
}

/* Columns of the widest line. */
static size_t widest_line(const char *text)
{
	size_t most = 0;

	while (*text) {
		size_t n = strcspn(text, "\n"), width = km_text_width(text, n);

		most = width > most ? width : most;
		text += n + (text[n] == '\n');
	}
	return most;
}

/* A text of @n pieces: words, wide and combining characters, bytes that are none. */
static void make_text(char *to, unsigned n, unsigned seed)
{
	static const char *const pieces[] = {"word ", "a", "\xe4\xb8\xad", "e\xcc\x81", " ", "|x", "\x1b[31m",
					     "\xff", "longer_word_that_goes_on"};

	*to = '\0';
	while (n--) {
		strcat(to, pieces[seed % 9]);
		seed = seed * 1103515245 + 12345;
		seed ^= seed >> 16;
	}
}

KM_TEST(no_line_is_wider_than_asked)
{
	static const struct km_result_column cols[] = {
		{"name", KM_UNIT_TEXT, -1},	      {"anonymous_bytes", KM_UNIT_BYTES, -1},
		{"fragmentation_index", KM_UNIT_REAL, 3}, {"owner", KM_UNIT_TEXT, -1},
		{"nr_pages", KM_UNIT_PAGES, -1},      {"what_is_known_of_it", KM_UNIT_TEXT, -1}};
	char texts[3][1000];
	unsigned seed, width, n;

	for (seed = 1; seed < 60; seed++) {
		for (n = 0; n < 3; n++)
			make_text(texts[n], seed * (n + 1) % 37, seed + n);
		for (width = 20; width < 140; width += 7) {
			for (n = 1; n <= 6; n++) {
				const struct km_cell cells[] = {
					TEXT_CELL(texts[0]), INT_CELL(seed * 77777777LL),
					REAL_CELL(seed / 3.0), TEXT_CELL(texts[1]),
					INT_CELL(seed * 1000), TEXT_CELL(texts[2])};
				char *got = print_rows(&(struct km_format_look){.width = width}, cols,
						       n, cells, 1);

				CHECK(widest_line(got) <= width);
				free(got);
			}
		}
	}
}

KM_TEST_MAIN
