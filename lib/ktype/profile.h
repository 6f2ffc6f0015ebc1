/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROFILE_H
#define KM_PROFILE_H

/**
 * A profile: types, enums and symbols of one kernel as text, to be kept and handed on instead of its
 * vmlinux. The same kernel and the same layout.def always give the same bytes.
 *
 *	kmemdb profile 1
 *	build-id <hex, or ->
 *	release <text, or ->
 *	banner <text, or ->
 *	machine <ELF e_machine>
 *	names <hash of the names that were looked for>
 *	types <N>					numbered from 1; 0 is void
 *	int|bool|char <bytes> <s|u> <name>
 *	float <bytes> <name>
 *	ptr|func <bytes> <as in C>
 *	typedef <bytes> <type> <name>
 *	array <bytes> <type> <elements>
 *	struct|union <bytes> <members> <name, or ->
 *		<TAB><type> <bit offset> <bit size> <name, or ->
 *	enum <bytes> <s|u> <values> <name, or ->
 *		<TAB><value> <name>
 *	symbols <N>
 *	<hex address> <bytes> <a: absolute, or -> <name>
 *	end <fingerprint of the lines before it>
 *
 * One space between fields; the last field of a line runs to its end. The reader takes nothing else:
 * profiles come from anywhere. Whoever edits one leaves the fingerprint out.
 */

#include "base/fingerprint.h"
#include "vmlinux_impl.h"

/** How a profile of any version begins. */
#define KM_PROFILE_MAGIC "kmemdb profile "

/** True when @data begins so. */
bool km_profile_is(const void *data, uint64_t bytes);
/** Read one into @v, whose types are initialised and empty. KM_CORRUPT names the line; KM_UNSUPPORTED. */
enum km_status km_profile_parse(const void *data, uint64_t bytes, struct km_vmlinux *v,
				struct km_err *err);
/** The same for its head alone. */
enum km_status km_profile_identify(const void *data, uint64_t bytes, struct km_kernel_id *ret,
				   struct km_err *err);
/** The fingerprint in the last line for the @bytes before it. */
void km_profile_seal(const void *text, uint64_t bytes, char ret[KM_FINGERPRINT_TEXT]);
/** Write @v to @path by way of a temporary file beside it. KM_IO, KM_NOMEM. */
enum km_status km_profile_write(const struct km_vmlinux *v, const char *path, struct km_err *err);
/** A hash of every name that layout.def looks for: another one makes a cached profile stale. */
uint64_t km_profile_names_hash(void);

#endif
