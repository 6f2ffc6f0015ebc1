# SPDX-License-Identifier: GPL-2.0-or-later
# Toy machines: a kernel with debug information and a generator of its memory, for each layout.
set(toy_machine_src ${CMAKE_CURRENT_LIST_DIR}/toymachine)
set(toy_machine_dir ${CMAKE_CURRENT_BINARY_DIR}/toymachine)
file(MAKE_DIRECTORY ${toy_machine_dir})
find_program(KM_TOY_CC NAMES gcc clang REQUIRED)
set(toy_machine_flags -g -O1 -ffreestanding -fno-builtin -fno-pic -fno-pie -nostdlib -static
  -mcmodel=kernel -fno-asynchronous-unwind-tables -fms-extensions
  -Wl,--build-id=sha1,-e,_stext,-Ttext-segment=0xffffffff81000000
  -Wl,--defsym=_sdata=toy_image_end,--defsym=__bss_stop=_end)

# km_toy_machine(NAME definitions...): ${toy_machine_dir}/NAME is a vmlinux, km_toy_NAME the library
# that makes the machine it runs on.
function(km_toy_machine name)
  set(defs ${ARGN})
  list(TRANSFORM defs PREPEND -D)
  foreach(other "" "-other")
    set(banner)
    if(other)
      set(banner "-DTOY_BANNER=\"Linux version 6.12.0-toy (another@machine) #2 SMP\"")
    endif()
    add_custom_command(OUTPUT ${toy_machine_dir}/${name}${other}
      COMMAND ${KM_TOY_CC} ${toy_machine_flags} ${defs} ${banner}
        -o ${toy_machine_dir}/${name}${other} ${toy_machine_src}/toy_kernel.c
      DEPENDS ${toy_machine_src}/toy_kernel.c ${toy_machine_src}/toy.h ${toy_machine_src}/pools.h
        ${toy_machine_src}/sites.h ${toy_machine_src}/cgroups.h ${toy_machine_src}/processes.h ${toy_machine_src}/slabs.h
        ${toy_machine_src}/toy_files.h ${toy_machine_src}/stacks.h
      VERBATIM)
  endforeach()
  add_custom_target(toy_${name}_vmlinux
    DEPENDS ${toy_machine_dir}/${name} ${toy_machine_dir}/${name}-other)
  # Paths stand in a source file of their own: all others compile alike in every build folder.
  file(CONFIGURE OUTPUT ${toy_machine_dir}/${name}_paths.c @ONLY CONTENT
    "#include \"machine.h\"\nconst char toy_vmlinux[] = \"${toy_machine_dir}/${name}\";
const char toy_other_vmlinux[] = \"${toy_machine_dir}/${name}-other\";\n")
  add_library(km_toy_${name} STATIC ${toy_machine_src}/machine.c ${toy_machine_src}/files.c
    ${toy_machine_src}/write.c ${toy_machine_dir}/${name}_paths.c)
  target_include_directories(km_toy_${name} PUBLIC ${toy_machine_src})
  target_compile_definitions(km_toy_${name} PUBLIC ${ARGN})
  target_link_libraries(km_toy_${name} PUBLIC km_flags)
  add_dependencies(km_toy_${name} toy_${name}_vmlinux)
endfunction()

km_toy_machine(usual TOY_ERA=612)
km_toy_machine(small TOY_ERA=61 TOY_PAGE_PAD=-1)
km_toy_machine(large TOY_ERA=612 TOY_PAGE_PAD=1 TOY_ORDERS=14)
km_toy_machine(pools TOY_ERA=612 TOY_POOLS)
target_sources(km_toy_pools PRIVATE ${toy_machine_src}/pools.c ${toy_machine_src}/holders.c
  ${toy_machine_src}/stores.c)
# Stacks: how the tables of the unwinder, and the lists of locks, were from one release to another.
foreach(era 510 612 73)
  km_toy_machine(stacks_${era} TOY_ERA=612 TOY_POOLS TOY_ORC=${era})
  target_sources(km_toy_stacks_${era} PRIVATE ${toy_machine_src}/pools.c ${toy_machine_src}/holders.c
    ${toy_machine_src}/stores.c ${toy_machine_src}/stacks.c)
  km_unit_test(stack_${era} SOURCES stack_test.c LINKS km_case km_toy_stacks_${era} PkgConfig::SQLITE)
endforeach()
foreach(era 612 610 601 510 419)
  km_toy_machine(cgroups_${era} TOY_ERA=612 TOY_CGROUPS=${era})
  target_sources(km_toy_cgroups_${era} PRIVATE ${toy_machine_src}/cgroups.c)
  km_unit_test(cgroup_${era} SOURCES cgroup_test.c
    LINKS km_case km_toy_cgroups_${era} PkgConfig::SQLITE)
endforeach()
km_toy_machine(processes TOY_ERA=612 TOY_PROCESSES)
km_toy_machine(processes_old TOY_ERA=61 TOY_PROCESSES)
foreach(name processes processes_old)
  target_sources(km_toy_${name} PRIVATE ${toy_machine_src}/processes.c)
  km_unit_test(${name} SOURCES process_test.c LINKS km_case km_toy_${name} PkgConfig::SQLITE)
  km_unit_test(${name}_damage SOURCES process_damage_test.c
    LINKS km_case km_toy_${name} PkgConfig::SQLITE)
endforeach()
km_toy_machine(slub612 TOY_ERA=612 TOY_SLAB=612)
km_toy_machine(slub701 TOY_ERA=612 TOY_SLAB=701)
km_toy_machine(slub504 TOY_ERA=61 TOY_SLAB=504)
km_toy_machine(slub404 TOY_ERA=61 TOY_SLAB=404)
km_toy_machine(slab TOY_ERA=61 TOY_SLAB=1)
foreach(name slub612 slub701 slub504 slub404 slab)
  target_sources(km_toy_${name} PRIVATE ${toy_machine_src}/slabs.c)
  target_compile_options(km_toy_${name} PUBLIC -fms-extensions -Wno-microsoft-anon-tag)
  km_unit_test(slab_${name} SOURCES slab_test.c
    LINKS km_case km_toy_${name} PkgConfig::SQLITE)
endforeach()
# Who allocated: the releases between which the kernel notes it in another way.
foreach(era 404 419 510 601 604 608 612 701)
  set(slab 612)
  set(page 612)
  if(era LESS 601)
    set(slab 504)
    set(page 61)
  endif()
  if(era EQUAL 404)
    set(slab 404)
  elseif(era EQUAL 701)
    set(slab 701)
  endif()
  km_toy_machine(sites_${era} TOY_ERA=${page} TOY_SLAB=${slab} TOY_SITES=${era})
  target_sources(km_toy_sites_${era} PRIVATE ${toy_machine_src}/slabs.c ${toy_machine_src}/sites.c)
  target_compile_options(km_toy_sites_${era} PUBLIC -fms-extensions -Wno-microsoft-anon-tag)
  km_unit_test(alloc_site_${era} SOURCES alloc_site_test.c
    LINKS km_case km_toy_sites_${era} PkgConfig::SQLITE)
endforeach()
km_toy_machine(sites_leaks TOY_ERA=612 TOY_POOLS TOY_SLAB=612 TOY_SITES=612)
target_sources(km_toy_sites_leaks PRIVATE ${toy_machine_src}/pools.c ${toy_machine_src}/holders.c
  ${toy_machine_src}/stores.c ${toy_machine_src}/slabs.c ${toy_machine_src}/sites.c)
target_compile_options(km_toy_sites_leaks PUBLIC -fms-extensions -Wno-microsoft-anon-tag)
km_unit_test(alloc_site_leak SOURCES alloc_site_leak_test.c
  LINKS km_case km_toy_sites_leaks PkgConfig::SQLITE)
# Caches of memory cgroups, as kernels up to v5.8 have them.
km_toy_machine(cgroups_slabs TOY_ERA=61 TOY_CGROUPS=419 TOY_SLAB=504)
target_sources(km_toy_cgroups_slabs PRIVATE ${toy_machine_src}/cgroups.c ${toy_machine_src}/slabs.c)
target_compile_options(km_toy_cgroups_slabs PUBLIC -fms-extensions -Wno-microsoft-anon-tag)
km_unit_test(cgroup_slab SOURCES cgroup_slab_test.c
  LINKS km_case km_toy_cgroups_slabs PkgConfig::SQLITE)
# All there is, for damage at random.
km_toy_machine(all TOY_ERA=612 TOY_POOLS TOY_SLAB=612 TOY_ORC=612)
target_sources(km_toy_all PRIVATE ${toy_machine_src}/pools.c ${toy_machine_src}/holders.c
  ${toy_machine_src}/stores.c ${toy_machine_src}/stacks.c ${toy_machine_src}/slabs.c)
target_compile_options(km_toy_all PUBLIC -fms-extensions -Wno-microsoft-anon-tag)
km_unit_test(leak SOURCES leak_test.c LINKS km_case km_toy_all PkgConfig::SQLITE)
km_unit_test(vtab SOURCES vtab_test.c LINKS km_vtab km_toy_all PkgConfig::SQLITE)
km_toy_machine(all701 TOY_ERA=612 TOY_POOLS TOY_SLAB=701)
target_sources(km_toy_all701 PRIVATE ${toy_machine_src}/pools.c ${toy_machine_src}/holders.c
  ${toy_machine_src}/stores.c ${toy_machine_src}/slabs.c)
target_compile_options(km_toy_all701 PUBLIC -fms-extensions -Wno-microsoft-anon-tag)
km_unit_test(leak_701 SOURCES leak_test.c LINKS km_case km_toy_all701 PkgConfig::SQLITE)
km_toy_machine(all_slab TOY_ERA=61 TOY_POOLS TOY_SLAB=1)
target_sources(km_toy_all_slab PRIVATE ${toy_machine_src}/pools.c ${toy_machine_src}/holders.c
  ${toy_machine_src}/stores.c ${toy_machine_src}/slabs.c)
target_compile_options(km_toy_all_slab PUBLIC -fms-extensions -Wno-microsoft-anon-tag)
km_unit_test(leak_slab SOURCES leak_test.c LINKS km_case km_toy_all_slab PkgConfig::SQLITE)
foreach(name usual small large)
  km_unit_test(collect_${name} SOURCES collect_test.c
    LINKS km_case km_toy_${name} PkgConfig::SQLITE)
endforeach()
km_unit_test(base SOURCES base_test.c)
km_unit_test(vmcoreinfo SOURCES vmcoreinfo_test.c LINKS km_symtab)
km_unit_test(trace SOURCES trace_test.c LINKS km_inspect)
km_unit_test(xlate SOURCES xlate_test.c LINKS km_xlate)
km_unit_test(view SOURCES view_test.c LINKS km_view km_ktype km_toy_usual km_mkdump)
km_unit_test(load SOURCES load_test.c LINKS km_case km_toy_usual PkgConfig::SQLITE)
km_unit_test(machine SOURCES machine_test.c LINKS km_case km_toy_usual PkgConfig::SQLITE)
km_unit_test(damage SOURCES damage_test.c LINKS km_case km_toy_usual PkgConfig::SQLITE)
km_unit_test(owners SOURCES owners_test.c LINKS km_case km_toy_pools PkgConfig::SQLITE)
km_unit_test(identify SOURCES identify_test.c LINKS km_identify km_toy_pools PkgConfig::SQLITE)
foreach(name slub612 slub701 slub504 slub404 slab)
  km_unit_test(identify_${name} SOURCES identify_test.c
    LINKS km_identify km_toy_${name} PkgConfig::SQLITE)
endforeach()
km_unit_test(identify_user SOURCES identify_test.c
  LINKS km_identify km_toy_processes PkgConfig::SQLITE)
km_unit_test(file_damage SOURCES file_damage_test.c LINKS km_case km_toy_usual PkgConfig::SQLITE)
# Many loads each: minutes on a busy machine.
set_tests_properties(unit.damage unit.file_damage unit.load PROPERTIES TIMEOUT 1500)
