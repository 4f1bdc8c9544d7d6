// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/models/tensor_file.h"
#include "core/recommend/caption_network.h"
#include "core/training/caption_trainer.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace v2m;

namespace {

/// Captions of two kinds: features 10-13 speak of joy, 20-23 of sorrow, the rest of nothing.
std::vector<CaptionExample> madeExamples()
{
    std::vector<CaptionExample> examples;
    for (std::uint32_t i = 0; i < 60; ++i) {
        CaptionExample example;
        const bool joy = i % 2 == 0;
        example.input.features = {(joy ? 10U : 20U) + i % 4, 1000U + i % 7, 40'000U + i % 5};
        example.input.hints[0] = 0.1F * static_cast<float>(i % 3);
        example.targets[0] = joy ? 0.8F : -0.6F;
        example.targets[1] = joy ? 0.4F : -0.3F;
        example.targets[2 + index(joy ? Emotion::Happy : Emotion::Sad)] = 0.9F;
        example.weight = 0.7F;
        examples.push_back(example);
    }
    return examples;
}

} // namespace

/// Training the caption network, and its weights without LibTorch.
class TestCaptionTrainer : public QObject, test::TemporaryFolder {
    Q_OBJECT

private Q_SLOTS:
    void learnsWhatTheWordsMean();
    void plainReadingEqualsTheNetwork();
    void sameSeedGivesTheSameFile();
    void wordsOfOneCaptionAreNotKnown();
    void cancellingLeavesNothingBehind();
    void nothingToLearnIsSaid();
    void foreignFilesAreRefused();

private:
    CaptionTrainingOptions options(const char* name) const
    {
        CaptionTrainingOptions options;
        options.out = path(name);
        options.rounds = 12;
        return options;
    }
};

void TestCaptionTrainer::learnsWhatTheWordsMean()
{
    int rounds = 0;
    const auto result = trainCaptionModel(
        madeExamples(), options("learned.safetensors"),
        [&rounds](const CaptionTrainingProgress& now) { rounds = now.round; }, {});
    QCOMPARE(rounds, 12);
    QCOMPARE(result.captions, 60);
    QVERIFY(result.lastLoss < 0.5 * result.firstLoss);
    const CaptionNetwork network(path("learned.safetensors"));
    const CaptionOutputs joy = network.read({{11, 1001, 40'002}, {}});
    const CaptionOutputs sorrow = network.read({{21, 1001, 40'002}, {}});
    QVERIFY(joy[0] > sorrow[0] + 0.5F);
    QVERIFY(joy[2 + index(Emotion::Happy)] > sorrow[2 + index(Emotion::Happy)] + 0.3F);
}

void TestCaptionTrainer::plainReadingEqualsTheNetwork()
{
    const auto examples = madeExamples();
    CaptionTrainingResult result;
    const auto settings = options("equal.safetensors");
    CaptionModel model = trainedCaptionModel(examples, settings, {}, {}, result);
    writeTensorFile(settings.out, model->toFile());
    const CaptionNetwork network(settings.out);
    std::vector<const CaptionInput*> inputs;
    for (const CaptionExample& example : examples)
        inputs.push_back(&example.input);
    const torch::NoGradGuard noGradients;
    const torch::Tensor outputs = model->forward(model->batchOf(inputs));
    for (std::size_t row = 0; row < inputs.size(); ++row) {
        const CaptionOutputs plain = network.read(*inputs[row]);
        for (std::size_t k = 0; k < kCaptionOutputs; ++k) {
            const auto torchs = std::clamp(
                outputs[static_cast<std::int64_t>(row)][static_cast<std::int64_t>(k)].item<float>(),
                k < 2 ? -1.0F : 0.0F, 1.0F);
            QVERIFY(std::abs(plain[k] - torchs) < 1e-4F);
        }
    }
}

void TestCaptionTrainer::sameSeedGivesTheSameFile()
{
    trainCaptionModel(madeExamples(), options("one.safetensors"), {}, {});
    trainCaptionModel(madeExamples(), options("two.safetensors"), {}, {});
    QVERIFY(!read("one.safetensors").isEmpty());
    QVERIFY(read("one.safetensors") == read("two.safetensors"));
    auto other = options("three.safetensors");
    other.seed = 2;
    trainCaptionModel(madeExamples(), other, {}, {});
    QVERIFY(read("one.safetensors") != read("three.safetensors"));
}

void TestCaptionTrainer::wordsOfOneCaptionAreNotKnown()
{
    auto examples = madeExamples();
    examples[0].input.features.push_back(60'000);
    trainCaptionModel(examples, options("known.safetensors"), {}, {});
    const CaptionNetwork network(path("known.safetensors"));
    QCOMPARE(network.known({10, 60'000, 5}), 1);
    const CaptionOutputs without = network.read({{10}, {}});
    QCOMPARE(network.read({{10, 60'000, 5}, {}}), without);
}

void TestCaptionTrainer::cancellingLeavesNothingBehind()
{
    std::stop_source source;
    const auto stopAtThree = [&source](const CaptionTrainingProgress& now) {
        if (now.round == 3)
            source.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             trainCaptionModel(madeExamples(), options("cancelled.safetensors"),
                                               stopAtThree, source.get_token()));
    QVERIFY(!std::filesystem::exists(path("cancelled.safetensors")));
}

void TestCaptionTrainer::nothingToLearnIsSaid()
{
    auto examples = madeExamples();
    for (CaptionExample& example : examples)
        example.weight = 0.0F;
    QVERIFY_THROWS_EXCEPTION(FileError,
                             trainCaptionModel(examples, options("none.safetensors"), {}, {}));
    auto nowhere = options("none.safetensors");
    nowhere.out = "/nowhere/at/all.safetensors";
    QVERIFY_THROWS_EXCEPTION(FileError, trainCaptionModel(madeExamples(), nowhere, {}, {}));
}

void TestCaptionTrainer::foreignFilesAreRefused()
{
    StoredTensors file;
    file.tensors = {{"vocabulary", "U32", {1}, std::string(4, 'a')},
                    {"weights", "F32", {2}, std::string(8, '\0')}};
    writeTensorFile(path("foreign.safetensors"), file);
    QVERIFY_THROWS_EXCEPTION(ModelError, CaptionNetwork(path("foreign.safetensors")));
    QVERIFY_THROWS_EXCEPTION(ModelError, CaptionNetwork(path("missing.safetensors")));
}

QTEST_APPLESS_MAIN(TestCaptionTrainer)
#include "test_caption_trainer.moc"
