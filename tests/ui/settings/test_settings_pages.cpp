// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/find_widget.h"
#include "tests/ui/settings/dialog_controls.h"
#include "ui/settings/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// The pages of the settings, what sets them back, and what is said of a wrong value.
class TestSettingsPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOnThePageListWithKeyboardNavigation()
    {
        SettingsDialog dialog({});
        QVERIFY(showActive(dialog));
        auto* list = dialog.findChild<QListWidget*>();
        QTRY_VERIFY(list->hasFocus());
        QVERIFY(qobject_cast<QPushButton*>(focusChain(dialog).back()) != nullptr);
        auto* language = named<QComboBox>(dialog, u"Language:"_s);
        auto* detector = named<QComboBox>(dialog, u"Face detector:"_s);
        QVERIFY(language->isVisible());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!language->isVisible());
        QVERIFY(detector->isVisible());
        QTest::keyClick(list, Qt::Key_Tab);
        QVERIFY(detector->hasFocus());
        QTest::keyClick(detector, Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(named<QCheckBox>(dialog, u"Allow the network"_s)->isVisible());
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(language->isVisible());
        QTest::keyClick(list, Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(!language->isVisible());
    }

    void theLetterOfALabelLeadsToItsControl()
    {
        SettingsDialog dialog({});
        QVERIFY(showActive(dialog));
        dialog.showPage(SettingsPage::Reading);
        QTest::keyClick(&dialog, Qt::Key_O, Qt::AltModifier);
        QVERIFY(named<QSpinBox>(dialog, u"Smoothing:"_s)->hasFocus());
    }

    void defaultsAreRestoredUntilItIsCancelled()
    {
        Settings settings;
        settings.theme = ThemeChoice::Dark;
        settings.smoothingMs = 900;
        settings.networkAllowed = true;
        settings.recordingsFolder = QDir::tempPath();
        settings.volume = 0.3; // has no control here
        settings.firstSelection = 9;
        {
            SettingsDialog dialog(settings);
            QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
            dialog.show();
            QTest::mouseClick(button(dialog, QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
            QCOMPARE(named<QSpinBox>(dialog, u"Smoothing:"_s)->value(), Settings().smoothingMs);
            QVERIFY(button(dialog, QDialogButtonBox::Apply)->isEnabled());
            QTest::mouseClick(button(dialog, QDialogButtonBox::Cancel), Qt::LeftButton);
            QCOMPARE(changed.size(), 0);
        }
        SettingsDialog dialog(settings);
        QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
        dialog.show();
        QTest::mouseClick(button(dialog, QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
        QTest::mouseClick(button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
        Settings expected;
        expected.volume = 0.3;
        expected.firstSelection = 9; // drawn for this listener
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.front().front().value<Settings>() == expected);
    }

    void aFileIsNotAFolderAndTheMessageMovesNothing()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"notes.txt"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        SettingsDialog dialog({});
        dialog.show();
        QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
        for (const auto& [page, name] : {std::pair(SettingsPage::Clips, u"Recordings folder:"_s),
                                         std::pair(SettingsPage::Music, u"Audio folder:"_s)}) {
            dialog.showPage(page);
            QCoreApplication::processEvents();
            const auto places = [&dialog] {
                QList<QRect> rects;
                for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
                    if (widget->isVisible())
                        rects.append(QRect(widget->mapTo(&dialog, QPoint()), widget->size()));
                }
                return rects;
            };
            const QSize size = dialog.size();
            const QList<QRect> before = places();
            auto* edit = named<QLineEdit>(dialog, name);
            edit->setFocus();
            QTest::keyClicks(edit, file);
            QCoreApplication::processEvents();
            QVERIFY(edit->accessibleDescription().contains(u"file, not a folder"_s));
            QCOMPARE(dialog.size(), size);
            const QList<QRect> after = places();
            QCOMPARE(after, before);
            QTest::mouseClick(button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
            QVERIFY(dialog.isVisible());
            QCOMPARE(changed.size(), 0);
            edit->clear();
        }
    }
};

QTEST_MAIN(TestSettingsPages)
#include "test_settings_pages.moc"
