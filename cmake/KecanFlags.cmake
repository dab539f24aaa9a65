# What every target of the project is compiled with; link kecan_flags PRIVATE.
add_library(kecan_flags INTERFACE)
target_compile_features(kecan_flags INTERFACE cxx_std_20)
target_include_directories(kecan_flags INTERFACE "${PROJECT_SOURCE_DIR}")

target_compile_definitions(kecan_flags INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_CONTEXTLESS_CONNECT
  QT_NO_KEYWORDS
  QT_NO_FOREACH
  QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

# Not -Wnull-dereference: false alarms from std::variant and Qt headers at -O2.
target_compile_options(kecan_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wuseless-cast>
  $<$<BOOL:${KECAN_WERROR}>:-Werror>)

if(KECAN_SANITIZE)
  target_compile_options(kecan_flags INTERFACE
    -fsanitize=${KECAN_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(kecan_flags INTERFACE -fsanitize=${KECAN_SANITIZE})
endif()

find_program(KECAN_CCACHE ccache)
if(KECAN_CCACHE)
  # Paths relative to the project: another checkout, and another preset with the same flags, find
  # what this one compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
    "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${KECAN_CCACHE}")
endif()
