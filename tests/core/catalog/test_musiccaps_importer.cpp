// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/catalog/musiccaps_check.h"
#include "core/catalog/musiccaps_importer.h"
#include "temporary_catalog.h"

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* kHeader =
    "ytid,start_s,end_s,audioset_positive_labels,aspect_list,caption,author_id,"
    "is_balanced_subset,is_audioset_eval\n";

QByteArray fileWith(const QByteArray& rows)
{
    return kHeader + rows;
}

} // namespace

class TestMusicCapsImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void downloadMustMatchThePublishedFile()
    {
        const TemporaryCatalog place;
        const QByteArray other =
            fileWith("-0Gj8-vB1q4,30,40,/m/0140xf,\"['sad']\",A sad song.,4,False,True\n");
        const auto refusal = [&](const QByteArray& bytes) {
            try {
                requirePublishedMusicCaps(place.write(u"musiccaps-public.csv"_s, bytes));
            } catch (const FileError& error) {
                return translated(error.message());
            }
            return QString();
        };
        for (const QByteArray& bytes : {other, fileWith({}), QByteArray("<html></html>")}) {
            const QString said = refusal(bytes);
            QVERIFY2(said.contains(u"musiccaps-public.csv is not MusicCaps as Google published"_s),
                     qPrintable(said));
        }
    }

    void readsARowAsPublished()
    {
        const TemporaryCatalog place;
        const ImportReport report = place.import(
            fileWith("-0Gj8-vB1q4,30,40,\"/m/0140xf,/m/02cjck\",\"['low quality', 'soft female "
                     "vocal', \"\"it's a ballad\"\", 'mellow piano']\",\"A ballad, \"\"slow\"\".\","
                     "4,False,True\n"));
        QCOMPARE(report.source, u"musiccaps"_s);
        QCOMPARE(report.format, u"musiccaps"_s);
        QCOMPARE(report.added, 1);

        Database database(place.catalogPath());
        const std::optional<Track> track =
            TrackRepository(database).track(u"musiccaps"_s, u"-0Gj8-vB1q4"_s);
        QVERIFY(track);
        QCOMPARE(track->title, u"Mellow piano, soft female vocal, it's a ballad"_s);
        QCOMPARE(track->caption, u"A ballad, \"slow\"."_s);
        QCOMPARE(track->tags, QStringList({u"low quality"_s, u"soft female vocal"_s,
                                           u"it's a ballad"_s, u"mellow piano"_s}));
        QCOMPARE(track->startS, std::optional(30.0));
        QCOMPARE(track->endS, std::optional(40.0));
        QCOMPARE(track->url, u"https://www.youtube.com/watch?v=-0Gj8-vB1q4&t=30s"_s);
        QVERIFY(track->artist.isEmpty() && track->path.isEmpty());
    }

    /// The labels are kept for judging: no search and no model may see them.
    void labelsAreStoredAndNothingElse()
    {
        const TemporaryCatalog place;
        Track seen;
        ImportOptions options;
        options.affect = {[&](const Track& track) {
                              seen = track;
                              return TrackAffect();
                          },
                          1};
        place.import(fileWith("-0Gj8-vB1q4,30,40,/m/label,['piano'],a song,4,False,True\n"),
                     options);
        Database database(place.catalogPath());
        QCOMPARE(database.connection()
                     .execAndGet("SELECT audioset_labels || caption_author FROM tracks")
                     .getString(),
                 std::string("/m/label4"));
        QVERIFY(TrackRepository(database).search(u"label"_s, 10).empty());
        const QStringList texts = {seen.id,  seen.title,           seen.artist, seen.caption,
                                   seen.url, seen.tags.join(u' '), seen.path};
        QVERIFY(!texts.join(u' ').contains(u"label"_s));
        QCOMPARE(seen.source, u"musiccaps"_s);
    }

    void aBadRowIsSkippedWithLineAndCause_data()
    {
        QTest::addColumn<QByteArray>("badRow");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QByteArray& bytes, const QString& word) {
            QTest::newRow(name) << bytes << word;
        };
        row("short id", "abc,0,10,,['a'],c,1,True,True"_ba, u"abc"_s);
        row("id with a slash", "abcdefghij/,0,10,,['a'],c,1,True,True"_ba, u"id"_s);
        row("id with a letter beyond ASCII", "abcdefghijé,0,10,,['a'],c,1,True,True"_ba, u"id"_s);
        row("no start", "abcdefghijk,,10,,['a'],c,1,True,True"_ba, u"start"_s);
        row("ends first", "abcdefghijk,20,10,,['a'],c,1,True,True"_ba, u"ends before"_s);
        row("no list", "abcdefghijk,0,10,,a; b,c,1,True,True"_ba, u"aspect_list"_s);
        row("open list", "abcdefghijk,0,10,,['a',c,1,True,True"_ba, u"aspect_list"_s);
        row("no words", "abcdefghijk,0,10,,[],,1,True,True"_ba, u"caption"_s);
        row("fields missing", "abcdefghijk,0,10"_ba, u"fields"_s);
        row("fields too many", "abcdefghijk,0,10,,['a'],c,1,True,True,9"_ba, u"fields"_s);
        row("stray quote", "abcdefghijk,0,10,,['a'],c\"c,1,True,True"_ba, u"quotation mark"_s);
        row("invalid UTF-8", "abcdefghijk,0,10,,['a'],\xFF,1,True,True"_ba, u"UTF-8"_s);
    }

    void aBadRowIsSkippedWithLineAndCause()
    {
        QFETCH(QByteArray, badRow);
        QFETCH(QString, word);
        const TemporaryCatalog place;
        const ImportReport report =
            place.import(fileWith("AAAAAAAAAAA,0,10,,['a'],\"two\nlines\",1,True,True\n" + badRow +
                                  "\nBBBBBBBBBBB,0,10,,['a'],c,1,True,True\n"));
        QCOMPARE(report.rows, 3);
        QCOMPARE(report.added, 2);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.rejections.size(), 1U);
        QCOMPARE(report.rejections[0].line, 4);
        QVERIFY2(translated(report.rejections[0].reason).contains(word),
                 report.rejections[0].reason.english().c_str());
    }

    void anotherFileIsRefusedEntirely_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("other header") << "id,caption\n1,c\n"_ba << u"ytid"_s;
        QTest::newRow("column missing")
            << "ytid,start_s,end_s,caption\nAAAAAAAAAAA,0,1,c\n"_ba << u"aspect_list"_s;
        QTest::newRow("empty") << ""_ba << u"empty"_s;
        QTest::newRow("header only") << QByteArray(kHeader) << u"no tracks"_s;
        QTest::newRow("no valid row") << fileWith("x,0,10,,['a'],c,1,True,True\n") << u"line 2"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"CSV"_s;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFEi\0d\0,\0c\0", 10) << u"CSV"_s;
    }

    void anotherFileIsRefusedEntirely()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const TemporaryCatalog place;
        const QString message = messageOf<FileError>(
            [&] { place.import(content, {.format = u"musiccaps"_s}, u"other.csv"_s); });
        QVERIFY2(message.contains(u"other.csv") && message.contains(word), qPrintable(message));
        Database database(place.catalogPath());
        QVERIFY(TrackRepository(database).sources().empty());
    }

    void fileOfThePublishedSizeIsImportedFullyAndNeverDuplicated()
    {
        constexpr int kRows = 5521;
        QByteArray rows;
        for (int i = 0; i < kRows; ++i) {
            const QByteArray number = QByteArray::number(i);
            rows += "id" + number.rightJustified(9, '0') + ",30,40,\"/m/0140xf\",\"['piano " +
                    number + "', 'slow']\",\"A slow piano, take " + number + ".\",4,False,True\n";
        }
        const TemporaryCatalog place;
        const ImportReport first = place.import(fileWith(rows));
        QCOMPARE(first.added, kRows);
        QCOMPARE(first.rejected, 0);
        const ImportReport again = place.import(fileWith(rows));
        QCOMPARE(again.unchanged, kRows);
        QCOMPARE(again.added + again.updated + again.rejected, 0);
        Database database(place.catalogPath());
        QCOMPARE(TrackRepository(database).trackCount(), kRows);
        QCOMPARE(TrackRepository(database).affectRows().size(), std::size_t(kRows));
    }
};

QTEST_APPLESS_MAIN(TestMusicCapsImporter)
#include "test_musiccaps_importer.moc"
