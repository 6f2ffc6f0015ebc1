/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "base/bits.h"
#include "file/packed.h"
#include "source_ops.h"

/* Compressed files that libarchive reads no raw ones of: beside those of file/packed.h. */
static const struct packed {
	const char *magic;
	unsigned magic_bytes;
	const char *name, *command;
} packed[] = {
	{ "\x89LZO\0\r\n\x1a\n", 9, "lzop", "lzop -d" },
	{ "PK\x03\x04", 4, "zip", "unzip" },
};

#define VMWARE_TEXT "a VMware snapshot; convert it with vmss2core -N6"

/* Other files that people have at hand when they look for the dump. */
static const struct foreign {
	unsigned offset;
	const char *magic;
	unsigned magic_bytes;
	enum km_status st;
	const char *text;
} foreign[] = {
	{ 0, "EMiL", 4, KM_CORRUPT, "a LiME image with a first header that makes no sense" },
	{ 0, "AVML", 4, KM_CORRUPT, "an AVML image with a first header that makes no sense" },
	{ 0, "\xd0\xbe\xd2\xbe", 4, KM_UNSUPPORTED, VMWARE_TEXT },
	{ 0, "\xd0\xbe\xd0\xbe", 4, KM_UNSUPPORTED, VMWARE_TEXT },
	{ 0, "\xd1\xbe\xd1\xbe", 4, KM_UNSUPPORTED, VMWARE_TEXT },
	{ 0, "\xd2\xbe\xd2\xbe", 4, KM_UNSUPPORTED, VMWARE_TEXT },
	{ 0, "\xd3\xbe\xd3\xbe", 4, KM_UNSUPPORTED, VMWARE_TEXT },
	{ 0, "\xd1\xba\xd1\xba", 4, KM_UNSUPPORTED, VMWARE_TEXT },
	{ 0, "\x14\x20\x28\x01", 4, KM_UNSUPPORTED,
	  "a saved state of a Hyper-V guest (.vmrs); capture with kdump in the guest" },
	{ 0, "LibvirtQemudSave", 16, KM_UNSUPPORTED,
	  "a guest saved by libvirt; restore the guest and use virsh dump --memory-only" },
	{ 0, "LibvirtQemudPart", 16, KM_UNSUPPORTED,
	  "an unfinished save of a guest by libvirt; use virsh dump --memory-only" },
	{ 0, "QEVM", 4, KM_UNSUPPORTED,
	  "a QEMU migration stream; restore the guest and use dump-guest-memory" },
	{ 0, "PAGEDU64", 8, KM_UNSUPPORTED, "a Windows crash dump; kmemdb reads Linux kernels" },
	{ 0, "PAGEDUMP", 8, KM_UNSUPPORTED, "a Windows crash dump; kmemdb reads Linux kernels" },
	{ 0, "\xa8\x19\x01\x73\x61\x8f\x23\xfd", 8, KM_UNSUPPORTED,
	  "an s390 stand-alone dump; convert it with zgetdump -f elf" },
	{ 0, "\xa8\x19\x01\x73\x61\x8f\x23\xed", 8, KM_UNSUPPORTED,
	  "an LKCD dump of a big-endian machine, which is not read" },
	{ 0, "\xed\x23\x8f\x61\x73\x01\x19\xa8", 8, KM_UNSUPPORTED,
	  "an LKCD dump, which is not read" },
	{ 0, "sadump\0\0", 8, KM_UNSUPPORTED,
	  "a dump by Fujitsu sadump; convert it with makedumpfile" },
	{ 0, "SQLite format 3\0", 16, KM_FORMAT,
	  "an SQLite database, perhaps a case file; ask it with 'kmemdb ask'" },
	{ 0, "QFI\xfb", 4, KM_FORMAT, "a disk image (qcow2), not a memory dump" },
	{ 0, "KDMV", 4, KM_FORMAT, "a disk image (vmdk), not a memory dump" },
	{ 0, "conectix", 8, KM_FORMAT, "a disk image (vhd), not a memory dump" },
	{ 0, "vhdxfile", 8, KM_FORMAT, "a disk image (vhdx), not a memory dump" },
	{ 512, "EFI PART", 8, KM_FORMAT, "a disk image, not a memory dump" },
	{ 0x438, "\x53\xef", 2, KM_FORMAT, "a file system image (ext4), not a memory dump" },
	{ 0, "XFSB", 4, KM_FORMAT, "a file system image (XFS), not a memory dump" },
	{ 0x8001, "CD001", 5, KM_FORMAT, "an image of a CD, not a memory dump" },
	{ 0x202, "HdrS", 4, KM_FORMAT, "a compressed kernel (bzImage), not a memory dump" },
	{ 257, "ustar", 5, KM_FORMAT, "a tar archive; unpack it first" },
};

static enum km_status explain_elf(const char *name, const uint8_t *head, uint64_t bytes,
				  struct km_err *err)
{
	unsigned type = bytes >= 18 ? km_le16(head + 16) : 0;

	switch (type) {
	case 1:
		return km_fail(err, KM_FORMAT,
			       "cannot open '%s': it is an ELF object file (a module?), not a "
			       "memory dump",
			       name);
	case 2:
	case 3:
		return km_fail(err, KM_FORMAT,
			       "cannot open '%s': it is an ELF program (vmlinux?), not a memory "
			       "dump; give a vmlinux with --vmlinux",
			       name);
	default:
		return km_fail(err, KM_FORMAT,
			       "cannot open '%s': an ELF file of type %u, not a core (4)", name,
			       type);
	}
}

static bool all_zero(const uint8_t *p, uint64_t n)
{
	return !n || (!p[0] && !memcmp(p, p + 1, n - 1));
}

/* The command that unpacks a file with that @head, and the name of the compression; "": none. */
static const char *unpack_command(const uint8_t *head, uint64_t bytes, const char **ret_name)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(packed); i++) {
		if (bytes >= packed[i].magic_bytes &&
		    !memcmp(head, packed[i].magic, packed[i].magic_bytes)) {
			*ret_name = packed[i].name;
			return packed[i].command;
		}
	}
	return km_unpack_command(head, bytes, ret_name);
}

static const struct foreign *find_foreign(const uint8_t *head, uint64_t bytes)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(foreign); i++) {
		const struct foreign *f = &foreign[i];

		if (bytes >= f->offset + f->magic_bytes &&
		    !memcmp(head + f->offset, f->magic, f->magic_bytes))
			return f;
	}
	return NULL;
}

bool km_foreign_known(const uint8_t *head, uint64_t bytes)
{
	const char *name;

	return *unpack_command(head, bytes, &name) || find_foreign(head, bytes) ||
	       (bytes >= 4 && !memcmp(head, "\177ELF", 4));
}

enum km_status km_foreign_explain(const char *name, const uint8_t *head, uint64_t bytes,
				  struct km_err *err)
{
	const char *compression, *command = unpack_command(head, bytes, &compression);
	const struct foreign *f = find_foreign(head, bytes);

	if (!bytes)
		return km_fail(err, KM_FORMAT, "cannot open '%s': the file is empty", name);
	if (*command)
		return km_fail(err, KM_FORMAT, "'%s' is %s-compressed; unpack it first: %s '%s'",
			       name, compression, command, name);
	if (f)
		return km_fail(err, f->st, "cannot open '%s': it is %s", name, f->text);
	if (bytes >= 4 && !memcmp(head, "\177ELF", 4))
		return explain_elf(name, head, bytes, err);
	if (all_zero(head, bytes))
		return km_fail(err, KM_FORMAT,
			       "cannot open '%s': it begins with zeros only, and no kernel's "
			       "VMCOREINFO is in it; was the dump written to its end?",
			       name);
	return km_fail(err, KM_FORMAT,
		       "cannot open '%s': " KM_SOURCE_UNKNOWN
		       " (elf, kdump, flattened, lime, avml, raw memory of a Linux kernel)",
		       name);
}
