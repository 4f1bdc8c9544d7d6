// SPDX-License-Identifier: MIT
#include "ui/session/library_controller.h"

#include "ui/session/folder_controller.h"
#include "ui/session/library_worker.h"
#include "ui/session/playlist_library.h"

#include <algorithm>

namespace v2m {
namespace {

/// For reading alone: moods of another model are left to the thread that writes.
MoodReading oldMoods(const QString& modelsFolder)
{
    return {.modelsFolder = modelsFolder, .keepsOld = true};
}

} // namespace

LibraryController::LibraryController(const QString& catalogPath, const QString& modelsFolder,
                                     QObject* parent)
    : QObject(parent), m_folders(std::make_unique<FolderController>(catalogPath, modelsFolder)),
      m_playlists(std::make_unique<PlaylistLibrary>(catalogPath)),
      m_thread(std::make_unique<LibraryThread>(
          *this, catalogPath, MoodReading{modelsFolder, {}, m_stopMoods.get_token()}, false)),
      m_reader(std::make_unique<LibraryThread>(*this, catalogPath, oldMoods(modelsFolder), true))
{
    const auto end = [this] {
        m_isImporting = false;
        endWriting();
    };
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
    connect(this, &LibraryController::removalEnded, this, [this] {
        m_removedSource.clear();
        endWriting();
    });
    connect(this, &LibraryController::overviewReady, this,
            [this](const CatalogOverview& overview) { m_overview = overview; });
    const auto reread = [this] { m_thread->post(&LibraryWorker::reread); };
    connect(m_folders.get(), &FolderController::finished, this,
            [reread](const QString&, const FolderReport& report) {
                if (report.added + report.updated + report.missing > 0)
                    reread();
            });
    connect(m_folders.get(), &FolderController::cancelled, this, reread);
}

LibraryController::~LibraryController()
{
    cancelImport();
    cancelMoodReading();
}

LibraryThread& LibraryController::reader()
{
    return m_writings > 0 ? *m_reader : *m_thread;
}

void LibraryController::endWriting()
{
    if (--m_writings == 0)
        m_reader->post(&LibraryWorker::close); // what it knows of the tracks is out of date
}

void LibraryController::setModelsFolder(const QString& modelsFolder)
{
    m_stopMoods.request_stop();
    m_stopMoods = std::stop_source();
    const MoodReading moods{modelsFolder, {}, m_stopMoods.get_token()};
    m_thread->post(&LibraryWorker::setMoodReading, moods);
    m_reader->post(&LibraryWorker::setMoodReading, oldMoods(modelsFolder));
    m_folders->setModelsFolder(modelsFolder);
}

void LibraryController::cancelMoodReading()
{
    m_stopMoods.request_stop();
}

void LibraryController::recommend(const RankQuery& query, const ListingOptions& options)
{
    reader().recommend({++m_requests, query, options});
}

bool LibraryController::isNewest(qint64 request)
{
    m_newestAnswer = std::max(m_newestAnswer, request);
    return request == m_newestAnswer;
}

void LibraryController::takeList(qint64 request, const std::shared_ptr<const Listing>& listing)
{
    if (isNewest(request))
        Q_EMIT listReady(listing);
}

void LibraryController::takeFailure(qint64 request, const Message& reason, bool isEmpty)
{
    if (isNewest(request))
        Q_EMIT listFailed(reason, isEmpty);
}

void LibraryController::moreLike(const RankQuery& query, const ListingOptions& options)
{
    reader().post(&LibraryWorker::moreLike, query, options);
}

void LibraryController::requestEvidence(const Track& track)
{
    reader().post(&LibraryWorker::evidence, track);
}

void LibraryController::refreshOverview()
{
    m_thread->post(&LibraryWorker::overview);
}

void LibraryController::search(const QString& text, int limit)
{
    reader().post(&LibraryWorker::search, ++m_searches, text, limit);
}

void LibraryController::takeFound(qint64 search, const QString& text,
                                  const std::vector<Track>& tracks)
{
    if (search == m_searches)
        Q_EMIT searchReady(text, tracks);
}

void LibraryController::beginImport(const QString& path)
{
    m_isImporting = true;
    ++m_writings;
    m_importedPath = path;
    m_lastReport.reset();
    Q_EMIT importStarted();
}

void LibraryController::importFile(const QString& path, const QString& format)
{
    m_stopImport = std::stop_source();
    beginImport(path);
    m_thread->post(&LibraryWorker::importFile, path, format, m_stopImport.get_token());
}

void LibraryController::cancelImport()
{
    m_stopImport.request_stop();
}

void LibraryController::addStarterWorks()
{
    beginImport({});
    m_thread->post(&LibraryWorker::addStarterWorks);
}

void LibraryController::removeSource(const QString& name)
{
    m_lastReport.reset();
    m_removedSource = name;
    ++m_writings;
    if (m_overview) {
        for (const CatalogSource& source : m_overview->sources)
            if (source.name == name && isFolderOfMusic(source))
                m_folders->forget(source.fileName);
    }
    m_thread->post(&LibraryWorker::removeSource, name);
}

void LibraryController::refreshFeedback()
{
    m_thread->post(&LibraryWorker::feedback);
}

void LibraryController::addFeedback(const QString& source, const QString& id, FeedbackKind kind)
{
    m_thread->post(&LibraryWorker::addFeedback, source, id, kind);
}

void LibraryController::removeOpinion(const QString& source, const QString& id)
{
    m_thread->post(&LibraryWorker::removeOpinion, source, id);
}

void LibraryController::forgetFeedback()
{
    m_thread->post(&LibraryWorker::forgetFeedback);
}

} // namespace v2m
