/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The printk buffer in both forms, on a picture of memory.
 */
#include "printk_view.h"
#include "test.h"

static char told[512];

static void put(uint64_t addr, uint64_t value, unsigned bytes)
{
	unsigned i;

	for (i = 0; i < bytes; i++)
		memory[addr - BASE + i] = (uint8_t)(value >> (8 * i));
}

static void tell(void *arg, enum km_status st, uint64_t addr, const char *what)
{
	size_t n = strlen(told);

	(void)arg, (void)addr;
	snprintf(told + n, sizeof(told) - n, "%s %s;", what, km_status_name(st));
}

static void check_log(struct km_test *t, enum km_status want, const char *lines,
		      const char *unknown)
{
	const struct km_printk_report report = { tell, NULL };
	struct km_log log = { 0 };
	char got[1024] = "";
	size_t i, n = 0;

	told[0] = '\0';
	CHECK_EQ(km_printk_read(NULL, &report, &log), want);
	for (i = 0; i < log.lines.n; i++) {
		const struct km_log_line *l = &log.lines.v[i];

		n += (size_t)snprintf(got + n, sizeof(got) - n, "%lld %llu %d %s %s\n",
				      (long long)l->record, (unsigned long long)l->ts_ns, l->level,
				      *l->caller ? l->caller : "-", l->text);
	}
	CHECK_STR(got, lines);
	CHECK_STR(told, unknown);
	km_log_deinit(&log);
}

/* ---- up to v5.9 ---- */

#define OLD_BUF (BASE + 64)

static uint64_t old_record(uint64_t at, uint64_t ts, unsigned flags, unsigned level,
			   const char *text)
{
	uint64_t len = (16 + strlen(text) + 3) & ~3ull;

	put(OLD_BUF + at, ts, 8);
	put(OLD_BUF + at + 8, len, 2);
	put(OLD_BUF + at + 10, strlen(text), 2);
	put(OLD_BUF + at + 12, 0, 2);
	put(OLD_BUF + at + 15, flags | level << 5, 1);
	memcpy(memory + (OLD_BUF + at + 16 - BASE), text, strlen(text));
	return at + len;
}

static void old_kernel(uint64_t bytes, uint64_t first, uint64_t next)
{
	memset(memory, 0, sizeof(memory));
	printk_old_layout();
	set_var(SYM_log_buf, OLD_BUF);
	set_var(SYM_log_buf_len, bytes);
	set_var(SYM_log_first_idx, first);
	set_var(SYM_log_next_idx, next);
	set_var(SYM_log_first_seq, 7);
}

KM_TEST(old_records)
{
	uint64_t at;

	old_kernel(1024, 0, 0);
	set_var(SYM_console_prev, 0);
	at = old_record(0, 1000, 2 | 4, 6, "one");
	at = old_record(at, 2000, 4, 4, "two, "); /* no newline: goes on */
	at = old_record(at, 2001, 8 | 2, 4, "and more");
	at = old_record(at, 3000, 4, 3, "left open");
	at = old_record(at, 4000, 4 | 2, 3, "a\n b");
	vars[SYM_log_next_idx] = at;
	check_log(t, KM_OK,
		  "7 1000 6 - one\n8 2000 4 - two, and more\n10 3000 3 - left open\n"
		  "11 4000 3 - a\n11 4000 3 -  b\n",
		  "");
}

/* Since v4.10 parts are put together before they are stored: a record without LOG_NEWLINE ends a line, too. */
KM_TEST(old_records_without_parts)
{
	uint64_t at;

	old_kernel(1024, 0, 0);
	at = old_record(0, 1000, 2, 6, "one");
	at = old_record(at, 2000, 0, 4, "cut short by another");
	at = old_record(at, 2001, 8 | 2, 4, "and more");
	vars[SYM_log_next_idx] = at;
	check_log(t, KM_OK,
		  "7 1000 6 - one\n8 2000 4 - cut short by another\n9 2001 4 - and more\n", "");
}

KM_TEST(old_ring_wraps)
{
	uint64_t at;

	old_kernel(256, 200, 0);
	at = old_record(200, 1, 2, 6, "last before the end");
	put(OLD_BUF + at + 8, 0, 2); /* length 0: go on at the start */
	vars[SYM_log_next_idx] = old_record(0, 2, 2, 6, "first");
	check_log(t, KM_OK, "7 1 6 - last before the end\n8 2 6 - first\n", "");
}

KM_TEST(old_records_damaged)
{
	uint64_t at;

	old_kernel(1024, 0, 0);
	at = old_record(0, 1, 2, 6, "good");
	put(OLD_BUF + at + 8, 9999, 2);
	vars[SYM_log_next_idx] = 1000;
	check_log(t, KM_OK, "7 1 6 - good\n", "the rest of the log corrupt;");
	/* A record that says it is shorter than its head. */
	put(OLD_BUF + at + 8, 3, 2);
	check_log(t, KM_OK, "7 1 6 - good\n", "the rest of the log corrupt;");
	/* Nothing but wraps. */
	old_kernel(1024, 0, 512);
	check_log(t, KM_OK, "", "");
	vars[SYM_log_first_idx] = 4096;
	check_log(t, KM_CORRUPT, "", "");
}

/* ---- v5.10 and later ---- */

#define RING  (BASE + 0)
#define DESCS (BASE + 256)
#define INFOS (BASE + 512)
#define DATA  (BASE + 1024)
#define FIRST 4294967291ull /* ids begin near 2^32; descriptor 3 is of record 3 */

static void ring_kernel(uint64_t tail, uint64_t head)
{
	memset(memory, 0, sizeof(memory));
	printk_ring_layout();
	set_var(SYM_prb, RING);
	put(RING, 3, 4); /* eight descriptors */
	put(RING + 8, DESCS, 8);
	put(RING + 16, INFOS, 8);
	put(RING + 24, head, 8);
	put(RING + 32, tail, 8);
	put(RING + 48, 7, 4); /* 128 bytes of text */
	put(RING + 56, DATA, 8);
}

static void ring_record(uint64_t id, unsigned state, uint64_t begin, uint64_t next, uint64_t seq,
			uint64_t block_at, const char *text)
{
	uint64_t desc = DESCS + id % 8 * 24, info = INFOS + id % 8 * 32;

	put(desc, (uint64_t)state << 62 | id, 8);
	put(desc + 8, begin, 8);
	put(desc + 16, next, 8);
	put(info, seq, 8);
	put(info + 8, seq * 10, 8);
	put(info + 16, strlen(text), 2);
	put(info + 19, 5 << 5, 1);
	put(info + 20, seq % 2 ? 0x80000001 : 77, 4);
	if (begin & 1)
		return;
	put(DATA + block_at, id, 8);
	memcpy(memory + (DATA + block_at + 8 - BASE), text, strlen(text));
}

KM_TEST(ring)
{
	ring_kernel(FIRST, FIRST + 5);
	ring_record(FIRST, 2, 64, 80, 3, 64, "one");
	ring_record(FIRST + 1, 1, 80, 96, 4, 80, "two\n 2");
	ring_record(FIRST + 2, 0, 96, 104, 5, 96, "being written");
	ring_record(FIRST + 3, 2, 3, 3, 6, 0, "");			 /* an empty line */
	ring_record(FIRST + 4, 2, 104, 128 + 24, 7, 0, "wrapped text");	 /* at the start */
	ring_record(FIRST + 5, 2, 128 + 104, 256, 8, 104, "to the end"); /* exactly */
	check_log(t, KM_OK,
		  "3 30 5 C1 one\n4 40 5 T77 two\n4 40 5 T77  2\n6 60 5 T77 \n"
		  "7 70 5 C1 wrapped text\n8 80 5 T77 to the end\n",
		  "");
}

KM_TEST(ring_damaged)
{
	ring_kernel(FIRST, FIRST + 3);
	ring_record(FIRST, 2, 64, 80, 3, 64, "one");
	put(DATA + 64, 12345, 8); /* the block is another's */
	ring_record(FIRST + 1, 2, 1, 1, 4, 0, "lost");
	ring_record(FIRST + 2, 2, 80, 84, 5, 96, "shorter than its id");
	ring_record(FIRST + 3, 2, 96, 112, 6, 96, "longer than its block");
	check_log(t, KM_OK, "6 60 5 T77 longer t\n",
		  "the text of a record corrupt;the text of a record missing;"
		  "the text of a record corrupt;the length of a record corrupt;");
	/* More between tail and head than there is; sizes that no kernel has. */
	ring_kernel(FIRST, FIRST + 8);
	check_log(t, KM_CORRUPT, "", "");
	ring_kernel(FIRST, FIRST);
	put(RING, 63, 4);
	check_log(t, KM_CORRUPT, "", "");
	memset(&layout, 0, sizeof(layout));
	check_log(t, KM_ABSENT, "", "");
}

KM_TEST_MAIN
