// SPDX-License-Identifier: MIT
#include "core/vision/face_search.h"

#include <QTest>

#include <opencv2/core.hpp>

using namespace v2m;

namespace {

DetectedFace faceAt(float x, float y, float side = 100.0F)
{
    return {cv::Rect2f(x, y, side, side), 0.9F, {}};
}

/// Knows what is in the picture, and counts its calls.
class ScriptedDetector : public FaceDetector {
public:
    std::vector<DetectedFace> detect(const cv::Mat&) override
    {
        ++whole;
        return faces;
    }

    std::optional<std::vector<DetectedFace>> detectNear(const cv::Mat&,
                                                        std::span<const cv::Rect2f> boxes) override
    {
        ++near;
        expected.assign(boxes.begin(), boxes.end());
        return isLost ? std::nullopt : std::optional(faces);
    }

    QString name() const override { return QStringLiteral("scripted"); }

    std::vector<DetectedFace> faces;
    std::vector<cv::Rect2f> expected; ///< in the last call
    bool isLost = false;
    int whole = 0;
    int near = 0;
};

} // namespace

class TestFaceSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boxesLieOnAStraightLineInTime()
    {
        const SearchedMoment before{1000, {faceAt(0, 0), faceAt(400, 100, 60)}};
        // The order of faces may differ between frames.
        const SearchedMoment after{1400, {faceAt(400, 140, 80), faceAt(40, 20)}};
        const auto boxes = boxesBetween(before, after, 1100);
        QVERIFY(boxes);
        QCOMPARE(boxes->size(), std::size_t{2});
        QCOMPARE((*boxes)[0].x, 10.0F);
        QCOMPARE((*boxes)[0].y, 5.0F);
        QCOMPARE((*boxes)[0].width, 100.0F);
        QCOMPARE((*boxes)[1].x, 400.0F);
        QCOMPARE((*boxes)[1].y, 110.0F);
        QCOMPARE((*boxes)[1].width, 65.0F);
    }

    void framesAreSearchedWholeWhereFacesAppearedOrLeft_data()
    {
        using Faces = std::vector<DetectedFace>;
        QTest::addColumn<Faces>("before");
        QTest::addColumn<Faces>("after");
        QTest::newRow("nobody") << Faces{} << Faces{};
        QTest::newRow("came") << Faces{} << Faces{faceAt(0, 0)};
        QTest::newRow("went") << Faces{faceAt(0, 0)} << Faces{};
        QTest::newRow("a second one") << Faces{faceAt(0, 0)} << Faces{faceAt(0, 0), faceAt(300, 0)};
        QTest::newRow("one for another") << Faces{faceAt(0, 0)} << Faces{faceAt(300, 0)};
    }

    void framesAreSearchedWholeWhereFacesAppearedOrLeft()
    {
        QFETCH(std::vector<DetectedFace>, before);
        QFETCH(std::vector<DetectedFace>, after);
        QVERIFY(!boxesBetween({0, before}, {400, after}, 200));
    }

    void facesThatCannotBeFollowedAreSearchedForInTheWholeFrame()
    {
        const std::vector<DetectedFace> faces = {faceAt(0, 0)};
        QVERIFY(boxesBetween({0, faces, true}, {400, faces, true}, 200));
        QVERIFY(!boxesBetween({0, faces, false}, {400, faces, true}, 200));
        QVERIFY(!boxesBetween({0, faces, true}, {400, faces, false}, 200));

        ScriptedDetector detector;
        detector.faces = faces;
        QVERIFY(searchFullFrame(detector, {}, 0).canBeFollowed);
        QCOMPARE(detector.expected.size(), std::size_t{1});
        detector.isLost = true;
        const SearchedMoment moment = searchFullFrame(detector, {}, 0);
        QVERIFY(!moment.canBeFollowed);
        QCOMPARE(moment.faces.size(), std::size_t{1});
        // A camera's frames are then searched whole, without trying around the faces each time.
        FaceFollower follower(detector);
        detector.near = 0;
        for (int timeMs = 0; timeMs < 2000; timeMs += 40)
            follower.find({}, timeMs);
        QVERIFY(detector.near > 0);
        QVERIFY(detector.near <= 6);
    }

    void wholeFrameIsTheSecondChoice()
    {
        ScriptedDetector detector;
        detector.faces = {faceAt(0, 0)};
        const std::vector<cv::Rect2f> boxes = {cv::Rect2f(5, 5, 100, 100)};
        QCOMPARE(searchFaces(detector, {}, boxes).size(), std::size_t{1});
        QCOMPARE(detector.near, 1);
        QCOMPARE(detector.whole, 0);
        QCOMPARE(detector.expected, boxes);
        detector.isLost = true;
        QCOMPARE(searchFaces(detector, {}, boxes).size(), std::size_t{1});
        QCOMPARE(detector.whole, 1);
    }

    void withoutAnExpectationTheWholeFrameIsSearched()
    {
        ScriptedDetector detector;
        searchFaces(detector, {}, {});
        QCOMPARE(detector.near, 0);
        QCOMPARE(detector.whole, 1);
    }

    void followerSearchesTheWholeFrameAtLeastTwiceASecond_data()
    {
        QTest::addColumn<int>("intervalMs");
        for (const int intervalMs : {10, 33, 67, 200, 240, 260, 700})
            QTest::addRow("every %d ms", intervalMs) << intervalMs;
    }

    void followerSearchesTheWholeFrameAtLeastTwiceASecond()
    {
        QFETCH(int, intervalMs);
        ScriptedDetector detector;
        detector.faces = {faceAt(0, 0)};
        FaceFollower follower(detector);
        std::int64_t lastWholeMs = 0;
        for (int timeMs = 0; timeMs < 5000; timeMs += intervalMs) {
            const int before = detector.whole;
            QCOMPARE(follower.find({}, timeMs).size(), std::size_t{1});
            if (detector.whole == before)
                continue;
            QVERIFY(timeMs - lastWholeMs <= std::max<std::int64_t>(500, intervalMs));
            lastWholeMs = timeMs;
        }
        QVERIFY(5000 - lastWholeMs <= 500 + 2 * intervalMs);
        if (intervalMs < 100)
            QVERIFY(detector.near > 3 * detector.whole);
    }

    void followerLooksWhereTheFaceJustWas()
    {
        ScriptedDetector detector;
        detector.faces = {faceAt(0, 0)};
        FaceFollower follower(detector);
        follower.find({}, 0);
        detector.faces = {faceAt(20, 0)};
        follower.find({}, 40);
        QCOMPARE(detector.expected.at(0).x, 0.0F);
        follower.find({}, 80);
        QCOMPARE(detector.expected.at(0).x, 20.0F);
        QCOMPARE(detector.whole, 1);
    }

    void followerSearchesTheWholeFrameForALostFace()
    {
        ScriptedDetector detector;
        detector.faces = {faceAt(0, 0)};
        FaceFollower follower(detector);
        follower.find({}, 0);
        detector.isLost = true;
        detector.faces = {faceAt(400, 0)};
        QCOMPARE(follower.find({}, 40).at(0).box.x, 400.0F);
        QCOMPARE(detector.whole, 2);
    }

    void followerSearchesTheWholeFrameWhileNobodyIsThere()
    {
        ScriptedDetector detector;
        FaceFollower follower(detector);
        for (int timeMs = 0; timeMs < 400; timeMs += 40)
            QVERIFY(follower.find({}, timeMs).empty());
        QCOMPARE(detector.whole, 10);
        QCOMPARE(detector.near, 0);
    }
};

QTEST_GUILESS_MAIN(TestFaceSearch)
#include "test_face_search.moc"
