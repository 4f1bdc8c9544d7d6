// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/networks/emotion_network.h"

#include <QTest>

using namespace v2m;

namespace {

const EmotionNetworkShape kSmall{{8, 16}, {1, 2}};

/// A network whose norms have seen something, so that folding them matters.
EmotionNetwork usedNetwork()
{
    torch::manual_seed(5);
    EmotionNetwork network(kSmall);
    network->train();
    for (int i = 0; i < 3; ++i)
        network->forward(torch::rand({8, 1, 48, 48}));
    const torch::NoGradGuard noGrad;
    for (auto& item : network->named_parameters())
        if (item.value().dim() == 1) // gains start at zero in places, which would hide mistakes
            item.value().uniform_(0.5, 1.5);
    network->eval();
    return network;
}

} // namespace

/// The one definition of the network.
class TestEmotionNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldingNormsChangesNoAnswer()
    {
        const torch::NoGradGuard noGrad;
        EmotionNetwork network = usedNetwork();
        const torch::Tensor faces = torch::rand({5, 1, 48, 48});
        const EmotionLogits before = network->forward(faces);
        const std::size_t layers = network->modules().size();
        network->fold();
        QVERIFY(network->modules().size() < layers);
        const EmotionLogits after = network->forward(faces);
        QVERIFY(torch::allclose(before.emotions, after.emotions, 1e-3, 1e-4));
        QVERIFY(torch::allclose(before.crowd, after.crowd, 1e-3, 1e-4));
    }

    void aFaceDoesNotSeeItsNeighbours()
    {
        const torch::NoGradGuard noGrad;
        EmotionNetwork network = usedNetwork();
        const torch::Tensor faces = torch::rand({9, 1, 48, 48});
        const torch::Tensor together = network->forward(faces).emotions;
        for (std::int64_t i = 0; i < faces.size(0); ++i) {
            const torch::Tensor alone = network->forward(faces.narrow(0, i, 1)).emotions;
            QVERIFY(torch::allclose(alone[0], together[i], 1e-4, 1e-4));
        }
    }

    void exposureAndContrastDoNotMatter()
    {
        const torch::NoGradGuard noGrad;
        EmotionNetwork network = usedNetwork();
        const torch::Tensor faces = torch::rand({3, 1, 48, 48});
        QVERIFY(torch::allclose(network->forward(faces).emotions,
                                network->forward(faces * 0.4 + 0.3).emotions, 1e-3, 1e-3));
    }

    void aPictureOfOneColourGivesNumbers()
    {
        const torch::NoGradGuard noGrad;
        EmotionNetwork network = usedNetwork();
        const torch::Tensor logits = network->forward(torch::zeros({1, 1, 48, 48})).emotions;
        QVERIFY(torch::isfinite(logits).all().item<bool>());
    }

    void otherSizesAreAccepted()
    {
        const torch::NoGradGuard noGrad;
        EmotionNetwork network = usedNetwork();
        for (const int side : {24, 32, 40, 48, 64}) {
            const EmotionLogits logits = network->forward(torch::rand({2, 1, side, side}));
            QCOMPARE(logits.emotions.sizes().vec(), (std::vector<std::int64_t>{2, 7}));
            QCOMPARE(logits.crowd.sizes().vec(), (std::vector<std::int64_t>{2, 8}));
        }
    }

    void theShapeSurvivesSerialisation()
    {
        QCOMPARE(EmotionNetworkShape::fromJson(kSmall.toJson()), kSmall);
    }

    void invalidShapesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"", "{}", "[]", R"({"widths": [], "blocks": []})",
              R"({"widths": [8, 16], "blocks": [1]})", R"({"widths": [0], "blocks": [1]})",
              R"({"widths": [-4], "blocks": [1]})", R"({"widths": [99999999], "blocks": [1]})",
              R"({"widths": [8], "blocks": [1000000]})", R"({"widths": "8", "blocks": [1]})",
              R"({"widths": [1,1,1,1,1,1,1,1], "blocks": [1,1,1,1,1,1,1,1]})"})
            QTest::newRow(text) << QByteArray(text);
    }

    void invalidShapesAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY_THROWS_EXCEPTION(ModelError, EmotionNetworkShape::fromJson(text.toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestEmotionNetwork)
#include "test_emotion_network.moc"
