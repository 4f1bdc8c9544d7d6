// SPDX-License-Identifier: MIT
#include "core/playlist/file_copy.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/playlist/playlist_export.h"
#include "core/playlist/whole_file.h"
#include "core/preview/track_address.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
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
        const int digits =
            std::max<int>(2, static_cast<int>(QString::number(m_playlist.entries.size()).size()));
        for (const Source& source : m_sources) {
            PlaylistEntry entry = m_playlist.entries[source.entry];
            const QString target =
                m_folder + u'/' +
                copiedName(entry.track, static_cast<int>(source.entry) + 1, digits);
            if (!copyFile(source, target))
                continue;
            entry.track.path = target;
            copied.entries.push_back(std::move(entry));
            m_report.files.append(target);
        }
        const QString title = shortened(allowed(m_playlist.title), kLongestName);
        m_report.playlist =
            m_folder + u'/' + (title.isEmpty() ? u"playlist"_s : title) + u".m3u8"_s;
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
            const QFileInfo file(path);
            if (!file.isFile() || !file.isReadable()) {
                skip(i, Message("v2m::fileCopy", "%1 cannot be read").arg(path));
                continue;
            }
            m_sources.push_back({i, path, file.size()});
            m_total += file.size();
        }
        if (m_sources.empty())
            throw FileError(
                Message("v2m::fileCopy", "No track of the list has a file that could be copied."));
    }

    void prepareFolder() const
    {
        if (!QDir().mkpath(m_folder) || !QFileInfo(m_folder).isWritable())
            throw FileError(
                Message("v2m::fileCopy", "The folder “%1” cannot be written to.").arg(m_folder));
        const QStorageInfo storage(m_folder);
        const std::int64_t free = storage.isValid() ? storage.bytesAvailable() : -1;
        if (free >= 0 && free < m_total + kSpare) {
            const QLocale locale;
            throw FileError(
                Message("v2m::fileCopy", "The files need %1, but “%2” has only %3 free.")
                    .arg(locale.formattedDataSize(m_total), m_folder,
                         locale.formattedDataSize(free)));
        }
    }

    bool copyFile(const Source& source, const QString& target)
    {
        QFile from(source.path);
        const std::int64_t before = m_report.bytes;
        try {
            if (!from.open(QIODevice::ReadOnly)) {
                skip(source.entry, Message::verbatim(from.errorString()));
                return false;
            }
            WholeFile to(toPath(target));
            while (!from.atEnd()) {
                if (m_options.stop.stop_requested())
                    throw Cancelled();
                const QByteArray part = from.read(kChunk);
                if (part.isEmpty() && from.error() != QFileDevice::NoError) {
                    skip(source.entry, Message::verbatim(from.errorString()));
                    m_report.bytes = before;
                    return false;
                }
                to.write(part);
                m_report.bytes += part.size();
                if (m_options.progress)
                    m_options.progress({m_report.bytes, m_total});
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
