// SPDX-License-Identifier: MIT
#include "app/chain.h"

#include "core/base/error.h"
#include "core/torch_module/networks.h"

namespace v2m {

ClassifierFactory makeClassifierFactory(const QString& modelsFolder)
{
    return [modelsFolder] {
        if (modelsFolder.isEmpty()) {
            throw ModelError(Message("v2m::chain",
                                     "No models are installed; name their folder with --models or "
                                     "VIDEO2MUSIC_MODELS."));
        }
        return loadNetworks().openEmotionClassifier(toPath(modelsFolder));
    };
}

ChainFactories makeChain(const QString& modelsFolder, DetectorChoice detector)
{
    return {[detector] { return makeFaceDetector(detector); }, makeClassifierFactory(modelsFolder)};
}

} // namespace v2m
