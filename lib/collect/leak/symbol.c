/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Objects that nothing leads to by design: the kernel says so itself where it allocates them (kmemleak_not_leak(),
 * kmemleak_ignore()). An object is exempt only where one of its words is the address of one of the symbols of exempt.def: to
 * leave out a whole cache would hide what is lost.
 */
#include "leak.h"

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
