// SPDX-License-Identifier: MIT
#include "tests/support/words.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m::test;

/// The trainer's own program, as a process; what it does is tested with the jobs.
class TestTrainerProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"faces.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("emotion,pixels,Usage\n");
        for (const char* label : {"3", "3", "6"})
            file.write(QByteArray(label) + ",\"" + QByteArray("128 ").repeated(48 * 48).trimmed() +
                       "\",Training\n");
    }

    void dataIsCountedWithoutTraining()
    {
        const Answer answer = ask({u"train"_s, u"--data"_s, m_folder.filePath(u"faces.csv"_s),
                                   u"--seed"_s, u"7"_s, u"--class-weights"_s, u"--dry-run"_s});
        QCOMPARE(answer.code, 3); // five emotions have no face
        QVERIFY2(answer.output.simplified().contains("happy Training 2 PublicTest 0"),
                 answer.output.constData());
    }

    void helpNamesTheOptions()
    {
        const Answer answer = ask({u"--help"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.output.contains("--warm-up-epochs"));
    }

    void invalidOptionsAreUsageErrors_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("unknown") << QStringList{u"--no-such-option"_s};
        QTest::newRow("no number") << words("--epochs many");
        QTest::newRow("NaN") << words("--rate nan");
        QTest::newRow("endless") << words("--sharpness inf");
        QTest::newRow("too small") << words("--batch 1");
        QTest::newRow("without its value") << QStringList{u"--data"_s};
        QTest::newRow("no option") << QStringList{u"faces.csv"_s};
        QTest::newRow("precision") << words("--precision float8");
    }

    void invalidOptionsAreUsageErrors()
    {
        QFETCH(QStringList, options);
        QCOMPARE(ask(QStringList{u"train"_s} + options).code, 2);
    }

    void theDataIsPrintedBeforeATrainingIsRefused()
    {
        const Answer answer = ask({u"train"_s, u"--data"_s, m_folder.filePath(u"faces.csv"_s),
                                   u"--out"_s, m_folder.filePath(u"emotion.safetensors"_s)});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.errors.contains("3 faces; 0 wrong labels"), answer.errors.constData());
    }

    void missingFileIsNamed()
    {
        const Answer answer = ask({u"train"_s, u"--data"_s, u"/no/such.csv"_s, u"--dry-run"_s});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.errors.contains("/no/such.csv"), answer.errors.constData());
    }

private:
    struct Answer {
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };

    static Answer ask(const QStringList& options)
    {
        QProcess trainer;
        trainer.start(QStringLiteral(V2M_TRAINER_FILE), options);
        if (!trainer.waitForFinished())
            return {};
        return {trainer.exitCode(), trainer.readAllStandardOutput(),
                trainer.readAllStandardError()};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTrainerProgram)
#include "test_trainer_program.moc"
