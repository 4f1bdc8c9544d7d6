// SPDX-License-Identifier: MIT
#include "ui/session/diary_library.h"

#include "core/base/error.h"
#include "core/base/later.h"
#include "core/base/paths.h"
#include "core/library/diary_export.h"

#include <QDateTime>

#include <exception>
#include <utility>

namespace v2m {
namespace {

constexpr double kProgressStep = 0.01;

} // namespace

DiaryLibrary::DiaryLibrary(const QString& catalogPath, QObject* parent)
    : QObject(parent), m_thread(catalogPath)
{
}

void DiaryLibrary::post(std::function<void(Database&)> work)
{
    m_thread.post(std::move(work), [this](const std::exception& error) {
        runLater(this, [this, reason = messageOf(error)] { Q_EMIT failed(reason); });
    });
}

void DiaryLibrary::notifyAll(Database& database)
{
    runLater(this, [this, all = DiaryRepository(database).entries()] { Q_EMIT loaded(all); });
}

void DiaryLibrary::askForConsent()
{
    post([this](Database& database) {
        runLater(this, [this, consent = DiaryRepository(database).consent()] {
            Q_EMIT consentKnown(consent);
        });
    });
}

void DiaryLibrary::setConsent(DiaryConsent consent)
{
    post([this, consent](Database& database) {
        DiaryRepository(database).setConsent(consent);
        runLater(this, [this, consent] { Q_EMIT consentKnown(consent); });
    });
}

void DiaryLibrary::load()
{
    post([this](Database& database) { notifyAll(database); });
}

void DiaryLibrary::keep(const DiaryEntry& entry)
{
    post([this, entry](Database& database) {
        if (DiaryRepository(database).append(entry))
            runLater(this, [this] { Q_EMIT kept(); });
    });
}

void DiaryLibrary::attach(const DiaryMusic& music)
{
    post([music, at = QDateTime::currentDateTime()](Database& database) {
        DiaryRepository(database).attach(music, at);
    });
}

void DiaryLibrary::removeOpinion(const QString& source, const QString& id)
{
    post([source, id, at = QDateTime::currentDateTime()](Database& database) {
        DiaryRepository(database).removeOpinion(source, id, at);
    });
}

void DiaryLibrary::remove(const DiarySpan& span)
{
    m_removalStop = std::stop_source();
    post([this, span, stop = m_removalStop.get_token()](Database& database) {
        DiaryRepository diary(database);
        const std::vector<DiaryEntry> was = diary.entries(span);
        std::exception_ptr failure;
        bool isFileWrittenAnew = false;
        try {
            isFileWrittenAnew = diary.remove(span, throttledProgress(), stop).isFileWrittenAnew;
        } catch (const Cancelled&) {
            runLater(this, [this] { Q_EMIT removalCancelled(); });
            return;
        } catch (const CatalogError&) {
            if (!diary.entries(span).empty())
                throw;
            failure = std::current_exception(); // bytes of them may be left in the file
        }
        runLater(this, [this, was, isFileWrittenAnew] { Q_EMIT removed(was, isFileWrittenAnew); });
        notifyAll(database);
        if (failure)
            std::rethrow_exception(failure);
    });
}

void DiaryLibrary::cancelRemoval()
{
    m_removalStop.request_stop();
}

RewriteProgress DiaryLibrary::throttledProgress()
{
    return [this, reported = -1.0](double share) mutable {
        if (share < reported + kProgressStep)
            return;
        reported = share;
        runLater(this, [this, share] { Q_EMIT removalProgressed(share); });
    };
}

void DiaryLibrary::restore(const std::vector<DiaryEntry>& entries)
{
    post([this, entries](Database& database) {
        DiaryRepository(database).restore(entries);
        notifyAll(database);
    });
}

void DiaryLibrary::exportTo(const QString& path)
{
    post([this, path](Database& database) {
        exportDiary(DiaryRepository(database).entries(), toPath(path));
        runLater(this, [this, path] { Q_EMIT exported(path); });
    });
}

} // namespace v2m
