// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/vision/face_detector.h"
#include "core/vision/face_geometry.h"
#include "core/vision/face_tracker.h"
#include "core/vision/yunet_detector.h"
#include "tests/core/vision/vision_test_data.h"
#include "tests/support/file_content.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

#include <future>
#include <vector>

using namespace v2m;
using namespace v2m::test;

namespace {

cv::Mat photograph(const char* name)
{
    const QString path = sharedFile(QString::fromUtf8(name));
    return path.isEmpty() ? cv::Mat() : cv::imread(path.toStdString());
}

bool same(const std::vector<DetectedFace>& left, const std::vector<DetectedFace>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const DetectedFace& a, const DetectedFace& b) {
                          return a.box == b.box && a.confidence == b.confidence;
                      });
}

std::vector<cv::Rect2f> boxesOf(const std::vector<DetectedFace>& faces)
{
    std::vector<cv::Rect2f> boxes;
    for (const DetectedFace& face : faces)
        boxes.push_back(face.box);
    return boxes;
}

} // namespace

#define REQUIRE_MODEL()                                                                            \
    if (m_model.isEmpty())                                                                         \
    QSKIP("the YuNet model is neither installed nor in ../shared/data/models")

#define REQUIRE_PICTURE(picture)                                                                   \
    if ((picture).empty())                                                                         \
    QSKIP("the development data (../shared/data) is absent")

class TestYunetDetector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_model = yunetModel(); }

    void everyFaceOfAPhotographIsFoundOnce_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("people"); // counted by eye
        QTest::newRow("s1") << QByteArray("faces/s1.jpg") << 3;
        QTest::newRow("s3") << QByteArray("faces/s3.jpg") << 3;
        QTest::newRow("s5") << QByteArray("faces/s5.jpg") << 5;
        QTest::newRow("group") << QByteArray("faces/multi_face.jpg") << 5;
        QTest::newRow("portrait") << QByteArray("faces/single_face.jpg") << 1;
        QTest::newRow("surprise") << QByteArray("faces/0-f1-su-ph.jpg") << 1;
        QTest::newRow("anger") << QByteArray("faces/15-f13-anc-ph.jpg") << 1;
    }

    void everyFaceOfAPhotographIsFoundOnce()
    {
        REQUIRE_MODEL();
        QFETCH(QByteArray, file);
        QFETCH(int, people);
        const cv::Mat picture = photograph(file.constData());
        REQUIRE_PICTURE(picture);
        YunetDetector detector(m_model);
        const auto faces = detector.detect(picture);
        QCOMPARE(static_cast<int>(faces.size()), people);
        for (std::size_t i = 0; i < faces.size(); ++i) {
            QVERIFY(faces[i].confidence >= 0.7F && faces[i].confidence <= 1.0F);
            if (i > 0)
                QVERIFY(faces[i - 1].box.area() >= faces[i].box.area());
        }
    }

    void boxAndKeyPointsLieOnTheFace()
    {
        REQUIRE_MODEL();
        const cv::Mat picture = photograph("faces/single_face.jpg");
        REQUIRE_PICTURE(picture);
        YunetDetector detector(m_model);
        const auto faces = detector.detect(picture);
        QCOMPARE(faces.size(), std::size_t{1});
        // Read off the photograph (572x562) by eye.
        const auto near = [](cv::Point2f point, float x, float y) {
            return std::hypot(point.x - x, point.y - y) < 15.0F; // a fifth of the eye distance
        };
        const FaceLandmarks& points = faces.front().landmarks.value();
        QVERIFY(near(points.leftEye, 231, 247));
        QVERIFY(near(points.rightEye, 315, 246));
        QVERIFY(near(points.nose, 271, 289));
        QVERIFY(near(points.leftMouthCorner, 239, 327));
        QVERIFY(near(points.rightMouthCorner, 319, 324));
        const cv::Rect2f box = faces.front().box;
        QVERIFY(box.contains(points.leftEye) && box.contains(points.rightMouthCorner));
        QVERIFY(box.width > 110 && box.width < 200);
    }

    void mirroredPictureGivesMirroredFaces()
    {
        REQUIRE_MODEL();
        const cv::Mat picture = photograph("faces/multi_face.jpg");
        REQUIRE_PICTURE(picture);
        cv::Mat mirrored;
        cv::flip(picture, mirrored, 1);
        YunetDetector detector(m_model);
        const auto faces = detector.detect(picture);
        auto turned = detector.detect(mirrored);
        QCOMPARE(turned.size(), faces.size());
        for (const DetectedFace& face : faces) {
            const float eyeX = static_cast<float>(picture.cols) - face.landmarks->leftEye.x;
            const bool found =
                std::any_of(turned.begin(), turned.end(), [&](const DetectedFace& other) {
                    return std::abs(other.landmarks->rightEye.x - eyeX) < 8.0F &&
                           std::abs(other.landmarks->rightEye.y - face.landmarks->leftEye.y) < 8.0F;
                });
            QVERIFY(found);
        }
    }

    void titleWithoutAFaceGivesNone()
    {
        REQUIRE_MODEL();
        const QString path = faceFile(QStringLiteral("clips/no_face.mp4"));
        cv::VideoCapture clip(path.toStdString(), cv::CAP_FFMPEG);
        YunetDetector detector(m_model);
        cv::Mat frame;
        int frames = 0;
        while (clip.read(frame)) {
            ++frames;
            QVERIFY(detector.detect(frame).empty());
        }
        QVERIFY(frames > 90);
    }

    void personOfAClipIsOnePersonUntilTheCut_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("framesWithTheFace"); // counted by eye
        QTest::newRow("face throughout") << QByteArray("clips/single_face.mp4") << 72;
        QTest::newRow("cut to a title") << QByteArray("clips/face_noface.mov") << 72;
    }

    void personOfAClipIsOnePersonUntilTheCut()
    {
        REQUIRE_MODEL();
        QFETCH(QByteArray, file);
        QFETCH(int, framesWithTheFace);
        const QString path = faceFile(QString::fromUtf8(file));
        cv::VideoCapture clip(path.toStdString(), cv::CAP_FFMPEG);
        YunetDetector detector(m_model);
        FaceTracker tracker;
        cv::Mat frame;
        int withFace = 0;
        for (int i = 0; clip.read(frame); ++i) {
            const auto faces = tracker.update(detector.detect(frame), i * 40);
            if (faces.empty())
                continue;
            ++withFace;
            QCOMPARE(withFace, i + 1); // from the beginning, without a gap
            QCOMPARE(faces.size(), std::size_t{1});
            QCOMPARE(faces.front().id, 1);
        }
        QCOMPARE(withFace, framesWithTheFace);
    }

    void knownFaceIsFoundAroundItsBox_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("group") << QByteArray("faces/multi_face.jpg");
        QTest::newRow("s5") << QByteArray("faces/s5.jpg");
        QTest::newRow("large") << QByteArray("faces/0-f1-su-ph.jpg");
        QTest::newRow("one") << QByteArray("faces/single_face.jpg");
    }

    void knownFaceIsFoundAroundItsBox()
    {
        REQUIRE_MODEL();
        QFETCH(QByteArray, file);
        const cv::Mat picture = photograph(file.constData());
        REQUIRE_PICTURE(picture);
        YunetDetector detector(m_model);
        int finds = 0;
        for (const DetectedFace& face : detector.detect(picture)) {
            const float side = std::max(face.box.width, face.box.height);
            for (const cv::Point2f shift : {cv::Point2f(0, 0), cv::Point2f(0.15F, 0.1F) * side,
                                            cv::Point2f(-0.1F, -0.15F) * side}) {
                const std::vector<cv::Rect2f> expected = {face.box + shift};
                const auto found = detector.detectNear(picture, expected);
                if (!found) // a neighbour's face is in the region too
                    continue;
                ++finds;
                QCOMPARE(found->size(), std::size_t{1});
                const DetectedFace& again = found->front();
                QVERIFY(overlapOf(again.box, face.box) > 0.75F);
                QVERIFY(std::hypot(again.landmarks->nose.x - face.landmarks->nose.x,
                                   again.landmarks->nose.y - face.landmarks->nose.y) <
                        0.08F * side);
            }
        }
        QVERIFY(finds > 1);
    }

    void allKnownFacesOfAWidePictureAreFoundTogether()
    {
        REQUIRE_MODEL();
        const cv::Mat group = photograph("faces/s3.jpg");
        REQUIRE_PICTURE(group);
        cv::Mat picture; // so that the faces are small in it
        cv::copyMakeBorder(group, picture, 300, 300, 700, 700, cv::BORDER_REPLICATE);
        YunetDetector detector(m_model);
        const auto whole = detector.detect(picture);
        QCOMPARE(whole.size(), std::size_t{3});
        const auto found = detector.detectNear(picture, boxesOf(whole));
        QVERIFY(found);
        QCOMPARE(found->size(), whole.size());
        for (std::size_t i = 0; i < whole.size(); ++i)
            QVERIFY(std::any_of(found->begin(), found->end(), [&](const DetectedFace& face) {
                return overlapOf(face.box, whole[i].box) > 0.8F;
            }));
    }

    void lostOrNewFaceRequiresTheWholePicture()
    {
        REQUIRE_MODEL();
        const cv::Mat picture = photograph("faces/single_face.jpg");
        REQUIRE_PICTURE(picture);
        YunetDetector detector(m_model);
        const cv::Rect2f box = detector.detect(picture).at(0).box;
        // It left, or moved so far that it is cut off.
        QVERIFY(!detector.detectNear(cv::Mat(picture.size(), CV_8UC3, cv::Scalar::all(90)),
                                     std::vector{box}));
        QVERIFY(
            !detector.detectNear(picture, std::vector{box + cv::Point2f(1.2F * box.width, 0.0F)}));
        QVERIFY(!detector.detectNear(picture, std::vector{box, box}));
        QVERIFY(!detector.detectNear(picture, std::vector{cv::Rect2f(-900, -900, 100, 100)}));
        QVERIFY(!detector.detectNear(picture, {}));
        QVERIFY(!detector.detectNear(cv::Mat(), std::vector{box}));
    }

    void looksAroundAFaceDoNotDependOnEachOther()
    {
        REQUIRE_MODEL();
        const cv::Mat picture = photograph("faces/single_face.jpg");
        REQUIRE_PICTURE(picture);
        YunetDetector detector(m_model);
        const auto whole = detector.detect(picture);
        const auto near = detector.detectNear(picture, boxesOf(whole));
        QVERIFY(near);
        QVERIFY(same(detector.detect(picture), whole));
        QVERIFY(same(*detector.detectNear(picture, boxesOf(whole)), *near));
        QVERIFY(same(*YunetDetector(m_model).detectNear(picture, boxesOf(whole)), *near));
    }

    void sizeOfThePictureMayChangeFromFrameToFrame()
    {
        REQUIRE_MODEL();
        const cv::Mat wide = photograph("faces/s3.jpg");
        REQUIRE_PICTURE(wide);
        const cv::Mat square = photograph("faces/single_face.jpg");
        cv::Mat upright;
        cv::copyMakeBorder(square, upright, 150, 150, 0, 0, cv::BORDER_REPLICATE);

        YunetDetector detector(m_model);
        const auto first = detector.detect(wide);
        QCOMPARE(detector.detect(upright).size(), std::size_t{1});
        QCOMPARE(detector.detect(square).size(), std::size_t{1});
        QVERIFY(same(detector.detect(wide), first));
        QVERIFY(same(YunetDetector(m_model).detect(wide), first));
    }

    void picturesOfAnyShapeAreAccepted()
    {
        REQUIRE_MODEL();
        YunetDetector detector(m_model);
        for (const cv::Size size : {cv::Size(1, 1), cv::Size(3000, 2), cv::Size(5, 900)})
            QVERIFY(detector.detect(cv::Mat(size, CV_8UC3, cv::Scalar::all(90))).empty());
        QVERIFY(detector.detect(cv::Mat()).empty());
    }

    void detectorsOnSeveralThreadsAgree()
    {
        REQUIRE_MODEL();
        const cv::Mat picture = photograph("faces/s5.jpg");
        REQUIRE_PICTURE(picture);
        const auto expected = YunetDetector(m_model).detect(picture);
        std::vector<std::future<bool>> workers;
        for (int i = 0; i < 4; ++i) {
            workers.push_back(std::async(std::launch::async, [&] {
                YunetDetector detector(m_model);
                bool agrees = true;
                for (int round = 0; round < 5; ++round)
                    agrees = same(detector.detect(picture), expected) && agrees;
                return agrees;
            }));
        }
        for (auto& worker : workers)
            QVERIFY(worker.get());
    }

    void detectorIsYunetWhereItsModelIs()
    {
        REQUIRE_MODEL();
        qputenv("VIDEO2MUSIC_FACE_MODEL", QFile::encodeName(m_model));
        QCOMPARE(makeFaceDetector()->name(), QStringLiteral("YuNet"));
        QCOMPARE(makeFaceDetector(DetectorChoice::YuNet)->name(), QStringLiteral("YuNet"));
        QVERIFY(faceModelNotice().isEmpty());
    }

    void damagedModelIsSkippedForAnIntactOne()
    {
        REQUIRE_MODEL();
        const QTemporaryDir folder;
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
        const QString damaged = damagedModelIn(folder);
        qputenv("VIDEO2MUSIC_FACE_MODEL", QFile::encodeName(damaged));
        const QString models = folder.filePath(QStringLiteral("video2music/models"));
        QVERIFY(QDir().mkpath(models));
        const QString own = models + QStringLiteral("/yunet_n_320_320.onnx");
        QVERIFY(QFile::copy(m_model, own));
        QCOMPARE(makeFaceDetector()->name(), QStringLiteral("YuNet"));
        const QString notice = translated(faceModelNotice());
        QVERIFY2(notice.contains(damaged) && notice.contains(own), qPrintable(notice));
    }

    void damagedModelIsRefusedByName()
    {
        REQUIRE_MODEL();
        const QTemporaryDir folder;
        const QString damaged = damagedModelIn(folder);
        requireRefused(damaged);
    }

    void missingModelIsRefusedByName()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("none.onnx"));
        requireRefused(path);
    }

private:
    static void requireRefused(const QString& model)
    {
        const QByteArray refusal = refusalOf<ModelError>([&] { YunetDetector detector(model); });
        QVERIFY2(QString::fromUtf8(refusal).contains(model), refusal);
    }

    /// The model with one bit flipped.
    QString damagedModelIn(const QTemporaryDir& folder) const
    {
        QFile damaged(folder.filePath(QStringLiteral("mödel.onnx")));
        if (!damaged.open(QIODevice::WriteOnly))
            return {};
        QByteArray bytes = contentOf(m_model);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        damaged.write(bytes);
        return damaged.fileName();
    }

    QString m_model;
};

QTEST_GUILESS_MAIN(TestYunetDetector)
#include "test_yunet_detector.moc"
