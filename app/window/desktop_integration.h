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

/// Connects the window to the desktop around it: media keys reach the player, the machine stays
/// awake while somebody is read or listening, long work that ends unseen is told of, and, where the
/// listener wants it, each track that begins, and an icon in the tray.
class DesktopIntegration : public QObject {
    Q_OBJECT
public:
    /// Work that took longer than this is told of, if the window is not in front when it ends.
    static constexpr int kLongWorkMs = 10'000;

    /// @param window outlives this.
    explicit DesktopIntegration(MainWindow& window);

    /// Does what a start of the program asks for: opens clips, switches the camera on, asks for a
    /// clip.
    void carryOut(const SingleInstance::Request& request);

    /// As carryOut(), of a later start: with the window in front.
    void carryOutInFront(const SingleInstance::Request& request);

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
    QElapsedTimer m_analysis; ///< since it began; invalid when there is none
    QElapsedTimer m_import;
};

} // namespace v2m
