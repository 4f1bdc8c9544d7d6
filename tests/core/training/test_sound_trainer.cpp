// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/sound/sound_evaluation.h"
#include "core/training/sound_trainer.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <string>

using namespace v2m;

namespace {

/// Sounds whose valence and arousal depend on three descriptors, arousal with more noise.
std::vector<SoundExample> rated(int count, unsigned seed)
{
    std::mt19937 draw(seed);
    std::normal_distribution<float> normal;
    std::vector<SoundExample> examples(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < examples.size(); ++i) {
        SoundExample& example = examples[i];
        for (std::size_t k = 0; k < kDescriptorCount; ++k)
            example.descriptors[k] = 100.0F * static_cast<float>(k) + normal(draw);
        const float first = example.descriptors[0];
        const float second = example.descriptors[5] - 500.0F;
        const float third = example.descriptors[108] - 10800.0F;
        example.valence = std::tanh(0.3F * first - 0.3F * second) + 0.05F * normal(draw);
        example.arousal = std::tanh(0.4F * third) + 0.3F * normal(draw);
        example.series = std::string(1, static_cast<char>('a' + i % 4));
    }
    return examples;
}

SoundTrainingOptions quick()
{
    SoundTrainingOptions options;
    options.rounds = 50;
    options.members = 3;
    return options;
}

} // namespace

class TestSoundTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNetworkGeneralisesAndKnowsItsUncertainty()
    {
        const auto examples = rated(300, 1);
        QTemporaryDir folder;
        const std::filesystem::path file =
            folder.filePath(QStringLiteral("sound.safetensors")).toStdString();
        SoundTrainingOptions options = quick();
        options.rounds = 400;
        writeTensorFile(file, trainSoundNetwork(examples, options, {}, {}));
        const SoundNetwork network(file);
        const auto judged = rated(200, 2);
        std::vector<SoundAffect> said;
        for (const SoundExample& example : judged)
            said.push_back(network.read(example.descriptors));
        const SoundEvaluation evaluation = evaluationOf(judged, said);
        QVERIFY2(*evaluation.valence.pearson > 0.8,
                 qPrintable(QString::number(*evaluation.valence.pearson)));
        QVERIFY(*evaluation.arousal.pearson > 0.5);
        QVERIFY(*evaluation.valence.r2 > 0.5);
        float valence = 0.0F;
        float arousal = 0.0F;
        for (const SoundAffect& affect : said) {
            valence += affect.deviation.valence;
            arousal += affect.deviation.arousal;
        }
        QVERIFY(arousal > 1.2F * valence);
    }

    void eachAxisHearsOnlyItsDescriptors()
    {
        QTemporaryDir folder;
        const std::filesystem::path file =
            folder.filePath(QStringLiteral("sound.safetensors")).toStdString();
        writeTensorFile(file, trainSoundNetwork(rated(60, 4), quick(), {}, {}));
        const SoundNetwork network(file);
        const SoundDescriptors plain = rated(1, 5).front().descriptors;
        SoundDescriptors loud = plain;
        SoundDescriptors tonal = plain;
        for (std::size_t i = 0; i < kDescriptorCount; ++i) {
            loud[i] += descriptorUses()[i].valence == 0.0F ? 1.0F : 0.0F;
            tonal[i] += descriptorUses()[i].arousal == 0.0F ? 1.0F : 0.0F;
        }
        const SoundAffect before = network.read(plain);
        QCOMPARE(network.read(loud).point.valence, before.point.valence);
        QCOMPARE(network.read(loud).deviation.valence, before.deviation.valence);
        QVERIFY(network.read(loud).point.arousal != before.point.arousal);
        QCOMPARE(network.read(tonal).point.arousal, before.point.arousal);
        QCOMPARE(network.read(tonal).deviation.arousal, before.deviation.arousal);
        QVERIFY(network.read(tonal).point.valence != before.point.valence);
    }

    void theSameSeedGivesTheSameBytes()
    {
        const auto examples = rated(40, 3);
        SoundTrainingOptions options = quick();
        options.rounds = 5;
        const StoredTensors one = trainSoundNetwork(examples, options, {}, {});
        const StoredTensors same = trainSoundNetwork(examples, options, {}, {});
        options.seed = 2;
        const StoredTensors other = trainSoundNetwork(examples, options, {}, {});
        QCOMPARE(one.tensors.size(), same.tensors.size());
        bool differs = false;
        for (std::size_t i = 0; i < one.tensors.size(); ++i) {
            QCOMPARE(one.tensors[i].bytes, same.tensors[i].bytes);
            differs = differs || one.tensors[i].bytes != other.tensors[i].bytes;
        }
        QVERIFY(differs);
    }

    void tooFewExamplesAndAStopAreReported()
    {
        QVERIFY_THROWS_EXCEPTION(FileError, trainSoundNetwork(rated(5, 1), quick(), {}, {}));
        std::stop_source stop;
        const auto ask = [&stop](int round, int, double) {
            if (round == 2)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 trainSoundNetwork(rated(20, 1), quick(), ask, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(TestSoundTrainer)
#include "test_sound_trainer.moc"
