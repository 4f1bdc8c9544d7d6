// SPDX-License-Identifier: MIT
#include "ui/catalog/skipped_rows.h"

#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace v2m {
namespace {

constexpr int kShownLines = 6;

} // namespace

SkippedRows::SkippedRows(QWidget* parent, Of of)
    : QWidget(parent), m_of(of), m_toggle(new QToolButton(this)), m_copy(new QPushButton(this)),
      m_text(new QPlainTextEdit(this))
{
    m_toggle->setCheckable(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_copy->setAutoDefault(false);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setFixedHeight(kShownLines * m_text->fontMetrics().lineSpacing() + metrics::kLarge);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::kSmall);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_toggle, 0, 0);
    grid->addWidget(m_copy, 0, 2);
    grid->addWidget(m_text, 1, 0, 1, 3);

    connect(m_toggle, &QToolButton::toggled, this, &SkippedRows::setOpen);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    setRows(0, {});
    keepTranslated(this, &SkippedRows::retranslate);
}

void SkippedRows::setRows(int count, const QString& text)
{
    m_count = count;
    m_text->setPlainText(text);
    m_toggle->setChecked(false);
    setOpen(false);
    setVisible(count > 0);
    retranslate();
}

void SkippedRows::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        setOpen(m_toggle->isChecked());
    QWidget::changeEvent(event);
}

void SkippedRows::setOpen(bool isOpen)
{
    m_toggle->setArrowType(isOpen ? Qt::DownArrow
                                  : (isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow));
    m_text->setVisible(isOpen);
    m_copy->setVisible(isOpen);
}

void SkippedRows::retranslate()
{
    m_copy->setText(tr("Cop&y"));
    if (m_of == Of::Notes) {
        m_toggle->setText(tr("%Ln note(s)", nullptr, m_count));
        m_toggle->setAccessibleName(m_toggle->text());
        m_toggle->setAccessibleDescription(tr("Shows notes on the folder."));
        m_copy->setAccessibleName(tr("Copy the notes"));
        m_copy->setAccessibleDescription(tr("Copies the notes to the clipboard."));
        m_text->setAccessibleName(tr("Notes"));
        m_text->setAccessibleDescription(tr("Notes on the folder and its files."));
        return;
    }
    const bool areFiles = m_of == Of::Folder;
    m_toggle->setText(areFiles ? tr("%Ln file(s) could not be read", nullptr, m_count)
                               : tr("%Ln row(s) skipped", nullptr, m_count));
    m_toggle->setAccessibleName(m_toggle->text());
    m_toggle->setAccessibleDescription(areFiles
                                           ? tr("Shows which files could not be read, and why.")
                                           : tr("Shows which rows were skipped, and why."));
    m_copy->setAccessibleName(areFiles ? tr("Copy the list of files")
                                       : tr("Copy the skipped rows"));
    m_copy->setAccessibleDescription(
        areFiles ? tr("Puts the files that could not be read on the clipboard.")
                 : tr("Copies the list of skipped rows to the clipboard."));
    m_text->setAccessibleName(areFiles ? tr("Files that could not be read") : tr("Skipped rows"));
    m_text->setAccessibleDescription(
        areFiles ? tr("The files that could not be read, each with the reason.")
                 : tr("The skipped rows by their line in the file, each with the reason."));
}

} // namespace v2m
