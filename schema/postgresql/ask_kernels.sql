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
SELECT kernel, count(*) AS machines, count(*) FILTER (WHERE kind = 'vmcore') AS dumps, count(panic) AS panics,
       count(*) FILTER (WHERE error_findings > 0) AS errors,
	   count(*) FILTER (WHERE error_findings = 0 AND warning_findings > 0) AS warnings,
       count(part) AS in_part
FROM fleet_boot
GROUP BY kernel
ORDER BY machines DESC, kernel NULLS FIRST;
