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

/// What the words of a language are, and which of them are forms of one word. For one thread.
///
/// - English: as v2m::tokenize and v2m::baseForms.
/// - German, French, Spanish: an apostrophe parts two words, and a word is known by its stem
///   (Snowball) without its accents.
/// - Chinese: each character is a word, so that the longest term at a place is the longest match.
/// - Arabic: vowel marks and the tatweel are dropped, the forms of alef, yeh and teh marbuta are
///   one each, and the article, conjunctions and common endings are taken off (light stemming as
///   by Larkey et al. 2002) where three letters remain. A word may also stand for itself without
///   whose it is, or for the same verb in another person.
class WordForms {
public:
    explicit WordForms(Language language);
    ~WordForms();

    WordForms(WordForms&&) noexcept = default;
    WordForms& operator=(WordForms&&) noexcept = default;
    WordForms(const WordForms&) = delete;
    WordForms& operator=(const WordForms&) = delete;

    std::vector<TextToken> tokenize(QStringView text) const;

    /// The form by which a lexicon keeps a word of tokenize().
    std::u16string key(const std::u16string& word) const;

    /// The keys that a word may stand for, most likely first.
    std::vector<std::u16string> keysOf(const std::u16string& word) const;

private:
    std::u16string stem(const std::u16string& word) const;

    Language m_language;
    struct Deleter {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> m_stemmer; ///< of the languages that have one
};

} // namespace v2m
