// SPDX-License-Identifier: MIT
#include "core/catalog/track_columns.h"

#include "core/base/text.h"
#include "core/catalog/search_query.h"
#include "core/catalog/sqlite_support.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <new>
#include <optional>
#include <string>
#include <string_view>

namespace v2m {
namespace {

/// The names in a column of files that are ?1 whatever the case and accents; each is compared once.
std::string namesLike(const std::string& column)
{
    const std::string name = column.substr(0, column.find(' '));
    return "WITH names (name) AS MATERIALIZED (SELECT DISTINCT " + column +
           " FROM track_files WHERE " + name +
           " <> '') SELECT name FROM names WHERE searched(name) = searched(?1)";
}

/// Each statement hands its rowIds to collect() and is covered by an index.
std::string statementOf(TrackColumn column)
{
    switch (column) {
    case TrackColumn::Tempo:
        return "SELECT collect(track_id) FROM track_files WHERE tempo_bpm BETWEEN ?1 AND ?2";
    case TrackColumn::Key:
        return "SELECT collect(track_id) FROM track_files WHERE key BETWEEN ?1 AND ?2";
    case TrackColumn::Year:
        return "SELECT collect(track_id) FROM track_files WHERE year BETWEEN ?1 AND ?2";
    case TrackColumn::LengthS:
        return "SELECT collect(track_id) FROM track_files WHERE duration_s BETWEEN ?1 AND ?2";
    case TrackColumn::Voice:
        // Not OR, for which SQLite sorts out what both sides have.
        return "SELECT collect(track_id) FROM (SELECT track_id FROM track_affect WHERE voice "
               "BETWEEN ?1 AND ?2 UNION ALL SELECT track_id FROM track_affect WHERE voice IS NULL)";
    case TrackColumn::Pace:
        return "SELECT collect(track_id) FROM (SELECT track_id FROM track_affect WHERE pace "
               "BETWEEN ?1 AND ?2 UNION ALL SELECT track_id FROM track_affect WHERE pace IS NULL)";
    case TrackColumn::Album:
        return "SELECT collect(track_id) FROM track_files WHERE album <> '' AND "
               "album COLLATE NOCASE IN (" +
               namesLike("album COLLATE NOCASE") + ")";
    case TrackColumn::Artist:
        // Among all tracks the index of words finds candidates.
        return "SELECT collect(id) FROM ("
               "SELECT id FROM tracks WHERE id IN (SELECT rowid FROM tracks_fts WHERE tracks_fts "
               "MATCH ?2) AND searched(artist) = searched(?1) "
               "UNION ALL SELECT id FROM tracks WHERE artist = ?1 COLLATE NOCASE AND artist <> '' "
               "UNION ALL SELECT track_id FROM track_files WHERE album_artist <> '' AND "
               "album_artist COLLATE NOCASE IN (" +
               namesLike("album_artist COLLATE NOCASE") +
               ") UNION ALL SELECT track_id FROM track_files WHERE composer <> '' AND "
               "composer COLLATE NOCASE IN (" +
               namesLike("composer COLLATE NOCASE") + "))";
    case TrackColumn::Source:
        return "SELECT collect(id) FROM tracks INDEXED BY tracks_by_source WHERE source_id IN "
               "(SELECT id FROM sources WHERE name = ?1 COLLATE NOCASE)";
    case TrackColumn::Words:
        return "SELECT collect(rowid) FROM tracks_fts WHERE tracks_fts MATCH ?1";
    case TrackColumn::Valence:
    case TrackColumn::Arousal:
    case TrackColumn::Quality:
    case TrackColumn::Distance:
    case TrackColumn::Affinity:
        break;
    }
    return {};
}

bool isText(TrackColumn column)
{
    return column == TrackColumn::Album || column == TrackColumn::Artist ||
           column == TrackColumn::Source || column == TrackColumn::Words;
}

void searched(sqlite3_context* context, int /*count*/, sqlite3_value** values)
{
    const std::string_view text(reinterpret_cast<const char*>(sqlite3_value_text(values[0])),
                                static_cast<std::size_t>(sqlite3_value_bytes(values[0])));
    const auto isAscii = [](char letter) { return static_cast<unsigned char>(letter) < 0x80; };
    std::string form;
    if (std::ranges::all_of(text, isAscii)) { // most names, and much faster
        form.resize(text.size());
        std::ranges::transform(text, form.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        });
    } else {
        form = searchForm(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
                   .toStdString();
    }
    sqlite3_result_text(context, form.data(), static_cast<int>(form.size()), SQLITE_TRANSIENT);
}

/// SQLite only folds the case of ASCII.
QStringList inAnyCase(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return {text};
    QStringList forms = {text, text.toLower(), text.toUpper(),
                         text.left(1).toUpper() + text.mid(1).toLower()};
    forms.removeDuplicates();
    return forms;
}

/// A query for the words of a name; for nothing if it has none.
std::string nameOrNoneQuery(const QString& name)
{
    const QString query = nameQuery(name);
    return query.isEmpty() ? std::string("\"\"") : query.toStdString();
}

/// Gathers the rows of a condition. They are taken inside SQLite, by an aggregate function: a step
/// of the statement for each row would take three times as long.
class Lookup {
public:
    Lookup(Database& database, const RowSet* among)
        : m_connection(database.connection().getHandle()), m_among(among),
          m_database(database.connection())
    {
        const int code =
            sqlite3_create_function_v2(m_connection, kCollect, 1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                       this, nullptr, take, finish, nullptr);
        if (code != SQLITE_OK)
            throw SQLite::Exception(m_connection, code);
        sqlite3_create_function_v2(m_connection, "searched", 1,
                                   SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                                   searched, nullptr, nullptr, nullptr);
    }

    ~Lookup()
    {
        sqlite3_create_function_v2(m_connection, kCollect, 1, SQLITE_UTF8, nullptr, nullptr,
                                   nullptr, nullptr, nullptr);
    }

    Lookup(const Lookup&) = delete;
    Lookup& operator=(const Lookup&) = delete;

    RowSet find(const ColumnCondition& condition)
    {
        SQLite::Statement statement(m_database, statementOf(condition.column));
        if (!isText(condition.column)) {
            statement.bind(1, condition.least);
            statement.bind(2, condition.most);
            statement.executeStep();
            return std::move(m_rows);
        }
        for (const QString& text : condition.texts) {
            const bool isSource = condition.column == TrackColumn::Source;
            const QStringList forms = condition.column == TrackColumn::Words
                                          ? QStringList{wordQuery(text)}
                                      : isSource ? inAnyCase(text)
                                                 : QStringList{text};
            for (const QString& form : forms) {
                if (form.isEmpty())
                    continue;
                statement.bind(1, form.toStdString());
                if (condition.column == TrackColumn::Artist)
                    statement.bind(2, nameOrNoneQuery(form));
                statement.executeStep();
                statement.reset();
            }
        }
        return std::move(m_rows);
    }

private:
    static constexpr const char* kCollect = "collect";

    static void take(sqlite3_context* context, int /*count*/, sqlite3_value** values)
    {
        auto& self = *static_cast<Lookup*>(sqlite3_user_data(context));
        const std::int64_t rowId = sqlite3_value_int64(values[0]);
        if (self.m_among != nullptr && !self.m_among->contains(rowId))
            return;
        try {
            self.m_rows.add(rowId);
        } catch (const std::bad_alloc&) {
            sqlite3_result_error_nomem(context);
        }
    }

    static void finish(sqlite3_context* /*context*/) {}

    sqlite3* m_connection;
    const RowSet* m_among;
    SQLite::Database& m_database;
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
