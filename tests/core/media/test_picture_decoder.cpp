// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/media/picture_decoder.h"
#include "core/media/picture_reader.h"
#include "core/media/picture_size.h"
#include "tests/core/media/clip_maker.h"
#include "tests/core/media/picture_maker.h"
#include "tests/support/peak_memory.h"

#include <QtEndian>
#include <QtTest>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

template <typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// Where a JPEG's frame header begins.
qsizetype frameIn(const QByteArray& jpeg)
{
    const qsizetype baseline = jpeg.indexOf("\xFF\xC0");
    return baseline >= 0 ? baseline : jpeg.indexOf("\xFF\xC2");
}

/// A JPEG that says it has so many pixels in each direction.
QByteArray jpegOfSide(quint16 side, const std::vector<int>& options = {})
{
    QByteArray jpeg = encoded(".jpg", standardPicture(), options);
    for (const qsizetype at : {5, 7})
        qToBigEndian(side, jpeg.data() + frameIn(jpeg) + at);
    return jpeg;
}

struct Tag {
    quint16 tag;
    quint16 type; ///< 3 SHORT, 4 LONG, 16 LONG8
    quint32 value;
};

/// One strip of one byte, and these tags before the others.
QByteArray tiff(const std::vector<Tag>& tags)
{
    std::vector<Tag> all = tags;
    all.insert(all.end(), {{258, 3, 8}, {259, 3, 1}, {262, 3, 1}, {273, 4, 8}, {279, 4, 1}});
    QByteArray file("II*\0", 4);
    file += littleEndian<quint32>(16) + QByteArray(8, '\x55');
    file += littleEndian(static_cast<quint16>(all.size()));
    for (const Tag& tag : all)
        file += littleEndian(tag.tag) + littleEndian(tag.type) + littleEndian<quint32>(1) +
                littleEndian(tag.value);
    return file + QByteArray(4, '\0');
}

QByteArray chunk(const char* name, const QByteArray& content)
{
    return QByteArray(name) + littleEndian(static_cast<quint32>(content.size())) + content +
           QByteArray(content.size() % 2, '\0');
}

/// Of one picture, the still one.
QByteArray animatedWebp(const QByteArray& still)
{
    const QByteArray size = QByteArray::fromHex("9f0000770000"); // 160 x 120, less one each
    const QByteArray frame = QByteArray(6, '\0') + size + QByteArray::fromHex("640000") + '\0';
    const QByteArray body = "WEBP" + chunk("VP8X", QByteArray::fromHex("02000000") + size) +
                            chunk("ANIM", QByteArray(6, '\0')) +
                            chunk("ANMF", frame + still.mid(12));
    return chunk("RIFF", body);
}

} // namespace

/// Files that a stranger made: a few kilobytes that ask for gigabytes.
class TestPictureDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bombsAreRefusedBeforeTheyGoOff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cause");
        const QByteArray large = jpegOfSide(20000);
        QByteArray stray = large;
        stray.insert(frameIn(stray), "\x11");
        QByteArray restarted = large;
        restarted.insert(frameIn(restarted), "\xFF\xD0");
        QTest::newRow("jpeg") << large << u"20000 × 20000"_s;
        QTest::newRow("jpeg with a stray byte") << stray << u"20000 × 20000"_s;
        QTest::newRow("jpeg with a marker of no length") << restarted << u"20000 × 20000"_s;
        QTest::newRow("tiff") << tiff({{256, 4, 20000}, {257, 4, 20000}}) << u"20000 × 20000"_s;
        QTest::newRow("tiff that says it twice")
            << tiff({{256, 4, 20000}, {256, 4, 9}, {257, 4, 20000}, {257, 4, 9}}) << u"damaged"_s;
        QTest::newRow("tiff of long numbers") << tiff({{256, 16, 8}, {257, 16, 8}}) << u"damaged"_s;
        QTest::newRow("tiff of huge tiles")
            << tiff({{256, 4, 16}, {257, 4, 16}, {322, 4, 20000}, {323, 4, 20000}})
            << u"too much memory"_s;
        QTest::newRow("pgm") << QByteArray("P5 # so\n20000\n20000 255\n0") << u"20000 × 20000"_s;
        QTest::newRow("jpeg without a frame")
            << QByteArray::fromHex("ffd8fffe0004abcdffd9") << u"damaged"_s;
    }

    void bombsAreRefusedBeforeTheyGoOff()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, cause);
        const QString path = m_clips.file(u"bomb.bin"_s, bytes);
        const long before = peakKiB();
        const QString sentence = refusal(path);
        QVERIFY2(sentence.contains(cause) && sentence.contains(path), qPrintable(sentence));
        // Folders to train on go through the same door.
        QVERIFY_THROWS_EXCEPTION(FileError, readGreyPicture(path.toStdString()));
        QVERIFY2(peakKiB() - before < 100'000, "memory was taken");
    }

    void theDecoderItselfIsBounded()
    {
        for (const char* extension : {".jpg", ".png", ".webp", ".bmp", ".tiff", ".ppm"}) {
            const QByteArray file = encoded(extension);
            const auto bytes = bytesIn(file);
            QVERIFY2(decodeWithin(160 * 120 * 2, bytes, PictureColor::Bgr).empty(), extension);
            QVERIFY2(!decodeWithin(160 * 120 * 4, bytes, PictureColor::Bgr).empty(), extension);
        }
        // And other pictures of this thread are not.
        QCOMPARE(cv::Mat(4000, 4000, CV_8UC3).rows, 4000);
    }

    void memoryForDecodingIsKnownInAdvance()
    {
        const PictureSize size = {8192, 8192};
        const std::uint64_t pixels = 8192ULL * 8192;
        const auto perPixel = [&](const QByteArray& file) {
            const auto bytes = bytesIn(file);
            return static_cast<double>(decodingBytesOf(pictureFormatOf(bytes), bytes, size)) /
                   static_cast<double>(pixels);
        };
        QCOMPARE(perPixel(encoded(".jpg")), 3.0);
        QCOMPARE(perPixel(encoded(".png")), 3.0);
        // All coefficients of a progressive one are kept: two bytes for 1.5 samples per pixel...
        QByteArray progressive =
            encoded(".jpg", standardPicture(), {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
        QCOMPARE(perPixel(progressive), 6.0);
        // ...or for 3, where no component has fewer than another.
        progressive[frameIn(progressive) + 11] = '\x11';
        QCOMPARE(perPixel(progressive), 9.0);
        const QString path = m_clips.file(u"scans.jpg"_s, [] {
            QByteArray jpeg = jpegOfSide(8192, {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
            jpeg[frameIn(jpeg) + 11] = '\x11';
            return jpeg;
        }());
        const QString sentence = refusal(path);
        QVERIFY2(sentence.contains(u"too much memory"_s), qPrintable(sentence));
    }

    void veryLargePicturesAreDecodedAtHalfSize()
    {
        cv::Mat picture(6400, 8192, CV_8UC1, cv::Scalar(40));
        picture.colRange(4096, 8192) = 200;
        for (const char* extension : {".png", ".jpg", ".bmp"}) {
            const QString path =
                m_clips.file(u"large"_s + QLatin1String(extension), encoded(extension, picture));
            const auto source = openClip(path);
            QCOMPARE(source->info().size, cv::Size(4096, 3200));
            Frame frame;
            QVERIFY(source->read(frame));
            QCOMPARE(frame.image.size(), cv::Size(4096, 3200));
            QVERIFY(std::abs(frame.image.at<cv::Vec3b>(1600, 1000)[0] - 40) <= 2);
            QVERIFY(std::abs(frame.image.at<cv::Vec3b>(1600, 3000)[0] - 200) <= 2);
        }
    }

    void ofAnAnimatedWebpTheFirstPictureIsTaken()
    {
        for (const std::vector<int>& options :
             {std::vector<int>{}, {cv::IMWRITE_WEBP_QUALITY, 90}}) {
            const QByteArray film = animatedWebp(encoded(".webp", standardPicture(), options));
            const auto source = openClip(m_clips.file(u"film.webp"_s, film));
            const auto frames = readAll(*source);
            QCOMPARE(frames.size(), std::size_t{1});
            QCOMPARE(corners(frames[0].image), u"RB.."_s);
            for (qsizetype size = 0; size < film.size(); size += 7)
                firstPictureOfWebp(bytesIn(film).first(static_cast<std::size_t>(size)));
        }
    }

    void netpbmPicturesAreRead()
    {
        const auto source = openClip(m_clips.file(u"plain.ppm"_s, encoded(".ppm")));
        QCOMPARE(corners(readAll(*source)[0].image), u"RB.."_s);
    }

    void damagedPicturesSayNothingOfTheirOwn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray jpeg = encoded(".jpg");
        jpeg.replace(jpeg.size() / 2, 60, QByteArray(60, '\xA5'));
        QTest::newRow("jpeg") << jpeg;
        QByteArray png = encoded(".png");
        png[png.indexOf("IDAT") + 12] = '\x7F';
        QTest::newRow("png") << png;
        QTest::newRow("png of a bad header") << encoded(".png").replace(24, 1, "\x63");
        QTest::newRow("tiff") << tiff({{256, 3, 160}, {257, 3, 120}});
        QTest::newRow("webp") << encoded(".webp").replace(40, 30, QByteArray(30, '\xFF'));
    }

    void damagedPicturesSayNothingOfTheirOwn()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_clips.file(u"damaged.bin"_s, bytes);
        const QByteArray said = standardErrorOf(m_clips.path(u"stderr"_s), [&] { refusal(path); });
        QCOMPARE(said, QByteArray());
    }

private:
    ClipMaker m_clips;
};

QTEST_GUILESS_MAIN(TestPictureDecoder)
#include "test_picture_decoder.moc"
