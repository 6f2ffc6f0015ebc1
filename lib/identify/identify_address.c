/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <inttypes.h>

#include "store/embed.h"
#include "base/number.h"
#include "identify_impl.h"

extern const struct km_embedded km_identify_sql[];

/* ---- what was asked ---- */

enum kind {
	VIRTUAL,
	PHYSICAL,
	FRAME,
};

#define MAX_PHYSICAL (UINT64_C(1) << 52)

static bool parse_hex(const char *s, uint64_t *ret)
{
	return km_read_number(s, strlen(s), 16, ret) == KM_OK;
}

static bool parse_frame(const char *s, uint64_t *ret)
{
	bool hex = s[0] == '0' && (s[1] == 'x' || s[1] == 'X');

	return km_read_number(s, strlen(s), hex ? 16 : 10, ret) == KM_OK;
}

#define MAX_ERRNO 4095 /* include/linux/err.h: the highest addresses are errors */

/* As SQL prints an address of the kernel, "-125721906430208": its bit pattern as a signed number. */
static bool parse_signed(const char *s, uint64_t *ret)
{
	char *end;
	long long v;

	if (s[0] != '-' || s[1] < '1' || s[1] > '9')
		return false;
	errno = 0;
	v = strtoll(s, &end, 10);
	*ret = (uint64_t)v;
	return !errno && !*end && v < -MAX_ERRNO;
}

/*
 * An address as it was copied with what stood around it: "[<ffff8da8166d3f00>]", "0xffff8da8166d3f00,", "…:" and, from
 * a stack that prints halves, "ffff8da8 166d3f00".
 */
static void copy_pasted(const char *s, char *buf, size_t room)
{
	size_t n;

	s += strspn(s, " \t([<{\"'");
	n = strlen(s);
	while (n && strchr(" \t)]>}\"',;:.", s[n - 1]))
		n--;
	if (n >= room) {
		*buf = '\0';
		return;
	}
	memcpy(buf, s, n);
	buf[n] = '\0';
	if (n == 17 && buf[8] == ' ')
		memmove(buf + 8, buf + 9, 9);
	else if (n == 19 && buf[10] == ' ' && !strncmp(buf, "0x", 2))
		memmove(buf + 10, buf + 11, 9);
}

static bool parse_address(const char *pasted, enum kind *kind, uint64_t *ret)
{
	char s[64];

	copy_pasted(pasted, s, sizeof(s));
	*kind = PHYSICAL;
	if (!strncmp(s, "phys:", 5))
		return parse_hex(s + 5, ret);
	if (!strncmp(s, "0p", 2))
		return parse_hex(s + 2, ret);
	*kind = FRAME;
	if (!strncmp(s, "pfn:", 4))
		return parse_frame(s + 4, ret);
	*kind = VIRTUAL;
	return parse_signed(s, ret) || parse_hex(s, ret);
}

bool km_identify_address(const char *text, uint64_t *ret)
{
	enum kind kind;

	return parse_address(text, &kind, ret) && kind == VIRTUAL;
}

static void ask_physical(struct km_asked *a, uint64_t paddr)
{
	a->has_paddr = true;
	a->paddr = paddr;
	a->pfn = paddr >> a->i->page_shift;
	if (km_id_direct(a->i, paddr, &a->vaddr)) {
		a->has_vaddr = true;
		km_id_fact(a, "direct map address", "0x%016" PRIx64, a->vaddr);
	}
}

/* Report the page that the struct page describes; the address is in the struct page itself. */
static void ask_struct_page(struct km_asked *a, uint64_t addr, uint64_t pfn, uint64_t start)
{
	const char *text;

	km_id_fact(a, "virtual address", "0x%016" PRIx64, addr);
	km_id_fact(a, "region", "memory map");
	km_id_fact(a, "struct page of", "frame 0x%" PRIx64, pfn);
	ask_physical(a, pfn << a->i->page_shift);
	km_id_page_facts(a);
	km_id_place(a);
	km_id_page(a);
	text = a->id->text ? a->id->text : "unknown";
	a->id->name = a->id->what;
	a->id->what = "struct page";
	a->id->text = km_id_text(a, "struct page of frame 0x%" PRIx64 ": %s", pfn, text);
	a->id->start = start;
	a->id->offset = addr - start;
	a->id->has_start = true;
}

/* Whether the search for unreferenced memory is about such things. */
static bool may_be_lost(const struct km_asked *a)
{
	static const char *const classes[] = { "slab", "other_kernel", "vmalloc", "percpu" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(classes); i++)
		if (a->class && !strcmp(a->class, classes[i]))
			return !a->id->state || strncmp(a->id->state, "free", 4) != 0;
	return false;
}

/* Add what the search for unreferenced memory found about it. */
static void add_references(struct km_asked *a)
{
	struct km_id_row row;

	km_id_set(a, "addr", KM_UNIT_KADDR, (int64_t)a->vaddr);
	km_id_row(a, "lost", &row);
	if (!row.found || !row.c[1].text) {
		a->id->unsearched = a->i->has_dump && may_be_lost(a);
		if (a->id->unsearched)
			km_id_fact(a, "held by", "not searched for: kmemdb identify --refs CASE 0x%" PRIx64 " does", a->vaddr);
		return;
	}
	if (!strcmp(row.c[1].text, "weak"))
		km_id_fact(a, "held by", "a stack alone: group %lld of kmemdb ask unreferenced",
			   (long long)row.c[0].i);
	else
		km_id_fact(a, "held by", "no root leads here: group %lld of kmemdb ask unreferenced, %s",
			   (long long)row.c[0].i, row.c[1].text);
}

static void ask_kernel(struct km_asked *a, uint64_t addr)
{
	uint64_t pfn, start;

	if (km_id_struct_page(a->i, addr, &pfn, &start)) {
		ask_struct_page(a, addr, pfn, start);
		return;
	}
	a->has_vaddr = true;
	a->vaddr = addr;
	km_id_fact(a, "virtual address", "0x%016" PRIx64, addr);
	km_id_translate(a);
	if (a->has_paddr)
		km_id_page_facts(a);
	km_id_place(a);
	if (a->has_paddr)
		km_id_page(a);
	add_references(a);
	if (a->has_paddr)
		km_id_is(a, "kernel address", NULL, NULL,
			 "kernel address that maps physical address 0x%" PRIx64
			 ", which nothing is known about",
			 a->paddr);
	km_id_is(a, "kernel address", NULL, NULL,
		 "kernel address in no region that is known, mapped to no page");
}

/* Identify what is at @addr of physical memory, if the capture knows that frame. */
static bool ask_bare_physical(struct km_asked *a, uint64_t addr)
{
	bool partly = a->id->partly;

	if (addr >= MAX_PHYSICAL)
		return false;
	ask_physical(a, addr);
	km_id_page_facts(a);
	if (!a->class && !a->has_page) {
		a->has_paddr = a->has_vaddr = false;
		a->id->facts.n = 0;
		a->id->partly = partly;
		return false;
	}
	km_id_place(a);
	km_id_page(a);
	km_id_is(a, "page", NULL, NULL, "page that nothing is known about");
	a->id->text = km_id_text(a, "taken for a physical address, of frame 0x%" PRIx64 ": %s; for an address of a process, give --pid",
				 a->pfn, a->id->text);
	return true;
}

static void ask_user(struct km_asked *a, uint64_t addr, int64_t pid)
{
	if (pid < 0 && ask_bare_physical(a, addr))
		return;
	km_id_fact(a, "virtual address", "0x%016" PRIx64, addr);
	if (pid < 0) {
		a->id->partly = true;
		km_id_is(a, "user address", NULL, NULL,
			 "address of a process: name the process with --pid; no physical memory of this capture has that address");
		return;
	}
	km_id_user(a, addr, pid);
}

static bool is_kernel(uint64_t addr)
{
	return addr >> 63;
}

static void ask_address(struct km_asked *a, enum kind kind, uint64_t value, int64_t pid)
{
	a->id->facts.n = 0;
	if (kind == VIRTUAL && is_kernel(value)) {
		ask_kernel(a, value);
	} else if (kind == VIRTUAL) {
		ask_user(a, value, pid);
	} else {
		ask_physical(a, kind == FRAME ? value << a->i->page_shift : value);
		km_id_page_facts(a);
		km_id_place(a);
		km_id_page(a);
	}
	if (!a->id->what)
		km_id_is(a, "page", NULL, NULL, "page that nothing is known about");
	if (a->i->no_dump[0])
		a->id->partly = true;
	if (a->has_vaddr && is_kernel(a->vaddr))
		a->id->kaddr = a->vaddr;
}

enum km_status km_identify(struct km_identify *i, const char *address, int64_t pid,
			   struct km_identity *ret, struct km_err *err)
{
	struct km_asked a = { .i = i, .id = ret, .err = err };
	uint64_t value;
	enum kind kind;

	memset(ret, 0, sizeof(*ret));
	if (!parse_address(address, &kind, &value))
		return km_fail(err, KM_FORMAT,
			       "'%s' is not an address: hexadecimal, 0p… or phys:… for a physical one, pfn:N for a page frame",
			       address);
	if ((kind == PHYSICAL && value >= MAX_PHYSICAL) ||
	    (kind == FRAME && value >= MAX_PHYSICAL >> i->page_shift))
		return km_fail(err, KM_FORMAT, "'%s' is above all memory", address);
	ask_address(&a, kind, value, pid);
	if (a.failed == KM_NOMEM)
		return km_fail(err, KM_NOMEM, "out of memory");
	return a.failed;
}

/* ---- the case and its dump ---- */

enum km_status km_identify_open(struct km_report *r, const struct km_identify_options *o,
				struct km_identify **ret, struct km_err *err)
{
	struct km_identify *i = km_calloc(1, sizeof(*i));
	enum km_status st;

	if (!i)
		return km_fail(err, KM_NOMEM, "out of memory");
	i->r = r;
	st = km_question_open_in(km_identify_sql, "look-up", "identify", &i->q, err);
	if (!st)
		st = km_question_set_params(r, i->q, KM_ROWS_ALL, NULL, 0, err);
	if (!st)
		st = km_id_open_dump(i, o, err);
	if (st) {
		km_identify_close(i);
		return st;
	}
	*ret = i;
	return KM_OK;
}

void km_identify_close(struct km_identify *i)
{
	if (!i)
		return;
	km_symbolizer_destroy(i->symbols);
	km_vec_free(&i->modules.v);
	km_run_end(&i->run, km_id_collectors);
	km_mm_destroy(i->run.mm);
	km_view_destroy(i->run.view);
	km_dump_close(&i->dump);
	km_question_close(i->q);
	free(i);
}

const char *km_identify_no_dump(const struct km_identify *i)
{
	return i->has_dump ? NULL : i->no_dump;
}
