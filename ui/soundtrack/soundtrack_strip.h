// SPDX-License-Identifier: MIT
#pragma once

#include "core/soundtrack/soundtrack_writer.h"
#include "ui/emotion/chart_widget.h"

#include <memory>

namespace v2m {

/// "0:05–0:32  Artist – Title"
QString segmentText(const SoundtrackSegment& segment, const SoundtrackTrack& track);

/// Which track plays when in a clip: a coloured block for each, aligned with a TimelineView of the
/// same width above. A block has the colour of the emotion closest to its track's mood; its slanted
/// ends are the fades.
class SoundtrackStrip : public ChartWidget {
    Q_OBJECT
public:
    explicit SoundtrackStrip(QWidget* parent = nullptr);

    /// @param durationS of the clip. A null request shows an empty strip.
    void show(std::shared_ptr<const SoundtrackRequest> request, double durationS);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString chartText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    QString toolTipAt(QPointF position) const override;

private:
    QRectF plot() const;
    QPolygonF block(const SoundtrackSegment& segment) const;

    std::shared_ptr<const SoundtrackRequest> m_request;
    double m_durationS = 0.0;
};

} // namespace v2m
