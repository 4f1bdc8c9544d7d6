// SPDX-License-Identifier: MIT
#include "ui/emotion/emotion_bars_painter.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace v2m;

namespace {

constexpr QSize kSize(400, 240);

EmotionBarsPicture happyPicture(Qt::LayoutDirection direction)
{
    EmotionBarsPicture picture;
    picture.lengths[index(Emotion::Happy)] = 0.75F;
    picture.lengths[index(Emotion::Sad)] = 0.25F;
    picture.percentages = std::array<int, kEmotionCount>{0, 0, 0, 75, 25, 0, 0};
    picture.direction = direction;
    return picture;
}

QImage painted(const EmotionBarsPicture& picture, const ThemeColors& colors)
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(colors.ground);
    QPainter painter(&image);
    painter.setFont(QGuiApplication::font());
    paintEmotionBars(painter, QRectF(QPointF(), QSizeF(kSize)), picture, colors);
    return image;
}

/// The colour at a share of the bar's length, from its left.
QColor barColor(const QImage& image, const QRectF& bar, double share)
{
    return image.pixelColor(QPointF(bar.left() + share * bar.width(), bar.center().y()).toPoint());
}

} // namespace

class TestEmotionBarsPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsAreAsLongAsTheScores_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }
    void barsAreAsLongAsTheScores()
    {
        QFETCH(Scheme, scheme);
        const ThemeColors colors = ThemeColors::of(themePalette(scheme));
        const QImage image = painted(happyPicture(Qt::LeftToRight), colors);
        const auto rows = emotionBarRows(QRectF(QPointF(), QSizeF(kSize)), QGuiApplication::font(),
                                         Qt::LeftToRight);
        const QRectF happy = rows[index(Emotion::Happy)].bar;
        QCOMPARE(barColor(image, happy, 0.10), colors.emotion(Emotion::Happy));
        QCOMPARE(barColor(image, happy, 0.72), colors.emotion(Emotion::Happy));
        QCOMPARE(barColor(image, happy, 0.78), colors.track);
        const QRectF sad = rows[index(Emotion::Sad)].bar;
        QCOMPARE(barColor(image, sad, 0.22), colors.emotion(Emotion::Sad));
        QCOMPARE(barColor(image, sad, 0.28), colors.track);
        QCOMPARE(barColor(image, rows[index(Emotion::Fear)].bar, 0.05), colors.track);
    }

    void barsGrowFromTheRightInRightToLeft()
    {
        const QImage image = painted(happyPicture(Qt::RightToLeft), m_light);
        const auto rows = emotionBarRows(QRectF(QPointF(), QSizeF(kSize)), QGuiApplication::font(),
                                         Qt::RightToLeft);
        const EmotionBarRow& happy = rows[index(Emotion::Happy)];
        QCOMPARE(barColor(image, happy.bar, 0.90), m_light.emotion(Emotion::Happy));
        QCOMPARE(barColor(image, happy.bar, 0.28), m_light.emotion(Emotion::Happy));
        QCOMPARE(barColor(image, happy.bar, 0.22), m_light.track);
        QVERIFY(happy.symbol.left() > happy.name.right());
        QVERIFY(happy.name.left() > happy.bar.right());
        QVERIFY(happy.bar.left() > happy.percentage.right());
    }

    void columnsLineUpAndStayInside()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QSizeF smallest = emotionBarsMinimumSize(QGuiApplication::font());
            const QRectF rect(QPointF(5, 7), smallest);
            const auto rows = emotionBarRows(rect, QGuiApplication::font(), direction);
            for (const EmotionBarRow& row : rows) {
                QCOMPARE(row.bar.left(), rows[0].bar.left());
                QCOMPARE(row.bar.width(), rows[0].bar.width());
                QVERIFY(row.bar.width() > 20.0);
                for (const QRectF& part : {row.symbol, row.name, row.bar, row.percentage})
                    QVERIFY(rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(part));
                QVERIFY(row.name.height() >= QFontMetricsF(QGuiApplication::font()).height());
            }
        }
    }

    void rowsKeepTheirHeightAndTheTitleIsDropped()
    {
        const QFont font = QGuiApplication::font();
        QFont bold = font;
        bold.setBold(true);
        const QSizeF smallest = emotionBarsMinimumSize(font);
        QVERIFY(hasBarsTitle(QRectF(QPointF(), smallest), font));
        QRectF low(QPointF(), smallest);
        low.setHeight(7.0 * QFontMetricsF(bold).height());
        QVERIFY(!hasBarsTitle(low, font));
        const auto rows = emotionBarRows(low, font, Qt::LeftToRight);
        for (const EmotionBarRow& row : rows) {
            QVERIFY(low.adjusted(0.0, -0.1, 0.0, 0.1).contains(row.name));
            QVERIFY(row.name.height() >= QFontMetricsF(bold).height() - 0.01);
        }
    }

    /// Not the longest bar, which is still on its way.
    void largestFigureIsBold()
    {
        EmotionBarsPicture gliding = happyPicture(Qt::LeftToRight);
        gliding.percentages = std::array<int, kEmotionCount>{};
        (*gliding.percentages)[index(Emotion::Neutral)] = 100;
        EmotionBarsPicture arrived = gliding;
        arrived.lengths = {};
        arrived.lengths[index(Emotion::Neutral)] = 1.0F;
        const auto rows = emotionBarRows(QRectF(QPointF(), QSizeF(kSize)), QGuiApplication::font(),
                                         Qt::LeftToRight);
        for (const Emotion emotion : {Emotion::Happy, Emotion::Neutral}) {
            const QRect name = rows[index(emotion)].name.toAlignedRect();
            QCOMPARE(painted(gliding, m_light).copy(name), painted(arrived, m_light).copy(name));
        }
    }

    void withoutAFaceTheFiguresAreFaintAndTheBarsEmpty()
    {
        const QImage image = painted({}, m_light);
        const auto rows = emotionBarRows(QRectF(QPointF(), QSizeF(kSize)), QGuiApplication::font(),
                                         Qt::LeftToRight);
        for (const Emotion emotion : kEmotions)
            QCOMPARE(barColor(image, rows[index(emotion)].bar, 0.5), m_light.track);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixelColor(x, y) != m_light.text);
    }

private:
    const ThemeColors m_light = ThemeColors::of(themePalette(Scheme::Light));
};

QTEST_MAIN(TestEmotionBarsPainter)
#include "test_emotion_bars_painter.moc"
