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

/// A TorchScript network, ready to predict, and the numbers in it.
struct ScriptEmotionModel {
    std::unique_ptr<EmotionModel> model;
    std::vector<std::pair<std::string, torch::Tensor>> tensors; ///< by their full names
};

/// Makes one of a file with the JSON that describes it (see ModelDescription). It is tried out with
/// one face and two.
/// @param name of the file, for errors.
/// @throws ModelError with the reason if either does not fit the other.
ScriptEmotionModel makeScriptEmotionModel(std::istream& script, const std::string& description,
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
