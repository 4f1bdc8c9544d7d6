// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/playlist/player.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/session/library_controller.h"

#include <QObject>

#include <memory>
#include <optional>

namespace v2m {

/// Keeps the list in step with what is asked for: the mood of the faces, the target on the pad, and
/// the mode and filters of the pane; keeps pad and player in step with the list, and the catalog
/// with what the listener tells of its tracks. A list that stands is not made anew for a like: it
/// would move under the pointer. The next one goes by it.
class MusicView : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    MusicView(LibraryController& library, PlaylistPane& pane, CircumplexPad& pad, Player& player,
              QObject* parent = nullptr);

    /// The faces' emotions; none: there is no mood yet, and the list stays as it is.
    void setMood(const std::optional<EmotionScores>& scores);

    /// Whether lists go by what the listener liked and heard, and playing is noted for that.
    void setLearning(bool learns);

    /// The list as it stands, in the user's order.
    Playlist playlist(const QString& title) const;

    bool hasTracks() const { return !m_pane.model().rows().empty(); }

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void ask();
    void showListing(const Listing& listing);
    void refreshPad();
    void connectFeedback();

    LibraryController& m_library;
    PlaylistPane& m_pane;
    CircumplexPad& m_pad;
    Player& m_player;
    std::optional<EmotionScores> m_mood;
    std::optional<RankQuery> m_query; ///< of the list that stands
    bool m_learns = true;
};

} // namespace v2m
