// SPDX-License-Identifier: MIT
#include "core/preview/preview_message.h"

#include <QCoreApplication>
#include <QDir>

namespace v2m {
namespace {

/// Gives tr() to free functions.
struct PreviewMessage {
    Q_DECLARE_TR_FUNCTIONS(PreviewMessage)
};

QString whatHappens(const PreviewPlan& plan)
{
    switch (plan.kind) {
    case PreviewKind::LocalFile:
        return PreviewMessage::tr("Playing the local file %1.")
            .arg(QDir::toNativeSeparators(plan.localFile));
    case PreviewKind::Stream:
        return PreviewMessage::tr("Asking yt-dlp for a stream of this track.");
    case PreviewKind::WebPage:
        return PreviewMessage::tr("This track opens in the browser, at %1.")
            .arg(plan.page.toString());
    case PreviewKind::Unavailable:
        break;
    }
    return PreviewMessage::tr("This track cannot be played: the catalog knows no file and no "
                              "address for it.");
}

QString whatIsMissing(PreviewObstacle obstacle)
{
    switch (obstacle) {
    case PreviewObstacle::CatalogFileLost:
        return PreviewMessage::tr("The file that the catalog names for it cannot be read.");
    case PreviewObstacle::NetworkNotAllowed:
        return PreviewMessage::tr("To hear it here, put a file named after its id into the audio "
                                  "folder or allow the network in the settings.");
    case PreviewObstacle::YtDlpMissing:
        return PreviewMessage::tr("To hear it here, install yt-dlp or put a file named after its "
                                  "id into the audio folder.");
    case PreviewObstacle::NoVideo: // the first sentence says enough
    case PreviewObstacle::NoPage:
        break;
    }
    return {};
}

} // namespace

QString previewMessage(const PreviewPlan& plan)
{
    // A lost file is reported even if another one plays; the rest only explains why a page opens.
    for (const PreviewObstacle obstacle : plan.obstacles) {
        const QString missing = whatIsMissing(obstacle);
        if (!missing.isEmpty()) {
            return PreviewMessage::tr("%1 %2", "two whole sentences, one after the other")
                .arg(whatHappens(plan), missing);
        }
    }
    return whatHappens(plan);
}

} // namespace v2m
