// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/paths.h"

#include <QFileInfo>
#include <QString>

namespace v2m::test {

/// A file of the development data beside the checkout; empty where that folder is absent.
inline QString sharedFile(const char* name)
{
    const QString path =
        QStringLiteral(V2M_SOURCE_DIR "/../shared/data/") + QString::fromUtf8(name);
    return QFileInfo::exists(path) ? path : QString();
}

/// The YuNet model, installed or from the development data; empty where neither is.
inline QString yunetModel()
{
    const QString shared = sharedFile("models/yunet_n_320_320.onnx");
    return shared.isEmpty() ? v2m::faceModelPath() : shared;
}

} // namespace v2m::test
