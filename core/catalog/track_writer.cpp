// SPDX-License-Identifier: MIT
#include "core/catalog/track_writer.h"

#include "core/base/file_name.h"

#include <QDateTime>

#include <array>
#include <string>
#include <utility>

namespace v2m {
namespace {

std::int64_t storeSource(SQLite::Database& connection, const SourceDescription& source,
                         const QString& fileName)
{
    SQLite::Statement statement(
        connection, "INSERT INTO sources (name, title, licence, homepage, file_name, imported_at) "
                    "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
                    "title = excluded.title, licence = excluded.licence, "
                    "homepage = excluded.homepage, file_name = excluded.file_name, "
                    "imported_at = excluded.imported_at RETURNING id");
    bindAll(statement, source.name, source.title, source.licence, source.homepage, fileName,
            QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    statement.executeStep();
    return rowIdOf(statement);
}

// Indices of the texts among a statement's parameters, from 0.
constexpr std::size_t kTitle = 0;
constexpr std::size_t kArtist = 1;
constexpr std::size_t kCaption = 2;
constexpr std::size_t kTags = 3;
constexpr int kTextCount = 8;
constexpr int kKeyParameter = kTextCount + 3;

} // namespace

/// All texts of a row in UTF-8, in parameter order.
struct TrackWriter::Texts {
    std::string externalId;
    std::array<std::string, kTextCount> columns;

    explicit Texts(const ImportedRow& row)
        : externalId(row.track.id.toStdString()),
          columns{row.track.title.toStdString(),   row.track.artist.toStdString(),
                  row.track.caption.toStdString(), joinedTags(row.track.tags),
                  row.track.url.toStdString(),     fileNameBytes(row.track.path).toStdString(),
                  row.captionAuthor.toStdString(), row.audiosetLabels.toStdString()}
    {
    }

    void bindTo(SQLite::Statement& statement, const Track& track) const
    {
        for (int i = 0; i < kTextCount; ++i)
            statement.bindNoCopy(i + 1, columns.at(static_cast<std::size_t>(i)));
        int at = kTextCount;
        bindNext(statement, at, track.startS);
        bindNext(statement, at, track.endS);
    }

    bool equal(const SQLite::Statement& stored, int firstColumn) const
    {
        for (int i = 0; i < kTextCount; ++i) {
            if (columns.at(static_cast<std::size_t>(i)) != utf8Of(stored, firstColumn + i))
                return false;
        }
        return true;
    }
};

TrackWriter::TrackWriter(SQLite::Database& connection, const SourceDescription& source,
                         const QString& fileName, const AffectModel& affect)
    : m_connection(connection), m_affect(affect), m_sourceName(source.name),
      m_sourceId(storeSource(connection, source, fileName)),
      m_highestRowBefore(
          connection.execAndGet("SELECT coalesce(max(id), 0) FROM tracks").getInt64()),
      m_insert(connection,
               "INSERT INTO tracks (title, artist, caption, tags, url, path, caption_author, "
               "audioset_labels, start_s, end_s, source_id, external_id) "
               "VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (source_id, external_id) DO NOTHING"),
      m_find(connection,
             "SELECT t.id, a.version, t.start_s, t.end_s, t.title, t.artist, t.caption, t.tags, "
             "t.url, t.path, t.caption_author, t.audioset_labels "
             "FROM tracks AS t CROSS JOIN track_affect AS a ON a.track_id = t.id "
             "WHERE t.source_id = ? AND t.external_id = ?"),
      m_update(connection,
               "UPDATE tracks SET title = ?, artist = ?, caption = ?, tags = ?, url = ?, path = ?, "
               "caption_author = ?, audioset_labels = ?, start_s = ?, end_s = ? WHERE id = ?"),
      m_index(connection,
              "INSERT INTO tracks_fts (rowid, title, artist, caption, tags) VALUES (?,?,?,?,?)"),
      m_unindex(connection,
                "INSERT INTO tracks_fts (tracks_fts, rowid, title, artist, caption, tags) "
                "SELECT 'delete', id, title, artist, caption, tags FROM tracks WHERE id = ?"),
      m_affectWriter(connection)
{
}

TrackWriter::Outcome TrackWriter::write(ImportedRow row)
{
    const Texts texts(row);
    if (!insert(texts, row.track))
        return update(texts, row);
    const std::int64_t rowId = m_connection.getLastInsertRowid();
    index(rowId, texts);
    m_affectWriter.add(rowId, affectFor(row.track), affectVersion());
    return Outcome::Added;
}

/// False if the source already has a track with this id.
bool TrackWriter::insert(const Texts& texts, const Track& track)
{
    texts.bindTo(m_insert, track);
    m_insert.bind(kKeyParameter, m_sourceId);
    m_insert.bindNoCopy(kKeyParameter + 1, texts.externalId);
    const int inserted = m_insert.exec();
    m_insert.reset();
    return inserted == 1;
}

TrackWriter::Outcome TrackWriter::update(const Texts& texts, ImportedRow& row)
{
    m_find.bind(1, m_sourceId);
    m_find.bindNoCopy(2, texts.externalId);
    m_find.executeStep();
    const std::int64_t rowId = m_find.getColumn(0).getInt64();
    const int version = m_find.getColumn(1).getInt();
    const bool same = secondsOf(m_find, 2) == row.track.startS &&
                      secondsOf(m_find, 3) == row.track.endS && texts.equal(m_find, 4);
    m_find.reset();

    // Rows above the mark were added by this import.
    if (rowId > m_highestRowBefore || !m_seen.add(rowId))
        return Outcome::Repeated;

    if (!same) {
        unindex(rowId);
        texts.bindTo(m_update, row.track);
        m_update.bind(kKeyParameter, rowId);
        m_update.exec();
        m_update.reset();
        index(rowId, texts);
    }
    if (!same || (m_affect.affectOf && version != m_affect.version))
        m_affectWriter.replace(rowId, affectFor(row.track), affectVersion());
    return same ? Outcome::Unchanged : Outcome::Updated;
}

void TrackWriter::index(std::int64_t rowId, const Texts& texts)
{
    m_index.bind(1, rowId);
    m_index.bindNoCopy(2, texts.columns.at(kTitle));
    m_index.bindNoCopy(3, texts.columns.at(kArtist));
    m_index.bindNoCopy(4, texts.columns.at(kCaption));
    m_index.bindNoCopy(5, texts.columns.at(kTags));
    m_index.exec();
    m_index.reset();
}

/// The index needs the old values, so call this before the track changes.
void TrackWriter::unindex(std::int64_t rowId)
{
    execute(m_unindex, rowId);
}

WordMood TrackWriter::affectFor(Track& track) const
{
    if (!m_affect.affectOf)
        return {};
    track.source = m_sourceName;
    return m_affect.affectOf(track);
}

int TrackWriter::affectVersion() const
{
    return m_affect.affectOf ? m_affect.version : 0;
}

} // namespace v2m
