// SPDX-License-Identifier: MIT
#include "ui/theme/system_tray.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QGuiApplication>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace v2m {

QString trayServiceName()
{
    return u"org.kde.StatusNotifierWatcher"_s;
}

QString trayServicePath()
{
    return u"/StatusNotifierWatcher"_s;
}

bool hasTrayService()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(trayServiceName()))
        return false;
    // Whether something shows the icons. Qt asks the same, once.
    const QDBusInterface watcher(trayServiceName(), trayServicePath(), trayServiceName(), bus);
    return watcher.property("IsStatusNotifierHostRegistered").toBool();
}

bool hasSystemTray()
{
    if (hasTrayService())
        return true;
    return !QGuiApplication::platformName().startsWith("wayland"_L1) &&
           QSystemTrayIcon::isSystemTrayAvailable();
}

} // namespace v2m
