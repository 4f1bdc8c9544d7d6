// SPDX-License-Identifier: MIT
#include "core/preview/preview_source.h"

#include "core/catalog/starter_catalog.h"
#include "core/preview/track_address.h"

#include <QStandardPaths>

namespace v2m {
namespace {

/// Cutting at key frames makes a clip slightly longer than requested.
constexpr double kCutToleranceS = 1.0;

/// `--` ends the options, so that no id can be read as one.
QStringList streamArguments(const QString& id)
{
    return {QStringLiteral("--get-url"),
            QStringLiteral("--format"),
            QStringLiteral("bestaudio/best"),
            QStringLiteral("--no-playlist"),
            QStringLiteral("--no-warnings"),
            QStringLiteral("--"),
            QStringLiteral("https://www.youtube.com/watch?v=%1").arg(id)};
}

} // namespace

PreviewPlan planPreview(const Track& track, const PreviewContext& context)
{
    PreviewPlan plan;
    plan.startS = clipStartS(track);
    plan.endS = clipEndS(track);
    plan.page = webAddressAtStart(track);

    if (context.local.isCatalogFileLost)
        plan.obstacles.push_back(PreviewObstacle::CatalogFileLost);
    if (context.local.origin != LocalSound::Origin::None) {
        plan.kind = PreviewKind::LocalFile;
        plan.origin = context.local.origin;
        plan.localFile = context.local.path;
        plan.isBuiltIn = track.source == kStarterSource && plan.origin == LocalSound::Origin::Track;
        return plan;
    }

    const std::optional<QString> id = videoId(track);
    if (!id) {
        plan.obstacles.push_back(PreviewObstacle::NoVideo);
    } else if (!context.networkAllowed) {
        plan.obstacles.push_back(PreviewObstacle::NetworkNotAllowed);
    } else if (context.ytDlpProgram.isEmpty()) {
        plan.obstacles.push_back(PreviewObstacle::YtDlpMissing);
    } else {
        plan.kind = PreviewKind::Stream;
        plan.program = context.ytDlpProgram;
        plan.arguments = streamArguments(*id);
        return plan;
    }

    if (!plan.page.isEmpty()) {
        plan.kind = PreviewKind::WebPage;
        return plan;
    }
    plan.obstacles.push_back(PreviewObstacle::NoPage);
    if (context.local.isCatalogFileLost)
        plan.kind = PreviewKind::FileLost;
    return plan;
}

PlayRange playRange(const PreviewPlan& plan, double soundLengthS)
{
    const PlayRange asPlanned{plan.startS.value_or(0.0), plan.endS};
    if (soundLengthS <= 0.0)
        return asPlanned;
    const bool isShorterThanStart = asPlanned.startS >= soundLengthS;
    const bool isClipItself =
        plan.endS && soundLengthS <= *plan.endS - asPlanned.startS + kCutToleranceS;
    return isShorterThanStart || isClipItself ? PlayRange{} : asPlanned;
}

QString findYtDlp()
{
    return QStandardPaths::findExecutable(QStringLiteral("yt-dlp"));
}

} // namespace v2m
