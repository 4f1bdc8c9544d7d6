// SPDX-License-Identifier: MIT
#include "core/models/model_manifest.h"

#include "core/base/error.h"
#include "core/models/bounded_file.h"
#include "core/models/sha256.h"
#include "core/models/whole_file.h"

#include <algorithm>
#include <optional>
#include <system_error>

namespace v2m {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFileName = "manifest.json";
constexpr int kFormat = 1;
constexpr int kIndent = 2;

ModelEntry entryFrom(const Json& json)
{
    ModelEntry entry;
    entry.name = json.at("name").get<std::string>();
    entry.file = json.at("file").get<std::string>();
    entry.sha256 = json.at("sha256").get<std::string>();
    entry.labels = json.value("labels", std::vector<std::string>());
    entry.inputSize = json.value("input_size", 0);
    entry.normalisation = json.value("normalisation", std::string());
    entry.temperature = json.value("temperature", 1.0);
    entry.licence = json.value("licence", std::string());
    entry.accuracy = json.value("accuracy", Json::object());
    entry.training = json.value("training", std::string());
    return entry;
}

Json toJson(const ModelEntry& entry)
{
    Json json = {{"name", entry.name},
                 {"file", entry.file},
                 {"sha256", entry.sha256},
                 {"labels", entry.labels}};
    const bool seesPictures = entry.inputSize > 0;
    if (seesPictures)
        json["input_size"] = entry.inputSize;
    json["normalisation"] = entry.normalisation;
    if (seesPictures)
        json["temperature"] = entry.temperature;
    json["licence"] = entry.licence;
    json["accuracy"] = entry.accuracy;
    json["training"] = entry.training;
    return json;
}

/// Training fits one between 0.05 and 20. Far beyond that the scores are all for one emotion, or
/// equal for all, whatever the face.
bool isUsableTemperature(double temperature)
{
    return temperature >= 0.01 && temperature <= 100.0;
}

bool isFileOf(const ModelEntry& entry, const std::filesystem::path& file)
{
    std::error_code unknown;
    return std::filesystem::is_regular_file(file, unknown) &&
           std::filesystem::file_size(file, unknown) <= kMaxModelBytes &&
           sha256OfFile(file) == entry.sha256;
}

} // namespace

ModelManifest ModelManifest::read(const std::filesystem::path& folder)
{
    const auto file = folder / kFileName;
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown))
        throw ModelError(Message("v2m::models", "The list of models “%1” is missing.").arg(file));
    const std::optional<std::string> text = readDescription(file);
    if (!text)
        throw ModelError(
            Message("v2m::models", "The list of models “%1” cannot be read or is too large.")
                .arg(file));
    ModelManifest manifest(folder);
    try {
        const Json json = Json::parse(*text);
        if (json.at("format").get<int>() != kFormat)
            throw ModelError(
                Message("v2m::models",
                        "The list of models “%1” is of another version than this program reads.")
                    .arg(file));
        for (const Json& item : json.at("models")) {
            ModelEntry entry = entryFrom(item);
            // A name with a folder in it could lead anywhere.
            if (entry.file.empty() ||
                std::filesystem::path(entry.file).filename() != std::filesystem::path(entry.file) ||
                !isUsableTemperature(entry.temperature))
                throw ModelError(
                    Message("v2m::models", "The list of models “%1” has an invalid entry: %2.")
                        .arg(file, entry.name));
            manifest.m_entries.push_back(std::move(entry));
        }
    } catch (const nlohmann::json::exception&) {
        throw ModelError(Message("v2m::models", "The list of models “%1” is damaged.").arg(file));
    }
    return manifest;
}

ModelManifest ModelManifest::readOrEmpty(const std::filesystem::path& folder)
{
    return std::filesystem::exists(folder / kFileName) ? read(folder) : ModelManifest(folder);
}

const ModelEntry& ModelManifest::entry(const std::string& name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const ModelEntry& entry) { return entry.name == name; });
    if (found == m_entries.end())
        throw ModelError(Message("v2m::models", "The list of models “%1” has no model called “%2”.")
                             .arg(m_folder / kFileName, name));
    return *found;
}

std::filesystem::path ModelManifest::verifiedFile(const ModelEntry& entry) const
{
    auto file = m_folder / entry.file;
    if (isFileOf(entry, waitingFile(file)))
        return waitingFile(file);
    std::error_code unknown;
    if (std::filesystem::is_regular_file(file, unknown) &&
        std::filesystem::file_size(file, unknown) > kMaxModelBytes)
        throw ModelError(Message("v2m::models", "The model file “%1” is too large.").arg(file));
    if (sha256OfFile(file) != entry.sha256)
        throw ModelError(Message("v2m::models", "The model file “%1” is not the one that its "
                                                "manifest describes (its SHA-256 differs).")
                             .arg(file));
    return file;
}

std::filesystem::path ModelManifest::waitingFile(const std::filesystem::path& file)
{
    auto waiting = file;
    waiting += ".new";
    return waiting;
}

void ModelManifest::enter(ModelEntry entry)
{
    const auto file = m_folder / entry.file;
    const auto waiting = waitingFile(file);
    entry.sha256 = sha256OfFile(std::filesystem::exists(waiting) ? waiting : file);
    put(entry);
    // An existing file keeps matching the old manifest until the new one is written; a new file is
    // put in place first, so that no manifest names a missing file.
    if (!std::filesystem::exists(file))
        installFile(entry);
    write();
    installFile(entry);
}

void ModelManifest::installFile(const ModelEntry& entry) const
{
    const auto file = m_folder / entry.file;
    if (!isFileOf(entry, waitingFile(file)))
        return;
    std::error_code error;
    std::filesystem::rename(waitingFile(file), file, error);
    if (error)
        throw FileError(
            Message("v2m::models", "“%1” cannot be written: %2.").arg(file, error.message()));
}

void ModelManifest::put(ModelEntry entry)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const ModelEntry& e) { return e.name == entry.name; });
    if (found == m_entries.end())
        m_entries.push_back(std::move(entry));
    else
        *found = std::move(entry);
}

void ModelManifest::write() const
{
    Json models = Json::array();
    for (const ModelEntry& entry : m_entries)
        models.push_back(toJson(entry));
    const Json json = {{"format", kFormat}, {"models", models}};
    writeAtomically(m_folder / kFileName, json.dump(kIndent) + "\n");
}

} // namespace v2m
