// SPDX-License-Identifier: MIT
#include "core/preview/preview_message.h"

#include <QDir>

namespace v2m {
namespace {

Message whatHappens(const PreviewPlan& plan)
{
    switch (plan.kind) {
    case PreviewKind::LocalFile:
        if (plan.isBuiltIn)
            return Message("PreviewMessage",
                           "Playing the passage of this work that comes with the program.");
        return Message("PreviewMessage", "Playing the local file %1.")
            .arg(QDir::toNativeSeparators(plan.localFile));
    case PreviewKind::Stream:
        return Message("PreviewMessage", "Asking yt-dlp for a stream of this track.");
    case PreviewKind::WebPage:
        return Message("PreviewMessage", "This track opens in the browser, at %1.")
            .arg(plan.page.toString());
    case PreviewKind::FileLost:
        return Message("PreviewMessage", "This track cannot be played.");
    case PreviewKind::Unavailable:
        break;
    }
    return Message("PreviewMessage",
                   "This track cannot be played: the catalog knows no file and no "
                   "address for it.");
}

Message whatIsMissing(PreviewObstacle obstacle)
{
    switch (obstacle) {
    case PreviewObstacle::CatalogFileLost:
        return Message("PreviewMessage", "The file that the catalog names for it cannot be read.");
    case PreviewObstacle::NetworkNotAllowed:
        return Message("PreviewMessage",
                       "To hear it here, put a file named after its id into the audio "
                       "folder or allow the network in the settings.");
    case PreviewObstacle::YtDlpMissing:
        return Message("PreviewMessage",
                       "To hear it here, install yt-dlp or put a file named after its "
                       "id into the audio folder.");
    case PreviewObstacle::NoVideo: // the first sentence says enough
    case PreviewObstacle::NoPage:
        break;
    }
    return {};
}

} // namespace

Message previewMessage(const PreviewPlan& plan)
{
    // A lost file is reported even if another one plays; the rest only explains why a page opens.
    for (const PreviewObstacle obstacle : plan.obstacles) {
        if (const Message missing = whatIsMissing(obstacle); !missing.isEmpty())
            return whatHappens(plan).then(missing);
    }
    return whatHappens(plan);
}

} // namespace v2m
