// SPDX-License-Identifier: MIT
#include "core/playlist/clean_text.h"

#include <QChar>
#include <QLatin1String>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

bool breaksLine(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

bool isTextInXml(char32_t c)
{
    if (c == U'\t' || c == U'\n')
        return true;
    return QChar::category(c) != QChar::Other_Control && c != 0xFFFE && c != 0xFFFF;
}

} // namespace

QString wellFormed(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            clean.append(c);
            clean.append(text[++i]);
        } else {
            clean.append(c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c);
        }
    }
    return clean;
}

bool isOneLine(QStringView text)
{
    return text.isValidUtf16() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return breaksLine(c.unicode()); });
}

QString onOneLine(QStringView text)
{
    QString clean = wellFormed(text);
    for (QChar& c : clean) {
        if (breaksLine(c.unicode()))
            c = QLatin1Char(' ');
    }
    return clean.simplified();
}

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
