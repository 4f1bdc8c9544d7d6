// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/soundtrack/soundtrack_writer.h"

#include <QJsonObject>
#include <QString>

#include <span>

namespace v2m {

/// A clip that was written with its music: `file`, `duration_s`, `loudness_lufs`, `own_sound` (what
/// became of the clip's own, off where it has none), `pictures` (copied or encoded), `passed_over`
/// (the number of tracks without a file that can be heard), and `segments` in time: when which
/// track sounds, from where in its file, and how it is faded.
/// @param list that the request's tracks were found in.
QJsonObject soundtrackToJson(const QString& file, const SoundtrackRequest& request,
                             const SoundtrackResult& result, std::span<const Track> list);

} // namespace v2m
