// SPDX-License-Identifier: MIT
#include "ui/catalog/folder_panel.h"

#include "core/base/message_text.h"
#include "ui/catalog/import_report_text.h"
#include "ui/catalog/skipped_rows.h"
#include "ui/session/folder_controller.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace v2m {
namespace {

/// Below this time no estimate is possible.
constexpr qint64 kMomentMs = 3000;

constexpr int kListeningSteps = 1000;

/// Read in a moment.
constexpr std::int64_t kFewFiles = 10;

constexpr int kSecondsInMinute = 60;
constexpr int kSecondsInHour = 3600;

QString number(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

FolderPanel::FolderPanel(FolderController& folders, QWidget* parent)
    : QWidget(parent), m_folders(folders), m_sentence(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_pause(new QPushButton(this)), m_stop(new QPushButton(this)),
      m_close(new QPushButton(this)), m_skipped(new SkippedRows(this, SkippedRows::Of::Folder)),
      m_notes(new SkippedRows(this, SkippedRows::Of::Notes))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setTextVisible(false);
    m_pause->setCheckable(true);
    for (QPushButton* button : {m_pause, m_stop, m_close})
        button->setAutoDefault(false);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::kSmall);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_sentence, 0, 0);
    grid->addWidget(m_pause, 0, 1);
    grid->addWidget(m_stop, 0, 2);
    grid->addWidget(m_close, 0, 3);
    grid->addWidget(m_bar, 1, 0, 1, 4);
    grid->addWidget(m_skipped, 2, 0, 1, 4);
    grid->addWidget(m_notes, 3, 0, 1, 4);

    connect(m_pause, &QPushButton::clicked, &m_folders, &FolderController::setPaused);
    connect(m_stop, &QPushButton::clicked, &m_folders, &FolderController::cancel);
    connect(m_close, &QPushButton::clicked, this, [this] { setState(State::Nothing); });
    connect(&m_folders, &FolderController::begun, this, &FolderPanel::begin);
    connect(&m_folders, &FolderController::progressed, this, &FolderPanel::showProgress);
    connect(&m_folders, &FolderController::pausedChanged, this, [this](bool isPaused) {
        countTime();
        m_pause->setChecked(isPaused);
        m_sentence->setText(text());
    });
    connect(&m_folders, &FolderController::finished, this, &FolderPanel::showReport);
    connect(&m_folders, &FolderController::cancelled, this, [this](const QString& folder) {
        m_folder = folder;
        setState(State::Stopped);
    });
    connect(&m_folders, &FolderController::failed, this,
            [this](const QString& folder, const Message& reason, bool wasAskedFor) {
                // A removable disk may come back, so this is not reported for watched folders.
                if (!wasAskedFor)
                    return endQuietly();
                m_folder = folder;
                m_reason = reason;
                setState(State::Failed);
            });
    setState(State::Nothing);
    keepTranslated(this, &FolderPanel::retranslate);
    m_pause->setChecked(m_folders.isPaused());
    if (!m_folders.current().isEmpty())
        begin(m_folders.current());
}

void FolderPanel::begin(const QString& folder)
{
    m_reading = folder;
    m_progress = {};
    m_clock.invalidate();
    m_readingMs = 0;
    if (m_folders.isCurrentAskedFor())
        setState(State::Reading);
}

void FolderPanel::showProgress(const QString& folder, const FolderProgress& progress)
{
    m_reading = folder;
    m_progress = progress;
    if (!m_clock.isValid()) {
        m_clock.start();
        m_doneBefore = progress.done;
    }
    countTime();
    if (m_state != State::Reading) {
        const bool isLong = progress.total > kFewFiles; // and may be stopped
        if (isLong || (m_state == State::Nothing && progress.total > 0))
            setState(State::Reading);
        return;
    }
    m_bar->setRange(0, kListeningSteps);
    const std::int64_t total = std::max<std::int64_t>(progress.total, 1);
    m_bar->setValue(static_cast<int>(kListeningSteps * progress.done / total));
    m_sentence->setText(text());
}

void FolderPanel::showReport(const QString& folder, const FolderReport& report, bool wasAskedFor)
{
    if (!wasAskedFor && report.added + report.updated + report.missing == 0)
        return endQuietly();
    m_folder = folder;
    m_report = report;
    setState(State::Added);
}

void FolderPanel::endQuietly()
{
    if (m_state == State::Reading)
        setState(State::Nothing);
}

void FolderPanel::setState(State state)
{
    m_state = state;
    const bool isReading = state == State::Reading;
    m_bar->setVisible(isReading);
    m_pause->setVisible(isReading);
    m_stop->setVisible(isReading);
    m_close->setVisible(!isReading);
    if (isReading)
        m_bar->setRange(0, 0);
    retranslate();
    setVisible(state != State::Nothing);
    if (state == State::Nothing)
        return;
    readAloud(m_sentence);
}

/// Adds the time since the last call, except pauses.
void FolderPanel::countTime()
{
    if (!m_clock.isValid())
        return;
    const qint64 ms = m_clock.restart();
    if (!m_pause->isChecked())
        m_readingMs += ms;
}

/// Estimated from the time so far; -1 if unknown.
int FolderPanel::secondsLeft() const
{
    const std::int64_t done = m_progress.done - m_doneBefore;
    if (m_readingMs < kMomentMs || done <= 0)
        return -1;
    const double msEach = static_cast<double>(m_readingMs) / static_cast<double>(done);
    return static_cast<int>(msEach * static_cast<double>(m_progress.total - m_progress.done) /
                            1000.0);
}

QString FolderPanel::text() const
{
    switch (m_state) {
    case State::Nothing:
        break;
    case State::Reading:
        return progressText(QDir(m_reading).dirName());
    case State::Added:
        return translated(folderSummary(m_report, QDir(m_folder).dirName()));
    case State::Stopped:
        return tr("Listening to “%1” was stopped. What was heard is kept; add the folder again to "
                  "go on.")
            .arg(QDir(m_folder).dirName());
    case State::Failed:
        return translated(m_reason);
    }
    return {};
}

QString FolderPanel::progressText(const QString& name) const
{
    if (m_progress.total == 0)
        return tr("Looking for music in “%1”…").arg(name);
    const QString done = number(m_progress.done);
    const QString total = number(m_progress.total);
    if (m_folders.isPaused())
        return tr("Paused in “%1”: %2 of %3 files.").arg(name, done, total);
    const int seconds = secondsLeft();
    if (seconds < 0)
        return tr("Listening to “%1”: %2 of %3 files.").arg(name, done, total);
    const QString left = seconds < kSecondsInMinute ? tr("less than a minute left")
                         : seconds < kSecondsInHour
                             ? tr("about %Ln minute(s) left", nullptr, seconds / kSecondsInMinute)
                             : tr("about %Ln hour(s) left", nullptr,
                                  (seconds + kSecondsInHour / 2) / kSecondsInHour);
    return tr("Listening to “%1”: %2 of %3 files, %4.", "%4: how long that takes")
        .arg(name, done, total, left);
}

void FolderPanel::retranslate()
{
    m_sentence->setText(text());
    m_bar->setAccessibleName(tr("Progress of listening"));
    m_pause->setText(tr("Pa&use"));
    m_pause->setAccessibleName(tr("Pause listening"));
    m_pause->setToolTip(tr("Lets the machine rest; press it again to go on listening"));
    m_stop->setText(tr("S&top"));
    m_stop->setAccessibleName(tr("Stop listening"));
    m_stop->setToolTip(tr("Ends listening; what was heard is kept"));
    m_close->setText(tr("&Close", "a message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Hides the message about the folder"));
    for (QPushButton* button : {m_pause, m_stop, m_close})
        button->setAccessibleDescription(button->toolTip());
    const bool isAdded = m_state == State::Added;
    m_skipped->setRows(isAdded ? static_cast<int>(m_report.rejected) : 0,
                       isAdded ? skippedFilesText(m_report) : QString());
    m_notes->setRows(isAdded ? static_cast<int>(m_report.notes.size()) : 0,
                     isAdded ? notesText(m_report) : QString());
}

} // namespace v2m
