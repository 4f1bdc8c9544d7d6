// SPDX-License-Identifier: MIT
#include "core/catalog/feedback_repository.h"

#include "core/catalog/sqlite_support.h"

#include <optional>
#include <string>
#include <utility>

namespace v2m {
namespace {

void insert(SQLite::Database& connection, const Feedback& feedback)
{
    execute(connection,
            "INSERT INTO feedback (source, external_id, kind, given_at) VALUES (?1, ?2, ?3, ?4) "
            "ON CONFLICT (source, external_id) WHERE kind IN ('like', 'dislike') "
            "DO UPDATE SET kind = excluded.kind, given_at = excluded.given_at",
            feedback.source, feedback.id, feedbackName(feedback.kind),
            feedback.at.toUTC().toString(Qt::ISODateWithMs));
}

void forgetOldPlays(SQLite::Database& connection, const QString& source, const QString& id)
{
    execute(connection,
            "DELETE FROM feedback WHERE id IN (SELECT id FROM feedback WHERE source = ?1 AND "
            "external_id = ?2 AND kind IN ('skip', 'finished') ORDER BY given_at DESC, id DESC "
            "LIMIT -1 OFFSET ?3)",
            source, id, FeedbackRepository::kMaxPlaysOfATrack);
}

/// nullopt for an unknown kind, which the table's constraint excludes.
std::optional<Feedback> feedbackAt(const SQLite::Statement& statement)
{
    const auto kind = feedbackKindFromName(utf8Of(statement, 2));
    if (!kind)
        return std::nullopt;
    return Feedback{textOf(statement, 0), textOf(statement, 1), *kind,
                    QDateTime::fromString(textOf(statement, 3), Qt::ISODateWithMs)};
}

} // namespace

void FeedbackRepository::add(const Feedback& feedback)
{
    inTransaction(m_database, [&](SQLite::Database& connection) {
        insert(connection, feedback);
        if (!isOpinion(feedback.kind))
            forgetOldPlays(connection, feedback.source, feedback.id);
    });
}

bool FeedbackRepository::removeOpinion(const QString& source, const QString& id)
{
    return inTransaction(m_database, [&](SQLite::Database& connection) {
        return execute(connection,
                       "DELETE FROM feedback WHERE source = ?1 AND external_id = ?2 "
                       "AND kind IN ('like', 'dislike')",
                       source, id) > 0;
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
            if (std::optional<Feedback> one = feedbackAt(statement))
                feedback.push_back(std::move(*one));
        }
        return feedback;
    });
}

void FeedbackRepository::forEachNamed(const std::function<bool(const NamedFeedback&)>& visit) const
{
    guarded(m_database, [&] {
        SQLite::Statement statement(
            m_database.connection(),
            "SELECT f.source, f.external_id, f.kind, f.given_at, t.id, t.title, t.artist "
            "FROM feedback AS f LEFT JOIN sources AS s ON s.name = f.source "
            "LEFT JOIN tracks AS t ON t.source_id = s.id AND t.external_id = f.external_id "
            "ORDER BY f.given_at DESC, f.id DESC");
        while (statement.executeStep()) {
            const std::optional<Feedback> feedback = feedbackAt(statement);
            if (!feedback)
                continue;
            NamedFeedback named = {*feedback, std::nullopt, {}, {}};
            if (!statement.getColumn(4).isNull()) {
                named.rowId = statement.getColumn(4).getInt64();
                named.title = textOf(statement, 5);
                named.artist = textOf(statement, 6);
            }
            if (!visit(named))
                return;
        }
    });
}

std::int64_t FeedbackRepository::clear(const QString& source, const QString& id)
{
    return inTransaction(m_database, [&](SQLite::Database& connection) {
        return execute(connection, "DELETE FROM feedback WHERE source = ?1 AND external_id = ?2",
                       source, id);
    });
}

std::int64_t FeedbackRepository::clear()
{
    return inTransaction(m_database, [](SQLite::Database& connection) {
        return connection.exec("DELETE FROM feedback");
    });
}

} // namespace v2m
