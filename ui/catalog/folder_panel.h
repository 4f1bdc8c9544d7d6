// SPDX-License-Identifier: MIT
#pragma once

#include "core/collection/folder_import.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace v2m {

class FolderController;
class SkippedRows;

/// Progress of importing a folder of music, with pause and stop; then the result, and the files
/// that could not be read. Hidden before, and during a rescan as long as nothing has changed. A
/// result stays until it is closed, or another one has something to tell.
class FolderPanel : public QWidget {
    Q_OBJECT
public:
    /// The controller must outlive the panel.
    explicit FolderPanel(FolderController& folders, QWidget* parent = nullptr);

private:
    enum class State { Nothing, Reading, Added, Stopped, Failed };

    void begin(const QString& folder);
    void showProgress(const QString& folder, const FolderProgress& progress);
    void showReport(const QString& folder, const FolderReport& report, bool wasAskedFor);
    void endQuietly();
    void setState(State state);
    void countTime();
    int secondsLeft() const;
    QString text() const;
    QString progressText(const QString& name) const;
    void retranslate();

    FolderController& m_folders;
    State m_state = State::Nothing;
    QString m_reading; ///< a folder
    QString m_folder;  ///< of the result
    FolderProgress m_progress;
    std::int64_t m_doneBefore = 0; ///< when the timing started
    FolderReport m_report;
    Message m_reason; ///< of a failure
    QElapsedTimer m_clock;
    qint64 m_readingMs = 0; ///< excluding pauses

    QLabel* m_sentence;
    QProgressBar* m_bar;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_close;
    SkippedRows* m_skipped;
    SkippedRows* m_notes;
};

} // namespace v2m
