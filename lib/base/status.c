/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "status.h"

const char *km_status_name(enum km_status st)
{
	switch (st) {
	case KM_OK:
		return "ok";
	case KM_END:
		return "end";
	case KM_ABSENT:
		return "absent";
	case KM_EXCLUDED:
		return "excluded";
	case KM_MISSING:
		return "missing";
	case KM_UNMAPPED:
		return "unmapped";
	case KM_CORRUPT:
		return "corrupt";
	case KM_NOMEM:
		return "out of memory";
	case KM_IO:
		return "input/output error";
	case KM_FORMAT:
		return "unknown format";
	case KM_MISMATCH:
		return "mismatch";
	case KM_UNSUPPORTED:
		return "unsupported";
	case KM_NOTFOUND:
		return "not found";
	}
	return "unknown status";
}
