/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CASE_H
#define KM_CASE_H

/**
 * Inputs into a case file: open a dump, find its kernel and its types, run the collectors.
 */

#include "collect/collect.h"
#include "base/kmerr.h"
#include "dump.h"

/* The collector that table load names for an input as a whole. */
#define KM_INPUT "input"
/* The one for the files of a directory or archive: which of them were used. */
#define KM_INPUT_FILES "proc/input"

struct km_load_options {
	const char *case_path;	   /* written whole or not at all */
	const char *const *inputs; /* dumps; the files of a split set count as one */
	size_t nr_inputs;
	const char *vmlinux;	  /* vmlinux or profile; NULL: found by build-id */
	const char *const *types; /* without one: files and folders to look in before the usual places */
	size_t nr_types;
	const char *label; /* NULL: none */
	unsigned jobs;	   /* 0: one per CPU */
	uint64_t kernel;   /* of several in a dump: physical address of its VMCOREINFO; 0: it is chosen */
	enum km_pages_mode pages;
	bool leaks;	  /* look for memory of the kernel that nothing leads to */
	bool no_cache;	  /* neither read nor write the layout cache */
	bool any_vmlinux; /* take @vmlinux though it is of another kernel; dump_info says so */
	/* An input that cannot be loaded costs only itself: a row of table load says why. */
	bool keep_going;
	void (*failed)(void *arg, const char *why); /* called for each such input; or NULL */
	/* Told of each capture that the case holds already, as @capture_id; or NULL. @origin as in table capture. */
	void (*duplicate)(void *arg, const char *input, const char *origin, int64_t capture_id);
	void (*progress)(void *arg, const char *what, uint64_t done, uint64_t total); /* or NULL */
	void (*waiting)(void *arg, const char *text);				      /* called when another program's lock on the folder lasts; or NULL */
	void *progress_arg;							      /* of failed(), duplicate() and waiting(), too */
};

struct km_load_result {
	/* Those of inputs that failed included; last below first: nothing new was loaded. */
	int64_t first_capture_id, last_capture_id;
	size_t nr_duplicates; /* captures that the case held already: not loaded again */
	bool left_out;	      /* a memory dump within a directory or archive was not loaded: see passed_over */
	size_t nr_failed;     /* inputs that could not be loaded, with keep_going */
	double seconds;
	double layout_seconds;	    /* the part of it that types and symbols took */
	char vmlinux[512];	    /* what gave the types */
	const char *vmlinux_origin; /* "dwarf", "profile" or "cache" */
};

/**
 * Load inputs into a case. On failure the case is as it was. With keep_going the load fails only when the
 * case cannot be written or no input could be loaded; an input that fails leaves no capture, but a row of
 * table load under the number that its capture would have had, of collector KM_INPUT. What the case holds
 * already is not loaded again; when there is nothing else the case is left as it is. @ret may be NULL.
 */
enum km_status km_case_load(const struct km_load_options *o, struct km_load_result *ret,
			    struct km_err *err);

struct km_leaks_options {
	const char *case_path;
	int64_t capture_id;
	struct km_dump_origin origin; /* its dump */
	unsigned jobs;		      /* 0: one per CPU */
	bool no_cache;
	void (*progress)(void *arg, const char *what, uint64_t done, uint64_t total); /* or NULL */
	void (*waiting)(void *arg, const char *text);				      /* called when another program's lock on the folder lasts; or NULL */
	void *progress_arg;							      /* of both */
};

/**
 * Look for memory that nothing leads to in the dump of a capture that was loaded without, and store what is found in
 * the case, which is written whole or stays as it was. Fails as km_case_load() does, and with KM_MISMATCH: it is another
 * dump.
 */
enum km_status km_case_leaks(const struct km_leaks_options *o, struct km_err *err);

struct km_leak_refs;
/**
 * Who points at @addr in the dump; @o: case_path and capture_id are not used. Takes as long as a load. KM_OK, or why the
 * dump cannot be read, KM_ABSENT: what the search needs is not in it. @ret: see leak/ref.h.
 */
enum km_status km_case_refs(const struct km_leaks_options *o, uint64_t addr,
			    struct km_leak_refs *ret, struct km_err *err);

/**
 * From each of @n addresses of the dump that @k is of to a root, for all in one search, which takes as long as a load; @o:
 * jobs and progress alone are used. Fails as km_case_refs(). @ret: @n of them, each freed with km_leak_refs_free() in any
 * case; refs is empty where the address is reached.
 */
struct km_kernel;
enum km_status km_dump_chains(const struct km_leaks_options *o, struct km_kernel *k, const uint64_t *addrs, size_t n,
			      struct km_leak_refs *ret, struct km_err *err);

/** One fact about a dump. @value NULL: unknown. @doc says what it means, with its unit. */
typedef enum km_status (*km_fact_fn)(void *arg, const char *key, const char *value,
				     const char *doc);

/**
 * What a dump is, how complete, of which kernel: without a vmlinux. Facts that could be read are given
 * also when the kernel cannot be found; the reason is then the fact "kernel_problem". @o is of km_kernel_find().
 */
enum km_status km_case_info(const char *const *inputs, size_t nr_inputs,
			    const struct km_kernel_options *o, km_fact_fn fn, void *arg, struct km_err *err);

#endif
