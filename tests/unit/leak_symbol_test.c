/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Names of words that lead into the kernel or a module, and what is said where the memory of a symbol was freed. */
#include "leak/leak.h"
#include "owner/owner.h"
#include "test.h"

#define IMAGE	    UINT64_C(0xffffffff81000000)
#define IMAGE_BYTES 0x3f000000u
#define MODULE	    UINT64_C(0xffffffffc0001000)

static struct km_kernel kernel;
static const char *text;
static enum km_status why, kept;

enum km_status km_symbolize(struct km_symbolizer *s, uint64_t addr, const char **ret, enum km_status *ret_why)
{
	(void)s;
	(void)addr;
	*ret = text;
	*ret_why = why;
	return KM_OK;
}

enum km_status km_image_is_kept(struct km_run *run, uint64_t addr)
{
	(void)run;
	(void)addr;
	return kept;
}

enum km_status km_read_var(struct km_view *v, enum km_sym_id sym, bool optional, uint64_t *ret)
{
	(void)v;
	(void)sym;
	(void)optional;
	(void)ret;
	return KM_ABSENT;
}

static const struct {
	uint64_t word;
	const char *text;
	enum km_status kept;
	const char *name, *module;
} names[] = {
	{ IMAGE + 0x100, "vmap+0x0/0x80", KM_OK, "vmap", "" },
	{ IMAGE + 0x12a, "vmap+0x2a/0x80", KM_OK, "vmap+0x2a", "" },
	{ IMAGE + 0x100, "start_probe+0x0/0x80", KM_END, "start_probe (freed)", "" },
	{ IMAGE + 0x108, "start_probe+0x8/0x80", KM_END, "start_probe+0x8 (freed)", "" },
	/* what cannot be read is not called freed */
	{ IMAGE + 0x100, "vmap+0x0/0x80", KM_EXCLUDED, "vmap", "" },
	/* modules are not part of the image */
	{ MODULE, "probe+0x0/0x90 [virtio_pci]", KM_END, "probe", "virtio_pci" },
	{ MODULE + 8, "probe+0x8/0x90 [virtio_pci]", KM_OK, "probe+0x8", "virtio_pci" },
};

KM_TEST(names_of_words)
{
	struct km_run run = { .k = &kernel };
	char name[96], module[64];
	size_t i;

	kernel.xlate.image_vaddr = IMAGE;
	kernel.xlate.image_bytes = IMAGE_BYTES;
	why = KM_OK;
	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		text = names[i].text;
		kept = names[i].kept;
		if (CHECK(km_leak_symbol(&run, NULL, names[i].word, name, sizeof(name), module, sizeof(module)))) {
			CHECK_STR(name, names[i].name);
			CHECK_STR(module, names[i].module);
		}
	}
}

KM_TEST(words_without_a_name)
{
	struct km_run run = { .k = &kernel };
	char name[96], module[64];

	text = "0xffffffff81000100";
	why = KM_NOTFOUND;
	CHECK(!km_leak_symbol(&run, NULL, IMAGE + 0x100, name, sizeof(name), module, sizeof(module)));
}

KM_TEST_MAIN
