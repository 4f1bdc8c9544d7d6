// SPDX-License-Identifier: MIT
#include "ui/video/long_words.h"

#include <QTextBoundaryFinder>

namespace v2m {
namespace {

/// Start of a grapheme at or before a position: never between a letter and its accent, nor within a
/// surrogate pair.
qsizetype letterAt(const QString& text, qsizetype position)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(position);
    return letters.isAtBoundary() ? position : letters.toPreviousBoundary();
}

} // namespace

QString shortName(const QString& fileName)
{
    if (fileName.size() <= kLongestWord)
        return fileName;
    const qsizetype half = (kLongestWord - 1) / 2;
    return fileName.left(letterAt(fileName, half)) + QChar(0x2026) +
           fileName.mid(letterAt(fileName, fileName.size() - half));
}

QString withoutLongWords(const QString& text)
{
    QString result;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace())
            continue;
        result += shortName(text.mid(begin, i - begin));
        if (i < text.size())
            result += text[i];
        begin = i + 1;
    }
    return result;
}

} // namespace v2m
