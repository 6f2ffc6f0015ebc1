/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "commands.h"

const struct cli_cmd *const cli_cmds[] = {
	&cli_cmd_load, &cli_cmd_batch,
	&cli_cmd_capture,
	&cli_cmd_info, &cli_cmd_ask,
	&cli_cmd_query, &cli_cmd_report,
	&cli_cmd_compare, &cli_cmd_identify,
	&cli_cmd_refs, &cli_cmd_show, &cli_cmd_shell, &cli_cmd_whatif,
	&cli_cmd_export, &cli_cmd_schema, &cli_cmd_types,
	&cli_cmd_profile, &cli_cmd_decode,
	&cli_cmd_help, NULL
};
