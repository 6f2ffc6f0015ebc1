/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Prefixes of text logs, the end of a crashed kernel, GFP names. */
#include "log_help.h"

/* The lines of a text, each as "ts_us level caller stamp text". */
static void check_lines(struct km_test *t, const char *text, size_t bytes, const char *want)
{
	struct km_log log = { 0 };
	char got[4096] = "";
	size_t i, used = 0;

	CHECK_EQ(km_log_read(&log, text, bytes), KM_OK);
	for (i = 0; i < log.lines.n && used < sizeof(got); i++) {
		const struct km_log_line *l = &log.lines.v[i];

		used += (size_t)snprintf(got + used, sizeof(got) - used, "%lld %d %s %s %s\n",
					 l->has_ts ? (long long)(l->ts_ns / 1000) : -1, l->level,
					 *l->caller ? l->caller : "-", l->stamp ? l->stamp : "-",
					 l->text);
	}
	CHECK_STR(got, want);
	km_log_deinit(&log);
}

#define LINES(text, want) check_lines(t, text, sizeof(text) - 1, want)

KM_TEST(dmesg)
{
	LINES("[    0.000000] Linux version 6.1.0\n[   12.345678] a: b\n",
	      "0 -1 - - Linux version 6.1.0\n12345678 -1 - - a: b\n");
	LINES("<6>[    1.000001] x\n<4>[    1.000002] [T1] y\n",
	      "1000001 6 - - x\n1000002 4 T1 - y\n");
	LINES("[    1.000001][    T0] x\n[    1.000002][   C1] y\n[    1.000003][  T1234] z\n",
	      "1000001 -1 T0 - x\n1000002 -1 C1 - y\n1000003 -1 T1234 - z\n");
	LINES("kern  :info  : [    2.000000] x\ndaemon:err   : [    2.100000] y\n",
	      "2000000 6 - - x\n2100000 3 - - y\n");
	LINES("[Mon Nov 23 04:12:24 2026] x y\n", "-1 -1 - Mon Nov 23 04:12:24 2026 x y\n");
	LINES("2026-11-23T04:12:24,123456+00:00 x: y\n",
	      "-1 -1 - 2026-11-23T04:12:24,123456+00:00 x: y\n");
}

#define THIRTY "abcdefghijklmnopqrstuvwxyzabcd"

KM_TEST(records_in_one_line)
{
	/* The newlines are lost, or escaped. */
	LINES("[    1.000001] a: b [    1.000002] c: d [ 9999.000003] e\n",
	      "1000001 -1 - - a: b\n1000002 -1 - - c: d\n9999000003 -1 - - e\n");
	LINES("[    1.000001] a: b\\n[    1.000002] c: d\n", "1000001 -1 - - a: b\n1000002 -1 - - c: d\n");
	LINES("Nov 23 04:12:24 host kernel: a: b Nov  3 04:12:25 host kernel: c: d\n",
	      "-1 -1 - Nov 23 04:12:24 a: b\n-1 -1 - Nov  3 04:12:25 c: d\n");
	LINES("Nov 23 04:12:24 host kernel: [    1.000001] a Nov 23 04:12:25 host kernel: [    1.000002] b\n",
	      "1000001 -1 - Nov 23 04:12:24 a\n1000002 -1 - Nov 23 04:12:25 b\n");
	/* A list of a program, whose first mark is not that of the others. */
	LINES("['[    1.000001] " THIRTY THIRTY THIRTY THIRTY "', '[    2.000002] b" THIRTY THIRTY THIRTY THIRTY THIRTY THIRTY "', '[    3.000003] c']\n",
	      "-1 -1 - - ['\n1000001 -1 - - " THIRTY THIRTY THIRTY THIRTY "', '\n2000002 -1 - - b" THIRTY THIRTY THIRTY THIRTY THIRTY THIRTY "', '\n3000003 -1 - - c']\n");
	/* A clock of another form, in a message, is part of it; so is the same one right behind. */
	LINES("[    1.000001] a [2.0] b [    1] c\n", "1000001 -1 - - a [2.0] b [    1] c\n");
	LINES("Nov 23 04:12:24 host kernel: [    1.000001] a [    1.000002] b\n",
	      "1000001 -1 - Nov 23 04:12:24 a [    1.000002] b\n");
}

KM_TEST(records_in_one_line_behind_words)
{
	static const char *const names[] = { "alpha", "beta", "gamma" };
	struct km_log log = { 0 };
	char text[2048];
	size_t used = 0, i;

	used += (size_t)snprintf(text, sizeof(text), "here it is: ");
	for (i = 0; i < 3; i++)
		used += (size_t)snprintf(text + used, sizeof(text) - used, "Nov 23 04:12:2%zu host kernel: %s %0120d ", i,
					 names[i], 0);
	CHECK_EQ(km_log_read(&log, text, used), KM_OK);
	for (i = 0; i < 3; i++)
		CHECK_MSG(log.lines.n >= 3 && !strncmp(log.lines.v[log.lines.n - 3 + i].text, names[i], strlen(names[i])),
			  "record %zu of %zu", i, log.lines.n);
	km_log_deinit(&log);
}

KM_TEST(records_of_several_lines)
{
	/* dmesg indents, the kernel repeats, rsyslog escapes, journalctl indents. */
	LINES("[    1.000000] active_anon:1\n                active_file:2\n",
	      "1000000 -1 - - active_anon:1\n1000000 -1 - -  active_file:2\n");
	LINES("Nov 23 04:12:24 host kernel: [    1.000000] a:1#012 b:2#012 c:3\n",
	      "1000000 -1 - Nov 23 04:12:24 a:1\n1000000 -1 - Nov 23 04:12:24  b:2\n"
	      "1000000 -1 - Nov 23 04:12:24  c:3\n");
}

/* Marks around a text are no part of it; a module that stands alone on a line is. */
KM_TEST(marks_of_wikis_and_forums)
{
	LINES("[code]\n[    1.000000] a: b\n[xdma]\n[/code]\n[code]\n[    2.000000] c\n[code]\n",
	      "1000000 -1 - - a: b\n1000000 -1 - - [xdma]\n2000000 -1 - - c\n");
	LINES("{code:java}\n[    1.000000] a: b\n{code}\n```\n[    2.000000] c\n[xdma]\n",
	      "1000000 -1 - - a: b\n2000000 -1 - - c\n2000000 -1 - - [xdma]\n");
}

KM_TEST(syslog)
{
	LINES("Nov 23 04:12:24 host kernel: [   12.345678] x\n"
	      "Nov 23 04:12:24 host sshd[12]: session opened\n"
	      "2026-11-23T04:12:24.123456+00:00 host kernel: y\n"
	      "Nov 23 04:12:25 host kernel: z\n",
	      "12345678 -1 - Nov 23 04:12:24 x\n"
	      "-1 -1 - 2026-11-23T04:12:24.123456+00:00 y\n"
	      "-1 -1 - Nov 23 04:12:25 z\n");
	LINES("[   12.345678] host kernel: x: y\n", "12345678 -1 - - x: y\n");
	LINES("kernel: x\n", "-1 -1 - - x\n");
}

KM_TEST(serial_console)
{
	LINES("\r[    1.000000] x\r\n\x1b[33m[    2.000000]\x1b[0m y\n",
	      "1000000 -1 - - x\n2000000 -1 - - y\n");
	LINES("debian login: [   31.123456] x\n", "-1 -1 - - debian login:\n31123456 -1 - - x\n");
	LINES("[    1.000000] a\0b\n", "1000000 -1 - - ab\n");
}

KM_TEST(kmsg)
{
	LINES("6,339,5140900,-,caller=T1;NET: x\n SUBSYSTEM=net\n4,340,5140901,-;y\n",
	      "5140900 6 T1 - NET: x\n5140901 4 - - y\n");
}

KM_TEST(journal_export)
{
	LINES("__CURSOR=s=1\n__REALTIME_TIMESTAMP=1700000000000000\n_TRANSPORT=kernel\nPRIORITY=4\n"
	      "_SOURCE_MONOTONIC_TIMESTAMP=12345678\nMESSAGE=x: y\n\n"
	      "__CURSOR=s=2\n_TRANSPORT=syslog\nMESSAGE=no\n\n"
	      "__CURSOR=s=3\n_TRANSPORT=kernel\nMESSAGE\n\5\0\0\0\0\0\0\0a:1\nb\n\n",
	      "12345678 4 - 2023-11-14T22:13:20Z x: y\n-1 -1 - - a:1\n-1 -1 - - b\n");
	/* A length that reaches out of the text. */
	LINES("__CURSOR=s=1\n_TRANSPORT=kernel\nMESSAGE\n\377\377\377\377\377\377\377\377a\n", "");
}

KM_TEST(panic)
{
	static const char text[] = "[    1.000000] BUG: kernel NULL pointer dereference\n"
				   "[    1.000001] Oops: 0002 [#1] SMP\n";
	static const char more[] = "[    2.0000] x\n[    2.000000] Kernel panic - not syncing: y\n"
				   "[    2.000001] ---[ end\n";
	struct km_log log = { 0 };

	CHECK_EQ(km_log_read(&log, text, sizeof(text) - 1), KM_OK);
	CHECK_STR(km_log_panic(&log), "BUG: kernel NULL pointer dereference");
	CHECK_EQ(km_log_read(&log, more, sizeof(more) - 1), KM_OK);
	CHECK_STR(km_log_panic(&log), "Kernel panic - not syncing: y");
	km_log_deinit(&log);
}

KM_TEST(gfp_by_release)
{
	/* What logs of these kernels show beside the number. */
	static const struct {
		const char *release;
		uint64_t value;
		const char *names;
	} known[] = {
		{ "3.10.0-1160.el7.x86_64", 0x4020, "GFP_ATOMIC|__GFP_COMP" },
		{ "3.10.0", 0x200da, "GFP_HIGHUSER_MOVABLE" },
		{ "4.9.24", 0x2084120, "GFP_ATOMIC|__GFP_COLD|__GFP_COMP" },
		{ "4.9.0", 0x24000c0, "GFP_KERNEL" },
		{ "4.14.1", 0x14200ca, "GFP_HIGHUSER_MOVABLE" },
		{ "4.15.0-108-generic", 0x15000c0, "GFP_KERNEL_ACCOUNT" },
		{ "4.18.0-240.el8.x86_64", 0x6200ca, "GFP_HIGHUSER_MOVABLE" },
		{ "4.19.0", 0x6280ca, "GFP_HIGHUSER_MOVABLE|__GFP_ZERO" },
		{ "5.4.0", 0x100cca, "GFP_HIGHUSER_MOVABLE" },
		{ "5.15.0", 0xa20, "GFP_ATOMIC" },
		{ "6.1.0", 0x140dca, "GFP_HIGHUSER_MOVABLE|__GFP_ZERO|__GFP_COMP" },
		{ "6.8.0", 0x820, "GFP_ATOMIC" },
		{ "6.12.0", 0xcd0, "GFP_KERNEL|__GFP_RECLAIMABLE" },
		{ "6.12.0", 0, "none" },
	};
	struct km_gfp_table table;
	uint64_t value;
	char names[256];
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(known); i++) {
		uint64_t back = 0, all;

		km_gfp_table_builtin(km_release_parse(known[i].release), &table);
		CHECK_EQ(km_gfp_value(&table, known[i].names, strlen(known[i].names), &value, NULL),
			 KM_OK);
		CHECK_MSG(value == known[i].value, "%s of %s is 0x%llx", known[i].names,
			  known[i].release, (unsigned long long)value);
		km_gfp_names(&table, known[i].value, names, sizeof(names));
		CHECK_EQ(km_gfp_value(&table, names, strlen(names), &back, NULL), KM_OK);
		CHECK_EQ(back, known[i].value);
		/* Every value goes to names and back. */
		for (all = 1; all < UINT64_C(1) << 32; all = all * 3 + 1) {
			km_gfp_names(&table, all, names, sizeof(names));
			CHECK_EQ(km_gfp_value(&table, names, strlen(names), &back, NULL), KM_OK);
			CHECK_EQ(back, all);
		}
	}
	CHECK_EQ(km_release_parse("next"), 0);
	CHECK_EQ(km_release_parse("6.1.0-56-cloud-amd64"), KM_RELEASE(6, 1));
}

/* Names of the kills in the order of the lines. */
static void check_order(struct km_test *t, const char *text, const char *want)
{
	struct km_log log = { 0 };
	char got[256] = "";
	size_t i, used = 0;

	CHECK_EQ(km_log_read(&log, text, strlen(text)), KM_OK);
	for (i = 0; i < log.lines.n && used < sizeof(got); i++)
		used += (size_t)snprintf(got + used, sizeof(got) - used, "%.6s|", log.lines.v[i].text);
	CHECK_STR(got, want);
	km_log_deinit(&log);
}

/* What looks like steps back in logs that have their order. */
/* Whatever the member is called that has the records, and whatever is around its objects. */
KM_TEST(records_in_a_member_of_json)
{
#define FIRST  "[   12.345678] dd invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0"
#define SECOND "[   12.345679]   \\u003cb\\u003e\\t\\\"c\\\""
#define WANT   "12345678 -1 - - dd invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0\n12345679 -1 - -   <b>\t\"c\"\n"
	LINES("{\"_id\":\"1\",\"_source\":{\"at\":\"x\",\"message\":\"" FIRST "\"}}\n{\"_id\":\"2\",\"_source\":{\"message\":\"" SECOND "\"}}\n", WANT);
	LINES("{\"events\": [\n  {\n    \"timestamp\": 1,\n    \"anything\": \"" FIRST "\"\n  },\n  {\n    \"anything\": \"" SECOND "\",\n    \"n\": 2 } ],\n"
	      " \"next\": \"f/1\" }\n",
	      WANT);
	LINES("2026-11-24T10:00:39Z {host=\"web1\"} {\"line\":\"" FIRST "\"}\n2026-11-24T10:00:39Z {host=\"web1\"} {\"line\":\"" SECOND "\"}\n", WANT);
	LINES("[0] kmsg: [1700.1, {\"msg\": \"" FIRST "\"}]\n[1] kmsg: [1700.2, {\"msg\": \"" SECOND "\"}]\n", WANT);
	/* A line that is cut takes nothing else with it. */
	LINES("{\"a\":{\"m\":\"" FIRST "\"}}\n{\"a\":{\"m\":\"[   12.345\n{\"a\":{\"m\":\"" SECOND "\"}}\n", WANT);
}

/* Lines around the objects are a log of their own, also without the kernel's clock or a known word. */
KM_TEST(plain_lines_beside_objects)
{
#define LINE(second) "Nov 24 10:00:" second " web1 kernel: "
#define JSON	     "{\"time\":\"10:00:50\",\"msg\":\"node web1: Out of memory: Killed process 4321 (hog)\"}\n"
#define LOKI	     "{\"time\":\"10:00:50\",\"line\":\"node web1: Out of memory: Killed process 4321 (hog)\"}\n"
#define KILLED	     "-1 -1 - - node web1: Out of memory: Killed process 4321 (hog)\n"
	LINES(LINE("39") "dd invoked oom-killer: order=0\n" LINE("40") "Tasks state:\n" LINE("41") "[  123]     0   123 {x} \"y\"\n" JSON JSON,
	      "-1 -1 - Nov 24 10:00:39 dd invoked oom-killer: order=0\n-1 -1 - Nov 24 10:00:40 Tasks state:\n"
	      "-1 -1 - Nov 24 10:00:41 [  123]     0   123 {x} \"y\"\n" KILLED KILLED);
	/* Behind an object that is cut, too. */
	LINES(JSON "{\"a\":{\"msg\":\"node\n" LINE("39") "a: b\n" JSON "[   12.345678] c: d\n",
	      KILLED "-1 -1 - Nov 24 10:00:39 a: b\n" KILLED "12345678 -1 - - c: d\n");
	/* With a prefix that only the lines themselves tell. */
	LINES(LOKI "web1/9 | [   12.000001] a\nweb1/9 | [   12.000002] b\nweb1/9 | [   12.000003] c\nweb1/9 | d\nweb1/9 | [   12.000005] e\n" LOKI LOKI,
	      KILLED "12000001 -1 - - a\n12000002 -1 - - b\n12000003 -1 - - c\n-1 -1 - - d\n12000005 -1 - - e\n" KILLED KILLED);
#undef LINE
#undef JSON
#undef LOKI
#undef KILLED
}

/* What is cut is counted. */
KM_TEST(cut_objects_are_counted)
{
	static const char text[] = "{\"m\":\"[    1.000000] x\"}\n{\"m\":\"[    2.0\n{\"m\":\"[    3.000000] z\"}\n";
	struct km_log log = { 0 };

	CHECK_EQ(km_log_read(&log, text, sizeof(text) - 1), KM_OK);
	CHECK_EQ(log.lines.n, 2);
	CHECK_EQ(log.broken, 1);
	km_log_deinit(&log);
}

/* The host that an object names, before its message or behind; two of them are two. */
KM_TEST(hosts_in_json)
{
	static const char text[] = "[{\"host\":{\"name\":\"web1\"},\"a\":{\"m\":\"[    1.000000] x\"}},{\"a\":{\"m\":\"[    2.000000] y\"},\"hostname\":\"web2\"},"
				   "{\"a\":{\"m\":\"[    3.000000] z\"}}]";
	struct km_log log = { 0 };

	CHECK_EQ(km_log_read(&log, text, sizeof(text) - 1), KM_OK);
	REQUIRE(log.lines.n == 3);
	CHECK_STR(log.lines.v[0].host, "web1");
	CHECK_STR(log.lines.v[1].host, "web2");
	CHECK_STR(log.lines.v[2].host, "");
	km_log_deinit(&log);
}

#undef FIRST
#undef SECOND

/* Tables, with marks around all cells or around those that need them; a mark in a cell, a cell of two lines, a cut row. */
KM_TEST(records_in_a_column)
{
#define FIRST  "\"[   12.345678] dd invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0\""
#define SECOND "\"[   12.345679]   <b>\t\"\"c\"\"\""
	LINES("\"_time\",\"host\",\"_raw\"\r\n\"2026-11-24T10:00:39.000+0000\",\"web1\"," FIRST "\r\n\"2026-11-24T10:00:40.000+0000\",\"web1\"," SECOND "\r\n",
	      "12345678 -1 - 2026-11-24T10:00:39.000+0000 dd invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0\n12345679 -1 - 2026-11-24T10:00:40.000+0000   <b>\t\"c\"\n");
	LINES("\xef\xbb\xbf" "at,anything,n\n1," FIRST ",3\n\n2," SECOND ",4\n", WANT);
	LINES("at;anything\n1;" FIRST "\n2;" SECOND "\n", WANT);
	LINES("at,anything\n1,\"[   12.345678] dd invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0\n[   12.345679]   <b>\t\"\"c\"\"\"\n2,[   13.000000] x\n",
	      WANT "13000000 -1 - - x\n");
	LINES("at,anything\n1," FIRST "\n2,\"[   12.34\n2," SECOND "\n3,[   13.000000] x\n4,[   14.000000] y\n",
	      WANT "13000000 -1 - - x\n14000000 -1 - - y\n");
	/* A sentence with a comma above a log is no row of names. */
	LINES("Hello, this is it:\n[   12.345678] a, b\n[   12.345679] c, d\n", "-1 -1 - - Hello, this is it:\n12345678 -1 - - a, b\n12345679 -1 - - c, d\n");
#undef FIRST
#undef SECOND
}

static void check_hosts(struct km_test *t, const char *text, const char *first, const char *second)
{
	struct km_log log = { 0 };

	CHECK_EQ(km_log_read(&log, text, strlen(text)), KM_OK);
	REQUIRE(log.lines.n == 2);
	CHECK_STR(log.lines.v[0].host, first);
	CHECK_STR(log.lines.v[1].host, second);
	km_log_deinit(&log);
}

KM_TEST(hosts_in_a_column)
{
	check_hosts(t, "message,Source\n[    1.000000] x,web1\n[    2.000000] y,web2\n", "web1", "web2");
	check_hosts(t, "source,host.name,m\n/var/log/messages,web1,[    1.000000] x\n/var/log/messages,web2,[    2.000000] y\n", "web1", "web2");
	check_hosts(t, "source,m\n/var/log/messages,[    1.000000] x\n/var/log/messages,[    2.000000] y\n", "", "");
	check_hosts(t, "host,m\nh,Nov 24 10:00:39 web1 kernel: [    1.000000] x\nh,Nov 24 10:00:40 web1 kernel: [    2.000000] y\n", "web1", "web1");
}


/* "[host stamp ts_us text]" of each line, and what is not known about times. */
static void check_sources(struct km_test *t, const char *text, const char *want)
{
	struct km_log log = { 0 };
	char got[2048] = "";
	size_t i, used = 0;

	CHECK_EQ(km_log_read(&log, text, strlen(text)), KM_OK);
	for (i = 0; i < log.lines.n && used < sizeof(got); i++) {
		const struct km_log_line *l = &log.lines.v[i];

		used += (size_t)snprintf(got + used, sizeof(got) - used, "[%s %s %lld %s]", *l->host ? l->host : "-", l->stamp ? l->stamp : "-",
					 l->has_ts ? (long long)(l->ts_ns / 1000) : -1, l->text);
	}
	if (log.times && used < sizeof(got))
		snprintf(got + used, sizeof(got) - used, " %s", log.times);
	CHECK_STR(got, want);
	km_log_deinit(&log);
}

#define A    "\"[    1.000001] a\""
#define B    "\"[    2.000001] b\""
#define C    "\"[    3.000001] c\""
#define KILL "Out of memory: Killed process 7 (x)"

/* Strings in arrays: a list of lines, or one place of arrays within an array, with what their objects say of them. */
KM_TEST(records_in_arrays)
{
	check_sources(t, "{\"lines\": [" A ", " B ", \"rest\"]}", "[- - 1000001 a][- - 2000001 b][- - 2000001 rest]");
	check_sources(t, "[" A "," B "]", "[- - 1000001 a][- - 2000001 b]");
	check_sources(t, "{\"data\":{\"result\":[{\"stream\":{\"host\":\"web1\"},\"values\":[[\"1764000000000000000\"," A "],[\"1764000001000000000\"," B "]]},"
			 "{\"stream\":{\"host\":\"web2\"},\"values\":[[\"1764000002500000000\"," C "]]}]}}\n",
		      "[web1 2025-11-24T16:00:00Z 1000001 a][web1 2025-11-24T16:00:01Z 2000001 b][web2 2025-11-24T16:00:02.500000Z 3000001 c]");
	check_sources(t, "[[1764000000, " A "],\n [1764000001, " B "],\n [1764000002, \"c\"]]\n",
		      "[- 2025-11-24T16:00:00Z 1000001 a][- 2025-11-24T16:00:01Z 2000001 b][- 2025-11-24T16:00:02Z 2000001 c]");
	check_sources(t, "{\"node\":\"n1\",\"logs\":[{\"t\":1764000000123,\"m\":" A "},{\"m\":" B ",\"t\":1764000001123}]}",
		      "[n1 2025-11-24T16:00:00.123000Z 1000001 a][n1 2025-11-24T16:00:01.123000Z 2000001 b]");
	check_sources(t, "{\"hits\":[{\"fields\":{\"message\":[" A "],\"@timestamp\":[\"2026-11-24T10:00:39.000Z\"]}},{\"fields\":{\"message\":[" B "],\"@timestamp\":[\"2026-11-24T10:00:40.000Z\"]}}]}",
		      "[- 2026-11-24T10:00:39.000Z 1000001 a][- 2026-11-24T10:00:40.000Z 2000001 b]");
}

/* What is a time in each record is its time, whatever it is called; where two differ, the one that runs with the kernel's clock. */
KM_TEST(times_of_records)
{
	check_sources(t, "{\"log\":\"[    1.000001] a\\n\",\"stream\":\"stdout\",\"time\":\"2026-11-24T10:00:39.5Z\"}\n{\"log\":\"" KILL "\\n\",\"stream\":\"stdout\",\"time\":\"2026-11-24T10:00:40.5Z\"}\n",
		      "[- 2026-11-24T10:00:39.5Z 1000001 a][- 2026-11-24T10:00:40.5Z 1000001 " KILL "]");
	check_sources(t, "{\"when\":\"1764000000\",\"pid\":1234,\"a\":" A "}\n{\"when\":\"1764000001\",\"pid\":1234,\"a\":" B "}\n",
		      "[- 2025-11-24T16:00:00Z 1000001 a][- 2025-11-24T16:00:01Z 2000001 b]");
	/* A time of some records is none of them all. */
	check_sources(t, "{\"when\":\"1764000000\",\"a\":" A "}\n{\"a\":" B "}\n", "[- - 1000001 a][- - 2000001 b]");
	/* When they were collected, at once, and when they were written. */
	check_sources(t, "{\"in\":1764009999,\"at\":1764000010,\"a\":" A "}\n{\"in\":1764009999,\"at\":1764000020,\"a\":\"[   11.000001] b\"}\n",
		      "[- 2025-11-24T16:00:10Z 1000001 a][- 2025-11-24T16:00:20Z 11000001 b]");
	check_sources(t, "{\"in\":1764009999,\"at\":1764000010,\"a\":\"" KILL "\"}\n{\"in\":1764009999,\"at\":1764000020,\"a\":\"" KILL "\"}\n",
		      "[- - -1 " KILL "][- - -1 " KILL "] 'in' and 'at'");
	/* A date in the message is that of its own prefix. */
	check_sources(t, "{\"at\":1764000010,\"a\":\"Nov 24 10:00:39 web1 kernel: [    1.000001] a\"}\n{\"at\":1764000020,\"a\":\"Nov 24 10:00:40 web1 kernel: [    2.000001] b\"}\n",
		      "[web1 Nov 24 10:00:39 1000001 a][web1 Nov 24 10:00:40 2000001 b]");
}

KM_TEST(times_in_a_column)
{
	check_sources(t, "\"@timestamp\",message\n\"Nov 24, 2026 @ 10:00:39.000\"," A "\n\"Nov 24, 2026 @ 10:00:40.000\"," B "\n",
		      "[- Nov 24, 2026 @ 10:00:39.000 1000001 a][- Nov 24, 2026 @ 10:00:40.000 2000001 b]");
	check_sources(t, "id,ts,m\n1,1764000000123," A "\n2,1764000001123," B "\n", "[- 2025-11-24T16:00:00.123000Z 1000001 a][- 2025-11-24T16:00:01.123000Z 2000001 b]");
	check_sources(t, "seen,at,m\n2026-11-24 12:00:00,2026-11-24 10:00:10," A "\n2026-11-24 12:00:00,2026-11-24 10:00:20,[   11.000001] b\n",
		      "[- 2026-11-24 10:00:10 1000001 a][- 2026-11-24 10:00:20 11000001 b]");
	check_sources(t, "seen,at,m\n2026-11-24 12:00:00,2026-11-24 10:00:10," KILL "\n2026-11-24 12:00:00,2026-11-24 10:00:20," KILL "\n",
		      "[- - -1 " KILL "][- - -1 " KILL "] 'seen' and 'at'");
}

/* Records of another member, or column, are read, too, unless they repeat the message. */
KM_TEST(records_in_two_members)
{
	check_sources(t, "{\"message\":" A ",\"original\":\"<6>[    1.000001] a\"}\n{\"message\":" B ",\"original\":\"<6>[    2.000001] b\"}\n",
		      "[- - 1000001 a][- - 2000001 b]");
	check_sources(t, "{\"message\":" A "}\n{\"message\":" B "}\n{\"text\":" C "}\n", "[- - 1000001 a][- - 2000001 b][- - 3000001 c]");
	check_sources(t, "{\"message\":" A ",\"more\":" C "}\n{\"message\":\"[    4.000001] d\",\"more\":\"none\"}\n",
		      "[- - 1000001 a][- - 3000001 c][- - 4000001 d][- - 4000001 none]");
	check_sources(t, "m,more\n" A "," C "\n\"[    4.000001] d\",none\n" B "," B "\n", "[- - 1000001 a][- - 3000001 c][- - 4000001 d][- - 2000001 b]");
}

#undef A
#undef B
#undef C
#undef KILL

/* The stream of a container is no host, whoever has stamped its lines; nor is a line that is none. */
KM_TEST(streams_of_containers)
{
	check_sources(t, "2026-11-24T10:01:40.5+00:00 stdout F [    1.000001] a\n2026-11-24T10:01:41.5+00:00 stderr P [    2.000001] b\n",
		      "[- 2026-11-24T10:01:40.5+00:00 1000001 a][- 2026-11-24T10:01:41.5+00:00 2000001 b]");
	check_sources(t, "2026-11-24T10:01:40+00:00 P [    1.000001] a\n2026-11-24T10:01:41+00:00 F [    2.000001] b\n",
		      "[P 2026-11-24T10:01:40+00:00 1000001 a][F 2026-11-24T10:01:41+00:00 2000001 b]");
}

/* As netconsole sends records, with the kernel's release or without it, and as who receives them writes them. */
KM_TEST(records_of_netconsole)
{
	check_sources(t, "6.12.1-toy,4,339,1000001,-;a\n6.12.1-toy,4,340,2000001,-,caller=T9;b\n", "[- - 1000001 a][- - 2000001 b]");
	check_sources(t, "192.0.2.1 4,339,1000001,-;a\n192.0.2.2 4,340,2000001,-,caller=T9;b\n", "[192.0.2.1 - 1000001 a][192.0.2.2 - 2000001 b]");
	/* Numbers of a driver. */
	LINES("[    1.000001] x 1,2,3,4;a\n", "1000001 -1 - - x 1,2,3,4;a\n");
}

/* What netconsole sends in several datagrams, one a line or one behind the other, and what a syslog puts before each. */
KM_TEST(fragments_of_netconsole)
{
	static const char *const texts[] = {
		"4,7,5000001,-,ncfrag=0/11;Mem-I\n4,7,5000001,-,ncfrag=5/11;nfo: x\n4,8,5000002,-;next\n",
		"4,7,5000001,-,ncfrag=0/11;Mem-I4,7,5000001,-,ncfrag=5/11;nfo: x\n4,8,5000002,-;next\n",
		"192.0.2.1 6.12.1,4,7,5000001,-,ncfrag=0/11;Mem-I\n192.0.2.1 6.12.1,4,7,5000001,-,ncfrag=5/11;nfo: x\n192.0.2.1 6.12.1,4,8,5000002,-;next\n",
		("Nov 23 04:12:24 web1 4,7,5000001,-,caller=T1,ncfrag=0/11;Mem-I\nNov 23 04:12:24 web1 4,7,5000001,-,caller=T1,ncfrag=5/11;nfo: x\n"
		 "Nov 23 04:12:24 web1 4,8,5000002,-,caller=T1;next\n"),
	};
	static const char *const hosts[] = { "", "", "192.0.2.1", "web1" };
	static const char lost[] = "4,7,5000001,-,ncfrag=0/11;Mem-I\n4,8,5000001,-,ncfrag=5/11;nfo: x\n4,9,5000002,-,ncfrag=5/11;next\n";
	struct km_log log;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(texts); i++) {
		log = (struct km_log){ .page_bytes = 0 };
		CHECK_EQ(km_log_read(&log, texts[i], strlen(texts[i])), KM_OK);
		if (CHECK_EQ(log.lines.n, 2)) {
			CHECK_STR(log.lines.v[0].text, "Mem-Info: x");
			CHECK_EQ(log.lines.v[0].ts_ns, 5000001000);
			CHECK_STR(log.lines.v[0].host, hosts[i]);
			CHECK_STR(log.lines.v[1].text, "next");
		}
		km_log_deinit(&log);
	}
	/* One of another record, or one that is lost, is joined to nothing. */
	log = (struct km_log){ .page_bytes = 0 };
	CHECK_EQ(km_log_read(&log, lost, sizeof(lost) - 1), KM_OK);
	CHECK_EQ(log.lines.n, 3);
	km_log_deinit(&log);
}

/* Between a date and the kernel's clock stands a host, or what says something else. */
KM_TEST(words_that_name_no_host)
{
	static const char *const words[][2] = {
		{ "web1", "web1" }, { "console", "" }, { "ttyS0", "" }, { "kernel", "" }, { "INFO", "" }, { "web1 ttyAMA0", "web1" },
		{ "web1 kernel", "web1" }, { "<warn>", "" }, { "tty7x", "tty7x" }, { "192.0.2.1", "192.0.2.1" },
	};
	struct km_log log;
	char text[1024];
	size_t i, n;

	for (i = 0; i < KM_ARRAY_LEN(words); i++) {
		log = (struct km_log){ .page_bytes = 0 };
		snprintf(text, sizeof(text), "Nov 23 04:12:24 %s [   12.000001] Mem-Info:\nNov 23 04:12:24 %s [   12.000002] free:1\n", words[i][0], words[i][0]);
		CHECK_EQ(km_log_read(&log, text, strlen(text)), KM_OK);
		if (CHECK_EQ(log.lines.n, 2)) {
			CHECK_STR(log.lines.v[0].host, words[i][1]);
			CHECK_STR(log.lines.v[0].stamp, "Nov 23 04:12:24");
		}
		km_log_deinit(&log);
	}
	/* What a line is of: one clock runs through all. Two machines have two. */
	for (i = 0; i < 2; i++) {
		size_t at = 0;

		log = (struct km_log){ .page_bytes = 0 };
		for (n = 0; n < 12; n++)
			at += (size_t)snprintf(text + at, sizeof(text) - at, "Nov 23 04:12:24 %s [%5zu.000001] a\n", n % 2 ? "eth0" : "sda", 1000 + n + 500 * i * (n % 2));
		CHECK_EQ(km_log_read(&log, text, strlen(text)), KM_OK);
		CHECK_EQ(log.lines.n, 12);
		CHECK_STR(log.lines.v[1].host, i ? "eth0" : "");
		km_log_deinit(&log);
	}
	/* So do machines that were booted together, where each says little: their lines are far apart. */
	n = 0;
	for (i = 0; i < 12; i++)
		n += (size_t)snprintf(text + n, sizeof(text) - n, "Nov 23 04:12:24 web%zu [%5zu.000001] a\n", i % 2, 600 * (i + 1));
	log = (struct km_log){ .page_bytes = 0 };
	CHECK_EQ(km_log_read(&log, text, strlen(text)), KM_OK);
	if (CHECK_EQ(log.lines.n, 12))
		CHECK_STR(log.lines.v[1].host, "web1");
	km_log_deinit(&log);
}

KM_TEST(the_date_of_a_terminal_program)
{
	LINES("[2026-11-24 10:01:40] [    1.000001] a\r\n[2026-11-24 10:01:41] [    2.000001][   T12] b\r\n",
	      "1000001 -1 - 2026-11-24 10:01:40 a\n2000001 -1 T12 2026-11-24 10:01:41 b\n");
	/* A row of a table of tasks has no clock. */
	LINES("[2026-11-24 10:01:40] [  812]     0   812 worker\n[2026-11-24 10:01:41] x\n",
	      "-1 -1 - 2026-11-24 10:01:40 [  812]     0   812 worker\n-1 -1 - 2026-11-24 10:01:41 x\n");
}

/* Words before the clock that are no name. */
KM_TEST(labels_are_no_host)
{
	static const char text[] = "2026-11-24T10:00:39Z {job=\"syslog\"} [    1.000000] x\n2026-11-24T10:00:39Z {job=\"syslog\"} [    2.000000] y\n";
	struct km_log log = { 0 };

	CHECK_EQ(km_log_read(&log, text, sizeof(text) - 1), KM_OK);
	REQUIRE(log.lines.n == 2);
	CHECK_STR(log.lines.v[0].host, "");
	CHECK_STR(log.lines.v[1].text, "y");
	km_log_deinit(&log);
}

KM_TEST(oldest_line_first)
{
	/* Reports of one second each, half a day and more apart. */
	check_order(t,
		    "Nov  1 01:00:00 db1 kernel: a invoked oom-killer: gfp_mask=0x201da, order=0, oom_score_adj=0\n"
		    "Nov  1 01:00:00 db1 kernel: Killed process 101 (a), UID 0, total-vm:1000kB\n"
		    "Nov  1 17:00:00 db1 kernel: b invoked oom-killer: gfp_mask=0x201da, order=0, oom_score_adj=0\n"
		    "Nov  1 17:00:00 db1 kernel: Killed process 102 (b), UID 0, total-vm:1000kB\n"
		    "Nov  2 09:00:00 db1 kernel: c invoked oom-killer: gfp_mask=0x201da, order=0, oom_score_adj=0\n",
		    "a invo|Killed|b invo|Killed|c invo|");
	/* Over the end of a year, over half of one, without a date, and with an hour twice in autumn. */
	check_order(t, "Dec 31 23:59:59 h kernel: a\nJan  1 00:00:00 h kernel: b\nJul 30 00:00:00 h kernel: c\n"
		       "Jul 31 00:00:00 h kernel: d\n",
		    "a|b|c|d|");
	check_order(t, "01:00:00 kernel: a\n17:00:00 kernel: b\n09:00:00 kernel: c\n01:00:00 kernel: d\n", "a|b|c|d|");
	check_order(t,
		    "2026-10-25T02:10:00+02:00 h kernel: a\n2026-10-25T02:00:00+01:00 h kernel: b\n"
		    "2026-10-25T02:50:00+01:00 h kernel: c\n",
		    "a|b|c|");
	/* Three boots, of which each came less far than the one before. */
	check_order(t,
		    "Nov  1 10:00:00 db1 kernel: [500000.000001] a: b\nNov  9 10:00:00 db1 kernel: [300000.000001] c: d\n"
		    "Nov 17 10:00:00 db1 kernel: [100000.000001] e: f\nNov 25 10:00:00 db1 kernel: [90000.000001] g: h\n",
		    "a: b|c: d|e: f|g: h|");
	check_order(t,
		    "[500000.000001] Out of memory: Killed process 101 (a) total-vm:1000kB\n"
		    "[300000.000001] Out of memory: Killed process 102 (b) total-vm:1000kB\n"
		    "[100000.000001] Out of memory: Killed process 103 (c) total-vm:1000kB\n"
		    "[ 90000.000001] Out of memory: Killed process 104 (d) total-vm:1000kB\n",
		    "Out of|Out of|Out of|Out of|");
}

/* What is turned: all steps are back, or the reports are. */
KM_TEST(newest_line_first)
{
	check_order(t,
		    "Mon Jan  4 00:00:00 2027 h kernel: d\nFri Jan  1 00:00:00 2027 h kernel: c\n"
		    "Thu Dec 31 12:00:00 2026 h kernel: b\nTue Dec 29 00:00:00 2026 h kernel: a\n",
		    "a|b|c|d|");
	check_order(t,
		    "Nov  2 09:00:00 db1 kernel: Killed process 102 (b), UID 0, total-vm:1000kB\n"
		    "Nov  2 09:00:00 db1 kernel: Task in /x killed\n"
		    "Nov  2 09:00:00 db1 kernel: b invoked oom-killer: gfp_mask=0x201da, order=0, oom_score_adj=0\n"
		    "Nov  1 17:00:00 db1 kernel: Killed process 101 (a), UID 0, total-vm:1000kB\n"
		    "Nov  1 17:00:00 db1 kernel: a invoked oom-killer: gfp_mask=0x201da, order=0, oom_score_adj=0\n",
		    "a invo|Killed|b invo|Task i|Killed|");
	/* A program that writes fractions of a second only where there is one. */
	check_order(t,
		    "2026-11-24T10:00:01.25Z h kernel: Killed process 101 (a), UID 0, total-vm:1000kB\n"
		    "2026-11-24T10:00:01Z h kernel: a invoked oom-killer: gfp_mask=0x201da, order=0, oom_score_adj=0\n"
		    "2026-11-24T10:00:00Z h kernel: b: c\n",
		    "b: c|a invo|Killed|");
}

/* Rows in no order: exact times sort them, others do not. */
KM_TEST(lines_in_no_order)
{
	check_order(t,
		    "2026-11-24T10:00:01.000003Z h kernel: d: abc more\n2026-11-24T10:00:01.000001Z h kernel: b: abc or else\n"
		    "2026-11-24T10:00:01.000005Z h kernel: f: abc x\n2026-11-24T10:00:01.000000Z h kernel: a: abc and\n"
		    "2026-11-24T10:00:01.000004Z h kernel: e: abc than one\n2026-11-24T10:00:01.000002Z h kernel: c: abc\n",
		    "a: abc|b: abc|c: abc|d: abc|e: abc|f: abc|");
	/* Seconds do not tell the order of what is within one. */
	check_order(t,
		    "2026-11-24T10:00:03Z h kernel: d: x\n2026-11-24T10:00:01Z h kernel: b: x\n2026-11-24T10:00:05Z h kernel: f: x\n"
		    "2026-11-24T10:00:00Z h kernel: a: x\n2026-11-24T10:00:04Z h kernel: e: x\n2026-11-24T10:00:02Z h kernel: c: x\n",
		    "d: x|b: x|f: x|a: x|e: x|c: x|");
	/* Nor do years that no count of nanoseconds holds. */
	check_order(t,
		    "9026-11-24T10:00:01.3Z h kernel: d: x\n9026-11-24T10:00:01.1Z h kernel: b: x\n9026-11-24T10:00:01.5Z h kernel: f: x\n"
		    "9026-11-24T10:00:01.0Z h kernel: a: x\n9026-11-24T10:00:01.4Z h kernel: e: x\n9026-11-24T10:00:01.2Z h kernel: c: x\n",
		    "d: x|b: x|f: x|a: x|e: x|c: x|");
	/* A clock that is set goes back once. */
	check_order(t,
		    "2026-11-24T10:00:01.1Z h kernel: a: x\n2026-11-24T10:00:02.1Z h kernel: b: x\n2026-11-24T10:00:03.1Z h kernel: c: x\n"
		    "2026-11-24T10:00:00.1Z h kernel: d: x\n2026-11-24T10:00:01.1Z h kernel: e: x\n2026-11-24T10:00:02.1Z h kernel: f: x\n",
		    "a: x|b: x|c: x|d: x|e: x|f: x|");
}

KM_TEST_MAIN
