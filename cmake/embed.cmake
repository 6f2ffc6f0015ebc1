# SPDX-License-Identifier: GPL-2.0-or-later
# Turns text files into a C array, in the build, without a program of our own:
#
#   cmake -DOUT=x.c -DHEADER=embed.h -DARRAY=km_views -DFILES="a.sql|b.sql" -P embed.cmake
#
# writes   const struct km_embedded km_views[] = { { "a", text, length }, …, { 0 } };
# in the order of file names. struct km_embedded is declared by HEADER.

# km_embed(OUTVAR ARRAY HEADER FILES...): the same as a build rule; OUTVAR gets the C file.
function(km_embed outvar array header)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${array}.c)
  set(files ${ARGN})
  list(SORT files)
  string(REPLACE ";" "|" joined "${files}")
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DHEADER=${header} -DARRAY=${array}
      "-DFILES=${joined}" -P ${CMAKE_CURRENT_FUNCTION_LIST_FILE}
    DEPENDS ${files} ${CMAKE_CURRENT_FUNCTION_LIST_FILE} VERBATIM)
  set(${outvar} ${out} PARENT_SCOPE)
endfunction()

if(NOT CMAKE_SCRIPT_MODE_FILE)
  return()
endif()

string(REPLACE "|" ";" FILES "${FILES}")
set(texts "")
set(rows "")
set(number 0)
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME_WE)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," hex "${hex}")
  string(APPEND texts "static const unsigned char text_${number}[] = {\n${hex}0x00 };\n")
  string(APPEND rows "\t{ \"${name}\", (const char *)text_${number}, sizeof(text_${number}) - 1 },\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUT}.new "/* Made by cmake/embed.cmake from .sql files. */\n#include \"${HEADER}\"\n
${texts}
const struct km_embedded ${ARRAY}[] = {\n${rows}\t{ 0 }\n};\n")
file(RENAME ${OUT}.new ${OUT})
