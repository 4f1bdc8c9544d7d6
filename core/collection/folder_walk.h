// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace v2m {

/// A music file as its folder shows it, without opening it.
struct FoundFile {
    QString path; ///< absolute, by the way that it was found
    std::int64_t sizeBytes = 0;
    std::int64_t modifiedMs = 0; ///< since 1970, UTC

    friend bool operator==(const FoundFile&, const FoundFile&) = default;
};

/// Whether a file of that name is taken for music: by its ending, so that playlists, pictures and
/// texts are passed over without being opened.
bool isMusicName(const QString& fileName);

/// All music below a folder, in the order of their paths.
///
/// Hidden files and folders are passed over. Links are followed, and each folder is entered once,
/// however many links lead to it: the first way in the order of names counts. Folders that may not
/// be read are passed over.
///
/// @param found called now and then with how many there are so far.
/// @throws FileError where the folder itself is missing, no folder, or unreadable; Cancelled.
std::vector<FoundFile> walkFolder(const QString& folder, const std::stop_token& stop = {},
                                  const std::function<void(std::int64_t)>& found = {});

/// The folder and all below it that walkFolder() enters. @throws likewise.
QStringList foldersBelow(const QString& folder, const std::stop_token& stop = {});

} // namespace v2m
