# SPDX-License-Identifier: MIT
# Renders a score to a sound file of a fixed loudness:
#
#   cmake -D SCORE=x.abc -D MIDI=x.mid -D SOUND=x.opus -D ABC2MIDI=... -D FLUIDSYNTH=...
#         -D FFMPEG=... -D SOUNDFONT=x.sf2 -P render_score.cmake
#
# The output is reproducible: the same score, programs and soundfont give the same bytes.

set(loudness -16.0)   # LUFS, integrated (EBU R 128)
set(limit 0.72)       # of full scale; leaves headroom for Opus
set(fade_s 1.5)
set(bit_rate 56k)

cmake_path(GET SCORE STEM stem)
set(raw "${MIDI}.wav")
set(levelled "${MIDI}.levelled.wav")

function(run what output)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${stem}: ${what} failed (${result}):\n${said}")
  endif()
  set(${output} "${said}" PARENT_SCOPE)
endfunction()

# CMake has integer arithmetic only, so levels are kept in hundredths of a decibel.
function(to_hundredths decibels output)
  if(NOT decibels MATCHES "^(-?)([0-9]+)\\.([0-9])")
    message(FATAL_ERROR "${stem}: no level in '${decibels}'")
  endif()
  math(EXPR value "${CMAKE_MATCH_1}(${CMAKE_MATCH_2} * 100 + ${CMAKE_MATCH_3} * 10)")
  set(${output} ${value} PARENT_SCOPE)
endfunction()

# The integrated loudness from the summary of ffmpeg's ebur128 filter.
function(find_loudness report output)
  string(FIND "${report}" "Integrated loudness" summary REVERSE)
  string(SUBSTRING "${report}" ${summary} -1 report)
  if(NOT report MATCHES "I: +(-?[0-9]+\\.[0-9])")
    message(FATAL_ERROR "${stem}: ffmpeg found no loudness")
  endif()
  to_hundredths("${CMAKE_MATCH_1}" value)
  set(${output} ${value} PARENT_SCOPE)
endfunction()

function(to_decibels hundredths output)
  set(sign "")
  if(hundredths LESS 0)
    set(sign "-")
    math(EXPR hundredths "-(${hundredths})")
  endif()
  math(EXPR whole "${hundredths} / 100")
  math(EXPR part "${hundredths} % 100 + 100")
  string(SUBSTRING "${part}" 1 2 part)
  set(${output} "${sign}${whole}.${part}dB" PARENT_SCOPE)
endfunction()

set(ffmpeg "${FFMPEG}" -hide_banner -nostdin -nostats -y -threads 1 -filter_threads 1)
to_hundredths(${loudness} wanted)

run(abc2midi said "${ABC2MIDI}" "${SCORE}" -o "${MIDI}")
if(said MATCHES "(Error|Warning)[^\n]*")
  message(FATAL_ERROR "${stem}: abc2midi objects to the score: ${CMAKE_MATCH_0}")
endif()
run(fluidsynth said "${FLUIDSYNTH}" -ni -q -C 0 -g 0.4 -r 48000 -O float -T wav
    -o synth.dynamic-sample-loading=1 -F "${raw}" "${SOUNDFONT}" "${MIDI}")

run(ffmpeg report ${ffmpeg} -i "${raw}" -af ebur128=framelog=verbose -f null -)
find_loudness("${report}" found)
math(EXPR gain "${wanted} - (${found})")
to_decibels(${gain} gain)

# Reversed, so that silence removal and fade apply to the end of the sound, however long the last
# note rings. The gain lost in the limiter is restored when the sound is encoded.
run(ffmpeg report ${ffmpeg} -i "${raw}" -af
    "volume=${gain},areverse,silenceremove=start_periods=1:start_threshold=-60dB,afade=in:d=${fade_s},areverse,alimiter=limit=${limit}:level=disabled:attack=5:release=80,ebur128=framelog=verbose"
    -c:a pcm_f32le "${levelled}")
find_loudness("${report}" found)
math(EXPR gain "${wanted} - (${found})")
to_decibels(${gain} gain)

run(ffmpeg said ${ffmpeg} -i "${levelled}" -af "volume=${gain}" -map_metadata -1 -fflags +bitexact
    -flags:a +bitexact -c:a libopus -compression_level 6 -b:a ${bit_rate} -f opus "${SOUND}.part")
file(RENAME "${SOUND}.part" "${SOUND}")
file(REMOVE "${raw}" "${levelled}")
