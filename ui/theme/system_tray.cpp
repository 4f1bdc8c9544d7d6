// SPDX-License-Identifier: MIT
#include "ui/theme/system_tray.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QGuiApplication>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace v2m {

QString trayServiceName()
{
    return u"org.kde.StatusNotifierWatcher"_s;
}

bool hasTrayService()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(trayServiceName());
}

bool hasSystemTray()
{
    if (hasTrayService())
        return true;
    return !QGuiApplication::platformName().startsWith("wayland"_L1) &&
           QSystemTrayIcon::isSystemTrayAvailable();
}

} // namespace v2m
