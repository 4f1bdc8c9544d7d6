// SPDX-License-Identifier: MIT
#include "core/collection/legacy_text.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>

namespace v2m {
namespace {

/// Empty if the bytes are not in that encoding, or it is not supported here.
QString decoded(const char* encoding, const QByteArray& bytes)
{
    // All there is: a letter that needs more bytes at the end is an error.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return {};
    const QString text = decoder.decode(bytes);
    return decoder.hasError() || text.contains(QChar::ReplacementCharacter) ? QString() : text;
}

template <typename Condition>
qsizetype countOf(const QString& text, Condition&& condition)
{
    return std::count_if(text.begin(), text.end(), condition);
}

bool isKana(QChar c)
{
    return c.unicode() >= 0x3041 && c.unicode() <= 0x30fe;
}

bool isHalfWidthKana(QChar c)
{
    return c.unicode() >= 0xff61 && c.unicode() <= 0xff9f;
}

/// Whether non-ASCII bytes are adjacent, as in other scripts; accented letters of European
/// languages are isolated among ASCII.
bool standTogether(const QByteArray& bytes)
{
    qsizetype high = 0;
    qsizetype inRuns = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto isHigh = [&](qsizetype at) {
            return at >= 0 && at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= 0x80;
        };
        if (!isHigh(i))
            continue;
        ++high;
        inRuns += isHigh(i - 1) || isHigh(i + 1) ? 1 : 0;
    }
    return high >= 2 && inRuns * 10 >= high * 8;
}

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() <= 0x045f;
}

} // namespace

QString repaired(const QString& text)
{
    const bool latin =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!latin || ascii)
        return text;
    const QByteArray bytes = text.toLatin1();
    if (const QString utf8 = decoded("UTF-8", bytes); !utf8.isEmpty())
        return utf8;
    if (standTogether(bytes)) {
        const QString japanese = decoded("Shift-JIS", bytes);
        if (countOf(japanese, isKana) > 0 &&
            countOf(japanese, isKana) >= countOf(japanese, isHalfWidthKana))
            return japanese;
        const QString russian = decoded("windows-1251", bytes);
        const qsizetype letters = countOf(russian, [](QChar c) { return c.isLetter(); });
        if (letters > 0 && countOf(russian, isCyrillic) * 10 >= letters * 6)
            return russian;
    }
    const QString western = decoded("windows-1252", bytes);
    return western.isEmpty() ? text : western;
}

} // namespace v2m
