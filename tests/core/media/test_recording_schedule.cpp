// SPDX-License-Identifier: MIT
#include "core/media/recording_schedule.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace v2m;
using Verdict = RecordingSchedule::Verdict;

namespace {

/// The times of the frames kept of a camera with one every `intervalMs`, its times moved to and fro
/// by up to `trembleMs`.
std::vector<std::int64_t> kept(double intervalMs, double trembleMs, int frames)
{
    RecordingSchedule schedule(30.0, 1'000'000);
    std::vector<std::int64_t> times;
    for (int index = 0; index < frames; ++index) {
        const double tremble = trembleMs * std::sin(index * 12.9898);
        const auto taken = static_cast<std::int64_t>(5000.0 + index * intervalMs + tremble);
        const auto placement = schedule.place(taken);
        if (placement.verdict == Verdict::Keep)
            times.push_back(placement.timestampMs);
    }
    return times;
}

std::int64_t longestPause(const std::vector<std::int64_t>& times)
{
    std::int64_t longest = 0;
    for (std::size_t index = 1; index < times.size(); ++index)
        longest = std::max(longest, times[index] - times[index - 1]);
    return longest;
}

} // namespace

class TestRecordingSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesKeepTheirCaptureTimes()
    {
        RecordingSchedule schedule(30.0, 60'000);
        const std::vector<std::int64_t> taken = {7000, 7040, 7300, 7333, 9000};
        for (const std::int64_t time : taken) {
            const auto placement = schedule.place(time);
            QCOMPARE(placement.verdict, Verdict::Keep);
            QCOMPARE(placement.timestampMs, time - 7000);
        }
    }

    void cameraJitterLosesNoFrame_data()
    {
        QTest::addColumn<double>("trembleMs");
        QTest::newRow("steady") << 0.0;
        QTest::newRow("a little") << 4.0;
        QTest::newRow("much") << 8.0;
    }

    void cameraJitterLosesNoFrame()
    {
        QFETCH(double, trembleMs);
        QCOMPARE(kept(1000.0 / 30.0, trembleMs, 900).size(), std::size_t(900));
    }

    void slowCameraLosesNoFrame()
    {
        QCOMPARE(kept(1000.0 / 7.5, 20.0, 200).size(), std::size_t(200));
    }

    void fastCameraIsThinnedEvenly_data()
    {
        QTest::addColumn<double>("framesPerSecond");
        QTest::newRow("50") << 50.0;
        QTest::newRow("60") << 60.0;
        QTest::newRow("120") << 120.0;
    }

    void fastCameraIsThinnedEvenly()
    {
        QFETCH(double, framesPerSecond);
        const int frames = static_cast<int>(framesPerSecond * 10);
        const auto times = kept(1000.0 / framesPerSecond, 2.0, frames);
        QVERIFY2(std::abs(static_cast<int>(times.size()) - 300) <= 6,
                 qPrintable(QString::number(times.size())));
        QVERIFY2(longestPause(times) <= 51, qPrintable(QString::number(longestPause(times))));
    }

    void burstAfterAPauseDoesNotMakeUpForIt()
    {
        RecordingSchedule schedule(30.0, 60'000);
        schedule.place(0);
        QCOMPARE(schedule.place(2000).verdict, Verdict::Keep);
        int keptOfBurst = 0;
        for (int time = 2001; time < 2034; ++time)
            keptOfBurst += schedule.place(time).verdict == Verdict::Keep ? 1 : 0;
        QVERIFY2(keptOfBurst <= 1, qPrintable(QString::number(keptOfBurst)));
    }

    void timesAlwaysIncreaseEvenIfTheCamerasDoNot()
    {
        RecordingSchedule schedule(30.0, 60'000);
        std::int64_t last = -1;
        for (const std::int64_t time : {100, 140, 140, 120, 180, 90, 220}) {
            const auto placement = schedule.place(time);
            if (placement.verdict != Verdict::Keep)
                continue;
            QVERIFY(placement.timestampMs > last);
            last = placement.timestampMs;
        }
        QCOMPARE(last, std::int64_t(120));
    }

    void limitEndsTheRecordingForGood()
    {
        RecordingSchedule schedule(30.0, 1000);
        QCOMPARE(schedule.place(50).verdict, Verdict::Keep);
        QCOMPARE(schedule.place(1040).verdict, Verdict::Keep);
        QCOMPARE(schedule.place(1050).verdict, Verdict::Over);
        QCOMPARE(schedule.place(1050).timestampMs, std::int64_t(1000));
        QCOMPARE(schedule.place(900).verdict, Verdict::Over);
    }

    void fewerFramesAreTakenAsTheQueueGrows()
    {
        QCOMPARE(keepOneIn(0, 100), 1);
        QCOMPARE(keepOneIn(49, 100), 1);
        QCOMPARE(keepOneIn(50, 100), 2);
        QCOMPARE(keepOneIn(75, 100), 4);
        QCOMPARE(keepOneIn(100, 100), 0);
        QCOMPARE(keepOneIn(130, 100), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordingSchedule)
#include "test_recording_schedule.moc"
