// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/models/model_manifest.h"
#include "core/models/sha256.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace v2m;

/// The manifest vouches for the files beside it.
class TestModelManifest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digestsAreThoseOfThePublishedStandard()
    {
        // FIPS 180-2, appendix B.1, and the digest of nothing.
        write("abc.bin", "abc");
        QCOMPARE(sha256OfFile(path("abc.bin")),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        write("empty.bin", "");
        QCOMPARE(sha256OfFile(path("empty.bin")),
                 std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void whatIsWrittenIsReadBack()
    {
        ModelManifest manifest(path(""));
        ModelEntry entry = entryFor("weights.bin");
        entry.labels = {"a", "b"};
        entry.inputSize = 48;
        entry.temperature = 1.25;
        entry.accuracy["PublicTest"]["accuracy"] = 0.5;
        manifest.put(entry);
        manifest.write();
        const ModelEntry read = ModelManifest::read(path("")).entry("emotion");
        QCOMPARE(read.file, entry.file);
        QCOMPARE(read.labels, entry.labels);
        QCOMPARE(read.inputSize, 48);
        QCOMPARE(read.temperature, 1.25);
        QVERIFY(read.accuracy == entry.accuracy);
    }

    void whatDoesNotApplyIsNotWritten()
    {
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        ModelManifest manifest(place);
        manifest.put(entryFor("words.bin")); // sees no picture
        manifest.write();
        const QByteArray text = contentOf(place / "manifest.json");
        QVERIFY(text.contains("words.bin"));
        QVERIFY(!text.contains("input_size") && !text.contains("temperature"));
        QCOMPARE(ModelManifest::read(place).entry("emotion").inputSize, 0);
    }

    void anEntryIsReplacedAndTheOthersStay()
    {
        ModelManifest manifest(path(""));
        ModelEntry first = entryFor("weights.bin");
        manifest.put(first);
        ModelEntry other = first;
        other.name = "captions";
        manifest.put(other);
        first.temperature = 3.0;
        manifest.put(first);
        QCOMPARE(manifest.entry("emotion").temperature, 3.0);
        QCOMPARE(manifest.entry("captions").temperature, 1.0);
    }

    void aChangedFileIsRefusedByName()
    {
        write("weights.bin", "good");
        ModelManifest manifest(path(""));
        ModelEntry entry = entryFor("weights.bin");
        entry.sha256 = sha256OfFile(path("weights.bin"));
        QCOMPARE(manifest.verifiedFile(entry), path("weights.bin"));
        write("weights.bin", "goof");
        requireRefusal([&] { manifest.verifiedFile(entry); }, "weights.bin");
        QFile::remove(QString::fromStdString(path("weights.bin").string()));
        requireRefusal([&] { manifest.verifiedFile(entry); }, "weights.bin");
    }

    void aModelIsUsableAtEveryStepOfItsReplacement()
    {
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        const auto weights = place / "weights.bin";
        const auto opened = [&] { // as a program would that starts at this moment
            const ModelManifest manifest = ModelManifest::read(place);
            return contentOf(manifest.verifiedFile(manifest.entry("emotion")));
        };
        ModelManifest manifest(place);
        ModelEntry entry = entryFor("weights.bin");
        const auto enter = [&](const std::filesystem::path& file) {
            entry.sha256 = sha256OfFile(file);
            manifest.put(entry);
            manifest.write();
        };
        writeTo(weights, "old");
        enter(weights);
        writeTo(ModelManifest::waitingFile(weights), "new");
        QCOMPARE(opened(), QByteArray("old"));
        enter(ModelManifest::waitingFile(weights));
        QCOMPARE(opened(), QByteArray("new"));
        manifest.installFile(entry);
        QCOMPARE(opened(), QByteArray("new"));
        QCOMPARE(contentOf(weights), QByteArray("new"));
        QVERIFY(!std::filesystem::exists(ModelManifest::waitingFile(weights)));
        manifest.installFile(entry); // nothing waits any more
        QCOMPARE(opened(), QByteArray("new"));
    }

    void weightsThatTheManifestDoesNotNameAreNotInstalled()
    {
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        const auto weights = place / "weights.bin";
        writeTo(weights, "old");
        writeTo(ModelManifest::waitingFile(weights), "half of an older attempt");
        ModelManifest manifest(place);
        ModelEntry entry = entryFor("weights.bin");
        entry.sha256 = sha256OfFile(weights);
        manifest.installFile(entry);
        QCOMPARE(contentOf(manifest.verifiedFile(entry)), QByteArray("old"));
    }

    void anUnknownModelIsRefusedByName()
    {
        requireRefusal([&] { ModelManifest(path("")).entry("horoscope"); }, "horoscope");
    }

    void damagedListsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no json") << QByteArray("{\"format\": 1, ");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no models") << QByteArray("{\"format\": 1}");
        QTest::newRow("other version") << QByteArray("{\"format\": 2, \"models\": []}");
        QTest::newRow("entry without a file")
            << QByteArray(R"({"format": 1, "models": [{"name": "emotion"}]})");
        QTest::newRow("file in another folder")
            << QByteArray(R"({"format": 1, "models": [{"name": "emotion", "sha256": "",)"
                          R"( "file": "../../etc/passwd"}]})");
        QTest::newRow("temperature of nothing")
            << QByteArray(R"({"format": 1, "models": [{"name": "emotion", "sha256": "",)"
                          R"( "file": "x", "temperature": 0}]})");
    }

    void damagedListsAreRefused()
    {
        QFETCH(QByteArray, text);
        write("manifest.json", text);
        requireRefusal([&] { ModelManifest::read(path("")); }, "manifest.json");
    }

    void aMissingListIsRefused()
    {
        requireRefusal([&] { ModelManifest::read(path("none")); }, "manifest.json");
    }

private:
    template <typename Action>
    static void requireRefusal(Action action, const char* named)
    {
        try {
            action();
        } catch (const ModelError& error) {
            QVERIFY2(QByteArray(error.what()).contains(named), error.what());
            return;
        }
        QFAIL("nothing was refused");
    }

    static ModelEntry entryFor(const std::string& file)
    {
        ModelEntry entry;
        entry.name = "emotion";
        entry.file = file;
        entry.sha256 = std::string(64, '0');
        return entry;
    }

    std::filesystem::path path(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    static QByteArray contentOf(const std::filesystem::path& path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void writeTo(const std::filesystem::path& path, const QByteArray& bytes)
    {
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestModelManifest)
#include "test_model_manifest.moc"
