// SPDX-License-Identifier: MIT
#include "tests/support/spoken.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/diary/diary_dialog.h"
#include "ui/diary/diary_offer.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// What a user does something with. Parts of composed widgets, such as the field of a spin box, are
/// told by the whole.
bool isControl(const QWidget& widget)
{
    if (widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(&widget) ||
        qobject_cast<const QMenuBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget) ||
        widget.inherits("QTableCornerButton"))
        return false;
    const QWidget* parent = widget.parentWidget();
    if (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
        qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) ||
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QString describe(const QWidget& widget)
{
    QStringList line;
    for (const QWidget* each = &widget; each != nullptr; each = each->parentWidget()) {
        line.prepend(QString::fromLatin1(each->metaObject()->className()) +
                     (each->objectName().isEmpty() ? QString() : u'#' + each->objectName()));
    }
    return line.join(u" > "_s);
}

/// Of buttons of which one is chosen Tab reaches that one, and arrow keys the others.
bool isReachedByArrows(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && button->autoExclusive() && !button->isChecked();
}

/// Whether a screen reader has something to say of it: what it is and what it does.
bool isExplained(QWidget& widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr && !interface->text(QAccessible::Name).trimmed().isEmpty() &&
           !interface->text(QAccessible::Description).trimmed().isEmpty();
}

QStringList unexplainedControls(const QWidget& window)
{
    QStringList unexplained;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (isControl(*widget) && !widget->isHidden() && !widget->window()->isHidden() &&
            !isExplained(*widget))
            unexplained << describe(*widget);
    }
    return unexplained;
}

} // namespace

/// Without a mouse, and without sight.
class TestWindowAccess : public QObject {
    Q_OBJECT
public:
    explicit TestWindowAccess(const EmptyHome& /*home*/) {}

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void everyControlHasANameAndADescription()
    {
        WindowUnderTest window;
        window->findChild<QToolButton*>(u"filters"_s)->click();
        QVERIFY(window->findChildren<QAbstractButton*>().size() > 10);
        const QStringList unexplained = unexplainedControls(window.window());
        QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u'\n')));
    }

    /// Whose name is the choice of the moment for Qt, so that a label has to say what it is.
    void everyComboBoxIsNamedByALabel()
    {
        WindowUnderTest window;
        QVERIFY(window.analyze({faceFile(u"clips/single_face.mp4"_s)}));
        window->findChild<QToolButton*>(u"filters"_s)->click();
        SettingsDialog settings(Settings{}, &window.window());
        int boxes = 0;
        for (const QComboBox* box :
             window->findChildren<QComboBox*>() + settings.findChildren<QComboBox*>()) {
            const auto relations =
                QAccessible::queryAccessibleInterface(const_cast<QComboBox*>(box))
                    ->relations(QAccessible::Label);
            QVERIFY2(!relations.isEmpty(), qPrintable(describe(*box)));
            QVERIFY2(!relations.front().first->text(QAccessible::Name).isEmpty(),
                     qPrintable(describe(*box)));
            ++boxes;
        }
        QVERIFY(boxes >= 9);
    }

    /// The settings and the catalog have tests of their own for it.
    void everyControlOfTheDiaryHasThemToo()
    {
        WindowUnderTest window;
        window.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto* diary = window->findChild<DiaryDialog*>();
        QVERIFY(diary != nullptr);
        QStringList unexplained = unexplainedControls(*diary);
        auto* offer = window->findChild<DiaryOffer*>();
        offer->offer();
        QVERIFY(offer->isVisible());
        unexplained += unexplainedControls(*offer);
        QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u'\n')));
    }

    void chartsTellTheirNumbers()
    {
        WindowUnderTest window;
        for (QWidget* chart :
             std::initializer_list<QWidget*>{&window.video(), &window.timeline(), &window.pad()}) {
            QVERIFY(!spoken(chart).isEmpty());
            QVERIFY(!spoken(chart, QAccessible::Value).isEmpty() ||
                    !spoken(chart, QAccessible::Description).isEmpty());
        }
    }

    /// Tab reaches all that the mouse reaches, and comes back to where it began; from the tool bar
    /// over picture, charts and list to the player.
    void tabReachesEverythingInReadingOrder()
    {
        QSettings().setValue(u"playlist/mode"_s, u"calm"_s); // not the first of them
        WindowUnderTest window;
        std::set<QWidget*> wanted;
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (isControl(*widget) && widget->isVisible() && widget->isEnabled() &&
                !isReachedByArrows(*widget) &&
                (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
                wanted.insert(widget);
        }
        QVERIFY(wanted.size() > 10);

        QList<QWidget*> order;
        window.press(Qt::Key_Tab);
        QWidget* const first = QApplication::focusWidget();
        QVERIFY(first != nullptr);
        for (QWidget* here = first; order.size() < 200;) {
            order << here;
            wanted.erase(here);
            for (QWidget* proxied : window->findChildren<QWidget*>()) {
                if (proxied->focusProxy() == here)
                    wanted.erase(proxied);
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            here = QApplication::focusWidget();
            QVERIFY(here != nullptr);
            if (here == first)
                break;
        }
        QStringList missed;
        for (const QWidget* widget : wanted)
            missed << describe(*widget);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));

        QWidget* const camera = window.named(u"Camera on or off"_s);
        const auto begin = std::find(order.begin(), order.end(), camera);
        QVERIFY(begin != order.end());
        std::rotate(order.begin(), begin, order.end());
        const auto placeIn = [&](const QWidget& part) {
            for (qsizetype i = 0; i < order.size(); ++i) {
                if (&part == order[i] || part.isAncestorOf(order[i]))
                    return i;
            }
            return qsizetype(-1);
        };
        const qsizetype picture = placeIn(window.video());
        const qsizetype timeline = placeIn(window.timeline());
        const qsizetype pad = placeIn(window.pad());
        const qsizetype list = placeIn(window->playlistPane());
        const qsizetype player = placeIn(*window.named(u"Player"_s));
        QStringList passed;
        for (const QWidget* widget : order)
            passed << describe(*widget);
        QVERIFY2(picture < timeline && timeline < pad && pad < list && list < player,
                 qPrintable(passed.join(u'\n')));
        // The tool bar's part before all that, in its own order.
        const qsizetype record = placeIn(*window.named(u"Record a clip"_s));
        const qsizetype cameras = placeIn(*window->findChild<QComboBox*>(u"cameraBox"_s));
        QVERIFY(0 < record && record < picture);
        QVERIFY(cameras < record); // or nowhere, where there is none
    }
};

V2M_WINDOW_TEST_MAIN(TestWindowAccess)
#include "test_window_access.moc"
