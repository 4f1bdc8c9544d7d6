// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/networks/safetensors.h"
#include "core/training/emotion_checkpoint.h"
#include "core/training/emotion_export.h"
#include "core/training/emotion_trainer.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_emotions.h"
#include "tests/support/tiny_training.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cstring>

using namespace v2m;

namespace {

using test::tinyOptions;

void requireEqual(const TensorRefs& one, const TensorRefs& other)
{
    QVERIFY(!one.empty());
    QCOMPARE(one.size(), other.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        QCOMPARE(one[i].first, other[i].first);
        QVERIFY2(torch::equal(one[i].second, other[i].second), one[i].first.c_str());
    }
}

/// Compares everything that must be the same after the same training.
void requireSameTraining(const std::filesystem::path& one, const std::filesystem::path& other)
{
    const auto first = readCheckpoint(one / "checkpoint");
    const auto second = readCheckpoint(other / "checkpoint");
    requireEqual(first.network, second.network);
    requireEqual(first.average, second.average);
    requireEqual(first.best, second.best);
    requireEqual(first.momentum, second.momentum);
    QCOMPARE(first.epochs.size(), second.epochs.size());
    QCOMPARE(first.bestEpoch, second.bestEpoch);
    for (std::size_t i = 0; i < first.epochs.size(); ++i)
        QCOMPARE(first.epochs[i].trainingLoss, second.epochs[i].trainingLoss);
}

/// Stops a training in its third epoch.
void trainIntoTheThirdEpoch(const EmotionDataset& dataset, const EmotionTrainingOptions& options)
{
    std::stop_source stop;
    const auto inTheThird = [&](const TrainingProgress& progress) {
        if (progress.epoch == 3)
            stop.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             trainEmotionNetwork(dataset, options, inTheThird, stop.get_token()));
}

} // namespace

/// Training on a tiny set.
class TestEmotionTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::TemporaryFolder>();
        m_other = std::make_unique<test::TemporaryFolder>();
    }

    void plainPatternsAreLearned()
    {
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        options.epochs = 24;
        options.decayEpochs = 24; // all of them, so that no picture is small
        options.peakRate = 0.2;
        options.mixShare = 0.0;
        const TrainingResult result = trainEmotionNetwork(test::tinyEmotionSets(), options, {}, {});
        QCOMPARE(result.epochs.size(), std::size_t{24});
        QVERIFY(result.epochs.back().trainingLoss < 0.9 * result.epochs.front().trainingLoss);
        QVERIFY2(result.bestAccuracy > 0.5, qPrintable(QString::number(result.bestAccuracy)));
    }

    void aStoppedTrainingEndsLikeAnUninterruptedOne()
    {
        const EmotionDataset dataset = test::tinyEmotionSets();
        trainEmotionNetwork(dataset, tinyOptions(m_folder->path()), {}, {});

        const EmotionTrainingOptions options = tinyOptions(m_other->path());
        for (const int until : {1, 3}) {
            std::stop_source stop;
            const auto inTheNextEpoch = [&](const TrainingProgress& progress) {
                if (progress.epoch > until)
                    stop.request_stop();
            };
            QVERIFY_THROWS_EXCEPTION(
                Cancelled, trainEmotionNetwork(dataset, options, inTheNextEpoch, stop.get_token()));
            torch::rand({17}); // other work between the parts must not matter
        }
        const TrainingResult result = trainEmotionNetwork(dataset, options, {}, {});
        QCOMPARE(result.epochs.size(), std::size_t{5});
        requireSameTraining(m_folder->path(), m_other->path());
    }

    /// Kills a training process without warning, repeatedly, until one completes.
    void aKilledTrainingEndsLikeAnUninterruptedOne()
    {
        trainEmotionNetwork(test::tinyEmotionSets(), tinyOptions(m_folder->path()), {}, {});
        int kills = 0;
        for (bool done = false; !done;) {
            QProcess process;
            process.start(
                QCoreApplication::applicationFilePath(),
                {QStringLiteral("--train-in"), QString::fromStdString(m_other->path().string())});
            QVERIFY(process.waitForStarted());
            // Killed once it has reported twice: at least one epoch is then complete.
            QByteArray said;
            while (process.waitForReadyRead(60'000)) {
                said += process.readAll();
                if (kills < 2 && said.count("step") >= 2) {
                    QTest::qSleep(15 + 40 * kills); // early in an epoch at first, later then
                    process.kill();
                    ++kills;
                    break;
                }
            }
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60'000));
            done = process.exitStatus() == QProcess::NormalExit;
            if (done)
                QCOMPARE(process.exitCode(), 0);
        }
        QCOMPARE(kills, 2);
        requireSameTraining(m_folder->path(), m_other->path());
    }

    void aLongerTrainingCanBeAskedForBeforeTheClosingEpochs()
    {
        const EmotionDataset dataset = test::tinyEmotionSets();
        EmotionTrainingOptions longer = tinyOptions(m_folder->path());
        longer.epochs = 7;
        trainEmotionNetwork(dataset, longer, {}, {});

        EmotionTrainingOptions options = tinyOptions(m_other->path());
        trainIntoTheThirdEpoch(dataset, options);
        options.epochs = 7;
        trainEmotionNetwork(dataset, options, {}, {});
        requireSameTraining(m_folder->path(), m_other->path());

        options.epochs = 9; // all seven are done
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionNetwork(dataset, options, {}, {}));
    }

    void aTrainingStartsFromTheMeanOfTrainedNetworks()
    {
        const EmotionDataset dataset = test::tinyEmotionSets();
        std::vector<std::filesystem::path> parts;
        for (const std::uint64_t seed : {1, 2}) {
            const test::TemporaryFolder folder;
            EmotionTrainingOptions options = tinyOptions(folder.path());
            options.epochs = 2;
            options.seed = seed;
            options.out = m_other->path(std::to_string(seed) + ".safetensors");
            trainEmotionNetwork(dataset, options, {}, {});
            exportEmotionModel(dataset, options);
            parts.push_back(options.out);
        }
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        options.start = parts;
        options.epochs = 0; // only the mean
        const TrainingResult result = trainEmotionNetwork(dataset, options, {}, {});
        QCOMPARE(result.bestEpoch, 0);
        QVERIFY(result.bestAccuracy >= 0.0);
        const auto first = readSafetensors(parts[0]).tensors;
        const auto second = readSafetensors(parts[1]).tensors;
        const auto mean = readCheckpoint(options.checkpoint).best;
        QCOMPARE(mean.size(), first.size());
        for (std::size_t i = 0; i < mean.size(); ++i) {
            QCOMPARE(mean[i].first, first[i].first);
            const auto wanted =
                (first[i].second.to(torch::kFloat) + second[i].second.to(torch::kFloat)) / 2.0;
            QVERIFY2(torch::allclose(mean[i].second, wanted, 1e-4, 1e-5), mean[i].first.c_str());
        }

        options.widths = {8, 24};
        options.checkpoint += "-2";
        QVERIFY_THROWS_EXCEPTION(ModelError, trainEmotionNetwork(dataset, options, {}, {}));
    }

    void aStartThatNoEpochBeatsStaysTheBest()
    {
        const EmotionDataset dataset = test::tinyEmotionSets();
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        trainEmotionNetwork(dataset, options, {}, {});
        exportEmotionModel(dataset, options);

        EmotionTrainingOptions spoiling = tinyOptions(m_other->path());
        spoiling.start = {options.out};
        spoiling.epochs = 1;
        spoiling.peakRate = 2.0;
        const TrainingResult result = trainEmotionNetwork(dataset, spoiling, {}, {});
        QCOMPARE(result.bestEpoch, 0);
        const auto before = readSafetensors(options.out).tensors;
        const auto best = readCheckpoint(spoiling.checkpoint).best;
        QVERIFY(torch::equal(best.front().second, before.front().second.to(torch::kFloat)));
    }

    void aTrainingThatDivergesSaysSo()
    {
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        options.epochs = 4;
        options.peakRate = 1e9;
        const auto said = test::refusalOf<UsageError>(
            [&] { trainEmotionNetwork(test::tinyEmotionSets(), options, {}, {}); });
        QVERIFY2(said.contains("diverged"), said);
    }

    void aTrainingThatDivergesKeepsItsCheckpoint()
    {
        const EmotionDataset dataset = test::tinyEmotionSets();
        EmotionTrainingOptions options = tinyOptions(m_other->path());
        options.epochs = 1;
        trainEmotionNetwork(dataset, options, {}, {});
        exportEmotionModel(dataset, options);

        EmotionTrainingOptions diverging = tinyOptions(m_folder->path());
        diverging.start = {options.out};
        diverging.batch = 1000; // one step per epoch: its loss is that of the weights before it
        diverging.peakRate = 1e30;
        const auto said =
            test::refusalOf<UsageError>([&] { trainEmotionNetwork(dataset, diverging, {}, {}); });
        QVERIFY2(said.contains("diverged in epoch 1") && said.contains("checkpoint"), said);
        const EmotionCheckpoint checkpoint = readCheckpoint(diverging.checkpoint);
        QVERIFY(checkpoint.epochs.empty());
        for (const auto& [name, tensor] : checkpoint.best)
            QVERIFY2(torch::isfinite(tensor).all().item<bool>(), name.c_str());
    }

    void sharpnessAwareStepsLearnTooAndCanBeResumed()
    {
        const EmotionDataset dataset = test::tinyEmotionSets();
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        options.sharpnessRadius = 0.1;
        const TrainingResult whole = trainEmotionNetwork(dataset, options, {}, {});
        QVERIFY(whole.epochs.back().trainingLoss < whole.epochs.front().trainingLoss);

        options.checkpoint = tinyOptions(m_other->path()).checkpoint;
        trainIntoTheThirdEpoch(dataset, options);
        trainEmotionNetwork(dataset, options, {}, {});
        requireSameTraining(m_folder->path(), m_other->path());

        options.sharpnessRadius = 0.0; // the checkpoint belongs to another training
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionNetwork(dataset, options, {}, {}));
    }

    void aTaughtTrainingCanBeResumed()
    {
        const EmotionDataset dataset = test::tinyEmotionSets();
        EmotionTrainingOptions teacher = tinyOptions(m_folder->path());
        teacher.out = m_folder->path("teacher.safetensors");
        teacher.checkpoint += "-of-the-teacher";
        trainEmotionNetwork(dataset, teacher, {}, {});
        exportEmotionModel(dataset, teacher);

        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        options.teachers = {teacher.out};
        const TrainingResult whole = trainEmotionNetwork(dataset, options, {}, {});
        QVERIFY(whole.epochs.back().trainingLoss < whole.epochs.front().trainingLoss);

        options.checkpoint = tinyOptions(m_other->path()).checkpoint;
        bool asked = false;
        std::stop_source stop;
        const auto inTheThird = [&](const TrainingProgress& progress) {
            asked = asked || progress.epoch == 0;
            if (progress.epoch == 3)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, trainEmotionNetwork(dataset, options, inTheThird, stop.get_token()));
        QVERIFY(asked);
        trainEmotionNetwork(dataset, options, {}, {});
        requireSameTraining(m_folder->path(), m_other->path());

        asked = false; // nothing is left to train
        const auto whetherAsked = [&](const TrainingProgress& progress) {
            asked = asked || progress.epoch == 0;
        };
        trainEmotionNetwork(dataset, options, whetherAsked, {});
        options.seed = 9; // nor when it is rejected
        QVERIFY_THROWS_EXCEPTION(UsageError,
                                 trainEmotionNetwork(dataset, options, whetherAsked, {}));
        QVERIFY(!asked);
        options.seed = 1;

        options.teacherShare = 0.25; // the checkpoint belongs to another training
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionNetwork(dataset, options, {}, {}));
        options.teacherShare = 1.5;
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionNetwork(dataset, options, {}, {}));
    }

    void aCheckpointOfOtherSettingsOrDataIsRefused()
    {
        const EmotionDataset dataset = test::tinyEmotionSets();
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        options.epochs = 1;
        trainEmotionNetwork(dataset, options, {}, {});
        EmotionTrainingOptions seeded = options;
        seeded.seed = 2;
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionNetwork(dataset, seeded, {}, {}));
        EmotionTrainingOptions wider = options;
        wider.widths = {8, 24};
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionNetwork(dataset, wider, {}, {}));
        EmotionDataset more = dataset;
        test::append(more, test::tinyEmotions(1));
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionNetwork(more, options, {}, {}));
        EmotionDataset otherPixel = dataset;
        otherPixel.pixels.front() ^= 1U;
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionNetwork(otherPixel, options, {}, {}));
        EmotionDataset noVotes = dataset;
        noVotes.crowd.assign(dataset.size(), {});
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionNetwork(noVotes, options, {}, {}));
        EmotionTrainingOptions rougher = options;
        rougher.precision = Precision::BFloat16;
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionNetwork(dataset, rougher, {}, {}));
        QCOMPARE(trainEmotionNetwork(dataset, options, {}, {}).epochs.size(), std::size_t{1});
    }

    void aCheckpointWithLessDataInformationIsAccepted()
    {
        const EmotionDataset dataset = test::tinyEmotionSets();
        const EmotionTrainingOptions options = tinyOptions(m_folder->path());
        const TrainingResult whole = trainEmotionNetwork(dataset, options, {}, {});
        EmotionCheckpoint checkpoint = readCheckpoint(options.checkpoint);
        auto settings = nlohmann::json::parse(checkpoint.settings);
        QVERIFY(settings.erase("data") == 1 && settings.erase("precision") == 1);
        checkpoint.settings = settings.dump();
        writeCheckpoint(options.checkpoint, checkpoint);
        QCOMPARE(trainEmotionNetwork(dataset, options, {}, {}).epochs.size(), whole.epochs.size());
    }

    void aDamagedCheckpointIsRefused()
    {
        m_folder->write("checkpoint", "not a checkpoint");
        QVERIFY_THROWS_EXCEPTION(
            ModelError,
            trainEmotionNetwork(test::tinyEmotionSets(), tinyOptions(m_folder->path()), {}, {}));
    }

    void stopsEarlyWithoutProgress()
    {
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        options.epochs = 30;
        options.patience = 2;
        options.peakRate = 1e-9; // learns nothing
        const TrainingResult result = trainEmotionNetwork(test::tinyEmotionSets(), options, {}, {});
        QVERIFY(result.stoppedEarly);
        QVERIFY(result.epochs.size() < 30);
    }

    void publicTestTrainsNothing()
    {
        // Different validation pictures must not change the weights.
        EmotionDataset one = test::tinyEmotions(6);
        EmotionDataset other = one;
        test::append(one, test::tinyEmotions(2, Usage::PublicTest, 3));
        test::append(other, test::tinyEmotions(2, Usage::PublicTest, 4));
        trainEmotionNetwork(one, tinyOptions(m_folder->path()), {}, {});
        trainEmotionNetwork(other, tinyOptions(m_other->path()), {}, {});
        const auto first = readCheckpoint(tinyOptions(m_folder->path()).checkpoint);
        const auto second = readCheckpoint(tinyOptions(m_other->path()).checkpoint);
        requireEqual(first.network, second.network);
    }

    void progressCountsStepsAndEpochs()
    {
        int finished = 0;
        double left = 1e9;
        trainEmotionNetwork(test::tinyEmotionSets(), tinyOptions(m_folder->path()),
                            [&](const TrainingProgress& progress) {
                                QVERIFY(progress.step <= progress.steps);
                                QVERIFY(progress.secondsLeft >= 0.0 &&
                                        progress.secondsLeft < 600.0);
                                if (!progress.finished)
                                    return;
                                QCOMPARE(progress.finished->epoch, ++finished);
                                left = progress.secondsLeft;
                            },
                            {});
        QCOMPARE(finished, 5);
        QCOMPARE(left, 0.0);
    }

private:
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<test::TemporaryFolder> m_other;
};

/// The process that aKilledTrainingEndsLikeAnUninterruptedOne kills.
static int trainIn(const char* folder)
{
    trainEmotionNetwork(test::tinyEmotionSets(), tinyOptions(folder),
                        [](const TrainingProgress& progress) {
                            std::printf("step %d of epoch %d\n", progress.step, progress.epoch);
                            std::fflush(stdout);
                            QTest::qSleep(30); // so that it does not finish before the kill
                        },
                        {});
    return 0;
}

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--train-in") == 0)
        return trainIn(argv[2]);
    const QCoreApplication application(argc, argv);
    TestEmotionTrainer test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_emotion_trainer.moc"
