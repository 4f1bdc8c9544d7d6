// SPDX-License-Identifier: MIT
#include "core/catalog/track_title.h"

#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

Track trackWith(const QStringList& tags, const QString& caption = {})
{
    Track track;
    track.id = u"-0Gj8-vB1q4"_s;
    track.tags = tags;
    track.caption = caption;
    return track;
}

} // namespace

class TestTrackTitle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesInstrumentVoiceAndGenre()
    {
        QCOMPARE(makeTitle(trackWith({u"low quality"_s, u"mellow piano melody"_s, u"sad"_s,
                                      u"soft female vocal"_s, u"soulful"_s, u"ballad"_s})),
                 u"Mellow piano melody, soft female vocal, ballad"_s);
    }

    void prefersTagsOfMoreThanOneWord()
    {
        QCOMPARE(makeTitle(trackWith({u"piano"_s, u"slow solo piano"_s, u"jazz"_s})),
                 u"Slow solo piano, jazz"_s);
    }

    void fillsUpWithOtherTags()
    {
        QCOMPARE(makeTitle(trackWith({u"emotional"_s, u"guitars"_s})), u"Guitars, emotional"_s);
        QCOMPARE(makeTitle(trackWith({u"emotional"_s})), u"Emotional"_s);
    }

    void omitsRecordingQualityAndAbsentThings()
    {
        QCOMPARE(makeTitle(trackWith({u"noisy guitar recording"_s, u"no voices"_s,
                                      u"no other instruments"_s, u"harp"_s})),
                 u"Harp"_s);
    }

    void fallsBackToTheCaption()
    {
        QCOMPARE(makeTitle(trackWith({}, u"a quiet song"_s)), u"A quiet song"_s);
        QCOMPARE(makeTitle(trackWith({u"low quality"_s},
                                     u"this is, a quiet song\nfor the late, and lonely"_s)),
                 u"This is, a quiet song for the late…"_s);
    }

    void isNeverEmpty_data()
    {
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QString>("caption");
        QTest::newRow("nothing") << QStringList() << QString();
        QTest::newRow("spaces") << QStringList{u" "_s} << u" \n "_s;
        QTest::newRow("long word") << QStringList() << QString(500, u'x');
        QTest::newRow("long tag") << QStringList{QString(500, u'x')} << QString();
        QTest::newRow("punctuation") << QStringList() << QString(500, u'.');
        QTest::newRow("emoji at the border") << QStringList() << QString(59, u'x') + u"🎹🎹"_s;
    }

    void isNeverEmpty()
    {
        QFETCH(QStringList, tags);
        QFETCH(QString, caption);
        const QString title = makeTitle(trackWith(tags, caption));
        QVERIFY(!title.trimmed().isEmpty());
        QVERIFY(title.size() <= 61);
        QVERIFY(title.isValidUtf16());
    }
};

QTEST_APPLESS_MAIN(TestTrackTitle)
#include "test_track_title.moc"
