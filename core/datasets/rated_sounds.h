// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <filesystem>
#include <string>
#include <vector>

namespace v2m {

/// A sound file and its mood as rated by people.
struct RatedSound {
    std::filesystem::path file;
    float valence = 0.0F; ///< in [-1, 1]
    float arousal = 0.0F; ///< in [-1, 1]
    std::string series;   ///< what the sound is a part of; may be empty
};

struct RatedSounds {
    std::vector<RatedSound> sounds;
    std::vector<Message> faults; ///< unusable rows
};

/// Adds the rows of a CSV file with the columns path, valence, arousal and optionally series; paths
/// are relative to it.
/// @throws FileError if the table is missing, unreadable or without those columns.
void readRatedSounds(const std::filesystem::path& table, RatedSounds& read);

} // namespace v2m
