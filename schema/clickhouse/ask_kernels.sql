-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_kernels: Which kernels do the machines run, and in what state are they?
--
-- column kernel   TEXT  Kernel release; NULL: unknown.
-- column machines COUNT Boots of machines.
-- column dumps    COUNT Of them, those with a dump.
-- column panics   COUNT Dumps with a panic message.
-- column errors   COUNT Machines with a finding of severity error.
-- column warnings COUNT Others with a warning.
-- column in_part  COUNT Machines whose dump could not be read whole.
SELECT kernel, count() AS machines, sum(dump) AS dumps, sum(has_panic) AS panics, sum(has_error) AS errors,
       sum(NOT has_error AND has_warning) AS warnings, sum(is_part) AS in_part
FROM (SELECT machine_key, any(if(boot_key = machine_key, kernel, NULL)) AS kernel, max(kind = 'vmcore') AS dump,
	     max(isNotNull(panic)) AS has_panic, max(ifNull(error_findings, 0) > 0) AS has_error,
	     max(ifNull(warning_findings, 0) > 0) AS has_warning, max(isNotNull(part)) AS is_part
      FROM (SELECT boot_key, kernel, kind, panic, error_findings, warning_findings, part FROM kmemdb.fleet_boot)
      ANY LEFT JOIN (SELECT boot_key, machine_key FROM kmemdb.fleet_machine) USING boot_key
      GROUP BY machine_key)
GROUP BY kernel
ORDER BY machines DESC, isNotNull(kernel), kernel;
