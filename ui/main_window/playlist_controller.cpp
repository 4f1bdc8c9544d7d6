// SPDX-License-Identifier: MIT
#include "ui/main_window/playlist_controller.h"

#include "core/recommend/playlist_arc.h"
#include "core/recommend/selection_seed.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/track_details.h"
#include "ui/playlist/understood_line.h"
#include "ui/theme/emotion_words.h"

#include <QCursor>
#include <QHash>
#include <QItemSelectionModel>
#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace v2m {
namespace {

constexpr int kArcPoints = 24;

/// Delay before progress is shown. Lists from full catalogs take some tens of milliseconds.
constexpr int kPatienceMs = 400;

std::vector<AffectPoint> arcPoints(const RankQuery& query)
{
    const PlaylistArc arc(query);
    if (arc.isStill())
        return {};
    std::vector<AffectPoint> points;
    for (int i = 0; i <= kArcPoints; ++i)
        points.push_back(arc.pointAt(static_cast<float>(i) / kArcPoints));
    return points;
}

/// Keeps current rows at their places in a new list, which the others fill around them.
/// @param kept indices into `standing`, ascending.
void keepInPlace(std::vector<PlaylistRow>& rows, const std::vector<int>& kept,
                 const std::vector<PlaylistRow>& standing)
{
    const std::size_t count = rows.size();
    for (const int row : kept) {
        std::erase_if(rows, [&](const PlaylistRow& other) {
            return other.key() == standing[static_cast<std::size_t>(row)].key();
        });
    }
    for (const int row : kept) {
        const auto place = std::min(static_cast<std::size_t>(row), rows.size());
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(place),
                    standing[static_cast<std::size_t>(row)]);
    }
    rows.resize(std::min(std::max(count, kept.size()), rows.size()));
}

QHash<TrackKey, TrackOpinion> opinionsIn(const std::vector<Feedback>& feedback)
{
    QHash<TrackKey, TrackOpinion> opinions;
    for (const Feedback& one : feedback) {
        if (isOpinion(one.kind))
            opinions.insert({one.source, one.id}, one.kind == FeedbackKind::Like
                                                      ? TrackOpinion::Liked
                                                      : TrackOpinion::Disliked);
    }
    return opinions;
}

} // namespace

PlaylistController::PlaylistController(LibraryController& library, PlaylistPane& pane,
                                       CircumplexPad& pad, Player& player, QObject* parent)
    : QObject(parent), m_library(library), m_pane(pane), m_pad(pad), m_player(player),
      m_history(pane, pad)
{
    connect(&m_pad, &CircumplexPad::targetChanged, this, &PlaylistController::ask);
    connect(&m_pane, &PlaylistPane::queryChanged, this, [this](const PlaylistRequest& request) {
        if (request.mode != m_asked.mode) {
            m_declinesFollow = request.mode != RankMode::Follow;
            m_offersFollow = false;
            m_resumesFollow = false;
        }
        // Retracing the clip excludes the target's mood.
        if (request.mode == RankMode::Follow && m_course.size() > 1)
            m_pad.clearTarget();
        ask();
    });
    connect(&m_history, &ListHistory::openedChanged, this, &PlaylistController::showOpened);
    connect(&m_history, &ListHistory::questionChanged, this, &PlaylistController::ask);
    connect(&m_pane, &PlaylistPane::holdChanged, this, [this](bool held) {
        if (!held && (m_isOfAnother || !isMoved()))
            askUnlessOpened();
    });
    connect(&m_library, &LibraryController::catalogChanged, this, [this] {
        m_history.forgetOrders();
        askUnlessOpened();
    });
    connect(&m_library, &LibraryController::listReady, this,
            [this](const std::shared_ptr<const Listing>& listing) { showListing(*listing); });
    connect(&m_library, &LibraryController::listFailed, this,
            [this](const Message& reason, bool isEmpty) {
                m_wait.stop();
                m_isPlanning = false;
                m_pane.setNotice({});
                m_pane.setEmptyReason(isEmpty ? EmptyList::EmptyCatalog : EmptyList::Failed);
                if (!isEmpty) {
                    Q_EMIT failed(reason);
                    return;
                }
                m_pane.answered().setQuestion({});
                showUnderstood(std::nullopt, false);
                m_history.showEmpty();
                Q_EMIT failed(Message("v2m::PlaylistController",
                                      "There is no music yet: import some, or add the built-in "
                                      "works."));
            });
    connect(&m_wait, &QTimer::timeout, this,
            [this] { m_pane.setNotice(Message("v2m::PlaylistController", "Choosing music…")); });
    connect(&m_pane, &PlaylistPane::moreLikeRequested, this, &PlaylistController::askForMoreLike);
    connect(&m_library, &LibraryController::moreLikeReady, this,
            [this](const Track& track, const std::shared_ptr<const Listing>& listing) {
                showMoreLike(track, *listing);
            });
    connect(&m_pane, &PlaylistPane::starterWorksRequested, &m_library,
            &LibraryController::addStarterWorks);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kPatienceMs);
    connect(&m_pane.model(), &PlaylistModel::listChanged, this, &PlaylistController::refreshPad);
    m_pane.setPlayer(m_player);
    connectFeedback();
}

std::vector<PlaylistRow> PlaylistController::rowsOf(const Listing& listing)
{
    std::vector<PlaylistRow> rows;
    for (std::size_t i = 0; i < listing.tracks.size(); ++i)
        rows.push_back({listing.tracks[i], listing.reason(i), false, listing.reasons[i]});
    return rows;
}

void PlaylistController::connectFeedback()
{
    connect(&m_pane.model(), &PlaylistModel::feedbackGiven, this,
            [this](const QString& source, const QString& id, TrackOpinion opinion) {
                if (opinion == TrackOpinion::None)
                    m_library.removeOpinion(source, id);
                else
                    m_library.addFeedback(source, id,
                                          opinion == TrackOpinion::Liked ? FeedbackKind::Like
                                                                         : FeedbackKind::Dislike);
            });
    const auto note = [this](const Track& track, FeedbackKind kind) {
        if (m_learns)
            m_library.addFeedback(track.source, track.id, kind);
    };
    connect(&m_player, &Player::trackSkipped, this,
            [note](const Track& track) { note(track, FeedbackKind::Skip); });
    connect(&m_player, &Player::trackFinished, this,
            [note](const Track& track) { note(track, FeedbackKind::Finished); });
    connect(&m_library, &LibraryController::feedbackReady, this,
            [this](const std::vector<Feedback>& feedback) {
                m_pane.model().setOpinions(opinionsIn(feedback));
            });
    connect(&m_library, &LibraryController::feedbackCleared, this,
            &PlaylistController::askUnlessOpened);
    m_library.refreshFeedback();
}

void PlaylistController::setLearning(bool learns)
{
    if (std::exchange(m_learns, learns) != learns)
        askUnlessOpened();
}

void PlaylistController::setFirstSelection(int selection)
{
    const auto seed = static_cast<std::uint32_t>(selection);
    if (std::exchange(m_seed, seed) == seed)
        return;
    m_pane.setSelection(0);
    m_history.forgetPlaces();
    askUnlessOpened();
}

void PlaylistController::setNetworkAllowed(bool isAllowed)
{
    if (std::exchange(m_networkAllowed, isAllowed) != isAllowed)
        askUnlessOpened();
}

void PlaylistController::setMood(const std::optional<EmotionScores>& scores, MoodCourse course,
                                 const ReadingSpan& span, std::vector<ClipPerson> people)
{
    if (!m_isOfAnother && scores != m_mood)
        m_history.forgetPlaces();
    m_people = std::move(people);
    m_mood = scores;
    m_course = std::move(course);
    m_span = span;
    offerFollow();
    fitMode();
    m_pane.setFollowable(!isStill());
    if ((m_isOfAnother || !isMoved()) && !m_pane.isHeld())
        askUnlessOpened();
}

void PlaylistController::offerFollow()
{
    const RankMode mode = m_pane.request().mode;
    if (hasTurn(m_course)) {
        if (mode == RankMode::Match && !m_declinesFollow && !m_resumesFollow) {
            m_offersFollow = true;
            m_pane.setMode(RankMode::Follow);
        }
        return;
    }
    if (std::exchange(m_offersFollow, false)) {
        m_resumesFollow = false;
        if (mode == RankMode::Follow)
            m_pane.setMode(RankMode::Match);
    }
}

RankMode PlaylistController::chosenMode() const
{
    if (m_offersFollow)
        return RankMode::Match;
    return m_resumesFollow ? RankMode::Follow : m_pane.request().mode;
}

bool PlaylistController::isStill() const
{
    return m_mood && m_span.kind == ReadingSpan::Kind::Picture;
}

void PlaylistController::switchTo(const ListOwner& owner, const QByteArray& content)
{
    m_isOfAnother = m_history.switchTo(owner) || m_isOfAnother;
    m_clip = content.isEmpty() ? owner.clip.toUtf8() : content;
    m_faceId = owner.faceId;
}

std::uint32_t PlaylistController::firstSeed() const
{
    return m_seed == 0 || m_clip.isEmpty() ? m_seed : clipSeed(m_seed, m_clip, m_faceId);
}

/// Of a query for the faces.
QueryOrigin PlaylistController::origin() const
{
    return isStill() ? QueryOrigin::Picture : QueryOrigin::Clip;
}

/// Whether the listener has reordered the list.
bool PlaylistController::isMoved() const
{
    return m_history.edits().hasOrder(m_pane.request());
}

void PlaylistController::clear()
{
    m_mood.reset();
    m_course.clear();
    m_people.clear();
    switchTo({});
    m_history.forgetOpened();
    m_pane.setFollowable(true);
    ask();
}

void PlaylistController::showNothing()
{
    m_query.reset();
    m_wait.stop();
    m_pane.setNotice({});
    m_pane.setEmptyReason(EmptyList::NoMood);
    m_pane.answered().setQuestion({});
    showUnderstood(std::nullopt, false);
    m_history.show({});
}

Playlist PlaylistController::playlist(const QString& title) const
{
    const QString madeFor = m_mood ? scoresSentence(*m_mood) : m_asked.filter.text;
    Playlist playlist = Playlist::madeNow(title, madeFor);
    for (const PlaylistRow& row : m_pane.model().rows())
        playlist.append(row.ranked.track,
                        static_cast<double>(row.ranked.match.value_or(row.ranked.score)),
                        row.reason);
    return playlist;
}

void PlaylistController::open(const MatchedPlaylist& playlist)
{
    std::vector<PlaylistRow> rows;
    for (const PlaylistEntry& entry : playlist.playlist.entries) {
        PlaylistRow row;
        row.ranked.track = entry.track;
        row.ranked.score = static_cast<float>(entry.score);
        row.reason = entry.reason;
        row.origin = RowOrigin::Opened;
        rows.push_back(std::move(row));
    }
    m_history.open({ListHistory::Opened::Kind::Saved, playlist.playlist.title, noneFound(playlist)},
                   std::move(rows));
}

/// On the pad, too: the place of the mood that the words say.
void PlaylistController::showUnderstood(const std::optional<Understood>& understood, bool hasTracks)
{
    const TextMood& mood = m_asked.filter.textMood;
    m_pane.understood().setUnderstood(understood, mood, hasTracks);
    const bool isShown = understood && understood->saysMood;
    m_pad.setWordsPoint(isShown ? std::optional(understood->affect.point) : std::nullopt);
}

/// What is on its way no longer counts.
void PlaylistController::showOpened()
{
    showUnderstood(std::nullopt, false);
    m_query.reset();
    m_wait.stop();
    m_pane.setNotice({});
    m_pane.setEmptyReason(EmptyList::NoMood);
    if (const auto& opened = m_history.opened()) {
        if (!opened->noneFound.isEmpty())
            m_pane.setEmptyReason(EmptyList::NoneKnown, opened->noneFound);
        if (opened->kind == ListHistory::Opened::Kind::Saved)
            m_pane.answered().setQuestion(AnsweredLine::Opened{opened->title});
        else
            m_pane.answered().setQuestion(AnsweredLine::Alike{opened->title});
    }
    refreshPad();
}

void PlaylistController::askForMoreLike(const Track& track)
{
    ListingOptions options;
    options.top = m_pane.request().count;
    options.taste = m_learns ? MusicLibrary::Taste::Counts : MusicLibrary::Taste::IsIgnored;
    options.soundingFirst = !m_networkAllowed;
    options.like = track;
    m_library.moreLike(queryForAffect(track.affect.point, track.affect.affinities, RankMode::Match),
                       options);
}

void PlaylistController::showMoreLike(const Track& track, const Listing& listing)
{
    m_history.open({ListHistory::Opened::Kind::Alike, track.title}, rowsOf(listing));
}

int PlaylistController::add(const std::vector<Track>& tracks)
{
    return m_pane.model().insertTracks(tracks, m_pane.model().rowCount());
}

/// A saved list is kept if only a new request would change.
void PlaylistController::askUnlessOpened()
{
    if (!m_history.opened())
        ask();
}

void PlaylistController::ask()
{
    m_history.forgetOpened();
    m_isOfAnother = false;
    fitMode();
    const PlaylistRequest request = m_pane.request();
    m_asked = request;
    const bool textIsQuery = !m_pad.isTargetMoved() && !m_mood;
    std::vector<ClipPerson> people;
    if (m_pad.isTargetMoved()) {
        m_query = queryForPoint(m_pad.target(), request.mode);
    } else if (m_mood && request.mode == RankMode::Follow && m_course.size() > 1) {
        m_query = queryForCourse(m_course, QueryOrigin::Clip);
    } else if (m_mood) {
        m_query = queryForEmotions(*m_mood, request.mode, origin());
        people = m_people;
    } else if (!request.filter.text.isEmpty()) {
        // The mood of the words replaces the point; they have no course to retrace.
        const bool follows = request.mode == RankMode::Follow;
        m_query = queryForPoint({}, follows ? RankMode::Match : request.mode);
    } else {
        showNothing();
        return;
    }
    m_query->steps = request.steps;
    if (m_pad.isTargetMoved())
        m_question = AnsweredLine::Target{request.filter.text};
    else if (m_mood)
        m_question = AnsweredLine::Mood{*m_mood, m_span, request.filter.text};
    else
        m_question = AnsweredLine::Words{request.filter.text, !request.filter.saysMood()};
    m_pane.setEmptyReason(EmptyList::Searching);
    m_wait.start();
    m_isPlanning = false;
    ListingOptions options = optionsFor(request, request.count);
    options.textIsQuery = textIsQuery;
    for (const ClipPerson& person : people) {
        RankQuery query = queryForEmotions(person.scores, request.mode, origin());
        query.steps = request.steps;
        options.people.push_back({person.faceId, query});
    }
    m_library.recommend(*m_query, options);
}

ListingOptions PlaylistController::optionsFor(const PlaylistRequest& request, int count) const
{
    // To get replacements for removed tracks.
    count += static_cast<int>(m_history.edits().removedCount(request));
    ListingOptions options = {count, whereExpression(request.filter), request.filter.text};
    options.taste = m_learns ? MusicLibrary::Taste::Counts : MusicLibrary::Taste::IsIgnored;
    options.soundingFirst = !m_networkAllowed;
    options.seed = firstSeed() + request.selection;
    options.textMood = request.filter.textMood;
    return options;
}

/// A target and a photo have no course to follow, so the mode becomes Match.
void PlaylistController::fitMode()
{
    const bool hasNoCourse = m_pad.isTargetMoved() || isStill();
    const RankMode mode = m_pane.request().mode;
    if (hasNoCourse && mode == RankMode::Follow) {
        m_resumesFollow = true;
        m_pane.setMode(RankMode::Match);
    } else if (!hasNoCourse && std::exchange(m_resumesFollow, false) && mode == RankMode::Match) {
        m_pane.setMode(RankMode::Follow);
    }
}

void PlaylistController::showListing(const Listing& listing)
{
    m_wait.stop();
    m_pane.setNotice({});
    if (!m_query)
        return; // requested earlier
    if (std::exchange(m_isPlanning, false)) {
        showPlan(listing);
        return;
    }
    std::vector<PlaylistRow> rows = rowsOf(listing);
    rows = m_history.edits().arranged(std::move(rows), m_asked);
    if (m_span.kind == ReadingSpan::Kind::Seconds)
        keepInPlace(rows, rowsLookedAt(), m_pane.model().rows());
    m_query = listing.query; // of a text, including its mood
    m_pane.setEmptyReason(EmptyList::NoMatch);
    m_pane.answered().setQuestion(rows.empty() ? AnsweredLine::Question() : m_question,
                                  m_asked.selection);
    showUnderstood(listing.understood, !rows.empty());
    m_history.show(std::move(rows));
}

std::vector<int> PlaylistController::rowsLookedAt() const
{
    const PlaylistView& view = m_pane.view();
    std::vector<int> rows;
    for (const QModelIndex& index : view.selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    if (view.viewport()->underMouse()) {
        const QModelIndex under = view.indexAt(view.viewport()->mapFromGlobal(QCursor::pos()));
        if (under.isValid())
            rows.push_back(under.row());
    }
    if (m_player.state() != Player::State::Idle && m_player.current()) {
        if (const auto row = m_pane.model().rowOf(TrackKey::of(*m_player.current())))
            rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void PlaylistController::refreshPad()
{
    std::vector<PadTrack> dots;
    for (const PlaylistRow& row : m_pane.model().rows())
        dots.push_back({row.ranked.track.affect.point, row.ranked.track.title});
    m_pad.setTracks(std::move(dots));
    m_pane.details().setTarget(m_query && m_query->course.empty()
                                   ? std::optional(PlaylistArc(*m_query).goal())
                                   : std::nullopt);
    if (m_query && !m_query->course.empty()) {
        std::vector<AffectPoint> path; // of the list, drawn over that of the clip
        for (const PlaylistRow& row : m_pane.model().rows())
            path.push_back(row.ranked.track.affect.point);
        m_pad.setArc(std::move(path));
        return;
    }
    m_pad.setArc(m_query ? arcPoints(*m_query) : std::vector<AffectPoint>());
}

} // namespace v2m
