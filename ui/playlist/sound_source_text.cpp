// SPDX-License-Identifier: MIT
#include "ui/playlist/sound_source_text.h"

#include <QCoreApplication>

namespace v2m {

QString soundSourceSentence(PreviewKind source)
{
    switch (source) {
    case PreviewKind::LocalFile:
        return QCoreApplication::translate("v2m::SoundSource",
                                           "Plays from a file, without a network.");
    case PreviewKind::Stream:
        return QCoreApplication::translate("v2m::SoundSource",
                                           "Plays from a stream, over the network.");
    case PreviewKind::WebPage:
        return QCoreApplication::translate("v2m::SoundSource", "Opens in the browser.");
    case PreviewKind::FileLost:
        return QCoreApplication::translate("v2m::SoundSource",
                                           "Cannot be played: its file is gone or cannot be read.");
    case PreviewKind::Unavailable:
        break;
    }
    return QCoreApplication::translate("v2m::SoundSource",
                                       "Cannot be played: no file and no address is known.");
}

} // namespace v2m
