// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "core/catalog/generic_importer.h"

#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

class TestGenericImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumnInAnyOrder()
    {
        GenericImporter importer(u"/music/lists/songs.csv"_s);
        importer.setHeader({u"url"_s, u" Caption "_s, u"mood"_s, u"tags"_s, u"ID"_s, u"end_s"_s,
                            u"artist"_s, u"path"_s, u"start_s"_s, u"title"_s});
        const ImportedRow row = importer.read(
            {u"https://example.org/1"_s, u"A quiet song. "_s, u"ignored"_s, u"slow; piano"_s,
             u" a-1 "_s, u"12.5"_s, u"Ann"_s, u"../a b.ogg"_s, u"2"_s, u"Evening, \"late\" 🌙"_s});
        QVERIFY(row.fault.isEmpty());
        QCOMPARE(row.track.id, u"a-1"_s);
        QCOMPARE(row.track.title, u"Evening, \"late\" 🌙"_s);
        QCOMPARE(row.track.artist, u"Ann"_s);
        QCOMPARE(row.track.caption, u"A quiet song."_s);
        QCOMPARE(row.track.tags, QStringList({u"slow"_s, u"piano"_s}));
        QCOMPARE(row.track.startS, std::optional(2.0));
        QCOMPARE(row.track.endS, std::optional(12.5));
        QCOMPARE(row.track.url, u"https://example.org/1"_s);
        QCOMPARE(row.track.path, u"/music/a b.ogg"_s);
        QVERIFY(row.audiosetLabels.isEmpty());
    }

    void idAndCaptionAreEnough()
    {
        GenericImporter importer(u"songs.csv"_s);
        importer.setHeader({u"id"_s, u"caption"_s});
        const ImportedRow row = importer.read({u"1"_s, u"a quiet song"_s});
        QVERIFY(row.fault.isEmpty());
        QCOMPARE(row.track.title, u"A quiet song"_s);
        QVERIFY(!row.track.startS && !row.track.endS);
        QVERIFY(row.track.path.isEmpty() && row.track.url.isEmpty() && row.track.tags.isEmpty());
    }

    void saysWhatIsWrongWithARow_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QStringList& fields, const QString& word) {
            QTest::newRow(name) << fields << word;
        };
        row("no id", {u" "_s, u"c"_s, u""_s, u""_s, u""_s}, u"id"_s);
        row("long id", {QString(501, u'x'), u"c"_s, u""_s, u""_s, u""_s}, u"id"_s);
        row("no words", {u"1"_s, u" "_s, u";"_s, u""_s, u""_s}, u"caption"_s);
        row("start no number", {u"1"_s, u"c"_s, u""_s, u"0:30"_s, u""_s}, u"start"_s);
        row("start negative", {u"1"_s, u"c"_s, u""_s, u"-1"_s, u""_s}, u"start"_s);
        row("start infinite", {u"1"_s, u"c"_s, u""_s, u"inf"_s, u""_s}, u"start"_s);
        row("end not a number", {u"1"_s, u"c"_s, u""_s, u"0"_s, u"nan"_s}, u"end"_s);
        row("ends first", {u"1"_s, u"c"_s, u""_s, u"10"_s, u"9"_s}, u"ends before"_s);
        row("ends at once", {u"1"_s, u"c"_s, u""_s, u""_s, u"0"_s}, u"ends before"_s);
        row("broken list", {u"1"_s, u"c"_s, u"['a', 1]"_s, u""_s, u""_s}, u"tags"_s);
    }

    void saysWhatIsWrongWithARow()
    {
        QFETCH(QStringList, fields);
        QFETCH(QString, word);
        GenericImporter importer(u"songs.csv"_s);
        importer.setHeader({u"id"_s, u"caption"_s, u"tags"_s, u"start_s"_s, u"end_s"_s});
        const ImportedRow row = importer.read(fields);
        QVERIFY2(translated(row.fault).contains(word), row.fault.english().c_str());
    }

    void theSourceIsNamedAfterTheFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"/a/songs.csv"_s << u"songs"_s;
        QTest::newRow("signs") << u"/a/My Songs (v1.2).csv"_s << u"my-songs-v1-2"_s;
        QTest::newRow("letters") << u"/a/Müsik 音楽.csv"_s << u"müsik-音楽"_s;
        QTest::newRow("signs only") << u"/a/---.csv"_s << u"file"_s;
        QTest::newRow("hidden") << u"/a/.csv"_s << u"file"_s;
        QTest::newRow("taken") << u"/a/MusicCaps.csv"_s << u"musiccaps-file"_s;
        QTest::newRow("taken too") << u"/a/starter.csv"_s << u"starter-file"_s;
    }

    void theSourceIsNamedAfterTheFile()
    {
        QFETCH(QString, path);
        QFETCH(QString, name);
        QCOMPARE(GenericImporter(path).source(path).name, name);
        QVERIFY(!GenericImporter(path).source(path).title.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestGenericImporter)
#include "test_generic_importer.moc"
