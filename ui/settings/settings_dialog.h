// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;

namespace v2m {

class SettingsForm;

/// Lets the user change the settings, on pages that Ctrl+Page Up and Ctrl+Page Down turn. What they
/// make of them takes effect elsewhere, when settingsChanged() says so; nothing is stored here.
/// What the program could not work with is not applied: the field that says so gets the keyboard.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Settings& settings, QWidget* parent = nullptr);

    /// With what the user has not applied yet.
    Settings settings() const;

    void showPage(SettingsPage page);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user has pressed OK or Apply and something is different from before.
    void settingsChanged(const v2m::Settings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    bool apply();
    void refreshApply();
    void retranslate();

    Settings m_applied;
    SettingsForm* m_form;
    QDialogButtonBox* m_buttons;
};

} // namespace v2m
