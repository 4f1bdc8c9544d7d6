// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/playlist_model.h"
#include "ui/playlist/playlist_request.h"

#include <QTimer>
#include <QWidget>

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

/// Why there is nothing in the list.
enum class EmptyList {
    NoMood,       ///< nothing has been asked for yet
    Searching,    ///< a list is on its way
    NoMatch,      ///< nothing passes the filters
    EmptyCatalog, ///< there are no tracks at all
    Failed,       ///< the list could not be made
};

/// The list with everything that steers it: mode, search, filters and number of tracks above, what
/// can be done with a track below.
class PlaylistPane : public QWidget {
    Q_OBJECT

public:
    static constexpr int kTypingPauseMs = 250; ///< before what is typed is asked for

    explicit PlaylistPane(QWidget* parent = nullptr);

    PlaylistModel& model() { return *m_model; }
    PlaylistView& view() { return *m_view; }
    PlaylistActions& actions() { return *m_actions; }
    AnsweredLine& answered() { return *m_answered; }
    UnderstoodLine& understood() { return *m_understood; }

    PlaylistRequest request() const;
    /// As the user left it last time; without a signal.
    void setRequest(const PlaylistRequest& request);

    /// Gives the keyboard to the search.
    void takeSearchFocus();

    /// Chooses a mode for the listener; without a signal.
    void setMode(RankMode mode);

    /// Which selection of tracks that suit about equally comes first; without a signal.
    void setFirstSelection(std::uint32_t seed);
    std::uint32_t firstSelection() const { return m_firstSeed; }

    /// Other tracks that suit about as well, as the listener's doing.
    void askForAnotherSelection();
    /// The first selection again; without a signal.
    void forgetSelection();

    /// Whether the listener wants the list to stay as it is.
    bool isHeld() const;

    /// What the filters offer: names of sources with titles, and genres.
    void setSources(const QList<std::pair<QString, QString>>& sources);
    void setGenres(const QStringList& genres);

    /// Lets the player play what the list shows: its order and changes, the row that is asked for,
    /// and the mark of the row that plays. Holds while both live.
    void setPlayer(Player& player);

    /// A sentence above the list, such as why it is not the newest; empty for none.
    void setNotice(const QString& sentence);

    /// What is said while the list is empty.
    void setEmptyReason(EmptyList reason);

    TrackDetails& details() { return *m_details; }
    bool areDetailsShown() const;
    void setDetailsShown(bool shown);

    bool areFiltersShown() const;
    void setFiltersShown(bool shown);

Q_SIGNALS:
    void holdChanged(bool held);
    /// By the listener. @param before what was asked for until now.
    void queryChanged(const v2m::PlaylistRequest& request, const v2m::PlaylistRequest& before);
    void playRequested(int row);
    void openRequested(const v2m::Track& track);
    void moreLikeRequested(const v2m::Track& track);
    void exportRequested();
    /// What words and sound say of a track is to be shown in its details.
    void witnessesRequested(const v2m::Track& track);
    void starterWorksRequested(); ///< to fill the catalog with what comes with the program
    void folderRequested();       ///< of the listener's own music
    void importRequested();       ///< the catalog is empty and the user wants to fill it

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTopRow();
    QWidget* makeEmptyPage();
    QWidget* makeBottomRow();
    void orderTabs();
    void connectQuery();
    void connectList();
    void showMenu(const QPoint& globalPosition);
    void clearFilters();
    void announce();
    void refreshEmpty();
    void explainNoMatch();
    void refreshFilterButton();
    void refreshDetails();
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
    QSpinBox* m_count;
    QToolButton* m_hold;
    QStackedWidget* m_pages;
    PlaylistView* m_view;
    PlaylistActions* m_actions;
    QLabel* m_emptyText;
    QPushButton* m_emptyButton;
    QPushButton* m_starterButton;
    QPushButton* m_folderButton;
    QLabel* m_notice;
    TrackDetails* m_details;
    QToolButton* m_another;
    std::uint32_t m_firstSeed = 0;
    std::uint32_t m_seed = 0;
    QToolButton* m_export;
    QTimer m_typing;
    EmptyList m_emptyReason = EmptyList::NoMood;
    PlaylistRequest m_announced;
};

} // namespace v2m
