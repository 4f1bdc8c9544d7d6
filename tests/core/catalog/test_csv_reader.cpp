// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/catalog/csv_reader.h"

#include <QBuffer>
#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

std::vector<CsvRow> readAll(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("the buffer does not open");
    CsvReader reader(buffer, u"test.csv"_s);
    std::vector<CsvRow> rows;
    for (CsvRow row; reader.next(row);)
        rows.push_back(row);
    return rows;
}

/// A device that breaks after its first bytes.
class BrokenDevice : public QIODevice {
public:
    BrokenDevice() { open(QIODevice::ReadOnly); }

protected:
    qint64 readData(char* data, qint64 /*maxSize*/) override
    {
        if (m_reads++ > 0)
            return -1;
        std::fill_n(data, 10, 'a');
        return 10;
    }
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    int m_reads = 0;
};

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatRfc4180Allows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("plain") << "a,b,c\n"_ba << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("no line end") << "a,b"_ba << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("empty fields") << ",,\n"_ba << QStringList{u""_s, u""_s, u""_s};
        QTest::newRow("quoted comma") << "\"a,b\",c\n"_ba << QStringList{u"a,b"_s, u"c"_s};
        QTest::newRow("quoted quote") << "\"a\"\"b\"\n"_ba << QStringList{u"a\"b"_s};
        QTest::newRow("quoted lines") << "\"a\r\nb\nc\"\r\n"_ba << QStringList{u"a\r\nb\nc"_s};
        QTest::newRow("empty quoted") << "\"\",x\n"_ba << QStringList{u""_s, u"x"_s};
        QTest::newRow("spaces around quotes")
            << "a, \"b,c\" ,d\n"_ba << QStringList{u"a"_s, u"b,c"_s, u"d"_s};
        QTest::newRow("emoji and Hebrew") << "🎹,שלום\n"_ba << QStringList{u"🎹"_s, u"שלום"_s};
        QTest::newRow("blanks at the end") << "a,b\n \t "_ba << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("byte order mark") << "\xEF\xBB\xBFid\n"_ba << QStringList{u"id"_s};
    }

    void readsWhatRfc4180Allows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, fields);
        const std::vector<CsvRow> rows = readAll(bytes);
        QCOMPARE(rows.size(), 1U);
        QVERIFY(rows[0].fault.isEmpty());
        QCOMPARE(rows[0].fields, fields);
    }

    void detectsTheFieldSeparator_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("second");
        const QStringList both = {u"1"_s, u"a, b; c\td"_s};
        QTest::newRow("commas") << "id,caption\n1,\"a, b; c\td\"\n"_ba << both;
        QTest::newRow("semicolons") << "id;caption\r\n1;\"a, b; c\td\"\r\n"_ba << both;
        QTest::newRow("tabs") << "id\tcaption\n1\t\"a, b; c\td\"\n"_ba << both;
        QTest::newRow("quoted names") << "\"id,\";\"caption,,\"\n1;\"a, b; c\td\"\n"_ba << both;
        QTest::newRow("byte order mark")
            << "\xEF\xBB\xBF\nid;caption\n1;\"a, b; c\td\"\n"_ba << both;
        QTest::newRow("empty cells") << "id\ta\tb\n1\t\t\n"_ba << QStringList{u"1"_s, {}, {}};
        QTest::newRow("one column") << "id\na, b\n"_ba << QStringList{u"a"_s, u"b"_s};
    }

    void detectsTheFieldSeparator()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, second);
        const std::vector<CsvRow> rows = readAll(bytes);
        QCOMPARE(rows.size(), 2U);
        QVERIFY(rows[1].fault.isEmpty());
        QCOMPARE(rows[1].fields, second);
    }

    void aLineMayNameTheSeparator()
    {
        for (const QByteArray& separator : {";"_ba, "\t"_ba}) {
            const std::vector<CsvRow> rows =
                readAll("sep=" + separator + "\r\na,b" + separator + "c\r\n");
            QCOMPARE(rows.size(), 1U);
            QCOMPARE(rows[0].fields, QStringList({u"a,b"_s, u"c"_s}));
            QCOMPARE(rows[0].line, 2);
        }
        QVERIFY(readAll("sep=;\n").empty());
    }

    void rowsKnowTheLineTheyBeginOn_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("LF") << "\n"_ba;
        QTest::newRow("CRLF") << "\r\n"_ba;
        QTest::newRow("CR") << "\r"_ba;
    }

    void rowsKnowTheLineTheyBeginOn()
    {
        QFETCH(QByteArray, lineEnd);
        QByteArray bytes = "a,b\n\n\"c\nd\",e\nf,g\n"_ba;
        bytes.replace("\n", lineEnd);
        const std::vector<CsvRow> rows = readAll(bytes);
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].line, 1);
        QCOMPARE(rows[1].line, 3);
        QCOMPARE(rows[2].line, 5);
        QCOMPARE(rows[2].fields, QStringList({u"f"_s, u"g"_s}));
    }

    /// Chunks are 64 KiB: rows, CRLF pairs and quoted texts fall across their borders.
    void rowsMaySpanChunks()
    {
        QByteArray bytes;
        constexpr int kRows = 5000;
        for (int i = 0; i < kRows; ++i) {
            bytes += QByteArray::number(i) + ",\"" + QByteArray(i % 97, 'x') + "\r\n" +
                     QByteArray(i % 13, 'y') + "\"\r\n";
        }
        const std::vector<CsvRow> rows = readAll(bytes);
        QCOMPARE(rows.size(), static_cast<std::size_t>(kRows));
        for (int i = 0; i < kRows; ++i) {
            const CsvRow& row = rows[static_cast<std::size_t>(i)];
            QCOMPARE(row.line, 2 * i + 1);
            QCOMPARE(row.fields,
                     QStringList({QString::number(i),
                                  QString(i % 97, u'x') + u"\r\n"_s + QString(i % 13, u'y')}));
        }
    }

    void aFaultCostsOneRow_data()
    {
        QTest::addColumn<QByteArray>("badRow");
        QTest::newRow("quote in the middle") << "1,fif\"teen\n"_ba;
        QTest::newRow("text after a quote") << "1,\"two\"three\n"_ba;
        QTest::newRow("quote never closed") << "1,\"two\n"_ba;
        QTest::newRow("invalid UTF-8") << "1,\xC3\x28\n"_ba;
        QTest::newRow("surrogate in UTF-8") << "1,\xED\xA0\x80\n"_ba;
        QTest::newRow("NUL") << QByteArray("1,a\0b\n", 6);
        QTest::newRow("field of 10 MB") << "1,\"" + QByteArray(10'000'000, 'x') + "\"\n";
        QTest::newRow("bare field of 10 MB") << "1," + QByteArray(10'000'000, 'x') + "\n";
        QTest::newRow("field just too long")
            << "1," + QByteArray(CsvReader::kMaxFieldBytes + 1, 'x') + "\n";
        QTest::newRow("a million fields") << QByteArray(1'000'000, ',') + "\n";
        QTest::newRow("row too long")
            << ("\"" + QByteArray(500'000, 'x') + "\",").repeated(12) + "\n";
    }

    void aFaultCostsOneRow()
    {
        QFETCH(QByteArray, badRow);
        const std::vector<CsvRow> rows = readAll("a,b\n" + badRow + "2,good\n3,\"better\"\n");
        QCOMPARE(rows.size(), 4U);
        QCOMPARE(rows[0].fields, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(rows[1].line, 2);
        QVERIFY(!rows[1].fault.isEmpty());
        QVERIFY(rows[1].fields.isEmpty() || !rows[1].fault.isEmpty());
        QCOMPARE(rows[2].line, 3);
        QVERIFY(rows[2].fault.isEmpty());
        QCOMPARE(rows[2].fields, QStringList({u"2"_s, u"good"_s}));
        QCOMPARE(rows[3].fields, QStringList({u"3"_s, u"better"_s}));
    }

    void aFieldAtTheLimitIsRead()
    {
        const QByteArray field(CsvReader::kMaxFieldBytes, 'x');
        const std::vector<CsvRow> rows = readAll("1," + field + "\n");
        QCOMPARE(rows.size(), 1U);
        QVERIFY(rows[0].fault.isEmpty());
        QCOMPARE(rows[0].fields.value(1).size(), CsvReader::kMaxFieldBytes);
    }

    void nothingComesFromAnEmptyFile()
    {
        QVERIFY(readAll({}).empty());
        QVERIFY(readAll("\n\r\n\n").empty());
        QVERIFY(readAll("\xEF\xBB\xBF").empty());
    }

    /// Each of these rows reaches as far as it may before it is given up.
    void everyOpenQuoteCostsItsRowOnly()
    {
        const QByteArray lines = QByteArray("1," + QByteArray(100, 'x') + "\n").repeated(12'000);
        const std::vector<CsvRow> rows = readAll(("1,\"open\n" + lines).repeated(3));
        QCOMPARE(rows.size(), 36'003U);
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i].fault.isEmpty(), i % 12'001 != 0);
        QCOMPARE(rows.back().line, 36'003);

        const std::vector<CsvRow> all = readAll(QByteArray("\"open\n").repeated(10'000));
        QCOMPARE(all.size(), 10'000U);
        QVERIFY(!all.front().fault.isEmpty() && !all.back().fault.isEmpty());
    }

    void aBrokenDeviceIsAnError()
    {
        BrokenDevice device;
        CsvReader reader(device, u"test.csv"_s);
        CsvRow row;
        QVERIFY_THROWS_EXCEPTION(FileError, reader.next(row));
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
