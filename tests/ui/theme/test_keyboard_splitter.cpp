// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "ui/theme/keyboard_splitter.h"

#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace v2m;

class TestKeyboardSplitter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Made in another order than they stand in.
        auto* second = new QLineEdit;
        auto* first = new QLineEdit;
        m_splitter = std::make_unique<KeyboardSplitter>();
        m_splitter->setChildrenCollapsible(false);
        m_splitter->addWidget(first);
        m_splitter->addWidget(second);
        m_splitter->resize(600, 60);
        QVERIFY(test::showActive(*m_splitter));
        m_splitter->setSizes({300, 300});
    }

    void cleanup() { m_splitter.reset(); }

    void tabReachesTheHandleBetweenItsParts()
    {
        m_splitter->widget(0)->setFocus();
        QTest::keyClick(m_splitter->widget(0), Qt::Key_Tab);
        QVERIFY(handle()->hasFocus());
        QTest::keyClick(handle(), Qt::Key_Tab);
        QVERIFY(m_splitter->widget(1)->hasFocus());
        QVERIFY(!handle()->accessibleName().isEmpty());
        QVERIFY(!handle()->accessibleDescription().isEmpty());
    }

    void arrowsMoveTheBorderTheWayTheyPoint_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void arrowsMoveTheBorderTheWayTheyPoint()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_splitter->setLayoutDirection(direction);
        QCoreApplication::processEvents();
        const int start = handle()->x();
        QTest::keyClick(handle(), Qt::Key_Right);
        const int near = handle()->x();
        QVERIFY(near > start);
        QTest::keyClick(handle(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(handle()->x() - near > near - start);
        QTest::keyClick(handle(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(handle(), Qt::Key_Left);
        QCOMPARE(handle()->x(), start);
        QTest::keyClick(handle(), Qt::Key_Down); // not its way
        QCOMPARE(handle()->x(), start);
    }

    void homeAndEndGoAsFarAsThePartsAllow()
    {
        const auto least = [this](int part) {
            return m_splitter->widget(part)->minimumSizeHint().width();
        };
        QTest::keyClick(handle(), Qt::Key_Home);
        QCOMPARE(m_splitter->sizes()[0], least(0));
        QTest::keyClick(handle(), Qt::Key_Left);
        QCOMPARE(m_splitter->sizes()[0], least(0));
        QTest::keyClick(handle(), Qt::Key_End);
        QCOMPARE(m_splitter->sizes()[1], least(1));
    }

    void focusIsVisible()
    {
        m_splitter->widget(0)->setFocus();
        const QImage before = handle()->grab().toImage();
        QTest::keyClick(m_splitter->widget(0), Qt::Key_Tab);
        handle()->setFocus(Qt::TabFocusReason);
        QVERIFY(handle()->grab().toImage() != before);
    }

private:
    QSplitterHandle* handle() { return m_splitter->handle(1); }

    std::unique_ptr<KeyboardSplitter> m_splitter;
};

QTEST_MAIN(TestKeyboardSplitter)
#include "test_keyboard_splitter.moc"
