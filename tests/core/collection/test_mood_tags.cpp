// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/collection/audio_tags.h"
#include "core/collection/mood_tags.h"
#include "tests/core/collection/wav_file.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

class TestMoodTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty())
            QSKIP("needs the ffmpeg command");
        QVERIFY(writeWav(m_folder.filePath(u"master.wav"_s), 440.0));
        m_sad.point = {-0.5F, -0.25F};
        m_sad.affinities[index(Emotion::Sad)] = 0.9F;
    }

    void tagsAreWrittenAndUndone_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"mp3", "flac", "ogg", "opus", "m4a", "wv", "aiff", "wav"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void tagsAreWrittenAndUndone()
    {
        QFETCH(QString, ending);
        const QString path = made(ending);
        QFile file(path);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const FileTagChanges planned = planMoodTags(path, m_sad);
        QCOMPARE(planned.changes.front(), (TagChange{u"MOOD"_s, {}, {u"sad"_s}}));
        QCOMPARE(planMoodTags(path, m_sad), planned); // nothing was written
        writeTags(planned);
        QVERIFY(planMoodTags(path, m_sad).changes.empty());
        QCOMPARE(readAudioTags(path).title, u"A song"_s);
        QCOMPARE(QFile::permissions(path) & QFile::ReadGroup, QFile::Permissions());
        writeTags(undone(planned));
        QCOMPARE(planMoodTags(path, m_sad), planned);
        QCOMPARE(QDir(m_folder.path())
                     .entryList({u".video2music*"_s}, QDir::Files | QDir::Hidden)
                     .size(),
                 0);
    }

    void moodsThatThisProgramWroteAreNotReadBack()
    {
        const QString path = made(u"flac"_s);
        writeTags(planMoodTags(path, m_sad));
        QVERIFY(readAudioTags(path).moods.isEmpty());
    }

    void tagsThatChangedMeanwhileAreLeftAlone()
    {
        const QString path = made(u"flac"_s);
        const FileTagChanges planned = planMoodTags(path, m_sad);
        writeTags(planned);
        QVERIFY_THROWS_EXCEPTION(FileError, writeTags(planned));
    }

    void changesSurviveTheirFile()
    {
        const std::vector<FileTagChanges> changes = {
            {u"/a/b.mp3"_s, {{u"MOOD"_s, {u"x"_s, u"y"_s}, {u"sad"_s}}}}};
        QCOMPARE(tagChangesFromJson(tagChangesToJson(changes), {}), changes);
        QVERIFY_THROWS_EXCEPTION(FileError, tagChangesFromJson("{}", u"undo.json"_s));
    }

    void filesThatAreNotMusicAreNamed()
    {
        const QString path = m_folder.filePath(u"no.mp3"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY_THROWS_EXCEPTION(FileError, planMoodTags(m_folder.filePath(u"gone.flac"_s), m_sad));
        QVERIFY_THROWS_EXCEPTION(FileError, writeTags({path, {{u"MOOD"_s, {}, {u"sad"_s}}}}));
    }

private:
    QString made(const QString& ending) const
    {
        const QString path = m_folder.filePath(u"song."_s + ending);
        const QStringList more =
            ending == u"aiff"_s ? QStringList{u"-write_id3v2"_s, u"1"_s} : QStringList{};
        QProcess::execute(u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s,
                                                   u"-i"_s, m_folder.filePath(u"master.wav"_s),
                                                   u"-metadata"_s, u"title=A song"_s} +
                                           more + QStringList{path});
        return path;
    }

    QTemporaryDir m_folder;
    TrackAffect m_sad;
};

QTEST_GUILESS_MAIN(TestMoodTags)
#include "test_mood_tags.moc"
