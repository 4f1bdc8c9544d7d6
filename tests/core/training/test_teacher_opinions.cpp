// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/networks/safetensors.h"
#include "core/training/teacher_opinions.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_emotions.h"

#include <QTest>

#include <cmath>

using namespace v2m;

namespace {

constexpr std::int64_t kCount = 5;
const OpinionOrigin kOrigin{"pictures", "teachers"};

torch::Tensor someProbabilities(std::int64_t classes)
{
    return torch::rand({kCount, classes}).softmax(1).to(torch::kHalf).to(torch::kFloat);
}

TeacherOpinions someOpinions()
{
    return {someProbabilities(7), someProbabilities(8)};
}

} // namespace

/// Opinions in files, and in the targets of a training.
class TestTeacherOpinions : public QObject, test::TemporaryFolder {
    Q_OBJECT

private Q_SLOTS:
    void opinionsAreReadAsTheyWereWritten()
    {
        const TeacherOpinions opinions = someOpinions();
        const auto file = path("opinions.safetensors");
        writeOpinions(file, opinions, kOrigin);
        for (const OpinionOrigin& wanted : {kOrigin, OpinionOrigin{kOrigin.pictures, {}}}) {
            const TeacherOpinions read = readOpinions(file, wanted, kCount);
            QVERIFY(torch::equal(read.emotions, opinions.emotions));
            QVERIFY(torch::equal(read.crowd, opinions.crowd));
        }
    }

    void theCrowdMayBeUnknown()
    {
        const auto file = path("opinions.safetensors");
        writeOpinions(file, {someProbabilities(7), {}}, kOrigin);
        QVERIFY(!readOpinions(file, kOrigin, kCount).crowd.defined());
    }

    void opinionsOnOtherPicturesOrOfOtherTeachersAreRefused()
    {
        const auto file = path("opinions.safetensors");
        writeOpinions(file, someOpinions(), kOrigin);
        const auto refusal = [&](const OpinionOrigin& wanted) {
            return test::refusalOf<UsageError>([&] { readOpinions(file, wanted, kCount); });
        };
        QVERIFY(refusal({"others", "teachers"}).contains("other pictures"));
        QVERIFY(refusal({"others", {}}).contains("other pictures"));
        QVERIFY(refusal({"pictures", "others"}).contains("other teachers"));
    }

    void damagedFilesAreRefused()
    {
        const auto file = path("opinions.safetensors");
        const auto refused = [&] {
            return test::refusalOf<ModelError>([&] { readOpinions(file, kOrigin, kCount); })
                .contains("opinions.safetensors");
        };
        writeSafetensors(file, {{}, {{"emotions", someProbabilities(7)}}});
        QVERIFY(refused());
        writeOpinions(file, {someProbabilities(8), {}}, kOrigin);
        QVERIFY(refused());
        writeOpinions(file, {someProbabilities(7) * 2.0, {}}, kOrigin);
        QVERIFY(refused());
        writeOpinions(file, {someProbabilities(7).slice(0, 1), {}}, kOrigin);
        QVERIFY(refused());
        torch::Tensor none = someProbabilities(7);
        none[0][0] = std::nan("");
        writeOpinions(file, {none, {}}, kOrigin);
        QVERIFY(refused());
    }

    void aMeanLeavesOutWhoDoesNotKnow()
    {
        const TeacherOpinions one = someOpinions();
        const TeacherOpinions other{someProbabilities(7), {}};
        const TeacherOpinions mean = meanOpinions({one, other});
        QVERIFY(torch::allclose(mean.emotions, (one.emotions + other.emotions) / 2.0));
        QVERIFY(torch::equal(mean.crowd, one.crowd));
    }

    void theShareIsTheTeachersAndTheRestTheTargets()
    {
        EmotionTensors tensors = emotionTensors(test::tinyEmotions(2), 0.0, 0.0, {});
        const EmotionTensors before = emotionTensors(test::tinyEmotions(2), 0.0, 0.0, {});
        tensors.crowd[1].zero_(); // nobody voted
        const std::vector<std::int64_t> rows{0, 1, 3, 9, 12};
        const TeacherOpinions opinions = someOpinions();
        blendOpinions(opinions, tensors, rows, 0.25);
        const auto at = rowTensor(rows);
        QVERIFY(torch::allclose(
            tensors.targets.index_select(0, at),
            0.75 * before.targets.index_select(0, at) + 0.25 * opinions.emotions, 1e-3, 1e-3));
        QVERIFY(torch::equal(tensors.targets[2], before.targets[2]));
        QCOMPARE(tensors.crowd[1].sum().item<double>(), 0.0);
        QVERIFY(!torch::equal(tensors.crowd[3], before.crowd[3]));
    }

    void aPixelMakesOtherPictures()
    {
        EmotionTensors tensors = emotionTensors(test::tinyEmotions(2), 0.0, 0.0, {});
        const std::string whole = digestOfPictures(tensors, std::vector<std::int64_t>{0, 1, 2});
        QVERIFY(whole != digestOfPictures(tensors, std::vector<std::int64_t>{0, 1}));
        tensors.pictures[3].zero_();
        QCOMPARE(digestOfPictures(tensors, std::vector<std::int64_t>{0, 1, 2}), whole);
        tensors.pictures[1][0][5][5] = 99;
        QVERIFY(whole != digestOfPictures(tensors, std::vector<std::int64_t>{0, 1, 2}));
    }
};

QTEST_APPLESS_MAIN(TestTeacherOpinions)
#include "test_teacher_opinions.moc"
