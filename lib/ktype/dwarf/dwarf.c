/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dwarf.h>
#include <libdwarf.h>
#include <string.h>

#include "base/bits.h"
#include "die.h"

#define MAX_VIEWS 512

/* The sections that type entries may point into; .debug_info is replaced by a window of it. */
/* clang-format off */
enum { SEC_INFO = 1, SEC_ABBREV, SEC_STR, SEC_LINE_STR, SEC_STR_OFFSETS, SEC_ADDR, NR_SECS };
/* clang-format on */

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
};

struct km_dies {
	struct km_signatures signatures; /* of file[1] */
	struct file file[3];		 /* by km_die_ref.file; [0] is not used */
	KM_VEC(struct km_die_view *) views;
	struct km_die_view *last;
	bool no_memory;
};

/* -- libdwarf's two interfaces: 20210528 and before, and 0.1 and after ---------------------------- */

#ifdef DW_LIBDWARF_VERSION
typedef Dwarf_Obj_Access_Section_a obj_section;
typedef Dwarf_Obj_Access_Methods_a obj_methods;
typedef Dwarf_Obj_Access_Interface_a obj_interface;
typedef Dwarf_Unsigned obj_index;
typedef Dwarf_Small obj_endian;
#define OBJ_LSB	      DW_END_little
#define OBJ_FIELD(f)  .as_##f
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

struct km_die_view {
	struct km_dies *owner;
	uint8_t file; /* as in km_die_ref */
	struct km_unit unit;
	unsigned busy; /* entries of it are open */
	Dwarf_Debug dbg;
	obj_interface access;
};

static struct km_span view_section(const struct km_die_view *v, obj_index i)
{
	struct km_span s = v->owner->file[v->file].sec[i];

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

static void view_destroy(struct km_die_view *v)
{
	if (!v)
		return;
	if (v->dbg)
		obj_finish(v->dbg);
	free(v);
}

/* Close a unit that nobody reads, if many are open. */
static void make_room(struct km_dies *d)
{
	size_t i;

	for (i = 0; d->views.n >= MAX_VIEWS && i < d->views.n; i++) {
		if (d->views.v[i]->busy)
			continue;
		if (d->last == d->views.v[i])
			d->last = NULL;
		view_destroy(d->views.v[i]);
		memmove(&d->views.v[i], &d->views.v[i + 1],
			(d->views.n - i - 1) * sizeof(*d->views.v));
		d->views.n--;
	}
}

static struct km_die_view *view_open(struct km_dies *d, uint8_t file, const struct km_unit *u)
{
	struct km_die_view *v, **slot;
	Dwarf_Error e = NULL;

	make_room(d);
	v = km_calloc(1, sizeof(*v));
	slot = v ? (struct km_die_view **)km_vec_push(&d->views) : NULL;
	if (!slot) {
		free(v);
		d->no_memory = true;
		return NULL;
	}
	v->owner = d;
	v->file = file;
	v->unit = *u;
	v->access.OBJ_OBJECT = v;
	v->access.OBJ_METHODS = &methods;
	if (dwarf_object_init_b(&v->access, NULL, NULL, DW_GROUPNUMBER_ANY, &v->dbg, &e) !=
	    DW_DLV_OK) {
		if (e)
			dwarf_dealloc_error(NULL, e);
		d->views.n--;
		free(v);
		return NULL;
	}
	*slot = v;
	return v;
}

static bool view_has(const struct km_die_view *v, uint8_t file, uint64_t offset)
{
	return v->file == file && offset >= v->unit.offset &&
	       offset - v->unit.offset < v->unit.bytes;
}

static bool read_units(struct km_dies *d, struct file *f)
{
	struct km_unit u = { 0 };
	uint64_t pos = 0, *p;

	if (f->units.n)
		return true;
	for (; km_unit_read(f->sec[SEC_INFO], pos, &u) == KM_OK; pos += u.bytes) {
		p = km_vec_push(&f->units);
		if (!p) {
			d->no_memory = true;
			return false;
		}
		*p = pos;
	}
	return f->units.n;
}

/* The view of the unit that has @offset, which is where a unit begins when @exact. */
static struct km_die_view *view_at(struct km_dies *d, uint8_t file, uint64_t offset, bool exact)
{
	struct file *f = &d->file[file];
	struct km_unit u;
	size_t i, lo, hi;

	if (d->last && view_has(d->last, file, offset))
		return d->last;
	for (i = d->views.n; i-- > 0;) {
		if (view_has(d->views.v[i], file, offset))
			return d->last = d->views.v[i];
	}
	if (!exact) {
		if (!read_units(d, f))
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
	return d->last = view_open(d, file, &u);
}

/* -- attributes ----------------------------------------------------------------------------------- */

static void drop_error(struct km_die_view *v, Dwarf_Error *e)
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
static bool expression_number(struct km_die_view *v, Dwarf_Attribute a, Dwarf_Half form,
			      uint64_t *ret)
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

static bool read_number(struct km_die_view *v, Dwarf_Attribute a, Dwarf_Half form, uint64_t *ret,
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
static bool raw_value(struct km_die_view *v, Dwarf_Die die, Dwarf_Attribute a, unsigned bytes,
		      uint64_t *ret)
{
	struct km_span s = view_section(v, SEC_INFO);
	Dwarf_Error e = NULL;
	Dwarf_Off at = 0;
	int r = dwarf_attr_offset(die, a, &at, &e);

	drop_error(v, &e);
	if (r != DW_DLV_OK || at > s.bytes || s.bytes - at < bytes)
		return false;
	*ret = km_le_uint(s.data + at, bytes);
	return true;
}

static bool raw_offset(struct km_die_view *v, Dwarf_Die die, Dwarf_Attribute a, uint64_t *ret)
{
	bool wide = km_le32(view_section(v, SEC_INFO).data) == 0xffffffffu;

	return raw_value(v, die, a, wide ? 8 : 4, ret);
}

static void read_ref(struct km_die_view *v, Dwarf_Die die, Dwarf_Attribute a, Dwarf_Half form,
		     struct km_die_ref *ret)
{
	Dwarf_Error e = NULL;
	Dwarf_Off off = 0;
	uint64_t raw;

	switch (form) {
	case DW_FORM_ref_addr:
		if (raw_offset(v, die, a, &raw))
			*ret = (struct km_die_ref){ raw, v->file };
		return;
	case DW_FORM_GNU_ref_alt:
	case DW_FORM_ref_sup4:
		if (raw_offset(v, die, a, &raw))
			*ret = (struct km_die_ref){ raw, 2 };
		return;
	case DW_FORM_ref_sig8:
		if (raw_value(v, die, a, 8, &raw) &&
		    km_signature_find(&v->owner->signatures, v->owner->file[1].sec[SEC_INFO], raw,
				      &raw) == KM_OK)
			*ret = (struct km_die_ref){ raw, 1 };
		return;
	case DW_FORM_ref_sup8:
		return;
	default:
		break;
	}
	if (dwarf_global_formref(a, &off, &e) == DW_DLV_OK && off < v->unit.bytes)
		*ret = (struct km_die_ref){ v->unit.offset + off, v->file };
	drop_error(v, &e);
}

static const char *read_string(struct km_die_view *v, Dwarf_Die die, Dwarf_Attribute a,
			       Dwarf_Half form)
{
	const struct km_span *str = &v->owner->file[2].sec[SEC_STR];
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

static enum km_die_encoding encoding_of(uint64_t ate)
{
	switch (ate) {
	case DW_ATE_boolean:
		return KM_DIE_BOOL;
	case DW_ATE_float:
	case DW_ATE_complex_float:
		return KM_DIE_FLOAT;
	case DW_ATE_signed_char:
		return KM_DIE_SCHAR;
	case DW_ATE_unsigned_char:
	case DW_ATE_UTF:
		return KM_DIE_UCHAR;
	case DW_ATE_signed:
		return KM_DIE_SINT;
	default:
		return KM_DIE_UINT;
	}
}

/* The location of a static variable: the operation "this address" alone. */
static bool read_address(struct km_die_view *v, Dwarf_Attribute a, Dwarf_Half form, uint64_t *ret)
{
	Dwarf_Unsigned n = 0;
	Dwarf_Ptr block = NULL;
	Dwarf_Error e = NULL;
	bool ok = form == DW_FORM_exprloc && dwarf_formexprloc(a, &n, &block, &e) == DW_DLV_OK && n == 9 &&
		  *(const uint8_t *)block == DW_OP_addr;

	drop_error(v, &e);
	if (ok)
		*ret = km_le64((const uint8_t *)block + 1);
	return ok;
}

static void read_attribute(struct km_die_view *v, Dwarf_Die die, Dwarf_Attribute a,
			   struct km_die_info *ret)
{
	Dwarf_Half what = 0, form = 0;
	bool negative = false;
	Dwarf_Error e = NULL;
	uint64_t n;

	if (dwarf_whatattr(a, &what, &e) != DW_DLV_OK ||
	    dwarf_whatform(a, &form, &e) != DW_DLV_OK) {
		drop_error(v, &e);
		return;
	}
	switch (what) {
	case DW_AT_name:
		ret->name = read_string(v, die, a, form);
		break;
	case DW_AT_type:
		read_ref(v, die, a, form, &ret->type);
		break;
	case DW_AT_import:
		read_ref(v, die, a, form, &ret->import);
		break;
	case DW_AT_signature:
		read_ref(v, die, a, form, &ret->definition);
		break;
	case DW_AT_declaration:
		ret->declaration = true;
		break;
	case DW_AT_external:
		ret->external = true;
		break;
	case DW_AT_byte_size:
		ret->has_bytes = read_number(v, a, form, &ret->bytes, &negative);
		break;
	case DW_AT_encoding:
		ret->has_encoding = read_number(v, a, form, &n, &negative);
		if (ret->has_encoding)
			ret->encoding = encoding_of(n);
		break;
	case DW_AT_data_member_location:
		(void)read_number(v, a, form, &ret->location, &negative);
		break;
	case DW_AT_location:
		ret->has_addr = read_address(v, a, form, &ret->addr);
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

/* -- entries -------------------------------------------------------------------------------------- */

enum km_die_tag km_die_tag(const struct km_die *die)
{
	static const struct {
		Dwarf_Half dwarf;
		enum km_die_tag tag;
	} tags[] = {
		/* clang-format off */
		{ DW_TAG_base_type, KM_DIE_BASE }, { DW_TAG_pointer_type, KM_DIE_PTR },
		{ DW_TAG_reference_type, KM_DIE_PTR }, { DW_TAG_subroutine_type, KM_DIE_FUNC },
		{ DW_TAG_formal_parameter, KM_DIE_PARAM }, { DW_TAG_unspecified_parameters, KM_DIE_MORE_PARAMS },
		{ DW_TAG_structure_type, KM_DIE_STRUCT }, { DW_TAG_class_type, KM_DIE_STRUCT },
		{ DW_TAG_union_type, KM_DIE_UNION }, { DW_TAG_member, KM_DIE_MEMBER },
		{ DW_TAG_enumeration_type, KM_DIE_ENUM }, { DW_TAG_enumerator, KM_DIE_VALUE },
		{ DW_TAG_array_type, KM_DIE_ARRAY }, { DW_TAG_subrange_type, KM_DIE_RANGE },
		{ DW_TAG_typedef, KM_DIE_TYPEDEF }, { DW_TAG_const_type, KM_DIE_CONST },
		{ DW_TAG_volatile_type, KM_DIE_VOLATILE }, { DW_TAG_restrict_type, KM_DIE_QUALIFIER },
		{ DW_TAG_atomic_type, KM_DIE_QUALIFIER }, { DW_TAG_imported_unit, KM_DIE_IMPORT },
		{ DW_TAG_variable, KM_DIE_VARIABLE },
		/* clang-format on */
	};
	Dwarf_Error e = NULL;
	Dwarf_Half tag = 0;
	size_t i;

	if (dwarf_tag(die->die, &tag, &e) != DW_DLV_OK)
		tag = 0;
	drop_error(die->view, &e);
	for (i = 0; i < KM_ARRAY_LEN(tags); i++)
		if (tags[i].dwarf == tag)
			return tags[i].tag;
	return KM_DIE_OTHER;
}

void km_die_read(struct km_dies *d, const struct km_die *die, struct km_die_info *ret)
{
	struct km_die_view *v = die->view;
	Dwarf_Attribute *list = NULL;
	Dwarf_Error e = NULL;
	Dwarf_Signed n = 0, i;

	(void)d;
	*ret = (struct km_die_info){ .tag = km_die_tag(die) };
	if (dwarf_attrlist(die->die, &list, &n, &e) == DW_DLV_OK) {
		for (i = 0; i < n; i++) {
			read_attribute(v, die->die, list[i], ret);
			dwarf_dealloc_attribute(list[i]);
		}
		dwarf_dealloc(v->dbg, list, DW_DLA_LIST);
	}
	drop_error(v, &e);
}

/* An open entry keeps its view. */
static bool die_take(struct km_die_view *v, Dwarf_Die die, struct km_die *ret)
{
	if (!die)
		return false;
	v->busy++;
	*ret = (struct km_die){ v, die };
	return true;
}

void km_die_release(struct km_die *die)
{
	if (!die->die)
		return;
	dwarf_dealloc_die(die->die);
	die->view->busy--;
	*die = (struct km_die){ 0 };
}

bool km_die_child(const struct km_die *parent, struct km_die *ret)
{
	Dwarf_Die child = NULL;
	Dwarf_Error e = NULL;

	if (dwarf_child(parent->die, &child, &e) != DW_DLV_OK)
		child = NULL;
	drop_error(parent->view, &e);
	return die_take(parent->view, child, ret);
}

/* Entries follow each other in the file; DW_AT_sibling may lead anywhere, also back. */
static bool is_behind(struct km_die_view *v, Dwarf_Die next, Dwarf_Die die)
{
	Dwarf_Off at = 0, next_at = 0;
	Dwarf_Error e = NULL;
	bool ok = dwarf_die_CU_offset(die, &at, &e) == DW_DLV_OK &&
		  dwarf_die_CU_offset(next, &next_at, &e) == DW_DLV_OK;

	drop_error(v, &e);
	return ok && next_at > at;
}

bool km_die_next(struct km_die *die)
{
	struct km_die_view *v = die->view;
	Dwarf_Die next = NULL;
	Dwarf_Error e = NULL;
	bool more;

	if (dwarf_siblingof_b(v->dbg, die->die, 1, &next, &e) != DW_DLV_OK)
		next = NULL;
	drop_error(v, &e);
	if (next && !is_behind(v, next, die->die)) {
		dwarf_dealloc_die(next);
		next = NULL;
	}
	v->busy++;
	km_die_release(die);
	more = die_take(v, next, die);
	v->busy--;
	return more;
}

static Dwarf_Die open_at(struct km_die_view *v, uint64_t offset)
{
	Dwarf_Die die = NULL;
	Dwarf_Error e = NULL;

	if (dwarf_offdie_b(v->dbg, offset - v->unit.offset, 1, &die, &e) != DW_DLV_OK)
		die = NULL;
	drop_error(v, &e);
	return die;
}

bool km_die_at(struct km_dies *d, struct km_die_ref at, struct km_die *ret)
{
	struct km_die_view *v;

	if (!at.file || !d->file[at.file].sec[SEC_INFO].bytes)
		return false;
	v = view_at(d, at.file, at.offset, false);
	return v && die_take(v, open_at(v, at.offset), ret);
}

enum km_status km_die_root(struct km_dies *d, uint64_t offset, struct km_die *ret,
			   struct km_err *err)
{
	struct km_die_view *v = view_at(d, 1, offset, true);

	if (v && v->unit.offset == offset &&
	    die_take(v, open_at(v, offset + v->unit.header_bytes), ret))
		return KM_OK;
	if (d->no_memory)
		return km_fail(err, KM_NOMEM, "out of memory");
	return km_fail(err, KM_CORRUPT, "bad compilation unit at 0x%llx",
		       (unsigned long long)offset);
}

struct km_die_ref km_die_ref(const struct km_die *die)
{
	Dwarf_Error e = NULL;
	Dwarf_Off off = 0;

	if (dwarf_dieoffset(die->die, &off, &e) != DW_DLV_OK)
		off = 0;
	drop_error(die->view, &e);
	return (struct km_die_ref){ die->view->unit.offset + off, die->view->file };
}

const char *km_die_name(struct km_dies *d, const struct km_die *die)
{
	struct km_die_info info;
	Dwarf_Error e = NULL;
	char *name = NULL;
	int r;

	r = dwarf_diename(die->die, &name, &e);
	drop_error(die->view, &e);
	if (r == DW_DLV_OK)
		return name;
	if (r == DW_DLV_NO_ENTRY)
		return NULL;
	km_die_read(d, die, &info); /* a name in dwz's file */
	return info.name;
}

bool km_die_is_declaration(const struct km_die *die)
{
	Dwarf_Bool has = 0;
	Dwarf_Error e = NULL;

	if (dwarf_hasattr(die->die, DW_AT_declaration, &has, &e) != DW_DLV_OK)
		has = 0;
	drop_error(die->view, &e);
	return has;
}

/* -- files ---------------------------------------------------------------------------------------- */

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

enum km_status km_dies_open(struct km_image *im, struct km_image *alt, struct km_dies **ret,
			    struct km_err *err)
{
	struct km_dies *d = km_calloc(1, sizeof(*d));
	enum km_status st;

	if (!d)
		return km_fail(err, KM_NOMEM, "out of memory");
	st = read_file(&d->file[1], im, err);
	if (!st && alt)
		st = read_file(&d->file[2], alt, err);
	if (st) {
		km_dies_close(d);
		return st;
	}
	*ret = d;
	return KM_OK;
}

void km_dies_close(struct km_dies *d)
{
	size_t i;

	if (!d)
		return;
	for (i = 0; i < d->views.n; i++)
		view_destroy(d->views.v[i]);
	km_vec_free(&d->views);
	km_vec_free(&d->signatures.at);
	km_vec_free(&d->file[1].units);
	km_vec_free(&d->file[2].units);
	free(d);
}

bool km_dies_have_type_units(const struct km_dies *d)
{
	return d->signatures.at.n > 0;
}

struct km_span km_dies_info(const struct km_dies *d, uint8_t file)
{
	return d->file[file].sec[SEC_INFO];
}

struct km_span km_dies_str(const struct km_dies *d, uint8_t file)
{
	return d->file[file].sec[SEC_STR];
}
