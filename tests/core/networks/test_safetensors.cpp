// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/networks/safetensors.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace v2m;

/// Tensors in the files that tensor_file.h reads and writes.
class TestSafetensors : public QObject, test::TemporaryFolder {
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
        writeSafetensors(path("t.safetensors"), file);
        const TensorFile read = readSafetensors(path("t.safetensors"));
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
        writeSafetensors(path("t.safetensors"),
                         {{}, {{"w", plain.contiguous(torch::MemoryFormat::ChannelsLast)}}});
        QVERIFY(torch::equal(readSafetensors(path("t.safetensors")).find("w"), plain));
    }

    void aFileOfTheFormatsOwnDescriptionIsRead()
    {
        // Written by hand after the format's description: length, header, data.
        writeFile(R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
                  QByteArray("\x00\x00\x80\x3f\x00\x00\x00\xc0", 8));
        const torch::Tensor tensor = readSafetensors(path("t.safetensors")).find("t");
        QVERIFY(torch::equal(tensor, torch::tensor({1.0F, -2.0F})));
    }

    void aDamagedFileIsRefused()
    {
        writeFile(R"({"t":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})", QByteArray(8, '\0'));
        QVERIFY_THROWS_EXCEPTION(ModelError, readSafetensors(path("t.safetensors")));
    }

private:
    void writeFile(const QByteArray& header, const QByteArray& data) const
    {
        QByteArray length(8, '\0');
        length[0] = static_cast<char>(header.size()); // below 256 here
        write("t.safetensors", length + header + data);
    }
};

QTEST_APPLESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
