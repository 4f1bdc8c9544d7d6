// SPDX-License-Identifier: MIT
#include "ui/theme/emotion_palette.h"
#include "ui/theme/theme.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
constexpr Matrix kNormal = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtanopia = {{{0.152286, 1.052583, -0.204868},
                                 {0.114503, 0.786281, 0.099216},
                                 {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia = {{{0.367322, 0.860646, -0.227968},
                                   {0.280085, 0.672501, 0.047413},
                                   {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia = {{{1.255528, -0.076749, -0.178779},
                                 {-0.078411, 0.930809, 0.147602},
                                 {0.004733, 0.691367, 0.303900}}};

Vector times(const Matrix& matrix, const Vector& vector)
{
    Vector product{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * vector[column];
    return product;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// OKLab (Ottosson 2020) of a colour as seen through `sight`.
Vector seen(const QColor& color, const Matrix& sight)
{
    constexpr Matrix kToCones = {{{0.4122214708, 0.5363325363, 0.0514459929},
                                  {0.2119034982, 0.6806995451, 0.1073969566},
                                  {0.0883024619, 0.2817188376, 0.6299787005}}};
    constexpr Matrix kToLab = {{{0.2104542553, 0.7936177850, -0.0040720468},
                                {1.9779984951, -2.4285922050, 0.4505937099},
                                {0.0259040371, 0.7827717662, -0.8086757660}}};
    Vector rgb =
        times(sight, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    Vector cones = times(kToCones, rgb);
    for (double& cone : cones)
        cone = std::cbrt(cone);
    return times(kToLab, cones);
}

double apart(const QColor& one, const QColor& other, const Matrix& sight)
{
    const Vector a = seen(one, sight);
    const Vector b = seen(other, sight);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class TestEmotionPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areasStandOutFromTheirBackground_data() { schemes(); }
    void areasStandOutFromTheirBackground()
    {
        QFETCH(Scheme, scheme);
        const QColor ground = themePalette(scheme).color(QPalette::Base);
        for (const Emotion emotion : kEmotions) {
            const double ratio = contrastRatio(emotionColor(emotion, scheme), ground);
            QVERIFY2(ratio >= 3.0,
                     qPrintable(u"emotion %1: %2"_s.arg(static_cast<int>(emotion)).arg(ratio)));
        }
    }

    void everyPairIsDistinguishableForEveryColourVision_data() { schemes(); }
    void everyPairIsDistinguishableForEveryColourVision()
    {
        QFETCH(Scheme, scheme);
        for (const Matrix& sight : {kNormal, kProtanopia, kDeuteranopia, kTritanopia}) {
            for (const Emotion one : kEmotions) {
                for (const Emotion other : kEmotions) {
                    if (one == other)
                        continue;
                    const double difference =
                        apart(emotionColor(one, scheme), emotionColor(other, scheme), sight);
                    QVERIFY2(difference >= 0.08,
                             qPrintable(u"%1 and %2: %3"_s.arg(static_cast<int>(one))
                                            .arg(static_cast<int>(other))
                                            .arg(difference)));
                }
            }
        }
    }

    void inkReadsOnEveryEmotion_data() { schemes(); }
    void inkReadsOnEveryEmotion()
    {
        QFETCH(Scheme, scheme);
        for (const Emotion emotion : kEmotions) {
            const QColor ground = emotionColor(emotion, scheme);
            const double ratio = contrastRatio(inkOn(ground), ground);
            QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
        }
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        // #767676 on white is the well-known grey just above 4.5:1.
        QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

private:
    static void schemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }
};

QTEST_MAIN(TestEmotionPalette)
#include "test_emotion_palette.moc"
