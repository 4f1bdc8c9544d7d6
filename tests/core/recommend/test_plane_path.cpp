// SPDX-License-Identifier: MIT
#include "core/recommend/plane_path.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace v2m;

namespace {

double lengthOf(const std::vector<AffectPoint>& points, const std::vector<std::size_t>& path)
{
    double length = 0.0;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const double step = distance(points[path[i - 1]], points[path[i]]);
        length += step * step;
    }
    return length;
}

std::vector<AffectPoint> scattered(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> place(-1.0F, 1.0F);
    std::vector<AffectPoint> points(count);
    for (AffectPoint& point : points)
        point = {place(random), place(random)};
    return points;
}

} // namespace

class TestPlanePath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsOnALineAreVisitedInOrder()
    {
        const std::vector<AffectPoint> points = {{-1, 0}, {0.5F, 0}, {-0.5F, 0}, {1, 0}, {0, 0}};
        QCOMPARE(shortPath(points, PathEnds::FirstStays),
                 (std::vector<std::size_t>{0, 2, 4, 1, 3}));
    }

    void everyPointIsVisitedOnceAndTheEndsStay()
    {
        for (const std::size_t count : {0UL, 1UL, 2UL, 3UL, 10UL, 150UL}) {
            const std::vector<AffectPoint> points = scattered(count, 5);
            for (const PathEnds ends : {PathEnds::FirstStays, PathEnds::BothStay}) {
                std::vector<std::size_t> path = shortPath(points, ends);
                if (count > 0) {
                    QCOMPARE(path.front(), std::size_t(0));
                    QVERIFY(ends == PathEnds::FirstStays || path.back() == count - 1);
                }
                std::sort(path.begin(), path.end());
                std::vector<std::size_t> all(count);
                std::iota(all.begin(), all.end(), std::size_t{0});
                QCOMPARE(path, all);
            }
        }
    }

    void aShortListIsNearlyTheBestThereIs()
    {
        double ratio = 0.0;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const std::vector<AffectPoint> points = scattered(7, seed);
            std::vector<std::size_t> every(points.size());
            std::iota(every.begin(), every.end(), std::size_t{0});
            double best = lengthOf(points, every);
            while (std::next_permutation(every.begin() + 1, every.end()))
                best = std::min(best, lengthOf(points, every));
            ratio += lengthOf(points, shortPath(points, PathEnds::FirstStays)) / best / 20.0;
        }
        QVERIFY2(ratio < 1.1, qPrintable(QString::number(ratio)));
    }
};

QTEST_APPLESS_MAIN(TestPlanePath)
#include "test_plane_path.moc"
