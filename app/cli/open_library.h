// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"
#include "core/library/music_library.h"

#include <memory>
#include <stop_token>

namespace v2m {

/// Opens the catalog of the common options with their models. When the moods of its tracks have to
/// be read anew, a progress bar tells.
/// @throws ModelError if --models names no folder of models, or its caption model is not the one
/// that the manifest describes; what MusicLibrary throws.
std::unique_ptr<MusicLibrary>
openLibrary(const CommonOptions& common, const std::stop_token& stop,
            MusicLibrary::WhenEmpty whenEmpty = MusicLibrary::WhenEmpty::AddStarterWorks);

} // namespace v2m
