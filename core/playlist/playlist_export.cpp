// SPDX-License-Identifier: MIT
#include "core/playlist/playlist_export.h"

#include "core/base/error.h"
#include "core/playlist/csv_writer.h"
#include "core/playlist/jspf_writer.h"
#include "core/playlist/m3u8_writer.h"
#include "core/playlist/xspf_writer.h"

#include <QBuffer>
#include <QByteArrayView>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <system_error>

namespace v2m {
namespace {

[[noreturn]] void fail(const QString& path, const Message& cause)
{
    throw FileError(Message("PlaylistExport", "The playlist could not be written to %1: %2.")
                        .arg(QDir::toNativeSeparators(path), cause));
}

/// What would make writing fail or, worse, replace a device by a file.
void checkTarget(const QString& path)
{
    const QFileInfo target(path);
    const QString folder = target.absolutePath();
    if (target.isDir())
        fail(path, Message("PlaylistExport", "it is a folder"));
    if (target.exists() && !target.isFile())
        fail(path, Message("PlaylistExport", "it is not a regular file"));
    // A folder that may not be looked into is another matter, which opening the file will tell.
    std::error_code unknown;
    const bool isThere = std::filesystem::exists(QFile::encodeName(folder).toStdString(), unknown);
    if (!isThere && !unknown)
        fail(path, Message("PlaylistExport", "there is no folder %1")
                       .arg(QDir::toNativeSeparators(folder)));
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(path, Message::verbatim(file.errorString()));
    file.cancelWriting();
}

void exportPlaylist(const Playlist& playlist, const QString& path)
{
    const PlaylistFormat format = playlistFormatOf(path);
    checkTarget(path);

    QBuffer whole;
    whole.open(QIODevice::WriteOnly);
    Playlist placed = playlist;
    placed.folder = QFileInfo(path).absolutePath();
    writePlaylist(placed, format, whole);

    QSaveFile file(path);
    // Unbuffered: what only closing would write could fail unseen.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        fail(path, Message::verbatim(file.errorString()));
    // A full disk takes a part first; only the next write tells why it takes no more.
    for (QByteArrayView rest = whole.data(); !rest.isEmpty();) {
        const qint64 taken = file.write(rest.data(), rest.size());
        if (taken <= 0) {
            const auto cause = Message::verbatim(file.errorString());
            file.cancelWriting();
            fail(path, cause);
        }
        rest = rest.sliced(taken);
    }
    if (!file.commit())
        fail(path, Message::verbatim(file.errorString()));
}

} // namespace v2m
