// SPDX-License-Identifier: MIT
#include "core/collection/audio_tags.h"
#include "core/collection/tag_bounds.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray little(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray syncSafe(quint32 value)
{
    return big((value & 0x7FU) | (value & 0x3F80U) << 1U | (value & 0x1FC000U) << 2U |
               (value & 0xFE00000U) << 3U);
}

QByteArray boxes(int depth)
{
    QByteArray bytes = big(16) + "ftypM4A " + big(0);
    for (int left = depth; left > 0; --left)
        bytes += big(quint32(8 * left)) + "moov";
    return bytes;
}

QByteArray id3(int frames, char version = 4)
{
    const QByteArray frame = "TIT2" + syncSafe(3) + QByteArray("\0\0\0ab", 5);
    const QByteArray content = frame.repeated(frames);
    return QByteArray("ID3") + version + QByteArray(2, '\0') + syncSafe(quint32(content.size())) +
           content;
}

/// One frame with as many empty texts.
QByteArray id3Of(const char* name, int texts)
{
    const QByteArray frame =
        name + syncSafe(quint32(texts)) + QByteArray("\0\0\0", 3) + QByteArray(texts - 1, '\0');
    return QByteArray("ID3\x04\0\0", 6) + syncSafe(quint32(frame.size())) + frame;
}

QByteArray chapters(int depth)
{
    QByteArray bytes;
    for (int i = 0; i < depth; ++i) {
        const QByteArray content = QByteArray("c\0", 2) + QByteArray(16, '\0') + bytes;
        bytes = "CHAP" + syncSafe(quint32(content.size())) + QByteArray(2, '\0') + content;
    }
    return QByteArray("ID3\x04\0\0", 6) + syncSafe(quint32(bytes.size())) + bytes;
}

/// The same tag with an extended header of six bytes.
QByteArray extended(const QByteArray& tag)
{
    QByteArray changed = tag.mid(0, 5) + '\x40' + syncSafe(quint32(tag.size() - 10 + 6));
    return changed + syncSafe(6) + QByteArray("\x01\0", 2) + tag.mid(10);
}

QByteArray wav(const QByteArray& tag)
{
    const QByteArray chunk = "id3 " + little(quint32(tag.size())) + tag;
    return "RIFF" + little(quint32(4 + chunk.size())) + "WAVE" + chunk;
}

QByteArray comments(quint32 count)
{
    return little(4) + "none" + little(count);
}

QByteArray flac(quint32 count)
{
    const QByteArray content = comments(count);
    return "fLaC" + big(0x84000000U + quint32(content.size())) + content;
}

QByteArray ape(quint32 items)
{
    return QByteArray(200, 'x') + "APETAGEX" + little(2000) + little(32) + little(items) +
           QByteArray(12, '\0');
}

} // namespace

class TestTagBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsBoundedIsRead_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isBounded");
        QTest::newRow("nothing") << u"mp3"_s << QByteArray() << true;
        QTest::newRow("boxes") << u"m4a"_s << boxes(10) << true;
        QTest::newRow("boxes, deep") << u"m4a"_s << boxes(1000) << false;
        QTest::newRow("boxes, many")
            << u"m4a"_s << boxes(1) + (big(8) + "free").repeated(200'000) << false;
        QTest::newRow("frames") << u"mp3"_s << id3(30) << true;
        QTest::newRow("frames, many") << u"mp3"_s << id3(20'000) << false;
        QTest::newRow("frames, many, 2.3") << u"mp3"_s << id3(20'000, 3) << false;
        QTest::newRow("tags, many") << u"mp3"_s << id3(0).repeated(20'000) << false;
        QTest::newRow("texts in a frame, many") << u"mp3"_s << id3Of("TCON", 2'000'000) << false;
        QTest::newRow("comment") << u"mp3"_s << id3Of("COMM", 200'000) << true;
        QTest::newRow("comment, long") << u"mp3"_s << id3Of("COMM", 2'000'000) << false;
        QTest::newRow("picture") << u"mp3"_s << id3Of("APIC", 2'000'000) << true;
        QTest::newRow("chapters in chapters") << u"mp3"_s << chapters(10) << true;
        QTest::newRow("chapters in chapters, deep") << u"mp3"_s << chapters(1000) << false;
        QTest::newRow("frames behind an extended header, many")
            << u"mp3"_s << extended(id3(20'000)) << false;
        QTest::newRow("a compressed frame")
            << u"mp3"_s << id3(1).replace(18, 2, QByteArray("\0\x08", 2)) << false;
        QTest::newRow("frames in a chunk") << u"wav"_s << wav(id3(30)) << true;
        QTest::newRow("frames in a chunk, many") << u"wav"_s << wav(id3(20'000)) << false;
        QTest::newRow("comments behind a tag, many")
            << u"flac"_s << id3(1) + flac(1'000'000) << false;
        QTest::newRow("a tag of 100 MB")
            << u"mp3"_s << QByteArray("ID3\x04\0\0", 6) + syncSafe(100'000'000) << false;
        QTest::newRow("comments") << u"flac"_s << flac(30) << true;
        QTest::newRow("comments, many") << u"flac"_s << flac(1'000'000) << false;
        QTest::newRow("comments in Ogg, many")
            << u"opus"_s << "OggS" + QByteArray(23, '\0') + "OpusTags" + comments(1'000'000)
            << false;
        QTest::newRow("items") << u"ape"_s << ape(30) << true;
        QTest::newRow("items, many") << u"ape"_s << ape(1'000'000) << false;
    }

    void onlyWhatIsBoundedIsRead()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isBounded);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"song."_s + ending);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(hasBoundedTags(path), isBounded);
        // TagLib alone does not live to say any of it.
        const QString title = readAudioTags(path).title;
        QVERIFY(title == u"song"_s || (isBounded && title == u"ab"_s));
        QVERIFY(readCover(path).isEmpty());
    }

    void aMissingFileIsNotRead() { QVERIFY(!hasBoundedTags(u"/nowhere/song.mp3"_s)); }
};

QTEST_APPLESS_MAIN(TestTagBounds)
#include "test_tag_bounds.moc"
