// SPDX-License-Identifier: MIT
#include "ui/help/shortcuts_dialog.h"

#include "ui/theme/fitted_size.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mnemonic.h"
#include "ui/theme/type_scale.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kPurpose = 0;
constexpr int kKeys = 1;
constexpr int kColumns = 2;
constexpr QSize kFirstSize(560, 620);

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

} // namespace

QList<Shortcut> shortcutsOf(const QList<QAction*>& actions)
{
    QList<Shortcut> shortcuts;
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        QString purpose = withoutMnemonic(action->text());
        while (purpose.endsWith(u'…') || purpose.endsWith(u' '))
            purpose.chop(1);
        shortcuts.append({purpose, keysOf(*action)});
    }
    return shortcuts;
}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup>& groups, QWidget* parent)
    : QDialog(parent), m_words(new QLineEdit(this)), m_table(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find a shortcut"));
    m_words->setClearButtonEnabled(true);
    m_table->setColumnCount(kColumns);
    m_table->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    fill(groups);
    m_table->header()->setSectionResizeMode(kPurpose, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(kKeys, QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* const close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kMedium, metrics::kMedium, metrics::kMedium,
                               metrics::kMedium);
    column->setSpacing(metrics::kMedium);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    // Which Qt would cut to two thirds of the screen.
    resize(fittedSize(*this, kFirstSize));
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutsDialog::look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QSize ShortcutsDialog::sizeHint() const
{
    return kFirstSize;
}

void ShortcutsDialog::fill(const QList<ShortcutGroup>& groups)
{
    for (const ShortcutGroup& group : groups) {
        if (group.shortcuts.isEmpty())
            continue;
        auto* title = new QTreeWidgetItem(m_table, {group.title});
        title->setFont(kPurpose, strongFont(m_table->font()));
        title->setFirstColumnSpanned(true);
        for (const Shortcut& shortcut : group.shortcuts)
            new QTreeWidgetItem(title, {shortcut.purpose, shortcut.keys});
        title->setExpanded(true);
    }
}

/// Shows only shortcuts whose purpose or keys contain the words.
void ShortcutsDialog::look(const QString& words)
{
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem* const group = m_table->topLevelItem(i);
        int found = 0;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* const row = group->child(j);
            const bool matches = row->text(kPurpose).contains(words, Qt::CaseInsensitive) ||
                                 row->text(kKeys).contains(words, Qt::CaseInsensitive);
            row->setHidden(!matches);
            found += matches ? 1 : 0;
        }
        group->setHidden(found == 0);
    }
}

} // namespace v2m
