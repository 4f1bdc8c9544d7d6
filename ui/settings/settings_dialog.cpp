// SPDX-License-Identifier: MIT
#include "ui/settings/settings_dialog.h"

#include "ui/settings/settings_form.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace v2m {
namespace {

/// How much of the screen's height the dialog takes at most; the rest scrolls.
constexpr double kScreenShare = 0.85;

/// Wide enough that explanations take two lines at most.
constexpr int kLetters = 120;

} // namespace

SettingsDialog::SettingsDialog(const Settings& settings, QWidget* parent)
    // The form is this dialog's before the buttons are, so that it has the focus first.
    : QDialog(parent), m_form(new SettingsForm(this)), m_scroll(new QScrollArea(this)),
      m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this))
{
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_form->setSettings(settings);
    m_applied = m_form->settings(); // as the controls show it, so that nothing counts as changed

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::kMedium);
    column->setSpacing(metrics::kMedium);
    column->addWidget(m_scroll, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(metrics::kMedium, 0, metrics::kMedium, 0);
    bottom->addWidget(m_buttons);
    column->addLayout(bottom);

    // The area itself follows Tab only, not the letters that lead to a control.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && m_form->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
    connect(m_form, &SettingsForm::edited, this, &SettingsDialog::refreshApply);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (apply())
            accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &SettingsDialog::apply);
    retranslate();
    refreshApply();
}

Settings SettingsDialog::settings() const
{
    return m_form->settings();
}

QSize SettingsDialog::sizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int wanted =
        std::max(m_form->sizeHint().width(), kLetters * fontMetrics().averageCharWidth());
    const int width = wanted + m_scroll->verticalScrollBar()->sizeHint().width();
    const int content =
        m_form->hasHeightForWidth() ? m_form->heightForWidth(width) : m_form->sizeHint().height();
    const int height = content + m_buttons->sizeHint().height() + layout()->spacing() +
                       margins.top() + margins.bottom();
    const int most = static_cast<int>(screen()->availableSize().height() * kScreenShare);
    return {width, std::min(height, most)};
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // The new texts are laid out later, and may push what the user has changed out of sight.
        QMetaObject::invokeMethod(this, &SettingsDialog::showFocused, Qt::QueuedConnection);
    }
    QDialog::changeEvent(event);
}

void SettingsDialog::showEvent(QShowEvent* event)
{
    m_scroll->setMinimumWidth(m_form->minimumSizeHint().width() +
                              m_scroll->verticalScrollBar()->sizeHint().width());
    QDialog::showEvent(event);
}

void SettingsDialog::showFocused()
{
    m_form->layout()->activate();
    QWidget* const focused = focusWidget();
    if (focused != nullptr && m_form->isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused);
}

/// False where something cannot be applied.
bool SettingsDialog::apply()
{
    if (QWidget* field = m_form->unusableField()) {
        field->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(field);
        return false;
    }
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
    QPushButton* const ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("OK"));
    ok->setAccessibleDescription(tr("Applies the changes and closes the settings."));
    QPushButton* const cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleDescription(tr("Closes the settings without applying the changes."));
    QPushButton* const applyButton = m_buttons->button(QDialogButtonBox::Apply);
    applyButton->setText(tr("Appl&y"));
    applyButton->setAccessibleDescription(tr("Applies the changes and leaves the settings open."));
}

} // namespace v2m
