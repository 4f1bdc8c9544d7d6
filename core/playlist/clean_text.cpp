// SPDX-License-Identifier: MIT
#include "core/playlist/clean_text.h"

#include <QChar>
#include <QLatin1String>

#include <utility>

namespace v2m {
namespace {

bool isTextInXml(char32_t c)
{
    if (c == U'\t' || c == U'\n')
        return true;
    return QChar::category(c) != QChar::Other_Control && c != 0xFFFE && c != 0xFFFF;
}

} // namespace

QString multiLine(QStringView text)
{
    QString lines = wellFormed(text);
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString clean;
    clean.reserve(lines.size());
    for (const QChar c : std::as_const(lines)) {
        if (isTextInXml(c.unicode()))
            clean.append(c);
    }
    return clean;
}

} // namespace v2m
