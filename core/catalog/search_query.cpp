// SPDX-License-Identifier: MIT
#include "core/catalog/search_query.h"

#include <QStringList>

#include <algorithm>

namespace v2m {
namespace {

/// More words than anyone types; keeps a pasted book from becoming a query.
constexpr qsizetype kMostWords = 64;

/// Surrogate pairs count: most letters beyond the basic plane come that way.
bool hasLetterOrDigit(const QString& word)
{
    return std::any_of(word.begin(), word.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// In lower case, without the signs around it.
QString plain(const QString& word)
{
    const auto isSign = [](QChar c) { return !c.isLetterOrNumber(); };
    const auto begin = std::find_if_not(word.begin(), word.end(), isSign);
    const auto end = std::find_if_not(word.rbegin(), word.rend(), isSign).base();
    return begin < end ? QString(begin, end - begin).toLower() : word.toLower();
}

QString quoted(QString word)
{
    word.remove(QChar(u'\0'));
    word.replace(u'"', QStringLiteral("\"\""));
    return u'"' + word + u'"';
}

} // namespace

QString searchQuery(const QString& text)
{
    QStringList words;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (hasLetterOrDigit(word) && words.size() < kMostWords)
            words.append(quoted(word));
    }
    return words.isEmpty() ? QString() : words.join(u' ') + u'*';
}

QString anyWordQuery(const QString& text)
{
    static const QStringList common =
        QStringLiteral(
            "a an and anything are as at be by feel feeling feels for from give get got have hear "
            "i i'm im in is it just like listen listening me music my need of on or play please so "
            "some something song songs that the this to track tracks tune tunes up want when while "
            "with you your")
            .split(u' ');
    QStringList words;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (hasLetterOrDigit(word) && !common.contains(plain(word)) && words.size() < kMostWords)
            words.append(quoted(word));
    }
    return words.join(QStringLiteral(" OR "));
}

QString wordQuery(const QString& word)
{
    return hasLetterOrDigit(word) ? QStringLiteral("{tags caption} : ") + quoted(word) : QString();
}

} // namespace v2m
