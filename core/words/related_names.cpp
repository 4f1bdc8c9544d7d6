// SPDX-License-Identifier: MIT
#include "core/words/related_names.h"

#include "core/words/word_file.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace v2m {
namespace {

/// Names of a thing, and the things related to it. Instruments are grouped by family (Hornbostel
/// and Sachs classify by how sound is produced, captions by who plays).
using NameFamily = std::pair<QStringList, QStringList>;

const std::vector<NameFamily>& families()
{
    static const std::vector<NameFamily> all = [] {
        std::vector<NameFamily> read;
        const std::vector<QStringList> rows = plainRows(QStringLiteral("families.csv"));
        for (const QStringList& row : std::span(rows).subspan(1))
            read.emplace_back(row[0].split(u';'), row.value(1).split(u';'));
        return read;
    }();
    return all;
}

/// The family of any kind of singer.
constexpr QLatin1StringView kAnySinger("any singer");

} // namespace

QStringList relatedNames(const RequestTerm& term, const RequestLexicon& english)
{
    QStringList names = term.english;
    if (names.isEmpty())
        names.append(term.mood.text);
    if (term.mood.kind == TermKind::Mood && names.first().endsWith(QLatin1String(" music")))
        names.append(names.first().chopped(6)); // "happy music"
    const QStringList own = names;
    const bool isSinging = term.mood.vocalRole == VocalRole::Singing;
    for (const auto& [family, others] : families()) {
        const bool isMeant = std::any_of(family.begin(), family.end(), [&own](const QString& name) {
            return own.contains(name);
        });
        if (isMeant || (isSinging && family.contains(kAnySinger)))
            names += others;
    }
    if (isSinging) {
        for (const RequestTerm& sung : english.terms()) {
            if (sung.mood.vocalRole == VocalRole::Singing ||
                sung.mood.vocalRole == VocalRole::Singer)
                names += sung.english;
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace v2m
