/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "base/bits.h"
#include "source_ops.h"

/*
 *	0   length of the name, with its NUL
 *	4   length of the descriptor
 *	8   type
 *	12  name, padded to 4; descriptor, padded to 4
 */
#define NOTE_HEADER_BYTES 12

static uint64_t pad4(uint64_t n)
{
	return (n + 3) & ~UINT64_C(3);
}

enum km_status km_note_next(const void *notes, uint64_t bytes, uint64_t *pos, struct km_note *ret)
{
	const uint8_t *p = notes;
	uint64_t at = *pos, name_bytes, desc_bytes;

	for (;;) {
		if (at >= bytes || bytes - at < NOTE_HEADER_BYTES)
			return KM_END;
		name_bytes = km_le32(p + at);
		desc_bytes = km_le32(p + at + 4);
		/* The kernel ends the notes of one CPU with an empty one; others may follow. */
		if (name_bytes || desc_bytes || km_le32(p + at + 8))
			break;
		at += NOTE_HEADER_BYTES;
	}
	if (pad4(name_bytes) > bytes - at - NOTE_HEADER_BYTES ||
	    desc_bytes > bytes - at - NOTE_HEADER_BYTES - pad4(name_bytes))
		return KM_CORRUPT;
	ret->type = km_le32(p + at + 8);
	ret->name = (const char *)p + at + NOTE_HEADER_BYTES;
	ret->name_bytes = name_bytes;
	ret->desc = p + at + NOTE_HEADER_BYTES + pad4(name_bytes);
	ret->desc_bytes = desc_bytes;
	*pos = at + NOTE_HEADER_BYTES + pad4(name_bytes) + pad4(desc_bytes);
	return KM_OK;
}

static bool find_note(const struct km_source *s, const char *name, struct km_note *ret)
{
	size_t n = strlen(name);
	uint64_t pos = 0;

	if (!s->info.notes)
		return false;
	while (km_note_next(s->info.notes, s->info.notes_bytes, &pos, ret) == KM_OK) {
		/* Some writers count the NUL of the name, some do not. */
		if (ret->name_bytes >= n && ret->name_bytes <= n + 1 && !memcmp(ret->name, name, n))
			return true;
	}
	return false;
}

bool km_source_has_note(const struct km_source *s, const char *name)
{
	struct km_note note;

	return find_note(s, name, &note);
}

void km_source_find_vmcoreinfo(struct km_source *s)
{
	struct km_note note;

	if (!find_note(s, "VMCOREINFO", &note) || !note.desc_bytes)
		return;
	s->info.vmcoreinfo = note.desc;
	s->info.vmcoreinfo_bytes = note.desc_bytes;
}
