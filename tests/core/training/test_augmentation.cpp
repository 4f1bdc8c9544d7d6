// SPDX-License-Identifier: MIT
#include "core/training/augmentation.h"

#include <QTest>

#include <set>

using namespace v2m;

namespace {

AugmentationOptions nothing()
{
    AugmentationOptions options;
    for (double AugmentationOptions::*amount :
         {&AugmentationOptions::mirror, &AugmentationOptions::maxTurnDeg,
          &AugmentationOptions::maxShift, &AugmentationOptions::maxZoom,
          &AugmentationOptions::maxStretch, &AugmentationOptions::maxGamma,
          &AugmentationOptions::maxNoise, &AugmentationOptions::noisy, &AugmentationOptions::coarse,
          &AugmentationOptions::cutOut})
        options.*amount = 0.0;
    return options;
}

torch::Tensor pictures(std::int64_t count)
{
    torch::manual_seed(3);
    return torch::rand({count, 1, 48, 48}) * 0.9 + 0.05;
}

} // namespace

/// Augmentation of training pictures.
class TestAugmentation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeedDecidesEverything()
    {
        const torch::Tensor input = pictures(16);
        const torch::Tensor first = augment(input, 48, {}, 7);
        torch::rand({5}); // torch's own generator must not matter
        QVERIFY(torch::equal(augment(input, 48, {}, 7), first));
        QVERIFY(!torch::equal(augment(input, 48, {}, 8), first));
    }

    void withoutAmountsNothingChanges()
    {
        const torch::Tensor input = pictures(4);
        QVERIFY(torch::allclose(augment(input, 48, nothing(), 1), input, 1e-4, 1e-4));
    }

    void theInputIsLeftAlone()
    {
        const torch::Tensor input = pictures(4);
        const torch::Tensor copy = input.clone();
        augment(input, 48, {}, 1);
        QVERIFY(torch::equal(input, copy));
    }

    void smallerSidesCanBeAskedFor()
    {
        const torch::Tensor result = augment(pictures(3), 32, {}, 1);
        QCOMPARE(result.sizes().vec(), (std::vector<std::int64_t>{3, 1, 32, 32}));
        QVERIFY(torch::isfinite(result).all().item<bool>());
    }

    void mirroringSwapsLeftAndRight()
    {
        AugmentationOptions options = nothing();
        options.mirror = 1.0;
        const torch::Tensor input = pictures(4);
        QVERIFY(torch::allclose(augment(input, 48, options, 1), input.flip(3), 1e-4, 1e-4));
    }

    void shiftsKeepToTheirRange()
    {
        AugmentationOptions options = nothing();
        options.maxShift = 0.1;
        torch::Tensor dot = torch::zeros({64, 1, 48, 48});
        dot.index_put_({torch::indexing::Slice(), 0, 24, 24}, 1.0);
        const torch::Tensor columns = augment(dot, 48, options, 1).sum(2).squeeze(1).argmax(1);
        const auto offset = (columns - 24).abs();
        QVERIFY(offset.max().item<std::int64_t>() <= 5); // a tenth of 48
        QVERIFY(offset.max().item<std::int64_t>() >= 3);
    }

    void darkerAndBrighterButInRange()
    {
        AugmentationOptions options = nothing();
        options.maxGamma = 0.5;
        const torch::Tensor grey = torch::full({64, 1, 48, 48}, 0.5);
        const torch::Tensor means = augment(grey, 48, options, 1).mean({1, 2, 3});
        QVERIFY(means.min().item<float>() >= std::pow(0.5F, 1.65F) - 1e-3F);
        QVERIFY(means.max().item<float>() <= std::pow(0.5F, 0.6F) + 1e-3F);
        QVERIFY(means.max().item<float>() - means.min().item<float>() > 0.15F);
    }

    void holesHideTheRightShare()
    {
        AugmentationOptions options = nothing();
        options.cutOut = 1.0;
        options.minHole = options.maxHole = 0.5;
        const torch::Tensor input = pictures(200);
        const torch::Tensor changed = (augment(input, 48, options, 1) - input).abs() > 1e-3;
        const auto share = changed.to(torch::kFloat).mean({1, 2, 3});
        // A hole of half the side covers a quarter; less if it extends beyond the border.
        QVERIFY(share.max().item<float>() < 0.27F);
        QVERIFY(share.max().item<float>() > 0.22F);
        QVERIFY(share.min().item<float>() > 0.05F);
    }

    void similarSeedsGiveUnrelatedNumbers()
    {
        std::set<std::uint64_t> seen;
        for (std::uint64_t epoch = 0; epoch < 50; ++epoch)
            for (std::uint64_t step = 0; step < 50; ++step)
                seen.insert(mixSeeds(1, epoch, step) >> 32U);
        QVERIFY(seen.size() > 2495);
        QVERIFY(mixSeeds(1, 2) != mixSeeds(2, 1));
    }
};

QTEST_APPLESS_MAIN(TestAugmentation)
#include "test_augmentation.moc"
