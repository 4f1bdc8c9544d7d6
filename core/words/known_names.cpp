// SPDX-License-Identifier: MIT
#include "core/words/known_names.h"

#include "core/words/word_file.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

struct KnownNames {
    QHash<QString, QString> byAlias; ///< in lower case
    QStringList surnames;
    QRegularExpression alias;
};

bool isOfLetters(const QString& text, QChar::Script script)
{
    return std::any_of(text.begin(), text.end(),
                       [script](QChar c) { return c.script() == script; });
}

/// Chinese has no blanks between words, and Arabic writes "and", "by" and "for" as part of the
/// next.
QString patternFor(const QString& alias)
{
    const QString plain = QRegularExpression::escape(alias);
    if (isOfLetters(alias, QChar::Script_Han))
        return plain;
    const QString before = isOfLetters(alias, QChar::Script_Arabic) ? u"[وبلك]?"_s : QString();
    return u"(?<![\\p{L}\\p{M}])%1%2(?![\\p{L}\\p{M}])"_s.arg(before, plain);
}

KnownNames readNames()
{
    KnownNames names;
    QStringList aliases;
    const std::vector<QStringList> rows = plainRows(u"names.csv"_s);
    for (const QStringList& row : std::span(rows).subspan(1)) {
        const QString& name = row[0];
        const QString alias = row.value(1);
        names.byAlias.insert(alias.toLower(), name);
        aliases.append(alias);
        if (!name.contains(u' ') && !names.surnames.contains(name))
            names.surnames.append(name);
    }
    std::sort(aliases.begin(), aliases.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QStringList patterns;
    for (const QString& alias : aliases)
        patterns.append(patternFor(alias));
    names.alias =
        QRegularExpression(patterns.join(u'|'), QRegularExpression::CaseInsensitiveOption |
                                                    QRegularExpression::UseUnicodePropertiesOption);
    return names;
}

const KnownNames& knownNames()
{
    static const KnownNames names = readNames();
    return names;
}

} // namespace

NamedText withCatalogNames(const QString& text,
                           const std::function<bool(const QString&)>& isInCatalog)
{
    const KnownNames& names = knownNames();
    NamedText result;
    qsizetype kept = 0;
    for (auto found = names.alias.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString alias = match.captured().toLower();
        if (!names.byAlias.contains(alias))
            alias.remove(0, 1); // an Arabic proclitic
        const QString name = names.byAlias.value(alias);
        if (name.isEmpty() || isInCatalog(alias) || !isInCatalog(name))
            continue;
        result.text += text.mid(kept, match.capturedStart() - kept) + u' ' + name + u' ';
        result.names.append(name);
        kept = match.capturedEnd();
    }
    result.text += text.mid(kept);
    if (!result.names.isEmpty())
        result.text = result.text.simplified();
    return result;
}

const QStringList& knownSurnames()
{
    return knownNames().surnames;
}

} // namespace v2m
