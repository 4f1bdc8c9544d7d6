// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/desktop_notifier.h"
#include "ui/desktop/mpris_service.h"
#include "ui/desktop/single_instance.h"
#include "ui/desktop/sleep_inhibitor.h"
#include "ui/desktop/track_announcer.h"
#include "ui/desktop/tray_icon.h"

#include <QElapsedTimer>
#include <QObject>

namespace v2m {

class MainWindow;

/// Connects the window to the desktop: media keys control the player, the machine stays awake
/// during reading and playback, notifications for long work that ends in the background and, if
/// enabled, for each new track, and a tray icon.
class DesktopIntegration : public QObject {
    Q_OBJECT
public:
    /// Longer work is announced if the window is in the background when it ends.
    static constexpr int kLongWorkMs = 10'000;

    /// @param window must outlive this.
    explicit DesktopIntegration(MainWindow& window);

    /// Handles a start request: opens clips, starts the camera, or asks for a clip.
    void handleRequest(const SingleInstance::Request& request);

    /// As handleRequest(), for a later start, raising the window.
    void handleRequestInFront(const SingleInstance::Request& request);

private:
    void watchStage();
    void watchPlayer();
    void watchImports();
    void notifyIfUnseen(const QElapsedTimer& since, const QString& id, const QString& title,
                        const QString& body);
    void bringToFront(const QByteArray& activation);

    MainWindow& m_window;
    MprisService m_mpris;
    TrayIcon m_tray;
    SleepInhibitor m_inhibitor;
    DesktopNotifier m_notifier;
    TrackAnnouncer m_announcer = TrackAnnouncer(m_notifier);
    QElapsedTimer m_analysis; ///< since it began; invalid if there is none
    QElapsedTimer m_import;
};

} // namespace v2m
