// SPDX-License-Identifier: MIT
// PlaylistModel: texts for screen readers.
#include "core/playlist/clean_text.h"
#include "core/preview/track_address.h"
#include "ui/playlist/duration_text.h"
#include "ui/playlist/playlist_model.h"
#include "ui/playlist/sound_source_text.h"

#include <QLocale>

namespace v2m {

QString PlaylistModel::spokenRow(int row) const
{
    const PlaylistRow& which = m_rows[static_cast<std::size_t>(row)];
    const Track& track = which.ranked.track;
    QStringList sentences;
    //: Read aloud. %1: the rank; %2: "Clair de lune by Claude Debussy"
    sentences << tr("%1: %2.").arg(QLocale().toString(row + 1), titleAndArtist(track));
    if (m_playing == TrackKey::of(track) && m_playingMark == PlayingMark::Playing)
        sentences << tr("Playing.");
    else if (m_playing == TrackKey::of(track) && m_playingMark == PlayingMark::Paused)
        sentences << tr("Paused.");
    if (const std::optional<int> match = matchPercent(which))
        sentences << tr("Match %Ln percent.", nullptr, *match);
    if (!which.reason.isEmpty())
        //: Read aloud. %1: the reason for a track, a sentence without a full stop
        sentences << tr("%1.", "reason").arg(onOneLine(which.reason));
    if (const std::optional<double> length = clipLengthS(track))
        //: Read aloud. %1: "3 minutes, 7 seconds"
        sentences << tr("Length %1.").arg(spokenDuration(*length));
    if (const std::optional<PreviewKind> source = sourceOf(track))
        sentences << soundSourceSentence(*source);
    if (!track.tags.isEmpty())
        //: Read aloud. %1: a list of words
        sentences << tr("Tags: %1.").arg(QLocale().createSeparatedList(track.tags));
    if (which.pinned)
        sentences << tr("Pinned.");
    if (opinion(row) == TrackOpinion::Liked)
        sentences << tr("Liked.");
    else if (opinion(row) == TrackOpinion::Disliked)
        sentences << tr("Disliked.");
    return sentences.join(u' ');
}

} // namespace v2m
