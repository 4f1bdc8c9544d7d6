// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/playlist_match.h"
#include "core/pipeline/chain_factories.h"
#include "ui/main_window/status_line.h"
#include "ui/playlist/player.h"
#include "ui/session/clip_library.h"
#include "ui/session/diary_library.h"
#include "ui/session/library_controller.h"
#include "ui/session/live_controller.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"
#include "ui/stage/left_out_clips.h"

#include <QMainWindow>
#include <QPointer>
#include <QStringList>

#include <functional>

class QLabel;

namespace v2m {

class CaptureBar;
class CatalogDialog;
class ClipSession;
class DetectorLabel;
class DiaryDialog;
class DiaryKeeper;
class DiaryOffer;
class FoldingPanes;
class PlaylistController;
class PlayerBar;
class PlaylistPane;
class ReadingLoop;
class Stage;
class ViewPanels;
class WindowActions;
class WindowHelp;
class WindowOffers;

/// The window's dependencies, created by the program.
struct WindowServices {
    std::function<ChainFactories(const Settings&)> makeChain;
    QString catalogPath;
    Player::PageOpener openPage;
    std::function<void(const Settings&)> applyAppearance; ///< theme and language
};

/// The main window. It only connects its parts: display is in Stage and PlaylistPane, actions are
/// in sessions and controllers.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowServices services, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Analyses clips one after another; the last one with a face stays open.
    /// A folder or a CSV file among them is offered as music, a playlist is opened.
    /// @param refused rejected files, for the report.
    void openClips(const QStringList& paths, const QList<LeftOutClip>& refused = {});

    void useCamera();

    /// Asks for clips and opens them.
    void chooseClip();

    /// Asks for a folder of music and imports it.
    void chooseMusicFolder();

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
    void retranslate();
    void connectStage();
    void connectClips();
    void connectMusic();
    void connectHistory();
    void connectLibrary();
    void connectCamera();
    void connectReading();
    void connectActions();
    void connectHelp();
    void connectDiary();
    void connectOffers();
    void connectDrops();
    void exportPlaylistAs();
    void exportAnalysisAs();
    void exportSoundtrackAs();
    void exportTo(const QString& path, const std::function<void()>& write);
    void showName();
    void showRate();
    void updateMood();
    void remember(const QString& path);
    void refreshActions();
    void showCatalog();
    void showDiary();
    void addToList(const std::vector<Track>& tracks);
    void addAndPlay(const Track& track);
    void connectPlaylists();
    void savePlaylist();
    void showPlaylists();
    void reportOpened(const MatchedPlaylist& playlist);
    QString listTitle() const;
    QString clipTitle(const QString& path) const;
    void addMusicFolders(const QStringList& folders);
    static bool mayBeMusic(const QString& path);
    void offerAsMusic(const QStringList& paths);
    bool isCatalogShown() const;
    void sayImporting();
    void sayImported(const ImportReport& report);
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

    Stage* m_stage = nullptr;
    PlaylistPane* m_pane = nullptr;
    PlayerBar* m_playerBar = nullptr;
    FoldingPanes* m_panes = nullptr;
    ClipSession* m_clips = nullptr;
    PlaylistController* m_music = nullptr;
    CaptureBar* m_capture = nullptr;
    WindowActions* m_actions = nullptr;
    ViewPanels* m_view = nullptr;
    ReadingLoop* m_reading = nullptr;
    WindowHelp* m_help = nullptr;
    WindowOffers* m_offers = nullptr;
    QPointer<CatalogDialog> m_catalog; ///< while it is open
    QPointer<DiaryDialog> m_diaryDialog;
    DiaryOffer* m_diaryOffer = nullptr;
    DiaryKeeper* m_diaryKeeper = nullptr;
    QLabel* m_captions = nullptr; ///< whether the caption model is missing
    QLabel* m_rate = nullptr;
    Message m_notice;    ///< of the caption model; empty if it is fine
    QString m_musicOf;   ///< the clip the list is for; empty for another mood
    QString m_savedList; ///< title of the one saved last
};

} // namespace v2m
