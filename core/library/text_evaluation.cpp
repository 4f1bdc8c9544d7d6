// SPDX-License-Identifier: MIT
#include "core/library/text_evaluation.h"

#include "core/base/error.h"
#include "core/catalog/csv_reader.h"
#include "core/library/listing.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr std::size_t kFewestTracks = 5;

/// Minimum distance from the axis for a mean to be on a side, and for a number to ask for one.
constexpr float kSide = 0.05F;

bool isOnSide(float asked, float mean)
{
    return std::abs(asked) < kSide || (asked > 0.0F ? mean > kSide : mean < -kSide);
}

class SentenceTable {
public:
    explicit SentenceTable(const QString& name) : m_name(name) {}

    void readHeader(const CsvRow& row)
    {
        for (std::size_t i = 0; i < kNames.size(); ++i) {
            m_places[i] = row.fields.indexOf(kNames[i]);
            if (m_places[i] < 0) {
                throw FileError(Message("v2m::evaluateText",
                                        "The table “%1” has no column “%2”; sentences have the "
                                        "columns lang, text, valence and arousal.")
                                    .arg(m_name, QString(kNames[i])));
            }
        }
    }

    AskedSentence read(const CsvRow& row) const
    {
        AskedSentence sentence{
            field(row, 0), field(row, 1).simplified(), {number(row, 2), number(row, 3)}};
        if (sentence.text.isEmpty())
            fail(row, Message("v2m::evaluateText", "the sentence is empty"));
        return sentence;
    }

    [[noreturn]] void fail(const CsvRow& row, const Message& cause) const
    {
        throw FileError(Message("v2m::evaluateText", "The table “%1” is wrong in line %2: %3.")
                            .arg(m_name, row.line, cause));
    }

private:
    static constexpr std::array<QLatin1StringView, 4> kNames = {"lang"_L1, "text"_L1, "valence"_L1,
                                                                "arousal"_L1};

    QString field(const CsvRow& row, std::size_t column) const
    {
        return row.fields.value(m_places[column]);
    }

    float number(const CsvRow& row, std::size_t column) const
    {
        const QString text = field(row, column).trimmed();
        if (text.isEmpty())
            return 0.0F;
        if (text == u'+' || text == u'-')
            return text == u'+' ? 1.0F : -1.0F;
        bool ok = false;
        const float value = text.toFloat(&ok);
        if (!ok || !(std::abs(value) <= 1.0F)) {
            fail(row, Message("v2m::evaluateText", "“%1” is not a number from -1 to 1").arg(text));
        }
        return value;
    }

    QString m_name;
    std::array<qsizetype, kNames.size()> m_places{};
};

} // namespace

TextEvaluation::Share TextEvaluation::total() const
{
    Share total;
    for (const auto& [language, share] : languages) {
        total.right += share.right;
        total.all += share.all;
    }
    return total;
}

std::vector<AskedSentence> readSentences(QIODevice& device, const QString& name)
{
    CsvReader reader(device, name);
    SentenceTable table(name);
    std::vector<AskedSentence> sentences;
    CsvRow row;
    for (bool isHeader = true; reader.next(row); isHeader = false) {
        if (!row.fault.isEmpty())
            table.fail(row, row.fault);
        if (isHeader)
            table.readHeader(row);
        else
            sentences.push_back(table.read(row));
    }
    return sentences;
}

TextEvaluation evaluateText(MusicLibrary& library, const std::vector<AskedSentence>& sentences,
                            const std::stop_token& stop)
{
    TextEvaluation evaluation;
    for (const AskedSentence& sentence : sentences) {
        if (stop.stop_requested())
            throw Cancelled();
        ListingOptions options;
        options.text = sentence.text;
        options.textIsQuery = true;
        options.taste = MusicLibrary::Taste::IsIgnored;
        const Listing listing = makeListing(library, queryForPoint({}, RankMode::Match), options);
        AnsweredSentence answer{sentence, listing.tracks.size(), {}, false};
        for (const RankedTrack& ranked : listing.tracks) {
            const auto count = static_cast<float>(answer.tracks);
            answer.mean.valence += ranked.track.affect.point.valence / count;
            answer.mean.arousal += ranked.track.affect.point.arousal / count;
        }
        answer.isRight = answer.tracks >= kFewestTracks &&
                         isOnSide(sentence.side.valence, answer.mean.valence) &&
                         isOnSide(sentence.side.arousal, answer.mean.arousal);
        TextEvaluation::Share& share = evaluation.languages[sentence.language];
        ++share.all;
        share.right += answer.isRight ? 1 : 0;
        if (!evaluation.answers.empty()) {
            evaluation.longestS = std::max(evaluation.longestS, listing.rankS);
            evaluation.meanS += listing.rankS / static_cast<double>(sentences.size() - 1);
        }
        evaluation.answers.push_back(std::move(answer));
    }
    return evaluation;
}

} // namespace v2m
