// SPDX-License-Identifier: MIT
#include "core/words/lexicon_rows.h"

#include "core/base/error.h"
#include "core/words/text_tokens.h"

#include <QIODevice>

#include <csv.h>

#include <algorithm>
#include <array>
#include <exception>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

namespace v2m {
namespace {

constexpr std::array<std::string_view, 8> kHeader = {"term",   "kind",    "valence",  "arousal",
                                                     "weight", "quality", "emotions", "english"};
constexpr std::size_t kCaptionColumns = 7;

/// What a value in the column "kind" means.
struct Kind {
    std::string_view name;
    TermKind kind = TermKind::Mood;
    VocalRole vocalRole = VocalRole::Nothing;
    LexiconRow::Role role = LexiconRow::Role::Term;
    Modifier modifier = {};
    LexiconFile file = LexiconFile::OfCaptions; ///< the first file kind that allows it
    Cancels cancels = Cancels::Nothing;
};

using Role = LexiconRow::Role;
constexpr LexiconFile kRequests = LexiconFile::OfRequests;

const std::array<Kind, 22> kKinds = {{
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
    {"singing", TermKind::Voice, VocalRole::Singing},
    {"singer", TermKind::Voice, VocalRole::Singer},
    {"instrumental", TermKind::Texture, VocalRole::Instrumental},
    {"negation", {}, {}, Role::Modifier, {{}, true, false}},
    {"denial", {}, {}, Role::Modifier, {{}, true, true}},
    {"degree", {}, {}, Role::Modifier},
    {"situation", TermKind::Situation, {}, Role::Term, {}, LexiconFile::OfRequests},
    {"mishap", TermKind::Situation, {}, Role::Term, {}, kRequests, Cancels::Pleasant},
    {"relief", TermKind::Situation, {}, Role::Term, {}, kRequests, Cancels::Unpleasant},
    {"ending", TermKind::Situation, {}, Role::Term, {}, kRequests, Cancels::Both},
    {"stop", {}, {}, Role::StopWord, {}, LexiconFile::OfRequests},
}};

constexpr float kMaxDegree = 2.0F;

/// About the mean of the files, so that the rows of a file are not reallocated.
constexpr std::size_t kBytesPerRow = 40;

using Row = std::vector<QByteArray>;

/// Receives libcsv's callbacks and passes on each row at the end of its line. An exception must not
/// cross libcsv, so it waits.
struct Rows {
    std::function<void(const Row&, std::size_t)> use; ///< the row and its number, from 1
    Row current = {};
    std::size_t number = 0;
    std::exception_ptr failure = {};

    static void field(void* bytes, std::size_t size, void* self)
    {
        static_cast<Rows*>(self)->current.emplace_back(static_cast<const char*>(bytes),
                                                       static_cast<qsizetype>(size));
    }
    static void endOfRow(int /*terminator*/, void* self)
    {
        auto& rows = *static_cast<Rows*>(self);
        ++rows.number;
        try {
            if (!rows.failure)
                rows.use(rows.current, rows.number);
        } catch (...) {
            rows.failure = std::current_exception();
        }
        rows.current.clear();
    }
};

class RowReader {
public:
    RowReader(const Row& row, std::size_t number, const QString& name)
        : m_row(row), m_number(number), m_name(name)
    {
    }

    [[noreturn]] void fail(const Message& cause) const { failInLexicon(m_name, m_number, cause); }

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

    const Kind& kind(LexiconFile file) const
    {
        for (const Kind& kind : kKinds) {
            if (kind.name == std::string_view(m_row[1].constData(), std::size_t(m_row[1].size())) &&
                (kind.file == LexiconFile::OfCaptions || file == LexiconFile::OfRequests))
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

void forEachRow(QIODevice& device, const QString& name,
                std::function<void(const Row&, std::size_t)> use)
{
    Rows rows{std::move(use)};
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    const auto release = [](csv_parser* p) { csv_free(p); };
    const std::unique_ptr<csv_parser, decltype(release)> guard(&parser, release);
    const QByteArray bytes = device.readAll();
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool isCsv =
        csv_parse(&parser, bytes.constData(), size, Rows::field, Rows::endOfRow, &rows) == size &&
        csv_fini(&parser, Rows::field, Rows::endOfRow, &rows) == 0;
    if (rows.failure)
        std::rethrow_exception(rows.failure);
    if (!isCsv) {
        throw FileError(Message("MoodLexicon", "The mood lexicon %1 is not a CSV file: %2.")
                            .arg(name, csv_strerror(csv_error(&parser))));
    }
}

void checkHeader(const RowReader& reader, const Row& row)
{
    for (std::size_t column = 0; column < row.size(); ++column) {
        if (row[column] != QByteArray::fromStdString(std::string(kHeader[column])))
            reader.fail(Message("MoodLexicon", "the header names “%1”, not “%2”")
                            .arg(row[column], kHeader[column]));
    }
}

} // namespace

std::vector<LexiconRow> readLexiconRows(QIODevice& device, const QString& name, LexiconFile file)
{
    bool hasEnglish = false;
    std::vector<LexiconRow> all;
    all.reserve(static_cast<std::size_t>(device.size()) / kBytesPerRow);
    forEachRow(device, name, [&](const Row& row, std::size_t number) {
        const RowReader reader(row, number, name);
        if (number == 1)
            hasEnglish = file == LexiconFile::OfRequests && row.size() == kHeader.size();
        const std::size_t columns = hasEnglish ? kHeader.size() : kCaptionColumns;
        if (row.size() != columns)
            reader.fail(
                Message("MoodLexicon", "it has %1 columns and not %2").arg(row.size(), columns));
        if (number == 1) {
            checkHeader(reader, row);
            return;
        }
        const Kind& kind = reader.kind(file);
        LexiconRow read;
        read.role = kind.role;
        read.number = number;
        read.term.text = QString::fromUtf8(row[0]);
        read.term.text.squeeze(); // room for as many characters as bytes was allocated
        if (tokenize(read.term.text).empty())
            reader.fail(Message("MoodLexicon", "the term is empty"));
        if (kind.role != Role::StopWord) {
            const float most = kind.role == Role::Modifier ? kMaxDegree : 1.0F;
            read.term.kind = kind.kind;
            read.term.vocalRole = kind.vocalRole;
            read.cancels = kind.cancels;
            read.term.point = {reader.number(2, -1.0F, 1.0F), reader.number(3, -1.0F, 1.0F)};
            read.term.weight = reader.number(4, 0.001F, most);
            read.term.quality = reader.number(5, -1.0F, 1.0F);
            read.term.emotions = reader.emotions();
            read.modifier = kind.modifier;
            read.modifier.degree = read.term.weight;
        }
        if (hasEnglish)
            read.english = QString::fromUtf8(row[kCaptionColumns]).simplified();
        all.push_back(std::move(read));
    });
    return all;
}

std::vector<LexiconRow> readSubjectRows(QIODevice& device, const QString& name,
                                        std::string_view language)
{
    constexpr std::size_t kColumns = 3;
    std::vector<LexiconRow> all;
    forEachRow(device, name, [&](const Row& row, std::size_t number) {
        const RowReader reader(row, number, name);
        if (row.size() != kColumns)
            reader.fail(
                Message("MoodLexicon", "it has %1 columns and not %2").arg(row.size(), kColumns));
        const QByteArrayView wanted(language.data(), static_cast<qsizetype>(language.size()));
        if (number == 1 || row[0] != wanted)
            return;
        LexiconRow read;
        read.number = number;
        read.term.text = QString::fromUtf8(row[1]);
        read.term.text.squeeze();
        read.term.weight = 1.0F;
        read.english = QString::fromUtf8(row[2]).simplified();
        if (tokenize(read.term.text).empty() || read.english.isEmpty())
            reader.fail(Message("MoodLexicon", "the term is empty"));
        all.push_back(std::move(read));
    });
    return all;
}

void failInLexicon(const QString& name, std::size_t number, const Message& cause)
{
    throw FileError(Message("MoodLexicon", "The mood lexicon %1 is wrong in row %2: %3.")
                        .arg(name, number, cause));
}

} // namespace v2m
