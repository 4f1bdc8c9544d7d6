// SPDX-License-Identifier: MIT
#include "tests/support/scores.h"
#include "ui/video/face_mark.h"

#include <QTest>

using namespace v2m;

namespace {

EmotionSample sample(std::int64_t timestampMs, int face, float x)
{
    return {timestampMs, face, {x, 10, 50, 60}, 0.9F, test::only(Emotion::Happy)};
}

} // namespace

class TestFaceMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingsBecomeMarks()
    {
        FaceReading read;
        read.face.id = 3;
        read.face.face.box = {1, 2, 30, 40};
        read.scores = EmotionScores{0, 0, 0, 1, 0, 0, 0};
        FaceReading small;
        small.face.id = 4;
        const std::vector<FaceReading> readings = {read, small};
        const FaceMarks marks = faceMarks(readings);
        QCOMPARE(marks.size(), std::size_t{2});
        QCOMPARE(marks[0].id, 3);
        QCOMPARE(marks[0].box, QRectF(1, 2, 30, 40));
        QVERIFY(marks[0].scores.has_value());
        QVERIFY(!marks[1].scores.has_value());
    }

    void boxesGlideFromReadingToReading()
    {
        const EmotionTimeline timeline = {sample(0, 1, 100), sample(200, 1, 140)};
        QCOMPARE(faceMarksAt(timeline, 0).front().box.x(), 100.0);
        QCOMPARE(faceMarksAt(timeline, 50).front().box.x(), 110.0);
        QCOMPARE(faceMarksAt(timeline, 200).front().box.x(), 140.0);
    }

    void markDisappearsWithItsFace()
    {
        const EmotionTimeline timeline = {sample(0, 1, 100), sample(100, 1, 100),
                                          sample(3000, 1, 200)};
        QCOMPARE(faceMarksAt(timeline, 180).size(), std::size_t{1});
        QCOMPARE(faceMarksAt(timeline, 400).size(), std::size_t{0});
        QCOMPARE(faceMarksAt(timeline, 2900).size(), std::size_t{0});
        QCOMPARE(faceMarksAt(timeline, 3000).front().box.x(), 200.0);
    }

    void peopleAreKeptApart()
    {
        const EmotionTimeline timeline = {sample(0, 1, 100), sample(0, 2, 300), sample(100, 1, 110),
                                          sample(100, 2, 320)};
        const FaceMarks marks = faceMarksAt(timeline, 50);
        QCOMPARE(marks.size(), std::size_t{2});
        QCOMPARE(marks[0].id, 1);
        QCOMPARE(marks[0].box.x(), 105.0);
        QCOMPARE(marks[1].id, 2);
        QCOMPARE(marks[1].box.x(), 310.0);
    }

    void nothingIsShownBeforeTheFirstReading()
    {
        QVERIFY(faceMarksAt(EmotionTimeline{sample(100, 1, 0)}, 50).empty());
        QVERIFY(faceMarksAt({}, 50).empty());
    }
};

QTEST_MAIN(TestFaceMark)
#include "test_face_mark.moc"
