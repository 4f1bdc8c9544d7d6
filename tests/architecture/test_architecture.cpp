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
        const QStringList allowed = {u"core/networks/"_s, u"core/training/"_s,
                                     u"core/torch_module/"_s, u"tests/core/networks/"_s,
                                     u"tests/core/training/"_s};
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

    /// The trainer builds where neither Qt nor OpenCV is (V2M_TRAINER_ONLY): its rooms and whatever
    /// they include.
    void trainerNeedsNeitherQtNorOpenCv()
    {
        static const QRegularExpression foreign(u"^(Q[A-Za-z]+$|Qt[A-Za-z]*/|opencv2/)"_s);
        const QStringList rooms = {u"app/trainer/"_s,  u"core/datasets/"_s, u"core/emotion/"_s,
                                   u"core/jobs/"_s,    u"core/models/"_s,   u"core/networks/"_s,
                                   u"core/training/"_s};
        QStringList open;
        for (const SourceFile& source : m_sources) {
            if (startsWithAny(source.path, rooms))
                open.append(source.path);
        }
        QVERIFY(open.contains(u"app/trainer/main.cpp"_s));
        for (qsizetype i = 0; i < open.size(); ++i) {
            const SourceFile* source = sourceAt(open[i]);
            for (const QString& include : source->includes) {
                QVERIFY2(!foreign.match(include).hasMatch(),
                         qPrintable(source->path + u" includes "_s + include));
                if (sourceAt(include) && !open.contains(include))
                    open.append(include);
            }
        }
        QVERIFY(open.contains(u"core/base/error.h"_s)); // so the includes were followed
    }

    /// core is Qt Core only: neither the command line, which is core and little else, nor a module
    /// that it opens may need more of Qt.
    void whatHasNoWindowNeedsOfQtOnlyItsCore_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("command line") << QStringLiteral(V2M_CLI_FILE);
        QTest::newRow("networks") << QStringLiteral(V2M_NETWORKS_FILE);
        QTest::newRow("camera") << QStringLiteral(V2M_CAMERA_FILE);
    }

    void whatHasNoWindowNeedsOfQtOnlyItsCore()
    {
        QFETCH(QString, file);
        const QStringList qt = neededLibraries(file).filter(u"libQt"_s);
        QCOMPARE(qt.size(), 1);
        QVERIFY2(qt.first().startsWith(u"libQt6Core.so"_s), qPrintable(qt.first()));
    }

    void commandLineLinksNoTorch()
    {
        const QStringList needed = neededLibraries(QStringLiteral(V2M_CLI_FILE));
        QVERIFY2(!needed.isEmpty(), "readelf told nothing");
        for (const QString& library : needed) {
            QVERIFY2(!startsWithAny(library, {u"libtorch"_s, u"libc10"_s}),
                     qPrintable(u"The command line links "_s + library));
        }
    }

    void trainerLinksNeitherQtNorOpenCv()
    {
        const QStringList needed = neededLibraries(QStringLiteral(V2M_TRAINER_FILE));
        QVERIFY2(!needed.isEmpty(), "readelf told nothing");
        for (const QString& library : needed) {
            QVERIFY2(!startsWithAny(library, {u"libQt"_s, u"libopencv"_s}),
                     qPrintable(u"The trainer links "_s + library));
        }
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
    const SourceFile* sourceAt(const QString& path) const
    {
        const auto found =
            std::find_if(m_sources.begin(), m_sources.end(),
                         [&](const SourceFile& source) { return source.path == path; });
        return found == m_sources.end() ? nullptr : &*found;
    }

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
