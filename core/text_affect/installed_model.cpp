// SPDX-License-Identifier: MIT
#include "core/text_affect/installed_model.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/models/model_manifest.h"

namespace v2m {

std::filesystem::path InstalledModel::verifiedFile() const
{
    const ModelManifest manifest = ModelManifest::read(toPath(folder));
    return manifest.verifiedFile(manifest.entry(name));
}

std::optional<InstalledModel> findModel(const QString& modelsFolder, const std::string& name)
{
    for (const QString& folder : {modelsFolder, defaultModelsFolder()}) {
        if (folder.isEmpty())
            continue;
        try {
            const ModelEntry entry = ModelManifest::read(toPath(folder)).entry(name);
            if (std::filesystem::is_regular_file(toPath(folder) / entry.file))
                return InstalledModel{folder, name, entry.sha256};
        } catch (const ModelError&) {
            continue; // not in this folder
        }
    }
    return std::nullopt;
}

quint64 hashOf(const std::string& sha256, std::initializer_list<quint64> numbers)
{
    quint64 hash = 14695981039346656037U;
    const auto mix = [&hash](quint64 value) { hash = (hash ^ value) * 1099511628211U; };
    for (const char digit : sha256)
        mix(static_cast<unsigned char>(digit));
    for (const quint64 number : numbers)
        mix(number);
    return hash;
}

} // namespace v2m
