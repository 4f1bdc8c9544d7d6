// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>

namespace v2m {

/// A model that the manifest of a folder lists, and whose file is there.
struct InstalledModel {
    QString folder;
    std::string name;
    std::string sha256; ///< of its file

    /// @throws ModelError if the file does not match the manifest.
    std::filesystem::path verifiedFile() const;
};

/// The model of that name in a folder, else in defaultModelsFolder(); nullopt if neither has it.
/// Only manifests are read.
std::optional<InstalledModel> findModel(const QString& modelsFolder, const std::string& name);

/// A hash of a model's hash and of numbers (FNV-1a, 64 bits).
quint64 hashOf(const std::string& sha256, std::initializer_list<quint64> numbers);

} // namespace v2m
