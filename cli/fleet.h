/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CLI_FLEET_H
#define KM_CLI_FLEET_H

/** Commands that ask a case, asked of a fleet case. */

#include "ask.h"

/** Open the fleet case @path. Prints what is wrong; returns an exit status. */
int cli_open_fleet(const char *path, struct km_report **ret);
/** `kmemdb ask FLEET [QUESTION]`; @name NULL: list the questions. */
int cli_ask_fleet(const struct cli_cmd *cmd, const char *path, const char *name, const struct cli_ask *args);
/** `kmemdb report FLEET`. */
int cli_report_fleet(const char *path, const struct cli_output *out, enum km_format as);

#endif
