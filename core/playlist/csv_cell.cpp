// SPDX-License-Identifier: MIT
#include "core/playlist/csv_cell.h"

#include "core/playlist/clean_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

bool startsFormula(QChar c)
{
    static const QString signs = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    return signs.contains(c);
}

/// Characters after which a spreadsheet may begin a cell if commas do not separate them.
bool endsCell(QChar c)
{
    return c == QLatin1Char(';') || c == QLatin1Char('\t') || c == QLatin1Char('\n');
}

/// Spaces and quotes, which spreadsheets skip before looking for a formula.
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

} // namespace

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

/// Four decimals are enough for scores and seconds.
QString numberCell(std::optional<double> number)
{
    if (!number || !std::isfinite(*number))
        return {};
    const double rounded = std::round(*number * 1e4) / 1e4 + 0.0; // no negative zero
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest);
}

} // namespace v2m
