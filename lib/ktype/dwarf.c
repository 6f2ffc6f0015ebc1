/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dwarf.h>
#include <libdwarf.h>
#include <stdio.h>
#include <string.h>

#include "bits.h"
#include "kdwarf.h"

#define MAX_DEPTH      KM_TYPES_MAX_DEPTH
#define MAX_UNITS_OPEN 512
#define MAX_DIMS       8
#define MAX_IMPORTS    4096
#define TEXT_BYTES     256

/* The sections that type entries may point into; .debug_info is replaced by a window of it. */
enum { SEC_INFO = 1, SEC_ABBREV, SEC_STR, SEC_LINE_STR, SEC_STR_OFFSETS, SEC_ADDR, NR_SECS };

static const char *const sec_names[NR_SECS] = {
	[0] = "",
	[SEC_INFO] = ".debug_info",
	[SEC_ABBREV] = ".debug_abbrev",
	[SEC_STR] = ".debug_str",
	[SEC_LINE_STR] = ".debug_line_str",
	[SEC_STR_OFFSETS] = ".debug_str_offsets",
	[SEC_ADDR] = ".debug_addr",
};

/* One file: the kernel's, or the one that dwz moved common entries to. */
struct file {
	struct km_span sec[NR_SECS];
	KM_VEC(uint64_t) units; /* offsets, ascending; read when a reference crosses units */
	bool alt;
};

/* One compilation unit as libdwarf sees it: a file whose .debug_info has no other. */
struct view;

struct km_dwarf {
	struct file file[2]; /* [1]: alternate */
	struct km_span aranges;
	struct km_types *types;
	KM_VEC(struct view *) views;
	struct view *last;
	uint64_t *memo_key; /* 1 + offset, top bit: alternate file; 0: free */
	uint32_t *memo_type;
	size_t memo_room, memo_n;
	bool no_memory;
};

/* -- libdwarf's two interfaces: 20210528 and before, and 0.1 and after ---------------------------- */

#ifdef DW_LIBDWARF_VERSION
typedef Dwarf_Obj_Access_Section_a obj_section;
typedef Dwarf_Obj_Access_Methods_a obj_methods;
typedef Dwarf_Obj_Access_Interface_a obj_interface;
typedef Dwarf_Unsigned obj_index;
typedef Dwarf_Small obj_endian;
#define OBJ_LSB	     DW_END_little
#define OBJ_FIELD(f) .as_##f
#define OBJ_METHOD(f) .om_##f
#define OBJ_METHODS   ai_methods
#define OBJ_OBJECT    ai_object
#else
typedef Dwarf_Obj_Access_Section obj_section;
typedef Dwarf_Obj_Access_Methods obj_methods;
typedef Dwarf_Obj_Access_Interface obj_interface;
typedef Dwarf_Half obj_index;
typedef Dwarf_Endianness obj_endian;
#define OBJ_LSB	      DW_OBJECT_LSB
#define OBJ_FIELD(f)  .f
#define OBJ_METHOD(f) .f
#define OBJ_METHODS   methods
#define OBJ_OBJECT    object
#endif

struct view {
	struct file *file;
	struct km_unit unit;
	unsigned busy; /* entries of it are being read */
	Dwarf_Debug dbg;
	obj_interface access;
};

static struct km_span view_section(const struct view *v, obj_index i)
{
	struct km_span s = v->file->sec[i];

	if (i == SEC_INFO)
		s = (struct km_span){ s.data + v->unit.offset, v->unit.bytes };
	return s;
}

static int obj_section_info(void *obj, obj_index i, obj_section *ret, int *error)
{
	(void)error;
	if (i >= NR_SECS)
		return DW_DLV_NO_ENTRY;
	*ret = (obj_section){
		OBJ_FIELD(name) = sec_names[i],
		OBJ_FIELD(type) = i ? 1 : 0, /* SHT_PROGBITS */
		OBJ_FIELD(size) = view_section(obj, i).bytes,
		OBJ_FIELD(entrysize) = 1,
	};
	return DW_DLV_OK;
}

static obj_endian obj_byte_order(void *obj)
{
	(void)obj;
	return OBJ_LSB;
}

static Dwarf_Small obj_word(void *obj)
{
	(void)obj;
	return 8;
}

static Dwarf_Unsigned obj_section_count(void *obj)
{
	(void)obj;
	return NR_SECS;
}

static int obj_load(void *obj, obj_index i, Dwarf_Small **ret, int *error)
{
	struct km_span s;

	(void)error;
	if (i >= NR_SECS)
		return DW_DLV_NO_ENTRY;
	s = view_section(obj, i);
	if (!s.bytes)
		return DW_DLV_NO_ENTRY;
	*ret = (Dwarf_Small *)(uintptr_t)s.data;
	return DW_DLV_OK;
}

#ifdef DW_LIBDWARF_VERSION
/* Sections are believed up to this size; ours may be decompressed and larger than the file. */
static Dwarf_Unsigned obj_file_size(void *obj)
{
	(void)obj;
	return UINT64_C(1) << 40;
}
#endif

static const obj_methods methods = {
	OBJ_METHOD(get_section_info) = obj_section_info,
	OBJ_METHOD(get_byte_order) = obj_byte_order,
	OBJ_METHOD(get_length_size) = obj_word,
	OBJ_METHOD(get_pointer_size) = obj_word,
	OBJ_METHOD(get_section_count) = obj_section_count,
	OBJ_METHOD(load_section) = obj_load,
#ifdef DW_LIBDWARF_VERSION
	.om_get_filesize = obj_file_size,
#endif
};

static void obj_finish(Dwarf_Debug dbg)
{
#ifdef DW_LIBDWARF_VERSION
	(void)dwarf_object_finish(dbg);
#else
	Dwarf_Error e = NULL;

	(void)dwarf_object_finish(dbg, &e);
#endif
}

/* -- views ---------------------------------------------------------------------------------------- */

static void view_destroy(struct view *v)
{
	if (!v)
		return;
	if (v->dbg)
		obj_finish(v->dbg);
	free(v);
}

static struct view *view_open(struct km_dwarf *d, struct file *f, const struct km_unit *u)
{
	struct view *v = km_calloc(1, sizeof(*v)), **slot;
	Dwarf_Error e = NULL;
	size_t i;

	if (!v) {
		d->no_memory = true;
		return NULL;
	}
	v->file = f;
	v->unit = *u;
	v->access.OBJ_OBJECT = v;
	v->access.OBJ_METHODS = &methods;
	if (dwarf_object_init_b(&v->access, NULL, NULL, DW_GROUPNUMBER_ANY, &v->dbg, &e) !=
	    DW_DLV_OK) {
		if (e)
			dwarf_dealloc_error(NULL, e);
		free(v);
		return NULL;
	}
	for (i = 0; d->views.n >= MAX_UNITS_OPEN && i < d->views.n; i++) {
		if (d->views.v[i]->busy)
			continue;
		view_destroy(d->views.v[i]);
		memmove(&d->views.v[i], &d->views.v[i + 1],
			(d->views.n - i - 1) * sizeof(*d->views.v));
		d->views.n--;
	}
	slot = (struct view **)km_vec_push(&d->views);
	if (!slot) {
		d->no_memory = true;
		view_destroy(v);
		return NULL;
	}
	*slot = v;
	return v;
}

static bool view_has(const struct view *v, const struct file *f, uint64_t offset)
{
	return v->file == f && offset >= v->unit.offset && offset - v->unit.offset < v->unit.bytes;
}

static bool read_units(struct file *f)
{
	struct km_unit u = { 0 };
	uint64_t pos = 0, *p;

	if (f->units.n)
		return true;
	for (; km_unit_read(f->sec[SEC_INFO], pos, &u) == KM_OK; pos += u.bytes) {
		p = km_vec_push(&f->units);
		if (!p)
			return false;
		*p = pos;
	}
	return f->units.n;
}

/* The view of the unit that has @offset; @exact: that begins there. */
static struct view *view_at(struct km_dwarf *d, struct file *f, uint64_t offset, bool exact)
{
	struct km_unit u;
	size_t i, lo, hi;

	if (d->last && view_has(d->last, f, offset))
		return d->last;
	for (i = d->views.n; i-- > 0;) {
		if (view_has(d->views.v[i], f, offset))
			return d->last = d->views.v[i];
	}
	if (!exact) {
		if (!read_units(f))
			return NULL;
		for (lo = 0, hi = f->units.n; hi - lo > 1;) {
			size_t mid = lo + (hi - lo) / 2;

			if (f->units.v[mid] <= offset)
				lo = mid;
			else
				hi = mid;
		}
		offset = f->units.v[lo];
	}
	if (km_unit_read(f->sec[SEC_INFO], offset, &u))
		return NULL;
	return d->last = view_open(d, f, &u);
}

/* -- entries -------------------------------------------------------------------------------------- */

struct ref {
	struct file *file; /* NULL: none */
	uint64_t offset;
};

/* What is known of one entry. Numbers that cannot be read are left out. */
struct entry {
	Dwarf_Half tag;
	bool declaration, external, has_location, has_data_bit, has_bit, has_size, has_count, negative;
	const char *name;
	struct ref type, origin, import;
	uint64_t bytes, location, data_bit, bit, bit_size, encoding, count;
	int64_t value;
};

static void drop_error(struct view *v, Dwarf_Error *e)
{
	if (*e)
		dwarf_dealloc_error(v->dbg, *e);
	*e = NULL;
}

static uint64_t uleb(const uint8_t *p, uint64_t n)
{
	uint64_t v = 0, i;

	for (i = 0; i < n && i < 10; i++) {
		v |= i < 9 ? (uint64_t)(p[i] & 0x7f) << (7 * i) : 0;
		if (!(p[i] & 0x80))
			break;
	}
	return v;
}

/* A location that is an expression: only "plus N" and "N", which is all that C needs. */
static bool expression_number(struct view *v, Dwarf_Attribute a, Dwarf_Half form, uint64_t *ret)
{
	Dwarf_Unsigned n = 0;
	const uint8_t *p = NULL;
	Dwarf_Block *block = NULL;
	Dwarf_Error e = NULL;
	Dwarf_Ptr ptr = NULL;
	bool ok = false;

	if (form == DW_FORM_exprloc) {
		if (dwarf_formexprloc(a, &n, &ptr, &e) == DW_DLV_OK)
			p = ptr;
	} else if (dwarf_formblock(a, &block, &e) == DW_DLV_OK) {
		p = block->bl_data;
		n = block->bl_len;
	}
	if (p && n >= 2 && (p[0] == DW_OP_plus_uconst || p[0] == DW_OP_constu)) {
		*ret = uleb(p + 1, n - 1);
		ok = true;
	}
	if (block)
		dwarf_dealloc(v->dbg, block, DW_DLA_BLOCK);
	drop_error(v, &e);
	return ok;
}

static bool read_number(struct view *v, Dwarf_Attribute a, Dwarf_Half form, uint64_t *ret,
			bool *negative)
{
	Dwarf_Error e = NULL;
	Dwarf_Unsigned u = 0;
	Dwarf_Signed s = 0;
	int r;

	switch (form) {
	case DW_FORM_exprloc:
	case DW_FORM_block1:
	case DW_FORM_block2:
	case DW_FORM_block4:
	case DW_FORM_block:
		return expression_number(v, a, form, ret);
	case DW_FORM_sdata:
	case DW_FORM_implicit_const:
		r = dwarf_formsdata(a, &s, &e);
		u = (Dwarf_Unsigned)s;
		*negative = s < 0;
		break;
	default:
		r = dwarf_formudata(a, &u, &e);
		break;
	}
	drop_error(v, &e);
	if (r != DW_DLV_OK)
		return false;
	*ret = u;
	return true;
}

/* The raw bytes of an attribute: of forms that leave the unit, which libdwarf sees alone. */
static bool raw_offset(struct view *v, Dwarf_Die die, Dwarf_Attribute a, uint64_t *ret)
{
	struct km_span s = view_section(v, SEC_INFO);
	unsigned bytes = km_le32(s.data) == 0xffffffffu ? 8 : 4;
	Dwarf_Error e = NULL;
	Dwarf_Off at = 0;
	int r = dwarf_attr_offset(die, a, &at, &e);

	drop_error(v, &e);
	if (r != DW_DLV_OK || at > s.bytes || s.bytes - at < bytes)
		return false;
	*ret = km_le_uint(s.data + at, bytes);
	return true;
}

static void read_ref(struct km_dwarf *d, struct view *v, Dwarf_Die die, Dwarf_Attribute a,
		     Dwarf_Half form, struct ref *ret)
{
	Dwarf_Error e = NULL;
	Dwarf_Off off = 0;
	uint64_t raw;

	switch (form) {
	case DW_FORM_ref_addr:
		if (raw_offset(v, die, a, &raw))
			*ret = (struct ref){ v->file, raw };
		return;
	case DW_FORM_GNU_ref_alt:
	case DW_FORM_ref_sup4:
		if (raw_offset(v, die, a, &raw))
			*ret = (struct ref){ &d->file[1], raw };
		return;
	case DW_FORM_ref_sig8:
	case DW_FORM_ref_sup8:
		return;
	default:
		break;
	}
	if (dwarf_global_formref(a, &off, &e) == DW_DLV_OK && off < v->unit.bytes)
		*ret = (struct ref){ v->file, v->unit.offset + off };
	drop_error(v, &e);
}

static const char *read_string(struct km_dwarf *d, struct view *v, Dwarf_Die die,
			       Dwarf_Attribute a, Dwarf_Half form)
{
	const struct km_span *str = &d->file[1].sec[SEC_STR];
	Dwarf_Error e = NULL;
	uint64_t raw;
	char *s = NULL;

	if (form == DW_FORM_GNU_strp_alt || form == DW_FORM_strp_sup) {
		if (!raw_offset(v, die, a, &raw) || raw >= str->bytes ||
		    !memchr(str->data + raw, 0, str->bytes - raw))
			return NULL;
		return (const char *)str->data + raw;
	}
	if (dwarf_formstring(a, &s, &e) != DW_DLV_OK)
		s = NULL;
	drop_error(v, &e);
	return s;
}

static void read_attribute(struct km_dwarf *d, struct view *v, Dwarf_Die die, Dwarf_Attribute a,
			   struct entry *ret)
{
	Dwarf_Half what = 0, form = 0;
	bool negative = false;
	Dwarf_Error e = NULL;
	uint64_t n;

	if (dwarf_whatattr(a, &what, &e) != DW_DLV_OK || dwarf_whatform(a, &form, &e) != DW_DLV_OK) {
		drop_error(v, &e);
		return;
	}
	switch (what) {
	case DW_AT_name:
		ret->name = read_string(d, v, die, a, form);
		break;
	case DW_AT_type:
		read_ref(d, v, die, a, form, &ret->type);
		break;
	case DW_AT_specification:
	case DW_AT_abstract_origin:
		read_ref(d, v, die, a, form, &ret->origin);
		break;
	case DW_AT_import:
		read_ref(d, v, die, a, form, &ret->import);
		break;
	case DW_AT_declaration:
		ret->declaration = true;
		break;
	case DW_AT_external:
		ret->external = true;
		break;
	case DW_AT_byte_size:
		ret->has_size = read_number(v, a, form, &ret->bytes, &negative);
		break;
	case DW_AT_encoding:
		(void)read_number(v, a, form, &ret->encoding, &negative);
		break;
	case DW_AT_data_member_location:
		ret->has_location = read_number(v, a, form, &ret->location, &negative);
		break;
	case DW_AT_data_bit_offset:
		ret->has_data_bit = read_number(v, a, form, &ret->data_bit, &negative);
		break;
	case DW_AT_bit_offset:
		ret->has_bit = read_number(v, a, form, &ret->bit, &negative);
		break;
	case DW_AT_bit_size:
		(void)read_number(v, a, form, &ret->bit_size, &negative);
		break;
	case DW_AT_const_value:
		if (read_number(v, a, form, &n, &ret->negative))
			ret->value = (int64_t)n;
		break;
	case DW_AT_count:
		ret->has_count = read_number(v, a, form, &ret->count, &negative);
		break;
	case DW_AT_upper_bound:
		/* A variable bound is an expression or a reference; an array of none ends at -1. */
		if (form != DW_FORM_exprloc && read_number(v, a, form, &ret->count, &negative)) {
			ret->count = ret->count >= UINT32_MAX ? 0 : ret->count + 1;
			ret->has_count = true;
		}
		break;
	default:
		break;
	}
}

static void read_entry(struct km_dwarf *d, struct view *v, Dwarf_Die die, struct entry *ret)
{
	Dwarf_Attribute *list = NULL;
	Dwarf_Error e = NULL;
	Dwarf_Signed n = 0, i;

	*ret = (struct entry){ 0 };
	(void)dwarf_tag(die, &ret->tag, &e);
	if (dwarf_attrlist(die, &list, &n, &e) == DW_DLV_OK) {
		for (i = 0; i < n; i++) {
			read_attribute(d, v, die, list[i], ret);
			dwarf_dealloc_attribute(list[i]);
		}
		dwarf_dealloc(v->dbg, list, DW_DLA_LIST);
	}
	drop_error(v, &e);
}

static Dwarf_Die first_child(struct view *v, Dwarf_Die die)
{
	Dwarf_Die child = NULL;
	Dwarf_Error e = NULL;

	if (dwarf_child(die, &child, &e) != DW_DLV_OK)
		child = NULL;
	drop_error(v, &e);
	return child;
}

/* The next sibling; @die is released. */
static Dwarf_Die next_child(struct view *v, Dwarf_Die die)
{
	Dwarf_Die next = NULL;
	Dwarf_Error e = NULL;

	if (dwarf_siblingof_b(v->dbg, die, 1, &next, &e) != DW_DLV_OK)
		next = NULL;
	drop_error(v, &e);
	dwarf_dealloc_die(die);
	return next;
}

static Dwarf_Die entry_at(struct km_dwarf *d, struct ref at, struct view **ret_view)
{
	struct view *v = at.file && at.file->sec[SEC_INFO].bytes
				 ? view_at(d, at.file, at.offset, false)
				 : NULL;
	Dwarf_Die die = NULL;
	Dwarf_Error e = NULL;

	if (!v)
		return NULL;
	if (dwarf_offdie_b(v->dbg, at.offset - v->unit.offset, 1, &die, &e) != DW_DLV_OK)
		die = NULL;
	drop_error(v, &e);
	*ret_view = v;
	return die;
}

static Dwarf_Half tag_of(struct view *v, Dwarf_Die die)
{
	Dwarf_Error e = NULL;
	Dwarf_Half tag = 0;

	if (dwarf_tag(die, &tag, &e) != DW_DLV_OK)
		tag = 0;
	drop_error(v, &e);
	return tag;
}

static uint64_t offset_of(struct view *v, Dwarf_Die die)
{
	Dwarf_Error e = NULL;
	Dwarf_Off off = 0;

	if (dwarf_dieoffset(die, &off, &e) != DW_DLV_OK)
		off = 0;
	drop_error(v, &e);
	return v->unit.offset + off;
}

static const char *name_of(struct km_dwarf *d, struct view *v, Dwarf_Die die)
{
	Dwarf_Error e = NULL;
	char *name = NULL;
	int r;

	r = dwarf_diename(die, &name, &e);
	drop_error(v, &e);
	if (r == DW_DLV_OK)
		return name;
	if (r == DW_DLV_ERROR) { /* a name in dwz's file */
		struct entry en;

		read_entry(d, v, die, &en);
		return en.name;
	}
	return NULL;
}

/* -- types ---------------------------------------------------------------------------------------- */

static uint64_t memo_key(struct ref at)
{
	return (at.offset + 1) | (at.file->alt ? UINT64_C(1) << 63 : 0);
}

static size_t memo_slot(const struct km_dwarf *d, uint64_t key)
{
	size_t i = (size_t)(key * 0x9e3779b97f4a7c15u >> 20) & (d->memo_room - 1);

	while (d->memo_key[i] && d->memo_key[i] != key)
		i = (i + 1) & (d->memo_room - 1);
	return i;
}

static bool memo_grow(struct km_dwarf *d)
{
	size_t room = d->memo_room ? d->memo_room * 2 : 4096, i, old = d->memo_room;
	uint64_t *key = d->memo_key;
	uint32_t *type = d->memo_type;

	d->memo_key = calloc(room, sizeof(*key));
	d->memo_type = calloc(room, sizeof(*type));
	if (!d->memo_key || !d->memo_type) {
		free(d->memo_key);
		free(d->memo_type);
		d->memo_key = key;
		d->memo_type = type;
		return false;
	}
	d->memo_room = room;
	for (i = 0; i < old; i++) {
		if (key[i]) {
			size_t s = memo_slot(d, key[i]);

			d->memo_key[s] = key[i];
			d->memo_type[s] = type[i];
		}
	}
	free(key);
	free(type);
	return true;
}

static void memo_put(struct km_dwarf *d, struct ref at, uint32_t type)
{
	size_t s;

	if (d->memo_n * 2 >= d->memo_room && !memo_grow(d)) {
		d->no_memory = true;
		return;
	}
	s = memo_slot(d, memo_key(at));
	d->memo_n += !d->memo_key[s];
	d->memo_key[s] = memo_key(at);
	d->memo_type[s] = type;
}

static uint32_t add_type(struct km_dwarf *d, struct ref at, enum km_kind kind, const char *name,
			 uint64_t bytes)
{
	uint32_t t = km_types_add(d->types, kind, name, bytes);

	if (!t && d->types->type.n < KM_TYPES_MAX)
		d->no_memory = true;
	memo_put(d, at, t);
	return t;
}

static uint32_t type_at(struct km_dwarf *d, struct ref at, unsigned depth);

/*
 * How a type is written in C around @inner, a declarator: "struct page *", "int (*)(void *)". Cut at
 * TEXT_BYTES.
 */
static void write_type(struct km_dwarf *d, struct ref at, const char *inner, char *buf,
		       unsigned depth)
{
	char next[TEXT_BYTES], args[TEXT_BYTES] = "", one[TEXT_BYTES];
	const char *prefix = "";
	struct view *v;
	struct entry en;
	Dwarf_Die die, c;
	size_t n = 0;
	bool wrap;

	die = depth < MAX_DEPTH && at.file ? entry_at(d, at, &v) : NULL;
	if (!die) {
		snprintf(buf, TEXT_BYTES, "void%s%s", *inner && *inner != '[' ? " " : "", inner);
		return;
	}
	v->busy++;
	read_entry(d, v, die, &en);
	wrap = *inner == '*';
	switch (en.tag) {
	case DW_TAG_const_type:
	case DW_TAG_volatile_type:
		prefix = en.tag == DW_TAG_const_type ? "const " : "volatile ";
		if (wrap || !*inner) {
			write_type(d, en.type, inner, next, depth + 1);
			snprintf(buf, TEXT_BYTES, "%s%.240s", prefix, next);
			break;
		}
		write_type(d, en.type, inner, buf, depth + 1);
		break;
	case DW_TAG_restrict_type:
	case DW_TAG_atomic_type:
		write_type(d, en.type, inner, buf, depth + 1);
		break;
	case DW_TAG_pointer_type:
		snprintf(next, sizeof(next), "*%.250s", inner);
		write_type(d, en.type, next, buf, depth + 1);
		break;
	case DW_TAG_array_type:
		snprintf(next, sizeof(next), wrap ? "(%.240s)[]" : "%.240s[]", inner);
		write_type(d, en.type, next, buf, depth + 1);
		break;
	case DW_TAG_subroutine_type:
		for (c = first_child(v, die); c; c = next_child(v, c)) {
			struct entry p;

			read_entry(d, v, c, &p);
			if (p.tag == DW_TAG_formal_parameter)
				write_type(d, p.type, "", one, depth + 1);
			else
				strcpy(one, "...");
			if (n + strlen(one) + 8 < sizeof(args))
				n += (size_t)snprintf(args + n, sizeof(args) - n, "%s%s", n ? ", " : "", one);
		}
		snprintf(next, sizeof(next), wrap ? "(%.100s)(%.150s)" : "%.100s(%.150s)", inner,
			 n ? args : "void");
		write_type(d, en.type, next, buf, depth + 1);
		break;
	default:
		if (en.tag == DW_TAG_structure_type)
			prefix = "struct ";
		else if (en.tag == DW_TAG_union_type)
			prefix = "union ";
		else if (en.tag == DW_TAG_enumeration_type)
			prefix = "enum ";
		snprintf(buf, TEXT_BYTES, "%s%.120s%s%.120s", prefix, en.name ? en.name : "{...}",
			 *inner && *inner != '[' ? " " : "", inner);
		break;
	}
	dwarf_dealloc_die(die);
	v->busy--;
}

static uint32_t add_base(struct km_dwarf *d, struct ref at, const struct entry *en)
{
	enum km_kind kind = KM_KIND_INT;
	bool sign = false;
	uint32_t t;

	switch (en->encoding) {
	case DW_ATE_boolean:
		kind = KM_KIND_BOOL;
		break;
	case DW_ATE_float:
	case DW_ATE_complex_float:
		kind = KM_KIND_FLOAT;
		break;
	case DW_ATE_signed_char:
		kind = KM_KIND_CHAR;
		sign = true;
		break;
	case DW_ATE_unsigned_char:
	case DW_ATE_UTF:
		kind = KM_KIND_CHAR;
		break;
	case DW_ATE_signed:
		sign = true;
		break;
	default:
		break;
	}
	t = add_type(d, at, kind, en->name, en->bytes);
	if (t)
		d->types->type.v[t].is_signed = sign;
	return t;
}

/* Where a member is. @bytes: of its type, the storage unit of an old bit-field without its own. */
static uint64_t bit_offset(const struct entry *m, uint64_t bytes)
{
	uint64_t at = m->location * 8;

	if (m->location > UINT32_MAX || m->data_bit > UINT32_MAX || m->bit > 64)
		return UINT64_MAX;
	if (m->has_data_bit)
		return at + m->data_bit;
	if (m->has_bit) { /* DWARF 2: counted from the high bit of the unit */
		if (m->has_size)
			bytes = m->bytes;
		if (bytes > 8 || m->bit + m->bit_size > bytes * 8)
			return UINT64_MAX;
		return at + bytes * 8 - m->bit - m->bit_size;
	}
	return at;
}

/* Members are gathered first: reading their types adds other structures' members to the graph. */
static void add_members(struct km_dwarf *d, struct view *v, Dwarf_Die die, uint32_t type,
			unsigned depth)
{
	struct km_types *t = d->types;
	KM_VEC(struct entry) found = { 0 };
	struct entry en, *e;
	uint32_t first;
	Dwarf_Die c;
	size_t i;

	for (c = first_child(v, die); c; c = next_child(v, c)) {
		if (tag_of(v, c) != DW_TAG_member)
			continue;
		read_entry(d, v, c, &en);
		if (en.external || en.declaration || t->member.n + found.n >= KM_TYPES_MAX_MEMBERS)
			continue;
		e = km_vec_push(&found);
		if (!e) {
			d->no_memory = true;
			continue;
		}
		*e = en;
	}
	first = (uint32_t)t->member.n;
	for (i = 0; i < found.n && !d->no_memory; i++) {
		struct km_member *m = km_vec_push(&t->member);
		char *name = found.v[i].name ? km_arena_strdup(&t->arena, found.v[i].name) : NULL;

		if (!m || (found.v[i].name && !name)) {
			d->no_memory = true;
			break;
		}
		m->name = name && *name ? name : NULL;
	}
	if (!d->no_memory) {
		t->type.v[type].first = first;
		t->type.v[type].n = (uint32_t)found.n;
		for (i = 0; i < found.n; i++) {
			uint32_t target = type_at(d, found.v[i].type, depth + 1);
			struct km_member *m = &t->member.v[first + i];

			m->type = target;
			m->bit_size = found.v[i].bit_size > 64 ? 64 : (uint32_t)found.v[i].bit_size;
			m->bit_offset = bit_offset(&found.v[i],
						   t->type.v[km_types_strip(t, target)].bytes);
		}
	}
	km_vec_free(&found);
}

static void add_values(struct km_dwarf *d, struct view *v, Dwarf_Die die, uint32_t type)
{
	struct km_types *t = d->types;
	struct km_type *p = &t->type.v[type];
	Dwarf_Die c;

	p->first = (uint32_t)t->value.n;
	for (c = first_child(v, die); c; c = next_child(v, c)) {
		struct km_enumerator *val;
		struct entry en;

		if (t->value.n >= KM_TYPES_MAX_VALUES || d->no_memory)
			continue;
		read_entry(d, v, c, &en);
		if (en.tag != DW_TAG_enumerator || !en.name)
			continue;
		val = km_vec_push(&t->value);
		if (val)
			val->name = km_arena_strdup(&t->arena, en.name);
		if (!val || !val->name) {
			t->value.n -= val != NULL;
			d->no_memory = true;
			continue;
		}
		val->value = en.value;
		p->n++;
		p->is_signed |= en.negative;
	}
}

static uint32_t add_array(struct km_dwarf *d, struct view *v, Dwarf_Die die, struct ref at,
			  const struct entry *array, unsigned depth)
{
	uint64_t dims[MAX_DIMS], bytes;
	uint32_t elem, t = 0;
	Dwarf_Die c;
	unsigned n = 0;

	for (c = first_child(v, die); c; c = next_child(v, c)) {
		struct entry en;

		if (tag_of(v, c) != DW_TAG_subrange_type || n == MAX_DIMS)
			continue;
		read_entry(d, v, c, &en);
		dims[n++] = en.has_count ? en.count : 0;
	}
	if (!n)
		dims[n++] = 0;
	elem = type_at(d, array->type, depth + 1);
	bytes = d->types->type.v[km_types_strip(d->types, elem)].bytes;
	while (n-- > 0) {
		if (dims[n] && bytes > UINT32_MAX / dims[n])
			dims[n] = 0;
		bytes *= dims[n];
		t = add_type(d, at, KM_KIND_ARRAY, NULL, bytes);
		if (!t)
			return 0;
		d->types->type.v[t].target = elem;
		d->types->type.v[t].count = dims[n];
		elem = t;
	}
	return t;
}

static uint32_t add_entry(struct km_dwarf *d, struct view *v, Dwarf_Die die, struct ref at,
			  unsigned depth)
{
	char text[TEXT_BYTES];
	struct entry en;
	uint32_t t, target;

	read_entry(d, v, die, &en);
	switch (en.tag) {
	case DW_TAG_base_type:
		return add_base(d, at, &en);
	case DW_TAG_pointer_type:
	case DW_TAG_reference_type:
		write_type(d, en.type, "*", text, depth);
		return add_type(d, at, KM_KIND_PTR, text, en.has_size ? en.bytes : 8);
	case DW_TAG_subroutine_type:
		write_type(d, at, "", text, depth);
		return add_type(d, at, KM_KIND_FUNC, text, 0);
	case DW_TAG_structure_type:
	case DW_TAG_class_type:
	case DW_TAG_union_type:
		t = add_type(d, at,
			     en.tag == DW_TAG_union_type ? KM_KIND_UNION : KM_KIND_STRUCT, en.name,
			     en.bytes);
		if (t && !en.declaration)
			add_members(d, v, die, t, depth);
		return t;
	case DW_TAG_enumeration_type:
		t = add_type(d, at, KM_KIND_ENUM, en.name, en.bytes);
		if (t) {
			d->types->type.v[t].is_signed = en.encoding == DW_ATE_signed;
			add_values(d, v, die, t);
		}
		return t;
	case DW_TAG_array_type:
		return add_array(d, v, die, at, &en, depth);
	case DW_TAG_typedef:
		/* Added before its target, so that a typedef of itself ends here. */
		t = add_type(d, at, KM_KIND_TYPEDEF, en.name, 0);
		target = t ? type_at(d, en.type, depth + 1) : 0;
		if (t) {
			d->types->type.v[t].target = target;
			d->types->type.v[t].bytes =
				d->types->type.v[km_types_strip(d->types, target)].bytes;
		}
		return t;
	case DW_TAG_const_type:
	case DW_TAG_volatile_type:
	case DW_TAG_restrict_type:
	case DW_TAG_atomic_type:
		memo_put(d, at, 0);
		t = type_at(d, en.type, depth + 1);
		memo_put(d, at, t);
		return t;
	default:
		memo_put(d, at, 0);
		return 0;
	}
}

/* The type of the entry at @at; 0 (void) when there is none or it cannot be read. */
static uint32_t type_at(struct km_dwarf *d, struct ref at, unsigned depth)
{
	struct view *v;
	Dwarf_Die die;
	uint32_t t;
	size_t s;

	if (!at.file || depth > MAX_DEPTH || d->no_memory)
		return 0;
	if (d->memo_room) {
		s = memo_slot(d, memo_key(at));
		if (d->memo_key[s])
			return d->memo_type[s];
	}
	die = entry_at(d, at, &v);
	if (!die)
		return 0;
	v->busy++;
	t = add_entry(d, v, die, at, depth);
	v->busy--;
	dwarf_dealloc_die(die);
	return t;
}

/* -- units ---------------------------------------------------------------------------------------- */

struct scan {
	struct km_dwarf *d;
	struct km_wants *wants;
	bool values; /* enumerators are still looked for */
	KM_VEC(uint64_t) imported; /* shared units that were scanned */
	bool (*name)(void *arg, const char *name); /* or: only tell names */
	void *arg;
	bool stop;
};

static bool has_wanted_value(struct scan *s, struct view *v, Dwarf_Die die)
{
	bool found = false;
	Dwarf_Die c;

	for (c = first_child(v, die); c; c = next_child(v, c)) {
		const char *name = found ? NULL : name_of(s->d, v, c);
		const struct km_want *w = name ? km_wants_find(s->wants, name) : NULL;

		found |= w && w->kinds & KM_WANT_VALUE && !(w->found & KM_WANT_VALUE);
	}
	return found;
}

static bool is_declaration(struct view *v, Dwarf_Die die)
{
	Dwarf_Bool has = 0;
	Dwarf_Error e = NULL;

	if (dwarf_hasattr(die, DW_AT_declaration, &has, &e) != DW_DLV_OK)
		has = 0;
	drop_error(v, &e);
	return has;
}

static void scan_type(struct scan *s, struct view *v, Dwarf_Die die, Dwarf_Half tag)
{
	const char *name = name_of(s->d, v, die);
	struct ref at = { v->file, offset_of(v, die) };
	struct km_want *w;
	uint8_t kind = tag == DW_TAG_enumeration_type ? KM_WANT_ENUM : KM_WANT_TYPE;

	if (s->name) {
		if (name && !is_declaration(v, die))
			s->stop |= s->name(s->arg, name);
		return;
	}
	w = name ? km_wants_find(s->wants, name) : NULL;
	if (w && w->kinds & kind & ~w->found && !is_declaration(v, die)) {
		if (type_at(s->d, at, 0))
			w->found |= kind;
	} else if (kind == KM_WANT_ENUM && s->values && has_wanted_value(s, v, die)) {
		(void)type_at(s->d, at, 0);
	}
}

static bool import_once(struct scan *s, struct ref at)
{
	uint64_t *key;
	size_t i;

	if (!at.file || s->imported.n >= MAX_IMPORTS)
		return false;
	for (i = 0; i < s->imported.n; i++) {
		if (s->imported.v[i] == memo_key(at))
			return false;
	}
	key = km_vec_push(&s->imported);
	if (!key) {
		s->d->no_memory = true;
		return false;
	}
	*key = memo_key(at);
	return true;
}

static void scan_children(struct scan *s, struct view *v, Dwarf_Die parent, unsigned depth)
{
	Dwarf_Die c;

	if (depth > MAX_DEPTH)
		return;
	v->busy++;
	for (c = first_child(v, parent); c; c = next_child(v, c)) {
		Dwarf_Half tag = tag_of(v, c);
		struct view *other;
		struct entry en;
		Dwarf_Die root;

		if (s->stop || s->d->no_memory)
			continue;
		switch (tag) {
		case DW_TAG_structure_type:
		case DW_TAG_class_type:
		case DW_TAG_union_type:
		case DW_TAG_enumeration_type:
		case DW_TAG_typedef:
			scan_type(s, v, c, tag);
			break;
		case DW_TAG_imported_unit: /* dwz: entries that several units share */
			read_entry(s->d, v, c, &en);
			if (!import_once(s, en.import))
				break;
			root = entry_at(s->d, en.import, &other);
			if (root) {
				scan_children(s, other, root, depth + 1);
				dwarf_dealloc_die(root);
			}
			break;
		default:
			break;
		}
	}
	v->busy--;
}

static enum km_status scan_unit(struct scan *s, uint64_t offset, struct km_err *err)
{
	struct view *v = view_at(s->d, &s->d->file[0], offset, true);
	Dwarf_Error e = NULL;
	Dwarf_Die root = NULL;
	int r;

	if (v && v->unit.offset != offset)
		v = NULL;
	if (!v)
		return s->d->no_memory ? km_fail(err, KM_NOMEM, "out of memory")
				       : km_fail(err, KM_CORRUPT, "bad compilation unit at 0x%llx",
						 (unsigned long long)offset);
	r = dwarf_offdie_b(v->dbg, v->unit.header_bytes, 1, &root, &e);
	if (r != DW_DLV_OK) {
		km_fail(err, KM_CORRUPT, "bad compilation unit at 0x%llx: %s",
			(unsigned long long)offset, e ? dwarf_errmsg(e) : "empty");
		drop_error(v, &e);
		return KM_CORRUPT;
	}
	scan_children(s, v, root, 0);
	dwarf_dealloc_die(root);
	km_vec_free(&s->imported);
	return s->d->no_memory ? km_fail(err, KM_NOMEM, "out of memory") : KM_OK;
}

enum km_status km_dwarf_read_unit(struct km_dwarf *d, uint64_t offset, struct km_wants *wants,
				  struct km_err *err)
{
	struct scan s = { .d = d, .wants = wants, .values = km_wants_open(wants, KM_WANT_VALUE) };
	size_t i = d->types->value.n;
	enum km_status st = scan_unit(&s, offset, err);

	/* After the unit: one enum may have what another had, and both are wanted. */
	for (; i < d->types->value.n; i++) {
		struct km_want *w = km_wants_find(wants, d->types->value.v[i].name);

		if (w)
			w->found |= w->kinds & KM_WANT_VALUE;
	}
	return st;
}

enum km_status km_dwarf_names(struct km_dwarf *d, uint64_t offset,
			      bool (*name)(void *arg, const char *name), void *arg)
{
	struct scan s = { .d = d, .name = name, .arg = arg };

	return scan_unit(&s, offset, NULL);
}

const char *km_dwarf_unit_name(struct km_dwarf *d, uint64_t offset)
{
	struct view *v = view_at(d, &d->file[0], offset, true);
	const char *name = NULL;
	Dwarf_Error e = NULL;
	Dwarf_Die root = NULL;

	if (v && dwarf_offdie_b(v->dbg, v->unit.header_bytes, 1, &root, &e) == DW_DLV_OK) {
		name = name_of(d, v, root);
		dwarf_dealloc_die(root);
	}
	if (v)
		drop_error(v, &e);
	return name;
}

static enum km_status read_file(struct file *f, struct km_image *im, struct km_err *err)
{
	enum km_status st;
	int i;

	for (i = SEC_INFO; i < NR_SECS; i++) {
		struct km_section *s = km_image_section(im, sec_names[i]);

		if (!s)
			continue;
		st = km_image_data(im, s, &f->sec[i].data, &f->sec[i].bytes, err);
		if (st)
			return st;
	}
	if (!f->sec[SEC_INFO].bytes || !f->sec[SEC_ABBREV].bytes)
		return km_fail(err, KM_FORMAT, "'%s' has no DWARF debug information", im->path);
	return KM_OK;
}

enum km_status km_dwarf_open(struct km_image *im, struct km_image *alt, struct km_types *types,
			     struct km_dwarf **ret, struct km_err *err)
{
	struct km_section *aranges = km_image_section(im, ".debug_aranges");
	struct km_dwarf *d = km_calloc(1, sizeof(*d));
	enum km_status st;

	if (!d)
		return km_fail(err, KM_NOMEM, "out of memory");
	d->types = types;
	d->file[1].alt = true;
	st = read_file(&d->file[0], im, err);
	if (!st && alt)
		st = read_file(&d->file[1], alt, err);
	if (!st && aranges)
		st = km_image_data(im, aranges, &d->aranges.data, &d->aranges.bytes, err);
	if (st) {
		km_dwarf_close(d);
		return st;
	}
	/* Every entry and attribute is given back here, so libdwarf need not remember them. */
	(void)dwarf_set_de_alloc_flag(0);
	*ret = d;
	return KM_OK;
}

void km_dwarf_close(struct km_dwarf *d)
{
	size_t i;

	if (!d)
		return;
	for (i = 0; i < d->views.n; i++)
		view_destroy(d->views.v[i]);
	km_vec_free(&d->views);
	km_vec_free(&d->file[0].units);
	km_vec_free(&d->file[1].units);
	free(d->memo_key);
	free(d->memo_type);
	free(d);
}

struct km_span km_dwarf_info(const struct km_dwarf *d)
{
	return d->file[0].sec[SEC_INFO];
}

struct km_span km_dwarf_aranges(const struct km_dwarf *d)
{
	return d->aranges;
}

struct km_span km_dwarf_str(const struct km_dwarf *d)
{
	return d->file[0].sec[SEC_STR];
}

bool km_dwarf_strings_complete(const struct km_dwarf *d)
{
	return d->file[0].sec[SEC_STR].bytes && !d->file[1].sec[SEC_INFO].bytes;
}
