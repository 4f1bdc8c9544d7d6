// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/media/video_file_source.h"
#include "core/pipeline/analysis_bytes.h"
#include "core/pipeline/clip_fingerprint.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

ClipAnalysis analysisOf(int samples)
{
    ClipAnalysis analysis;
    analysis.source = {u"/films/\u00e4.mp4"_s, {1920, 1080}, 12.5, 29.97, 375};
    analysis.durationS = 12.52;
    analysis.frames = 376;
    analysis.framesAnalyzed = 188;
    analysis.framesWithFace = 150;
    analysis.timing = {1.25, 2.5, 3.75, 4.125};
    analysis.warning = VideoFileSource::warnings()[0].arg(u"ä.mp4"_s, Message::Decimal{12.5, 1});
    for (int i = 0; i < samples; ++i) {
        EmotionSample sample{40 * (i / 2), 1 + i % 2, {10.5F, 20.25F, 30, 40}, 0.9F, {}};
        sample.scores[index(i % 2 == 0 ? Emotion::Happy : Emotion::Sad)] = 0.7F;
        sample.scores[index(Emotion::Neutral)] = 0.3F;
        analysis.timeline.push_back(sample);
    }
    analysis.summary = summarizeClip(analysis.timeline);
    return analysis;
}

class German : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* /*comment*/,
                      int /*n*/) const override
    {
        if (context == QByteArray("v2m::media") && QByteArray(source).contains("breaks off"))
            return u"„%1“ bricht bei Sekunde %2 ab."_s;
        return {};
    }
};

QByteArray unpacked(const QByteArray& bytes)
{
    return qUncompress(bytes);
}

} // namespace

/// Serialisation of an analysis, and the print of a file's content.
class TestAnalysisBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost()
    {
        const ClipAnalysis analysis = analysisOf(300);
        const auto again = analysisFromBytes(toBytes(analysis));
        QVERIFY(again);
        QCOMPARE(again->source.name, analysis.source.name);
        QVERIFY(again->source.size == analysis.source.size);
        QCOMPARE(again->source.durationS, 12.5);
        QCOMPARE(again->source.framesPerSecond, 29.97);
        QCOMPARE(again->source.estimatedFrames, 375);
        QCOMPARE(again->durationS, 12.52);
        QCOMPARE(again->frames, 376);
        QCOMPARE(again->framesAnalyzed, 188);
        QCOMPARE(again->framesWithFace, 150);
        QCOMPARE(again->timing.classifyS, 3.75);
        QVERIFY(again->warning == analysis.warning);
        QCOMPARE(again->timeline.size(), analysis.timeline.size());
        for (std::size_t i = 0; i < analysis.timeline.size(); ++i) {
            const EmotionSample& one = analysis.timeline[i];
            const EmotionSample& other = again->timeline[i];
            QVERIFY(one.timestampMs == other.timestampMs && one.faceId == other.faceId &&
                    one.box == other.box && one.confidence == other.confidence &&
                    one.scores == other.scores);
        }
        QVERIFY(again->summary.scores == analysis.summary.scores);
        QVERIFY(again->summary.top == analysis.summary.top);
        QCOMPARE(again->summary.faces, 2);
    }

    void aWarningIsShownInTheLanguageOfItsReader()
    {
        const QByteArray bytes = toBytes(analysisOf(2));
        German german;
        QCoreApplication::installTranslator(&german);
        const QString shown = translated(analysisFromBytes(bytes)->warning);
        QCoreApplication::removeTranslator(&german);
        QCOMPARE(shown, u"„ä.mp4“ bricht bei Sekunde 12.5 ab."_s);
    }

    void anAnalysisMayHaveNoWarning()
    {
        ClipAnalysis analysis = analysisOf(2);
        for (const Message& warning : {Message(), Message::verbatim("of no clip")}) {
            analysis.warning = warning;
            const auto again = analysisFromBytes(toBytes(analysis));
            QVERIFY(again && again->warning.isEmpty());
        }
    }

    void truncatedBytesAreNotAnAnalysis()
    {
        const QByteArray bytes = toBytes(analysisOf(4));
        QVERIFY(analysisFromBytes(bytes));
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!analysisFromBytes(bytes.left(size)));
        const QByteArray whole = unpacked(bytes);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!analysisFromBytes(qCompress(whole.left(size))));
        QVERIFY(!analysisFromBytes(qCompress(whole + 'x')));
    }

    /// Changes every byte in turn: the result is rejected, or is an analysis whose numbers are in
    /// range.
    void corruptedBytesNeverGiveAnInvalidAnalysis()
    {
        const QByteArray whole = unpacked(toBytes(analysisOf(3)));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char value : {'\0', '\x7f', '\xff'}) {
                QByteArray changed = whole;
                changed[at] = value;
                const auto analysis = analysisFromBytes(qCompress(changed));
                if (!analysis)
                    continue;
                QVERIFY(analysis->durationS >= 0.0 && analysis->frames >= 0);
                QVERIFY(translated(analysis->warning).size() < 1000);
                std::int64_t lastMs = 0;
                for (const EmotionSample& sample : analysis->timeline) {
                    QVERIFY(sample.timestampMs >= lastMs && sample.faceId >= 1);
                    lastMs = sample.timestampMs;
                    for (const float score : sample.scores)
                        QVERIFY(score >= 0.0F && score <= 1.01F);
                }
            }
        }
    }

    void bytesThatClaimAHugeSizeTakeNoMemory()
    {
        QByteArray bytes = toBytes(analysisOf(2));
        qToBigEndian(std::numeric_limits<quint32>::max(), bytes.data());
        QVERIFY(!analysisFromBytes(bytes));
    }

    void aFileIsIdentifiedByItsContent()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString& name, const QByteArray& content) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write a test file");
            return file.fileName();
        };
        const QByteArray print = clipFingerprint(write(u"a"_s, "film"));
        QCOMPARE(print.size(), 32);
        QCOMPARE(clipFingerprint(write(u"b"_s, "film")), print);
        QVERIFY(clipFingerprint(write(u"c"_s, "filn")) != print);
        QByteArray large(kFingerprintWholeBytes + 1000, 'x');
        const QByteArray largePrint = clipFingerprint(write(u"large"_s, large));
        QCOMPARE(clipFingerprint(write(u"copy"_s, large)), largePrint);
        large.back() = 'y';
        QVERIFY(clipFingerprint(write(u"end"_s, large)) != largePrint);
        large.back() = 'x';
        large.front() = 'y';
        QVERIFY(clipFingerprint(write(u"begin"_s, large)) != largePrint);
        QVERIFY_THROWS_EXCEPTION(FileError, clipFingerprint(folder.filePath(u"nothing"_s)));
    }
};

QTEST_GUILESS_MAIN(TestAnalysisBytes)
#include "test_analysis_bytes.moc"
