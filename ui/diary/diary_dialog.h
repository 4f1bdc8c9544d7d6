// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/diary_summary.h"

#include <QDialog>

#include <vector>

class QAction;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace v2m {

class DiaryCalendar;
class DiaryDayPath;
class DiaryLibrary;

/// The diary: a calendar of colours, the average course of a day, and music that preceded better
/// moments. A day or everything can be deleted by one click, with undo while the dialog is open.
/// Initially disabled.
class DiaryDialog : public QDialog {
    Q_OBJECT

public:
    /// @param diary must outlive the dialog.
    explicit DiaryDialog(DiaryLibrary& diary, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The listener wants to export a table; the receiver asks for a file and calls
    /// DiaryLibrary::exportTo().
    void exportRequested();

private:
    QWidget* makeDays();
    QWidget* makeFindings();
    QLayout* makeButtons();
    void connectDiary();
    void showEntries(const std::vector<DiaryEntry>& entries);
    void remove(const DiarySpan& span);
    void removeChosenDay();
    void undo();
    void say(const QString& sentence);
    void onRemoved(const std::vector<DiaryEntry>& entries, bool isFileWrittenAnew);
    void endRemoval();
    void refresh();
    void retranslate();

    DiaryLibrary& m_diary;
    DiarySummary m_summary;
    std::vector<DiaryEntry> m_removed; ///< last
    bool m_isRemoving = false;
    bool m_isFileOld = false; ///< bytes of what was deleted may be left in it
    QCheckBox* m_keeps;
    DiaryCalendar* m_calendar;
    QLabel* m_day;
    QLabel* m_pathTitle;
    DiaryDayPath* m_path;
    QLabel* m_betterTitle;
    QTreeWidget* m_better;
    QLabel* m_news;
    QProgressBar* m_progress; ///< seen where deleting takes long, with its button
    QPushButton* m_cancel;
    QTimer* m_patience;
    QPushButton* m_undoButton;
    QPushButton* m_export;
    QPushButton* m_removeDay;
    QPushButton* m_removeAll;
    QPushButton* m_close;
    QAction* m_undo;
};

} // namespace v2m
