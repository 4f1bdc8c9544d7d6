// SPDX-License-Identifier: MIT
#include "ui/session/library_controller.h"

#include "ui/session/library_worker.h"

namespace v2m {

LibraryController::LibraryController(const QString& catalogPath, const QString& modelsFolder,
                                     QObject* parent)
    : QObject(parent),
      m_worker(new LibraryWorker(catalogPath, {modelsFolder, {}, m_stopMoods.get_token()}))
{
    m_thread.setObjectName(QStringLiteral("catalog"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LibraryWorker::listReady, this, &LibraryController::listReady);
    connect(m_worker, &LibraryWorker::listFailed, this, &LibraryController::listFailed);
    connect(m_worker, &LibraryWorker::overviewReady, this, &LibraryController::overviewReady);
    connect(m_worker, &LibraryWorker::searchReady, this, &LibraryController::searchReady);
    connect(m_worker, &LibraryWorker::moodsProgressed, this, &LibraryController::moodsProgressed);
    connect(m_worker, &LibraryWorker::moodsEnded, this, &LibraryController::moodsEnded);
    connect(m_worker, &LibraryWorker::modelNoticed, this, &LibraryController::modelNoticed);
    connect(m_worker, &LibraryWorker::importProgressed, this, &LibraryController::importProgressed);
    connect(m_worker, &LibraryWorker::catalogChanged, this, &LibraryController::catalogChanged);
    connect(m_worker, &LibraryWorker::feedbackReady, this, &LibraryController::feedbackReady);
    connect(m_worker, &LibraryWorker::feedbackForgotten, this,
            &LibraryController::feedbackForgotten);
    connect(m_worker, &LibraryWorker::failed, this, &LibraryController::failed);
    connect(m_worker, &LibraryWorker::importFinished, this, [this](const ImportReport& report) {
        m_isImporting = false;
        Q_EMIT importFinished(report);
    });
    connect(m_worker, &LibraryWorker::importCancelled, this, [this] {
        m_isImporting = false;
        Q_EMIT importCancelled();
    });
    connect(m_worker, &LibraryWorker::importFailed, this, [this](const Message& reason) {
        m_isImporting = false;
        Q_EMIT failed(reason);
    });
    m_thread.start();
}

LibraryController::~LibraryController()
{
    cancelImport();
    cancelMoodReading();
    m_worker->end();
    // Not m_thread.quit(), which would overtake a like that is still on its way to the catalog.
    QMetaObject::invokeMethod(m_worker, [] { QThread::currentThread()->quit(); });
    m_thread.wait();
}

void LibraryController::setModelsFolder(const QString& modelsFolder)
{
    m_stopMoods.request_stop();
    m_stopMoods = std::stop_source();
    const MoodReading moods{modelsFolder, {}, m_stopMoods.get_token()};
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, moods] { worker->setMoodReading(moods); });
}

void LibraryController::cancelMoodReading()
{
    m_stopMoods.request_stop();
}

void LibraryController::recommend(const RankQuery& query, const ListingOptions& options)
{
    if (m_worker->leaveRequest(query, options)) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->recommendNewest(); });
    }
}

void LibraryController::refreshOverview()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->overview(); });
}

void LibraryController::search(const QString& text, int limit)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, text, limit] { worker->search(text, limit); });
}

void LibraryController::importFile(const QString& path, const QString& format)
{
    m_stopImport = std::stop_source();
    m_isImporting = true;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, path, format, stop = m_stopImport.get_token()] {
                                  worker->importFile(path, format, stop);
                              });
}

void LibraryController::cancelImport()
{
    m_stopImport.request_stop();
}

void LibraryController::removeSource(const QString& name)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, name] { worker->removeSource(name); });
}

void LibraryController::refreshFeedback()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->feedback(); });
}

void LibraryController::addFeedback(const QString& source, const QString& id, FeedbackKind kind)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, source, id, kind] { worker->addFeedback(source, id, kind); });
}

void LibraryController::removeOpinion(const QString& source, const QString& id)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, source, id] { worker->removeOpinion(source, id); });
}

void LibraryController::forgetFeedback()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->forgetFeedback(); });
}

} // namespace v2m
