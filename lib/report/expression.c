/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which expressions of a statement yield addresses: SQLite gives the origin of a plain column alone, so that min(addr)
 * would be printed as a negative number. What is not recognized here has no unit, as before.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"
#include "expression.h"

#define MAX_DEPTH 8u
#define NO_WORD	  "\1" /* none: only a bracket ends what is looked at */

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

/* Whether every table that has a column of this name has addresses in it. */
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
			if (c->unit != KM_UNIT_KADDR)
				return false;
			found = true;
		}
	return found;
}

static bool is_expression(struct span x, unsigned depth);

/* "min(addr)", "coalesce(a, b)": a value of one of the arguments, which all are addresses, numbers or NULL. */
static bool is_choice(struct span x, unsigned depth)
{
	static const char *const functions[] = { "min", "max", "coalesce", "ifnull", "nullif", "first_value", "last_value" };
	struct span arguments, one;
	bool any = false;
	const char *open = memchr(x.s, '(', (size_t)(x.end - x.s));
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(functions) && !is_word(x.s, open, functions[i]);)
		i++;
	if (i == KM_ARRAY_LEN(functions) || (size_t)(open - x.s) != strlen(functions[i]))
		return false;
	arguments = (struct span){ open + 1, x.end };
	arguments.end = find_end(arguments.s, x.end, NO_WORD);
	if (arguments.end + 1 != x.end)
		return false;
	for (i = 0; item_at(arguments, (unsigned)i, &one); i++) {
		if (is_word(one.s, one.end, "NULL") || isdigit((unsigned char)*one.s))
			continue;
		if (!is_expression(one, depth + 1))
			return false;
		any = true;
	}
	return any;
}

/* Whether @x is a column of addresses, or yields one of several of them. */
static bool is_expression(struct span x, unsigned depth)
{
	struct span results, first;
	const char *s;

	x = trim(x);
	if (depth > MAX_DEPTH || x.s >= x.end)
		return false;
	if (*x.s == '(' && find_end(x.s + 1, x.end, NO_WORD) + 1 == x.end) {
		struct span inner = trim((struct span){ x.s + 1, x.end - 1 });

		if (!is_word(inner.s, inner.end, "SELECT"))
			return is_expression(inner, depth + 1);
		return find_results(inner, &results) && item_at(results, 0, &first) && is_expression(first, depth + 1);
	}
	for (s = x.s; s < x.end && (is_name_char(*s) || *s == '.');)
		s++;
	if (s < x.end)
		return *s == '(' && is_choice(x, depth);
	for (s = x.end; s > x.s && s[-1] != '.';)
		s--;
	return is_address_column(s, (size_t)(x.end - s));
}

/* Without "AS name", or the name alone, behind it. */
static struct span without_alias(struct span x)
{
	const char *as = find_end(x.s, x.end, "AS");

	if (as < x.end && *as != ')')
		return trim((struct span){ x.s, as });
	return x;
}

bool km_expression_is_address(const char *sql, unsigned column)
{
	struct span x = trim((struct span){ sql, sql + strlen(sql) }), results, one;
	unsigned i;

	if (x.s < x.end && x.end[-1] == ';')
		x.end--;
	if (!find_results(x, &results))
		return false;
	for (i = 0; i <= column; i++)
		if (!item_at(results, i, &one) || one.end[-1] == '*')
			return false; /* a * stands for any number of columns */
	return is_expression(without_alias(one), 0);
}
