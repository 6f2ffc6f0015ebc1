/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Objects that nothing leads to by design: the kernel says so itself where it allocates them (kmemleak_not_leak(),
 * kmemleak_ignore()). An object is exempt only where one of its words is the address of one of the symbols of exempt.def: to
 * leave out a whole cache would hide what is lost.
 */
#include <stdio.h>
#include <stdlib.h>

#include "leak.h"
#include "owner/owner.h"

#define NODE_HEADER 24u /* struct ctl_node: a struct rb_node, then its header */

enum how {
	ANY,
	NO_ENTRY,
};

static const struct {
	const char *symbol;
	enum how how;
	const char *reason;
} exempt[] = {
#define EXEMPT(symbol, how, what, source) { symbol, how, what ": " source },
#include "exempt.def"
#undef EXEMPT
};

/*
 * Members of struct ctl_table_header: root, set, parent and node, one after the other since v3.4. Room for the entries of its table is
 * behind it; each says whose it is. A directory leads to a header that has entries, unless it was lost.
 */
static bool has_no_entry(const struct km_leak_word *w)
{
	uint64_t node;

	if (w->at + 32 > w->bytes)
		return false;
	node = km_le64(w->object + w->at + 24) - w->addr;
	if (node <= w->at || node > w->bytes)
		return false;
	return node + NODE_HEADER + 8 > w->bytes || km_le64(w->object + node + NODE_HEADER) != w->addr;
}

const char *km_leak_exempt(const struct km_leak_word *w)
{
	size_t i, n = strcspn(w->symbol, "+/");

	/* Symbols of modules may be called as those of the kernel are; words after the symbol's begin mean its members. */
	if (w->of_module || w->symbol[n] == '+')
		return NULL;
	for (i = 0; i < KM_ARRAY_LEN(exempt); i++)
		if (strlen(exempt[i].symbol) == n && !strncmp(exempt[i].symbol, w->symbol, n))
			return exempt[i].how == ANY || has_no_entry(w) ? exempt[i].reason : NULL;
	return NULL;
}

/*
 * kernel/crash_core.c crash_save_vmcoreinfo(): a kernel that crashes goes on with the copy that the crash kernel's
 * memory has, and nothing leads to the first page any more.
 */
const char *km_leak_exempt_block(struct km_run *run, const uint8_t *at, size_t bytes)
{
	static const char begin[] = "OSRELEASE=";
	uint64_t now, copy;

	if (bytes < sizeof(begin) || memcmp(at, begin, sizeof(begin) - 1) != 0 ||
	    km_read_var(run->view, SYM_vmcoreinfo_data, false, &now) ||
	    km_read_var(run->view, SYM_vmcoreinfo_data_safecopy, false, &copy) || !copy || now != copy)
		return NULL;
	return "VMCOREINFO before the crash: kernel/crash_core.c crash_save_vmcoreinfo() left it for its safe copy";
}

/*
 * Modules are mapped beside the image (arm64 keeps the place of .init, arch/arm64/mm/init.c free_initmem()), so an address in it
 * means what was there. Sections of modules that were freed are in no region of theirs and have no symbols.
 */
static bool is_freed(struct km_run *run, uint64_t word)
{
	return word - run->k->xlate.image_vaddr < run->k->xlate.image_bytes && km_image_is_kept(run, word) == KM_END;
}

bool km_leak_symbol(struct km_run *run, struct km_symbolizer *symbols, uint64_t word, char *buf, size_t room, char *ret_module,
		    size_t module_room)
{
	const char *text, *at;
	enum km_status why;
	unsigned long long offset = 0;
	char plus[24] = "";

	if (km_symbolize(symbols, word, &text, &why) || why)
		return false;
	at = strchr(text, '+');
	if (at)
		offset = strtoull(at + 1, NULL, 16);
	if (offset)
		snprintf(plus, sizeof(plus), "+0x%llx", offset);
	snprintf(buf, room, "%.*s%s%s", (int)strcspn(text, "+"), text, plus, is_freed(run, word) ? " (freed)" : "");
	at = strchr(text, '[');
	snprintf(ret_module, module_room, "%.*s", at ? (int)strcspn(at + 1, "]") : 0, at ? at + 1 : "");
	return true;
}
