// SPDX-License-Identifier: MIT
#include "core/playlist/file_copy.h"

#include "core/base/error.h"
#include "core/base/file_name.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/models/whole_file.h"
#include "core/playlist/playlist_export.h"
#include "core/preview/track_address.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <functional>
#include <system_error>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr qsizetype kLongestName = 120; ///< bytes; FAT allows 255 code units, car stereos fewer
constexpr qint64 kChunk = 1 << 20;
constexpr std::int64_t kSpare = 4 << 20; ///< for the playlist and file system metadata

/// Replaces characters not allowed in FAT, NTFS or a path.
QString allowed(const QString& text)
{
    QString name;
    for (const QChar letter : onOneLine(text)) {
        const bool refused =
            letter.unicode() < 0x20 || QStringView(u"<>:\"/\\|?*").contains(letter);
        name += refused ? QChar(u'_') : letter;
    }
    return name.simplified();
}

QString shortened(QString name, qsizetype bytes)
{
    while (name.toUtf8().size() > bytes)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name.trimmed();
}

/// A name that is free, or whose file `isSame`: "a.mp3", "a (2).mp3", ...
QString nameBeside(const QString& wanted, const std::function<bool(const QString&)>& isSame)
{
    const qsizetype dot = wanted.lastIndexOf(u'.');
    const qsizetype end = dot > wanted.lastIndexOf(u'/') ? dot : wanted.size();
    QString name = wanted;
    for (int number = 2;; ++number) {
        std::error_code absent;
        if (!std::filesystem::exists(std::filesystem::symlink_status(toPath(name), absent)) ||
            isSame(name))
            return name;
        name = u"%1 (%2)%3"_s.arg(wanted.left(end), QString::number(number), wanted.mid(end));
    }
}

bool isThere(const QString& path)
{
    std::error_code absent;
    return std::filesystem::exists(toPath(path), absent);
}

struct Source {
    std::size_t entry = 0; ///< of the playlist
    QString path;
    std::int64_t bytes = 0;
};

class Copy {
public:
    Copy(const Playlist& playlist, const QString& folder, const CopyOptions& options)
        : m_playlist(playlist), m_folder(QFileInfo(folder).absoluteFilePath()), m_options(options)
    {
    }

    CopyReport run()
    {
        gather();
        prepareFolder();
        Playlist copied = m_playlist;
        copied.entries.clear();
        for (const Source& source : m_sources) {
            PlaylistEntry entry = m_playlist.entries[source.entry];
            const QString name = nameBeside(
                targetOf(source), [&](const QString& there) { return isCopy(source, there); });
            if (isThere(name))
                take(source.bytes);
            else if (!copyFile(source, name))
                continue;
            entry.track.path = name;
            copied.entries.push_back(std::move(entry));
            m_report.files.append(name);
        }
        const QString title = shortened(allowed(m_playlist.title), kLongestName);
        const QString wanted =
            m_folder + u'/' + (title.isEmpty() ? u"playlist"_s : title) + u".m3u8"_s;
        const QByteArray bytes = exportedBytes(copied, wanted);
        m_report.playlist = nameBeside(wanted, [&bytes](const QString& there) {
            QFile file;
            return isReadableFile(there) && openForReading(file, there) &&
                   file.size() == bytes.size() && file.readAll() == bytes;
        });
        if (!isThere(m_report.playlist))
            exportPlaylist(copied, m_report.playlist);
        return std::move(m_report);
    }

private:
    void gather()
    {
        for (std::size_t i = 0; i < m_playlist.entries.size(); ++i) {
            const Track& track = m_playlist.entries[i].track;
            const QString path = localPath(track);
            if (path.isEmpty()) {
                skip(i, Message("v2m::fileCopy", "it has no file on this machine"));
                continue;
            }
            std::error_code absent;
            const std::uintmax_t size = std::filesystem::file_size(toPath(path), absent);
            if (!isReadableFile(path) || absent) {
                skip(i, Message("v2m::fileCopy", "%1 cannot be read").arg(path));
                continue;
            }
            m_sources.push_back({i, path, static_cast<std::int64_t>(size)});
            m_total += m_sources.back().bytes;
        }
        if (m_sources.empty())
            throw FileError(
                Message("v2m::fileCopy", "No track of the list has a file that could be copied."));
    }

    QString targetOf(const Source& source) const
    {
        const int digits =
            std::max<int>(2, static_cast<int>(QString::number(m_playlist.entries.size()).size()));
        return m_folder + u'/' +
               copiedName(m_playlist.entries[source.entry].track,
                          static_cast<int>(source.entry) + 1, digits);
    }

    /// Without the files that are there already, by their size.
    std::int64_t bytesToWrite() const
    {
        std::int64_t bytes = 0;
        for (const Source& source : m_sources) {
            std::error_code absent;
            const std::uintmax_t there =
                std::filesystem::file_size(toPath(targetOf(source)), absent);
            if (absent || there != static_cast<std::uintmax_t>(source.bytes))
                bytes += source.bytes;
        }
        return bytes;
    }

    void prepareFolder() const
    {
        QString existing = m_folder;
        while (!QFileInfo::exists(existing) && existing != QFileInfo(existing).path())
            existing = QFileInfo(existing).path();
        const QStorageInfo storage(existing);
        const std::int64_t free = storage.isValid() ? storage.bytesAvailable() : -1;
        const std::int64_t needed = bytesToWrite();
        if (free >= 0 && free < needed + kSpare) {
            const QLocale locale;
            throw FileError(
                Message("v2m::fileCopy", "The files need %1, but “%2” has only %3 free.")
                    .arg(locale.formattedDataSize(needed), m_folder,
                         locale.formattedDataSize(free)));
        }
        if (!QDir().mkpath(m_folder) || !QFileInfo(m_folder).isWritable())
            throw FileError(
                Message("v2m::fileCopy", "The folder “%1” cannot be written to.").arg(m_folder));
    }

    void stopIfAsked() const
    {
        if (m_options.stop.stop_requested())
            throw Cancelled();
    }

    void take(std::int64_t bytes)
    {
        m_report.bytes += bytes;
        if (m_options.progress)
            m_options.progress({m_report.bytes, m_total});
    }

    /// Whether the file there has the bytes of the source.
    bool isCopy(const Source& source, const QString& there) const
    {
        QFile from;
        QFile copy;
        if (!isReadableFile(there) || !openForReading(from, source.path) ||
            !openForReading(copy, there) || from.size() != copy.size())
            return false;
        while (!from.atEnd()) {
            stopIfAsked();
            const QByteArray part = from.read(kChunk);
            if (part.isEmpty() || part != copy.read(kChunk))
                return false;
        }
        return true;
    }

    bool copyFile(const Source& source, const QString& target)
    {
        QFile from;
        const std::int64_t before = m_report.bytes;
        try {
            if (!openForReading(from, source.path)) {
                skip(source.entry, Message::verbatim(std::generic_category().message(errno)));
                return false;
            }
            WholeFile to(toPath(target));
            while (!from.atEnd()) {
                stopIfAsked();
                const QByteArray part = from.read(kChunk);
                if (part.isEmpty() && from.error() != QFileDevice::NoError) {
                    skip(source.entry, Message::verbatim(from.errorString()));
                    m_report.bytes = before;
                    return false;
                }
                to.write(part);
                take(part.size());
            }
            to.commit();
        } catch (const std::system_error& error) {
            throw FileError(Message("v2m::fileCopy", "“%1” could not be written: %2.")
                                .arg(target, error.code().message()));
        }
        return true;
    }

    void skip(std::size_t entry, const Message& reason)
    {
        m_report.skipped.push_back({m_playlist.entries[entry].track.title, reason});
    }

    const Playlist& m_playlist;
    QString m_folder;
    const CopyOptions& m_options;
    std::vector<Source> m_sources;
    std::int64_t m_total = 0;
    CopyReport m_report;
};

} // namespace

QString copiedName(const Track& track, int number, int digits)
{
    const QString artist = allowed(track.artist);
    const QString title = allowed(track.title);
    const QString ending = QFileInfo(track.path).suffix();
    const QString behind = ending.isEmpty() ? QString() : u'.' + ending;
    QString name = u"%1 "_s.arg(number, digits, 10, QLatin1Char('0'));
    name += artist.isEmpty() ? title : u"%1 - %2"_s.arg(artist, title);
    name = shortened(name, kLongestName - behind.toUtf8().size());
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name + behind;
}

CopyReport copyPlaylist(const Playlist& playlist, const QString& folder, const CopyOptions& options)
{
    return Copy(playlist, folder, options).run();
}

} // namespace v2m
