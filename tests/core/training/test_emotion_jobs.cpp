// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/networks/safetensors.h"
#include "core/training/emotion_export.h"
#include "core/training/emotion_jobs.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_emotions.h"
#include "tests/support/tiny_training.h"

#include <QTest>

#include <cmath>

using namespace v2m;

namespace {

using test::tinyOptions;

struct Change {
    void (*apply)(EmotionTrainingOptions& options) = nullptr;
};

} // namespace

/// Training and evaluation from files to files.
class TestEmotionJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::TemporaryFolder>(); }

    void theWholeJobLeavesAModelThatOpens()
    {
        writeData();
        const EmotionTrainingOptions options = tinyOptions(m_folder->path());
        const TrainingResult result = trainEmotionModel(options, {}, {}, {});
        QVERIFY(result.temperature > 0.0);
        QCOMPARE(result.data.total(), std::size_t{105});

        EmotionEvaluationOptions evaluation;
        evaluation.model = m_folder->path();
        evaluation.data = options.data;
        evaluation.usage = Usage::PublicTest;
        const EmotionEvaluation measured = evaluateEmotionModel(evaluation, {}, {});
        QCOMPARE(measured.faces, std::size_t{21});
        QVERIFY(measured.facesPerSecond > 0.0);
        // Half precision may only change close calls.
        QVERIFY(std::abs(measured.accuracy - result.bestAccuracy) < 0.1);
        evaluation.charts = evaluation.model;
        evaluation.mirrored = true;
        QCOMPARE(evaluateEmotionModel(evaluation, {}, {}).faces, std::size_t{21});
        for (const char* chart : {"confusion.svg", "calibration.svg"})
            QVERIFY(m_folder->read(chart).startsWith("<svg"));
        evaluation.usage = Usage::PrivateTest;
        QVERIFY_THROWS_EXCEPTION(FileError, evaluateEmotionModel(evaluation, {}, {}));

        QCOMPARE(m_folder->read("emotion.safetensors.csv").count('\n'), 6);
        QCOMPARE(m_folder->read("emotion.safetensors.svg").count("<polyline"), 4);
    }

    void classesWithoutPicturesEndTheJobAtOnce()
    {
        EmotionDataset dataset = test::tinyEmotions(3);
        EmotionDataset happyOnly;
        for (std::size_t row = 0; row < dataset.size(); ++row)
            if (dataset.labels[row] == Emotion::Happy)
                happyOnly.add(dataset.picture(row), Emotion::Happy, Usage::Training);
        test::writeAsFer2013(happyOnly, m_folder->path("fer.csv"));
        const auto said = test::refusalOf<FileError>(
            [&] { trainEmotionModel(tinyOptions(m_folder->path()), {}, {}, {}); });
        QVERIFY2(said.contains("disgust"), said);
    }

    void aMissingTargetFolderEndsTheJobAtOnce()
    {
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        options.out = "/nowhere/at/all/emotion.safetensors";
        QVERIFY_THROWS_EXCEPTION(FileError, trainEmotionModel(options, {}, {}, {}));
    }

    void theDataIsReportedFirst()
    {
        writeData();
        QStringList told;
        trainEmotionModel(tinyOptions(m_folder->path()), {},
                          [&](const TrainingProgress& progress) {
                              if (!progress.data) {
                                  told.append(QStringLiteral("epoch"));
                                  return;
                              }
                              told.append(QStringLiteral("data"));
                              QCOMPARE(progress.data->total(), std::size_t{105});
                          },
                          {});
        QCOMPARE(told.count(QStringLiteral("data")), 1);
        QCOMPARE(told.first(), QStringLiteral("data"));
        QVERIFY(told.size() > 5);
    }

    void invalidOptionsAreRefused_data()
    {
        QTest::addColumn<Change>("change");
        const auto add = [](const char* name, void (*change)(EmotionTrainingOptions&)) {
            QTest::newRow(name) << Change{change};
        };
        add("rate 0", [](EmotionTrainingOptions& o) { o.peakRate = 0.0; });
        add("rate NaN", [](EmotionTrainingOptions& o) { o.peakRate = std::nan(""); });
        add("endless rate", [](EmotionTrainingOptions& o) { o.peakRate = HUGE_VAL; });
        add("mix", [](EmotionTrainingOptions& o) { o.mixShare = 1.1; });
        add("mix NaN", [](EmotionTrainingOptions& o) { o.mixShare = std::nan(""); });
        add("augmentation", [](EmotionTrainingOptions& o) { o.augmentation = 1.6; });
        add("sharpness", [](EmotionTrainingOptions& o) { o.sharpnessRadius = HUGE_VAL; });
        add("batch", [](EmotionTrainingOptions& o) { o.batch = 1; });
        add("epochs", [](EmotionTrainingOptions& o) { o.epochs = 2'000'000'000; });
        add("no epoch", [](EmotionTrainingOptions& o) { o.epochs = 0; });
        add("features of none", [](EmotionTrainingOptions& o) { o.features = "any"; });
        add("no features",
            [](EmotionTrainingOptions& o) { o.architecture = Architecture::MobileNet; });
        add("input size", [](EmotionTrainingOptions& o) {
            o.architecture = Architecture::MobileNet;
            o.features = "any";
            o.inputSize = 31;
        });
        add("input size without features", [](EmotionTrainingOptions& o) { o.inputSize = 64; });
        add("two files for opinions", [](EmotionTrainingOptions& o) {
            o.teachers = o.data;
            o.teacherCache = {"one", "other"};
        });
        add("share of nobody", [](EmotionTrainingOptions& o) { o.teacherShare = 0.5; });
        add("share NaN", [](EmotionTrainingOptions& o) {
            o.teachers = o.data; // any existing file
            o.teacherShare = std::nan("");
        });
    }

    void invalidOptionsAreRefused()
    {
        QFETCH(Change, change);
        writeData();
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        change.apply(options);
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionModel(options, {}, {}, {}));
        options.dryRun = true;
        QVERIFY_THROWS_EXCEPTION(UsageError, trainEmotionModel(options, {}, {}, {}));
    }

    void targetsAreTriedBeforeTheTraining_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("checkpoint");
        QTest::addColumn<QString>("log");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* out, const char* checkpoint,
                            const char* log, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(out) << QString::fromLatin1(checkpoint)
                                << QString::fromLatin1(log) << QByteArray(reason);
        };
        const char* const good = "emotion.safetensors";
        const char* const none = "";
        row("no folder", "nowhere/a.safetensors", none, none, "does not exist");
        row("folder", "folder", none, none, "is a folder");
        row("no name", "folder/", none, none, "is a folder");
        row("checkpoint in the weights' place", good, good, none, "is named twice");
        row("log in the checkpoint's place", good, "same", "folder/../same", "is named twice");
        row("log in the curves' place", good, none, "log.svg", "is named twice");
        row("over the data", "fer.csv", none, none, "is named twice");
        row("damaged manifest", "folder/a.safetensors", none, none, "damaged");
        row("cannot be written", "/proc/a.safetensors", none, none, "cannot be written");
    }

    void targetsAreTriedBeforeTheTraining()
    {
        QFETCH(QString, out);
        QFETCH(QString, checkpoint);
        QFETCH(QString, log);
        QFETCH(QByteArray, reason);
        writeData();
        m_folder->write("folder/manifest.json", "{");
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        const auto path = [&](const QString& name) {
            return name.isEmpty() ? std::filesystem::path()
                                  : m_folder->path().append(name.toStdString());
        };
        options.out = path(out);
        options.checkpoint = path(checkpoint);
        options.log = path(log);
        bool begun = false;
        const auto said = test::refusalOf<Error>([&] {
            trainEmotionModel(options, {}, [&](const TrainingProgress&) { begun = true; }, {});
        });
        QVERIFY2(said.contains(reason), said);
        QVERIFY(!begun);
        QCOMPARE(m_folder->files(), QStringList{QStringLiteral("fer.csv")});
    }

    void anExportIntoAFolderLeavesNoManifest()
    {
        writeData();
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        trainEmotionModel(options, {}, {}, {});
        std::filesystem::create_directories(m_folder->path("other/weights"));
        options.out = m_folder->path("other/weights");
        QVERIFY_THROWS_EXCEPTION(FileError, exportEmotionModel(test::tinyEmotionSets(), options));
        QVERIFY(!std::filesystem::exists(m_folder->path("other/manifest.json")));
    }

    void theCommandInTheManifestCanBeRunAgain()
    {
        writeData();
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        options.data = {m_folder->path("my faces.csv")};
        std::filesystem::rename(m_folder->path("fer.csv"), options.data.front());
        trainEmotionModel(options, {}, {}, {});
        const QByteArray text = m_folder->read("manifest.json");
        for (const char* part : {"--data 'my faces.csv'", "--batch 16", "--precision float32"})
            QVERIFY2(text.contains(part), text.constData());
    }

    void missingNetworksAreNamedBeforeTheDataIsRead()
    {
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        for (auto* files : {&options.start, &options.teachers, &options.teacherCache}) {
            *files = {"/no/such.safetensors"};
            for (const bool dry : {false, true}) {
                options.dryRun = dry;
                const auto said =
                    test::refusalOf<ModelError>([&] { trainEmotionModel(options, {}, {}, {}); });
                QVERIFY2(said.contains("/no/such.safetensors"), said);
            }
            files->clear();
        }
    }

    void invalidNetworksAreNamed()
    {
        writeData();
        const auto file = m_folder->path("half.safetensors");
        const char* shape = R"({"blocks":[1,1],"widths":[8,16]})";
        writeSafetensors(file, {{{"shape", shape}}, {{"weight", torch::ones({2, 2})}}});
        EmotionTrainingOptions options = tinyOptions(m_folder->path());
        for (auto* files : {&options.start, &options.teachers}) {
            *files = {file};
            const auto said =
                test::refusalOf<ModelError>([&] { trainEmotionModel(options, {}, {}, {}); });
            QVERIFY2(said.contains("half.safetensors"), said);
            files->clear();
        }
    }

private:
    void writeData() const
    {
        test::writeAsFer2013(test::tinyEmotionSets(), m_folder->path("fer.csv"));
    }

    std::unique_ptr<test::TemporaryFolder> m_folder;
};

QTEST_APPLESS_MAIN(TestEmotionJobs)
#include "test_emotion_jobs.moc"
