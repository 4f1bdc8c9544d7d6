// SPDX-License-Identifier: MIT
#include "app/translation.h"
#include "tests/support/active_window.h"
#include "tests/support/find_widget.h"
#include "tests/support/spoken.h"
#include "tests/ui/settings/dialog_controls.h"
#include "tests/ui/settings/unusual_settings.h"
#include "ui/settings/settings_dialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// One label in Arabic, whose marked letter parts a word.
class ArabicLabel : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                      int /*n*/) const override
    {
        return qstrcmp(source, "Longest r&ecording:") == 0 ? u"أق&صى مدة ممكنة لكل تسجيل:"_s
                                                           : QString();
    }
};

/// From the first to the last column that is not of the ground.
int paintedColumns(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                first = std::min(first, x);
                last = x;
            }
        }
    }
    return last - first;
}

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsSetAndChangesNothingByItself()
    {
        const Settings settings = unusualSettings();
        const SettingsDialog dialog(settings);
        QVERIFY(dialog.settings() == settings);
        QCOMPARE(named<QSpinBox>(dialog, u"Skipped frames:"_s)->value(), settings.everyNth - 1);
        QVERIFY(!button(dialog, QDialogButtonBox::Apply)->isEnabled());
    }

    void everyControlIsSavedInTheSettings()
    {
        const QTemporaryDir models;
        const QString model = models.filePath(u"mine.pt"_s);
        for (const QString& path : {model, models.filePath(u"mine.json"_s)})
            QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        SettingsDialog dialog({});
        QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
        named<QComboBox>(dialog, u"Face detector:"_s)->setCurrentIndex(2);
        named<QSpinBox>(dialog, u"Processor cores:"_s)->setValue(4);
        named<QSpinBox>(dialog, u"Skipped frames:"_s)->setValue(1);
        named<QSpinBox>(dialog, u"Smoothing:"_s)->setValue(0);
        named<QLineEdit>(dialog, u"Your own model:"_s)->setText(model);
        named<QCheckBox>(dialog, u"Allow the network"_s)->click();
        named<QLineEdit>(dialog, u"Audio folder:"_s)->setText(u"~/Sounds/"_s);
        named<QLineEdit>(dialog, u"Recordings folder:"_s)->setText(QDir::tempPath() + "/clips"_L1);
        named<QCheckBox>(dialog, u"Learn from what I like"_s)->click();
        named<QCheckBox>(dialog, u"Announce each new track"_s)->click();
        named<QCheckBox>(dialog, u"Play all tracks equally loud"_s)->click();
        named<QSpinBox>(dialog, u"Crossfade:"_s)->setValue(5);
        named<QSpinBox>(dialog, u"First selection:"_s)->setValue(77);
        named<QCheckBox>(dialog, u"Keep an icon in the tray"_s)->setChecked(true);
        named<QSpinBox>(dialog, u"Longest recording:"_s)->setValue(15);
        named<QComboBox>(dialog, u"Language:"_s)->setCurrentText(u"Deutsch"_s);
        named<QComboBox>(dialog, u"Theme:"_s)->setCurrentIndex(2);
        QCOMPARE(changed.size(), 0);
        button(dialog, QDialogButtonBox::Apply)->click();

        Settings expected;
        expected.detector = DetectorChoice::Cascade;
        expected.threads = 4;
        expected.everyNth = 2;
        expected.smoothingMs = 0;
        expected.modelPath = model;
        expected.networkAllowed = true;
        expected.audioFolder = QDir::homePath() + "/Sounds"_L1;
        expected.recordingsFolder = QDir::tempPath() + "/clips"_L1;
        expected.learn = false;
        expected.announcesTracks = true;
        expected.levelsTracks = false;
        expected.crossfadeS = 5;
        expected.firstSelection = 77;
        expected.trayIcon = true;
        expected.recordLimitS = 15;
        expected.language = u"de"_s;
        expected.theme = ThemeChoice::Dark;
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.front().front().value<Settings>() == expected);
    }

    void okAppliesOnceAndCancelNever()
    {
        auto dialog = std::make_unique<SettingsDialog>(Settings());
        QSignalSpy changed(dialog.get(), &SettingsDialog::settingsChanged);
        dialog->show();
        named<QSpinBox>(*dialog, u"Smoothing:"_s)->setValue(900);
        button(*dialog, QDialogButtonBox::Apply)->click();
        QVERIFY(!button(*dialog, QDialogButtonBox::Apply)->isEnabled());
        button(*dialog, QDialogButtonBox::Ok)->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(dialog->result(), static_cast<int>(QDialog::Accepted));

        dialog = std::make_unique<SettingsDialog>(Settings());
        QSignalSpy never(dialog.get(), &SettingsDialog::settingsChanged);
        dialog->show();
        named<QSpinBox>(*dialog, u"Smoothing:"_s)->setValue(900);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(never.size(), 0);
    }

    void emptyRecordingsFolderIsTheDefaultOne()
    {
        Settings settings;
        settings.recordingsFolder = u"/clips"_s;
        const SettingsDialog dialog(settings);
        named<QLineEdit>(dialog, u"Recordings folder:"_s)->clear();
        QCOMPARE(dialog.settings().recordingsFolder, defaultRecordingsFolder());
    }

    void missingFolderIsReportedBelowAndToScreenReaders()
    {
        const QTemporaryDir folder;
        SettingsDialog dialog({});
        dialog.show();
        dialog.showPage(SettingsPage::Music);
        auto* edit = named<QLineEdit>(dialog, u"Audio folder:"_s);
        const auto isSaid = [&] { return says(dialog, u"This folder does not exist."_s); };
        QVERIFY(!isSaid());
        edit->setText(folder.filePath(u"gone"_s));
        QVERIFY(isSaid());
        QVERIFY(edit->accessibleDescription().contains(u"does not exist"_s));
        edit->setText(folder.path());
        QVERIFY(!isSaid());
        QVERIFY(!edit->accessibleDescription().contains(u"does not exist"_s));
    }

    void anInvalidModelIsNotAccepted_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");
        QTest::newRow("missing") << QStringList() << u"gone"_s << u"nothing at this path"_s;
        QTest::newRow("empty folder") << QStringList() << QString() << u"no model in this folder"_s;
        QTest::newRow("another file")
            << QStringList{u"a.txt"_s} << u"a.txt"_s << u"not a TorchScript model"_s;
        QTest::newRow("no description")
            << QStringList{u"a.pt"_s} << u"a.pt"_s << u"description a.json is missing beside it"_s;
        QTest::newRow("several") << QStringList{u"a.pt"_s, u"b.pth"_s} << QString()
                                 << u"several models"_s;
        QTest::newRow("damaged") << QStringList{u"manifest.json"_s} << QString() << u"manifest"_s;
    }

    void anInvalidModelIsNotAccepted()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, path);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        for (const QString& file : files)
            QVERIFY(QFile(folder.filePath(file)).open(QIODevice::WriteOnly));
        SettingsDialog dialog({});
        QVERIFY(showActive(dialog));
        QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
        auto* edit = named<QLineEdit>(dialog, u"Your own model:"_s);
        edit->setText(folder.filePath(path));
        for (const auto which : {QDialogButtonBox::Apply, QDialogButtonBox::Ok})
            QTest::mouseClick(button(dialog, which), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QCOMPARE(changed.size(), 0);
        QVERIFY(edit->hasFocus());
        QVERIFY2(edit->accessibleDescription().contains(said),
                 qPrintable(edit->accessibleDescription()));
        edit->clear(); // the program's own
        QTest::mouseClick(button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
    }

    void everyControlHasANameAndADescription()
    {
        SettingsDialog dialog({});
        dialog.show();
        named<QSpinBox>(dialog, u"Smoothing:"_s)->setValue(901); // enables Apply
        std::set<QWidget*> all;
        for (const SettingsPage page : kSettingsPages) {
            dialog.showPage(page);
            for (QWidget* widget : focusChain(dialog)) {
                all.insert(widget);
                const QByteArray what = widget->metaObject()->className();
                QVERIFY2(!spoken(widget).isEmpty(), what);
                QVERIFY2(!spoken(widget, QAccessible::Description).isEmpty(),
                         qPrintable(spoken(widget)));
            }
        }
        QVERIFY(all.size() >= 24);
    }

    void everyLabelLeadsToItsControlByADistinctLetter()
    {
        SettingsDialog dialog({});
        dialog.show();
        QStringList letters;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->buddy() == nullptr)
                continue;
            const QKeySequence mnemonic = QKeySequence::mnemonic(label->text());
            QVERIFY2(!mnemonic.isEmpty(), qPrintable(label->text()));
            letters.append(mnemonic.toString());
        }
        for (const QCheckBox* box : dialog.findChildren<QCheckBox*>())
            letters.append(QKeySequence::mnemonic(box->text()).toString());
        QCOMPARE(letters.size(), 18);
        QCOMPARE(letters.removeDuplicates(), 0);
    }

    void tabGoesFromTopToBottom()
    {
        SettingsDialog dialog({});
        QVERIFY(showExposed(dialog));
        for (const SettingsPage page : kSettingsPages) {
            dialog.showPage(page);
            QCoreApplication::processEvents();
            int last = -1;
            QVERIFY(qobject_cast<QListWidget*>(focusChain(dialog).front()) != nullptr);
            for (const QWidget* widget : focusChain(dialog)) {
                if (qobject_cast<const QPushButton*>(widget) != nullptr ||
                    qobject_cast<const QListWidget*>(widget) != nullptr)
                    continue; // beside the line they belong to, or at the foot; beside the page
                const int top = widget->mapTo(&dialog, QPoint()).y();
                QVERIFY2(top > last, qPrintable(widget->accessibleName()));
                last = top;
            }
        }
    }

    void labelsAreWholeAlsoWhereAMarkPartsAWord()
    {
        ArabicLabel arabic;
        QCoreApplication::installTranslator(&arabic);
        SettingsDialog dialog({});
        dialog.setLayoutDirection(Qt::RightToLeft);
        dialog.showPage(SettingsPage::Clips);
        QVERIFY(showExposed(dialog));
        QLabel* label = nullptr;
        for (QLabel* each : dialog.findChildren<QLabel*>()) {
            if (each->buddy() != nullptr && each->text().startsWith(u"أ"_s))
                label = each;
        }
        QVERIFY(label != nullptr);
        const int shown = paintedColumns(*label);
        label->resize(label->width() + 100, label->height());
        QCOMPARE(shown, paintedColumns(*label));
    }

    void anotherLanguageIsWholeAndLeavesTheViewWhereItIs()
    {
        SettingsDialog dialog({});
        dialog.resize(dialog.minimumSizeHint().width(), 360);
        QVERIFY(showActive(dialog));
        auto* language = named<QComboBox>(dialog, u"Language:"_s);
        auto* detector = named<QComboBox>(dialog, u"Face detector:"_s);
        auto* threads = named<QSpinBox>(dialog, u"Processor cores:"_s);
        language->setFocus();
        const auto isSeen = [&] {
            const QWidget* const view = dialog.findChild<QStackedWidget*>();
            return view->rect().contains(
                QRect(language->mapTo(&dialog, QPoint()) - view->mapTo(&dialog, QPoint()),
                      language->size()));
        };
        QTRY_VERIFY(isSeen());
        installTranslation(u"de"_s);
        const auto english = qScopeGuard([] { installTranslation(u"en"_s); });
        QCoreApplication::processEvents();
        QTRY_VERIFY(isSeen());
        dialog.showPage(SettingsPage::Reading);
        QTRY_COMPARE(detector->currentText(), u"Automatisch"_s);
        QCOMPARE(threads->text(), u"Alle"_s);
        for (const QWidget* choice : std::initializer_list<QWidget*>{detector, threads})
            QTRY_VERIFY(choice->width() >= choice->sizeHint().width());
    }

    void fitsASmallScreenAndKeepsTheFocusInSight()
    {
        SettingsDialog dialog({});
        QVERIFY2(dialog.minimumSizeHint().width() <= 620 &&
                     dialog.minimumSizeHint().height() <= 440,
                 qPrintable(QString::number(dialog.minimumSizeHint().width())));
        dialog.resize(dialog.minimumSizeHint().width(), 360);
        QVERIFY(showActive(dialog));
        for (const SettingsPage page : kSettingsPages) {
            dialog.showPage(page);
            for (int i = 0; i < 15; ++i) {
                QTest::keyClick(&dialog, Qt::Key_Tab);
                const QWidget* const focused = dialog.focusWidget();
                const QRect place(focused->mapTo(&dialog, QPoint()), focused->size());
                QVERIFY2(dialog.rect().contains(place), qPrintable(focused->accessibleName()));
            }
        }
    }

    void closingGivesTheFocusBack()
    {
        QWidget window;
        auto* first = new QLineEdit(&window);
        auto* second = new QLineEdit(&window);
        second->move(0, 40);
        QVERIFY(showActive(window));
        second->setFocus();
        Q_UNUSED(first)
        SettingsDialog dialog({}, &window);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(second->hasFocus());
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "test_settings_dialog.moc"
