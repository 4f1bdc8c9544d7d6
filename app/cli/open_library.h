// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"
#include "core/library/music_library.h"

#include <memory>
#include <stop_token>

namespace v2m {

/// Opens the catalog given by the common options with their models, with a progress bar if moods
/// have to be recomputed.
/// @throws ModelError if --models is not a folder of models, or its caption model does not match
/// the manifest; exceptions of MusicLibrary.
std::unique_ptr<MusicLibrary>
openLibrary(const CommonOptions& common, const std::stop_token& stop,
            MusicLibrary::WhenEmpty whenEmpty = MusicLibrary::WhenEmpty::AddStarterWorks);

} // namespace v2m
