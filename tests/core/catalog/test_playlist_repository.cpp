// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/catalog/playlist_repository.h"
#include "temporary_catalog.h"

#include <QTimeZone>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

StoredPlaylist listOf(const QString& title, const QStringList& ids)
{
    StoredPlaylist playlist;
    playlist.title = title;
    playlist.comment = u"for a rainy day"_s;
    playlist.saved = QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
    for (const QString& id : ids) {
        StoredEntry entry;
        entry.track.source = u"songs"_s;
        entry.track.id = id;
        entry.track.title = u"Title "_s + id;
        entry.track.artist = u"Somebody"_s;
        entry.track.path = u"/music/"_s + id;
        entry.track.url = u"https://example.org/"_s + id;
        entry.score = 0.5;
        entry.reason = u"because of "_s + id;
        playlist.entries.push_back(entry);
    }
    return playlist;
}

QStringList titlesOf(const std::vector<StoredPlaylist>& playlists)
{
    QStringList titles;
    for (const StoredPlaylist& playlist : playlists)
        titles.append(playlist.title);
    return titles;
}

} // namespace

/// What the catalog keeps of the listener's lists.
class TestPlaylistRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<TemporaryCatalog>();
        m_database = std::make_unique<Database>(m_place->catalogPath());
        m_playlists = std::make_unique<PlaylistRepository>(*m_database);
    }

    void listIsRestoredInOrderWithAllThatIdentifiesItsTracks()
    {
        const StoredPlaylist kept = listOf(u"Evening"_s, {u"c"_s, u"a"_s, u"b"_s});
        m_playlists->put(kept);
        const auto again = m_playlists->playlist(u"Evening"_s);
        QVERIFY(again);
        QCOMPARE(again->tracks, 3);
        QCOMPARE(again->comment, kept.comment);
        QCOMPARE(again->saved, kept.saved);
        QCOMPARE(again->entries.size(), kept.entries.size());
        for (std::size_t i = 0; i < kept.entries.size(); ++i) {
            const Track& track = again->entries[i].track;
            const Track& before = kept.entries[i].track;
            QCOMPARE(track.source, before.source);
            QCOMPARE(track.id, before.id);
            QCOMPARE(track.title, before.title);
            QCOMPARE(track.artist, before.artist);
            QCOMPARE(track.path, before.path);
            QCOMPARE(track.url, before.url);
            QCOMPARE(again->entries[i].score, kept.entries[i].score);
            QCOMPARE(again->entries[i].reason, kept.entries[i].reason);
        }
    }

    void listsAreSortedByTitleWithTheirLengths()
    {
        m_playlists->put(listOf(u"morning"_s, {u"a"_s}));
        m_playlists->put(listOf(u"Evening"_s, {u"a"_s, u"b"_s}));
        const std::vector<StoredPlaylist> all = m_playlists->all();
        QCOMPARE(titlesOf(all), QStringList({u"Evening"_s, u"morning"_s}));
        QCOMPARE(all[0].tracks, 2);
        QVERIFY(all[0].entries.empty());
    }

    void sameTitleReplaces()
    {
        m_playlists->put(listOf(u"Evening"_s, {u"a"_s, u"b"_s}));
        m_playlists->put(listOf(u"  Evening "_s, {u"c"_s}));
        QCOMPARE(m_playlists->all().size(), std::size_t(1));
        QCOMPARE(m_playlists->playlist(u"Evening"_s)->entries.size(), std::size_t(1));
    }

    void renamingKeepsTheTracksAndOverwritesNothing()
    {
        m_playlists->put(listOf(u"Evening"_s, {u"a"_s}));
        m_playlists->put(listOf(u"Morning"_s, {u"b"_s}));
        QVERIFY(m_playlists->rename(u"Evening"_s, u"Night"_s));
        QCOMPARE(m_playlists->playlist(u"Night"_s)->entries[0].track.id, u"a"_s);
        QVERIFY(!m_playlists->rename(u"Night"_s, u"Morning"_s));
        QVERIFY(m_playlists->rename(u"Night"_s, u"Night"_s));
        QVERIFY(!m_playlists->rename(u"Evening"_s, u"Other"_s)); // there is none any more
        QCOMPARE(titlesOf(m_playlists->all()), QStringList({u"Morning"_s, u"Night"_s}));
    }

    void removedListsCanBeRestored()
    {
        m_playlists->put(listOf(u"Evening"_s, {u"a"_s, u"b"_s}));
        const auto was = m_playlists->remove(u"Evening"_s);
        QVERIFY(was);
        QVERIFY(m_playlists->all().empty());
        QVERIFY(!m_playlists->remove(u"Evening"_s));
        m_playlists->put(*was);
        QCOMPARE(m_playlists->playlist(u"Evening"_s)->entries.size(), std::size_t(2));
    }

    void listWithoutANameIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(UsageError, m_playlists->put(listOf(u"  "_s, {u"a"_s})));
        m_playlists->put(listOf(u"Evening"_s, {u"a"_s}));
        QVERIFY_THROWS_EXCEPTION(UsageError, m_playlists->rename(u"Evening"_s, u" \n"_s));
    }

private:
    std::unique_ptr<TemporaryCatalog> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PlaylistRepository> m_playlists;
};

QTEST_GUILESS_MAIN(TestPlaylistRepository)

#include "test_playlist_repository.moc"
