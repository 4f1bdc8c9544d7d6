// SPDX-License-Identifier: MIT
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile {
    QString path; ///< relative to the checkout
    QString firstLine;
    qsizetype lineCount = 0;
    QStringList includes; ///< as written between quotes or angle brackets
};

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/'));
}

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
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            sources.push_back({root.relativeFilePath(file.fileName()), lines.first(), lines.size(),
                               includesOf(lines)});
        }
    }
    return sources;
}

bool startsWithAny(const QString& text, const QStringList& prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const QString& prefix) { return text.startsWith(prefix); });
}

using Arrows = QMap<QString, QSet<QString>>;

/// A cycle of dependencies reachable from `folder`; empty if there is none.
QStringList circleFrom(const QString& folder, const Arrows& arrows, QStringList way,
                       QSet<QString>& done)
{
    if (const auto before = way.indexOf(folder); before >= 0)
        return way.mid(before) << folder;
    if (done.contains(folder))
        return {};
    way.append(folder);
    for (const QString& next : arrows.value(folder))
        if (const QStringList circle = circleFrom(next, arrows, way, done); !circle.isEmpty())
            return circle;
    done.insert(folder);
    return {};
}

/// The table of docs/ARCHITECTURE.md: what each room may use, not counting what that may use.
Arrows readRooms()
{
    QFile page(QStringLiteral(V2M_SOURCE_DIR "/docs/ARCHITECTURE.md"));
    if (!page.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(page.fileName()));
    static const QRegularExpression room(u"`((?:core|ui)/[a-z_]+)`"_s);
    static const QRegularExpression word(u"[a-z_]+"_s);
    std::vector<std::pair<QString, QString>> rows; // a room and the last cell of its row
    Arrows rooms;
    for (const QString& line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 5)
            continue;
        for (const auto& match : room.globalMatch(cells[1])) {
            rows.emplace_back(match.captured(1), cells[3]);
            rooms[match.captured(1)].insert(u"core/base"_s);
        }
    }
    for (const auto& [name, uses] : rows) {
        const bool isWidget = name.startsWith(u"ui/"_s);
        for (const auto& match : word.globalMatch(uses)) {
            const QString used = (isWidget ? u"ui/"_s : u"core/"_s) + match.captured();
            if (rooms.contains(used))
                rooms[name].insert(used);
        }
        for (const QString& other : rooms.keys())
            if (isWidget && (other.startsWith(u"core/"_s) || other == u"ui/theme"_s))
                rooms[name].insert(other);
    }
    return rooms;
}

/// All that can be reached from a room.
QSet<QString> reachedFrom(const QString& room, const Arrows& rooms)
{
    QSet<QString> reached = {room};
    QStringList open = {room};
    while (!open.isEmpty())
        for (const QString& next : rooms.value(open.takeLast()))
            if (!reached.contains(next)) {
                reached.insert(next);
                open.append(next);
            }
    return reached;
}

/// The shared libraries that a program or module depends on.
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

/// The architecture rules: what may include and link what.
class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = readSources();
        QVERIFY(m_sources.size() > 50);
    }

    void foldersHaveNoCyclicDependencies()
    {
        Arrows arrows;
        for (const SourceFile& source : m_sources)
            for (const QString& include : source.includes)
                if (startsWithAny(include, {u"core/"_s, u"ui/"_s, u"app/"_s}) &&
                    folderOf(include) != folderOf(source.path))
                    arrows[folderOf(source.path)].insert(folderOf(include));
        QVERIFY(arrows.value(u"core/training"_s).contains(u"core/networks"_s));
        QSet<QString> done;
        for (const QString& folder : arrows.keys()) {
            const QStringList circle = circleFrom(folder, arrows, {}, done);
            QVERIFY2(circle.isEmpty(), qPrintable(circle.join(u" -> "_s)));
        }
    }

    void roomsUseOnlyWhatTheirRowAllows()
    {
        const Arrows rooms = readRooms();
        QVERIFY(reachedFrom(u"core/library"_s, rooms).contains(u"core/affect"_s));
        QVERIFY(!reachedFrom(u"core/catalog"_s, rooms).contains(u"core/library"_s));
        QVERIFY(!reachedFrom(u"ui/playlist"_s, rooms).contains(u"ui/stage"_s));
        for (const SourceFile& source : m_sources) {
            const QString folder = folderOf(source.path);
            if (!startsWithAny(folder, {u"core/"_s, u"ui/"_s}))
                continue;
            QVERIFY2(rooms.contains(folder), qPrintable(folder + u" is not in the table"_s));
            const QSet<QString> allowed = reachedFrom(folder, rooms);
            for (const QString& include : source.includes)
                if (startsWithAny(include, {u"core/"_s, u"ui/"_s}))
                    QVERIFY2(allowed.contains(folderOf(include)),
                             qPrintable(source.path + u" includes "_s + include));
        }
    }

    void includesStayInTheirPlace_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<QStringList>("where");  ///< the rule holds in these folders...
        QTest::addColumn<QStringList>("except"); ///< ...except for these
        const QStringList everywhere = {u""_s};
        QTest::newRow("LibTorch") << QStringList{u"torch/"_s, u"ATen/"_s, u"c10/"_s} << everywhere
                                  << QStringList{u"core/networks/"_s,
                                                 u"core/training/"_s,
                                                 u"core/torch_module/"_s,
                                                 u"tests/core/networks/"_s,
                                                 u"tests/core/training/"_s,
                                                 u"tests/bench/held_out_faces"_s,
                                                 u"tests/bench/measure_corrections.cpp"_s,
                                                 u"tests/bench/measure_emotion_model.cpp"_s,
                                                 u"tests/bench/measure_neutral_shift.cpp"_s,
                                                 u"tests/bench/measure_sandbox.cpp"_s};
        QTest::newRow("database") << QStringList{u"SQLiteCpp/"_s, u"sqlite3.h"_s} << everywhere
                                  << QStringList{u"core/catalog/"_s, u"tests/"_s};
        QTest::newRow("windows in core")
            << QStringList{u"QWidget"_s,  u"QtWidgets"_s,   u"QtGui"_s,   u"QGui"_s,
                           u"QPainter"_s, u"QImage"_s,      u"QPixmap"_s, u"QColor"_s,
                           u"QMedia"_s,   u"QApplication"_s}
            << QStringList{u"core/"_s} << QStringList();
        QTest::newRow("core upwards") << QStringList{u"ui/"_s, u"app/"_s, u"tests/"_s}
                                      << QStringList{u"core/"_s} << QStringList();
        QTest::newRow("ui upwards")
            << QStringList{u"app/"_s, u"tests/"_s} << QStringList{u"ui/"_s} << QStringList();
    }

    void includesStayInTheirPlace()
    {
        QFETCH(QStringList, headers);
        QFETCH(QStringList, where);
        QFETCH(QStringList, except);
        for (const SourceFile& source : m_sources) {
            if (!startsWithAny(source.path, where) || startsWithAny(source.path, except))
                continue;
            for (const QString& include : source.includes)
                QVERIFY2(!startsWithAny(include, headers),
                         qPrintable(source.path + u" includes "_s + include));
        }
    }

    /// The trainer builds without Qt and OpenCV (V2M_TRAINER_ONLY): its folders and whatever they
    /// include.
    void trainerNeedsNeitherQtNorOpenCv()
    {
        static const QRegularExpression foreign(u"^(Q[A-Za-z]+$|Qt[A-Za-z]*/|opencv2/)"_s);
        const QStringList rooms = {u"app/interrupt/"_s, u"app/trainer/"_s,  u"core/datasets/"_s,
                                   u"core/emotion/"_s,  u"core/jobs/"_s,    u"core/models/"_s,
                                   u"core/networks/"_s, u"core/training/"_s};
        QStringList open;
        for (const SourceFile& source : m_sources)
            if (startsWithAny(source.path, rooms))
                open.append(source.path);
        for (qsizetype i = 0; i < open.size(); ++i) {
            const SourceFile* source = sourceAt(open[i]);
            for (const QString& include : source->includes) {
                QVERIFY2(!foreign.match(include).hasMatch(),
                         qPrintable(source->path + u" includes "_s + include));
                if (sourceAt(include) && !open.contains(include))
                    open.append(include);
            }
        }
        QVERIFY(open.contains(u"core/base/error.h"_s)); // i.e. the includes were followed
    }

    /// core uses Qt Core only: neither the command line, which is core and little else, nor a
    /// module that it loads may depend on more of Qt, and LibTorch and FFmpeg's filters are linked
    /// by their modules only.
    void programsOnlyLinkWhatTheyMay_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("qt");
        QTest::addColumn<QStringList>("forbidden");
        const QStringList core = {u"libQt6Core.so.6"_s};
        const QStringList torch = {u"libtorch"_s, u"libc10"_s};
        const QStringList ofModules = torch + QStringList{u"libavfilter"_s};
        QTest::newRow("command line") << QStringLiteral(V2M_CLI_FILE) << core << ofModules;
        QTest::newRow("networks") << QStringLiteral(V2M_NETWORKS_FILE) << core << QStringList();
        QTest::newRow("camera") << QStringLiteral(V2M_CAMERA_FILE) << core << ofModules;
        QTest::newRow("soundtrack") << QStringLiteral(V2M_SOUNDTRACK_FILE) << core << torch;
        QTest::newRow("trainer") << QStringLiteral(V2M_TRAINER_FILE) << QStringList()
                                 << QStringList{u"libopencv"_s};
    }

    void programsOnlyLinkWhatTheyMay()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, qt);
        QFETCH(QStringList, forbidden);
        const QStringList needed = neededLibraries(file);
        QVERIFY2(!needed.isEmpty(), "readelf printed nothing");
        QCOMPARE(needed.filter(u"libQt"_s), qt);
        for (const QString& library : needed)
            QVERIFY2(!startsWithAny(library, forbidden), qPrintable(library));
    }

    void everyFileIsSmallAndNamesItsLicenceFirst()
    {
        constexpr qsizetype kMaxLines = 500;
        for (const SourceFile& source : m_sources) {
            QVERIFY2(source.firstLine == u"// SPDX-License-Identifier: MIT"_s,
                     qPrintable(source.path));
            QVERIFY2(source.lineCount <= kMaxLines,
                     qPrintable(u"%1 has %2 lines"_s.arg(source.path).arg(source.lineCount)));
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

    std::vector<SourceFile> m_sources;
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
