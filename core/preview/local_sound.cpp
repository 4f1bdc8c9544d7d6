// SPDX-License-Identifier: MIT
#include "core/preview/local_sound.h"

#include "core/base/file_name.h"
#include "core/preview/track_address.h"

#include <QDir>

#include <algorithm>

namespace v2m {
namespace {

/// Whether the id is a file name that stays inside its folder.
bool isPlainFileName(const QString& id)
{
    if (id.isEmpty() || id.startsWith(QLatin1Char('.')))
        return false;
    return std::none_of(id.begin(), id.end(), [](QChar c) {
        return c == QLatin1Char('/') || c == QLatin1Char('\\') ||
               c.category() == QChar::Other_Control;
    });
}

QString findInFolder(const QString& id, const QString& folder)
{
    if (folder.isEmpty() || !isPlainFileName(id))
        return {};
    const QString stem = QDir(folder).absoluteFilePath(id);
    for (const QString& ending : soundFileEndings()) {
        for (const QString& written : {ending, ending.toUpper()}) {
            QString path = stem + QLatin1Char('.') + written;
            if (isReadableFile(path))
                return path;
        }
    }
    return {};
}

} // namespace

QStringList soundFileEndings()
{
    return {QStringLiteral("flac"), QStringLiteral("wav"), QStringLiteral("opus"),
            QStringLiteral("ogg"),  QStringLiteral("oga"), QStringLiteral("m4a"),
            QStringLiteral("mp3"),  QStringLiteral("aac"), QStringLiteral("webm"),
            QStringLiteral("mka"),  QStringLiteral("mp4")};
}

LocalSound findLocalSound(const Track& track, const QString& audioFolder)
{
    LocalSound sound;
    const QString named = localPath(track);
    if (!named.isEmpty()) {
        if (isReadableFile(named)) {
            sound.origin = LocalSound::Origin::Track;
            sound.path = named;
            return sound;
        }
        sound.isCatalogFileLost = true;
    }
    sound.path = findInFolder(track.id, audioFolder);
    if (!sound.path.isEmpty())
        sound.origin = LocalSound::Origin::AudioFolder;
    return sound;
}

} // namespace v2m
