// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/file_name.h"
#include "core/catalog/clip_repository.h"
#include "temporary_catalog.h"

#include <QTimeZone>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNoon(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

StoredClip clipAt(const QString& path, const QByteArray& fingerprint, int minutesAfterNoon = 0)
{
    StoredClip clip;
    clip.path = path;
    clip.fingerprint = fingerprint;
    clip.bytes = 1234;
    clip.modified = kNoon.addDays(-1);
    clip.opened = kNoon.addSecs(60 * minutesAfterNoon);
    clip.scores[index(Emotion::Happy)] = 0.75F;
    clip.scores[index(Emotion::Neutral)] = 0.25F;
    return clip;
}

QStringList pathsOf(const std::vector<StoredClip>& clips)
{
    QStringList paths;
    for (const StoredClip& clip : clips)
        paths.append(clip.path);
    return paths;
}

} // namespace

/// What the catalog keeps of clips.
class TestClipRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<TemporaryCatalog>();
        m_database = std::make_unique<Database>(m_place->catalogPath());
        m_clips = std::make_unique<ClipRepository>(*m_database);
    }

    void clipsAreRestoredWithTheirAnalyses()
    {
        StoredClip clip = clipAt(u"/films/a.mp4"_s, "A");
        clip.title = u"Anna, \u4e2d"_s;
        clip.picture = QByteArray("\xff\xd8\0jpeg", 7);
        QVERIFY(m_clips->put(clip, u"model 1"_s, QByteArray("\0analysis", 9)));
        m_clips->put(clipAt(u"/films/b.mp4"_s, "B", -5), u"model 1"_s, "other");
        m_database = std::make_unique<Database>(m_place->catalogPath());
        m_clips = std::make_unique<ClipRepository>(*m_database);

        QCOMPARE(pathsOf(m_clips->all()), QStringList({u"/films/b.mp4"_s, u"/films/a.mp4"_s}));
        const auto again = m_clips->clip(u"/films/a.mp4"_s);
        QVERIFY(again);
        QCOMPARE(again->fingerprint, QByteArray("A"));
        QCOMPARE(again->bytes, 1234);
        QCOMPARE(again->modified, clip.modified);
        QCOMPARE(again->opened, clip.opened);
        QCOMPARE(again->title, clip.title);
        QCOMPARE(again->picture, clip.picture);
        QVERIFY(again->scores == clip.scores);
        QCOMPARE(m_clips->analysis("A", u"model 1"_s).value(), QByteArray("\0analysis", 9));
        QVERIFY(!m_clips->analysis("A", u"model 2"_s));
        QVERIFY(!m_clips->clip(u"/films/c.mp4"_s));
    }

    void namesThatAreNotValidTextAreKept()
    {
        const QString path = fileNameText("/films/\xff.mp4");
        m_clips->put(clipAt(path, "A"), u"m"_s, "x");
        QCOMPARE(m_clips->all().front().path, path);
        QVERIFY(m_clips->clip(path));
    }

    void aClipReadOnceMoreKeepsItsNameAndItsPicture()
    {
        StoredClip clip = clipAt(u"/a"_s, "A");
        clip.picture = "picture";
        m_clips->put(clip, u"m"_s, "x");
        m_clips->setTitle(u"/a"_s, u"Holiday"_s);
        m_clips->put(clipAt(u"/a"_s, "A", 5), u"other"_s, "y");
        QCOMPARE(m_clips->clip(u"/a"_s)->title, u"Holiday"_s);
        QCOMPARE(m_clips->clip(u"/a"_s)->picture, QByteArray("picture"));
        QCOMPARE(m_clips->analysis("A", u"m"_s).value(), QByteArray("x")); // each model has its own
        m_clips->put(clipAt(u"/a"_s, "B", 6), u"m"_s, "z"); // another film of the name
        QCOMPARE(m_clips->clip(u"/a"_s)->picture, QByteArray());
        QVERIFY(!m_clips->analysis("A", u"m"_s)); // nothing is of that any more
    }

    void copiesShareWhatWasRead()
    {
        m_clips->put(clipAt(u"/a"_s, "A"), u"m"_s, "x");
        m_clips->put(clipAt(u"/b"_s, "A", 1), u"m"_s, "x");
        QCOMPARE(m_clips->clipOf("A")->path, u"/b"_s);
        m_clips->remove(u"/b"_s);
        QCOMPARE(m_clips->clipOf("A")->path, u"/a"_s);
        QVERIFY(m_clips->analysis("A", u"m"_s));
        m_clips->remove(u"/a"_s);
        QVERIFY(!m_clips->analysis("A", u"m"_s));
        QVERIFY(m_clips->all().empty());
    }

    void movedFilesKeepTheirTitle()
    {
        m_clips->put(clipAt(u"/a"_s, "A"), u"m"_s, "x");
        m_clips->put(clipAt(u"/b"_s, "B"), u"m"_s, "y");
        m_clips->setTitle(u"/a"_s, u"Holiday"_s);
        m_clips->move(u"/a"_s, u"/b"_s);
        QCOMPARE(pathsOf(m_clips->all()), QStringList(u"/b"_s));
        QCOMPARE(m_clips->clip(u"/b"_s)->title, u"Holiday"_s);
        QVERIFY(m_clips->analysis("A", u"m"_s));
        QVERIFY(!m_clips->analysis("B", u"m"_s));
        m_clips->touch(u"/b"_s, kNoon, kNoon.addDays(1));
        QCOMPARE(m_clips->clip(u"/b"_s)->opened, kNoon.addDays(1));
    }

    void theOldestAreRemoved()
    {
        for (int i = 0; i <= ClipRepository::kMaxClips; ++i)
            m_clips->put(clipAt(u"/%1"_s.arg(i), QByteArray::number(i), i), u"m"_s, "x");
        QCOMPARE(m_clips->all().size(), std::size_t(ClipRepository::kMaxClips));
        QVERIFY(!m_clips->clip(u"/0"_s));
        QVERIFY(!m_clips->analysis("0", u"m"_s));
        QVERIFY(m_clips->analysis("1", u"m"_s));
    }

    void aClipThatIsPutBackRemovesNone()
    {
        for (int i = 0; i < ClipRepository::kMaxClips; ++i)
            m_clips->put(clipAt(u"/%1"_s.arg(i + 1), QByteArray::number(i + 1), i + 1), u"m"_s,
                         "x");
        m_clips->restore(clipAt(u"/0"_s, "0", 0), u"m"_s, "x");
        QVERIFY(m_clips->analysis("0", u"m"_s));
        QVERIFY(m_clips->analysis("1", u"m"_s));
        m_clips->put(clipAt(u"/new"_s, "new", 1000), u"m"_s, "x");
        QCOMPARE(m_clips->all().size(), std::size_t(ClipRepository::kMaxClips));
        QVERIFY(!m_clips->clip(u"/1"_s));
    }

    void analysesThatAreTooLargeAreNotKept()
    {
        const QByteArray large(ClipRepository::kMaxBytes, 'x');
        QVERIFY(!m_clips->put(clipAt(u"/huge"_s, "huge"), u"m"_s, large + 'x'));
        QVERIFY(m_clips->clip(u"/huge"_s)); // and can be found
        QVERIFY(!m_clips->analysis("huge", u"m"_s));
        const int room = static_cast<int>(ClipRepository::kMaxAnalysisBytes / large.size());
        for (int i = 0; i <= room; ++i)
            QVERIFY(m_clips->put(clipAt(u"/%1"_s.arg(i), QByteArray::number(i), i), u"m"_s, large));
        QVERIFY(!m_clips->analysis("0", u"m"_s)); // the oldest makes room
        QVERIFY(m_clips->analysis("1", u"m"_s));
        QVERIFY(m_clips->clip(u"/0"_s));
        m_clips->setPicture(u"/0"_s, QByteArray(ClipRepository::kMaxPictureBytes + 1, 'x'));
        QCOMPARE(m_clips->clip(u"/0"_s)->picture, QByteArray());
    }

private:
    std::unique_ptr<TemporaryCatalog> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ClipRepository> m_clips;
};

QTEST_GUILESS_MAIN(TestClipRepository)
#include "test_clip_repository.moc"
