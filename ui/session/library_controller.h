// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/file_facts.h"
#include "core/library/listing.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace v2m {

/// A summary of the catalog, for dialogs and filters.
struct CatalogOverview {
    QString path;
    std::vector<CatalogSource> sources;
    std::int64_t tracks = 0; ///< without those whose file is no longer there
    QStringList genres;      ///< most frequent among its tags, in alphabetical order
};

class FolderController;
class LibraryThread;
class PlaylistLibrary;

/// The music library on its own thread, so that the window never waits. If several lists are
/// requested while one is being made, only the newest request is served. While tracks are imported
/// or removed, lists and searches are answered on a second thread, from the catalog as it was.
class LibraryController : public QObject {
    Q_OBJECT
public:
    /// @param modelsFolder where to look for the caption model first; see CaptionAffect.
    explicit LibraryController(const QString& catalogPath, const QString& modelsFolder = {},
                               QObject* parent = nullptr);
    /// Cancels a running import or mood reading, and waits for both threads, which first complete
    /// pending changes.
    ~LibraryController() override;

    /// Changes where models are looked for; moods read by another caption model are then
    /// recomputed.
    void setModelsFolder(const QString& modelsFolder);

    /// Stops the mood reading; the previous moods are used until the next start.
    void cancelMoodReading();

    /// The listener's own music; lists follow what it brings.
    FolderController& folders() const { return *m_folders; }

    /// The lists that the listener has saved.
    PlaylistLibrary& playlists() const { return *m_playlists; }

    /// Requests a list; listReady() or listFailed() follows, unless a newer request replaces it.
    void recommend(const RankQuery& query, const ListingOptions& options);

    /// Requests tracks like one; moreLikeReady() follows. @param options with the track as `like`.
    void moreLike(const RankQuery& query, const ListingOptions& options);

    /// Requests what words and sound say about a track's mood; evidenceReady() follows.
    void requestEvidence(const Track& track);

    /// Requests a summary of the catalog.
    void refreshOverview();

    /// Tracks of one source that search() finds.
    static constexpr int kMaxOfSource = 5000;

    /// Searches for tracks with these words, best match first; for source="NAME", those of a
    /// source.
    void search(const QString& text, int limit);

    /// The newest overview; none before the first.
    const std::optional<CatalogOverview>& overview() const { return m_overview; }

    /// Imports a CSV file. @param format empty: detected from its header.
    void importFile(const QString& path, const QString& format);
    void cancelImport();
    bool isImporting() const { return m_isImporting; }

    /// The path of the running import, or of the last one; empty for the built-in works.
    const QString& importedPath() const { return m_importedPath; }

    /// Of the last import, if it has succeeded.
    const std::optional<ImportReport>& lastReport() const { return m_lastReport; }

    /// Imports the built-in works, or restores them.
    void addStarterWorks();

    /// One of a folder that is being read is not to be removed.
    void removeSource(const QString& name);

    /// The name of the source being removed; empty for none.
    const QString& removedSource() const { return m_removedSource; }

    /// Requests all of the listener's feedback: feedbackReady().
    void refreshFeedback();

    /// Stores the listener's feedback on a track; subsequent lists take it into account;
    /// while tracks are imported or removed, those made after that has ended.
    void addFeedback(const QString& source, const QString& id, FeedbackKind kind);
    void removeOpinion(const QString& source, const QString& id);

    /// Deletes all feedback: feedbackReady() with nothing, and feedbackCleared().
    void forgetFeedback();

Q_SIGNALS:
    void listReady(std::shared_ptr<const v2m::Listing> listing);
    void moreLikeReady(const v2m::Track& track, std::shared_ptr<const v2m::Listing> listing);
    /// @param facts those of its file; the default without one.
    /// @param ownWords ownMoodWords().
    void evidenceReady(const v2m::Track& track, const v2m::FileFacts& facts,
                       const QStringList& ownWords);
    /// @param isEmpty whether the catalog has no track at all.
    void listFailed(const v2m::Message& reason, bool isEmpty);
    void overviewReady(const v2m::CatalogOverview& overview);
    void searchReady(const QString& text, const std::vector<v2m::Track>& tracks);
    /// Moods are being recomputed with another model. All requests wait.
    void moodsProgressed(qint64 done, qint64 total);
    /// @param allRead false if it was cancelled or failed.
    void moodsEnded(bool allRead);
    /// Why moods are read by something less than the caption model; empty if nothing is wrong.
    void modelNoticed(const v2m::Message& notice);
    void importStarted();
    void importProgressed(const v2m::ImportProgress& progress);
    void importFinished(const v2m::ImportReport& report);
    void importCancelled();
    void importFailed(const v2m::Message& reason); ///< failed() follows
    /// The catalog cannot be used, or a request cannot be carried out.
    void failed(const v2m::Message& reason);
    /// The catalog can only be read, until the program ends.
    void openedReadOnly(const v2m::Message& reason);
    /// removeSource() has finished.
    void removalEnded(bool isRemoved);
    /// Tracks were added or removed; existing lists may be outdated.
    void catalogChanged();
    /// Newest first.
    void feedbackReady(const std::vector<v2m::Feedback>& feedback);
    /// Existing lists may be outdated. @param count number of entries deleted.
    void feedbackCleared(qint64 count);

private:
    friend class LibraryWorker;

    void beginImport(const QString& path);
    void endWriting();
    LibraryThread& reader();
    /// Whether a list or failure was not overtaken by that of a newer request.
    bool isNewest(qint64 request);
    void takeList(qint64 request, const std::shared_ptr<const Listing>& listing);
    void takeFound(qint64 search, const QString& text, const std::vector<Track>& tracks);
    void takeFailure(qint64 request, const Message& reason, bool isEmpty);

    std::stop_source m_stopMoods;
    std::stop_source m_stopImport;
    bool m_isImporting = false;
    QString m_importedPath;
    std::optional<ImportReport> m_lastReport;
    QString m_removedSource;
    std::optional<CatalogOverview> m_overview;
    std::unique_ptr<FolderController> m_folders;
    std::unique_ptr<PlaylistLibrary> m_playlists;
    int m_writings = 0;        ///< imports and removals that wait or run
    qint64 m_requests = 0;     ///< for lists
    qint64 m_newestAnswer = 0; ///< number of its request
    qint64 m_searches = 0;
    std::unique_ptr<LibraryThread> m_thread;
    std::unique_ptr<LibraryThread> m_reader; ///< has the catalog open only while m_thread writes
};

} // namespace v2m
