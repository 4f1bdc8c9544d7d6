// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/catalog_import.h"

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

    void showWork(const Message& sentence);
    /// For work that cannot be cancelled.
    void showLastingWork(const Message& sentence);
    /// @param total 0 or less if unknown.
    void setProgress(qint64 done, qint64 total);
    /// @param report of an import, for its skipped rows.
    void showResult(const Message& sentence, const ImportReport& report = {});
    void showProblem(const Message& sentence);

Q_SIGNALS:
    void cancelRequested();

private:
    void say(const Message& sentence, const ImportReport& report = {});
    void retranslate();

    Message m_said;
    ImportReport m_report; ///< of an import that has ended
    QLabel* m_sign;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    SkippedRows* m_skipped;
};

} // namespace v2m
