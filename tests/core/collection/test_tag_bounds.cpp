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

QByteArray inTag(const QByteArray& content)
{
    return QByteArray("ID3\x04\0\0", 6) + syncSafe(quint32(content.size())) + content;
}

QByteArray textFrame(int size)
{
    return "TIT2" + syncSafe(quint32(size)) +
           QByteArray("\0\0\0ab", 5).leftJustified(2 + size, 'x');
}

/// Its size is written as in version 2.3.
QByteArray plainFrame(int size)
{
    return "TALB" + big(quint32(size)) + QByteArray(3, '\0') + QByteArray(size - 1, 'a');
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

QByteArray ogg(const QByteArray& head, const QByteArray& second)
{
    const auto page = [](QByteArray packet) {
        QByteArray pages;
        do {
            constexpr qsizetype kPage = 255LL * 255;
            const QByteArray content = packet.left(kPage);
            packet.remove(0, kPage);
            QByteArray segments(content.size() / 255, '\xff');
            if (packet.isEmpty())
                segments += char(content.size() % 255);
            pages += "OggS" + QByteArray(22, '\0') + char(segments.size()) + segments + content;
        } while (!packet.isEmpty());
        return pages;
    };
    return page(head) + page(second);
}

QByteArray utf16(const char* text)
{
    QByteArray bytes;
    for (const char* c = text; *c != '\0'; ++c)
        bytes += QByteArray(1, *c) + '\0';
    return bytes + QByteArray(2, '\0');
}

QByteArray little16(qsizetype value)
{
    return little(quint32(value)).left(2);
}

QByteArray object(const char* kind, const QByteArray& content)
{
    return QByteArray::fromHex(kind) + little(quint32(24 + content.size())) + QByteArray(4, '\0') +
           content;
}

/// Titles in objects of extended content, within the header's extension or not.
QByteArray asf(int attributes, bool isExtension = false)
{
    const QByteArray name = utf16("WM/SubTitle");
    const QByteArray value = utf16("ab");
    const QByteArray attribute =
        little16(name.size()) + name + little16(0) + little16(value.size()) + value;
    const QByteArray content = object("40A4D0D207E3D21197F000A0C95EA850",
                                      little16(attributes) + attribute.repeated(attributes));
    const QByteArray all =
        isExtension ? object("B503BF5F2EA9CF118EE300C00C205365",
                             QByteArray(18, '\0') + little(quint32(content.size())) + content)
                    : content;
    return object("3026B2758E66CF11A6D900AA0062CE6C", little(1) + QByteArray("\x01\x02") + all);
}

/// A text item that says how long it is.
QByteArray mp4Text(quint32 length, bool hasVersion = true)
{
    const QByteArray item = big(8 + 16 + length) + "\xa9nam" + big(16 + length) + "data" + big(1) +
                            big(0) + QByteArray(int(length), 'a');
    QByteArray all = item;
    for (const char* box : {"ilst", "meta", "udta", "moov"}) {
        const QByteArray version(hasVersion && box == QByteArray("meta") ? 4 : 0, '\0');
        all = big(quint32(8 + version.size() + all.size())) + box + version + all;
    }
    return big(16) + "ftypM4A " + big(0) + all;
}

/// A second of MPEG audio frames without sound.
QByteArray mpeg()
{
    return (QByteArray("\xff\xfb\x90\x64", 4) + QByteArray(413, '\0')).repeated(38);
}

/// @param kind 0 for text, 2 for a place.
QByteArray apeItem(qsizetype length, quint32 kind)
{
    const QByteArray items =
        little(quint32(length)) + little(kind << 1U) + "Title" + QByteArray(length + 1, '\0');
    return "MAC " + QByteArray(200, 'x') + items + "APETAGEX" + little(2000) +
           little(quint32(items.size()) + 32) + little(1) + QByteArray(12, '\0');
}

QByteArray chunk(const char* name, qsizetype size)
{
    return name + little(quint32(size)) + QByteArray(size, '\0');
}

QByteArray ape(quint32 items)
{
    return "MAC " + QByteArray(200, 'x') + "APETAGEX" + little(2000) + little(32) + little(items) +
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
        const auto row = [](const char* name, const char* ending, const QByteArray& bytes,
                            bool isBounded) {
            QTest::newRow(name) << QString::fromLatin1(ending) << bytes << isBounded;
        };
        row("nothing", "mp3", {}, true);
        row("boxes", "m4a", boxes(10), true);
        row("boxes, deep", "m4a", boxes(1000), false);
        row("boxes, many", "m4a", boxes(1) + (big(8) + "free").repeated(200'000), false);
        row("frames", "mp3", id3(30), true);
        row("frames, many", "mp3", id3(20'000), false);
        row("frames, many, 2.3", "mp3", id3(20'000, 3), false);
        row("tags, many", "mp3", id3(0).repeated(20'000), false);
        row("texts in a frame, many", "mp3", id3Of("TCON", 2'000'000), false);
        row("frames behind an extended header, many", "mp3", extended(id3(20'000)), false);
        row("a compressed frame", "mp3", id3(1).replace(18, 2, QByteArray("\0\x08", 2)), false);
        row("frames in a chunk", "wav", wav(id3(30)), true);
        row("frames in a chunk, many", "wav", wav(id3(20'000)), false);
        row("comments behind a tag, many", "flac", id3(1) + flac(1'000'000), false);
        row("a tag of 100 MB", "mp3", QByteArray("ID3\x04\0\0", 6) + syncSafe(100'000'000), false);
        row("comments", "flac", flac(30), true);
        row("comments, many", "flac", flac(1'000'000), false);
        const QByteArray opus = "OpusHead" + QByteArray(11, '\x01');
        row("comments in Ogg", "opus", ogg(opus, "OpusTags" + comments(0)), true);
        row("comments in Ogg, many", "opus", ogg(opus, "OpusTags" + comments(1'000'000)), false);
        row("comments in Ogg, many, far from its beginning", "ogg",
            ogg(QByteArray(200'000, 'x'), "\x03vorbis" + comments(1'000'000)), false);
        QByteArray pages;
        for (int page = 0; page < 10'100; ++page)
            pages += "OggS" + QByteArray(22, '\0') + "\x01\xff" + QByteArray(255, 'x');
        row("comments in Ogg behind ten thousand pages, many", "ogg",
            pages + ogg("x", "\x03vorbis" + comments(1'000'000)), false);
        row("comments of Speex, many", "ogg", ogg("Speex   ", comments(1'000'000)), false);
        row("blocks of FLAC in Ogg, many comments", "oga",
            ogg("\x7f"
                "FLAC",
                flac(1'000'000).mid(4)),
            false);
        row("a comment of 20 MB", "opus",
            ogg(opus, "OpusTags" + comments(1) + QByteArray(20'000'000, 'a')), false);
        row("pictures of 40 MB", "flac",
            "fLaC" + (big(0x06A00000U) + QByteArray(0xA00000, '\0')).repeated(4) + flac(1).mid(4),
            false);
        row("FLAC behind other bytes, many comments", "flac", "x" + flac(1'000'000), false);
        row("frames behind other bytes", "mp3", "xyz" + id3(30) + mpeg(), true);
        row("frames behind other bytes, many", "mp3", QByteArray(5000, 'x') + id3(20'000) + mpeg(),
            false);
        row("frames far behind other bytes, many", "mp3",
            QByteArray(2'000'000, 'x') + id3(20'000) + mpeg(), false);
        const QByteArray tag = id3(20'000);
        row("frames that look like an extended header, many", "mp3",
            QByteArray(tag).replace(5, 1, "\x40"), false);
        // Where TagLib finds no frame, it reads no further.
        row("frames of version 1, many", "mp3", id3(20'000, 1), true);
        row("frames behind a zero, many", "mp3",
            QByteArray(tag).replace(10, 1, QByteArray(1, '\0')), true);
        row("frames behind other bytes in the tag, many", "mp3",
            QByteArray(tag).replace(10, 1, "t"), true);
        row("frames of 2.2 in a tag of 2.3, many", "mp3",
            id3(20'000, 3).replace("TIT2", QByteArray("TT2\0", 4)), false);
        row("a frame and other bytes", "mp3", inTag(textFrame(3) + "xyz garbage"), true);
        row("a size that is not in seven bits", "mp3", inTag(plainFrame(200) + textFrame(3)), true);
        row("sizes that are not in seven bits, many", "mp3",
            inTag(plainFrame(200).repeated(20'000)), false);
        row("a size above 127 that could be in seven bits, many", "mp3",
            inTag(plainFrame(0x101).repeated(20'000)), false);
        row("a text of 2 MB whose size is not in seven bits", "mp3", inTag(plainFrame(0x208080)),
            false);
        row("a tag with a footer", "mp3", id3(3).replace(5, 1, "\x10"), false);
        row("a WAV file by another name", "aac", wav(id3(20'000)), false);
        row("a WAV file that looks like MPEG-4", "m4a", wav(id3(20'000)).replace(4, 4, "moov"),
            false);
        row("frames behind an odd chunk, many", "wav",
            "RIFF" + little(300'000) + "WAVEdata" + little(1) + "x" + wav(id3(20'000)).mid(12),
            false);
        row("chapters in chapters", "mp3", chapters(10), true);
        row("chapters in chapters, deep", "mp3", chapters(1000), false);
        row("a comment", "mp3", id3Of("COMM", 200'000), true);
        row("a picture", "mp3", id3Of("APIC", 2'000'000), true);
        row("a comment of 4 MB", "mp3", id3Of("COMM", 4'000'000), false);
        row("a text of MPEG-4", "m4a", mp4Text(2), true);
        const QByteArray large = mp4Text(4'000'000);
        row("a text of MPEG-4 behind a size of 64 bits", "m4a",
            large.left(16) + big(1) + "moov" + big(0) + big(quint32(large.size()) - 8) +
                large.mid(24),
            false);
        row("a text of MPEG-4 in a list without a version", "m4a",
            mp4Text(4'000'000, /*hasVersion=*/false), false);
        row("a text of MPEG-4 of 4 MB", "m4a", mp4Text(4'000'000), false);
        row("attributes", "wma", asf(30), true);
        row("attributes, many", "wma", asf(20'000), false);
        row("attributes behind a wrong size, many", "wma",
            QByteArray(asf(20'000)).replace(46, 4, little(30)), false);
        row("attributes in an extension, many", "wma", asf(20'000, true), false);
        row("a format of 4 MB", "wav",
            "RIFF" + little(4'000'012) + "WAVE" + chunk("fmt ", 4'000'000), false);
        row("a place of 4 MB", "ape", apeItem(4'000'000, 2), false);
        row("an item", "ape", apeItem(40, 0), true);
        row("another kind than the name says", "wma", QByteArray(30, 'x') + flac(1'000'000), false);
        row("items", "ape", ape(30), true);
        row("items, many", "ape", ape(1'000'000), false);
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
        QVERIFY(title == u"song"_s || (isBounded && (title == u"ab"_s || title == u"aa"_s)));
        QVERIFY(readCover(path).isEmpty());
    }

    void aMissingFileIsNotRead() { QVERIFY(!hasBoundedTags(u"/nowhere/song.mp3"_s)); }
};

QTEST_APPLESS_MAIN(TestTagBounds)
#include "test_tag_bounds.moc"
