// SPDX-License-Identifier: MIT
#include "ui/playlist/playlist_request.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace v2m {
namespace {

struct RankModeWords {
    const char* name;
    const char* description;
};

/// In the order of RankMode.
constexpr std::array kModeWords = {
    RankModeWords{QT_TRANSLATE_NOOP("RankMode", "Match"),
                  QT_TRANSLATE_NOOP("RankMode", "Music for the mood you are in")},
    RankModeWords{QT_TRANSLATE_NOOP("RankMode", "Follow"),
                  QT_TRANSLATE_NOOP("RankMode", "Retraces the clip in time, from where you were to "
                                                "where you are")},
    RankModeWords{
        QT_TRANSLATE_NOOP("RankMode", "Lift"),
        QT_TRANSLATE_NOOP("RankMode", "Begins where you are and leads to brighter music")},
    RankModeWords{QT_TRANSLATE_NOOP("RankMode", "Calm"),
                  QT_TRANSLATE_NOOP("RankMode", "Begins where you are and leads to calmer music")},
    RankModeWords{
        QT_TRANSLATE_NOOP("RankMode", "Energize"),
        QT_TRANSLATE_NOOP("RankMode", "Begins where you are and leads to livelier music")},
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
    constexpr std::array kTempos = {"", "tempo=slow", "tempo=medium", "tempo=fast"};
    if (filter.tempo != TempoChoice::Any)
        conditions << QLatin1String(kTempos[static_cast<std::size_t>(filter.tempo)]);
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
    return QCoreApplication::translate("RankMode",
                                       kModeWords.at(static_cast<std::size_t>(mode)).name);
}

QString rankModeDescription(RankMode mode)
{
    return QCoreApplication::translate("RankMode",
                                       kModeWords.at(static_cast<std::size_t>(mode)).description);
}

} // namespace v2m
