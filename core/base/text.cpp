// SPDX-License-Identifier: MIT
#include "core/base/text.h"

#include <QChar>

#include <algorithm>

namespace v2m {
namespace {

bool breaksLine(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
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
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), breaksLine);
}

QString onOneLine(QStringView text)
{
    QString clean = wellFormed(text);
    std::replace_if(clean.begin(), clean.end(), breaksLine, QChar(u' '));
    return clean.simplified();
}

QString searchForm(const QString& text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return letters.toLower();
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace v2m
