// SPDX-License-Identifier: MIT
#include "ui/session/library_controller.h"

#include "ui/session/folder_controller.h"
#include "ui/session/library_worker.h"
#include "ui/session/playlist_library.h"

namespace v2m {

LibraryController::LibraryController(const QString& catalogPath, const QString& modelsFolder,
                                     QObject* parent)
    : QObject(parent), m_folders(std::make_unique<FolderController>(catalogPath, modelsFolder)),
      m_playlists(std::make_unique<PlaylistLibrary>(catalogPath)),
      m_worker(std::make_unique<LibraryWorker>(
          *this, catalogPath, MoodReading{modelsFolder, {}, m_stopMoods.get_token()}))
{
    const auto end = [this] { m_isImporting = false; };
    connect(this, &LibraryController::importFinished, this,
            [this, end](const ImportReport& report) {
                end();
                m_lastReport = report;
            });
    connect(this, &LibraryController::importCancelled, this, end);
    connect(this, &LibraryController::importFailed, this, [this, end](const Message& reason) {
        end();
        Q_EMIT failed(reason);
    });
    connect(this, &LibraryController::removalEnded, this, [this] { m_removedSource.clear(); });
    connect(this, &LibraryController::overviewReady, this,
            [this](const CatalogOverview& overview) { m_overview = overview; });
    connect(m_folders.get(), &FolderController::finished, this,
            [this](const QString&, const FolderReport& report) {
                if (report.added + report.updated + report.missing > 0)
                    Q_EMIT catalogChanged();
            });
    connect(m_folders.get(), &FolderController::cancelled, this,
            &LibraryController::catalogChanged);
}

LibraryController::~LibraryController()
{
    cancelImport();
    cancelMoodReading();
    m_worker->end();
    m_thread.post([this] { m_worker.reset(); }); // on the thread that opened the catalog
}

template <typename... Parameters, typename... Values>
void LibraryController::post(void (LibraryWorker::*work)(Parameters...), const Values&... values)
{
    m_thread.post([worker = m_worker.get(), work, values...] { (worker->*work)(values...); });
}

void LibraryController::setModelsFolder(const QString& modelsFolder)
{
    m_stopMoods.request_stop();
    m_stopMoods = std::stop_source();
    const MoodReading moods{modelsFolder, {}, m_stopMoods.get_token()};
    post(&LibraryWorker::setMoodReading, moods);
    m_folders->setModelsFolder(modelsFolder);
}

void LibraryController::cancelMoodReading()
{
    m_stopMoods.request_stop();
}

void LibraryController::recommend(const RankQuery& query, const ListingOptions& options)
{
    if (m_worker->enqueue(query, options)) {
        post(&LibraryWorker::recommendNewest);
    }
}

void LibraryController::moreLike(const RankQuery& query, const ListingOptions& options)
{
    post(&LibraryWorker::moreLike, query, options);
}

void LibraryController::requestEvidence(const Track& track)
{
    post(&LibraryWorker::evidence, track);
}

void LibraryController::refreshOverview()
{
    post(&LibraryWorker::overview);
}

void LibraryController::search(const QString& text, int limit)
{
    post(&LibraryWorker::search, text, limit);
}

void LibraryController::beginImport(const QString& path)
{
    m_isImporting = true;
    m_importedPath = path;
    m_lastReport.reset();
    Q_EMIT importStarted();
}

void LibraryController::importFile(const QString& path, const QString& format)
{
    m_stopImport = std::stop_source();
    beginImport(path);
    post(&LibraryWorker::importFile, path, format, m_stopImport.get_token());
}

void LibraryController::cancelImport()
{
    m_stopImport.request_stop();
}

void LibraryController::addStarterWorks()
{
    beginImport({});
    post(&LibraryWorker::addStarterWorks);
}

void LibraryController::removeSource(const QString& name)
{
    m_lastReport.reset();
    m_removedSource = name;
    if (m_overview) {
        for (const CatalogSource& source : m_overview->sources)
            if (source.name == name && isFolderOfMusic(source))
                m_folders->forget(source.fileName);
    }
    post(&LibraryWorker::removeSource, name);
}

void LibraryController::refreshFeedback()
{
    post(&LibraryWorker::feedback);
}

void LibraryController::addFeedback(const QString& source, const QString& id, FeedbackKind kind)
{
    post(&LibraryWorker::addFeedback, source, id, kind);
}

void LibraryController::removeOpinion(const QString& source, const QString& id)
{
    post(&LibraryWorker::removeOpinion, source, id);
}

void LibraryController::forgetFeedback()
{
    post(&LibraryWorker::forgetFeedback);
}

} // namespace v2m
