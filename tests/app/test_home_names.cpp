// SPDX-License-Identifier: MIT
#include "app/window/home_names.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace v2m;

/// Homes that are not what Qt takes them for.
class TestHomeNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nonUtf8FoldersAreFound()
    {
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", "/home/caf\xC3\xA9 \xE4\xB8\xAD");
        QVERIFY(nonUtf8Folder().isEmpty());
        qputenv("HOME", "/home/caf\xE9");
        QCOMPARE(nonUtf8Folder(), QByteArray("/home/caf\xE9"));
        qputenv("HOME", home);
        qputenv("XDG_DATA_HOME", "/data/\xFF");
        QCOMPARE(nonUtf8Folder(), QByteArray("/data/\xFF"));
        qunsetenv("XDG_DATA_HOME");
    }

    /// QProcess itself can hand over only names that are text.
    void theWindowSaysSoAndMakesNoFolderElsewhere()
    {
        const QTemporaryDir folder;
        QProcess shell;
        const QString script =
            u"cd \"$1\" && HOME=\"$1/$(printf 'caf\\351')\" && mkdir \"$HOME\" && export HOME && "
            u"unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME && "
            u"QT_QPA_PLATFORM=offscreen exec \"$2\""_s;
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, script, u"sh"_s, folder.path(), QStringLiteral(V2M_PROGRAM_FILE)});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 2);
        const QByteArray said = shell.readAllStandardError();
        QVERIFY2(said.contains("is not UTF-8") && said.contains("video2music-cli"), said);
        // Qt lists no file whose name is not text.
        const std::filesystem::path root(folder.path().toStdString());
        QCOMPARE(std::distance(std::filesystem::directory_iterator(root), {}),
                 1); // the home itself
    }
};

QTEST_GUILESS_MAIN(TestHomeNames)
#include "test_home_names.moc"
