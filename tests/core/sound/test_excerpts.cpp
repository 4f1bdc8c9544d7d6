// SPDX-License-Identifier: MIT
#include "core/sound/excerpts.h"

#include <QTest>

#include <limits>

using namespace v2m;

class TestExcerpts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShortPieceIsHeardWhole()
    {
        QCOMPARE(excerptsOf(45.0), (std::vector<Excerpt>{{0.0, 60.0}}));
        QCOMPARE(excerptsOf(60.0).size(), std::size_t{1});
    }

    void anUnknownLengthIsHeardFromItsBeginning()
    {
        for (const double lengthS : {0.0, -3.0, std::numeric_limits<double>::quiet_NaN()})
            QCOMPARE(excerptsOf(lengthS), (std::vector<Excerpt>{{0.0, 60.0}}));
    }

    void aLongPieceCostsNoMoreAndStaysWithinItsLength()
    {
        for (const double lengthS : {60.5, 200.0, 36000.0}) {
            double sumS = 0.0;
            double endS = 0.0;
            for (const Excerpt& excerpt : excerptsOf(lengthS)) {
                QVERIFY(excerpt.startS >= 0.0 && excerpt.startS + excerpt.lengthS <= lengthS);
                QVERIFY(lengthS < 100.0 || excerpt.startS >= endS);
                endS = excerpt.startS + excerpt.lengthS;
                sumS += excerpt.lengthS;
            }
            QCOMPARE(sumS, 60.0);
        }
    }
};

QTEST_GUILESS_MAIN(TestExcerpts)
#include "test_excerpts.moc"
