// SPDX-License-Identifier: MIT
// Draws stand-ins for the clips and faces in ../shared/data, with the same names, lengths and
// sizes: make_test_data FOLDER. tests/support/test_data.h finds whichever exists.
#include "core/media/clip_encoder.h"
#include "tests/support/drawn_face.h"

#include <QDir>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <functional>

using namespace v2m;
using namespace v2m::test;

namespace {

const cv::Size kSize(640, 360);

/// Neutral for 24 frames, then a growing smile, while the head sways slightly.
cv::Mat smiling(int frame)
{
    const double smile = std::clamp((frame - 24) / 12.0, 0.0, 1.0);
    return drawnFace(smile, kSize, {320 + frame % 16 - 8, 165}, 56);
}

/// A title sequence: moving bars and nothing face-like.
cv::Mat title(int frame)
{
    cv::Mat picture(kSize, CV_8UC3, cv::Scalar(60, 40, 30));
    for (int bar = 0; bar < 4; ++bar)
        cv::rectangle(picture, {(3 * frame + 150 * bar) % 600, 60 * bar + 40, 90, 24},
                      {80.0 + 40 * bar, 160, 220}, cv::FILLED);
    return picture;
}

void writeClip(const QString& path, double framesPerSecond, int frames,
               const std::function<cv::Mat(int)>& picture)
{
    ClipEncoder encoder(path, RecordingFormat::Mp4H264, kSize, framesPerSecond);
    for (int i = 0; i < frames; ++i)
        encoder.write(picture(i), static_cast<std::int64_t>(i * 1000.0 / framesPerSecond));
    encoder.finish();
}

} // namespace

int main(int argc, char* argv[])
try {
    const QDir folder(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    folder.mkpath(QStringLiteral("clips"));
    folder.mkpath(QStringLiteral("faces"));
    const auto picture = [&folder](const char* name, const cv::Mat& image) {
        cv::imwrite(folder.filePath(QString::fromLatin1(name)).toStdString(), image);
    };
    picture("faces/single_face.jpg", drawnFace(1.0, {572, 562}, {273, 247}, 84));
    picture("faces/0-f1-su-ph.jpg", drawnFace(0.0, {512, 512}));
    writeClip(folder.filePath(QStringLiteral("clips/no_face.mp4")), 24.0, 95, title);
    writeClip(folder.filePath(QStringLiteral("clips/face_noface.mov")), 26.4, 169,
              [](int frame) { return frame < 72 ? smiling(frame) : title(frame); });
    // Written last: its existence marks the set as complete.
    writeClip(folder.filePath(QStringLiteral("clips/single_face.mp4")), 30.0, 72, smiling);
} catch (const std::exception& error) {
    std::fprintf(stderr, "make_test_data: %s\n", error.what());
    return 1;
}
