// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/learning/safetensors.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace v2m;

/// Weights come from anywhere, so a file may hold anything.
class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesTypesAndMetadataSurvive()
    {
        TensorFile file;
        file.metadata = {{"shape", "{\"widths\": [1]}"}, {"note", "café \"x\""}};
        file.tensors = {{"full", torch::randn({3, 2, 5})},
                        {"half", torch::randn({7}).to(torch::kHalf)},
                        {"brain", torch::randn({1, 4}).to(torch::kBFloat16)},
                        {"scalar", torch::tensor(2.5F)}};
        writeSafetensors(path(), file);
        const TensorFile read = readSafetensors(path());
        QCOMPARE(read.metadata, file.metadata);
        QCOMPARE(read.tensors.size(), file.tensors.size());
        for (const auto& [name, tensor] : file.tensors) {
            const torch::Tensor other = read.find(name);
            QVERIFY2(other.defined(), name.c_str());
            QCOMPARE(other.scalar_type(), tensor.scalar_type());
            QVERIFY2(torch::equal(other, tensor), name.c_str());
        }
        QVERIFY(!read.find("missing").defined());
    }

    void innermostChannelsAreStoredInPlainOrder()
    {
        const torch::Tensor plain = torch::randn({2, 3, 4, 4});
        writeSafetensors(path(),
                         {{}, {{"w", plain.contiguous(torch::MemoryFormat::ChannelsLast)}}});
        QVERIFY(torch::equal(readSafetensors(path()).find("w"), plain));
    }

    void aFileOfTheFormatsOwnDescriptionIsRead()
    {
        // Written by hand after the format's description: length, header, data.
        write(R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
              QByteArray("\x00\x00\x80\x3f\x00\x00\x00\xc0", 8));
        const torch::Tensor tensor = readSafetensors(path()).find("t");
        QVERIFY(torch::equal(tensor, torch::tensor({1.0F, -2.0F})));
    }

    void hostileFilesAreRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("data");
        const QByteArray eight(8, '\0');
        QTest::newRow("no json") << QByteArray("hello") << eight;
        QTest::newRow("no object") << QByteArray("[1, 2]") << eight;
        QTest::newRow("no entry") << QByteArray(R"({"t": 5})") << eight;
        QTest::newRow("unknown type")
            << QByteArray(R"({"t":{"dtype":"I64","shape":[1],"data_offsets":[0,8]}})") << eight;
        QTest::newRow("offsets beyond the end")
            << QByteArray(R"({"t":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})") << eight;
        QTest::newRow("offsets reversed")
            << QByteArray(R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})") << eight;
        QTest::newRow("negative offset")
            << QByteArray(R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}})") << eight;
        QTest::newRow("shape differs from length")
            << QByteArray(R"({"t":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})") << eight;
        QTest::newRow("shape overflows")
            << QByteArray(R"({"t":{"dtype":"F32","shape":[4294967296,4294967296,4],)"
                          R"("data_offsets":[0,8]}})")
            << eight;
        QTest::newRow("empty shape overflows")
            << QByteArray(R"({"t":{"dtype":"F32","shape":[0,4294967296,4294967296,4294967296],)"
                          R"("data_offsets":[0,0]}})")
            << QByteArray();
        QTest::newRow("too many dimensions")
            << QByteArray(R"({"t":{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,2],)"
                          R"("data_offsets":[0,8]}})")
            << eight;
        QTest::newRow("overlap") << QByteArray(
                                        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                                        R"("b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})")
                                 << eight;
        QTest::newRow("gap") << QByteArray(
                                    R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})")
                             << eight;
        QTest::newRow("bytes left over")
            << QByteArray(R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})") << eight;
        QTest::newRow("fraction as a length")
            << QByteArray(R"({"t":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}})") << eight;
        QTest::newRow("metadata no text")
            << QByteArray(R"({"__metadata__":{"a":[1]}})") << QByteArray();
        QTest::newRow("nested deeply") << QByteArray(200'000, '[') << eight;
    }

    void hostileFilesAreRefusedWithASentence()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, data);
        write(header, data);
        requireRefusal();
    }

    void anImpossibleHeaderLengthIsRefused()
    {
        for (const char last : {'\x01', '\x7f', '\xff'}) {
            QByteArray bytes(8, '\0');
            bytes[7] = last;
            writeBytes(bytes + "{}");
            requireRefusal();
        }
        writeBytes("short");
        requireRefusal();
        writeBytes({});
        requireRefusal();
    }

    void aTruncatedFileIsRefusedWhereverItEnds()
    {
        writeSafetensors(path(), {{}, {{"a", torch::ones({40})}, {"b", torch::zeros({3, 3})}}});
        const QByteArray whole = readBytes();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            writeBytes(whole.left(length));
            requireRefusal();
        }
    }

    /// Whatever bytes change, the reader answers with tensors or with a sentence.
    void changedBytesNeverDoWorse()
    {
        writeSafetensors(path(),
                         {{{"k", "v"}}, {{"a", torch::ones({4, 4})}, {"b", torch::ones(3)}}});
        const QByteArray whole = readBytes();
        std::mt19937 random(5);
        int refused = 0;
        constexpr int kRounds = 2000;
        for (int round = 0; round < kRounds; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 1 + round % 4; ++i)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random());
            writeBytes(bytes);
            try {
                readSafetensors(path());
            } catch (const ModelError&) {
                ++refused;
            }
        }
        QVERIFY(refused > kRounds / 4);
    }

    void aMissingFileIsNamed()
    {
        try {
            readSafetensors("/nowhere/emotion.safetensors");
            QFAIL("a missing file was read");
        } catch (const ModelError& error) {
            QVERIFY(QByteArray(error.what()).contains("/nowhere/emotion.safetensors"));
        }
    }

    void aFailedWriteChangesNothing()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("taken/inside")));
        QVERIFY_THROWS_EXCEPTION(
            FileError,
            writeSafetensors(folder.filePath(QStringLiteral("taken")).toStdString(), {}));
        QVERIFY_THROWS_EXCEPTION(
            FileError,
            writeSafetensors(folder.filePath(QStringLiteral("none/x")).toStdString(), {}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("taken")});
    }

    void nothingIsLeftBesideTheFile()
    {
        QTemporaryDir folder;
        writeSafetensors(folder.filePath(QStringLiteral("x.safetensors")).toStdString(),
                         {{}, {{"a", torch::ones(1)}}});
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("x.safetensors")});
    }

private:
    std::filesystem::path path() const
    {
        return m_folder.filePath(QStringLiteral("t.safetensors")).toStdString();
    }

    void writeBytes(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("t.safetensors")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray readBytes() const
    {
        QFile file(m_folder.filePath(QStringLiteral("t.safetensors")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray& header, const QByteArray& data) const
    {
        QByteArray length(8, '\0');
        for (int i = 0; i < 8; ++i)
            length[i] = static_cast<char>(static_cast<quint64>(header.size()) >> (8 * i) & 0xffU);
        writeBytes(length + header + data);
    }

    void requireRefusal() const
    {
        try {
            readSafetensors(path());
        } catch (const ModelError& error) {
            QVERIFY(QByteArray(error.what()).contains("t.safetensors"));
            QVERIFY(QByteArray(error.what()).endsWith('.'));
            return;
        }
        QFAIL("a damaged file was read");
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
