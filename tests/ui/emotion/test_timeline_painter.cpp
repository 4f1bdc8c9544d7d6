// SPDX-License-Identifier: MIT
#include "tests/support/scores.h"
#include "ui/emotion/timeline_painter.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr QRectF kRect(0, 0, 400, 160);

EmotionScores twoHalves(Emotion lower, Emotion upper)
{
    return test::scoresOf({{lower, 0.5F}, {upper, 0.5F}});
}

QImage painted(const TimelinePicture& picture, const ThemeColors& colors)
{
    QImage image(kRect.size().toSize(), QImage::Format_RGB32);
    image.fill(colors.ground);
    QPainter painter(&image);
    painter.setFont(QGuiApplication::font());
    paintTimeline(painter, kRect, picture, colors);
    return image;
}

QColor at(const QImage& image, double x, double y)
{
    const QRectF plot = timelinePlot(kRect, QGuiApplication::font());
    return image.pixelColor(static_cast<int>(plot.left() + x * plot.width()),
                            static_cast<int>(plot.top() + y * plot.height()));
}

} // namespace

class TestTimelinePainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stacksTheEmotionsWithNeutralAtTheBottom()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const ThemeColors colors = ThemeColors::of(themePalette(scheme));
            TimelinePicture picture{{0, 10'000}, {}, {}, false};
            picture.bins.assign(200, twoHalves(Emotion::Neutral, Emotion::Happy));
            const QImage image = painted(picture, colors);
            QCOMPARE(at(image, 0.97, 0.25), colors.emotion(Emotion::Happy));
            QCOMPARE(at(image, 0.97, 0.75), colors.emotion(Emotion::Neutral));
        }
    }

    void changesWhereTheClipChanges()
    {
        TimelinePicture picture{{0, 10'000}, {}, {}, false};
        picture.bins.assign(100, twoHalves(Emotion::Neutral, Emotion::Happy));
        picture.bins.resize(200, twoHalves(Emotion::Sad, Emotion::Angry));
        const QImage image = painted(picture, m_light);
        QCOMPARE(at(image, 0.47, 0.10), m_light.emotion(Emotion::Happy));
        QCOMPARE(at(image, 0.53, 0.10), m_light.emotion(Emotion::Angry));
        QCOMPARE(at(image, 0.53, 0.90), m_light.emotion(Emotion::Sad));
    }

    void marksAreasWithTheirSymbolSoThatColourIsNotAlone()
    {
        TimelinePicture picture{{0, 10'000}, {}, {}, false};
        picture.bins.assign(400, twoHalves(Emotion::Neutral, Emotion::Happy));
        const QImage image = painted(picture, m_light);
        const QRectF plot = timelinePlot(kRect, QGuiApplication::font());
        const QColor ground = m_light.emotion(Emotion::Happy);
        const auto isInk = [&](const QColor& pixel) {
            return contrastRatio(pixel, ground) > 0.5 * contrastRatio(inkOn(ground), ground);
        };
        int inked = 0;
        for (int y = static_cast<int>(plot.top()); y < plot.center().y() - 2; ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += isInk(image.pixelColor(x, y)) ? 1 : 0;
        QVERIFY2(inked >= 10, qPrintable(QString::number(inked)));
    }

    /// As of a single picture: the same from end to end.
    void symbolStandsInTheMiddleOfWhatDoesNotChange()
    {
        TimelinePicture picture{{0, 0}, {}, {}, false};
        picture.bins.assign(400, twoHalves(Emotion::Neutral, Emotion::Happy));
        const QImage image = painted(picture, m_light);
        const QRectF plot = timelinePlot(kRect, QGuiApplication::font());
        const auto y = static_cast<int>(plot.top() + 0.25 * plot.height());
        int left = -1;
        int right = -1;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == m_light.emotion(Emotion::Happy))
                continue;
            left = left < 0 ? x : left;
            right = x;
        }
        QVERIFY(left >= 0);
        const double middle = (left + right + 1) / 2.0;
        QVERIFY2(std::abs(middle - plot.center().x()) <= 3.0, qPrintable(QString::number(middle)));
    }

    void showsTheBackgroundWhereThereWasNoFace()
    {
        TimelinePicture picture{{0, 10'000}, {}, {}, false};
        picture.bins.assign(100, twoHalves(Emotion::Neutral, Emotion::Happy));
        picture.bins.resize(200);
        const QImage image = painted(picture, m_light);
        QCOMPARE(at(image, 0.75, 0.05), m_light.ground);
        QCOMPARE(at(image, 0.75, 0.95), m_light.ground);
    }

    void timeBeforeTheCameraIsNotCalledNoFace()
    {
        TimelinePicture picture{{0, 10'000}, {}, {}, true};
        picture.bins.assign(160, std::nullopt);
        picture.bins.resize(200, twoHalves(Emotion::Neutral, Emotion::Happy));
        const auto hasWords = [&] {
            const QImage image = painted(picture, m_light);
            for (double x = 0.02; x < 0.78; x += 0.002) {
                for (double y = 0.3; y < 0.7; y += 0.01) {
                    if (at(image, x, y) != m_light.ground)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(hasWords());
        picture.range = {-8'000, 2'000}; // the camera was started at 0
        QVERIFY(!hasWords());
    }

    void showsThePartThatIsNotYetAnalysed()
    {
        TimelinePicture picture{{0, 10'000}, {}, 4'000, false};
        picture.bins.assign(200, std::nullopt);
        const QImage image = painted(picture, m_light);
        QCOMPARE(at(image, 0.38, 0.05), m_light.ground);
        QVERIFY(at(image, 0.5, 0.05) != m_light.ground);
    }

    void timeRunsFromLeftToRightOnAnyPlot()
    {
        const QRectF plot(10, 0, 200, 50);
        const TimeRange range{1000, 5000};
        QCOMPARE(timelineX(plot, range, 1000), 10.0);
        QCOMPARE(timelineX(plot, range, 3000), 110.0);
        QCOMPARE(timelineX(plot, range, 9000), 210.0);
        QCOMPARE(timelineTime(plot, range, 110.0), std::int64_t{3000});
        QCOMPARE(timelineTime(plot, range, -5.0), std::int64_t{1000});
        QCOMPARE(timelineTime(plot, range, 500.0), std::int64_t{5000});
        QCOMPARE(timelineX(plot, {0, 0}, 0), 10.0);
        QCOMPARE(timelineTime(plot, {0, 0}, 100.0), std::int64_t{0});
    }

    void ticksAreRoundAndFarEnoughApart()
    {
        QCOMPARE(timelineTicks({0, 10'000}, 1'200.0),
                 (std::vector<std::int64_t>{0, 2000, 4000, 6000, 8000, 10'000}));
        QCOMPARE(timelineTicks({0, 600'000}, 70'000.0),
                 (std::vector<std::int64_t>{0, 120'000, 240'000, 360'000, 480'000, 600'000}));
        QCOMPARE(timelineTicks({-30'000, 0}, 9'000.0),
                 (std::vector<std::int64_t>{-30'000, -20'000, -10'000, 0}));
        // A day still ends.
        QVERIFY(timelineTicks({0, 86'400'000}, 10'000'000.0).size() < 10);
    }

    void timesAreFormattedAsInMediaPlayers()
    {
        QCOMPARE(clipTimeText(0), u"0:00"_s);
        QCOMPARE(clipTimeText(5'999), u"0:05"_s);
        QCOMPARE(clipTimeText(754'000), u"12:34"_s);
        QCOMPARE(clipTimeText(3'723'000), u"1:02:03"_s);
        QCOMPARE(clipTimeText(-5), u"0:00"_s);
    }

    void cursorStandsAtItsTime()
    {
        QImage image(kRect.size().toSize(), QImage::Format_RGB32);
        image.fill(m_light.ground);
        QPainter painter(&image);
        painter.setFont(QGuiApplication::font());
        paintTimelineCursor(painter, kRect, {0, 10'000}, 2'500, m_light);
        painter.end();
        QCOMPARE(at(image, 0.25, 0.5), m_light.text);
        QCOMPARE(at(image, 0.23, 0.5), m_light.ground);
        QCOMPARE(at(image, 0.27, 0.5), m_light.ground);
    }

private:
    const ThemeColors m_light = ThemeColors::of(themePalette(Scheme::Light));
};

QTEST_MAIN(TestTimelinePainter)
#include "test_timeline_painter.moc"
