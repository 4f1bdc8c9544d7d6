// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace v2m {

class SkippedRows;

/// The catalog's current work or its result: a sentence, with a progress bar and a cancel button
/// while it lasts, and the skipped rows afterwards.
class WorkPanel : public QWidget {
    Q_OBJECT

public:
    explicit WorkPanel(QWidget* parent = nullptr);

    void showWork(const QString& sentence);
    /// For work that cannot be cancelled.
    void showLastingWork(const QString& sentence);
    /// @param total 0 or less if unknown.
    void setProgress(qint64 done, qint64 total);
    void showResult(const QString& sentence, int skippedCount = 0, const QString& skippedRows = {});
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void cancelRequested();

private:
    void say(const QString& sentence);
    void retranslate();

    QLabel* m_sign;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    SkippedRows* m_skipped;
};

} // namespace v2m
