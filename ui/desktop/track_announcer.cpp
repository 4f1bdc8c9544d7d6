// SPDX-License-Identifier: MIT
#include "ui/desktop/track_announcer.h"

#include "ui/desktop/desktop_notifier.h"
#include "ui/desktop/mpris_metadata.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

QString subtitleOf(const Track& track)
{
    const QString mood = trackMood(track);
    if (track.artist.isEmpty() || mood.isEmpty())
        return track.artist + mood;
    //: Below a track's title. %1: who plays it; %2: the emotion that it answers
    return QCoreApplication::translate("v2m::TrackAnnouncer", "%1 · %2").arg(track.artist, mood);
}

} // namespace

void TrackAnnouncer::announce(const std::optional<Track>& track)
{
    if (!track)
        return;
    const TrackKey key = TrackKey::of(*track);
    if (std::exchange(m_told, key) != key)
        m_notifier.notify(u"track"_s, track->title, subtitleOf(*track));
}

} // namespace v2m
