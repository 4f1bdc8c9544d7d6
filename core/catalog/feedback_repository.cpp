// SPDX-License-Identifier: MIT
#include "core/catalog/feedback_repository.h"

#include "core/catalog/sqlite_support.h"

#include <string>

namespace v2m {
namespace {

void bindTrack(SQLite::Statement& statement, const QString& source, const QString& id)
{
    statement.bind(1, source.toStdString());
    statement.bind(2, id.toStdString());
}

void insert(SQLite::Database& connection, const Feedback& feedback)
{
    SQLite::Statement statement(
        connection, "INSERT INTO feedback (source, external_id, kind, given_at) "
                    "VALUES (?1, ?2, ?3, ?4) "
                    "ON CONFLICT (source, external_id) WHERE kind IN ('like', 'dislike') "
                    "DO UPDATE SET kind = excluded.kind, given_at = excluded.given_at");
    bindTrack(statement, feedback.source, feedback.id);
    statement.bind(3, std::string(feedbackName(feedback.kind)));
    statement.bind(4, feedback.at.toUTC().toString(Qt::ISODateWithMs).toStdString());
    statement.exec();
}

void forgetOldPlays(SQLite::Database& connection, const QString& source, const QString& id)
{
    SQLite::Statement statement(
        connection,
        "DELETE FROM feedback WHERE id IN (SELECT id FROM feedback WHERE source = ?1 AND "
        "external_id = ?2 AND kind IN ('skip', 'finished') ORDER BY given_at DESC, id DESC "
        "LIMIT -1 OFFSET ?3)");
    bindTrack(statement, source, id);
    statement.bind(3, FeedbackRepository::kMostPlaysOfATrack);
    statement.exec();
}

} // namespace

void FeedbackRepository::add(const Feedback& feedback)
{
    guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        insert(m_database.connection(), feedback);
        if (!isOpinion(feedback.kind))
            forgetOldPlays(m_database.connection(), feedback.source, feedback.id);
        transaction.commit();
    });
}

bool FeedbackRepository::removeOpinion(const QString& source, const QString& id)
{
    return guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        SQLite::Statement statement(m_database.connection(),
                                    "DELETE FROM feedback WHERE source = ?1 AND external_id = ?2 "
                                    "AND kind IN ('like', 'dislike')");
        bindTrack(statement, source, id);
        const bool existed = statement.exec() > 0;
        transaction.commit();
        return existed;
    });
}

std::vector<Feedback> FeedbackRepository::all() const
{
    return guarded(m_database, [&] {
        SQLite::Statement statement(m_database.connection(),
                                    "SELECT source, external_id, kind, given_at FROM feedback "
                                    "ORDER BY given_at DESC, id DESC");
        std::vector<Feedback> feedback;
        while (statement.executeStep()) {
            const auto kind = feedbackKindFromName(utf8Of(statement, 2));
            if (!kind) // the table holds no other
                continue;
            feedback.push_back({textOf(statement, 0), textOf(statement, 1), *kind,
                                QDateTime::fromString(textOf(statement, 3), Qt::ISODateWithMs)});
        }
        return feedback;
    });
}

std::int64_t FeedbackRepository::clear(const QString& source, const QString& id)
{
    return guarded(m_database, [&]() -> std::int64_t {
        WriteTransaction transaction(m_database);
        SQLite::Statement statement(m_database.connection(),
                                    "DELETE FROM feedback WHERE source = ?1 AND external_id = ?2");
        bindTrack(statement, source, id);
        const std::int64_t removed = statement.exec();
        transaction.commit();
        return removed;
    });
}

std::int64_t FeedbackRepository::clear()
{
    return guarded(m_database, [&]() -> std::int64_t {
        WriteTransaction transaction(m_database);
        const std::int64_t removed = m_database.connection().exec("DELETE FROM feedback");
        transaction.commit();
        return removed;
    });
}

} // namespace v2m
