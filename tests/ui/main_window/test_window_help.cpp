// SPDX-License-Identifier: MIT
#include "core/base/paths.h"
#include "tests/support/find_widget.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/download/face_model_dialog.h"
#include "ui/help/manual_window.h"
#include "ui/help/tour.h"
#include "ui/main_window/window_help.h"
#include "ui/playlist/player_bar.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QWhatsThis>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// The help in the real window. Leaves pictures of it in the build folder, under tests/artefacts.
class TestWindowHelp : public QObject {
    Q_OBJECT
public:
    explicit TestWindowHelp(const EmptyHome& /*home*/) {}

private Q_SLOTS:
    void initTestCase() { m_faceModel = qgetenv("VIDEO2MUSIC_FACE_MODEL"); }

    void init()
    {
        QSettings().clear();
        QSettings().setValue(u"appearance/language"_s, u"en"_s);
        QSettings().setValue(u"appearance/theme"_s, u"light"_s);
        qputenv("VIDEO2MUSIC_FACE_MODEL", m_faceModel);
    }

    void f1OpensTheManualInTheLanguageOfTheWindow()
    {
        QSettings().setValue(u"appearance/language"_s, u"de"_s);
        QSettings().setValue(u"appearance/theme"_s, u"dark"_s);
        WindowUnderTest window;
        window.press(Qt::Key_F1);
        auto* manual = window->findChild<ManualWindow*>();
        QVERIFY(manual != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(manual));
        QVERIFY(manual->findChild<QTextBrowser*>()->toPlainText().contains(u"Gesicht"_s));
        window.picture(*manual, u"manual-dark"_s);
        window.press(Qt::Key_F1);
        QCOMPARE(window->findChildren<ManualWindow*>().size(), 1);
    }

    void everyShortcutOfTheWindowIsOnThePage()
    {
        WindowUnderTest window;
        QStringList listed;
        window.inDialog([&] { window.press(Qt::Key_Question, Qt::ControlModifier); },
                        [&](QWidget& dialog) {
                            const auto* table = dialog.findChild<QTreeWidget*>();
                            for (int i = 0; i < table->topLevelItemCount(); ++i) {
                                for (int j = 0; j < table->topLevelItem(i)->childCount(); ++j)
                                    listed.append(table->topLevelItem(i)->child(j)->text(1));
                            }
                            window.picture(dialog, u"shortcuts"_s);
                        });
        QVERIFY(listed.contains(u"F1"_s));
        QVERIFY(listed.contains(u"Space, play key"_s));
        QCOMPARE(listed.count(u"Shift+F1"_s), 1);
        for (const QAction* action : window->findChildren<QAction*>()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(keys.isEmpty() || listed.filter(keys).size() > 0, qPrintable(keys));
        }
    }

    void menusShowTheKeysThatAreHeardElsewhere()
    {
        WindowUnderTest window;
        QCOMPARE(window->help().whatsThis->shortcut(), QKeySequence(u"Shift+F1"_s));
        const auto* player = window->findChild<PlayerBar*>();
        QCOMPARE(player->playAction()->shortcut(), QKeySequence(Qt::Key_Space));
    }

    void padTimelineAndModesSayWhatTheyAreFor()
    {
        WindowUnderTest window;
        QWidget* const mode = window.named(u"Match"_s);
        QVERIFY(mode != nullptr);
        for (QWidget* control : {static_cast<QWidget*>(&window.pad()),
                                 static_cast<QWidget*>(&window.timeline()), mode}) {
            control->setFocus();
            QTest::keyClick(control, Qt::Key_F1, Qt::ShiftModifier);
            QTRY_VERIFY(explanation() != nullptr);
            QWhatsThis::hideText();
            QTRY_VERIFY(explanation() == nullptr);
        }
    }

    void firstStartShowsTheTourAndNoOtherDoes()
    {
        {
            WindowUnderTest window;
            window->help().welcome();
            const QPointer<Tour> tour = window->findChild<Tour*>();
            QVERIFY(tour != nullptr);
            for (int card = 1; card <= 4; ++card) {
                window.picture(window.window(), u"tour-%1"_s.arg(card));
                QTest::mouseClick(visibleButton(*tour, card < 4 ? u"Next"_s : u"Done"_s),
                                  Qt::LeftButton);
            }
            QTRY_VERIFY(tour.isNull());
        }
        QSettings().setValue(u"appearance/theme"_s, u"dark"_s);
        WindowUnderTest window;
        window->help().welcome();
        QVERIFY(window->findChild<Tour*>() == nullptr);
        window->help().tour->trigger(); // but for who asks for it
        QVERIFY(window->findChild<Tour*>() != nullptr);
        window.picture(window.window(), u"tour-dark"_s);
    }

    void skippedTourIsNotShownAgain()
    {
        {
            WindowUnderTest window;
            window->help().welcome();
            QTest::mouseClick(visibleButton(*window->findChild<Tour*>(), u"Skip"_s),
                              Qt::LeftButton);
        }
        WindowUnderTest window;
        window->help().welcome();
        QVERIFY(window->findChild<Tour*>() == nullptr);
    }

    void missingFaceModelIsOfferedOnceAfterTheTour()
    {
        qunsetenv("VIDEO2MUSIC_FACE_MODEL");
        if (!faceModelPath().isEmpty())
            QSKIP("the face model is installed on this machine");
        {
            WindowUnderTest window;
            window->help().welcome();
            QVERIFY(window->findChild<FaceModelDialog*>() == nullptr); // the tour comes first
            QTest::mouseClick(visibleButton(*window->findChild<Tour*>(), u"Skip"_s),
                              Qt::LeftButton);
            auto* offer = window->findChild<FaceModelDialog*>();
            QVERIFY(offer != nullptr);
            QVERIFY(QTest::qWaitForWindowExposed(offer));
            window.picture(*offer, u"face-model"_s);
            QVERIFY(!offer->isActiveWindow()); // the listener may be typing already
        }
        WindowUnderTest window;
        window->help().welcome();
        QVERIFY(window->findChild<FaceModelDialog*>() == nullptr);
        window->help().faceModel->trigger();
        QVERIFY(window->findChild<FaceModelDialog*>() != nullptr);
    }

    void faceModelThatIsThereIsNotOffered()
    {
        const QTemporaryDir folder;
        QFile model(folder.filePath(u"model.onnx"_s)); // that it is there is what counts
        QVERIFY(model.open(QIODevice::WriteOnly));
        qputenv("VIDEO2MUSIC_FACE_MODEL", QFile::encodeName(model.fileName()));
        WindowUnderTest window;
        window->help().welcome();
        QTest::mouseClick(visibleButton(*window->findChild<Tour*>(), u"Skip"_s), Qt::LeftButton);
        QVERIFY(window->findChild<FaceModelDialog*>() == nullptr);
    }

private:
    /// The box with an explanation, which is a window of its own.
    static QWidget* explanation()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->inherits("QWhatsThat"))
                return widget;
        }
        return nullptr;
    }

    QByteArray m_faceModel;
};

V2M_WINDOW_TEST_MAIN(TestWindowHelp)
#include "test_window_help.moc"
