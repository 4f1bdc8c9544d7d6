// SPDX-License-Identifier: MIT
#include "ui/session/diary_library.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/library/diary_export.h"

#include <QDateTime>

#include <exception>
#include <utility>

namespace v2m {
namespace {

constexpr double kProgressStep = 0.01;

} // namespace

/// Opened on the thread that uses it, when it is first needed.
class DiaryLibrary::Connection {
public:
    explicit Connection(QString path) : m_path(std::move(path)) {}

    DiaryRepository diary()
    {
        if (!m_database)
            m_database = std::make_unique<Database>(m_path);
        return DiaryRepository(*m_database);
    }

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
};

DiaryLibrary::DiaryLibrary(const QString& catalogPath, QObject* parent)
    : QObject(parent), m_connection(std::make_unique<Connection>(catalogPath))
{
}

DiaryLibrary::~DiaryLibrary()
{
    m_thread.post([this] { m_connection.reset(); });
}

void DiaryLibrary::tell(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

void DiaryLibrary::post(std::function<void(Connection&)> work)
{
    m_thread.post([this, work = std::move(work)] {
        try {
            work(*m_connection);
        } catch (const std::exception& error) {
            tell([this, reason = messageOf(error)] { Q_EMIT failed(reason); });
        }
    });
}

void DiaryLibrary::notifyAll(Connection& connection)
{
    tell([this, all = connection.diary().entries()] { Q_EMIT loaded(all); });
}

void DiaryLibrary::askForConsent()
{
    post([this](Connection& connection) {
        tell([this, consent = connection.diary().consent()] { Q_EMIT consentKnown(consent); });
    });
}

void DiaryLibrary::setConsent(DiaryConsent consent)
{
    post([this, consent](Connection& connection) {
        connection.diary().setConsent(consent);
        tell([this, consent] { Q_EMIT consentKnown(consent); });
    });
}

void DiaryLibrary::load()
{
    post([this](Connection& connection) { notifyAll(connection); });
}

void DiaryLibrary::keep(const DiaryEntry& entry)
{
    post([this, entry](Connection& connection) {
        if (connection.diary().append(entry))
            tell([this] { Q_EMIT kept(); });
    });
}

void DiaryLibrary::attach(const DiaryMusic& music)
{
    post([music, at = QDateTime::currentDateTime()](Connection& connection) {
        connection.diary().attach(music, at);
    });
}

void DiaryLibrary::removeOpinion(const QString& source, const QString& id)
{
    post([source, id, at = QDateTime::currentDateTime()](Connection& connection) {
        connection.diary().removeOpinion(source, id, at);
    });
}

void DiaryLibrary::remove(const DiarySpan& span)
{
    m_removalStop = std::stop_source();
    post([this, span, stop = m_removalStop.get_token()](Connection& connection) {
        DiaryRepository diary = connection.diary();
        const std::vector<DiaryEntry> was = diary.entries(span);
        std::exception_ptr failure;
        bool isFileWrittenAnew = false;
        try {
            isFileWrittenAnew = diary.remove(span, throttledProgress(), stop).isFileWrittenAnew;
        } catch (const Cancelled&) {
            tell([this] { Q_EMIT removalCancelled(); });
            return;
        } catch (const CatalogError&) {
            if (!diary.entries(span).empty())
                throw;
            failure = std::current_exception(); // bytes of them may be left in the file
        }
        tell([this, was, isFileWrittenAnew] { Q_EMIT removed(was, isFileWrittenAnew); });
        notifyAll(connection);
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
        tell([this, share] { Q_EMIT removalProgressed(share); });
    };
}

void DiaryLibrary::restore(const std::vector<DiaryEntry>& entries)
{
    post([this, entries](Connection& connection) {
        connection.diary().restore(entries);
        notifyAll(connection);
    });
}

void DiaryLibrary::exportTo(const QString& path)
{
    post([this, path](Connection& connection) {
        exportDiary(connection.diary().entries(), toPath(path));
        tell([this, path] { Q_EMIT exported(path); });
    });
}

} // namespace v2m
