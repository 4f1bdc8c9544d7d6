// SPDX-License-Identifier: MIT
#include "core/words/request_reader.h"

#include "core/words/edit_distance.h"
#include "core/words/known_names.h"
#include "core/words/related_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

/// Shorter words are trusted or lack one letter ("hapy"); in long words two letters may be wrong.
constexpr std::size_t kShortestWord = 5;
constexpr std::size_t kLongWord = 8;

/// In languages that the catalog and the lexicon do not cover, length separates misspelt words from
/// unknown ones.
constexpr std::size_t kShortestForeign = 7;

/// Maximum edits of a suggestion, and how many letters a word must have for each.
constexpr int kOfferedEdits = 3;
constexpr int kEditsPerTenLetters = 3;

/// Denying music of at least this arousal suggests calm ("no screaming"), at this strength.
constexpr float kLively = 0.4F;
constexpr float kDeniedMusic = 0.6F;

/// A word from another language than the text's own must have more letters.
constexpr qsizetype kLongestStray = 2;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isArabic(QChar c)
{
    return c.script() == QChar::Script_Arabic;
}

/// Letters of each script in a text.
struct Letters {
    qsizetype chinese = 0;
    qsizetype arabic = 0;
    qsizetype others = 0;

    explicit Letters(QStringView text)
    {
        for (const QChar c : text) {
            if (isHan(c))
                ++chinese;
            else if (isArabic(c))
                ++arabic;
            else if (c.isLetterOrNumber() || c.isSurrogate())
                ++others;
        }
    }
};

/// Whether a word is in the script of a language.
bool isWrittenIn(Language language, const std::u16string& word)
{
    const bool han = std::any_of(word.begin(), word.end(), [](char16_t c) { return isHan(c); });
    const bool arabic =
        std::any_of(word.begin(), word.end(), [](char16_t c) { return isArabic(c); });
    return language == Language::Chinese  ? han
           : language == Language::Arabic ? arabic
                                          : !han && !arabic;
}

/// Tokens already assigned.
class Claims {
public:
    explicit Claims(qsizetype size) : m_taken(static_cast<std::size_t>(size), false) {}

    void add(const TextToken& token)
    {
        std::fill_n(m_taken.begin() + token.begin, token.length, true);
    }
    bool has(const TextToken& token) const
    {
        const auto begin = m_taken.begin() + token.begin;
        return std::find(begin, begin + token.length, true) != begin + token.length;
    }

private:
    std::vector<bool> m_taken;
};

/// Whether a word may be a composer's name, misspelt: "Chopen" is not "chosen".
bool isNearName(const std::u16string& word)
{
    const QStringList& names = knownSurnames();
    return word.size() >= kShortestWord &&
           std::any_of(names.begin(), names.end(), [&word](const QString& name) {
               return editsBetween(word, name.toLower().toStdU16String()) <= 1;
           });
}

} // namespace

/// A text as read in one language.
struct RequestReader::Part {
    Language language;
    LanguageReading reading;
    bool isOwn; ///< the text, or its part in this script, is in the language
};

const RequestLexicon& RequestReader::lexicon(Language language) const
{
    const std::lock_guard lock(m_reading);
    auto& lexicon = m_lexica[static_cast<std::size_t>(language)];
    if (!lexicon)
        lexicon = std::make_unique<const RequestLexicon>(RequestLexicon::builtIn(language));
    return *lexicon;
}

const RequestLexicon& RequestReader::subjects(Language language) const
{
    auto& lexicon = m_subjects[static_cast<std::size_t>(language)];
    if (!lexicon)
        lexicon = std::make_unique<const RequestLexicon>(RequestLexicon::builtInSubjects(language));
    return *lexicon;
}

/// Also within a longer term, which says what mood the subject has there; and the genres and
/// instruments within one, which are heard in such a place.
std::vector<SaidSubject> RequestReader::subjectsIn(const QString& text,
                                                   const std::vector<Part>& parts) const
{
    Claims refused(text.size());
    for (const Part& part : parts) {
        for (const RequestMatch& match : part.reading.matches) {
            for (std::size_t i = match.first; match.negated && part.isOwn && i < match.end; ++i)
                refused.add(part.reading.tokens[i]);
        }
        for (const RequestDenial& denial : part.reading.denials)
            refused.add(part.reading.tokens[denial.token]);
    }
    std::vector<SaidSubject> said;
    const auto add = [&](const RequestTerm& term, const TextToken& first, const TextToken& last) {
        const bool isKnown = std::any_of(said.begin(), said.end(), [&](const SaidSubject& other) {
            return other.names == term.english;
        });
        if (!isKnown && !refused.has(first) && !refused.has(last))
            said.push_back(
                {text.mid(first.begin, last.begin + last.length - first.begin), term.english});
    };
    for (const Part& part : parts) {
        if (!part.isOwn && part.language != Language::English)
            continue;
        const RequestLexicon& things = subjects(part.language);
        const LanguageReading reading = readInLanguage(things, text);
        for (const RequestMatch& match : reading.matches) {
            if (isWrittenIn(part.language, reading.tokens[match.first].word))
                add(things.term(match.term), reading.tokens[match.first],
                    reading.tokens[match.end - 1]);
        }
        const RequestLexicon& lexicon = this->lexicon(part.language);
        for (const RequestMatch& match : part.reading.matches) {
            for (std::size_t i = match.first; match.end - match.first > 1 && i < match.end; ++i) {
                const TextToken& token = part.reading.tokens[i];
                const int index = lexicon.termSpelled(token.word);
                if (index < 0)
                    continue;
                const RequestTerm& term = lexicon.term(index);
                const TermKind kind = term.mood.kind;
                if ((kind == TermKind::Genre || kind == TermKind::Instrument) &&
                    !term.english.isEmpty())
                    add(term, token, token);
            }
        }
    }
    return said;
}

/// The readings that count, those in the text's own language first.
std::vector<RequestReader::Part> RequestReader::readAll(const QString& text, Language& mostly) const
{
    const Letters letters(text);
    std::vector<Part> parts;
    const auto read = [&](Language language, bool isOwn) {
        parts.push_back({language, readInLanguage(lexicon(language), text), isOwn});
    };
    mostly = letters.chinese > 0 && letters.chinese >= letters.arabic ? Language::Chinese
             : letters.arabic > 0                                     ? Language::Arabic
                                                                      : Language::English;
    if (letters.chinese > 0)
        read(Language::Chinese, true);
    if (letters.arabic > 0)
        read(Language::Arabic, true);
    if (letters.others == 0)
        return parts;
    const std::size_t latin = parts.size();
    read(Language::English, true);
    const LanguageReading& english = parts[latin].reading;
    const auto isCovered = [&](std::size_t i) {
        return english.isFunction[i] || english.isTaken[i] ||
               !isWrittenIn(Language::English, english.tokens[i].word);
    };
    bool covered = m_preferred == Language::English || !isLatin(m_preferred);
    for (std::size_t i = 0; i < english.tokens.size(); ++i)
        covered = covered && isCovered(i);
    if (!covered) {
        for (const Language language : {Language::German, Language::French, Language::Spanish})
            read(language, true);
    }
    const auto rank = [this](const Part& part) {
        return std::pair(-part.reading.evidence, part.language == m_preferred ? 0 : 1);
    };
    std::stable_sort(parts.begin() + static_cast<std::ptrdiff_t>(latin), parts.end(),
                     [&rank](const Part& a, const Part& b) { return rank(a) < rank(b); });
    for (std::size_t i = latin + 1; i < parts.size(); ++i)
        parts[i].isOwn = false;
    // Any text may have a few English words; other languages need more evidence.
    if (letters.others > std::max(letters.chinese, letters.arabic))
        mostly = parts[latin].language;
    return parts;
}

/// "Sooo happyyy" becomes "so happy": in unknown words, letters repeated three or more times are
/// reduced to one, or two where that is a word.
QString RequestReader::withoutStretchedLetters(const QString& text,
                                               const std::vector<Part>& parts) const
{
    static const QRegularExpression drawl(QStringLiteral("(\\p{L})\\1{2,}"));
    if (!text.contains(drawl))
        return text;
    const auto isKnown = [&](const QString& word) {
        return std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
            return lexicon(part.language).isKnown(word.toLower().toStdU16String());
        });
    };
    QStringList words = text.split(u' ');
    for (QString& word : words) {
        if (!word.contains(drawl))
            continue;
        QString twice = word;
        twice.replace(drawl, QStringLiteral("\\1\\1"));
        QString once = word;
        once.replace(drawl, QStringLiteral("\\1"));
        word = isKnown(twice) ? twice : once;
    }
    return words.join(u' ');
}

QString RequestReader::corrected(const QString& text, Language language,
                                 const std::vector<Part>& parts,
                                 const std::function<bool(const QString&)>& isWord) const
{
    const auto own = std::find_if(parts.begin(), parts.end(), [](const Part& part) {
        return part.isOwn && isLatin(part.language);
    });
    if (own == parts.end())
        return text;
    const bool isEnglish = language == Language::English;
    QString result;
    qsizetype kept = 0;
    for (std::size_t i = 0; i < own->reading.tokens.size(); ++i) {
        const TextToken& token = own->reading.tokens[i];
        const bool known = std::any_of(parts.begin(), parts.end(), [&token](const Part& part) {
            for (std::size_t t = 0; t < part.reading.tokens.size(); ++t) {
                const TextToken& other = part.reading.tokens[t];
                if (other.begin < token.begin + token.length &&
                    token.begin < other.begin + other.length &&
                    (part.reading.isTaken[t] || part.reading.isFunction[t]))
                    return true;
            }
            return false;
        });
        const RequestLexicon& lexicon = this->lexicon(own->language);
        if (known || token.begin < kept ||
            token.word.size() < (isEnglish ? kShortestWord - 1 : kShortestForeign) ||
            !lexicon.numbersOf(token.word).empty() ||
            token.length != qsizetype(token.word.size()) ||
            isWord(QString::fromStdU16String(token.word)))
            continue;
        const std::u16string nearest =
            lexicon.nearestWord(token.word, isEnglish && token.word.size() >= kLongWord ? 2 : 1,
                                isEnglish && token.word.size() >= kShortestWord);
        if (nearest.empty() || isNearName(token.word))
            continue;
        result += text.mid(kept, token.begin - kept) + QString::fromStdU16String(nearest);
        kept = token.begin + token.length;
    }
    return result + text.mid(kept);
}

RequestReading RequestReader::read(const QString& text,
                                   const std::function<bool(const QString&)>& isWord) const
{
    const std::lock_guard lock(m_reading);
    RequestReading request;
    std::vector<Part> parts = readAll(text, request.language);
    const QString plain = withoutStretchedLetters(text, parts);
    if (plain != text)
        parts = readAll(plain, request.language);
    request.text = corrected(plain, request.language, parts, isWord);
    if (request.text != plain)
        parts = readAll(request.text, request.language);

    struct Placed {
        qsizetype at;
        SaidTerm said;
        bool isUnrealized;
    };
    std::vector<Placed> found;
    Claims claims(request.text.size());
    Claims deniedPlaces(request.text.size());
    for (const Part& part : parts) {
        if (!part.isOwn)
            continue;
        for (const RequestDenial& denial : part.reading.denials)
            deniedPlaces.add(part.reading.tokens[denial.token]);
    }
    for (const Part& part : parts) {
        const LanguageReading& reading = part.reading;
        const auto isNew = [&](std::size_t i) { return !claims.has(reading.tokens[i]); };
        bool counts = part.isOwn || part.language == Language::English;
        for (std::size_t i = 0; !counts && i < reading.tokens.size(); ++i)
            counts = reading.isFunction[i] && isNew(i);
        if (!counts)
            continue;
        for (const RequestMatch& match : reading.matches) {
            const TextToken& first = reading.tokens[match.first];
            const TextToken& last = reading.tokens[match.end - 1];
            const qsizetype length = last.begin + last.length - first.begin;
            bool isFree = part.isOwn || length > kLongestStray;
            for (std::size_t i = match.first; i < match.end; ++i)
                isFree = isFree && (part.isOwn || isNew(i)) &&
                         isWrittenIn(part.language, reading.tokens[i].word);
            if (!isFree && !part.isOwn)
                continue;
            const bool deniedBefore = !part.isOwn && deniedPlaces.has(first);
            const RequestTerm& term = lexicon(part.language).term(match.term);
            found.push_back({first.begin,
                             {&term, request.text.mid(first.begin, length), match.strength,
                              match.negated || deniedBefore},
                             match.isUnrealized});
        }
        for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
            if (reading.isTaken[i] || (part.isOwn && reading.isFunction[i]))
                claims.add(reading.tokens[i]);
        }
    }
    request.subjects = subjectsIn(request.text, parts);
    std::stable_sort(found.begin(), found.end(),
                     [](const Placed& a, const Placed& b) { return a.at < b.at; });
    for (Placed& one : found) {
        const TermKind kind = one.said.term->mood.kind;
        // Events are not audible, so they are not filtered; a denied mood also suggests its
        // opposite, and so do "nothing slow" and "not too loud".
        if (one.said.negated && kind != TermKind::Situation && !one.isUnrealized)
            request.denied.push_back({one.said.term, one.said.said,
                                      relatedNames(*one.said.term, lexicon(Language::English))});
        const bool isLively =
            one.said.term->mood.point.arousal >= kLively &&
            (kind == TermKind::Texture || kind == TermKind::Genre || kind == TermKind::Voice);
        if (one.said.negated && isLively)
            one.said.strength *= kDeniedMusic;
        if (!one.said.negated || kind == TermKind::Situation || kind == TermKind::Mood ||
            kind == TermKind::Tempo || kind == TermKind::Dynamics || isLively || one.isUnrealized)
            request.terms.push_back(std::move(one.said));
    }
    const auto isMusic = [](const SaidTerm& said) {
        const TermKind kind = said.term->mood.kind;
        return kind == TermKind::Instrument || kind == TermKind::Voice || kind == TermKind::Genre ||
               kind == TermKind::Texture || kind == TermKind::Tempo;
    };
    const bool isOfMusic = std::any_of(request.terms.begin(), request.terms.end(), isMusic);
    for (const Part& part : parts) {
        if (!part.isOwn)
            continue;
        request.hasUnknownNegation =
            request.hasUnknownNegation || (part.reading.hasUnknownNegation && !isOfMusic);
        if (!request.hint)
            request.hint = part.reading.hint;
    }
    request.isSentence =
        std::any_of(
            request.terms.begin(), request.terms.end(),
            [](const SaidTerm& said) { return said.term->mood.kind == TermKind::Situation; }) ||
        std::any_of(parts.begin(), parts.end(), [this](const Part& part) {
            const auto& tokens = part.reading.tokens;
            return part.isOwn && std::any_of(tokens.begin(), tokens.end(), [&](const auto& token) {
                       return lexicon(part.language).isStopWord(token.word);
                   });
        });
    const auto isStopAnywhere = [this](const std::u16string& word) {
        return std::any_of(m_lexica.begin(), m_lexica.end(), [&word](const auto& lexicon) {
            return lexicon && lexicon->isStopWord(word);
        });
    };
    for (const Part& part : parts) {
        if (!part.isOwn)
            continue;
        for (std::size_t i = 0; i < part.reading.tokens.size(); ++i) {
            const TextToken& token = part.reading.tokens[i];
            if (claims.has(token) || !isWrittenIn(part.language, token.word) ||
                isStopAnywhere(token.word))
                continue;
            claims.add(token);
            const QString said = request.text.mid(token.begin, token.length);
            if (deniedPlaces.has(token))
                request.denied.push_back({nullptr, said, {said.toLower()}});
            else
                request.unknown.append(said);
        }
    }
    return request;
}

const RequestTerm* RequestReader::find(const QString& words,
                                       const std::function<bool(const RequestTerm&)>& accepts) const
{
    const std::lock_guard lock(m_reading);
    for (const Language language : kLanguages) {
        const RequestLexicon& lexicon = this->lexicon(language);
        const LanguageReading reading = readInLanguage(lexicon, words);
        if (reading.matches.size() != 1 || reading.matches.front().first != 0 ||
            reading.matches.front().end != reading.tokens.size())
            continue;
        const RequestTerm& term = lexicon.term(reading.matches.front().term);
        if (!accepts || accepts(term))
            return &term;
    }
    return nullptr;
}

QStringList RequestReader::nearestWords(const QString& word) const
{
    const std::lock_guard lock(m_reading);
    const std::u16string plain = word.toLower().toStdU16String();
    const int most =
        std::min(kOfferedEdits, static_cast<int>(plain.size()) * kEditsPerTenLetters / 10);
    QStringList nearest;
    int fewest = most;
    const auto offer = [&](const QString& other) {
        const int edits = editsBetween(plain, other.toLower().toStdU16String());
        if (edits > fewest)
            return;
        if (edits < fewest)
            nearest.clear();
        fewest = edits;
        nearest.append(other);
    };
    for (const QString& name : knownSurnames())
        offer(name);
    std::vector<Language> languages = {m_preferred};
    languages.insert(languages.end(), kLanguages.begin(), kLanguages.end());
    for (const Language language : languages) {
        if (most == 0 || !isLatin(language))
            continue;
        if (const std::u16string found = lexicon(language).nearestWord(plain, fewest);
            !found.empty())
            offer(QString::fromStdU16String(found));
    }
    nearest.removeDuplicates();
    return nearest;
}

} // namespace v2m
