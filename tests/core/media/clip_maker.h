// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/frame_source.h"
#include "tests/support/ffmpeg.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace v2m::test {

/// Test clips in a folder of their own, made with the ffmpeg command.
///
/// The standard picture is 160x120 at 25 a second: red in its top left corner, blue in its top
/// right one, and in the middle a grey that gets brighter by kGreyStep with each frame.
class ClipMaker {
public:
    static constexpr int kFrames = 30;
    static constexpr int kGreyStep = 6;

    static bool haveFfmpeg();

    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Runs `ffmpeg <arguments> <path(name)>`; empty when it fails.
    QString ffmpeg(const QStringList& arguments, const QString& name) const;

    /// The standard picture coded by `options`, with `filter` applied to it where given.
    QString standard(const QString& name, const QStringList& options,
                     const QString& filter = {}) const;

    /// Writes a file; returns its path.
    QString file(const QString& name, const QByteArray& bytes) const;

    /// The first `percent` of a file as another one.
    QString cut(const QString& source, int percent, const QString& name) const;

private:
    QTemporaryDir m_folder;
};

QByteArray bytesOf(const QString& path);

/// H.264 with B frames, key pictures every half second.
QStringList h264();

/// VP8, coded fast.
QStringList vp8();

/// What stands in the corners, in reading order: R, B or '.' for anything else.
QString corners(const cv::Mat& image);

/// The brightness of the pixel in the middle.
int middleGrey(const cv::Mat& image);

/// All frames to the end.
std::vector<Frame> readAll(FrameSource& source);

/// What standard error receives while `work` runs.
template <typename Work>
QByteArray standardErrorOf(const QString& scratch, Work work)
{
    const int file =
        ::open(QFile::encodeName(scratch).constData(), O_CREAT | O_RDWR | O_TRUNC, 0600);
    const int saved = ::dup(STDERR_FILENO);
    ::dup2(file, STDERR_FILENO);
    work();
    ::dup2(saved, STDERR_FILENO);
    ::close(saved);
    ::close(file);
    return bytesOf(scratch);
}

/// The sentence of the FileError that openClip throws; empty where it throws none.
QString refusal(const QString& path);

} // namespace v2m::test
