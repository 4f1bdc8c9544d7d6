// SPDX-License-Identifier: MIT
#pragma once

#include <QFileInfo>
#include <QString>

namespace v2m::test {

/// Path of a file in the development data beside the checkout; empty if it is missing.
inline QString sharedFile(const QString& name)
{
    const QString path = QStringLiteral(V2M_SOURCE_DIR "/../shared/data/") + name;
    return QFileInfo(path)
        .canonicalFilePath(); // as programs report it, with symbolic links resolved
}

/// As sharedFile(), but falls back to the drawn stand-in (make_test_data.cpp); for tests to which
/// it does not matter whose face it is, or that need none.
inline QString faceFile(const QString& name)
{
    const QString shared = sharedFile(name);
    return shared.isEmpty() ? QStringLiteral(V2M_BINARY_DIR "/tests/data/") + name : shared;
}

} // namespace v2m::test
