// SPDX-License-Identifier: MIT
#include "core/media/recording_end.h"

#include "core/base/error.h"
#include "core/base/logging.h"
#include "core/media/clip_encoder.h"

#include <QFile>

namespace v2m {

QString finishRecording(const QString& part, const QString& stem, const QString& suffix,
                        std::optional<std::int64_t> lastFrameMs)
{
    QString whole = part;
    if (lastFrameMs) {
        whole = stem + QStringLiteral(".whole.part.mp4");
        try {
            rewriteWithIndex(part, whole, *lastFrameMs);
        } catch (const FileError& error) {
            // Too little space, or a damaged end: it is playable as it is.
            qCInfo(logMedia, "%s", error.what());
            QFile::remove(whole);
            whole = part;
        }
    }
    QString path = QStringLiteral("%1.%2").arg(stem, suffix);
    for (int number = 2; !QFile::rename(whole, path); ++number) {
        if (!QFile::exists(path))
            return whole; // complete under this name
        path = QStringLiteral("%1 (%2).%3").arg(stem).arg(number).arg(suffix);
    }
    if (whole != part)
        QFile::remove(part);
    return path;
}

} // namespace v2m
