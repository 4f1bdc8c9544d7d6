// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "ui/theme/focus_style.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_colors.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

using RolePairs = std::vector<std::pair<QPalette::ColorRole, QPalette::ColorRole>>;

/// What is written, and on what.
const RolePairs kTexts = {{QPalette::WindowText, QPalette::Window},
                          {QPalette::Text, QPalette::Base},
                          {QPalette::Text, QPalette::AlternateBase},
                          {QPalette::PlaceholderText, QPalette::Base},
                          {QPalette::PlaceholderText, QPalette::Window},
                          {QPalette::ButtonText, QPalette::Button},
                          {QPalette::HighlightedText, QPalette::Highlight},
                          {QPalette::ToolTipText, QPalette::ToolTipBase},
                          {QPalette::BrightText, QPalette::Base},
                          {QPalette::Link, QPalette::Base},
                          {QPalette::LinkVisited, QPalette::Base}};

void compareContrast(const QPalette& palette, const RolePairs& pairs, double least)
{
    for (const auto& [text, ground] : pairs) {
        const double ratio = contrastRatio(palette.color(text), palette.color(ground));
        QVERIFY2(ratio >= least, qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(ratio)));
    }
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsLegibleOnItsBackground_data() { schemes(); }
    void textIsLegibleOnItsBackground()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = themePalette(scheme);
        compareContrast(palette, kTexts, 4.5);
        QCOMPARE(schemeOf(palette), scheme);
    }

    void highContrastIsLegibleEverywhere_data() { schemes(); }
    void highContrastIsLegibleEverywhere()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = themePalette(scheme, Contrast::High);
        compareContrast(palette, kTexts, 7.0);
        compareContrast(palette,
                        {{QPalette::Text, QPalette::Midlight}, // a segment under the mouse
                         {QPalette::Highlight, QPalette::Base},
                         {QPalette::Mid, QPalette::Window}}, // edges
                        7.0);
        const double disabled = contrastRatio(palette.color(QPalette::Disabled, QPalette::Text),
                                              palette.color(QPalette::Base));
        QVERIFY2(disabled >= 4.5, qPrintable(QString::number(disabled)));
        QCOMPARE(schemeOf(palette), scheme);
        QCOMPARE(contrastOf(palette), Contrast::High);
        QCOMPARE(contrastOf(themePalette(scheme)), Contrast::Standard);

        const ThemeColors colors = ThemeColors::of(palette);
        QCOMPARE(colors.contrast, Contrast::High);
        for (const QColor& color :
             {colors.text, colors.muted, colors.outline, colors.accent, colors.focus})
            QVERIFY(contrastRatio(color, colors.ground) >= 7.0);
        for (const Emotion emotion : kEmotions)
            QVERIFY(contrastRatio(colors.emotion(emotion), colors.ground) >= 3.0);
    }

    /// What tells a button from its ground, and one that is pressed from one that is not.
    void edgesAreVisibleInHighContrast_data() { schemes(); }
    void edgesAreVisibleInHighContrast()
    {
        QFETCH(Scheme, scheme);
        applyTheme(*qApp, scheme == Scheme::Light ? ThemeChoice::HighContrastLight
                                                  : ThemeChoice::HighContrastDark);
        QWidget window;
        QPushButton button(u"One"_s, &window);
        button.setCheckable(true);
        window.show();
        const ThemeColors colors = ThemeColors::of(window.palette());
        const auto pixels = [&](const QColor& color) {
            return pixelsOf(color, button.grab().toImage());
        };
        QVERIFY(pixels(colors.outline) > button.width());
        QVERIFY(pixels(colors.accent) < button.width() / 2);
        button.setChecked(true);
        QVERIFY(pixels(colors.accent) > 2 * button.width());
        button.setChecked(false);
        button.setEnabled(false);
        const QImage image = button.grab().toImage();
        double most = 1.0; // in the middle of the left edge, where there are no words
        for (int x = 0; x < 4; ++x)
            most = std::max(most, contrastRatio(image.pixelColor(x, image.height() / 2),
                                                window.palette().color(QPalette::Window)));
        QVERIFY2(most >= 3.0, qPrintable(QString::number(most)));
    }

    /// The field that has the keyboard, rather than those that have not.
    void theFocusedFieldStandsOutInHighContrast_data() { schemes(); }
    void theFocusedFieldStandsOutInHighContrast()
    {
        QFETCH(Scheme, scheme);
        applyTheme(*qApp, scheme == Scheme::Light ? ThemeChoice::HighContrastLight
                                                  : ThemeChoice::HighContrastDark);
        QWidget window;
        window.resize(240, 140);
        QLineEdit line(&window);
        QSpinBox box(&window);
        box.move(0, 50);
        QTextEdit text(&window);
        text.setGeometry(0, 90, 120, 40);
        QVERIFY(test::showActive(window));
        const QColor focus = ThemeColors::of(window.palette()).focus;
        const auto inks = [&](QWidget& field) { return pixelsOf(focus, field.grab().toImage()); };
        line.setFocus();
        QVERIFY(inks(line) > 2 * line.width());
        QVERIFY(inks(box) < box.width() / 2);
        QVERIFY(inks(text) < text.width() / 2);
        box.setFocus();
        QVERIFY(inks(line) < line.width() / 2);
        QVERIFY(inks(box) > 2 * box.width());
    }

    void menusHaveAnEdgeInTheDark_data() { themesWithoutShades(); }
    void menusHaveAnEdgeInTheDark()
    {
        QFETCH(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        QMenu menu;
        menu.addAction(u"One"_s);
        menu.popup({0, 0});
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        const QImage image = menu.grab().toImage();
        const int middle = image.height() / 2;
        for (const int x : {0, image.width() - 1}) {
            const double ratio =
                contrastRatio(image.pixelColor(x, middle), menu.palette().color(QPalette::Base));
            QVERIFY2(ratio >= 3.0, qPrintable(QString::number(ratio)));
        }
    }

    void groupsOfAMenuArePartedInTheDark_data() { themesWithoutShades(); }
    void groupsOfAMenuArePartedInTheDark()
    {
        QFETCH(ThemeChoice, theme);
        auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
        applyTheme(application, theme);
        QMenu menu;
        menu.addAction(QStringLiteral("One"));
        const QAction* separator = menu.addSeparator();
        menu.addAction(QStringLiteral("Two"));
        menu.popup({0, 0});
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        const QRect place = menu.actionGeometry(const_cast<QAction*>(separator));
        const QColor line = menu.grab().toImage().pixelColor(place.center());
        const double ratio = contrastRatio(line, menu.palette().color(QPalette::Base));
        QVERIFY2(ratio >= (theme == ThemeChoice::Dark ? 1.2 : 3.0),
                 qPrintable(QString::number(ratio)));
    }

    void wordsOfAMenuAreDrawnOnce()
    {
        auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
        applyTheme(application, ThemeChoice::Dark);
        QVERIFY(!QApplication::style()->styleHint(QStyle::SH_EtchDisabledText));
    }

    /// "Ctrl+," in an Arabic menu ends with the comma, as on the keys.
    void shortcutsOfAnArabicMenuAreReadFromTheLeft()
    {
        auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
        applyTheme(application, ThemeChoice::Light);
        const auto shortcut = [](const QString& keys) {
            QMenu menu;
            menu.setLayoutDirection(Qt::RightToLeft);
            menu.addAction(QStringLiteral("M\t") + keys);
            menu.popup({0, 0});
            const QImage image = menu.grab().toImage();
            const QRect ink = inkOf(image.copy(2, 2, image.width() / 2, image.height() - 4));
            return image.copy(ink.translated(2, 2));
        };
        QCOMPARE(shortcut(QStringLiteral("Ctrl+,")),
                 shortcut(QStringLiteral("\u202aCtrl+,\u202c")));
    }

    void theChosenTabIsSeenInTheDark_data() { themesWithoutShades(); }
    void theChosenTabIsSeenInTheDark()
    {
        QFETCH(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        QTabBar tabs;
        tabs.addTab(u"One"_s);
        tabs.addTab(u"Two"_s);
        tabs.show();
        const auto accents = [&tabs](int tab) {
            return pixelsOf(ThemeColors::of(tabs.palette()).accent,
                            tabs.grab(tabs.tabRect(tab)).toImage());
        };
        QVERIFY(accents(0) > tabs.tabRect(0).width());
        QVERIFY(accents(1) < tabs.tabRect(1).width() / 2);
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
        QVERIFY(accents(1) > tabs.tabRect(1).width());
    }

    void whatAToolBarHidesIsSeenToBeThere_data() { themesWithoutShades(); }
    void whatAToolBarHidesIsSeenToBeThere()
    {
        QFETCH(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        QToolBar bar;
        for (int i = 0; i < 9; ++i)
            bar.addAction(u"Something"_s);
        bar.resize(200, bar.sizeHint().height());
        QVERIFY(test::showExposed(bar));
        auto* more = bar.findChild<QToolButton*>(u"qt_toolbar_ext_button"_s);
        QVERIFY(more != nullptr);
        QTRY_VERIFY(more->isVisible());
        const QImage image = more->grab().toImage();
        double most = 1.0;
        for (int x = 3; x < image.width() - 3; ++x) {
            for (int y = 3; y < image.height() - 3; ++y)
                most = std::max(most, contrastRatio(image.pixelColor(x, y),
                                                    bar.palette().color(QPalette::Window)));
        }
        QVERIFY2(most >= 4.5, qPrintable(QString::number(most)));
    }

    void chartColoursAreLegibleOnTheirBackground_data() { schemes(); }
    void chartColoursAreLegibleOnTheirBackground()
    {
        QFETCH(Scheme, scheme);
        const ThemeColors colors = ThemeColors::of(themePalette(scheme));
        QCOMPARE(colors.scheme, scheme);
        QVERIFY(contrastRatio(colors.text, colors.ground) >= 4.5);
        QVERIFY(contrastRatio(colors.muted, colors.ground) >= 4.5);
        QVERIFY(contrastRatio(colors.accent, colors.ground) >= 4.5);
        QVERIFY(contrastRatio(colors.outline, colors.ground) >= 3.0);
        QVERIFY(contrastRatio(colors.focus, colors.ground) >= 3.0);
        QCOMPARE(colors.emotion(Emotion::Happy), emotionColor(Emotion::Happy, scheme));
    }

    void chartColoursAreLegibleOnForeignPalettesToo()
    {
        // A palette of someone else's, with a highlight close to its ground.
        QPalette palette(QColor(0x30, 0x30, 0x30));
        palette.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
        palette.setColor(QPalette::Text, QColor(0xf0, 0xf0, 0xf0));
        palette.setColor(QPalette::Highlight, QColor(0x40, 0x38, 0x20));
        const ThemeColors colors = ThemeColors::of(palette);
        QVERIFY(contrastRatio(colors.accent, colors.ground) >= 4.5);
        QVERIFY(contrastRatio(colors.muted, colors.ground) >= 4.5);
    }

    void changesWhileWindowsAreOpen()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QWidget window;
        window.show();
        QTRY_COMPARE(schemeOf(window.palette()), Scheme::Light);
        applyTheme(*qApp, ThemeChoice::Dark);
        QTRY_COMPARE(schemeOf(window.palette()), Scheme::Dark);
        QVERIFY(qobject_cast<FocusStyle*>(QApplication::style()) != nullptr);
        applyTheme(*qApp, ThemeChoice::HighContrastDark);
        QTRY_COMPARE(contrastOf(window.palette()), Contrast::High);
        QCOMPARE(schemeOf(window.palette()), Scheme::Dark);
        applyTheme(*qApp, ThemeChoice::HighContrastLight);
        QTRY_COMPARE(schemeOf(window.palette()), Scheme::Light);
        QCOMPARE(contrastOf(window.palette()), Contrast::High);
        applyTheme(*qApp, ThemeChoice::Light);
        QTRY_COMPARE(contrastOf(window.palette()), Contrast::Standard);
        QCOMPARE(schemeOf(window.palette()), Scheme::Light);
    }

    void keyboardFocusIsVisibleOnAButton()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QWidget window;
        QPushButton first(u"First"_s, &window);
        QPushButton second(u"Second"_s, &window);
        second.move(0, 60);
        QVERIFY(test::showActive(window));
        QTest::keyClick(&window, Qt::Key_Tab);
        QPushButton* focused = first.hasFocus() ? &first : &second;
        const QColor ring = ThemeColors::of(window.palette()).focus;
        QVERIFY(pixelsOf(ring, focused->grab().toImage()) > 40);
        QCOMPARE(pixelsOf(ring, (focused == &first ? second : first).grab().toImage()), 0);
    }

    void focusIsVisibleForWhoGoesByKeysOnly()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QWidget window;
        QPushButton first(u"First"_s, &window);
        QPushButton second(u"Second"_s, &window);
        QPushButton third(u"Third"_s, &window);
        second.move(0, 60);
        third.move(0, 120);
        QVERIFY(test::showActive(window));
        QTest::mouseClick(&first, Qt::LeftButton);
        QVERIFY(first.hasFocus() && !showsFocusRing(first));
        first.hide();
        QVERIFY(second.hasFocus() && !showsFocusRing(second));
        QTest::keyClick(&second, Qt::Key_Tab);
        QVERIFY(third.hasFocus() && showsFocusRing(third));
        QTest::mouseClick(&third, Qt::LeftButton);
        QVERIFY(third.hasFocus() && !showsFocusRing(third));
        QTest::keyClick(&third, Qt::Key_Tab);
        QVERIFY(second.hasFocus() && showsFocusRing(second));
        QCoreApplication::processEvents();
        second.hide();
        QVERIFY(third.hasFocus() && !showsFocusRing(third));
        second.show();
        second.setFocus(Qt::ShortcutFocusReason);
        QVERIFY(showsFocusRing(second));
    }

    /// Whose letters join, which a line under one of them would part.
    void arabicWordsHaveNoUnderlinedLetters()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        const auto isUnderlined = [] {
            return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0;
        };
        QVERIFY(isUnderlined());
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!isUnderlined());
        QPushButton marked(u"&MMMM"_s);
        QPushButton plain(u"MMMM"_s);
        QCOMPARE(marked.sizeHint(), plain.sizeHint());
        plain.resize(plain.sizeHint());
        marked.resize(plain.sizeHint());
        QCOMPARE(marked.grab().toImage(), plain.grab().toImage());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void iconStaysBesideItsText_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("isTool");
        QTest::newRow("left to right") << Qt::LeftToRight << false;
        QTest::newRow("right to left") << Qt::RightToLeft << false;
        QTest::newRow("tool, left to right") << Qt::LeftToRight << true;
        QTest::newRow("tool, right to left") << Qt::RightToLeft << true;
    }

    void iconStaysBesideItsText()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(bool, isTool);
        applyTheme(*qApp, ThemeChoice::Light);
        QPixmap red(16, 16);
        red.fill(Qt::red);
        QPushButton push;
        QToolButton tool;
        tool.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        QAbstractButton& button = isTool ? static_cast<QAbstractButton&>(tool) : push;
        button.setIcon(red);
        button.setText(u"MMMM"_s);
        QPalette palette = button.palette();
        palette.setColor(QPalette::ButtonText, Qt::blue);
        button.setPalette(palette);
        button.setLayoutDirection(direction);
        button.resize(400, button.sizeHint().height());
        const QImage image = button.grab().toImage();
        const auto [iconLeft, iconRight] = columnsOf(Qt::red, image);
        const auto [textLeft, textRight] = columnsOf(Qt::blue, image);
        QVERIFY(iconLeft < iconRight && textLeft < textRight);
        const bool mirrored = direction == Qt::RightToLeft;
        const int gap = mirrored ? iconLeft - textRight : textLeft - iconRight;
        QVERIFY2(gap > 0 && gap <= 10, qPrintable(QString::number(gap)));
        const int middle = (std::min(iconLeft, textLeft) + std::max(iconRight, textRight)) / 2;
        QVERIFY2(std::abs(middle - 200) <= 6, qPrintable(QString::number(middle)));
    }

private:
    /// The first and the last column with a pixel of about this colour.
    static std::pair<int, int> columnsOf(const QColor& color, const QImage& image)
    {
        std::pair<int, int> found(image.width(), -1);
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QColor here = image.pixelColor(x, y);
                const int apart = std::abs(here.red() - color.red()) +
                                  std::abs(here.green() - color.green()) +
                                  std::abs(here.blue() - color.blue());
                if (apart < 120)
                    found = {std::min(found.first, x), x};
            }
        }
        return found;
    }

    /// The part of a picture that is not of the colour of its corner.
    static QRect inkOf(const QImage& image)
    {
        QRect ink;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) != image.pixel(0, 0))
                    ink |= QRect(x, y, 1, 1);
        return ink;
    }

    static void themesWithoutShades()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("high contrast, light") << ThemeChoice::HighContrastLight;
        QTest::newRow("high contrast, dark") << ThemeChoice::HighContrastDark;
    }

    static void schemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    static int pixelsOf(const QColor& color, const QImage& image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
        return count;
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
