// SPDX-License-Identifier: MIT
#include "core/playlist/csv_writer.h"

#include "core/playlist/clean_text.h"
#include "core/playlist/track_uri.h"
#include "core/preview/track_address.h"

#include <QIODevice>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

bool startsFormula(QChar c)
{
    static const QString signs = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    return signs.contains(c);
}

/// What begins a cell where commas do not.
bool endsCell(QChar c)
{
    return c == QLatin1Char(';') || c == QLatin1Char('\t') || c == QLatin1Char('\n');
}

/// Blanks and quotes are passed over by spreadsheets before they look for a formula.
bool isPassedOver(QChar c)
{
    return c == QLatin1Char('"') || c == QLatin1Char('\'') || c.isSpace();
}

QString defused(const QString& text)
{
    QString safe;
    safe.reserve(text.size() + 1);
    if (!text.isEmpty() && (text.front() == QLatin1Char('\t') || text.front() == QLatin1Char('\n')))
        safe += QLatin1Char('\'');
    bool isAtCellStart = true;
    for (const QChar c : text) {
        if (isAtCellStart && startsFormula(c))
            safe += QLatin1Char('\'');
        isAtCellStart = endsCell(c) || (isAtCellStart && isPassedOver(c));
        safe += c;
    }
    return safe;
}

QString textCell(const QString& text)
{
    QString cell = defused(multiLine(text));
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || endsCell(c);
    });
    if (!needsQuotes && cell.trimmed() == cell)
        return cell;
    cell.replace(QLatin1String("\""), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

/// Four digits behind the point say all that a score or a second has to say.
QString numberCell(std::optional<double> number)
{
    if (!number || !std::isfinite(*number))
        return {};
    const double rounded = std::round(*number * 1e4) / 1e4 + 0.0; // no negative zero
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest);
}

QString row(const PlaylistEntry& entry, const QString& folder)
{
    const Track& track = entry.track;
    const QStringList cells = {QString::number(entry.rank),
                               textCell(track.title),
                               textCell(track.artist),
                               textCell(track.source),
                               textCell(track.id),
                               textCell(track.tags.join(QLatin1String("; "))),
                               numberCell(track.startS),
                               numberCell(track.endS),
                               textCell(uriOf(webAddress(track))),
                               numberCell(track.affect.point.valence),
                               numberCell(track.affect.point.arousal),
                               numberCell(entry.score),
                               textCell(entry.reason),
                               textCell(track.caption),
                               textCell(pathFrom(folder, localPath(track)))};
    return cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

} // namespace

void writeCsv(const Playlist& playlist, QIODevice& device)
{
    QString text = QStringLiteral("\uFEFFrank,title,artist,source,id,tags,start_s,end_s,url,"
                                  "valence,arousal,score,reason,caption,path\r\n");
    for (const PlaylistEntry& entry : playlist.entries)
        text += row(entry, playlist.folder);
    device.write(text.toUtf8());
}

} // namespace v2m
