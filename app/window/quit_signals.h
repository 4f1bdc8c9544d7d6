// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace v2m {

/// Ends the program in good order when the system or a terminal asks for it (SIGTERM, SIGINT,
/// SIGHUP): windows close as if the user had closed them, so that a recording is finished and the
/// settings are kept. A second signal ends the process at once. One at a time.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace v2m
