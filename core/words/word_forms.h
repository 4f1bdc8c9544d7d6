// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/language.h"
#include "core/words/text_tokens.h"

#include <QStringView>

#include <memory>
#include <string>
#include <vector>

struct sb_stemmer;

namespace v2m {

/// How a language splits into words, and which forms belong to one word. Not thread-safe.
///
/// - English: v2m::tokenize and v2m::baseForms.
/// - German, French, Spanish: an apostrophe separates two words; the key of a word is its stem
///   (Snowball) without accents.
/// - Chinese: each character is a word, so that the longest term at a position is the longest
///   match.
/// - Arabic: diacritics and the tatweel are dropped, the variants of alef, yeh and teh marbuta are
///   unified, and the article, conjunctions and common endings are removed (light stemming as in
///   Larkey et al. 2002) if three letters remain. A word may also stand for its form without a
///   possessive pronoun, or for the same verb in another person.
class WordForms {
public:
    explicit WordForms(Language language);
    ~WordForms();

    WordForms(WordForms&&) noexcept = default;
    WordForms& operator=(WordForms&&) noexcept = default;
    WordForms(const WordForms&) = delete;
    WordForms& operator=(const WordForms&) = delete;

    std::vector<TextToken> tokenize(QStringView text) const;

    /// The key under which a lexicon stores a word from tokenize().
    std::u16string key(const std::u16string& word) const;

    /// The keys that a word may match, most likely first.
    std::vector<std::u16string> keysOf(const std::u16string& word) const;

private:
    std::u16string stem(const std::u16string& word) const;

    Language m_language;
    struct Deleter {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> m_stemmer; ///< null for languages without one
};

} // namespace v2m
