// SPDX-License-Identifier: MIT
#include "core/recommend/filter_condition.h"

#include "core/base/error.h"
#include "core/catalog/key_text.h"
#include "core/recommend/filter_words.h"
#include "core/words/text_tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

enum class Comparison { Equal, AtLeast, AtMost, Above, Below };

/// A number that can be compared, and its valid range.
struct NumberField {
    double least;
    double most;
    double rounding; ///< tolerance of "=", as displayed numbers are rounded
};

NumberField numbersOf(FilterField field)
{
    switch (field) {
    case FilterField::Quality:
        return {0.0, 1.0, 0.005};
    case FilterField::Bpm:
        return {0.0, 1000.0, 0.5};
    case FilterField::Year:
        return {0.0, 9999.0, 0.0};
    default:
        return {-1.0, 1.0, 0.005};
    }
}

constexpr double kMaxSeconds = 1e6;
constexpr double kSecondsRounding = 0.5;
constexpr int kMinor = 12; ///< offset of minor keys; see FileFacts::key

/// "5:00", "1:02:03" or seconds.
std::optional<double> secondsIn(const QString& text)
{
    double seconds = 0.0;
    const QStringList parts = text.split(u':');
    if (parts.size() > 3)
        return std::nullopt;
    for (const QString& part : parts) {
        bool ok = false;
        const double number = part.toDouble(&ok);
        const bool fits =
            number >= 0.0 && (parts.size() == 1 || &part == &parts.first() || number < 60.0);
        if (!ok || !std::isfinite(number) || !fits)
            return std::nullopt;
        seconds = 60.0 * seconds + number;
    }
    return seconds <= kMaxSeconds ? std::optional(seconds) : std::nullopt;
}

void bound(FilterCondition& condition, Comparison comparison, double number, double rounding)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    switch (comparison) {
    case Comparison::Equal:
        condition.least = number - rounding;
        condition.most = number + rounding;
        break;
    case Comparison::AtLeast:
        condition.least = number;
        break;
    case Comparison::AtMost:
        condition.most = number;
        break;
    case Comparison::Above:
        condition.least = std::nextafter(number, kInfinity);
        break;
    case Comparison::Below:
        condition.most = std::nextafter(number, -kInfinity);
        break;
    }
}

class Parser {
public:
    Parser(const QString& text, const RequestReader* requests) : m_text(text), m_requests(requests)
    {
    }

    std::vector<FilterCondition> run()
    {
        std::vector<FilterCondition> conditions;
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
        FilterField field;
    };
    static constexpr std::array<Name, 15> kNames = {{{u"instrumental", FilterField::Instrumental},
                                                     {u"vocals", FilterField::Vocals},
                                                     {u"genre", FilterField::Genre},
                                                     {u"tempo", FilterField::Tempo},
                                                     {u"mood", FilterField::Mood},
                                                     {u"key", FilterField::Key},
                                                     {u"source", FilterField::Source},
                                                     {u"artist", FilterField::Artist},
                                                     {u"album", FilterField::Album},
                                                     {u"quality", FilterField::Quality},
                                                     {u"valence", FilterField::Valence},
                                                     {u"arousal", FilterField::Arousal},
                                                     {u"bpm", FilterField::Bpm},
                                                     {u"year", FilterField::Year},
                                                     {u"length", FilterField::Length}}};

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

    /// Letters, digits and characters allowed inside a word; empty if there is none.
    QStringView word()
    {
        skipSpace();
        const qsizetype begin = m_at;
        const QStringView inside = u"-_&./+':#\u266f\u266d";
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
        // An unpaired apostrophe begins a word: '90s.
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
        fail(m_at, Message("TrackFilter", "expected a comparison such as “=” or “>=”"));
    }

    FilterCondition condition()
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
                                "expected instrumental, vocals, genre, tempo, mood, key, source, "
                                "artist, album, quality, valence, arousal, bpm, year or length"));
        FilterCondition result;
        result.field = known->field;
        switch (result.field) {
        case FilterField::Instrumental:
        case FilterField::Vocals:
            break;
        case FilterField::Genre:
        case FilterField::Tempo:
        case FilterField::Mood:
        case FilterField::Key:
        case FilterField::Source:
        case FilterField::Artist:
        case FilterField::Album:
            readText(result);
            break;
        case FilterField::Quality:
        case FilterField::Valence:
        case FilterField::Arousal:
        case FilterField::Bpm:
        case FilterField::Year:
            readNumber(result);
            break;
        case FilterField::Length:
            readLength(result);
            break;
        }
        return result;
    }

    void readText(FilterCondition& condition)
    {
        skipSpace();
        const qsizetype operatorAt = m_at;
        if (comparison() != Comparison::Equal)
            fail(operatorAt, Message("TrackFilter", "expected “=”"));
        skipSpace();
        const qsizetype valueAt = m_at;
        condition.value = value();
        if (condition.field == FilterField::Key) {
            readKey(condition, valueAt);
            return;
        }
        if (condition.field == FilterField::Genre)
            condition.value = condition.value.toLower();
        if (condition.field == FilterField::Genre && tokenize(condition.value).empty())
            fail(valueAt, Message("TrackFilter", "expected a value"));
        if (condition.field == FilterField::Tempo)
            readTempo(condition, valueAt);
        if (condition.field == FilterField::Mood)
            readMood(condition, valueAt);
    }

    void readTempo(FilterCondition& condition, qsizetype valueAt) const
    {
        const std::optional<QString> tempo = tempoNamed(condition.value, m_requests);
        if (!tempo)
            fail(valueAt, Message("TrackFilter", "a tempo is slow, medium or fast"));
        condition.value = *tempo;
    }

    void readMood(FilterCondition& condition, qsizetype valueAt) const
    {
        const std::optional<NamedMood> mood = moodNamed(condition.value, m_requests);
        if (!mood)
            fail(valueAt, Message("TrackFilter", "“%1” is not a known mood").arg(condition.value));
        condition.place = mood->place;
        condition.emotion = mood->emotion;
    }

    void readKey(FilterCondition& condition, qsizetype valueAt) const
    {
        if (condition.value.compare(u"major"_s, Qt::CaseInsensitive) == 0) {
            condition.least = 0;
            condition.most = kMinor - 1;
        } else if (condition.value.compare(u"minor"_s, Qt::CaseInsensitive) == 0) {
            condition.least = kMinor;
            condition.most = 2 * kMinor - 1;
        } else if (const std::optional<int> key = keyIn(condition.value)) {
            condition.least = condition.most = *key;
        } else {
            fail(valueAt,
                 Message("TrackFilter",
                         "a key is major, minor, or one such as C, F#m, “B flat major” or 8A"));
        }
    }

    void readNumber(FilterCondition& condition)
    {
        const Comparison comparison = this->comparison();
        skipSpace();
        const qsizetype begin = m_at;
        const QString text = value();
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            fail(begin, Message("TrackFilter", "“%1” is not a number").arg(text));
        const NumberField field = numbersOf(condition.field);
        if (number < field.least || number > field.most)
            fail(begin, Message("TrackFilter", "expected a number from %1 to %2")
                            .arg(field.least, field.most));
        bound(condition, comparison, number, field.rounding);
    }

    void readLength(FilterCondition& condition)
    {
        const Comparison comparison = this->comparison();
        skipSpace();
        const qsizetype begin = m_at;
        const QString text = value();
        const std::optional<double> seconds = secondsIn(text);
        if (!seconds)
            fail(begin,
                 Message("TrackFilter", "“%1” is not a length, such as 4:30 or 270").arg(text));
        bound(condition, comparison, *seconds, kSecondsRounding);
    }

    const QString& m_text;
    const RequestReader* const m_requests;
    qsizetype m_at = 0;
};

} // namespace

std::vector<FilterCondition> parseFilter(const QString& expression, const RequestReader* requests)
{
    return Parser(expression, requests).run();
}

} // namespace v2m
