// SPDX-License-Identifier: MIT
#include "ui/stage/analysis_export.h"

#include "core/base/error.h"
#include "core/report/analysis_report.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/emotion/emotion_legend.h"
#include "ui/emotion/timeline_view.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_colors.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::AnalysisExport)
};

constexpr QSize kTimelineSize(960, 480);
constexpr int kPadSide = 480;
constexpr qreal kPictureScale = 2.0; // for print and sharp screens

/// From left to right: the timeline, the names of its areas, and the pad.
QByteArray pictureOf(const TimelineView& timeline, const CircumplexPad& pad)
{
    constexpr int kMargin = metrics::kHuge;
    const QSizeF legend = emotionLegendSize(timeline.font());
    const QRectF timelineRect(QPointF(kMargin, kMargin), kTimelineSize);
    const QRectF legendRect(QPointF(timelineRect.right() + metrics::kLarge,
                                    timelineRect.center().y() - legend.height() / 2.0),
                            legend);
    const QRectF padRect(legendRect.right() + kMargin, kMargin, kPadSide, kPadSide);
    const QSize size(qCeil(padRect.right()) + kMargin, qCeil(padRect.bottom()) + kMargin);
    QImage image(size * kPictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    const ThemeColors colors = ThemeColors::of(timeline.palette());
    image.fill(colors.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(timeline.font());
    timeline.paintTo(painter, timelineRect, colors);
    paintEmotionLegend(painter, legendRect, timeline.layoutDirection(), colors);
    CircumplexPicture plane = pad.picture();
    plane.namesAxes = true;
    paintCircumplex(painter, padRect, plane, colors);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void writeAtomically(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw FileError(Message("v2m::AnalysisExport", "%1 could not be written: %2.")
                            .arg(path, file.errorString()));
    }
}

} // namespace

QStringList analysisExportFilters()
{
    return {Text::tr("Analysis (*.json)"), Text::tr("Timeline as a table (*.csv)"),
            Text::tr("Timeline and pad as a picture (*.png)")};
}

void exportAnalysis(const ClipAnalysis& analysis, const TimelineView& timeline,
                    const CircumplexPad& pad, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"json"_s)
        writeAtomically(path, QJsonDocument(analysisToJson(analysis, true)).toJson());
    else if (ending == u"csv"_s)
        writeAtomically(path, timelineToCsv(analysis.timeline));
    else if (ending == u"png"_s)
        writeAtomically(path, pictureOf(timeline, pad));
    else
        throw UsageError(Message("v2m::AnalysisExport",
                                 "An analysis can be saved as .json, .csv or .png, not as “%1”.")
                             .arg(QFileInfo(path).fileName()));
}

} // namespace v2m
