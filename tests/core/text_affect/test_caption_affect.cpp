// SPDX-License-Identifier: MIT
// The joined model with the weights that the program ships.
#include "core/base/error.h"
#include "core/text_affect/caption_affect.h"
#include "tests/support/affect_by_lexicon.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

const QString kModels = QStringLiteral(V2M_SOURCE_DIR "/models");

Track told(const QString& caption)
{
    Track track;
    track.caption = caption;
    return track;
}

/// Makes a folder with a manifest of no models the place where models are looked for.
bool hideInstalledModels(const QTemporaryDir& folder)
{
    QFile manifest(folder.filePath(u"manifest.json"_s));
    return qputenv("VIDEO2MUSIC_MODELS", folder.path().toUtf8()) &&
           manifest.open(QIODevice::WriteOnly) &&
           manifest.write("{\"format\": 1, \"models\": []}\n") > 0;
}

float affinity(const TrackAffect& affect, Emotion emotion)
{
    return affect.affinities[index(emotion)];
}

} // namespace

class TestCaptionAffect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(hideInstalledModels(m_without)); }

    void fillsInWhereNoMoodIsNamed()
    {
        const CaptionAffect affect(kModels);
        QVERIFY(affect.hasNetwork());
        QVERIFY(affect.notice().isEmpty());
        const TrackAffect metal =
            affect.read(told(u"A double kick drum and growling under distorted guitars."_s)).affect;
        const TrackAffect ukulele =
            affect.read(told(u"Ukulele strumming, hand claps and whistling."_s)).affect;
        QVERIFY(affinity(metal, Emotion::Angry) > affinity(ukulele, Emotion::Angry));
        QVERIFY(affinity(ukulele, Emotion::Happy) > affinity(metal, Emotion::Happy));
        QVERIFY(ukulele.point.valence > metal.point.valence);
    }

    void followsTheLexiconWhereMoodsAreNamed()
    {
        const CaptionAffect affect(kModels);
        const Track track = told(u"A sad, sorrowful, mournful and melancholic ukulele."_s);
        const TrackAffect joined = affect.read(track).affect;
        const TrackAffect lexicon = test::affectByLexicon(affect.lexicon(), track);
        QVERIFY(std::abs(joined.point.valence - lexicon.point.valence) < 0.2F);
        QVERIFY(affinity(joined, Emotion::Sad) > 0.6F);
    }

    void unknownWordsAddNothingToTheLexicon()
    {
        const CaptionAffect affect(kModels);
        const Track track = told(u"чф щю 漢字 xqzvw"_s);
        const TrackAffect joined = affect.read(track).affect;
        const TrackAffect lexicon = test::affectByLexicon(affect.lexicon(), track);
        QCOMPARE(joined.point, lexicon.point);
        QCOMPARE(joined.affinities, lexicon.affinities);
    }

    void degreeWordsOnlyStrengthenAMood()
    {
        const CaptionAffect affect(kModels);
        const TrackAffect sad = affect.read(told(u"sad"_s)).affect;
        const TrackAffect verySad = affect.read(told(u"very sad"_s)).affect;
        QVERIFY(affinity(verySad, Emotion::Sad) > affinity(sad, Emotion::Sad));
        Track calm;
        calm.tags = {u"calm"_s};
        Track veryCalm;
        veryCalm.tags = {u"very calm"_s};
        QVERIFY(affect.read(veryCalm).affect.point.arousal <
                affect.read(calm).affect.point.arousal);
        QVERIFY(affect.read(told(u"very calm"_s)).affect.point.arousal <
                affect.read(told(u"calm"_s)).affect.point.arousal);
    }

    void aFewWordsMeanWhatTheyName_data()
    {
        QTest::addColumn<Emotion>("emotion");
        QTest::newRow("something to cheer me up") << Emotion::Happy;
        QTest::newRow("I feel great") << Emotion::Happy;
        QTest::newRow("party") << Emotion::Happy;
        QTest::newRow("I feel terrible") << Emotion::Sad;
        QTest::newRow("feeling blue") << Emotion::Sad;
        QTest::newRow("I just got dumped") << Emotion::Sad;
        QTest::newRow("unhappy") << Emotion::Sad;
        QTest::newRow("heartbroken") << Emotion::Sad;
        QTest::newRow("lonely") << Emotion::Sad;
        QTest::newRow("funeral") << Emotion::Sad;
        QTest::newRow("wrathful") << Emotion::Angry;
        QTest::newRow("heavy metal") << Emotion::Angry;
        QTest::newRow("epic battle") << Emotion::Angry;
        QTest::newRow("revulsion") << Emotion::Disgust;
        QTest::newRow("stressed") << Emotion::Fear;
        QTest::newRow("anxious") << Emotion::Fear;
        QTest::newRow("study") << Emotion::Neutral;
    }

    void aFewWordsMeanWhatTheyName()
    {
        QFETCH(Emotion, emotion);
        const CaptionAffect affect(kModels);
        const TrackAffect read = affect.affectOfWords(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(emotionsByScore(read.affinities)[0], emotion);
    }

    void aFewWordsAreAsLivelyAsWhatTheyName()
    {
        const CaptionAffect affect(kModels);
        QVERIFY(affect.affectOfWords(u"gym"_s).point.arousal > 0.4F);
        QVERIFY(affect.affectOfWords(u"workout"_s).point.arousal > 0.4F);
        QVERIFY(affect.affectOfWords(u"sleep"_s).point.arousal < -0.4F);
    }

    void withoutAModelOnlyTheLexiconIsUsedAndThatIsReported()
    {
        const CaptionAffect affect;
        QVERIFY(!affect.hasNetwork());
        QVERIFY(!affect.notice().isEmpty());
        QCOMPARE(affect.version(), LexiconAffect::kVersion);
        const Track track = told(u"Ukulele strumming and hand claps."_s);
        QCOMPARE(affect.read(track).affect.affinities,
                 test::affectByLexicon(affect.lexicon(), track).affinities);
    }

    void anotherModelIsAnotherVersion()
    {
        const CaptionAffect ours(kModels);
        QVERIFY(ours.version() > LexiconAffect::kVersion);
        QCOMPARE(ours.version(), CaptionAffect(kModels).version());
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(kModels + u"/captions.safetensors"_s,
                            folder.filePath(u"captions.safetensors"_s)));
        QFile manifest(kModels + u"/manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QByteArray text = manifest.readAll();
        const qsizetype at = text.indexOf("\"sha256\"", text.indexOf("\"captions\"")) + 11;
        text[at] = text[at] == '0' ? '1' : '0';
        QFile changed(folder.filePath(u"manifest.json"_s));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(text);
        changed.close();
        const CaptionAffect other(folder.path());
        QVERIFY(other.version() != ours.version());
        // And since its bytes are not those of its manifest, it is refused when it is wanted.
        QVERIFY_THROWS_EXCEPTION(ModelError, other.read(told(u"piano"_s)));
    }

    void qualityIsTheLexicons()
    {
        const CaptionAffect affect(kModels);
        const Track track = told(u"A low quality recording of a guitar tutorial."_s);
        QCOMPARE(affect.read(track).affect.quality,
                 test::affectByLexicon(affect.lexicon(), track).quality);
    }

private:
    QTemporaryDir m_without;
};

QTEST_APPLESS_MAIN(TestCaptionAffect)
#include "test_caption_affect.moc"
