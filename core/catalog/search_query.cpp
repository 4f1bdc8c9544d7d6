// SPDX-License-Identifier: MIT
#include "core/catalog/search_query.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Keeps a pasted book from becoming a query.
constexpr qsizetype kMaxWords = 64;

/// Surrogate pairs count: most characters beyond the basic plane are letters.
bool hasLetterOrDigit(const QString& word)
{
    return std::any_of(word.begin(), word.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
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
        if (hasLetterOrDigit(word) && words.size() < kMaxWords)
            words.append(quoted(word));
    }
    return words.isEmpty() ? QString() : words.join(u' ') + u'*';
}

QString nameQuery(const QString& name)
{
    QStringList words;
    for (const QString& word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (hasLetterOrDigit(word) && words.size() < kMaxWords)
            words.append(quoted(word));
    }
    return words.isEmpty() ? QString()
                           : u"{title artist} : (%1)"_s.arg(words.join(QStringLiteral(" AND ")));
}

QString subjectsQuery(std::span<const QStringList> things, bool all, const QStringList& names)
{
    const QString link = all ? u" AND "_s : u" OR "_s;
    QStringList parts;
    for (const QStringList& thing : things) {
        QStringList words;
        for (const QString& name : thing) {
            if (hasLetterOrDigit(name))
                words.append(quoted(name));
        }
        if (!words.isEmpty() && parts.size() < kMaxWords)
            parts.append(u'(' + words.join(QStringLiteral(" OR ")) + u')');
    }
    QStringList queries;
    if (!parts.isEmpty())
        queries.append(u"{title caption tags} : (%1)"_s.arg(parts.join(link)));
    for (const QString& name : names) {
        const QString query = nameQuery(name);
        if (!query.isEmpty() && queries.size() < kMaxWords)
            queries.append(query);
    }
    return queries.join(link);
}

QString wordQuery(const QString& word)
{
    return hasLetterOrDigit(word) ? QStringLiteral("{tags caption} : ") + quoted(word) : QString();
}

} // namespace v2m
