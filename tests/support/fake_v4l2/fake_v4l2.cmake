# SPDX-License-Identifier: MIT
# A V4L2 camera for tests, as a preload library; see fake_camera.h. The sanitizer runtime has to be
# preloaded first, so sanitizer builds have neither the camera nor v2m_add_camera_test.
include_guard(GLOBAL)
if(V2M_SANITIZE)
  return()
endif()

set(folder "${CMAKE_CURRENT_LIST_DIR}")
add_library(fakev4l2 MODULE
  ${folder}/fake_camera.h ${folder}/fake_camera.cpp ${folder}/fake_v4l2.cpp)
set_target_properties(fakev4l2 PROPERTIES PREFIX "")
# A tail call would hide the caller from dlsym(RTLD_NEXT).
target_compile_options(fakev4l2 PRIVATE -fno-optimize-sibling-calls)
target_link_libraries(fakev4l2 PRIVATE ${CMAKE_DL_LIBS})
v2m_configure_target(fakev4l2)

add_library(v2m-test-camera-film STATIC ${folder}/camera_film.h ${folder}/camera_film.cpp)
target_link_libraries(v2m-test-camera-film PUBLIC Qt6::Core
  PRIVATE v2m-test-drawn-face opencv_core opencv_imgproc)
target_compile_definitions(v2m-test-camera-film PRIVATE
  V2M_SOURCE_DIR="${PROJECT_SOURCE_DIR}" V2M_BINARY_DIR="${PROJECT_BINARY_DIR}")
v2m_configure_target(v2m-test-camera-film)

# A test that sees the fake camera at /dev/video0. Takes the arguments of v2m_add_test.
function(v2m_add_camera_test name)
  v2m_add_test(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE v2m-test-camera-film)
  add_dependencies(${name} fakev4l2)
  set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "LD_PRELOAD=$<TARGET_FILE:fakev4l2>")
endfunction()
