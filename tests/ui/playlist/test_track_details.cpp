// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/ui/playlist/playlist_rows.h"
#include "ui/playlist/place_sketch.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/track_details.h"
#include "ui/theme/focus_style.h"
#include "ui/theme/theme_colors.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QHelpEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QTranslator>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

FileFacts calmFacts()
{
    FileFacts facts;
    facts.composer = u"Bach"_s;
    facts.loudnessLufs = -18.0;
    facts.tempoBpm = 72.0;
    facts.key = 21;
    facts.heard = HeardMood{{0.0F, -0.5F}, 1.0F};
    return facts;
}

class German : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* /*comment*/,
                      int /*n*/) const override
    {
        const QHash<QByteArray, QString> words{{"sound: %1", u"Klang: %1"_s},
                                               {"calm", u"ruhig"_s},
                                               {"composer: %1", u"Komponist: %1"_s}};
        return context == QByteArray("v2m::fileWords") ? words.value(source) : QString();
    }
};

} // namespace

/// What is told of one track, and of where each would sound from.
class TestTrackDetails : public QObject {
    Q_OBJECT

public Q_SLOTS:
    /// As the file manager.
    void open(const QUrl& folder) { m_opened = folder; }

private Q_SLOTS:
    void allThatIsKnownIsShownAndMarkupIsText()
    {
        Track track = makeRow(u"a"_s).ranked.track;
        track.caption = u"A <b>slow</b> piano & rain, as long as it may be"_s;
        track.tags = {u"piano"_s, u"calm"_s};
        track.affect.point = {-0.63F, -0.27F};
        TrackDetails details;
        details.showTrack(track, u"Slow: close to your sadness"_s, u"Opens in the browser."_s);
        details.setEvidence(track, calmFacts(), {u"rain"_s});
        const QString text = details.toPlainText();
        for (const QString& part :
             {u"Title a"_s, u"A <b>slow</b> piano & rain, as long as it may be"_s, u"piano"_s,
              u"-0.63"_s, u"-0.27"_s, u"close to your sadness"_s,
              u"sound: calm, minor, 72 BPM; words: “rain”"_s, u"composer: Bach"_s,
              u"Opens in the browser."_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
    }

    void placeIsDrawnWithWhatWasAskedFor()
    {
        constexpr int kSide = 100;
        const QPalette palette = QApplication::palette();
        const QRgb accent = ThemeColors::of(palette).accent.rgb();
        const auto inkAt = [&](const QImage& image, AffectPoint point) {
            const double half = kSide / 2.0 - 8.25;
            return image.pixel(qRound(kSide / 2.0 + point.valence * half),
                               qRound(kSide / 2.0 - point.arousal * half));
        };
        const AffectPoint track(0.5F, 0.5F);
        const AffectPoint target(-0.6F, -0.4F);
        const QImage alone = placeSketch(track, std::nullopt, kSide, 1.0, palette);
        QCOMPARE(inkAt(alone, track), accent);
        const QImage both = placeSketch(track, target, kSide, 1.0, palette);
        QCOMPARE(inkAt(both, track), accent);
        QVERIFY(both != alone);
        QVERIFY(both.copy(50, 0, 50, 50) == alone.copy(50, 0, 50, 50)); // the ring is elsewhere
        QCOMPARE(placeSketch(track, target, kSide, 2.0, palette).size(), QSize(200, 200));

        TrackDetails details;
        Track shown = makeRow(u"a"_s).ranked.track;
        shown.affect.point = track;
        details.showTrack(shown, {}, {});
        QVERIFY(!details.toPlainText().contains(u"asked for"_s));
        details.setTarget(target);
        QVERIFY(details.toPlainText().contains(u"○ asked for"_s));
        const QVariant picture =
            details.document()->resource(QTextDocument::ImageResource, QUrl(u"place"_s));
        QVERIFY(!picture.value<QImage>().isNull());
        details.showNothing();
        QVERIFY(!details.toHtml().contains(u"<img"_s));
    }

    void percentageOfARowIsExplained()
    {
        const QString sentence =
            u"94% match: 100% would be exactly the mood that its place in the list asks for."_s;
        PlaylistPane pane;
        pane.resize(500, 700);
        QVERIFY(showActive(pane));
        pane.model().setTracks({makeRow(u"a"_s, 0.94F)});
        pane.view().setFocus();
        pane.view().selectRow(0);
        const QPoint at = pane.view().visualRect(pane.model().index(0)).center();
        QHelpEvent help(QEvent::ToolTip, at, pane.view().viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(pane.view().viewport(), &help);
        QVERIFY2(QToolTip::text().contains(sentence), qPrintable(QToolTip::text()));
        QTest::keyClick(&pane.view(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(pane.details().toPlainText().contains(sentence));
    }

    void updatesForAnotherTrackAreIgnored()
    {
        TrackDetails details;
        details.showTrack(makeRow(u"a"_s).ranked.track, {}, {});
        details.setEvidence(makeRow(u"b"_s).ranked.track, calmFacts(), {});
        QVERIFY(!details.toPlainText().contains(u"calm"_s));
    }

    void anotherLanguageTranslatesTheEvidenceWithoutAskingForItAgain()
    {
        PlaylistPane pane;
        pane.resize(500, 700);
        QVERIFY(showActive(pane));
        pane.model().setTracks(makeRows(u"a"_s));
        pane.view().selectRow(0);
        pane.setDetailsShown(true);
        pane.details().setEvidence(makeRow(u"a"_s).ranked.track, calmFacts(), {u"rain"_s});
        QVERIFY(pane.details().toPlainText().contains(u"composer: Bach"_s));
        QSignalSpy asked(&pane, &PlaylistPane::evidenceRequested);
        German german;
        QCoreApplication::installTranslator(&german);
        QTRY_VERIFY(pane.details().toPlainText().contains(u"Klang: ruhig, minor, 72 BPM"_s));
        QVERIFY(pane.details().toPlainText().contains(u"Komponist: Bach"_s));
        QVERIFY(pane.details().toPlainText().contains(u"“rain”"_s));
        QCOMPARE(asked.count(), 0);
        QCoreApplication::removeTranslator(&german);
    }

    void ctrlIShowsThemAndTheyFollowTheChosenRow()
    {
        PlaylistPane pane;
        pane.resize(500, 700);
        QVERIFY(showActive(pane));
        pane.model().setTracks(makeRows(u"abc"_s));
        pane.view().setFocus();
        pane.view().selectRow(0);
        QVERIFY(!pane.details().isVisible());
        QSignalSpy wanted(&pane, &PlaylistPane::evidenceRequested);
        QTest::keyClick(&pane.view(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(pane.details().isVisible());
        QVERIFY(pane.details().toPlainText().contains(u"Title a"_s));
        QTest::keyClick(&pane.view(), Qt::Key_Down);
        QVERIFY(pane.details().toPlainText().contains(u"Title b"_s));
        QCOMPARE(wanted.back()[0].value<Track>().id, u"b"_s);
        QTest::keyClick(&pane.view(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!pane.details().isVisible());
    }

    void unfoldingDetailsHaveNoScrollBar()
    {
        auto* style = new FocusStyle;
        QApplication::setStyle(style); // which owns it
        PlaylistPane pane;
        pane.resize(500, 700);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.model().setTracks(makeRows(u"abc"_s));
        pane.view().selectRow(0);
        QTest::keyClick(&pane.view(), Qt::Key_I, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QVERIFY(pane.details().isVisible());
        QVERIFY(!pane.details().verticalScrollBar()->isVisible());
        QTRY_COMPARE(pane.details().verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
        style->setMoving(false);
    }

    void detailsFollowTheSelectionAndLeaveRoomForTheList()
    {
        PlaylistPane pane;
        pane.resize(500, 800);
        QVERIFY(showActive(pane));
        std::vector<PlaylistRow> rows = makeRows(u"abc"_s);
        rows[1].ranked.track.caption = QString(u"long words "_s).repeated(80);
        pane.model().setTracks(rows);
        // From anywhere.
        QTest::keyClick(pane.findChild<QLineEdit*>(u"search"_s), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(pane.details().isVisible());
        const auto clickOn = [&](int row, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(pane.view().viewport(), Qt::LeftButton, keys,
                              pane.view().visualRect(pane.model().index(row)).center());
        };
        clickOn(0, {});
        clickOn(2, Qt::ControlModifier);
        QVERIFY(pane.details().toPlainText().contains(u"Title c"_s));
        clickOn(2, Qt::ControlModifier); // only the first is left
        QVERIFY(pane.details().toPlainText().contains(u"Title a"_s));
        const int low = pane.details().height();
        clickOn(1, {});
        QTRY_VERIFY(pane.details().height() > low);
        QVERIFY(pane.details().height() <= pane.height() / 3);
        pane.resize(500, 300);
        QTRY_VERIFY(!pane.details().isVisible());
        QVERIFY(!pane.areDetailsShown());
        QTest::keyClick(pane.findChild<QLineEdit*>(u"search"_s), Qt::Key_I, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QVERIFY(pane.details().isVisible() && !pane.view().isVisible()); // in its place
        QVERIFY(pane.details().height() > pane.height() / 3);            // all of it
        QTest::keyClick(pane.findChild<QLineEdit*>(u"search"_s), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(pane.view().isVisible() && !pane.details().isVisible());
        QTest::keyClick(pane.findChild<QLineEdit*>(u"search"_s), Qt::Key_I, Qt::ControlModifier);
        pane.resize(500, 800);
        QTRY_VERIFY(pane.details().isVisible());
        QVERIFY(pane.areDetailsShown());
    }

    void theSearchLeadsToTheListWhereDetailsAreInItsPlace()
    {
        PlaylistPane pane;
        pane.resize(500, 300);
        QVERIFY(showActive(pane));
        pane.model().setTracks(makeRows(u"abc"_s));
        auto* search = pane.findChild<QLineEdit*>(u"search"_s);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
            search->setFocus();
            QTest::keyClick(search, Qt::Key_I, Qt::ControlModifier);
            QVERIFY(pane.details().isVisible() && !pane.view().isVisible());
            search->setFocus();
            QTest::keyClick(search, key);
            QVERIFY(pane.view().hasFocus());
            QVERIFY(!pane.details().isVisible());
        }
        pane.resize(500, 800);
        QTRY_VERIFY(pane.details().isVisible()); // they were wanted
    }

    void fileIsShownInItsFolder()
    {
        const QTemporaryDir music;
        QFile file(music.filePath(u"a.ogg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        PlaylistPane pane;
        pane.resize(500, 700);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        auto rows = makeRows(u"ab"_s);
        rows[0].ranked.track.path = file.fileName();
        pane.model().setTracks(rows);
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
        pane.view().setFocus();
        pane.view().selectRow(1); // which has no file
        QTest::keyClick(&pane.view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_opened, QUrl());
        pane.view().selectRow(0);
        QTest::keyClick(&pane.view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_opened, QUrl::fromLocalFile(music.path()));
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void soundSourceIsLookedUpOnceAndShownInItsRow()
    {
        PlaylistModel model;
        model.setTracks(makeRows(u"ab"_s));
        int asked = 0;
        model.setSourceOf([&asked](const Track& track) {
            ++asked;
            return track.id == u"a"_s ? PreviewKind::LocalFile : PreviewKind::WebPage;
        });
        const auto sourceOf = [&](int row) {
            return static_cast<PreviewKind>(
                model.index(row, 0).data(PlaylistModel::SourceRole).toInt());
        };
        QCOMPARE(sourceOf(0), PreviewKind::LocalFile);
        QCOMPARE(sourceOf(1), PreviewKind::WebPage);
        QCOMPARE(sourceOf(0), PreviewKind::LocalFile);
        QCOMPARE(asked, 2);
        QVERIFY(model.spokenRow(1).contains(u"Opens in the browser."_s));
        model.forgetSources();
        QCOMPARE(sourceOf(0), PreviewKind::LocalFile);
        QCOMPARE(asked, 3);
    }

private:
    QUrl m_opened;
};

QTEST_MAIN(TestTrackDetails)

#include "test_track_details.moc"
