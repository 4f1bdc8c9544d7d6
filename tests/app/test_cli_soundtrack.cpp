// SPDX-License-Identifier: MIT
#include "core/base/paths.h"
#include "tests/app/cli_process.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// analyze --soundtrack on the built-in works, whose sounds lie beside the program.
class TestCliSoundtrack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_cli.home(u"out"_s)));
        m_clip = m_cli.home(u"face.mp4"_s);
        QVERIFY(QFile::copy(faceFile(u"clips/single_face.mp4"_s), m_clip));
        if (soundsFolder().isEmpty())
            QSKIP("The scores were not rendered; that takes abcmidi, fluidsynth and "
                  "fluid-soundfont-gm.");
    }

    void cleanup()
    {
        for (const QString& name : written())
            QFile::remove(m_cli.home(u"out/"_s + name));
    }

    void clipIsWrittenAndItsSegmentsAreReported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pictures");
        QTest::newRow("mp4") << u"a.mp4"_s << u"copied"_s;
        QTest::newRow("webm") << u"a.webm"_s << u"encoded"_s;
    }

    void clipIsWrittenAndItsSegmentsAreReported()
    {
        QFETCH(QString, name);
        QFETCH(QString, pictures);
        const QString out = m_cli.home(u"out/"_s + name);
        const CliResult result =
            m_cli.run("analyze --own-sound off --json --quiet --soundtrack", {out, m_clip});
        QVERIFY2(result.exitCode == 0, result.messages);
        QVERIFY2(result.messages.isEmpty(), result.messages);
        QCOMPARE(written(), QStringList{name});
        const QJsonObject document = result.json();
        const QJsonObject soundtrack = document[u"soundtrack"_s].toObject();
        QCOMPARE(soundtrack[u"file"_s].toString(), out);
        QCOMPARE(soundtrack[u"pictures"_s].toString(), pictures);
        QCOMPARE(soundtrack[u"own_sound"_s].toString(), u"off"_s);
        QVERIFY(qAbs(soundtrack[u"loudness_lufs"_s].toDouble() + 16.0) < 0.5);
        const double durationS = soundtrack[u"duration_s"_s].toDouble();
        QVERIFY(qAbs(durationS - document[u"clip"_s][u"duration_s"_s].toDouble()) < 0.1);
        const QJsonArray segments = soundtrack[u"segments"_s].toArray();
        QVERIFY(!segments.isEmpty());
        const QJsonArray tracks = document[u"tracks"_s].toArray();
        double endS = 0.0;
        for (const QJsonValue& value : segments) {
            const QJsonObject segment = value.toObject();
            QVERIFY(segment[u"start_s"_s].toDouble() <= endS + 1e-6);
            endS = segment[u"start_s"_s].toDouble() + segment[u"length_s"_s].toDouble();
            const int rank = segment[u"rank"_s].toInt();
            QVERIFY(rank >= 1 && rank <= tracks.size());
            QCOMPARE(segment[u"id"_s], tracks[rank - 1][u"id"_s]);
            QVERIFY(QFileInfo::exists(segment[u"path"_s].toString()));
        }
        QVERIFY(qAbs(endS - durationS) < 0.1);
    }

    void textListsTheSegments()
    {
        const QString out = m_cli.home(u"out/b.mp4"_s);
        const CliResult result =
            m_cli.run("analyze --own-sound keep --top 3 --soundtrack", {out, m_clip});
        QVERIFY2(result.exitCode == 0, result.messages);
        QVERIFY2(result.output.contains("b.mp4:\n  0:00–"), result.output);
    }

    void listHasOnlyWhatCanBeHeard()
    {
        const QString sound = QDir(soundsFolder()).entryInfoList(QDir::Files).front().filePath();
        const QString broken = m_cli.write(u"broken.ogg"_s, "no sound");
        const QString catalog = m_cli.write(
            u"mixed.csv"_s, "id,title,artist,caption,path\nhere,Here,A,a happy song," +
                                sound.toUtf8() + "\nfar,Far,B,a bright and happy song,\n" +
                                "away,Away,C,a cheerful and happy song,\nbroken,Broken,D,a happy " +
                                "and merry song," + broken.toUtf8() + "\n");
        const QString database = m_cli.home(u"mixed.db"_s);
        QCOMPARE(m_cli.run("catalog import --db", {database, catalog}).exitCode, 0);
        const CliResult text = m_cli.run({u"analyze"_s, m_clip, u"--db"_s, database,
                                          u"--soundtrack"_s, m_cli.home(u"out/m.mp4"_s)});
        QVERIFY2(text.exitCode == 0, text.messages);
        QVERIFY2(!text.output.contains("Far") && !text.output.contains("Away"), text.output);
        QVERIFY2(text.output.contains("1 track of the list was passed over, as its sound file "
                                      "cannot be used."),
                 text.output);
        const CliResult json =
            m_cli.run({u"analyze"_s, m_clip, u"--db"_s, database, u"--soundtrack"_s,
                       m_cli.home(u"out/m.mp4"_s), u"--json"_s});
        QCOMPARE(json.json()[u"soundtrack"_s][u"passed_over"_s].toInt(), 1);
        QCOMPARE(json.json()[u"tracks"_s].toArray().size(), 2);
    }

    void listWithoutPlayableTracksIsReported()
    {
        const QString catalog = m_cli.write(
            u"far.csv"_s, "id,title,artist,caption\nfar,Far,Away,a happy and bright song\n");
        const QString database = m_cli.home(u"far.db"_s);
        QCOMPARE(m_cli.run("catalog import --db", {database, catalog}).exitCode, 0);
        const CliResult result =
            m_cli.run({u"analyze"_s, m_clip, u"--db"_s, database, u"--soundtrack"_s,
                       m_cli.home(u"out/c.mp4"_s), u"--json"_s});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.messages.contains("No track of the list has a sound file"),
                 result.messages);
        QCOMPARE(result.json()[u"tracks"_s].toArray().size(),
                 1); // the list is printed all the same
        QCOMPARE(written(), QStringList());
    }

    void wrongUsageIsReportedBeforeTheWork_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("told");
        const QString out = m_cli.home(u"out/d.mp4"_s);
        QTest::newRow("ending") << QStringList{m_clip, u"--soundtrack"_s, u"d.mkv"_s}
                                << QByteArray(".mp4 or .webm");
        QTest::newRow("choice") << QStringList{m_clip, u"--soundtrack"_s, out, u"--own-sound"_s,
                                               u"loud"_s}
                                << QByteArray("duck, keep, off");
        QTest::newRow("choice alone")
            << QStringList{m_clip, u"--own-sound"_s, u"off"_s} << QByteArray("--soundtrack");
        QTest::newRow("two clips")
            << QStringList{m_clip, m_clip, u"--soundtrack"_s, out} << QByteArray("single clip");
        QTest::newRow("no tracks") << QStringList{m_clip, u"--soundtrack"_s, out, u"--no-tracks"_s}
                                   << QByteArray("--no-tracks");
    }

    void wrongUsageIsReportedBeforeTheWork()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, told);
        const CliResult result = m_cli.run(QStringList{u"analyze"_s} + arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.messages.contains(told), result.messages);
        QVERIFY(result.output.isEmpty());
    }

    void clipItselfIsNotOverwritten()
    {
        const QByteArray before = m_cli.read(u"face.mp4"_s);
        const CliResult result = m_cli.run("analyze --soundtrack", {m_clip, m_clip});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.messages.contains("the clip itself"), result.messages);
        QCOMPARE(m_cli.read(u"face.mp4"_s), before);
    }

    void fullDiskLeavesNothing()
    {
        QProcess process;
        process.setProcessEnvironment(m_cli.environment());
        process.setChildProcessModifier([] {
            const rlimit limit = {50'000, 50'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(QStringLiteral(V2M_CLI_FILE),
                      {u"analyze"_s, m_clip, u"--soundtrack"_s, m_cli.home(u"out/f.mp4"_s),
                       u"--quiet"_s, u"--json"_s});
        QVERIFY(process.waitForFinished(60000));
        const QByteArray messages = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 3, messages);
        QVERIFY2(messages.contains("f.mp4") && messages.contains("cannot grow any larger"),
                 messages);
        QCOMPARE(written(), QStringList());
    }

    void interruptionLeavesNothing()
    {
        constexpr int kAttempts = 5; // it may be written before it can be interrupted
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            QProcess process;
            process.setProcessEnvironment(m_cli.environment());
            process.start(QStringLiteral(V2M_CLI_FILE),
                          {u"analyze"_s, m_clip, u"--soundtrack"_s, m_cli.home(u"out/e.webm"_s),
                           u"--quiet"_s});
            QVERIFY(process.waitForStarted());
            while (written().isEmpty() && !process.waitForFinished(5)) // until something is written
                ;
            process.terminate();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60000));
            if (process.exitCode() == 0) {
                QVERIFY(QFile::remove(m_cli.home(u"out/e.webm"_s)));
                continue;
            }
            QCOMPARE(process.exitCode(), 130);
            QCOMPARE(written(), QStringList());
            return;
        }
        QFAIL("It was never interrupted while it wrote.");
    }

private:
    QStringList written() const
    {
        return QDir(m_cli.home(u"out"_s))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    Cli m_cli;
    QString m_clip;
};

QTEST_GUILESS_MAIN(TestCliSoundtrack)
#include "test_cli_soundtrack.moc"
