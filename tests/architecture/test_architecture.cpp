// SPDX-License-Identifier: MIT
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile {
    QString path; ///< relative to the checkout
    QStringList lines;
    QStringList includes; ///< as written between quotes or angle brackets
};

QStringList includesOf(const QStringList& lines)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    QStringList found;
    for (const QString& line : lines) {
        const auto match = include.match(line);
        if (match.hasMatch())
            found.append(match.captured(1));
    }
    return found;
}

std::vector<SourceFile> readSources()
{
    const QDir root(QStringLiteral(V2M_SOURCE_DIR));
    std::vector<SourceFile> sources;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            SourceFile source;
            source.path = root.relativeFilePath(file.fileName());
            source.lines = QString::fromUtf8(file.readAll()).split(u'\n');
            source.includes = includesOf(source.lines);
            sources.push_back(std::move(source));
        }
    }
    return sources;
}

bool startsWithAny(const QString& text, const QStringList& prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const QString& prefix) { return text.startsWith(prefix); });
}

/// The shared libraries that a program or module names as needed.
QStringList neededLibraries(const QString& file)
{
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"--dynamic"_s, u"--wide"_s, file});
    readelf.waitForFinished();
    static const QRegularExpression needed(u"\\(NEEDED\\)[^\\[]*\\[([^\\]]+)\\]"_s);
    QStringList libraries;
    auto matches = needed.globalMatch(QString::fromLocal8Bit(readelf.readAllStandardOutput()));
    while (matches.hasNext())
        libraries.append(matches.next().captured(1));
    return libraries;
}

} // namespace

/// The house rules: who may include and link what.
class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = readSources();
        QVERIFY(m_sources.size() > 50);
    }

    void torchIsIncludedOnlyWhereNetworksLive()
    {
        const QStringList torch = {u"torch/"_s, u"ATen/"_s, u"c10/"_s};
        const QStringList allowed = {u"core/vision/emotion_classifier.cpp"_s,
                                     u"core/recommend/caption_affect.cpp"_s, u"core/learning/"_s,
                                     u"tests/core/learning/"_s};
        requireNo(torch, [&](const QString& path) { return !startsWithAny(path, allowed); });
    }

    void databaseIsIncludedOnlyInTheCatalog()
    {
        const QStringList database = {u"SQLiteCpp/"_s, u"sqlite3.h"_s};
        requireNo(database, [](const QString& path) {
            return !startsWithAny(path, {u"core/catalog/"_s, u"tests/"_s});
        });
    }

    void coreIncludesNoGuiAndLooksNotUpwards()
    {
        const QStringList gui = {u"QWidget"_s,      u"QtWidgets"_s, u"QtGui"_s,   u"QGui"_s,
                                 u"QPainter"_s,     u"QImage"_s,    u"QPixmap"_s, u"QColor"_s,
                                 u"QApplication"_s, u"QMedia"_s,    u"ui/"_s,     u"app/"_s};
        requireNo(gui, [](const QString& path) { return path.startsWith(u"core/"_s); });
    }

    void uiLooksNotUpwards()
    {
        requireNo({u"app/"_s}, [](const QString& path) { return path.startsWith(u"ui/"_s); });
    }

    /// The networks' own folder builds where neither Qt nor OpenCV is; only the door to it, which
    /// the program opens, may use them.
    void learningBuildsWithoutQtAndOpenCv()
    {
        static const QRegularExpression qt(u"^Q[A-Za-z]+$"_s);
        const QStringList door = {u"core/learning/networks"_s};
        for (const SourceFile& source : m_sources) {
            if (!source.path.startsWith(u"core/learning/"_s) || startsWithAny(source.path, door))
                continue;
            for (const QString& include : source.includes) {
                QVERIFY2(!include.startsWith(u"opencv2/"_s) && !qt.match(include).hasMatch(),
                         qPrintable(source.path + u" includes "_s + include));
            }
        }
    }

    void programsLinkNeitherGuiNorTorch_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("forbidden");
        const QString cli = QStringLiteral(V2M_CLI_FILE);
        QTest::newRow("command line, Gui") << cli << u"libQt6Gui"_s;
        QTest::newRow("command line, Widgets") << cli << u"libQt6Widgets"_s;
        QTest::newRow("command line, Torch") << cli << u"libtorch"_s;
        QTest::newRow("networks, Gui") << QStringLiteral(V2M_NETWORKS_FILE) << u"libQt6Gui"_s;
    }

    void programsLinkNeitherGuiNorTorch()
    {
        QFETCH(QString, file);
        QFETCH(QString, forbidden);
        const QStringList needed = neededLibraries(file);
        QVERIFY2(needed.join(u' ').contains(u"libQt6Core"_s), "readelf told nothing");
        for (const QString& library : needed)
            QVERIFY2(!library.startsWith(forbidden), qPrintable(file + u" links "_s + library));
    }

    void everyFileNamesItsLicenceFirst()
    {
        for (const SourceFile& source : m_sources) {
            QVERIFY2(source.lines.first() == u"// SPDX-License-Identifier: MIT"_s,
                     qPrintable(source.path));
        }
    }

    void filesStaySmall()
    {
        constexpr int kMostLines = 500;
        for (const SourceFile& source : m_sources) {
            const auto lines = static_cast<int>(source.lines.size());
            QVERIFY2(lines <= kMostLines,
                     qPrintable(u"%1 has %2 lines"_s.arg(source.path).arg(lines)));
        }
    }

private:
    template <typename Applies>
    void requireNo(const QStringList& forbidden, Applies applies)
    {
        for (const SourceFile& source : m_sources) {
            if (!applies(source.path))
                continue;
            for (const QString& include : source.includes) {
                QVERIFY2(!startsWithAny(include, forbidden),
                         qPrintable(source.path + u" includes "_s + include));
            }
        }
    }

    std::vector<SourceFile> m_sources;
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
