// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <filesystem>
#include <string>

namespace v2m::test {

/// A temporary folder for the files of a test.
class TemporaryFolder {
public:
    /// @param name of a file or folder in it; empty for the folder itself.
    std::filesystem::path path(const std::string& name = {}) const
    {
        const std::filesystem::path folder = m_folder.path().toStdString();
        return name.empty() ? folder : folder / name;
    }

    /// Writes a file, creating the folders above it. An existing file is removed first, because
    /// ext4 flushes a file that is truncated and rewritten to disk: 4 ms each.
    std::filesystem::path write(const std::string& name, const QByteArray& content) const
    {
        QFile file(m_folder.path() + QLatin1Char('/') + QString::fromStdString(name));
        file.remove();
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(content) != content.size())
            qFatal("the test cannot write %s", name.c_str());
        return path(name);
    }

    /// Empty if the file does not exist.
    QByteArray read(const std::string& name) const
    {
        QFile file(m_folder.path() + QLatin1Char('/') + QString::fromStdString(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

private:
    QTemporaryDir m_folder;
};

/// The message of the error of this type that an action throws; empty if it succeeds.
template <typename Kind, typename Action>
QByteArray refusalOf(Action action)
{
    try {
        action();
    } catch (const Kind& error) {
        return error.what();
    }
    return {};
}

} // namespace v2m::test
