// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_import.h"
#include "core/catalog/column_condition.h"
#include "core/catalog/feedback_repository.h"
#include "core/catalog/file_facts.h"
#include "core/catalog/track_repository.h"
#include "core/collection/folder_import.h"
#include "core/library/file_moods.h"
#include "core/recommend/caption_affect.h"
#include "core/recommend/listener_taste.h"
#include "core/recommend/ranker.h"
#include "core/words/request_reader.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace v2m {

/// How the mood of tracks is found.
struct MoodReading {
    QString modelsFolder; ///< where the caption model is looked for first; see CaptionAffect

    /// While a catalog is brought up to date: tracks done, and how many there are.
    std::function<void(std::int64_t done, std::int64_t total)> progress = {};
    std::stop_token stop = {};

    bool keepsOld = false; ///< what another model found stays, until another time
};

/// A listener's music: the catalog, what its words say of its mood, and lists made from it.
///
/// Belongs to the thread that opened it. All functions throw CatalogError when the catalog cannot
/// be read or written.
class MusicLibrary {
public:
    enum class WhenEmpty {
        AddStarterWorks, ///< so that there is something to recommend; see importStarterCatalog
        LeaveSo,         ///< for an import that begins the catalog
    };

    /// Whether feedback moves a list; see tasteAdjustments().
    enum class Taste { Counts, IsIgnored };

    /// Opens the catalog, or makes it where there is none. One whose affect another model found is
    /// brought up to date; where no caption model is installed it keeps what it has.
    /// @throws ModelError if the caption model is needed and damaged; Cancelled.
    explicit MusicLibrary(const QString& path, WhenEmpty whenEmpty = WhenEmpty::AddStarterWorks,
                          const MoodReading& reading = {});

    const TrackRepository& repository() const { return m_repository; }

    /// As v2m::importFile, with affect. @param format empty: as the header tells.
    ImportReport importFile(const QString& path, const QString& format,
                            const std::function<void(const ImportProgress&)>& progress,
                            const std::stop_token& stop);

    /// As v2m::addStarterCatalog, with affect.
    ImportReport addStarterWorks();

    /// As TrackRepository::removeSource.
    std::optional<std::int64_t> removeSource(const QString& name);

    /// As v2m::importFolder, with affect; its options' own is not looked at.
    FolderReport importFolder(const QString& folder, FolderImportOptions options);

    /// Another connection has changed the catalog: lists to come go by it.
    void reread() { forgetRows(); }

    /// What is known of the listener's own files, by row: of all, or of those among some rows.
    QHash<std::int64_t, FileFacts> fileFacts();
    QHash<std::int64_t, FileFacts> fileFacts(std::span<const std::int64_t> rowIds);

    /// The list for a query. @throws CatalogError when the catalog has no track at all.
    /// @param where what the catalog can look up of RankOptions::accepts; see
    ///        TrackFilter::columns(). Tracks that do not meet it are not looked at.
    std::vector<RankedTrack> recommend(const RankQuery& query, RankOptions options,
                                       Taste taste = Taste::Counts,
                                       const std::vector<ColumnCondition>& where = {});

    /// The listener's own files that are there and that a filter takes, by row; empty: all.
    /// @throws UsageError for a filter that is none.
    std::vector<Track> files(const QString& filter);

    /// Files that sound most like one of the listener's own, nearest first, without it; empty where
    /// it is none, or was not listened to by this version of the program. See soundDistance().
    std::vector<Track> soundingLike(const Track& track, int count);

    /// A listener's words; see RequestReader. Words that the catalog has are not misspelt.
    RequestReading read(const QString& text) const;

    /// As recommend, for a query that has the mood of a request in it. Tracks with what it names
    /// come first: instruments, voices and genres under their English names, and words that no
    /// lexicon has where the request is a list of words or says no mood; with all of them, or with
    /// any where too few have all. Where they are less than the list is to have, the others follow.
    /// Other words of the request speak for the tracks that have them. How well tracks fit the
    /// words counts beside how well they suit the query. What the request does not want is left out
    /// (DeniedWords), unless the text is the title of a track. A request none of whose words is in
    /// the catalog, and that says no mood, finds nothing. One that is words alone finds no more
    /// than the tracks that have them, the query counting among equals.
    std::vector<RankedTrack> recommendAmong(const RequestReading& request, const RankQuery& query,
                                            RankOptions options, Taste taste = Taste::Counts,
                                            const std::vector<ColumnCondition>& where = {});

    /// Tracks like one of the catalog's, without it: as recommend, for a query that has its mood,
    /// with those favoured that sound like it (soundingLike) or have its tags.
    std::vector<RankedTrack> recommendLike(const Track& track, const RankQuery& query,
                                           RankOptions options, Taste taste = Taste::Counts,
                                           const std::vector<ColumnCondition>& where = {});

    /// Which of tracks that suit a query about equally come first; see selectionBias(). At first 0.
    void setSelection(std::uint32_t seed) { m_selection = seed; }

    /// Whether of tracks that suit a query alike those come first that sound without a network. At
    /// first they do not.
    void setSoundingFirst(bool isFirst) { m_soundingFirst = isFirst; }

    /// All feedback, newest first.
    std::vector<Feedback> feedback() const { return m_feedback.all(); }
    void forEachNamedFeedback(const std::function<bool(const NamedFeedback&)>& visit) const
    {
        m_feedback.forEachNamed(visit);
    }
    /// Why the catalog can only be read, as a sentence; empty where it can be written.
    const Message& readOnlyReason() const { return m_database.readOnlyReason(); }

    /// As FeedbackRepository::add, at this moment.
    void addFeedback(const QString& source, const QString& id, FeedbackKind kind);
    bool removeOpinion(const QString& source, const QString& id);

    /// Forgets the feedback on one track, or on all. @returns how many entries that were.
    std::int64_t forgetFeedback(const QString& source, const QString& id);
    std::int64_t forgetFeedback();

    /// What finds the affect of words.
    const CaptionAffect& captions() const { return m_captions; }

    /// Its lexicon; for the words of a reason.
    const LexiconAffect& affect() const { return m_captions.lexicon(); }

    /// The words of all languages that listeners may use.
    const RequestReader& requests() const { return m_requests; }

    /// The words it knows; lives as long as anyone holds it.
    std::shared_ptr<const MoodLexicon> lexicon() const;

private:
    struct Found;

    /// The rows that conditions leave.
    struct Scope {
        std::vector<ColumnCondition> where;
        std::vector<std::size_t> places; ///< among all rows
        std::vector<AffectRow> rows;
    };

    /// The catalog changes: what is kept of it is read anew at the next query.
    void forgetRows()
    {
        m_rows.reset();
        m_taste.reset();
        m_sounding.reset();
        m_scope = {};
    }

    AffectModel affectModel() const;
    Found find(const RequestReading& request, int top) const;
    bool isTitle(const QString& text) const;
    const std::vector<AffectRow>& rows();
    const std::vector<RowAdjustment>& taste();
    std::vector<TrackFeedback> newestFeedback() const;
    const std::vector<std::size_t>& sounding();
    const Scope& scope(const std::vector<ColumnCondition>& where);
    std::vector<RowAdjustment> adjustments(Taste taste, const Scope* scope = nullptr);

    Database m_database;
    TrackRepository m_repository;
    FeedbackRepository m_feedback;
    CaptionAffect m_captions;
    FileMoods m_fileMoods;
    RequestReader m_requests;
    std::optional<std::vector<AffectRow>> m_rows;       ///< kept from query to query
    std::optional<std::vector<RowAdjustment>> m_taste;  ///< for each of the rows, or none
    std::optional<std::vector<std::size_t>> m_sounding; ///< places in the rows
    Scope m_scope;                                      ///< kept while the conditions stay
    bool m_soundingFirst = false;
    std::uint32_t m_selection = 0;
};

} // namespace v2m
