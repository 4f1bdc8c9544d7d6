// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/paths.h"
#include "tests/support/test_data.h"

namespace v2m::test {

/// The YuNet model, installed or from the development data; empty if there is neither.
inline QString yunetModel()
{
    const QString shared = sharedFile(QStringLiteral("models/yunet_n_320_320.onnx"));
    return shared.isEmpty() ? v2m::faceModelPath() : shared;
}

} // namespace v2m::test
