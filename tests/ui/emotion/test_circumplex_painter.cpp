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
#include <random>
#include <set>

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

    void marksStandAtTheirTracksAndTheFirstTenAreNumbered()
    {
        CircumplexPicture picture;
        picture.tracks.resize(12);
        for (std::size_t i = 0; i < picture.tracks.size(); ++i)
            picture.tracks[i].point = {-0.9F + 0.15F * static_cast<float>(i), -0.5F};
        const auto marks = trackMarks(picture, placement(), QGuiApplication::font());
        QCOMPARE(marks.size(), picture.tracks.size());
        for (std::size_t i = 0; i < marks.size(); ++i) {
            QCOMPARE(marks[i].disc.centre, placement().toWidget(picture.tracks[i].point));
            QCOMPARE(marks[i].tracks, std::vector<std::size_t>{i});
            QCOMPARE(marks[i].isNumbered, i < 10);
        }
    }

    void marksOf200TracksAreGroupedAndCoverNothing_data()
    {
        QTest::addColumn<float>("spread");
        QTest::newRow("all over the plane") << 0.6F;
        QTest::newRow("around the target") << 0.15F;
        QTest::newRow("at one place") << 0.0F;
    }

    void marksOf200TracksAreGroupedAndCoverNothing()
    {
        QFETCH(float, spread);
        CircumplexPicture picture;
        picture.target = AffectPoint{0.3F, 0.2F};
        picture.clipPoint = AffectPoint{-0.3F, 0.1F};
        std::mt19937 random(7);
        std::normal_distribution<float> around(0.0F, 1.0F);
        for (int i = 0; i < 200; ++i)
            picture.tracks.push_back({clamped({picture.target->valence + spread * around(random),
                                               picture.target->arousal + spread * around(random)}),
                                      {}});
        const PlanePlacement plane = placement();
        const auto marks = trackMarks(picture, plane, QGuiApplication::font());
        QVERIFY(marks.size() < picture.tracks.size());
        std::vector<Disc> discs = {{plane.toWidget(*picture.target), 11.0},
                                   {plane.toWidget(*picture.clipPoint), 7.0}};
        std::set<std::size_t> tracks;
        for (const TrackMark& mark : marks) {
            tracks.insert(mark.tracks.begin(), mark.tracks.end());
            for (const Disc& other : discs) {
                const QPointF way = mark.disc.centre - other.centre;
                QVERIFY(std::hypot(way.x(), way.y()) >= mark.disc.radius + other.radius);
            }
            discs.push_back(mark.disc);
        }
        QCOMPARE(tracks.size(), picture.tracks.size()); // each has a mark
    }

    void aGroupIsALargerDotWithItsCount()
    {
        CircumplexPicture picture;
        picture.tracks.resize(14, {{0.5F, -0.5F}, {}});
        for (std::size_t i = 0; i < 10; ++i)
            picture.tracks[i].point = {-0.9F + 0.15F * static_cast<float>(i), 0.6F};
        picture.tracks[10].point = {-0.5F, -0.5F}; // alone
        const auto marks = trackMarks(picture, placement(), QGuiApplication::font());
        const TrackMark& group = marks[10];
        QCOMPARE(group.tracks, (std::vector<std::size_t>{11, 12, 13}));
        QCOMPARE(marks[11].tracks, std::vector<std::size_t>{10});
        QVERIFY(group.disc.radius > 2.0 * marks[11].disc.radius);
        const QImage three = painted(picture, m_light);
        picture.tracks.push_back(picture.tracks.back());
        const int reach = static_cast<int>(group.disc.radius / 2.0);
        QVERIFY(changesAround(three, painted(picture, m_light), group.disc.centre, reach) > 0);
    }

    /// The ends say what an axis is; its name is for who reads the literature.
    void axesAreNamedOnlyWhenAsked()
    {
        CircumplexPicture picture;
        const QImage plain = painted(picture, m_light);
        picture.namesAxes = true;
        const QImage named = painted(picture, m_light);
        const QRectF plot = placement().plot;
        const QPointF below(plot.center().x(), plot.bottom() + 8.0);
        QVERIFY(changesAround(plain, named, below, 6) > 0);
        for (int x = -10; x <= 10; ++x)
            QCOMPARE(plain.pixelColor((below + QPointF(x, 0.0)).toPoint()), m_light.ground);
    }

    void numbersLeaveTheNamesInTheCornersReadable()
    {
        CircumplexPicture picture;
        for (const AffectPoint point :
             {AffectPoint{0.93F, 0.93F}, {-0.93F, 0.93F}, {0.93F, -0.93F}, {-0.93F, -0.93F}})
            picture.tracks.push_back({point, {}});
        const PlanePlacement plane = placement();
        const QFont font = QGuiApplication::font();
        const double line = QFontMetricsF(font).height();
        for (const TrackMark& mark : trackMarks(picture, plane, font)) {
            QVERIFY(mark.isNumbered);
            const double above = mark.disc.centre.y() - plane.plot.top();
            const double below = plane.plot.bottom() - mark.disc.centre.y();
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
        const auto marks = trackMarks(picture, plane, QGuiApplication::font());
        QCOMPARE(marks.size(), picture.tracks.size());
        const auto apart = [](QPointF a, QPointF b) {
            return std::hypot(a.x() - b.x(), a.y() - b.y());
        };
        const double across = 2.0 * 0.5 * QFontMetricsF(QGuiApplication::font()).height();
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const QPointF place = marks[i].disc.centre;
            QVERIFY2(marks[i].isNumbered, qPrintable(QString::number(i)));
            QVERIFY(plane.plot.contains(place));
            QVERIFY(apart(place, plane.toWidget(*picture.target)) > 11.0 + across / 2.0);
            QVERIFY(apart(place, plane.toWidget(picture.tracks[i].point)) < 90.0);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(apart(place, marks[j].disc.centre) >= across);
        }
    }

private:
    const ThemeColors m_light = ThemeColors::of(themePalette(Scheme::Light));
};

QTEST_MAIN(TestCircumplexPainter)
#include "test_circumplex_painter.moc"
