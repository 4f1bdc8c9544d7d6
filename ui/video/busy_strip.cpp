// SPDX-License-Identifier: MIT
#include "ui/video/busy_strip.h"

#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"
#include "ui/theme/type_scale.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace v2m {

BusyStrip::BusyStrip(QWidget* parent)
    : QWidget(parent), m_caption(new QLabel(this)), m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_cancel(new QPushButton(this))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setFont(strongFont(m_caption->font()));
    m_caption->hide();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(metrics::kSmall + metrics::kTiny);
    m_cancel->setAutoDefault(true);
    setFocusProxy(m_cancel);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium, metrics::kSmall);
    grid->setHorizontalSpacing(metrics::kMedium);
    grid->setVerticalSpacing(metrics::kTiny);
    grid->addWidget(m_caption, 0, 0);
    grid->addWidget(m_text, 1, 0);
    grid->addWidget(m_bar, 2, 0);
    grid->addWidget(m_cancel, 0, 1, 3, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);

    connect(m_cancel, &QPushButton::clicked, this, &BusyStrip::cancelRequested);
    keepTranslated(this, &BusyStrip::retranslate);
}

void BusyStrip::showProgress(const QString& text, std::optional<double> fraction,
                             const QString& caption)
{
    constexpr int kSteps = 1000;
    if (caption != m_caption->text()) {
        m_caption->setText(caption);
        m_caption->setVisible(!caption.isEmpty());
        m_bar->setAccessibleDescription(caption);
        if (!caption.isEmpty()) {
            readAloud(m_caption);
        }
    }
    m_text->setText(text);
    m_bar->setRange(0, fraction ? kSteps : 0);
    if (fraction)
        m_bar->setValue(static_cast<int>(std::lround(std::clamp(*fraction, 0.0, 1.0) * kSteps)));
}

QString BusyStrip::text() const
{
    return m_text->text();
}

QString BusyStrip::caption() const
{
    return m_caption->text();
}

void BusyStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleDescription(tr("Cancels the current operation."));
    m_bar->setAccessibleName(tr("Progress"));
}

void BusyStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.0));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            metrics::kLargeCornerRadius, metrics::kLargeCornerRadius);
}

} // namespace v2m
