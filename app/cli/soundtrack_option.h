// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"
#include "core/library/listing.h"
#include "core/pipeline/clip_analysis.h"
#include "core/soundtrack/soundtrack_writer.h"

#include <QJsonObject>
#include <QString>

#include <stop_token>

namespace v2m {

/// --soundtrack and --own-sound.
struct SoundtrackOption {
    QString path; ///< empty if not given
    OwnSound ownSound = OwnSound::Duck;
};

void addSoundtrackOption(CommandLine& line);

/// @throws UsageError for an unknown extension or choice, or --own-sound alone.
SoundtrackOption soundtrackOption(const CommandLine& line);

/// The report on a clip written with its music.
struct WrittenSoundtrack {
    QJsonObject document;
    QString text; ///< which track plays when, a line per segment, and which could not be heard
};

/// Writes the clip with the tracks of the list that have a local file, with a progress bar.
/// @throws as writeSoundtrack(), and FileError if no track has a file.
WrittenSoundtrack writeSoundtrackOf(const ClipAnalysis& analysis, const Listing& listing,
                                    const SoundtrackOption& option, const CommonOptions& common,
                                    const std::stop_token& stop);

} // namespace v2m
