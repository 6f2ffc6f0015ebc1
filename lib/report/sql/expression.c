/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which expressions of a statement yield addresses: SQLite gives the origin of a plain column alone, so that min(addr)
 * would be printed as a negative number. What is not recognized here has no unit, as before.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"
#include "store/table.h"
#include "sql.h"

#define MAX_DEPTH     8u
#define MAX_LOOKED_AT 2000u /* expressions of one statement */
#define NO_WORD	      "\1"  /* none: only a bracket ends what is looked at */

/* A piece of a statement's text. */
struct span {
	const char *s, *end;
};

/* Behind the string, quoted name or comment that begins at @s, or one character further. */
static const char *skip_one(const char *s, const char *end)
{
	char quote = *s == '[' ? ']' : *s;

	if (end - s > 1 && s[0] == '-' && s[1] == '-') {
		while (s < end && *s != '\n')
			s++;
		return s;
	}
	if (end - s > 1 && s[0] == '/' && s[1] == '*') {
		for (s += 2; s < end && !(s[0] == '*' && end - s > 1 && s[1] == '/');)
			s++;
		return end - s > 2 ? s + 2 : end;
	}
	if (!strchr("'\"`[", *s))
		return s + 1;
	for (s++; s < end && *s != quote;)
		s++;
	return s < end ? s + 1 : end;
}

static bool is_name_char(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

static struct span trim(struct span x)
{
	while (x.s < x.end && isspace((unsigned char)*x.s))
		x.s++;
	while (x.end > x.s && isspace((unsigned char)x.end[-1]))
		x.end--;
	return x;
}

/* Whether the word @word begins at @s. */
static bool is_word(const char *s, const char *end, const char *word)
{
	size_t n = strlen(word);

	return (size_t)(end - s) >= n && !strncasecmp(s, word, n) &&
	       ((size_t)(end - s) == n || !is_name_char(s[n]));
}

/*
 * The end of what begins at @from: at the first comma outside of brackets, or, with @word, at that word; the end of
 * the text where there is none.
 */
static const char *find_end(const char *from, const char *end, const char *word)
{
	const char *s = from;
	unsigned depth = 0;

	while (s < end) {
		if (!depth && (word ? (s == from || !is_name_char(s[-1])) && is_word(s, end, word) : *s == ','))
			return s;
		if (*s == ')' && !depth)
			return s;
		depth += *s == '(';
		depth -= *s == ')';
		s = skip_one(s, end);
	}
	return end;
}

/* The @i-th item of the list @x, whose items commas divide. False: there is none. */
static bool item_at(struct span x, unsigned i, struct span *ret)
{
	const char *s = x.s, *end = find_end(s, x.end, NULL);

	while (i--) {
		if (end == x.end || *end != ',')
			return false;
		s = end + 1;
		end = find_end(s, x.end, NULL);
	}
	*ret = trim((struct span){ s, end });
	return ret->s < ret->end;
}

/* The list of results of the outermost SELECT in @x. */
static bool find_results(struct span x, struct span *ret)
{
	const char *s = find_end(x.s, x.end, "SELECT");

	if (s == x.end || *s == ')')
		return false;
	s += strlen("SELECT");
	*ret = trim((struct span){ s, find_end(s, x.end, "FROM") });
	if (is_word(ret->s, ret->end, "DISTINCT"))
		ret->s += strlen("DISTINCT");
	return ret->s < ret->end;
}

/* Whether every table that has a column of this name has addresses in it, virtual or physical ones. */
static bool is_address_column(const char *name, size_t n)
{
	const struct km_table *const *t;
	bool found = false;
	unsigned i;

	for (t = km_tables; *t; t++)
		for (i = 0; i < (*t)->nr_cols; i++) {
			const struct km_column *c = &(*t)->cols[i];

			if (strlen(c->name) != n || strncasecmp(c->name, name, n))
				continue;
			if (c->unit != KM_UNIT_KADDR && c->unit != KM_UNIT_PADDR)
				return false;
			found = true;
		}
	return found;
}

/* A statement, and how much of it is still looked at: names stand for expressions that have names. */
struct statement {
	struct span text;
	unsigned budget;
};

static bool is_expression(struct statement *st, struct span x, unsigned depth);

/* Whether @x begins with a call of @name; *@ret gets its arguments. Behind it there may be FILTER and OVER alone. */
static bool is_call(struct span x, const char *name, struct span *ret)
{
	size_t n = strlen(name);
	const char *end;
	struct span rest;

	if (!is_word(x.s, x.end, name) || x.s + n >= x.end || x.s[n] != '(')
		return false;
	end = find_end(x.s + n + 1, x.end, NO_WORD);
	if (end == x.end)
		return false;
	*ret = (struct span){ x.s + n + 1, end };
	rest = trim((struct span){ end + 1, x.end });
	return rest.s == rest.end || is_word(rest.s, rest.end, "OVER") || is_word(rest.s, rest.end, "FILTER");
}

/* The arguments from @first to @last that are neither numbers nor NULL are addresses, at least one of them. */
static bool are_addresses(struct statement *st, struct span arguments, unsigned first, unsigned last, unsigned depth)
{
	struct span one;
	bool any = false;
	unsigned i;

	for (i = first; i <= last && item_at(arguments, i, &one); i++) {
		if (is_word(one.s, one.end, "NULL") || isdigit((unsigned char)*one.s))
			continue;
		if (!is_expression(st, one, depth + 1))
			return false;
		any = true;
	}
	return any;
}

/* "min(addr)", "coalesce(a, b)", "lag(addr) OVER w": a value of one of the arguments. */
static bool is_choice(struct statement *st, struct span x, unsigned depth)
{
	static const struct {
		const char *name;
		unsigned first, last; /* arguments that it may yield */
	} functions[] = {
		{ "min", 0, ~0u },
		{ "max", 0, ~0u },
		{ "coalesce", 0, ~0u },
		{ "ifnull", 0, 1 },
		{ "nullif", 0, 0 },
		{ "iif", 1, 2 },
		{ "first_value", 0, 0 },
		{ "last_value", 0, 0 },
		{ "nth_value", 0, 0 },
		{ "lag", 0, 0 },
		{ "lead", 0, 0 },
	};
	struct span arguments;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(functions); i++)
		if (is_call(x, functions[i].name, &arguments))
			return are_addresses(st, arguments, functions[i].first, functions[i].last, depth);
	return false;
}

/* "CASE WHEN … THEN addr ELSE 0 END" */
static bool is_case(struct statement *st, struct span x, unsigned depth)
{
	static const char *const ends[] = { "WHEN", "ELSE", "END" };
	const char *s = x.s + strlen("CASE");
	bool any = false;
	size_t i;

	for (;;) {
		const char *then = find_end(s, x.end, "THEN"), *other = find_end(s, x.end, "ELSE");
		const char *from = then < other ? then : other, *end = x.end;
		struct span one;

		if (from == x.end || *from == ')')
			return any;
		from += strlen("THEN");
		for (i = 0; i < KM_ARRAY_LEN(ends); i++) {
			const char *at = find_end(from, x.end, ends[i]);

			end = at < end ? at : end;
		}
		one = trim((struct span){ from, end });
		if (!is_word(one.s, one.end, "NULL") && !(one.s < one.end && isdigit((unsigned char)*one.s))) {
			if (!is_expression(st, one, depth + 1))
				return false;
			any = true;
		}
		s = end;
	}
}

/* Cuts the name off behind an item of results: "… AS name", or "… name". *@ret is empty where it has none. */
static struct span cut_alias(struct span x, struct span *ret)
{
	const char *as = find_end(x.s, x.end, "AS"), *s = x.end;
	struct span before;

	*ret = (struct span){ x.end, x.end };
	if (as < x.end && *as != ')') {
		*ret = trim((struct span){ as + 2, x.end });
		before = trim((struct span){ x.s, as });
	} else {
		while (s > x.s && is_name_char(s[-1]))
			s--;
		before = trim((struct span){ x.s, s });
		if (s == x.end || s == x.s || before.end == s || before.s == before.end || is_word(s, x.end, "END") ||
		    !(is_name_char(before.end[-1]) || strchr(")\"'", before.end[-1])))
			return x;
		*ret = (struct span){ s, x.end };
	}
	if (ret->end - ret->s > 1 && strchr("\"`['", *ret->s))
		*ret = (struct span){ ret->s + 1, ret->end - 1 };
	return before;
}

static bool is_same(struct span a, struct span b)
{
	return a.end - a.s == b.end - b.s && !strncasecmp(a.s, b.s, (size_t)(a.end - a.s));
}

/* What was found of a name: all that it stands for are addresses, or one is not. */
struct found {
	bool any, other;
};

static void found_add(struct found *f, bool is)
{
	f->any = true;
	f->other |= !is;
}

/* A SELECT begins at @s: whether one of its results has the name. */
static void name_in_results(struct statement *st, const char *s, struct span name, struct found *f, unsigned depth)
{
	struct span results, one, alias, before;
	unsigned i;

	if (!find_results((struct span){ s, st->text.end }, &results))
		return;
	for (i = 0; item_at(results, i, &one); i++) {
		before = cut_alias(one, &alias);
		if (alias.s < alias.end && is_same(alias, name))
			found_add(f, is_expression(st, before, depth + 1));
	}
}

/* A bracket opens at @s: whether it is the list of columns of a common table expression, "x(a, b) AS (SELECT …)". */
static void name_in_list(struct statement *st, const char *s, struct span name, struct found *f, unsigned depth)
{
	const char *end = find_end(s + 1, st->text.end, NO_WORD);
	struct span list = { s + 1, end }, rest, one, results;
	unsigned i;

	if (end == st->text.end)
		return;
	rest = trim((struct span){ end + 1, st->text.end });
	if (!is_word(rest.s, rest.end, "AS"))
		return;
	rest = trim((struct span){ rest.s + 2, rest.end });
	if (is_word(rest.s, rest.end, "NOT"))
		rest = trim((struct span){ rest.s + 3, rest.end });
	if (is_word(rest.s, rest.end, "MATERIALIZED"))
		rest = trim((struct span){ rest.s + strlen("MATERIALIZED"), rest.end });
	if (rest.s == rest.end || *rest.s != '(' || !find_results((struct span){ rest.s + 1, rest.end }, &results))
		return;
	for (i = 0; item_at(list, i, &one); i++)
		if (is_same(one, name) && item_at(results, i, &one)) {
			one = cut_alias(one, &rest);
			found_add(f, is_expression(st, one, depth + 1));
			return;
		}
}

/* Whether the statement gives this name to addresses alone, in a subquery or a common table expression. */
static bool is_named_address(struct statement *st, struct span name, unsigned depth)
{
	struct found f = { 0 };
	const char *s = st->text.s;

	while (s < st->text.end && !f.other && st->budget) {
		if (*s == '(')
			name_in_list(st, s, name, &f, depth);
		else if ((s == st->text.s || !is_name_char(s[-1])) && is_word(s, st->text.end, "SELECT"))
			name_in_results(st, s, name, &f, depth);
		s = skip_one(s, st->text.end);
	}
	return f.any && !f.other && st->budget;
}

/* A number behind + or - at the end of @x is cut off: what is some bytes behind an address is one. */
static struct span cut_offset(struct span x)
{
	const char *s = x.end;
	struct span rest;

	while (s > x.s && isalnum((unsigned char)s[-1]))
		s--;
	if (s == x.end || !isdigit((unsigned char)*s))
		return x;
	rest = trim((struct span){ x.s, s });
	if (rest.s + 1 >= rest.end || !strchr("+-", rest.end[-1]))
		return x;
	return trim((struct span){ rest.s, rest.end - 1 });
}

/* A call of a function that yields an address. */
static bool is_place(struct span x)
{
	static const char *const functions[] = { "place", "container_of", "addr" };
	struct span arguments;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(functions); i++)
		if (is_call(x, functions[i], &arguments))
			return true;
	return false;
}

/* Whether @x is a column of addresses, or yields one of several of them. */
static bool is_expression(struct statement *st, struct span x, unsigned depth)
{
	struct span results, first;
	const char *s;

	x = cut_offset(trim(x));
	if (depth > MAX_DEPTH || x.s >= x.end || !st->budget)
		return false;
	st->budget--;
	if (is_place(x))
		return true;
	if (*x.s == '(' && find_end(x.s + 1, x.end, NO_WORD) + 1 == x.end) {
		struct span inner = trim((struct span){ x.s + 1, x.end - 1 });

		if (!is_word(inner.s, inner.end, "SELECT"))
			return is_expression(st, inner, depth + 1);
		return find_results(inner, &results) && item_at(results, 0, &first) &&
		       is_expression(st, cut_alias(first, &results), depth + 1);
	}
	if (is_word(x.s, x.end, "CASE"))
		return is_case(st, x, depth);
	for (s = x.s; s < x.end && (is_name_char(*s) || *s == '.');)
		s++;
	if (s < x.end)
		return *s == '(' && is_choice(st, x, depth);
	for (s = x.end; s > x.s && s[-1] != '.';)
		s--;
	return is_address_column(s, (size_t)(x.end - s)) || is_named_address(st, (struct span){ s, x.end }, depth);
}

/* The expression of result column @column. False: it cannot be found. */
static bool find_column(struct span x, unsigned column, struct span *ret)
{
	struct span results, alias;
	unsigned i;

	if (!find_results(x, &results))
		return false;
	for (i = 0; i <= column; i++)
		if (!item_at(results, i, ret) || ret->end[-1] == '*')
			return false; /* a * stands for any number of columns */
	*ret = cut_alias(*ret, &alias);
	return true;
}

static struct span whole_expression(const char *sql)
{
	struct span x = trim((struct span){ sql, sql + strlen(sql) });

	if (x.s < x.end && x.end[-1] == ';')
		x.end--;
	return x;
}

bool km_expression_is_address(const char *sql, unsigned column)
{
	struct statement st = { whole_expression(sql), MAX_LOOKED_AT };
	struct span one;

	return find_column(st.text, column, &one) && is_expression(&st, one, 0);
}

bool km_expression_is_word(const char *sql, unsigned column)
{
	struct span one, arguments;

	return find_column(whole_expression(sql), column, &one) && is_call(cut_offset(one), "member", &arguments);
}

bool km_name_is_address(const char *name)
{
	size_t n = strlen(name);

	return !strcasecmp(name, "addr") || !strcasecmp(name, "kaddr") || (n > 5 && !strcasecmp(name + n - 5, "_addr"));
}
