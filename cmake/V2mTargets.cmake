# SPDX-License-Identifier: MIT
# Compile settings of this project's targets.

include(GNUInstallDirs)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

# Applied to each of this project's targets; third-party libraries keep their own flags.
function(v2m_configure_target target)
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
  target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII
                                               QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  # When inlining, GCC 12 mistakes std::stop_source and std::optional for uninitialized.
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                                           -Wno-maybe-uninitialized)
  if(V2M_WARNINGS_AS_ERRORS)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(V2M_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-omit-frame-pointer
                                             -fno-sanitize-recover=undefined)
    target_link_options(${target} PRIVATE -fsanitize=address,undefined)
  endif()
  if(V2M_TIDY)
    set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY
                          "clang-tidy;--quiet;--extra-arg=-Wno-unknown-warning-option")
  endif()
endfunction()

# Most of the compile time of a file goes into Qt's headers, so core and ui share precompiled headers:
# one set for code that uses Qt Core only, one for widgets. They belong to libraries without code.
function(v2m_add_shared_headers name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINKS")
  file(GENERATE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "\n")
  add_library(${name} STATIC "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  target_link_libraries(${name} PRIVATE ${arg_LINKS})
  target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
  v2m_configure_target(${name})
endfunction()

# Most of the compile time of a file goes into headers that its neighbours include too, so the files of
# a library are compiled as unity builds. `dev` compiles them one by one, which is faster after an edit.
# COMPILE_ALONE names files whose local names clash with those of a neighbour.
function(v2m_compile_together target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "COMPILE_ALONE")
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${V2M_UNITY})
  if(V2M_UNITY)
    # GCC treats the files as headers, and GCC 12 falsely warns of memcpy in std::string's operator+.
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage -Wno-array-bounds)
  endif()
  set_source_files_properties(${arg_COMPILE_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# A folder of core as a static library `v2m-core-<folder>`, alias `v2m::core-<folder>`:
#   v2m_add_core_library(affect SOURCES a.h a.cpp LINKS v2m::core-vision)
function(v2m_add_core_library folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;PRIVATE_LINKS;COMPILE_ALONE")
  add_library(v2m-core-${folder} STATIC ${arg_SOURCES})
  v2m_compile_together(v2m-core-${folder} COMPILE_ALONE ${arg_COMPILE_ALONE})
  add_library(v2m::core-${folder} ALIAS v2m-core-${folder})
  target_link_libraries(v2m-core-${folder} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
  target_include_directories(v2m-core-${folder} PUBLIC "${PROJECT_SOURCE_DIR}")
  v2m_configure_target(v2m-core-${folder})
  if("${arg_LINKS}" MATCHES "Qt6::Core|core-(base|catalog|pipeline)")
    target_precompile_headers(v2m-core-${folder} REUSE_FROM v2m-core-headers)
  endif()
endfunction()

# The same for a folder of ui: `v2m-ui-<folder>`, alias `v2m::ui-<folder>`.
function(v2m_add_ui_library folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;COMPILE_ALONE")
  add_library(v2m-ui-${folder} STATIC ${arg_SOURCES})
  v2m_compile_together(v2m-ui-${folder} COMPILE_ALONE ${arg_COMPILE_ALONE})
  add_library(v2m::ui-${folder} ALIAS v2m-ui-${folder})
  set_target_properties(v2m-ui-${folder} PROPERTIES AUTOMOC ON)
  target_link_libraries(v2m-ui-${folder} PUBLIC Qt6::Widgets ${arg_LINKS})
  target_include_directories(v2m-ui-${folder} PUBLIC "${PROJECT_SOURCE_DIR}")
  v2m_configure_target(v2m-ui-${folder})
  target_precompile_headers(v2m-ui-${folder} REUSE_FROM v2m-widget-headers)
endfunction()

# Nine tenths of the compile time of a test go into Qt's headers, so tests share precompiled headers:
# one set for tests with widgets, one for tests with LibTorch, one for the others. They belong to
# programs that do nothing.
function(v2m_add_test_headers name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINKS")
  file(GENERATE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "int main() {}\n")
  add_executable(${name} "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LINKS})
  target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
  v2m_configure_test(${name})
  v2m_configure_target(${name})
endfunction()

# Tests are compiled more often than they run, so they are not optimised, what they test is. Those with
# LibTorch are, a little: it loads OpenCV's windows and with them Qt 5, which would bind to inline
# functions of Qt 6 that are left in a program without optimisation. Qt6::Test defines macros that differ
# in each folder; they are undefined, since precompiled headers require equal definitions.
# QFINDTESTDATA, which needs them, is not used.
function(v2m_configure_test target)
  get_target_property(links ${target} LINK_LIBRARIES)
  set(level -O0)
  if("${links}" MATCHES "core-(networks|training)")
    set(level -O1)
  endif()
  target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR ${level})
endfunction()

# Runs moc for a test, on sources that include their own `.moc` and on headers with Q_OBJECT. AUTOMOC
# would do so too, but with two more build steps for each of two hundred tests.
function(v2m_run_moc target)
  foreach(source IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH source)
    file(STRINGS "${source}" objects REGEX "^ *Q_OBJECT" LIMIT_COUNT 1)
    if(NOT objects)
      continue()
    endif()
    cmake_path(GET source STEM stem)
    cmake_path(GET source EXTENSION LAST_ONLY extension)
    if(extension STREQUAL ".h")
      set(output "${CMAKE_CURRENT_BINARY_DIR}/moc_${stem}.cpp")
    else()
      set(output "${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc")
    endif()
    qt_generate_moc("${source}" "${output}" TARGET ${target})
    target_sources(${target} PRIVATE "${output}")
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  endforeach()
endfunction()

# A Qt Test program named after the header that it covers:
#   v2m_add_test(test_face_tracker SOURCES test_face_tracker.cpp LINKS v2m::core-vision LABELS asan)
# The label `asan` marks the tests that packaging/test repeats with sanitizers.
function(v2m_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;LABELS")
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
  v2m_run_moc(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LINKS})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
  target_compile_definitions(${name} PRIVATE V2M_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                                             V2M_BINARY_DIR="${PROJECT_BINARY_DIR}")
  v2m_configure_target(${name})
  v2m_configure_test(${name})
  if("${arg_LINKS}" MATCHES "v2m::ui")
    target_link_libraries(${name} PRIVATE Qt6::Network) # needed by the player and by downloads
    target_precompile_headers(${name} REUSE_FROM v2m-widget-test-headers)
  elseif("${arg_LINKS}" MATCHES "core-(networks|training)")
    target_precompile_headers(${name} REUSE_FROM v2m-torch-test-headers)
  else()
    target_precompile_headers(${name} REUSE_FROM v2m-test-headers)
  endif()
  if("asan" IN_LIST arg_LABELS)
    add_dependencies(sanitizer-tests ${name})
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_WAIT_POLICY=passive;LC_ALL=C.UTF-8;VIDEO2MUSIC_FACE_MODEL=${PROJECT_SOURCE_DIR}/../shared/data/models/yunet_n_320_320.onnx")
endfunction()
