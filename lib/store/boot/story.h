/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_STORE_STORY_H
#define KM_STORE_STORY_H

/** The captures of a case and their boots, while boots and the order of time are looked for (boot.c, sequence.c). */

#include <stdbool.h>
#include <stdint.h>

#include "base/mem.h"

struct sqlite3;

/* How a capture was found to belong to a boot, weakest first. */
enum link {
	LINK_NONE,
	LINK_ASSUMED,
	LINK_REPORT,
	LINK_CHANCE,
	LINK_BOOT_TIME,
	LINK_BOOT_ID,
	LINK_ALONE,
};

enum kind {
	KIND_VMCORE,
	KIND_PROC,
	KIND_LOG,
	NR_KINDS,
};

/* @s NULL: unknown. Most comparisons end with the hash. */
struct text {
	const char *s;
	size_t bytes;
	uint64_t hash;
};

/* Attributes that distinguish boots, of a capture and of all captures of a boot. */
struct identity {
	struct text host, banner, release, boot_id;
	struct text input, place; /* folder of the input, without what is a time in its name */
	long nth;		  /* of the boots that one text is of (KM_PLACE_BOOT); 0: of none of them for sure */
	double booted_at;	  /* NAN: unknown, here and below */
};

struct capture {
	int64_t rowid, id;
	enum kind kind;
	struct identity is;
	struct text source, origin, folder;
	double captured_at, uptime;
	struct text clock; /* of a zone that is not known */
	double reading;	   /* of it; NAN: there is none, or the snapshots of its run have several clocks */
	int64_t stored[3]; /* its boot, place and series as the case has them; 0: none yet */
	size_t boot;
	const char *boot_folder; /* "" none */
	int64_t boot_number;
	double at;	 /* when it was taken, as far as that is known */
	bool undated;	 /* no time is known: at is the latest of those loaded before it */
	int64_t run_id;	 /* of the first of the captures of its input that were loaded in a row */
	size_t within;	 /* of a log: one more than the index of the snapshot in whose folder it lies; 0: none */
	bool earlier;	 /* by its name a log of an earlier boot than that snapshot's */
	double named_at; /* the date in the name of a log */
	size_t report;	 /* captures whose logs report the same OOM kill have the same number; 0: none does */
	size_t chance;	 /* the same of those that share lines of the log at the same microsecond, or addresses */
	double derived;	 /* captured_at by its boot and its uptime; NAN: it has its own, or none is known */
	int64_t series;
	bool no_order; /* nothing shows whether it or a neighbour in its series was taken first */
};

struct boot {
	struct identity is;
	struct text folder;
	struct text source[NR_KINDS]; /* of the capture of that kind that joined last */
	enum link known_by;
	size_t report, chance; /* of a capture of it; 0: none */
	int64_t first_id, captures, number;
	double up_until; /* the latest time at which the machine is known to have run, by boot time and uptime; NAN: unknown */
	double base;	 /* time of boot for the order of captures alone; NAN: unknown */
	size_t stretch;	 /* one more than its index in the story's; 0: none yet */
};

/* Boots of one host that may be the same: nothing contradicts it. */
struct stretch {
	struct identity is;
	int64_t series[NR_KINDS];	/* numbers; 0: none yet */
	struct capture *last[NR_KINDS]; /* of them in the order of time; NULL: none yet */
};

struct story {
	struct sqlite3 *db;
	struct km_arena arena;
	KM_VEC(struct capture) captures; /* in the order of loading */
	KM_VEC(struct boot) boots;
	KM_VEC(struct stretch) stretches;
};

/** "web1" and "web1.example.com" are one host; a name that is not known does not differ. */
bool km_story_hosts_differ(const struct text *a, const struct text *b);
bool km_story_texts_equal(const struct text *a, const struct text *b);
/** Whether something says that the two are not of one boot. */
bool km_story_boots_differ(const struct identity *a, const struct identity *b);
/** Folders of one input that have other names than those of times: of other machines, or other runs. */
bool km_story_places_differ(const struct identity *a, const struct identity *b);
/** The first of each that @from knows and @to does not. */
void km_story_learn(struct identity *to, const struct identity *from);

/** When each capture was taken, as far as its boot shows. Boots are found and numbered. */
void km_story_date(struct story *s);
/**
 * All captures in the order of time into @order, which has room for them, and their series. False: out of memory.
 */
bool km_story_order(struct story *s, struct capture **order);

#endif
