// SPDX-License-Identifier: MIT
#include "tests/support/spoken.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/theme/focus_style.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

/// Where a point lies in a pad, as the pad itself works it out.
QPoint inPad(const CircumplexPad& pad, AffectPoint point)
{
    const QRectF contents = QRectF(pad.rect()).adjusted(8, 8, -8, -8);
    return circumplexPlacement(contents, pad.font()).toWidget(point).toPoint();
}

/// The menu that a right click there opens.
QMenu* menuAt(CircumplexPad& pad, QPoint at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, pad.mapToGlobal(at));
    QCoreApplication::sendEvent(&pad, &event);
    return pad.findChild<QMenu*>();
}

QStringList textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts << action->text();
    texts.removeAll(QString()); // separators
    return texts;
}

AffectPoint last(const QSignalSpy& spy)
{
    return spy.last()[0].value<AffectPoint>();
}

} // namespace

class TestCircumplexPad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pad = std::make_unique<CircumplexPad>();
        m_changes = std::make_unique<QSignalSpy>(m_pad.get(), &CircumplexPad::targetChanged);
        m_pad->resize(320, 320);
        m_pad->show();
    }

    /// What it means has changed at once, and under the mouse so has its picture.
    void targetGlidesToWhereOneClicks()
    {
        auto* style = new FocusStyle;
        QApplication::setStyle(style); // which owns it
        const auto still = qScopeGuard([style] { style->setMoving(false); });
        const auto press = [this](AffectPoint point) {
            QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, inPad(*m_pad, point));
        };
        const auto picture = [this] { return m_pad->grab().toImage(); };
        press({-0.6F, -0.6F});
        QTest::mouseRelease(m_pad.get(), Qt::LeftButton);
        QTest::qWait(2 * metrics::kMotionMs);
        const QImage before = picture();
        press({0.6F, 0.6F});
        QVERIFY(distance(m_pad->target(), {0.6F, 0.6F}) < 0.02F);
        QCOMPARE(picture(), before); // not yet on its way
        QTest::qWait(2 * metrics::kMotionMs);
        const QImage after = picture();
        QVERIFY(after != before);
        press({-0.6F, -0.6F});
        const QPointF to = inPad(*m_pad, {0.6F, 0.6F});
        QMouseEvent drag(QEvent::MouseMove, to, to, Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_pad.get(), &drag);
        QCOMPARE(picture(), after);
    }

    void targetFollowsTheMouse()
    {
        QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, inPad(*m_pad, {0.5F, 0.5F}));
        QVERIFY(distance(last(*m_changes), {0.5F, 0.5F}) < 0.02F);
        QMouseEvent drag(QEvent::MouseMove, QPointF(5000, -5000), QPointF(5000, -5000),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_pad.get(), &drag);
        QCOMPARE(last(*m_changes), (AffectPoint{1, 1})); // held on the plane
        QCOMPARE(m_pad->target(), (AffectPoint{1, 1}));
    }

    void targetFollowsTheKeys()
    {
        m_pad->setLayoutDirection(Qt::RightToLeft); // pleasant stays on the right
        QTest::keyClick(m_pad.get(), Qt::Key_Right);
        QVERIFY(distance(last(*m_changes), {0.02F, 0}) < 1e-5F);
        QTest::keyClick(m_pad.get(), Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(distance(last(*m_changes), {0.02F, 0.1F}) < 1e-5F);
        QTest::keyClick(m_pad.get(), Qt::Key_Left);
        QTest::keyClick(m_pad.get(), Qt::Key_Down);
        QVERIFY(distance(m_pad->target(), {0, 0.08F}) < 1e-5F);
        QCOMPARE(m_changes->count(), 4);
    }

    void targetGoesWithTheClipUntilItIsMoved()
    {
        m_pad->setClipPoint(AffectPoint{0.4F, 0.2F});
        QCOMPARE(m_pad->target(), (AffectPoint{0.4F, 0.2F}));
        QTest::keyClick(m_pad.get(), Qt::Key_Right);
        m_pad->setClipPoint(AffectPoint{-0.4F, 0.2F});
        QVERIFY(distance(m_pad->target(), {0.42F, 0.2F}) < 1e-5F);
        QCOMPARE(m_changes->count(), 1);
    }

    void homeAndDoubleClickLeadBackToTheClip()
    {
        m_pad->setClipPoint(AffectPoint{0.4F, 0.2F});
        QTest::keyClick(m_pad.get(), Qt::Key_Left);
        QTest::keyClick(m_pad.get(), Qt::Key_Home);
        QCOMPARE(last(*m_changes), (AffectPoint{0.4F, 0.2F}));
        QVERIFY(!m_pad->isTargetMoved());
        QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, inPad(*m_pad, {-0.5F, -0.5F}));
        QTest::mouseDClick(m_pad.get(), Qt::LeftButton, {}, inPad(*m_pad, {-0.5F, -0.5F}));
        QCOMPARE(last(*m_changes), (AffectPoint{0.4F, 0.2F}));
        QCOMPARE(m_pad->target(), (AffectPoint{0.4F, 0.2F}));
    }

    void buttonLeadsBackAndIsOnlyShownWhenItCan()
    {
        auto* back = m_pad->findChild<QToolButton*>();
        QVERIFY(back != nullptr);
        m_pad->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pad.get()));
        m_pad->setTarget({0.5F, 0.5F});
        QVERIFY(!back->isVisible()); // without a clip there is no mood to go back to
        m_pad->clearTarget();
        m_pad->setClipPoint(AffectPoint{0.4F, 0.2F});
        QVERIFY(!back->isVisible());
        QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, inPad(*m_pad, {-0.5F, -0.5F}));
        QVERIFY(back->isVisible());
        QVERIFY(back->geometry().bottom() < m_pad->height() / 2); // out of the target's way
        QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, inPad(*m_pad, {-0.5F, 0.5F}));
        QVERIFY(back->geometry().top() > m_pad->height() / 2);
        QSignalSpy settled(m_pad.get(), &CircumplexPad::targetSettled);
        back->setFocus(Qt::TabFocusReason);
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(last(*m_changes), (AffectPoint{0.4F, 0.2F}));
        QCOMPARE(settled.count(), 1); // so that it can be undone
        QVERIFY(!back->isVisible());
        QVERIFY(m_pad->hasFocus());
    }

    void menuLeadsToATrackAndMovesTheTargetThereAndBack()
    {
        m_pad->setClipPoint(AffectPoint{0.4F, 0.2F});
        m_pad->setTracks({{{-0.9F, 0.9F}, u"Dies irae"_s}, {{0.5F, -0.5F}, u"Rhythm & Blues"_s}});
        const QPoint at = inPad(*m_pad, {0.5F, -0.5F});
        std::unique_ptr<QMenu> menu(menuAt(*m_pad, at));
        QVERIFY(menu != nullptr);
        QCOMPARE(textsOf(*menu), QStringList({u"Show “Rhythm && Blues” in the List"_s,
                                              u"Move the &Target Here"_s, u"&Back to My Mood"_s}));
        QVERIFY(!menu->actions().back()->isEnabled());
        QSignalSpy chosen(m_pad.get(), &CircumplexPad::trackChosen);
        menu->actions().front()->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toInt(), 1);
        QSignalSpy settled(m_pad.get(), &CircumplexPad::targetSettled);
        menu->actions().at(2)->trigger(); // after the separator
        QVERIFY(distance(m_pad->target(), {0.5F, -0.5F}) < 0.02F);
        QCOMPARE(settled.count(), 1);
        menu.reset();
        menu.reset(menuAt(*m_pad, inPad(*m_pad, {-0.5F, -0.5F})));
        QVERIFY(menu->actions().back()->isEnabled());
        menu->actions().back()->trigger();
        QCOMPARE(m_pad->target(), (AffectPoint{0.4F, 0.2F}));
    }

    void settingTheTargetIsNotAChangeByTheUser()
    {
        m_pad->setTarget({0.2F, 0.2F});
        m_pad->clearTarget();
        QCOMPARE(m_changes->count(), 0);
    }

    void toolTipNamesTheTracksUnderTheMouse()
    {
        m_pad->setTracks({{{0.5F, -0.5F}, u"Gymnopédie No. 1"_s},
                          {{0.5F, -0.5F}, u"Clair de lune"_s},
                          {{-0.5F, 0.5F}, u"Dies irae"_s}});
        const QPoint at = inPad(*m_pad, {0.5F, -0.5F});
        QHelpEvent help(QEvent::ToolTip, at, m_pad->mapToGlobal(at));
        QCoreApplication::sendEvent(m_pad.get(), &help);
        QCOMPARE(QToolTip::text(), u"1. Gymnopédie No. 1\n2. Clair de lune"_s);
        QMouseEvent hover(QEvent::MouseMove, QPointF(at), QPointF(at), Qt::NoButton, Qt::NoButton,
                          {});
        QCoreApplication::sendEvent(m_pad.get(), &hover);
        QVERIFY(m_pad->picture().hovered.has_value());
    }

    void groupsOfTracksAreNamed()
    {
        std::vector<PadTrack> tracks(18, {{0.5F, -0.5F}, {}});
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            tracks[i].title = u"Song %1"_s.arg(i + 1);
            if (i < 10)
                tracks[i].point = {-0.9F + 0.15F * static_cast<float>(i), 0.6F};
        }
        m_pad->setTracks(tracks);
        const QPoint at = inPad(*m_pad, {0.5F, -0.5F});
        QHelpEvent help(QEvent::ToolTip, at, m_pad->mapToGlobal(at));
        QCoreApplication::sendEvent(m_pad.get(), &help);
        QVERIFY2(QToolTip::text().startsWith(u"11. Song 11\n12. Song 12\n"_s),
                 qPrintable(QToolTip::text()));
        QVERIFY2(QToolTip::text().endsWith(u"and 2 more"_s), qPrintable(QToolTip::text()));
        const QString text = test::spoken(m_pad.get(), QAccessible::Value);
        QVERIFY2(text.contains(u"8 of them share a dot: Song 11, Song 12,"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"Song 16, 2 more."_s), qPrintable(text));
    }

    void screenReadersHearTheMood()
    {
        m_pad->setClipPoint(AffectPoint{0.48F, 0.21F});
        m_pad->setTarget({-0.5F, -0.25F});
        m_pad->setTracks({{{0.5F, -0.5F}, u"A"_s}});
        QCOMPARE(test::spoken(m_pad.get()), u"Mood"_s);
        const QString text = test::spoken(m_pad.get(), QAccessible::Value);
        QVERIFY2(text.contains(u"Target: Gloomy, valence -0.50, arousal -0.25."_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"Your mood: Joyful, valence 0.48, arousal 0.21."_s),
                 qPrintable(text));
        QVERIFY(test::spoken(m_pad.get(), QAccessible::Description).contains(u"arrow keys"_s));
    }

private:
    std::unique_ptr<CircumplexPad> m_pad;
    std::unique_ptr<QSignalSpy> m_changes; ///< of the target
};

QTEST_MAIN(TestCircumplexPad)
#include "test_circumplex_pad.moc"
