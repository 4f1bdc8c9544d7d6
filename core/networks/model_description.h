// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <filesystem>
#include <string>
#include <vector>

namespace v2m {

/// The inputs and outputs of a third-party network, as described in its JSON:
///
///     {"labels": ["angry", ...], "input_size": 224, "channels": "rgb",
///      "mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225], "output": "logits"}
///
/// - labels: the seven emotions in the order of the outputs; common synonyms are accepted.
/// - input_size: 16 to 1024; faces of 48 pixels are upscaled to it.
/// - channels: "grey" or "rgb" (the grey face three times).
/// - mean, std: one number per channel, for pixels in [0, 1].
/// - output: "logits" (the default) or "probabilities"; temperature (1 by default) divides logits.
struct ModelDescription {
    std::vector<Emotion> labels; ///< of the outputs, in order
    int side = 0;
    std::vector<float> mean; ///< one number per channel: 1 for grey, 3 for colour
    std::vector<float> deviation;
    bool probabilities = false;
    double temperature = 1.0;

    /// @param name of the source file, for errors.
    /// @throws ModelError with the reason if the description is invalid.
    static ModelDescription fromJson(const std::string& text, const std::filesystem::path& name);
};

} // namespace v2m
