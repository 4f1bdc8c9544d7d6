// SPDX-License-Identifier: MIT
#include "core/library/music_library.h"

#include "core/base/error.h"
#include "core/catalog/affect_update.h"
#include "core/catalog/file_repository.h"
#include "core/catalog/starter_catalog.h"
#include "core/catalog/track_columns.h"
#include "core/library/similar_sound.h"
#include "core/recommend/listener_taste.h"
#include "core/recommend/selection_seed.h"
#include "core/recommend/track_filter.h"
#include "core/recommend/track_likeness.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Music for Christmas is cheerful and for one month only: nobody wants it who did not ask for it.
constexpr float kSeasonStep = 0.3F;

/// Bonus for being playable without a network: it decides between equals but not against a track
/// that suits noticeably better.
constexpr float kSoundsHere = 0.03F;

/// Maximum feedback entries, newest first, that make up the taste; a few years of listening.
constexpr std::size_t kMaxTold = 10'000;

/// @param conditions on what is in a row.
bool meets(const AffectRow& row, const std::vector<ColumnCondition>& conditions)
{
    const auto numberOf = [&row](const ColumnCondition& condition) {
        switch (condition.column) {
        case TrackColumn::Valence:
            return row.point.valence;
        case TrackColumn::Arousal:
            return row.point.arousal;
        case TrackColumn::Distance:
            return distance(row.point, condition.place);
        case TrackColumn::Affinity:
            return row.affinities[index(condition.emotion)];
        default:
            return row.quality;
        }
    };
    return std::all_of(conditions.begin(), conditions.end(), [&](const ColumnCondition& condition) {
        const auto number = static_cast<double>(numberOf(condition));
        return number >= condition.least && number <= condition.most;
    });
}

} // namespace

MusicLibrary::MusicLibrary(const QString& path, WhenEmpty whenEmpty, const MoodReading& reading)
    : m_database(path), m_repository(m_database), m_feedback(m_database),
      m_captions(reading.modelsFolder), m_fileMoods(m_captions, reading.modelsFolder)
{
    if (!m_database.readOnlyReason().isEmpty())
        return;
    if (whenEmpty == WhenEmpty::AddStarterWorks && importStarterCatalog(m_database, affectModel()))
        return;
    if (!reading.keepsOld && (m_captions.hasNetwork() || m_fileMoods.hasNetwork()) &&
        staleAffectCount(m_database, affectModel()) > 0)
        recomputeAffect(m_database, affectModel(), reading.progress, reading.stop);
}

ImportReport MusicLibrary::importFile(const QString& path, const QString& format,
                                      const std::function<void(const ImportProgress&)>& progress,
                                      const std::stop_token& stop)
{
    forgetRows();
    return v2m::importFile(m_database, path, {format, affectModel(), progress, stop});
}

ImportReport MusicLibrary::addStarterWorks()
{
    forgetRows();
    return addStarterCatalog(m_database, affectModel());
}

std::optional<std::int64_t> MusicLibrary::removeSource(const QString& name)
{
    forgetRows();
    return m_repository.removeSource(name);
}

FolderReport MusicLibrary::importFolder(const QString& folder, FolderImportOptions options)
{
    options.affect = affectModel();
    forgetRows();
    return v2m::importFolder(m_database, folder, options);
}

QHash<std::int64_t, FileFacts> MusicLibrary::fileFacts()
{
    return FileRepository(m_database).allFacts();
}

QHash<std::int64_t, FileFacts> MusicLibrary::fileFacts(std::span<const std::int64_t> rowIds)
{
    return FileRepository(m_database).facts(rowIds);
}

std::vector<RankedTrack> MusicLibrary::recommend(const RankQuery& query, RankOptions options,
                                                 Taste taste,
                                                 const std::vector<ColumnCondition>& where)
{
    const Scope* const scope = where.empty() ? nullptr : &this->scope(where);
    const std::vector<RowAdjustment> adjustments = this->adjustments(taste, scope);
    options.adjustments = adjustments;
    leaveOutNoMusic(options);
    return rank(query, scope != nullptr ? scope->rows : rows(), options);
}

std::vector<RankedTrack> MusicLibrary::rank(const RankQuery& query, std::span<const AffectRow> rows,
                                            const RankOptions& options) const
{
    const auto fetch = [this](std::span<const std::int64_t> rowIds) {
        return m_repository.tracks(rowIds);
    };
    return rankTracks(query, rows, fetch, options);
}

std::vector<Track> MusicLibrary::files(const QString& filter)
{
    std::optional<TrackFilter> accepted;
    std::vector<ColumnCondition> where;
    if (!filter.trimmed().isEmpty()) {
        accepted = TrackFilter::parse(filter, m_requests);
        where = accepted->columns();
    }
    const bool looksUp = std::any_of(where.begin(), where.end(), isLookedUp);
    const RowSet found = looksUp ? rowsWhere(m_database, where) : RowSet();
    const QHash<std::int64_t, FileFacts> facts = fileFacts();
    std::vector<std::int64_t> rowIds;
    for (auto file = facts.begin(); file != facts.end(); ++file)
        if (!file->missing && (!looksUp || found.contains(file.key())))
            rowIds.push_back(file.key());
    std::sort(rowIds.begin(), rowIds.end());
    std::vector<Track> tracks = m_repository.tracks(rowIds);
    if (accepted)
        std::erase_if(tracks,
                      [&](const Track& track) { return !accepted->accepts(track, readings()); });
    return tracks;
}

std::vector<Track> MusicLibrary::soundingLike(const Track& track, int count)
{
    SimilarSound similar;
    FileRepository(m_database)
        .forEachDescriptors(SimilarSound::version(),
                            [&](std::int64_t rowId, const QByteArray& descriptors) {
                                similar.add(rowId, descriptors);
                            });
    // More than asked for, as copies of one song are listed once.
    std::vector<Track> alike;
    std::unordered_set<std::size_t> songs = {sameTrackKey(track)};
    for (int fetched = count;; fetched *= 2) {
        const std::vector<std::int64_t> rowIds = similar.nearestTo(track.rowId, fetched);
        alike.clear();
        songs = {sameTrackKey(track)};
        for (Track& other : m_repository.tracks(rowIds))
            if (std::cmp_less(alike.size(), count) && songs.insert(sameTrackKey(other)).second)
                alike.push_back(std::move(other));
        if (!std::cmp_less(alike.size(), count) || std::cmp_less(rowIds.size(), fetched))
            return alike;
    }
}

void MusicLibrary::addFeedback(const QString& source, const QString& id, FeedbackKind kind)
{
    m_feedback.add({source, id, kind, QDateTime::currentDateTimeUtc()});
    m_taste.reset();
}

bool MusicLibrary::removeOpinion(const QString& source, const QString& id)
{
    m_taste.reset();
    return m_feedback.removeOpinion(source, id);
}

std::int64_t MusicLibrary::forgetFeedback(const QString& source, const QString& id)
{
    m_taste.reset();
    return m_feedback.clear(source, id);
}

std::int64_t MusicLibrary::forgetFeedback()
{
    m_taste.reset();
    return m_feedback.clear();
}

AffectModel MusicLibrary::affectModel() const
{
    AffectModel model;
    model.affectOf = [this](const Track& track) {
        const CaptionReading reading = m_captions.read(track);
        return WordMood(reading.affect, reading.traits);
    };
    model.version = m_captions.version();
    model.affectOfFile = [this](const Track& track, const FileFacts& facts) {
        return m_fileMoods.moodOf(track, facts);
    };
    model.fileVersion = m_fileMoods.version();
    model.preservesFileMoods = !m_fileMoods.hasNetwork();
    model.keepsWords = !m_captions.hasNetwork();
    return model;
}

const std::vector<AffectRow>& MusicLibrary::rows()
{
    if (!m_rows)
        m_rows = m_repository.affectRows();
    if (m_rows->empty()) {
        throw CatalogError(
            Message("v2m::MusicLibrary",
                    "The catalog %1 holds no music: import some, or let the window's music "
                    "catalog add the built-in works.")
                .arg(m_database.path()));
    }
    return *m_rows;
}

std::vector<TrackFeedback> MusicLibrary::newestFeedback() const
{
    std::vector<NamedFeedback> named;
    std::vector<std::int64_t> rowIds;
    m_feedback.forEachNamed([&](const NamedFeedback& one) {
        if (one.rowId) {
            named.push_back(one);
            rowIds.push_back(*one.rowId);
        }
        return rowIds.size() < kMaxTold;
    });
    std::vector<TrackFeedback> feedback;
    auto next = named.begin();
    for (Track& track : m_repository.tracks(rowIds)) { // in this order, without removed rows
        next = std::find_if(next, named.end(),
                            [&](const NamedFeedback& one) { return one.rowId == track.rowId; });
        feedback.push_back({std::move(track), next->feedback.kind, next->feedback.at});
        ++next;
    }
    return feedback;
}

const std::vector<RowAdjustment>& MusicLibrary::taste()
{
    if (m_taste)
        return *m_taste;
    const std::vector<TrackFeedback> feedback = newestFeedback();
    const auto rowsWith = [this](const TasteTerm& term) {
        return term.kind == TasteTerm::Kind::Artist ? m_repository.rowsOfArtist(term.text)
                                                    : m_repository.rowsWithWord(term.text);
    };
    m_taste.emplace();
    if (!feedback.empty())
        m_taste = tasteAdjustments(feedback, QDateTime::currentDateTimeUtc(), rows(), rowsWith,
                                   readings());
    return *m_taste;
}

std::vector<std::size_t> MusicLibrary::placesOf(const std::vector<std::int64_t>& rowIds)
{
    std::vector<std::size_t> places;
    for (const std::int64_t rowId : rowIds) {
        if (const std::optional<std::size_t> place = placeOf(rows(), rowId))
            places.push_back(*place);
    }
    return places;
}

const std::vector<std::size_t>& MusicLibrary::sounding()
{
    if (!m_sounding)
        m_sounding = placesOf(m_repository.rowsWithStarterSound());
    return *m_sounding;
}

void MusicLibrary::leaveOutNoMusic(RankOptions& options)
{
    if (!m_noMusic)
        m_noMusic = m_repository.rowsOfNoMusic();
    if (m_noMusic->empty())
        return;
    options.narrow([this](const Track& track) {
        return !std::ranges::binary_search(*m_noMusic, track.rowId);
    });
}

const MusicLibrary::Scope& MusicLibrary::scope(const std::vector<ColumnCondition>& where)
{
    if (m_scope.where == where)
        return m_scope;
    m_scope.where.clear();
    m_scope.rows.clear(); // and its memory stays
    std::optional<RowSet> found;
    if (std::any_of(where.begin(), where.end(), isLookedUp))
        found = rowsWhere(m_database, where);
    std::vector<ColumnCondition> inRows;
    std::copy_if(where.begin(), where.end(), std::back_inserter(inRows),
                 [](const ColumnCondition& condition) { return !isLookedUp(condition); });
    const std::vector<AffectRow>& all = rows();
    m_scope.rows.reserve(found ? found->size() : all.size());
    for (const AffectRow& row : all) {
        if ((!found || found->contains(row.rowId)) && meets(row, inRows))
            m_scope.rows.push_back(row);
    }
    m_scope.where = where;
    return m_scope;
}

/// One per row, or per row in a scope; or none.
std::vector<RowAdjustment> MusicLibrary::adjustments(Taste taste, const Scope* scope,
                                                     bool isSeasonMeant)
{
    std::vector<RowAdjustment> adjustments;
    if (taste == Taste::Counts)
        adjustments = this->taste();
    if (m_soundingFirst && !sounding().empty()) {
        adjustments.resize(rows().size());
        for (const std::size_t place : sounding())
            adjustments[place].bias += kSoundsHere;
    }
    if (!isSeasonMeant && !seasonal().empty()) {
        adjustments.resize(rows().size());
        for (const std::size_t place : seasonal())
            adjustments[place].bias -= kSeasonStep;
    }
    if (m_selection != 0) {
        adjustments.resize(rows().size());
        for (std::size_t i = 0; i < adjustments.size(); ++i)
            adjustments[i].bias += selectionBias(m_selection, rows()[i].rowId);
    }
    if (scope == nullptr || adjustments.empty())
        return adjustments;
    std::vector<RowAdjustment> left;
    left.reserve(scope->rows.size());
    auto all = rows().begin();
    for (const AffectRow& row : scope->rows) {
        all = std::find_if(all, rows().end(),
                           [&row](const AffectRow& one) { return one.rowId == row.rowId; });
        left.push_back(adjustments[static_cast<std::size_t>(all - rows().begin())]);
    }
    return left;
}

} // namespace v2m
