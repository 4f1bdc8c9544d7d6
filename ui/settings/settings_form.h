// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QListWidget;
class QScrollArea;
class QSpinBox;
class QStackedWidget;

namespace v2m {

class FieldNote;
class PathField;

/// The pages of settings with labels and hints, and the list that selects a page. Pages scroll if
/// necessary.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(QWidget* parent = nullptr);

    /// Without a signal.
    void setSettings(const Settings& settings);

    /// The settings with the user's changes; those without a control are returned unchanged.
    Settings settings() const;

    /// Resets every control to its default, without applying it.
    void restoreDefaults();

    void showPage(SettingsPage page);
    SettingsPage page() const;

    /// Switches pages by +1 or -1, wrapping around.
    void turnPage(int by);

    /// Focuses the first invalid field.
    /// @returns false if there is none. A missing folder only gives a warning, as it can be
    /// created.
    bool goToFault();

    /// Scrolls to the focused control.
    void showFocused();

    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What a page has with a control.
    struct Row {
        QLabel* label = nullptr;   ///< null beside a check box, which has its own
        FieldNote* note = nullptr; ///< null for a path, which has its own
    };

    QScrollArea* scrollOf(SettingsPage page) const;
    void addRow(SettingsPage page, QWidget* control);
    void describe(QWidget* control, const QString& name, const QString& description);
    void connectControls();
    void fillGeneral();
    void fillClips();
    void fillMusic();
    void fillReading();
    void fillPrivacy();
    void retranslate();
    void retranslateGeneral();
    void retranslateClips();
    void retranslateMusic();
    void retranslateReading();
    void retranslatePrivacy();
    void alignLabels();
    QList<QSpinBox*> spinBoxes() const;

    Settings m_base;

    QListWidget* m_list;
    QStackedWidget* m_pages;

    QComboBox* m_language;
    QComboBox* m_theme;
    QCheckBox* m_announcesTracks;
    QCheckBox* m_trayIcon;
    PathField* m_recordingsFolder;
    QSpinBox* m_recordLimit;
    PathField* m_audioFolder;
    QCheckBox* m_levelsTracks;
    QSpinBox* m_crossfade;
    QSpinBox* m_firstSelection;
    QComboBox* m_detector;
    QSpinBox* m_threads;
    QSpinBox* m_skipped;
    QSpinBox* m_smoothing;
    PathField* m_model;
    QCheckBox* m_networkAllowed;
    QCheckBox* m_learn;
    QCheckBox* m_keepsDiary;

    QHash<QWidget*, Row> m_rows; ///< by control
};

} // namespace v2m
