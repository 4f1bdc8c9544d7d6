// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_model.h"
#include "core/networks/model_description.h"

#include <filesystem>
#include <istream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace v2m {

/// A TorchScript network ready for inference, and its tensors.
struct ScriptEmotionModel {
    std::unique_ptr<EmotionModel> model;
    std::vector<std::pair<std::string, torch::Tensor>> tensors; ///< by full name
};

/// Loads a script with its JSON description (see ModelDescription) and tries it out with one face
/// and two.
/// @param name of the file, for errors.
/// @throws ModelError with the reason if script and description do not match.
ScriptEmotionModel makeScriptEmotionModel(std::istream& script, const std::string& description,
                                          const std::filesystem::path& name);

/// The text of a description. @throws ModelError with the reason if it is invalid, or there is no
/// script.
std::string readScriptDescription(const std::filesystem::path& script,
                                  const std::filesystem::path& description);

/// Opens a script in this process, with the user's privileges; see EmotionModelTrust.
std::unique_ptr<EmotionModel> openTrustedScript(const std::filesystem::path& script,
                                                const std::string& description);

/// Opens a script in a sandboxed process. If that crashes or times out, predict() throws
/// ModelError, and the next call starts another process.
std::unique_ptr<EmotionModel> openSandboxedScript(const std::filesystem::path& script,
                                                  const std::string& description, int threads);

} // namespace v2m
