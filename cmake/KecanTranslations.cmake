# Translations of all our targets in one catalogue per language. Not qt_add_translations(): in
# Qt 6.4 it reads the sources of its one target only and marks everything else obsolete.

# kecan_translatable_sources(<variable> <target>...): the .h and .cpp files those targets list.
function(kecan_translatable_sources variable)
  set(found)
  foreach(target IN LISTS ARGN)
    if(NOT TARGET ${target})
      continue()
    endif()
    get_target_property(folder ${target} SOURCE_DIR)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
      cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${folder}" NORMALIZE)
      cmake_path(IS_PREFIX PROJECT_BINARY_DIR "${source}" is_generated)
      if(source MATCHES "\\.(h|cpp)$" AND NOT is_generated)
        list(APPEND found "${source}")
      endif()
    endforeach()
  endforeach()
  list(SORT found)
  list(REMOVE_DUPLICATES found)
  set(${variable} ${found} PARENT_SCOPE)
endfunction()

# kecan_add_translations(<target> CATALOGUES <kecan_vi.ts...> SOURCES <file...>)
# Makes
#   <target>               library with the compiled catalogues as :/i18n/<name>.qm
#   update_translations    rewrites the catalogues in the source tree from the sources
#   release_translations   compiles them; part of every build
# and the test translations_are_current.
function(kecan_add_translations target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "CATALOGUES;SOURCES")

  set(list_file "${CMAKE_CURRENT_BINARY_DIR}/sources.lst")
  list(JOIN arg_SOURCES "\n" lines)
  file(CONFIGURE OUTPUT "${list_file}" CONTENT "${lines}\n" @ONLY)

  set(update "${CMAKE_COMMAND}"
    "-DLUPDATE=$<TARGET_FILE:Qt6::lupdate>"
    "-DSOURCES=${list_file}"
    "-DINCLUDE_FOLDER=${PROJECT_SOURCE_DIR}"
    "-DFOLDER=${CMAKE_CURRENT_SOURCE_DIR}")
  set(script "${PROJECT_SOURCE_DIR}/cmake/UpdateTranslations.cmake")
  add_custom_target(update_translations
    COMMAND ${update} -P "${script}"
    COMMENT "Updating the translation catalogues"
    VERBATIM)

  set(compiled)
  foreach(catalogue IN LISTS arg_CATALOGUES)
    cmake_path(GET catalogue STEM name)
    set(qm "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm")
    add_custom_command(OUTPUT "${qm}"
      COMMAND Qt6::lrelease -silent -nounfinished
        "${CMAKE_CURRENT_SOURCE_DIR}/${catalogue}" -qm "${qm}"
      DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${catalogue}"
      COMMENT "Compiling ${catalogue}"
      VERBATIM)
    list(APPEND compiled "${qm}")
  endforeach()
  add_custom_target(release_translations ALL DEPENDS ${compiled})

  add_library(${target} STATIC)
  qt_add_resources(${target} "${target}"
    PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
  set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
  add_dependencies(${target} release_translations)

  if(KECAN_BUILD_TESTS)
    add_test(NAME translations_are_current COMMAND ${update}
      "-DCHECK_IN=${CMAKE_CURRENT_BINARY_DIR}/check" -P "${script}")
  endif()
endfunction()
