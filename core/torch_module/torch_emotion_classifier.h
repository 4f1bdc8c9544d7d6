// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/emotion_classifier.h"

#include <filesystem>
#include <memory>

namespace v2m {

/// A classifier that runs a network with LibTorch. Part of the networks module; programs get it
/// through loadNetworks(), see core/torch_module/networks.h.
///
/// @param model as openEmotionModel() takes it.
/// @param threads per call. @param trustsModel see EmotionModelTrust.
/// @throws ModelError if the model is missing, damaged or of the wrong shape.
std::unique_ptr<EmotionClassifier> openTorchEmotionClassifier(const std::filesystem::path& model,
                                                              int threads, bool trustsModel);

} // namespace v2m
