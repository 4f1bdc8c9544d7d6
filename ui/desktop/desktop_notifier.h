// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <cstdint>

namespace v2m {

/// Tells by a notification of the desktop what happened while nobody looked at the window.
///
/// By the portal (`org.freedesktop.portal.Notification`), and where there is none by
/// `org.freedesktop.Notifications`. Without a session bus it does nothing.
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifier(QDBusConnection bus = QDBusConnection::sessionBus(),
                             QObject* parent = nullptr);

    /// Shows a notification; it takes the place of an earlier one of the same id. Never waits.
    /// @param id such as "analysis".
    void notify(const QString& id, const QString& title, const QString& body);

private:
    void notifyDirectly(const QString& id, const QString& title, const QString& body);

    QDBusConnection m_bus;
    QHash<QString, std::uint32_t> m_shown; ///< what the desktop calls each
};

} // namespace v2m
