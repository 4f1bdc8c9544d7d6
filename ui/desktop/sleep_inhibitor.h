// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>
#include <QString>

#include <cstdint>

namespace v2m {

/// Keeps the machine awake and its screen on while a face is read, recorded, or music plays.
///
/// Uses the desktop portal (`org.freedesktop.portal.Inhibit`, idle and suspend) or, if there is
/// none, `org.freedesktop.ScreenSaver`. Does nothing without a session bus. The inhibition is
/// released when the last reason ends, and by the bus when the program does.
class SleepInhibitor : public QObject {
    Q_OBJECT
public:
    /// Why the machine is kept awake.
    enum class Reason {
        Camera,    ///< a face is read
        Recording, ///< a clip is recorded
        Music,     ///< a track plays
    };

    explicit SleepInhibitor(QDBusConnection bus = QDBusConnection::sessionBus(),
                            QObject* parent = nullptr);
    ~SleepInhibitor() override;

    /// Adds or removes a reason. Does not wait for the desktop.
    void set(Reason reason, bool holds);

    bool isAsked() const { return m_reasons != 0; }

private:
    void ask();
    void askScreenSaver();
    void letGo();
    QString sentence() const;

    QDBusConnection m_bus;
    unsigned m_reasons = 0;      ///< one bit each
    std::uint64_t m_request = 0; ///< serial number: an answer to an earlier one is released at once
    QDBusObjectPath m_portalRequest;
    std::uint32_t m_screenSaverCookie = 0; ///< 0: none
};

} // namespace v2m
