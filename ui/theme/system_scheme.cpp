// SPDX-License-Identifier: MIT
#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QStyleHints>

#include <utility>

namespace v2m {
namespace {

constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String kGroup("org.freedesktop.appearance");
constexpr QLatin1String kSchemeKey("color-scheme");
constexpr QLatin1String kContrastKey("contrast");
constexpr QLatin1String kMotionKey("reduced-motion");
constexpr QLatin1String kGnomeGroup("org.gnome.desktop.interface"); ///< for older desktops
constexpr QLatin1String kGnomeMotionKey("enable-animations");

} // namespace

SystemScheme::SystemScheme(Scheme scheme, Contrast contrast, QObject* parent)
    : QObject(parent), m_current(scheme), m_ownContrast(contrast), m_contrast(contrast)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto apply = [this](Qt::ColorScheme reported) {
        if (reported != Qt::ColorScheme::Unknown)
            set(reported == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light);
    };
    apply(QGuiApplication::styleHints()->colorScheme());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, apply);
#endif
    connectToPortal();
}

void SystemScheme::connectToPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(kGroup, kSchemeKey);
    ask(kGroup, kContrastKey);
    ask(kGroup, kMotionKey);
    ask(kGnomeGroup, kGnomeMotionKey);
}

void SystemScheme::ask(const QString& group, const QString& key)
{
    QDBusMessage read =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    read << group << key;
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(key, reply.value().variant());
    });
}

void SystemScheme::onSettingChanged(const QString& group, const QString& key,
                                    const QDBusVariant& value)
{
    if (group == kGroup || group == kGnomeGroup)
        take(key, value.variant());
}

void SystemScheme::take(const QString& key, const QVariant& value)
{
    // Read() wraps the number in two variants, SettingChanged in one.
    QVariant number = value;
    while (number.canConvert<QDBusVariant>())
        number = number.value<QDBusVariant>().variant();
    if (key == kMotionKey)
        return setStill(m_isReduced, number.toUInt() == 1);
    if (key == kGnomeMotionKey)
        return setStill(m_isUnanimated, !number.toBool());
    if (key == kContrastKey) {
        set(number.toUInt() == 1 ? Contrast::High : m_ownContrast);
        return;
    }
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    if (key == kSchemeKey && number.toUInt() == 1)
        set(Scheme::Dark);
    else if (key == kSchemeKey && number.toUInt() == 2)
        set(Scheme::Light); // 0 has no preference
#endif
}

void SystemScheme::set(Scheme scheme)
{
    if (std::exchange(m_current, scheme) != scheme)
        Q_EMIT changed();
}

void SystemScheme::setStill(bool& preference, bool still)
{
    const bool before = isMoving();
    preference = still;
    if (isMoving() != before)
        Q_EMIT changed();
}

void SystemScheme::set(Contrast contrast)
{
    if (std::exchange(m_contrast, contrast) != contrast)
        Q_EMIT changed();
}

} // namespace v2m
