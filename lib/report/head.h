/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_REPORT_HEAD_H
#define KM_REPORT_HEAD_H

/**
 * What a report begins with, and no other file does: by it `kmemdb report -o` distinguishes an earlier report, which it replaces,
 * from a file that must stay. Each report begins with one of these, to the byte; none is empty.
 */
#define KM_REPORT_TITLE_CAPTURE "kmemdb report of a capture"
#define KM_REPORT_TITLE_FLEET	"kmemdb report of a fleet"
/** The first line of a report as text, and as Markdown. */
#define KM_REPORT_HEAD_TEXT(title) title "\n"
#define KM_REPORT_HEAD_MD(title)   "# " title "\n"
/** The object's first key, and the version of its form; other keys follow. */
#define KM_REPORT_HEAD_JSON "{\"kmemdb_report\": 1, "
/** A version and the rest of the page's head follow. */
#define KM_REPORT_HEAD_HTML                                                       \
	"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n" \
	"<meta name=\"generator\" content=\"kmemdb "

#endif
