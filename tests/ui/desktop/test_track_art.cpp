// SPDX-License-Identifier: MIT
#include "tests/support/file_content.h"
#include "tests/support/installed.h"
#include "tests/ui/playlist/sound_files.h"
#include "ui/desktop/track_art.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 30'000;

QByteArray pictureOf(QRgb color, const char* format = "PNG")
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class TestTrackArt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<SoundFiles>();
    }

    void pictureBesideTheFileIsFoundAndReleased()
    {
        const QString file = m_files->tone(u"a.ogg"_s, 0.5);
        if (!isInstalled(u"ffmpeg"_s))
            QSKIP("needs the ffmpeg command");
        QVERIFY(!file.isEmpty());
        const QByteArray picture = pictureOf(0xff336699);
        writeFile(m_files->path(u"cover.png"_s), picture);

        TrackArt art(m_folder->filePath(u"art"_s));
        QSignalSpy changed(&art, &TrackArt::changed);
        art.lookFor(file);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatienceMs);
        QCOMPARE(contentOf(art.address().toLocalFile()), picture);
        art.lookFor({});
        QVERIFY(art.address().isEmpty());
        QCOMPARE(changed.size(), 2);
    }

    void answerForAPreviousTrackIsIgnored()
    {
        const QString file = m_files->tone(u"a.ogg"_s, 0.5);
        if (!isInstalled(u"ffmpeg"_s))
            QSKIP("needs the ffmpeg command");
        QVERIFY(!file.isEmpty());
        writeFile(m_files->path(u"cover.png"_s), pictureOf(0xff336699));
        TrackArt art(m_folder->filePath(u"art"_s));
        QSignalSpy changed(&art, &TrackArt::changed);
        art.lookFor(file);
        art.lookFor(m_folder->filePath(u"other.ogg"_s)); // which has none
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(m_folder->filePath(u"art"_s)).isEmpty(), kPatienceMs);
        QTest::qWait(50);
        QVERIFY(art.address().isEmpty());
        QCOMPARE(changed.size(), 0);
    }

    void samePictureIsKeptOnce()
    {
        const QString folder = m_folder->filePath(u"art"_s);
        const QString first = keepPicture(pictureOf(0xff112233), folder);
        QVERIFY(first.endsWith(u".png"));
        QCOMPARE(keepPicture(pictureOf(0xff112233), folder), first);
        QVERIFY(keepPicture(pictureOf(0xff112233, "JPG"), folder).endsWith(u".jpg"));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    }

    void filesThatAreNotPicturesAreNotKept()
    {
        const QString folder = m_folder->filePath(u"art"_s);
        QVERIFY(keepPicture("<svg/>", folder).isEmpty());
        QVERIFY(keepPicture({}, folder).isEmpty());
        QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
    }

    void cacheStaysSmall()
    {
        const QString folder = m_folder->filePath(u"art"_s);
        QString last;
        for (int i = 0; i < TrackArt::kMaxPictures + 5; ++i)
            last = keepPicture(pictureOf(0xff000000U + static_cast<QRgb>(i)), folder);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), TrackArt::kMaxPictures);
        QVERIFY(QFile::exists(last));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SoundFiles> m_files;
};

QTEST_GUILESS_MAIN(TestTrackArt)
#include "test_track_art.moc"
