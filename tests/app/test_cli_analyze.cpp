// SPDX-License-Identifier: MIT
#include "tests/app/cli_process.h"
#include "tests/support/file_content.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <set>

using namespace Qt::StringLiterals;
using namespace v2m::test;

namespace {

constexpr int kPeople = 6;

QStringList topOf(const QJsonObject& document)
{
    QStringList top;
    for (const QJsonValue& name : document[u"top"_s].toArray())
        top.append(name.toString());
    return top;
}

} // namespace

/// The main job on real clips.
class TestCliAnalyze : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smilingFaceIsHappyAndGetsTenTracks()
    {
        const QString playlist = m_cli.home(u"list.xspf"_s);
        const CliResult result = m_cli.run("analyze --json --timeline --playlist",
                                           {playlist, faceFile(u"clips/single_face.mp4"_s)});
        QVERIFY2(result.exitCode == 0, result.messages);
        const QJsonObject document = result.json();
        QVERIFY(topOf(document).contains(u"happy"_s));
        QCOMPARE(document[u"tracks"_s].toArray().size(), 10);
        const QJsonObject clip = document[u"clip"_s].toObject();
        QCOMPARE(clip[u"width"_s].toInt(), 640);
        QCOMPARE(clip[u"height"_s].toInt(), 360);
        QCOMPARE(clip[u"frames"_s].toInt(), 72);
        QCOMPARE(clip[u"faces"_s].toInt(), 1);
        double sum = 0.0;
        double last = 1.0;
        for (const QJsonValue& emotion : document[u"emotions"_s].toArray()) {
            const double score = emotion[u"score"_s].toDouble();
            QVERIFY(score <= last);
            last = score;
            sum += score;
        }
        QVERIFY(qAbs(sum - 1.0) < 1e-4);
        const QJsonObject sample = document[u"timeline"_s][0].toObject();
        QCOMPARE(sample[u"box"_s].toArray().size(), 4);
        QCOMPARE(sample[u"scores"_s].toObject().size(), 7);
        for (const auto& stage :
             {u"decode_s"_s, u"detect_s"_s, u"classify_s"_s, u"rank_s"_s, u"total_s"_s})
            QVERIFY(document[u"timing"_s][stage].toDouble() >= 0.0);
        QVERIFY(QFileInfo(playlist).size() > 500);
    }

    void sameClipGivesTheSameResultAtAnyThreadCount()
    {
        QJsonObject first;
        for (const auto& threads : {u"1"_s, u"2"_s, u"4"_s, u"2147483647"_s}) {
            QJsonObject document = m_cli
                                       .run("analyze --json --timeline --threads",
                                            {threads, faceFile(u"clips/single_face.mp4"_s)})
                                       .json();
            document.remove(u"timing"_s);
            if (first.isEmpty())
                first = document;
            QCOMPARE(document, first);
        }
    }

    void percentSignsInFileNamesAreNotPlaceholders()
    {
        const QString clip = m_cli.home(u"a%3b%5.jpg"_s);
        QVERIFY(QFile::copy(faceFile(u"faces/single_face.jpg"_s), clip));
        const CliResult result = m_cli.run("analyze --no-tracks", {clip});
        QVERIFY2(result.exitCode == 0, result.messages);
        QVERIFY2(result.output.contains("a%3b%5.jpg: "), result.output);
        QVERIFY2(result.output.contains("frames analysed 1 of 1"), result.output);
    }

    void clipWithoutAFaceExitsWithCode4()
    {
        const CliResult result = m_cli.run("analyze", {faceFile(u"clips/no_face.mp4"_s)});
        QCOMPARE(result.exitCode, 4);
        QVERIFY(result.output.isEmpty());
        QVERIFY(result.messages.contains("no_face.mp4"));
    }

    void fewFramesAreStillOnePerson()
    {
        for (const auto& every : {u"16"_s, u"24"_s}) {
            const CliResult result = m_cli.run("analyze --no-tracks --json --every",
                                               {every, faceFile(u"clips/single_face.mp4"_s)});
            QVERIFY2(result.exitCode == 0, result.messages);
            QCOMPARE(result.json()[u"clip"_s][u"faces"_s].toInt(), 1);
        }
    }

    void truncatedClipWithoutAFaceReportsBoth()
    {
        const QString ffmpeg = QStandardPaths::findExecutable(u"ffmpeg"_s);
        if (ffmpeg.isEmpty())
            QSKIP("ffmpeg is not installed");
        const QString clip = m_cli.home(u"whole.mkv"_s);
        QCOMPARE(
            QProcess::execute(ffmpeg, {u"-v"_s, u"error"_s, u"-i"_s,
                                       faceFile(u"clips/no_face.mp4"_s), u"-c"_s, u"copy"_s, clip}),
            0);
        QVERIFY(QFile::resize(clip, QFileInfo(clip).size() * 3 / 5));
        const CliResult one = m_cli.run("analyze", {clip});
        QCOMPARE(one.exitCode, 4);
        QVERIFY2(one.messages.contains("no face") && one.messages.contains("breaks off"),
                 one.messages);
        const QJsonArray clips =
            m_cli.run("analyze --json", {clip, clip}).json()[u"clips"_s].toArray();
        QCOMPARE(clips.size(), 2);
        const QString message = clips[0][u"error"_s][u"message"_s].toString();
        QVERIFY2(message.contains(u"breaks off"_s), qPrintable(message));
    }

    void anEmptyPlaylistIsNotWrittenButTheAnalysisIsPrinted()
    {
        const QString playlist = m_cli.home(u"empty.m3u8"_s);
        const CliResult result = m_cli.run("analyze --where source=nope --json --playlist",
                                           {playlist, faceFile(u"faces/single_face.jpg"_s)});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.messages.contains("--where"), result.messages);
        QVERIFY(!QFileInfo::exists(playlist));
        QVERIFY(topOf(result.json()).contains(u"happy"_s));
    }

    void aPictureHasNoCourseToFollow()
    {
        const CliResult result = m_cli.run(
            {u"analyze"_s, faceFile(u"faces/single_face.jpg"_s), u"--mode"_s, u"follow"_s});
        QVERIFY2(result.exitCode == 0, result.messages);
        QVERIFY2(result.messages.contains("A picture has no course"), result.messages);
    }

    void wrongFaceModelIsReportedOnceUnlessQuiet()
    {
        const QString wrong = m_cli.write(u"wrong.onnx"_s, "no model");
        const QByteArray before = qgetenv("VIDEO2MUSIC_FACE_MODEL");
        qputenv("VIDEO2MUSIC_FACE_MODEL", QFile::encodeName(wrong));
        const QStringList analyze = {u"analyze"_s,
                                     faceFile(u"clips/single_face.mp4"_s),
                                     u"--every"_s,
                                     u"20"_s,
                                     u"--no-tracks"_s,
                                     u"--threads"_s,
                                     u"2"_s};
        const CliResult result = m_cli.run(analyze);
        const CliResult quiet = m_cli.run(analyze + words("--quiet"));
        if (before.isNull())
            qunsetenv("VIDEO2MUSIC_FACE_MODEL");
        else
            qputenv("VIDEO2MUSIC_FACE_MODEL", before);
        QVERIFY2(result.exitCode == 0, result.messages);
        QCOMPARE(result.messages.count("wrong.onnx"), 1);
        QCOMPARE(quiet.messages, QByteArray());
    }

    void timelineStopsAtTheCut()
    {
        const CliResult result = m_cli.run("analyze --json --timeline --no-tracks",
                                           {faceFile(u"clips/face_noface.mov"_s)});
        QCOMPARE(result.exitCode, 0);
        const QJsonArray timeline = result.json()[u"timeline"_s].toArray();
        const double lastS = timeline.last()[u"t"_s].toDouble();
        const double durationS = result.json()[u"clip"_s][u"duration_s"_s].toDouble();
        QVERIFY2(lastS < durationS - 0.5, qPrintable(u"%1 of %2"_s.arg(lastS).arg(durationS)));
    }

    void fileThatIsNotAClipExitsWithCode3_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("text named .mp4") << m_cli.write(u"text.mp4"_s, "This is no film.\n");
        QTest::newRow("device") << u"/dev/null"_s;
        QTest::newRow("folder") << m_cli.home(u"."_s);
        QTest::newRow("missing") << m_cli.home(u"missing.mp4"_s);
    }

    void fileThatIsNotAClipExitsWithCode3()
    {
        QFETCH(QString, path);
        const CliResult result = m_cli.run("analyze", {path});
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.output.isEmpty());
        QVERIFY(result.messages.trimmed().size() > 20);
    }

    void brokenClipIsRefusedOrReadInPartWithAWarning()
    {
        QFile whole(faceFile(u"clips/single_face.mp4"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QString part = m_cli.write(u"part.mp4"_s, whole.read(whole.size() * 2 / 5));
        const CliResult result = m_cli.run("analyze --json", {part});
        QVERIFY(result.exitCode == 3 || result.exitCode == 0);
        if (result.exitCode == 0) {
            QVERIFY(!result.messages.isEmpty());
            QVERIFY(result.json().contains(u"warning"_s));
        }
    }

    void severalClipsKeepTheirOrderPastABrokenOne()
    {
        const CliResult result = m_cli.run(
            {u"analyze"_s, faceFile(u"clips/single_face.mp4"_s), m_cli.home(u"missing.mp4"_s),
             faceFile(u"clips/no_face.mp4"_s), faceFile(u"faces/single_face.jpg"_s), u"--json"_s});
        QCOMPARE(result.exitCode, 3); // of the first that failed
        const QJsonArray clips = result.json()[u"clips"_s].toArray();
        QCOMPARE(clips.size(), 4);
        QVERIFY(clips[0].toObject().contains(u"tracks"_s));
        QCOMPARE(clips[1][u"error"_s][u"code"_s].toInt(), 3);
        QCOMPARE(clips[2][u"error"_s][u"code"_s].toInt(), 4);
        QCOMPARE(clips[3][u"clip"_s][u"frames"_s].toInt(), 1);
        for (const QJsonValue& clip : clips)
            QVERIFY(!clip[u"clip"_s][u"path"_s].toString().isEmpty());
    }

    /// The same face in files that differ in what no decoder reads.
    void clipsOfTheSameMoodBeginDifferentlyAndEachAlwaysInTheSameWay()
    {
        const QByteArray picture = contentOf(faceFile(u"faces/single_face.jpg"_s));
        QStringList arguments = {u"analyze"_s, u"--json"_s, u"--no-feedback"_s};
        for (int i = 0; i < kPeople; ++i)
            arguments.append(m_cli.write(u"person%1.jpg"_s.arg(i), picture + char('a' + i)));
        const auto lists = [&](const QStringList& more) {
            QList<QStringList> all;
            for (const QJsonValue& clip :
                 m_cli.run(arguments + more).json()[u"clips"_s].toArray()) {
                QStringList ids;
                for (const QJsonValue& track : clip[u"tracks"_s].toArray())
                    ids.append(track[u"id"_s].toString());
                all.append(ids);
            }
            return all;
        };
        const QList<QStringList> own = lists({});
        QCOMPARE(own.size(), kPeople);
        std::set<QString> firsts;
        for (const QStringList& list : own)
            firsts.insert(list.value(0));
        QVERIFY2(firsts.size() >= 3,
                 qPrintable(QStringList(firsts.begin(), firsts.end()).join(u' ')));
        QCOMPARE(lists({}), own);
        // A number that was given counts alone.
        const QList<QStringList> given = lists({u"--seed"_s, u"5"_s});
        QCOMPARE(given, QList<QStringList>(kPeople, given.value(0)));
        QVERIFY(lists({u"--seed"_s, u"0"_s}) != given);
    }

    void ctrlCEndsWithinASecond()
    {
        QStringList arguments = {u"analyze"_s};
        for (int i = 0; i < 40; ++i)
            arguments.append(faceFile(u"clips/single_face.mp4"_s));
        QProcess process;
        process.setProcessEnvironment(m_cli.environment());
        process.start(QStringLiteral(V2M_CLI_FILE), arguments);
        process.setReadChannel(QProcess::StandardError);
        QByteArray told;
        while (!told.contains("Analysing") && process.waitForReadyRead(30'000))
            told += process.readAll();
        QVERIFY2(told.contains("Analysing"), told.constData()); // it is in the midst of the clips
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
    }

private:
    Cli m_cli;
};

QTEST_GUILESS_MAIN(TestCliAnalyze)
#include "test_cli_analyze.moc"
