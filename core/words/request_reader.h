// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/request_matcher.h"

#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace v2m {

/// Something that a listener said, and what is known of it.
struct SaidTerm {
    const RequestTerm* term = nullptr; ///< of a lexicon that lives as long as the reader
    QString said;                      ///< as it stands in the text
    float strength = 1.0F;             ///< see RequestMatch
    bool negated = false;
};

/// Something that a listener does not want to hear.
struct DeniedThing {
    const RequestTerm* term = nullptr; ///< null: a word that no lexicon has
    QString said;                      ///< as it stands in the text
    QStringList names; ///< what captions call it and its kin ("drums": "drum kit", "snare", ...),
                       ///< in English and lower case
};

/// What a listener's own words say.
struct RequestReading {
    QString text;                          ///< with its misspelt words corrected
    Language language = Language::English; ///< that most of it is in
    std::vector<SaidTerm> terms;           ///< in their order, those that are denied left out
    std::vector<DeniedThing> denied;
    QStringList unknown;             ///< words that are not function words and that no lexicon has
    std::optional<AffectPoint> hint; ///< what words suggest that are no terms: see RequestLexicon
    bool isUnmet = false;            ///< it denies something of a life that no term tells
    bool isSentence = false;   ///< it tells of a life or has function words: no mere list of words
    bool isWordsAlone = false; ///< its mood is not to count: only tracks with its words are meant

    bool saysNothing() const
    {
        return terms.empty() && denied.empty() && unknown.empty() && !hint && !isUnmet;
    }
};

/// Reads what listeners write, in any of the languages, also mixed. The language is found from the
/// letters, and among those in Latin letters from the function words and terms that are hit; what
/// is no word of the text's own language may be one of another.
///
/// Lexica are read when they are first needed: the others in Latin letters only for a text that
/// English does not cover. Safe from any thread, one after the other: it holds a lock while it
/// reads.
class RequestReader {
public:
    /// @param preferred of languages for which as much speaks; that of the window.
    explicit RequestReader(Language preferred = Language::English) : m_preferred(preferred) {}

    /// @param isWord whether the catalog has a word: one that it has is not misspelt. Of other
    /// words
    ///        that nobody knows one letter may be wrong, missing, too many or swapped with the next
    ///        (two in words of at least 8 letters); the first letter and words of less than 5
    ///        letters are believed. A letter said three times or more is meant once or twice.
    RequestReading read(const QString& text,
                        const std::function<bool(const QString&)>& isWord) const;

    /// The term by which a word or phrase of any language is known; null if it is none.
    /// @param accepts which terms are meant, of those of several languages; empty: any.
    const RequestTerm* find(const QString& words,
                            const std::function<bool(const RequestTerm&)>& accepts = {}) const;

    /// Terms near a word that nobody knows, by their letters, best first: what it may have been
    /// meant for.
    QStringList nearestWords(const QString& word) const;

    const RequestLexicon& lexicon(Language language) const;

private:
    struct Part;

    std::vector<Part> readAll(const QString& text, Language& mostly) const;
    QString withoutDrawl(const QString& text, const std::vector<Part>& parts) const;
    QString corrected(const QString& text, Language language, const std::vector<Part>& parts,
                      const std::function<bool(const QString&)>& isWord) const;

    Language m_preferred;
    mutable std::recursive_mutex m_reading;
    mutable std::array<std::unique_ptr<const RequestLexicon>, kLanguages.size()> m_lexica;
};

} // namespace v2m
