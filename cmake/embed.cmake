# SPDX-License-Identifier: GPL-2.0-or-later
# Turns text files into a C array, in the build, without a program of our own:
#
#   cmake -DOUT=x.c -DHEADER=embed.h -DARRAY=km_views -DFILES="a.sql|b.sql" -P embed.cmake
#
# writes   const struct km_embedded km_views[] = { { "a", text, length }, …, { 0 } };
# in the order of the files' own names, whatever folders they lie in. struct km_embedded is declared by HEADER.
#
# A line  -- include: NAME WORD...  stands for the file NAME.sql of the folder parts beside the file's own, or one above: once for each
# WORD, which is written for @ in it, or once as it is when there is none. A part may include others.
#
# A comment line that begins with  --  and five blanks or more goes on with the line before it, behind one blank.

# km_embed(OUTVAR ARRAY HEADER FILES...): the same as a build rule; OUTVAR gets the C file.
function(km_embed outvar array header)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${array}.c)
  set(files ${ARGN})
  list(TRANSFORM files REPLACE "^(.*/)([^/]+)$" "\\2|\\1\\2")
  list(SORT files)
  list(TRANSFORM files REPLACE "^[^|]*[|]" "")
  list(GET files 0 parts)
  get_filename_component(parts ${parts} DIRECTORY)
  file(GLOB parts CONFIGURE_DEPENDS ${parts}/../parts/*.sql ${parts}/../../parts/*.sql)
  string(REPLACE ";" "|" joined "${files}")
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DHEADER=${header} -DARRAY=${array}
      "-DFILES=${joined}" -P ${CMAKE_CURRENT_FUNCTION_LIST_FILE}
    DEPENDS ${files} ${parts} ${CMAKE_CURRENT_FUNCTION_LIST_FILE} VERBATIM)
  set(${outvar} ${out} PARENT_SCOPE)
endfunction()

if(NOT CMAKE_SCRIPT_MODE_FILE)
  return()
endif()

# The text of @file in @outvar, with what it includes.
function(read_text outvar file)
  file(READ ${file} text)
  get_filename_component(folder ${file} DIRECTORY)
  set(included 0)
  while(text MATCHES "(^|\n)(-- include: ([a-z_]+)([a-z_ ]*)\n)")
    set(line "${CMAKE_MATCH_2}")
    set(name ${CMAKE_MATCH_3})
    string(REGEX MATCHALL "[^ ]+" words "${CMAKE_MATCH_4}")
    if(EXISTS ${folder}/../parts)
      file(READ ${folder}/../parts/${name}.sql part)
    else()
      file(READ ${folder}/../../parts/${name}.sql part)
    endif()
    string(REGEX REPLACE "^-- SPDX[^\n]*\n" "" part "${part}")
    set(parts "")
    foreach(word IN LISTS words)
      string(REPLACE "@" "${word}" one "${part}")
      string(APPEND parts "${one}")
    endforeach()
    if(NOT words)
      set(parts "${part}")
    endif()
    math(EXPR included "${included} + 1")
    if(included GREATER 100)
      message(FATAL_ERROR "${file}: parts that include one another")
    endif()
    string(REPLACE "${line}" "${parts}" text "${text}")
  endwhile()
  string(REGEX REPLACE "\n--      *" " " text "${text}")
  set(${outvar} "${text}" PARENT_SCOPE)
endfunction()

string(REPLACE "|" ";" FILES "${FILES}")
set(texts "")
set(rows "")
set(number 0)
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME_WE)
  read_text(text ${file})
  string(HEX "${text}" hex)
  string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," hex "${hex}")
  string(APPEND texts "static const unsigned char text_${number}[] = {\n${hex}0x00 };\n")
  string(APPEND rows "\t{ \"${name}\", (const char *)text_${number}, sizeof(text_${number}) - 1 },\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUT}.new "/* Made by cmake/embed.cmake from text files. */\n#include \"${HEADER}\"\n
${texts}
const struct km_embedded ${ARRAY}[] = {\n${rows}\t{ 0 }\n};\n")
file(RENAME ${OUT}.new ${OUT})
