// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/file_content.h"

#include <QByteArray>
#include <QDir>
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

    /// Creates the folders above it.
    std::filesystem::path write(const std::string& name, const QByteArray& content) const
    {
        writeFile(QString::fromStdString(path(name).string()), content);
        return path(name);
    }

    /// Empty if the file does not exist.
    QByteArray read(const std::string& name) const
    {
        return contentOf(QString::fromStdString(path(name).string()));
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
