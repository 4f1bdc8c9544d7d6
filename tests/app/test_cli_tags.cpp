// SPDX-License-Identifier: MIT
#include "cli_process.h"
#include "core/collection/audio_tags.h"
#include "tests/core/collection/wav_file.h"
#include "tests/support/file_content.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

/// Moods in the tags of a listener's own files: shown first, written when asked, taken back.
class TestCliTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        m_song = m_cli->home(u"Music/Sad Song.wav"_s);
        QVERIFY(writeWav(m_song, 220.0));
        QVERIFY(writeWav(m_cli->home(u"Music/Happy Day.wav"_s), 440.0));
        QCOMPARE(m_cli->run("catalog import --quiet", {m_cli->home(u"Music"_s)}).exitCode, 0);
        m_before = contentOf(m_song);
        QVERIFY(!m_before.isEmpty());
    }

    void previewReportsAndWritesNothing()
    {
        const CliResult result = m_cli->run("tags preview");
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.output.contains("Sad Song.wav"));
        QVERIFY(result.output.contains("MOOD: none"));
        QCOMPARE(contentOf(m_song), m_before);
    }

    void writtenMoodsAreUndone()
    {
        const QString undo = m_cli->home(u"undo.json"_s);
        const CliResult written = m_cli->run("tags write --json --undo-file", {undo});
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.json()[u"files"_s].toArray().size(), 2);
        QCOMPARE(written.json()[u"undo_file"_s].toString(), undo);
        QVERIFY(contentOf(m_song) != m_before);
        QVERIFY(m_cli->run("tags preview --quiet").output.isEmpty());

        const CliResult back = m_cli->run("tags undo --json", {undo});
        QCOMPARE(back.exitCode, 0);
        QCOMPARE(back.json()[u"files"_s].toArray().size(), 2);
        const CliResult again = m_cli->run("tags preview --json");
        QCOMPARE(again.json()[u"files"_s].toArray().size(), 2);
    }

    void filterSelectsTheFiles()
    {
        const CliResult result = m_cli->run("tags preview --where source=musiccaps");
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.output.isEmpty());
    }

    void fileThatCannotBeWrittenIsNamedAndTheOthersAreWritten()
    {
        QVERIFY(QFile::remove(m_song));
        QVERIFY(QFile(m_song).open(QIODevice::WriteOnly)); // empty now
        const CliResult result = m_cli->run(
            {u"tags"_s, u"write"_s, u"--undo-file"_s, m_cli->home(u"undo.json"_s), u"--json"_s});
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(result.json()[u"files"_s].toArray().size(), 1);
        QCOMPARE(result.json()[u"failures"_s][0][u"path"_s].toString(), m_song);
        QVERIFY(result.messages.contains("Sad Song.wav"));
    }

    void nothingIsTakenBackWhereNothingWasWritten()
    {
        for (const QString& name : {u"Sad Song"_s, u"Happy Day"_s})
            QVERIFY(
                QFile::setPermissions(m_cli->home(u"Music/%1.wav"_s.arg(name)), QFile::ReadOwner));
        const QString undo = m_cli->home(u"undo.json"_s);
        const CliResult result = m_cli->run("tags write --undo-file", {undo});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(!result.messages.contains("tags undo"), result.messages);
        QVERIFY(result.messages.contains("No file was changed"));
        QVERIFY(!QFile::exists(undo));
    }

    void movedFilesAreFoundThroughTheCatalog()
    {
        const QString undo = m_cli->home(u"undo.json"_s);
        QCOMPARE(m_cli->run("tags write --undo-file", {undo}).exitCode, 0);
        const QString moved = m_cli->home(u"Music/Other/Renamed.wav"_s);
        QVERIFY(QDir().mkpath(m_cli->home(u"Music/Other"_s)) && QFile::rename(m_song, moved));
        QCOMPARE(m_cli->run("catalog import --quiet", {m_cli->home(u"Music"_s)}).exitCode, 0);
        const CliResult back = m_cli->run("tags undo --json", {undo});
        QCOMPARE(back.exitCode, 0);
        QCOMPARE(back.json()[u"files"_s].toArray().size(), 2);
        QCOMPARE(contentOf(moved), m_before);
    }

    void filesThatWereNotReachedArePassedOver()
    {
        const QString undo = m_cli->home(u"undo.json"_s);
        QCOMPARE(m_cli->run("tags write --undo-file", {undo}).exitCode, 0);
        QVERIFY(writeWav(m_song, 220.0)); // as if it had not been written yet
        for (const int files : {1, 0}) {
            const CliResult back = m_cli->run("tags undo --json", {undo});
            QCOMPARE(back.exitCode, 0);
            QCOMPARE(back.json()[u"files"_s].toArray().size(), files);
            QCOMPARE(contentOf(m_song), m_before);
        }
    }

    void undoFileIsNotOverwritten()
    {
        const QString undo = m_cli->write(u"undo.json"_s, "mine");
        const CliResult result = m_cli->run("tags write --undo-file", {undo});
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(m_cli->read(u"undo.json"_s), QByteArray("mine"));
        QCOMPARE(contentOf(m_song), m_before);
        QCOMPARE(m_cli->run("tags undo", {undo}).exitCode, 3);
    }

    void undoFileMustBeARegularFile()
    {
        const QString pipe = m_cli->home(u"pipe.json"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString& name : {pipe, u"/dev/zero"_s, m_cli->home()}) {
            const CliResult result = m_cli->run("tags undo", {name});
            QCOMPARE(result.exitCode, 3);
            QVERIFY2(result.messages.contains("not a file"), result.messages.constData());
        }
    }

private:
    std::unique_ptr<Cli> m_cli;
    QString m_song;
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(TestCliTags)
#include "test_cli_tags.moc"
