// SPDX-License-Identifier: MIT
#include "ui/playlist/playlist_request.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace v2m {
namespace {

struct RankModeWords {
    Q_DECLARE_TR_FUNCTIONS(RankMode)
};

/// Quoted, so that spaces and keywords such as "and" are taken literally. The grammar has no
/// escapes, and no genre or source needs a quotation mark.
QString quoted(QString value)
{
    return QStringLiteral("\"%1\"").arg(value.remove(u'"').simplified());
}

bool namesSomething(const QString& value)
{
    return std::any_of(value.begin(), value.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace

QString whereExpression(const PlaylistFilter& filter)
{
    QStringList conditions;
    if (filter.instrumentalOnly)
        conditions << QStringLiteral("instrumental");
    if (namesSomething(filter.genre))
        conditions << QStringLiteral("genre=%1").arg(quoted(filter.genre));
    switch (filter.tempo) {
    case TempoChoice::Any:
        break;
    case TempoChoice::Slow:
        conditions << QStringLiteral("tempo=slow");
        break;
    case TempoChoice::Medium:
        conditions << QStringLiteral("tempo=medium");
        break;
    case TempoChoice::Fast:
        conditions << QStringLiteral("tempo=fast");
        break;
    }
    if (namesSomething(filter.source))
        conditions << QStringLiteral("source=%1").arg(quoted(filter.source));
    if (filter.hidesLowQuality)
        conditions << QStringLiteral("quality>=0.5");
    return conditions.join(QStringLiteral(" and "));
}

int conditionCount(const PlaylistFilter& filter)
{
    return int(filter.instrumentalOnly) + int(filter.hidesLowQuality) +
           int(namesSomething(filter.genre)) + int(filter.tempo != TempoChoice::Any) +
           int(namesSomething(filter.source));
}

QString rankModeDisplayName(RankMode mode)
{
    switch (mode) {
    case RankMode::Match:
        return RankModeWords::tr("Match");
    case RankMode::Follow:
        return RankModeWords::tr("Follow");
    case RankMode::Lift:
        return RankModeWords::tr("Lift");
    case RankMode::Calm:
        return RankModeWords::tr("Calm");
    case RankMode::Energize:
        return RankModeWords::tr("Energize");
    }
    return {};
}

QString rankModeDescription(RankMode mode)
{
    switch (mode) {
    case RankMode::Match:
        return RankModeWords::tr("Music for the mood you are in");
    case RankMode::Follow:
        return RankModeWords::tr("Retraces the clip in time, from where you were to where you are");
    case RankMode::Lift:
        return RankModeWords::tr("Begins where you are and leads to brighter music");
    case RankMode::Calm:
        return RankModeWords::tr("Begins where you are and leads to calmer music");
    case RankMode::Energize:
        return RankModeWords::tr("Begins where you are and leads to livelier music");
    }
    return {};
}

} // namespace v2m
