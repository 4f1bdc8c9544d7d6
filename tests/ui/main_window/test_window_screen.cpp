// SPDX-License-Identifier: MIT
#include "app/window/appearance.h"
#include "core/base/paths.h"
#include "tests/support/no_models.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/diary/diary_dialog.h"
#include "ui/diary/diary_offer.h"
#include "ui/main_window/details_button.h"
#include "ui/main_window/detector_label.h"
#include "ui/main_window/elided_status_bar.h"
#include "ui/main_window/first_size.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/window_help.h"
#include "ui/playlist/filter_panel.h"
#include "ui/playlist/player_bar.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/track_details.h"
#include "ui/playlist/understood_line.h"
#include "ui/soundtrack/soundtrack_dialog.h"
#include "ui/theme/low_page.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QSizeGrip>
#include <QStatusBar>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// The window on the smallest screen that it is made for, 1024x640, before anybody has sized it.
class TestWindowScreen : public QObject {
    Q_OBJECT
public:
    explicit TestWindowScreen(const EmptyHome& home) : m_home(home) {}

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QSettings().setValue(u"appearance/language"_s, u"en"_s);
    }

    void firstSizeIsTheBestThatAScreenHasRoomFor()
    {
        QCOMPARE(firstWindowSize({1920, 1080}, 24), QSize(1280, 800));
        QCOMPARE(firstWindowSize({1366, 740}, 24), QSize(1280, 716));
        QCOMPARE(firstWindowSize({1024, 640}, 24), QSize(1024, 616));
        QCOMPARE(firstWindowSize({3840, 2160}, 24), QSize(1920, 1080));
    }

    void wholeWindowFitsOnASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        for (const WindowLanguage& language : supportedLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void wholeWindowFitsOnASmallScreen()
    {
        QFETCH(QString, language);
        QSettings().setValue(u"appearance/language"_s, language);
        WindowUnderTest window(QSize{});
        const QRect screen = window->screen()->availableGeometry();
        QVERIFY2(screen.contains(window->frameGeometry()),
                 qPrintable(u"%1x%2"_s.arg(window->width()).arg(window->height())));
    }

    void dialogsFitOnASmallScreen_data() { wholeWindowFitsOnASmallScreen_data(); }

    void dialogsFitOnASmallScreen()
    {
        QFETCH(QString, language);
        QSettings().setValue(u"appearance/language"_s, language);
        WindowUnderTest window(QSize{});
        const QRect screen = window->screen()->availableGeometry();
        auto* actions = window->findChild<WindowActions*>();
        for (QAction* action : {actions->settings, actions->about}) {
            QSize size;
            window.inDialog([action] { action->trigger(); },
                            [&](QWidget& dialog) { size = dialog.frameGeometry().size(); });
            QVERIFY2(!size.isEmpty() && size.boundedTo(screen.size()) == size,
                     qPrintable(
                         u"%1: %2x%3"_s.arg(action->text()).arg(size.width()).arg(size.height())));
        }
        actions->catalog->trigger();
        const auto* catalog = window->findChild<CatalogDialog*>();
        QTRY_VERIFY(catalog->isVisible());
        const QSize size = catalog->frameGeometry().size();
        QCOMPARE(size.boundedTo(screen.size()), size);
    }

    void transportAndExportAreOnTheScreen_data() { wholeWindowFitsOnASmallScreen_data(); }

    /// With the title bar, which has the button that closes the window.
    void transportAndExportAreOnTheScreen()
    {
        QFETCH(QString, language);
        QSettings().setValue(u"appearance/language"_s, language);
        WindowUnderTest window(QSize{});
        QVERIFY(window.analyze({faceFile(u"clips/single_face.mp4"_s)}));
        const QRect screen = window->screen()->availableGeometry();
        const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight);
        QVERIFY(window->height() + title <= screen.height());
        window.press(Qt::Key_F, Qt::ControlModifier); // to the list, where that is folded away
        QTRY_VERIFY(window.list().rowCount() > 0);
        auto buttons = window->findChild<PlayerBar*>()->findChildren<QAbstractButton*>();
        buttons << window->playlistPane().findChild<QAbstractButton*>(u"export"_s);
        buttons.removeIf([](const QAbstractButton* button) { return button->isHidden(); });
        QVERIFY(buttons.size() > 4);
        for (const QAbstractButton* button : buttons) {
            QVERIFY2(button->visibleRegion() == button->rect(), qPrintable(button->text()));
            QVERIFY(screen.contains(QRect(button->mapToGlobal(QPoint()), button->size())));
        }
    }

    void nothingInTheStatusBarIsCut_data() { wholeWindowFitsOnASmallScreen_data(); }

    /// With the notice of a missing model, and the offer of another.
    void nothingInTheStatusBarIsCut()
    {
        QFETCH(QString, language);
        QSettings().setValue(u"appearance/language"_s, language);
        QSettings().setValue(u"offers/musiccaps_dismissed"_s, true); // the other is in turn
        const QByteArray faceModel = qgetenv("VIDEO2MUSIC_FACE_MODEL");
        const auto restored = qScopeGuard([&] { qputenv("VIDEO2MUSIC_FACE_MODEL", faceModel); });
        qunsetenv("VIDEO2MUSIC_FACE_MODEL");
        const NoModels noModels;
        WindowUnderTest window(QSize{});
        const QStatusBar& bar = *window->statusBar();
        QTRY_VERIFY(!bar.currentMessage().isEmpty());
        const auto isWhole = [&bar] {
            QRegion taken;
            for (const QWidget* part : bar.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
                if (!part->isVisible() || qobject_cast<const QSizeGrip*>(part))
                    continue;
                if (part->width() < part->sizeHint().width() ||
                    !bar.rect().contains(part->geometry()) || taken.intersects(part->geometry()))
                    return false;
                taken += part->geometry();
            }
            return !taken.isEmpty();
        };
        QTRY_VERIFY(isWhole());
    }

    void usualMessageIsWhole_data() { wholeWindowFitsOnASmallScreen_data(); }

    void usualMessageIsWhole()
    {
        QFETCH(QString, language);
        QSettings().setValue(u"appearance/language"_s, language);
        WindowUnderTest window(QSize{});
        QVERIFY(window.analyze({faceFile(u"faces/single_face.jpg"_s)}));
        window.withFileDialog(
            [&] { window.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); },
            m_home.filePath(language + u".json"_s));
        QVERIFY(window.said().contains(language + u".json"_s));
        QCOMPARE(window->findChild<ElidedStatusBar*>()->paintedMessage(), window.said());
    }

    void theLeastScreenHasRoomForEverything_data() { wholeWindowFitsOnASmallScreen_data(); }

    /// 640x480 with a title of 24.
    void theLeastScreenHasRoomForEverything()
    {
        constexpr QSize kRoom(640, 456);
        QFETCH(QString, language);
        QSettings().setValue(u"appearance/language"_s, language);
        WindowUnderTest window(kRoom);
        QVERIFY(window.analyze({faceFile(u"clips/single_face.mp4"_s)}));
        window->findChild<DiaryOffer*>()->offer();
        QTest::qWait(100);
        QCOMPARE(window->size(), kRoom);
        const auto needs = [](const QWidget& dialog) {
            return dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
        };
        const auto* actions = window->findChild<WindowActions*>();
        QTRY_VERIFY(actions->savePlaylist->isEnabled());
        for (QAction* action :
             {actions->settings, actions->about, actions->savePlaylist, window->help().shortcuts}) {
            QSize least;
            window.inDialog([action] { action->trigger(); },
                            [&](QWidget& dialog) { least = needs(dialog); });
            QVERIFY2(
                !least.isEmpty() && least.boundedTo(kRoom) == least,
                qPrintable(
                    u"%1: %2x%3"_s.arg(action->text()).arg(least.width()).arg(least.height())));
        }
        const auto fits = [&](const QWidget* dialog) {
            return dialog != nullptr && needs(*dialog).boundedTo(kRoom) == needs(*dialog);
        };
        actions->catalog->trigger();
        QVERIFY(fits(window->findChild<CatalogDialog*>()));
        actions->diary->trigger();
        QVERIFY(fits(window->findChild<DiaryDialog*>()));
        actions->exportSoundtrack->trigger();
        QVERIFY(fits(window->findChild<SoundtrackDialog*>()));
    }

    void nothingAskedForGrowsTheLeastWindow_data() { wholeWindowFitsOnASmallScreen_data(); }

    /// Chips of a search, filters and details together.
    void nothingAskedForGrowsTheLeastWindow()
    {
        constexpr QSize kRoom(640, 456);
        QFETCH(QString, language);
        QSettings().setValue(u"appearance/language"_s, language);
        WindowUnderTest window(kRoom);
        PlaylistPane& pane = window->playlistPane();
        const auto fits = [&] {
            QTest::qWait(50); // what needs more room than before would take it now
            const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
            return window->size() == kRoom && least.boundedTo(kRoom) == least;
        };
        window.press(Qt::Key_F, Qt::ControlModifier);
        auto* search = pane.findChild<QLineEdit*>(u"search"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"no drums, jazz for a rainy evening"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(pane.understood().isVisible() && window.list().rowCount() > 0,
                                 30'000);
        QVERIFY(fits());
        auto* filters = pane.findChild<FilterPanel*>();
        QTest::mouseClick(pane.findChild<QToolButton*>(u"filters"_s), Qt::LeftButton);
        QVERIFY(filters->isVisible());
        QVERIFY(fits());
        QTest::keyClick(search, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(pane.details().isVisible());
        QVERIFY(!pane.view().isVisible()); // they are in its place
        QVERIFY(fits());
        for (const QWidget* part :
             {static_cast<QWidget*>(window->findChild<PlayerBar*>()),
              pane.findChild<QWidget*>(u"export"_s), static_cast<QWidget*>(&pane.details())}) {
            const QRect place(part->mapTo(&window.window(), QPoint(0, 0)), part->size());
            QVERIFY(part->isVisible() && window->rect().contains(place));
        }
        QVERIFY(pane.details().viewport()->height() > 3 * pane.fontMetrics().lineSpacing());
        QTest::keyClick(search, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(pane.view().isVisible() && !pane.details().isVisible());
        QVERIFY(fits());
        // What does not fit is reached by keys.
        auto* last = filters->findChildren<QCheckBox*>().last();
        last->setFocus(Qt::TabFocusReason);
        pane.findChild<LowPage*>()->ensureWidgetVisible(last);
        QVERIFY(!last->visibleRegion().isEmpty());
    }

    void detailsAreShownWhereAnotherPartCoversTheList()
    {
        WindowUnderTest window({640, 456});
        QVERIFY(window.analyze({faceFile(u"faces/single_face.jpg"_s)}));
        QTRY_VERIFY(window.list().rowCount() > 0);
        QVERIFY(!window->playlistPane().isVisible());
        window.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(window->playlistPane().details().isVisible());
        // Also where they are shown already.
        auto* tabs = window->findChild<QTabBar*>();
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Left);
        QTRY_VERIFY(!window->playlistPane().isVisible());
        window.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(window->playlistPane().details().isVisible());
        window.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!window->playlistPane().details().isVisible());
    }

    void firstPageOfTheCatalogIsWhole_data() { wholeWindowFitsOnASmallScreen_data(); }

    void firstPageOfTheCatalogIsWhole()
    {
        QFETCH(QString, language);
        QSettings().setValue(u"appearance/language"_s, language);
        WindowUnderTest window(QSize{});
        window->findChild<WindowActions*>()->catalog->trigger();
        auto* catalog = window->findChild<CatalogDialog*>();
        QTRY_VERIFY(catalog->isVisible());
        QTest::qWait(100);
        const auto* page = catalog->findChild<LowPage*>();
        const bool isTall = catalog->height() > 0.9 * window->screen()->availableSize().height();
        QVERIFY(isTall || page->verticalScrollBar()->maximum() == 0);
    }

    void detectorOfTheSettingIsNamedAtOnce()
    {
        WindowUnderTest window(QSize{});
        auto* label = window->findChild<DetectorLabel*>();
        QVERIFY(label != nullptr);
        label->setChoice(DetectorChoice::YuNet);
        QCOMPARE(label->text(), u"Faces by YuNet"_s);
        label->setChoice(DetectorChoice::Cascade);
        QCOMPARE(label->text(), u"Faces by cascade"_s);
    }

    /// As when the file of the better one turns out to be damaged.
    void detectorThatWasMadeIsNamed()
    {
        WindowUnderTest window(QSize{});
        auto* label = window->findChild<DetectorLabel*>();
        QVERIFY(label != nullptr);
        const ChainFactories chain = label->watched(
            {[] { return makeFaceDetector(DetectorChoice::Cascade); }, {}}, DetectorChoice::YuNet);
        label->setChoice(DetectorChoice::YuNet);
        chain.makeDetector();
        QTRY_COMPARE(label->text(), u"Faces by cascade"_s);
        label->setChoice(DetectorChoice::Automatic);
        QCOMPARE(label->text(),
                 faceModelPath().isEmpty() ? u"Faces by cascade"_s : u"Faces by YuNet"_s);
    }

    /// The notice that the caption model is missing: at first in the status bar, and from then on
    /// among the details at its end.
    void missingModelIsReportedInTheCurrentLanguage()
    {
        const NoModels noModels;
        WindowUnderTest window(QSize{});
        const auto* details = window->findChild<DetailsButton*>();
        const auto notice = [&] { return details->summary().split(u'\n').last(); };
        QTRY_VERIFY(notice().startsWith(u"The caption model (captions.safetensors)"_s));
        QCOMPARE(window.said(), notice());
        Settings german = Settings::load(QSettings());
        german.language = u"de"_s;
        applyAppearance(*qApp, german);
        QTRY_VERIFY(notice().startsWith(u"Das "_s));
        QCOMPARE(window.said(), notice());
    }

    void disabledActionsSayWhatIsMissing()
    {
        WindowUnderTest window(QSize{});
        auto* actions = window->findChild<WindowActions*>();
        QVERIFY(!actions->playClip->isEnabled());
        QCOMPARE(actions->playClip->toolTip(), u"Analyse a clip first"_s);
        QCOMPARE(actions->exportAnalysis->statusTip(), u"Analyse a clip first"_s);
        QCOMPARE(actions->exportPlaylist->toolTip(), u"Analyse a clip or pick a mood first"_s);
        actions->setAvailable(true, true, true);
        QCOMPARE(actions->playClip->toolTip(), u"Play the analysed clip with its faces marked"_s);
        QVERIFY(actions->exportPlaylist->statusTip().isEmpty());
    }

    void failedExportIsReportedInPlaceWithItsCause()
    {
        const QString clip = faceFile(u"faces/single_face.jpg"_s);
        WindowUnderTest window(QSize{});
        QVERIFY(window.analyze({clip}));
        const QString path = m_home.filePath(u"analysis.odt"_s);
        auto* actions = window->findChild<WindowActions*>();
        window.withFileDialog([&] { actions->exportAnalysis->trigger(); }, path);
        QCOMPARE(window.said(),
                 u"An analysis can be saved as .json, .csv or .png, not as “analysis.odt”."_s);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

private:
    const EmptyHome& m_home;
};

V2M_WINDOW_TEST_MAIN(TestWindowScreen)
#include "test_window_screen.moc"
