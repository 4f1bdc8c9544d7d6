// SPDX-License-Identifier: MIT
#include "app/chain.h"

#include "core/base/error.h"
#include "core/torch_module/networks.h"

namespace v2m {

ClassifierFactory makeClassifierFactory(const QString& modelsFolder, bool trustsModel)
{
    return [modelsFolder, trustsModel] {
        if (modelsFolder.isEmpty()) {
            throw ModelError(Message("v2m::chain",
                                     "No models are installed; name their folder with --models or "
                                     "VIDEO2MUSIC_MODELS."));
        }
        return loadNetworks().openEmotionClassifier(toPath(modelsFolder), 1, trustsModel);
    };
}

ChainFactories makeChain(const QString& modelsFolder, DetectorChoice detector, bool trustsModel)
{
    return {[detector] { return makeFaceDetector(detector); },
            makeClassifierFactory(modelsFolder, trustsModel)};
}

} // namespace v2m
