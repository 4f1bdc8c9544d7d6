// SPDX-License-Identifier: MIT
#include "tests/support/fake_v4l2/camera_film.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace v2m::test {
namespace {

constexpr int kDrawnPictures = 60;
constexpr int kCornerDivisor = 8; // the coloured corners are an eighth of the height

/// The shared clip by ffmpeg; false without either.
bool convertClip(const QString& path, QSize size)
{
    const QString clip = QStringLiteral(V2M_SOURCE_DIR "/../shared/data/clips/single_face.mp4");
    if (!QFile::exists(clip))
        return false;
    const int corner = size.height() / kCornerDivisor;
    const QString filter =
        QStringLiteral("scale=%1:%2:force_original_aspect_ratio=increase,crop=%1:%2,"
                       "drawbox=0:0:%3:%3:red:fill,drawbox=%4:0:%3:%3:blue:fill")
            .arg(size.width())
            .arg(size.height())
            .arg(corner)
            .arg(size.width() - corner);
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

cv::Mat drawFace(QSize size, int picture)
{
    cv::Mat drawn(size.height(), size.width(), CV_8UC3, cv::Scalar(150, 140, 130));
    const int unit = size.height() / 16;
    const cv::Point middle(size.width() / 2 + (picture % 20 - 10) * unit / 10, size.height() / 2);
    const cv::Scalar skin(150, 180, 225);
    const cv::Scalar dark(40, 40, 60);
    cv::ellipse(drawn, middle, {4 * unit, 5 * unit}, 0, 0, 360, skin, cv::FILLED);
    for (const int side : {-1, 1})
        cv::circle(drawn, middle + cv::Point(side * 3 * unit / 2, -unit), unit / 2, dark,
                   cv::FILLED);
    cv::ellipse(drawn, middle + cv::Point(0, 2 * unit), {2 * unit, unit}, 0, 0, 180, dark,
                unit / 3 + 1);
    const int corner = size.height() / kCornerDivisor;
    cv::rectangle(drawn, {0, 0, corner, corner}, {0, 0, 255}, cv::FILLED);
    cv::rectangle(drawn, {size.width() - corner, 0, corner, corner}, {255, 0, 0}, cv::FILLED);
    return drawn;
}

/// BGR to YUYV by BT.601, as OpenCV turns it back.
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

bool drawFilm(const QString& path, QSize size)
{
    QFile film(path);
    if (!film.open(QIODevice::WriteOnly))
        return false;
    for (int picture = 0; picture < kDrawnPictures; ++picture) {
        const QByteArray bytes = toYuyv(drawFace(size, picture));
        if (film.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace

CameraFilm makeCameraFilm(const QString& path, QSize size)
{
    if (convertClip(path, size))
        return {path, size, true};
    if (drawFilm(path, size))
        return {path, size, false};
    return {};
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
