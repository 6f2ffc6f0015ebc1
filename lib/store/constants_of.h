/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CONSTANTS_OF_H
#define KM_CONSTANTS_OF_H

/**
 * SQL: which capture has the constants of the kernel of capture @id: a dump, of the same kernel if it is not @id
 * itself; a snapshot or log has only the defaults of its release.
 */
#define KM_SQL_CONSTANTS_OF(id)                                                       \
	"(SELECT k.capture_id FROM capture c JOIN capture k ON k.capture_id = "       \
	"c.capture_id OR (k.kind = 'vmcore' AND k.kernel_release = c.kernel_release)" \
	" WHERE c.capture_id = " id                                                   \
	" ORDER BY k.kind = 'vmcore' DESC, k.capture_id = c.capture_id DESC LIMIT 1)"

#endif
