// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/converted_model.h"

#include <filesystem>
#include <stop_token>

namespace v2m {

/// Takes the weights out of a TorchScript file and writes them as safetensors, which is data and no
/// program, with the entry "emotion" of the manifest beside it: openEmotionModel() opens the
/// folder.
///
/// The script runs in its own process, as for its scores, and need be trusted at no time. Its
/// tensors must be those of a network that this program defines (see PictureNetwork), under any
/// common prefix. Their numbers alone do not say what the script does with them: both are asked for
/// some faces, and where they disagree the file is refused. Weights of more than one side are
/// stored in half precision. A conversion takes up to four times the weights' size of memory.
///
/// @param script with its description beside it; see openEmotionModel().
/// @param out ends in `.safetensors`. @throws ModelError, UsageError, FileError, Cancelled.
ConvertedModel convertScript(const std::filesystem::path& script, const std::filesystem::path& out,
                             int threads, const ConversionCallback& progress = {},
                             std::stop_token stop = {});

} // namespace v2m
