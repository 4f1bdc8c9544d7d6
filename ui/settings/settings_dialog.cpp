// SPDX-License-Identifier: MIT
#include "ui/settings/settings_dialog.h"

#include "ui/settings/settings_form.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace v2m {
namespace {

/// Maximum share of the screen; the rest scrolls.
constexpr double kScreenShare = 0.9;

} // namespace

SettingsDialog::SettingsDialog(const Settings& settings, QWidget* parent)
    // Created before the buttons to get the focus first.
    : QDialog(parent), m_form(new SettingsForm(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                         QDialogButtonBox::Apply |
                                         QDialogButtonBox::RestoreDefaults,
                                     this))
{
    m_form->setSettings(settings);
    m_applied = m_form->settings(); // as displayed, so that nothing counts as changed

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kMedium, metrics::kMedium, metrics::kMedium,
                               metrics::kMedium);
    column->setSpacing(metrics::kMedium);
    column->addWidget(m_form, 1);
    column->addWidget(m_buttons);

    // A scroll area only follows Tab, not mnemonics.
    connect(qApp, &QApplication::focusChanged, m_form, &SettingsForm::showFocused);
    connect(m_form, &SettingsForm::edited, this, &SettingsDialog::refreshApply);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (apply())
            accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &SettingsDialog::apply);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, m_form,
            &SettingsForm::restoreDefaults);
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageDown, this), &QShortcut::activated, m_form,
            [this] { m_form->turnPage(1); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageUp, this), &QShortcut::activated, m_form,
            [this] { m_form->turnPage(-1); });
    m_form->setFocus();
    keepTranslated(this, &SettingsDialog::retranslate);
    // The box sets its own words before its buttons hear of the language.
    keepTranslated(m_buttons->button(QDialogButtonBox::Ok), this, [this] { nameButtons(); });
    refreshApply();
}

void SettingsDialog::showPage(SettingsPage page)
{
    m_form->showPage(page);
}

Settings SettingsDialog::settings() const
{
    return m_form->settings();
}

QSize SettingsDialog::sizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const QSize form = m_form->sizeHint();
    const QSize wanted(form.width() + margins.left() + margins.right(),
                       form.height() + layout()->spacing() + m_buttons->sizeHint().height() +
                           margins.top() + margins.bottom());
    return wanted.expandedTo(minimumSizeHint())
        .boundedTo((QSizeF(screen()->availableSize()) * kScreenShare).toSize());
}

/// False if a value is invalid.
bool SettingsDialog::apply()
{
    if (m_form->goToFault())
        return false;
    const Settings now = settings();
    if (now != m_applied) {
        m_applied = now;
        refreshApply();
        Q_EMIT settingsChanged(now);
    }
    return true;
}

void SettingsDialog::refreshApply()
{
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(settings() != m_applied);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_form->setAccessibleName(tr("Settings"));
    // The new texts are laid out later, and may move the changed control out of view.
    QMetaObject::invokeMethod(m_form, &SettingsForm::showFocused, Qt::QueuedConnection);
}

void SettingsDialog::nameButtons()
{
    QPushButton* const ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("OK"));
    ok->setAccessibleDescription(tr("Applies the changes and closes the settings."));
    QPushButton* const cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleDescription(tr("Closes the settings without applying the changes."));
    QPushButton* const applyButton = m_buttons->button(QDialogButtonBox::Apply);
    applyButton->setText(tr("Appl&y"));
    applyButton->setAccessibleDescription(tr("Applies the changes and leaves the settings open."));
    QPushButton* const defaults = m_buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setText(tr("Restore Defa&ults"));
    defaults->setAccessibleDescription(
        tr("Sets every page to its defaults, to be applied or cancelled like other changes."));
}

} // namespace v2m
