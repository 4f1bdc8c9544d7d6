// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/playlist/playlist_model.h"
#include "ui/playlist/playlist_request.h"
#include "ui/theme/motion.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace v2m {

class AnsweredLine;
class FilterPanel;
class Player;
class PlaylistActions;
class PlaylistView;
class SegmentedControl;
class StepsChoice;
class TrackDetails;
class UnderstoodLine;

/// Why the list is empty.
enum class EmptyList {
    NoMood,       ///< no request yet
    Cleared,      ///< by the listener
    Searching,    ///< a request is in progress
    NoMatch,      ///< nothing passes the filters
    EmptyCatalog, ///< there are no tracks at all
    NoneKnown,    ///< nothing of an opened list is in the catalog
    Failed,       ///< the list could not be made
};

/// The list with its controls: mode, search, filters and number of tracks above, actions for a
/// track below.
class PlaylistPane : public QWidget {
    Q_OBJECT

public:
    static constexpr int kTypingPauseMs = 250; ///< delay before typed text is searched

    explicit PlaylistPane(QWidget* parent = nullptr);

    PlaylistModel& model() { return *m_model; }
    PlaylistView& view() { return *m_view; }
    PlaylistActions& actions() { return *m_actions; }
    AnsweredLine& answered() { return *m_answered; }
    UnderstoodLine& understood() { return *m_understood; }

    PlaylistRequest request() const;
    /// Restores the user's last request; without a signal.
    void setRequest(const PlaylistRequest& request);

    /// Focuses the search field.
    void takeSearchFocus();

    /// Selects and focuses the row that plays, if it is in the list.
    void goToPlaying();

    /// Sets the mode programmatically; without a signal.
    void setMode(RankMode mode);

    /// Whether there may be a course in time to retrace; initially true. Otherwise Follow cannot be
    /// chosen.
    void setFollowable(bool isFollowable);

    /// Requests other tracks that suit about as well, as an action of the listener.
    void askForAnotherSelection();
    /// Goes to another selection; without a signal.
    void setSelection(std::uint32_t selection);

    /// Whether the listener has locked the list.
    bool isHeld() const;

    /// The choices of the filters: names of sources with titles, and genres.
    void setSources(const QList<std::pair<QString, QString>>& sources);
    void setGenres(const QStringList& genres);

    /// Connects the player to the list: queue, play requests, and the mark of the playing row.
    /// Lasts while both exist.
    void setPlayer(Player& player);

    /// A message above the list, e.g. why it is outdated; empty for none.
    void setNotice(const Message& sentence);

    /// Sets the message for an empty list.
    /// @param sentence of NoneKnown: which list.
    void setEmptyReason(EmptyList reason, const Message& sentence = {});

    /// While a clip or a camera is being read: an empty list says that it waits for that.
    void setMoodAwaited(bool isAwaited);

    TrackDetails& details() { return *m_details; }
    bool areDetailsShown() const;
    void setDetailsShown(bool shown);

Q_SIGNALS:
    void holdChanged(bool held);
    /// By the listener. @param before the previous request.
    void queryChanged(const v2m::PlaylistRequest& request, const v2m::PlaylistRequest& before);
    void playRequested(int row);
    void openRequested(const v2m::Track& track);
    void moreLikeRequested(const v2m::Track& track);
    void exportRequested();
    /// The details need the evidence of words and sound for a track.
    void evidenceRequested(const v2m::Track& track);
    void starterWorksRequested(); ///< add the built-in works to the catalog
    void folderRequested();       ///< import the listener's own music
    void importRequested();       ///< import into the empty catalog

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTopRow();
    QWidget* makeQuestion();
    QWidget* makeEmptyPage();
    QWidget* makeBottomRow();
    void orderTabs();
    void connectQuery();
    void connectList();
    void showMenu(const QPoint& globalPosition);
    void clearFilters();
    void goToList();
    void announce();
    void refreshEmpty();
    void explainNoMatch();
    void refreshFilterButton();
    void refreshModes();
    void showDetails();
    void refreshDetails();
    void fitDetails();
    void foldDetails(bool folds);
    void placeDetails();
    QModelIndex detailedRow() const;
    void retranslate();

    PlaylistModel* m_model;
    SegmentedControl* m_modes;
    StepsChoice* m_steps;
    QLineEdit* m_search;
    QToolButton* m_filterButton;
    FilterPanel* m_filters;
    AnsweredLine* m_answered;
    UnderstoodLine* m_understood;
    TextMood m_textMood;  ///< chosen for
    QString m_textMoodOf; ///< these words, and for no others
    bool m_isFollowable = true;
    QSpinBox* m_count;
    QToolButton* m_hold;
    QStackedWidget* m_pages;
    PlaylistView* m_view;
    PlaylistActions* m_actions;
    QLabel* m_emptyText;
    QPushButton* m_emptyButton;
    QPushButton* m_starterButton;
    QPushButton* m_folderButton;
    Message m_noticeSaid;
    QLabel* m_notice;
    TrackDetails* m_details;
    Unfolding m_detailsUnfolding;
    bool m_hasRoomForDetails = true;
    bool m_areDetailsFolded = false;   ///< by themselves, for want of room
    bool m_areDetailsAskedFor = false; ///< while the pane was out of sight
    QToolButton* m_another;
    std::uint32_t m_selection = 0;
    QToolButton* m_export;
    QTimer m_typing;
    std::optional<TrackKey> m_lastPlayed; ///< the list goes on with it while it is in sight
    EmptyList m_emptyReason = EmptyList::NoMood;
    Message m_emptySaid; ///< of NoneKnown
    bool m_isMoodAwaited = false;
    PlaylistRequest m_announced;
};

} // namespace v2m
