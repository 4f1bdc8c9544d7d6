// SPDX-License-Identifier: MIT
#include "ui/playlist/playlist_row_painter.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_colors.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace v2m;

namespace {

PlaylistRowPicture lifelikeRow()
{
    PlaylistRowPicture picture;
    picture.rank = u"3"_s;
    picture.title = u"Clair de lune"_s;
    picture.artist = u"Claude Debussy"_s;
    picture.reason =
        u"Slow tempo, solo piano, and melancholic: close to the sadness in your clip"_s;
    picture.length = u"5:12"_s;
    picture.tags = QStringList{u"piano"_s, u"slow"_s, u"melancholic"_s};
    picture.match = 50;
    return picture;
}

QImage painted(const PlaylistRowPicture& picture, int width, const QPalette& palette,
               double scale = 1.0)
{
    const QFont font = QGuiApplication::font();
    const int height = static_cast<int>(playlistRowHeight(picture, width, font));
    QImage image(qRound(width * scale), qRound(height * scale), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintPlaylistRow(painter, QRectF(0, 0, width, height), picture, font, palette);
    return image;
}

/// The middle, from 0 to 1, of where a colour stands in the picture's breadth.
double middleOf(const QImage& image, const QColor& color)
{
    double sum = 0.0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                sum += x + 0.5;
                ++count;
            }
        }
    }
    return count == 0 ? -1.0 : sum / count / image.width();
}

} // namespace

class TestPlaylistRowPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markOfTheSourceStandsBesideEveryLength_data()
    {
        QTest::addColumn<QString>("length");
        for (const QString& length : {u""_s, u"5:12"_s, u"12:34"_s, u"1:02:34"_s})
            QTest::newRow(qPrintable(length)) << length;
    }

    void markOfTheSourceStandsBesideEveryLength()
    {
        QFETCH(QString, length);
        PlaylistRowPicture picture = lifelikeRow();
        picture.length = length;
        for (const int width : {260, 420, 700}) {
            picture.source.reset();
            const QImage without = painted(picture, width, themePalette(Scheme::Light));
            picture.source = PreviewKind::LocalFile;
            QVERIFY(painted(picture, width, themePalette(Scheme::Light)) != without);
        }
    }

    /// Whose ground is that of the row.
    void tagsHaveAnEdgeInHighContrast()
    {
        const QPalette palette = themePalette(Scheme::Dark, Contrast::High);
        const ThemeColors colors = ThemeColors::of(palette);
        PlaylistRowPicture plain = lifelikeRow();
        const auto edges = [&](const PlaylistRowPicture& picture) {
            const QImage image = painted(picture, 500, palette);
            int count = 0;
            for (int y = image.height() - 40; y < image.height() - 2; ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == colors.outline ? 1 : 0;
            }
            return count;
        };
        const int withTags = edges(plain);
        plain.tags.clear();
        QVERIFY2(withTags > edges(plain) + 60, qPrintable(QString::number(withTags)));
    }

    void longReasonTakesASecondLineOnlyWhereItMust()
    {
        const QFont font = QGuiApplication::font();
        const PlaylistRowPicture picture = lifelikeRow();
        PlaylistRowPicture brief = picture;
        brief.reason = u"Slow"_s;
        QVERIFY(playlistRowHeight(picture, 320, font) > playlistRowHeight(brief, 320, font));
        QCOMPARE(playlistRowHeight(picture, 900, font), playlistRowHeight(brief, 900, font));
    }

    void rowsGrowWithTheFont()
    {
        QFont font = QGuiApplication::font();
        font.setPointSizeF(9);
        const double plain = playlistRowHeight(lifelikeRow(), 900, font);
        font.setPointSizeF(18);
        const double large = playlistRowHeight(lifelikeRow(), 900, font);
        QVERIFY2(large > 1.6 * plain && large < 2.1 * plain, qPrintable(QString::number(large)));
        font.setPixelSize(24); // no size in points
        QVERIFY(playlistRowHeight(lifelikeRow(), 900, font) > plain);
    }

    void everyPixelOfTheRowIsPainted()
    {
        for (const int width : {120, 320, 700})
            QCOMPARE(middleOf(painted(lifelikeRow(), width, themePalette(Scheme::Light)),
                              QColor(Qt::magenta)),
                     -1.0);
    }

    /// Colour may not be the only sign.
    void marksShowInGreyToo()
    {
        const QPalette palette = themePalette(Scheme::Light);
        std::vector<PlaylistRowPicture> pictures(7, lifelikeRow());
        pictures[1].pinned = true;
        pictures[2].opinion = TrackOpinion::Liked;
        pictures[3].opinion = TrackOpinion::Disliked;
        pictures[4].playing = PlayingMark::Playing;
        pictures[5].playing = PlayingMark::Paused;
        pictures[6].selected = true;
        std::vector<QImage> images;
        for (const PlaylistRowPicture& picture : pictures) {
            QImage grey = painted(picture, 500, palette).convertToFormat(QImage::Format_Mono);
            for (const QImage& other : images)
                QVERIFY(grey != other);
            images.push_back(grey);
        }
    }

    void rightToLeftIsMirrored()
    {
        const QPalette palette = themePalette(Scheme::Light);
        const QColor accent = ThemeColors::of(palette).accent;
        PlaylistRowPicture picture = lifelikeRow();
        const double toTheRight = middleOf(painted(picture, 500, palette), accent); // the bar
        picture.direction = Qt::RightToLeft;
        const double toTheLeft = middleOf(painted(picture, 500, palette), accent);
        QVERIFY(toTheRight > 0.8);
        QVERIFY2(qAbs(toTheRight + toTheLeft - 1.0) < 0.01,
                 qPrintable(u"%1 %2"_s.arg(toTheRight).arg(toTheLeft)));
    }

    void barIsAsLongAsTheMatch()
    {
        const QPalette palette = themePalette(Scheme::Dark);
        const QColor accent = ThemeColors::of(palette).accent;
        const auto count = [&](int match) {
            PlaylistRowPicture picture = lifelikeRow();
            picture.match = match;
            const QImage image = painted(picture, 500, palette);
            int pixels = 0;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y)
                    pixels += image.pixelColor(x, y) == accent ? 1 : 0;
            }
            return pixels;
        };
        QCOMPARE(count(0), 0);
        QVERIFY(qAbs(2.0 * count(50) / count(100) - 1.0) < 0.15);
    }

    void tagsThatDoNotFitLeaveTheMatchAlone()
    {
        const QPalette palette = themePalette(Scheme::Light);
        PlaylistRowPicture picture = lifelikeRow();
        const QImage before = painted(picture, 320, palette);
        for (int i = 0; i < 20; ++i)
            picture.tags << u"a rather long tag %1"_s.arg(i);
        picture.title = picture.title.repeated(8);
        const QImage after = painted(picture, 320, palette);
        const QRect match(320 - 60, 0, 60, before.height());
        QCOMPARE(after.copy(match), before.copy(match));
    }

    void textStaysLegibleOnEveryGround()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (int state = 0; state < 8; ++state) {
                PlaylistRowPicture picture;
                picture.selected = state & 1;
                picture.hovered = state & 2;
                picture.active = state & 4;
                QPalette palette = themePalette(scheme);
                palette.setColor(QPalette::Base, playlistRowGround(picture, palette));
                const ThemeColors colors = ThemeColors::of(palette);
                for (const QColor& ink : {colors.text, colors.muted, colors.accent})
                    QVERIFY(contrastRatio(ink, colors.ground) >= 4.5);
                QVERIFY(contrastRatio(colors.text, mixed(colors.text, colors.ground, 0.09)) >= 4.5);
            }
        }
    }
};

QTEST_MAIN(TestPlaylistRowPainter)
#include "test_playlist_row_painter.moc"
