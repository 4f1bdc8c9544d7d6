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
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

enum class Comparison { Equal, AtLeast, AtMost, Above, Below };

/// The longer signs first.
constexpr std::array<std::pair<QStringView, Comparison>, 5> kComparisons = {
    {{u">=", Comparison::AtLeast},
     {u"<=", Comparison::AtMost},
     {u">", Comparison::Above},
     {u"<", Comparison::Below},
     {u"=", Comparison::Equal}}};

/// What follows the name of a field.
enum class Operand { Nothing, Text, Number, Time };

struct Field {
    std::u16string_view name;
    FilterField field;
    Operand operand;
    double least = 0.0; ///< of a number, as are the others
    double most = 0.0;
    double rounding = 0.0; ///< tolerance of "=", as displayed numbers are rounded
};

constexpr double kMaxSeconds = 1e6;

constexpr std::array<Field, 15> kFields = {
    {{u"instrumental", FilterField::Instrumental, Operand::Nothing},
     {u"vocals", FilterField::Vocals, Operand::Nothing},
     {u"genre", FilterField::Genre, Operand::Text},
     {u"tempo", FilterField::Tempo, Operand::Text},
     {u"mood", FilterField::Mood, Operand::Text},
     {u"key", FilterField::Key, Operand::Text},
     {u"source", FilterField::Source, Operand::Text},
     {u"artist", FilterField::Artist, Operand::Text},
     {u"album", FilterField::Album, Operand::Text},
     {u"quality", FilterField::Quality, Operand::Number, 0.0, 1.0, 0.005},
     {u"valence", FilterField::Valence, Operand::Number, -1.0, 1.0, 0.005},
     {u"arousal", FilterField::Arousal, Operand::Number, -1.0, 1.0, 0.005},
     {u"bpm", FilterField::Bpm, Operand::Number, 0.0, 1000.0, 0.5},
     {u"year", FilterField::Year, Operand::Number, 0.0, 9999.0, 0.0},
     {u"length", FilterField::Length, Operand::Time, 0.0, kMaxSeconds, 0.5}}};

constexpr int kMinor = 12; ///< offset of minor keys; see FileFacts::key

std::optional<double> numberIn(const QString& text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// "5:00", "1:02:03" or seconds.
std::optional<double> secondsIn(const QString& text)
{
    double seconds = 0.0;
    const QStringList parts = text.split(u':');
    if (parts.size() > 3)
        return std::nullopt;
    for (const QString& part : parts) {
        const std::optional<double> number = numberIn(part);
        if (!number || *number < 0.0 || (&part != &parts.first() && *number >= 60.0))
            return std::nullopt;
        seconds = 60.0 * seconds + *number;
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
    Parser(const QString& text, const RequestReader& requests) : m_text(text), m_requests(requests)
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
        for (const auto& [sign, comparison] : kComparisons) {
            if (QStringView(m_text).sliced(m_at).startsWith(sign)) {
                m_at += sign.size();
                return comparison;
            }
        }
        fail(m_at, Message("TrackFilter", "expected a comparison such as “=” or “>=”"));
    }

    FilterCondition condition()
    {
        skipSpace();
        const qsizetype begin = m_at;
        const QStringView name = word();
        const auto* const known =
            std::find_if(kFields.begin(), kFields.end(), [name](const Field& field) {
                return name.compare(QStringView(field.name), Qt::CaseInsensitive) == 0;
            });
        if (known == kFields.end())
            fail(begin, Message("TrackFilter",
                                "expected instrumental, vocals, genre, tempo, mood, key, source, "
                                "artist, album, quality, valence, arousal, bpm, year or length"));
        FilterCondition result;
        result.field = known->field;
        if (known->operand == Operand::Text)
            readText(result);
        else if (known->operand != Operand::Nothing)
            readNumber(result, *known);
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

    void readNumber(FilterCondition& condition, const Field& field)
    {
        const Comparison comparison = this->comparison();
        skipSpace();
        const qsizetype begin = m_at;
        const QString text = value();
        const bool isTime = field.operand == Operand::Time;
        const std::optional<double> number = isTime ? secondsIn(text) : numberIn(text);
        if (!number && isTime)
            fail(begin,
                 Message("TrackFilter", "“%1” is not a length, such as 4:30 or 270").arg(text));
        if (!number)
            fail(begin, Message("TrackFilter", "“%1” is not a number").arg(text));
        if (*number < field.least || *number > field.most)
            fail(begin, Message("TrackFilter", "expected a number from %1 to %2")
                            .arg(field.least, field.most));
        bound(condition, comparison, *number, field.rounding);
    }

    const QString& m_text;
    const RequestReader& m_requests;
    qsizetype m_at = 0;
};

} // namespace

std::vector<FilterCondition> parseFilter(const QString& expression, const RequestReader& requests)
{
    return Parser(expression, requests).run();
}

} // namespace v2m
