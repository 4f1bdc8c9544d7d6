// SPDX-License-Identifier: MIT
#include "tests/support/scores.h"
#include "ui/theme/emotion_palette.h"
#include "ui/video/overlay_painter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr QSize kSize(640, 360);

FaceMark happyFace(int id, const QRectF& box)
{
    return {id, box, test::scoresOf({{Emotion::Happy, 0.7F}, {Emotion::Sad, 0.3F}})};
}

QImage painted(const FaceMarks& marks, const OverlayOptions& options, bool mirrored,
               const QColor& ground)
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setFont(QGuiApplication::font());
    paintFaceOverlay(painter, {QSizeF(kSize), QRectF(QPointF(), QSizeF(kSize)), mirrored}, marks,
                     options);
    return image;
}

FaceMarkLayout layoutOf(const FaceMark& mark, bool mirrored = false)
{
    return layoutFaceMarks({QSizeF(kSize), QRectF(QPointF(), QSizeF(kSize)), mirrored}, {mark},
                           QGuiApplication::font())
        .front();
}

int countOf(const QImage& image, const QRectF& within, const QColor& color)
{
    int count = 0;
    const QRect area = within.toAlignedRect().intersected(image.rect());
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

} // namespace

class TestOverlayPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boxIsOnTheFaceAndLeavesItFree()
    {
        const FaceMark face = happyFace(1, {200, 120, 100, 120});
        const QImage image = painted({face}, {}, false, Qt::gray);
        QCOMPARE(image.pixelColor(200, 180), emotionColor(Emotion::Happy, Scheme::Dark));
        QCOMPARE(image.pixelColor(250, 180), QColor(Qt::gray));
    }

    void boxFollowsTheMirrorAndTextDoesNot()
    {
        const FaceMark face = happyFace(1, {200, 120, 100, 120});
        const QImage mirrored = painted({face}, {}, true, Qt::gray);
        QCOMPARE(mirrored.pixelColor(640 - 200, 180), emotionColor(Emotion::Happy, Scheme::Dark));
        QCOMPARE(mirrored.pixelColor(200, 180), QColor(Qt::gray));
        // The label of a face in the middle is the same picture, text and all, either way.
        const FaceMark centred = happyFace(1, {270, 120, 100, 120});
        const QRect label = layoutOf(centred).label.toAlignedRect();
        QCOMPARE(painted({centred}, {}, true, Qt::gray).copy(label),
                 painted({centred}, {}, false, Qt::gray).copy(label));
    }

    void textReadsOnAnyPicture()
    {
        const FaceMark face = happyFace(1, {200, 120, 100, 120});
        for (const QColor& ground : {QColor(Qt::white), QColor(Qt::black), QColor(255, 230, 0)}) {
            const QImage image = painted({face}, {}, false, ground);
            const QRectF label = layoutOf(face).label;
            // Between the text and the bar, near the left edge, there is nothing but the pill.
            const QColor pill = image.pixelColor(static_cast<int>(label.left()) + 3,
                                                 static_cast<int>(label.center().y()));
            QVERIFY2(contrastRatio(pill, Qt::white) >= 4.5, qPrintable(pill.name()));
            QVERIFY(countOf(image, label, Qt::white) > (ground == Qt::white ? 0 : 10));
        }
    }

    void labelNamesNumberEmotionAndPercentage()
    {
        QCOMPARE(faceLabelText(happyFace(2, {})), u"2 · Happy 70% now"_s);
        FaceMark still = happyFace(2, {});
        still.isStill = true; // a photo has no time
        QCOMPARE(faceLabelText(still), u"2 · Happy 70%"_s);
        QCOMPARE(faceLabelText({5, {}, std::nullopt}), u"5"_s);
    }

    void smallBarSharesItsLengthByTheScores()
    {
        const FaceMark face = happyFace(1, {200, 120, 100, 120});
        const QImage image = painted({face}, {}, false, Qt::gray);
        const QRectF label = layoutOf(face).label;
        // The sad share is met nowhere but in the bar; happy is also the symbol's colour.
        const QRectF lower(label.left(), label.bottom() - 10, label.width(), 10);
        const int happy = countOf(image, lower, emotionColor(Emotion::Happy, Scheme::Dark));
        const int sad = countOf(image, lower, emotionColor(Emotion::Sad, Scheme::Dark));
        const double share = static_cast<double>(sad) / std::max(1, sad + happy);
        QVERIFY2(share > 0.25 && share < 0.35, qPrintable(QString::number(share)));
    }

    void smallBarBeginsAtTheRightInRightToLeft()
    {
        const FaceMark face = happyFace(1, {200, 120, 100, 120});
        const QImage image =
            painted({face}, {kAllFaces, kAllFaces, Qt::RightToLeft}, false, Qt::gray);
        const QRectF label = layoutOf(face).label;
        const QRectF left(label.left(), label.bottom() - 10, label.width() / 4, 10);
        QVERIFY(countOf(image, left, emotionColor(Emotion::Sad, Scheme::Dark)) > 10);
        QCOMPARE(countOf(image, left, emotionColor(Emotion::Happy, Scheme::Dark)), 0);
    }

    void chosenAndFocusedFacesStandOut()
    {
        const FaceMark face = happyFace(1, {200, 120, 100, 120});
        const QImage plain = painted({face}, {}, false, Qt::black);
        const QImage chosen = painted({face}, {1, kAllFaces, Qt::LeftToRight}, false, Qt::black);
        const QImage focused = painted({face}, {kAllFaces, 1, Qt::LeftToRight}, false, Qt::black);
        const QRectF edge(195, 150, 10, 60);
        QVERIFY(countOf(chosen, edge, Qt::black) < countOf(plain, edge, Qt::black) - 60);
        // The ring lies outside the box.
        const QRectF outside(190, 150, 5, 60);
        QCOMPARE(countOf(plain, outside, Qt::white), 0);
        QVERIFY(countOf(focused, outside, Qt::white) > 20);
    }

    void labelsWithoutRoomAreShortAndOnTheirOwnFaces()
    {
        // Three faces side by side in a picture that is little larger than they are.
        const QSizeF size(300, 90);
        const FaceMarks marks = {happyFace(1, {5, 5, 85, 80}), happyFace(2, {107, 5, 85, 80}),
                                 happyFace(3, {210, 5, 85, 80})};
        const auto layout =
            layoutFaceMarks({size, {QPointF(), size}, false}, marks, QGuiApplication::font());
        for (const FaceMarkLayout& mark : layout) {
            QVERIFY(mark.isShort);
            for (const FaceMarkLayout& other : layout)
                QVERIFY(&other == &mark || !mark.label.intersects(other.box));
            const QRectF hidden = mark.label & mark.box;
            QVERIFY(hidden.width() * hidden.height() < 0.25 * mark.box.width() * mark.box.height());
        }
        QVERIFY(!layoutOf(happyFace(1, {200, 120, 100, 120})).isShort);
    }

    void marksStayWithinThePicture()
    {
        // A face that reaches over the border, in a picture with bars beside it.
        QImage image(400, 200, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QPainter painter(&image);
        painter.setFont(QGuiApplication::font());
        const FramePlacement placement{{200, 200}, {0, 0, 400, 200}, false};
        paintFaceOverlay(painter, placement, {happyFace(1, {-40, -30, 100, 120})}, {});
        painter.end();
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < 100; ++x)
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::gray));
    }
};

QTEST_MAIN(TestOverlayPainter)
#include "test_overlay_painter.moc"
