// SPDX-License-Identifier: MIT
#include "ui/session/library_worker.h"

#include "core/base/error.h"
#include "core/base/logging.h"
#include "core/library/genre_list.h"

namespace v2m {
namespace {

constexpr int kProgressIntervalMs = 50;

} // namespace

bool LibraryWorker::leaveRequest(const RankQuery& query, const ListingOptions& options)
{
    const std::scoped_lock lock(m_mutex);
    const bool isFirst = !m_request.has_value();
    m_request.emplace(query, options);
    return isFirst;
}

void LibraryWorker::recommendNewest()
{
    std::optional<std::pair<RankQuery, ListingOptions>> request;
    {
        const std::scoped_lock lock(m_mutex);
        request = std::exchange(m_request, std::nullopt);
    }
    if (!request || m_isEnding)
        return;
    try {
        Q_EMIT listReady(std::make_shared<const Listing>(
            makeListing(library(), request->first, request->second)));
    } catch (const std::exception& error) {
        Q_EMIT listFailed(messageOf(error));
    }
}

void LibraryWorker::overview()
{
    if (m_isEnding)
        return;
    guarded([this] {
        const TrackRepository& repository = library().repository();
        Q_EMIT overviewReady(
            {m_path, repository.sources(), repository.trackCount(), genreList(library())});
    });
}

void LibraryWorker::search(const QString& text, int limit)
{
    if (m_isEnding)
        return;
    guarded([&] {
        const TrackRepository& repository = library().repository();
        std::vector<std::int64_t> rows;
        for (const SearchHit& hit : repository.search(text, limit))
            rows.push_back(hit.rowId);
        Q_EMIT searchReady(text, repository.tracks(rows));
    });
}

void LibraryWorker::importFile(const QString& path, const QString& format,
                               const std::stop_token& stop)
{
    m_sinceProgress.invalidate();
    try {
        const ImportReport report = library().importFile(
            path, format, [this](const ImportProgress& progress) { reportProgress(progress); },
            stop);
        Q_EMIT importFinished(report);
        Q_EMIT catalogChanged();
    } catch (const Cancelled&) {
        Q_EMIT importCancelled();
    } catch (const std::exception& error) {
        Q_EMIT importFailed(messageOf(error));
    }
}

void LibraryWorker::removeSource(const QString& name)
{
    guarded([&] {
        library().repository().removeSource(name);
        library().refresh();
        Q_EMIT catalogChanged();
    });
}

void LibraryWorker::feedback()
{
    if (m_isEnding)
        return;
    guarded([this] { Q_EMIT feedbackReady(library().feedback()); });
}

void LibraryWorker::addFeedback(const QString& source, const QString& id, FeedbackKind kind)
{
    guarded([&] { library().addFeedback(source, id, kind); });
}

void LibraryWorker::removeOpinion(const QString& source, const QString& id)
{
    guarded([&] { library().removeOpinion(source, id); });
}

void LibraryWorker::forgetFeedback()
{
    guarded([this] {
        const std::int64_t count = library().forgetFeedback();
        Q_EMIT feedbackReady({});
        Q_EMIT feedbackForgotten(count);
    });
}

void LibraryWorker::setMoodReading(const MoodReading& moods)
{
    m_moods = moods;
    if (!m_library)
        return;
    m_library.reset();
    if (!m_isEnding)
        Q_EMIT catalogChanged();
}

MusicLibrary& LibraryWorker::library()
{
    if (!m_library)
        open();
    return *m_library;
}

void LibraryWorker::open()
{
    Message notice;
    bool isReading = false;
    m_sinceProgress.invalidate();
    const auto make = [&] {
        MoodReading moods = m_moods;
        moods.progress = [&](std::int64_t done, std::int64_t total) {
            isReading = true;
            if (isTimeToReport())
                Q_EMIT moodsProgressed(done, total);
        };
        return std::make_unique<MusicLibrary>(m_path, MusicLibrary::WhenEmpty::AddStarterWorks,
                                              moods);
    };
    try {
        m_library = make();
        notice = m_library->captions().notice();
    } catch (const Cancelled&) {
        m_moods.keepsOld = true;
    } catch (const ModelError& error) {
        m_moods.keepsOld = true;
        notice = messageOf(error);
    }
    if (!m_library)
        m_library = make();
    if (isReading)
        Q_EMIT moodsEnded(!m_moods.keepsOld);
    if (!notice.isEmpty())
        qCWarning(logUi, "%s", notice.english().c_str());
    Q_EMIT modelNoticed(notice);
}

void LibraryWorker::guarded(const std::function<void()>& work)
{
    try {
        work();
    } catch (const std::exception& error) {
        Q_EMIT failed(messageOf(error));
    }
}

void LibraryWorker::reportProgress(const ImportProgress& progress)
{
    if (isTimeToReport())
        Q_EMIT importProgressed(progress);
}

bool LibraryWorker::isTimeToReport()
{
    if (m_sinceProgress.isValid() && !m_sinceProgress.hasExpired(kProgressIntervalMs))
        return false;
    m_sinceProgress.start();
    return true;
}

} // namespace v2m
