// SPDX-License-Identifier: MIT
#pragma once

#include "core/pipeline/chain_factories.h"
#include "ui/main_window/status_line.h"
#include "ui/playlist/player.h"
#include "ui/session/clip_library.h"
#include "ui/session/diary_library.h"
#include "ui/session/library_controller.h"
#include "ui/session/live_controller.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"

#include <QMainWindow>
#include <QStringList>

#include <functional>

namespace v2m {

class CaptureBar;
class CircumplexPad;
class ClipFiles;
class ClipSession;
class DetectorLabel;
class DiaryKeeper;
class DiaryOffer;
class FoldingPanes;
class ListFiles;
class MoodLink;
class PlayerBar;
class PlaylistController;
class PlaylistPane;
class ReadingLoop;
class Stage;
class ViewPanels;
class WindowActions;
class WindowCatalog;
class WindowDiary;
class WindowHelp;
class WindowOffers;

/// The window's dependencies, created by the program.
struct WindowServices {
    std::function<ChainFactories(const Settings&)> makeChain;
    QString catalogPath;
    Player::PageOpener openPage;
    std::function<void(const Settings&)> applyAppearance; ///< theme and language
};

/// The main window. It only assembles its parts: display is in Stage and PlaylistPane, actions are
/// in sessions and controllers, files and sentences in ListFiles, ClipFiles, WindowCatalog and
/// their like.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowServices services, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Stores what the window remembers, switches the camera off, keeps what it has recorded, and
    /// cancels analyses, as closing the window does.
    void settle();

    /// See ClipFiles::open().
    void openClips(const QStringList& paths);

    void useCamera();

    /// Asks for clips and opens them.
    void chooseClip();

    Stage& stage() { return *m_stage; }
    LibraryController& library() { return m_library; }
    ReadingLoop& reading() { return *m_reading; }
    PlaylistPane& playlistPane() { return *m_pane; }
    Player& player() { return m_player; }
    WindowHelp& help() { return *m_help; }
    const Settings& settings() const { return m_settings; }
    const LiveController& live() const { return m_live; }

Q_SIGNALS:
    /// A clip was analysed or has failed, and no other is queued.
    void idle();
    void settingsApplied(const v2m::Settings& settings);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ChainFactories makeChain(const Settings& settings);
    void arrange();
    void orderTabs();
    void addParts();
    void connectStage();
    void connectMusic();
    void connectActions();
    void connectHelp();
    void connectDiary();
    void refreshActions();
    void showSettings(SettingsPage page = SettingsPage::General);
    void applySettings(const Settings& settings);
    void restore();
    void store();

    const WindowServices m_services;
    Settings m_settings;
    StatusLine m_status;
    DetectorLabel* m_detector;
    LiveController m_live;
    LibraryController m_library;
    ClipLibrary m_clipLibrary;
    DiaryLibrary m_diary;
    Player m_player;

    CircumplexPad* m_pad = nullptr;
    Stage* m_stage = nullptr;
    PlaylistPane* m_pane = nullptr;
    PlayerBar* m_playerBar = nullptr;
    FoldingPanes* m_panes = nullptr;
    ClipSession* m_clips = nullptr;
    PlaylistController* m_music = nullptr;
    CaptureBar* m_capture = nullptr;
    ClipFiles* m_clipFiles = nullptr;
    WindowActions* m_actions = nullptr;
    ViewPanels* m_view = nullptr;
    ReadingLoop* m_reading = nullptr;
    MoodLink* m_mood = nullptr;
    ListFiles* m_listFiles = nullptr;
    WindowHelp* m_help = nullptr;
    WindowOffers* m_offers = nullptr;
    WindowCatalog* m_catalog = nullptr;
    WindowDiary* m_diaryDialog = nullptr;
    DiaryOffer* m_diaryOffer = nullptr;
    DiaryKeeper* m_diaryKeeper = nullptr;
};

} // namespace v2m
