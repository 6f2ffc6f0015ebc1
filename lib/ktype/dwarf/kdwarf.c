/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <string.h>

#include "die.h"
#include "kdwarf.h"

#define MAX_DEPTH   KM_TYPES_MAX_DEPTH
#define MAX_DIMS    8
#define MAX_IMPORTS 4096
#define TEXT_BYTES  256
/* Above what a text of TEXT_BYTES can show, with the qualifiers on the way. */
#define MAX_TEXT_DIES 1024u

struct km_dwarf {
	struct km_dies *dies;
	struct km_span aranges;
	struct km_types *types;
	uint64_t *memo_key; /* see memo_key(); 0: free */
	uint32_t *memo_type;
	size_t memo_room, memo_n;
	unsigned text_dies; /* read for the text that is being written */
	bool no_memory;
};

/* -- types ---------------------------------------------------------------------------------------- */

static uint64_t memo_key(struct km_die_ref at)
{
	return (at.offset << 2) | at.file; /* the file is never 0 */
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

static void memo_put(struct km_dwarf *d, struct km_die_ref at, uint32_t type)
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

static uint32_t add_type(struct km_dwarf *d, struct km_die_ref at, enum km_kind kind,
			 const char *name, uint64_t bytes)
{
	uint32_t t = km_types_add(d->types, kind, name, bytes);

	if (!t && d->types->type.n < KM_TYPES_MAX)
		d->no_memory = true;
	memo_put(d, at, t);
	return t;
}

static uint32_t type_at(struct km_dwarf *d, struct km_die_ref at, unsigned depth);

/* Write a type as in C around @inner, a declarator: "struct page *", "int (*)(void *)". Cut at TEXT_BYTES. */
static void write_type(struct km_dwarf *d, struct km_die_ref at, const char *inner, char *buf,
		       unsigned depth);

static void write_function(struct km_dwarf *d, const struct km_die *die,
			   const struct km_die_info *info, const char *inner, char *buf,
			   unsigned depth)
{
	char next[TEXT_BYTES], args[TEXT_BYTES] = "", one[TEXT_BYTES];
	struct km_die c;
	size_t n = 0;
	bool more;

	for (more = km_die_child(die, &c); more && n < sizeof(args) && d->text_dies++ < MAX_TEXT_DIES; more = km_die_next(&c)) {
		struct km_die_info p;

		km_die_read(d->dies, &c, &p);
		if (p.tag == KM_DIE_PARAM)
			write_type(d, p.type, "", one, depth + 1);
		else if (p.tag == KM_DIE_MORE_PARAMS)
			strcpy(one, "...");
		else
			continue;
		/* The last one that fits is cut, and none is left out between others. */
		n += (size_t)snprintf(args + n, sizeof(args) - n, "%s%s", n ? ", " : "", one);
	}
	if (*inner == '*')
		snprintf(next, sizeof(next), "(%.100s)(%.150s)", inner, n ? args : "void");
	else
		snprintf(next, sizeof(next), "%.100s(%.150s)", inner, n ? args : "void");
	write_type(d, info->type, next, buf, depth + 1);
}

static void write_named(const char *prefix, const char *name, const char *inner, char *buf)
{
	snprintf(buf, TEXT_BYTES, "%s%.120s%s%.120s", prefix, name ? name : "{...}",
		 *inner && *inner != '[' ? " " : "", inner);
}

/* "const" stands before what it qualifies, but after the star of a pointer. */
static void write_qualified(struct km_dwarf *d, const struct km_die_info *info, const char *inner,
			    char *buf, unsigned depth)
{
	const char *word = info->tag == KM_DIE_CONST ? "const" : "volatile";
	char next[TEXT_BYTES];
	struct km_die target;
	bool pointer = false;

	if (km_die_at(d->dies, info->type, &target)) {
		pointer = km_die_tag(&target) == KM_DIE_PTR;
		km_die_release(&target);
	}
	if (pointer) {
		snprintf(next, sizeof(next), "%s%s%.240s", word, *inner ? " " : "", inner);
		write_type(d, info->type, next, buf, depth + 1);
	} else {
		write_type(d, info->type, inner, next, depth + 1);
		snprintf(buf, TEXT_BYTES, "%s %.240s", word, next);
	}
}

static void write_type(struct km_dwarf *d, struct km_die_ref at, const char *inner, char *buf,
		       unsigned depth)
{
	char next[TEXT_BYTES];
	struct km_die_info info;
	struct km_die die;

	if (depth > MAX_DEPTH || d->text_dies++ >= MAX_TEXT_DIES || !km_die_at(d->dies, at, &die)) {
		write_named("", "void", inner, buf);
		return;
	}
	km_die_read(d->dies, &die, &info);
	switch (info.tag) {
	case KM_DIE_CONST:
	case KM_DIE_VOLATILE:
		write_qualified(d, &info, inner, buf, depth);
		break;
	case KM_DIE_QUALIFIER:
		write_type(d, info.type, inner, buf, depth + 1);
		break;
	case KM_DIE_PTR:
		snprintf(next, sizeof(next), "*%.250s", inner);
		write_type(d, info.type, next, buf, depth + 1);
		break;
	case KM_DIE_ARRAY:
		snprintf(next, sizeof(next), *inner == '*' ? "(%.240s)[]" : "%.240s[]", inner);
		write_type(d, info.type, next, buf, depth + 1);
		break;
	case KM_DIE_FUNC:
		write_function(d, &die, &info, inner, buf, depth);
		break;
	default:
		write_named(info.tag == KM_DIE_STRUCT  ? "struct "
			    : info.tag == KM_DIE_UNION ? "union "
			    : info.tag == KM_DIE_ENUM  ? "enum "
						       : "",
			    info.tag == KM_DIE_BASE ? km_types_base_name(info.name) : info.name, inner, buf);
		break;
	}
	km_die_release(&die);
}

static uint32_t add_base(struct km_dwarf *d, struct km_die_ref at, const struct km_die_info *en)
{
	enum km_kind kind = KM_KIND_INT;
	bool sign;
	uint32_t t;

	switch (en->encoding) {
	case KM_DIE_BOOL:
		kind = KM_KIND_BOOL;
		break;
	case KM_DIE_FLOAT:
		kind = KM_KIND_FLOAT;
		break;
	case KM_DIE_UCHAR:
	case KM_DIE_SCHAR:
		kind = KM_KIND_CHAR;
		break;
	case KM_DIE_UINT:
	case KM_DIE_SINT:
		break;
	}
	sign = en->encoding == KM_DIE_SINT || en->encoding == KM_DIE_SCHAR;
	t = add_type(d, at, kind, km_types_base_name(en->name), en->bytes);
	if (t)
		d->types->type.v[t].is_signed = sign;
	return t;
}

/*
 * The place of a member. @bytes: the size of its type, which is the storage unit of an old bit-field without
 * its own.
 */
static uint64_t bit_offset(const struct km_die_info *m, uint64_t bytes)
{
	uint64_t at = m->location * 8;

	if (m->location > UINT32_MAX || m->data_bit > UINT32_MAX || m->bit > 64)
		return UINT64_MAX;
	if (m->has_data_bit)
		return at + m->data_bit;
	if (m->has_bit) { /* DWARF 2: counted from the high bit of the unit */
		if (m->has_bytes)
			bytes = m->bytes;
		if (bytes > 8 || m->bit + m->bit_size > bytes * 8)
			return UINT64_MAX;
		return at + bytes * 8 - m->bit - m->bit_size;
	}
	return at;
}

/* Members are gathered first: reading their types adds other structures' members to the graph. */
static void add_members(struct km_dwarf *d, const struct km_die *die, uint32_t type, unsigned depth)
{
	struct km_types *t = d->types;
	KM_VEC(struct km_die_info) found = { 0 };
	struct km_die_info en, *e;
	struct km_die c;
	uint32_t first;
	bool more;
	size_t i;

	for (more = km_die_child(die, &c); more; more = km_die_next(&c)) {
		if (km_die_tag(&c) != KM_DIE_MEMBER)
			continue;
		km_die_read(d->dies, &c, &en);
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
			m->bit_offset =
				bit_offset(&found.v[i], t->type.v[km_types_strip(t, target)].bytes);
		}
	}
	km_vec_free(&found);
}

static void add_values(struct km_dwarf *d, const struct km_die *die, uint32_t type)
{
	struct km_types *t = d->types;
	struct km_type *p = &t->type.v[type];
	struct km_die c;
	bool more;

	p->first = (uint32_t)t->value.n;
	for (more = km_die_child(die, &c); more; more = km_die_next(&c)) {
		struct km_enumerator *val;
		struct km_die_info en;

		if (t->value.n >= KM_TYPES_MAX_VALUES || d->no_memory)
			continue;
		km_die_read(d->dies, &c, &en);
		if (en.tag != KM_DIE_VALUE || !en.name)
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

static uint32_t add_array(struct km_dwarf *d, const struct km_die *die, struct km_die_ref at,
			  const struct km_die_info *array, unsigned depth)
{
	uint64_t dims[MAX_DIMS], bytes;
	uint32_t elem, t = 0;
	struct km_die c;
	unsigned n = 0;
	bool more;

	for (more = km_die_child(die, &c); more; more = km_die_next(&c)) {
		struct km_die_info en;

		if (km_die_tag(&c) != KM_DIE_RANGE || n == MAX_DIMS)
			continue;
		km_die_read(d->dies, &c, &en);
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

static uint32_t add_entry(struct km_dwarf *d, const struct km_die *die, struct km_die_ref at,
			  unsigned depth)
{
	char text[TEXT_BYTES];
	struct km_die_info en;
	uint32_t t, target;

	km_die_read(d->dies, die, &en);
	if (en.definition.file && en.definition.offset != at.offset) {
		memo_put(d, at, 0);
		t = type_at(d, en.definition, depth + 1);
		memo_put(d, at, t);
		return t;
	}
	switch (en.tag) {
	case KM_DIE_BASE:
		return add_base(d, at, &en);
	case KM_DIE_PTR:
		d->text_dies = 0;
		write_type(d, en.type, "*", text, depth);
		return add_type(d, at, KM_KIND_PTR, text, en.has_bytes ? en.bytes : 8);
	case KM_DIE_FUNC:
		d->text_dies = 0;
		write_type(d, at, "", text, depth);
		return add_type(d, at, KM_KIND_FUNC, text, 0);
	case KM_DIE_STRUCT:
	case KM_DIE_UNION:
		t = add_type(d, at, en.tag == KM_DIE_UNION ? KM_KIND_UNION : KM_KIND_STRUCT,
			     en.name, en.bytes);
		if (t && !en.declaration)
			add_members(d, die, t, depth);
		return t;
	case KM_DIE_ENUM:
		t = add_type(d, at, KM_KIND_ENUM, en.name, en.bytes);
		if (t) {
			d->types->type.v[t].is_signed = en.encoding == KM_DIE_SINT;
			add_values(d, die, t);
		}
		return t;
	case KM_DIE_ARRAY:
		return add_array(d, die, at, &en, depth);
	case KM_DIE_TYPEDEF:
		/* Added before its target, so that a typedef of itself ends here. */
		t = add_type(d, at, KM_KIND_TYPEDEF, en.name, 0);
		target = t ? type_at(d, en.type, depth + 1) : 0;
		if (t) {
			d->types->type.v[t].target = target;
			d->types->type.v[t].bytes =
				d->types->type.v[km_types_strip(d->types, target)].bytes;
		}
		return t;
	case KM_DIE_CONST:
	case KM_DIE_VOLATILE:
	case KM_DIE_QUALIFIER:
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
static uint32_t type_at(struct km_dwarf *d, struct km_die_ref at, unsigned depth)
{
	struct km_die die;
	uint32_t t;
	size_t s;

	if (!at.file || depth > MAX_DEPTH || d->no_memory)
		return 0;
	if (d->memo_room) {
		s = memo_slot(d, memo_key(at));
		if (d->memo_key[s])
			return d->memo_type[s];
	}
	if (!km_die_at(d->dies, at, &die))
		return 0;
	t = add_entry(d, &die, at, depth);
	km_die_release(&die);
	return t;
}
/* -- units ---------------------------------------------------------------------------------------- */

struct scan {
	struct km_dwarf *d;
	struct km_wants *wants;
	bool values;				   /* enumerators are still looked for */
	KM_VEC(uint64_t) imported;		   /* shared units that were scanned */
	bool (*name)(void *arg, const char *name); /* or: only report names */
	void *arg;
	bool stop;
};

static bool has_wanted_value(struct scan *s, const struct km_die *die)
{
	bool found = false, more;
	struct km_die c;

	for (more = km_die_child(die, &c); more; more = km_die_next(&c)) {
		const char *name = found ? NULL : km_die_name(s->d->dies, &c);
		const struct km_want *w = name ? km_wants_find(s->wants, name) : NULL;

		found |= w && w->kinds & KM_WANT_VALUE && !(w->found & KM_WANT_VALUE);
	}
	return found;
}

static void scan_type(struct scan *s, const struct km_die *die, enum km_die_tag tag)
{
	const char *name = km_die_name(s->d->dies, die);
	struct km_want *w;
	uint8_t kind = tag == KM_DIE_ENUM ? KM_WANT_ENUM : KM_WANT_TYPE;

	if (s->name) {
		if (name && !km_die_is_declaration(die))
			s->stop |= s->name(s->arg, name);
		return;
	}
	w = name ? km_wants_find(s->wants, name) : NULL;
	if (w && w->kinds & kind & ~w->found && !km_die_is_declaration(die)) {
		if (type_at(s->d, km_die_ref(die), 0))
			w->found |= kind;
	} else if (kind == KM_WANT_ENUM && s->values && has_wanted_value(s, die)) {
		(void)type_at(s->d, km_die_ref(die), 0);
	}
}

/*
 * Read a wanted variable: the type and the address of its definition. A declaration has the type, too, but
 * among several static ones of one name only the address shows which is meant.
 */
static void scan_variable(struct scan *s, const struct km_die *die)
{
	const char *name = s->wants ? km_die_name(s->d->dies, die) : NULL;
	struct km_want *w = name ? km_wants_find(s->wants, name) : NULL;
	struct km_types *t = s->d->types;
	struct km_variable *v;
	struct km_die_info info;
	uint32_t type;
	char *copy;

	if (!w || !(w->kinds & KM_WANT_VARIABLE) || t->variable.n >= KM_TYPES_MAX_MEMBERS)
		return;
	km_die_read(s->d->dies, die, &info);
	type = type_at(s->d, info.type, 0);
	copy = km_arena_strdup(&t->arena, name);
	v = copy ? km_vec_push(&t->variable) : NULL;
	if (!v) {
		s->d->no_memory = true;
		return;
	}
	*v = (struct km_variable){
		.name = copy,
		.type = type,
		.has_addr = info.has_addr,
		.external = info.external,
		.addr = info.addr,
	};
	/* A variable that all files share has one type; only the definition of an array may give its length. */
	if ((info.external || (w->has_addr && info.has_addr && info.addr == w->addr)) && t->type.v[km_types_strip(t, type)].bytes)
		w->found |= KM_WANT_VARIABLE;
}

static bool import_once(struct scan *s, struct km_die_ref at)
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

static void scan_children(struct scan *s, const struct km_die *parent, unsigned depth)
{
	struct km_die_info info;
	struct km_die c, root;
	bool more;

	if (depth > MAX_DEPTH)
		return;
	for (more = km_die_child(parent, &c); more; more = km_die_next(&c)) {
		enum km_die_tag tag = km_die_tag(&c);

		if (s->stop || s->d->no_memory) {
			km_die_release(&c);
			break;
		}
		switch (tag) {
		case KM_DIE_STRUCT:
		case KM_DIE_UNION:
		case KM_DIE_ENUM:
		case KM_DIE_TYPEDEF:
			scan_type(s, &c, tag);
			break;
		case KM_DIE_VARIABLE:
			scan_variable(s, &c);
			break;
		case KM_DIE_IMPORT: /* dwz: entries that several units share */
			km_die_read(s->d->dies, &c, &info);
			if (import_once(s, info.import) &&
			    km_die_at(s->d->dies, info.import, &root)) {
				scan_children(s, &root, depth + 1);
				km_die_release(&root);
			}
			break;
		default:
			break;
		}
	}
}

static enum km_status scan_unit(struct scan *s, uint64_t offset, struct km_err *err)
{
	struct km_die root;
	enum km_status st;

	st = km_die_root(s->d->dies, offset, &root, err);
	if (st)
		return st;
	scan_children(s, &root, 0);
	km_die_release(&root);
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
	const char *name;
	struct km_die root;

	if (km_die_root(d->dies, offset, &root, NULL))
		return NULL;
	name = km_die_name(d->dies, &root);
	km_die_release(&root);
	return name;
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
	st = km_dies_open(im, alt, &d->dies, err);
	if (!st && aranges)
		st = km_image_data(im, aranges, &d->aranges.data, &d->aranges.bytes, err);
	if (st) {
		km_dwarf_close(d);
		return st;
	}
	*ret = d;
	return KM_OK;
}

void km_dwarf_close(struct km_dwarf *d)
{
	if (!d)
		return;
	km_dies_close(d->dies);
	free(d->memo_key);
	free(d->memo_type);
	free(d);
}

bool km_dwarf_has_type_units(const struct km_dwarf *d)
{
	return km_dies_have_type_units(d->dies);
}

struct km_span km_dwarf_info(const struct km_dwarf *d)
{
	return km_dies_info(d->dies, 1);
}

struct km_span km_dwarf_aranges(const struct km_dwarf *d)
{
	return d->aranges;
}

struct km_span km_dwarf_str(const struct km_dwarf *d)
{
	return km_dies_str(d->dies, 1);
}

bool km_dwarf_strings_complete(const struct km_dwarf *d)
{
	return km_dies_str(d->dies, 1).bytes && !km_dies_info(d->dies, 2).bytes;
}
