// SPDX-License-Identifier: MIT
#include "core/media/picture_size.h"
#include "core/media/still_picture_source.h"
#include "tests/core/media/clip_maker.h"
#include "tests/core/media/picture_maker.h"

#include <QtTest>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

/// An Exif block with nothing but the orientation, put behind the JPEG's first marker.
QByteArray withExifOrientation(QByteArray jpeg, char orientation)
{
    QByteArray block = QByteArray::fromHex("ffe1002245786966000049492a0008000000"
                                           "01001201030001000000000000000000"
                                           "0000");
    block[28] = orientation;
    return jpeg.insert(2, block);
}

} // namespace

class TestStillPictureSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsAClipOfOneFrame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char* extension : {".jpg", ".png", ".webp", ".bmp", ".tiff"}) {
            QTest::newRow(extension) << encoded(extension);
        }
        cv::Mat alpha;
        cv::Mat deep;
        standardPicture().convertTo(deep, CV_16UC3, 257.0);
        cv::merge(std::vector<cv::Mat>{standardPicture(), cv::Mat(120, 160, CV_8U, cv::Scalar(9))},
                  alpha);
        QTest::newRow("png with transparency") << encoded(".png", alpha);
        QTest::newRow("png of 16 bits") << encoded(".png", deep);
    }

    void aPictureIsAClipOfOneFrame()
    {
        QFETCH(QByteArray, bytes);
        // The ending says nothing: content decides.
        const QString path = m_clips.file(u"picture.mp4"_s, bytes);
        const auto source = openClip(path);
        QCOMPARE(source->info().name, path);
        QCOMPARE(source->info().size, cv::Size(160, 120));
        QCOMPARE(source->info().estimatedFrames, 1);
        QCOMPARE(source->info().durationS, 0.0);

        const auto frames = readAll(*source);
        QCOMPARE(frames.size(), std::size_t{1});
        QCOMPARE(frames[0].timestampMs, 0);
        QCOMPARE(frames[0].index, 0);
        QCOMPARE(frames[0].image.type(), CV_8UC3);
        QCOMPARE(corners(frames[0].image), u"RB.."_s);
        QVERIFY(std::abs(middleGrey(frames[0].image) - 90) < 4);
        QVERIFY(!source->skip());
        QVERIFY(source->warning().isEmpty());
    }

    void skippingConsumesThePicture()
    {
        StillPictureSource source(m_clips.file(u"skip.png"_s, encoded(".png")));
        Frame frame;
        QVERIFY(source.skip());
        QVERIFY(!source.read(frame));
    }

    void exifTurnsAreHonoured_data()
    {
        QTest::addColumn<char>("orientation");
        QTest::addColumn<QString>("expected");
        QTest::newRow("upright") << '\1' << u"RB.."_s;
        QTest::newRow("mirrored") << '\2' << u"BR.."_s;
        QTest::newRow("180") << '\3' << u"..BR"_s;
        QTest::newRow("90 clockwise") << '\6' << u".R.B"_s;
        QTest::newRow("270 clockwise") << '\10' << u"B.R."_s;
    }

    void exifTurnsAreHonoured()
    {
        QFETCH(char, orientation);
        QFETCH(QString, expected);
        const QString path =
            m_clips.file(u"exif.jpg"_s, withExifOrientation(encoded(".jpg"), orientation));
        const auto source = openClip(path);
        const auto frames = readAll(*source);
        QCOMPARE(frames[0].image.size(), source->info().size);
        QCOMPARE(corners(frames[0].image), expected);
    }

    void aTruncatedPictureIsRefused_data()
    {
        QTest::addColumn<QString>("extension");
        for (const char* extension : {".jpg", ".png", ".webp", ".bmp", ".tiff"}) {
            QTest::newRow(extension) << QString::fromLatin1(extension);
        }
    }

    void aTruncatedPictureIsRefused()
    {
        QFETCH(QString, extension);
        const QByteArray whole = encoded(extension.toLatin1().constData());
        for (const int percent : {10, 40, 90}) {
            const QString path =
                m_clips.file(u"cut"_s + extension, whole.left(whole.size() * percent / 100));
            const QString sentence = refusal(path);
            QVERIFY2(sentence.contains(path), qPrintable(QString::number(percent) + sentence));
        }
    }

    void aPreviewInTheHeaderDoesNotHideACut()
    {
        QByteArray preview = encoded(".jpg");
        preview.truncate(60000);
        QByteArray header = QByteArray::fromHex("ffe2");
        header.append(static_cast<char>((preview.size() + 2) >> 8));
        header.append(static_cast<char>((preview.size() + 2) & 0xFF));
        const QByteArray whole = encoded(".jpg").insert(2, header + preview);
        QCOMPARE(refusal(m_clips.file(u"whole.jpg"_s, whole)), QString());
        const QString sentence = refusal(m_clips.file(u"cut.jpg"_s, whole.chopped(300)));
        QVERIFY2(sentence.contains(u"cut off"_s), qPrintable(sentence));
    }

    void fillBytesBeforeAMarkerAreNotATruncation()
    {
        const QString path =
            m_clips.file(u"filled.jpg"_s, encoded(".jpg").insert(2, QByteArray::fromHex("ffffff")));
        QCOMPARE(refusal(path), QString());
    }

    void sizeIsKnownBeforeDecoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char* extension : {".jpg", ".png", ".webp", ".bmp", ".tiff"}) {
            QTest::newRow(extension) << encoded(extension);
        }
        QTest::newRow("jpg with fill bytes")
            << encoded(".jpg").insert(2, QByteArray::fromHex("ffffff"));
        QTest::newRow("lossy webp")
            << encoded(".webp", standardPicture(), {cv::IMWRITE_WEBP_QUALITY, 80});
    }

    void sizeIsKnownBeforeDecoding()
    {
        QFETCH(QByteArray, bytes);
        const auto file = bytesIn(bytes);
        QCOMPARE(pictureSizeOf(pictureFormatOf(file), file), (PictureSize{160, 120}));
        for (std::size_t size = 0; size < file.size(); ++size) {
            pictureSizeOf(pictureFormatOf(file), file.first(size)); // whatever it says, it stays in
        }
    }

    void picturesOfTooManyPixelsAreRefused()
    {
        // Small as a file; only the header is looked at.
        QByteArray png = encoded(".png");
        png.replace(16, 8, QByteArray::fromHex("00003e8000003e80"));
        const QString path = m_clips.file(u"huge.png"_s, png);
        const QString sentence = refusal(path);
        QVERIFY2(sentence.contains(path), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"16000 × 16000"_s), qPrintable(sentence));
    }

    void damagedPicturesAreRefused()
    {
        const QByteArray png = encoded(".png");
        const QByteArray headOnly = png.left(16) + QByteArray(40, '\xFF') + png.right(12);
        const QString sentence = refusal(m_clips.file(u"bad.png"_s, headOnly));
        QVERIFY2(!sentence.isEmpty(), "accepted");
    }

    void headersShorterThanASignatureAreNotPictures()
    {
        const QByteArray jpeg = encoded(".jpg");
        const auto bytes = bytesIn(jpeg).first(32);
        QCOMPARE(pictureFormatOf(bytes), PictureFormat::Jpeg);
        QCOMPARE(pictureFormatOf(bytes.first(2)), PictureFormat::None);
        QCOMPARE(pictureFormatOf({}), PictureFormat::None);
        for (std::size_t size = 0; size < 32; ++size) {
            QVERIFY(!isWholePicture(PictureFormat::Jpeg, bytes.first(size)));
            QVERIFY(!isWholePicture(PictureFormat::Png, bytes.first(size)));
            QVERIFY(!isWholePicture(PictureFormat::WebP, bytes.first(size)));
            QVERIFY(!isWholePicture(PictureFormat::Bmp, bytes.first(size)));
        }
    }

private:
    ClipMaker m_clips;
};

QTEST_GUILESS_MAIN(TestStillPictureSource)
#include "test_still_picture_source.moc"
