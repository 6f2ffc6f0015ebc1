/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOCK_WAIT_H
#define KM_LOCK_WAIT_H

/** Called once when a lock that another program holds on the folder of a case has lasted for a second. */
struct km_wait {
	void (*fn)(void *arg, const char *text); /* or NULL; @text says which folder, and is not kept */
	void *arg;
};

#endif
