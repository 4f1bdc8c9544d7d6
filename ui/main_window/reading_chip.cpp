// SPDX-License-Identifier: MIT
#include "ui/main_window/reading_chip.h"

#include "ui/main_window/reading_loop.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace v2m {

ReadingChip::ReadingChip(const ReadingLoop& loop, QAction& action, QWidget* parent)
    : QWidget(parent), m_stop(new QPushButton(this))
{
    m_stop->setObjectName(QStringLiteral("readingChip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, 0);
    row->addStretch(1);
    row->addWidget(m_stop);
    keepTranslated(this, &ReadingChip::retranslate);
    hide();
    connect(m_stop, &QPushButton::clicked, &action, [&action] { action.setChecked(false); });
    connect(&loop, &ReadingLoop::readingChanged, this, [this](bool isReading) {
        setVisible(isReading);
        if (!isReading)
            return;
        readAloud(m_stop);
    });
}

void ReadingChip::retranslate()
{
    //: A button, and the sign that the camera is read
    m_stop->setText(tr("Reading while music plays — Stop"));
    m_stop->setToolTip(tr("The camera reads your face, and what comes next is planned from it. A "
                          "click ends that; the music plays on."));
    m_stop->setAccessibleDescription(m_stop->toolTip());
    m_stop->setWhatsThis(
        tr("<p>The camera reads your face while music plays. At each new track, what comes next is "
           "planned again, from where your face is to where the list leads; the less your mood "
           "follows, the smaller the steps. A click ends the reading; the music plays on.</p>"));
}

} // namespace v2m
