// SPDX-License-Identifier: MIT
#include "core/recommend/track_filter.h"

#include "core/base/error.h"
#include "core/words/term_matcher.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

namespace v2m {
namespace {

/// Whether the words of `part` stand in `whole`, one after the other, plurals alike.
bool containsWords(const std::vector<TextToken>& whole, const std::vector<TextToken>& part)
{
    const auto same = [](const TextToken& a, const TextToken& b) {
        return a.word == b.word || a.word == b.word + u's' || a.word + u's' == b.word;
    };
    return std::search(whole.begin(), whole.end(), part.begin(), part.end(), same) != whole.end();
}

bool namesGenre(const Track& track, const QString& genre)
{
    const auto wanted = tokenize(genre);
    if (track.tags.isEmpty())
        return containsWords(tokenize(track.caption), wanted);
    return std::any_of(track.tags.begin(), track.tags.end(), [&wanted](const QString& tag) {
        return containsWords(tokenize(tag), wanted);
    });
}

enum class Tempo { Slow, Medium, Fast };

constexpr std::array<std::pair<std::string_view, Tempo>, 3> kTempos = {
    {{"slow", Tempo::Slow}, {"medium", Tempo::Medium}, {"fast", Tempo::Fast}}};

} // namespace

/// What a track's words say about it.
struct TrackFilter::Traits {
    bool sung = false;
    bool instrumental = false; ///< says so, or says that no one sings
    std::optional<Tempo> tempo;

    Traits(const Track& track, const MoodLexicon& lexicon)
    {
        bool anyVoice = false;
        bool singers = false;
        bool noVoice = false;
        float weight = 0.0F;
        float pace = 0.0F;
        const auto read = [&](const QString& text) {
            for (const TermMatch& match : readText(lexicon, text).matches) {
                const MoodTerm& term = lexicon.terms()[static_cast<std::size_t>(match.term)];
                // Who denies singing denies all, and then what else is said of it is not meant.
                if (term.sungAs == SungAs::Singing)
                    (match.negated ? noVoice : anyVoice) = true;
                if (match.negated)
                    continue;
                singers = singers || term.sungAs == SungAs::Singer;
                instrumental = instrumental || term.sungAs == SungAs::Instrumental;
                if (term.kind == TermKind::Tempo) {
                    weight += term.weight;
                    pace += term.weight * term.point.arousal;
                }
            }
        };
        for (const QString& tag : track.tags)
            read(tag);
        read(track.caption);
        sung = singers || (anyVoice && !noVoice);
        instrumental = instrumental || (noVoice && !singers);
        if (weight > 0.0F) {
            // The lexicon has "slow" at -0.45, "medium tempo" at 0 and "medium to fast" at 0.35.
            const float mean = pace / weight;
            tempo = mean < -0.2F ? Tempo::Slow : mean > 0.25F ? Tempo::Fast : Tempo::Medium;
        }
    }
};

class TrackFilter::Parser {
public:
    explicit Parser(const QString& text) : m_text(text) {}

    std::vector<Condition> run()
    {
        std::vector<Condition> conditions;
        conditions.push_back(condition());
        skipSpace();
        while (m_at < m_text.size()) {
            const qsizetype at = m_at;
            if (word().compare(u"and", Qt::CaseInsensitive) != 0)
                fail(at, Message("TrackFilter", "expected “and”"));
            conditions.push_back(condition());
            skipSpace();
        }
        return conditions;
    }

private:
    struct Name {
        std::u16string_view name;
        Field field;
    };
    static constexpr std::array<Name, 8> kNames = {{{u"instrumental", Field::Instrumental},
                                                    {u"vocals", Field::Vocals},
                                                    {u"genre", Field::Genre},
                                                    {u"tempo", Field::Tempo},
                                                    {u"source", Field::Source},
                                                    {u"quality", Field::Quality},
                                                    {u"valence", Field::Valence},
                                                    {u"arousal", Field::Arousal}}};

    [[noreturn]] void fail(qsizetype at, const Message& cause) const
    {
        throw UsageError(Message("TrackFilter", "The filter “%1” is wrong at character %2: %3.")
                             .arg(m_text, at + 1, cause));
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// Letters, digits and what may stand inside a word; empty where there is none.
    QStringView word()
    {
        skipSpace();
        const qsizetype begin = m_at;
        const QStringView inside = u"-_&./+'";
        while (m_at < m_text.size() &&
               (m_text[m_at].isLetterOrNumber() || m_text[m_at].isMark() ||
                m_text[m_at].isSurrogate() || inside.contains(m_text[m_at])))
            ++m_at;
        return QStringView(m_text).sliced(begin, m_at - begin);
    }

    QString value()
    {
        skipSpace();
        const qsizetype begin = m_at;
        const QChar quote = m_at < m_text.size() ? m_text[m_at] : QChar();
        // An apostrophe without a partner begins a word: '90s.
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (quote == u'"' || (quote == u'\'' && end >= 0)) {
            if (end < 0)
                fail(begin, Message("TrackFilter", "the quotation has no end"));
            m_at = end + 1;
            QString text = m_text.mid(begin + 1, end - begin - 1).simplified();
            if (text.isEmpty())
                fail(begin, Message("TrackFilter", "the value is empty"));
            return text;
        }
        const QStringView text = word();
        if (text.isEmpty())
            fail(begin, Message("TrackFilter", "expected a value"));
        return text.toString();
    }

    Comparison comparison()
    {
        skipSpace();
        const QStringView rest = QStringView(m_text).sliced(m_at);
        const auto take = [this](qsizetype length, Comparison comparison) {
            m_at += length;
            return comparison;
        };
        if (rest.startsWith(u">="))
            return take(2, Comparison::AtLeast);
        if (rest.startsWith(u"<="))
            return take(2, Comparison::AtMost);
        if (rest.startsWith(u'>'))
            return take(1, Comparison::Above);
        if (rest.startsWith(u'<'))
            return take(1, Comparison::Below);
        if (rest.startsWith(u'='))
            return take(1, Comparison::Equal);
        fail(m_at, Message("TrackFilter", "expected “=” or another comparison"));
    }

    Condition condition()
    {
        skipSpace();
        const qsizetype begin = m_at;
        const QStringView name = word();
        const auto* known =
            std::find_if(kNames.begin(), kNames.end(), [name](const Name& candidate) {
                return name.compare(QStringView(candidate.name), Qt::CaseInsensitive) == 0;
            });
        if (known == kNames.end())
            fail(begin, Message("TrackFilter",
                                "expected instrumental, vocals, genre, tempo, source, quality, "
                                "valence or arousal"));
        Condition result;
        result.field = known->field;
        switch (result.field) {
        case Field::Instrumental:
        case Field::Vocals:
            break;
        case Field::Genre:
        case Field::Tempo:
        case Field::Source:
            readText(result);
            break;
        case Field::Quality:
        case Field::Valence:
        case Field::Arousal:
            readNumber(result);
            break;
        }
        return result;
    }

    void readText(Condition& condition)
    {
        skipSpace();
        const qsizetype operatorAt = m_at;
        if (comparison() != Comparison::Equal)
            fail(operatorAt, Message("TrackFilter", "expected “=”"));
        skipSpace();
        const qsizetype valueAt = m_at;
        condition.value = value().toLower();
        if (condition.field == Field::Genre && tokenize(condition.value).empty())
            fail(valueAt, Message("TrackFilter", "expected a value"));
        const auto* tempo = std::find_if(kTempos.begin(), kTempos.end(), [&](const auto& pair) {
            return condition.value ==
                   QLatin1String(pair.first.data(), qsizetype(pair.first.size()));
        });
        if (condition.field == Field::Tempo && tempo == kTempos.end())
            fail(valueAt, Message("TrackFilter", "a tempo is slow, medium or fast"));
    }

    void readNumber(Condition& condition)
    {
        condition.comparison = comparison();
        skipSpace();
        const qsizetype begin = m_at;
        const QString text = value();
        bool ok = false;
        condition.number = text.toDouble(&ok);
        if (!ok || !std::isfinite(condition.number))
            fail(begin, Message("TrackFilter", "“%1” is not a number").arg(text));
        const int least = condition.field == Field::Quality ? 0 : -1;
        if (condition.number < least || condition.number > 1.0)
            fail(begin, Message("TrackFilter", "expected a number from %1 to 1").arg(least));
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

TrackFilter TrackFilter::parse(const QString& expression,
                               std::shared_ptr<const MoodLexicon> lexicon,
                               const RequestReader* requests)
{
    TrackFilter filter;
    filter.m_conditions = Parser(expression).run();
    for (Condition& condition : filter.m_conditions) {
        if (condition.field != Field::Genre || requests == nullptr)
            continue;
        if (const RequestTerm* term = requests->find(condition.value))
            condition.names = term->english;
    }
    filter.m_lexicon = std::move(lexicon);
    return filter;
}

void TrackFilter::check(const QString& expression)
{
    Parser(expression).run();
}

bool TrackFilter::accepts(const Track& track) const
{
    // Only where a condition asks for it, since it takes a look at every word.
    std::optional<Traits> known;
    const auto traits = [&]() -> const Traits& {
        return known ? *known : known.emplace(track, *m_lexicon);
    };
    return std::all_of(m_conditions.begin(), m_conditions.end(),
                       [&](const Condition& condition) { return holds(condition, track, traits); });
}

bool TrackFilter::holds(const Condition& condition, const Track& track,
                        const std::function<const Traits&()>& traits)
{
    const auto compare = [&condition](double number) {
        switch (condition.comparison) {
        case Comparison::Equal:
            return std::abs(number - condition.number) < 0.005; // as shown with two digits
        case Comparison::AtLeast:
            return number >= condition.number;
        case Comparison::AtMost:
            return number <= condition.number;
        case Comparison::Above:
            return number > condition.number;
        case Comparison::Below:
            return number < condition.number;
        }
        return false;
    };
    switch (condition.field) {
    case Field::Instrumental:
        return traits().instrumental && !traits().sung;
    case Field::Vocals:
        return traits().sung;
    case Field::Genre:
        return namesGenre(track, condition.value) ||
               std::any_of(condition.names.begin(), condition.names.end(),
                           [&track](const QString& name) { return namesGenre(track, name); });
    case Field::Tempo:
        return std::any_of(kTempos.begin(), kTempos.end(), [&](const auto& pair) {
            return traits().tempo == pair.second &&
                   condition.value ==
                       QLatin1String(pair.first.data(), qsizetype(pair.first.size()));
        });
    case Field::Source:
        return track.source.compare(condition.value, Qt::CaseInsensitive) == 0;
    case Field::Quality:
        return compare(static_cast<double>(track.affect.quality));
    case Field::Valence:
        return compare(static_cast<double>(track.affect.point.valence));
    case Field::Arousal:
        return compare(static_cast<double>(track.affect.point.arousal));
    }
    return false;
}

} // namespace v2m
