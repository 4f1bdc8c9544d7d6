// SPDX-License-Identifier: MIT
#include "core/base/file_name.h"
#include "core/base/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace v2m;

namespace {

bool makeFile(const QString& path)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly);
}

} // namespace

class TestPaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
        qunsetenv("VIDEO2MUSIC_MODELS");
        qunsetenv("VIDEO2MUSIC_FACE_MODEL");
    }

    void catalogLiesInTheUsersDataFolder()
    {
        QCOMPARE(defaultCatalogPath(), m_folder->filePath(u"data/video2music/catalog.db"_s));
    }

    void namingTheCatalogCreatesNothing()
    {
        defaultCatalogPath();
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"data"_s)));
    }

    void homesOfAnyNameAreTakenByTheirBytes()
    {
        qunsetenv("XDG_DATA_HOME");
        const QByteArray home = qgetenv("HOME");
        const auto restore = qScopeGuard([&] { qputenv("HOME", home); });
        qputenv("HOME", "/home/caf\xE9");
        QCOMPARE(fileNameBytes(defaultCatalogPath()),
                 QByteArray("/home/caf\xE9/.local/share/video2music/catalog.db"));
        // Without HOME it is the home that the system knows of, and never the root.
        qunsetenv("HOME");
        const passwd* user = getpwuid(getuid());
        QVERIFY(user != nullptr);
        QCOMPARE(defaultCatalogPath(),
                 QString::fromUtf8(user->pw_dir) + u"/.local/share/video2music/catalog.db"_s);
        QVERIFY(!defaultCatalogPath().startsWith(u"/.local"_s));
        // One that is not absolute is none (XDG Base Directory Specification).
        qputenv("XDG_DATA_HOME", "data");
        QVERIFY(defaultCatalogPath().startsWith(u'/'));
    }

    void modelsFolderOfTheEnvironmentComesFirst()
    {
        const QString chosen = m_folder->filePath(u"my models"_s);
        QVERIFY(makeFile(chosen + u"/manifest.json"_s));
        qputenv("VIDEO2MUSIC_MODELS", QFile::encodeName(chosen));
        QCOMPARE(defaultModelsFolder(), chosen);
        qputenv("VIDEO2MUSIC_MODELS", QFile::encodeName(chosen + u"/../my models/"_s));
        QCOMPARE(defaultModelsFolder(), chosen);
    }

    void modelsFolderWithoutManifestIsSkipped()
    {
        const QString before = defaultModelsFolder();
        const QString empty = m_folder->filePath(u"empty"_s);
        QVERIFY(QDir().mkpath(empty));
        qputenv("VIDEO2MUSIC_MODELS", QFile::encodeName(empty));
        QCOMPARE(defaultModelsFolder(), before);
    }

    void faceModelOfTheEnvironmentComesFirst()
    {
        const QString chosen = m_folder->filePath(u"faces.onnx"_s);
        const QString own = m_folder->filePath(u"data/video2music/models/yunet_n_320_320.onnx"_s);
        QVERIFY(makeFile(chosen) && makeFile(own));
        qputenv("VIDEO2MUSIC_FACE_MODEL", QFile::encodeName(chosen));
        QCOMPARE(faceModelPath(), chosen);
        QVERIFY(QFile::remove(chosen));
        QCOMPARE(faceModelPath(), own);
    }

    void faceModelIsFoundInTheUsersDataFolder()
    {
        const QString own = m_folder->filePath(u"data/video2music/models/yunet_n_320_320.onnx"_s);
        QVERIFY(faceModelPath() != own);
        QVERIFY(makeFile(own));
        QCOMPARE(faceModelPath(), own);
    }

    void allFaceModelsAreNamedInTheirOrder()
    {
        const QString chosen = m_folder->filePath(u"faces.onnx"_s);
        const QString own = m_folder->filePath(u"data/video2music/models/yunet_n_320_320.onnx"_s);
        QVERIFY(makeFile(chosen) && makeFile(own));
        qputenv("VIDEO2MUSIC_FACE_MODEL", QFile::encodeName(chosen));
        QCOMPARE(faceModelPaths().mid(0, 2), (QStringList{chosen, own}));
    }

    void cascadeOfTheUserComesFirst()
    {
        const QString own =
            m_folder->filePath(u"data/video2music/models/haarcascade_frontalface_default.xml"_s);
        QVERIFY(faceCascadePath() != own);
        QVERIFY(makeFile(own));
        QCOMPARE(faceCascadePath(), own);
    }

    void aLeadingColonDoesNotMeanAResource()
    {
        QVERIFY(makeFile(m_folder->path() + u"/:songs.csv"_s));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const bool isThere = QFileInfo(userPath(u":songs.csv"_s)).isFile();
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(isThere);
        QCOMPARE(userPath(u"songs.csv"_s), u"songs.csv"_s);
        QCOMPARE(userPath(u"/a/:b"_s), u"/a/:b"_s);
        QCOMPARE(userPath({}), QString());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPaths)
#include "test_paths.moc"
