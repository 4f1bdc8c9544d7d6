// SPDX-License-Identifier: MIT
#include "tests/support/scores.h"
#include "ui/emotion/emotion_bars.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QImage>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

/// Around the rows.
constexpr QMarginsF kMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, metrics::kSmall);

EmotionScores happyScores(float happy)
{
    return test::scoresOf({{Emotion::Happy, happy}, {Emotion::Neutral, 1.0F - happy}});
}

} // namespace

class TestEmotionBars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsGlideToTheScores()
    {
        EmotionBars bars;
        bars.show();
        bars.showScores(happyScores(0.8F));
        QVERIFY(bars.picture().lengths[index(Emotion::Happy)] < 0.8F);
        QTRY_COMPARE(bars.picture().lengths[index(Emotion::Happy)], 0.8F);
        QCOMPARE((*bars.picture().percentages)[index(Emotion::Happy)], 80);
    }

    void figuresChangeSlowlyEnoughToRead()
    {
        EmotionBars bars;
        bars.show();
        int changes = 0;
        int shown = -1;
        QElapsedTimer timer;
        timer.start();
        float happy = 0.0F;
        for (int i = 0; i < 20 || timer.elapsed() < 600; ++i) {
            happy = std::min(1.0F, happy + 0.01F);
            bars.showScores(happyScores(happy));
            QTest::qWait(10);
            const int now = (*bars.picture().percentages)[index(Emotion::Happy)];
            changes += now != shown ? 1 : 0;
            shown = now;
        }
        const auto most = static_cast<int>(timer.elapsed() / EmotionBars::kFiguresEveryMs) + 1;
        QVERIFY2(changes >= 2 && changes <= most, qPrintable(QString::number(changes)));
        QTRY_COMPARE((*bars.picture().percentages)[index(Emotion::Happy)],
                     static_cast<int>(std::lround(100.0F * happy)));
    }

    /// Not the longest bar, which is still on its way.
    void largestFigureIsBoldWhileTheBarsGlide()
    {
        EmotionBars bars;
        bars.resize(bars.sizeHint());
        bars.show();
        bars.showScores(happyScores(0.96F));
        QTRY_COMPARE(bars.picture().lengths[index(Emotion::Happy)], 0.96F);
        const auto rows = emotionBarRows(QRectF(bars.contentsRect()).marginsRemoved(kMargins),
                                         bars.font(), bars.layoutDirection());
        const auto nameOf = [&](Emotion emotion) {
            return bars.grab(rows[index(emotion)].name.toAlignedRect()).toImage();
        };
        const QImage boldHappy = nameOf(Emotion::Happy);
        const QImage plainNeutral = nameOf(Emotion::Neutral);
        QTest::qWait(3 * EmotionBars::kFiguresEveryMs); // until the next figures are due at once
        bars.showScores(happyScores(0.04F));
        QCOMPARE((*bars.picture().percentages)[index(Emotion::Happy)], 4);
        QVERIFY(bars.picture().lengths[index(Emotion::Happy)] > 0.5F);
        const QImage happy = nameOf(Emotion::Happy);
        const QImage neutral = nameOf(Emotion::Neutral);
        QVERIFY(happy != boldHappy && neutral != plainNeutral);
        QTRY_COMPARE(bars.picture().lengths[index(Emotion::Happy)], 0.04F);
        QCOMPARE(nameOf(Emotion::Happy), happy);
        QCOMPARE(nameOf(Emotion::Neutral), neutral);
    }

    void anotherFaceIsShownAtOnce()
    {
        EmotionBars bars;
        bars.showScores(happyScores(0.1F), 1);
        bars.showScores(happyScores(0.9F), 2);
        QCOMPARE((*bars.picture().percentages)[index(Emotion::Happy)], 90);
        QVERIFY(bars.picture().title.contains(QLatin1Char('2')));
        QCOMPARE(bars.picture().title, u"Face 2, now"_s);
        bars.showScores(std::nullopt, 2);
        QVERIFY(!bars.picture().percentages.has_value());
        QCOMPARE(bars.picture().title, u"Face 2"_s); // nothing, at no time
    }

    void screenReadersHearTheNumbers()
    {
        EmotionBars bars;
        bars.showScores(happyScores(0.61F), 3);
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&bars);
        QVERIFY(interface != nullptr);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QCOMPARE(interface->text(QAccessible::Name), u"Emotions"_s);
        for (const auto kind : {QAccessible::Value, QAccessible::Description}) {
            const QString text = interface->text(kind);
            QVERIFY2(text.contains(u"Face 3"_s), qPrintable(text));
            QVERIFY2(text.contains(u"Happy 61 percent"_s), qPrintable(text));
        }
        bars.showScores(std::nullopt);
        QVERIFY(interface->text(QAccessible::Value).contains(u"No face"_s));
    }

    void canBeReachedByKeyboard()
    {
        EmotionBars bars;
        QVERIFY(bars.focusPolicy() & Qt::TabFocus);
    }
};

QTEST_MAIN(TestEmotionBars)
#include "test_emotion_bars.moc"
