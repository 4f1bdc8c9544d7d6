// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/networks/emotion_network.h"
#include "core/networks/safetensors.h"
#include "core/training/emotion_teachers.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_emotions.h"

#include <QTest>

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

torch::Tensor taught(std::vector<std::filesystem::path> files, double share,
                     const std::vector<std::int64_t>& rows)
{
    EmotionTensors tensors = tinyTensors();
    EmotionTeachers teachers(files, torch::kCPU);
    teachers.teach(tensors, rows, share, [](int, int) {}, {});
    return tensors.targets;
}

} // namespace

/// What the teachers contribute to the targets of a training.
class TestEmotionTeachers : public QObject, test::TemporaryFolder {
    Q_OBJECT

private Q_SLOTS:
    void theShareIsTheTeachersAndTheRestTheLabels()
    {
        const std::vector files{writeNetwork(*this, 1)};
        const std::vector<std::int64_t> rows{0, 3, 9};
        const auto labels = tinyTensors().targets;
        const auto opinion = taught(files, 1.0, rows);
        const auto half = taught(files, 0.5, rows);
        const auto at = rowTensor(rows);
        QVERIFY(!torch::allclose(opinion.index_select(0, at), labels.index_select(0, at)));
        QVERIFY(torch::allclose(half.index_select(0, at),
                                ((labels + opinion) / 2.0).index_select(0, at), 1e-5, 1e-6));
        QVERIFY(torch::allclose(half.sum(1), torch::ones({half.size(0)}), 1e-5, 1e-6));
    }

    void rowsOutsideTheTrainingSetAreLeftAlone()
    {
        const auto labels = tinyTensors().targets;
        const auto after = taught({writeNetwork(*this, 1)}, 1.0, {0, 1, 2});
        QVERIFY(torch::equal(after.slice(0, 3), labels.slice(0, 3)));
        QVERIFY(!torch::equal(after.slice(0, 0, 3), labels.slice(0, 0, 3)));
    }

    void severalTeachersAreAveraged()
    {
        const auto one = writeNetwork(*this, 1);
        const auto other = writeNetwork(*this, 2);
        const std::vector<std::int64_t> rows{0, 1, 2, 3, 4};
        const auto first = taught({one}, 1.0, rows);
        const auto second = taught({other}, 1.0, rows);
        QVERIFY(!torch::allclose(first, second));
        QVERIFY(
            torch::allclose(taught({one, other}, 1.0, rows), (first + second) / 2.0, 1e-5, 1e-6));
    }

    void aFaceAndItsMirrorImageGetOneOpinion()
    {
        const std::vector files{writeNetwork(*this, 1)};
        EmotionTensors tensors = tinyTensors();
        constexpr std::int64_t kAcross = 3;
        EmotionTensors mirrored = tinyTensors();
        mirrored.pictures = mirrored.pictures.flip({kAcross});
        const std::vector<std::int64_t> rows{0, 1, 2, 3, 4, 5, 6};
        for (EmotionTensors* each : {&tensors, &mirrored})
            EmotionTeachers(files, torch::kCPU).teach(*each, rows, 1.0, [](int, int) {}, {});
        QVERIFY(torch::allclose(tensors.targets, mirrored.targets, 1e-5, 1e-6));
    }

    void whereNobodyVotedTheCrowdStaysEmpty()
    {
        EmotionDataset dataset = test::tinyEmotions(1);
        dataset.crowd[2] = {};
        EmotionTensors tensors = emotionTensors(dataset, kNone, kNone, {});
        const std::vector<std::int64_t> rows{0, 1, 2, 3};
        EmotionTeachers(std::vector{writeNetwork(*this, 1)}, torch::kCPU)
            .teach(tensors, rows, 0.5, [](int, int) {}, {});
        QCOMPARE(tensors.crowd[2].sum().item<double>(), 0.0);
        QVERIFY(std::abs(tensors.crowd[1].sum().item<double>() - 1.0) < 1e-5);
        QVERIFY(tensors.crowd[1].max().item<double>() < 1.0);
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
                                 teachers.teach(tensors, rows, 0.5, progress, stop.get_token()));
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
