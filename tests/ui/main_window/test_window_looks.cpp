// SPDX-License-Identifier: MIT
#include "tests/support/file_content.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/main_window/window_actions.h"
#include "ui/playlist/playlist_pane.h"

#include <QAction>
#include <QComboBox>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// Those of the lexicon, the first column in English and the second in German.
const QString kSpokenWords = QStringLiteral(V2M_SOURCE_DIR "/resources/words/spoken.csv");

} // namespace

/// The window in other lights, languages and sizes. Leaves pictures of each in the build folder,
/// under tests/artefacts, for people to look at.
class TestWindowLooks : public QObject {
    Q_OBJECT
public:
    explicit TestWindowLooks(const EmptyHome& /*home*/) {}

private Q_SLOTS:
    void initTestCase()
    {
        m_clip = faceFile(u"clips/single_face.mp4"_s);

        setLook(u"light"_s, u"en"_s);
    }

    void invitesAtFirst()
    {
        WindowUnderTest window({1280, 800});
        QVERIFY(window.named(u"Open a video…"_s) != nullptr);
        QVERIFY(window.named(u"Use the camera"_s) != nullptr);
        QCOMPARE(window.shownSentence(), u"Drop a video here, open one, or use the camera"_s);
        window.picture(window.window(), u"window-empty"_s);
        window->resize(1024, 640);
        window.picture(window.window(), u"window-empty-small"_s);
    }

    void clipIsShownInEveryLook_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << u"light"_s << u"en"_s << QSize(1400, 900);
        QTest::newRow("dark") << u"dark"_s << u"en"_s << QSize(1400, 900);
        QTest::newRow("arabic") << u"light"_s << u"ar"_s << QSize(1400, 900);
        QTest::newRow("chinese") << u"light"_s << u"zh_CN"_s << QSize(1400, 900);
        QTest::newRow("small") << u"light"_s << u"en"_s << QSize(1024, 640);
        QTest::newRow("small-german") << u"dark"_s << u"de"_s << QSize(1024, 640);
    }

    /// One window that changes while it is open, as by the settings.
    void clipIsShownInEveryLook()
    {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        setLook(theme, language);
        WindowUnderTest window(size);
        QVERIFY(window.analyze({m_clip}));
        QTRY_COMPARE(window->playlistPane().model().rowCount(), 10);
        QTRY_COMPARE(window.video().faces().size(), std::size_t(1));
        QTRY_COMPARE(window->size(), size); // it fits
        QCOMPARE(QGuiApplication::layoutDirection(),
                 language == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
        const bool isDark = window->palette().color(QPalette::Window).lightness() < 128;
        QCOMPARE(isDark, theme == u"dark"_s);
        window.picture(window.window(),
                       u"window-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }

    void dialogsOpenInEveryLook_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << u"light"_s << u"en"_s;
        QTest::newRow("dark") << u"dark"_s << u"de"_s;
        QTest::newRow("arabic") << u"light"_s << u"ar"_s;
    }

    void dialogsOpenInEveryLook()
    {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        setLook(theme, language);
        WindowUnderTest window;
        const QString look = QString::fromLatin1(QTest::currentDataTag());
        const auto* actions = window->findChild<WindowActions*>();
        for (const auto& [action, name] :
             {std::pair(actions->settings, u"settings-"_s), {actions->about, u"about-"_s}}) {
            QVERIFY(window.inDialog(
                [&action = action] { action->trigger(); },
                [&, &name = name](QWidget& dialog) { window.picture(dialog, name + look); }));
        }

        actions->catalog->trigger();
        auto* catalog = window->findChild<CatalogDialog*>();
        QVERIFY(catalog != nullptr);
        auto* pages = catalog->findChild<QTabWidget*>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            if (auto* words = pages->currentWidget()->findChild<QLineEdit*>())
                QTest::keyClicks(words, u"piano"_s);
            window.picture(*catalog, u"catalog-%1-%2"_s.arg(page + 1).arg(look));
        }
        catalog->close();
    }

    void settingsSwitchLanguageAndTheme()
    {
        setLook(u"light"_s, u"en"_s);
        WindowUnderTest window;
        const auto menuTitle = [&] { return window->menuBar()->actions().front()->text(); };
        QCOMPARE(menuTitle(), u"&File"_s);
        chooseLanguage(window, u"de"_s);
        QTRY_COMPARE(menuTitle(), u"&Datei"_s);
        QTRY_VERIFY(window.named(u"Passend"_s) != nullptr);
        QCOMPARE(window->findChild<QSpinBox*>()->locale().language(), QLocale::German);
        QCOMPARE(QSettings().value(u"appearance/language"_s).toString(), u"de"_s);
        chooseLanguage(window, u"en"_s);
        QTRY_COMPARE(menuTitle(), u"&File"_s);
    }

    /// Also in the words of the music, but for the data's own tags and titles.
    void reasonsAreInTheLanguageThatIsChosen()
    {
        setLook(u"light"_s, u"en"_s);
        WindowUnderTest window;
        QVERIFY(window.analyze({m_clip}));
        QTRY_COMPARE(window.list().rowCount(), 10);
        const QStringList english = reasons(window);
        chooseLanguage(window, u"de"_s);
        QTRY_VERIFY(reasons(window).join(u'\n').contains(u" in Ihrem Clip"_s));
        QVERIFY(!reasons(window).join(u'\n').contains(u" in your clip"_s));
        const auto wordsOf = [](const QStringList& reasons) {
            static const QRegularExpression between(u"\\W+"_s,
                                                    QRegularExpression::UseUnicodePropertiesOption);
            return reasons.join(u' ').toLower().split(between);
        };
        const QStringList before = wordsOf(english);
        const QStringList after = wordsOf(reasons(window));
        int translated = 0;
        for (const QByteArray& line : contentOf(kSpokenWords).split('\n')) {
            const QStringList words = QString::fromUtf8(line).toLower().split(u',');
            if (!before.contains(words[0]) || words.value(1) == words[0])
                continue;
            QVERIFY2(!after.contains(words[0]), qPrintable(words[0]));
            ++translated;
        }
        QVERIFY(translated > 0);
        chooseLanguage(window, u"en"_s);
        QTRY_COMPARE(reasons(window), english);
    }

    /// As where a camera with a long name is found.
    void wordsOfTheToolBarGoWhereTheyHaveNoRoom()
    {
        setLook(u"light"_s, u"en"_s);
        WindowUnderTest window({1280, 800});
        const auto* bar = window->findChild<QToolBar*>(u"toolBar"_s);
        const QWidget* settings =
            bar->widgetForAction(window->findChild<WindowActions*>()->settings);
        const auto hasWords = [settings] { return settings->width() > 2 * settings->height(); };
        QTRY_VERIFY(settings->isVisible() && hasWords());
        auto* camera = window->findChild<QComboBox*>(u"cameraBox"_s);
        const int usual = camera->width();
        camera->setMinimumWidth(usual + 560);
        QTRY_VERIFY(settings->isVisible() && !hasWords());
        camera->setMinimumWidth(usual);
        QTRY_VERIFY(settings->isVisible() && hasWords());
    }

    void fullScreenAndBack()
    {
        WindowUnderTest window;
        window.press(Qt::Key_F11);
        QTRY_VERIFY(window->isFullScreen());
        window.press(Qt::Key_F11);
        QTRY_VERIFY(!window->isFullScreen());
    }

private:
    static void setLook(const QString& theme, const QString& language)
    {
        QSettings().setValue(u"appearance/theme"_s, theme);
        QSettings().setValue(u"appearance/language"_s, language);
    }

    static QStringList reasons(WindowUnderTest& window)
    {
        QStringList reasons;
        for (const PlaylistRow& row : window.list().rows())
            reasons << row.reason;
        return reasons;
    }

    /// Opens the settings by their shortcut, chooses a language and presses OK.
    static void chooseLanguage(WindowUnderTest& window, const QString& language)
    {
        window.inDialog([&] { window.press(Qt::Key_Comma, Qt::ControlModifier); },
                        [&](QWidget& dialog) {
                            for (auto* box : dialog.findChildren<QComboBox*>()) {
                                if (const int row = box->findData(language); row >= 0)
                                    box->setCurrentIndex(row);
                            }
                            auto* buttons = dialog.findChild<QDialogButtonBox*>();
                            QTest::mouseClick(buttons->button(QDialogButtonBox::Ok),
                                              Qt::LeftButton);
                        });
    }

    QString m_clip;
};

V2M_WINDOW_TEST_MAIN(TestWindowLooks)
#include "test_window_looks.moc"
