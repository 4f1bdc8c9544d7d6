// SPDX-License-Identifier: MIT
#include "core/recommend/track_filter.h"

#include "core/base/text.h"
#include "core/recommend/word_traits.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace v2m {
namespace {

bool namesGenre(const Track& track, const QString& genre)
{
    const auto wanted = tokenize(genre);
    if (track.tags.isEmpty())
        return containsWords(tokenize(track.caption), wanted);
    return std::any_of(track.tags.begin(), track.tags.end(), [&wanted](const QString& tag) {
        return containsWords(tokenize(tag), wanted);
    });
}

Pace paceOf(const QString& name)
{
    return name == QLatin1String("slow")   ? Pace::Slow
           : name == QLatin1String("fast") ? Pace::Fast
                                           : Pace::Medium;
}

/// A track for an emotion has it in its affinities at least so much, as explain() has it, and lies
/// no further than this from its place; for another mood it lies no further than that.
constexpr float kLeastAffinity = 0.3F;
constexpr float kNearEmotion = 0.8F;
constexpr float kNearMood = 0.5F;

float reachOf(const FilterCondition& mood)
{
    return mood.emotion ? kNearEmotion : kNearMood;
}

bool hasMood(const TrackAffect& affect, const FilterCondition& mood)
{
    return distance(affect.point, *mood.place) <= reachOf(mood) &&
           (!mood.emotion || affect.affinities[index(*mood.emotion)] >= kLeastAffinity);
}

template <typename Traits>
bool holds(const FilterCondition& condition, const Track& track, const Traits& traits)
{
    switch (condition.field) {
    case FilterField::Instrumental:
        return traits().voice == Voice::Instrumental;
    case FilterField::Vocals:
        return traits().voice == Voice::Sung;
    case FilterField::Genre:
        return namesGenre(track, condition.value) ||
               std::any_of(condition.names.begin(), condition.names.end(),
                           [&track](const QString& name) { return namesGenre(track, name); });
    case FilterField::Tempo:
        return traits().pace == paceOf(condition.value);
    case FilterField::Mood:
        return hasMood(track.affect, condition);
    case FilterField::Source:
        return track.source.compare(condition.value, Qt::CaseInsensitive) == 0;
    case FilterField::Artist:
        // Files have other artists as well, which the catalog looks up.
        return !track.path.isEmpty() || searchForm(track.artist) == searchForm(condition.value);
    case FilterField::Quality:
        return condition.holds(static_cast<double>(track.affect.quality));
    case FilterField::Valence:
        return condition.holds(static_cast<double>(track.affect.point.valence));
    case FilterField::Arousal:
        return condition.holds(static_cast<double>(track.affect.point.arousal));
    case FilterField::Key:
    case FilterField::Album:
    case FilterField::Bpm:
    case FilterField::Year:
    case FilterField::Length:
        break;
    }
    return true;
}

ColumnCondition within(TrackColumn column, const FilterCondition& condition)
{
    return {column, condition.least, condition.most};
}

template <typename Trait>
ColumnCondition exactly(TrackColumn column, Trait trait)
{
    const auto number = static_cast<double>(trait);
    return {column, number, number};
}

ColumnCondition named(TrackColumn column, const QStringList& texts)
{
    ColumnCondition condition;
    condition.column = column;
    condition.texts = texts;
    return condition;
}

/// As hasMood().
ColumnCondition near(const FilterCondition& mood)
{
    ColumnCondition condition;
    condition.column = TrackColumn::Distance;
    condition.most = static_cast<double>(reachOf(mood));
    condition.place = *mood.place;
    return condition;
}

ColumnCondition suits(Emotion emotion)
{
    ColumnCondition condition;
    condition.column = TrackColumn::Affinity;
    condition.least = static_cast<double>(kLeastAffinity);
    condition.emotion = emotion;
    return condition;
}

ColumnCondition columnOf(const FilterCondition& condition)
{
    switch (condition.field) {
    case FilterField::Instrumental:
        return exactly(TrackColumn::Voice, Voice::Instrumental);
    case FilterField::Vocals:
        return exactly(TrackColumn::Voice, Voice::Sung);
    case FilterField::Genre:
        return named(TrackColumn::Words, QStringList{condition.value} + condition.names);
    case FilterField::Tempo:
        return exactly(TrackColumn::Pace, paceOf(condition.value));
    case FilterField::Mood:
        return near(condition);
    case FilterField::Source:
        return named(TrackColumn::Source, {condition.value});
    case FilterField::Artist:
        return named(TrackColumn::Artist, {condition.value});
    case FilterField::Album:
        return named(TrackColumn::Album, {condition.value});
    case FilterField::Quality:
        return within(TrackColumn::Quality, condition);
    case FilterField::Valence:
        return within(TrackColumn::Valence, condition);
    case FilterField::Arousal:
        return within(TrackColumn::Arousal, condition);
    case FilterField::Key:
        return within(TrackColumn::Key, condition);
    case FilterField::Bpm:
        return within(TrackColumn::Tempo, condition);
    case FilterField::Year:
        return within(TrackColumn::Year, condition);
    case FilterField::Length:
        break;
    }
    return within(TrackColumn::LengthS, condition);
}

} // namespace

TrackFilter TrackFilter::parse(const QString& expression,
                               std::shared_ptr<const MoodLexicon> lexicon,
                               const RequestReader* requests)
{
    TrackFilter filter;
    filter.m_conditions = parseFilter(expression, requests);
    for (FilterCondition& condition : filter.m_conditions) {
        if (condition.field != FilterField::Genre || requests == nullptr)
            continue;
        if (const RequestTerm* term = requests->find(condition.value))
            condition.names = term->english;
    }
    filter.m_lexicon = std::move(lexicon);
    return filter;
}

void TrackFilter::check(const QString& expression)
{
    static const RequestReader requests; // reads its lexica once
    parseFilter(expression, &requests);
}

std::vector<ColumnCondition> TrackFilter::columns() const
{
    std::vector<ColumnCondition> columns;
    for (const FilterCondition& condition : m_conditions) {
        columns.push_back(columnOf(condition));
        if (condition.field == FilterField::Mood && condition.emotion)
            columns.push_back(suits(*condition.emotion));
    }
    return columns;
}

bool TrackFilter::accepts(const Track& track) const
{
    // Lazy, since it looks at every word.
    std::optional<WordTraits> known;
    const auto traits = [&]() -> const WordTraits& {
        return known ? *known : known.emplace(traitsOf(readTrack(*m_lexicon, track), *m_lexicon));
    };
    return std::all_of(
        m_conditions.begin(), m_conditions.end(),
        [&](const FilterCondition& condition) { return holds(condition, track, traits); });
}

} // namespace v2m
