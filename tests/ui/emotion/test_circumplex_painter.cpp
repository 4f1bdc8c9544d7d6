// SPDX-License-Identifier: MIT
#include "ui/emotion/circumplex_painter.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr QRectF kRect(0, 0, 300, 300);

PlanePlacement placement()
{
    return circumplexPlacement(kRect, QGuiApplication::font());
}

QImage painted(const CircumplexPicture& picture, const ThemeColors& colors)
{
    QImage image(kRect.size().toSize(), QImage::Format_RGB32);
    image.fill(colors.ground);
    QPainter painter(&image);
    painter.setFont(QGuiApplication::font());
    paintCircumplex(painter, kRect, picture, colors);
    return image;
}

/// Pixels within a few of the point that differ between two pictures.
int changesAround(const QImage& one, const QImage& other, QPointF centre, int reach)
{
    int changed = 0;
    for (int y = -reach; y <= reach; ++y)
        for (int x = -reach; x <= reach; ++x) {
            const QPoint at = centre.toPoint() + QPoint(x, y);
            changed += one.pixel(at) != other.pixel(at) ? 1 : 0;
        }
    return changed;
}

} // namespace

class TestCircumplexPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pleasantIsRightAndExcitedIsUp()
    {
        const PlanePlacement plane = placement();
        QCOMPARE(plane.plot.width(), plane.plot.height());
        QVERIFY(kRect.contains(plane.plot));
        QCOMPARE(plane.toWidget({0, 0}), plane.plot.center());
        QCOMPARE(plane.toWidget({1, 1}), plane.plot.topRight());
        QCOMPARE(plane.toWidget({-1, -1}), plane.plot.bottomLeft());
        const AffectPoint point{0.3F, -0.7F};
        QVERIFY(distance(plane.toPlane(plane.toWidget(point)), point) < 1e-4F);
        QCOMPARE(plane.toPlane({-1000, 1000}), (AffectPoint{-1, -1}));
    }

    void moodsHaveTheirQuadrants()
    {
        QSet<QString> names;
        for (const AffectPoint point :
             {AffectPoint{0.5F, 0.5F}, {-0.5F, 0.5F}, {-0.5F, -0.5F}, {0.5F, -0.5F}, {0, 0}})
            names.insert(moodName(point));
        QCOMPARE(names.size(), 5);
        QCOMPARE(moodName(affectOf(Emotion::Happy)), u"Joyful"_s);
        QCOMPARE(moodName(affectOf(Emotion::Sad)), u"Gloomy"_s);
        QCOMPARE(moodName(affectOf(Emotion::Angry)), u"Tense"_s);
    }

    void targetAndClipAreDrawnAtTheirPoints()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const ThemeColors colors = ThemeColors::of(themePalette(scheme));
            CircumplexPicture picture;
            picture.clipPoint = AffectPoint{-0.3F, -0.6F};
            picture.target = AffectPoint{0.6F, -0.5F};
            const QImage image = painted(picture, colors);
            const PlanePlacement plane = placement();
            QCOMPARE(image.pixelColor(plane.toWidget(*picture.clipPoint).toPoint()), colors.text);
            const QPointF ring = plane.toWidget(*picture.target) + QPointF(0, 11) + QPointF(0, 0.5);
            const QColor onRing = image.pixelColor(ring.toPoint());
            QVERIFY2(contrastRatio(onRing, colors.accent) < 1.05, qPrintable(onRing.name()));
        }
    }

    void trailFadesTowardsThePast()
    {
        CircumplexPicture picture;
        for (int i = 0; i <= 100; ++i)
            picture.path.push_back(AffectPoint{-0.9F + 0.018F * static_cast<float>(i), -0.62F});
        const QImage image = painted(picture, m_light);
        const PlanePlacement plane = placement();
        const auto darkest = [&](float valence) {
            const QPoint at = plane.toWidget({valence, -0.62F}).toPoint();
            int least = 255;
            for (int y = -2; y <= 2; ++y)
                least = std::min(least, image.pixelColor(at + QPoint(0, y)).lightness());
            return least;
        };
        QVERIFY(darkest(0.8F) + 40 < darkest(-0.3F));
        QVERIFY(darkest(-0.3F) + 10 < darkest(-0.85F));
    }

    void trailBreaksWhereThereWasNoFace()
    {
        CircumplexPicture picture;
        picture.path = {AffectPoint{-0.9F, -0.62F}, AffectPoint{-0.5F, -0.62F}, std::nullopt,
                        AffectPoint{0.5F, -0.62F}, AffectPoint{0.9F, -0.62F}};
        const QImage empty = painted({}, m_light);
        const QImage image = painted(picture, m_light);
        const PlanePlacement plane = placement();
        QVERIFY(changesAround(empty, image, plane.toWidget({-0.7F, -0.62F}), 3) > 0);
        QCOMPARE(changesAround(empty, image, plane.toWidget({0.2F, -0.62F}), 3), 0);
        QVERIFY(changesAround(empty, image, plane.toWidget({0.7F, -0.62F}), 3) > 0);
    }

    void tracksAndArcAreDrawn()
    {
        const QImage empty = painted({}, m_light);
        const PlanePlacement plane = placement();
        CircumplexPicture tracks;
        tracks.tracks = {{{0.3F, -0.3F}, u"A"_s}};
        QVERIFY(changesAround(empty, painted(tracks, m_light), plane.toWidget({0.3F, -0.3F}), 4) >
                40);
        CircumplexPicture arc;
        arc.arc = {{0.2F, -0.8F}, {0.4F, -0.5F}};
        QVERIFY(changesAround(empty, painted(arc, m_light), plane.toWidget({0.4F, -0.5F}), 4) > 5);
    }

    void numbersStandAtTheirTracksAndTheFirstTenHaveOne()
    {
        CircumplexPicture picture;
        picture.tracks.resize(12);
        for (std::size_t i = 0; i < picture.tracks.size(); ++i)
            picture.tracks[i].point = {-0.9F + 0.15F * static_cast<float>(i), -0.5F};
        const auto places = numberPlaces(picture, placement(), QGuiApplication::font());
        for (std::size_t i = 0; i < 10; ++i)
            QCOMPARE(places[i], placement().toWidget(picture.tracks[i].point));
        QVERIFY(!places[10] && !places[11]);
    }

    void numbersLeaveTheNamesInTheCornersReadable()
    {
        CircumplexPicture picture;
        for (const AffectPoint point :
             {AffectPoint{0.93F, 0.93F}, {-0.93F, 0.93F}, {0.93F, -0.93F}, {-0.93F, -0.93F}})
            picture.tracks.push_back({point, {}});
        const PlanePlacement plane = placement();
        const QFont font = QGuiApplication::font();
        const auto places = numberPlaces(picture, plane, font);
        const double line = QFontMetricsF(font).height();
        for (const auto& place : places) {
            QVERIFY(place);
            const double above = place->y() - plane.plot.top();
            const double below = plane.plot.bottom() - place->y();
            QVERIFY(std::min(above, below) > line);
        }
    }

    void crowdedNumbersAreSpreadAroundTheTarget()
    {
        CircumplexPicture picture;
        picture.target = AffectPoint{0.5F, 0.3F};
        picture.clipPoint = AffectPoint{0.5F, 0.3F};
        picture.words = AffectPoint{0.6F, 0.2F};
        picture.tracks.resize(10);
        for (std::size_t i = 0; i < picture.tracks.size(); ++i)
            picture.tracks[i].point = {0.5F + 0.01F * static_cast<float>(i % 3), 0.3F};
        const PlanePlacement plane = placement();
        const auto places = numberPlaces(picture, plane, QGuiApplication::font());
        const auto apart = [](QPointF a, QPointF b) {
            return std::hypot(a.x() - b.x(), a.y() - b.y());
        };
        const double across = 2.0 * 0.5 * QFontMetricsF(QGuiApplication::font()).height();
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY2(places[i], qPrintable(QString::number(i)));
            QVERIFY(plane.plot.contains(*places[i]));
            QVERIFY(apart(*places[i], plane.toWidget(*picture.target)) > 11.0 + across / 2.0);
            QVERIFY(apart(*places[i], plane.toWidget(picture.tracks[i].point)) < 90.0);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(apart(*places[i], *places[j]) >= across);
        }
    }

private:
    const ThemeColors m_light = ThemeColors::of(themePalette(Scheme::Light));
};

QTEST_MAIN(TestCircumplexPainter)
#include "test_circumplex_painter.moc"
