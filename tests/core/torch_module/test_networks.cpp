// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/torch_module/networks.h"
#include "tests/support/temporary_folder.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace v2m;

/// The door to the networks, from a program that does not link them.
class TestNetworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModuleIsOpenedOnceForAllThreads()
    {
        Networks* seen[2] = {};
        std::thread first([&] { seen[0] = &loadNetworks(); });
        std::thread second([&] { seen[1] = &loadNetworks(); });
        first.join();
        second.join();
        QVERIFY(seen[0]);
        QCOMPARE(seen[0], seen[1]);
    }

    void errorsKeepTheirKindOnTheWayOut()
    {
        QVERIFY_THROWS_EXCEPTION(ModelError, loadNetworks().openEmotionClassifier("/nowhere"));
        EmotionTrainingOptions options;
        options.dryRun = true;
        QVERIFY_THROWS_EXCEPTION(UsageError, loadNetworks().trainEmotion(options, {}, {}, {}));
        options.data = {"/nowhere.csv"};
        QVERIFY_THROWS_EXCEPTION(FileError, loadNetworks().trainEmotion(options, {}, {}, {}));
        EmotionEvaluationOptions evaluation;
        evaluation.model = "/nowhere";
        QVERIFY_THROWS_EXCEPTION(Error, loadNetworks().evaluateEmotion(evaluation, {}, {}));
    }

    void whatAPictureSourceThrowsComesBack()
    {
        const test::TemporaryFolder folder;
        folder.write("happy/a.png", {});
        EmotionTrainingOptions options;
        options.data = {folder.path()};
        const PictureSource cancelled =
            [](const std::filesystem::path&) -> std::vector<std::uint8_t> { throw Cancelled(); };
        options.dryRun = true;
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 loadNetworks().trainEmotion(options, cancelled, {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestNetworks)
#include "test_networks.moc"
