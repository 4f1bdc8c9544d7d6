// SPDX-License-Identifier: MIT
#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QStyleHints>

#include <optional>

namespace v2m {
namespace {

constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String kGroup("org.freedesktop.appearance");
constexpr QLatin1String kKey("color-scheme");

std::optional<Scheme> schemeFromPortal(QVariant value)
{
    // Read() wraps the number in two variants, SettingChanged in one.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return std::nullopt; // no preference
    }
}

} // namespace

SystemScheme::SystemScheme(Scheme initial, QObject* parent) : QObject(parent), m_current(initial)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto follow = [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            set(scheme == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light);
    };
    follow(QGuiApplication::styleHints()->colorScheme());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
#else
    followPortal();
#endif
}

// Also compiled where it is not called, so that both variants keep building.
void SystemScheme::followPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    read << QString(kGroup) << QString(kKey);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return;
        if (const auto scheme = schemeFromPortal(reply.value().variant()))
            set(*scheme);
    });
}

void SystemScheme::onSettingChanged(const QString& group, const QString& key,
                                    const QDBusVariant& value)
{
    if (group != kGroup || key != kKey)
        return;
    if (const auto scheme = schemeFromPortal(value.variant()))
        set(*scheme);
}

void SystemScheme::set(Scheme scheme)
{
    if (scheme == m_current)
        return;
    m_current = scheme;
    Q_EMIT changed();
}

} // namespace v2m
