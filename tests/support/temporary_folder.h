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

/// A folder for the files of a test.
class TemporaryFolder {
public:
    /// @param name of a file or folder in it; empty: the folder itself.
    std::filesystem::path path(const std::string& name = {}) const
    {
        const std::filesystem::path folder = m_folder.path().toStdString();
        return name.empty() ? folder : folder / name;
    }

    /// Writes a file and the folders above it. One that was there is removed first, because ext4
    /// forces a file to the disk that is truncated and written again: 4 ms each.
    std::filesystem::path write(const std::string& name, const QByteArray& content) const
    {
        QFile file(m_folder.path() + QLatin1Char('/') + QString::fromStdString(name));
        file.remove();
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(content) != content.size())
            qFatal("the test cannot write %s", name.c_str());
        return path(name);
    }

    /// Empty for a file that is not there.
    QByteArray read(const std::string& name) const
    {
        QFile file(m_folder.path() + QLatin1Char('/') + QString::fromStdString(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

private:
    QTemporaryDir m_folder;
};

/// What an error of this kind says of an action; nothing if the action goes through.
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
