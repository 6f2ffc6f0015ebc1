# SPDX-License-Identifier: GPL-2.0-or-later
# Which tests are those of a room of lib: ctest -L room-NAME runs them, in under a minute, and ctest -L long-NAME those with label
# "long". A row is the room, then patterns of names of tests. tests/lint/rooms.sh holds that every room has some, and that each
# test of a part of the program (unit, cli, golden, fuzz, fleet, html) has a room; a new one gets its row here.
set(KM_ROOM_TESTS
  "allocrule unit.alloc(rule|pick) unit.log_reason cli.whatif.*"
  "alloc unit.alloc_site_.* cli.ask_alloc_sites"
  "base unit.(base|harness.*|text|owner)"
  "case unit.load cli.load_(architecture|errors|folder|groups|interrupted|isolated|keep_going|more_errors|refused|snapshots) cli.sample cli.(capture_.*|bounded|interrupted|jobs) cli.ask_captures golden.dump_proc"
  "cgroup unit.cgroup_.* unit.proc_cgroup cli.ask_cgroups"
  "check unit.(collect_usual|join) cli.ask_(checks|sparse)"
  "collect unit.(collectors|collect_.*|machine|damage)"
  "compare unit.rank cli.compare.*"
  "descriptor unit.processes cli.live"
  "dwarf unit.ktype fuzz.fuzz_dwarf"
  "event unit.log_(form|report|reason|rest|dress) cli.ask_(oom.*|timeline|after_kill) cli.load_(boots|cut_request|many_traces)"
  "facts unit.(collect_.*|printk) fuzz.fuzz_printk cli.ask_(host|kernel_config|meminfo|memory_map|swap|watermarks)"
  "files unit.(proc_core|proc2|proc2_process|snapshot) golden.kernels fuzz.fuzz_proc unit.linear golden.pcp cli.load_old_kpageflags cli.ask_boot"
  "file unit.(proc_tree|source_flat|ktype|collect_usual) cli.ask_files golden.guest-6.12 unit.file_damage cli.ask_mounts"
  "heading unit.proc_tree cli.load_pastes"
  "identify unit.identify(_.*)? cli.(identify|refs_misuse)"
  "kconst unit.(allocrule|log_form) cli.decode"
  "ktype unit.(ktype|typefile) fuzz.fuzz_(profile|dwarf) cli.types"
  "layout unit.(ktype|types|collect_usual|view)"
  "leak unit.(census|leak|leak_filter|leak_symbol|leak_701|leak_slab|alloc_site_leak) cli.sample_leak cli.ask_(leaks|suspects)"
  "live unit.vtab cli.live"
  "log_reason unit.log_reason cli.ask_oom.*"
  "log_report unit.log_(form|report|reason|rest)"
  "log unit.log_(text|form|report|rest) fuzz.fuzz_log unit.(linear|log_dress) cli.ask_(log|local_clock) cli.log_finds cli.load_(journal_boots|noise|years)"
  "mail unit.log_(text|form)"
  "mm unit.(collect_.*|swap_entry)"
  "owner unit.owners? cli.ask_(memory|memory_balloon|hugepages|other_kernel|percpu|vmalloc|modules)"
  "pid unit.(proc2_process|snapshot) cli.ask_ps"
  "page unit.(collect_.*|page_fact) cli.ask_(pages|pageblocks|free_lists|fragmentation|zone_unknown)"
  "process unit.(processes.*|page_fact|maple|proc2_process) cli.ask_(processes|ps)"
  "proc unit.(proc_core|proc_tree|proc2|proc2_process|snapshot) golden.(kernels|guest-6.1) fuzz.fuzz_(proc|tree)"
  "fleet fleet.batch cli.batch"
  "export fleet.(export|fleet_of_200|postgresql|clickhouse|duckdb) cli.export"
  "html (html.page|html.asked|html.browser|cli.report.*)"
  "sql cli.query_addresses"
  "trend unit.trend cli.ask_(growth.*|slab_growth|series|order)"
  "report unit.(text|format|trend) cli.summary_threads cli.ask_(coverage|exit_status|formats|list|params|rows|sections|show_sql|summary|unknown) cli.(report|show_sql_runs|overview|schema|query_.*) html.page fuzz.fuzz_case"
  "scan unit.scan"
  "site unit.proc2 cli.ask_alloc_sites"
  "slab unit.slab_.* unit.cgroup_slab cli.ask_slab(_growth)?"
  "source unit.source.* fuzz.fuzz_source"
  "stack unit.stack_.* cli.ask_stacks"
  "stamp unit.(stamp|log_text|log_form) cli.load_years"
  "boot unit.(boot|join)"
  "store unit.(store|boot|join|finding) cli.query_(statements|only_reads|errors) cli.(findings_later|not_a_case|reopen)"
  "symtab unit.(kallsyms|vmcoreinfo) fuzz.fuzz_kallsyms"
  "tree unit.proc_tree fuzz.fuzz_tree cli.load_(folder|many_passed|snapshots|cut_archive|hosts|nested|sos|titles|two_hosts)"
  "tools unit.(proc_tree|snapshot) cli.load_pastes"
  "unwind unit.stack_.*"
  "view unit.(view|arrange|xarray|maple|machine)"
  "inspect unit.(trace|trace_event|btf_graph|vtab) cli.live"
  "vtab unit.vtab cli.live"
  "whatif cli.whatif.* golden.whatif unit.allocpick cli.ask_request"
  "xlate unit.(xlate|view)"
  "cli cli.(version|questions|unknown_.*|option_values|overview|help_.*|completions|default_case|readme|terminal|fits|bounds|closed_output|harness_.*) lint.docs")

# km_label_rooms(): labels of the tests of the folder at hand, to be called when it has added them all. A test that needs a
# cache of layouts has one of its own: what this user's cache has from other loads must not decide whether a test passes.
function(km_label_rooms)
  get_property(tests DIRECTORY PROPERTY TESTS)
  if(tests)
    set_property(TEST ${tests} APPEND PROPERTY ENVIRONMENT XDG_CACHE_HOME=/dev/null/none)
  endif()
  foreach(row IN LISTS KM_ROOM_TESTS)
    separate_arguments(row)
    list(POP_FRONT row room)
    foreach(test IN LISTS tests)
      get_property(labels TEST ${test} PROPERTY LABELS)
      set(kind room)
      if("long" IN_LIST labels)
        set(kind long)
      endif()
      foreach(pattern IN LISTS row)
        if(test MATCHES "^${pattern}$")
          set_property(TEST ${test} APPEND PROPERTY LABELS ${kind}-${room})
          break()
        endif()
      endforeach()
    endforeach()
  endforeach()
endfunction()
