/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef MUTATE_PLANT_H
#define MUTATE_PLANT_H

/**
 * Damage of one kind, planted in a copy of a dump where the undamaged kernel has the structure for it. To add one: a
 * function that finds the structure, by the tables of the undamaged case (plant_sql()) or by reading the kernel itself
 * (plant_get(), plant_entry()), and says what to overwrite (plant_set(), plant_poke()) and which addresses an issue may
 * name (plant_named()); and a row in one of the arrays of struct plant.
 */

#include <sqlite3.h>

#include "copy.h"
#include "view/view.h"

#define PLANT_POKES 8u
#define PLANT_NAMES 8u

struct damage {
	struct {
		uint64_t addr, value;
		unsigned bytes;
	} poke[PLANT_POKES];
	unsigned nr_pokes;
	uint64_t named[PLANT_NAMES]; /* an issue names one of these */
	unsigned nr_named;
	const char *check; /* or this check fails; NULL: none */
};

/* The undamaged dump and its case. */
struct planter {
	struct copy copy;
	sqlite3 *db;
	struct km_view *view;
	const struct km_kernel *k;
};

/* A table that the damage reaches, and how many of its rows it may cost or change; -1: any number. */
struct plant_reach {
	const char *table;
	int rows;
};

struct plant {
	const char *name;
	const char *collector;				   /* whose issue it is */
	bool (*find)(struct planter *p, struct damage *d); /* false: no such structure */
	struct plant_reach reach[16];			   /* all other tables stay as they are */
};

extern const struct plant plants_lists[], plants_free[], plants_process[], plants_mm[],
	plants_slab[], plants_cgroup[], plants_file[], plants_twice[], plants_open[];

/** First column of the first row, an integer. False: no row, or NULL. */
bool plant_sql(const struct planter *p, const char *sql, uint64_t *ret);
/** The same where it is an address; 0: no row, or NULL. */
uint64_t plant_sql_addr(const struct planter *p, const char *sql);
/** A member's value; 0 when it cannot be read. */
uint64_t plant_get(const struct planter *p, enum km_field_id field, uint64_t base);
/** The structure whose list_head @member is the @nth entry (from 1) of the list at @head; 0: none. */
uint64_t plant_entry(const struct planter *p, uint64_t head, enum km_field_id member, unsigned nth);
/** Address of a member; 0 when this kernel has none. */
uint64_t plant_addr(const struct planter *p, enum km_field_id field, uint64_t base);

/** Overwrite a member, or @bytes at an address. */
void plant_set(const struct planter *p, struct damage *d, enum km_field_id field, uint64_t base,
	       uint64_t value);
void plant_poke(struct damage *d, uint64_t addr, uint64_t value, unsigned bytes);
/** An issue may name this address; 0 is not taken. */
void plant_named(struct damage *d, uint64_t addr);

/* Addresses of different badness. */
#define WILD_NONCANONICAL UINT64_C(0x6b6b6b6b6b6b6b6b) /* freed and poisoned */
#define WILD_UNMAPPED	  UINT64_C(0xffffc8ffdead0000)
#define WILD_USER	  UINT64_C(0x00007f0012345678)

#endif
