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
SELECT kernel, count(*) AS machines, count(*) FILTER (WHERE dump) AS dumps, count(*) FILTER (WHERE panic) AS panics,
       count(*) FILTER (WHERE errors) AS errors, count(*) FILTER (WHERE NOT errors AND warnings) AS warnings,
       count(*) FILTER (WHERE in_part) AS in_part
FROM (SELECT m.machine_key, max(CASE WHEN m.place = 1 THEN b.kernel END) AS kernel, bool_or(b.kind = 'vmcore') AS dump,
	     bool_or(b.panic IS NOT NULL) AS panic, bool_or(coalesce(b.error_findings, 0) > 0) AS errors,
	     bool_or(coalesce(b.warning_findings, 0) > 0) AS warnings, bool_or(b.part IS NOT NULL) AS in_part
      FROM fleet_boot b
      JOIN fleet_machine m ON m.boot_key = b.boot_key
      GROUP BY m.machine_key) k
GROUP BY kernel
ORDER BY machines DESC, kernel NULLS FIRST;
