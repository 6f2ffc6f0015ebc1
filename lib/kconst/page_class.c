/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "page_class.h"

const char *const km_class_names[KM_NR_CLASSES + 1] = {
#define KM_CLASS(id, doc) #id,
#include "page_class.def"
};

const char *const km_class_docs[KM_NR_CLASSES + 1] = {
#define KM_CLASS(id, doc) doc,
#include "page_class.def"
};
