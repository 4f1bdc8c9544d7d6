// SPDX-License-Identifier: MIT
#include "ui/desktop/desktop_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QObject* parent)
    : QObject(parent), m_bus(std::move(bus))
{
}

void DesktopNotifier::notify(const QString& id, const QString& title, const QString& body)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        u"org.freedesktop.portal.Notification"_s, u"AddNotification"_s);
    call << id << QVariantMap{{u"title"_s, title}, {u"body"_s, body}};
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id, title, body] {
        watcher->deleteLater();
        if (watcher->isError())
            notifyDirectly(id, title, body);
    });
}

void DesktopNotifier::notifyDirectly(const QString& id, const QString& title, const QString& body)
{
    constexpr int kDesktopDecides = -1;
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // This interface may interpret the body as markup.
    call << QGuiApplication::applicationDisplayName() << m_shown.value(id)
         << QGuiApplication::desktopFileName() << title << body.toHtmlEscaped() << QStringList()
         << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}}
         << kDesktopDecides;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            m_shown[id] = reply.value();
    });
}

} // namespace v2m
