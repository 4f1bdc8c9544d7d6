// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/converted_model.h"

#include <filesystem>
#include <stop_token>

namespace v2m {

/// Converts the weights of a TorchScript file to safetensors, which contains no code, with the
/// entry "emotion" of the manifest beside it: openEmotionModel() opens the folder.
///
/// The script runs in a sandboxed process and is never trusted. Its tensors must be those of a
/// supported network (see PictureNetwork), with any common prefix. As tensors alone do not
/// determine what the script computes, both networks are compared on some faces, and a file that
/// disagrees is refused. Weights with more than one dimension are stored in half precision. Needs
/// up to four times the weights' size in memory.
///
/// @param script with its description beside it; see openEmotionModel().
/// @param out ends in `.safetensors`. @throws ModelError, UsageError, FileError, Cancelled.
ConvertedModel convertScript(const std::filesystem::path& script, const std::filesystem::path& out,
                             int threads, const ConversionCallback& progress = {},
                             std::stop_token stop = {});

} // namespace v2m
