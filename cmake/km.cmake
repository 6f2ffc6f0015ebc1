# SPDX-License-Identifier: GPL-2.0-or-later
# How every part of the project is compiled, and one library per folder of lib/.

set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

add_library(km_flags INTERFACE)
target_compile_options(km_flags INTERFACE -Wall -Wextra -Wconversion -Wshadow -Wvla
  -Wstrict-prototypes -Wmissing-prototypes -Wformat=2 -fno-strict-aliasing)
target_compile_definitions(km_flags INTERFACE _GNU_SOURCE)

# km_sanitize(): called after the options exist, see the end of lib/CMakeLists.txt.
macro(km_apply_options)
  if(KM_WERROR)
    target_compile_options(km_flags INTERFACE -Werror)
  endif()
  if(KM_SANITIZE)
    target_compile_options(km_flags INTERFACE -fsanitize=address,undefined
      -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(km_flags INTERFACE -fsanitize=address,undefined)
  endif()
  if(KM_THREADS)
    target_compile_options(km_flags INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(km_flags INTERFACE -fsanitize=thread)
  endif()
  if(KM_FUZZ)
    target_compile_options(km_flags INTERFACE -fsanitize=fuzzer-no-link)
  endif()
endmacro()

# km_library(NAME ROOM room SOURCES a.c ... PUBLIC a.h ... LINKS km_base ...): the library of one folder. What links
# it, and nobody else, can include its PUBLIC headers, as "room/a.h": an include against the data flow does not compile.
# Without ROOM all headers of the folder can be included, by their names alone.
function(km_library name)
  cmake_parse_arguments(A "" "ROOM" "SOURCES;PUBLIC;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${A_SOURCES})
  set(door ${CMAKE_CURRENT_SOURCE_DIR})
  if(A_ROOM)
    set(door ${CMAKE_BINARY_DIR}/doors/${name})
    file(REMOVE_RECURSE ${door})
    file(MAKE_DIRECTORY ${door}/${A_ROOM})
    foreach(header IN LISTS A_PUBLIC)
      file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR}/${header} ${door}/${A_ROOM}/${header} SYMBOLIC)
    endforeach()
  endif()
  target_include_directories(${name} PUBLIC ${door})
  target_link_libraries(${name} PUBLIC km_flags ${A_LINKS} PRIVATE ${A_PRIVATE_LINKS})
  set_property(GLOBAL APPEND PROPERTY KM_LIBRARIES ${name})
endfunction()

# libdwarf: Debian 12 has no pkg-config file for it, Debian 13 has one and another header folder.
function(km_find_libdwarf)
  pkg_check_modules(DWARF QUIET IMPORTED_TARGET libdwarf)
  if(TARGET PkgConfig::DWARF)
    add_library(km_libdwarf INTERFACE)
    target_link_libraries(km_libdwarf INTERFACE PkgConfig::DWARF)
    return()
  endif()
  find_path(DWARF_INCLUDE libdwarf.h PATH_SUFFIXES libdwarf libdwarf-0 REQUIRED)
  find_library(DWARF_LIBRARY dwarf REQUIRED)
  add_library(km_libdwarf INTERFACE)
  target_include_directories(km_libdwarf SYSTEM INTERFACE ${DWARF_INCLUDE})
  target_link_libraries(km_libdwarf INTERFACE ${DWARF_LIBRARY})
endfunction()
