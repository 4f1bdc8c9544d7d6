// SPDX-License-Identifier: MIT
#include "core/training/sharpness_ascent.h"

#include <QTest>

using namespace v2m;

/// The ascent step of sharpness-aware minimization.
class TestSharpnessAscent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWeightsMoveByTheRadiusAndComeBack()
    {
        torch::nn::Linear layer(3, 2);
        layer->forward(torch::ones({4, 3})).pow(2).sum().backward();
        const auto weight = layer->weight.detach().clone();
        const auto bias = layer->bias.detach().clone();
        {
            const SharpnessAscent ascent(*layer, 0.5);
            const auto moved = torch::cat(
                {(layer->weight.detach() - weight).flatten(), layer->bias.detach() - bias});
            const auto gradient = torch::cat({layer->weight.grad().flatten(), layer->bias.grad()});
            QVERIFY(std::abs(moved.norm().item<double>() - 0.5) < 1e-5);
            const double along =
                torch::dot(moved, gradient).item<double>() / gradient.norm().item<double>();
            QVERIFY(std::abs(along - 0.5) < 1e-5);
        }
        QVERIFY(torch::equal(layer->weight, weight));
        QVERIFY(torch::equal(layer->bias, bias));
    }

    void runningStatisticsAreNotCountedTwice()
    {
        torch::nn::BatchNorm1d norm(2);
        norm->forward(torch::rand({8, 2})).pow(3).sum().backward();
        const auto mean = norm->running_mean.clone();
        {
            const SharpnessAscent ascent(*norm, 0.1);
            norm->forward(torch::rand({8, 2}) + 5.0);
            QVERIFY(!torch::equal(norm->running_mean, mean));
        }
        QVERIFY(torch::equal(norm->running_mean, mean));
    }

    void withoutAGradientNothingMoves()
    {
        torch::nn::Linear layer(3, 2);
        const auto weight = layer->weight.detach().clone();
        const SharpnessAscent ascent(*layer, 0.5);
        QVERIFY(torch::equal(layer->weight, weight));
    }
};

QTEST_APPLESS_MAIN(TestSharpnessAscent)
#include "test_sharpness_ascent.moc"
