# kecan_add_test(tst_name [READS_TREE] [LIBS lib...] [LABELS label...]): one Qt Test program from
# tst_name.cpp. READS_TREE tells it where the source tree and tests/data are (only those that read
# them: the path would keep the compiler cache from serving another checkout).
function(kecan_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "READS_TREE" "TIMEOUT" "LIBS;LABELS;SOURCES")
  add_executable(${name} ${name}.cpp ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE kecan_flags Qt6::Test ${arg_LIBS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  if(arg_READS_TREE)
    target_compile_definitions(${name} PRIVATE
      KECAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
      KECAN_TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data")
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Ho_Chi_Minh"
    LABELS "${arg_LABELS}")
endfunction()
