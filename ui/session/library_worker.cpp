// SPDX-License-Identifier: MIT
#include "ui/session/library_worker.h"

#include "core/base/error.h"
#include "core/base/logging.h"
#include "core/library/file_words.h"
#include "core/library/genre_list.h"
#include "core/library/played_files.h"

#include <algorithm>
#include <array>

namespace v2m {
namespace {

constexpr int kProgressIntervalMs = 50;

/// The source that a text names as a filter does; empty for any other text.
QString sourceIn(const QString& text, const TrackRepository& repository)
{
    constexpr QLatin1StringView kField("source=");
    if (!text.startsWith(kField))
        return {};
    const QString name = text.sliced(kField.size()).remove(u'"');
    for (const CatalogSource& source : repository.sources()) {
        if (source.name.simplified().remove(u'"') == name)
            return source.name;
    }
    return {};
}

} // namespace

void LibraryWorker::recommendNewest()
{
    const auto request = m_requests.tryTake();
    if (!request || m_isEnding)
        return;
    try {
        tell(&LibraryController::takeList, request->number,
             std::make_shared<const Listing>(
                 makeListing(library(), request->query, request->options)));
    } catch (const std::exception& error) {
        tell(&LibraryController::takeFailure, request->number, messageOf(error), isCatalogEmpty());
    }
}

void LibraryWorker::moreLike(const RankQuery& query, const ListingOptions& options)
{
    answer([&] {
        tell(&LibraryController::moreLikeReady, *options.like,
             std::make_shared<const Listing>(makeListing(library(), query, options)));
    });
}

void LibraryWorker::evidence(const Track& track)
{
    answer([&] {
        const std::array rows = {track.rowId};
        const FileFacts facts = library().fileFacts(rows).value(track.rowId);
        tell(&LibraryController::evidenceReady, track, facts,
             ownMoodWords(track, library().affect()));
    });
}

void LibraryWorker::overview()
{
    answer([this] {
        const TrackRepository& repository = library().repository();
        const std::vector<CatalogSource> sources = repository.sources();
        std::int64_t tracks = 0;
        for (const CatalogSource& source : sources)
            tracks += source.tracks - source.lost;
        tell(&LibraryController::overviewReady, {m_path, sources, tracks, genreList(library())});
    });
}

void LibraryWorker::search(qint64 number, const QString& text, int limit)
{
    answer([&] {
        const TrackRepository& repository = library().repository();
        std::vector<std::int64_t> rows;
        if (const QString source = sourceIn(text, repository); !source.isEmpty())
            rows = repository.rowsOfSource(source, LibraryController::kMaxOfSource);
        else
            for (const SearchHit& hit : repository.searchWithAlbums(text, limit))
                rows.push_back(hit.rowId);
        std::vector<Track> tracks = repository.tracks(rows);
        std::ranges::for_each(tracks, setStarterLength);
        tell(&LibraryController::takeFound, number, text, tracks);
    });
}

void LibraryWorker::importFile(const QString& path, const QString& format,
                               const std::stop_token& stop)
{
    m_sinceProgress.invalidate();
    try {
        const ImportReport report = library().importFile(
            path, format,
            [this](const ImportProgress& progress) {
                if (isTimeToReport())
                    tell(&LibraryController::importProgressed, progress);
            },
            stop);
        tell(&LibraryController::importFinished, report);
        tell(&LibraryController::catalogChanged);
    } catch (const Cancelled&) {
        tell(&LibraryController::importCancelled);
    } catch (const std::exception& error) {
        tell(&LibraryController::importFailed, messageOf(error));
    }
}

void LibraryWorker::removeSource(const QString& name)
{
    bool isRemoved = false;
    guarded([&] {
        library().removeSource(name);
        isRemoved = true;
    });
    tell(&LibraryController::removalEnded, isRemoved);
    if (isRemoved)
        tell(&LibraryController::catalogChanged);
}

void LibraryWorker::addStarterWorks()
{
    try {
        tell(&LibraryController::importFinished, library().addStarterWorks());
        tell(&LibraryController::catalogChanged);
    } catch (const std::exception& error) {
        tell(&LibraryController::importFailed, messageOf(error));
    }
}

void LibraryWorker::reread()
{
    answer([this] {
        library().reread();
        tell(&LibraryController::catalogChanged);
    });
}

void LibraryWorker::feedback()
{
    answer([this] { tell(&LibraryController::feedbackReady, library().feedback()); });
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
        tell(&LibraryController::feedbackReady, {});
        tell(&LibraryController::feedbackCleared, count);
    });
}

void LibraryWorker::setMoodReading(const MoodReading& moods)
{
    m_moods = moods;
    if (!m_library)
        return;
    m_library.reset();
    if (!m_isEnding)
        tell(&LibraryController::catalogChanged);
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
                tell(&LibraryController::moodsProgressed, done, total);
        };
        return std::make_unique<MusicLibrary>(m_path,
                                              m_isReader ? MusicLibrary::WhenEmpty::KeepEmpty
                                                         : MusicLibrary::WhenEmpty::AddStarterWorks,
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
    if (m_isReader)
        return; // the thread that writes says all this
    if (isReading)
        tell(&LibraryController::moodsEnded, !m_moods.keepsOld);
    if (!notice.isEmpty())
        qCWarning(logUi, "%s", notice.english().c_str());
    tell(&LibraryController::modelNoticed, notice);
    if (const Message& reason = m_library->readOnlyReason(); !reason.isEmpty()) {
        qCWarning(logUi, "%s", reason.english().c_str());
        tell(&LibraryController::openedReadOnly, reason);
    }
}

bool LibraryWorker::isCatalogEmpty()
try {
    return m_library && m_library->repository().trackCount() == 0;
} catch (const std::exception&) {
    return false; // it is unreadable
}

void LibraryWorker::guarded(const std::function<void()>& work)
{
    try {
        work();
    } catch (const std::exception& error) {
        tell(&LibraryController::failed, messageOf(error));
    }
}

void LibraryWorker::answer(const std::function<void()>& work)
{
    if (!m_isEnding)
        guarded(work);
}

bool LibraryWorker::isTimeToReport()
{
    if (m_sinceProgress.isValid() && !m_sinceProgress.hasExpired(kProgressIntervalMs))
        return false;
    m_sinceProgress.start();
    return true;
}

} // namespace v2m
