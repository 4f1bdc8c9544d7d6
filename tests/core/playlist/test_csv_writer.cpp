// SPDX-License-Identifier: MIT
#include "core/playlist/csv_writer.h"
#include "tests/core/playlist/hostile_playlist.h"
#include "tests/support/csv_table.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

QByteArray written(const Playlist& playlist)
{
    return writtenBy(writeCsv, playlist);
}

CsvTable table(const Playlist& playlist)
{
    return csvTable(written(playlist).mid(3)); // behind the byte order mark
}

/// What a spreadsheet would evaluate.
bool isFormula(const QString& cell)
{
    const QString seen = cell.trimmed();
    return !seen.isEmpty() && u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(seen.front());
}

bool isNumber(const QString& cell)
{
    bool isOne = false;
    cell.toDouble(&isOne);
    return isOne;
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableIsAsDocumented()
    {
        Playlist playlist = playlistOf({u"Night, \"still\""_s});
        PlaylistEntry& entry = playlist.entries[0];
        entry.track.id = u"-0Gj8"_s;
        entry.track.artist = u"Chopin"_s;
        entry.track.caption = u"Slow\nand soft"_s;
        entry.track.tags = {u"solo piano"_s, u"slow, soft"_s};
        entry.reason = u"Slow"_s;
        entry.score = 0.123456;
        QCOMPARE(
            written(playlist),
            (u"\uFEFFrank,title,artist,source,id,tags,start_s,end_s,url,valence,arousal,score,"
             "reason,caption,path\r\n"
             "1,\"Night, \"\"still\"\"\",Chopin,test,'-0Gj8,\"solo piano; slow, soft\",30,40.5,"
             "https://example.org/listen?a=1&b=%C3%BC,0.81,-0.27,0.1235,Slow,"
             "\"Slow\nand soft\",\r\n"_s)
                .toUtf8());
    }

    void addressesLeadToTheWebOnly()
    {
        Playlist playlist = playlistOf({u"script"_s, u"file"_s, u"page"_s});
        playlist.entries[0].track.url = u"javascript:alert(1)"_s;
        playlist.entries[1].track.url = u"file:///etc/passwd"_s;
        const QByteArray bytes = written(playlist);
        QVERIFY2(!bytes.contains("javascript") && !bytes.contains("passwd"), bytes);
        QVERIFY2(bytes.contains("https://example.org/listen"), bytes);
    }

    void everyRowHasAllColumns()
    {
        const QStringList titles = awkwardTitles() + brokenTitles();
        const CsvTable rows = table(playlistOf(titles));
        QCOMPARE(rows.size(), titles.size() + 1);
        for (const QStringList& row : rows)
            QCOMPARE(row.size(), 15);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QCOMPARE(rows[i][0], QString::number(i));
    }

    void textSurvives()
    {
        const CsvTable rows = table(playlistOf(awkwardTitles()));
        for (qsizetype i = 0; i < awkwardTitles().size(); ++i) {
            QString expected = awkwardTitles()[i];
            expected.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0x85));
            QString actual = rows[i + 1][1];
            // But for the apostrophes that defuse it, the text is what it was.
            if (actual.startsWith(u'\''))
                actual.remove(0, 1);
            actual.replace(u";'="_s, u";="_s).replace(u"\t'="_s, u"\t="_s);
            actual.replace(u"\n'="_s, u"\n="_s).replace(u" '="_s, u" ="_s);
            QCOMPARE(actual, expected);
        }
    }

    void noTextIsAFormula()
    {
        for (const QStringList& row : table(playlistOf(awkwardTitles() + brokenTitles()))) {
            for (const QString& cell : row)
                QVERIFY2(!isFormula(cell) || isNumber(cell), qPrintable(cell));
        }
    }

    void noTextIsAFormulaUnderAnotherSeparator_data()
    {
        QTest::addColumn<char>("separator");
        QTest::newRow("semicolon") << ';';
        QTest::newRow("tab") << '\t';
    }

    void noTextIsAFormulaUnderAnotherSeparator()
    {
        QFETCH(char, separator);
        QStringList titles = awkwardTitles();
        titles += {u"x;\"=1+1\""_s, u"x; ;=1+1"_s, u"x\t @SUM(A1)"_s, u"x\n-1+1"_s};
        const CsvTable rows = csvTable(written(playlistOf(titles)).mid(3), separator);
        QVERIFY(rows.size() > titles.size());
        for (const QStringList& row : rows) {
            for (const QString& cell : row)
                QVERIFY2(!isFormula(cell), qPrintable(cell));
        }
    }

    void formulaIsDefusedByAnApostrophe_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@A"_s << u"'@A"_s;
        QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
        QTest::newRow("carriage return") << u"\rx"_s << u"'\nx"_s;
        QTest::newRow("full width") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
        QTest::newRow("control before") << u"\u0007=1"_s << u"'=1"_s;
        QTest::newRow("minus in the middle") << u"lo-fi, -ish = a@b"_s << u"lo-fi, -ish = a@b"_s;
        QTest::newRow("apostrophe of its own") << u"'n Sync"_s << u"'n Sync"_s;
    }

    void formulaIsDefusedByAnApostrophe()
    {
        QFETCH(QString, title);
        QTEST(table(playlistOf({title}))[1][1], "expected");
    }

    void numbersStayNumbers()
    {
        Playlist playlist = playlistOf({u"a"_s, u"b"_s});
        playlist.entries[0].track.affect.point = {-0.5F, -0.00001F};
        playlist.entries[0].score = -1e-9;
        playlist.entries[1].track.startS.reset();
        playlist.entries[1].track.endS = qQNaN();
        playlist.entries[1].score = 1e20;
        const CsvTable rows = table(playlist);
        QCOMPARE(rows[1].mid(9, 3), (QStringList{u"-0.5"_s, u"0"_s, u"0"_s}));
        QCOMPARE(rows[2].mid(6, 2), (QStringList{QString(), QString()}));
        QCOMPARE(rows[2][11], u"100000000000000000000"_s);
    }

    void bytesAreUtf8WithoutControls()
    {
        const QByteArray bytes = written(playlistOf(awkwardTitles() + brokenTitles()));
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(QString::fromUtf8(bytes.mid(3)).toUtf8() == bytes.mid(3));
        QVERIFY(!QString::fromUtf8(bytes).contains(QChar(0xD83C) + u"alone"_s));
        for (const char c : bytes)
            QVERIFY(static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\r' || c == '\n');
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "test_csv_writer.moc"
