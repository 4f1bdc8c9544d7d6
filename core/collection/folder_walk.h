// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace v2m {

/// A music file found in a folder, not yet opened.
struct FoundFile {
    QString path; ///< absolute, as found
    std::int64_t sizeBytes = 0;
    std::int64_t modifiedMs = 0; ///< since 1970, UTC
    QString root = {};           ///< the folder that was searched

    friend bool operator==(const FoundFile&, const FoundFile&) = default;
};

/// Whether a file name is that of music, by its extension, so that playlists, pictures and texts
/// are not opened.
bool isMusicName(const QString& fileName);

/// Whether there is anything at a path.
bool isThere(const QString& path);

/// All music below a folder, ordered by path.
///
/// Hidden files and folders are skipped. Symbolic links are followed, and each folder is entered
/// once however many links lead to it, by the first in the order of names. Copies that the writing
/// of tags left when it was killed are removed.
///
/// @param found called now and then with the number found so far.
/// @param skipped called with each folder below that cannot be read, and why.
/// @throws FileError if the folder itself is missing, not a folder, or unreadable; Cancelled.
std::vector<FoundFile>
walkFolder(const QString& folder, const std::stop_token& stop = {},
           const std::function<void(std::int64_t)>& found = {},
           const std::function<void(const QString& folder, const Message& reason)>& skipped = {});

/// The folder and all below it that walkFolder() enters. @throws likewise.
QStringList foldersBelow(const QString& folder, const std::stop_token& stop = {});

} // namespace v2m
