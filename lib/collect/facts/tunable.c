/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Settings of memory management, from the kernel's variables. */
#include <inttypes.h>
#include <stdio.h>

#include "collect/collect.h"
#include "proc/constants.h"
#include "mm/tick.h"

/* No array of settings is longer: one number a zone type. */
#define MAX_NUMBERS 16
#define TEXT_BYTES  256

/* The word is chosen when the bit of that number is set; the last one, without a bit, when none is. */
struct choice {
	const char *word;
	enum km_const_id bit;
};

static const struct choice thp_enabled[] = {
	{ "always", KC_THP_FLAG },
	{ "madvise", KC_THP_REQ_MADV },
	{ "never", KM_NR_CONSTS },
};

static const struct choice thp_defrag[] = {
	{ "always", KC_THP_DEFRAG_DIRECT },
	{ "defer", KC_THP_DEFRAG_KSWAPD },
	{ "defer+madvise", KC_THP_DEFRAG_KSWAPD_OR_MADV },
	{ "madvise", KC_THP_DEFRAG_REQ_MADV },
	{ "never", KM_NR_CONSTS },
};

struct tunable {
	const char *name;
	enum km_sym_id sym;
	const struct choice *choices; /* NULL: none */
	enum km_const_id bit;	      /* KM_NR_CONSTS: none */
	bool ticks;
};

static const struct tunable tunables[] = {
#define NUMBER(name, sym)	   { name, sym, NULL, KM_NR_CONSTS, false },
#define TICKS(name, sym)	   { name, sym, NULL, KM_NR_CONSTS, true },
#define BIT(name, sym, bit)	   { name, sym, NULL, bit, false },
#define CHOICE(name, sym, choices) { name, sym, choices, KM_NR_CONSTS, false },
#include "tunables.def"
};

/* As the file prints it: numbers with tabs between them. */
static enum km_status read_numbers(struct km_run *run, enum km_sym_id sym, char *buf, size_t room)
{
	uint64_t bytes = run->k->layout->syms[sym].bytes, addr = km_view_sym(run->view, sym), v;
	unsigned width = bytes % 8 == 0 && bytes <= 8 ? 8 : bytes % 4 == 0 ? 4
									   : (unsigned)bytes;
	enum km_status st = KM_OK;
	uint64_t i;
	int n = 0;

	if (!bytes || width > 8 || bytes / width > MAX_NUMBERS)
		return KM_CORRUPT;
	for (i = 0; !st && i < bytes / width; i++) {
		st = km_read_uint(run->view, addr + i * width, width, &v);
		if (!st)
			n += snprintf(buf + n, room - (size_t)n, "%s%" PRId64, i ? "\t" : "",
				      width == 4 ? (int32_t)v : (int64_t)v);
	}
	return st;
}

static bool has_bit(const struct km_run *run, enum km_const_id bit, uint64_t word)
{
	const struct km_const *c = &run->k->layout->consts[bit];

	return c->present && c->value >= 0 && c->value < 64 && word >> c->value & 1;
}

/* "always [madvise] never": the words that this kernel knows. */
static void print_choices(const struct km_run *run, const struct choice *c, uint64_t word, char *buf,
			  size_t room)
{
	bool chosen = false, is_it;
	int n = 0;

	for (;; c++) {
		bool last = c->bit == KM_NR_CONSTS;

		if (!last && !run->k->layout->consts[c->bit].present)
			continue;
		is_it = !chosen && (last || has_bit(run, c->bit, word));
		chosen = chosen || is_it;
		n += snprintf(buf + n, room - (size_t)n, "%s%s%s%s", n ? " " : "", is_it ? "[" : "",
			      c->word, is_it ? "]" : "");
		if (last)
			return;
	}
}

/* As jiffies_to_clock_t() has it, in whole seconds. KM_UNSUPPORTED: it is not known how long a tick is. */
static enum km_status read_ticks(struct km_run *run, enum km_sym_id sym, char *buf, size_t room)
{
	uint64_t ticks, hz;
	enum km_status st = km_read_var(run->view, sym, false, &ticks);

	if (st)
		return st;
	if (ticks && !km_tick_hz(run->view, &hz))
		return KM_UNSUPPORTED;
	snprintf(buf, room, "%" PRIu64, ticks ? ticks / hz : 0);
	return KM_OK;
}

static enum km_status read_tunable(struct km_run *run, const struct tunable *t, char *buf, size_t room)
{
	enum km_status st;
	uint64_t word;

	if (t->ticks)
		return read_ticks(run, t->sym, buf, room);
	if (!t->choices && t->bit == KM_NR_CONSTS)
		return read_numbers(run, t->sym, buf, room);
	if (!run->k->layout->consts[t->choices ? KC_THP_FLAG : t->bit].present)
		return KM_ABSENT;
	st = km_read_var(run->view, t->sym, false, &word);
	if (!st && t->choices)
		print_choices(run, t->choices, word, buf, room);
	else if (!st)
		snprintf(buf, room, "%d", has_bit(run, t->bit, word));
	return st;
}

/* Why the value of @t is unknown. */
static void explain_unknown(const struct km_run *run, const struct tunable *t, enum km_status st, char *buf,
			    size_t room)
{
	const char *variable = km_sym_decls[t->sym].names[0];

	if (!run->k->layout->syms[t->sym].present)
		snprintf(buf, room, "this kernel has no variable %s", variable);
	else if (st == KM_UNSUPPORTED)
		snprintf(buf, room, "%s is in ticks, whose length this kernel does not say",
			 variable);
	else if (st == KM_ABSENT)
		snprintf(buf, room, "the debug information does not say what the bits of %s mean",
			 variable);
	else
		snprintf(buf, room, "the variable %s could not be read: %s", variable,
			 km_status_name(st));
}

static enum km_status add_tunable(struct km_run *run, const struct tunable *t)
{
	bool there = run->k->layout->syms[t->sym].present;
	char text[TEXT_BYTES];
	struct row_sysctl row = { 0 };
	enum km_status st = there ? read_tunable(run, t, text, sizeof(text)) : KM_ABSENT;

	ROW_SET(row, sysctl, name, t->name);
	if (st) {
		explain_unknown(run, t, st, text, sizeof(text));
		ROW_SET(row, sysctl, reason, text);
	} else {
		ROW_SET(row, sysctl, value, text);
	}
	/* Enumerators that no function uses are not in the debug information: nothing is wrong with the dump. */
	if (st && there)
		km_run_unknown(run, st == KM_ABSENT ? KM_OK : st, "%s: %s", t->name, text);
	return ROW_ADD(run, sysctl, row);
}

static enum km_status run_tunable(struct km_run *run)
{
	enum km_status st = km_knobs_store(run->store);
	size_t i;

	for (i = 0; !st && i < KM_ARRAY_LEN(tunables); i++)
		st = add_tunable(run, &tunables[i]);
	return st;
}

const struct km_collector km_collect_tunable = {
	.name = "tunable",
	.doc = "Settings of memory management, from the kernel's variables.",
	.tables = (const struct km_table *const[]){ &km_tbl_sysctl, &km_tbl_knob, NULL },
	.run = run_tunable,
};
