// SPDX-License-Identifier: MIT
#include "ui/settings/path_field.h"

#include "ui/settings/field_note.h"
#include "ui/theme/file_dialog.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {

PathField::PathField(Kind kind, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_folderButton(new QPushButton(this)),
      m_note(new FieldNote(this))
{
    // Paths read from left to right in every language.
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 20);
    m_note->keepRoomForFault();
    m_folderButton->setAutoDefault(false);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::kSmall);
    grid->setVerticalSpacing(metrics::kTiny);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_folderButton, 0, 1);
    if (kind == Kind::FolderOrFile) {
        m_fileButton = new QPushButton(this);
        m_fileButton->setAutoDefault(false);
        grid->addWidget(m_fileButton, 0, 2);
        connect(m_fileButton, &QPushButton::clicked, this, &PathField::chooseFile);
    }
    grid->addWidget(m_note, 1, 0, 1, grid->columnCount());

    connect(m_folderButton, &QPushButton::clicked, this, &PathField::chooseFolder);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        refreshNote();
        Q_EMIT edited();
    });
    setFocusProxy(m_edit);
    keepTranslated(this, &PathField::retranslate);
}

QString PathField::path() const
{
    const QString text = QDir::fromNativeSeparators(m_edit->text().trimmed());
    if (text.isEmpty())
        return {};
    if (text == "~"_L1 || text.startsWith("~/"_L1))
        return QDir::cleanPath(QDir::homePath() + text.sliced(1));
    return QDir::cleanPath(QDir(text).isRelative() ? QDir::home().filePath(text) : text);
}

void PathField::setPath(const QString& path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
    m_edit->setCursorPosition(0);
}

void PathField::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void PathField::setCheck(std::function<PathVerdict(const QString& path)> check)
{
    m_check = std::move(check);
    refreshNote();
}

PathVerdict PathField::verdict() const
{
    const QString now = path();
    return now.isEmpty() || !m_check ? PathVerdict() : m_check(now);
}

void PathField::setSubject(const QString& name, const QString& description)
{
    m_subject = name;
    m_edit->setAccessibleName(name);
    m_description = description;
    refreshNote();
    retranslate();
}

void PathField::chooseFolder()
{
    take(askForFolder(window(), m_subject, path()));
}

void PathField::chooseFile()
{
    take(askForFile(window(), m_subject, path()));
}

void PathField::take(const QString& chosen)
{
    if (!chosen.isEmpty())
        setPath(chosen);
}

void PathField::refreshNote()
{
    const QString wrong = verdict().text;
    m_note->setHint(m_description);
    m_note->setFault(wrong);
    m_edit->setAccessibleDescription(
        wrong.isEmpty()
            ? m_description
            : tr("%1 %2", "what a path is for, what is wrong with it").arg(m_description, wrong));
}

void PathField::retranslate()
{
    m_folderButton->setText(m_fileButton == nullptr ? tr("Choose…") : tr("Folder…"));
    m_folderButton->setAccessibleName(tr("Choose a folder: %1").arg(m_subject));
    m_folderButton->setAccessibleDescription(tr("Opens a dialog in which to choose a folder."));
    if (m_fileButton == nullptr)
        return;
    m_fileButton->setText(tr("File…"));
    m_fileButton->setAccessibleName(tr("Choose a file: %1").arg(m_subject));
    m_fileButton->setAccessibleDescription(tr("Opens a dialog in which to choose a file."));
}

} // namespace v2m
