// SPDX-License-Identifier: MIT
#include "core/words/mood_lexicon.h"

#include "core/base/error.h"
#include "core/words/text_tokens.h"

#include <QFile>

#include <csv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

// Outside any namespace, as the macro asks.
static void initialiseResources()
{
    Q_INIT_RESOURCE(words);
}

namespace v2m {
namespace {

constexpr std::array<std::string_view, 7> kHeader = {"term",   "kind",    "valence", "arousal",
                                                     "weight", "quality", "emotions"};

/// What a name in the column "kind" stands for.
struct Kind {
    std::string_view name;
    TermKind kind = TermKind::Mood;
    SungAs sungAs = SungAs::Nothing;
    bool modifies = false;
    Modifier modifier = {};
};

const std::array<Kind, 17> kKinds = {{
    {"mood"},
    {"tempo", TermKind::Tempo},
    {"mode", TermKind::Mode},
    {"dynamics", TermKind::Dynamics},
    {"texture", TermKind::Texture},
    {"instrument", TermKind::Instrument},
    {"voice", TermKind::Voice},
    {"genre", TermKind::Genre},
    {"context", TermKind::Context},
    {"recording", TermKind::Recording},
    {"nonmusic", TermKind::NonMusic},
    {"singing", TermKind::Voice, SungAs::Singing},
    {"singer", TermKind::Voice, SungAs::Singer},
    {"instrumental", TermKind::Texture, SungAs::Instrumental},
    {"negation", {}, {}, true, {{}, true, false}},
    {"denial", {}, {}, true, {{}, true, true}},
    {"degree", {}, {}, true},
}};

constexpr float kMostDegree = 2.0F;

using Row = std::vector<QByteArray>;

/// Gathers libcsv's callbacks; a row is handed over when its line ends.
struct Rows {
    Row current;
    std::vector<Row> all;

    static void field(void* bytes, std::size_t size, void* self)
    {
        static_cast<Rows*>(self)->current.emplace_back(static_cast<const char*>(bytes),
                                                       static_cast<qsizetype>(size));
    }
    static void endOfRow(int /*terminator*/, void* self)
    {
        auto& rows = *static_cast<Rows*>(self);
        rows.all.push_back(std::exchange(rows.current, {}));
    }
};

class RowReader {
public:
    RowReader(const Row& row, std::size_t number, const QString& name)
        : m_row(row), m_number(number), m_name(name)
    {
    }

    [[noreturn]] void fail(const Message& cause) const
    {
        throw FileError(Message("MoodLexicon", "The mood lexicon %1 is wrong in row %2: %3.")
                            .arg(m_name, m_number, cause));
    }

    float number(std::size_t column, float least, float most) const
    {
        bool ok = false;
        const float value = m_row[column].toFloat(&ok);
        if (!ok || value < least || value > most)
            fail(Message("MoodLexicon", "“%1” is not a %2 from %3 to %4")
                     .arg(m_row[column], kHeader[column], QString::number(least),
                          QString::number(most)));
        return value;
    }

    const Kind& kind() const
    {
        for (const Kind& kind : kKinds) {
            if (kind.name == std::string_view(m_row[1].constData(), std::size_t(m_row[1].size())))
                return kind;
        }
        fail(Message("MoodLexicon", "“%1” is not a kind of term").arg(m_row[1]));
    }

    EmotionScores emotions() const
    {
        EmotionScores scores{};
        const QList<QByteArray> pairs = m_row[6].simplified().split(' ');
        for (const QByteArray& pair : pairs) {
            if (pair.isEmpty())
                continue;
            const qsizetype colon = pair.indexOf(':');
            const auto emotion = emotionFromName(pair.left(colon).toStdString());
            bool ok = false;
            const float value = pair.mid(colon + 1).toFloat(&ok);
            if (colon < 0 || !emotion || !ok || value < -1.0F || value > 1.0F)
                fail(Message("MoodLexicon", "“%1” is not an emotion with its value").arg(pair));
            scores[index(*emotion)] = value;
        }
        return scores;
    }

private:
    const Row& m_row;
    std::size_t m_number;
    const QString& m_name;
};

std::vector<Row> readRows(QIODevice& device, const QString& name)
{
    Rows rows;
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    const auto release = [](csv_parser* p) { csv_free(p); };
    const std::unique_ptr<csv_parser, decltype(release)> guard(&parser, release);
    const QByteArray bytes = device.readAll();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (csv_parse(&parser, bytes.constData(), size, Rows::field, Rows::endOfRow, &rows) != size ||
        csv_fini(&parser, Rows::field, Rows::endOfRow, &rows) != 0) {
        throw FileError(Message("MoodLexicon", "The mood lexicon %1 is not a CSV file: %2.")
                            .arg(name, csv_strerror(csv_error(&parser))));
    }
    return std::move(rows.all);
}

std::uint64_t stepKey(int place, int wordNumber)
{
    return (static_cast<std::uint64_t>(place) << 32U) | static_cast<std::uint32_t>(wordNumber);
}

/// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.
int editsBetween(const std::u16string& one, const std::u16string& other)
{
    const std::size_t columns = other.size() + 1;
    std::vector<int> table((one.size() + 1) * columns);
    const auto at = [&](std::size_t i, std::size_t j) -> int& { return table[i * columns + j]; };
    for (std::size_t i = 0; i <= one.size(); ++i)
        at(i, 0) = static_cast<int>(i);
    for (std::size_t j = 0; j <= other.size(); ++j)
        at(0, j) = static_cast<int>(j);
    for (std::size_t i = 1; i <= one.size(); ++i) {
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const int differs = one[i - 1] == other[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + differs});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(one.size(), other.size());
}

} // namespace

MoodLexicon MoodLexicon::builtIn()
{
    initialiseResources();
    QFile file(QStringLiteral(":/mood_lexicon.csv"));
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(Message("MoodLexicon", "The mood lexicon is missing from the program."));
    return read(file, file.fileName());
}

MoodLexicon MoodLexicon::read(QIODevice& device, const QString& name)
{
    const std::vector<Row> rows = readRows(device, name);
    MoodLexicon lexicon;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        const RowReader reader(row, i + 1, name);
        if (row.size() != kHeader.size())
            reader.fail(Message("MoodLexicon", "it has %1 columns and not %2")
                            .arg(row.size(), kHeader.size()));
        if (i == 0) {
            for (std::size_t column = 0; column < kHeader.size(); ++column) {
                if (row[column] != QByteArray::fromStdString(std::string(kHeader[column])))
                    reader.fail(Message("MoodLexicon", "the header names “%1”, not “%2”")
                                    .arg(row[column], kHeader[column]));
            }
            continue;
        }
        const Kind& kind = reader.kind();
        MoodTerm term;
        term.text = QString::fromUtf8(row[0]);
        term.kind = kind.kind;
        term.sungAs = kind.sungAs;
        term.point = {reader.number(2, -1.0F, 1.0F), reader.number(3, -1.0F, 1.0F)};
        term.weight = reader.number(4, 0.001F, kind.modifies ? kMostDegree : 1.0F);
        term.quality = reader.number(5, -1.0F, 1.0F);
        term.emotions = reader.emotions();
        if (tokenize(term.text).empty())
            reader.fail(Message("MoodLexicon", "the term is empty"));
        Modifier modifier = kind.modifier;
        modifier.degree = term.weight;
        if (!(kind.modifies ? lexicon.insert(term.text, std::move(modifier))
                            : lexicon.insert(std::move(term))))
            reader.fail(Message("MoodLexicon", "“%1” occurs twice").arg(row[0]));
    }
    return lexicon;
}

bool MoodLexicon::insert(MoodTerm term)
{
    int place = 0;
    for (const TextToken& token : tokenize(term.text)) {
        const int word = m_words.try_emplace(token.word, int(m_words.size())).first->second;
        const auto [next, isNew] = m_steps.try_emplace(stepKey(place, word), int(m_termAt.size()));
        if (isNew)
            m_termAt.push_back(-1);
        place = next->second;
    }
    int& slot = m_termAt[static_cast<std::size_t>(place)];
    if (slot >= 0)
        return false;
    slot = static_cast<int>(m_terms.size());
    m_terms.push_back(std::move(term));
    return true;
}

bool MoodLexicon::insert(const QString& words, Modifier modifier)
{
    const std::vector<TextToken> tokens = tokenize(words);
    if (tokens.size() > 1)
        modifier.second = tokens[1].word;
    std::vector<Modifier>& all = m_modifiers[tokens.front().word];
    if (tokens.size() > 2 || std::any_of(all.begin(), all.end(), [&](const Modifier& other) {
            return other.second == modifier.second;
        }))
        return false;
    all.push_back(std::move(modifier));
    return true;
}

std::span<const Modifier> MoodLexicon::modifiersFrom(const std::u16string& word) const
{
    const auto found = m_modifiers.find(word);
    return found == m_modifiers.end() ? std::span<const Modifier>() : found->second;
}

int MoodLexicon::wordNumber(const std::u16string& word) const
{
    const auto found = m_words.find(word);
    return found == m_words.end() ? -1 : found->second;
}

std::u16string MoodLexicon::nearestWord(const std::u16string& word, int edits) const
{
    std::u16string nearest;
    std::pair best(edits + 1, 0); // edits, and letters more or less
    for (const auto& [candidate, number] : m_words) {
        const auto longer = static_cast<int>(std::max(candidate.size(), word.size()));
        const auto shorter = static_cast<int>(std::min(candidate.size(), word.size()));
        if (shorter == 0 || longer - shorter > edits || candidate[0] != word[0])
            continue;
        const std::pair needed(editsBetween(word, candidate), longer - shorter);
        if (needed < best || (needed == best && candidate < nearest)) {
            best = needed;
            nearest = candidate;
        }
    }
    return nearest;
}

int MoodLexicon::step(int place, int wordNumber) const
{
    const auto found = m_steps.find(stepKey(place, wordNumber));
    return found == m_steps.end() ? -1 : found->second;
}

} // namespace v2m
