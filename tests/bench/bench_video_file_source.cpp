// SPDX-License-Identifier: MIT
// Frames decoded per second from a file: a 720p H.264 clip made by ffmpeg, or the files named in
// V2M_BENCH_CLIPS (separated by colons).
#include "core/media/video_file_source.h"

#include <QFileInfo>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdio>

using namespace v2m;

namespace {

enum class Mode { Read, ReadEverySecond, Skip };

QString makeClip(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("720p.mp4"));
    const int result = QProcess::execute(
        QStringLiteral("ffmpeg"),
        QStringLiteral("-nostdin -v error -f lavfi -i testsrc2=s=1280x720:r=30:d=10,noise=alls=8 "
                       "-c:v libx264 -preset veryfast -b:v 4M -pix_fmt yuv420p")
                .split(u' ') +
            QStringList{path});
    return result == 0 ? path : QString();
}

void decode(benchmark::State& state, const QString& path, Mode mode)
{
    std::int64_t frames = 0;
    while (state.KeepRunning()) {
        VideoFileSource source(path, static_cast<int>(state.range(0)));
        Frame frame;
        const auto next = [&] {
            const bool reads =
                mode == Mode::Read || (mode == Mode::ReadEverySecond && frames % 2 == 0);
            return reads ? source.read(frame) : source.skip();
        };
        while (next()) {
            ++frames;
        }
        benchmark::DoNotOptimize(frame.image.data);
    }
    state.SetItemsProcessed(frames);
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    QStringList clips = qEnvironmentVariable("V2M_BENCH_CLIPS").split(u':', Qt::SkipEmptyParts);
    if (clips.isEmpty()) {
        clips = QStringList{makeClip(folder)};
    }
    if (clips.first().isEmpty()) {
        std::fputs("The ffmpeg command is needed to make a clip.\n", stderr);
        return 1;
    }
    for (const QString& clip : clips) {
        for (const auto& [name, mode] :
             {std::pair{"read", Mode::Read}, std::pair{"readEverySecond", Mode::ReadEverySecond},
              std::pair{"skip", Mode::Skip}}) {
            const std::string title = QFileInfo(clip).fileName().toStdString() + '/' + name;
            benchmark::RegisterBenchmark(title.c_str(), decode, clip, mode)
                ->ArgName("threads")
                ->Arg(1)
                ->Arg(2)
                ->UseRealTime()
                ->Unit(benchmark::kMillisecond);
        }
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
