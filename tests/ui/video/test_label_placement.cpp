// SPDX-License-Identifier: MIT
#include "ui/video/label_placement.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

const QRectF kPicture(0, 0, 640, 360);
const QSizeF kLabel(110, 30);
const QSizeF kShort(36, 22);

std::vector<PlacedLabel> placed(const std::vector<QRectF>& faces, const QRectF& picture = kPicture)
{
    return placeLabels(faces, std::vector<LabelSizes>(faces.size(), {kLabel, kShort}), picture);
}

bool isClear(const QRectF& label, const std::vector<QRectF>& others)
{
    return std::ranges::none_of(others,
                                [&](const QRectF& other) { return other.intersects(label); });
}

/// Whether a short label fits anywhere in the picture, looked for pixel by pixel.
bool hasRoomFor(const QSizeF& size, const std::vector<QRectF>& others, const QRectF& picture)
{
    for (double y = picture.top(); y + size.height() <= picture.bottom(); ++y) {
        for (double x = picture.left(); x + size.width() <= picture.right(); ++x) {
            if (isClear({{x, y}, size}, others))
                return true;
        }
    }
    return false;
}

} // namespace

class TestLabelPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelIsAboveItsFaceWhereThereIsRoom()
    {
        const PlacedLabel label = placed({{200, 150, 100, 120}}).front();
        QVERIFY(!label.isShort);
        QVERIFY(label.rect.bottom() <= 150);
        QCOMPARE(label.rect.left(), 200.0);
    }

    void labelGoesBelowAFaceAtTheTop()
    {
        const QRectF face(200, 5, 100, 120);
        const QRectF label = placed({face}).front().rect;
        QVERIFY(label.top() >= face.bottom());
    }

    void labelGoesBesideAFaceFromTopToBottom()
    {
        const QRectF face(200, 2, 200, 356);
        const QRectF label = placed({face}).front().rect;
        QVERIFY(!label.intersects(face));
        QVERIFY(kPicture.contains(label));
    }

    void labelOfAFaceThatFillsThePictureLiesInside()
    {
        const QRectF label = placed({kPicture}).front().rect;
        QVERIFY(kPicture.contains(label));
        QCOMPARE(label.size(), kLabel);
    }

    void labelsOfNeighboursDoNotCoverEachOther()
    {
        const std::vector<QRectF> faces = {{100, 150, 60, 70},
                                           {165, 150, 60, 70},
                                           {230, 150, 60, 70},
                                           {295, 150, 60, 70},
                                           {360, 150, 60, 70}};
        const auto labels = placed(faces);
        for (std::size_t one = 0; one < labels.size(); ++one) {
            QVERIFY(!labels[one].isShort);
            for (std::size_t other = one + 1; other < labels.size(); ++other)
                QVERIFY(!labels[one].rect.intersects(labels[other].rect));
        }
    }

    /// In a small picture: whole labels never lie on another face or label, short ones only where
    /// there is no other place.
    void labelsOfSeveralFacesInASmallPictureLieOnNoOtherFace()
    {
        constexpr QRectF kSmall(0, 0, 240, 135);
        std::mt19937 random(11);
        std::uniform_int_distribution<int> x(0, 190);
        std::uniform_int_distribution<int> y(0, 90);
        std::uniform_int_distribution<int> side(25, 80);
        std::size_t shortened = 0;
        for (int round = 0; round < 300; ++round) {
            std::vector<QRectF> faces;
            for (int face = 0; face < 4; ++face)
                faces.push_back(QRectF(x(random), y(random), side(random), side(random)) & kSmall);
            std::vector<QRectF> before; // the labels placed so far
            const auto labels = placed(faces, kSmall);
            for (std::size_t i = 0; i < faces.size(); ++i) {
                std::vector<QRectF> others = faces;
                others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
                others.insert(others.end(), before.begin(), before.end());
                const auto& [rect, isShort] = labels[i];
                QVERIFY(kSmall.contains(rect));
                QVERIFY2(isClear(rect, others) || (isShort && !hasRoomFor(kShort, others, kSmall)),
                         qPrintable(u"round %1, face %2"_s.arg(round).arg(i)));
                shortened += isShort ? 1 : 0;
                before.push_back(rect);
            }
        }
        QVERIFY(shortened > 100);
    }

    void labelsStayInThePictureWhereverTheFaceIs()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> x(-80, 700);
        std::uniform_real_distribution<double> y(-80, 420);
        std::uniform_real_distribution<double> side(10, 400);
        for (int i = 0; i < 500; ++i) {
            const QRectF face(x(random), y(random), side(random), side(random));
            QVERIFY(kPicture.contains(placed({face}).front().rect));
        }
    }

    void labelLargerThanThePictureBeginsInIt()
    {
        const auto labels = placeLabels({{10, 10, 20, 20}}, {{QSizeF(200, 90), QSizeF(200, 90)}},
                                        QRectF(0, 0, 100, 50));
        QCOMPARE(labels[0].rect.topLeft(), QPointF(0, 0));
    }
};

QTEST_MAIN(TestLabelPlacement)
#include "test_label_placement.moc"
