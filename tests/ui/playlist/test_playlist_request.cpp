// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/recommend/mood_lexicon.h"
#include "core/recommend/track_filter.h"
#include "ui/playlist/duration_text.h"
#include "ui/playlist/playlist_request.h"

#include <QTest>

#include <memory>

using namespace v2m;

class TestPlaylistRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filterBecomesAnExpression()
    {
        PlaylistFilter filter;
        QCOMPARE(whereExpression(filter), QString());
        QCOMPARE(conditionCount(filter), 0);
        filter.text = u"rain"_qs; // is searched for, not filtered by
        QCOMPARE(whereExpression(filter), QString());
        filter.instrumentalOnly = true;
        filter.genre = u"hip hop"_qs;
        filter.tempo = TempoChoice::Slow;
        filter.source = u"musiccaps"_qs;
        filter.hidesLowQuality = true;
        QCOMPARE(whereExpression(filter), u"instrumental and genre=\"hip hop\" and tempo=slow and "
                                          "source=\"musiccaps\" and quality>=0.5"_qs);
        QCOMPARE(conditionCount(filter), 5);
    }

    /// Whatever is typed as a genre, ranking must be able to read it.
    void everyExpressionCanBeRead_data()
    {
        QTest::addColumn<QString>("genre");
        for (const char* genre : {"jazz", "and", "\"", "a \"b\" c", "r&b", "!!!", "drum'n'bass",
                                  "genre=rock and quality>9", "  ", "日本", "rock\nand"})
            QTest::newRow(genre) << QString::fromUtf8(genre);
    }

    void everyExpressionCanBeRead()
    {
        QFETCH(QString, genre);
        const auto lexicon = std::make_shared<const MoodLexicon>(MoodLexicon::builtIn());
        PlaylistFilter filter;
        filter.genre = genre;
        filter.tempo = TempoChoice::Fast;
        try {
            TrackFilter::parse(whereExpression(filter), lexicon);
        } catch (const Error& error) {
            QFAIL(error.what());
        }
    }

    void durationsReadAsPeopleWriteThem()
    {
        QCOMPARE(durationText(0), u"0:00"_qs);
        QCOMPARE(durationText(187.9), u"3:07"_qs);
        QCOMPARE(durationText(3671), u"1:01:11"_qs);
        QCOMPARE(durationText(-4), u"0:00"_qs);
        QCOMPARE(durationText(qQNaN()), u"0:00"_qs);
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(durationText(187), u"٣:٠٧"_qs);
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_GUILESS_MAIN(TestPlaylistRequest)
#include "test_playlist_request.moc"
