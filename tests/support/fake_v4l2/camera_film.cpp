// SPDX-License-Identifier: MIT
#include "tests/support/fake_v4l2/camera_film.h"

#include "tests/support/drawn_face.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace v2m::test {
namespace {

constexpr int kDrawnPictures = 60;
constexpr int kCornerDivisor = 8; // the coloured corners are an eighth of the height

/// Converts the shared clip with ffmpeg; false if either is missing.
/// @param pictures a filter that selects and orders the clip's pictures.
bool convertClip(const QString& path, QSize size, const QString& pictures = QStringLiteral("null"))
{
    const QString clip = sharedFile(QStringLiteral("clips/single_face.mp4"));
    if (clip.isEmpty())
        return false;
    const int corner = size.height() / kCornerDivisor;
    const QString filter =
        QStringLiteral("%5,scale=%1:%2:force_original_aspect_ratio=increase,crop=%1:%2,"
                       "drawbox=0:0:%3:%3:red:fill,drawbox=%4:0:%3:%3:blue:fill")
            .arg(size.width())
            .arg(size.height())
            .arg(corner)
            .arg(size.width() - corner)
            .arg(pictures);
    QProcess ffmpeg;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LD_PRELOAD"));
    ffmpeg.setProcessEnvironment(environment);
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                  QStringLiteral("-y"), QStringLiteral("-i"), clip, QStringLiteral("-vf"), filter,
                  QStringLiteral("-f"), QStringLiteral("rawvideo"), QStringLiteral("-pix_fmt"),
                  QStringLiteral("yuyv422"), path});
    return ffmpeg.waitForFinished(120000) && ffmpeg.exitCode() == 0;
}

cv::Mat drawPicture(QSize size, int picture, bool isSmiling)
{
    const int sway = (picture % 20 - 10) * size.height() / 160;
    cv::Mat drawn =
        drawnFace(isSmiling ? 1.0 : 0.0, {size.width(), size.height()},
                  {size.width() / 2 + sway, size.height() * 46 / 100}, size.height() / 6);
    const int corner = size.height() / kCornerDivisor;
    cv::rectangle(drawn, {0, 0, corner, corner}, {0, 0, 255}, cv::FILLED);
    cv::rectangle(drawn, {size.width() - corner, 0, corner, corner}, {255, 0, 0}, cv::FILLED);
    return drawn;
}

/// BGR to YUYV by BT.601, the inverse of OpenCV's conversion.
QByteArray toYuyv(const cv::Mat& bgr)
{
    cv::Mat yuv;
    cv::cvtColor(bgr, yuv, cv::COLOR_BGR2YUV_I420);
    const int width = bgr.cols;
    const int height = bgr.rows;
    const std::uint8_t* const luma = yuv.ptr();
    const std::uint8_t* const u = luma + width * height;
    const std::uint8_t* const v = u + width * height / 4;
    QByteArray bytes;
    bytes.reserve(width * height * 2);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; x += 2) {
            const int chroma = y / 2 * (width / 2) + x / 2;
            for (const std::uint8_t value :
                 {luma[y * width + x], u[chroma], luma[y * width + x + 1], v[chroma]})
                bytes.append(static_cast<char>(value));
        }
    }
    return bytes;
}

bool drawFilm(const QString& path, QSize size, int neutralPictures, int smilingPictures)
{
    QFile film(path);
    if (!film.open(QIODevice::WriteOnly))
        return false;
    for (int picture = 0; picture < neutralPictures + smilingPictures; ++picture) {
        const QByteArray bytes = toYuyv(drawPicture(size, picture, picture >= neutralPictures));
        if (film.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace

CameraFilm makeCameraFilm(const QString& path, QSize size)
{
    const bool isThere =
        convertClip(path, size) || drawFilm(path, size, kDrawnPictures / 2, kDrawnPictures / 2);
    return isThere ? CameraFilm{path, size} : CameraFilm();
}

CameraFilm makeSmilingFilm(const QString& path, QSize size, int neutralPictures,
                           int smilingPictures)
{
    const QString pictures =
        QStringLiteral("split[a][b];[a]trim=end_frame=1,loop=%1:1,setpts=N/30/TB[neutral];"
                       "[b]trim=start_frame=60:end_frame=61,loop=%2:1,setpts=N/30/TB[smiling];"
                       "[neutral][smiling]concat")
            .arg(neutralPictures - 1)
            .arg(smilingPictures - 1);
    const bool isThere =
        convertClip(path, size, pictures) || drawFilm(path, size, neutralPictures, smilingPictures);
    return isThere ? CameraFilm{path, size} : CameraFilm();
}

void loadCamera(const CameraFilm& film, int framesPerSecond)
{
    repairCamera();
    qputenv("FAKEV4L2_FILE", QFile::encodeName(film.path));
    qputenv("FAKEV4L2_W", QByteArray::number(film.size.width()));
    qputenv("FAKEV4L2_H", QByteArray::number(film.size.height()));
    qputenv("FAKEV4L2_FPS", QByteArray::number(framesPerSecond));
}

void repairCamera()
{
    for (const char* variable :
         {"FAKEV4L2_NAME", "FAKEV4L2_PLUG", "FAKEV4L2_METADATA", "FAKEV4L2_DENIED", "FAKEV4L2_BUSY",
          "FAKEV4L2_UNPLUG", "FAKEV4L2_STALL"})
        qunsetenv(variable);
}

bool haveFakeCamera()
{
    return qgetenv("LD_PRELOAD").contains("fakev4l2");
}

} // namespace v2m::test
