/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "one.h"
#include "two.h"
