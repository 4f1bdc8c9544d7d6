// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace v2m {

/// What manifest.json says of one model file. Files are named relative to the manifest's folder.
struct ModelEntry {
    std::string name;                ///< what the program asks for: "emotion"
    std::string file;                ///< a plain file name in the manifest's folder
    std::string sha256;              ///< of the file, 64 lower-case hexadecimal digits
    std::vector<std::string> labels; ///< of the outputs, in their order
    int inputSize = 0;               ///< side of the square input, in pixels; 0: no picture
    std::string normalisation;       ///< what is done to the input, in words
    double temperature = 1.0;        ///< by which logits are divided before softmax; of pictures
    std::string licence;
    nlohmann::ordered_json accuracy = nlohmann::ordered_json::object(); ///< measured, by data set
    std::string training; ///< the command that made the file
};

/// The list of model files that belong to the program, in models/manifest.json.
class ModelManifest {
public:
    /// An empty manifest for a folder, to be filled and written.
    explicit ModelManifest(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// @throws ModelError if the manifest is missing or damaged.
    static ModelManifest read(const std::filesystem::path& folder);

    /// The entry of that name. @throws ModelError if there is none.
    const ModelEntry& entry(const std::string& name) const;

    /// The full path of the entry's file, after its bytes were compared with the entry; of the new
    /// one beside it, where installFile was kept from putting that in its place.
    /// @throws ModelError naming the file if it is missing or differs.
    std::filesystem::path verifiedFile(const ModelEntry& entry) const;

    /// Where new weights wait until the manifest names them, so that at any moment the folder holds
    /// a model that its manifest describes: write them there, put and write the entry, installFile.
    static std::filesystem::path waitingFile(const std::filesystem::path& file);

    /// Gives the waiting weights the entry's name, if they are the ones that it describes.
    /// @throws FileError if that fails.
    void installFile(const ModelEntry& entry) const;

    /// Replaces the entry of the same name or adds it.
    void put(ModelEntry entry);

    /// Writes manifest.json, whole or not at all. @throws FileError if that fails.
    void write() const;

private:
    std::filesystem::path m_folder;
    std::vector<ModelEntry> m_entries;
};

} // namespace v2m
