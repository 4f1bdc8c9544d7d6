// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/later.h"
#include "core/base/mailbox.h"
#include "core/base/worker.h"
#include "ui/session/library_controller.h"

#include <QElapsedTimer>

#include <atomic>
#include <functional>
#include <type_traits>
#include <utility>

namespace v2m {

struct ListRequest {
    qint64 number = 0; ///< higher than those of all earlier requests
    RankQuery query;
    ListingOptions options;
};

/// The part of LibraryController that runs on its threads, with a connection to the catalog.
class LibraryWorker {
public:
    /// @param controller whose signals report the results.
    /// @param moods where the caption model is, and how to stop recomputing moods.
    /// @param isReader whether another worker writes to the catalog, and says what it found there.
    LibraryWorker(LibraryController& controller, const QString& catalogPath,
                  const MoodReading& moods, bool isReader)
        : m_controller(controller), m_path(catalogPath), m_moods(moods), m_isReader(isReader)
    {
    }

    /// Reopens the catalog with another model.
    void setMoodReading(const MoodReading& moods);

    /// Closes the catalog until it is needed again.
    void close() { m_library.reset(); }

    /// Called on the window's thread: leaves a request, replacing one that still waits.
    /// @returns whether recommendNewest() must be called for it.
    bool enqueue(ListRequest request) { return m_requests.put(std::move(request)); }

    /// Called on the window's thread: answers are no longer needed. Changes to the catalog are
    /// still carried out.
    void end() { m_isEnding = true; }

    void recommendNewest();
    void moreLike(const RankQuery& query, const ListingOptions& options);
    void evidence(const Track& track);
    void overview();
    void search(qint64 number, const QString& text, int limit);
    void importFile(const QString& path, const QString& format, const std::stop_token& stop);
    void addStarterWorks();
    /// Another connection has changed the catalog.
    void reread();
    void removeSource(const QString& name);
    void feedback();
    void addFeedback(const QString& source, const QString& id, FeedbackKind kind);
    void removeOpinion(const QString& source, const QString& id);
    void forgetFeedback();

private:
    /// Emits a signal of the controller on the window's thread.
    template <typename... Values>
    void tell(void (LibraryController::*signal)(Values...),
              const std::type_identity_t<std::decay_t<Values>>&... values)
    {
        runLater(&m_controller, [&controller = m_controller, signal, values...] {
            (controller.*signal)(values...);
        });
    }

    MusicLibrary& library();
    void open();
    bool isCatalogEmpty();
    void guarded(const std::function<void()>& work);
    void answer(const std::function<void()>& work);
    bool isTimeToReport();

    LibraryController& m_controller;
    const QString m_path;
    MoodReading m_moods;
    const bool m_isReader;
    std::unique_ptr<MusicLibrary> m_library; ///< opened on this thread when first needed
    QElapsedTimer m_sinceProgress;
    std::atomic<bool> m_isEnding = false;
    Mailbox<ListRequest> m_requests;
};

/// A worker with the thread that it is used on.
class LibraryThread {
public:
    template <typename... Arguments>
    explicit LibraryThread(Arguments&&... arguments)
        : m_worker(std::make_unique<LibraryWorker>(std::forward<Arguments>(arguments)...))
    {
    }

    /// Waits for the thread, which first completes pending changes.
    ~LibraryThread()
    {
        m_worker->end();
        m_thread.post([this] { m_worker.reset(); }); // on the thread that opened the catalog
    }

    template <typename... Parameters, typename... Values>
    void post(void (LibraryWorker::*work)(Parameters...), const Values&... values)
    {
        m_thread.post([worker = m_worker.get(), work, values...] { (worker->*work)(values...); });
    }

    void recommend(ListRequest request)
    {
        if (m_worker->enqueue(std::move(request)))
            post(&LibraryWorker::recommendNewest);
    }

private:
    std::unique_ptr<LibraryWorker> m_worker;
    Worker m_thread;
};

} // namespace v2m
