// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/training/emotion_checkpoint.h"
#include "core/training/emotion_jobs.h"
#include "core/training/emotion_trainer.h"
#include "core/training/mobilenet_features.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_emotions.h"
#include "tests/support/tiny_features.h"
#include "tests/support/tiny_training.h"

#include <QTest>

#include <algorithm>

using namespace v2m;

namespace {

constexpr std::int64_t kSide = 64; ///< halved five times, it is always even: two pixels are left

std::filesystem::path write(const test::TemporaryFolder& folder, const TensorFile& features)
{
    auto file = folder.path("features.safetensors");
    writeSafetensors(file, features);
    return file;
}

/// What the file's convolutions make of a network's input, by their definition.
torch::Tensor folded(const TensorFile& file, const torch::Tensor& grey)
{
    torch::Tensor features = grey.repeat({1, 3, 1, 1});
    const auto step = [&](const std::string& name, std::int64_t stride) {
        const torch::Tensor weight = file.find(name + ".weight");
        const bool isDepthwise = name.starts_with("dw");
        const std::int64_t before = weight.size(2) == 3 && stride == 1 ? 1 : 0;
        const std::int64_t after = weight.size(2) == 3 ? 1 : 0;
        features = torch::constant_pad_nd(features, {before, after, before, after});
        const std::vector<std::int64_t> strides(2, stride);
        const std::vector<std::int64_t> none(2, 0);
        const std::vector<std::int64_t> dense(2, 1);
        features = torch::conv2d(features, weight, {}, strides, none, dense,
                                 isDepthwise ? weight.size(0) : 1);
        if (isDepthwise)
            features = features * file.find(name + ".scale").view({1, -1, 1, 1});
        features = (features + file.find(name + ".bias").view({1, -1, 1, 1})).clamp(0.0, 6.0);
    };
    step("conv1", 2);
    for (int block = 1; block <= 13; ++block) {
        const bool halves = block == 2 || block == 4 || block == 6 || block == 12;
        step("dw" + std::to_string(block), halves ? 2 : 1);
        step("pw" + std::to_string(block), 1);
    }
    return features;
}

EmotionTrainingOptions mobileOptions(const test::TemporaryFolder& folder)
{
    EmotionTrainingOptions options = test::tinyOptions(folder.path());
    options.architecture = Architecture::MobileNet;
    options.features = write(folder, test::tinyFeatures());
    options.inputSize = kSide;
    options.epochs = 4;
    options.decayEpochs = 3;
    return options;
}

} // namespace

/// Trainings that begin with the features of another task.
class TestMobileNetFeatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::TemporaryFolder>(); }

    void theFeaturesAreAtFirstWhatTheyWere()
    {
        const torch::NoGradGuard noGrad;
        const TensorFile file = test::tinyFeatures();
        const torch::Tensor faces = torch::rand({20, 1, 48, 48});
        MobileNet network =
            networkWithFeatures(write(*m_folder, file), kSide, faces.slice(0, 0, 16), 0.2);
        const torch::Tensor input = network->prepared(faces);
        const torch::Tensor wanted = folded(file, input);
        QVERIFY(wanted.std().item<double>() > 0.01);
        for (const bool isTraining : {false, true}) {
            network->train(isTraining);
            // The statistics of a batch are those of the sixteen faces only for these.
            const std::int64_t count = isTraining ? 16 : 20;
            torch::Tensor features = input.slice(0, 0, count);
            for (auto [name, layer] : network->layers())
                features = layer->forward(features);
            QVERIFY(torch::allclose(features, wanted.slice(0, 0, count), 1e-3, 1e-3));
        }
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("wide");
        QTest::newRow("a layer is missing") << QStringLiteral("pw13.bias") << QString();
        QTest::newRow("a scale is missing") << QStringLiteral("dw4.scale") << QString();
        QTest::newRow("a layer does not fit") << QString() << QStringLiteral("pw5.weight");
        QTest::newRow("a scale does not fit") << QString() << QStringLiteral("dw5.scale");
    }

    void otherFilesAreRefused()
    {
        QFETCH(QString, without);
        QFETCH(QString, wide);
        TensorFile file = test::tinyFeatures();
        std::erase_if(file.tensors, [&](const auto& item) {
            return QString::fromStdString(item.first) == without;
        });
        for (auto& [name, tensor] : file.tensors)
            if (QString::fromStdString(name) == wide)
                tensor = torch::cat({tensor, tensor});
        const auto path = write(*m_folder, file);
        const auto said = test::refusalOf<ModelError>([&] {
            networkWithFeatures(path, kSide, torch::rand({4, 1, 48, 48}), 0.0);
        });
        QVERIFY2(said.contains("features.safetensors"), said);
    }

    void aTrainingFromFeaturesLeavesAModelThatOpensAndCanBeContinued()
    {
        test::writeAsFer2013(test::tinyEmotionSets(), m_folder->path("fer.csv"));
        EmotionTrainingOptions options = mobileOptions(*m_folder);
        const TrainingResult result = trainEmotionModel(options, {}, {}, {});
        QCOMPARE(result.epochs.size(), std::size_t{4});
        QVERIFY(result.epochs.back().trainingLoss < result.epochs.front().trainingLoss);
        for (const char* part :
             {"--architecture mobilenet", "--features features.safetensors", "--input-size 64"})
            QVERIFY2(m_folder->read("manifest.json").contains(part), part);

        EmotionEvaluationOptions evaluation;
        evaluation.model = m_folder->path();
        evaluation.data = options.data;
        evaluation.usage = Usage::PublicTest;
        QCOMPARE(evaluateEmotionModel(evaluation, {}, {}).faces, std::size_t{21});

        EmotionTrainingOptions next = test::tinyOptions(m_folder->path());
        next.architecture = Architecture::MobileNet;
        next.start = {options.out};
        next.out = m_folder->path("next.safetensors");
        next.checkpoint.clear();
        next.epochs = 0;
        QVERIFY(trainEmotionModel(next, {}, {}, {}).bestAccuracy >= 0.0);
        next.start = {V2M_SOURCE_DIR "/models/emotion.safetensors"}; // of the other family
        QVERIFY_THROWS_EXCEPTION(ModelError, trainEmotionModel(next, {}, {}, {}));
    }

    void aStoppedTrainingEndsLikeAnUninterruptedOne()
    {
        const EmotionDataset dataset = test::tinyEmotionSets();
        EmotionTrainingOptions options = mobileOptions(*m_folder);
        trainEmotionNetwork(dataset, options, {}, {});
        const auto whole = readCheckpoint(options.checkpoint);

        options.checkpoint += "-2";
        std::stop_source stop;
        const auto inTheThird = [&](const TrainingProgress& progress) {
            if (progress.epoch == 3)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, trainEmotionNetwork(dataset, options, inTheThird, stop.get_token()));
        trainEmotionNetwork(dataset, options, {}, {});
        const auto resumed = readCheckpoint(options.checkpoint);
        QCOMPARE(resumed.network.size(), whole.network.size());
        for (std::size_t i = 0; i < whole.network.size(); ++i)
            QVERIFY2(torch::equal(resumed.network[i].second, whole.network[i].second),
                     whole.network[i].first.c_str());

        write(*m_folder, test::tinyFeatures(9)); // the checkpoint belongs to others
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionNetwork(dataset, options, {}, {}));
    }

private:
    std::unique_ptr<test::TemporaryFolder> m_folder;
};

QTEST_APPLESS_MAIN(TestMobileNetFeatures)
#include "test_mobilenet_features.moc"
