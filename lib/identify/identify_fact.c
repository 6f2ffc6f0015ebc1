/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The answer in the making: texts and facts. */
#include <stdarg.h>
#include <stdio.h>
#include "store/embed.h"
#include "base/number.h"
#include "identify_impl.h"

static const char *text_of(struct km_asked *a, const char *fmt, va_list ap)
	__attribute__((format(printf, 2, 0)));

static const char *text_of(struct km_asked *a, const char *fmt, va_list ap)
{
	char buf[1024];
	const char *text;

	(void)vsnprintf(buf, sizeof(buf), fmt, ap);
	text = km_arena_strdup(&a->id->arena, buf);
	if (text)
		return text;
	a->failed = a->failed ? a->failed : KM_NOMEM;
	return "";
}

const char *km_id_text(struct km_asked *a, const char *fmt, ...)
{
	const char *text;
	va_list ap;

	va_start(ap, fmt);
	text = text_of(a, fmt, ap);
	va_end(ap);
	return text;
}

static void add_fact(struct km_asked *a, const char *fact, const char *value, const char *why)
{
	struct km_identity_fact *f = km_vec_push(&a->id->facts);

	if (f)
		*f = (struct km_identity_fact){ fact, value, why };
	else
		a->failed = a->failed ? a->failed : KM_NOMEM;
}

void km_id_fact(struct km_asked *a, const char *fact, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	add_fact(a, fact, text_of(a, fmt, ap), NULL);
	va_end(ap);
}

void km_id_unknown(struct km_asked *a, const char *fact, const char *why)
{
	a->id->partly = true;
	add_fact(a, fact, NULL, why);
}

void km_id_is(struct km_asked *a, const char *what, const char *name, const char *state,
	      const char *fmt, ...)
{
	va_list ap;

	if (a->id->what)
		return;
	va_start(ap, fmt);
	a->id->text = text_of(a, fmt, ap);
	va_end(ap);
	a->id->what = what;
	a->id->name = name;
	a->id->state = state;
}

void km_id_start(struct km_asked *a, uint64_t start, uint64_t offset)
{
	if (a->id->has_start)
		return;
	a->id->has_start = true;
	a->id->start = start;
	a->id->offset = offset;
}

bool km_id_direct(const struct km_identify *i, uint64_t paddr, uint64_t *ret)
{
	if (!i->direct_map || paddr >= i->direct_map_bytes)
		return false;
	*ret = i->direct_map + paddr;
	return true;
}

void km_identity_deinit(struct km_identity *id)
{
	km_vec_free(&id->facts);
	km_arena_free(&id->arena);
	memset(id, 0, sizeof(*id));
}
