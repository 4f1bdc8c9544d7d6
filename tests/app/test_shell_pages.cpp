// SPDX-License-Identifier: MIT
#include "tests/app/cli_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m::test;

namespace {

struct Command {
    QString path; ///< such as "train emotion"
    QJsonArray options;
};

QString pageText(const QString& name)
{
    QFile file(QStringLiteral(V2M_PAGES) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What bash offers for a command line that ends where the cursor is.
QStringList offered(const QStringList& words)
{
    QString script =
        u"source '%1/video2music-cli.bash'; COMP_WORDS=("_s.arg(QStringLiteral(V2M_PAGES));
    for (const QString& word : words)
        script += u"'%1' "_s.arg(word);
    script += u"); COMP_CWORD=%1; _video2music_cli; printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(
        words.size() - 1);
    QProcess bash;
    bash.start(u"bash"_s, {u"--norc"_s, u"-c"_s, script});
    bash.waitForFinished();
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// Man pages and completions tell just what --help tells.
class TestShellPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral(V2M_PAGES) + u"/video2music-cli.1"_s))
            QSKIP("made only where jq and help2man are installed");
        for (const QString& path :
             {u"analyze"_s, u"recommend"_s, u"catalog"_s, u"feedback"_s, u"diary"_s,
              u"train emotion"_s, u"train captions"_s, u"train sound"_s, u"evaluate emotion"_s,
              u"evaluate captions"_s, u"evaluate sound"_s, u"evaluate text"_s, u"models"_s}) {
            const CliResult result = m_cli.run(path.split(u' ') + words("--help --json"));
            QCOMPARE(result.exitCode, 0);
            m_commands.append({path, result.json()[u"options"_s].toArray()});
            QVERIFY2(m_commands.last().options.size() >= 5, qPrintable(path));
        }
    }

    void bashOffersEveryCommandAndOption()
    {
        for (const Command& command : std::as_const(m_commands)) {
            const QStringList words = command.path.split(u' ');
            QVERIFY(offered({u"video2music-cli"_s, words[0].left(3)}).contains(words[0]));
            if (words.size() > 1)
                QVERIFY2(offered({u"video2music-cli"_s, words[0], {}}).contains(words[1]),
                         qPrintable(command.path));
            const QStringList options =
                offered(QStringList{u"video2music-cli"_s} + words + QStringList{u"--"_s});
            for (const QJsonValue& option : command.options) {
                const QString name = u"--"_s + option[u"name"_s].toString();
                QVERIFY2(options.contains(name), qPrintable(command.path + u' ' + name));
            }
        }
    }

    void bashOffersTheValuesOfAnOption()
    {
        const QStringList modes = offered({u"video2music-cli"_s, u"analyze"_s, u"--mode"_s, {}});
        QVERIFY(modes.contains(u"lift"_s) && modes.contains(u"follow"_s));
        QCOMPARE(offered({u"video2music-cli"_s, u"recommend"_s, u"--steps"_s, u"a"_s}),
                 QStringList({u"arousal-first"_s, u"adapt"_s}));
        QCOMPARE(offered({u"video2music-cli"_s, u"recommend"_s, u"--emotion"_s, u"su"_s}),
                 QStringList(u"surprise"_s));
        QCOMPARE(offered({u"video2music-cli"_s, u"recommend"_s, u"--emotion"_s, u"sad,su"_s}),
                 QStringList(u"sad,surprise"_s));
        QCOMPARE(offered({u"video2music-cli"_s, u"catalog"_s, u"--format"_s, u"mus"_s}),
                 QStringList(u"musiccaps"_s));
        QCOMPARE(offered({u"video2music-cli"_s, u"evaluate"_s, u"--usage"_s, u"Pub"_s}),
                 QStringList(u"PublicTest"_s));
        QCOMPARE(offered({u"video2music-cli"_s, u"train"_s, u"--precision"_s, u"b"_s}),
                 QStringList(u"bfloat16"_s));
        QCOMPARE(offered({u"video2music-cli"_s, u"catalog"_s, u"rem"_s}), QStringList(u"remove"_s));
        QCOMPARE(offered({u"video2music-cli"_s, u"models"_s, {}}), QStringList(u"convert"_s));
    }

    void manPageNamesEveryOption()
    {
        const QString page = pageText(u"video2music-cli.1"_s);
        for (const Command& command : std::as_const(m_commands)) {
            QVERIFY2(page.contains(u"\n.SS "_s + command.path), qPrintable(command.path));
            for (const QJsonValue& option : command.options) {
                const QString name = option[u"name"_s].toString().replace(u"-"_s, u"\\-"_s);
                QVERIFY2(page.contains(u"\\fB\\-\\-%1\\fR"_s.arg(name)), qPrintable(name));
            }
        }
        QVERIFY(pageText(u"video2music.1"_s).contains(u"new\\-window"_s));
    }

    void pagesContainNothingAboutTheBuildMachine()
    {
        for (const QString& name :
             {u"video2music-cli.1"_s, u"video2music.1"_s, u"video2music-cli.bash"_s,
              u"video2music-cli.zsh"_s, u"video2music-cli.fish"_s}) {
            const QString text = pageText(name);
            QVERIFY2(!text.isEmpty(), qPrintable(name));
            QVERIFY2(!text.contains(QStringLiteral(V2M_SOURCE_DIR)), qPrintable(name));
            QVERIFY2(!text.contains(QDir::homePath() + u'/'), qPrintable(name));
        }
    }

    void otherShellsParseTheirCompletions_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("zsh") << u"zsh"_s;
        QTest::newRow("fish") << u"fish"_s;
    }
    void otherShellsParseTheirCompletions()
    {
        QFETCH(QString, shell);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("needs that shell");
        const QString file = QStringLiteral(V2M_PAGES) + u"/video2music-cli."_s + shell;
        QCOMPARE(QProcess::execute(shell, {u"-n"_s, file}), 0);
    }

    void fishOffersTheSame()
    {
        if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
            QSKIP("needs fish");
        const auto offers = [](const QString& line) {
            QProcess fish;
            fish.start(u"fish"_s, {u"--no-config"_s, u"-c"_s,
                                   u"source '%1/video2music-cli.fish'; complete -C '%2'"_s.arg(
                                       QStringLiteral(V2M_PAGES), line)});
            fish.waitForFinished();
            QStringList words;
            for (const QByteArray& row : fish.readAllStandardOutput().split('\n'))
                words.append(QString::fromUtf8(row.split('\t').first()));
            return words;
        };
        for (const Command& command : std::as_const(m_commands)) {
            const QStringList words = command.path.split(u' ');
            if (words.size() > 1)
                QVERIFY2(offers(u"video2music-cli %1 "_s.arg(words[0])).contains(words[1]),
                         qPrintable(command.path));
            const QStringList options = offers(u"video2music-cli %1 --"_s.arg(command.path));
            for (const QJsonValue& option : command.options) {
                const QString name = u"--"_s + option[u"name"_s].toString();
                QVERIFY2(options.contains(name), qPrintable(command.path + u' ' + name));
            }
        }
        QVERIFY(offers(u"video2music-cli recommend --emotion su"_s).contains(u"surprise"_s));
    }

private:
    Cli m_cli;
    QList<Command> m_commands;
};

QTEST_GUILESS_MAIN(TestShellPages)
#include "test_shell_pages.moc"
