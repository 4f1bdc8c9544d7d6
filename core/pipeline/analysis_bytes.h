// SPDX-License-Identifier: MIT
#pragma once

#include "core/pipeline/clip_analysis.h"

#include <QByteArray>

#include <memory>

namespace v2m {

/// All that was read from a clip, as bytes to keep; nothing of it is lost but the language of its
/// warning, which stays the one of the moment.
QByteArray toBytes(const ClipAnalysis& analysis);

/// The inverse; the sum is made anew from the timeline, as summarizeClip does it. Null for bytes
/// that are not whole, of another version, or that hold what no analysis does: times that run back,
/// scores outside [0, 1], numbers that are none. Takes no more memory than kMostAnalysisMemory,
/// whatever the bytes say.
std::shared_ptr<const ClipAnalysis> analysisFromBytes(const QByteArray& bytes);

/// Some four hours of one face at 30 frames a second, unpacked.
inline constexpr quint32 kMostAnalysisMemory = 32U << 20;

} // namespace v2m
