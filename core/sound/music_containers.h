// SPDX-License-Identifier: MIT
#pragma once

namespace v2m {

/// FFmpeg's names of the containers that music files are read from: those that hold their sound
/// themselves and never name other files.
inline constexpr char kMusicContainers[] =
    "mp3,flac,ogg,mov,aac,asf,wav,w64,aiff,ape,wv,tta,mpc,mpc8,caf,au,"
    "ac3,eac3,dts,amr,matroska,avi,dsf";

} // namespace v2m
