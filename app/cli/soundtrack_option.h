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
    QString path; ///< empty: none is asked for
    OwnSound ownSound = OwnSound::Duck;
};

void addSoundtrackOption(CommandLine& line);

/// @throws UsageError: an unknown ending or choice, or --own-sound alone.
SoundtrackOption soundtrackOption(const CommandLine& line);

/// A clip written with its music, as it is told.
struct WrittenSoundtrack {
    QJsonObject document;
    QString text; ///< what sounds when, a line for each segment
};

/// Writes the clip with those tracks of the list that have a file here, with a progress bar.
/// @throws what writeSoundtrack() throws, and FileError where no track has a file.
WrittenSoundtrack writeSoundtrackOf(const ClipAnalysis& analysis, const Listing& listing,
                                    const SoundtrackOption& option, const CommonOptions& common,
                                    const std::stop_token& stop);

} // namespace v2m
