// SPDX-License-Identifier: MIT
#include "tests/core/media/clip_maker.h"

#include "core/base/error.h"
#include "tests/support/installed.h"

#include <QFile>

namespace v2m::test {

bool ClipMaker::haveFfmpeg()
{
    return isInstalled(QStringLiteral("ffmpeg"));
}

QString ClipMaker::ffmpeg(const QStringList& arguments, const QString& name) const
{
    // Written under a plain name first: ffmpeg itself takes some names for patterns or addresses.
    const QString extension = name.mid(name.lastIndexOf(u'.'));
    const QString plain = path(QStringLiteral("as-ffmpeg-wrote-it") + extension);
    if (!test::ffmpeg(arguments + QStringList{plain}))
        return {};
    QFile::remove(path(name));
    return QFile::rename(plain, path(name)) ? path(name) : QString();
}

QString ClipMaker::standard(const QString& name, const QStringList& options,
                            const QString& filter) const
{
    QString graph =
        QStringLiteral("color=gray:s=160x120:r=25:d=1.2,format=rgb24,geq=r='40+%1*N':g='40+%1*N':"
                       "b='40+%1*N',drawbox=0:0:48:48:red:fill,drawbox=112:0:48:48:blue:fill")
            .arg(kGreyStep);
    if (!filter.isEmpty()) {
        graph += u',' + filter;
    }
    return ffmpeg(words("-f lavfi -i") + QStringList{graph} + options, name);
}

QString ClipMaker::file(const QString& name, const QByteArray& bytes) const
{
    QFile out(path(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
        qFatal("cannot write a test file");
    }
    return path(name);
}

QString ClipMaker::cut(const QString& source, int percent, const QString& name) const
{
    const QByteArray whole = bytesOf(source);
    return file(name, whole.left(whole.size() * percent / 100));
}

QByteArray bytesOf(const QString& path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QStringList h264()
{
    return words("-c:v libx264 -preset veryfast -bf 2 -g 12 -crf 12 -pix_fmt yuv420p");
}

QStringList vp8()
{
    return words("-c:v libvpx -deadline realtime -cpu-used 8 -b:v 1M");
}

QString corners(const cv::Mat& image)
{
    const int right = image.cols - 13;
    const int bottom = image.rows - 13;
    QString seen;
    for (const cv::Point at : {cv::Point(12, 12), cv::Point(right, 12), cv::Point(12, bottom),
                               cv::Point(right, bottom)}) {
        const auto& color = image.at<cv::Vec3b>(at);
        const bool red = color[2] > 200 && color[0] < 60 && color[1] < 60;
        const bool blue = color[0] > 200 && color[2] < 60 && color[1] < 60;
        seen += red ? u'R' : blue ? u'B' : u'.';
    }
    return seen;
}

int middleGrey(const cv::Mat& image)
{
    return image.at<cv::Vec3b>(image.rows / 2 + 5, image.cols / 2)[1];
}

std::vector<Frame> readAll(FrameSource& source)
{
    std::vector<Frame> frames;
    for (Frame frame; source.read(frame); frame = Frame()) {
        frames.push_back(frame);
    }
    return frames;
}

QString refusal(const QString& path)
{
    return QString::fromUtf8(refusalOf<FileError>([&] { openClip(path); }));
}

} // namespace v2m::test
