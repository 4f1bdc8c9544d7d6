// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/media/picture_reader.h"
#include "core/models/model_manifest.h"
#include "core/models/sha256.h"
#include "core/models/tensor_file.h"
#include "core/torch_module/networks.h"
#include "core/vision/emotion_classifier.h"

#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <thread>

using namespace v2m;

namespace {

/// Drawings, no photographs: what counts is that they differ.
std::vector<cv::Mat> faces(int count)
{
    std::vector<cv::Mat> pictures;
    for (int i = 0; i < count; ++i) {
        cv::Mat face(48, 48, CV_8UC1, cv::Scalar(90 + 5 * i));
        cv::ellipse(face, {24, 26}, {17, 21}, 0, 0, 360, cv::Scalar(180), cv::FILLED);
        cv::circle(face, {17, 19}, 3, cv::Scalar(30), cv::FILLED);
        cv::circle(face, {31, 19}, 3, cv::Scalar(30), cv::FILLED);
        cv::ellipse(face, {24, 34}, {8, 1 + i % 6}, 0, 0, 180, cv::Scalar(40), 2);
        pictures.push_back(face);
    }
    return pictures;
}

} // namespace

/// The classifier that ships, with the weights that ship.
class TestEmotionClassifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_classifier = loadNetworks().openEmotionClassifier(modelsFolder()); }

    void scoresAreProbabilities()
    {
        for (const EmotionScores& scores : m_classifier->classify(faces(5))) {
            QVERIFY(std::abs(std::accumulate(scores.begin(), scores.end(), 0.0F) - 1.0F) < 1e-5F);
            for (const float score : scores)
                QVERIFY(score >= 0.0F && score <= 1.0F);
        }
    }

    void noFacesGiveNoScores() { QVERIFY(m_classifier->classify({}).empty()); }

    void equalFacesGiveEqualScoresAtEveryCall()
    {
        const auto pictures = faces(3);
        QCOMPARE(m_classifier->classify(pictures), m_classifier->classify(pictures));
        const auto other = loadNetworks().openEmotionClassifier(modelsFolder());
        QCOMPARE(other->classify(pictures), m_classifier->classify(pictures));
    }

    void neighboursDoNotMatter()
    {
        // More than one internal batch.
        const auto pictures = faces(70);
        const auto together = m_classifier->classify(pictures);
        QCOMPARE(together.size(), pictures.size());
        for (std::size_t i = 0; i < pictures.size(); i += 7) {
            const auto alone = m_classifier->classify(std::span(pictures).subspan(i, 1));
            for (std::size_t emotion = 0; emotion < kEmotionCount; ++emotion)
                QVERIFY(std::abs(alone[0][emotion] - together[i][emotion]) < 1e-4F);
        }
        QVERIFY(together[0] != together[4]);
    }

    void anotherThreadGetsTheSameScores()
    {
        const auto pictures = faces(2);
        std::vector<EmotionScores> scores;
        std::thread([&] { scores = m_classifier->classify(pictures); }).join();
        QCOMPARE(scores, m_classifier->classify(pictures));
    }

    void largerAndColouredFacesAreBroughtToSize()
    {
        const cv::Mat face = faces(1).front();
        cv::Mat large;
        cv::resize(face, large, {96, 96}, 0, 0, cv::INTER_NEAREST);
        cv::Mat coloured;
        cv::cvtColor(large, coloured, cv::COLOR_GRAY2BGR);
        const auto scores = m_classifier->classify(std::vector<cv::Mat>{face, large, coloured});
        for (std::size_t emotion = 0; emotion < kEmotionCount; ++emotion) {
            QVERIFY(std::abs(scores[0][emotion] - scores[1][emotion]) < 1e-4F);
            QVERIFY(std::abs(scores[0][emotion] - scores[2][emotion]) < 1e-4F);
        }
    }

    void aViewIntoALargerPictureIsReadRightly()
    {
        const cv::Mat face = faces(1).front();
        cv::Mat sheet(100, 100, CV_8UC1, cv::Scalar(0));
        face.copyTo(sheet(cv::Rect(20, 30, 48, 48)));
        const cv::Mat view = sheet(cv::Rect(20, 30, 48, 48));
        QCOMPARE(m_classifier->classify(std::vector{view}),
                 m_classifier->classify(std::vector{face}));
    }

    void inputThatIsNotAFaceIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 m_classifier->classify(std::vector{cv::Mat()}));
        QVERIFY_THROWS_EXCEPTION(
            std::invalid_argument,
            m_classifier->classify(std::vector{cv::Mat(48, 48, CV_32FC1, cv::Scalar(0))}));
    }

    /// Also one that fails only where there is something to see.
    void aNetworkThatFailsOnFacesIsRefusedWhenItIsOpened()
    {
        QTemporaryDir folder;
        const std::filesystem::path models = folder.path().toStdString();
        writeModelThatFailsOnFaces(models);
        try {
            loadNetworks().openEmotionClassifier(models);
            QFAIL("It was opened.");
        } catch (const Error& error) {
            QCOMPARE(error.exitCode(), ExitCode::UnusableModel);
        }
    }

    void picturesAreReadAtFullSizeAndBroughtDown()
    {
        QTemporaryDir folder;
        const cv::Mat face = faces(1).front();
        const QString small = folder.filePath(QStringLiteral("small.png"));
        QVERIFY(cv::imwrite(small.toStdString(), face));
        const auto read = readGreyPicture(small.toStdString());
        QCOMPARE(read.size(), std::size_t{2304});
        QVERIFY(std::equal(read.begin(), read.end(), face.begin<std::uint8_t>()));
        cv::Mat large;
        cv::resize(face, large, {144, 144}, 0, 0, cv::INTER_NEAREST);
        const QString big = folder.filePath(QStringLiteral("big.png"));
        QVERIFY(cv::imwrite(big.toStdString(), large));
        QCOMPARE(readGreyPicture(big.toStdString()), read);
        QVERIFY_THROWS_EXCEPTION(FileError, readGreyPicture(folder.path().toStdString()));
        QVERIFY_THROWS_EXCEPTION(
            FileError, readGreyPicture(folder.filePath(QStringLiteral("none.png")).toStdString()));
    }

private:
    /// The shipped network without its biases, and with weights at its end that overflow.
    static void writeModelThatFailsOnFaces(const std::filesystem::path& folder)
    {
        ModelManifest manifest = ModelManifest::read(modelsFolder());
        ModelEntry entry = manifest.entry("emotion");
        StoredTensors weights = readTensorFile(modelsFolder() / entry.file);
        for (StoredTensor& tensor : weights.tensors) {
            const bool isBias = tensor.name.ends_with("norm.bias");
            const bool isMean = tensor.name.ends_with("running_mean");
            if (!isBias && !isMean && tensor.name != "emotion_head.weight")
                continue;
            std::vector<float> numbers = floatsOf(tensor);
            const float last = std::numeric_limits<float>::max();
            std::fill(numbers.begin(), numbers.end(), isBias || isMean ? 0.0F : last);
            tensor.type = "F32";
            tensor.bytes.assign(reinterpret_cast<const char*>(numbers.data()),
                                numbers.size() * sizeof(float));
        }
        writeTensorFile(folder / entry.file, weights);
        entry.sha256 = sha256OfFile(folder / entry.file);
        ModelManifest own(folder);
        own.put(entry);
        own.write();
    }

    static std::filesystem::path modelsFolder() { return V2M_SOURCE_DIR "/models"; }

    std::unique_ptr<EmotionClassifier> m_classifier;
};

QTEST_GUILESS_MAIN(TestEmotionClassifier)
#include "test_emotion_classifier.moc"
