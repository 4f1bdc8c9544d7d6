// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/sound/sound_evaluation.h"

#include <QTest>

#include <cmath>

using namespace v2m;

namespace {

bool near(std::optional<double> figure, double expected)
{
    return figure && std::abs(*figure - expected) < 1e-4;
}

/// A network that predicts the same for every sound.
StoredTensors constantNetwork(float valence, float arousal)
{
    const auto tensor = [](const char* name, std::vector<std::int64_t> shape,
                           const std::vector<float>& values) {
        return StoredTensor{name, "F32", std::move(shape),
                            std::string(reinterpret_cast<const char*>(values.data()),
                                        values.size() * sizeof(float))};
    };
    constexpr auto kInputs = static_cast<std::int64_t>(kDescriptorCount);
    StoredTensors file;
    file.metadata = {{"descriptors", std::to_string(kDescriptorVersion)}};
    const std::vector<float> zeros(kDescriptorCount, 0.0F);
    file.tensors = {tensor("mean", {kInputs}, zeros),
                    tensor("scale", {kInputs}, std::vector<float>(kDescriptorCount, 1.0F)),
                    tensor("hidden.weight", {1, 1, kInputs}, zeros),
                    tensor("hidden.bias", {1, 1}, {0.0F}),
                    tensor("out.weight", {1, 4, 1}, {0.0F, 0.0F, 0.0F, 0.0F}),
                    tensor("out.bias", {1, 4}, {valence, arousal, -2.0F, -4.0F}),
                    tensor("variance_scale", {2}, {1.0F, 4.0F})};
    return file;
}

SoundExample example(const char* series, float valence)
{
    SoundExample made;
    made.series = series;
    made.valence = valence;
    return made;
}

} // namespace

class TestSoundEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresMatchTheTextbook()
    {
        const std::vector<float> truth = {-0.5F, -0.1F, 0.2F, 0.6F};
        const std::vector<float> said = {-0.4F, 0.1F, 0.0F, 0.9F};
        const std::vector<float> sure(4, 0.2F);
        const AxisFigures figures = axisFigures(said, sure, truth);
        QVERIFY(near(figures.pearson, 0.92033));
        QVERIFY(near(figures.spearman, 0.8));
        QVERIFY(near(figures.r2, 1.0 - 0.18 / 0.65));
        QVERIFY(near(figures.auc, 0.75));
        QVERIFY(std::abs(figures.varianceScale - 0.18 / 4 / 0.04) < 1e-4);
    }

    void equalAnswersShareTheirRank()
    {
        const std::vector<float> truth = {-1.0F, -0.5F, 0.5F, 1.0F};
        const AxisFigures figures =
            axisFigures(std::vector<float>(4, 0.3F), std::vector<float>(4, 1.0F), truth);
        QVERIFY(!figures.pearson && !figures.spearman);
        QVERIFY(near(figures.auc, 0.5));
    }

    void withoutVariationThereIsNoCorrelation()
    {
        const std::vector<float> same(3, 0.2F);
        const AxisFigures figures = axisFigures(std::vector<float>{0.1F, 0.2F, 0.3F}, same, same);
        QVERIFY(!figures.pearson && !figures.r2 && !figures.auc);
        QVERIFY(!axisFigures({}, {}, {}).pearson);
    }

    void aNetworkSaysMeanAndDeviation()
    {
        const SoundNetwork network(constantNetwork(0.4F, -0.2F), "test");
        const SoundAffect affect = network.read(SoundDescriptors{});
        QVERIFY(std::abs(affect.point.valence - 0.4F) < 1e-6F);
        QVERIFY(std::abs(affect.point.arousal - -0.2F) < 1e-6F);
        QVERIFY(std::abs(affect.deviation.valence - std::exp(-1.0F)) < 1e-5F);
        QVERIFY(std::abs(affect.deviation.arousal - 2.0F * std::exp(-2.0F)) < 1e-5F);
    }

    void otherTensorsAreRefused()
    {
        StoredTensors other = constantNetwork(0.0F, 0.0F);
        other.metadata["descriptors"] = "999";
        QVERIFY_THROWS_EXCEPTION(ModelError, SoundNetwork(other, "test"));
        for (std::size_t i = 0; i < 7; ++i) {
            StoredTensors less = constantNetwork(0.0F, 0.0F);
            less.tensors.erase(less.tensors.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY_THROWS_EXCEPTION(ModelError, SoundNetwork(less, "test"));
        }
        StoredTensors endless = constantNetwork(NAN, 0.0F);
        QVERIFY_THROWS_EXCEPTION(ModelError, SoundNetwork(endless, "test"));
    }

    void noSeriesIsEvaluatedByANetworkTrainedOnIt()
    {
        const std::vector<SoundExample> examples = {example("a", 0.1F), example("b", 0.2F),
                                                    example("a", 0.3F), example("c", 0.4F)};
        const auto train = [&](std::span<const SoundExample> others) {
            float highest = 0.0F;
            for (const SoundExample& other : others)
                highest = std::max(highest, other.series == "a"   ? 0.1F
                                            : other.series == "b" ? 0.2F
                                                                  : 0.3F);
            float least = 1.0F;
            for (const SoundExample& other : others)
                least = std::min(least, other.series == "a" ? 0.1F : 0.2F);
            return constantNetwork(highest, least);
        };
        const std::vector<SoundAffect> said = predictedByFolds(examples, examples, train, {});
        QCOMPARE(said[0].point.arousal, 0.2F); // without "a"
        QCOMPARE(said[2].point.arousal, 0.2F);
        QCOMPARE(said[1].point.arousal, 0.1F);
        QCOMPARE(said[1].point.valence, 0.3F);
        QCOMPARE(said[3].point.valence, 0.2F); // without "c"
        const std::vector<SoundExample> one = {example("a", 0.1F), example("a", 0.2F)};
        QVERIFY_THROWS_EXCEPTION(UsageError, predictedByFolds(one, one, train, {}));
    }
};

QTEST_GUILESS_MAIN(TestSoundEvaluation)
#include "test_sound_evaluation.moc"
