// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/words/mood_lexicon.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <map>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "term,kind,valence,arousal,weight,quality,emotions\r\n";

MoodLexicon read(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("the buffer does not open");
    return MoodLexicon::read(buffer, u"test.csv"_s);
}

} // namespace

class TestMoodLexicon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInLexiconIsLargeAndCoversEveryKindAndEmotion()
    {
        const MoodLexicon lexicon = MoodLexicon::builtIn();
        QVERIFY(lexicon.terms().size() >= 700);
        std::map<TermKind, int> kinds;
        std::array<int, kEmotionCount> emotions{};
        for (const MoodTerm& term : lexicon.terms()) {
            ++kinds[term.kind];
            for (std::size_t e = 0; e < kEmotionCount; ++e)
                emotions[e] += term.emotions[e] >= 0.5F ? 1 : 0;
        }
        QCOMPARE(kinds.size(), std::size_t(11));
        for (const auto& [kind, count] : kinds)
            QVERIFY2(count >= 10, qPrintable(QString::number(static_cast<int>(kind))));
        for (const int count : emotions)
            QVERIFY(count >= 15);
    }

    void moodWordsLieInTheirQuadrant_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<int>("valence");
        QTest::addColumn<int>("arousal");
        QTest::newRow("joyful") << "joyful" << 1 << 1;
        QTest::newRow("furious") << "furious" << -1 << 1;
        QTest::newRow("terrifying") << "terrifying" << -1 << 1;
        QTest::newRow("mournful") << "mournful" << -1 << -1;
        QTest::newRow("serene") << "serene" << 1 << -1;
    }

    void moodWordsLieInTheirQuadrant()
    {
        QFETCH(QString, term);
        QFETCH(int, valence);
        QFETCH(int, arousal);
        const MoodLexicon lexicon = MoodLexicon::builtIn();
        const auto found = std::find_if(lexicon.terms().begin(), lexicon.terms().end(),
                                        [&term](const MoodTerm& t) { return t.text == term; });
        QVERIFY(found != lexicon.terms().end());
        QVERIFY(found->point.valence * float(valence) > 0.2F);
        QVERIFY(found->point.arousal * float(arousal) > 0.2F);
    }

    void rowsAreReadAsTheHeaderNamesThem()
    {
        const MoodLexicon lexicon =
            read(kHeader + "\"solo piano\",instrument,-.05,-0.4,0.5,-0.1,sad:0.3 neutral:-0.2\r\n");
        QCOMPARE(lexicon.terms().size(), std::size_t(1));
        const MoodTerm& term = lexicon.terms()[0];
        QCOMPARE(term.text, u"solo piano"_s);
        QCOMPARE(term.kind, TermKind::Instrument);
        QCOMPARE(term.point, (AffectPoint{-0.05F, -0.4F}));
        QCOMPARE(term.weight, 0.5F);
        QCOMPARE(term.quality, -0.1F);
        QCOMPARE(term.emotions, (EmotionScores{0, 0, 0, 0, 0.3F, 0, -0.2F}));
    }

    void invalidRowsAreRefusedWithTheirNumber_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("row");
        const QByteArray good = "sad,mood,-.7,-.4,1,0,sad:1\r\n";
        QTest::newRow("other header") << QByteArray("word,kind\r\n") << u"row 1"_s;
        QTest::newRow("too few columns") << kHeader + good + "happy,mood,1,1\r\n" << u"row 3"_s;
        QTest::newRow("unknown kind") << kHeader + "sad,colour,0,0,1,0,\r\n" << u"row 2"_s;
        QTest::newRow("valence too far") << kHeader + "sad,mood,-1.2,0,1,0,\r\n" << u"row 2"_s;
        QTest::newRow("no number") << kHeader + "sad,mood,low,0,1,0,\r\n" << u"row 2"_s;
        QTest::newRow("no weight") << kHeader + "sad,mood,0,0,0,0,\r\n" << u"row 2"_s;
        QTest::newRow("unknown emotion") << kHeader + "sad,mood,0,0,1,0,blue:1\r\n" << u"row 2"_s;
        QTest::newRow("emotion without value") << kHeader + "sad,mood,0,0,1,0,sad\r\n"
                                               << u"row 2"_s;
        QTest::newRow("empty term") << kHeader + " ,mood,0,0,1,0,\r\n" << u"row 2"_s;
        QTest::newRow("twice") << kHeader + good + "Sad,mood,0,0,1,0,\r\n" << u"row 3"_s;
        QTest::newRow("stray quote") << kHeader + "sa\"d\"x,mood,0,0,1,0,\r\n" << u"not a CSV"_s;
        QTest::newRow("open quote") << kHeader + "\"sad,mood,0,0,1,0,\r\n" << u"not a CSV"_s;
    }

    void invalidRowsAreRefusedWithTheirNumber()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, row);
        try {
            read(csv);
            QFAIL("it was read");
        } catch (const FileError& error) {
            const QString sentence = QString::fromUtf8(error.what());
            QVERIFY2(sentence.contains(row), error.what());
            QVERIFY2(sentence.contains(u"test.csv"_s), error.what());
        }
    }

    void namesKeepTheirSpelling()
    {
        QBuffer buffer;
        buffer.setData(kHeader + "sad,mood,%3,0,1,0,\r\n");
        if (!buffer.open(QIODevice::ReadOnly))
            qFatal("the buffer does not open");
        try {
            MoodLexicon::read(buffer, u"a%2b.csv"_s);
            QFAIL("it was read");
        } catch (const FileError& error) {
            const QString sentence = QString::fromUtf8(error.what());
            QVERIFY2(sentence.contains(u"a%2b.csv"_s), error.what());
            QVERIFY2(sentence.contains(u"“%3”"_s), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TestMoodLexicon)
#include "test_mood_lexicon.moc"
