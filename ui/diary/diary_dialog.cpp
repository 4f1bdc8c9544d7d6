// SPDX-License-Identifier: MIT
#include "ui/diary/diary_dialog.h"

#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/library/diary_export.h"
#include "ui/diary/diary_calendar.h"
#include "ui/diary/diary_day_path.h"
#include "ui/diary/diary_sentences.h"
#include "ui/session/diary_library.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace v2m {
namespace {

enum Column { kMusic, kChange, kTimes, kColumns };

/// The music table is limited to the best rows.
constexpr int kMaxRows = 100;

/// An operation that ends within this time shows neither progress nor a cancel button.
constexpr int kPatienceMs = 1000;

constexpr int kProgressSteps = 100;

} // namespace

DiaryDialog::DiaryDialog(DiaryLibrary& diary, QWidget* parent)
    : QDialog(parent), m_diary(diary), m_keeps(new QCheckBox(this)),
      m_calendar(new DiaryCalendar(this)), m_day(new QLabel(this)), m_pathTitle(new QLabel(this)),
      m_path(new DiaryDayPath(this)), m_betterTitle(new QLabel(this)),
      m_better(new QTreeWidget(this)), m_news(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)), m_patience(new QTimer(this)),
      m_undoButton(new QPushButton(this)), m_export(new QPushButton(this)),
      m_removeDay(new QPushButton(this)), m_removeAll(new QPushButton(this)),
      m_close(new QPushButton(this)), m_undo(new QAction(this))
{
    auto* parts = new QHBoxLayout;
    parts->setSpacing(metrics::kMedium);
    parts->addWidget(makeDays());
    parts->addWidget(makeFindings(), 1);
    m_news->setWordWrap(true);
    m_news->setTextFormat(Qt::PlainText);
    auto* news = new QHBoxLayout;
    news->setSpacing(metrics::kSmall);
    news->addWidget(m_news, 1);
    news->addWidget(m_progress);
    news->addWidget(m_cancel);
    news->addWidget(m_undoButton);
    m_progress->setRange(0, kProgressSteps);
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kMedium, metrics::kMedium, metrics::kMedium,
                               metrics::kMedium);
    column->setSpacing(metrics::kMedium);
    column->addWidget(m_keeps);
    column->addLayout(parts, 1);
    column->addLayout(news);
    column->addLayout(makeButtons());

    m_undo->setShortcut(QKeySequence::Undo);
    addAction(m_undo);
    connect(m_undo, &QAction::triggered, this, &DiaryDialog::undo);
    connect(m_undoButton, &QPushButton::clicked, m_undo, &QAction::trigger);
    connect(m_cancel, &QPushButton::clicked, &m_diary, &DiaryLibrary::cancelRemoval);
    connect(m_patience, &QTimer::timeout, this, &DiaryDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &DiaryDialog::exportRequested);
    connect(m_removeDay, &QPushButton::clicked, this, &DiaryDialog::removeChosenDay);
    connect(m_removeAll, &QPushButton::clicked, this, [this] { remove({}); });
    connect(m_close, &QPushButton::clicked, this, &DiaryDialog::close);
    connect(m_calendar, &DiaryCalendar::chosenChanged, this, &DiaryDialog::refresh);
    connect(m_calendar, &DiaryCalendar::deleteRequested, this, &DiaryDialog::removeChosenDay);
    connectDiary();
    keepTranslated(this, &DiaryDialog::retranslate);
    m_calendar->setFocus();
}

QWidget* DiaryDialog::makeDays()
{
    auto* days = new QWidget(this);
    auto* column = new QVBoxLayout(days);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSmall);
    m_day->setWordWrap(true);
    // Two lines, so that nothing moves when a day with more to say is chosen.
    m_day->setMinimumHeight(2 * m_day->fontMetrics().lineSpacing());
    m_day->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_calendar);
    column->addWidget(m_day);
    column->addStretch();
    return days;
}

QWidget* DiaryDialog::makeFindings()
{
    m_better->setColumnCount(kColumns);
    m_better->setRootIsDecorated(false);
    m_better->setUniformRowHeights(true);
    m_better->setSelectionMode(QAbstractItemView::SingleSelection);
    m_better->setTabKeyNavigation(false);
    m_better->header()->setStretchLastSection(false);
    m_better->header()->setSectionResizeMode(kMusic, QHeaderView::Stretch);
    m_better->header()->setSectionResizeMode(kChange, QHeaderView::ResizeToContents);
    m_better->header()->setSectionResizeMode(kTimes, QHeaderView::ResizeToContents);
    auto* findings = new QWidget(this);
    auto* column = new QVBoxLayout(findings);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSmall);
    column->addWidget(m_pathTitle);
    column->addWidget(m_path, 1);
    m_betterTitle->setWordWrap(true);
    column->addWidget(m_betterTitle);
    column->addWidget(m_better, 1);
    return findings;
}

QLayout* DiaryDialog::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSmall);
    for (QPushButton* button : {m_export, m_removeDay, m_removeAll})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_close);
    for (QPushButton* button :
         {m_cancel, m_undoButton, m_export, m_removeDay, m_removeAll, m_close})
        button->setAutoDefault(false);
    return buttons;
}

void DiaryDialog::connectDiary()
{
    connect(m_keeps, &QCheckBox::clicked, this, [this](bool keeps) {
        m_diary.setConsent(keeps ? DiaryConsent::On : DiaryConsent::Off);
    });
    connect(&m_diary, &DiaryLibrary::consentKnown, this,
            [this](DiaryConsent consent) { m_keeps->setChecked(consent == DiaryConsent::On); });
    connect(&m_diary, &DiaryLibrary::loaded, this, &DiaryDialog::showEntries);
    connect(&m_diary, &DiaryLibrary::kept, &m_diary, &DiaryLibrary::load);
    connect(&m_diary, &DiaryLibrary::removed, this, &DiaryDialog::onRemoved);
    connect(&m_diary, &DiaryLibrary::removalProgressed, this,
            [this](double share) { m_progress->setValue(qRound(share * kProgressSteps)); });
    connect(&m_diary, &DiaryLibrary::removalCancelled, this, [this] {
        endRemoval();
        say(tr("Nothing was deleted."));
    });
    connect(&m_diary, &DiaryLibrary::exported, this,
            [this](const QString& path) { say(tr("Written to %1.").arg(path)); });
    connect(&m_diary, &DiaryLibrary::failed, this, [this](const Message& reason) {
        endRemoval();
        say(translated(reason));
    });
    m_diary.askForConsent();
    m_diary.load();
}

void DiaryDialog::showEntries(const std::vector<DiaryEntry>& entries)
{
    m_summary = summarizeDiary(entries);
    m_calendar->setDays(m_summary.days);
    m_path->setHours(m_summary.hours);
    m_better->clear();
    for (const DiaryEffect& effect : m_summary.better) {
        if (m_better->topLevelItemCount() == kMaxRows)
            break;
        const QString name = onOneLine(diaryMusicName(effect.music));
        auto* row = new QTreeWidgetItem(
            m_better, {name, signedText(effect.change), QLocale().toString(effect.times)});
        row->setToolTip(kMusic, name);
        for (const int column : {kChange, kTimes})
            row->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    refresh();
}

void DiaryDialog::remove(const DiarySpan& span)
{
    m_isRemoving = true; // rewriting a large catalog takes a while
    m_removed.clear();
    m_progress->setValue(0);
    m_patience->start();
    say(tr("Deleting…"));
    m_diary.remove(span);
    refresh();
}

void DiaryDialog::onRemoved(const std::vector<DiaryEntry>& entries, bool isFileWrittenAnew)
{
    m_removed = entries;
    m_isFileOld = !isFileWrittenAnew;
    endRemoval();
    const QString deleted =
        tr("%Ln reading(s) deleted.", nullptr, static_cast<int>(entries.size()));
    if (isFileWrittenAnew)
        say(deleted);
    else
        say(tr("%1 The catalog was not rewritten: traces of them may be left in its file until "
               "“Delete Everything” or “Delete Day” has finished.")
                .arg(deleted));
}

void DiaryDialog::endRemoval()
{
    m_isRemoving = false;
    m_patience->stop();
    refresh();
}

void DiaryDialog::removeChosenDay()
{
    const QDate day = m_calendar->chosen();
    if (!m_isRemoving && m_calendar->day(day) != nullptr)
        remove({day, day});
}

void DiaryDialog::undo()
{
    m_diary.restore(std::exchange(m_removed, {}));
    say({});
    refresh();
}

void DiaryDialog::say(const QString& sentence)
{
    m_news->setText(sentence);
    if (sentence.isEmpty())
        return;
    readAloud(m_news);
}

void DiaryDialog::refresh()
{
    const QDate chosen = m_calendar->chosen();
    const DiaryDay* const day = m_calendar->day(chosen);
    m_day->setText(daySentence(chosen, day));
    m_export->setEnabled(!m_summary.days.empty());
    m_removeDay->setEnabled(day != nullptr && !m_isRemoving);
    m_removeAll->setEnabled((!m_summary.days.empty() || m_isFileOld) && !m_isRemoving);
    const bool takesLong = m_isRemoving && !m_patience->isActive();
    m_progress->setVisible(takesLong);
    m_cancel->setVisible(takesLong);
    m_undo->setEnabled(!m_removed.empty());
    m_undoButton->setVisible(!m_removed.empty());
    m_betterTitle->setText(
        m_summary.better.empty()
            ? tr("Music before better moments: none yet. This needs two readings in one sitting, "
                 "with music between them.")
            : tr("Music before better moments. It says what came first, not why."));
}

void DiaryDialog::retranslate()
{
    setWindowTitle(tr("Diary"));
    m_keeps->setText(tr("&Keep each reading in the diary"));
    m_keeps->setToolTip(
        tr("Time, scores, mode and music, without picture and sound, in the catalog "
           "on this machine"));
    m_pathTitle->setText(tr("The usual path of a day"));
    m_better->setHeaderLabels({tr("Music"), tr("Valence", "its change, as a heading"),
                               tr("Readings", "how many, as a heading")});
    m_better->setAccessibleName(tr("Music before better moments"));
    m_better->setAccessibleDescription(
        tr("With the mean change of valence to the next reading, and how many readings that is "
           "from; with few of them a change counts for less."));
    m_progress->setAccessibleName(tr("Deleting"));
    m_cancel->setText(tr("Ca&ncel"));
    m_cancel->setToolTip(tr("Leaves the catalog's file as it is; what was deleted stays deleted, "
                            "but traces of it may be left there"));
    m_undo->setText(tr("&Undo Deleting"));
    m_undoButton->setText(m_undo->text());
    m_undoButton->setToolTip(tr("Brings back the readings that were deleted last"));
    m_export->setText(tr("&Export CSV…"));
    m_export->setToolTip(tr("Writes all readings to a table for spreadsheets"));
    m_removeDay->setText(tr("&Delete Day"));
    m_removeDay->setToolTip(tr("Deletes the readings of the chosen day; this can be undone while "
                               "this page is open"));
    m_removeAll->setText(tr("Delete E&verything"));
    m_removeAll->setToolTip(tr("Deletes every reading, so that nothing of them is left in the "
                               "catalog's file; this can be undone while this page is open"));
    m_close->setText(tr("&Close"));
    m_close->setToolTip(tr("Closes the diary"));
    m_keeps->setAccessibleDescription(m_keeps->toolTip());
    for (QPushButton* button :
         {m_cancel, m_undoButton, m_export, m_removeDay, m_removeAll, m_close})
        button->setAccessibleDescription(button->toolTip());
    refresh();
}

} // namespace v2m
