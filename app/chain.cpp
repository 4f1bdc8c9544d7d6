// SPDX-License-Identifier: MIT
#include "app/chain.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/models/model_manifest.h"
#include "core/models/sha256.h"
#include "core/torch_module/networks.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace v2m {
namespace {

/// A folder whose manifest names no emotion network, such as that of a caption network trained on
/// one's own catalog, leaves this one to the installed models.
QString folderWithEmotions(const QString& modelsFolder)
{
    const std::filesystem::path folder = toPath(modelsFolder);
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(folder / "manifest.json", unknown))
        return modelsFolder;
    const ModelManifest manifest = ModelManifest::read(folder);
    try {
        manifest.entry("emotion");
    } catch (const ModelError&) {
        return defaultModelsFolder();
    }
    return modelsFolder;
}

/// Of the emotion model and of what finds the faces.
std::string nameOfChain(const QString& models, DetectorChoice detector)
{
    const std::filesystem::path path = toPath(folderWithEmotions(models));
    std::string model;
    if (std::filesystem::exists(path / "manifest.json")) {
        const ModelManifest manifest = ModelManifest::read(path);
        const ModelEntry& entry = manifest.entry("emotion");
        model = entry.sha256 + ' ' + std::to_string(entry.temperature);
    } else if (std::filesystem::is_directory(path)) {
        std::vector<std::filesystem::path> scripts;
        for (const auto& file : std::filesystem::directory_iterator(path)) {
            if (file.path().extension() == ".pt" || file.path().extension() == ".pth")
                scripts.push_back(file.path());
        }
        std::sort(scripts.begin(), scripts.end());
        model = sha256OfFiles(scripts);
    } else {
        model = sha256OfFile(path);
    }
    const QString faces = detector == DetectorChoice::Cascade ? QString() : faceModelPath();
    return model + ' ' + (faces.isEmpty() ? "cascade" : sha256OfFile(toPath(faces)));
}

/// Looks into the files once, when somebody first asks; another thread that asks waits for that.
std::function<std::string()> nameOfChainFactory(const QString& models, DetectorChoice detector)
{
    struct Known {
        std::once_flag once;
        std::string name;
    };
    return [models, detector, known = std::make_shared<Known>()] {
        std::call_once(known->once, [&] { known->name = nameOfChain(models, detector); });
        return known->name;
    };
}

} // namespace

ClassifierFactory makeClassifierFactory(const QString& modelsFolder, bool trustsModel)
{
    return [modelsFolder, trustsModel] {
        if (modelsFolder.isEmpty()) {
            throw ModelError(Message("v2m::chain",
                                     "No models are installed; name their folder with --models or "
                                     "VIDEO2MUSIC_MODELS."));
        }
        return loadNetworks().openEmotionClassifier(toPath(folderWithEmotions(modelsFolder)), 1,
                                                    trustsModel);
    };
}

ChainFactories makeChain(const QString& modelsFolder, DetectorChoice detector, bool trustsModel)
{
    return {[detector] { return makeFaceDetector(detector); },
            makeClassifierFactory(modelsFolder, trustsModel),
            nameOfChainFactory(modelsFolder, detector)};
}

} // namespace v2m
