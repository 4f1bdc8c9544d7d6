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

/// Something the listener asked for or mentioned.
struct SaidTerm {
    const RequestTerm* term = nullptr; ///< owned by a lexicon that lives as long as the reader
    QString said;                      ///< as written in the text
    float strength = 1.0F;             ///< see RequestMatch
    bool negated = false;
};

/// Something the listener does not want to hear.
struct DeniedThing {
    const RequestTerm* term = nullptr; ///< null for a word in no lexicon
    QString said;                      ///< as written in the text
    QStringList names; ///< its names and related names in captions ("drums": "drum kit", "snare",
                       ///< ...), in English and lower case
};

/// Something that a request is about and captions may name, whatever its mood: a wedding, the
/// beach.
struct SaidSubject {
    QString said;      ///< as written in the text
    QStringList names; ///< in captions, in English and lower case
};

/// What a request says.
struct RequestReading {
    QString text;                          ///< with spelling corrected
    Language language = Language::English; ///< of most of the text
    std::vector<SaidTerm> terms;           ///< in order, without the denied ones
    std::vector<DeniedThing> denied;
    std::vector<SaidSubject> subjects; ///< in order, each once
    QStringList unknown;             ///< words that are not function words and that no lexicon has
    QStringList names;               ///< of works and artists in the catalog; see findNames()
    bool isName = false;             ///< all of it is the title of a work or the name of an artist
    std::optional<AffectPoint> hint; ///< suggested by words outside any term; see RequestLexicon
    bool hasUnknownNegation = false; ///< it negates an event that no term covers
    bool isSentence = false;   ///< it mentions an event or has function words: not just keywords
    bool isWordsAlone = false; ///< its mood is ignored: only tracks with its words are wanted

    bool saysNothing() const
    {
        return terms.empty() && denied.empty() && unknown.empty() && names.empty() && !hint &&
               !hasUnknownNegation;
    }
};

/// Reads requests in any of the languages, also mixed. The language is detected from the script,
/// and among Latin-script languages from the function words and terms found; words unknown in the
/// main language are looked up in the others.
///
/// Lexicons are loaded on first use: the other Latin-script ones only for a text that English does
/// not cover. Thread-safe; calls are serialized by a lock.
class RequestReader {
public:
    /// @param preferred wins among equally likely languages; usually that of the window.
    explicit RequestReader(Language preferred = Language::English) : m_preferred(preferred) {}

    /// @param isWord whether the catalog contains a word, which is then not corrected. Other
    ///     unknown words may have one letter wrong, missing, superfluous or swapped with the next
    ///     (two in words of at least 8 letters); the first letter is trusted, and so are words of
    ///     fewer than 5 letters. A letter repeated three or more times is reduced to one or two.
    RequestReading read(const QString& text,
                        const std::function<bool(const QString&)>& isWord) const;

    /// The term by which a word or phrase of any language is known; null if it is none.
    /// @param accepts which terms are meant, of those of several languages; empty: any.
    const RequestTerm* find(const QString& words,
                            const std::function<bool(const RequestTerm&)>& accepts = {}) const;

    /// Suggestions for an unknown word: what has the closest spelling of known names and of the
    /// terms of all languages in Latin script.
    QStringList nearestWords(const QString& word) const;

    const RequestLexicon& lexicon(Language language) const;

private:
    struct Part;
    using Lexica = std::array<std::unique_ptr<const RequestLexicon>, kLanguages.size()>;

    const RequestLexicon& subjects(Language language) const;
    std::vector<SaidSubject> subjectsIn(const QString& text, const std::vector<Part>& parts) const;
    std::vector<Part> readAll(const QString& text, Language& mostly) const;
    QString withoutStretchedLetters(const QString& text, const std::vector<Part>& parts) const;
    QString corrected(const QString& text, Language language, const std::vector<Part>& parts,
                      const std::function<bool(const QString&)>& isWord) const;

    Language m_preferred;
    mutable std::recursive_mutex m_reading;
    mutable Lexica m_lexica;
    mutable Lexica m_subjects;
};

} // namespace v2m
