// SPDX-License-Identifier: MIT
#include "core/collection/audio_tags.h"
#include "tests/support/ffmpeg.h"
#include "tests/support/installed.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

class TestAudioTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileNameProvidesWhatItCan_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("artist");
        QTest::addColumn<int>("track");
        QTest::newRow("all") << u"/m/02 - Nina Simone - Feeling Good.mp3"_s << u"Feeling Good"_s
                             << u"Nina Simone"_s << 2;
        QTest::newRow("number") << u"/m/07_Largo_espressivo.flac"_s << u"Largo espressivo"_s
                                << u""_s << 7;
        QTest::newRow("plain") << u"/m/Gymnopédie No. 1.ogg"_s << u"Gymnopédie No. 1"_s << u""_s
                               << 0;
        QTest::newRow("a number alone") << u"/m/99.mp3"_s << u"99"_s << u""_s << 0;
        QTest::newRow("nothing but an ending") << u"/m/ .mp3"_s << u".mp3"_s << u""_s << 0;
    }

    void fileNameProvidesWhatItCan()
    {
        QFETCH(QString, path);
        QFETCH(QString, title);
        QFETCH(QString, artist);
        QFETCH(int, track);
        const AudioTags tags = tagsFromPath(path);
        QCOMPARE(tags.title, title);
        QCOMPARE(tags.artist, artist);
        QCOMPARE(tags.track.value_or(0), track);
        QVERIFY(!tags.tagged);
    }

    void foldersAndNumbersAreUnderstood_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("names");  // artist, album, title
        QTest::addColumn<QList<int>>("numbers"); // disc, track, year
        const auto row = [](const char* path, const QStringList& names, const QList<int>& numbers) {
            QTest::newRow(path) << QString::fromUtf8(path) << names << numbers;
        };
        row("Miles Davis/Kind of Blue/01 So What.mp3",
            {u"Miles Davis"_s, u"Kind of Blue"_s, u"So What"_s}, {0, 1, 0});
        row("Miles Davis/Kind of Blue/1-03 Blue in Green.mp3",
            {u"Miles Davis"_s, u"Kind of Blue"_s, u"Blue in Green"_s}, {1, 3, 0});
        row("Miles Davis/1959 - Kind of Blue/CD 2/01. Miles Davis – So What.mp3",
            {u"Miles Davis"_s, u"Kind of Blue"_s, u"So What"_s}, {2, 1, 1959});
        row("Kubrick/Film/2001 - Odyssey.mp3", {u"Kubrick"_s, u"Film"_s, u"2001 - Odyssey"_s},
            {0, 0, 0});
        row("Some Band/Live/02 So What - Reprise.mp3",
            {u"Some Band"_s, u"Live"_s, u"So What - Reprise"_s}, {0, 2, 0});
        row("Various Artists/Hits/07 - Nena - 99 Luftballons.mp3",
            {u"Nena"_s, u"Hits"_s, u"99 Luftballons"_s}, {0, 7, 0});
        row("Downloads/Misc/Prince_-_Kiss.mp3", {u"Prince"_s, u""_s, u"Kiss"_s}, {0, 0, 0});
        row("Downloads/Misc/10cc - Dreadlock Holiday.mp3",
            {u"10cc"_s, u""_s, u"Dreadlock Holiday"_s}, {0, 0, 0});
        row("(1969) Nick Drake - River Man.mp3", {u"Nick Drake"_s, u""_s, u"River Man"_s},
            {0, 0, 1969});
        row("2001 - Odyssey.mp3", {u""_s, u""_s, u"2001 - Odyssey"_s}, {0, 0, 0});
        row("99 Luftballons.mp3", {u""_s, u""_s, u"99 Luftballons"_s}, {0, 0, 0});
        row("10 Years After.mp3", {u""_s, u""_s, u"Years After"_s}, {0, 10, 0}); // beside a 9
        row("Miles Davis - Kind of Blue - 03 - Blue in Green.mp3",
            {u"Miles Davis"_s, u"Kind of Blue"_s, u"Blue in Green"_s}, {0, 3, 0});
        row("Miles Davis – So What.mp3", {u"Miles Davis"_s, u""_s, u"So What"_s}, {0, 0, 0});
        row("[03] Foo.mp3", {u""_s, u""_s, u"Foo"_s}, {0, 3, 0});
        row("(03) Foo.mp3", {u""_s, u""_s, u"Foo"_s}, {0, 3, 0});
        row("3. Foo.mp3", {u""_s, u""_s, u"Foo"_s}, {0, 3, 0});
        row("24-7 Love.mp3", {u""_s, u""_s, u"24-7 Love"_s}, {0, 0, 0});
        row("Rock/Talk Talk/Spirit of Eden (1988)/07. Wealth.mp3",
            {u"Talk Talk"_s, u"Spirit of Eden"_s, u"Wealth"_s}, {0, 7, 1988});
        row("Talk Talk/Spirit of Eden [1988]/CD 1/Wealth.mp3",
            {u"Talk Talk"_s, u"Spirit of Eden"_s, u"Wealth"_s}, {1, 0, 1988});
        row("Some Band/Live/Extras/Foo.mp3", {u""_s, u""_s, u"Foo"_s}, {0, 0, 0});
        row("a/b/c/d/01 Foo.mp3", {u""_s, u""_s, u"Foo"_s}, {0, 1, 0});
    }

    void foldersAndNumbersAreUnderstood()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, names);
        QFETCH(QList<int>, numbers);
        const AudioTags tags = tagsFromPath(u"/home/x/Music/"_s + path, u"/home/x/Music"_s,
                                            {u"9 Lives.mp3"_s, u"notes.txt"_s});
        QCOMPARE(QStringList({tags.artist, tags.album, tags.title}), names);
        QCOMPARE(QList<int>({tags.disc.value_or(0), tags.track.value_or(0), tags.year.value_or(0)}),
                 numbers);
    }

    /// mp3gain writes APE beside ID3v2, and some titles are only in ID3v1.
    void allKindsOfTagsInAFileCount()
    {
        const QString path = tagged(u"kinds.mp3"_s, {u"artist=In Version 2"_s});
        if (path.isEmpty())
            QSKIP("needs the ffmpeg command");
        const auto little = [](quint32 value) {
            return QByteArray(1, char(value)) + QByteArray(3, '\0');
        };
        const QByteArray item =
            little(8) + little(0) + QByteArray("REPLAYGAIN_TRACK_GAIN\0", 22) + "-6.50 dB";
        const QByteArray footer = "APETAGEX" + QByteArray::fromHex("d0070000") +
                                  little(quint32(item.size()) + 32) + little(1) +
                                  QByteArray(12, '\0');
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(item + footer + "TAG" + QByteArray("In version 1").leftJustified(30, '\0') +
                   QByteArray("Another").leftJustified(95, '\0'));
        file.close();
        const AudioTags tags = readAudioTags(path);
        QCOMPARE(tags.gainDb.value_or(0.0), -6.5);
        QCOMPARE(tags.title, u"In version 1"_s);
        QCOMPARE(tags.artist, u"In Version 2"_s);
    }

    void otherNamesOfFieldsAreUnderstood()
    {
        const QString path = tagged(u"names.flac"_s, {u"YEAR=1971"_s, u"TEMPO=96"_s,
                                                      u"ALBUM ARTIST=Various"_s, u"KEY=8A"_s});
        if (path.isEmpty())
            QSKIP("needs the ffmpeg command");
        const AudioTags tags = readAudioTags(path);
        QCOMPARE(tags.year.value_or(0), 1971);
        QCOMPARE(tags.bpm.value_or(0.0), 96.0);
        QCOMPARE(tags.albumArtist, u"Various"_s);
        QCOMPARE(tags.key, u"8A"_s);
    }

    void theYearIsAnywhereInADate()
    {
        for (const QString& date :
             {u"1984"_s, u"1984-05-01"_s, u"01.05.1984"_s, u"19840501"_s, u"May 1984"_s}) {
            const QString path = tagged(u"date.flac"_s, {u"date="_s + date});
            if (path.isEmpty())
                QSKIP("needs the ffmpeg command");
            QCOMPARE(readAudioTags(path).year.value_or(0), 1984);
        }
    }

    void tagsBeforeAdtsAreRead()
    {
        QFile sound(tagged(u"plain.aac"_s, {}));
        QFile tag(tagged(u"tagged.mp3"_s, {u"title=In AAC"_s}));
        if (!isInstalled(u"ffmpeg"_s))
            QSKIP("needs the ffmpeg command");
        QVERIFY(sound.open(QIODevice::ReadOnly) && tag.open(QIODevice::ReadOnly));
        const QByteArray head = tag.peek(10);
        const int size = head[8] * 128 + head[9] + 10;
        const QString path = m_folder.filePath(u"both.aac"_s);
        QFile both(path);
        QVERIFY(both.open(QIODevice::WriteOnly));
        both.write(tag.read(size) + sound.readAll());
        both.close();
        QCOMPARE(readAudioTags(path).title, u"In AAC"_s);
    }

    void tagsOfEveryFormatAreRead_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QStringList>("options");
        for (const QString& ending : {u"mp3"_s, u"flac"_s, u"ogg"_s, u"opus"_s, u"m4a"_s, u"wv"_s})
            QTest::addRow("%s", qPrintable(ending)) << ending << QStringList{};
        // Windows players call it so; ffmpeg by itself writes a field that none of them reads.
        QTest::newRow("wma") << u"wma"_s << words("-metadata WM/Year=1838");
        QTest::newRow("mp3, ID3v2.3") << u"mp3"_s << words("-id3v2_version 3");
    }

    void tagsOfEveryFormatAreRead()
    {
        QFETCH(QString, ending);
        QFETCH(QStringList, options);
        const QString path =
            tagged(u"tagged."_s + ending,
                   {u"title=Träumerei 夢"_s, u"artist=Clara & Robert"_s, u"album=Kinderszenen"_s,
                    u"genre=Classical; Piano"_s, u"track=7/13"_s, u"date=1838-04-01"_s},
                   options);
        if (path.isEmpty())
            QSKIP("needs the ffmpeg command");
        const AudioTags tags = readAudioTags(path);
        QVERIFY(tags.tagged);
        QCOMPARE(tags.title, u"Träumerei 夢"_s);
        QCOMPARE(tags.artist, u"Clara & Robert"_s);
        QCOMPARE(tags.album, u"Kinderszenen"_s);
        QCOMPARE(tags.genres, QStringList({u"Classical"_s, u"Piano"_s}));
        QCOMPARE(tags.track.value_or(0), 7);
        QCOMPARE(tags.year.value_or(0), 1838);
        QVERIFY(std::abs(tags.durationS - 2.0) < 0.2);
    }

    void fieldsOfPlayersAreUnderstood()
    {
        const QString path = tagged(
            u"fields.flac"_s,
            {u"title=x"_s, u"BPM=127,5"_s, u"INITIALKEY=Am"_s, u"MOOD=calm/sad"_s,
             u"REPLAYGAIN_TRACK_GAIN=-7.25 dB"_s, u"DISCNUMBER=2"_s, u"ALBUMARTIST=Various"_s,
             u"COMPOSER=J. S. Bach"_s, u"CONDUCTOR=Karajan"_s, u"COMMENT=For long\nevenings"_s});
        if (path.isEmpty())
            QSKIP("needs the ffmpeg command");
        const AudioTags tags = readAudioTags(path);
        QCOMPARE(tags.bpm.value_or(0.0), 127.5);
        QCOMPARE(tags.key, u"Am"_s);
        QCOMPARE(tags.moods, QStringList({u"calm"_s, u"sad"_s}));
        QCOMPARE(tags.gainDb.value_or(0.0), -7.25);
        QCOMPARE(tags.disc.value_or(0), 2);
        QCOMPARE(tags.albumArtist, u"Various"_s);
        QCOMPARE(tags.composer, u"J. S. Bach"_s);
        QCOMPARE(tags.conductor, u"Karajan"_s);
        QCOMPARE(tags.comment, u"For long evenings"_s);
        const QString opus = tagged(u"fields.opus"_s, {u"R128_TRACK_GAIN=-2560"_s});
        QCOMPARE(readAudioTags(opus).gainDb.value_or(0.0), -5.0);
    }

    void implausibleNumbersAreIgnored()
    {
        const QString path = tagged(u"odd.flac"_s, {u"BPM=0"_s, u"date=soon"_s, u"track=-4"_s,
                                                    u"REPLAYGAIN_TRACK_GAIN=nan"_s,
                                                    u"title="_s + QString(5000, u'a')});
        if (path.isEmpty())
            QSKIP("needs the ffmpeg command");
        const AudioTags tags = readAudioTags(path);
        QVERIFY(!tags.bpm && !tags.year && !tags.track && !tags.gainDb);
        QVERIFY(tags.title.size() <= 500);
    }

    void aFileWithoutTagsOrSenseIsNamedFromItsPath()
    {
        const QString path = m_folder.filePath(u"03 - Broken.mp3"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3000, '\x7f'));
        file.close();
        const AudioTags tags = readAudioTags(path);
        QCOMPARE(tags.title, u"Broken"_s);
        QVERIFY(!tags.tagged);
        QCOMPARE(readAudioTags(m_folder.filePath(u"none.mp3"_s)).title, u"none"_s);
    }

    void theCoverIsInTheFileOrBesideIt()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"album"_s));
        const QString picture = drawn(u"album/picture.png"_s, "color=red:s=8x8");
        if (picture.isEmpty())
            QSKIP("needs the ffmpeg command");
        const QString plain = tagged(u"album/plain.mp3"_s, {});
        QVERIFY(readCover(plain).isEmpty());
        QVERIFY(QFile::copy(picture, m_folder.filePath(u"album/Cover.PNG"_s)));
        QFile file(picture);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(readCover(plain), file.readAll());
        for (const QString& ending : {u"mp3"_s, u"flac"_s, u"m4a"_s}) {
            const QString with = m_folder.filePath(u"with."_s + ending);
            QVERIFY(ffmpeg(words("-f lavfi -i sine=d=1 -i") + QStringList{picture} +
                           words("-map 0 -map 1 -c:v copy -disposition:v attached_pic") +
                           QStringList{with}));
            QVERIFY2(readCover(with).startsWith("\x89PNG"), qPrintable(ending));
        }
    }

    void theFrontCoverWins_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"mp3", "flac", "aiff"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void theFrontCoverWins()
    {
        QFETCH(QString, ending);
        QVERIFY(QDir(m_folder.path()).mkpath(u"front"_s));
        const QString icon = drawn(u"front/icon.png"_s, "color=red:s=32x32");
        const QString front = drawn(u"front/front.jpg"_s, "color=blue:s=64x64");
        if (icon.isEmpty())
            QSKIP("needs the ffmpeg command");
        const QString path = m_folder.filePath(u"front."_s + ending);
        QStringList options =
            words("-f lavfi -i sine=d=1 -i") + QStringList{icon, u"-i"_s, front} +
            words("-map 0 -map 1 -map 2 -c:v copy -disposition:v attached_pic") +
            QStringList{u"-metadata:s:v:0"_s, u"comment=32x32 pixels 'file icon' (PNG only)"_s,
                        u"-metadata:s:v:1"_s, u"comment=Cover (front)"_s};
        if (ending == u"aiff"_s)
            options += words("-write_id3v2 1");
        QVERIFY(ffmpeg(options + QStringList{path}));
        QVERIFY(readCover(path).startsWith("\xff\xd8"));
    }

    void anAbsurdlyLargeCoverIsIgnored()
    {
        const QByteArray head = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        for (const quint32 side : {1000U, 20'000U}) {
            QByteArray bytes = head;
            for (int number = 0; number < 2; ++number)
                for (int shift = 24; shift >= 0; shift -= 8)
                    bytes += static_cast<char>(side >> static_cast<unsigned>(shift));
            bytes += QByteArray(200, '\x08');
            QVERIFY(QDir(m_folder.path()).mkpath(u"absurd"_s));
            QFile cover(m_folder.filePath(u"absurd/cover.png"_s));
            QVERIFY(cover.open(QIODevice::WriteOnly) && cover.write(bytes) == bytes.size());
            cover.close();
            QFile song(m_folder.filePath(u"absurd/song.mp3"_s));
            QVERIFY(song.open(QIODevice::WriteOnly));
            QCOMPARE(readCover(song.fileName()).isEmpty(), side == 20'000U);
        }
    }

    /// Whatever a list names: TagLib would wait for what a pipe has to say.
    void pipesAreNotReadFrom()
    {
        const QString pipe = m_folder.filePath(u"pipe.mp3"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(readAudioTags(pipe).title, u"pipe"_s);
        QVERIFY(readCover(pipe).isEmpty());
        QVERIFY(readCover(u"/dev/zero"_s).isEmpty());
    }

    void aCoverThatIsNotAPictureIsIgnored()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"other"_s));
        QFile list(m_folder.filePath(u"other/cover.jpg"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("#EXTM3U\nhttp://127.0.0.1:9/cover.jpg\n");
        list.close();
        QVERIFY(readCover(m_folder.filePath(u"other/song.mp3"_s)).isEmpty());
    }

private:
    /// A file by ffmpeg; empty if it is not installed.
    QString made(const QString& name, const QStringList& options) const
    {
        if (!isInstalled(u"ffmpeg"_s))
            return {};
        const QString path = m_folder.filePath(name);
        if (!ffmpeg(options + QStringList{path}))
            qFatal("ffmpeg cannot make %s", qPrintable(name));
        return path;
    }

    /// Two seconds of sound.
    QString tagged(const QString& name, const QStringList& tags,
                   const QStringList& options = {}) const
    {
        QStringList all = words("-f lavfi -i sine=d=2");
        for (const QString& tag : tags)
            all += {u"-metadata"_s, tag};
        return made(name, all + options);
    }

    QString drawn(const QString& name, const char* source) const
    {
        return made(name, words("-f lavfi -i") + words(source) + words("-frames:v 1"));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAudioTags)
#include "test_audio_tags.moc"
