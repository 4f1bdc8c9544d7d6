// SPDX-License-Identifier: MIT
#include "core/playlist/playlist_export.h"

#include "core/base/error.h"
#include "core/base/file_name.h"
#include "core/base/paths.h"
#include "core/models/whole_file.h"
#include "core/playlist/csv_writer.h"
#include "core/playlist/jspf_writer.h"
#include "core/playlist/m3u8_writer.h"
#include "core/playlist/xspf_writer.h"
#include "core/preview/track_address.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace v2m {
namespace {

[[noreturn]] void fail(const QString& path, const Message& cause)
{
    throw FileError(Message("PlaylistExport", "The playlist could not be written to %1: %2.")
                        .arg(QDir::toNativeSeparators(path), cause));
}

/// Checks for what would make writing fail or, worse, replace a device by a file.
void checkTarget(const QString& path)
{
    const std::filesystem::path target = toPath(path);
    std::error_code unknown;
    const std::filesystem::file_status status = std::filesystem::status(target, unknown);
    if (std::filesystem::is_directory(status))
        fail(path, Message("PlaylistExport", "it is a folder"));
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        fail(path, Message("PlaylistExport", "it is not a regular file"));
    // An inaccessible folder is reported when the file is opened.
    const QString folder = QFileInfo(path).absolutePath();
    unknown.clear();
    if (!std::filesystem::exists(toPath(folder), unknown) && !unknown)
        fail(path, Message("PlaylistExport", "there is no folder %1")
                       .arg(QDir::toNativeSeparators(folder)));
}

template <typename Work>
void tellingFailure(const QString& path, Work&& work)
{
    try {
        work();
    } catch (const std::system_error& error) {
        fail(path, Message::verbatim(error.code().message()));
    }
}

} // namespace

void writePlaylist(const Playlist& playlist, PlaylistFormat format, QIODevice& device)
{
    switch (format) {
    case PlaylistFormat::M3u8:
        return writeM3u8(playlist, device);
    case PlaylistFormat::Xspf:
        return writeXspf(playlist, device);
    case PlaylistFormat::Jspf:
        return writeJspf(playlist, device);
    case PlaylistFormat::Csv:
        return writeCsv(playlist, device);
    }
}

void checkPlaylistTarget(const QString& path)
{
    playlistFormatOf(path);
    checkTarget(path);
    tellingFailure(path, [&] { const WholeFile file(toPath(path)); });
}

int addressCount(const Playlist& playlist, const QString& path)
{
    if (playlistFormatOf(path) == PlaylistFormat::Csv)
        return 0;
    return static_cast<int>(std::ranges::count_if(playlist.entries, [](const PlaylistEntry& entry) {
        return localPath(entry.track).isEmpty() && !webAddress(entry.track).isEmpty();
    }));
}

QByteArray exportedBytes(const Playlist& playlist, const QString& path)
{
    QBuffer whole;
    whole.open(QIODevice::WriteOnly);
    Playlist placed = playlist;
    placed.folder = QFileInfo(path).absolutePath();
    writePlaylist(placed, playlistFormatOf(path), whole);
    return whole.data();
}

void exportPlaylist(const Playlist& playlist, const QString& path)
{
    const QByteArray bytes = exportedBytes(playlist, path);
    checkTarget(path);
    tellingFailure(path, [&] {
        WholeFile file(toPath(path));
        file.write(bytes);
        file.commit();
    });
}

} // namespace v2m
