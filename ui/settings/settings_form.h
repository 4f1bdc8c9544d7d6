// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QGroupBox;
class QLabel;
class QSpinBox;

namespace v2m {

class PathField;

/// The controls of the settings in their groups, each with its label and what there is to know
/// about it.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(QWidget* parent = nullptr);

    /// Without a signal.
    void setSettings(const Settings& settings);

    /// What was set, with what the user has made of it; what has no control here stays as set.
    Settings settings() const;

    /// The first field that the program cannot work with; none where all is well. A folder that
    /// does not exist is told, but can still be made.
    QWidget* unusableField() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A line of a group: the control, what it is called and what it does.
    struct Row {
        QWidget* control = nullptr;
        QLabel* label = nullptr; ///< none beside a check box, which names itself
        QLabel* hint = nullptr;
    };

    Row addRow(QGroupBox* group, QWidget* control, bool hasLabel = true);
    static void describe(const Row& row, const QString& name, const QString& description);
    void fillAnalysis();
    void fillNetwork();
    void fillFolders();
    void fillAppearance();
    void retranslate();
    void retranslateAnalysis();
    void retranslateFolders();
    void retranslateAppearance();
    void alignLabels();

    Settings m_base;

    QGroupBox* m_analysis;
    QGroupBox* m_network;
    QGroupBox* m_folders;
    QGroupBox* m_appearance;

    QComboBox* m_detector;
    QSpinBox* m_threads;
    QSpinBox* m_skipped;
    QSpinBox* m_smoothing;
    PathField* m_model;
    QCheckBox* m_networkAllowed;
    PathField* m_audioFolder;
    QCheckBox* m_learn;
    QCheckBox* m_keepsDiary;
    QCheckBox* m_announcesTracks;
    QCheckBox* m_levelsTracks;
    QSpinBox* m_crossfade;
    PathField* m_recordingsFolder;
    QSpinBox* m_recordLimit;
    QComboBox* m_language;
    QComboBox* m_theme;

    Row m_detectorRow, m_threadsRow, m_skippedRow, m_smoothingRow, m_modelRow, m_networkRow,
        m_audioRow, m_learnRow, m_diaryRow, m_levelRow, m_crossfadeRow, m_announceRow,
        m_recordingsRow, m_recordLimitRow, m_languageRow, m_themeRow;
};

} // namespace v2m
