// SPDX-License-Identifier: MIT
#include "app/cli/soundtrack_option.h"

#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/report/soundtrack_report.h"
#include "core/soundtrack/soundtrack_tracks.h"

#include <QCoreApplication>

#include <cmath>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::soundtrackOption)
};

QStringList choices()
{
    QStringList names;
    for (const OwnSound choice : {OwnSound::Duck, OwnSound::Keep, OwnSound::Off})
        names.append(textOf(ownSoundName(choice)));
    return names;
}

/// "1:05"
QString clock(double seconds)
{
    const auto whole = static_cast<int>(std::lround(seconds));
    return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

/// Says if tracks of the list cannot be heard in the clip, though they have files.
QString passedOver(const SoundtrackRequest& request, std::span<const Track> list)
{
    const auto unreadable = static_cast<int>(list.size()) - static_cast<int>(request.tracks.size());
    if (unreadable <= 0)
        return {};
    return Text::tr("%n track(s) of the list were passed over, as their sound file cannot be used.",
                    nullptr, unreadable);
}

QString textOfSoundtrack(const QString& path, const SoundtrackRequest& request,
                         std::span<const Track> list)
{
    QStringList lines = {Text::tr("The clip with its music is in %1:").arg(path)};
    for (const SoundtrackSegment& segment : request.plan) {
        const SoundtrackTrack& track = request.tracks.at(segment.track);
        const QString name =
            track.artist.isEmpty() ? track.title : u"%1 – %2"_s.arg(track.artist, track.title);
        lines.append(u"  %1–%2  %3"_s.arg(clock(segment.startS), clock(segment.endS()), name));
    }
    if (const QString missing = passedOver(request, list); !missing.isEmpty())
        lines.append(missing);
    return lines.join(u'\n');
}

} // namespace

void addSoundtrackOption(CommandLine& line)
{
    line.addValue(u"soundtrack"_s, u"OUT"_s,
                  Text::tr("Write the clip with the list's music as its sound: .mp4 or .webm. The "
                           "list then has only tracks with a file on this computer, each of which "
                           "can be heard where the clip has its mood."));
    line.addValue(
        u"own-sound"_s, u"CHOICE"_s,
        Text::tr("With --soundtrack: what happens to the clip's own sound; duck lowers it under "
                 "the music (default), keep leaves it as it is, off leaves it out."),
        choices());
}

SoundtrackOption soundtrackOption(const CommandLine& line)
{
    SoundtrackOption option;
    if (line.isSet(u"own-sound"_s)) {
        if (!line.isSet(u"soundtrack"_s))
            throw UsageError(
                Message("v2m::soundtrackOption", "--own-sound works only with --soundtrack."));
        const auto choice = ownSoundFromName(line.value(u"own-sound"_s).toStdString());
        if (!choice)
            throw UsageError(Message("v2m::soundtrackOption", "--own-sound is one of %1, not “%2”.")
                                 .arg(choices().join(u", "_s), line.value(u"own-sound"_s)));
        option.ownSound = *choice;
    }
    if (!line.isSet(u"soundtrack"_s))
        return option;
    option.path = userPath(line.value(u"soundtrack"_s));
    soundtrackContainerOf(option.path);
    if (line.operands().size() > 1)
        throw UsageError(
            Message("v2m::soundtrackOption", "--soundtrack works only with a single clip."));
    if (line.isSet(u"no-tracks"_s))
        throw UsageError(
            Message("v2m::soundtrackOption", "--soundtrack and --no-tracks exclude each other."));
    return option;
}

WrittenSoundtrack writeSoundtrackOf(const ClipAnalysis& analysis, const Listing& listing,
                                    const SoundtrackOption& option, const CommonOptions& common,
                                    const std::stop_token& stop)
{
    std::vector<Track> list;
    for (const RankedTrack& ranked : listing.tracks)
        list.push_back(ranked.track);
    const SoundtrackRequest request =
        soundtrackFor({analysis.source.name, analysis.durationS, analysis.timeline}, list, {},
                      option.ownSound, stop);
    ProgressBar bar(Text::tr("Writing the clip"), common.quiet);
    constexpr double kSteps = 1000.0;
    const SoundtrackResult result = writeSoundtrack(
        request, option.path,
        [&](double share) {
            bar.update(static_cast<std::int64_t>(share * kSteps),
                       static_cast<std::int64_t>(kSteps));
        },
        stop);
    bar.clear();
    return {soundtrackToJson(option.path, request, result, list),
            textOfSoundtrack(option.path, request, list)};
}

} // namespace v2m
