// SPDX-License-Identifier: MIT
#include "tests/ui/playlist/playlist_rows.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/total_line.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// A track per length; none for 0.
std::vector<PlaylistRow> rowsOf(const std::vector<double>& lengths)
{
    std::vector<PlaylistRow> rows;
    for (const double length : lengths) {
        rows.push_back(makeRow(QString::number(rows.size())));
        if (length > 0.0)
            rows.back().ranked.track.fileS = length;
    }
    return rows;
}

/// The last column that has ink.
int inkedWidth(TotalLine& line)
{
    const QImage image = line.grab().toImage();
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(image.width() - 1, 0))
                return x;
        }
    }
    return 0;
}

} // namespace

class TestTotalLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tracksAndTheirLengthAreTold_data()
    {
        QTest::addColumn<std::vector<double>>("lengths");
        QTest::addColumn<QString>("told");
        QTest::newRow("none") << std::vector<double>{} << u""_s;
        QTest::newRow("minutes") << std::vector<double>{200, 180, 100} << u"3 track(s), 8:00"_s;
        QTest::newRow("seconds") << std::vector<double>{12.4, 10} << u"2 track(s), 0:22"_s;
        QTest::newRow("half an hour") << std::vector<double>{1000, 800} << u"2 track(s), 30 min"_s;
        QTest::newRow("hours") << std::vector<double>{3600.4} << u"1 track(s), 1 h 0 min"_s;
        QTest::newRow("some") << std::vector<double>{200, 0, 100} << u"3 track(s), at least 5:00"_s;
        QTest::newRow("unknown") << std::vector<double>{0, 0} << u"2 track(s)"_s;
    }

    void tracksAndTheirLengthAreTold()
    {
        QFETCH(std::vector<double>, lengths);
        TotalLine line;
        line.setRows(rowsOf(lengths));
        QTEST(line.text(), "told");
        const bool isPart = line.text().contains(u"at least"_s);
        QCOMPARE(line.toolTip(), isPart ? u"The length of 1 track(s) is not known."_s : QString());
    }

    void severalSelectedTracksAreTold()
    {
        TotalLine line;
        const auto rows = rowsOf({200, 0, 100, 60});
        line.setRows(rows, {0, 2});
        QCOMPARE(line.text(), u"2 of 4 track(s), 5:00"_s);
        line.setRows(rows, {1, 3});
        QCOMPARE(line.text(), u"2 of 4 track(s), at least 1:00"_s);
        line.setRows(rows, {3}); // one is always selected
        QCOMPARE(line.text(), u"4 track(s), at least 6:00"_s);
    }

    void theSelectionInTheListIsTold()
    {
        PlaylistPane pane;
        pane.resize(700, 700);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.model().setTracks(rowsOf({200, 180, 100}));
        const auto* line = pane.findChild<TotalLine*>();
        pane.view().setFocus();
        pane.view().selectRow(0);
        QCOMPARE(line->text(), u"3 track(s), 8:00"_s);
        QTest::keyClick(&pane.view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(line->text(), u"2 of 3 track(s), 6:20"_s);
        QTest::keyClick(&pane.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(line->text(), u"3 track(s), 8:00"_s);
        QTest::keyClick(&pane.view(), Qt::Key_Delete);
        QCOMPARE(line->text(), QString());
    }

    void lessIsShownWhereThereIsLittleRoom()
    {
        TotalLine line;
        line.setRows(rowsOf({200, 180, 100}));
        const QFontMetrics metrics = line.fontMetrics();
        const int whole = metrics.horizontalAdvance(line.text());
        const int length = metrics.horizontalAdvance(u"8:00"_s);
        line.resize(whole + 20, metrics.height());
        QVERIFY(inkedWidth(line) > length + 5);
        line.resize(length + 20, metrics.height());
        QVERIFY(inkedWidth(line) > 0 && inkedWidth(line) <= length);
        line.resize(length / 2, metrics.height());
        QCOMPARE(inkedWidth(line), 0); // rather than a part of a word
        QCOMPARE(line.text(), u"3 track(s), 8:00"_s);
    }
};

QTEST_MAIN(TestTotalLine)
#include "test_total_line.moc"
