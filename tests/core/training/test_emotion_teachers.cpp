// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/networks/emotion_network.h"
#include "core/networks/mobilenet_network.h"
#include "core/networks/safetensors.h"
#include "core/training/emotion_teachers.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_emotions.h"

#include <QTest>

#include <torch/script.h>

using namespace v2m;

namespace {

constexpr double kNone = 0.0; ///< share of the crowd's votes and of smoothing

/// A network with random weights, in the format of a training.
std::filesystem::path writeNetwork(const test::TemporaryFolder& folder, std::uint64_t seed)
{
    torch::manual_seed(seed);
    const EmotionNetworkShape shape{{8, 16}, {1, 1}};
    EmotionNetwork network(shape);
    const torch::NoGradGuard noGrad;
    for (const auto& [name, tensor] : stateOf(*network))
        if (name.starts_with("emotion") || name.starts_with("crowd"))
            torch::Tensor(tensor).normal_(); // a fresh head gives nearly equal scores
    TensorFile file;
    file.metadata = {{"shape", shape.toJson()}};
    file.tensors = stateOf(*network);
    const auto path = folder.path(std::to_string(seed) + ".safetensors");
    writeSafetensors(path, file);
    return path;
}

EmotionTensors tinyTensors()
{
    return emotionTensors(test::tinyEmotions(2), kNone, kNone, {});
}

TeacherOpinions asked(std::vector<std::filesystem::path> files, const EmotionTensors& tensors,
                      const std::vector<std::int64_t>& rows)
{
    return EmotionTeachers(files, torch::kCPU).opinionsOn(tensors, rows, [](int, int) {}, {});
}

/// A TorchScript model that gives a face's mean grey to the first label, and what is left to the
/// second.
std::filesystem::path writeScript(const test::TemporaryFolder& folder)
{
    torch::jit::Module module("network");
    module.define(R"(
def forward(self, x):
    grey = torch.mean(x, [1, 2, 3]).reshape([-1, 1])
    rest = torch.zeros([x.size(0), 5])
    return torch.cat([grey, 1.0 - grey, rest], 1)
)");
    auto file = folder.path("script.pt");
    module.save(file.string());
    folder.write("script.json",
                 R"({"labels": ["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"],
                     "input_size": 64, "output": "probabilities"})");
    return file;
}

} // namespace

/// What teachers say, and how it is kept.
class TestEmotionTeachers : public QObject, test::TemporaryFolder {
    Q_OBJECT

private Q_SLOTS:
    void opinionsAreProbabilitiesThatAFileKeeps()
    {
        const std::vector files{writeNetwork(*this, 1)};
        const TeacherOpinions opinions = asked(files, tinyTensors(), {0, 3, 9});
        QCOMPARE(opinions.emotions.size(0), std::int64_t{3});
        QVERIFY(torch::allclose(opinions.emotions.sum(1), torch::ones({3}), 1e-2, 1e-2));
        QVERIFY(torch::allclose(opinions.crowd.sum(1), torch::ones({3}), 1e-2, 1e-2));
        QVERIFY(
            torch::equal(opinions.emotions, opinions.emotions.to(torch::kHalf).to(torch::kFloat)));
        QVERIFY(!torch::allclose(opinions.emotions[0], opinions.emotions[1]));
    }

    void severalTeachersAreAveraged()
    {
        const auto one = writeNetwork(*this, 1);
        const auto other = writeNetwork(*this, 2);
        const std::vector<std::int64_t> rows{0, 1, 2, 3, 4};
        const auto first = asked({one}, tinyTensors(), rows).emotions;
        const auto second = asked({other}, tinyTensors(), rows).emotions;
        QVERIFY(!torch::allclose(first, second, 1e-2, 1e-2));
        QVERIFY(torch::allclose(asked({one, other}, tinyTensors(), rows).emotions,
                                (first + second) / 2.0, 1e-3, 1e-3));
    }

    void aFaceAndItsMirrorImageGetOneOpinion()
    {
        const std::vector files{writeNetwork(*this, 1)};
        EmotionTensors mirrored = tinyTensors();
        constexpr std::int64_t kColumns = 3;
        mirrored.pictures = mirrored.pictures.flip({kColumns});
        const std::vector<std::int64_t> rows{0, 1, 2, 3, 4, 5, 6};
        const auto plain = asked(files, tinyTensors(), rows).emotions;
        QVERIFY(torch::allclose(asked(files, mirrored, rows).emotions, plain, 1e-3, 1e-3));
    }

    void aScriptIsAskedWithItsOwnInputAndKnowsNoCrowd()
    {
        const std::vector<std::int64_t> rows{0, 1, 6};
        const EmotionTensors tensors = tinyTensors();
        const auto script = writeScript(*this);
        const TeacherOpinions opinions = asked({script}, tensors, rows);
        const torch::Tensor grey = tensors.picturesOf(rowTensor(rows)).mean({1, 2, 3});
        QVERIFY(torch::allclose(opinions.emotions.select(1, 0), grey, 0.1, 0.03));
        QVERIFY(!opinions.crowd.defined());
        QVERIFY(asked({script, writeNetwork(*this, 1)}, tensors, rows).crowd.defined());
    }

    void anotherFamilyIsAskedWithItsOwnInput()
    {
        MobileNetShape shape;
        shape.side = 32;
        shape.widths.assign(MobileNetShape::kBlocks + 1, 4);
        const auto file = path("mobilenet.safetensors");
        writeSafetensors(file, {{{"shape", shape.toJson()}}, stateOf(*MobileNet(shape))});
        QCOMPARE(asked({file}, tinyTensors(), {0, 1}).crowd.size(1), std::int64_t{8});
    }

    void opinionsAreKeptAndReadAgain()
    {
        EmotionTrainingOptions options;
        options.teachers = {writeNetwork(*this, 1)};
        options.teacherCache = {path("opinions.safetensors")};
        const std::vector<std::int64_t> rows{0, 1, 2, 3};
        int askedTimes = 0;
        const auto opinionsOn = [&](const EmotionTensors& tensors) {
            return opinionsFor(options, tensors, rows, torch::kCPU, [&](int, int) { ++askedTimes; },
                               {});
        };
        const TeacherOpinions computed = opinionsOn(tinyTensors());
        QCOMPARE(askedTimes, 1);
        const auto requireSame = [&](const TeacherOpinions& other) {
            QVERIFY(torch::equal(other.emotions, computed.emotions));
            QVERIFY(torch::equal(other.crowd, computed.crowd));
            QCOMPARE(askedTimes, 1);
        };
        requireSame(opinionsOn(tinyTensors()));

        EmotionTensors others = tinyTensors();
        others.pictures[2].zero_();
        QVERIFY_THROWS_EXCEPTION(UsageError, opinionsOn(others));
        options.teachers = {writeNetwork(*this, 2)};
        QVERIFY_THROWS_EXCEPTION(UsageError, opinionsOn(tinyTensors()));

        const std::string hash = hashOfTeachers(options);
        options.teachers.clear(); // whoever they were
        requireSame(opinionsOn(tinyTensors()));
        QVERIFY(hashOfTeachers(options) != hash);
        QVERIFY_THROWS_EXCEPTION(UsageError, opinionsOn(others));
    }

    void filesWithOpinionsAreAveraged()
    {
        EmotionTrainingOptions options;
        const std::vector<std::int64_t> rows{0, 1, 2, 3};
        std::vector<torch::Tensor> parts;
        std::vector<std::filesystem::path> files;
        const auto ask = [&] {
            return opinionsFor(options, tinyTensors(), rows, torch::kCPU, [](int, int) {}, {})
                .emotions;
        };
        for (const std::uint64_t seed : {1, 2}) {
            options.teachers = {writeNetwork(*this, seed)};
            options.teacherCache = {path("opinions-" + std::to_string(seed))};
            parts.push_back(ask());
            files.push_back(options.teacherCache.front());
        }
        options.teachers.clear();
        options.teacherCache = files;
        QVERIFY(torch::allclose(ask(), (parts[0] + parts[1]) / 2.0));
    }

    void askingReportsProgressAndCanBeStopped()
    {
        EmotionTeachers teachers(std::vector{writeNetwork(*this, 1)}, torch::kCPU);
        EmotionTensors tensors = emotionTensors(test::tinyEmotions(40), kNone, kNone, {});
        std::vector<std::int64_t> rows(280);
        for (std::size_t row = 0; row < rows.size(); ++row)
            rows[row] = static_cast<std::int64_t>(row);
        std::stop_source stop;
        int told = 0;
        const auto progress = [&](int done, int total) {
            QCOMPARE(done, ++told);
            QVERIFY(total > 1);
            stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 teachers.opinionsOn(tensors, rows, progress, stop.get_token()));
        QCOMPARE(told, 1);
    }

    void aFileWithoutANetworkIsRefused()
    {
        const auto file = path("other.safetensors");
        writeSafetensors(file, {{}, {{"weight", torch::ones({2, 2})}}});
        QVERIFY_THROWS_EXCEPTION(ModelError, EmotionTeachers(std::vector{file}, torch::kCPU));
    }
};

QTEST_APPLESS_MAIN(TestEmotionTeachers)
#include "test_emotion_teachers.moc"
