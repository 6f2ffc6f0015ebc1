/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_BTF_H
#define KM_BTF_H

/**
 * Types as the kernel itself keeps them in memory (struct btf, kernel/bpf/btf.c). Those of modules, of which a vmlinux
 * has none that only a module uses, since v5.11 with CONFIG_DEBUG_INFO_BTF_MODULES; the kernel's own once something
 * asked for them, which loading a module that has types does.
 */

#include "view/view.h"

struct km_btf {
	struct km_view *view;
	struct km_btf_part {
		uint64_t types; /* array of pointers to struct btf_type */
		uint64_t strings;
		uint32_t nr_types, start_id, start_string;
	} own, base;
};

/**
 * Find the types of the module called @module. KM_OK; KM_ABSENT: this kernel keeps no types of modules; KM_NOTFOUND:
 * there is no such module, or it has none; or why memory cannot be read.
 */
enum km_status km_btf_open(struct km_btf *b, struct km_view *view, const char *module);

/** Likewise the kernel's own types, in part own. KM_NOTFOUND: nothing asked for them before the dump. */
enum km_status km_btf_open_kernel(struct km_btf *b, struct km_view *view);

/** Other than KM_OK ends the walk and is returned. @name is borrowed. */
struct km_btf_sink {
	enum km_status (*module)(void *arg, const char *name, const struct km_btf *b);
	/** Its types cannot be read; @name "": neither can its name. */
	enum km_status (*lost)(void *arg, const char *name, enum km_status why);
	void *arg;
};

/** Each module that has types. KM_OK; KM_ABSENT as above; what the sink returned; or why the list cannot be followed. */
enum km_status km_btf_each_module(struct km_view *view, const struct km_btf_sink *sink);

/* ---- type by type, as include/uapi/linux/btf.h has them ---- */

enum km_btf_kind {
	KM_BTF_INT = 1,
	KM_BTF_PTR,
	KM_BTF_ARRAY,
	KM_BTF_STRUCT,
	KM_BTF_UNION,
	KM_BTF_ENUM,
	KM_BTF_FWD,
	KM_BTF_TYPEDEF,
	KM_BTF_VOLATILE,
	KM_BTF_CONST,
	KM_BTF_RESTRICT,
	KM_BTF_FUNC,
	KM_BTF_FUNC_PROTO,
	KM_BTF_FLOAT = 16,
	KM_BTF_TYPE_TAG = 18,
	KM_BTF_ENUM64,
};

struct km_btf_type {
	uint64_t addr;
	uint32_t name; /* a string; 0: none */
	uint32_t kind; /* enum km_btf_kind, or one that a newer kernel has */
	uint32_t vlen; /* members, values or parameters */
	uint32_t size; /* bytes; of a pointer, typedef, qualifier or function the number of a type */
	bool bits;     /* kind_flag: members say how many bits they have; values are signed; a FWD is of a union */
};

/** The numbers of own types are from own.start_id up to this one, exclusive; 0 is void. */
uint32_t km_btf_end(const struct km_btf *b);
/** The type numbered @id, own or of the base. KM_CORRUPT: there is none; or why memory cannot be read. */
enum km_status km_btf_type(const struct km_btf *b, uint32_t id, struct km_btf_type *t);
#define KM_BTF_MAX_WORDS 16u
/** @n of the words behind a type, from the one at @at on: of a member 3 (name, type, offset in bits), … */
enum km_status km_btf_words(const struct km_btf *b, const struct km_btf_type *t, uint32_t at, uint32_t *ret, uint32_t n);
/** A string by its number. KM_CORRUPT: it is longer than @room. */
enum km_status km_btf_text(const struct km_btf *b, uint32_t string, char *buf, size_t room);

/**
 * Find where a member of one of the module's own structures is: a name, names joined by dots, or "name[]" for
 * the elements of an array. *@ret is set up as by the layout, but for the sign. KM_OK; KM_NOTFOUND;
 * KM_CORRUPT; or why memory cannot be read.
 */
enum km_status km_btf_place(const struct km_btf *b, const char *type, const char *path,
			    struct km_place *ret);

#endif
