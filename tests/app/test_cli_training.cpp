// SPDX-License-Identifier: MIT
#include "tests/app/cli_process.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m::test;

/// `train emotion` as a process; what it learns is tested with the jobs.
class TestCliTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray rows = "emotion,pixels,Usage\n";
        for (int row = 0; row < 140; ++row) {
            QByteArray pixels;
            for (int pixel = 0; pixel < 48 * 48; ++pixel)
                pixels += QByteArray::number((row % 7 + 1) * pixel % 251) + ' ';
            const bool trains = row < 105;
            rows += QByteArray::number(row % 7) + ',' + pixels.trimmed() +
                    (trains ? ",Training\n" : ",PublicTest\n");
        }
        m_cli.write(u"faces.csv"_s, rows);
    }

    void emptyClassesAreClearlyReported()
    {
        const QString happy = m_cli.write(
            u"happy.csv"_s, "emotion,pixels,Usage\n3," +
                                QByteArray("9 ").repeated(48 * 48).trimmed() + ",Training\n");
        const QStringList dry = {u"train"_s, u"emotion"_s, u"--dry-run"_s, u"--data"_s, happy};
        const CliResult json = m_cli.run(dry + words("--json"));
        QVERIFY2(json.exitCode == 3, json.messages); // it cannot be trained on
        const QJsonArray empty = json.json()[u"empty_classes"_s].toArray();
        QCOMPARE(empty.size(), 6);
        QVERIFY(empty.contains(u"disgust"_s) && !empty.contains(u"happy"_s));
        QVERIFY(m_cli.run(dry).output.contains("cannot be trained on"));
    }

    void theDataIsPrintedFirstAndAnEarlyStopIsReported()
    {
        // A rate that learns nothing, so that no epoch beats the first.
        const CliResult result = m_cli.run(
            "train emotion --rate 1e-9 --epochs 9 --decay-epochs 1 --patience 1 --precision "
            "float32 --threads 1 --data",
            {m_cli.home(u"faces.csv"_s), u"--out"_s, m_cli.home(u"emotion.safetensors"_s)});
        QVERIFY2(result.exitCode == 0, result.messages);
        const auto data = result.messages.indexOf("140 faces");
        QVERIFY2(data >= 0 && data < result.messages.indexOf("Epoch 1"), result.messages);
        QVERIFY2(result.output.contains("Ended after epoch"), result.output);

        const CliResult mean =
            m_cli.run({u"train"_s, u"emotion"_s, u"--data"_s, m_cli.home(u"faces.csv"_s),
                       u"--out"_s, m_cli.home(u"mean.safetensors"_s), u"--epochs"_s, u"0"_s,
                       u"--start"_s, m_cli.home(u"emotion.safetensors"_s)});
        QVERIFY2(mean.exitCode == 0, mean.messages);
        QVERIFY2(mean.output.contains("initial weights"), mean.output);
    }

    void invalidOptionsAreUsageErrors_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("share of no teacher") << words("--teacher-share 0.5");
        QTest::newRow("NaN") << words("--rate nan");
        QTest::newRow("endless") << words("--rate inf");
        QTest::newRow("one face at once") << words("--batch 1");
        QTest::newRow("share above 1") << words("--mix-share 2");
        QTest::newRow("precision") << words("--precision float8");
        QTest::newRow("one file for two things") << words("--checkpoint x.csv --log x.csv");
    }

    void invalidOptionsAreUsageErrors()
    {
        QFETCH(QStringList, options);
        const CliResult result =
            m_cli.run(QStringList{u"train"_s, u"emotion"_s, u"--data"_s, m_cli.home(u"faces.csv"_s),
                                  u"--out"_s, m_cli.home(u"no.safetensors"_s)} +
                      options);
        QVERIFY2(result.exitCode == 2, result.messages);
    }

private:
    Cli m_cli;
};

QTEST_GUILESS_MAIN(TestCliTraining)
#include "test_cli_training.moc"
