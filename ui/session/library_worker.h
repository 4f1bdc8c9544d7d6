// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/later.h"
#include "core/base/mailbox.h"
#include "ui/session/library_controller.h"

#include <QElapsedTimer>

#include <atomic>
#include <functional>
#include <type_traits>
#include <utility>

namespace v2m {

/// The part of LibraryController that runs on its thread, with the connection to the catalog.
class LibraryWorker {
public:
    /// @param controller whose signals report the results.
    /// @param moods where the caption model is, and how to stop recomputing moods.
    LibraryWorker(LibraryController& controller, const QString& catalogPath,
                  const MoodReading& moods)
        : m_controller(controller), m_path(catalogPath), m_moods(moods)
    {
    }

    /// Reopens the catalog with another model.
    void setMoodReading(const MoodReading& moods);

    /// Called on the window's thread: leaves a request, replacing one that still waits.
    /// @returns whether recommendNewest() must be called for it.
    bool enqueue(const RankQuery& query, const ListingOptions& options)
    {
        return m_requests.put({query, options});
    }

    /// Called on the window's thread: answers are no longer needed. Changes to the catalog are
    /// still carried out.
    void end() { m_isEnding = true; }

    void recommendNewest();
    void moreLike(const RankQuery& query, const ListingOptions& options);
    void evidence(const Track& track);
    void overview();
    void search(const QString& text, int limit);
    void importFile(const QString& path, const QString& format, const std::stop_token& stop);
    void addStarterWorks();
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
    std::unique_ptr<MusicLibrary> m_library; ///< opened on this thread when first needed
    QElapsedTimer m_sinceProgress;
    std::atomic<bool> m_isEnding = false;
    Mailbox<std::pair<RankQuery, ListingOptions>> m_requests;
};

} // namespace v2m
