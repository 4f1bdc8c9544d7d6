// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/scores.h"
#include "tests/support/spoken.h"
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

using namespace Qt::StringLiterals;
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
    return {{1,
             {100, 150, 100, 120},
             test::scoresOf({{Emotion::Happy, 0.61F}, {Emotion::Neutral, 0.39F}})},
            {2, {400, 150, 100, 120}, std::nullopt}};
}

/// The view between two buttons.
struct Window : QWidget {
    Window()
    {
        auto* column = new QVBoxLayout(this);
        for (QWidget* widget : std::initializer_list<QWidget*>{before, view, after})
            column->addWidget(widget);
        resize(640, 480);
    }

    QPushButton* before = new QPushButton(u"before"_s);
    VideoView* view = new VideoView;
    QPushButton* after = new QPushButton(u"after"_s);
};

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
        QVERIFY(test::showExposed(*m_view));
    }

    void theKeyboardStaysWhereACameraIsNotFound()
    {
        Window window;
        QVERIFY(test::showActive(window));
        VideoView* view = window.view;
        connect(view, &VideoView::cameraRequested, view, [view] {
            view->showError(Message("v2m::CaptureBar", "No camera was found."), true);
        });
        connect(view, &VideoView::retryRequested, view, &VideoView::showInvitation);
        QTest::mouseClick(buttonNamed(window, u"camera"_s), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), buttonNamed(window, u"try again"_s));
        QTest::mouseClick(buttonNamed(window, u"try again"_s), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), buttonNamed(window, u"camera"_s));
    }

    void menuChoosesAFaceAndHasTheWindowsCommands()
    {
        QAction open(u"Open…"_s);
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
        QCOMPARE(texts, QStringList({u"&All Faces"_s, u"Only Face 1"_s, u"Only Face 2"_s}));
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
        Window window;
        QVERIFY(test::showActive(window));
        QPushButton* record = window.before;
        VideoView* view = window.view;
        view->showFrame(halves(), twoFaces());
        QTest::mouseClick(record, Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), record);
        record->setEnabled(false);
        QCOMPARE(QApplication::focusWidget(), view);
        QVERIFY2(!view->chartText().startsWith(u"Face 1"_s), qPrintable(view->chartText()));
        record->setEnabled(true);
        record->setFocus();
        QTest::keyClick(record, Qt::Key_Tab); // but it is there for who goes by Tab
        QVERIFY2(view->chartText().startsWith(u"Face 1"_s), qPrintable(view->chartText()));
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
        QPushButton* open = buttonNamed(*m_view, u"open"_s);
        QPushButton* camera = buttonNamed(*m_view, u"camera"_s);
        QVERIFY(open != nullptr && camera != nullptr);
        QVERIFY(buttonNamed(*m_view, u"again"_s) == nullptr);
        QTest::mouseClick(open, Qt::LeftButton);
        QTest::keyClick(camera, Qt::Key_Space);
        QCOMPARE(opens.count(), 1);
        QCOMPARE(cameras.count(), 1);
    }

    void retryButtonReplacesTheCameraButton()
    {
        m_view->showError(Message::verbatim(u"The camera is gone."_s), true);
        QVERIFY(buttonNamed(*m_view, u"again"_s) != nullptr);
        QVERIFY(buttonNamed(*m_view, u"camera"_s) == nullptr);
        m_view->showError(Message::verbatim(u"The clip is damaged."_s), false);
        QVERIFY(buttonNamed(*m_view, u"again"_s) == nullptr);
        QVERIFY(buttonNamed(*m_view, u"camera"_s) != nullptr);
    }

    void keyboardStaysHereWhileSomethingIsDone()
    {
        Window window;
        QVERIFY(test::showActive(window));
        VideoView* view = window.view;
        QPushButton* const open = buttonNamed(*view, u"open"_s);
        view->takeFocus();
        QCOMPARE(window.focusWidget(), open);
        view->showBusy(u"Opening"_s, std::nullopt);
        QCOMPARE(window.focusWidget(), buttonNamed(*view, u"cancel"_s));
        view->showFrame(halves(), {});
        view->hideBusy();
        QCOMPARE(window.focusWidget(), view);
        view->showError(Message::verbatim(u"No."_s), false);
        QCOMPARE(window.focusWidget(), open);
        // Who is elsewhere stays there.
        window.after->setFocus();
        view->showBusy(u"Opening"_s, std::nullopt);
        view->showFrame(halves(), {});
        view->hideBusy();
        QCOMPARE(window.focusWidget(), window.after);
    }

    void stripDoesNotCoverThePicture()
    {
        m_view->showFrame(halves(), {});
        const auto* strip = m_view->findChild<BusyStrip*>();
        m_view->resize(640, 640);
        m_view->showBusy(u"Reading"_s, 0.5);
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
        QVERIFY(buttonNamed(*m_view, u"open"_s) == nullptr);
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
        Window window;
        QVERIFY(test::showActive(window));
        VideoView* view = window.view;
        view->showFrame(halves(), twoFaces());
        window.before->setFocus();
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
        QVERIFY(window.after->hasFocus());
        QTest::keyClick(window.after, Qt::Key_Backtab);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.last()[0].toInt(), 2); // backwards begins with the last
        QTest::keyClick(view, Qt::Key_Backtab);
        QTest::keyClick(view, Qt::Key_Backtab);
        QVERIFY(window.before->hasFocus());
    }

    void errorsAreShownInPlaceOfThePicture()
    {
        m_view->showFrame(halves(), twoFaces());
        const QString sentence = u"The file <b>holiday</b>.mp4 holds no video that can be read."_s;
        m_view->showError(Message::verbatim(sentence), true);
        QVERIFY(!m_view->hasPicture());
        bool isTold = false;
        for (const QLabel* label : m_view->findChildren<QLabel*>())
            isTold = isTold || (label->isVisible() && label->text() == sentence &&
                                label->textFormat() == Qt::PlainText);
        QVERIFY(isTold);
        QSignalSpy retries(m_view.get(), &VideoView::retryRequested);
        QPushButton* again = buttonNamed(*m_view, u"again"_s);
        QVERIFY(again != nullptr);
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(retries.count(), 1);
        m_view->showError(Message::verbatim(sentence), false);
        QVERIFY(buttonNamed(*m_view, u"again"_s) == nullptr);
        m_view->showInvitation();
        QVERIFY(buttonNamed(*m_view, u"open"_s) != nullptr);
    }

    void longNameInAnErrorWidensNothingAndIsWholeToScreenReaders()
    {
        m_view->showError(Message::verbatim(u"Nothing is in x.mp4."_s), false);
        const int narrow = m_view->minimumSizeHint().width();
        const QString sentence = u"Nothing is in %1.mp4."_s.arg(QString(200, QLatin1Char('x')));
        m_view->showError(Message::verbatim(sentence), false);
        QLabel* text = nullptr;
        for (QLabel* label : m_view->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(QLatin1String("Nothing")))
                text = label;
        }
        QVERIFY(text != nullptr);
        QVERIFY(m_view->minimumSizeHint().width() <= std::max(narrow, 560));
        QVERIFY(text->toolTip().contains(sentence));
        QCOMPARE(test::spoken(text), sentence);
    }

    void progressLiesOverThePictureAndCanBeCancelled()
    {
        m_view->showFrame(halves(), {});
        m_view->showBusy(u"Analysing holiday.mp4"_s, 0.4);
        auto* strip = m_view->findChild<BusyStrip*>();
        QVERIFY(strip->isVisible());
        QVERIFY(m_view->rect().contains(strip->geometry()));
        QVERIFY(strip->geometry().bottom() > 440);
        QSignalSpy cancels(m_view.get(), &VideoView::cancelRequested);
        QTest::mouseClick(buttonNamed(*m_view, u"cancel"_s), Qt::LeftButton);
        QCOMPARE(cancels.count(), 1);
        m_view->hideBusy();
        QVERIFY(!strip->isVisible());
    }

    void screenReadersHearTheFaces()
    {
        m_view->showFrame(halves(), twoFaces());
        const QString text = test::spoken(m_view.get(), QAccessible::Value);
        QVERIFY2(text.contains(u"Face 1: Happy 61 percent, Neutral 39 percent."_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"Face 2 is too small to be read."_s), qPrintable(text));
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
