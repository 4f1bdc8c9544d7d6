// SPDX-License-Identifier: MIT
#include "ui/desktop/sleep_inhibitor.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

// Flags of Inhibit, see https://flatpak.github.io/xdg-desktop-portal.
constexpr uint kSuspend = 4;
constexpr uint kIdle = 8;

QDBusMessage screenSaverCall(const QString& method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
                                          u"/org/freedesktop/ScreenSaver"_s,
                                          u"org.freedesktop.ScreenSaver"_s, method);
}

QDBusMessage portalCall(const QString& path, const QString& interface, const QString& method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, path, interface,
                                          method);
}

} // namespace

SleepInhibitor::SleepInhibitor(QDBusConnection bus, QObject* parent)
    : QObject(parent), m_bus(std::move(bus))
{
}

SleepInhibitor::~SleepInhibitor()
{
    letGo();
}

void SleepInhibitor::set(Reason reason, bool holds)
{
    const unsigned bit = 1U << static_cast<unsigned>(reason);
    const unsigned before = std::exchange(m_reasons, holds ? m_reasons | bit : m_reasons & ~bit);
    if (before == 0 && m_reasons != 0)
        ask();
    else if (before != 0 && m_reasons == 0)
        letGo();
}

QString SleepInhibitor::sentence() const
{
    const auto is = [this](Reason reason) {
        return (m_reasons & 1U << static_cast<unsigned>(reason)) != 0;
    };
    if (is(Reason::Recording))
        return tr("A clip is being recorded");
    if (is(Reason::Camera))
        return tr("The camera is in use");
    return tr("Music is playing");
}

void SleepInhibitor::ask()
{
    if (!m_bus.isConnected())
        return;
    const std::uint64_t request = ++m_request;
    QDBusMessage call = portalCall(u"/org/freedesktop/portal/desktop"_s,
                                   u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << (kSuspend | kIdle) << QVariantMap{{u"reason"_s, sentence()}};
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError()) {
            if (request == m_request && isAsked())
                askScreenSaver();
            return;
        }
        m_portalRequest = reply.value();
        if (request != m_request || !isAsked())
            letGo();
    });
}

void SleepInhibitor::askScreenSaver()
{
    const std::uint64_t request = m_request;
    QDBusMessage call = screenSaverCall(u"Inhibit"_s);
    call << QGuiApplication::applicationDisplayName() << sentence();
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            return; // the desktop supports neither
        m_screenSaverCookie = reply.value();
        if (request != m_request || !isAsked())
            letGo();
    });
}

void SleepInhibitor::letGo()
{
    if (!m_portalRequest.path().isEmpty()) {
        m_bus.send(portalCall(std::exchange(m_portalRequest, {}).path(),
                              u"org.freedesktop.portal.Request"_s, u"Close"_s));
    }
    if (m_screenSaverCookie != 0) {
        QDBusMessage call = screenSaverCall(u"UnInhibit"_s);
        call << std::exchange(m_screenSaverCookie, 0U);
        m_bus.send(call);
    }
}

} // namespace v2m
