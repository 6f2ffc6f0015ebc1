/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which captures are found to be of one boot, and in what order they were taken. */
#include <sqlite3.h>

#include "base/mem.h"
#include "case_help.h"
#include "test.h"

/* One capture; 0 and NULL: unknown. */
struct told {
	const char *kind, *host, *banner, *boot_id, *source, *folder, *origin;
	int64_t booted_at, captured_at;
	double uptime;
	int64_t killed, killed_us; /* a PID; when, since boot */
	const char *asked;	   /* the date of the request that it was for */
	bool request;		   /* it is reported, without a date, too */
	bool cut;		   /* only the request is reported */
	/* What chance makes of a boot: lines of the log from line @first_line on, and vmalloc areas; 0: there are none. */
	int64_t random, first_line, lines, areas;
	uint64_t base; /* of vmalloc; 0: one that is chosen at boot */
	const char *command_line;
	const char *crash_time; /* of a dump: what its kernel wrote down, and by how much it was shifted */
};

#define BANNER "Linux version 6.9.3-made (a@b) #1 SMP"
#define UUID   "0a1b2c3d-0000-4000-8000-00000000000"

static enum km_status add_kill(struct km_store *s, const struct told *c)
{
	struct row_oom_event r = {0};

	ROW_SET(r, oom_event, seq, 1);
	ROW_SET(r, oom_event, killer, "kernel");
	ROW_SET(r, oom_event, reason_kind, "unknown");
	if (c->asked)
		ROW_SET(r, oom_event, stamp, c->asked);
	if (c->asked || c->request) {
		ROW_SET(r, oom_event, invoker, "dd");
		ROW_SET(r, oom_event, invoker_pid, c->killed);
		ROW_SET(r, oom_event, gfp_mask, 0xcc0);
		ROW_SET(r, oom_event, page_order, 0);
	}
	if (!c->cut) {
		ROW_SET(r, oom_event, victim, "eater");
		ROW_SET(r, oom_event, victim_pid, c->killed);
		ROW_SET(r, oom_event, total_vm_kb, 9000);
		ROW_SET(r, oom_event, anon_rss_kb, 8000);
	}
	if (c->killed_us)
		ROW_SET(r, oom_event, ts_ns, c->killed_us * 1000);
	return km_store_add(s, &km_tbl_oom_event, &r);
}

static enum km_status add_chance(struct km_store *s, const struct told *c)
{
	enum km_status st = KM_OK;
	char text[32];
	int64_t i;

	for (i = 0; !st && i < c->lines; i++) {
		struct row_kernel_log r = {0};
		int64_t line = c->first_line + i;

		snprintf(text, sizeof(text), "line %d", (int)line);
		ROW_SET(r, kernel_log, seq, i + 1);
		/* Those before a second are the same in each boot. */
		ROW_SET(r, kernel_log, ts_ns, line < 10 ? line * 1000 : 2000000000 + line * 1000000 + c->random * 3000);
		ROW_SET(r, kernel_log, source, "made");
		ROW_SET(r, kernel_log, text, text);
		st = km_store_add(s, &km_tbl_kernel_log, &r);
	}
	for (i = 0; !st && i < c->areas; i++) {
		struct row_vmalloc_area r = {0};

		ROW_SET(r, vmalloc_area, start_addr, (int64_t)(c->base ? c->base : UINT64_C(0xffffa00000000000) + (uint64_t)c->random * 0x40000000) + i * 0x8000);
		ROW_SET(r, vmalloc_area, bytes, 0x5000);
		st = km_store_add(s, &km_tbl_vmalloc_area, &r);
	}
	return st;
}

static enum km_status add_crash(struct km_store *s, const struct told *c)
{
	const char *facts[][2] = {{"build_id", "0123456789"}, {"crash_time", c->crash_time}, {"kaslr_offset", "0x1c000000"}, {"phys_base", "0x2a000000"}};
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && c->crash_time && i < KM_ARRAY_LEN(facts); i++) {
		struct row_dump_info r = {0};

		ROW_SET(r, dump_info, key, facts[i][0]);
		ROW_SET(r, dump_info, value, facts[i][1]);
		ROW_SET(r, dump_info, doc, "made");
		st = km_store_add(s, &km_tbl_dump_info, &r);
	}
	return st;
}

static enum km_status add_told(struct km_store *s, const struct told *c)
{
	struct row_capture r = {0};

	ROW_SET(r, capture, kind, c->kind);
	ROW_SET(r, capture, source, c->source ? c->source : "made");
	ROW_SET(r, capture, loaded_at, 1);
	ROW_SET(r, capture, kmemdb_version, "test");
	if (c->host)
		ROW_SET(r, capture, hostname, c->host);
	if (c->banner)
		ROW_SET(r, capture, kernel_version, c->banner);
	if (c->boot_id)
		ROW_SET(r, capture, boot_id, c->boot_id);
	if (c->folder)
		ROW_SET(r, capture, folder, c->folder);
	if (c->origin)
		ROW_SET(r, capture, origin, c->origin);
	if (c->booted_at)
		ROW_SET(r, capture, booted_at, c->booted_at);
	if (c->captured_at)
		ROW_SET(r, capture, captured_at, c->captured_at);
	if (c->uptime > 0)
		ROW_SET(r, capture, uptime_s, c->uptime);
	if (c->command_line)
		ROW_SET(r, capture, command_line, c->command_line);
	if (add_chance(s, c) || add_crash(s, c))
		return KM_IO;
	return c->killed && add_kill(s, c) ? KM_IO : km_store_add(s, &km_tbl_capture, &r);
}

/* Load @n captures into the case at @path, at once or each in a load of its own. */
static bool load_told(const char *path, const struct told *c, unsigned n, bool apart)
{
	struct km_store *s = NULL;
	enum km_status st = KM_OK;
	struct km_err err;
	unsigned i;

	for (i = 0; i < n && st == KM_OK; i++) {
		if (!s)
			st = km_store_create(path, &s, &err);
		else
			km_store_next_capture(s);
		if (st == KM_OK)
			st = add_told(s, &c[i]);
		if (st == KM_OK && (apart || i == n - 1)) {
			st = km_store_commit(s, &err);
			km_store_destroy(s);
			s = NULL;
		}
	}
	km_store_destroy(s);
	return st == KM_OK;
}

/* The boots of captures 1, 2, … and what ties the captures of each boot. */
static void check_boots(struct km_test *t, const struct told *c, unsigned n, const char *boots,
			const char *known_by)
{
	unsigned apart;

	for (apart = 0; apart < 2; apart++) {
		struct folder p;

		REQUIRE(folder_make(&p));
		CHECK(load_told(p.path, c, n, apart));
		CHECK_ROWS(p.path,
			   "SELECT group_concat(boot, ' ') FROM (SELECT boot FROM capture ORDER BY capture_id)",
			   boots);
		CHECK_ROWS(p.path,
			   "SELECT group_concat(known_by, ', ') FROM (SELECT known_by FROM boot ORDER BY boot)",
			   known_by);
		CHECK_ROWS(p.path,
			   "SELECT count(*) FROM boot b WHERE captures <> (SELECT count(*) FROM capture c WHERE c.boot = b.boot)"
			   " OR capture_id <> (SELECT min(capture_id) FROM capture c WHERE c.boot = b.boot)",
			   "0\n");
		folder_remove(&p);
	}
}

KM_TEST(the_same_boot_id_is_one_boot)
{
	static const struct told c[] = {
		{.kind = "proc", .boot_id = UUID "1", .booted_at = 1000},
		{.kind = "proc", .boot_id = UUID "2", .booted_at = 1000, .banner = BANNER},
		/* A clock that was set: the boot_id decides. */
		{.kind = "proc", .boot_id = UUID "1", .booted_at = 90000, .host = "x"},
		/* A machine that was cloned while it ran. */
		{.kind = "proc", .boot_id = UUID "1", .booted_at = 1000, .host = "y"},
	};

	check_boots(t, c, 4, "1 2 1 3\n", "boot_id, a single capture, a single capture\n");
}

/* Machines that were cloned while they ran, and crashed in the same second, as a node of both does. */
KM_TEST(dumps_of_one_crash_are_of_one_host)
{
	static const struct told c[] = {
		{.kind = "vmcore", .banner = BANNER, .source = "dump", .host = "web1", .crash_time = "1795500000"},
		{.kind = "vmcore", .banner = BANNER, .source = "dump2", .host = "web2", .crash_time = "1795500000", .random = 7, .lines = 100},
		{.kind = "vmcore", .source = "cut", .crash_time = "1795500000"},
		/* It shares lines with the second one alone. */
		{.kind = "log", .banner = BANNER, .source = "log", .random = 7, .lines = 90},
	};

	check_boots(t, c, 4, "1 2 1 2\n", "the same log or addresses, the same log or addresses\n");
}

KM_TEST(banner_and_boot_time_are_one_boot)
{
	static const struct told c[] = {
		{.kind = "vmcore", .banner = BANNER "\n", .booted_at = 1003, .host = "n1.example.com"},
		{.kind = "proc", .banner = BANNER, .booted_at = 1000, .host = "n1"},
		{.kind = "proc", .banner = BANNER, .booted_at = 1009},
		{.kind = "proc", .banner = BANNER " other", .booted_at = 1001},
		{.kind = "proc", .banner = BANNER, .booted_at = 1001, .host = "n2"},
	};

	check_boots(t, c, 5, "1 1 2 3 4\n",
		    "boot time, a single capture, a single capture, a single capture\n");
}

KM_TEST(one_folder_is_assumed_to_be_one_boot)
{
	static const struct told c[] = {
		{.kind = "log", .banner = BANNER, .folder = "/c/one", .source = "log"},
		{.kind = "vmcore", .banner = BANNER, .folder = "/c/one", .booted_at = 5000,
		 .source = "dump"},
		{.kind = "proc", .banner = BANNER, .folder = "/c/one", .source = "proc"},
		/* A second dump in the folder is another crash, a log elsewhere another machine's. */
		{.kind = "vmcore", .banner = BANNER, .folder = "/c/one", .source = "dump2"},
		{.kind = "log", .banner = BANNER, .folder = "/c/two", .source = "log2"},
		/* Without a banner nothing ties it to the others. */
		{.kind = "log", .folder = "/c/one", .source = "log3"},
	};

	check_boots(t, c, 6, "1 1 1 2 3 4\n",
		    "assumed, a single capture, a single capture, a single capture\n");
}

/* Given together, from anywhere: what no two boots have by chance. */
KM_TEST(the_same_log_or_addresses_are_one_boot)
{
	static const struct told c[] = {
		{.kind = "vmcore", .banner = BANNER, .source = "dump", .booted_at = 5000, .host = "web1", .random = 7, .lines = 100, .areas = 30},
		/* Some areas are gone since, and others were not there yet; the log has lost its beginning. */
		{.kind = "proc", .banner = BANNER, .source = "proc", .random = 7, .areas = 26},
		{.kind = "log", .banner = BANNER, .source = "log", .random = 7, .first_line = 40, .lines = 80},
		/* Of another boot of the image: the same lines at the start and the same text later, the same sizes. */
		{.kind = "log", .banner = BANNER, .source = "log2", .random = 8, .lines = 100},
		{.kind = "proc", .banner = BANNER, .source = "proc2", .random = 8, .areas = 30},
		{.kind = "log", .banner = BANNER, .source = "log3", .host = "web2", .random = 7, .lines = 100},
		{.kind = "proc", .banner = BANNER, .source = "proc3", .random = 7, .areas = 30, .command_line = "quiet nokaslr"},
		{.kind = "log", .banner = BANNER "2", .source = "log4", .random = 7, .lines = 100},
		{.kind = "vmcore", .banner = BANNER, .source = "dump2", .booted_at = 9000, .random = 7, .lines = 100, .areas = 30},
	};

	check_boots(t, c, 9, "1 1 1 2 3 4 5 6 7\n",
		    "the same log or addresses, a single capture, a single capture, a single capture, a single capture, a single capture, a single capture\n");
}

/* Of a kernel without randomization the first areas of an image are at the same addresses on each machine. */
KM_TEST(areas_above_a_fixed_base_are_of_any_boot)
{
	static const uint64_t fixed[] = {0xffffc90000000000, 0xffa0000000000000, 0xff20000000000000, 0xffff000008000000, 0xffff800010000000,
					 0xffff800080000000, 0xffffc00008000000, 0xfffffc0008000000, 0xffffffc008000000, 0xc008000000000000, 0x38000000000};
	static const uint64_t random[] = {0xffff9dc640000000, 0xffffc90280000000, 0xff5e830140000000};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(fixed) + KM_ARRAY_LEN(random); i++) {
		uint64_t base = i < KM_ARRAY_LEN(fixed) ? fixed[i] : random[i - KM_ARRAY_LEN(fixed)];
		const struct told c[] = {
			{.kind = "proc", .banner = BANNER, .source = "one", .base = base, .areas = 30},
			{.kind = "proc", .banner = BANNER, .source = "two", .base = base, .areas = 30},
		};

		check_boots(t, c, 2, i < KM_ARRAY_LEN(fixed) ? "1 2\n" : "1 1\n",
			    i < KM_ARRAY_LEN(fixed) ? "a single capture, a single capture\n" : "the same log or addresses\n");
	}
}

KM_TEST(a_snapshot_of_the_time_and_host_of_a_dump_is_of_its_boot)
{
	static const struct told c[] = {
		{.kind = "vmcore", .banner = BANNER, .source = "dump", .booted_at = 5000, .host = "web1"},
		{.kind = "proc", .banner = BANNER, .source = "proc", .host = "web1", .uptime = 100, .captured_at = 5110},
		/* Copied later; of another host, or of none that is known; of a boot before. */
		{.kind = "proc", .banner = BANNER, .source = "copy", .host = "web1", .uptime = 100, .captured_at = 95110},
		{.kind = "proc", .banner = BANNER, .source = "other", .host = "web2", .uptime = 100, .captured_at = 5110},
		{.kind = "proc", .banner = BANNER, .source = "some", .uptime = 100, .captured_at = 5110},
		{.kind = "proc", .banner = BANNER, .source = "before", .host = "web1", .uptime = 100, .captured_at = 5010},
	};

	check_boots(t, c, 6, "1 1 2 3 4 5\n",
		    "assumed, a single capture, a single capture, a single capture, a single capture\n");
}

/* Without an uptime: while its host was up with that kernel. A log by its last line. */
KM_TEST(captures_of_the_time_and_host_of_a_dump_are_of_its_boot)
{
	static const struct told c[] = {
		{.kind = "vmcore", .banner = BANNER, .source = "dump", .booted_at = 5000, .host = "web1", .uptime = 4000},
		{.kind = "proc", .banner = BANNER, .source = "proc", .host = "web1", .captured_at = 7000},
		{.kind = "log", .banner = BANNER, .source = "log", .host = "web1", .uptime = 3000, .captured_at = 8001},
		/* After it, before it; of another host or kernel, or of none that is known; a line of another boot, or of another zone. */
		{.kind = "proc", .banner = BANNER, .source = "after", .host = "web1", .captured_at = 9100},
		{.kind = "proc", .banner = BANNER, .source = "before", .host = "web1", .captured_at = 4900},
		{.kind = "proc", .banner = BANNER, .source = "other", .host = "web2", .captured_at = 7000},
		{.kind = "proc", .banner = BANNER " #2", .source = "kernel", .host = "web1", .captured_at = 7000},
		{.kind = "proc", .banner = BANNER, .source = "some", .captured_at = 7000},
		{.kind = "log", .banner = BANNER, .source = "log2", .host = "web1", .uptime = 3000, .captured_at = 11601},
		{.kind = "log", .banner = BANNER, .source = "log3", .host = "web1", .captured_at = 7000},
	};

	check_boots(t, c, KM_ARRAY_LEN(c), "1 1 1 2 3 4 5 6 7 8\n",
		    "assumed, a single capture, a single capture, a single capture, a single capture, a single capture, a single capture, "
		    "a single capture\n");
}

KM_TEST(snapshots_of_one_input_are_assumed_to_be_one_boot)
{
	static const struct told c[] = {
		{.kind = "proc", .source = "fleet", .origin = "2026-11-24_09-00"},
		{.kind = "proc", .source = "fleet", .origin = "2026-11-24_10-00/snap-2"},
		{.kind = "proc", .source = "fleet", .origin = "c", .host = "c"},
		{.kind = "proc", .source = "fleet", .origin = "d", .host = "d"},
	};

	check_boots(t, c, 4, "1 1 1 2\n", "assumed, a single capture\n");
}

/* Folders of one input that are not called by times alone are of several machines, or of several runs. */
KM_TEST(folders_distinguish_machines)
{
	static const struct told c[] = {
		{.kind = "proc", .source = "fleet", .origin = "web1/2026-11-24_09-00"},
		{.kind = "proc", .source = "fleet", .origin = "web2/2026-11-24_09-00"},
		{.kind = "proc", .source = "fleet", .origin = "web1/2026-11-24_10-00"},
		{.kind = "proc", .source = "fleet", .origin = "web2-2026-11-24T110000Z"},
		/* Of one host by name, whatever its folders are called. */
		{.kind = "proc", .source = "more", .origin = "idle", .host = "db"},
		{.kind = "proc", .source = "more", .origin = "busy", .host = "db"},
	};
	struct folder p;

	check_boots(t, c, 6, "1 2 1 3 4 4\n", "assumed, a single capture, a single capture, assumed\n");
	REQUIRE(folder_make(&p));
	CHECK(load_told(p.path, c, 6, false));
	CHECK_ROWS(p.path, "SELECT group_concat(folder, ' ') FROM (SELECT folder FROM boot ORDER BY boot)",
		   "web1 web2 web2- idle\n");
	/* Nothing says whether it was idle or busy first. */
	CHECK_ROWS(p.path, "SELECT count(DISTINCT series), group_concat(iif(series IS NULL, origin, NULL)) FROM capture", "3|idle,busy\n");
	folder_remove(&p);
}

/* What lies in the folder of a snapshot is its log, unless a date, a name, a host or a kernel says otherwise. */
KM_TEST(logs_in_the_folder_of_a_snapshot)
{
	static const struct told c[] = {
		{.kind = "proc", .source = "in", .origin = "a", .booted_at = 1795500000, .uptime = 50},
		{.kind = "log", .source = "in", .origin = "a/var/log/messages"},
		{.kind = "log", .source = "in", .origin = "a/var/log/messages-20261121"},
		{.kind = "log", .source = "in", .origin = "a/sos_commands/logs/journalctl_--boot_-1"},
		{.kind = "log", .source = "in", .origin = "a/var/log/syslog", .captured_at = 1795400000},
		{.kind = "log", .source = "in", .origin = "a/dmesg", .uptime = 49},
		{.kind = "log", .source = "in", .origin = "b/messages"},
		{.kind = "log", .source = "other", .origin = "a/messages"},
	};
	struct folder p;

	check_boots(t, c, 8, "1 1 2 3 4 1 5 6\n",
		    "assumed, a single capture, a single capture, a single capture, a single capture, a single capture\n");
	REQUIRE(folder_make(&p));
	CHECK(load_told(p.path, c, 8, false));
	/* Uptime and the boot's time date the log; those of earlier boots come before it. */
	CHECK_ROWS(p.path, "SELECT captured_at FROM capture WHERE capture_id = 6", "1795500049\n");
	CHECK_ROWS(p.path,
		   "SELECT group_concat(capture_id, ' ') FROM (SELECT capture_id FROM capture WHERE capture_id"
		   " IN (1, 3, 4, 5, 6) ORDER BY place)",
		   "3 5 4 6 1\n");
	folder_remove(&p);
}

KM_TEST(series_are_of_one_kind_host_and_boot)
{
	static const struct told c[] = {
		{.kind = "proc", .host = "east", .boot_id = UUID "1", .booted_at = 1000, .uptime = 9},
		{.kind = "proc", .host = "west", .boot_id = UUID "2", .booted_at = 1500, .uptime = 9},
		/* Another kind of the first boot, and the first host started anew. */
		{.kind = "vmcore", .host = "east", .booted_at = 1000, .banner = BANNER, .uptime = 20},
		{.kind = "proc", .host = "east", .boot_id = UUID "3", .booted_at = 5000, .uptime = 1},
		/* Nothing says that this one is of another boot than the last of its host. */
		{.kind = "proc", .source = "other", .host = "east", .captured_at = 9000},
		{.kind = "proc", .source = "more", .host = "west", .boot_id = UUID "2", .uptime = 3},
	};
	struct folder p;

	REQUIRE(folder_make(&p));
	CHECK(load_told(p.path, c, 6, true));
	CHECK_ROWS(p.path,
		   "SELECT group_concat(ids, ' ') FROM (SELECT group_concat(capture_id) AS ids"
		   " FROM (SELECT * FROM capture ORDER BY place) GROUP BY series)",
		   "1 3 6,2 4,5\n");
	folder_remove(&p);
}

KM_TEST(time_orders_captures)
{
	static const struct told c[] = {
		/* Loaded as a shell sorts their names: 1, 10, 2. */
		{.kind = "proc", .boot_id = UUID "1", .booted_at = 1000, .uptime = 60.25},
		{.kind = "proc", .boot_id = UUID "1", .booted_at = 1000, .uptime = 600},
		/* A file's time says nothing where the uptime does; 60.5 is behind 60.25. */
		{.kind = "proc", .boot_id = UUID "1", .uptime = 60.5, .captured_at = 999999},
		/* Unknown: behind what was loaded before it. */
		{.kind = "log", .source = "l"},
		{.kind = "vmcore", .captured_at = 50},
		/* One second, one input: by the number in the name. */
		{.kind = "proc", .source = "s", .origin = "w10", .captured_at = 20},
		{.kind = "proc", .source = "s", .origin = "w2", .captured_at = 20},
	};
	struct folder p;

	REQUIRE(folder_make(&p));
	CHECK(load_told(p.path, c, 7, false));
	CHECK_ROWS(p.path,
		   "SELECT group_concat(capture_id, ' ') FROM (SELECT capture_id FROM capture ORDER BY place)",
		   "7 6 5 1 3 2 4\n");
	folder_remove(&p);
}

KM_TEST(logs_of_the_same_kill)
{
	static const struct told c[] = {
		{.kind = "log", .source = "dmesg", .killed = 77, .killed_us = 5000000},
		{.kind = "log", .source = "dmesg-T", .banner = BANNER, .killed = 77},
		{.kind = "log", .source = "syslog", .host = "web1", .killed = 77, .killed_us = 5000000},
		/* Another process; another time; another host; no kill. */
		{.kind = "log", .source = "a", .killed = 78},
		{.kind = "log", .source = "b", .killed = 77, .killed_us = 6000000},
		{.kind = "log", .source = "c", .host = "web2", .killed = 77, .killed_us = 5000000},
		{.kind = "log", .source = "d"},
	};

	check_boots(t, c, 7, "1 1 1 2 3 4 5\n",
		    "the same kill, a single capture, a single capture, a single capture, a single capture\n");
}

/* One ends before the victim is named. Lines of two programs that log them may be of two seconds. */
KM_TEST(logs_of_which_one_is_cut_within_the_kill)
{
	static const struct told c[] = {
		{.kind = "log", .source = "journal", .killed = 77, .asked = "2026-11-24T10:00:39.999991+0100"},
		{.kind = "log", .source = "dmesg", .killed = 77, .asked = "2026-11-24T09:00:40,000013+00:00", .cut = true},
		/* Another time; another process; whole, and of another victim. */
		{.kind = "log", .source = "a", .killed = 77, .asked = "2026-11-24T10:00:43,000013+01:00", .cut = true},
		{.kind = "log", .source = "b", .killed = 78, .asked = "2026-11-24T10:00:39,999991+01:00", .cut = true},
		{.kind = "log", .source = "c", .killed = 79, .asked = "2026-11-24T10:00:39,999991+01:00"},
	};

	check_boots(t, c, 5, "1 1 2 3 4\n", "the same kill, a single capture, a single capture, a single capture\n");
}

/* The times that are since boot are not equal: of the kill where the request is cut off, of a line that was logged again. */
KM_TEST(logs_of_which_one_is_cut_have_other_times)
{
	static const struct told c[] = {
		{.kind = "log", .source = "whole", .killed = 77, .killed_us = 5000000, .request = true},
		{.kind = "log", .source = "head", .killed = 77, .killed_us = 5000900},
		{.kind = "log", .source = "tail", .killed = 77, .killed_us = 4999998, .request = true, .cut = true},
		/* Another time, before and behind; another process. */
		{.kind = "log", .source = "a", .killed = 77, .killed_us = 4999000},
		{.kind = "log", .source = "b", .killed = 77, .killed_us = 8000000, .request = true, .cut = true},
		{.kind = "log", .source = "c", .killed = 78, .killed_us = 4999998, .request = true, .cut = true},
	};

	check_boots(t, c, 6, "1 1 1 2 3 4\n", "the same kill, a single capture, a single capture, a single capture\n");
}

/* A time of day is that of any day. */
KM_TEST(logs_with_times_of_day_alone)
{
	static const struct told c[] = {
		{.kind = "log", .source = "monday", .killed = 77, .asked = "10:00:39"},
		{.kind = "log", .source = "tuesday", .killed = 77, .asked = "10:00:40", .cut = true},
	};

	check_boots(t, c, 2, "1 2\n", "a single capture, a single capture\n");
}

KM_TEST(the_same_input_is_found)
{
	struct row_capture r = {0};
	struct km_store *s;
	struct folder p;
	struct km_err err;

	REQUIRE(folder_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	ROW_SET(r, capture, kind, "proc");
	ROW_SET(r, capture, source, "a");
	ROW_SET(r, capture, loaded_at, 1);
	ROW_SET(r, capture, kmemdb_version, "test");
	ROW_SET(r, capture, fingerprint, "f1");
	ROW_SET(r, capture, content_hash, "c1");
	CHECK_EQ(km_store_find_input(s, "f1", NULL), 0);
	CHECK_EQ(km_store_add(s, &km_tbl_capture, &r), KM_OK);
	km_store_next_capture(s);
	CHECK_EQ(km_store_find_input(s, "f1", NULL), 1);
	CHECK_EQ(km_store_find_input(s, "f1", "c1"), 1);
	CHECK_EQ(km_store_find_input(s, "f1", "c2"), 0);
	CHECK_EQ(km_store_find_input(s, "f2", NULL), 0);
	ROW_SET(r, capture, fingerprint, "f2");
	CHECK_EQ(km_store_add(s, &km_tbl_capture, &r), KM_OK);
	CHECK_EQ(km_store_drop_capture(s, &err), KM_OK);
	CHECK_EQ(km_store_find_input(s, "f2", NULL), 0);
	CHECK_EQ(km_store_add(s, &km_tbl_capture, &r), KM_OK);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(km_store_find_input(s, "f2", NULL), 2);
	km_store_destroy(s);
	folder_remove(&p);
}

KM_TEST_MAIN
