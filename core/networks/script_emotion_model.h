// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_model.h"

#include <filesystem>
#include <istream>
#include <memory>
#include <string>

namespace v2m {

/// A TorchScript network with the JSON that describes it:
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
/// @param name of the file, for errors.
/// @throws ModelError with the reason if either does not fit that.
std::unique_ptr<EmotionModel> makeScriptEmotionModel(std::istream& script,
                                                     const std::string& description,
                                                     const std::filesystem::path& name);

/// The text of a description. @throws ModelError with the reason if it is none, or if there is no
/// script.
std::string readScriptDescription(const std::filesystem::path& script,
                                  const std::filesystem::path& description);

/// Opens it in this process, where it can do whatever the user can; see EmotionModelTrust.
std::unique_ptr<EmotionModel> openTrustedScript(const std::filesystem::path& script,
                                                const std::string& description);

/// Opens it in a process of its own, where it can do nothing but compute. When it dies or does not
/// answer, predict() throws ModelError, and the next call begins another process.
std::unique_ptr<EmotionModel> openSandboxedScript(const std::filesystem::path& script,
                                                  const std::string& description, int threads);

} // namespace v2m
