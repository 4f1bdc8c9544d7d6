// SPDX-License-Identifier: MIT
#include "ui/theme/emotion_symbol.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

QImage symbol(Emotion emotion, Scheme scheme, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintEmotionSymbol(painter, QRectF(0, 0, side, side), emotion, scheme);
    return image;
}

/// Whether a pixel is closer to the features than to the disc.
bool isInk(const QImage& image, int x, int y, Emotion emotion, Scheme scheme)
{
    const QColor ground = emotionColor(emotion, scheme);
    const QColor ink = inkOn(ground);
    const QColor pixel = image.pixelColor(x, y);
    return std::abs(pixel.lightnessF() - ink.lightnessF()) <
           std::abs(pixel.lightnessF() - ground.lightnessF());
}

} // namespace

class TestEmotionSymbol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysInsideItsSquareAndCarriesTheColour()
    {
        for (const Emotion emotion : kEmotions) {
            const QImage image = symbol(emotion, Scheme::Light, 40);
            for (const QPoint corner : {QPoint(0, 0), QPoint(39, 0), QPoint(0, 39), QPoint(39, 39)})
                QCOMPARE(image.pixelColor(corner).alpha(), 0);
            // The forehead's top is free of features.
            QCOMPARE(image.pixelColor(20, 3), emotionColor(emotion, Scheme::Light));
        }
    }

    void differsInShapeAndNotOnlyInColour()
    {
        // Compared as ink and ground, so that colour does not count.
        constexpr int kSide = 16;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            std::vector<std::vector<bool>> shapes;
            for (const Emotion emotion : kEmotions) {
                const QImage image = symbol(emotion, scheme, kSide);
                std::vector<bool> shape;
                for (int y = 3; y < kSide - 2; ++y)
                    for (int x = 3; x < kSide - 3; ++x)
                        shape.push_back(isInk(image, x, y, emotion, scheme));
                shapes.push_back(std::move(shape));
            }
            for (std::size_t one = 0; one < shapes.size(); ++one) {
                for (std::size_t other = one + 1; other < shapes.size(); ++other) {
                    int different = 0;
                    for (std::size_t i = 0; i < shapes[one].size(); ++i)
                        different += shapes[one][i] != shapes[other][i] ? 1 : 0;
                    QVERIFY2(different >= 5,
                             qPrintable(u"%1 and %2 differ in %3 of %4 pixels"_s.arg(one)
                                            .arg(other)
                                            .arg(different)
                                            .arg(shapes[one].size())));
                }
            }
        }
    }
};

QTEST_MAIN(TestEmotionSymbol)
#include "test_emotion_symbol.moc"
