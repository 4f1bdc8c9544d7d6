// SPDX-License-Identifier: MIT
#include "tests/support/samples.h"
#include "ui/emotion/affect_path.h"

#include <QTest>

using namespace v2m;
using namespace v2m::test;

class TestAffectPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsFromTheFirstMoodToTheLast()
    {
        EmotionTimeline timeline;
        for (int t = 0; t < 2000; t += 40)
            timeline.push_back(sampleOf(t, t < 1000 ? Emotion::Sad : Emotion::Happy, 1));
        const AffectPath path = affectPath(timeline, kAllFaces, 20);
        QCOMPARE(path.size(), std::size_t{20});
        QCOMPARE(*path.front(), affectOf(Emotion::Sad));
        QCOMPARE(*path.back(), affectOf(Emotion::Happy));
    }

    void followsOnePersonOnly()
    {
        EmotionTimeline timeline;
        for (int t = 0; t < 1000; t += 40) {
            timeline.push_back(sampleOf(t, Emotion::Sad, 1));
            timeline.push_back(sampleOf(t, Emotion::Happy, 2));
        }
        for (const auto& point : affectPath(timeline, 2, 10))
            QCOMPARE(*point, affectOf(Emotion::Happy));
    }

    void breaksWhereThereWasNoFace()
    {
        EmotionTimeline timeline;
        for (int t = 0; t < 10'000; t += 100)
            if (t < 3000 || t > 7000)
                timeline.push_back(sampleOf(t, Emotion::Neutral, 1));
        const AffectPath path = affectPath(timeline, kAllFaces, 100);
        QVERIFY(path[10].has_value());
        QVERIFY(!path[50].has_value());
        QVERIFY(path[90].has_value());
    }

    void nothingGivesNoPath() { QVERIFY(affectPath({}).empty()); }
};

QTEST_MAIN(TestAffectPath)
#include "test_affect_path.moc"
