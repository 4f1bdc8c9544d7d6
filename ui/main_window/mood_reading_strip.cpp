// SPDX-License-Identifier: MIT
#include "ui/main_window/mood_reading_strip.h"

#include "ui/session/library_controller.h"
#include "ui/theme/metrics.h"
#include "ui/video/busy_strip.h"

#include <QVBoxLayout>

#include <algorithm>

namespace v2m {

MoodReadingStrip::MoodReadingStrip(LibraryController& library, QWidget* parent)
    : QWidget(parent), m_strip(new BusyStrip(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, 0);
    column->addWidget(m_strip);
    hide();
    connect(m_strip, &BusyStrip::cancelRequested, &library, &LibraryController::cancelMoodReading);
    connect(&library, &LibraryController::moodsProgressed, this, &MoodReadingStrip::showProgress);
    connect(&library, &LibraryController::moodsEnded, this, [this] {
        m_sinceBegin.invalidate();
        hide();
    });
}

void MoodReadingStrip::showProgress(qint64 done, qint64 total)
{
    if (!m_sinceBegin.isValid())
        m_sinceBegin.start();
    const double fraction =
        static_cast<double>(done) / static_cast<double>(std::max<qint64>(total, 1));
    m_strip->showProgress(
        tr("A new model is reading the moods of %Ln track(s). The playlist will follow.", nullptr,
           static_cast<int>(total)),
        fraction);
    if (m_sinceBegin.hasExpired(kMomentMs))
        show();
}

} // namespace v2m
