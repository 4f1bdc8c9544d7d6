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

#include <optional>
#include <vector>

namespace v2m {

/// Keeps the list in sync with the request: the mood of the faces, the target on the pad, or the
/// mood of the search text alone, and the pane's mode and filters; keeps pad and player in sync
/// with the list; stores feedback in the catalog. A like does not change the current list, which
/// would move under the pointer, but the next one.
///
/// Tracks removed by the listener do not return by themselves, and once they have reordered tracks,
/// the list no longer follows the faces, until another request is made, and again when they return
/// to this one (KeptEdits). Edits can be undone. The list does not follow either while it is held
/// (PlaylistPane::isHeld). For a clip whose mood changes, the mode switches to Follow unless the
/// listener has chosen another one; for a photo, which has no course, from Follow to Match,
/// and back for the next clip.
///
/// With a live camera, rows that are playing, selected or under the pointer keep their places.
class PlaylistController : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    PlaylistController(LibraryController& library, PlaylistPane& pane, CircumplexPad& pad,
                       Player& player, QObject* parent = nullptr);

    /// The faces' emotions, if there are any.
    /// @param course the moods of a clip over time.
    /// @param span the time that the scores cover.
    /// @param people if there are several, the list is made fair to them.
    void setMood(const std::optional<EmotionScores>& scores, MoodCourse course = {},
                 const ReadingSpan& span = {ReadingSpan::Kind::WholeClip},
                 std::vector<ClipPerson> people = {});

    /// Whether a clip or a camera is being read, so a mood is on its way.
    void setMoodAwaited(bool isAwaited) { m_pane.setMoodAwaited(isAwaited); }

    /// Call before a mood, to say whose it is. The edits of another's list are kept.
    /// @param content identifies the clip wherever its file is; empty if unknown.
    void switchTo(const ListOwner& owner, const QByteArray& content = {});

    /// There is no mood any more, so the list is cleared except for pinned tracks, unless words or
    /// the pad make a request.
    void clear();

    /// Whether lists use the listener's taste, and playback is recorded for it.
    void setLearning(bool learns);

    /// Selects among about equally suitable tracks, differently for each clip and face; see
    /// Settings::firstSelection.
    void setFirstSelection(int selection);

    /// Without network access, locally playable tracks come before equally suitable ones.
    void setNetworkAllowed(bool isAllowed);

    /// The mode that the listener chose, whatever stands in its place for what is shown.
    RankMode chosenMode() const;

    /// The goal of the list, by its mode or the target on the pad; nullopt if it does not lead, or
    /// does not answer a request.
    std::optional<AffectPoint> goal() const;

    /// Recomputes the list after the current track: from a mood, to a goal, at a listener's pace
    /// (growthOf()). The current track and those before it stay, as does the whole list if it is
    /// held, was reordered or does not answer a request.
    void planOn(const EmotionScores& mood, std::optional<AffectPoint> goal, float pace);

    /// The current list, in the user's order.
    Playlist playlist(const QString& title) const;

    /// Shows a saved or imported list until another request is made.
    void open(const MatchedPlaylist& playlist);

    /// Shows tracks similar to this one in mood and sound until another request is made.
    void askForMoreLike(const Track& track);

    /// Appends tracks to the list. @returns how many were new.
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
    void fitMode();
    bool isStill() const;
    std::uint32_t firstSeed() const;
    /// The rows of the current list that must keep their places.
    std::vector<int> rowsLookedAt() const;
    bool isMoved() const;
    QueryOrigin origin() const;
    ListingOptions optionsFor(const PlaylistRequest& request, int count) const;
    /// The number of rows heard, including the one that is playing.
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
    bool m_isOfAnother = false; ///< the list shown was made for another owner
    std::optional<EmotionScores> m_mood;
    MoodCourse m_course;
    std::vector<ClipPerson> m_people;
    ReadingSpan m_span;
    bool m_offersFollow = false;      ///< the mode was not chosen by the listener
    bool m_resumesFollow = false;     ///< when the target is removed, or the photo replaced
    bool m_declinesFollow = false;    ///< the listener chose another mode
    std::optional<RankQuery> m_query; ///< of the current list
    bool m_isPlanning = false; ///< the requested list replaces what comes after the current track
    AnsweredLine::Question m_question; ///< answered by m_query
    std::uint32_t m_seed = 0;          ///< of this installation; 0 goes by the fit alone
    QByteArray m_clip;                 ///< identifies the clip or camera that the list is for
    int m_faceId = kAllFaces;
    bool m_learns = true;
    bool m_networkAllowed = false;

    PlaylistRequest m_asked; ///< the last request
    ListHistory m_history;
    QTimer m_wait; ///< runs during a request; shows progress on timeout
};

} // namespace v2m
