// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QScrollArea;

namespace v2m {

class SettingsForm;

/// Lets the user change the settings. What they make of them takes effect elsewhere, when
/// settingsChanged() says so; nothing is stored here. What the program could not work with is not
/// applied: the field that says so gets the keyboard.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Settings& settings, QWidget* parent = nullptr);

    /// With what the user has not applied yet.
    Settings settings() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user has pressed OK or Apply and something is different from before.
    void settingsChanged(const v2m::Settings& settings);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    bool apply();
    void refreshApply();
    void showFocused();
    void retranslate();

    Settings m_applied;
    SettingsForm* m_form;
    QScrollArea* m_scroll;
    QDialogButtonBox* m_buttons;
};

} // namespace v2m
