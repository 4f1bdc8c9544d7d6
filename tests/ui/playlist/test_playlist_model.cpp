// SPDX-License-Identifier: MIT
#include "tests/ui/playlist/playlist_rows.h"
#include "ui/playlist/playlist_model.h"
#include "ui/playlist/track_mime_data.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUrl>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

class TestPlaylistModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<PlaylistModel>();
        // Follows every change and fails the test where the model breaks the rules.
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setTracks(makeRows(u"abcde"_s));
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void newListKeepsIndexesOnTheirTracks()
    {
        QSignalSpy resets(m_model.get(), &PlaylistModel::modelReset);
        const QPersistentModelIndex d = m_model->index(3);
        const QPersistentModelIndex b = m_model->index(1);
        m_model->setTracks(makeRows(u"xdcya"_s));
        QCOMPARE(order(*m_model), u"xdcya"_s);
        QCOMPARE(d.row(), 1);
        QCOMPARE(d.data().toString(), u"Title d"_s);
        QVERIFY(!b.isValid());
        QCOMPARE(resets.count(), 0);
    }

    void sameListMovesNothing()
    {
        QSignalSpy moves(m_model.get(), &PlaylistModel::rowsMoved);
        QSignalSpy inserts(m_model.get(), &PlaylistModel::rowsInserted);
        QSignalSpy changes(m_model.get(), &PlaylistModel::listChanged);
        auto rows = makeRows(u"abcde"_s);
        rows[2].reason = u"new reason"_s;
        m_model->setTracks(rows);
        QCOMPARE(moves.count() + inserts.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(m_model->rows()[2].reason, u"new reason"_s);
    }

    void duplicateTrackCountsOnce()
    {
        m_model->setTracks(makeRows(u"abacb"_s));
        QCOMPARE(order(*m_model), u"abc"_s);
    }

    void pinnedRowsKeepTheirPlaces_data()
    {
        QTest::addColumn<QString>("pinned");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("shown");
        QTest::newRow("not in the new list") << u"c"_s << u"vwxyz"_s << u"vwcxy"_s;
        QTest::newRow("in the new list") << u"c"_s << u"cvwxy"_s << u"vwcxy"_s;
        QTest::newRow("first and last") << u"ae"_s << u"vwxyz"_s << u"avwxe"_s;
        QTest::newRow("shorter list") << u"de"_s << u"xyz"_s << u"xde"_s;
        QTest::newRow("list shorter than the pins") << u"bde"_s << u"x"_s << u"bde"_s;
        QTest::newRow("longer list") << u"e"_s << u"tuvwxyz"_s << u"tuvwexy"_s;
        QTest::newRow("nothing found") << u"b"_s << u""_s << u"b"_s;
    }

    void pinnedRowsKeepTheirPlaces()
    {
        QFETCH(QString, pinned);
        QFETCH(QString, given);
        QFETCH(QString, shown);
        for (const QChar letter : pinned)
            m_model->setPinned(*m_model->rowOf(key(QString(letter))), true);
        m_model->setTracks(makeRows(given));
        QCOMPARE(order(*m_model), shown);
        for (const PlaylistRow& row : m_model->rows())
            QCOMPARE(row.pinned, pinned.contains(row.ranked.track.id));
    }

    void pinnedRowTakesTheNewReason()
    {
        m_model->setPinned(0, true);
        auto rows = makeRows(u"xya"_s);
        rows[2].reason = u"fresh"_s;
        m_model->setTracks(rows);
        QCOMPARE(m_model->rows()[0].reason, u"fresh"_s);
    }

    void rowsMoveTogether()
    {
        m_model->moveRowsTo({0, 3}, 2);
        QCOMPARE(order(*m_model), u"badce"_s);
        m_model->moveRowsTo({4}, 0);
        QCOMPARE(order(*m_model), u"ebadc"_s);
        m_model->moveRowsTo({0, 1}, 4);
        QCOMPARE(order(*m_model), u"adebc"_s);
    }

    void movesToNowhereChangeNothing()
    {
        m_model->moveRowsTo({1}, 1);
        m_model->moveRowsTo({1}, 2);
        QCOMPARE(order(*m_model), u"abcde"_s);
    }

    void ranksFollowTheOrder()
    {
        m_model->moveRowsTo({4}, 0);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QVERIFY(m_model->spokenRow(row).startsWith(QString::number(row + 1)));
    }

    void anyChangesKeepTheModelSound()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            QString letters = u"abcdefghijkl"_s;
            std::shuffle(letters.begin(), letters.end(), random);
            m_model->setTracks(makeRows(letters.left(1 + static_cast<int>(random() % 11))));
            const auto rows = static_cast<unsigned>(m_model->rowCount());
            m_model->moveRowsTo({static_cast<int>(random() % rows)},
                                static_cast<int>(random() % (rows + 1)));
            m_model->setPinned(static_cast<int>(random() % rows), random() % 3 == 0);
            m_model->removeRowsAt({static_cast<int>(random() % rows)});
        }
    }

    void dropMovesRowsOfThisListOnly()
    {
        const std::unique_ptr<QMimeData> own(
            m_model->mimeData({m_model->index(0), m_model->index(1)}));
        QVERIFY(m_model->canDropMimeData(own.get(), Qt::CopyAction, 4, 0, {}));
        QVERIFY(m_model->dropMimeData(own.get(), Qt::CopyAction, 4, 0, {}));
        QCOMPARE(order(*m_model), u"cdabe"_s);
        QVERIFY(m_model->dropMimeData(own.get(), Qt::CopyAction, -1, -1, {}));
        QCOMPARE(order(*m_model), u"cdeab"_s);

        PlaylistModel other;
        other.setTracks(makeRows(u"abc"_s));
        const std::unique_ptr<QMimeData> foreign(other.mimeData({other.index(0)}));
        QVERIFY(!m_model->canDropMimeData(foreign.get(), Qt::CopyAction, 0, 0, {}));
        QMimeData text;
        text.setText(u"a"_s);
        QVERIFY(!m_model->dropMimeData(&text, Qt::CopyAction, 0, 0, {}));
    }

    void rowsCarryTheirTracks()
    {
        const std::unique_ptr<QMimeData> data(
            m_model->mimeData({m_model->index(3), m_model->index(1)}));
        const auto* tracks = qobject_cast<TrackMimeData*>(data.get());
        QVERIFY(tracks != nullptr);
        QCOMPARE(tracks->tracks().size(), std::size_t(2));
        QCOMPARE(tracks->tracks()[0].id, u"b"_s);
        QCOMPARE(tracks->tracks()[1].id, u"d"_s);
        QVERIFY(!data->hasUrls()); // there are no files and no pages
        QVERIFY(m_model->dropMimeData(data.get(), Qt::CopyAction, 0, 0, {}));
        QCOMPARE(order(*m_model), u"bdace"_s);
    }

    void nobodyMayMoveTheFilesThatAreDraggedOut()
    {
        QVERIFY(!m_model->supportedDragActions().testFlag(Qt::MoveAction));
        QVERIFY(m_model->supportedDragActions().testFlag(Qt::CopyAction));
    }

    void dragsOutLocalFilesElseLinks()
    {
        QTemporaryDir folder;
        QFile sound(folder.filePath(u"song ü.ogg"_s));
        QVERIFY(sound.open(QIODevice::WriteOnly));
        QFile found(folder.filePath(u"b.mp3"_s));
        QVERIFY(found.open(QIODevice::WriteOnly));
        auto rows = makeRows(u"abcd"_s);
        rows[0].ranked.track.path = sound.fileName();
        rows[2].ranked.track.url = u"https://example.org/c?x=1"_s;
        rows[2].ranked.track.artist = u"Somebody"_s;
        rows[3].ranked.track.url = u"javascript:alert(1)"_s;
        m_model->setTracks(rows);
        m_model->setAudioFolder(folder.path());

        QModelIndexList indexes;
        for (int row = 3; row >= 0; --row)
            indexes << m_model->index(row);
        const std::unique_ptr<QMimeData> data(m_model->mimeData(indexes));
        const QList<QUrl> expected = {QUrl::fromLocalFile(sound.fileName()),
                                      QUrl::fromLocalFile(found.fileName()),
                                      QUrl(u"https://example.org/c?x=1"_s)};
        QCOMPARE(data->urls(), expected);
        QCOMPARE(data->text(), u"Title a\nTitle b\nTitle c by Somebody: "
                               "https://example.org/c?x=1\nTitle d"_s);

        const std::unique_ptr<QMimeData> links(m_model->linksOf({0, 2, 3}));
        QCOMPARE(links->text(), u"https://example.org/c?x=1"_s);
        QVERIFY(m_model->linksOf({0}) == nullptr);
    }

    void playingRowStaysMarkedThroughNewLists()
    {
        m_model->setPlaying(key(u"c"_s), PlayingMark::Playing);
        const auto mark = [this](int row) {
            return static_cast<PlayingMark>(
                m_model->index(row, 0).data(PlaylistModel::PlayingRole).toInt());
        };
        QVERIFY(mark(2) == PlayingMark::Playing);
        m_model->setTracks(makeRows(u"cxy"_s));
        QVERIFY(mark(0) == PlayingMark::Playing);
        QVERIFY(mark(1) == PlayingMark::None);
        QSignalSpy changes(m_model.get(), &PlaylistModel::dataChanged);
        m_model->setPlaying(key(u"y"_s), PlayingMark::Paused);
        QCOMPARE(changes.count(), 2); // the old row and the new one
        QVERIFY(mark(0) == PlayingMark::None);
        QVERIFY(mark(2) == PlayingMark::Paused);
    }

    void opinionIsSignalledOnceAndOutlivesTheList()
    {
        QSignalSpy given(m_model.get(), &PlaylistModel::feedbackGiven);
        m_model->giveOpinions({1}, TrackOpinion::Liked);
        m_model->giveOpinions({1}, TrackOpinion::Liked);
        QCOMPARE(given.count(), 1);
        QCOMPARE(given[0][0].toString(), u"test"_s);
        QCOMPARE(given[0][1].toString(), u"b"_s);
        QVERIFY(given[0][2].value<TrackOpinion>() == TrackOpinion::Liked);
        m_model->setTracks(makeRows(u"xyz"_s));
        m_model->setTracks(makeRows(u"xbz"_s));
        QVERIFY(m_model->opinion(1) == TrackOpinion::Liked);
        m_model->setOpinions({{key(u"z"_s), TrackOpinion::Disliked}});
        QCOMPARE(given.count(), 1);
        QVERIFY(m_model->opinion(1) == TrackOpinion::None);
        QVERIFY(m_model->opinion(2) == TrackOpinion::Disliked);
    }

    void screenReadersHearTheWholeRow()
    {
        PlaylistRow row = makeRow(u"a"_s, 0.876F);
        row.ranked.track.title = u"Clair de lune"_s;
        row.ranked.track.artist = u"Claude Debussy"_s;
        row.ranked.track.tags = QStringList{u"piano"_s, u"slow"_s};
        row.ranked.track.startS = 10;
        row.ranked.track.endS = 75;
        row.reason = u"Slow piano"_s;
        row.pinned = true;
        m_model->setTracks({row});
        m_model->setPinned(0, true);
        m_model->giveOpinions({0}, TrackOpinion::Liked);
        m_model->setPlaying(key(u"a"_s), PlayingMark::Playing);
        const QString spoken = m_model->index(0).data(Qt::AccessibleTextRole).toString();
        for (const QString& part : {u"1: Clair de lune by Claude Debussy."_s, u"Playing."_s,
                                    u"Match 88 percent"_s, u"Slow piano."_s, u"1 minute"_s,
                                    u"5 second"_s, u"Tags: piano"_s, u"Pinned."_s, u"Liked."_s})
            QVERIFY2(spoken.contains(part), qPrintable(part + u" is not in "_s + spoken));
    }

    void matchIsAPercentageWhateverTheScore()
    {
        QCOMPARE(matchPercent(makeRow(u"a"_s, 1.3F)).value_or(-1), 100);
        QCOMPARE(matchPercent(makeRow(u"a"_s, -0.2F)).value_or(-1), 0);
        QCOMPARE(matchPercent(makeRow(u"a"_s, 0.555F)).value_or(-1), 56);
    }

    void tracksThatTheListenerAddsComeOnceAndAreNotCompared()
    {
        m_model->setTracks(makeRows(u"abc"_s));
        QCOMPARE(m_model->insertTracks({makeRow(u"x"_s).ranked.track, makeRow(u"b"_s).ranked.track,
                                        makeRow(u"y"_s).ranked.track},
                                       1),
                 2);
        QCOMPARE(order(*m_model), u"axybc"_s);
        QVERIFY(!matchPercent(m_model->rows()[1]));
        QVERIFY(matchPercent(m_model->rows()[3]));
        QCOMPARE(m_model->rows()[1].reason, u"Added by you"_s);
        QVERIFY(!m_model->spokenRow(1).contains(u"percent"_s));
    }

    void tracksFromElsewhereAreDroppedBetweenRows()
    {
        m_model->setTracks(makeRows(u"abc"_s));
        const TrackMimeData data({makeRow(u"x"_s).ranked.track});
        QVERIFY(m_model->canDropMimeData(&data, Qt::CopyAction, 2, 0, {}));
        QVERIFY(m_model->dropMimeData(&data, Qt::CopyAction, 2, 0, {}));
        QCOMPARE(order(*m_model), u"abxc"_s);
        QVERIFY(!m_model->dropMimeData(&data, Qt::CopyAction, 0, 0, {})); // it is there
    }

    void reasonsAreInTheCurrentLanguage()
    {
        class Shouting : public QTranslator {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char* context, const char* source, const char* /*comment*/,
                              int /*n*/) const override
            {
                return qstrcmp(context, "Reason") == 0 ? QString::fromUtf8(source).toUpper()
                                                       : QString();
            }
        };
        PlaylistRow row = makeRow(u"r"_s);
        row.why = Reason();
        row.reason = toSentence(*row.why);
        m_model->setTracks({row});
        const QString before = m_model->rows().front().reason;
        QVERIFY(!before.isEmpty());
        Shouting shouting;
        QCoreApplication::installTranslator(&shouting);
        m_model->retranslate();
        QCOMPARE(m_model->rows().front().reason, before.toUpper());
        QCoreApplication::removeTranslator(&shouting);
        m_model->setRows({m_model->rows().front()}); // as undoing does
        QCOMPARE(m_model->rows().front().reason, before);
    }

private:
    std::unique_ptr<PlaylistModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestPlaylistModel)
#include "test_playlist_model.moc"
