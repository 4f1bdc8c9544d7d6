// SPDX-License-Identifier: MIT
#include "core/words/word_forms.h"

#include <QString>

#include <algorithm>
#include <array>
#include <libstemmer.h>
#include <string_view>

namespace v2m {
namespace {

/// Minimum letters left of an Arabic word.
constexpr std::size_t kLeastArabic = 3;

const char* stemmerName(Language language)
{
    switch (language) {
    case Language::German:
        return "german";
    case Language::French:
        return "french";
    case Language::Spanish:
        return "spanish";
    case Language::English:
    case Language::Chinese:
    case Language::Arabic:
        break;
    }
    return nullptr;
}

bool isHan(char16_t c)
{
    return QChar(c).script() == QChar::Script_Han;
}

/// One token per character; non-Chinese tokens stay whole.
std::vector<TextToken> characters(const std::vector<TextToken>& tokens)
{
    std::vector<TextToken> parts;
    for (const TextToken& token : tokens) {
        bool first = true;
        // Only English possessives are shorter than their text, and those contain no Han
        // characters.
        for (std::size_t i = 0; i < token.word.size();) {
            std::size_t end = i + 1;
            while (!isHan(token.word[i]) && end < token.word.size() && !isHan(token.word[end]))
                ++end;
            parts.push_back({token.word.substr(i, end - i), token.begin + static_cast<qsizetype>(i),
                             static_cast<qsizetype>(end - i), first && token.startsClause});
            first = false;
            i = end;
        }
    }
    return parts;
}

std::u16string plainArabic(const std::u16string& word)
{
    std::u16string plain;
    for (const char16_t c : word) {
        if (c == u'\u0640' || (c >= u'\u064B' && c <= u'\u065F') || c == u'\u0670')
            continue;
        switch (c) {
        case u'\u0622':
        case u'\u0623':
        case u'\u0625':
        case u'\u0671':
            plain.push_back(u'\u0627');
            break;
        case u'\u0649':
            plain.push_back(u'\u064A');
            break;
        case u'\u0629':
            plain.push_back(u'\u0647');
            break;
        default:
            plain.push_back(c);
        }
    }
    return plain;
}

std::u16string arabicStem(std::u16string word)
{
    using Word = std::u16string_view;
    constexpr std::array<Word, 7> kBefore = {u"\u0648\u0627\u0644",
                                             u"\u0628\u0627\u0644",
                                             u"\u0643\u0627\u0644",
                                             u"\u0641\u0627\u0644",
                                             u"\u0644\u0644",
                                             u"\u0627\u0644",
                                             u"\u0648"};
    constexpr std::array<Word, 8> kAfter = {u"\u0647\u0627", u"\u0627\u0646", u"\u0627\u062A",
                                            u"\u0648\u0646", u"\u064A\u0646", u"\u064A\u0647",
                                            u"\u0647",       u"\u064A"};
    for (const Word before : kBefore) {
        if (word.starts_with(before) && word.size() >= before.size() + kLeastArabic) {
            word.erase(0, before.size());
            break;
        }
    }
    for (const Word after : kAfter) {
        if (word.ends_with(after) && word.size() >= after.size() + kLeastArabic) {
            word.resize(word.size() - after.size());
            break;
        }
    }
    // The accusative's alef ("a new child").
    if (word.ends_with(u'\u0627') && word.size() > kLeastArabic + 1)
        word.pop_back();
    return word;
}

/// Other forms a word may derive from: without a proclitic, without a possessive pronoun
/// ("jaddati", my grandmother, to "jadda"), and verbs in other persons.
std::vector<std::u16string> arabicForms(const std::u16string& word)
{
    using Word = std::u16string_view;
    constexpr Word kPersons = u"\u0627\u062A\u0646\u064A"; // I, you or she, we, he
    constexpr std::array<Word, 9> kWhose = {u"\u0643\u0645", u"\u0647\u0645", u"\u0647\u0627",
                                            u"\u0646\u0627", u"\u0646\u064A", u"\u064A",
                                            u"\u0643",       u"\u0647",       u"\u062A"};
    constexpr Word kInFront = u"\u0644\u0628\u0633"; // for, with, and the future's
    std::vector<std::u16string> forms = {word};
    if (word.size() > kLeastArabic + 1 && kInFront.find(word.front()) != Word::npos)
        forms.push_back(word.substr(1));
    for (std::size_t i = 0, whole = forms.size(); i < whole; ++i) {
        const std::u16string form = forms[i];
        for (const Word whose : kWhose) {
            if (!form.ends_with(whose) || form.size() < whose.size() + kLeastArabic)
                continue;
            std::u16string rest = form.substr(0, form.size() - whose.size());
            if (rest.ends_with(u'\u062A') && whose != Word(u"\u062A"))
                forms.push_back(rest.substr(0, rest.size() - 1) + u'\u0647');
            forms.push_back(std::move(rest));
        }
    }
    for (std::size_t i = 0, whole = forms.size(); i < whole; ++i) {
        if (forms[i].size() <= kLeastArabic || kPersons.find(forms[i].front()) == Word::npos)
            continue;
        for (const char16_t person : kPersons) {
            std::u16string form = forms[i];
            form.front() = person;
            forms.push_back(std::move(form));
        }
    }
    return forms;
}

std::u16string withoutAccents(const QString& word)
{
    std::u16string plain;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain.push_back(c.unicode());
    }
    return plain;
}

} // namespace

void WordForms::Deleter::operator()(sb_stemmer* stemmer) const
{
    sb_stemmer_delete(stemmer);
}

WordForms::WordForms(Language language) : m_language(language)
{
    if (const char* name = stemmerName(language))
        m_stemmer.reset(sb_stemmer_new(name, "UTF_8"));
}

WordForms::~WordForms() = default;

std::vector<TextToken> WordForms::tokenize(QStringView text) const
{
    if (m_language == Language::English)
        return v2m::tokenize(text);
    QString plain = text.toString();
    if (m_stemmer)
        plain.replace(u'\'', u' ').replace(u'\u2019', u' ');
    std::vector<TextToken> tokens = v2m::tokenize(plain);
    if (m_language == Language::Chinese)
        return characters(tokens);
    if (m_language == Language::Arabic) {
        for (TextToken& token : tokens)
            token.word = plainArabic(token.word);
        std::erase_if(tokens, [](const TextToken& token) { return token.word.empty(); });
    }
    return tokens;
}

std::u16string WordForms::stem(const std::u16string& word) const
{
    QByteArray bytes = QString::fromStdU16String(word)
                           .replace(u'\u0153', QStringLiteral("oe"))
                           .replace(u'\u00E6', QStringLiteral("ae"))
                           .toUtf8();
    const sb_symbol* stemmed =
        sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol*>(bytes.constData()),
                        static_cast<int>(bytes.size()));
    if (stemmed == nullptr)
        return word;
    return withoutAccents(QString::fromUtf8(reinterpret_cast<const char*>(stemmed),
                                            sb_stemmer_length(m_stemmer.get())));
}

std::u16string WordForms::key(const std::u16string& word) const
{
    if (m_stemmer)
        return stem(word);
    return m_language == Language::Arabic ? arabicStem(word) : word;
}

std::vector<std::u16string> WordForms::keysOf(const std::u16string& word) const
{
    std::vector<std::u16string> keys = {key(word)};
    const auto add = [&keys](std::u16string form) {
        if (std::find(keys.begin(), keys.end(), form) == keys.end())
            keys.push_back(std::move(form));
    };
    if (m_language == Language::English) {
        for (std::u16string& form : baseForms(word))
            add(std::move(form));
    }
    if (m_language == Language::Arabic) {
        for (const std::u16string& form : arabicForms(word))
            add(arabicStem(form));
    }
    // "froehlich" is the spelling without umlauts.
    if (m_language == Language::German) {
        add(stem(QString::fromStdU16String(word)
                     .replace(QStringLiteral("ae"), QStringLiteral("\u00E4"))
                     .replace(QStringLiteral("oe"), QStringLiteral("\u00F6"))
                     .replace(QStringLiteral("ue"), QStringLiteral("\u00FC"))
                     .toStdU16String()));
    }
    return keys;
}

} // namespace v2m
