// SPDX-License-Identifier: MIT
#include "core/catalog/feedback_repository.h"

#include "core/catalog/sqlite_support.h"

#include <optional>
#include <string>
#include <utility>

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
    statement.bind(3, FeedbackRepository::kMaxPlaysOfATrack);
    statement.exec();
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
