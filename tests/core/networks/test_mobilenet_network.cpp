// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/networks/emotion_weights.h"
#include "core/networks/mobilenet_network.h"
#include "core/networks/safetensors.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace v2m;

namespace {

MobileNetShape smallShape(std::int64_t side = 32)
{
    MobileNetShape shape;
    shape.side = side;
    shape.widths = {4, 4, 6, 6, 8, 8, 8, 8, 8, 8, 8, 8, 10, 12};
    return shape;
}

torch::nn::Conv2dOptions halving()
{
    return torch::nn::Conv2dOptions(1, 1, 3).stride(2).bias(false);
}

/// A layer that adds up nine pixels.
MobileNetLayer summingLayer(const torch::Tensor& input)
{
    MobileNetLayer layer(halving());
    layer->adopt(torch::ones({1, 1, 3, 3}), torch::ones({1}), torch::zeros({1}), input);
    layer->eval();
    return layer;
}

} // namespace

/// The teacher of another family.
class TestMobileNetNetwork : public QObject, test::TemporaryFolder {
    Q_OBJECT

private Q_SLOTS:
    void evenPicturesArePaddedRightAndBelow()
    {
        const torch::Tensor input = torch::full({1, 1, 4, 4}, 0.1);
        const torch::Tensor output = summingLayer(input)->forward(input)[0][0];
        const torch::Tensor wanted = torch::tensor({{0.9, 0.6}, {0.6, 0.4}}, torch::kFloat);
        QVERIFY(torch::allclose(output, wanted, 1e-4, 1e-4));
    }

    void oddPicturesArePaddedOnAllSides()
    {
        const torch::Tensor input = torch::full({1, 1, 3, 3}, 0.1);
        const torch::Tensor output = summingLayer(input)->forward(input)[0][0];
        QVERIFY(torch::allclose(output, torch::full({2, 2}, 0.4), 1e-4, 1e-4));
    }

    void valuesEndAtSixAndLearnOnlyBetween()
    {
        const torch::Tensor known = torch::full({1, 1, 4, 4}, 0.1);
        MobileNetLayer layer(torch::nn::Conv2dOptions(1, 1, 1).bias(false));
        layer->adopt(torch::ones({1, 1, 1, 1}), torch::ones({1}), torch::zeros({1}), known);
        layer->eval();
        for (const auto type : {torch::kFloat, torch::kBFloat16}) {
            layer->to(type);
            torch::Tensor input = torch::tensor({-1.0, 2.0, 9.0}).view({3, 1, 1, 1}).to(type);
            input.set_requires_grad(true);
            const torch::Tensor output = layer->forward(input);
            QVERIFY(torch::allclose(output.detach().flatten().to(torch::kFloat),
                                    torch::tensor({0.0F, 2.0F, 6.0F}), 3e-2, 3e-2));
            output.sum().backward();
            QVERIFY(torch::allclose(input.grad().flatten().to(torch::kFloat),
                                    torch::tensor({0.0F, 1.0F, 0.0F}), 3e-2, 3e-2));
        }
    }

    void exposureAndContrastDoNotMatter()
    {
        const torch::NoGradGuard noGrad;
        MobileNet network(smallShape());
        const torch::Tensor faces = torch::rand({3, 1, 48, 48}) * 0.5;
        const torch::Tensor input = network->prepared(faces);
        QCOMPARE(input.size(2), std::int64_t{32});
        QVERIFY(torch::allclose(network->prepared(faces * 1.5 + 0.1), input, 1e-3, 1e-2));
    }

    void theShapeIsReadBackAndCounted()
    {
        const MobileNetShape shape = smallShape(40);
        const auto network = makeEmotionModule(shape.toJson());
        QCOMPARE(network->shapeText(), shape.toJson());
        QCOMPARE(MobileNetShape::fromJson(shape.toJson()).side, std::int64_t{40});
        std::int64_t numbers = 0;
        for (const auto& [name, tensor] : stateOf(*network))
            numbers += tensor.numel();
        QCOMPARE(countOfNumbers(shape.toJson()), numbers);
        const EmotionLogits logits = network->forward(torch::rand({2, 1, 48, 48}));
        QCOMPARE(logits.emotions.size(1), std::int64_t{7});
        QCOMPARE(logits.crowd.size(1), std::int64_t{8});
    }

    void weightsAreReadBack()
    {
        const auto network = makeEmotionModule(smallShape().toJson());
        network->eval();
        const auto file = path("weights.safetensors");
        writeSafetensors(file, {{{"shape", network->shapeText()}}, stateOf(*network)});
        const auto read = readEmotionNetwork(file);
        const torch::Tensor faces = torch::rand({2, 1, 48, 48});
        QVERIFY(torch::equal(read->forward(faces).emotions, network->forward(faces).emotions));
    }

    void implausibleShapesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto add = [](const char* name, void (*change)(MobileNetShape&)) {
            MobileNetShape shape = smallShape();
            change(shape);
            QTest::newRow(name) << QByteArray::fromStdString(shape.toJson());
        };
        add("too small", [](MobileNetShape& s) { s.side = 31; });
        add("too large", [](MobileNetShape& s) { s.side = 257; });
        add("a block less", [](MobileNetShape& s) { s.widths.pop_back(); });
        add("no channel", [](MobileNetShape& s) { s.widths[3] = 0; });
        add("narrowing", [](MobileNetShape& s) { s.widths[0] = 64; });
        add("too wide", [](MobileNetShape& s) { s.widths.back() = 1 << 20; });
        QTest::newRow("another family")
            << QByteArray::fromStdString(smallShape().toJson()).replace("mobile", "other");
        QTest::newRow("no widths") << QByteArray(R"({"architecture": "mobilenet", "side": 64})");
        QTest::newRow("a number") << QByteArray(R"({"architecture": 1})");
    }

    void implausibleShapesAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY_THROWS_EXCEPTION(ModelError, makeEmotionModule(text.toStdString()));
        QVERIFY_THROWS_EXCEPTION(ModelError, countOfNumbers(text.toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestMobileNetNetwork)
#include "test_mobilenet_network.moc"
