// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/recommend/track_filter.h"
#include "core/words/mood_lexicon.h"
#include "ui/playlist/duration_text.h"
#include "ui/playlist/playlist_request.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using namespace v2m;

class TestPlaylistRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filterBecomesAnExpression()
    {
        PlaylistFilter filter;
        QCOMPARE(whereExpression(filter), QString());
        QCOMPARE(conditionCount(filter), 0);
        filter.text = u"rain"_s; // is searched for, not filtered by
        QCOMPARE(whereExpression(filter), QString());
        filter.instrumentalOnly = true;
        filter.genre = u"hip hop"_s;
        filter.tempo = TempoChoice::Slow;
        filter.source = u"musiccaps"_s;
        filter.hidesLowQuality = true;
        QCOMPARE(whereExpression(filter), u"instrumental and genre=\"hip hop\" and tempo=slow and "
                                          "source=\"musiccaps\" and quality>=0.5"_s);
        QCOMPARE(conditionCount(filter), 5);
    }

    /// Whatever is typed as a genre, ranking must be able to read it.
    void everyExpressionCanBeRead_data()
    {
        QTest::addColumn<QString>("genre");
        const QStringList genres = {
            u"jazz"_qs, u"and"_qs,  u"\""_qs,          u"a \"b\" c"_qs,
            u"r&b"_qs,  u"!!!"_qs,  u"drum'n'bass"_qs, u"genre=rock and quality>9"_qs,
            u"  "_qs,   u"日本"_qs, u"rock\nand"_qs,   u"🎵"_qs};
        for (qsizetype i = 0; i < genres.size(); ++i)
            QTest::addRow("%d", static_cast<int>(i)) << genres[i];
    }

    void everyExpressionCanBeRead()
    {
        QFETCH(QString, genre);
        PlaylistFilter filter;
        filter.genre = genre;
        filter.tempo = TempoChoice::Fast;
        try {
            TrackFilter::check(whereExpression(filter));
        } catch (const Error& error) {
            QFAIL(error.what());
        }
    }

    void durationsAreWrittenAsPeopleReadThem()
    {
        QCOMPARE(durationText(0), u"0:00"_s);
        QCOMPARE(durationText(187.9), u"3:07"_s);
        QCOMPARE(durationText(3671), u"1:01:11"_s);
        QCOMPARE(durationText(-4), u"0:00"_s);
        QCOMPARE(durationText(qQNaN()), u"0:00"_s);
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(durationText(187), u"٣:٠٧"_s);
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_GUILESS_MAIN(TestPlaylistRequest)
#include "test_playlist_request.moc"
