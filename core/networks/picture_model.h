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

/// Under it the metadata of a file of weights hold the description of a PictureNetwork.
inline constexpr std::string_view kPictureDescription = "description";

/// The description in a file of weights; none where it is of this program's own network.
std::optional<ModelDescription> pictureDescriptionOf(const TensorFile& content,
                                                     const std::filesystem::path& file);

/// The network of a file of weights that was made by convertScript(); its tensors are not needed
/// afterwards.
/// @param temperature instead of the description's.
/// @throws ModelError naming the file if it holds none, or numbers that are none.
std::unique_ptr<EmotionModel> makePictureModel(const TensorFile& content,
                                               const std::filesystem::path& file,
                                               std::optional<double> temperature = {});

} // namespace v2m
