// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace v2m {

/// The entry of one model file in manifest.json. File names are relative to the manifest's folder.
struct ModelEntry {
    std::string name;                ///< by which the program looks it up: "emotion"
    std::string file;                ///< a plain file name in the manifest's folder
    std::string sha256;              ///< of the file, 64 lower-case hexadecimal digits
    std::vector<std::string> labels; ///< of the outputs, in order
    int inputSize = 0;               ///< side of the square input, in pixels; 0 if not a picture
    std::string normalisation;       ///< description of how the input is normalised
    double temperature = 1.0; ///< logits are divided by it before softmax; picture models only
    std::string licence;
    nlohmann::ordered_json accuracy = nlohmann::ordered_json::object(); ///< measured, by data set
    std::string training; ///< the command that produced the file
};

/// The model files that belong to the program, listed in models/manifest.json.
class ModelManifest {
public:
    /// An empty manifest for a folder, to be filled and written.
    explicit ModelManifest(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// @throws ModelError if the manifest is missing or damaged.
    static ModelManifest read(const std::filesystem::path& folder);

    /// Likewise, but empty if the folder has no manifest yet. @throws ModelError if it is damaged.
    static ModelManifest readOrEmpty(const std::filesystem::path& folder);

    const std::vector<ModelEntry>& entries() const { return m_entries; }

    /// The entry with that name. @throws ModelError if there is none.
    const ModelEntry& entry(const std::string& name) const;

    /// The full path of the entry's file, after checking its content against the entry; of the
    /// waiting file if installFile() was interrupted.
    /// @throws ModelError naming the file if it is missing or differs.
    std::filesystem::path verifiedFile(const ModelEntry& entry) const;

    /// Where new weights wait until the manifest lists them, so that the folder always holds a
    /// model that its manifest describes: write them there, then enter().
    static std::filesystem::path waitingFile(const std::filesystem::path& file);

    /// Computes the entry's hash, of the waiting file if there is one, puts and writes the entry,
    /// and installs the waiting file. @throws FileError if a file cannot be read or written.
    void enter(ModelEntry entry);

    /// Renames the waiting weights to the entry's name, if they match the entry.
    /// @throws FileError if that fails.
    void installFile(const ModelEntry& entry) const;

    /// Adds the entry, or replaces the one with the same name.
    void put(ModelEntry entry);

    /// Writes manifest.json atomically. @throws FileError if that fails.
    void write() const;

private:
    std::filesystem::path m_folder;
    std::vector<ModelEntry> m_entries;
};

} // namespace v2m
