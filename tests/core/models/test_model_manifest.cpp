// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/models/model_manifest.h"
#include "core/models/sha256.h"
#include "core/models/tensor_file.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <sys/stat.h>

using namespace v2m;

/// The manifest vouches for the files beside it.
class TestModelManifest : public QObject, test::TemporaryFolder {
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

    void writtenManifestIsReadBack()
    {
        ModelManifest manifest(path());
        ModelEntry entry = entryFor("weights.bin");
        entry.labels = {"a", "b"};
        entry.inputSize = 48;
        entry.temperature = 1.25;
        entry.accuracy["PublicTest"]["accuracy"] = 0.5;
        manifest.put(entry);
        manifest.write();
        const ModelEntry read = ModelManifest::read(path()).entry("emotion");
        QCOMPARE(read.file, entry.file);
        QCOMPARE(read.labels, entry.labels);
        QCOMPARE(read.inputSize, 48);
        QCOMPARE(read.temperature, 1.25);
        QVERIFY(read.accuracy == entry.accuracy);
    }

    void inapplicableFieldsAreNotWritten()
    {
        const TemporaryFolder folder;
        ModelManifest manifest(folder.path());
        manifest.put(entryFor("words.bin")); // sees no picture
        manifest.write();
        const QByteArray text = folder.read("manifest.json");
        QVERIFY(text.contains("words.bin"));
        QVERIFY(!text.contains("input_size") && !text.contains("temperature"));
        QCOMPARE(ModelManifest::read(folder.path()).entry("emotion").inputSize, 0);
    }

    void anEntryIsReplacedAndTheOthersStay()
    {
        ModelManifest manifest(path());
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
        ModelManifest manifest(path());
        ModelEntry entry = entryFor("weights.bin");
        entry.sha256 = sha256OfFile(path("weights.bin"));
        QCOMPARE(manifest.verifiedFile(entry), path("weights.bin"));
        write("weights.bin", "goof");
        QVERIFY(test::refusalOf<ModelError>([&] {
                    manifest.verifiedFile(entry);
                }).contains("weights.bin"));
        std::filesystem::remove(path("weights.bin"));
        QVERIFY(test::refusalOf<ModelError>([&] {
                    manifest.verifiedFile(entry);
                }).contains("weights.bin"));
    }

    void aLinkToItselfIsNotAManifest()
    {
        std::filesystem::create_symlink("loop", path("loop"));
        QVERIFY_THROWS_EXCEPTION(ModelError, ModelManifest::read(path("loop")));
        QVERIFY_THROWS_EXCEPTION(ModelError, readTensorFile(path("loop")));
    }

    void pipesAndAbsurdlyLargeFilesAreNotWeights()
    {
        QCOMPARE(::mkfifo(path("pipe.bin").c_str(), 0600), 0);
        write("sparse.bin", "");
        std::filesystem::resize_file(path("sparse.bin"), std::uintmax_t{1} << 40U);
        for (const char* name : {"pipe.bin", "sparse.bin"}) {
            const auto refusal = test::refusalOf<ModelError>([&] { sha256OfFile(path(name)); });
            QVERIFY2(refusal.contains(name), name);
        }
    }

    void aModelIsUsableAtEveryStepOfItsReplacement()
    {
        const TemporaryFolder folder;
        const auto weights = folder.path("weights.bin");
        const auto opened = [&] { // as a program would that starts at this moment
            const ModelManifest manifest = ModelManifest::read(folder.path());
            const auto file = manifest.verifiedFile(manifest.entry("emotion"));
            return folder.read(file.filename());
        };
        ModelManifest manifest(folder.path());
        ModelEntry entry = entryFor("weights.bin");
        const auto enter = [&](const std::filesystem::path& file) {
            entry.sha256 = sha256OfFile(file);
            manifest.put(entry);
            manifest.write();
        };
        enter(folder.write("weights.bin", "old"));
        folder.write(ModelManifest::waitingFile("weights.bin"), "new");
        QCOMPARE(opened(), QByteArray("old"));
        enter(ModelManifest::waitingFile(weights));
        QCOMPARE(opened(), QByteArray("new"));
        manifest.installFile(entry);
        QCOMPARE(opened(), QByteArray("new"));
        QCOMPARE(folder.read("weights.bin"), QByteArray("new"));
        QVERIFY(!std::filesystem::exists(ModelManifest::waitingFile(weights)));
        manifest.installFile(entry); // nothing waits any more
        QCOMPARE(opened(), QByteArray("new"));
    }

    void enteringInstallsNewWeightsAndReplacesOldOnes()
    {
        const TemporaryFolder folder;
        const ModelEntry entry = entryFor("weights.bin");
        for (const char* content : {"first", "second"}) {
            folder.write(ModelManifest::waitingFile("weights.bin"), content);
            ModelManifest::readOrEmpty(folder.path()).enter(entry);
            const ModelManifest manifest = ModelManifest::read(folder.path());
            const auto file = manifest.verifiedFile(manifest.entry("emotion"));
            QCOMPARE(file, folder.path("weights.bin"));
            QCOMPARE(folder.read("weights.bin"), QByteArray(content));
        }
    }

    void weightsThatTheManifestDoesNotNameAreNotInstalled()
    {
        const TemporaryFolder folder;
        ModelManifest manifest(folder.path());
        ModelEntry entry = entryFor("weights.bin");
        entry.sha256 = sha256OfFile(folder.write("weights.bin", "old"));
        folder.write(ModelManifest::waitingFile("weights.bin"), "half of an older attempt");
        manifest.installFile(entry);
        QCOMPARE(manifest.verifiedFile(entry), folder.path("weights.bin"));
        QCOMPARE(folder.read("weights.bin"), QByteArray("old"));
    }

    void anUnknownModelIsRefusedByName()
    {
        QVERIFY(test::refusalOf<ModelError>([&] {
                    ModelManifest(path()).entry("horoscope");
                }).contains("horoscope"));
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
        QVERIFY(test::refusalOf<ModelError>([&] {
                    ModelManifest::read(path());
                }).contains("manifest.json"));
    }

    void aMissingListIsRefused()
    {
        QVERIFY(test::refusalOf<ModelError>([&] {
                    ModelManifest::read(path("none"));
                }).contains("manifest.json"));
    }

private:
    static ModelEntry entryFor(const std::string& file)
    {
        ModelEntry entry;
        entry.name = "emotion";
        entry.file = file;
        entry.sha256 = std::string(64, '0');
        return entry;
    }
};

QTEST_APPLESS_MAIN(TestModelManifest)
#include "test_model_manifest.moc"
