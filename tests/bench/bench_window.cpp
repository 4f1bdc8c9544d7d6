// SPDX-License-Identifier: MIT
//
// The window: how fast it starts, how fast it shows a clip of an earlier session, and how it copes
// with minutes of camera input. The camera is the tests' fake one, with a film of one face at
// 640x480 and 25 frames per second. Without DISPLAY it renders offscreen; tests/support/on_x_server
// provides a display.
//
//   V2M_SOAK_S   seconds the camera runs; default 120, at least 40
//
// Memory over ten minutes of listening, with a line every ten seconds:
//
//   V2M_SOAK_S=600 bench_window --benchmark_filter=listening
#include "app/chain.h"
#include "core/affect/clip_summary.h"
#include "core/base/paths.h"
#include "core/pipeline/clip_fingerprint.h"
#include "tests/support/fake_v4l2/camera_film.h"
#include "tests/support/peak_memory.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/listening_home.h"
#include "ui/main_window/reading_loop.h"
#include "ui/main_window/window_actions.h"
#include "ui/session/clip_library.h"
#include "ui/settings/settings.h"
#include "ui/stage/clip_strip.h"
#include "ui/stage/stage.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QToolButton>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFramesPerSecond = 25;
constexpr int kSettlingS = 30; // until caches are filled and the network has warmed up
constexpr int kLookS = 5;      // memory is the maximum over this many seconds
constexpr double kMaxGrowthMb = 5.0;
constexpr double kMaxOpeningS = 0.15; // of a kept clip

double mostResidentMb(int seconds)
{
    double most = 0.0;
    QElapsedTimer clock;
    clock.start();
    while (!clock.hasExpired(seconds * 1000)) {
        QTest::qWait(100);
        most = std::max(most, v2m::test::residentMb());
    }
    return most;
}

/// From process start to the first painted window, as the program itself measures it.
void startUp(benchmark::State& state)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LD_PRELOAD"_s);
    for (auto _ : state) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(V2M_PROGRAM_FILE), {u"--benchmark-startup"_s});
        program.waitForFinished();
        bool isNumber = false;
        const double ms = program.readAllStandardOutput().trimmed().toDouble(&isNumber);
        if (!isNumber || program.exitCode() != 0) {
            state.SkipWithError("the program did not tell its time");
            return;
        }
        state.SetIterationTime(ms / 1000.0);
    }
}
BENCHMARK(startUp)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(10);

/// Ten minutes of two people at 30 frames per second.
std::shared_ptr<const v2m::ClipAnalysis> longAnalysis(const QString& path)
{
    auto analysis = std::make_shared<v2m::ClipAnalysis>();
    analysis->source = {path, {320, 240}, 600.0, 30.0, 18'000};
    analysis->fingerprint = v2m::clipFingerprint(path);
    analysis->durationS = 600.0;
    analysis->frames = 18'000;
    analysis->framesAnalyzed = 18'000;
    analysis->framesWithFace = 18'000;
    for (int i = 0; i < 36'000; ++i) {
        v2m::EmotionSample sample{i / 2 * 1000 / 30, 1 + i % 2, {10, 20, 80, 80}, 0.9F, {}};
        const float happy = 0.5F + 0.4F * std::sin(static_cast<float>(i) / 500.0F);
        sample.scores[v2m::index(v2m::Emotion::Happy)] = happy;
        sample.scores[v2m::index(v2m::Emotion::Neutral)] = 1.0F - happy;
        analysis->timeline.push_back(sample);
    }
    analysis->summary = v2m::summarizeClip(analysis->timeline);
    return analysis;
}

/// From choosing a clip of an earlier session until its picture, bars and timeline are shown.
void openKeptClip(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = QFileInfo(folder.filePath(u"long.mp4"_s)).absoluteFilePath();
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s, {u"-nostdin"_s, u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                               u"testsrc=s=320x240:r=30:d=600"_s, u"-pix_fmt"_s, u"yuv420p"_s,
                               u"-preset"_s, u"ultrafast"_s, path});
    if (!ffmpeg.waitForFinished(300'000) || ffmpeg.exitCode() != 0) {
        state.SkipWithError("ffmpeg made no clip");
        return;
    }
    const v2m::Settings settings;
    const v2m::ClipReading reading{
        v2m::makeChain(v2m::defaultModelsFolder(), settings.detector).name, settings.everyNth,
        settings.smoothingMs};
    v2m::ClipLibrary(v2m::defaultCatalogPath()).keep(path, reading, longAnalysis(path));
    for (auto _ : state) {
        v2m::test::WindowUnderTest window({1280, 800}, v2m::test::WindowUnderTest::Clips::Kept);
        auto* strip = window->findChild<v2m::ClipStrip*>();
        if (!QTest::qWaitFor([strip] { return strip->model()->rowCount() == 1; }, 20'000)) {
            state.SkipWithError("the clip was not kept");
            return;
        }
        QTest::qWait(500); // until the window has settled
        QElapsedTimer clock;
        clock.start();
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {},
                          strip->visualRect(strip->model()->index(0, 0)).center());
        const bool isShown = QTest::qWaitFor(
            [&] {
                return window.state().mode == v2m::StageMode::Clip && window.state().hasPicture();
            },
            20'000);
        const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        state.SetIterationTime(seconds);
        if (!isShown || window.state().timeline().size() != 36'000) {
            state.SkipWithError("the clip was not shown as it was kept");
            return;
        }
        if (seconds > kMaxOpeningS) {
            state.SkipWithError(qPrintable(u"a kept clip opened in %1 ms"_s.arg(1000.0 * seconds)));
            return;
        }
    }
}
BENCHMARK(openKeptClip)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(10);

int soakSeconds()
{
    const int wanted = qEnvironmentVariableIntValue("V2M_SOAK_S");
    return std::max(kSettlingS + 2 * kLookS, wanted > 0 ? wanted : 120);
}

/// Counts the reports of a window while `counts` is set.
struct Reports {
    explicit Reports(v2m::test::WindowUnderTest& window)
    {
        QObject::connect(&window->live(), &v2m::LiveController::reported, &window.window(),
                         [this](const v2m::LiveReport& report) { count(report); });
    }

    void count(const v2m::LiveReport& report)
    {
        if (!counts)
            return;
        ++reports;
        withFace += report.readings.size() == 1 ? 1 : 0;
        latencyMs += report.latencyMs;
        mostLatencyMs = std::max(mostLatencyMs, report.latencyMs);
    }

    /// @returns whether there was anything to report.
    bool tell(benchmark::State& state, double seconds, double settledMb, double endMb) const
    {
        if (reports == 0) {
            state.SkipWithError("nothing was analysed");
            return false;
        }
        state.SetIterationTime(seconds);
        state.counters["fps"] = reports / seconds;
        state.counters["with_face"] = static_cast<double>(withFace) / reports;
        state.counters["latency_ms"] = latencyMs / reports;
        state.counters["most_latency_ms"] = mostLatencyMs;
        state.counters["settled_MB"] = settledMb;
        state.counters["growth_MB"] = endMb - settledMb;
        if (endMb - settledMb > kMaxGrowthMb)
            state.SkipWithError("the window's memory grew");
        return true;
    }

    bool counts = false;
    int reports = 0;
    int withFace = 0;
    double latencyMs = 0.0;
    double mostLatencyMs = 0.0;
};

/// The window with a live camera: the frames it analyses, and its memory growth.
void liveCamera(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto film = v2m::test::makeCameraFilm(folder.filePath(u"film.yuyv"_s), {640, 480});
    v2m::test::loadCamera(film, kFramesPerSecond);
    v2m::test::WindowUnderTest window;
    auto* cameras = window->findChild<QComboBox*>(u"cameraBox"_s);
    if (!QTest::qWaitFor([cameras] { return cameras->count() == 1; }, 20'000)) {
        state.SkipWithError("there is no fake camera");
        return;
    }
    Reports reports(window);
    for (auto _ : state) {
        QTest::mouseClick(window.named(u"Camera on or off"_s), Qt::LeftButton);
        QTest::qWait((kSettlingS - kLookS) * 1000);
        const double settledMb = mostResidentMb(kLookS);
        reports.counts = true;
        QElapsedTimer clock;
        clock.start();
        QTest::qWait((soakSeconds() - kSettlingS - kLookS) * 1000);
        const double endMb = mostResidentMb(kLookS);
        reports.counts = false;
        reports.tell(state, static_cast<double>(clock.elapsed()) / 1000.0, settledMb, endMb);
    }
}
BENCHMARK(liveCamera)->UseManualTime()->Unit(benchmark::kSecond)->Iterations(1);

/// The system load average of the last minute.
QString machineLoad()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().split(' ').first())
                                          : QString();
}

/// As liveCamera(), while music plays and the next tracks are planned from the face at each new
/// one.
void listening(benchmark::State& state, const v2m::test::EmptyHome& home)
{
    constexpr double kToneS = 20.0; // no built-in work plays for less
    const int tracks = 5 + static_cast<int>(soakSeconds() / kToneS); // outlasts the run
    v2m::test::ListeningHome music;
    const QString failure = music.furnish(home, tracks, kToneS);
    const auto film = v2m::test::makeCameraFilm(home.filePath(u"film.yuyv"_s), {640, 480});
    v2m::test::loadCamera(film, kFramesPerSecond);
    if (!failure.isEmpty()) {
        state.SkipWithError(qPrintable(failure));
        return;
    }
    v2m::test::WindowUnderTest window;
    auto* cameras = window->findChild<QComboBox*>(u"cameraBox"_s);
    if (!QTest::qWaitFor([cameras] { return cameras->count() == 1; }, 20'000) ||
        !window.analyze({v2m::test::faceFile(u"clips/single_face.mp4"_s)}) ||
        !QTest::qWaitFor([&] { return window.list().rowCount() == tracks; }, 60'000)) {
        state.SkipWithError("there is no camera or no list");
        return;
    }
    Reports reports(window);
    int plans = 0;
    QObject::connect(&window.list(), &v2m::PlaylistModel::listChanged, &window.window(),
                     [&plans] { ++plans; });
    for (auto _ : state) {
        window->findChild<v2m::WindowActions*>()->keepReading->trigger();
        window->player().playRow(0);
        if (!QTest::qWaitFor([&window] { return window->reading().isReading(); }, 60'000)) {
            state.SkipWithError("nothing is read");
            return;
        }
        QTest::qWait((kSettlingS - kLookS) * 1000);
        const double settledMb = mostResidentMb(kLookS);
        double mostMb = settledMb;
        double lastMb = settledMb;
        reports.counts = true;
        QElapsedTimer clock;
        clock.start();
        int before = 0;
        for (int end = kSettlingS + 2 * kLookS; end <= soakSeconds(); end += 2 * kLookS) {
            QTest::qWait(kLookS * 1000);
            lastMb = mostResidentMb(kLookS);
            mostMb = std::max(mostMb, lastMb);
            std::fprintf(stderr, "%4d s: %.1f MB, %d frames, %d plans, load %s\n", end, lastMb,
                         reports.reports - std::exchange(before, reports.reports), plans,
                         qPrintable(machineLoad()));
        }
        reports.counts = false;
        const double seconds = static_cast<double>(clock.elapsed()) / 1000.0;
        if (!window->reading().isReading())
            state.SkipWithError("the music ended before the reading");
        state.counters["plans"] = plans;
        state.counters["most_MB"] = mostMb;
        reports.tell(state, seconds, settledMb, lastMb);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    if (!v2m::test::haveFakeCamera()) {
        // A library is only preloaded at program start, so the program restarts itself.
        setenv("LD_PRELOAD", V2M_FAKE_CAMERA, 1);
        execv("/proc/self/exe", argv);
        return 1;
    }
    // GStreamer scans its plugins in a child process, which would wait for the camera.
    unsetenv("LD_PRELOAD");
    setenv("OMP_WAIT_POLICY", "passive", 0);
    if (getenv("DISPLAY") == nullptr)
        setenv("QT_QPA_PLATFORM", "offscreen", 0);
    const v2m::test::EmptyHome home;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"video2music"_s);
    QApplication::setOrganizationName(u"video2music"_s);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    // Registered last, because it changes the home folder.
    benchmark::RegisterBenchmark("listening",
                                 [&home](benchmark::State& state) { listening(state, home); })
        ->UseManualTime()
        ->Unit(benchmark::kSecond)
        ->Iterations(1);
    benchmark::RunSpecifiedBenchmarks();
}
