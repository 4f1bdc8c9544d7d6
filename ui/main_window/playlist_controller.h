// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/clip_people.h"
#include "core/base/message.h"
#include "core/library/playlist_match.h"
#include "core/playlist/playlist.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/main_window/list_history.h"
#include "ui/playlist/answered_line.h"
#include "ui/playlist/player.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/session/library_controller.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace v2m {

/// Keeps the list in step with what is asked for: the mood of the faces, the target on the pad, or
/// without either the mood of the words in the search, and the mode and filters of the pane; keeps
/// pad and player in step with the list, and the catalog with what the listener tells of its
/// tracks. A list that stands is not made anew for a like: it would move under the pointer. The
/// next one goes by it.
///
/// What the listener took out of the list does not come back by itself, and once they have moved
/// tracks about, the list no longer follows the faces: until another question is asked, and again
/// when they come back to this one (KeptEdits). What they did can be undone. Nor does the list
/// follow while it is held (PlaylistPane::isHeld). A clip whose mood turns is followed by itself,
/// unless the listener has chosen another mode than to match.
///
/// Before a camera, rows that play, are selected or lie under the pointer stay where they are.
class PlaylistController : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    PlaylistController(LibraryController& library, PlaylistPane& pane, CircumplexPad& pad,
                       Player& player, QObject* parent = nullptr);

    /// The faces' emotions, if there are any.
    /// @param course the moods of a clip in time.
    /// @param span the time that the scores sum up.
    /// @param people whose they are, where they are of several, to whom the list is to be fair.
    void setMood(const std::optional<EmotionScores>& scores, MoodCourse course = {},
                 const ReadingSpan& span = {ReadingSpan::Kind::WholeClip},
                 std::vector<ClipPerson> people = {});

    /// The mood to come is of another clip, another face or another time before the camera.
    void forgetEdits();

    /// There is no mood any more, and thus no list, but for the tracks that are pinned, unless
    /// words or the pad ask for one.
    void clear();

    /// Whether lists go by what the listener liked and heard, and playing is noted for that.
    void setLearning(bool learns);

    /// Which of tracks that suit about equally come first; see Settings::firstSelection.
    void setFirstSelection(int selection);

    /// Without a network, tracks that sound all the same come before their equals.
    void setNetworkAllowed(bool isAllowed);

    /// Where the list leads, by its mode or the target on the pad; none where it stays, and for a
    /// list that answers no question.
    std::optional<AffectPoint> goal() const;

    /// Plans what comes after the track that plays anew: from a mood, to a goal, for a listener of
    /// this pace (growthOf()). That track and those before it stay, as does all of a list that is
    /// held, was moved about or answers no question.
    void planOn(const EmotionScores& mood, std::optional<AffectPoint> goal, float pace);

    /// The list as it stands, in the user's order.
    Playlist playlist(const QString& title) const;

    /// Shows a list that was saved, or is in a file, until another question is asked.
    void open(const MatchedPlaylist& playlist);

    /// Shows tracks like this one, by mood and sound, until another question is asked.
    void askForMoreLike(const Track& track);

    /// Puts tracks at the end of the list. @returns how many were not in it.
    int add(const std::vector<Track>& tracks);

    ListHistory& history() { return m_history; }

    bool hasTracks() const { return !m_pane.model().rows().empty(); }

Q_SIGNALS:
    void failed(const v2m::Message& reason);

private:
    static std::vector<PlaylistRow> rowsOf(const Listing& listing);
    void ask();
    void askUnlessOpened();
    void showOpened();
    void showMoreLike(const Track& track, const Listing& listing);
    void showNothing();
    void offerFollow();
    void fitModeToTarget();
    /// The rows of the list that stands which are to keep their places.
    std::vector<int> rowsLookedAt() const;
    bool isMoved() const;
    ListingOptions optionsFor(const PlaylistRequest& request, int count) const;
    /// How many rows of the list are heard: up to the one that plays.
    std::size_t heardCount() const;
    void showListing(const Listing& listing);
    void showUnderstood(const std::optional<Understood>& understood, bool hasTracks);
    void showPlan(const Listing& listing);
    void refreshPad();
    void connectFeedback();

    LibraryController& m_library;
    PlaylistPane& m_pane;
    CircumplexPad& m_pad;
    Player& m_player;
    std::optional<EmotionScores> m_mood;
    MoodCourse m_course;
    std::vector<ClipPerson> m_people;
    ReadingSpan m_span;
    bool m_offersFollow = false;       ///< the mode was not chosen by the listener
    bool m_resumesFollow = false;      ///< when the target is taken back
    bool m_declinesFollow = false;     ///< who has seen it, and chose another
    std::optional<RankQuery> m_query;  ///< of the list that stands
    bool m_isPlanning = false;         ///< the list that comes is for after the track that plays
    AnsweredLine::Question m_question; ///< that m_query asks
    bool m_learns = true;
    bool m_networkAllowed = false;

    PlaylistRequest m_asked; ///< last
    ListHistory m_history;
    QTimer m_wait; ///< runs while a list is asked for, until that is worth telling
};

} // namespace v2m
