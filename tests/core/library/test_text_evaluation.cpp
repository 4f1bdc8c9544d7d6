// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/library/text_evaluation.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

std::vector<AskedSentence> read(const QByteArray& csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("the buffer does not open");
    return readSentences(buffer, u"test.csv"_s);
}

} // namespace

class TestTextEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray csv = "id,caption\n";
        for (int i = 0; i < 40; ++i) {
            const QByteArray number = QByteArray::number(i);
            csv += number +
                   (i % 2 == 0 ? ",\"A happy, cheerful, energetic dance tune " + number
                               : ",\"A sad, slow, mournful lament " + number) +
                   "\"\n";
        }
        QFile file(m_folder.filePath(u"songs.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        m_library = std::make_unique<MusicLibrary>(m_folder.filePath(u"catalog.db"_s),
                                                   MusicLibrary::WhenEmpty::KeepEmpty);
        QCOMPARE(m_library->importFile(file.fileName(), {}, {}, {}).added, 40);
    }

    void sentencesAreReadInAnyOrderOfColumns()
    {
        const auto sentences =
            read("arousal,text,lang,valence\n-1,\"Ach, so traurig\",de,-0.5\n0,hi,en,1\n");
        QCOMPARE(sentences.size(), std::size_t(2));
        QCOMPARE(sentences[0].text, u"Ach, so traurig"_s);
        QCOMPARE(sentences[0].language, u"de"_s);
        QCOMPARE(sentences[0].side, (AffectPoint{-0.5F, -1.0F}));
    }

    void sidesMayBeSignsOrLeftOpen()
    {
        const auto sentences = read("lang,text,valence,arousal\nen,hi,+,-\nen,ho,,0.5\n");
        QCOMPARE(sentences[0].side, (AffectPoint{1.0F, -1.0F}));
        QCOMPARE(sentences[1].side, (AffectPoint{0.0F, 0.5F}));
    }

    void invalidTablesAreRefused()
    {
        for (const QByteArray& csv : {QByteArray("lang,text,valence\nen,x,1\n"),
                                      QByteArray("lang,text,valence,arousal\nen,x,1,high\n"),
                                      QByteArray("lang,text,valence,arousal\nen,x,2,0\n"),
                                      QByteArray("lang,text,valence,arousal\nen,,1,0\n")})
            QVERIFY_THROWS_EXCEPTION(FileError, read(csv));
    }

    void sentencesAreRightWhoseMusicLiesOnTheirSide()
    {
        const TextEvaluation evaluation = evaluateText(
            *m_library,
            read("lang,text,valence,arousal\nen,I am so happy,1,1\nde,ich bin traurig,-1,-1\n"
                 "en,I am so happy indeed,-1,0\nde,xqzvw,0,0\n"),
            {});
        QCOMPARE(evaluation.total().all, 4);
        QCOMPARE(evaluation.total().right, 2);
        QCOMPARE(evaluation.languages.at(u"en"_s).right, 1);
        QCOMPARE(evaluation.languages.at(u"de"_s).all, 2);
        QVERIFY(evaluation.answers[0].isRight && evaluation.answers[1].isRight);
        QVERIFY(evaluation.answers[2].mean.valence > 0.05F && !evaluation.answers[2].isRight);
        QCOMPARE(evaluation.answers[3].tracks, std::size_t(0));
        QVERIFY(evaluation.meanS > 0.0 && evaluation.longestS >= evaluation.meanS);
    }

    void itCanBeInterrupted()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto sentences = read("lang,text,valence,arousal\nen,happy,1,1\n");
        QVERIFY_THROWS_EXCEPTION(Cancelled, evaluateText(*m_library, sentences, stop.get_token()));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MusicLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestTextEvaluation)
#include "test_text_evaluation.moc"
