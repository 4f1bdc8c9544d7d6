// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/models/tensor_file.h"
#include "core/models/whole_file.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <climits>
#include <cmath>
#include <random>
#include <sys/stat.h>
#include <thread>

using namespace v2m;

namespace {

constexpr const char* kName = "t.safetensors";

StoredTensor floats(const std::string& name, std::vector<std::int64_t> shape)
{
    std::size_t count = 1;
    for (const std::int64_t side : shape)
        count *= static_cast<std::size_t>(side);
    return {name, "F32", std::move(shape), std::string(count * sizeof(float), '\x3f')};
}

} // namespace

/// Weights come from anywhere, so a file may hold anything.
class TestTensorFile : public QObject, test::TemporaryFolder {
    Q_OBJECT

private Q_SLOTS:
    void bytesTypesShapesAndMetadataSurvive()
    {
        StoredTensors content;
        content.metadata = {{"shape", "{\"widths\": [1]}"}, {"note", "café \"x\""}};
        content.tensors = {floats("full", {3, 2, 5}),
                           {"half", "F16", {2}, std::string("\x00\x3c\x00\xc0", 4)},
                           {"brain", "BF16", {1, 1}, std::string("\x80\x3f", 2)},
                           {"counts", "U32", {1}, std::string("\x05\x00\x00\x00", 4)},
                           floats("nothing", {0, 4}),
                           floats("scalar", {})};
        writeTensorFile(path(kName), content);
        const StoredTensors read = readTensorFile(path(kName));
        QCOMPARE(read.metadata, content.metadata);
        QCOMPARE(read.tensors.size(), content.tensors.size());
        for (std::size_t i = 0; i < read.tensors.size(); ++i) {
            // An empty tensor begins where its neighbour does, and may be listed before it.
            const auto same = [&](const StoredTensor& t) {
                return t.name == read.tensors[i].name && t.type == read.tensors[i].type &&
                       t.shape == read.tensors[i].shape && t.bytes == read.tensors[i].bytes;
            };
            QVERIFY2(std::any_of(content.tensors.begin(), content.tensors.end(), same),
                     read.tensors[i].name.c_str());
        }
    }

    void halfPrecisionNumbersWidenExactly()
    {
        // IEEE 754 half: 1, -2, the smallest subnormal, infinity. bfloat16: the upper half of 1.
        const StoredTensor half = {
            "h", "F16", {4}, std::string("\x00\x3c\x00\xc0\x01\x00\x00\x7c", 8)};
        const std::vector<float> numbers = floatsOf(half);
        QCOMPARE(numbers.size(), std::size_t{4});
        QCOMPARE(numbers[0], 1.0F);
        QCOMPARE(numbers[1], -2.0F);
        QVERIFY(numbers[2] == std::ldexp(1.0F, -24));
        QVERIFY(std::isinf(numbers[3]));
        QCOMPARE(floatsOf({"b", "BF16", {1}, std::string("\x80\x3f", 2)}),
                 std::vector<float>{1.0F});
        QCOMPARE(floatsOf({"i", "I8", {2}, std::string("\x7f\x80", 2)}),
                 (std::vector<float>{127.0F, -128.0F}));
        QVERIFY(floatsOf({"x", "I64", {1}, std::string(8, 'x')}).empty());
        std::vector<float> middle(2);
        readFloats(half, 1, middle);
        QCOMPARE(middle, (std::vector<float>{-2.0F, std::ldexp(1.0F, -24)}));
    }

    void hostileFilesAreRefusedWithAMessage_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("data");
        const auto row = [](const char* name, const QByteArray& header, const QByteArray& data) {
            QTest::newRow(name) << header << data;
        };
        const QByteArray eight(8, '\0');
        row("no json", "hello", eight);
        row("no object", "[1, 2]", eight);
        row("no entry", R"({"t": 5})", eight);
        row("unknown type", R"({"t":{"dtype":"I64","shape":[1],"data_offsets":[0,8]}})", eight);
        row("offsets beyond the end", R"({"t":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})",
            eight);
        row("offsets reversed", R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})", eight);
        row("negative offset", R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}})", eight);
        row("shape differs from length",
            R"({"t":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})", eight);
        row("shape overflows",
            R"({"t":{"dtype":"F32","shape":[4294967296,4294967296,4],)"
            R"("data_offsets":[0,8]}})",
            eight);
        row("empty shape overflows",
            R"({"t":{"dtype":"F32","shape":[0,4294967296,4294967296,4294967296],)"
            R"("data_offsets":[0,0]}})",
            {});
        row("too many dimensions",
            R"({"t":{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,2],)"
            R"("data_offsets":[0,8]}})",
            eight);
        row("overlap",
            QByteArray(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                       R"("b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})"),
            eight);
        row("gap", QByteArray(R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})"), eight);
        row("bytes left over", R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", eight);
        row("fraction as a length", R"({"t":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}})",
            eight);
        row("metadata no text", R"({"__metadata__":{"a":[1]}})", {});
        row("nested deeply", QByteArray(200'000, '['), eight);
    }

    void hostileFilesAreRefusedWithAMessage()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, data);
        QByteArray length(8, '\0');
        for (int i = 0; i < 8; ++i)
            length[i] = static_cast<char>(static_cast<quint64>(header.size()) >> (8 * i) & 0xffU);
        write(kName, length + header + data);
        requireRefusal();
    }

    void anImpossibleHeaderLengthIsRefused()
    {
        for (const char last : {'\x01', '\x7f', '\xff'}) {
            QByteArray bytes(8, '\0');
            bytes[7] = last;
            write(kName, bytes + "{}");
            requireRefusal();
        }
        write(kName, "short");
        requireRefusal();
        write(kName, {});
        requireRefusal();
    }

    void aTruncatedFileIsRefusedWhereverItEnds()
    {
        writeTensorFile(path(kName), {{}, {floats("a", {40}), floats("b", {3, 3})}});
        const QByteArray whole = read(kName);
        for (qsizetype length = 0; length < whole.size(); ++length) {
            write(kName, whole.left(length));
            requireRefusal();
        }
    }

    /// Whatever bytes change, the reader answers with tensors or with a sentence.
    void corruptedBytesNeverCrash()
    {
        writeTensorFile(path(kName), {{{"k", "v"}}, {floats("a", {4, 4}), floats("b", {3})}});
        const QByteArray whole = read(kName);
        std::mt19937 random(5);
        int refused = 0;
        constexpr int kRounds = 2000;
        for (int round = 0; round < kRounds; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 1 + round % 4; ++i)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random());
            write(kName, bytes);
            try {
                readTensorFile(path(kName));
            } catch (const ModelError&) {
                ++refused;
            }
        }
        QVERIFY(refused > kRounds / 4);
    }

    void aMissingFileIsNamed()
    {
        const auto said =
            test::refusalOf<ModelError>([] { readTensorFile("/nowhere/emotion.safetensors"); });
        QVERIFY2(said.contains("/nowhere/emotion.safetensors"), said);
    }

    void aFailedWriteChangesNothing()
    {
        const TemporaryFolder folder;
        folder.write("taken/inside", "");
        QVERIFY_THROWS_EXCEPTION(FileError, writeTensorFile(folder.path("taken"), {}));
        QVERIFY_THROWS_EXCEPTION(FileError, writeTensorFile(folder.path("none/x"), {}));
        QVERIFY(folder.files().isEmpty());
        QVERIFY(!std::filesystem::exists(folder.path("none")));
    }

    /// Renaming would put a file in the place of a device.
    void pipesAndDevicesAreNotReplaced()
    {
        const TemporaryFolder folder;
        const auto pipe = folder.path("pipe");
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        std::filesystem::create_symlink("pipe", folder.path("link"));
        for (const char* name : {"pipe", "link"}) {
            QVERIFY_THROWS_EXCEPTION(FileError, writeAtomically(folder.path(name), "text"));
            QVERIFY_THROWS_EXCEPTION(FileError, requireWritable(folder.path(name)));
        }
        QVERIFY(std::filesystem::is_fifo(pipe));
        // Nor is one waited for that has the name of a temporary file.
        std::filesystem::rename(pipe, folder.path("x.video2music-part"));
        writeAtomically(folder.path("x"), "text");
    }

    void leftoversOfAKilledWriterAreRemoved()
    {
        const TemporaryFolder folder;
        folder.write("x.safetensors.video2music-part", QByteArray(100'000, 's'));
        writeTensorFile(folder.path("x.safetensors"), {{}, {floats("a", {1})}});
        QCOMPARE(readTensorFile(folder.path("x.safetensors")).tensors.size(), std::size_t{1});
        QCOMPARE(folder.files(), QStringList{QStringLiteral("x.safetensors")});
    }

    void theLongestNameThereIsCanBeWritten()
    {
        const TemporaryFolder folder;
        const std::string name(NAME_MAX, 'n');
        writeAtomically(folder.path(name), "text");
        QCOMPARE(folder.files(), QStringList{QString::fromStdString(name)});
    }

    void twoWritersOfOneFileDoNotMix()
    {
        const TemporaryFolder folder;
        const auto file = folder.path("x.safetensors");
        const auto write = [&](std::int64_t count) {
            for (int i = 0; i < 30; ++i)
                writeTensorFile(file, {{}, {floats("a", {count})}});
        };
        std::thread other(write, 20'000);
        write(5);
        other.join();
        QVERIFY(readTensorFile(file).tensors.front().bytes.size() % 20 == 0);
        QCOMPARE(folder.files(), QStringList{QStringLiteral("x.safetensors")});
    }

private:
    void requireRefusal() const
    {
        const auto said = test::refusalOf<ModelError>([&] { readTensorFile(path(kName)); });
        QVERIFY2(said.contains(kName) && said.endsWith('.'), said);
    }
};

QTEST_APPLESS_MAIN(TestTensorFile)
#include "test_tensor_file.moc"
