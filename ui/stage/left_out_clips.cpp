// SPDX-License-Identifier: MIT
#include "ui/stage/left_out_clips.h"

#include "ui/video/long_words.h"

#include <QLocale>
#include <QStringList>

namespace v2m {

Message leftOutSentence(const QList<LeftOutClip>& clips, qsizetype given)
{
    if (clips.size() == 1 && given > 1) {
        //: Of several files that were given. %1: how many there were; %2: why one was left out:
        //: "No face was found in a.mp4."
        return Message("v2m::LeftOutClips", "Left out one of %1: %2")
            .arg(given, clips.front().reason);
    }
    QStringList names;
    for (const LeftOutClip& clip : clips)
        names.append(shortName(clip.name));
    //: Of several files that were given. %1: number of those that nothing could be done with; %2:
    //: how many there were; %3: the names of the former
    return Message("v2m::LeftOutClips", "Left out %1 of %2: %3.")
        .arg(clips.size(), given, QLocale().createSeparatedList(names));
}

Message leftOutReasons(const QList<LeftOutClip>& clips)
{
    Message reasons;
    for (const LeftOutClip& clip : clips)
        reasons = reasons.isEmpty() ? clip.reason : Message{"", "%1\n%2"}.arg(reasons, clip.reason);
    return reasons;
}

} // namespace v2m
