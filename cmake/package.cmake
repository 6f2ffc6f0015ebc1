# SPDX-License-Identifier: GPL-2.0-or-later
# What cpack makes of an installed tree: three Debian packages, for the release that they are built on.
#
#   kmemdb          the program, its manual page and completions
#   libkmemdb0      the shared library; the number is its SONAME's
#   libkmemdb-dev   header, static library, pkg-config file
#
# usage: cmake --preset package && cmake --build --preset package && cpack --preset package
#
# The maintainer that the packages name is $DEBFULLNAME <$DEBEMAIL>, as for all tools of Debian.
set(KM_COPYRIGHT ${PROJECT_SOURCE_DIR}/cmake/copyright)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kmemdb)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline analysis of Linux kernel memory dumps")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
  GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL program library dev)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)

set(maintainer "kmemdb maintainers <kmemdb@example.org>")
if(DEFINED ENV{DEBEMAIL})
  set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
  if("$ENV{DEBEMAIL}" MATCHES "<")
    set(maintainer "$ENV{DEBEMAIL}")
  endif()
endif()
set(CPACK_PACKAGE_CONTACT "${maintainer}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(library libkmemdb${PROJECT_VERSION_MAJOR})
set(what "kmemdb turns memory dumps of Linux kernels, captured /proc files and kernel
logs into one SQLite case file, and answers from it what is fragmented, what
grows, where the memory went and why an allocation failed.
")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME kmemdb)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "sqlite3, libpq5")
# kmemdb.so, SQLite's extension, lies among the libraries, where `.load kmemdb` finds it.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_CONTROL_EXTRA "${PROJECT_BINARY_DIR}/control/triggers")
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION "${what}
This package has the program.")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME ${library})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SHLIBDEPS ON)
# Which package a program needs that links the library, and that the linker's cache is made anew.
file(WRITE ${PROJECT_BINARY_DIR}/control/shlibs "libkmemdb ${PROJECT_VERSION_MAJOR} ${library} (>= ${PROJECT_VERSION})\n")
file(WRITE ${PROJECT_BINARY_DIR}/control/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA
  "${PROJECT_BINARY_DIR}/control/shlibs;${PROJECT_BINARY_DIR}/control/triggers")
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION "${what}
This package has the shared library.")
# kmemdb.pc names what the static library needs; pkg-config reads these files of all that ask.
set(CPACK_DEBIAN_DEV_PACKAGE_NAME libkmemdb-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS "${library} (= ${PROJECT_VERSION}-1), libarchive-dev, \
libdeflate-dev, libdwarf-dev, libelf-dev, liblzo2-dev, libsnappy-dev, libsqlite3-dev, libzstd-dev")
set(CPACK_DEBIAN_DEV_DESCRIPTION "${what}
This package has the header, the static library and the pkg-config file.")

# km_package_docs(COMPONENT PACKAGE): the copyright and the changelog that each package of Debian has.
function(km_package_docs component package)
  set(doc ${CMAKE_INSTALL_DATADIR}/doc/${package})
  install(FILES ${KM_COPYRIGHT} DESTINATION ${doc} COMPONENT ${component})
  install(FILES ${PROJECT_BINARY_DIR}/changelog.Debian.gz DESTINATION ${doc} COMPONENT ${component})
endfunction()

if(KM_PACKAGE)
  # The date is that of the topmost release in CHANGELOG.md, so that a build can be repeated to the byte.
  file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md heads REGEX "^## ${PROJECT_VERSION} ")
  if(NOT heads MATCHES "\\(([0-9]+-[0-9]+-[0-9]+)\\)")
    message(FATAL_ERROR "CHANGELOG.md has no heading '## ${PROJECT_VERSION} (YEAR-MONTH-DAY)'")
  endif()
  set(day ${CMAKE_MATCH_1})
  execute_process(COMMAND date -u -R -d ${day} OUTPUT_VARIABLE day
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  file(WRITE ${PROJECT_BINARY_DIR}/changelog.Debian "kmemdb (${PROJECT_VERSION}-1) unstable; urgency=medium

  * New release; /usr/share/doc/kmemdb/changelog.gz says what is new.

 -- ${maintainer}  ${day}
")
  execute_process(COMMAND gzip -9nfk ${PROJECT_BINARY_DIR}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    OUTPUT_FILE ${PROJECT_BINARY_DIR}/changelog.gz COMMAND_ERROR_IS_FATAL ANY)
  km_package_docs(program kmemdb)
  km_package_docs(library ${library})
  km_package_docs(dev libkmemdb-dev)
  install(FILES ${PROJECT_BINARY_DIR}/changelog.gz ${PROJECT_SOURCE_DIR}/README.md
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/kmemdb COMPONENT program)
endif()
include(CPack)
