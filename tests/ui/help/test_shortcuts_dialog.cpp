// SPDX-License-Identifier: MIT
#include "ui/help/shortcuts_dialog.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestShortcutsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actionsAreNamedAsInTheirMenus()
    {
        QAction open(u"&Open…"_s);
        open.setShortcut(Qt::CTRL | Qt::Key_O);
        QAction about(u"&About"_s); // without a shortcut
        QAction fullScreen(u"全屏(&F)"_s);
        fullScreen.setShortcuts(
            {QKeySequence(Qt::Key_F11), QKeySequence(Qt::ALT | Qt::Key_Return)});
        const QList<Shortcut> found = shortcutsOf({&open, &about, &fullScreen});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].purpose, u"Open"_s);
        QCOMPARE(found[0].keys, u"Ctrl+O"_s);
        QCOMPARE(found[1].purpose, u"全屏"_s);
        QCOMPARE(found[1].keys, u"F11, Alt+Return"_s);
    }

    void everyGroupThatHasShortcutsIsShown()
    {
        const ShortcutsDialog dialog(groups());
        const auto* table = dialog.findChild<QTreeWidget*>();
        QCOMPARE(table->topLevelItemCount(), 2);
        QCOMPARE(table->topLevelItem(0)->text(0), u"File"_s);
        QVERIFY(table->topLevelItem(0)->isExpanded());
        QCOMPARE(table->topLevelItem(0)->child(1)->text(0), u"Quit"_s);
        QCOMPARE(table->topLevelItem(0)->child(1)->text(1), u"Ctrl+Q"_s);
    }

    void searchOnlyShowsMatches()
    {
        ShortcutsDialog dialog(groups());
        const auto* table = dialog.findChild<QTreeWidget*>();
        auto* words = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(words, u"qui"_s);
        QVERIFY(table->topLevelItem(0)->child(0)->isHidden());
        QVERIFY(!table->topLevelItem(0)->child(1)->isHidden());
        QVERIFY(table->topLevelItem(1)->isHidden());
        words->setText(u"ctrl+o"_s); // by its keys
        QVERIFY(!table->topLevelItem(0)->child(0)->isHidden());
        QVERIFY(table->topLevelItem(0)->child(1)->isHidden());
        words->clear();
        QVERIFY(!table->topLevelItem(1)->isHidden());
    }

private:
    static QList<ShortcutGroup> groups()
    {
        return {{u"File"_s, {{u"Open"_s, u"Ctrl+O"_s}, {u"Quit"_s, u"Ctrl+Q"_s}}},
                {u"Empty"_s, {}},
                {u"View"_s, {{u"Full screen"_s, u"F11"_s}}}};
    }
};

QTEST_MAIN(TestShortcutsDialog)
#include "test_shortcuts_dialog.moc"
