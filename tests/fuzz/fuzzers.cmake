# SPDX-License-Identifier: MIT
# Fuzzing with libFuzzer: one program for each parser of untrusted input. Built by the preset `fuzz`,
# which requires clang; packaging/fuzz runs them.

add_custom_target(fuzzers)

# A fuzzer from fuzz_<name>.cpp, with its seeds in corpus/<name>.
#   SOURCES of the parser, if its library depends on code that cannot be fuzzed, such as LibTorch
function(v2m_add_fuzzer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;SOURCES")
  list(TRANSFORM arg_SOURCES PREPEND "${PROJECT_SOURCE_DIR}/")
  add_executable(fuzz_${name} fuzz_${name}.cpp ${arg_SOURCES})
  target_link_libraries(fuzz_${name} PRIVATE ${arg_LINKS})
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  v2m_configure_target(fuzz_${name})
  add_dependencies(fuzzers fuzz_${name})
endfunction()

v2m_add_fuzzer(csv LINKS v2m::core-catalog)
v2m_add_fuzzer(python_list LINKS v2m::core-catalog)
v2m_add_fuzzer(audio_tags LINKS v2m::core-collection)
v2m_add_fuzzer(tags LINKS v2m::core-catalog)
v2m_add_fuzzer(filter LINKS v2m::core-recommend)
v2m_add_fuzzer(jspf LINKS v2m::core-playlist)
v2m_add_fuzzer(xspf LINKS v2m::core-playlist)
v2m_add_fuzzer(m3u8 LINKS v2m::core-playlist)
v2m_add_fuzzer(request LINKS v2m::core-words)
v2m_add_fuzzer(tensors LINKS v2m::core-models)
v2m_add_fuzzer(manifest LINKS v2m::core-models)
