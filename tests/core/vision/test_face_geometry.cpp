// SPDX-License-Identifier: MIT
#include "core/vision/face_geometry.h"

#include <QTest>

using namespace v2m;

namespace {

DetectedFace faceOf(cv::Rect2f box, float confidence)
{
    return {box, confidence, std::nullopt};
}

} // namespace

class TestFaceGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overlapIsIntersectionOverUnion()
    {
        QCOMPARE(overlapOf({0, 0, 10, 10}, {0, 0, 10, 10}), 1.0F);
        QCOMPARE(overlapOf({0, 0, 10, 10}, {5, 0, 10, 10}), 1.0F / 3.0F);
        QCOMPARE(overlapOf({0, 0, 10, 10}, {10, 0, 10, 10}), 0.0F);
        QCOMPARE(overlapOf({0, 0, 0, 0}, {0, 0, 0, 0}), 0.0F);
    }

    void mostConfidentOfOverlappingFacesIsKept()
    {
        const auto kept =
            suppressOverlaps({faceOf({0, 0, 100, 100}, 0.8F), faceOf({10, 0, 100, 100}, 0.95F),
                              faceOf({20, 0, 100, 100}, 0.9F)},
                             0.3F);
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().confidence, 0.95F);
        // 50 of 150 are still one face.
        QCOMPARE(suppressOverlaps({faceOf({0, 0, 100, 100}, 0.8F), faceOf({50, 0, 100, 100}, 0.9F)},
                                  0.3F)
                     .size(),
                 std::size_t{1});
    }

    void facesSideBySideAreBothKept()
    {
        const auto kept = suppressOverlaps(
            {faceOf({0, 0, 100, 100}, 0.8F), faceOf({70, 0, 100, 100}, 0.9F)}, 0.3F); // 30 of 170
        QCOMPARE(kept.size(), std::size_t{2});
        QCOMPARE(kept.front().confidence, 0.9F);
    }

    void scalingMovesBoxesAndKeyPoints()
    {
        std::vector<DetectedFace> faces = {faceOf({10, 20, 30, 40}, 0.5F)};
        faces.front().landmarks = FaceLandmarks{{1, 1}, {2, 1}, {3, 2}, {4, 3}, {5, 3}};
        scaleFaces(faces, {2.0F, 3.0F});
        QCOMPARE(faces.front().box, cv::Rect2f(20, 60, 60, 120));
        QCOMPARE(faces.front().landmarks->leftEye, cv::Point2f(2, 3));
        QCOMPARE(faces.front().landmarks->rightEye, cv::Point2f(4, 3));
        QCOMPARE(faces.front().landmarks->nose, cv::Point2f(6, 6));
        QCOMPARE(faces.front().landmarks->leftMouthCorner, cv::Point2f(8, 9));
        QCOMPARE(faces.front().landmarks->rightMouthCorner, cv::Point2f(10, 9));
    }

    void largestFaceComesFirst()
    {
        std::vector<DetectedFace> faces = {faceOf({0, 0, 10, 10}, 0.99F),
                                           faceOf({0, 0, 30, 20}, 0.7F),
                                           faceOf({9, 9, 20, 30}, 0.8F)};
        sortLargestFirst(faces);
        QCOMPARE(faces[0].confidence, 0.8F); // equal areas: the more confident first
        QCOMPARE(faces[1].confidence, 0.7F);
        QCOMPARE(faces[2].confidence, 0.99F);
    }
};

QTEST_APPLESS_MAIN(TestFaceGeometry)
#include "test_face_geometry.moc"
