// SPDX-License-Identifier: MIT
#include "ui/main_window/drop_judge.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::DropJudge)
};

/// Why a path is no clip; empty if it may be one.
QString refusalOf(const QString& path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (!file.exists())
        return Text::tr("%1 does not exist.").arg(name);
    if (file.isDir())
        return Text::tr("%1 is a folder; drop a video or a picture.").arg(name);
    if (!file.isFile())
        return Text::tr("%1 is no file.").arg(name);
    if (file.size() == 0)
        return Text::tr("%1 is empty.").arg(name);
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchContent);
    const QString kind = type.name();
    // What is not known by its content is left to the decoder, which knows more formats.
    if (kind.startsWith(QLatin1String("video/")) || kind.startsWith(QLatin1String("image/")) ||
        type.isDefault() || type.inherits(QStringLiteral("application/x-matroska")) ||
        type.inherits(QStringLiteral("application/ogg")))
        return {};
    if (kind.startsWith(QLatin1String("audio/")))
        return Text::tr("%1 is a sound without a picture; drop a video or a picture.").arg(name);
    return Text::tr("%1 is no video or picture (%2).").arg(name, type.comment());
}

} // namespace

DropVerdict judgeDrop(const QMimeData& data)
{
    DropVerdict verdict;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile()) {
            verdict.refusal = Text::tr("Only files on this computer can be dropped here.");
            continue;
        }
        const QString refusal = refusalOf(url.toLocalFile());
        if (refusal.isEmpty())
            verdict.clips.append(url.toLocalFile());
        else
            verdict.refusal = refusal;
    }
    if (!verdict.clips.isEmpty())
        verdict.refusal.clear();
    else if (verdict.refusal.isEmpty())
        verdict.refusal = Text::tr("Drop a video or a picture here.");
    return verdict;
}

} // namespace v2m
