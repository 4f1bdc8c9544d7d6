// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_model.h"
#include "core/networks/model_description.h"
#include "core/networks/picture_network.h"
#include "core/networks/safetensors.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace v2m {

/// Metadata key in a weights file for the description of a PictureNetwork.
inline constexpr std::string_view kPictureDescription = "description";

/// The description in a weights file; nullopt for our own network.
std::optional<ModelDescription> pictureDescriptionOf(const TensorFile& content,
                                                     const std::filesystem::path& file);

/// The network of a weights file made by convertScript(); its tensors are not needed afterwards.
/// @param temperature overrides the description's.
/// @throws ModelError naming the file if it contains none, or non-finite numbers.
std::unique_ptr<EmotionModel> makePictureModel(const TensorFile& content,
                                               const std::filesystem::path& file,
                                               std::optional<double> temperature = {});

} // namespace v2m
