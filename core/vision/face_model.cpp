// SPDX-License-Identifier: MIT
#include "core/vision/face_model.h"

#include "core/base/paths.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace v2m {

QString ownFaceModelPath()
{
    return QFileInfo(defaultCatalogPath()).path() + QStringLiteral("/models/") +
           QString::fromLatin1(kFaceModelName);
}

QByteArray faceModelHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace v2m
