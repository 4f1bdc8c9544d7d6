// SPDX-License-Identifier: MIT
#include "ui/catalog/work_panel.h"

#include "core/base/message_text.h"
#include "ui/catalog/import_report_text.h"
#include "ui/catalog/skipped_rows.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace v2m {
namespace {

constexpr int kProgressSteps = 1000;

} // namespace

WorkPanel::WorkPanel(QWidget* parent)
    : QWidget(parent), m_sign(new QLabel(this)), m_sentence(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this)),
      m_skipped(new SkippedRows(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_cancel->setAutoDefault(false);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::kSmall);
    grid->setColumnStretch(0, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::kSmall);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    grid->addLayout(line, 0, 0, 1, 2);
    grid->addWidget(m_progress, 1, 0);
    grid->addWidget(m_cancel, 1, 1);
    grid->addWidget(m_skipped, 2, 0, 1, 2);

    connect(m_cancel, &QPushButton::clicked, this, &WorkPanel::cancelRequested);
    keepTranslated(this, &WorkPanel::retranslate);
    hide();
}

void WorkPanel::showWork(const Message& sentence)
{
    const bool isNew = m_said != sentence || m_progress->isHidden();
    m_sign->hide();
    m_progress->show();
    m_cancel->show();
    m_cancel->setEnabled(true);
    show();
    if (isNew) {
        m_progress->setRange(0, 0);
        say(sentence);
    }
}

void WorkPanel::showLastingWork(const Message& sentence)
{
    showWork(sentence);
    m_cancel->hide();
}

void WorkPanel::setProgress(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_progress->setRange(0, 0);
        return;
    }
    m_progress->setRange(0, kProgressSteps);
    m_progress->setValue(static_cast<int>(kProgressSteps * qBound(0LL, done, total) / total));
}

void WorkPanel::showResult(const Message& sentence, const ImportReport& report)
{
    m_sign->hide();
    m_progress->hide();
    m_cancel->hide();
    show();
    say(sentence, report);
}

void WorkPanel::showProblem(const Message& sentence)
{
    showResult(sentence);
    const int side = fontMetrics().height();
    m_sign->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(QSize(side, side)));
    m_sign->show();
}

void WorkPanel::say(const Message& sentence, const ImportReport& report)
{
    m_said = sentence;
    m_report = report;
    retranslate();
    readAloud(m_sentence);
}

void WorkPanel::retranslate()
{
    m_sentence->setText(translated(m_said));
    m_skipped->setRows(static_cast<int>(m_report.rejected), skippedRowsText(m_report));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setAccessibleDescription(tr("The progress of the download or the import."));
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setAccessibleDescription(
        tr("Stops the download or the import; the catalog stays as it was before."));
}

} // namespace v2m
