// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"

#include <QWidget>

#include <vector>

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

/// The controls of the settings on their pages, each with its label and what there is to know about
/// it, and the list that turns to a page. A page that is higher than its room scrolls.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(QWidget* parent = nullptr);

    /// Without a signal.
    void setSettings(const Settings& settings);

    /// What was set, with what the user has made of it; what has no control here stays as set.
    Settings settings() const;

    /// Gives every control its default; what has none here stays. Nothing is applied by it.
    void restoreDefaults();

    void showPage(SettingsPage page);
    SettingsPage page() const;

    /// Turns to the next page, or to the one before: by +1 and -1, round the end.
    void turnPage(int by);

    /// Turns to the first field that the program cannot work with, and gives it the keyboard.
    /// @returns false where all is well. A folder that does not exist is told, but can still be
    /// made.
    bool goToFault();

    /// Scrolls to what has the keyboard.
    void showFocused();

    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A line of a page: the control, what it is called and what it does.
    struct Row {
        QWidget* control = nullptr;
        QLabel* label = nullptr;   ///< none beside a check box, which names itself
        FieldNote* note = nullptr; ///< none below a path, which has its own
    };

    QScrollArea* scrollOf(SettingsPage page) const;
    Row addRow(SettingsPage page, QWidget* control, bool hasLabel = true);
    static void describe(const Row& row, const QString& name, const QString& description);
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

    Row m_languageRow, m_themeRow, m_announceRow, m_trayRow, m_recordingsRow, m_recordLimitRow,
        m_audioRow, m_levelRow, m_crossfadeRow, m_selectionRow, m_detectorRow, m_threadsRow,
        m_skippedRow, m_smoothingRow, m_modelRow, m_networkRow, m_learnRow, m_diaryRow;
};

} // namespace v2m
