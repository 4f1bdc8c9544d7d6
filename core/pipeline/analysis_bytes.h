// SPDX-License-Identifier: MIT
#pragma once

#include "core/pipeline/clip_analysis.h"

#include <QByteArray>

#include <memory>

namespace v2m {

/// Serialises an analysis, without its fingerprint, and without a warning that is none of
/// VideoFileSource::warnings().
QByteArray toBytes(const ClipAnalysis& analysis);

/// The inverse; the summary is recomputed from the timeline by summarizeClip. Null if the bytes are
/// truncated, of another version, or hold what no analysis does: decreasing timestamps, scores
/// outside [0, 1], numbers that are not finite. Takes no more memory than kMaxAnalysisMemory,
/// whatever the bytes claim.
std::shared_ptr<ClipAnalysis> analysisFromBytes(const QByteArray& bytes);

/// Unpacked size limit in bytes: about four hours of one face at 30 frames per second.
inline constexpr quint32 kMaxAnalysisMemory = 32U << 20;

} // namespace v2m
