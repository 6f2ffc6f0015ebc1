/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PAGE_CLASS_H
#define KM_PAGE_CLASS_H

/* page_run.class; the order is that of table page_class. */
enum km_page_class {
#define KM_CLASS(id, doc) KM_CLASS_##id,
#include "page_class.def"
	KM_NR_CLASSES
};

extern const char *const km_class_names[KM_NR_CLASSES + 1];
extern const char *const km_class_docs[KM_NR_CLASSES + 1];

#endif
