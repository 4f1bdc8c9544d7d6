// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/paths.h"
#include "core/pipeline/chain_factories.h"

#include <QString>

namespace v2m {

/// Opens the emotion network of a models folder, or a model of the user's own. LibTorch is loaded
/// when the first network is made, not before.
/// @param trustsModel a model that is a program may do what the user may.
ClassifierFactory makeClassifierFactory(const QString& modelsFolder, bool trustsModel = false);

/// The chain of real parts.
ChainFactories makeChain(const QString& modelsFolder,
                         DetectorChoice detector = DetectorChoice::Automatic,
                         bool trustsModel = false);

} // namespace v2m
