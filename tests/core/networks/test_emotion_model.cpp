// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/models/model_manifest.h"
#include "core/models/sha256.h"
#include "core/networks/emotion_model.h"
#include "core/networks/emotion_network.h"
#include "core/networks/safetensors.h"
#include "tests/support/peak_memory.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <torch/script.h>

#include <cmath>
#include <functional>
#include <limits>

using namespace v2m;

namespace {

/// Gives each of its outputs i the logit i, and the last one what the mean of the input is.
constexpr const char* kCountingScript = R"(
def forward(self, x):
    rows = torch.arange(7, dtype=x.dtype).unsqueeze(0).repeat(x.size(0), 1)
    rows[:, 6] = x.mean(dim=[1, 2, 3])
    return rows
)";

constexpr const char* kDescription =
    R"({"labels": ["neutral", "surprised", "sadness", "happy", "fear", "disgust", "anger"],
        "input_size": 64, "channels": "rgb", "mean": [0.5, 0.5, 0.5], "std": [0.1, 0.1, 0.1]})";

} // namespace

/// Opening models: the program's own and the user's.
class TestEmotionModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::TemporaryFolder>(); }

    void ownWeightsAreOpenedThroughTheManifest()
    {
        writeOwn();
        const auto model = openEmotionModel(path(""));
        const EmotionProbabilities result = model->predict(torch::rand({3, 1, 48, 48}));
        QCOMPARE(result.emotions.sizes().vec(), (std::vector<std::int64_t>{3, 7}));
        QVERIFY(torch::allclose(result.emotions.sum(1), torch::ones({3})));
        QVERIFY(torch::allclose(result.crowd.sum(1), torch::ones({3})));
    }

    void theTemperatureIsApplied()
    {
        const torch::Tensor face = torch::rand({1, 1, 48, 48});
        writeOwn(1.0);
        const torch::Tensor plain = openEmotionModel(path(""))->predict(face).emotions.log();
        writeOwn(4.0);
        const torch::Tensor cool = openEmotionModel(path(""))->predict(face).emotions.log();
        QVERIFY(torch::allclose(plain - plain[0][0], (cool - cool[0][0]) * 4.0, 1e-3, 1e-3));
    }

    void weightsThatDifferFromTheManifestAreRefused()
    {
        writeOwn();
        const QByteArray weights = m_folder->read("emotion.safetensors");
        m_folder->write("emotion.safetensors", weights.chopped(1) + '\x01');
        requireRefusal(path(""), "emotion.safetensors");
    }

    void weightsOfAnotherShapeAreRefused()
    {
        writeOwn(1.0, R"({"widths": [16], "blocks": [1]})");
        requireRefusal(path(""), "shape");
        writeOwn(1.0, R"({"widths": [8, 8], "blocks": [1, 1]})");
        requireRefusal(path(""), "missing");
        writeOwn(1.0, "nonsense");
        requireRefusal(path(""), "emotion.safetensors");
    }

    void theParametersOfANetworkAreCountedWithoutCreatingIt()
    {
        for (const EmotionNetworkShape& shape :
             {EmotionNetworkShape{}, EmotionNetworkShape{{8}, {1}},
              EmotionNetworkShape{{8, 8, 16}, {2, 1, 3}}}) {
            std::int64_t count = 0;
            for (const auto& [name, tensor] : stateOf(*EmotionNetwork(shape)))
                count += tensor.numel();
            QCOMPARE(shape.countOfNumbers(), count);
        }
    }

    void aNetworkOfGigabytesIsRefusedBeforeItIsMade()
    {
        writeOwn(1.0, R"({"widths": [2048, 2048, 2048, 2048, 2048],
                          "blocks": [9, 9, 9, 9, 9]})");
        const long before = test::peakKiB();
        requireRefusal(path(""), "missing");
        QVERIFY2(test::peakKiB() - before < 200'000, "it was made");
    }

    void weightsThatAreNoNumbersAreRefused_data()
    {
        QTest::addColumn<float>("weight");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("NaN") << std::nanf("") << QByteArray("not numbers");
        QTest::newRow("infinite") << std::numeric_limits<float>::infinity()
                                  << QByteArray("not numbers");
        // Finite, but what is computed with it is not.
        QTest::newRow("huge") << 3e38F << QByteArray("no probabilities");
    }

    void weightsThatAreNoNumbersAreRefused()
    {
        QFETCH(float, weight);
        QFETCH(QByteArray, reason);
        writeOwn(1.0, R"({"widths": [8], "blocks": [1]})", [&](EmotionNetwork& network) {
            const torch::NoGradGuard noGrad;
            for (auto& item : network->named_parameters())
                if (item.key() == "emotion_head.bias")
                    item.value().slice(0, 0, 2).fill_(weight);
                else if (item.key() == "emotion_head.weight" && weight == 3e38F)
                    item.value().fill_(weight);
                else if (item.key().ends_with("norm.bias"))
                    item.value().fill_(2.0F);
        });
        requireRefusal(path(""), reason.constData());
    }

    void aNetworkThatSaysTheSameOfEveryFaceIsRefused()
    {
        for (const float weight : {0.0F, 3e38F}) {
            writeOwn(1.0, R"({"widths": [8], "blocks": [1]})", [&](EmotionNetwork& network) {
                const torch::NoGradGuard noGrad;
                for (auto& item : network->named_parameters())
                    if (weight == 0.0F || !item.key().starts_with("emotion_head"))
                        item.value().fill_(weight);
            });
            requireRefusal(path(""), "no probabilities");
        }
    }

    void temperaturesThatMakeNoSenseAreRefused()
    {
        for (const double temperature : {1e-300, 1e-4, 1e9}) {
            writeOwn(temperature);
            requireRefusal(path(""), "invalid entry");
        }
    }

    void aMissingModelIsRefused()
    {
        requireRefusal(path(""), "manifest.json");
        requireRefusal(path("my.pt"), "my.pt");
    }

    void labelsInAnyOrderAreReordered()
    {
        writeScript("emotion", kCountingScript, kDescription);
        for (const auto& where : {path(""), path("emotion.pt")}) {
            const auto model = openEmotionModel(where);
            // A face of 0.6 is (0.6 - 0.5) / 0.1 = 1 after mean and std: the logit of anger.
            const EmotionProbabilities result = model->predict(torch::full({2, 1, 48, 48}, 0.6));
            const torch::Tensor logits = result.emotions.log();
            const torch::Tensor expected = torch::tensor({1.0, 5.0, 4.0, 3.0, 2.0, 1.0, 0.0});
            QVERIFY(
                torch::allclose(logits[1] - logits[1][6], expected.to(torch::kFloat), 1e-3, 1e-3));
            QVERIFY(!result.crowd.defined());
        }
    }

    void greyModelsAndProbabilitiesAreAcceptedToo()
    {
        writeScript("grey", R"(
def forward(self, x):
    return torch.full([x.size(0), 7], x.size(1) / 7.0)
)",
                    R"({"labels": ["angry", "disgust", "fear", "happy", "sad", "surprise",
                        "neutral"], "input_size": 48, "output": "probabilities"})");
        const auto result = openEmotionModel(path("grey.pt"))->predict(torch::rand({2, 1, 48, 48}));
        QVERIFY(torch::allclose(result.emotions, torch::full({2, 7}, 1.0F / 7.0F)));
    }

    void modelsOfTheWrongShapeAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("eight classes")
            << QByteArray("def forward(self, x):\n    return torch.zeros([x.size(0), 8])\n")
            << QByteArray("1x8");
        QTest::newRow("one row for all")
            << QByteArray("def forward(self, x):\n    return torch.zeros([7])\n")
            << QByteArray("returns 7 ");
        QTest::newRow("feature map")
            << QByteArray("def forward(self, x):\n    return torch.zeros([x.size(0), 7, 2, 2])\n")
            << QByteArray("1x7x2x2");
        QTest::newRow("two tensors")
            << QByteArray("def forward(self, x):\n    return (x, x)\n") << QByteArray("tensor");
        QTest::newRow("other input")
            << QByteArray("def forward(self, x):\n    return x.view([x.size(0), 7])\n")
            << QByteArray("1x3x64x64");
    }

    void modelsOfTheWrongShapeAreRefusedWithTheReason()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, reason);
        writeScript("emotion", script.constData(), kDescription);
        requireRefusal(path("emotion.pt"), reason.constData());
    }

    void theReasonOfAScriptIsReportedWithoutItsTrace()
    {
        writeScript("emotion", "def forward(self, x):\n    return x.view([x.size(0), 7])\n",
                    kDescription);
        const auto said =
            test::refusalOf<ModelError>([&] { openEmotionModel(path("emotion.pt")); });
        QVERIFY2(said.contains("invalid for input of size"), said);
        QVERIFY2(!said.contains("interpreter") && !said.contains('\n'), said);
    }

    void outputsThatAreNotProbabilitiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray begin = "def forward(self, x):\n    ";
        QTest::newRow("no numbers")
            << begin + "return torch.zeros([x.size(0), 7]) / torch.zeros([x.size(0), 7])\n"
            << QByteArray("logits") << QByteArray("not numbers");
        QTest::newRow("logits called probabilities")
            << begin + "return torch.full([x.size(0), 7], 3.0)\n"
            << QByteArray("probabilities") << QByteArray("no probabilities");
        QTest::newRow("below 0")
            << begin + "r = torch.full([x.size(0), 7], 0.5)\n    r[:, 0] = -2.0\n    return r\n"
            << QByteArray("probabilities") << QByteArray("no probabilities");
        QTest::newRow("one face only")
            << begin + "return x.mean(dim=[1, 2, 3]).view([1, 1]).repeat(1, 7)\n"
            << QByteArray("logits") << QByteArray("2x3x64x64");
    }

    void outputsThatAreNotProbabilitiesAreRefused()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, reason);
        writeScript("emotion", script.constData(),
                    QByteArray(kDescription)
                        .replace("\"channels\"", "\"output\": \"" + output + "\", \"channels\""));
        requireRefusal(path("emotion.pt"), reason.constData());
    }

    void aScriptOfAnyNameIsFoundInItsFolder()
    {
        writeScript("mine", kCountingScript, kDescription);
        QVERIFY(openEmotionModel(path("")));
        std::filesystem::rename(path("mine.pt"), path("mine.pth"));
        QVERIFY(openEmotionModel(path("")));
        QVERIFY(openEmotionModel(path("mine.pth")));
        writeScript("other", kCountingScript, kDescription);
        requireRefusal(path(""), "several");
        requireRefusal(path("mine.json"), "TorchScript");
    }

    void invalidDescriptionsAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("unknown label") << QByteArray("fear") << QByteArray("hunger");
        QTest::newRow("label twice") << QByteArray("fear") << QByteArray("anger");
        QTest::newRow("label missing") << QByteArray("\"fear\",") << QByteArray();
        QTest::newRow("size 0") << QByteArray("64") << QByteArray("0");
        QTest::newRow("huge size") << QByteArray("64") << QByteArray("100000");
        QTest::newRow("channels") << QByteArray("rgb") << QByteArray("cmyk");
        QTest::newRow("one mean") << QByteArray("[0.5, 0.5, 0.5]") << QByteArray("[0.5]");
        QTest::newRow("std 0") << QByteArray("[0.1, 0.1, 0.1]") << QByteArray("[0.1, 0, 0.1]");
        QTest::newRow("no json") << QByteArray("{") << QByteArray("{{");
    }

    void invalidDescriptionsAreRefusedWithTheReason()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        writeScript("emotion", kCountingScript, QByteArray(kDescription).replace(from, to));
        requireRefusal(path("emotion.pt"), "emotion.json");
    }

    void aFileThatIsNotAScriptIsRefused()
    {
        writeScript("emotion", kCountingScript, kDescription);
        m_folder->write("emotion.pt", "PK\x03\x04 no archive");
        requireRefusal(path("emotion.pt"), "TorchScript");
        std::filesystem::remove(path("emotion.json"));
        requireRefusal(path("emotion.pt"), "emotion.json");
    }

private:
    std::filesystem::path path(const std::string& name) const { return m_folder->path(name); }

    void writeOwn(double temperature = 1.0,
                  const std::string& shape = R"({"widths": [8], "blocks": [1]})",
                  const std::function<void(EmotionNetwork&)>& change = {}) const
    {
        torch::manual_seed(2);
        EmotionNetwork network(EmotionNetworkShape{{8}, {1}});
        if (change)
            change(network);
        TensorFile file;
        file.metadata["shape"] = shape;
        file.tensors = stateOf(*network);
        writeSafetensors(path("emotion.safetensors"), file);
        ModelEntry entry;
        entry.name = "emotion";
        entry.file = "emotion.safetensors";
        entry.sha256 = sha256OfFile(path("emotion.safetensors"));
        entry.temperature = temperature;
        entry.inputSize = 48;
        for (const Emotion emotion : kEmotions)
            entry.labels.emplace_back(emotionName(emotion));
        ModelManifest manifest(path(""));
        manifest.put(entry);
        manifest.write();
    }

    void writeScript(const std::string& name, const char* script,
                     const QByteArray& description) const
    {
        torch::jit::Module module("network");
        module.define(script);
        module.save(path(name + ".pt").string());
        m_folder->write(name + ".json", description);
    }

    static void requireRefusal(const std::filesystem::path& model, const char* reason)
    {
        const auto said = test::refusalOf<ModelError>([&] { openEmotionModel(model); });
        QVERIFY2(said.contains(reason), said);
    }

    std::unique_ptr<test::TemporaryFolder> m_folder;
};

QTEST_APPLESS_MAIN(TestEmotionModel)
#include "test_emotion_model.moc"
