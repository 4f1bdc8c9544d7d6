// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/base/worker.h"
#include "core/library/listing.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace v2m {

/// What the catalog holds, for dialogs and filters.
struct CatalogOverview {
    QString path;
    std::vector<CatalogSource> sources;
    std::int64_t tracks = 0;
    QStringList genres; ///< that its tags name most, in alphabetical order
};

class FolderController;
class LibraryWorker;
class PlaylistLibrary;

/// The music library on a thread of its own: the window asks and never waits. Of several lists that
/// are asked for while one is being made, only the newest is made.
class LibraryController : public QObject {
    Q_OBJECT
public:
    /// @param modelsFolder where the caption model is looked for first; see CaptionAffect.
    explicit LibraryController(const QString& catalogPath, const QString& modelsFolder = {},
                               QObject* parent = nullptr);
    /// Cancels an import, and the reading of moods, and waits for the thread, which first does what
    /// it was asked to change.
    ~LibraryController() override;

    /// Another caption model, perhaps; the moods that another one read are then read anew.
    void setModelsFolder(const QString& modelsFolder);

    /// Ends the reading of moods, which keeps those of before until the next start.
    void cancelMoodReading();

    /// The listener's own music; lists follow what it brings.
    FolderController& folders() const { return *m_folders; }

    /// The lists that the listener has saved.
    PlaylistLibrary& playlists() const { return *m_playlists; }

    /// Asks for a list; listReady() or listFailed() follows, unless a newer request overtakes it.
    void recommend(const RankQuery& query, const ListingOptions& options);

    /// Asks for tracks like one: moreLikeReady(). @param options with the track as `like`.
    void moreLike(const RankQuery& query, const ListingOptions& options);

    /// Asks what words and sound say of a track's mood: witnessesReady().
    void askForWitnesses(const Track& track);

    /// Asks what the catalog holds.
    void refreshOverview();

    /// Tracks with these words, best first.
    void search(const QString& text, int limit);

    /// What the newest overview said; none before the first.
    const std::optional<CatalogOverview>& overview() const { return m_overview; }

    /// Brings a CSV file in. @param format empty: as its header tells.
    void importFile(const QString& path, const QString& format);
    void cancelImport();
    bool isImporting() const { return m_isImporting; }

    /// The path of the file that is being imported; empty for the built-in works.
    const QString& importedPath() const { return m_importedPath; }

    /// Brings the built-in works in, or brings them back, as an import.
    void addStarterWorks();

    /// One of a folder that is being read is not to be removed.
    void removeSource(const QString& name);

    /// The name of the source that is being removed; empty for none.
    const QString& removedSource() const { return m_removedSource; }

    /// Asks for all that the listener told of tracks: feedbackReady().
    void refreshFeedback();

    /// Keeps what the listener told of a track just now; the lists to come go by it.
    void addFeedback(const QString& source, const QString& id, FeedbackKind kind);
    void removeOpinion(const QString& source, const QString& id);

    /// Forgets all of it: feedbackReady() with nothing, and feedbackForgotten().
    void forgetFeedback();

Q_SIGNALS:
    void listReady(std::shared_ptr<const v2m::Listing> listing);
    /// @param witnesses as moodWitnesses() says it; empty where there are none.
    void witnessesReady(const v2m::Track& track, const QString& witnesses);
    void moreLikeReady(const v2m::Track& track, std::shared_ptr<const v2m::Listing> listing);
    /// @param isEmpty the catalog has no track at all.
    void listFailed(const v2m::Message& reason, bool isEmpty);
    void overviewReady(const v2m::CatalogOverview& overview);
    void searchReady(const QString& text, const std::vector<v2m::Track>& tracks);
    /// The moods of the music are read anew, because another model read them. All requests wait.
    void moodsProgressed(qint64 done, qint64 total);
    /// @param allRead false where that was cancelled, or failed.
    void moodsEnded(bool allRead);
    /// Why moods are read by less than the caption model; empty where all is well.
    void modelNoticed(const v2m::Message& notice);
    void importProgressed(const v2m::ImportProgress& progress);
    void importFinished(const v2m::ImportReport& report);
    void importCancelled();
    void importFailed(const v2m::Message& reason); ///< failed() follows
    /// The catalog cannot be used, or what was asked of it cannot be done.
    void failed(const v2m::Message& reason);
    /// removeSource() is done with, well or not.
    void removalEnded();
    /// Tracks came or went; lists that stand may be out of date.
    void catalogChanged();
    /// Newest first.
    void feedbackReady(const std::vector<v2m::Feedback>& feedback);
    /// Lists that stand may be out of date. @param count how many things were forgotten.
    void feedbackForgotten(qint64 count);

private:
    template <typename... Parameters, typename... Values>
    void post(void (LibraryWorker::*work)(Parameters...), const Values&... values);

    std::stop_source m_stopMoods;
    std::stop_source m_stopImport;
    bool m_isImporting = false;
    QString m_importedPath;
    QString m_removedSource;
    std::optional<CatalogOverview> m_overview;
    std::unique_ptr<FolderController> m_folders;
    std::unique_ptr<PlaylistLibrary> m_playlists;
    std::unique_ptr<LibraryWorker> m_worker; ///< used on m_thread
    Worker m_thread;
};

} // namespace v2m
