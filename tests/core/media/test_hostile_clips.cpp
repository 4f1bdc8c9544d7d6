// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/media/picture_converter.h"
#include "core/media/picture_memory.h"
#include "core/sound/sound_file.h"
#include "tests/core/media/clip_maker.h"
#include "tests/support/peak_memory.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr long kMaxFilmKiB = 600'000; // with what the sanitizer keeps of freed memory
#else
constexpr long kMaxFilmKiB = 460'000;
#endif

} // namespace

/// Clips of a few hundred kilobytes that ask for gigabytes.
class TestHostileClips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ClipMaker::haveFfmpeg())
            QSKIP("the ffmpeg command makes these clips");
        m_legal = made(u"legal.mov"_s, "8192x8192", "gray");
        m_large = made(u"large.mov"_s, "9000x9000", "rgb24");
        QVERIFY(!m_legal.isEmpty() && !m_large.isEmpty());
    }

    void oversizedPicturesAreRefusedWithoutDecoding()
    {
        const long before = peakKiB();
        const QString sentence = refusal(m_large);
        QVERIFY2(sentence.contains(u"9000 × 9000"_s), qPrintable(sentence));
        QVERIFY2(peakKiB() - before < 150'000, "they were decoded");
    }

    void onlyOneOfManyStreamsIsDecoded()
    {
        QStringList maps;
        for (int i = 0; i < 12; ++i)
            maps += words("-map 0:v");
        const QString many =
            m_clips.ffmpeg(QStringList{u"-i"_s, m_legal} + maps + words("-c copy"), u"many.mov"_s);
        QVERIFY(!many.isEmpty());
        const long before = peakKiB();
        const auto source = openClip(many);
        QCOMPARE(source->info().size, cv::Size(3072, 3072));
        QVERIFY2(peakKiB() - before < 300'000, qPrintable(QString::number(peakKiB() - before)));
    }

    /// 8K, the largest that cameras write; three frames are kept, as an analysis does.
    void aClipOfPicturesThatPeopleTakeStaysSmall()
    {
        const QString film = m_clips.ffmpeg(
            words("-f lavfi -i color=s=7680x4320:d=1:r=4 -c:v mpeg4 -q:v 31 -bf 0"), u"film.mp4"_s);
        QVERIFY(!film.isEmpty());
        const long before = peakKiB();
        std::vector<Frame> kept;
        const auto source = openClip(film);
        for (Frame frame; source->read(frame); frame = {}) {
            QCOMPARE(frame.image.size(), source->info().size);
            QVERIFY(frame.image.total() <= std::size_t{kMaxFramePixels});
            kept.push_back(frame);
            if (kept.size() > 3)
                kept.erase(kept.begin());
        }
        QCOMPARE(kept.size(), std::size_t{3});
        QCOMPARE(kept.back().index, 3);
        QVERIFY2(peakKiB() - before < kMaxFilmKiB, qPrintable(QString::number(peakKiB() - before)));
    }

    /// FFmpeg decodes some twenty of them to find out about the stream, unless it may not.
    void aClipThatRefersBackToTooManyLargePicturesIsRefused()
    {
        const QString film =
            m_clips.ffmpeg(words("-f lavfi -i color=s=4096x4096:d=1.2:r=25 -c:v libx264 -preset "
                                 "ultrafast -x264-params "
                                 "ref=16:bframes=0:keyint=99:threads=1:rc-lookahead=0"),
                           u"sixteen.mp4"_s);
        if (film.isEmpty())
            QSKIP("this FFmpeg writes no H.264");
        const long before = peakKiB();
        const QByteArray sentence = refusalOf<FileError>([&] {
            const auto source = openClip(film);
            while (source->skip()) {
            }
        });
        QVERIFY2(sentence.contains("sixteen.mp4") && sentence.contains("335 MB"), sentence);
        QVERIFY2(peakKiB() - before < kMaxFilmKiB, qPrintable(QString::number(peakKiB() - before)));
    }

    void coversOfMusicAreNotDecoded()
    {
        const QString song = m_clips.ffmpeg(
            QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1"_s, u"-i"_s, m_legal} +
                words("-map 0:a -map 1:v -c:a flac -c:v copy -disposition:v attached_pic"),
            u"song.flac"_s);
        QVERIFY(!song.isEmpty());
        const long before = peakKiB();
        QVERIFY(SoundFile(song).durationS() > 0.9);
        QVERIFY2(peakKiB() - before < 100'000, qPrintable(QString::number(peakKiB() - before)));
    }

    void anAspectDoesNotMakeAPictureTooLarge()
    {
        const QString wide = m_clips.ffmpeg(words("-f lavfi -i color=s=8000x2400:d=1:r=1 -frames:v "
                                                  "1 -vf setsar=4 -c:v mjpeg -q:v 20"),
                                            u"wide.mov"_s);
        QVERIFY(!wide.isEmpty());
        // 32000 x 2400 would be more than 8192 x 8192.
        QCOMPARE(openClip(wide)->info().size, cv::Size(8000, 600));
        const QString tall = m_clips.ffmpeg(words("-f lavfi -i color=s=2400x8000:d=1:r=1 -frames:v "
                                                  "1 -vf setsar=1/4 -c:v mjpeg -q:v 20"),
                                            u"tall.mov"_s);
        QCOMPARE(openClip(tall)->info().size, cv::Size(600, 8000));
    }

    void aDecoderKeepsNoMorePicturesThanItMay()
    {
        PictureMemory memory;
        const AVCodec* raw = avcodec_find_decoder(AV_CODEC_ID_RAWVIDEO);
        QVERIFY(raw != nullptr);
        const libav::Owner<AVCodecContext> codec(avcodec_alloc_context3(raw));
        codec->width = 8192;
        codec->height = 8192;
        codec->pix_fmt = AV_PIX_FMT_YUV420P;
        memory.serve(*codec);
        QVERIFY(avcodec_open2(codec.get(), raw, nullptr) >= 0);
        std::vector<libav::Owner<AVFrame>> pictures;
        const auto take = [&] {
            libav::Owner<AVFrame> picture(av_frame_alloc());
            picture->width = codec->width;
            picture->height = codec->height;
            picture->format = codec->pix_fmt;
            if (codec->get_buffer2(codec.get(), picture.get(), 0) < 0)
                return false;
            pictures.push_back(std::move(picture));
            return true;
        };
        while (pictures.size() < 20 && take()) {
        }
        QCOMPARE(pictures.size(), std::size_t{3}); // 96 MiB each
        QVERIFY(memory.hasRefused());
        pictures.pop_back();
        QVERIFY(take());
        QVERIFY(!take());
    }

private:
    QString made(const QString& name, const char* size, const char* pixels) const
    {
        return m_clips.ffmpeg(QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s,
                                          u"color=s=%1:d=1:r=1"_s.arg(QLatin1StringView(size))} +
                                  words("-frames:v 1 -c:v png -pred none -pix_fmt") +
                                  QStringList{QString::fromLatin1(pixels)},
                              name);
    }

    ClipMaker m_clips;
    QString m_legal;
    QString m_large;
};

QTEST_GUILESS_MAIN(TestHostileClips)
#include "test_hostile_clips.moc"
