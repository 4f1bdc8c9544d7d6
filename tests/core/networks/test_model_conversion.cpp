// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/networks/emotion_model.h"
#include "core/networks/model_conversion.h"
#include "core/networks/safetensors.h"
#include "tests/core/networks/scripted_network.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace v2m;
using test::ScriptedNetwork;

namespace {

using Maker = std::function<void(ScriptedNetwork&)>;

constexpr const char* kDescription =
    R"({"labels": ["neutral", "surprised", "sadness", "happy", "fear", "disgust", "anger"],
        "input_size": 64, "channels": "%1", "temperature": 3.0})";

const std::vector<std::int64_t> kSmallVgg = {8, 8, 0, 16, 0};

// As torchvision has them, but for the seven outputs.
const std::vector<std::int64_t> kVgg19 = {64,  64,  0,   128, 128, 0,   256, 256, 256, 256, 0,
                                          512, 512, 512, 512, 0,   512, 512, 512, 512, 0};

} // namespace

/// Networks that came as programs become data.
class TestModelConversion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::TemporaryFolder>();
        torch::manual_seed(1);
    }

    void theWrittenModelSaysWhatTheScriptSays_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::addColumn<QByteArray>("channels");
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<qint64>("numbers");
        QTest::newRow("VGG") << Maker([](auto& script) {
            script.vgg(3, kSmallVgg, false, {24, 12}, 3);
        }) << QByteArray("rgb")
                             << QByteArray("VGG-6") << QByteArray() << qint64(0);
        QTest::newRow("VGG with norms, wrapped, in grey")
            << Maker([](auto& script) { script.vgg(1, kSmallVgg, true, {}, 1); })
            << QByteArray("grey") << QByteArray("VGG-4") << QByteArray("module.net") << qint64(0);
        QTest::newRow("ResNet") << Maker([](auto& script) {
            script.resNet(8, {2, 1}, 8, 0, 1);
        }) << QByteArray("rgb") << QByteArray("ResNet-8")
                                << QByteArray() << qint64(0);
        QTest::newRow("ResNeXt") << Maker([](auto& script) {
            script.resNet(8, {1, 2}, 16, 2, 4);
        }) << QByteArray("rgb") << QByteArray("ResNeXt-11 4x4d")
                                 << QByteArray("net") << qint64(0);
        // https://pytorch.org/vision: 143,667,240 and 88,791,336 numbers with 1000 outputs.
        QTest::newRow("VGG-19 in its own size") << Maker([](auto& script) {
            script.vgg(3, kVgg19, false, {4096, 4096}, 7);
        }) << QByteArray("rgb") << QByteArray("VGG-19")
                                                << QByteArray() << qint64(143'667'240 - 993 * 4097);
        // What its norms have gathered of 101,440 channels counts here, and not there.
        QTest::newRow("ResNeXt-101 32x8d in its own size")
            << Maker([](auto& script) {
                   script.resNet(64, {3, 4, 23, 3}, 256, 1, 32);
               })
            << QByteArray("rgb") << QByteArray("ResNeXt-101 32x8d") << QByteArray()
            << qint64(88'791'336 - 993 * 2049 + 2 * 101'440);
    }

    void theWrittenModelSaysWhatTheScriptSays()
    {
        QFETCH(Maker, make);
        QFETCH(QByteArray, channels);
        QFETCH(QByteArray, network);
        QFETCH(QByteArray, place);
        QFETCH(qint64, numbers);
        write(make, channels, place.toStdString());
        const ConvertedModel result = convert();
        QCOMPARE(QByteArray::fromStdString(result.network), network);
        QVERIFY(result.largestDifference < 0.01);
        if (numbers > 0) // of the small ones they are not known from elsewhere
            QCOMPARE(result.numbers, numbers);
        const torch::Tensor faces = torch::rand({3, 1, 48, 48});
        const torch::Tensor theirs = openEmotionModel(path("in.pt"))->predict(faces).emotions;
        const torch::Tensor ours = openEmotionModel(path("out"))->predict(faces).emotions;
        QVERIFY(torch::allclose(ours, theirs, 0.05, 0.01));
        // So equal numbers are no accident.
        QVERIFY((theirs.amax() - theirs.amin()).item<double>() > 0.02);
    }

    void aScriptThatComputesSomethingElseIsRefused()
    {
        write([](auto& script) { script.vgg(3, kSmallVgg, false, {24}, 2, "sigmoid"); });
        requireRefusal("something other than a VGG-5");
        write([](auto& script) {
            script.vgg(3, kSmallVgg, false, {24}, 2);
            script.line("x = x * x");
        });
        requireRefusal("something other than a VGG-5");
    }

    void anotherNetworkIsRefusedByTheTensorThatDoesNotBelong()
    {
        write([](auto& script) { script.line("x = torch.zeros([x.size(0), 7])"); });
        requireRefusal("features.0.weight");
        write([](auto& script) {
            script.vgg(3, kSmallVgg, false, {24}, 2);
            script.parameter("attention.weight", torch::zeros({3}));
        });
        requireRefusal("attention.weight");
    }

    void nonFiniteNumbersAreRefused()
    {
        write([](auto& script) {
            script.vgg(3, kSmallVgg, false, {24}, 2);
            script.line("x = torch.nan_to_num(x) * 0.0");
            script.spoil(std::numeric_limits<float>::infinity());
        });
        requireRefusal("not numbers");
    }

    void aScriptCanDoNothingButComputeHereEither()
    {
        const auto victim = m_folder->write("victim", "kept");
        write([&](auto& script) {
            script.vgg(3, kSmallVgg, false, {24}, 2);
            script.line("x = x + torch.from_file('" + victim.string() +
                        "', shared=True, size=4000)[0]");
        });
        requireRefusal("Operation not permitted");
        QCOMPARE(m_folder->read("victim"), QByteArray("kept"));
    }

    void anInvalidTargetNameIsRefusedFirst()
    {
        QVERIFY(!test::refusalOf<UsageError>([&] {
                     convertScript(path("in.pt"), path("out.bin"), 1);
                 }).isEmpty());
    }

private:
    std::filesystem::path path(const std::string& name) const { return m_folder->path(name); }

    void write(const Maker& make, const QByteArray& channels = "rgb", const std::string& place = {})
    {
        ScriptedNetwork script(place);
        make(script);
        script.save(path("in.pt"));
        m_folder->write("in.json", QByteArray(kDescription).replace("%1", channels));
    }

    ConvertedModel convert() const
    {
        std::filesystem::create_directories(path("out"));
        return convertScript(path("in.pt"), path("out/emotion.safetensors"), 1);
    }

    void requireRefusal(const QByteArray& why) const
    {
        const QByteArray said = test::refusalOf<ModelError>([&] { convert(); });
        QVERIFY2(said.contains(why), said);
        QVERIFY(!std::filesystem::exists(path("out/emotion.safetensors")));
        QVERIFY(!std::filesystem::exists(path("out/manifest.json")));
    }

    std::unique_ptr<test::TemporaryFolder> m_folder;
};

QTEST_APPLESS_MAIN(TestModelConversion)
#include "test_model_conversion.moc"
