// SPDX-License-Identifier: MIT
#pragma once

#include <QFileInfo>
#include <QString>

namespace v2m::test {

/// A file of the development data beside the checkout; empty if it is missing.
inline QString sharedFile(const QString& name)
{
    const QString path = QStringLiteral(V2M_SOURCE_DIR "/../shared/data/") + name;
    return QFileInfo(path).canonicalFilePath(); // as programs name it, with symbolic links resolved
}

/// As sharedFile(), or if that is missing the drawn stand-in (make_test_data.cpp), for tests that
/// need just any face, or none.
inline QString faceFile(const QString& name)
{
    const QString shared = sharedFile(name);
    return shared.isEmpty() ? QStringLiteral(V2M_BINARY_DIR "/tests/data/") + name : shared;
}

} // namespace v2m::test
