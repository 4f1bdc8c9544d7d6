// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/track.h"
#include "core/preview/preview_source.h"
#include "core/preview/yt_dlp_resolver.h"
#include "ui/playlist/crossfader.h"
#include "ui/playlist/page_browser.h"
#include "ui/playlist/play_order.h"
#include "ui/playlist/playlist_row.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace v2m {

/// Settings of playback.
struct PlayerSettings {
    bool networkAllowed = false;
    bool levelled = true;                ///< normalize tracks of known loudness
    int crossfadeS = 0;                  ///< crossfade duration; 0: files follow without a gap
    QString audioFolder;                 ///< with sound files named by track id; may be empty
    std::optional<QString> ytDlpProgram; ///< nullopt for the one in the PATH, if any
};

/// Plays a list of tracks in sequence and always reports what happens.
///
/// Each track is played from the source chosen by planPreview. A track that cannot play is reported
/// with the cause, and the next one is tried, to the end of the list. A browser is only opened for
/// a track that the user has requested, never while the list advances by itself.
class Player : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,    ///< stopped; play starts with the current track
        Waiting, ///< resolving a stream, or opening a sound
        Playing,
        Paused,
    };

    /// What happens at the end of a track or of the list.
    enum class Loop {
        None,  ///< the list is played once
        Track, ///< repeat the track until another is requested
        List,  ///< repeat the list
    };

    /// Opens a page in the browser; false on failure.
    using PageOpener = std::function<bool(const QUrl& page)>;

    /// @param openPage empty for the desktop's browser, with late failures also reported.
    explicit Player(PageOpener openPage = {}, QObject* parent = nullptr);

    /// For the next tracks; the current one continues, unless it needs a network that is no longer
    /// allowed.
    void setSettings(const PlayerSettings& settings);

    /// The list in its order. The current track continues, wherever it is in the new list; if it is
    /// not in it, playback continues from its former place.
    void setQueue(std::vector<Track> tracks);

    const std::vector<Track>& queue() const { return m_queue; }
    State state() const { return m_state; }
    const std::optional<Track>& current() const { return m_current; }
    QString message() const; ///< in the current language

    /// The page mentioned in the message; may be empty.
    const QUrl& page() const { return m_page; }
    double positionS() const { return m_positionS; }
    double lengthS() const { return m_lengthS; } ///< 0 if unknown
    double volume() const { return m_volume; }
    bool isMuted() const { return m_muted; }
    Loop loop() const { return m_loop; }
    void setLoop(Loop loop);
    /// Whether tracks are played in random order, each once.
    bool isShuffled() const { return m_shuffle.has_value(); }
    void setShuffled(bool shuffled);
    bool hasNext() const;
    bool hasPrevious() const;

    /// Where a track would currently be played from.
    PreviewKind sourceOf(const Track& track) const { return planOf(track).kind; }

    void playRow(int row);

    /// Pauses, resumes, or cancels waiting; otherwise plays the current track, or the first one
    /// playable in the program.
    void toggle();
    void stop();
    void next();
    void previous(); ///< restarts the track if it has played for three seconds
    void seek(double positionS);

    /// Opens the track's page at the start of the clip, with a message.
    void openPage(const Track& track);

    void setVolume(double linear); ///< in [0, 1]
    void setMuted(bool muted);

Q_SIGNALS:
    void stateChanged(v2m::Player::State state);
    void currentChanged();
    void queueChanged();  ///< hasNext() or hasPrevious() may have changed
    void queueReplaced(); ///< queue() has changed
    void orderChanged();  ///< loop() or isShuffled() has changed
    void positionChanged(double positionS);
    void sought(double positionS); ///< the position was changed by a request, not by playing
    void lengthChanged(double lengthS);
    void messageChanged();
    void volumeChanged();

    /// Played to its end, or skipped by next() early, within its first half and first 30 seconds;
    /// used to learn the listener's taste.
    void trackFinished(const v2m::Track& track);
    void trackSkipped(const v2m::Track& track);

private:
    enum class Cause {
        User, ///< requested this track
        List, ///< the list advanced
    };

    std::optional<int> currentRow() const;
    int firstThatSounds() const;
    std::vector<int> upcomingRows() const;
    PlayOrder order() const;
    PreviewPlan planOf(const Track& track) const;
    void step(int row);
    void startAt(int row, const PreviewPlan& plan, Cause cause);
    void carryOutPlan();
    bool open(const QUrl& page) { return m_openPage ? m_openPage(page) : m_browser.open(page); }
    void openCurrentPage();
    void reportNoBrowser(const QUrl& page);
    void openSound(const QUrl& sound);
    void onAdvanced(double positionS);
    void onEnded();
    double overlapS() const;
    std::optional<int> nextLocalRow() const;
    bool prepareNext();
    void handOver();
    void leaveCurrent();
    bool isEarly() const;
    void playNext();
    void endList();
    void onStream(const StreamResult& result);
    void onStarted(double lengthS);
    void countFailure(const Message& failure);
    void setState(State state);
    void setPosition(double positionS);
    void setLength(double lengthS);
    void say(const Message& message, const QUrl& page = {});
    void reportPlan();

    PageOpener m_openPage;
    PageBrowser m_browser;
    PlayerSettings m_settings;
    Crossfader m_sound;
    QTimer m_handOver;           ///< for the moment when the next track begins
    std::optional<Track> m_next; ///< the one that is prepared, if any is
    double m_fadeS = 0.0;        ///< into the next track
    YtDlpResolver m_resolver;

    std::vector<Track> m_queue;
    std::optional<Track> m_current;
    std::optional<Track> m_last; ///< with which the list has ended
    Loop m_loop = Loop::None;
    std::optional<size_t> m_shuffle; ///< the seed of a shuffled order
    int m_place = 0;                 ///< where the list continues if the current track is not in it
    PreviewPlan m_plan;
    State m_state = State::Idle;
    double m_positionS = 0.0;
    double m_lengthS = 0.0;
    double m_volume = 1.0;
    bool m_muted = false;
    Message m_message; ///< initially empty
    QUrl m_page;

    // Consecutive tracks that failed since the last user action.
    int m_failures = 0;
    int m_pagesPassed = 0;
    Message m_lastFailure;
};

} // namespace v2m
