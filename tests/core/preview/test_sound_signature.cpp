// SPDX-License-Identifier: MIT
#include "core/preview/sound_signature.h"
#include "tests/support/file_content.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace v2m;

/// What a player is given to play.
class TestSoundSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlySoundAndVideoPass_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("passes");
        const QByteArray list = "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n"
                                "http://127.0.0.1/a.ts\n#EXT-X-ENDLIST\n";
        const QByteArray mp3 = QByteArray::fromHex("fffb9064") + QByteArray(400, '\x55');
        const QByteArray tag = QByteArray::fromHex("49443304000000000105") + QByteArray(133, ' ');

        QTest::newRow("wav") << QByteArray("RIFF\x24\x00\x00\x00WAVEfmt ", 16) << true;
        QTest::newRow("flac") << QByteArray("fLaC\x00\x00\x00\x22", 8) << true;
        QTest::newRow("opus") << QByteArray("OggS\x00\x02", 6) << true;
        QTest::newRow("m4a") << QByteArray("\x00\x00\x00\x1c"
                                           "ftypM4A ",
                                           12)
                             << true;
        QTest::newRow("webm") << QByteArray::fromHex("1a45dfa39f4286810142f7") << true;
        QTest::newRow("mp3") << mp3 << true;
        QTest::newRow("mp3 behind silence") << QByteArray(500, '\0') + mp3 << true;
        QTest::newRow("mp3 behind a tag") << tag + mp3 << true;
        QTest::newRow("mp3 behind two tags") << tag + tag + mp3 << true;
        QTest::newRow("aac") << QByteArray::fromHex("fff150802e7ffc21") << true;

        QTest::newRow("list") << list << false;
        QTest::newRow("list behind a tag") << tag + list << false;
        QTest::newRow("list behind zeros") << QByteArray(500, '\0') + list << false;
        QTest::newRow("list behind many tags") << tag.repeated(9) + list << false;
        QTest::newRow("list with a byte order mark") << "\xEF\xBB\xBF" + list << false;
        QTest::newRow("dash") << QByteArray("<?xml version=\"1.0\"?><MPD></MPD>") << false;
        QTest::newRow("asx") << QByteArray("<asx version=\"3.0\"></asx>") << false;
        QTest::newRow("sdp") << QByteArray("v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n") << false;
        QTest::newRow("addresses") << QByteArray("http://127.0.0.1/\n") << false;
        QTest::newRow("a tag alone") << tag << false;
        QTest::newRow("reserved bits") << QByteArray::fromHex("ffffffffff") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void onlySoundAndVideoPass()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, passes);
        const QTemporaryDir folder;
        const QString file = test::writeFile(folder.filePath(u"song.mp3"_s), bytes);
        QCOMPARE(isSoundOrVideo(file), passes);
    }

    void nonFilesDoNotPass()
    {
        QVERIFY(!isSoundOrVideo(u"/dev/zero"_s));
        QVERIFY(!isSoundOrVideo(QDir::tempPath()));
        QVERIFY(!isSoundOrVideo(u"/nowhere/song.mp3"_s));
    }
};

QTEST_APPLESS_MAIN(TestSoundSignature)
#include "test_sound_signature.moc"
