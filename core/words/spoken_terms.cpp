// SPDX-License-Identifier: MIT
#include "core/words/spoken_terms.h"

#include "core/words/word_file.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Maximum distance between moods that share a word.
constexpr float kSaidAlike = 0.2F;

using SpokenTerms = QHash<QString, std::array<QString, kLanguages.size()>>;

const SpokenTerms& spokenTerms()
{
    static const SpokenTerms all = [] {
        SpokenTerms terms;
        const std::vector<QStringList> rows = plainRows(u"spoken.csv"_s);
        for (const QStringList& row : std::span(rows).subspan(1)) {
            for (const Language language : kLanguages) {
                const std::string_view code = languageCode(language);
                const auto column = rows.front().indexOf(
                    QLatin1StringView(code.data(), static_cast<qsizetype>(code.size())));
                terms[row[0]][static_cast<std::size_t>(language)] =
                    language == Language::English ? row[0] : row.value(column);
            }
        }
        return terms;
    }();
    return all;
}

std::size_t leadingEmotion(const MoodTerm& term)
{
    return static_cast<std::size_t>(std::max_element(term.emotions.begin(), term.emotions.end()) -
                                    term.emotions.begin());
}

} // namespace

QString spokenTerm(const QString& term, Language language)
{
    const auto said = spokenTerms().constFind(term);
    return said == spokenTerms().constEnd() ? QString()
                                            : (*said)[static_cast<std::size_t>(language)];
}

QString termToSay(const MoodTerm& term, std::span<const MoodTerm> terms)
{
    if (spokenTerms().contains(term.text))
        return term.text;
    if (term.kind != TermKind::Mood)
        return {};
    const MoodTerm* nearest = nullptr;
    for (const MoodTerm& other : terms) {
        if (other.kind != TermKind::Mood || leadingEmotion(other) != leadingEmotion(term) ||
            distance(other.point, term.point) > kSaidAlike || !spokenTerms().contains(other.text))
            continue;
        if (nearest == nullptr ||
            distance(other.point, term.point) < distance(nearest->point, term.point))
            nearest = &other;
    }
    return nearest != nullptr ? nearest->text : QString();
}

} // namespace v2m
