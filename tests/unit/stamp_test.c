/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Dates and times before records: which is later, and the year of those that name none. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "log/log.h"
#include "stamp/stamp.h"
#include "test.h"

static int64_t at(int year, int month, int day, int hour)
{
	return timegm(&(struct tm){.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day, .tm_hour = hour});
}

KM_TEST(time_goes_on_at_new_year)
{
	static const char *const on[][2] = {
		{"Dec 31 23:59:59", "Jan  1 00:00:00"},
		{"Dec 31 23:00:00", "Jan  1 06:00:00"},
		{"12-31 23:59:59.900", "01-01 00:00:01.100"},
		{"Dec 31 20:00:00", "Jan  3 20:00:00"},
		{"Feb 28 23:59:59", "Mar  1 00:00:00"},
		{"Feb 29 00:00:00", "Mar  1 00:00:00"},
	};
	size_t i;
	int step;

	for (i = 0; i < sizeof(on) / sizeof(*on); i++) {
		CHECK(log_stamp_step(on[i][0], on[i][1], &step));
		CHECK_EQ(step, 1);
		CHECK(log_stamp_step(on[i][1], on[i][0], &step));
		CHECK_EQ(step, -1);
	}
	/* Half a year apart either may be the later one. */
	CHECK(log_stamp_step("Jan  1 00:00:00", "Jul  1 00:00:00", &step));
	CHECK_EQ(step, 0);
}

KM_TEST(the_year_of_a_date_is_the_only_possible_one)
{
	int64_t from = at(2025, 6, 1, 0), to = at(2026, 3, 1, 12);

	CHECK_EQ(log_stamp_between("Dec 31 23:00:00", from, to), at(2025, 12, 31, 23));
	CHECK_EQ(log_stamp_between("Jan  1 01:00:00", from, to), at(2026, 1, 1, 1));
	CHECK_EQ(log_stamp_between("01-01 01:00:00.250", from, to), at(2026, 1, 1, 1));
	/* Of no year, and of one of two. */
	CHECK_EQ(log_stamp_between("Apr  1 01:00:00", from, to), 0);
	CHECK_EQ(log_stamp_between("Dec 31 23:00:00", at(2024, 6, 1, 0), to), 0);
	/* Local time may be ahead of UTC: never later than the end. */
	CHECK_EQ(log_stamp_between("Mar  1 20:00:00", from, to), to);
	/* That day of the week, and that day, are not of each year. */
	CHECK_EQ(log_stamp_between("Wed Dec 31 23:00:00", at(2021, 6, 1, 0), to), at(2025, 12, 31, 23));
	CHECK_EQ(log_stamp_between("Feb 29 23:00:00", at(2021, 6, 1, 0), to), at(2024, 2, 29, 23));
	CHECK_EQ(log_stamp_between("Feb 29 23:00:00", at(2025, 1, 1, 0), to), 0);
	CHECK_EQ(log_stamp_between("2025-12-31 23:00:00", from, to), 0);
	CHECK_EQ(log_stamp_between("23:00:00", from, to), 0);
	CHECK_EQ(log_stamp_between("Dec 31 23:00:00", 0, at(2026, 1, 1, 0)), 0);
}

/* The end of a log of @text, whose file was @written, which is read in 2031. */
static int64_t end_of(struct km_test *t, const char *text, int64_t written)
{
	struct km_log_facts facts;
	bool by_file;

	CHECK_EQ(km_log_identify(text, strlen(text), &facts), KM_OK);
	return km_log_end(&facts, written, at(2031, 5, 5, 0), &by_file);
}

/* Whether nothing but the time of the file says the year. */
static bool is_year_of_file(struct km_test *t, const char *text, int64_t written)
{
	struct km_log_facts facts;
	bool by_file;

	CHECK_EQ(km_log_identify(text, strlen(text), &facts), KM_OK);
	(void)km_log_end(&facts, written, at(2031, 5, 5, 0), &by_file);
	return by_file;
}

#define USB "web1 kernel: [   12.000001] usb 1-1: new device\n"

KM_TEST(the_end_of_a_log_without_years)
{
	static const char plain[] = "Dec 31 22:59:59 " USB "Dec 31 23:00:00 web1 kernel: [   13.000001] usb 1-1: a\n";
	static const char built[] = "Dec 31 22:59:57 web1 kernel: [    0.000000] Linux version 6.1.0-9-amd64 (a@b) (gcc 12) #1 SMP PREEMPT_DYNAMIC Debian 6.1.27-1 (2029-05-08)\n"
				    "Dec 31 23:00:00 " USB;
	static const char clocked[] = "Dec 30 22:00:00 web1 kernel: [    1.000000] rtc_cmos 00:00: setting system clock to 2026-12-30T22:00:00 UTC (1798668000)\n"
				      "Jan  1 01:00:00 web1 kernel: [97201.000000] usb 1-1: a\n";
	static const char lost[] = "Dec 30 22:00:00 web1 kernel: [    0.000000] Linux version 6.1.9 (a@b) (gcc 12) #1 SMP Tue May 12 10:00:00 UTC 2026\n"
				   "Dec 30 22:00:00 web1 kernel: [    1.000000] rtc_cmos 00:00: setting system clock to 2000-01-01T00:00:00 UTC (946684800)\n"
				   "Dec 30 23:00:00 web1 kernel: [ 3601.000000] usb 1-1: a\n";
	static const char hostile[] = "Dec 30 22:00:00 web1 kernel: [    1.000000] rtc_cmos 00:00: setting system clock to 2026-12-30T22:00:00 UTC ( 99999999999999999999)\n"
				      "Dec 30 23:00:00 web1 kernel: [ 3601.000000] usb 1-1: a\n";
	static const char dated[] = "2030-12-01T10:00:00+00:00 " USB "Dec 31 23:00:00 " USB;

	/* Written with its last line, or years later; rotated on a day. */
	CHECK_EQ(end_of(t, plain, at(2026, 12, 31, 23)), at(2026, 12, 31, 23));
	CHECK_EQ(end_of(t, plain, at(2026, 12, 31, 22) + 1), at(2026, 12, 31, 22) + 1);
	CHECK_EQ(end_of(t, plain, at(2027, 1, 1, 0)), at(2026, 12, 31, 23));
	CHECK_EQ(end_of(t, plain, at(2028, 6, 1, 7)), 0);
	CHECK_EQ(end_of(t, plain, 0), 0);
	/* The kernel was built in 2029: only when the log was read, or written, in the year behind is its year known. */
	CHECK_EQ(end_of(t, built, at(2030, 6, 1, 7)), at(2029, 12, 31, 23));
	CHECK_EQ(end_of(t, built, 0), 0);
	/* The kernel's own clock and the time since. */
	CHECK_EQ(end_of(t, clocked, 0), at(2027, 1, 1, 1));
	CHECK_EQ(end_of(t, clocked, at(2030, 6, 1, 7)), at(2027, 1, 1, 1));
	/* One that was lost says nothing. */
	CHECK_EQ(end_of(t, lost, at(2027, 3, 1, 7)), at(2026, 12, 30, 23));
	CHECK_EQ(end_of(t, lost, at(2028, 3, 1, 7)), 0);
	CHECK_EQ(end_of(t, hostile, at(2026, 12, 30, 23)), at(2026, 12, 30, 23));
	/* A line before it has a year. */
	CHECK_EQ(end_of(t, dated, at(2031, 2, 1, 7)), at(2030, 12, 31, 23));
	CHECK_EQ(end_of(t, dated, at(2030, 12, 20, 7)), at(2030, 12, 1, 10));
	CHECK(is_year_of_file(t, plain, at(2026, 12, 31, 23)));
	CHECK(!is_year_of_file(t, plain, at(2028, 6, 1, 7)));
	CHECK(!is_year_of_file(t, built, at(2030, 6, 1, 7)));
	CHECK(!is_year_of_file(t, clocked, at(2027, 1, 1, 2)));
	CHECK(!is_year_of_file(t, dated, at(2030, 12, 31, 23)));
}

/* Columns that may be the time of their records, at each of which the kernel's clock is known. */
static int choose(const char *const (*cells)[2], const int64_t *clock_s, size_t n)
{
	struct log_times times = {0};
	unsigned two[2];
	size_t i, k;

	for (i = 0; i < n; i++) {
		struct text_line value[LOG_MAX_TIMES] = {{NULL, NULL}};
		int64_t us = clock_s[i] * 1000000;

		for (k = 0; k < 2; k++)
			value[k] = (struct text_line){cells[i][k], cells[i][k] + strlen(cells[i][k])};
		log_times_add(&times, value, &us);
	}
	return log_times_choose(&times, two);
}

KM_TEST(times_with_and_without_a_year_may_be_the_same)
{
	static const char *const same[][2] = {
		{"2026-12-31T23:59:59Z", "Dec 31 23:59:59"}, {"2027-01-01T00:00:01Z", "Jan  1 00:00:01"}, {"1798761603", "Jan  1 00:00:03"}};
	/* The first is when it was collected, which does not run with the kernel's clock. */
	static const char *const collected[][2] = {
		{"2027-01-05T10:00:00Z", "Dec 31 23:59:59"}, {"2027-01-05T10:00:00Z", "Jan  1 00:00:09"}, {"2027-01-05T10:00:01Z", "Jan  1 00:00:19"}};
	static const char *const february[][2] = {
		{"2027-03-05T10:00:00Z", "Feb 28 23:59:50"}, {"2027-03-05T10:00:00Z", "Mar  1 00:00:00"}, {"2027-03-05T10:00:01Z", "Mar  1 00:00:10"}};
	static const int64_t near[] = {100, 102, 104}, ten[] = {100, 110, 120};

	CHECK_EQ(choose(same, near, 3), 0);
	CHECK_EQ(choose(collected, ten, 3), 1);
	CHECK_EQ(choose(february, ten, 3), 1);
}

KM_TEST_MAIN
