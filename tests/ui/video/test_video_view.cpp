// SPDX-License-Identifier: MIT
#include "ui/video/busy_strip.h"
#include "ui/video/message_pane.h"
#include "ui/video/video_view.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <opencv2/core.hpp>

using namespace v2m;

namespace {

/// Left half red, right half blue.
cv::Mat halves()
{
    cv::Mat frame(360, 640, CV_8UC3, cv::Scalar(0, 0, 255));
    frame(cv::Rect(320, 0, 320, 360)).setTo(cv::Scalar(255, 0, 0));
    return frame;
}

FaceMarks twoFaces()
{
    EmotionScores happy{};
    happy[index(Emotion::Happy)] = 0.61F;
    happy[index(Emotion::Neutral)] = 0.39F;
    return {{1, {100, 150, 100, 120}, happy}, {2, {400, 150, 100, 120}, std::nullopt}};
}

QPushButton* buttonNamed(QWidget& parent, const QString& part)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(part, Qt::CaseInsensitive))
            return button;
    return nullptr;
}

} // namespace

class TestVideoView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<VideoView>();
        m_view->resize(640, 480);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void theKeyboardStaysWhereACameraIsNotFound()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* view = new VideoView;
        auto* next = new QPushButton(QStringLiteral("next"));
        column->addWidget(view);
        column->addWidget(next);
        window.resize(640, 480);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        connect(view, &VideoView::cameraRequested, view, [view] {
            view->showError(Message("v2m::CaptureBar", "No camera was found."), true);
        });
        connect(view, &VideoView::retryRequested, view, &VideoView::showInvitation);
        QTest::mouseClick(buttonNamed(window, QStringLiteral("camera")), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), buttonNamed(window, QStringLiteral("try again")));
        QTest::mouseClick(buttonNamed(window, QStringLiteral("try again")), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), buttonNamed(window, QStringLiteral("camera")));
    }

    void menuChoosesAFaceAndHasTheWindowsCommands()
    {
        QAction open(QStringLiteral("Open…"));
        m_view->addAction(&open);
        const auto menu = [this] {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
            QCoreApplication::sendEvent(m_view.get(), &event);
            return std::unique_ptr<QMenu>(m_view->findChild<QMenu*>());
        };
        QCOMPARE(menu()->actions(), QList<QAction*>{&open}); // without a picture no more
        m_view->showFrame(halves(), twoFaces());
        QSignalSpy chosen(m_view.get(), &VideoView::faceChosen);
        auto faces = menu();
        QStringList texts;
        for (const QAction* action : faces->actions().first(3))
            texts << action->text();
        QCOMPARE(texts, QStringList({QStringLiteral("&All Faces"), QStringLiteral("Only Face 1"),
                                     QStringLiteral("Only Face 2")}));
        QVERIFY(faces->actions()[0]->isChecked());
        faces->actions()[2]->trigger();
        QCOMPARE(chosen.last()[0].toInt(), 2);
        faces.reset();
        faces = menu();
        QVERIFY(faces->actions()[2]->isChecked());
        faces->actions()[2]->trigger(); // once more: it stays
        QCOMPARE(m_view->chosenFace(), 2);
        faces->actions()[0]->trigger();
        QCOMPARE(chosen.last()[0].toInt(), kAllFaces);
        QSignalSpy alone(m_view.get(), &VideoView::aloneRequested);
        faces->actions()[4]->trigger();
        QCOMPARE(alone.count(), 1);
        QCOMPARE(faces->actions().back(), &open);
    }

    void aDisappearingButtonLeavesNoFocusRingOnAFace()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* record = new QPushButton(QStringLiteral("record"));
        auto* view = new VideoView;
        column->addWidget(record);
        column->addWidget(view);
        window.resize(640, 480);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view->showFrame(halves(), twoFaces());
        QTest::mouseClick(record, Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), record);
        record->setEnabled(false);
        QCOMPARE(QApplication::focusWidget(), view);
        QVERIFY2(!view->chartText().startsWith(QStringLiteral("Face 1")),
                 qPrintable(view->chartText()));
        record->setEnabled(true);
        record->setFocus();
        QTest::keyClick(record, Qt::Key_Tab); // but it is there for who goes by Tab
        QVERIFY2(view->chartText().startsWith(QStringLiteral("Face 1")),
                 qPrintable(view->chartText()));
    }

    void spacePlaysAClipOnly()
    {
        QSignalSpy plays(m_view.get(), &VideoView::playRequested);
        m_view->showFrame(halves(), twoFaces());
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(plays.count(), 0);
        m_view->setPlayable(true);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(plays.count(), 1);
    }

    void invitesWhenThereIsNothing()
    {
        QSignalSpy opens(m_view.get(), &VideoView::openRequested);
        QSignalSpy cameras(m_view.get(), &VideoView::cameraRequested);
        QPushButton* open = buttonNamed(*m_view, QStringLiteral("open"));
        QPushButton* camera = buttonNamed(*m_view, QStringLiteral("camera"));
        QVERIFY(open != nullptr && camera != nullptr);
        QVERIFY(buttonNamed(*m_view, QStringLiteral("again")) == nullptr);
        QTest::mouseClick(open, Qt::LeftButton);
        QTest::keyClick(camera, Qt::Key_Space);
        QCOMPARE(opens.count(), 1);
        QCOMPARE(cameras.count(), 1);
    }

    void retryButtonReplacesTheCameraButton()
    {
        m_view->showError(Message::verbatim(QStringLiteral("The camera is gone.")), true);
        QVERIFY(buttonNamed(*m_view, QStringLiteral("again")) != nullptr);
        QVERIFY(buttonNamed(*m_view, QStringLiteral("camera")) == nullptr);
        m_view->showError(Message::verbatim(QStringLiteral("The clip is damaged.")), false);
        QVERIFY(buttonNamed(*m_view, QStringLiteral("again")) == nullptr);
        QVERIFY(buttonNamed(*m_view, QStringLiteral("camera")) != nullptr);
    }

    void keyboardStaysHereWhileSomethingIsDone()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* view = new VideoView;
        auto* after = new QPushButton(QStringLiteral("after"));
        layout->addWidget(view);
        layout->addWidget(after);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QPushButton* const open = buttonNamed(*view, QStringLiteral("open"));
        view->takeFocus();
        QCOMPARE(window.focusWidget(), open);
        view->showBusy(QStringLiteral("Opening"), std::nullopt);
        QCOMPARE(window.focusWidget(), buttonNamed(*view, QStringLiteral("cancel")));
        view->showFrame(halves(), {});
        view->hideBusy();
        QCOMPARE(window.focusWidget(), view);
        view->showError(Message::verbatim(QStringLiteral("No.")), false);
        QCOMPARE(window.focusWidget(), open);
        // Who is elsewhere stays there.
        after->setFocus();
        view->showBusy(QStringLiteral("Opening"), std::nullopt);
        view->showFrame(halves(), {});
        view->hideBusy();
        QCOMPARE(window.focusWidget(), after);
    }

    void stripDoesNotCoverThePicture()
    {
        m_view->showFrame(halves(), {});
        const auto* strip = m_view->findChild<BusyStrip*>();
        m_view->resize(640, 640);
        m_view->showBusy(QStringLiteral("Reading"), 0.5);
        QCOMPARE(m_view->placement().picture().height(), 360.0);
        m_view->resize(640, 400); // the picture filled it
        QVERIFY(m_view->placement().picture().bottom() <= strip->y());
        m_view->resize(640, 200);
        QVERIFY(m_view->placement().picture().bottom() <= strip->y());
        QVERIFY(m_view->placement().picture().height() > 60.0);
        m_view->hideBusy();
        QCOMPARE(m_view->placement().picture().height(), 200.0);
    }

    void showsTheFrameWithItsShapeKept()
    {
        m_view->showFrame(halves(), {});
        const QImage image = m_view->grab().toImage();
        QCOMPARE(image.pixelColor(5, 240), QColor(Qt::red));
        QCOMPARE(image.pixelColor(634, 240), QColor(Qt::blue));
        QVERIFY(image.pixelColor(320, 20).lightness() < 30); // above the picture
        QVERIFY(buttonNamed(*m_view, QStringLiteral("open")) == nullptr);
    }

    void mirrorsPictureAndFacesTogether()
    {
        m_view->showFrame(halves(), twoFaces());
        m_view->setMirrored(true);
        const QImage image = m_view->grab().toImage();
        QCOMPARE(image.pixelColor(5, 400), QColor(Qt::blue));
        QSignalSpy chosen(m_view.get(), &VideoView::faceChosen);
        // The first face, on the left of the frame, is now on the right.
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(640 - 150, 60 + 210));
        QCOMPARE(chosen.last()[0].toInt(), 1);
    }

    void countdownStandsInTheMiddleUntilItIsOver()
    {
        m_view->showFrame(halves(), {});
        const QImage before = m_view->grab().toImage();
        m_view->setCountdown(3);
        const QImage during = m_view->grab().toImage();
        QVERIFY(during != before);
        QCOMPARE(during.pixelColor(5, 240), before.pixelColor(5, 240)); // not at the edge
        m_view->setCountdown(2);
        QVERIFY(m_view->grab().toImage() != during);
        m_view->setCountdown(0);
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void newFrameReplacesTheOldOneAtEverySize()
    {
        m_view->showFrame(halves(), {});
        QVERIFY(!m_view->grab().isNull());
        m_view->showFrame(cv::Mat(360, 640, CV_8UC3, cv::Scalar(0, 255, 0)), {});
        QCOMPARE(m_view->grab().toImage().pixelColor(320, 240), QColor(Qt::green));
        m_view->resize(300, 300);
        const QImage image = m_view->grab().toImage();
        QCOMPARE(image.pixelColor(150, 150), QColor(Qt::green));
    }

    void clickChoosesAFaceAndAnotherClickAll()
    {
        m_view->showFrame(halves(), twoFaces());
        QSignalSpy chosen(m_view.get(), &VideoView::faceChosen);
        const QPoint onSecond(450, 60 + 210);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, onSecond);
        QCOMPARE(chosen.last()[0].toInt(), 2);
        QCOMPARE(m_view->chosenFace(), 2);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, onSecond);
        QCOMPARE(chosen.last()[0].toInt(), kAllFaces);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, onSecond);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(320, 430));
        QCOMPARE(chosen.last()[0].toInt(), kAllFaces);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(320, 430));
        QCOMPARE(chosen.count(), 4); // nothing changed by the last click
    }

    void tabAndEnterChooseAFace()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* before = new QPushButton(QStringLiteral("before"));
        auto* view = new VideoView;
        auto* after = new QPushButton(QStringLiteral("after"));
        for (QWidget* widget : std::initializer_list<QWidget*>{before, view, after})
            layout->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view->showFrame(halves(), twoFaces());
        before->setFocus();
        QSignalSpy chosen(view, &VideoView::faceChosen);
        QTest::keyClick(&window, Qt::Key_Tab);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.last()[0].toInt(), 1);
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.last()[0].toInt(), 2);
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(chosen.last()[0].toInt(), kAllFaces);
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
        QTest::keyClick(after, Qt::Key_Backtab);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.last()[0].toInt(), 2); // backwards begins with the last
        QTest::keyClick(view, Qt::Key_Backtab);
        QTest::keyClick(view, Qt::Key_Backtab);
        QVERIFY(before->hasFocus());
    }

    void errorsAreShownInPlaceOfThePicture()
    {
        m_view->showFrame(halves(), twoFaces());
        const QString sentence =
            QStringLiteral("The file <b>holiday</b>.mp4 holds no video that can be read.");
        m_view->showError(Message::verbatim(sentence), true);
        QVERIFY(!m_view->hasPicture());
        bool isTold = false;
        for (const QLabel* label : m_view->findChildren<QLabel*>())
            isTold = isTold || (label->isVisible() && label->text() == sentence &&
                                label->textFormat() == Qt::PlainText);
        QVERIFY(isTold);
        QSignalSpy retries(m_view.get(), &VideoView::retryRequested);
        QPushButton* again = buttonNamed(*m_view, QStringLiteral("again"));
        QVERIFY(again != nullptr);
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(retries.count(), 1);
        m_view->showError(Message::verbatim(sentence), false);
        QVERIFY(buttonNamed(*m_view, QStringLiteral("again")) == nullptr);
        m_view->showInvitation();
        QVERIFY(buttonNamed(*m_view, QStringLiteral("open")) != nullptr);
    }

    void longNameInAnErrorWidensNothingAndIsWholeToScreenReaders()
    {
        m_view->showError(Message::verbatim(QStringLiteral("Nothing is in x.mp4.")), false);
        const int narrow = m_view->minimumSizeHint().width();
        const QString sentence =
            QStringLiteral("Nothing is in %1.mp4.").arg(QString(200, QLatin1Char('x')));
        m_view->showError(Message::verbatim(sentence), false);
        QLabel* text = nullptr;
        for (QLabel* label : m_view->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(QLatin1String("Nothing")))
                text = label;
        }
        QVERIFY(text != nullptr);
        QVERIFY(m_view->minimumSizeHint().width() <= std::max(narrow, 560));
        QVERIFY(text->toolTip().contains(sentence));
        QCOMPARE(QAccessible::queryAccessibleInterface(text)->text(QAccessible::Name), sentence);
    }

    void progressLiesOverThePictureAndCanBeCancelled()
    {
        m_view->showFrame(halves(), {});
        m_view->showBusy(QStringLiteral("Analysing holiday.mp4"), 0.4);
        auto* strip = m_view->findChild<BusyStrip*>();
        QVERIFY(strip->isVisible());
        QVERIFY(m_view->rect().contains(strip->geometry()));
        QVERIFY(strip->geometry().bottom() > 440);
        QSignalSpy cancels(m_view.get(), &VideoView::cancelRequested);
        QTest::mouseClick(buttonNamed(*m_view, QStringLiteral("cancel")), Qt::LeftButton);
        QCOMPARE(cancels.count(), 1);
        m_view->hideBusy();
        QVERIFY(!strip->isVisible());
    }

    void screenReadersHearTheFaces()
    {
        m_view->showFrame(halves(), twoFaces());
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(interface != nullptr);
        const QString text = interface->text(QAccessible::Value);
        QVERIFY2(text.contains(QStringLiteral("Face 1: Happy 61 percent, Neutral 39 percent.")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Face 2 is too small to be read.")),
                 qPrintable(text));
    }

    void fitsIntoAPartOfASmallWindow()
    {
        QVERIFY2(m_view->minimumSizeHint().width() <= 420,
                 qPrintable(QString::number(m_view->minimumSizeHint().width())));
        QVERIFY2(m_view->minimumSizeHint().height() <= 260,
                 qPrintable(QString::number(m_view->minimumSizeHint().height())));
    }

private:
    std::unique_ptr<VideoView> m_view;
};

QTEST_MAIN(TestVideoView)
#include "test_video_view.moc"
