// SPDX-License-Identifier: MIT
#include "app/chain.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/models/model_manifest.h"
#include "core/torch_module/networks.h"

#include <filesystem>

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
            makeClassifierFactory(modelsFolder, trustsModel)};
}

} // namespace v2m
