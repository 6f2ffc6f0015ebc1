/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "facts.h"
#include "collect/collect.h"

#define NS_PER_SEC INT64_C(1000000000)

uint64_t km_timekeeper_addr(struct km_view *v)
{
	uint64_t addr = km_view_sym(v, SYM_shadow_timekeeper), data = km_view_sym(v, SYM_tk_core);

	if (!addr && data &&
	    km_field_addr(v, KF_tk_data_shadow_timekeeper, data, 0, &addr) != KM_OK)
		addr = 0;
	return addr;
}

/* Whole seconds of a sum that may be anything. */
static int64_t whole_seconds(uint64_t ns)
{
	return (int64_t)ns / NS_PER_SEC;
}

enum km_status km_check_clock(struct km_run *run)
{
	uint64_t at = km_timekeeper_addr(run->view), sec, base, real, boot, asleep;
	enum km_status st;
	int64_t l, r;

	/* tk_set_wall_to_mono() and tk_update_ktime_data() keep them apart by offs_real. */
	if (!at || km_read_field(run->view, KF_timekeeper_xtime_sec, at, 0, &sec) ||
	    km_read_field(run->view, KF_timekeeper_mono_base, at, 0, &base) ||
	    km_read_field(run->view, KF_timekeeper_offs_real, at, 0, &real))
		return KM_OK;
	l = (int64_t)sec;
	r = whole_seconds(base + real);
	st = km_journal_check(&run->journal, "clock: time = time since boot and offset", NULL,
			      "timekeeper.xtime_sec", &l, "seconds of tkr_mono.base + offs_real",
			      &r, 1, "a tick that was being counted");
	if (st || km_read_field(run->view, KF_timekeeper_offs_boot, at, 0, &boot) ||
	    km_read_field(run->view, KF_timekeeper_asleep_sec, at, 0, &asleep))
		return st;
	l = (int64_t)asleep;
	r = whole_seconds(boot);
	return km_journal_check(&run->journal, "clock: time asleep = offset", NULL,
				"timekeeper.monotonic_to_boot", &l, "seconds of offs_boot", &r, 0,
				NULL);
}
