// SPDX-License-Identifier: MIT
#include "core/catalog/musiccaps_check.h"

#include "core/base/error.h"
#include "core/catalog/csv_reader.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Of the header's fields and those of all rows in UTF-8, each terminated by U+001F and each row by
/// U+001E, without those of kLeftOut.
constexpr auto kSha256 = "b017c2fecec0efdb2169a39025c84f4482eff2648e74cada4cf69bcdfca6e1ed";
constexpr auto kLeftOut = "audioset_positive_labels"_L1;

} // namespace

void requirePublishedMusicCaps(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(Message("v2m::MusicCaps", "The file %1 cannot be read: %2.")
                            .arg(path, file.errorString()));
    CsvReader reader(file, path);
    CsvRow row;
    QCryptographicHash sum(QCryptographicHash::Sha256);
    qsizetype leftOut = -1;
    while (reader.next(row)) {
        if (leftOut < 0 && (leftOut = row.fields.indexOf(kLeftOut)) < 0)
            break;
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            if (i == leftOut)
                continue;
            sum.addData(row.fields[i].toUtf8());
            sum.addData("\x1f"_ba);
        }
        sum.addData("\x1e"_ba);
    }
    if (sum.result().toHex() != kSha256)
        throw FileError(Message("v2m::MusicCaps",
                                "%1 is not MusicCaps as Google published it: its rows differ.")
                            .arg(path));
}

} // namespace v2m
