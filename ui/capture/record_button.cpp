// SPDX-License-Identifier: MIT
#include "ui/capture/record_button.h"

#include "ui/capture/record_controller.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"

#include <QLocale>
#include <QStyleOptionButton>

namespace v2m {

RecordButton::RecordButton(RecordController& controller, QWidget* parent)
    : QPushButton(parent), m_controller(controller)
{
    setObjectName(QStringLiteral("recordButton"));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, &m_controller, &RecordController::toggle);
    connect(&m_controller, &RecordController::countdownChanged, this, &RecordButton::refresh);
    connect(&m_controller, &RecordController::stateChanged, this, &RecordButton::refresh);
    connect(&m_controller, &RecordController::elapsedChanged, this, &RecordButton::refresh);
    keepTranslated(this, &RecordButton::refresh);
}

QSize RecordButton::sizeHint() const
{
    // The widest text, so that the button does not move while the time runs.
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, tr("Stop %1").arg(u"00:00"));
    const QSize content(text.width() + iconSize().width() + 4, text.height());
    return QPushButton::sizeHint().expandedTo(
        style()->sizeFromContents(QStyle::CT_PushButton, &option, content, this));
}

void RecordButton::refresh()
{
    // The accessible name stays the same while the time runs, so that screen readers are not
    // flooded.
    switch (m_controller.state()) {
    case RecordState::Idle:
        setIcon(themeIcon(Icon::Record));
        setText(tr("Record"));
        setAccessibleName(tr("Record a clip"));
        setToolTip(tr("Record a clip of the camera"));
        break;
    case RecordState::StartingCamera:
        setIcon(themeIcon(Icon::Stop));
        setText(tr("Cancel"));
        setAccessibleName(tr("Cancel the recording"));
        setToolTip(tr("Recording starts once the camera is on"));
        break;
    case RecordState::CountingDown:
        setIcon(themeIcon(Icon::Stop));
        setText(tr("Cancel (%1)").arg(locale().toString(m_controller.secondsToGo())));
        setAccessibleName(tr("Cancel the recording"));
        setToolTip(tr("Recording starts in a moment"));
        break;
    case RecordState::Recording:
        setIcon(themeIcon(Icon::Stop));
        setText(tr("Stop %1").arg(recordingTime(m_controller.elapsedMs())));
        setAccessibleName(tr("Stop recording"));
        setToolTip(tr("Stop and save the recording; it ends by itself after %1")
                       .arg(recordingTime(m_controller.settings().options.limitMs)));
        break;
    case RecordState::Saving:
        setIcon(themeIcon(Icon::Record));
        setText(tr("Saving…"));
        setAccessibleName(tr("The recording is being saved"));
        setToolTip({});
        break;
    }
    setAccessibleDescription(toolTip());
    setEnabled(m_controller.state() != RecordState::Saving);
}

QString recordingTime(qint64 ms)
{
    const QLocale locale;
    const qint64 seconds = ms / 1000;
    const QString rest = locale.toString(seconds % 60);
    return QStringLiteral("%1:%2%3").arg(locale.toString(seconds / 60),
                                         rest.size() < 2 ? locale.zeroDigit() : QString(), rest);
}

} // namespace v2m
