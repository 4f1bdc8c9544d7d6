// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/models/tensor_file.h"
#include "core/text_affect/word_vectors.h"
#include "core/words/caption_features.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QTest>

#include <cstring>
#include <limits>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

StoredTensor scalesOf(const std::vector<float>& numbers)
{
    std::string bytes(numbers.size() * sizeof(float), '\0');
    std::memcpy(bytes.data(), numbers.data(), bytes.size());
    return {"scales", "F32", {static_cast<std::int64_t>(numbers.size())}, bytes};
}

} // namespace

/// Word vectors as they lie in a folder.
class TestWordVectors : public QObject, test::TemporaryFolder {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        writeWords("the\nhappy\n");
        writeVectors({"vectors", "I8", {2, 2}, std::string("\x02\xfe\x7f\x00", 4)},
                     scalesOf({0.5F, 2.0F}));
    }

    void aVectorIsItsNumbersTimesItsScale()
    {
        const WordVectors read = readWordVectors(folder());
        QCOMPARE(read.width, std::size_t{2});
        QCOMPARE(read.words,
                 (std::vector<std::uint32_t>{wordFeature(u"the"), wordFeature(u"happy")}));
        QCOMPARE(read.numbers, (std::vector<float>{1.0F, -1.0F, 254.0F, 0.0F}));
    }

    void listAndVectorsMustFit()
    {
        writeWords("the\nhappy\nsad\n");
        QVERIFY_THROWS_EXCEPTION(ModelError, readWordVectors(folder()));
    }

    void otherShapesAreRefused()
    {
        writeVectors({"vectors", "F16", {2, 1}, std::string(4, '\0')}, scalesOf({0.5F, 2.0F}));
        QVERIFY_THROWS_EXCEPTION(ModelError, readWordVectors(folder()));
        writeVectors({"numbers", "I8", {2, 1}, std::string(2, '\0')}, scalesOf({0.5F, 2.0F}));
        QVERIFY_THROWS_EXCEPTION(ModelError, readWordVectors(folder()));
        const float none = std::numeric_limits<float>::quiet_NaN();
        writeVectors({"vectors", "I8", {2, 1}, std::string(2, '\x01')}, scalesOf({none, 2.0F}));
        QVERIFY_THROWS_EXCEPTION(ModelError, readWordVectors(folder()));
    }

    void missingFilesAreReported()
    {
        QVERIFY(QFile::remove(folder() + u"/glove_100d.safetensors"_s));
        QVERIFY_THROWS_EXCEPTION(ModelError, readWordVectors(folder()));
        QVERIFY(QFile::remove(folder() + u"/glove_words.txt"_s));
        QVERIFY_THROWS_EXCEPTION(FileError, readWordVectors(folder()));
    }

private:
    QString folder() const { return QString::fromStdString(path().string()); }

    void writeWords(const QByteArray& words) const { write("glove_words.txt", words); }

    void writeVectors(const StoredTensor& vectors, const StoredTensor& scales) const
    {
        StoredTensors content;
        content.tensors = {vectors, scales};
        writeTensorFile(path("glove_100d.safetensors"), content);
    }
};

QTEST_APPLESS_MAIN(TestWordVectors)
#include "test_word_vectors.moc"
