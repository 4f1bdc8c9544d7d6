// SPDX-License-Identifier: MIT
#include "core/recommend/track_filter.h"

#include "core/base/text.h"
#include "core/recommend/explanation.h"
#include "core/text_affect/request_mood.h"
#include "core/words/word_traits.h"

#include <algorithm>

namespace v2m {
namespace {

bool isOfGenre(const TrackReading& track, const MentionFinder& genre)
{
    const auto isNamedIn = [&genre](const TextReading& text) {
        return genre.in(text) == Mention::Named;
    };
    return track.tags.empty() ? isNamedIn(track.caption)
                              : std::any_of(track.tags.begin(), track.tags.end(), isNamedIn);
}

Pace paceOf(const QString& name)
{
    return name == QLatin1String("slow")   ? Pace::Slow
           : name == QLatin1String("fast") ? Pace::Fast
                                           : Pace::Medium;
}

float reachOf(const FilterCondition& mood)
{
    return mood.emotion ? kFarthest : kNearMood;
}

bool hasMood(const TrackAffect& affect, const FilterCondition& mood)
{
    return distance(affect.point, *mood.place) <= reachOf(mood) &&
           (!mood.emotion || affect.affinities[index(*mood.emotion)] >= kLeastAffinity);
}

bool holds(const FilterCondition& condition, const Track& track, TrackReadings& readings)
{
    const auto traits = [&] { return traitsOf(readings.of(track), readings.lexicon()); };
    switch (condition.field) {
    case FilterField::Instrumental:
        return traits().voice == Voice::Instrumental;
    case FilterField::Vocals:
        return traits().voice == Voice::Sung;
    case FilterField::Genre:
        return isOfGenre(readings.of(track), condition.genre);
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

TrackFilter TrackFilter::parse(const QString& expression, const RequestReader& requests)
{
    TrackFilter filter;
    filter.m_conditions = parseFilter(expression, requests);
    for (FilterCondition& condition : filter.m_conditions) {
        if (condition.field != FilterField::Genre)
            continue;
        if (const RequestTerm* term = requests.find(condition.value))
            condition.names = term->english;
        condition.genre = MentionFinder(QStringList{condition.value} + condition.names);
    }
    return filter;
}

void TrackFilter::check(const QString& expression)
{
    static const RequestReader requests; // reads its lexica once
    parseFilter(expression, requests);
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

bool TrackFilter::accepts(const Track& track, TrackReadings& readings) const
{
    return std::all_of(
        m_conditions.begin(), m_conditions.end(),
        [&](const FilterCondition& condition) { return holds(condition, track, readings); });
}

} // namespace v2m
