// SPDX-License-Identifier: MIT
#include "core/words/request_lexicon.h"

#include "core/base/error.h"
#include "core/words/edit_distance.h"
#include "core/words/lexicon_rows.h"
#include "core/words/word_file.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <memory_resource>
#include <string_view>
#include <tuple>
#include <utility>

namespace v2m {
namespace {

/// Minimum letters of a German compound, and of a part that alone identifies it.
constexpr std::size_t kShortestCompound = 7;

/// Longer than any that was ever printed; each of its letters is tried as a joint.
constexpr std::size_t kLongestCompound = 100;
constexpr std::size_t kShortestPart = 4;
constexpr std::size_t kTellingPart = 5;

/// Minimum Chinese characters for a situation to be recognized with others in between.
constexpr std::size_t kLeastInOrder = 4;

/// Pull of a word's hint toward the center, in terms.
constexpr float kHintMiddle = 1.5F;

} // namespace

/// What is looked up while terms are added. In memory of its own, which leaves no holes between the
/// terms when it is released.
struct RequestLexicon::Draft {
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view word) const
        {
            return std::hash<std::u16string_view>{}(word);
        }
    };
    using Words = std::pmr::unordered_map<std::pmr::u16string, int, Hash, std::equal_to<>>;

    static constexpr std::size_t kFirstBytes = 500'000;
    std::pmr::monotonic_buffer_resource memory{kFirstBytes};
    Words numbers{&memory};
    Words spellings{&memory};
    TermTrie::Draft trie{&memory};
    std::vector<NumberGroups::Entry> looseTerms; ///< by each of their words
    std::vector<NumberGroups::Entry> wordsOfLooseTerms;
    QHash<QString, QStringList> english; ///< names of the terms, a few hundred lists

    /// The number of a word, which is added with `number` if it is new.
    static int& numberIn(Words& words, std::u16string_view word, int number)
    {
        const auto found = words.find(word);
        return found != words.end() ? found->second : words.emplace(word, number).first->second;
    }

    static WordTable tableOf(const Words& words)
    {
        return WordTable(std::vector<WordTable::Entry>(words.begin(), words.end()));
    }
};

RequestLexicon RequestLexicon::builtIn(Language language)
{
    RequestLexicon lexicon(language);
    Draft draft;
    const std::string_view code = languageCode(language);
    QStringList files = {
        QStringLiteral(":/words/%1.csv").arg(QLatin1String(code.data(), qsizetype(code.size())))};
    if (language == Language::English)
        files.prepend(QStringLiteral(":/mood_lexicon.csv"));
    for (const QString& path : files) {
        QFile file(path);
        openWordFile(file);
        lexicon.add(readLexiconRows(file, path, LexiconFile::OfRequests), draft);
    }
    lexicon.finish(draft);
    return lexicon;
}

RequestLexicon RequestLexicon::builtInSubjects(Language language)
{
    RequestLexicon lexicon(language);
    const QString path = QStringLiteral(":/words/subjects.csv");
    QFile file(path);
    openWordFile(file);
    Draft draft;
    lexicon.add(readSubjectRows(file, path, languageCode(language)), draft);
    lexicon.finish(draft);
    return lexicon;
}

RequestLexicon RequestLexicon::read(Language language, QIODevice& device, const QString& name)
{
    RequestLexicon lexicon(language);
    Draft draft;
    lexicon.add(readLexiconRows(device, name, LexiconFile::OfRequests), draft);
    lexicon.finish(draft);
    return lexicon;
}

RequestLexicon::RequestLexicon(Language language) : m_language(language), m_forms(language) {}

void RequestLexicon::add(std::vector<LexiconRow> rows, Draft& draft)
{
    // Stop words first: they determine the content words of a situation.
    for (const LexiconRow& row : rows) {
        if (row.role == LexiconRow::Role::StopWord)
            addStopWord(m_forms.tokenize(row.term.text));
        if (row.role == LexiconRow::Role::Modifier)
            addModifier(row.term.text, row.modifier);
    }
    m_terms.reserve(m_terms.size() + rows.size());
    for (LexiconRow& row : rows) {
        if (row.role != LexiconRow::Role::Term)
            continue;
        QStringList english;
        if (!row.english.isEmpty())
            english = namesIn(row.english, draft);
        else if (m_language == Language::English)
            english.append(row.term.text);
        addTerm({std::move(row.term), std::move(english), row.cancels}, draft);
    }
}

/// Names separated by semicolons. Terms with the same names share one list.
QStringList RequestLexicon::namesIn(const QString& english, Draft& draft)
{
    QStringList& names = draft.english[english];
    if (names.isEmpty()) {
        for (const QString& name : english.split(u';', Qt::SkipEmptyParts))
            names.append(name.trimmed());
    }
    return names;
}

void RequestLexicon::finish(const Draft& draft)
{
    m_terms.shrink_to_fit();
    m_hints.shrink_to_fit();
    m_numbers = Draft::tableOf(draft.numbers);
    m_spellings = Draft::tableOf(draft.spellings);
    m_looseTerms = NumberGroups(draft.looseTerms);
    m_wordsOfLooseTerms = NumberGroups(draft.wordsOfLooseTerms);
    m_trie = TermTrie(draft.trie);
}

void RequestLexicon::addStopWord(std::span<const TextToken> words)
{
    if (words.size() == 1) {
        m_stopWords.insert(words.front().word);
    } else if (words.size() <= kMaxFunctionPhrase) {
        std::u16string phrase;
        for (const TextToken& word : words)
            phrase += (phrase.empty() ? u"" : u" ") + word.word;
        m_functionPhrases.insert(phrase);
    }
}

int RequestLexicon::numberFor(const std::u16string& word, Draft& draft) const
{
    Draft::numberIn(draft.spellings, word, -1);
    const int next = static_cast<int>(draft.numbers.size());
    const int number = Draft::numberIn(draft.numbers, m_forms.key(word), next);
    // Apostrophes are often omitted: "cant sleep".
    std::u16string hasty = word;
    std::erase(hasty, u'\'');
    Draft::numberIn(draft.numbers, hasty, number);
    return number;
}

void RequestLexicon::addTerm(RequestTerm term, Draft& draft)
{
    std::vector<int> words;
    std::vector<int> telling;
    std::size_t told = 0;
    bool negates = false;
    for (const TextToken& token : m_forms.tokenize(term.mood.text)) {
        const int number = numberFor(token.word, draft);
        words.push_back(number);
        const std::span<const Modifier> modifiers = modifiersFrom(token.word);
        negates = negates || std::any_of(modifiers.begin(), modifiers.end(), [](const auto& m) {
                      return m.negates && m.second.empty();
                  });
        if (!isStopWord(token.word))
            telling.push_back(number);
        // "No more" is not "no idea any more".
        told += isStopWord(token.word) || !modifiers.empty() ? 0 : 1;
    }
    if (words.empty())
        return;
    addHints(telling, term.mood);
    const bool isChinese = m_language == Language::Chinese;
    const bool tells = isAboutLife(term.mood.kind) && telling.size() >= 2 && told > 0 && !isChinese;
    const bool tellsInOrder =
        isChinese && isAboutLife(term.mood.kind) && words.size() >= kLeastInOrder;
    const int index = static_cast<int>(m_terms.size());
    const QString text = term.mood.text;
    m_terms.push_back(std::move(term));
    addPath(words, index, draft);
    if (tells && telling.size() < words.size() && !isModifier(text))
        addPath(telling, index, draft);
    if (words.size() == 1)
        Draft::numberIn(draft.spellings, m_forms.tokenize(text).front().word, index) = index;
    // Chinese characters keep their order, with others allowed in between.
    if (tellsInOrder) {
        draft.looseTerms.emplace_back(words.front(), index);
        for (const int word : words)
            draft.wordsOfLooseTerms.emplace_back(index, word);
        return;
    }
    // Word order is free unless a word modifies others.
    std::sort(telling.begin(), telling.end());
    telling.erase(std::unique(telling.begin(), telling.end()), telling.end());
    if (tells && !negates && telling.size() >= 2 && !isModifier(text)) {
        for (const int word : telling) {
            draft.looseTerms.emplace_back(word, index);
            draft.wordsOfLooseTerms.emplace_back(index, word);
        }
    }
}

/// Whether a term without its stop words is just a modifier; "no longer with us" is more.
bool RequestLexicon::isModifier(const QString& term) const
{
    std::u16string first;
    std::u16string rest;
    for (const TextToken& token : m_forms.tokenize(term)) {
        if (isStopWord(token.word))
            continue;
        if (first.empty())
            first = token.word;
        else
            rest += (rest.empty() ? u"" : u" ") + token.word;
    }
    const std::span<const Modifier> modifiers = modifiersFrom(first);
    return std::any_of(modifiers.begin(), modifiers.end(),
                       [&rest](const Modifier& modifier) { return modifier.second == rest; });
}

void RequestLexicon::addHints(std::span<const int> words, const MoodTerm& mood)
{
    if (words.size() < 2 || (mood.kind != TermKind::Mood && !isAboutLife(mood.kind)))
        return;
    for (const int word : words) {
        if (std::cmp_less_equal(m_hints.size(), word))
            m_hints.resize(static_cast<std::size_t>(word) + 1);
        Hint& hint = m_hints[static_cast<std::size_t>(word)];
        hint.sum.valence += mood.weight * mood.point.valence;
        hint.sum.arousal += mood.weight * mood.point.arousal;
        hint.weight += mood.weight;
    }
}

AffectPoint RequestLexicon::hintOf(int wordNumber) const
{
    if (std::cmp_greater_equal(wordNumber, m_hints.size()))
        return {};
    const Hint& hint = m_hints[static_cast<std::size_t>(wordNumber)];
    const float weight = hint.weight + kHintMiddle;
    return {hint.sum.valence / weight, hint.sum.arousal / weight};
}

void RequestLexicon::addPath(std::span<const int> words, int term, Draft& draft)
{
    int& slot = draft.trie.termOf(words);
    if (slot < 0 || this->term(slot).mood.text == this->term(term).mood.text)
        slot = term;
}

void RequestLexicon::addModifier(const QString& words, Modifier modifier)
{
    const std::vector<TextToken> tokens = m_forms.tokenize(words);
    if (tokens.empty())
        return;
    // In Chinese each character is a word, and a modifier may have up to four.
    std::u16string rest;
    for (std::size_t i = 1; i < tokens.size(); ++i)
        rest += (i > 1 ? u" " : u"") + tokens[i].word;
    modifier.second = rest;
    std::vector<Modifier>& all = m_modifiers[tokens.front().word];
    std::erase_if(all, [&](const Modifier& other) { return other.second == modifier.second; });
    all.push_back(modifier);
    if (m_language == Language::English && tokens.size() == 1) {
        std::u16string hasty = tokens.front().word;
        std::erase(hasty, u'\'');
        if (hasty != tokens.front().word)
            m_modifiers.try_emplace(hasty, all);
    }
}

bool RequestLexicon::isKnown(const std::u16string& word) const
{
    return isStopWord(word) || !modifiersFrom(word).empty() || !numbersOf(word).empty();
}

std::vector<TextToken> RequestLexicon::parts(const TextToken& token) const
{
    const std::u16string& word = token.word;
    if (m_language != Language::German || word.size() < kShortestCompound ||
        word.size() > kLongestCompound || isKnown(word))
        return {token};
    static constexpr std::array<std::u16string_view, 6> kJoints = {u"",   u"s",  u"n",
                                                                   u"en", u"es", u"er"};
    const bool isParticiple =
        word.starts_with(u"ge") && (word.ends_with(u"en") || word.ends_with(u"t"));
    // Both parts known, then the longer of the parts known alone.
    std::tuple best(0, std::size_t(0), std::size_t(0));
    std::vector<TextToken> chosen = {token};
    for (std::size_t at = kShortestPart - 1; at + kShortestPart - 1 <= word.size(); ++at) {
        const std::u16string right = word.substr(at);
        // "-heit" and "-keit" are not words, nor is what remains of them.
        if (right.starts_with(u"heit") || right.starts_with(u"eit"))
            continue;
        const bool rightKnown = !numbersOf(right).empty() || isStopWord(right);
        for (const std::u16string_view joint : kJoints) {
            std::u16string left = word.substr(0, at);
            if (!left.ends_with(joint) || left.size() < joint.size() + kShortestPart - 1)
                continue;
            left.resize(left.size() - joint.size());
            const bool leftKnown = !numbersOf(left).empty();
            const bool both = leftKnown && rightKnown;
            if (!joint.empty() && !both)
                continue;
            if (!both && !(leftKnown && left.size() >= kTellingPart) &&
                !(rightKnown && right.size() >= kTellingPart))
                continue;
            // No split within a digraph ("Haarschnitt", "Maschine") or in a participle.
            if (!both && (isParticiple || left.ends_with(u'c') || right.starts_with(u"ch") ||
                          right.starts_with(u"ck")))
                continue;
            const std::tuple value(
                both ? 1 : 0, std::max(leftKnown ? left.size() : 0, rightKnown ? right.size() : 0),
                left.size());
            if (value <= best)
                continue;
            best = value;
            const auto begin = static_cast<qsizetype>(at);
            chosen = {{left, token.begin, begin, token.startsClause},
                      {right, token.begin + begin, token.length - begin, false}};
        }
    }
    return chosen;
}

std::vector<TextToken> RequestLexicon::tokenize(QStringView text) const
{
    std::vector<TextToken> tokens;
    for (const TextToken& token : m_forms.tokenize(text)) {
        for (TextToken& part : parts(token))
            tokens.push_back(std::move(part));
    }
    return tokens;
}

std::vector<int> RequestLexicon::numbersOf(const std::u16string& word) const
{
    std::vector<int> numbers;
    const bool isFunction = isStopWord(word) || !modifiersFrom(word).empty();
    const std::vector<std::u16string> keys =
        isFunction ? std::vector{m_forms.key(word)} : m_forms.keysOf(word);
    for (const std::u16string& key : keys) {
        const int number = m_numbers.numberOf(key);
        if (number >= 0 && std::find(numbers.begin(), numbers.end(), number) == numbers.end())
            numbers.push_back(number);
    }
    return numbers;
}

std::span<const Modifier> RequestLexicon::modifiersFrom(const std::u16string& word) const
{
    const auto found = m_modifiers.find(word);
    return found == m_modifiers.end() ? std::span<const Modifier>() : found->second;
}

std::u16string RequestLexicon::nearestWord(const std::u16string& word, int edits,
                                           bool maySubstitute) const
{
    std::u16string nearest;
    const auto sorted = [](std::u16string letters) {
        std::sort(letters.begin(), letters.end());
        return letters;
    };
    const std::u16string letters = sorted(word);
    // Edits, difference in length, and whether letters are replaced: "paino" is "piano", not
    // "paint".
    std::tuple best(edits + 1, 0, false);
    const auto [first, end] = m_spellings.beginningWith(word[0]);
    for (std::size_t i = first; i < end; ++i) {
        const std::u16string candidate(m_spellings.word(i));
        const auto longer = static_cast<int>(std::max(candidate.size(), word.size()));
        const auto shorter = static_cast<int>(std::min(candidate.size(), word.size()));
        if (longer - shorter > edits ||
            (candidate.size() == word.size() && !maySubstitute && sorted(candidate) != letters))
            continue;
        const int needs = editsBetween(word, candidate);
        if (needs > std::get<0>(best))
            continue;
        const std::tuple needed(needs, longer - shorter, sorted(candidate) != letters);
        if (needed < best || (needed == best && candidate < nearest)) {
            best = needed;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace v2m
