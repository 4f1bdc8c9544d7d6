// SPDX-License-Identifier: MIT
//
// Times video2music-cli as a whole process, as a user experiences it: wall-clock seconds and peak
// memory. The clips are ../shared/data/clips/single_face.mp4, looped and scaled by ffmpeg.
#include "core/base/elapsed.h"
#include "tests/support/words.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <chrono>
#include <fcntl.h>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace v2m::test;

namespace {

const QString kSharedData = QStringLiteral(V2M_SOURCE_DIR "/../shared/data");

/// The result of running a program to completion with its output discarded.
struct Run {
    int exitCode = -1;
    double wallS = 0.0;
    double peakMb = 0.0;
};

Run run(const QStringList& command)
{
    std::vector<QByteArray> words;
    for (const QString& word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(argv.front(), argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    Run result;
    result.wallS = v2m::secondsSince(begin);
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    result.peakMb = static_cast<double>(usage.ru_maxrss) / 1024.0;
    return result;
}

/// A catalog of all of MusicCaps, and clips, created once and deleted at the end.
class Workshop {
public:
    static Workshop& instance()
    {
        static Workshop workshop;
        return workshop;
    }

    QString catalog()
    {
        const QString file = m_folder.filePath(u"catalog.db"_s);
        if (!QFile::exists(file)) {
            run(QStringList{QStringLiteral(V2M_CLI_FILE)} + words("catalog import --quiet --db") +
                QStringList{file, kSharedData + u"/musiccaps-public.csv"_s});
        }
        return file;
    }

    QString clip(int width, int height, int seconds)
    {
        const QString file =
            m_folder.filePath(u"%1x%2-%3s.mp4"_s.arg(width).arg(height).arg(seconds));
        if (!QFile::exists(file)) {
            run(words("ffmpeg -y -stream_loop -1 -i") +
                QStringList{kSharedData + u"/clips/single_face.mp4"_s, u"-t"_s,
                            QString::number(seconds), u"-vf"_s,
                            u"scale=%1:%2,fps=30"_s.arg(width).arg(height)} +
                words("-c:v libx264 -preset ultrafast -pix_fmt yuv420p -an") + QStringList{file});
        }
        return file;
    }

private:
    QTemporaryDir m_folder;
};

/// @param arguments of each run.
void measure(benchmark::State& state, const std::function<QStringList()>& arguments)
{
    if (!QFileInfo::exists(kSharedData)) {
        state.SkipWithError("../shared/data is absent");
        return;
    }
    double peakMb = 0.0;
    for (auto _ : state) {
        const Run result = run(QStringList{QStringLiteral(V2M_CLI_FILE)} + arguments());
        if (result.exitCode != 0) {
            state.SkipWithError(("exit code " + std::to_string(result.exitCode)).c_str());
            return;
        }
        state.SetIterationTime(result.wallS);
        peakMb = std::max(peakMb, result.peakMb);
    }
    state.counters["peak_MB"] = peakMb;
}

void recommendSad(benchmark::State& state)
{
    measure(state, [] {
        return words("recommend --emotion sad --json --db") +
               QStringList{Workshop::instance().catalog()};
    });
}
BENCHMARK(recommendSad)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(10);

void importMusicCaps(benchmark::State& state)
{
    int round = 0;
    const QTemporaryDir folder;
    measure(state, [&] {
        return words("catalog import --quiet --db") +
               QStringList{folder.filePath(u"%1.db"_s.arg(++round)),
                           kSharedData + u"/musiccaps-public.csv"_s};
    });
}
BENCHMARK(importMusicCaps)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

void analyze720p30s(benchmark::State& state)
{
    measure(state, [] {
        return words("analyze --quiet --every 2 --json --db") +
               QStringList{Workshop::instance().catalog(),
                           Workshop::instance().clip(1280, 720, 30)};
    });
}
BENCHMARK(analyze720p30s)->UseManualTime()->Unit(benchmark::kSecond)->Iterations(3);

/// Memory must not grow with the length of the clip.
void analyze1080p(benchmark::State& state)
{
    const auto seconds = static_cast<int>(state.range(0));
    measure(state, [seconds] {
        return words("analyze --quiet --every 10 --json --db") +
               QStringList{Workshop::instance().catalog(),
                           Workshop::instance().clip(1920, 1080, seconds)};
    });
}
BENCHMARK(analyze1080p)
    ->ArgName("seconds")
    ->Arg(10)
    ->Arg(600)
    ->UseManualTime()
    ->Unit(benchmark::kSecond)
    ->Iterations(1);

} // namespace

BENCHMARK_MAIN();
