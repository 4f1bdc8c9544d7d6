// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/pipeline/chain_factories.h"
#include "ui/emotion/face_choice.h"
#include "ui/main_window/left_out_clips.h"
#include "ui/playlist/player.h"
#include "ui/session/library_controller.h"
#include "ui/session/live_controller.h"
#include "ui/settings/settings.h"

#include <QMainWindow>
#include <QPointer>
#include <QStringList>

#include <functional>

class QLabel;
class QSplitter;

namespace v2m {

class CaptureBar;
class CatalogDialog;
class ClipSession;
class DetectorLabel;
class MoodView;
class MusicView;
class PlayerBar;
class PlaylistPane;
class WindowActions;

/// What the window works with; put together by the program.
struct WindowServices {
    std::function<ChainFactories(const Settings&)> makeChain;
    QString catalogPath;
    Player::PageOpener openPage;
    std::function<void(const Settings&)> applyAppearance; ///< theme and language
};

/// The program's window. It only puts the parts together: what is seen is in MoodView and
/// PlaylistPane, what is done in the controllers.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowServices services, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Analyses clips one after the other; the last good one stays.
    /// @param refused given with them, for the report.
    void openClips(const QStringList& paths, const QList<LeftOutClip>& refused = {});

    MoodView& mood() { return *m_mood; }
    PlaylistPane& playlistPane() { return *m_pane; }
    Player& player() { return m_player; }
    const LiveController& live() const { return m_live; }

Q_SIGNALS:
    /// A clip is analysed, or has failed, and none waits.
    void idle();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ChainFactories makeChain(const Settings& settings);
    void arrange();
    void orderTabs();
    void acceptClips();
    void retranslate();
    void connectClips();
    void connectMusic();
    void connectCapture();
    void connectLive();
    void connectActions();
    void chooseClip();
    QString chooseTarget(const QString& title, const QString& name, const QStringList& filters);
    void exportPlaylistAs();
    void exportAnalysisAs();
    void say(const Message& message);
    void sayWith(const Message& message, const Message& details);
    void sayOrShow(const Message& message);
    void showName(const QString& path);
    void followMood();
    void remember(const QString& path);
    void refreshActions();
    void showAbout();
    void showCatalog();
    void showSettings();
    void applySettings(const Settings& settings);
    void restore();
    void store();

    const WindowServices m_services;
    Settings m_settings;
    DetectorLabel* m_detector;
    LiveController m_live;
    LibraryController m_library;
    Player m_player;

    MoodView* m_mood = nullptr;
    PlaylistPane* m_pane = nullptr;
    PlayerBar* m_playerBar = nullptr;
    QSplitter* m_splitter = nullptr;
    ClipSession* m_clips = nullptr;
    MusicView* m_music = nullptr;
    CaptureBar* m_capture = nullptr;
    WindowActions* m_actions = nullptr;
    QPointer<CatalogDialog> m_catalog; ///< while it is open
    QLabel* m_captions = nullptr;      ///< seen where the caption model is not
    QLabel* m_rate = nullptr;
    struct Said {
        Message message;
        Message details;
        QString sentence; ///< as it stands in the status bar, unless that has moved on
    };
    Said m_said;
    Message m_notice;         ///< of the caption model; empty when all is well
    Message m_missing;        ///< what was said of there being no camera; empty once it is past
    QString m_musicOf;        ///< the clip that the list is for; empty for another mood
    int m_face = kAllFaces;   ///< that the list is for
    bool m_hasReport = false; ///< of the camera: the picture is what was analysed
};

} // namespace v2m
