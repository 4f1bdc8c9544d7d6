// SPDX-License-Identifier: MIT
#include "core/catalog/track_columns.h"

#include "core/catalog/search_query.h"
#include "core/catalog/sqlite_support.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <optional>
#include <string>

namespace v2m {
namespace {

/// Each statement yields rowIds and is covered by an index.
std::string statementOf(TrackColumn column)
{
    switch (column) {
    case TrackColumn::Tempo:
        return "SELECT track_id FROM track_files WHERE tempo_bpm BETWEEN ?1 AND ?2";
    case TrackColumn::Key:
        return "SELECT track_id FROM track_files WHERE key BETWEEN ?1 AND ?2";
    case TrackColumn::Year:
        return "SELECT track_id FROM track_files WHERE year BETWEEN ?1 AND ?2";
    case TrackColumn::LengthS:
        return "SELECT track_id FROM track_files WHERE duration_s BETWEEN ?1 AND ?2";
    case TrackColumn::Voice:
        return "SELECT track_id FROM track_affect WHERE voice BETWEEN ?1 AND ?2 OR voice IS NULL";
    case TrackColumn::Pace:
        return "SELECT track_id FROM track_affect WHERE pace BETWEEN ?1 AND ?2 OR pace IS NULL";
    case TrackColumn::Album:
        return "SELECT track_id FROM track_files WHERE album = ?1 COLLATE NOCASE AND album <> ''";
    case TrackColumn::Artist:
        return "SELECT id FROM tracks WHERE artist = ?1 COLLATE NOCASE AND artist <> ''";
    case TrackColumn::Source:
        return "SELECT t.id FROM sources AS s JOIN tracks AS t ON t.source_id = s.id "
               "WHERE s.name = ?1 COLLATE NOCASE";
    case TrackColumn::Words:
        return "SELECT rowid FROM tracks_fts WHERE tracks_fts MATCH ?1";
    case TrackColumn::Valence:
    case TrackColumn::Arousal:
    case TrackColumn::Quality:
        break;
    }
    return {};
}

bool isText(TrackColumn column)
{
    return column == TrackColumn::Album || column == TrackColumn::Artist ||
           column == TrackColumn::Source || column == TrackColumn::Words;
}

/// SQLite only folds the case of ASCII.
QStringList inAnyCase(const QString& text)
{
    QStringList forms = {text, text.toLower(), text.toUpper(),
                         text.left(1).toUpper() + text.mid(1).toLower()};
    forms.removeDuplicates();
    return forms;
}

class Lookup {
public:
    Lookup(Database& database, const RowSet* among) : m_database(database), m_among(among) {}

    RowSet find(const ColumnCondition& condition)
    {
        SQLite::Statement statement(m_database.connection(), statementOf(condition.column));
        if (!isText(condition.column)) {
            statement.bind(1, condition.least);
            statement.bind(2, condition.most);
            take(statement);
            return std::move(m_rows);
        }
        for (const QString& text : condition.texts) {
            const QStringList forms = condition.column == TrackColumn::Words
                                          ? QStringList{wordQuery(text)}
                                          : inAnyCase(text);
            for (const QString& form : forms) {
                if (form.isEmpty())
                    continue;
                statement.bind(1, form.toStdString());
                take(statement);
                statement.reset();
            }
        }
        return std::move(m_rows);
    }

private:
    void take(SQLite::Statement& statement)
    {
        while (statement.executeStep()) {
            const std::int64_t rowId = statement.getColumn(0).getInt64();
            if (m_among == nullptr || m_among->contains(rowId))
                m_rows.add(rowId);
        }
    }

    Database& m_database;
    const RowSet* m_among;
    RowSet m_rows;
};

} // namespace

bool RowSet::add(std::int64_t rowId)
{
    bool isNew = false;
    if (rowId < 0 || rowId >= kMaxBits) {
        isNew = m_others.insert(rowId).second;
    } else {
        const auto place = static_cast<std::size_t>(rowId);
        if (place >= m_bits.size())
            m_bits.resize(std::max(place + 1, 2 * m_bits.size()));
        isNew = !m_bits[place];
        m_bits[place] = true;
    }
    m_size += isNew ? 1 : 0;
    return isNew;
}

bool RowSet::contains(std::int64_t rowId) const
{
    if (rowId < 0 || rowId >= kMaxBits)
        return m_others.contains(rowId);
    const auto place = static_cast<std::size_t>(rowId);
    return place < m_bits.size() && m_bits[place];
}

bool isLookedUp(const ColumnCondition& condition)
{
    return !statementOf(condition.column).empty();
}

RowSet rowsWhere(Database& database, std::span<const ColumnCondition> conditions)
{
    return guarded(database, [&] {
        std::optional<RowSet> rows;
        for (const ColumnCondition& condition : conditions) {
            if (isLookedUp(condition))
                rows = Lookup(database, rows ? &*rows : nullptr).find(condition);
        }
        return rows ? std::move(*rows) : RowSet();
    });
}

} // namespace v2m
