// SPDX-License-Identifier: MIT
#include "ui/main_window/drop_judge.h"

#include <QByteArrayView>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

#include <algorithm>
#include <array>

namespace v2m {
namespace {

/// By the first pages, one for each stream, which tell what it holds.
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

/// Why a path is no clip; empty if it may be one.
Message refusalOf(const QString& path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (!file.exists())
        return Message("v2m::DropJudge", "%1 does not exist.").arg(name);
    if (file.isDir())
        return Message("v2m::DropJudge", "%1 is a folder; drop a video or a picture.").arg(name);
    if (!file.isFile())
        return Message("v2m::DropJudge", "%1 is no file.").arg(name);
    if (file.size() == 0)
        return Message("v2m::DropJudge", "%1 is empty.").arg(name);
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchContent);
    const QString kind = type.name();
    const bool isOgg = type.inherits(QStringLiteral("application/ogg"));
    const bool isSound = isOgg ? !isOggWithPicture(path) : kind.startsWith(QLatin1String("audio/"));
    if (isSound)
        return Message("v2m::DropJudge",
                       "%1 is a sound without a picture; drop a video or a picture.")
            .arg(name);
    // What is not known by its content is left to the decoder, which knows more formats.
    if (kind.startsWith(QLatin1String("video/")) || kind.startsWith(QLatin1String("image/")) ||
        isOgg || type.isDefault() || type.inherits(QStringLiteral("application/x-matroska")))
        return {};
    return Message("v2m::DropJudge", "%1 is no video or picture (%2).").arg(name, type.comment());
}

} // namespace

DropVerdict judgeDrop(const QMimeData& data)
{
    DropVerdict verdict;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile()) {
            verdict.leftOut.append(
                {url.toDisplayString(),
                 Message("v2m::DropJudge", "Only files on this computer can be dropped here.")});
            continue;
        }
        const Message refusal = refusalOf(url.toLocalFile());
        if (refusal.isEmpty())
            verdict.clips.append(url.toLocalFile());
        else
            verdict.leftOut.append({QFileInfo(url.toLocalFile()).fileName(), refusal});
    }
    if (!verdict.clips.isEmpty())
        return verdict;
    if (verdict.leftOut.isEmpty())
        verdict.refusal = Message("v2m::DropJudge", "Drop a video or a picture here.");
    else
        verdict.refusal = verdict.leftOut.size() == 1
                              ? verdict.leftOut.front().reason
                              : leftOutSentence(verdict.leftOut, verdict.leftOut.size());
    return verdict;
}

} // namespace v2m
