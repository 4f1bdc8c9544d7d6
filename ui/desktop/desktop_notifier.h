// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <cstdint>

namespace v2m {

/// Shows desktop notifications about what happened while the window was not being looked at.
///
/// Uses the portal (`org.freedesktop.portal.Notification`) or, if there is none,
/// `org.freedesktop.Notifications`. Does nothing without a session bus.
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifier(QDBusConnection bus = QDBusConnection::sessionBus(),
                             QObject* parent = nullptr);

    /// Shows a notification, replacing an earlier one with the same id. Does not block.
    /// @param id such as "analysis".
    void notify(const QString& id, const QString& title, const QString& body);

private:
    void notifyDirectly(const QString& id, const QString& title, const QString& body);

    QDBusConnection m_bus;
    QHash<QString, std::uint32_t> m_shown; ///< the desktop's number for each
};

} // namespace v2m
