// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/preview/preview_source.h"
#include "core/preview/yt_dlp_resolver.h"
#include "ui/playlist/crossfader.h"
#include "ui/playlist/page_browser.h"
#include "ui/playlist/play_order.h"
#include "ui/playlist/playlist_row.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace v2m {

/// What playing may make use of.
struct PlayerSettings {
    bool networkAllowed = false;
    bool levelled = true;                ///< tracks whose loudness is known sound alike loud
    int crossfadeS = 0;                  ///< how long one track fades into the next; 0: it does not
    QString audioFolder;                 ///< with sound files named after tracks' ids; may be empty
    std::optional<QString> ytDlpProgram; ///< none: the one in the PATH, if any
};

/// Plays a list of tracks, one after the other, and always says what happens.
///
/// Each track is played from where planPreview finds its sound. A track that cannot play is named
/// with the cause, and the next one is tried, up to the end of the list. A browser is opened only
/// for a track that the user has asked for, never while the list goes on by itself.
class Player : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,    ///< nothing plays; play begins with the current track
        Waiting, ///< a stream is being asked for, or a sound opened
        Playing,
        Paused,
    };

    /// What follows the end of a track, or of the list.
    enum class Loop {
        None,  ///< the list is played once
        Track, ///< the same track, until another is asked for
        List,  ///< the list from its beginning
    };

    /// Opens a page in the browser; false when that fails.
    using PageOpener = std::function<bool(const QUrl& page)>;

    /// @param openPage none: the desktop's browser, whose failing is told even when it comes late.
    explicit Player(PageOpener openPage = {}, QObject* parent = nullptr);

    /// For the tracks to come; what plays goes on, unless it came from a network that is no longer
    /// allowed.
    void setSettings(const PlayerSettings& settings);

    /// The list in its order. The track that plays goes on, wherever it is in the new list; if it
    /// is not in it, the list goes on from where it was.
    void setQueue(std::vector<Track> tracks);

    const std::vector<Track>& queue() const { return m_queue; }
    State state() const { return m_state; }
    const std::optional<Track>& current() const { return m_current; }
    QString message() const;
    /// Says it in the language of now; what has passed is no longer told.
    void retranslate();

    /// The page that the message names; empty where it names none.
    const QUrl& page() const { return m_page; }
    double positionS() const { return m_positionS; }
    double lengthS() const { return m_lengthS; } ///< 0: not known
    double volume() const { return m_volume; }
    bool isMuted() const { return m_muted; }
    Loop loop() const { return m_loop; }
    void setLoop(Loop loop);
    /// In an order of chance, each track once, instead of the list's own.
    bool isShuffled() const { return m_shuffle.has_value(); }
    void setShuffled(bool shuffled);
    bool hasNext() const;
    bool hasPrevious() const;

    /// Where a track would sound from now.
    PreviewKind sourceOf(const Track& track) const { return planOf(track).kind; }

    void playRow(int row);

    /// Pauses what plays, goes on with what is paused, gives up what is waited for, and otherwise
    /// plays the current track, or the first one that sounds in the program.
    void toggle();
    void stop();
    void next();
    void previous(); ///< to the beginning of the track when it has played for three seconds
    void seek(double positionS);

    /// Opens the track's page at the second where the clip begins, and says so.
    void openPage(const Track& track);

    void setVolume(double linear); ///< in [0, 1]
    void setMuted(bool muted);

Q_SIGNALS:
    void stateChanged(v2m::Player::State state);
    void currentChanged();
    void queueChanged();  ///< hasNext() or hasPrevious() may have
    void queueReplaced(); ///< queue() has
    void orderChanged();  ///< loop() or isShuffled() has
    void positionChanged(double positionS);
    void sought(double positionS); ///< the position was changed on request, not by playing
    void lengthChanged(double lengthS);
    void messageChanged(const QString& message);
    void volumeChanged();

    /// Heard to its end, or passed over by next() early on, which is within its first half and its
    /// first half minute: for what the program learns of the listener.
    void trackFinished(const v2m::Track& track);
    void trackSkipped(const v2m::Track& track);

private:
    enum class Cause {
        User, ///< has asked for this very track
        List, ///< it is simply next
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
    void sayNoBrowser(const QUrl& page);
    void openSound(const QUrl& sound);
    void onAdvanced(double positionS);
    void onEnded();
    bool isTimeToCrossfade() const;
    void leaveCurrent();
    bool isEarly() const;
    void playNext();
    void endList();
    void onStream(const StreamResult& result);
    void onStarted(double lengthS);
    void countFailure(const QString& sentence);
    void setState(State state);
    void setPosition(double positionS);
    void setLength(double lengthS);
    void say(const QString& sentence, const QUrl& page = {});
    void sayWhatHappens();

    PageOpener m_openPage;
    PageBrowser m_browser;
    PlayerSettings m_settings;
    Crossfader m_sound;
    double m_fadeS = 0.0; ///< into the track that is opened next
    YtDlpResolver m_resolver;

    std::vector<Track> m_queue;
    std::optional<Track> m_current;
    Loop m_loop = Loop::None;
    std::optional<size_t> m_shuffle; ///< the seed of an order of chance
    int m_place = 0;                 ///< where the list goes on when the current track is not in it
    PreviewPlan m_plan;
    State m_state = State::Idle;
    double m_positionS = 0.0;
    double m_lengthS = 0.0;
    double m_volume = 1.0;
    bool m_muted = false;
    QString m_message;        ///< empty: nothing has happened yet
    bool m_tellsPlan = false; ///< the message is what the plan says
    QUrl m_page;

    // Since the user last did something: what could not be played on the way.
    int m_failures = 0;
    int m_pagesPassed = 0;
    QString m_lastFailure;
};

} // namespace v2m
