// SPDX-License-Identifier: MIT
#include "ui/main_window/clip_drop.h"

#include "core/playlist/playlist_import.h"
#include "ui/playlist/track_mime_data.h"

#include <QByteArrayView>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <array>

namespace v2m {
namespace {

/// From the first pages, one per stream, which identify its content.
bool isOggWithPicture(const QString& path)
{
    constexpr std::array<QByteArrayView, 4> kPictures = {"\x80theora", "OVP80", "BBCD",
                                                         "\x01video"};
    constexpr qint64 kHeadBytes = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // the decoder says what is wrong
    const QByteArray head = file.read(kHeadBytes);
    return std::any_of(kPictures.begin(), kPictures.end(),
                       [&](QByteArrayView picture) { return head.contains(picture); });
}

/// Why a path is not a clip; empty if it may be one.
Message refusalOf(const QString& path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (!file.exists())
        return Message("v2m::ClipDrop", "%1 does not exist.").arg(name);
    if (!file.isFile())
        return Message("v2m::ClipDrop", "%1 is not a file.").arg(name);
    if (file.size() == 0)
        return Message("v2m::ClipDrop", "%1 is empty.").arg(name);
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchContent);
    const QString kind = type.name();
    const bool isOgg = type.inherits(QStringLiteral("application/ogg"));
    const bool isSound = isOgg ? !isOggWithPicture(path) : kind.startsWith(QLatin1String("audio/"));
    if (isSound)
        return Message(
                   "v2m::ClipDrop",
                   "%1 is a sound without a picture; drop the folder that it is in, and it joins "
                   "your music.")
            .arg(name);
    // Unknown content is left to the decoder, which supports more formats.
    if (kind.startsWith(QLatin1String("video/")) || kind.startsWith(QLatin1String("image/")) ||
        isOgg || type.isDefault() || type.inherits(QStringLiteral("application/x-matroska")))
        return {};
    return Message("v2m::ClipDrop", "%1 is neither a video nor a picture (%2).")
        .arg(name, type.comment());
}

} // namespace

DropContents readDrop(const QMimeData& data)
{
    DropContents contents;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile()) {
            contents.leftOut.append(
                {url.toDisplayString(),
                 Message("v2m::ClipDrop", "Only files on this computer can be dropped here.")});
            continue;
        }
        if (QFileInfo(url.toLocalFile()).isDir()) {
            contents.folders.append(url.toLocalFile());
            continue;
        }
        if (importedEndings().contains(QFileInfo(url.toLocalFile()).suffix().toLower())) {
            if (contents.playlist.isEmpty())
                contents.playlist = url.toLocalFile();
            continue;
        }
        const Message refusal = refusalOf(url.toLocalFile());
        if (refusal.isEmpty())
            contents.clips.append(url.toLocalFile());
        else
            contents.leftOut.append({QFileInfo(url.toLocalFile()).fileName(), refusal});
    }
    if (contents.isUseful())
        return contents;
    if (contents.leftOut.isEmpty())
        contents.refusal =
            Message("v2m::ClipDrop", "Drop a video, a picture or a folder of music here.");
    else
        contents.refusal = contents.leftOut.size() == 1
                               ? contents.leftOut.front().reason
                               : leftOutSentence(contents.leftOut, contents.leftOut.size());
    return contents;
}

ClipDrop::ClipDrop(QWidget& window) : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    // A clip dropped on a field is meant for the window, not as text.
    for (QLineEdit* field : window.findChildren<QLineEdit*>())
        field->setAcceptDrops(false);
}

bool ClipDrop::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragLeave) {
        Q_EMIT hovering(false);
        return true;
    }
    if (type != QEvent::DragEnter && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    if (TrackMimeData::isFromHere(*drop->mimeData())) { // for a list
        drop->ignore();
        return true;
    }
    const DropContents contents = readDrop(*drop->mimeData());
    if (contents.isUseful())
        drop->acceptProposedAction();
    Q_EMIT hovering(type == QEvent::DragEnter && contents.isUseful());
    if (!contents.isUseful()) {
        Q_EMIT refused(contents.refusal);
    } else if (type == QEvent::Drop) {
        if (!contents.folders.isEmpty())
            Q_EMIT foldersDropped(contents.folders);
        if (!contents.playlist.isEmpty())
            Q_EMIT playlistDropped(contents.playlist);
        if (!contents.clips.isEmpty())
            Q_EMIT dropped(contents.clips, contents.leftOut);
    }
    return true;
}

} // namespace v2m
