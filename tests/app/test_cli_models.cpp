// SPDX-License-Identifier: MIT
#include "tests/app/cli_process.h"
#include "tests/core/networks/scripted_network.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m::test;

namespace {

constexpr const char* kDescription =
    R"({"labels": ["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"],
        "input_size": 64, "channels": "rgb"})";

} // namespace

/// `models convert` as a process; what it does with each network is tested with the conversion.
class TestCliModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScriptBecomesDataThatGivesTheSameScores()
    {
        const QString script = write(u"vgg.pt"_s, [](ScriptedNetwork& network) {
            network.vgg(3, {8, 8, 0, 16, 0}, false, {24, 12}, 3);
        });
        QVERIFY(QDir().mkpath(m_cli.home(u"converted"_s)));
        const QString out = m_cli.home(u"converted/emotion.safetensors"_s);
        const CliResult text = m_cli.run("models convert", {script, out});
        QVERIFY2(text.exitCode == 0, text.messages);
        QVERIFY2(text.output.contains("VGG-6"), text.output);
        const CliResult json = m_cli.run("models convert --json", {script, out});
        QVERIFY2(json.exitCode == 0, json.messages);
        QCOMPARE(json.json()[u"network"_s].toString(), u"VGG-6"_s);
        QCOMPARE(json.json()[u"file"_s].toString(), out);
        QVERIFY(json.json()[u"numbers"_s].toInt() > 1000);
        QVERIFY(json.json()[u"largest_difference"_s].toDouble() < 0.01);

        // Both are models that analyze takes, and they say the same of a face.
        const auto scores = [&](const QString& models) {
            const CliResult result = m_cli.run("evaluate emotion --usage PublicTest --json --data",
                                               {faces(), u"--models"_s, models});
            return result.exitCode == 0 ? result.json()[u"confusion"_s] : QJsonValue();
        };
        const QJsonValue ofScript = scores(script);
        QVERIFY(!ofScript.isNull() && !ofScript.isUndefined());
        QCOMPARE(scores(out.section(u'/', 0, -2)), ofScript);
    }

    void unconvertibleModelsAreReported()
    {
        const QString script = write(u"other.pt"_s, [](ScriptedNetwork& network) {
            network.line("x = torch.zeros([x.size(0), 7])");
        });
        const QString out = m_cli.home(u"other.safetensors"_s);
        const CliResult result = m_cli.run("models convert", {script, out});
        QCOMPARE(result.exitCode, 6);
        QVERIFY(result.output.isEmpty());
        QVERIFY2(result.messages.contains("cannot be converted"), result.messages);
        QVERIFY(!QFileInfo::exists(out));

        const CliResult missing = m_cli.run("models convert", {m_cli.home(u"none.pt"_s), out});
        QCOMPARE(missing.exitCode, 6);
        QVERIFY2(missing.messages.contains("missing"), missing.messages);
    }

private:
    template <typename Make>
    QString write(const QString& name, Make&& make)
    {
        torch::manual_seed(1);
        ScriptedNetwork network;
        make(network);
        m_cli.write(name.section(u'.', 0, 0) + u".json"_s, kDescription);
        network.save(m_cli.home(name).toStdString());
        return m_cli.home(name);
    }

    QString faces()
    {
        QByteArray rows = "emotion,pixels,Usage\n";
        for (int row = 0; row < 14; ++row) {
            rows += QByteArray::number(row % 7) + ',';
            for (int pixel = 0; pixel < 48 * 48; ++pixel)
                rows += QByteArray::number((row * 31 + pixel * (row % 5 + 1)) % 256) + ' ';
            rows = rows.trimmed() + ",PublicTest\n";
        }
        return m_cli.write(u"faces.csv"_s, rows);
    }

    Cli m_cli;
};

QTEST_GUILESS_MAIN(TestCliModels)
#include "test_cli_models.moc"
