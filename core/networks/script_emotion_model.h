// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_model.h"

namespace v2m {

/// Opens a TorchScript network with the JSON file that describes it:
///
///     {"labels": ["angry", ...], "input_size": 224, "channels": "rgb",
///      "mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225], "output": "logits"}
///
/// - labels: the seven emotions in the order of the outputs; the usual synonyms are understood.
/// - input_size: 16 to 1024; faces of 48 pixels are enlarged to it.
/// - channels: "grey" or "rgb" (the grey face three times).
/// - mean, std: one number per channel, for pixels in [0, 1].
/// - output: "logits" (the default) or "probabilities"; temperature (1 by default) divides logits.
///
/// The network takes N x C x S x S of float and returns N x 7 finite numbers, which are 0 or more
/// and sum to 1 for each face where they are to be probabilities: it is tried out with one face and
/// two.
/// @throws ModelError with the reason if either file does not fit that.
std::unique_ptr<EmotionModel> openScriptEmotionModel(const std::filesystem::path& script,
                                                     const std::filesystem::path& description);

} // namespace v2m
