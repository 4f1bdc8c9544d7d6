// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"
#include "ui/theme/svg_glyph.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

std::optional<Glyph> glyphOf(const QByteArray& shapes)
{
    QByteArray file = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + shapes + "</svg>";
    QBuffer buffer(&file);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("the buffer does not open");
    return readGlyph(buffer);
}

QImage painted(Icon icon, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, image.rect(), icon, Qt::black);
    return image;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsOfOneStrokeWithinItsSquare()
    {
        const QRectF room(0.5, 0.5, Glyph::kSide - 1.0, Glyph::kSide - 1.0);
        for (int i = 0; i < kIconCount; ++i) {
            const QString name = iconName(static_cast<Icon>(i));
            QFile file(u":/icons/%1.svg"_s.arg(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const QByteArray text = file.readAll();
            for (const char* line : {"viewBox=\"0 0 24 24\"", "stroke-width=\"1.75\"",
                                     "stroke-linecap=\"round\"", "stroke=\"currentColor\""})
                QVERIFY2(text.count(line) == 1, qPrintable(name));
            QCOMPARE(text.count("stroke-width"), 1);
            file.seek(0);
            const auto glyph = readGlyph(file);
            QVERIFY2(glyph, qPrintable(name));
            constexpr double kHalf = Glyph::kStroke / 2.0;
            const QRectF inked = glyph->lines.boundingRect()
                                     .united(glyph->areas.boundingRect())
                                     .adjusted(-kHalf, -kHalf, kHalf, kHalf);
            QVERIFY2(!glyph->lines.isEmpty() || !glyph->areas.isEmpty(), qPrintable(name));
            QVERIFY2(room.contains(inked), qPrintable(name));
        }
    }

    void everyIconDiffersFromTheOthersWhenSmall()
    {
        std::vector<QImage> all;
        for (int i = 0; i < kIconCount; ++i) {
            const QImage image = painted(static_cast<Icon>(i), 16);
            QVERIFY2(std::find(all.begin(), all.end(), image) == all.end(),
                     qPrintable(iconName(static_cast<Icon>(i))));
            all.push_back(image);
        }
    }

    void iconsFollowThePalette()
    {
        QPalette palette = QApplication::palette();
        const auto reddest = [] {
            const QImage image = themeIcon(Icon::Stop).pixmap(24, 24).toImage();
            int red = 0;
            for (int x = 0; x < image.width(); ++x)
                red = std::max(red, qRed(image.pixel(x, image.height() / 2)));
            return red;
        };
        palette.setColor(QPalette::ButtonText, Qt::black);
        QApplication::setPalette(palette);
        QCOMPARE(reddest(), 0);
        palette.setColor(QPalette::ButtonText, Qt::red);
        QApplication::setPalette(palette);
        QVERIFY(reddest() > 200);
    }

    void pathsAreReadAsTheStandardSays()
    {
        const auto lines = [](const QByteArray& data) {
            const auto glyph = glyphOf("<path d=\"" + data + "\"/>");
            return glyph ? glyph->lines : QPainterPath();
        };
        QCOMPARE(lines("M1 2L5 2"), lines("M1,2h4"));
        QCOMPARE(lines("M1 2 5 2 5 7z"), lines("m1 2l4 0 0 5Z"));
        QCOMPARE(lines("M1.5.5V-2"), lines("M1.5 .5L1.5-2"));
        // Half a circle over the top, clockwise; and the same the other way below.
        const QRectF over = lines("M4 12a8 8 0 0 1 16 0").boundingRect();
        QVERIFY(qAbs(over.top() - 4.0) < 0.1 && qAbs(over.bottom() - 12.0) < 0.1);
        const QRectF under = lines("M4 12A8 8 0 0 0 20 12").boundingRect();
        QVERIFY(qAbs(under.top() - 12.0) < 0.1 && qAbs(under.bottom() - 20.0) < 0.1);
        // Three quarters.
        const QRectF large = lines("M12 4a8 8 0 1 1-8 8").boundingRect();
        QVERIFY(qAbs(large.right() - 20.0) < 0.1 && qAbs(large.bottom() - 20.0) < 0.1);
        const auto glyph = glyphOf("<circle cx=\"3\" cy=\"4\" r=\"2\" fill=\"currentColor\"/>");
        QVERIFY(glyph && glyph->lines.isEmpty());
        QCOMPARE(glyph->areas.boundingRect(), QRectF(1, 2, 4, 4));
    }

    void invalidIconsAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("shapes");
        QTest::newRow("text") << QByteArray("<text>a</text>");
        QTest::newRow("unknown command") << QByteArray("<path d=\"M1 1T5 5\"/>");
        QTest::newRow("no number") << QByteArray("<path d=\"M1 x\"/>");
        QTest::newRow("ellipse") << QByteArray("<path d=\"M1 1A2 3 0 0 1 5 5\"/>");
        QTest::newRow("cut off") << QByteArray("<path d=\"M1 1L5\"/>");
        QTest::newRow("no command") << QByteArray("<path d=\"1 1\"/>");
    }

    void invalidIconsAreNotRead()
    {
        QFETCH(const QByteArray, shapes);
        QVERIFY(!glyphOf(shapes));
    }
};

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
