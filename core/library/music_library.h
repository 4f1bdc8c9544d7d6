// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_import.h"
#include "core/catalog/column_condition.h"
#include "core/catalog/feedback_repository.h"
#include "core/catalog/file_facts.h"
#include "core/catalog/track_repository.h"
#include "core/collection/folder_import.h"
#include "core/library/file_moods.h"
#include "core/recommend/listener_taste.h"
#include "core/recommend/ranker.h"
#include "core/text_affect/caption_affect.h"
#include "core/words/request_reader.h"
#include "core/words/track_reading.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace v2m {

/// How to compute the mood of tracks.
struct MoodReading {
    QString modelsFolder; ///< searched first for the caption model; see CaptionAffect

    /// Progress of updating a catalog: tracks done, and the total.
    std::function<void(std::int64_t done, std::int64_t total)> progress = {};
    std::stop_token stop = {};

    bool keepsOld = false; ///< keeps the results of other models for now
};

/// A listener's music: the catalog, the mood of its words, and lists made from it.
///
/// Belongs to the thread that opened it. All functions throw CatalogError when the catalog cannot
/// be read or written.
class MusicLibrary {
public:
    enum class WhenEmpty {
        AddStarterWorks, ///< gives something to recommend; see importStarterCatalog
        KeepEmpty,       ///< for an import into a new catalog
    };

    /// Whether feedback affects a list; see tasteAdjustments().
    enum class Taste { Counts, IsIgnored };

    /// Opens or creates the catalog. Affect from another model is recomputed; without a caption
    /// model, it is kept.
    /// @throws ModelError if the caption model is needed and damaged; Cancelled.
    explicit MusicLibrary(const QString& path, WhenEmpty whenEmpty = WhenEmpty::AddStarterWorks,
                          const MoodReading& reading = {});

    const TrackRepository& repository() const { return m_repository; }

    /// As v2m::importFile, with affect. @param format empty to detect from the header.
    ImportReport importFile(const QString& path, const QString& format,
                            const std::function<void(const ImportProgress&)>& progress,
                            const std::stop_token& stop);

    /// As v2m::addStarterCatalog, with affect.
    ImportReport addStarterWorks();

    /// As TrackRepository::removeSource.
    std::optional<std::int64_t> removeSource(const QString& name);

    /// As v2m::importFolder, with affect; options.affect is ignored.
    FolderReport importFolder(const QString& folder, FolderImportOptions options);

    /// Call after another connection has changed the catalog.
    void reread() { forgetRows(); }

    /// Facts about the listener's own files by row: all of them, or those among some rows.
    QHash<std::int64_t, FileFacts> fileFacts();
    QHash<std::int64_t, FileFacts> fileFacts(std::span<const std::int64_t> rowIds);

    /// The list for a query. @throws CatalogError when the catalog has no track at all.
    /// @param where the part of RankOptions::accepts that the catalog can look up; see
    ///     TrackFilter::columns(). Other tracks are not considered.
    std::vector<RankedTrack> recommend(const RankQuery& query, RankOptions options,
                                       Taste taste = Taste::Counts,
                                       const std::vector<ColumnCondition>& where = {});

    /// The listener's own files that exist and match a filter, by row; all if it is empty.
    /// @throws UsageError for an invalid filter.
    std::vector<Track> files(const QString& filter);

    /// The files most similar in sound to one of the listener's own, nearest first, without the
    /// file itself and copies (sameTrackKey); empty if the track is not a file or was not analysed
    /// by this version. See soundDistance().
    std::vector<Track> soundingLike(const Track& track, int count);

    /// Parses a request; see RequestReader. Words found in the catalog are not corrected, and names
    /// of its works and artists are found (findNames).
    RequestReading read(const QString& text) const;

    /// As recommend, for a query that includes the mood of a request. Tracks with what it names
    /// come first: instruments, voices and genres under their English names, names of works and
    /// artists, and words that no lexicon has where the request is a list of words or says no mood;
    /// with all of them, or with any where too few have all, or none for a name; not those whose
    /// words deny one of them ("no vocals"). Where they are less than the list is to have, the
    /// others follow. Other words of the request speak for the tracks that have them. How well
    /// tracks fit the words counts beside how well they suit the query. What the request does not
    /// want is left out (DeniedWords), unless the text is the title of a track. A request none of
    /// whose words is in the catalog, and that says no mood, finds nothing. One that is words alone
    /// finds no more than the tracks that have them, the query counting among equals.
    std::vector<RankedTrack> recommendAmong(const RequestReading& request, const RankQuery& query,
                                            RankOptions options, Taste taste = Taste::Counts,
                                            const std::vector<ColumnCondition>& where = {});

    /// Tracks similar to one of the catalog, without it: as recommend with its mood as query,
    /// favouring those that sound like it (soundingLike) or share its tags.
    std::vector<RankedTrack> recommendLike(const Track& track, const RankQuery& query,
                                           RankOptions options, Taste taste = Taste::Counts,
                                           const std::vector<ColumnCondition>& where = {});

    /// Selects among about equally suitable tracks; see selectionBias(). Initially 0.
    void setSelection(std::uint32_t seed) { m_selection = seed; }

    /// Whether, among equally suitable tracks, those playable without a network come first.
    /// Initially false.
    void setSoundingFirst(bool isFirst) { m_soundingFirst = isFirst; }

    /// All feedback, newest first.
    std::vector<Feedback> feedback() const { return m_feedback.all(); }
    void forEachNamedFeedback(const std::function<bool(const NamedFeedback&)>& visit) const
    {
        m_feedback.forEachNamed(visit);
    }
    /// Why the catalog is read-only, as a sentence; empty if it is writable.
    const Message& readOnlyReason() const { return m_database.readOnlyReason(); }

    /// As FeedbackRepository::add, with the current time.
    void addFeedback(const QString& source, const QString& id, FeedbackKind kind);
    bool removeOpinion(const QString& source, const QString& id);

    /// Deletes the feedback on one track, or on all. @returns the number of entries deleted.
    std::int64_t forgetFeedback(const QString& source, const QString& id);
    std::int64_t forgetFeedback();

    /// The model for the affect of words.
    const CaptionAffect& captions() const { return m_captions; }

    /// Its lexicon, for the words of reasons.
    const LexiconAffect& affect() const { return m_captions.lexicon(); }

    /// The vocabulary of requests in all languages.
    const RequestReader& requests() const { return m_requests; }

    /// The words of its tracks.
    TrackReadings& readings()
    {
        return m_readings ? *m_readings : m_readings.emplace(affect().lexicon());
    }

private:
    struct Found;

    /// The rows that meet some conditions.
    struct Scope {
        std::vector<ColumnCondition> where;
        std::vector<AffectRow> rows; ///< in the order of rowId
    };

    /// Drops the cached rows after a change of the catalog.
    void forgetRows()
    {
        m_rows.reset();
        m_taste.reset();
        m_sounding.reset();
        m_seasonal.reset();
        m_noMusic.reset();
        m_scope = {};
        m_readings.reset();
    }

    AffectModel affectModel() const;
    std::vector<RankedTrack> rank(const RankQuery& query, std::span<const AffectRow> rows,
                                  const RankOptions& options) const;
    Found find(const RequestReading& request, int top);
    void leaveOutDenying(std::vector<SearchHit>& hits, const std::vector<QStringList>& things);
    const std::vector<AffectRow>& rows();
    const std::vector<RowAdjustment>& taste();
    std::vector<TrackFeedback> newestFeedback() const;
    std::vector<std::size_t> placesOf(const std::vector<std::int64_t>& rowIds);
    const std::vector<std::size_t>& sounding();
    const std::vector<std::size_t>& seasonal();
    void leaveOutNoMusic(RankOptions& options);
    const Scope& scope(const std::vector<ColumnCondition>& where);
    std::vector<RowAdjustment> adjustments(Taste taste, const Scope* scope = nullptr,
                                           bool isSeasonMeant = false);

    Database m_database;
    TrackRepository m_repository;
    FeedbackRepository m_feedback;
    CaptionAffect m_captions;
    FileMoods m_fileMoods;
    RequestReader m_requests;
    std::optional<std::vector<AffectRow>> m_rows;       ///< cache
    std::optional<std::vector<RowAdjustment>> m_taste;  ///< one per row, or none
    std::optional<std::vector<std::size_t>> m_sounding; ///< indices into the rows
    std::optional<std::vector<std::int64_t>> m_noMusic; ///< rowsOfNoMusic()
    std::optional<std::vector<std::size_t>> m_seasonal; ///< likewise, of music for Christmas
    std::optional<TrackReadings> m_readings;            ///< cache
    Scope m_scope;                                      ///< cache for the current conditions
    bool m_soundingFirst = false;
    std::uint32_t m_selection = 0;
};

} // namespace v2m
