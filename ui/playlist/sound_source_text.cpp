// SPDX-License-Identifier: MIT
#include "ui/playlist/sound_source_text.h"

#include <QCoreApplication>

namespace v2m {

QString soundSourceSentence(PreviewKind source)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("SoundSource", text);
    };
    switch (source) {
    case PreviewKind::LocalFile:
        return tr("Plays from a file, without a network.");
    case PreviewKind::Stream:
        return tr("Plays from a stream, over the network.");
    case PreviewKind::WebPage:
        return tr("Opens in the browser.");
    case PreviewKind::Unavailable:
        break;
    }
    return tr("Cannot be played: no file and no address is known.");
}

} // namespace v2m
