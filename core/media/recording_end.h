// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace v2m {

/// Gives a recording its final name: `stem`.`suffix`, or the first of `stem` (2), (3), ... that is
/// free.
/// @param lastFrameMs how long its last picture is shown, to add an index if possible; nullopt for
/// a format without one.
/// @returns its new name; the old one if it cannot be renamed.
QString finishRecording(const QString& part, const QString& stem, const QString& suffix,
                        std::optional<std::int64_t> lastFrameMs);

} // namespace v2m
