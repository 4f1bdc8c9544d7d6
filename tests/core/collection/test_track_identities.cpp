// SPDX-License-Identifier: MIT
#include "core/collection/track_identities.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

/// A file of a folder: its name, and its audio as a single letter.
struct File {
    QString path;
    QByteArray audio;
    QString id = QString::fromLatin1(audio);
    bool missing = false;
};

/// A scan of files that were all changed since the last one, whose ids are their letters if no
/// others are given.
class Scan {
public:
    Scan(const std::vector<File>& before, std::vector<File> now) : m_now(std::move(now))
    {
        QStringList ids;
        for (const File& file : before) {
            m_known.push_back({});
            m_known.back().path = file.path;
            m_known.back().audioHash = file.audio;
            m_known.back().sizeBytes = 1;
            m_known.back().missing = file.missing;
            ids.append(file.id);
        }
        for (const File& file : m_now)
            m_found.push_back({file.path, 2, 1});
        m_plan = planScan(m_found, m_known);
        m_identities.emplace(m_known, ids, m_found, m_plan);
    }

    /// The ids of the files, which are read in this order.
    QStringList idsInOrder(const std::vector<std::size_t>& order)
    {
        QStringList ids(static_cast<qsizetype>(m_now.size()));
        std::vector<std::size_t> undecided;
        for (const std::size_t i : order) {
            if (const auto id = m_identities->idOf(m_now[i].path, m_now[i].audio))
                ids[static_cast<qsizetype>(i)] = *id;
            else
                undecided.push_back(i);
        }
        for (const std::size_t i : undecided)
            ids[static_cast<qsizetype>(i)] =
                m_identities->idOf(m_now[i].path, m_now[i].audio).value_or(QString());
        for (const std::size_t i : undecided)
            if (ids[static_cast<qsizetype>(i)].isEmpty())
                ids[static_cast<qsizetype>(i)] =
                    m_identities->finalIdOf(m_now[i].path, m_now[i].audio);
        return ids;
    }

    const TrackIdentities& identities() const { return *m_identities; }

private:
    std::vector<File> m_now;
    std::vector<KnownFile> m_known;
    std::vector<FoundFile> m_found;
    ScanPlan m_plan;
    std::optional<TrackIdentities> m_identities;
};

/// The ids of the files now, which must not depend on the order of reading.
QStringList idsAfter(const std::vector<File>& before, const std::vector<File>& now)
{
    std::vector<std::size_t> order(now.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const QStringList ids = Scan(before, now).idsInOrder(order);
    while (std::next_permutation(order.begin(), order.end()))
        if (Scan(before, now).idsInOrder(order) != ids)
            return {u"depends on the order of reading"_s};
    return ids;
}

const std::vector<File> kAlbum = {
    {u"/m/01.mp3"_s, "a"}, {u"/m/02.mp3"_s, "b"}, {u"/m/03.mp3"_s, "c"}};

} // namespace

class TestTrackIdentities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlbumNumberedAnewKeepsItsTracks()
    {
        QCOMPARE(
            idsAfter(kAlbum, {{u"/m/02.mp3"_s, "a"}, {u"/m/03.mp3"_s, "b"}, {u"/m/04.mp3"_s, "c"}}),
            QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    void aTrackInsertedInFrontIsTheNewOne()
    {
        const QStringList ids = idsAfter(kAlbum, {{u"/m/01.mp3"_s, "x"},
                                                  {u"/m/02.mp3"_s, "a"},
                                                  {u"/m/03.mp3"_s, "b"},
                                                  {u"/m/04.mp3"_s, "c"}});
        QCOMPARE(ids.mid(1), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(ids.front(), QString::fromLatin1(QByteArray("x").toHex()));
    }

    void swappedFilesSwapTheirTracks()
    {
        QCOMPARE(idsAfter(kAlbum, {{u"/m/01.mp3"_s, "b"}, {u"/m/02.mp3"_s, "a"}}),
                 QStringList({u"b"_s, u"a"_s}));
    }

    void changedAudioAtAKnownPathIsTheSameTrack()
    {
        QCOMPARE(idsAfter(kAlbum, {{u"/m/01.mp3"_s, "x"}, {u"/m/02.mp3"_s, "b"}}),
                 QStringList({u"a"_s, u"b"_s}));
    }

    void aCopyIsAnotherTrack()
    {
        const QStringList ids = idsAfter(kAlbum, {{u"/m/01.mp3"_s, "a"}, {u"/m/again.mp3"_s, "a"}});
        QCOMPARE(ids.front(), u"a"_s);
        QVERIFY(ids.back() != u"a"_s);
    }

    void aMovedFileIsRecognizedAmongCopiesByItsName()
    {
        const std::vector<File> copies = {{u"/x/one.mp3"_s, "a"}, {u"/x/song.mp3"_s, "a"}};
        Scan moved(copies, {{u"/y/song.mp3"_s, "a"}, {u"/y/one.mp3"_s, "a"}});
        moved.idsInOrder({0, 1});
        QVERIFY(moved.identities().isClaimed(0) && moved.identities().isClaimed(1));
        Scan renamed(copies, {{u"/x/one.mp3"_s, "a"}, {u"/y/new name.mp3"_s, "a"}});
        renamed.idsInOrder({1, 0});
        QVERIFY(renamed.identities().isClaimed(0) && renamed.identities().isClaimed(1));
    }

    void aRenamedFileIsNotTakenForACopyThatIsLongGone()
    {
        const std::vector<File> known = {{u"/x/gone.mp3"_s, "a", u"first"_s, true},
                                         {u"/x/song.mp3"_s, "a", u"second"_s}};
        QCOMPARE(idsAfter(known, {{u"/x/renamed.mp3"_s, "a"}}), QStringList{u"second"_s});
        QCOMPARE(idsAfter(known, {{u"/y/gone.mp3"_s, "a"}}), QStringList{u"second"_s});
        QCOMPARE(idsAfter({known.front()}, {{u"/y/back.mp3"_s, "a"}}), QStringList{u"first"_s});
    }

    void aTrackThatLostItsPlaceIsNoLongerThere()
    {
        Scan scan(kAlbum, {{u"/m/02.mp3"_s, "a"}});
        QCOMPARE(scan.idsInOrder({0}), QStringList{u"a"_s});
        QCOMPARE(scan.identities().displaced(), std::vector<std::size_t>{1});
        QVERIFY(!scan.identities().isClaimed(2));
    }

    void withoutAudioNothingIsRecognized()
    {
        Scan scan({{u"/m/01.mp3"_s, ""}}, {{u"/m/02.mp3"_s, ""}});
        scan.idsInOrder({0});
        QVERIFY(!scan.identities().isClaimed(0));
    }
};

QTEST_APPLESS_MAIN(TestTrackIdentities)
#include "test_track_identities.moc"
