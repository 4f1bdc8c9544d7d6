// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include <thread>

namespace v2m {

class MainWindow;

/// Finishes the recordings that a killed program left, and offers the newest to be opened.
class RecoveredRecordings : public QObject {
    Q_OBJECT

public:
    /// @param window outlives this.
    explicit RecoveredRecordings(MainWindow& window);
    ~RecoveredRecordings() override;

    /// On a thread of its own; asks the user when there were any.
    void look(const QString& folder);

private:
    void offer(const QStringList& paths);

    MainWindow& m_window;
    std::jthread m_thread;
};

} // namespace v2m
