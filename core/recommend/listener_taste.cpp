// SPDX-License-Identifier: MIT
#include "core/recommend/listener_taste.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace v2m {
namespace {

constexpr double kImplicitWeight = 0.25;

/// Terms of at least this share of the catalog carry no information, and up to kRareShare full
/// information. In MusicCaps "tempo" and "vocals" are above the first, "piano" and "metal" in
/// between, "banjo" below the second.
constexpr double kCommonShare = 0.3;
constexpr double kRareShare = 0.03;

constexpr double kMsPerDay = 24.0 * 3600.0 * 1000.0;

/// Shorter words, such as the e of "e-guitar", mean nothing alone.
constexpr std::size_t kShortestWord = 3;

/// Longer tags are sentences that no other track has.
constexpr std::size_t kLongestTag = 4;

/// Words in tags that are as uninformative as the ones above.
constexpr std::array<std::u16string_view, 17> kFillers = {
    u"music",     u"song", u"piece", u"track", u"sound",       u"sounds",
    u"audio",     u"live", u"video", u"style", u"performance", u"tempo",
    u"recording", u"and",  u"the",   u"with",  u"playing"};

struct WeighedTrack {
    const Track* track;
    double weight;
};

std::vector<WeighedTrack> weighTracks(std::span<const TrackFeedback> feedback, const QDateTime& now)
{
    std::map<std::int64_t, WeighedTrack> byRow;
    for (const TrackFeedback& one : feedback) {
        const double ageDays = static_cast<double>(one.at.msecsTo(now)) / kMsPerDay;
        auto& weighed =
            byRow.try_emplace(one.track.rowId, WeighedTrack{&one.track, 0.0}).first->second;
        weighed.weight += feedbackWeight(one.kind, ageDays);
    }
    std::vector<WeighedTrack> tracks;
    for (auto& [rowId, weighed] : byRow) {
        weighed.weight = std::clamp(weighed.weight, -1.0, 1.0);
        if (weighed.weight != 0.0)
            tracks.push_back(weighed);
    }
    std::stable_sort(tracks.begin(), tracks.end(), [](const auto& a, const auto& b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    tracks.resize(std::min(tracks.size(), kMaxTasteTracks));
    return tracks;
}

bool saysNothingOfTaste(TermKind kind)
{
    return kind == TermKind::Recording || kind == TermKind::NonMusic || kind == TermKind::Tempo;
}

/// Collects the terms of a track.
class TermCollector {
public:
    explicit TermCollector(const MoodLexicon& lexicon) : m_lexicon(lexicon) {}

    void addArtist(const QString& artist)
    {
        if (!artist.isEmpty())
            m_terms.insert({TasteTerm::Kind::Artist, artist});
    }

    /// @param whole whether the remaining text is one term; otherwise each word is.
    void add(QStringView text, const TextReading& reading, bool whole)
    {
        std::vector<TextToken> rest = reading.tokens;
        const std::size_t all = rest.size();
        for (const TermMatch& match : reading.matches) {
            const MoodTerm& term = m_lexicon.term(match.term);
            const bool dropped = match.negated || saysNothingOfTaste(term.kind);
            if (!dropped)
                insert(text.mid(match.begin, match.length));
            if (dropped || !whole) {
                std::erase_if(rest, [&match](const TextToken& token) {
                    return token.begin >= match.begin && token.begin < match.begin + match.length;
                });
            }
        }
        std::erase_if(rest, [](const TextToken& token) {
            return token.word.size() < kShortestWord ||
                   std::find(kFillers.begin(), kFillers.end(), token.word) != kFillers.end();
        });
        if (whole && rest.size() > 0 && all <= kLongestTag && rest.size() == all) {
            insert(text);
            return;
        }
        for (const TextToken& token : rest) {
            if (!whole || m_lexicon.wordNumber(token.word) < 0)
                insert(text.mid(token.begin, token.length));
        }
    }

    std::set<TasteTerm> take() { return std::move(m_terms); }

private:
    void insert(QStringView words)
    {
        m_terms.insert({TasteTerm::Kind::Words, words.toString().simplified().toLower()});
    }

    const MoodLexicon& m_lexicon;
    std::set<TasteTerm> m_terms;
};

std::set<TasteTerm> termsOf(const Track& track, TrackReadings& readings)
{
    TermCollector collector(readings.lexicon());
    const TrackReading& reading = readings.of(track);
    if (track.tags.isEmpty())
        collector.add(track.caption, reading.caption, false);
    for (std::size_t i = 0; i < reading.tags.size(); ++i)
        collector.add(track.tags[static_cast<qsizetype>(i)], reading.tags[i], true);
    collector.addArtist(track.artist);
    return collector.take();
}

/// How informative a term is, in [0, 1].
double tellingWeight(std::size_t rowsWithTerm, std::size_t rows)
{
    if (rowsWithTerm < 2)
        return 0.0;
    const double share = static_cast<double>(rowsWithTerm) / static_cast<double>(rows);
    return std::clamp(std::log(kCommonShare / share) / std::log(kCommonShare / kRareShare), 0.0,
                      1.0);
}

using Profile = std::vector<std::pair<TasteTerm, double>>;

Profile profileOf(std::span<const WeighedTrack> tracks, std::size_t rows, const TermRows& rowsWith,
                  TrackReadings& readings)
{
    std::map<TasteTerm, double> telling; // cache, by term
    std::map<TasteTerm, double> weights;
    for (const WeighedTrack& weighed : tracks) {
        const std::set<TasteTerm> terms = termsOf(*weighed.track, readings);
        double sum = 0.0;
        for (const TasteTerm& term : terms) {
            auto known = telling.find(term);
            if (known == telling.end())
                known = telling.emplace(term, tellingWeight(rowsWith(term).size(), rows)).first;
            sum += known->second;
        }
        if (sum <= 0.0)
            continue;
        for (const TasteTerm& term : terms)
            weights[term] += weighed.weight * telling[term] / sum;
    }
    Profile profile(weights.begin(), weights.end());
    std::stable_sort(profile.begin(), profile.end(), [](const auto& a, const auto& b) {
        return std::abs(a.second) > std::abs(b.second);
    });
    profile.resize(std::min(profile.size(), kMaxTasteTerms));
    std::erase_if(profile, [](const auto& entry) { return entry.second == 0.0; });
    return profile;
}

float biasOf(float sum)
{
    return kMaxTasteBias * sum * std::abs(sum) / (1.0F + sum * sum);
}

} // namespace

double feedbackWeight(FeedbackKind kind, double ageDays)
{
    const double kept = std::exp2(-std::max(ageDays, 0.0) / kFeedbackHalfLifeDays);
    switch (kind) {
    case FeedbackKind::Like:
        return kept;
    case FeedbackKind::Dislike:
        return -kept;
    case FeedbackKind::Finished:
        return kImplicitWeight * kept;
    case FeedbackKind::Skip:
        return -kImplicitWeight * kept;
    }
    return 0.0;
}

std::vector<RowAdjustment> tasteAdjustments(std::span<const TrackFeedback> feedback,
                                            const QDateTime& now, std::span<const AffectRow> rows,
                                            const TermRows& rowsWith, TrackReadings& readings)
{
    const std::vector<WeighedTrack> tracks = weighTracks(feedback, now);
    std::vector<std::int64_t> disliked;
    for (const TrackFeedback& one : feedback) {
        if (one.kind == FeedbackKind::Dislike)
            disliked.push_back(one.track.rowId);
    }
    const Profile profile = profileOf(tracks, rows.size(), rowsWith, readings);
    if (profile.empty() && disliked.empty())
        return {};

    std::vector<RowAdjustment> adjustments(rows.size());
    const auto adjust = [&](std::span<const std::int64_t> rowIds, auto change) {
        for (const std::int64_t rowId : rowIds) {
            if (const std::optional<std::size_t> place = placeOf(rows, rowId))
                change(adjustments[*place]);
        }
    };
    for (const auto& entry : profile) {
        const auto weight = static_cast<float>(entry.second);
        adjust(rowsWith(entry.first), [weight](RowAdjustment& one) { one.bias += weight; });
    }
    for (RowAdjustment& adjustment : adjustments)
        adjustment.bias = biasOf(adjustment.bias);
    adjust(disliked, [](RowAdjustment& one) { one = {0.0F, ListTier::Last}; });
    return adjustments;
}

} // namespace v2m
