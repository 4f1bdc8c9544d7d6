// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/collection/audio_tags.h"
#include "core/collection/folder_walk.h"
#include "core/collection/mood_tags.h"
#include "tests/core/collection/wav_file.h"
#include "tests/support/ffmpeg.h"
#include "tests/support/file_content.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/installed.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

bool writeAll(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestMoodTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!isInstalled(u"ffmpeg"_s))
            QSKIP("needs the ffmpeg command");
        QVERIFY(writeWav(m_folder.filePath(u"master.wav"_s), 440.0));
        m_sad.point = {-0.5F, -0.25F};
        m_sad.affinities[index(Emotion::Sad)] = 0.9F;
    }

    void tagsAreWrittenAndUndone_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"mp3", "flac", "ogg", "opus", "m4a", "wma", "wv", "aiff", "wav"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void tagsAreWrittenAndUndone()
    {
        QFETCH(QString, ending);
        const QString path = made(ending);
        QFile file(path);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const FileTagChanges planned = planMoodTags(path, m_sad);
        QCOMPARE(planned.changes, (std::vector<TagChange>{{u"MOOD"_s, {}, {u"sad"_s}},
                                                          {u"VALENCE"_s, {}, {u"-0.50"_s}},
                                                          {u"AROUSAL"_s, {}, {u"-0.25"_s}}}));
        QCOMPARE(planMoodTags(path, m_sad), planned); // nothing was written
        writeTags(planned);
        QVERIFY(planMoodTags(path, m_sad).changes.empty());
        QCOMPARE(readAudioTags(path).title, u"A song"_s);
        QVERIFY(readAudioTags(path).moods.isEmpty()); // they are not the listener's words
        QCOMPARE(QFile::permissions(path) & QFile::ReadGroup, QFile::Permissions());
        writeTags(undone(planned));
        QCOMPARE(planMoodTags(path, m_sad), planned);
        QCOMPARE(leftovers(), 0);
    }

    void moodsOfTheListenerAreReadAndComeBack_data() { tagsAreWrittenAndUndone_data(); }

    void moodsOfTheListenerAreReadAndComeBack()
    {
        QFETCH(QString, ending);
        const QString path = made(ending);
        const QStringList own = {u"wistful"_s};
        writeTags({path, {{u"MOOD"_s, {}, own}}});
        QCOMPARE(readAudioTags(path).moods, own);
        const FileTagChanges planned = planMoodTags(path, m_sad);
        QCOMPARE(planned.changes.front(), (TagChange{u"MOOD"_s, own, {u"sad"_s, u"wistful"_s}}));
        writeTags(planned);
        QCOMPARE(readAudioTags(path).moods, own);
        QVERIFY(planMoodTags(path, m_sad).changes.empty());
        writeTags(undone(planned));
        QCOMPARE(readAudioTags(path).moods, own);
    }

    void aFullDiskLeavesTheFileAsItWas_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<int>("room");
        for (const char* ending : {"wav", "mp3", "flac", "ogg", "m4a", "aiff", "wv"})
            for (const int room : {-100, 0, 8, 40})
                QTest::addRow("%s, %d", ending, room) << QString::fromLatin1(ending) << room;
    }

    void aFullDiskLeavesTheFileAsItWas()
    {
        QFETCH(QString, ending);
        QFETCH(int, room);
        const QString path = made(ending);
        const QByteArray before = contentOf(path);
        const FileTagChanges planned = planMoodTags(path, m_sad);
        const bool isWritten =
            refusalOf<FileError>([&] {
                const FileSizeLimit limit(static_cast<rlim_t>(before.size() + room));
                writeTags(planned);
            }).isEmpty();
        // A tag with room for more does not grow.
        QVERIFY(isWritten ? planMoodTags(path, m_sad).changes.empty() : contentOf(path) == before);
        QVERIFY(!isWritten || room >= 0);
        QVERIFY(!isWritten || ending != u"wav"_s);
        QCOMPARE(leftovers(), 0);
    }

    void whatAKilledProcessLeftIsRemoved()
    {
        const QString path = made(u"flac"_s);
        const QString abandoned = m_folder.filePath(u".video2music-0123456789abcdef.flac"_s);
        const QString inUse = m_folder.filePath(u".video2music-fedcba9876543210.flac"_s);
        const QString other = m_folder.filePath(u".video2music-notes.flac"_s);
        for (const QString& name : {abandoned, inUse, other})
            QVERIFY(writeAll(name, "part"));
        const int lock = ::open(QFile::encodeName(inUse).constData(), O_RDONLY | O_CLOEXEC);
        QCOMPARE(::flock(lock, LOCK_EX | LOCK_NB), 0);
        writeTags(planMoodTags(path, m_sad));
        QVERIFY(!QFile::exists(abandoned) && QFile::exists(inUse) && QFile::exists(other));
        ::close(lock);
        QVERIFY(!walkFolder(m_folder.path()).empty());
        QVERIFY(!QFile::exists(inUse) && QFile::exists(other));
        QVERIFY(QFile::remove(other));
    }

    void theVersionOfTheTagStays_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("2.3") << 3;
        QTest::newRow("2.4") << 4;
    }

    void theVersionOfTheTagStays()
    {
        QFETCH(int, version);
        const QString path = made(u"mp3"_s, words("-metadata date=1984-05-01 -id3v2_version") +
                                                QStringList{QString::number(version),
                                                            u"-metadata"_s, u"artist=Äörk 夢"_s});
        const FileTagChanges planned = planMoodTags(path, m_sad);
        for (const FileTagChanges& changes : {planned, undone(planned)}) {
            writeTags(changes);
            const QByteArray bytes = contentOf(path);
            QVERIFY(bytes.startsWith("ID3" + QByteArray(1, char(version))));
            QVERIFY(bytes.size() < 128 || !bytes.last(128).startsWith("TAG"));
            QCOMPARE(readAudioTags(path).artist, u"Äörk 夢"_s);
            QCOMPARE(readAudioTags(path).year.value_or(0), 1984);
        }
    }

    void aFileWithoutTagsIsTheSameAfterUndo()
    {
        const QString path =
            made(u"mp3"_s, words("-map_metadata -1 -metadata title= -id3v2_version 0"));
        const QByteArray before = contentOf(path);
        const FileTagChanges planned = planMoodTags(path, m_sad);
        writeTags(planned);
        QVERIFY(contentOf(path) != before);
        writeTags(undone(planned));
        QCOMPARE(contentOf(path), before);
    }

    /// Which some players read alone: it has the title, too.
    void tagsOfId3v1AloneGetId3v2BesideThem()
    {
        const QString path = made(u"mp3"_s, words("-id3v2_version 0"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("TAG" + QByteArray("A song").leftJustified(125, '\0'));
        file.close();
        QCOMPARE(readAudioTags(path).title, u"A song"_s);
        const QByteArray end = contentOf(path).right(128);
        const FileTagChanges planned = planMoodTags(path, m_sad);
        QCOMPARE(planned.conversion, u"ID3v1 → ID3v1, ID3v2.4"_s);
        writeTags(planned);
        QVERIFY(contentOf(path).startsWith("ID3\x04"));
        QVERIFY(contentOf(path).left(300).contains("A song"));
        QCOMPARE(contentOf(path).right(128), end);
        QVERIFY(planMoodTags(path, m_sad).conversion.isEmpty());
        writeTags(undone(planned));
        QCOMPARE(readAudioTags(path).title, u"A song"_s);
        QVERIFY(readAudioTags(path).moods.isEmpty());
    }

    void trueAudioTagsAreSavedInTheVersionThatIsTold()
    {
        const QString path = made(u"tta"_s);
        const QByteArray sound = contentOf(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromHex("4944330300000000001054495432000000060000") +
                   QByteArray("A song").mid(0, 5).prepend('\0') + sound.mid(sound.indexOf("TTA")));
        file.close();
        QCOMPARE(readAudioTags(path).title, u"A son"_s);
        const FileTagChanges planned = planMoodTags(path, m_sad);
        QCOMPARE(planned.conversion, u"ID3v2.3 → ID3v2.4"_s);
        writeTags(planned);
        QVERIFY(contentOf(path).startsWith("ID3\x04"));
    }

    void fieldsOfOtherTagsInTheFileStay()
    {
        const QString path = made(u"wav"_s, words("-metadata artist=Someone"));
        const qsizetype place = contentOf(path).indexOf("INFO");
        QVERIFY(place > 0);
        const FileTagChanges planned = planMoodTags(path, m_sad);
        for (const FileTagChanges& changes : {planned, undone(planned)}) {
            writeTags(changes);
            QVERIFY(contentOf(path).indexOf("IART", place) > 0);
            QCOMPARE(readAudioTags(path).artist, u"Someone"_s);
        }
    }

    void aReadOnlyFileIsLeftAloneAndCalledSo()
    {
        const QString path = made(u"flac"_s);
        const FileTagChanges planned = planMoodTags(path, m_sad);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        const QByteArray refusal = refusalOf<FileError>([&] { writeTags(planned); });
        QVERIFY2(refusal.contains("read-only"), refusal);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
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
    QString made(const QString& ending, const QStringList& options = {}) const
    {
        const QString path = m_folder.filePath(u"song."_s + ending);
        const QStringList more = ending == u"aiff"_s ? words("-write_id3v2 1") : QStringList();
        ffmpeg(QStringList{u"-i"_s, m_folder.filePath(u"master.wav"_s), u"-metadata"_s,
                           u"title=A song"_s} +
               more + options + QStringList{path});
        return path;
    }

    qsizetype leftovers() const
    {
        return QDir(m_folder.path())
            .entryList({u".video2music*"_s}, QDir::Files | QDir::Hidden)
            .size();
    }

    QTemporaryDir m_folder;
    TrackAffect m_sad;
};

QTEST_GUILESS_MAIN(TestMoodTags)
#include "test_mood_tags.moc"
