// SPDX-License-Identifier: MIT
#include "ui/emotion/emotion_legend.h"
#include "ui/emotion/emotion_stack_painter.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace v2m;

namespace {

QImage legend(Qt::LayoutDirection direction, const ThemeColors& colors)
{
    const QSizeF size = emotionLegendSize(QGuiApplication::font());
    QImage image(size.toSize() + QSize(1, 1), QImage::Format_RGB32);
    image.fill(colors.ground);
    QPainter painter(&image);
    painter.setFont(QGuiApplication::font());
    paintEmotionLegend(painter, QRectF(QPointF(), size), direction, colors);
    return image;
}

/// The middle of all that has this colour; none: (-1, -1).
QPoint middleOf(const QImage& image, const QColor& color)
{
    QPoint sum;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                sum += QPoint(x, y);
                ++count;
            }
        }
    }
    return count > 0 ? sum / count : QPoint(-1, -1);
}

} // namespace

class TestEmotionLegend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEmotionStandsWhereItsAreaLies()
    {
        const ThemeColors colors = ThemeColors::of(themePalette(Scheme::Light));
        const QImage image = legend(Qt::LeftToRight, colors);
        int below = image.height();
        for (const Emotion emotion : kEmotionStack) { // from the bottom up
            const QPoint symbol = middleOf(image, colors.emotion(emotion));
            QVERIFY(symbol.y() >= 0 && symbol.y() < below);
            QVERIFY(symbol.x() < image.width() / 2);
            below = symbol.y();
        }
        bool hasNames = false;
        for (int y = 0; y < image.height(); ++y)
            hasNames = hasNames || image.pixelColor(image.width() / 2, y) != colors.ground;
        QVERIFY(hasNames);
    }

    void symbolsStandFirstAlsoFromRightToLeft()
    {
        const ThemeColors colors = ThemeColors::of(themePalette(Scheme::Dark));
        const QImage image = legend(Qt::RightToLeft, colors);
        for (const Emotion emotion : kEmotions)
            QVERIFY(middleOf(image, colors.emotion(emotion)).x() > image.width() / 2);
    }
};

QTEST_MAIN(TestEmotionLegend)
#include "test_emotion_legend.moc"
