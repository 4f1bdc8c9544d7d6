// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

namespace v2m {

/// Renames a finished recording to `stem`.`suffix`, or to the first of `stem` (2), (3), ... that is
/// free. @returns its new name; the old one if it cannot be renamed.
inline QString moveToFreeName(const QString& file, const QString& stem, const QString& suffix)
{
    QString path = QStringLiteral("%1.%2").arg(stem, suffix);
    for (int number = 2; !QFile::rename(file, path); ++number) {
        if (!QFile::exists(path))
            return file;
        path = QStringLiteral("%1 (%2).%3").arg(stem).arg(number).arg(suffix);
    }
    return path;
}

} // namespace v2m
