// SPDX-License-Identifier: MIT
#include "ui/main_window/left_out_clips.h"

#include "ui/video/long_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace v2m {

QString leftOutSentence(const QList<LeftOutClip>& clips, qsizetype given)
{
    QStringList names;
    for (const LeftOutClip& clip : clips)
        names.append(shortName(clip.name));
    //: Of several files that were given. %1: number of those that nothing could be done with; %2:
    //: how many there were; %3: the names of the former
    return QCoreApplication::translate("v2m::LeftOutClips", "Left out %1 of %2: %3.")
        .arg(QLocale().toString(clips.size()), QLocale().toString(given),
             QLocale().createSeparatedList(names));
}

QString leftOutReasons(const QList<LeftOutClip>& clips)
{
    QStringList reasons;
    for (const LeftOutClip& clip : clips)
        reasons.append(clip.reason);
    return reasons.join(u'\n');
}

} // namespace v2m
