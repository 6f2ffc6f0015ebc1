# SPDX-License-Identifier: GPL-2.0-or-later
# Toy kernels for the tests of lib/ktype: kernels/, of two eras, by each compiler that is here, in
# each form that debug information has. A form that cannot be made here is left out, and the test
# says how many it had.
find_program(KM_CLANG clang)
find_program(KM_GCC gcc)
find_program(KM_DWZ dwz)
set(toy_src ${CMAKE_CURRENT_LIST_DIR}/kernels)
set(toy_dir ${CMAKE_CURRENT_BINARY_DIR}/kernels)
file(MAKE_DIRECTORY ${toy_dir}/apart)
set(toy_sources ${toy_src}/mm/page_alloc.c ${toy_src}/kernel/time/timekeeping.c
  ${toy_src}/lib/elsewhere.c)
set(toy_headers ${toy_src}/base.h ${toy_src}/old.h ${toy_src}/new.h)
set(toy_flags -g -O1 -ffreestanding -fno-builtin -fno-pic -fno-pie -nostdlib -static
  -fno-asynchronous-unwind-tables -Wl,--build-id=sha1,-e,_text -Wl,--defsym=__per_cpu_start=0
  -Wl,--defsym=__per_cpu_end=0x1000 -Wl,--defsym=vm_event_states=0x40)
set(toy_old_release 3.10.0-toy)
set(toy_new_release 6.18.0-toy)
set(toy_kernels)

# km_toy(NAME ERA COMPILER flags...)
function(km_toy name era cc)
  string(TOUPPER ${era} upper)
  add_custom_command(OUTPUT ${toy_dir}/${era}-${name}
    COMMAND ${cc} ${toy_flags} -DTOY_${upper} "-DTOY_RELEASE=\"${toy_${era}_release}\"" ${ARGN}
      -o ${toy_dir}/${era}-${name} ${toy_sources}
    DEPENDS ${toy_sources} ${toy_headers} VERBATIM)
  set(toy_kernels ${toy_kernels} ${toy_dir}/${era}-${name} PARENT_SCOPE)
endfunction()

foreach(era old new)
  if(KM_GCC)
    km_toy(gcc5 ${era} ${KM_GCC} -gdwarf-5)
    km_toy(gcc4 ${era} ${KM_GCC} -gdwarf-4)
    km_toy(gcc2 ${era} ${KM_GCC} -gdwarf-2 -gstrict-dwarf)
    km_toy(gccz ${era} ${KM_GCC} -gdwarf-5 -gz=zlib)
    km_toy(gccgnuz ${era} ${KM_GCC} -gdwarf-4 -gz=zlib-gnu)
    km_toy(lto ${era} ${KM_GCC} -gdwarf-5 -flto)
    km_toy(types5 ${era} ${KM_GCC} -gdwarf-5 -fdebug-types-section)
    km_toy(types4 ${era} ${KM_GCC} -gdwarf-4 -fdebug-types-section)
  endif()
  if(KM_CLANG)
    km_toy(clang5 ${era} ${KM_CLANG} -gdwarf-5)
    km_toy(clang4 ${era} ${KM_CLANG} -gdwarf-4)
  endif()
  if(KM_GCC AND KM_DWZ)
    # Two files share entries through a third.
    add_custom_command(OUTPUT ${toy_dir}/${era}-dwz
      COMMAND ${CMAKE_COMMAND} -E copy ${toy_dir}/${era}-gcc4 ${toy_dir}/${era}-dwz
      COMMAND ${CMAKE_COMMAND} -E copy ${toy_dir}/${era}-gcc4 ${toy_dir}/${era}-dwz2
      COMMAND ${KM_DWZ} -m ${toy_dir}/${era}-dwz.common -M ${era}-dwz.common
        ${toy_dir}/${era}-dwz ${toy_dir}/${era}-dwz2
      DEPENDS ${toy_dir}/${era}-gcc4 VERBATIM)
    list(APPEND toy_kernels ${toy_dir}/${era}-dwz)
  endif()
  if(KM_GCC AND CMAKE_OBJCOPY)
    # The kernel stripped, its debug information beside it.
    add_custom_command(OUTPUT ${toy_dir}/${era}-stripped
      COMMAND ${CMAKE_OBJCOPY} --only-keep-debug ${toy_dir}/${era}-gcc5 ${toy_dir}/${era}-split.dbg
      COMMAND ${CMAKE_OBJCOPY} --strip-all ${toy_dir}/${era}-gcc5 ${toy_dir}/${era}-stripped
      COMMAND ${CMAKE_OBJCOPY} --add-gnu-debuglink=${toy_dir}/${era}-split.dbg
        ${toy_dir}/${era}-stripped
      COMMAND ${CMAKE_COMMAND} -E copy ${toy_dir}/${era}-stripped ${toy_dir}/apart/${era}-stripped
      DEPENDS ${toy_dir}/${era}-gcc5 VERBATIM)
    list(APPEND toy_kernels ${toy_dir}/${era}-stripped)
  endif()
endforeach()
# Kernels as they lie in packages, and one whose types are in .dwo files.
function(km_toy_packed program suffix)
  find_program(KM_PACK_${suffix} ${program})
  if(KM_GCC AND KM_PACK_${suffix})
    add_custom_command(OUTPUT ${toy_dir}/new-packed.${suffix}
      COMMAND ${KM_PACK_${suffix}} ${ARGN} -c ${toy_dir}/new-gcc5 > ${toy_dir}/new-packed.${suffix}
      DEPENDS ${toy_dir}/new-gcc5 VERBATIM)
    set(toy_kernels ${toy_kernels} ${toy_dir}/new-packed.${suffix} PARENT_SCOPE)
  endif()
endfunction()
km_toy_packed(gzip gz)
km_toy_packed(xz xz)
km_toy_packed(zstd zst -q)
if(KM_GCC)
  add_custom_command(OUTPUT ${toy_dir}/new-dwo
    COMMAND ${KM_GCC} ${toy_flags} -DTOY_NEW "-DTOY_RELEASE=\"6.18.0-toy\"" -gdwarf-5 -gsplit-dwarf
      -dumpdir ${toy_dir}/apart/ -o ${toy_dir}/new-dwo ${toy_sources}
    DEPENDS ${toy_sources} ${toy_headers} VERBATIM)
  list(APPEND toy_kernels ${toy_dir}/new-dwo)
endif()
# What is not linked yet, as modules are: names, abbreviations and units are found by relocations.
foreach(form plain packed)
  set(toy_unlinked_packed -gz=zlib)
  if(KM_GCC)
    add_custom_command(OUTPUT ${toy_dir}/new-unlinked-${form}
      COMMAND ${KM_GCC} -g -gdwarf-5 -O1 -ffreestanding -fno-builtin -fno-pic -nostdlib -r -Wl,--build-id=sha1
        -DTOY_NEW "-DTOY_RELEASE=\"6.18.0-toy\"" ${toy_unlinked_${form}} -o ${toy_dir}/new-unlinked-${form} ${toy_sources}
      DEPENDS ${toy_sources} ${toy_headers} VERBATIM)
    list(APPEND toy_kernels ${toy_dir}/new-unlinked-${form})
  endif()
endforeach()
# Debug information that is not a kernel's.
add_custom_command(OUTPUT ${toy_dir}/no-kernel
  COMMAND ${CMAKE_C_COMPILER} ${toy_flags} -Wl,-e,ktime_get_real_ts64
    -o ${toy_dir}/no-kernel ${toy_src}/kernel/time/timekeeping.c
  DEPENDS ${toy_src}/kernel/time/timekeeping.c ${toy_headers} VERBATIM)
list(APPEND toy_kernels ${toy_dir}/no-kernel)
add_custom_target(toy_kernels DEPENDS ${toy_kernels})

km_unit_test(ktype SOURCES ktype_test.c ktype_truth_old.c ktype_truth_new.c LINKS km_ktype)
target_compile_definitions(ktype_test PRIVATE TOY_DIR="${toy_dir}")
add_dependencies(ktype_test toy_kernels)
