# kecan_add_icons(<target> [SIZES px...] [APP_SIZES px...]): a library with every resources/icons/*.svg
# rendered for light and dark windows, as :/icons/<light|dark>/<size>/<name>.png. Qt's SVG module is
# not among the modules we use, so the pictures are made while building.
find_program(KECAN_RSVG_CONVERT rsvg-convert)
if(NOT KECAN_RSVG_CONVERT)
  message(FATAL_ERROR "rsvg-convert renders the icons and is missing: run scripts/setup")
endif()

function(kecan_add_icons target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SIZES;APP_SIZES")
  file(GLOB drawings CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.svg")

  set(pictures)
  foreach(drawing IN LISTS drawings)
    cmake_path(GET drawing STEM name)
    set(sizes ${arg_SIZES})
    if(name STREQUAL "app")
      list(APPEND sizes ${arg_APP_SIZES})
    endif()

    # One command per drawing: changing one renders only its own pictures.
    set(outputs)
    set(commands)
    foreach(variant IN ITEMS light dark)
      foreach(size IN LISTS sizes)
        file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/${variant}/${size}")
        set(picture "${CMAKE_CURRENT_BINARY_DIR}/${variant}/${size}/${name}.png")
        list(APPEND outputs "${picture}")
        list(APPEND commands COMMAND "${KECAN_RSVG_CONVERT}"
          --stylesheet "${CMAKE_CURRENT_SOURCE_DIR}/${variant}.css"
          --width ${size} --height ${size} --output "${picture}" "${drawing}")
      endforeach()
    endforeach()
    add_custom_command(OUTPUT ${outputs}
      ${commands}
      DEPENDS "${drawing}"
        "${CMAKE_CURRENT_SOURCE_DIR}/light.css" "${CMAKE_CURRENT_SOURCE_DIR}/dark.css"
      COMMENT "Rendering icon ${name}"
      VERBATIM)
    list(APPEND pictures ${outputs})
  endforeach()

  add_library(${target} STATIC)
  qt_add_resources(${target} "${target}"
    PREFIX "/icons" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${pictures})
  set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
endfunction()
