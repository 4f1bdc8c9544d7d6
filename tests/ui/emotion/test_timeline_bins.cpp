// SPDX-License-Identifier: MIT
#include "core/affect/clip_summary.h"
#include "tests/support/scores.h"
#include "ui/emotion/timeline_bins.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace v2m;
using namespace v2m::test;

namespace {

EmotionSample sample(std::int64_t timestampMs, Emotion emotion, float side = 100.0F)
{
    return {timestampMs, 1, {0, 0, side, side}, 1.0F, only(emotion)};
}

} // namespace

class TestTimelineBins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void averagesTheReadingsOfABin()
    {
        TimelineBins bins({0, 1000}, 2);
        bins.add(sample(100, Emotion::Happy));
        bins.add(sample(200, Emotion::Sad));
        bins.add(sample(600, Emotion::Neutral));
        const auto scores = bins.resolved();
        QCOMPARE(scores.size(), std::size_t{2});
        QCOMPARE((*scores[0])[index(Emotion::Happy)], 0.5F);
        QCOMPARE((*scores[0])[index(Emotion::Sad)], 0.5F);
        QCOMPARE(*scores[1], only(Emotion::Neutral));
    }

    void largerFacesCountForMoreAsInTheSum()
    {
        TimelineBins bins({0, 1000}, 1);
        bins.add(sample(100, Emotion::Happy, 300.0F));
        bins.add(sample(100, Emotion::Sad, 100.0F));
        QCOMPARE((*bins.resolved()[0])[index(Emotion::Happy)], 0.75F);
    }

    void closesTheSpaceBetweenReadingsOfOneStretch()
    {
        // 10 readings a second on 100 bins a second.
        TimelineBins bins({0, 1000}, 100);
        for (int t = 0; t <= 1000; t += 100)
            bins.add(sample(t, t < 500 ? Emotion::Happy : Emotion::Sad));
        const auto scores = bins.resolved();
        for (const auto& bin : scores)
            QVERIFY(bin.has_value());
        // Halfway between the last happy and the first sad reading.
        QVERIFY(std::abs((*scores[45])[index(Emotion::Happy)] - 0.5F) < 0.06F);
    }

    void leavesAGapWhereThereWasNoFace()
    {
        TimelineBins bins({0, 10'000}, 100);
        for (int t = 0; t <= 10'000; t += 100) {
            if (t <= 3000 || t >= 7000)
                bins.add(sample(t, Emotion::Happy));
        }
        const auto scores = bins.resolved();
        QVERIFY(scores[30].has_value());
        // The last reading speaks for at most half a second.
        const auto last = static_cast<std::size_t>((3000 + kLongestReadingMs) / 100);
        QVERIFY(scores[last].has_value());
        for (std::size_t i = last + 1; i < 70; ++i)
            QVERIFY2(!scores[i].has_value(), qPrintable(QString::number(i)));
        QVERIFY(scores[70].has_value());
        QVERIFY(scores[99].has_value());
    }

    void lastReadingHoldsAsLongAsTheOneBefore()
    {
        TimelineBins bins({0, 1000}, 100);
        bins.add(sample(0, Emotion::Happy));
        bins.add(sample(100, Emotion::Happy));
        const auto scores = bins.resolved();
        QVERIFY(scores[20].has_value());
        QVERIFY(!scores[22].has_value());
    }

    void stillPictureFillsTheWholeRange()
    {
        TimelineBins bins({0, 0}, 50);
        bins.add(sample(0, Emotion::Surprise));
        for (const auto& bin : bins.resolved())
            QCOMPARE(*bin, only(Emotion::Surprise));
    }

    void leavesOutWhatIsNotInTheRange()
    {
        TimelineBins bins({1000, 2000}, 10);
        bins.add(sample(999, Emotion::Happy));
        bins.add(sample(2001, Emotion::Happy));
        for (const auto& bin : bins.resolved())
            QVERIFY(!bin.has_value());
    }

    void tenMinutesOfThreeFacesAreQuick()
    {
        TimelineBins bins({0, 600'000}, 1000);
        QElapsedTimer timer;
        timer.start();
        for (int t = 0; t < 600'000; t += 33)
            for (int face = 0; face < 3; ++face)
                bins.add(sample(t, Emotion::Happy));
        QCOMPARE(bins.resolved().size(), std::size_t{1000});
        // A few milliseconds when optimised; the limit only catches a change of order.
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestTimelineBins)
#include "test_timeline_bins.moc"
