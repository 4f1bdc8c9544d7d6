// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/vision/cascade_detector.h"
#include "tests/core/vision/vision_test_data.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

using namespace v2m;
using namespace v2m::test;

#define REQUIRE_CASCADE()                                                                          \
    if (faceCascadePath().isEmpty())                                                               \
    QSKIP("OpenCV's cascades (package opencv-data) are not installed")

class TestCascadeDetector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frontalFaceIsFoundWhereItIs()
    {
        REQUIRE_CASCADE();
        const QString path = faceFile(QStringLiteral("faces/single_face.jpg"));
        CascadeDetector detector(faceCascadePath());
        const auto faces = detector.detect(cv::imread(path.toStdString()));
        QCOMPARE(faces.size(), std::size_t{1});
        const DetectedFace& face = faces.front();
        QVERIFY(face.box.contains({231, 247})); // the eyes
        QVERIFY(face.box.contains({315, 246}));
        QVERIFY(face.box.width > 180 && face.box.width < 280);
        QVERIFY(face.confidence > 0.5F && face.confidence < 1.0F);
        QVERIFY(!face.landmarks.has_value());
    }

    void smallFacesAreLeftOut()
    {
        REQUIRE_CASCADE();
        const QString path = faceFile(QStringLiteral("faces/single_face.jpg"));
        const cv::Mat picture = cv::imread(path.toStdString());
        cv::Mat small; // the face, 0.42 of the height, becomes 0.14 of it
        cv::copyMakeBorder(picture, small, picture.rows, picture.rows, picture.cols, picture.cols,
                           cv::BORDER_CONSTANT, cv::Scalar::all(128));
        QVERIFY(CascadeDetector(faceCascadePath()).detect(small).empty());
        const CascadeOptions closer{.longerSidePx = 640, .smallestFace = 0.1};
        QCOMPARE(CascadeDetector(faceCascadePath(), closer).detect(small).size(), std::size_t{1});
    }

    void titleWithoutAFaceGivesNone()
    {
        REQUIRE_CASCADE();
        const QString path = faceFile(QStringLiteral("clips/no_face.mp4"));
        cv::VideoCapture clip(path.toStdString(), cv::CAP_FFMPEG);
        CascadeDetector detector(faceCascadePath());
        cv::Mat frame;
        int frames = 0;
        for (; clip.read(frame); ++frames) {
            if (frames % 4 == 0)
                QVERIFY(detector.detect(frame).empty());
        }
        QVERIFY(frames > 90);
    }

    void picturesOfAnyShapeAreAccepted()
    {
        REQUIRE_CASCADE();
        CascadeDetector detector(faceCascadePath());
        for (const cv::Size size : {cv::Size(1, 1), cv::Size(3000, 2), cv::Size(5, 900)})
            QVERIFY(detector.detect(cv::Mat(size, CV_8UC3, cv::Scalar::all(90))).empty());
        QVERIFY(detector.detect(cv::Mat()).empty());
    }

    void fileThatIsNotACascadeIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("no cascade\n");
        QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?>\n<opencv_storage>\n"
                                                 "<a>1</a>\n</opencv_storage>\n");
        QTest::newRow("broken XML") << QByteArray("<?xml version=\"1.0\"?>\n<opencv_storage>\n<a>");
    }

    void fileThatIsNotACascadeIsRefusedByName()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("cascade.xml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const QByteArray refusal =
            refusalOf<ModelError>([&] { CascadeDetector detector(file.fileName()); });
        QVERIFY2(QString::fromUtf8(refusal).contains(file.fileName()), refusal);
    }
};

QTEST_GUILESS_MAIN(TestCascadeDetector)
#include "test_cascade_detector.moc"
