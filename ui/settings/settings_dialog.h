// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"

#include <QDialog>

class QDialogButtonBox;

namespace v2m {

class SettingsForm;

/// The settings, on pages that Ctrl+Page Up and Ctrl+Page Down switch. Changes are applied by
/// receivers of settingsChanged(); nothing is stored here. Invalid values are not applied: the
/// field with the error gets the focus.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Settings& settings, QWidget* parent = nullptr);

    /// Including changes not yet applied.
    Settings settings() const;

    void showPage(SettingsPage page);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user has pressed OK or Apply with changes.
    void settingsChanged(const v2m::Settings& settings);

private:
    bool apply();
    void refreshApply();
    void retranslate();
    void nameButtons();

    Settings m_applied;
    SettingsForm* m_form;
    QDialogButtonBox* m_buttons;
};

} // namespace v2m
