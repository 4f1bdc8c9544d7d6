// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/models/tensor_file.h"
#include "core/text_affect/caption_network.h"
#include "core/training/caption_trainer.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace v2m;

namespace {

/// Captions of two kinds: features 10-13 express joy, 20-23 sorrow, the rest nothing.
std::vector<CaptionExample> madeExamples()
{
    std::vector<CaptionExample> examples;
    for (std::uint32_t i = 0; i < 60; ++i) {
        CaptionExample example;
        const bool joy = i % 2 == 0;
        example.input.features = {(joy ? 10U : 20U) + i % 4, 1000U + i % 7, 40'000U + i % 5};
        example.input.hints[0] = 0.1F * static_cast<float>(i % 3);
        if (i % 3 == 0)
            example.input.tags = {5U + i % 2, 900U + i % 4};
        example.targets[0] = joy ? 0.8F : -0.6F;
        example.targets[1] = joy ? 0.4F : -0.3F;
        example.targets[2 + index(joy ? Emotion::Happy : Emotion::Sad)] = 0.9F;
        example.weight = 0.7F;
        examples.push_back(example);
    }
    return examples;
}

/// Vectors of the words for joy, for sorrow, and of similar words that no caption contains.
WordVectors madeVectors()
{
    WordVectors vectors;
    vectors.width = 3;
    for (std::uint32_t i = 0; i < 5; ++i)
        for (const std::uint32_t word : {10U + i, 20U + i}) {
            const float side = word < 20U ? 1.0F : -1.0F;
            vectors.words.push_back(word);
            vectors.numbers.insert(vectors.numbers.end(),
                                   {side, 0.1F * static_cast<float>(i), 0.2F});
        }
    return vectors;
}

} // namespace

/// Training the caption network, and using its weights without LibTorch.
class TestCaptionTrainer : public QObject, test::TemporaryFolder {
    Q_OBJECT

private Q_SLOTS:
    void learnsWhatTheWordsMean()
    {
        int rounds = 0;
        const auto result = trainCaptionModel(
            madeExamples(), madeVectors(), options("learned.safetensors"),
            [&rounds](const CaptionTrainingProgress& now) { rounds = now.round; }, {});
        QCOMPARE(rounds, 4);
        QCOMPARE(result.captions, 60);
        QVERIFY(result.lastLoss < 0.5 * result.firstLoss);
        const CaptionNetwork network(path("learned.safetensors"));
        const CaptionOutputs joy = network.read({{11, 1001, 40'002}, {}, {}});
        const CaptionOutputs sorrow = network.read({{21, 1001, 40'002}, {}, {}});
        QVERIFY(joy[0] > sorrow[0] + 0.5F);
        QVERIFY(joy[2 + index(Emotion::Happy)] > sorrow[2 + index(Emotion::Happy)] + 0.3F);
    }

    void plainReadingEqualsTheRegression()
    {
        // With as many directions as captions, the reduced network is exact.
        const auto examples = madeExamples();
        const auto settings = options("equal.safetensors");
        const TrainedCaptionModel trained =
            trainedCaptionModel(examples, madeVectors(), settings, {}, {});
        writeTensorFile(settings.out, trained.file);
        const CaptionNetwork network(settings.out);
        QCOMPARE(trained.fitted.size(), examples.size());
        for (std::size_t row = 0; row < examples.size(); ++row) {
            const CaptionOutputs plain = network.read(examples[row].input);
            for (std::size_t k = 0; k < kCaptionOutputs; ++k) {
                const float fitted = trained.fitted[row][k];
                const float expected = k < 2 ? std::clamp(fitted, -1.0F, 1.0F)
                                             : std::sqrt(std::clamp(fitted, 0.0F, 1.0F));
                // Near zero the square root amplifies small errors.
                const float tolerance = k < 2 || expected > 0.1F ? 2e-3F : 4e-2F;
                QVERIFY2(std::abs(plain[k] - expected) < tolerance,
                         qPrintable(QStringLiteral("%1 of %2: %3, %4")
                                        .arg(k)
                                        .arg(row)
                                        .arg(plain[k])
                                        .arg(expected)));
            }
        }
    }

    void aNarrowerModelFitsLess()
    {
        const auto lossWith = [this](std::int64_t width) {
            auto few = options("few.safetensors");
            few.width = width;
            return trainedCaptionModel(madeExamples(), {}, few, {}, {}).result.lastLoss;
        };
        QVERIFY(lossWith(40) < lossWith(1));
    }

    void unknownWordsAreReadByTheirMeaning()
    {
        trainCaptionModel(madeExamples(), madeVectors(), options("meaning.safetensors"), {}, {});
        trainCaptionModel(madeExamples(), {}, options("bare.safetensors"), {}, {});
        const CaptionNetwork network(path("meaning.safetensors"));
        QCOMPARE(network.known({14}), 1);
        QCOMPARE(network.known({10, 14}), 2);
        const CaptionOutputs joy = network.read({{14}, {}, {}});
        const CaptionOutputs sorrow = network.read({{24}, {}, {}});
        QVERIFY(joy[0] > sorrow[0] + 0.1F);
        const CaptionNetwork bare(path("bare.safetensors"));
        QCOMPARE(bare.known({14}), 0);
        QCOMPARE(bare.read({{14}, {}, {}}), bare.read({{24}, {}, {}}));
    }

    void sameRecipeGivesTheSameFile()
    {
        trainCaptionModel(madeExamples(), madeVectors(), options("one.safetensors"), {}, {});
        trainCaptionModel(madeExamples(), madeVectors(), options("two.safetensors"), {}, {});
        QVERIFY(!read("one.safetensors").isEmpty());
        QVERIFY(read("one.safetensors") == read("two.safetensors"));
        auto other = options("three.safetensors");
        other.width = 8;
        trainCaptionModel(madeExamples(), madeVectors(), other, {}, {});
        QVERIFY(read("one.safetensors") != read("three.safetensors"));
    }

    void wordsOfOneCaptionAreNotKnown()
    {
        auto examples = madeExamples();
        examples[0].input.features.push_back(60'000);
        trainCaptionModel(examples, {}, options("known.safetensors"), {}, {});
        const CaptionNetwork network(path("known.safetensors"));
        QCOMPARE(network.known({10, 60'000, 5}), 1);
        const CaptionOutputs without = network.read({{10}, {}, {}});
        QCOMPARE(network.read({{10, 60'000, 5}, {}, {}}), without);
    }

    void cancellingLeavesNothingBehind()
    {
        std::stop_source source;
        const auto stopAtThree = [&source](const CaptionTrainingProgress& now) {
            if (now.round == 2)
                source.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, trainCaptionModel(madeExamples(), madeVectors(),
                                                              options("cancelled.safetensors"),
                                                              stopAtThree, source.get_token()));
        QVERIFY(!std::filesystem::exists(path("cancelled.safetensors")));
    }

    void nothingToLearnIsReported()
    {
        const std::vector<CaptionExample> alone(1, madeExamples().front());
        QVERIFY_THROWS_EXCEPTION(FileError, trainCaptionModel(alone, {}, options("alone"), {}, {}));
        const std::vector<CaptionExample> alike(9, madeExamples().front());
        QVERIFY_THROWS_EXCEPTION(FileError, trainCaptionModel(alike, {}, options("alike"), {}, {}));
        auto examples = madeExamples();
        for (CaptionExample& example : examples)
            example.weight = 0.0F;
        QVERIFY_THROWS_EXCEPTION(
            FileError, trainCaptionModel(examples, {}, options("none.safetensors"), {}, {}));
        auto nowhere = options("none.safetensors");
        nowhere.out = "/nowhere/at/all.safetensors";
        QVERIFY_THROWS_EXCEPTION(FileError, trainCaptionModel(madeExamples(), {}, nowhere, {}, {}));
    }

    void foreignFilesAreRefused()
    {
        StoredTensors file;
        file.tensors = {{"words.hashes", "U32", {1}, std::string(4, 'a')},
                        {"words.weights", "F32", {2}, std::string(8, '\0')}};
        writeTensorFile(path("foreign.safetensors"), file);
        QVERIFY_THROWS_EXCEPTION(ModelError, CaptionNetwork(path("foreign.safetensors")));
        QVERIFY_THROWS_EXCEPTION(ModelError, CaptionNetwork(path("missing.safetensors")));
    }

private:
    CaptionTrainingOptions options(const char* name) const
    {
        CaptionTrainingOptions options;
        options.out = path(name);
        options.rounds = 4;
        return options;
    }
};

QTEST_APPLESS_MAIN(TestCaptionTrainer)
#include "test_caption_trainer.moc"
