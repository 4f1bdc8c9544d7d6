// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/worker.h"

#include <QObject>
#include <QStringList>

namespace v2m {

class MainWindow;

/// Finishes recordings left by a killed program, and offers to open the newest.
class RecoveredRecordings : public QObject {
    Q_OBJECT

public:
    /// @param window must outlive this.
    explicit RecoveredRecordings(MainWindow& window);
    ~RecoveredRecordings() override;

    /// Runs on a separate thread; asks the user if there were any.
    void look(const QString& folder);

private:
    void offer(const QStringList& paths);

    MainWindow& m_window;
    Worker m_worker;
};

} // namespace v2m
