// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

namespace v2m::test {

/// Empty if the file cannot be read.
inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes a file, creating the folders above it, and ends the program if that fails. An existing
/// file is removed first, because ext4 flushes a file that is truncated and rewritten to disk: 4 ms
/// each. @returns the path.
inline QString writeFile(const QString& path, const QByteArray& content = {})
{
    QFile file(path);
    file.remove();
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(content) != content.size())
        qFatal("the test cannot write %s", qPrintable(path));
    return path;
}

/// Writes a script that can be run. @returns the path.
inline QString writeScript(const QString& path, const QByteArray& body)
{
    writeFile(path, "#!/bin/sh\n" + body + '\n');
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace v2m::test
