// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "ui/catalog/catalog_table.h"
#include "ui/catalog/found_tracks_model.h"
#include "ui/catalog/import_report_text.h"
#include "ui/catalog/musiccaps_offer.h"
#include "ui/catalog/source_table_model.h"
#include "ui/theme/focus_style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QLocale>
#include <QTableView>
#include <QTest>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

std::vector<CatalogSource> twoSources()
{
    const QDateTime time(QDate(2024, 3, 1), QTime(12, 30), Qt::UTC);
    return {{u"musiccaps"_s, u"MusicCaps"_s, u"CC BY-SA 4.0"_s, u"https://example.org"_s,
             u"musiccaps-public.csv"_s, time, 5521},
            {u"mine"_s, {}, {}, {}, u"mine.csv"_s, time, 3}};
}

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

Track track(const QString& title, const QString& artist, const QString& source)
{
    Track result;
    result.title = title;
    result.artist = artist;
    result.source = source;
    result.caption = u"A <b>slow</b> piano & rain"_s;
    return result;
}

} // namespace

class TestCatalogModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void musicCapsComesFromWhereItIsPublished()
    {
        QCOMPARE(musicCapsFile().address.scheme(), u"https"_s);
        QCOMPARE(musicCapsFile().address.host(), u"huggingface.co"_s);
        QVERIFY(musicCapsPage().isParentOf(musicCapsFile().address));
    }

    void sourcesModelKeepsTheRulesOfModels()
    {
        SourceTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSources(twoSources());
        QCOMPARE(model.rowCount(), 2);
        model.retranslate();
        model.setSources({});
        QCOMPARE(model.rowCount(), 0);
        model.retranslate();
    }

    /// Numbers and their title end, with a gap, where the next column begins.
    void columnsOfNumbersKeepTheirDistance()
    {
        QApplication::setStyle(new FocusStyle);
        SourceTableModel model;
        model.setSources(twoSources());
        const std::unique_ptr<QTableView> table(makeCatalogTable(nullptr));
        table->setModel(&model);
        table->resizeColumnsToContents();
        table->resize(900, 200);
        table->show();
        const auto gap = [&](QWidget& part, QRect place) { // of plain ground, at the end
            const QImage image = part.grab(place.adjusted(2, 4, -2, -4)).toImage();
            const QRgb ground = image.pixel(image.width() - 1, 0);
            for (int x = image.width() - 1; x >= 0; --x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (std::abs(qGray(image.pixel(x, y)) - qGray(ground)) > 60)
                        return image.width() - 1 - x;
                }
            }
            return image.width();
        };
        const QHeaderView& header = *table->horizontalHeader();
        const QRect title(header.sectionViewportPosition(SourceTableModel::Tracks), 0,
                          header.sectionSize(SourceTableModel::Tracks), header.height());
        const int afterTitle = gap(*header.viewport(), title);
        QVERIFY2(afterTitle >= 8 && afterTitle < title.width() / 2,
                 qPrintable(QString::number(afterTitle)));
        const int afterNumber =
            gap(*table->viewport(), table->visualRect(model.index(0, SourceTableModel::Tracks)));
        QVERIFY2(afterNumber >= 8 && afterNumber < title.width() / 2,
                 qPrintable(QString::number(afterNumber)));
    }

    void sourceIsShownInTheUsersWords()
    {
        SourceTableModel model;
        model.setSources(twoSources());
        QCOMPARE(cell(model, 0, SourceTableModel::Title), u"MusicCaps"_s);
        QCOMPARE(cell(model, 0, SourceTableModel::Tracks), u"5,521"_s);
        QCOMPARE(cell(model, 0, SourceTableModel::Licence), u"CC BY-SA 4.0"_s);
        QVERIFY(cell(model, 0, SourceTableModel::Imported).contains(u"24"_s));
        QCOMPARE(cell(model, 1, SourceTableModel::Title), u"mine"_s);
        QCOMPARE(cell(model, 1, SourceTableModel::Licence), u"Not known"_s);
        QCOMPARE(model.rowOf(u"mine"_s), 1);
        QCOMPARE(model.rowOf(u"gone"_s), -1);
    }

    void builtInWorksHaveOneNameEverywhere()
    {
        CatalogSource builtIn;
        builtIn.name = u"starter"_s;
        builtIn.title = u"Starter catalog"_s;
        builtIn.licence = u"works in the public domain"_s;
        SourceTableModel model;
        model.setSources({builtIn});
        QCOMPARE(cell(model, 0, SourceTableModel::Title), u"Built-in works"_s);
        QCOMPARE(cell(model, 0, SourceTableModel::Licence), u"Works in the public domain"_s);
        QCOMPARE(displayTitle(builtIn), u"Built-in works"_s);
    }

    void foundTracksModelKeepsTheRulesOfModels()
    {
        FoundTracksModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSourceTitles({{u"mine"_s, u"Mine"_s}});
        model.setTracks({track(u"Rain"_s, {}, u"mine"_s), track(u"Sun"_s, {}, u"other"_s)});
        model.setSourceTitles({});
        model.setTracks({});
    }

    void foundTrackIsShownWithItsArtistAndTheSourcesTitle()
    {
        FoundTracksModel model;
        model.setSourceTitles({{u"mine"_s, u"My music"_s}});
        model.setTracks({track(u"Rain"_s, u"Ada"_s, u"mine"_s), track(u"Sun"_s, {}, u"other"_s)});
        QCOMPARE(cell(model, 0, FoundTracksModel::Title), u"Rain"_s);
        QCOMPARE(cell(model, 0, FoundTracksModel::Artist), u"Ada"_s);
        QCOMPARE(cell(model, 0, FoundTracksModel::Source), u"My music"_s);
        QCOMPARE(cell(model, 1, FoundTracksModel::Title), u"Sun"_s);
        QCOMPARE(cell(model, 1, FoundTracksModel::Source), u"other"_s);
    }

    void toolTipShowsMarkupAsText()
    {
        FoundTracksModel model;
        model.setTracks({track(u"Rain"_s, {}, u"mine"_s)});
        const QString tip =
            model.index(0, FoundTracksModel::Caption).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;b&gt;slow"_s), qPrintable(tip));
    }

    void reportNamesEachSkippedRowAndCountsTheRest()
    {
        ImportReport report;
        report.added = 1200;
        report.rejected = 5;
        report.rejections = {{3, Message::verbatim("no id")},
                             {1017, Message::verbatim("too few fields")}};
        QCOMPARE(skippedRowsText(report),
                 u"Line 3: no id\nLine 1,017: too few fields\n3 more row(s) skipped."_s);
        const QString summary =
            translated(importSummary(report, Message::verbatim("100% %1 mine")));
        QVERIFY2(summary.contains(u"“100% %1 mine”"_s) && summary.contains(u"added: 1,200"_s),
                 qPrintable(summary));
    }

    void summaryOfAFolderLeavesOutWhatIsZero()
    {
        FolderReport report;
        report.files = 9;
        report.rejected = 1;
        const auto summary = [&] { return translated(folderSummary(report, u"Music"_s)); };
        QCOMPARE(summary(),
                 u"“Music” is in the catalog with 8 file(s) of music. Nothing has changed."_s);
        report.added = 1200;
        report.missing = 1;
        QCOMPARE(summary(), u"“Music” is in the catalog with 8 file(s) of music. Added: 1,200. "
                            "No longer there: 1."_s);
    }

    void reportWithoutSkippedRowsSaysNothingOfThem() { QVERIFY(skippedRowsText({}).isEmpty()); }
};

QTEST_MAIN(TestCatalogModels)
#include "test_catalog_models.moc"
