// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/datasets/csv_rows.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <random>
#include <stdexcept>

using namespace v2m;

namespace {

using Rows = std::vector<std::vector<std::string>>;

} // namespace

/// CSV files used for training may come from anywhere.
class TestCsvRows : public QObject, test::TemporaryFolder {
    Q_OBJECT

private Q_SLOTS:
    void quotedFieldsKeepWhatTheyHold()
    {
        QCOMPARE(rowsOf("a,b\r\n\"x, \"\"y\"\"\nz\",\n"), (Rows{{"a", "b"}, {"x, \"y\"\nz", ""}}));
    }

    void rowsAreNumberedFromTheHeader()
    {
        std::vector<std::size_t> numbers;
        forEachCsvRow(write("t.csv", "h\n1\n2"),
                      [&](const std::vector<std::string>& fields, std::size_t number) {
                          QCOMPARE(fields.size(), std::size_t{1});
                          numbers.push_back(number);
                      });
        QCOMPARE(numbers, (std::vector<std::size_t>{0, 1, 2}));
    }

    void aByteOrderMarkIsNotPartOfTheFirstColumn()
    {
        QCOMPARE(rowsOf("\xEF\xBB\xBF"
                        "emotion,pixels\n0,1\n"),
                 (Rows{{"emotion", "pixels"}, {"0", "1"}}));
        QCOMPARE(rowsOf("\xEF\xBB\xBF"
                        "\"emotion\",pixels\n"),
                 (Rows{{"emotion", "pixels"}}));
        QCOMPARE(rowsOf("\xEF\xBB\xBF"), Rows());
        QCOMPARE(rowsOf("\xEF\xBB"), (Rows{{"\xEF\xBB"}})); // an incomplete mark is ordinary text
        QCOMPARE(rowsOf("a\n\xEF\xBB\xBF"
                        "b\n"),
                 (Rows{{"a"},
                       {"\xEF\xBB\xBF"
                        "b"}}));
    }

    void fieldsLongerThanTheBufferArriveWhole()
    {
        const QByteArray longer(700'000, 'x'); // the reader's buffer is 256 KiB
        const Rows rows = rowsOf("a," + longer + "\nb,\"" + longer + "\"\n");
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0][1].size(), std::size_t{700'000});
        QCOMPARE(rows[1][1].size(), std::size_t{700'000});
    }

    void aRowThatDoesNotEndIsRefused()
    {
        for (const char* begin : {"a,b\n", "a,b\n\""}) {
            const auto file = write("t.csv", begin);
            std::filesystem::resize_file(file, 6'000'000); // zero bytes to the end
            QVERIFY_THROWS_EXCEPTION(
                FileError,
                forEachCsvRow(file, [](const std::vector<std::string>&, std::size_t) {}));
        }
    }

    void brokenTextIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("rows");
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("only line breaks") << QByteArray("\n\r\n\n") << 0;
        QTest::newRow("open quote") << QByteArray("a,b\n\"never closed, \n1,2\n") << 2;
        QTest::newRow("quote in the middle") << QByteArray("a\"b,c\n") << 1;
        QTest::newRow("zero bytes") << QByteArray("a\0b,c\n", 6) << 1;
        QTest::newRow("rows of different lengths") << QByteArray("a,b,c\n1\n1,2,3,4,5\n") << 3;
    }

    void brokenTextIsReadAsFarAsItGoes()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, rows);
        QCOMPARE(static_cast<int>(rowsOf(content).size()), rows);
    }

    /// Any bytes are each read once, and the reader terminates.
    void noiseIsReadToItsEnd()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            QByteArray noise;
            for (int i = 0; i < 2000; ++i)
                noise.append("\",\n\r\0x\xff;"[random() % 8]);
            std::size_t length = 0;
            for (const auto& row : rowsOf(noise))
                for (const std::string& field : row)
                    length += field.size();
            QVERIFY(length <= static_cast<std::size_t>(noise.size()));
        }
    }

    void whatTheCallerThrowsPassesThrough()
    {
        const auto file = write("t.csv", "a\nb\nc\n");
        int calls = 0;
        QVERIFY_THROWS_EXCEPTION(
            std::domain_error,
            forEachCsvRow(file, [&](const std::vector<std::string>&, std::size_t) {
                if (++calls == 2)
                    throw std::domain_error("enough");
            }));
        QCOMPARE(calls, 2);
    }

    void notAFileIsRefusedByName()
    {
        const auto ignore = [](const std::vector<std::string>&, std::size_t) {};
        for (const std::string& name : {path("none.csv").string(), path().string()}) {
            const auto said = test::refusalOf<FileError>([&] { forEachCsvRow(name, ignore); });
            QVERIFY2(said.contains(name.c_str()), said);
        }
    }

private:
    Rows rowsOf(const QByteArray& bytes) const
    {
        Rows rows;
        forEachCsvRow(write("t.csv", bytes), [&](const std::vector<std::string>& fields,
                                                 std::size_t) { rows.push_back(fields); });
        return rows;
    }
};

QTEST_APPLESS_MAIN(TestCsvRows)
#include "test_csv_rows.moc"
