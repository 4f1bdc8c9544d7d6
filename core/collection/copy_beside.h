// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <filesystem>

namespace v2m {

/// A copy of a file in its folder, under a name that only this program uses, to be changed there
/// before it takes the file's place. Symbolic links are followed, and permissions are kept.
///
/// All functions throw std::system_error with the cause.
class CopyBeside {
public:
    /// Copies that a killed process left in the folder are removed first.
    explicit CopyBeside(const QString& path);

    /// Removes the copy unless it took the file's place.
    ~CopyBeside();

    CopyBeside(const CopyBeside&) = delete;
    CopyBeside& operator=(const CopyBeside&) = delete;

    QString path() const;
    void takePlace();

private:
    void removeCopy();

    std::filesystem::path m_target;
    std::filesystem::path m_copy;
    int m_descriptor = -1; ///< holds a lock while the copy is in use
};

/// Removes a file of a folder if its name is that of such a copy and no process uses it.
/// @param folder an open descriptor.
void removeAbandonedCopy(int folder, const QByteArray& name);

} // namespace v2m
