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
SELECT kernel, count() AS machines, countIf(kind = 'vmcore') AS dumps, count(panic) AS panics,
    countIf(error_findings > 0) AS errors,
       countIf(error_findings = 0 AND warning_findings > 0) AS warnings, count(part) AS in_part
FROM kmemdb.fleet_boot
GROUP BY kernel
ORDER BY machines DESC, isNotNull(kernel), kernel;
