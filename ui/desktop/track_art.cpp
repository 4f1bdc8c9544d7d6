// SPDX-License-Identifier: MIT
#include "ui/desktop/track_art.h"

#include "core/base/later.h"
#include "core/collection/audio_tags.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Detected from its first bytes, since the type given in tags is unreliable.
QString endingOf(const QByteArray& picture)
{
    if (picture.startsWith("\x89PNG\r\n\x1a\n"))
        return u"png"_s;
    return picture.startsWith("\xff\xd8\xff") ? u"jpg"_s : QString();
}

void dropOldest(const QDir& folder)
{
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Time); // newest first
    for (qsizetype i = TrackArt::kMaxPictures; i < files.size(); ++i)
        QFile::remove(files[i].filePath());
}

} // namespace

QString keepPicture(const QByteArray& picture, const QString& folder)
{
    const QString ending = endingOf(picture);
    if (ending.isEmpty() || !QDir().mkpath(folder))
        return {};
    const QByteArray digest = QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex();
    const QString path = u"%1/%2.%3"_s.arg(folder, QString::fromLatin1(digest), ending);
    QFile kept(path);
    if (kept.size() == picture.size() && kept.open(QIODevice::ReadWrite)) {
        kept.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
        return path;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size() || !file.commit())
        return {};
    dropOldest(QDir(folder));
    return path;
}

TrackArt::TrackArt(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder))
{
}

QString TrackArt::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/art"_s;
}

void TrackArt::lookFor(const QString& soundFile)
{
    if (soundFile == m_soundFile)
        return;
    m_soundFile = soundFile;
    if (!std::exchange(m_address, {}).isEmpty())
        Q_EMIT changed();
    if (soundFile.isEmpty())
        return;
    m_worker.post([this, soundFile, folder = m_folder] {
        const QByteArray picture = readCover(soundFile);
        const QString kept = picture.isEmpty() ? QString() : keepPicture(picture, folder);
        if (kept.isEmpty())
            return;
        runLater(this, [=, this] { take(soundFile, QUrl::fromLocalFile(kept)); });
    });
}

void TrackArt::take(const QString& soundFile, const QUrl& address)
{
    if (soundFile != m_soundFile)
        return; // result for an earlier track
    m_address = address;
    Q_EMIT changed();
}

} // namespace v2m
