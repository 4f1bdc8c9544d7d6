// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace v2m {

/// Quits gracefully on SIGTERM, SIGINT and SIGHUP: windows close as if by the user, so that
/// recordings are finished and settings saved. A second signal ends the process at once. One
/// instance at a time.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace v2m
