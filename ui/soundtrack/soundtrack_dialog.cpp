// SPDX-License-Identifier: MIT
#include "ui/soundtrack/soundtrack_dialog.h"

#include "core/base/message_text.h"
#include "ui/emotion/timeline_view.h"
#include "ui/soundtrack/soundtrack_strip.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kSteps = 1000;
constexpr int kRowsSeen = 4;
constexpr int kLettersWide = 96;
constexpr int kMaxLeastWidth = 600; // which every screen has room for

constexpr std::array kOwnChoices = {OwnSound::Duck, OwnSound::Keep, OwnSound::Off};

/// An unused file name in the folder, so that nothing is overwritten without asking.
QString freeName(const QString& folder, const QString& base, const QString& ending)
{
    QString path = QDir(folder).filePath(base + ending);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1 %2%3"_s.arg(base).arg(number).arg(ending));
    return path;
}

} // namespace

SoundtrackDialog::SoundtrackDialog(SoundtrackTask task, const QString& folder, Chooser choose,
                                   QWidget* parent)
    : QDialog(parent), m_task(std::move(task)), m_choose(std::move(choose)),
      m_text(new QLabel(this)), m_timeline(new TimelineView(this)),
      m_strip(new SoundtrackStrip(this)), m_segments(new QListWidget(this)),
      m_fileName(new QLabel(this)), m_file(new QLineEdit(this)),
      m_chooseButton(new QPushButton(this)), m_ownName(new QLabel(this)),
      m_own(new QComboBox(this)), m_sentence(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_write(new QPushButton(this)), m_close(new QPushButton(this))
{
    arrange();
    connectAll();
    keepTranslated(this, &SoundtrackDialog::retranslate);
    const QFileInfo clip(m_task.clip);
    // The video of a WebM clip can be copied into WebM unchanged, which avoids re-encoding it.
    const bool isWebm = clip.suffix().compare(u"webm"_s, Qt::CaseInsensitive) == 0;
    const QString name = m_task.name.isEmpty() ? clip.completeBaseName() : m_task.name;
    setTarget(freeName(folder, tr("%1 with music").arg(name), isWebm ? u".webm"_s : u".mp4"_s));
    m_timeline->show({.readings = m_task.timeline,
                      .range = {0, std::llround(m_task.durationS * 1000.0)},
                      .canSeek = false});
    enter(State::Planning, tr("Looking for the tracks that have a file on this computer…"));
    m_controller.plan(m_task);
}

void SoundtrackDialog::arrange()
{
    m_text->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, kSteps);
    m_timeline->setFocusPolicy(Qt::NoFocus);
    m_segments->setFixedHeight(kRowsSeen * (fontMetrics().height() + metrics::kTiny) +
                               2 * m_segments->frameWidth());
    m_file->setReadOnly(true);
    m_fileName->setBuddy(m_chooseButton);
    m_ownName->setBuddy(m_own);
    for ([[maybe_unused]] const OwnSound choice : kOwnChoices)
        m_own->addItem(QString());

    auto* chart = new QVBoxLayout;
    chart->setSpacing(0);
    chart->addWidget(m_timeline, 1);
    chart->addWidget(m_strip);

    auto* form = new QGridLayout;
    form->setHorizontalSpacing(metrics::kMedium);
    form->setVerticalSpacing(metrics::kSmall);
    form->setColumnStretch(1, 1);
    form->addWidget(m_fileName, 0, 0);
    form->addWidget(m_file, 0, 1);
    form->addWidget(m_chooseButton, 0, 2);
    form->addWidget(m_ownName, 1, 0);
    form->addWidget(m_own, 1, 1, 1, 2);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kLarge, metrics::kLarge, metrics::kLarge, metrics::kLarge);
    column->setSpacing(metrics::kMedium);
    column->addWidget(m_text);
    column->addLayout(chart, 1);
    column->addWidget(m_segments);
    column->addLayout(form);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    setMinimumWidth(std::min(kLettersWide * fontMetrics().averageCharWidth(), kMaxLeastWidth));
    QWidget::setTabOrder(m_segments, m_file);
    QWidget::setTabOrder(m_file, m_chooseButton);
    QWidget::setTabOrder(m_chooseButton, m_own);
    QWidget::setTabOrder(m_own, m_write);
    QWidget::setTabOrder(m_write, m_close);
}

void SoundtrackDialog::connectAll()
{
    connect(m_chooseButton, &QPushButton::clicked, this, &SoundtrackDialog::chooseTarget);
    connect(m_write, &QPushButton::clicked, this, &SoundtrackDialog::write);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_state == State::Writing)
            m_controller.cancel();
        else
            reject();
    });
    connect(&m_controller, &SoundtrackController::planned, this, &SoundtrackDialog::showPlan);
    connect(&m_controller, &SoundtrackController::progressed, this, [this](double share) {
        m_progress->setValue(static_cast<int>(std::lround(share * kSteps)));
    });
    connect(&m_controller, &SoundtrackController::failed, this, &SoundtrackDialog::fail);
    connect(&m_controller, &SoundtrackController::cancelled, this, [this] {
        if (m_state == State::Writing)
            enter(State::Ready, tr("Cancelled; nothing was written."));
    });
    connect(&m_controller, &SoundtrackController::finished, this, [this](const QString& path) {
        enter(State::Written, tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
        m_close->setFocus();
        Q_EMIT written(path);
    });
}

QString SoundtrackDialog::target() const
{
    return m_file->text();
}

void SoundtrackDialog::setTarget(const QString& path)
{
    m_file->setText(path);
    m_file->setCursorPosition(static_cast<int>(path.size())); // show the file name, not the folders
}

void SoundtrackDialog::showPlan(std::shared_ptr<const SoundtrackRequest> request)
{
    m_request = std::move(request);
    m_strip->show(m_request, m_task.durationS);
    m_segments->clear();
    for (const SoundtrackSegment& segment : m_request->plan)
        m_segments->addItem(segmentText(segment, m_request->tracks.at(segment.track)));
    m_segments->setCurrentRow(0);
    enter(State::Ready);
    m_write->setFocus();
}

void SoundtrackDialog::chooseTarget()
{
    const QString path =
        m_choose(this, QFileInfo(target()).fileName(), {u"MP4 (*.mp4)"_s, u"WebM (*.webm)"_s});
    if (path.isEmpty())
        return;
    setTarget(path);
    if (m_state == State::Written)
        enter(State::Ready);
}

void SoundtrackDialog::write()
{
    if (!m_request || m_controller.isRunning())
        return;
    SoundtrackRequest request = *m_request;
    request.ownSound = kOwnChoices.at(static_cast<std::size_t>(std::max(0, m_own->currentIndex())));
    m_progress->setValue(0);
    enter(State::Writing, tr("Writing the clip with its music…"));
    m_close->setFocus();
    m_controller.write(request, target());
}

void SoundtrackDialog::fail(const Message& reason)
{
    enter(m_request ? State::Ready : State::Impossible, translated(reason));
}

void SoundtrackDialog::enter(State state, const QString& sentence)
{
    m_state = state;
    m_sentence->setText(sentence);
    refresh();
}

void SoundtrackDialog::refresh()
{
    const bool isWriting = m_state == State::Writing;
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_progress->setVisible(isWriting);
    m_write->setEnabled(m_state == State::Ready);
    m_write->setDefault(m_state == State::Ready);
    m_chooseButton->setEnabled(!isWriting && m_state != State::Impossible);
    m_own->setEnabled(m_state == State::Ready);
    m_close->setText(isWriting ? tr("&Cancel") : tr("&Close"));
}

void SoundtrackDialog::retranslate()
{
    setWindowTitle(tr("Clip with Music"));
    m_text->setText(tr("The clip gets the music of the list as its sound. Each track with a file "
                       "on this computer can be heard where the clip has its mood."));
    m_strip->setAccessibleName(tr("Which track plays when"));
    m_segments->setAccessibleName(tr("Which track plays when"));
    m_segments->setToolTip(tr("Which track plays when"));
    m_fileName->setText(tr("&File:"));
    m_file->setAccessibleName(tr("The file that will be written"));
    m_file->setToolTip(tr("The file that will be written"));
    m_chooseButton->setText(tr("C&hoose…"));
    m_chooseButton->setToolTip(tr("Choose another file, or WebM instead of MP4"));
    m_ownName->setText(tr("The clip’s &own sound:"));
    m_own->setItemText(0, tr("Lower it under the music"));
    m_own->setItemText(1, tr("Keep it as it is"));
    m_own->setItemText(2, tr("Leave it out"));
    m_own->setToolTip(tr("What happens to the clip's own sound"));
    m_progress->setAccessibleName(tr("Progress"));
    m_write->setText(tr("&Write"));
    m_write->setToolTip(tr("Write the clip with its music to the file"));
    refresh();
}

void SoundtrackDialog::done(int result)
{
    m_controller.cancel(); // Escape or closing the window cancels the running job
    QDialog::done(result);
}

} // namespace v2m
