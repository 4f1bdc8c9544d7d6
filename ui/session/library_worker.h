// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/session/library_controller.h"

#include <QElapsedTimer>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace v2m {

/// The half of LibraryController that lives on its thread, with the connection to the catalog.
class LibraryWorker : public QObject {
    Q_OBJECT
public:
    /// @param moods where the caption model is, and how reading moods anew is ended.
    LibraryWorker(const QString& catalogPath, const MoodReading& moods)
        : m_path(catalogPath), m_moods(moods)
    {
    }

    /// Opens the catalog anew, with another model.
    void setMoodReading(const MoodReading& moods);

    /// From the window's thread: leaves a request, in place of one that still waits.
    /// @returns whether recommendNewest() must be called for it.
    bool leaveRequest(const RankQuery& query, const ListingOptions& options);

    /// From the window's thread: nobody waits for answers any more. What changes the catalog is
    /// still done.
    void end() { m_isEnding = true; }

    void recommendNewest();
    void overview();
    void search(const QString& text, int limit);
    void importFile(const QString& path, const QString& format, const std::stop_token& stop);
    void removeSource(const QString& name);
    void feedback();
    void addFeedback(const QString& source, const QString& id, FeedbackKind kind);
    void removeOpinion(const QString& source, const QString& id);
    void forgetFeedback();

Q_SIGNALS:
    void listReady(std::shared_ptr<const v2m::Listing> listing);
    void listFailed(const v2m::Message& reason);
    void overviewReady(const v2m::CatalogOverview& overview);
    void searchReady(const QString& text, const std::vector<v2m::Track>& tracks);
    void moodsProgressed(qint64 done, qint64 total);
    void moodsEnded(bool allRead);
    void modelNoticed(const v2m::Message& notice);
    void importProgressed(const v2m::ImportProgress& progress);
    void importFinished(const v2m::ImportReport& report);
    void importCancelled();
    void importFailed(const v2m::Message& reason);
    void failed(const v2m::Message& reason);
    void catalogChanged();
    void feedbackReady(const std::vector<v2m::Feedback>& feedback);
    void feedbackForgotten(qint64 count);

private:
    MusicLibrary& library();
    void open();
    void guarded(const std::function<void()>& work);
    void reportProgress(const ImportProgress& progress);
    bool isTimeToReport();

    const QString m_path;
    MoodReading m_moods;
    std::unique_ptr<MusicLibrary> m_library; ///< opened on this thread when it is first needed
    QElapsedTimer m_sinceProgress;

    std::atomic<bool> m_isEnding = false;
    std::mutex m_mutex;
    std::optional<std::pair<RankQuery, ListingOptions>> m_request; ///< guarded by m_mutex
};

} // namespace v2m
