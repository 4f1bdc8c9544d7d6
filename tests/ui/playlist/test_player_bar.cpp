// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/find_widget.h"
#include "tests/support/spoken.h"
#include "tests/ui/playlist/playlist_rows.h"
#include "tests/ui/playlist/sound_files.h"
#include "ui/playlist/elided_label.h"
#include "ui/playlist/player_bar.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/seek_slider.h"
#include "ui/theme/icons.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 30'000;

/// A window as the program has it: list above, player below.
struct Window : QWidget {
    Window() : player([](const QUrl&) { return true; })
    {
        auto* column = new QVBoxLayout(this);
        pane = new PlaylistPane(this);
        box = new QCheckBox(u"Other"_s, this);
        bar = new PlayerBar(player, this);
        column->addWidget(pane);
        column->addWidget(box);
        column->addWidget(bar);
        pane->setPlayer(player);
    }

    Player player;
    PlaylistPane* pane;
    QCheckBox* box;
    PlayerBar* bar;
};

} // namespace

class TestPlayerBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_files.tone(u"long.ogg"_s, 20.0).isEmpty()); }

    void init()
    {
        m_window = std::make_unique<Window>();
        m_window->resize(500, 700);
        QVERIFY(showActive(*m_window));
        auto rows = makeRows(u"ab"_s);
        for (PlaylistRow& row : rows)
            row.ranked.track.path = m_files.path(u"long.ogg"_s);
        m_window->pane->model().setTracks(rows);
    }

    void cleanup() { m_window.reset(); }

    void spacePlaysUnlessAControlWantsIt()
    {
        Player& player = m_window->player;
        m_window->box->setFocus();
        QTest::keyClick(m_window->box, Qt::Key_Space);
        QVERIFY(m_window->box->isChecked());
        QVERIFY(player.state() == Player::State::Idle);

        m_window->pane->view().setFocus();
        QTest::keyClick(&m_window->pane->view(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Playing, kPatienceMs);
        QCOMPARE(markOf(0), PlayingMark::Playing);
        QTest::keyClick(slider(), Qt::Key_Space);
        QVERIFY(player.state() == Player::State::Paused);
        QCOMPARE(markOf(0), PlayingMark::Paused);
        QTest::keyClick(m_window.get(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(player.state() == Player::State::Paused);
    }

    void mediaKeysWorkAnywhere()
    {
        m_window->box->setFocus();
        QTest::sendKeyEvent(QTest::Click, m_window->box, Qt::Key_MediaTogglePlayPause, QString(),
                            {});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->player.state() == Player::State::Playing, kPatienceMs);
        QTest::sendKeyEvent(QTest::Click, m_window->box, Qt::Key_MediaNext, QString(), {});
        QCOMPARE(m_window->player.current()->id, u"b"_s);
        QTest::keyClick(m_window->box, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_window->player.current()->id, u"a"_s);
        QTest::keyClick(m_window->box, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_window->player.current()->id, u"b"_s);
    }

    void sliderSeeksByClickAndKeys()
    {
        Player& player = m_window->player;
        QVERIFY(!slider()->isEnabled());
        player.playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Playing, kPatienceMs);
        QVERIFY(slider()->isEnabled());
        QTest::mouseClick(slider(), Qt::LeftButton, {},
                          {slider()->width() / 2, slider()->height() / 2});
        QVERIFY2(qAbs(player.positionS() - 10.0) < 0.7,
                 qPrintable(QString::number(player.positionS())));
        QTRY_VERIFY_WITH_TIMEOUT(player.positionS() > 10.3, kPatienceMs);
        slider()->setFocus();
        const double before = player.positionS();
        QTest::keyClick(slider(), Qt::Key_Right);
        QVERIFY(player.positionS() > before + 4.0);
        QVERIFY2(slider()->accessibleDescription().contains(u"of 20 second"_s),
                 qPrintable(slider()->accessibleDescription()));
    }

    void placeUnderTheMouseIsTold()
    {
        Player& player = m_window->player;
        player.playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Playing, kPatienceMs);
        const QPoint middle(slider()->width() / 2, slider()->height() / 2);
        QTest::mouseMove(slider(), middle);
        QTRY_VERIFY(QToolTip::text() == u"0:10"_s || QToolTip::text() == u"0:09"_s);
        QTest::mouseMove(slider(), {slider()->width() - 1, middle.y()});
        QTRY_VERIFY(QToolTip::text() == u"0:20"_s || QToolTip::text() == u"0:19"_s);
        QVERIFY(player.positionS() < 9.0); // it is not gone to
        QToolTip::hideText();
    }

    void playingTrackIsShownInTheList()
    {
        std::vector<PlaylistRow> rows = makeRows(u"abcdefghijklmnopqrstuvwxyz"_s);
        for (PlaylistRow& row : rows)
            row.ranked.track.path = m_files.path(u"long.ogg"_s);
        m_window->pane->model().setTracks(rows);
        Player& player = m_window->player;
        PlaylistView& view = m_window->pane->view();
        connect(m_window->bar, &PlayerBar::trackRequested, m_window->pane,
                &PlaylistPane::goToPlaying);
        QTest::keyClick(m_window->box, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(view.selectedRows().empty()); // nothing plays
        player.playRow(0);
        for (int row = 1; row < 20; ++row) // it goes on, and the list with it
            player.next();
        QVERIFY(view.isInSight(19));
        view.scrollToTop(); // the listener looks at something else
        player.next();
        QVERIFY(!view.isInSight(20));
        QTest::keyClick(m_window->box, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(view.isInSight(20) && view.hasFocus());
        QCOMPARE(view.selectedRows(), std::vector<int>{20});
        view.scrollToTop();
        auto* title = m_window->bar->findChild<ElidedLabel*>();
        QVERIFY(title->text().contains(u"Title u"_s));
        QTest::mouseClick(title, Qt::LeftButton);
        QVERIFY(view.isInSight(20));
    }

    void orderOfPlayingIsSeenAndChosenInTheMenu()
    {
        Player& player = m_window->player;
        QAction* const repeat = m_window->bar->repeatAction();
        repeat->trigger();
        QVERIFY(player.loop() == Player::Loop::List);
        player.setLoop(Player::Loop::None); // as from the desktop
        QVERIFY(!repeat->isChecked());
        player.setShuffled(true);
        QVERIFY(m_window->bar->shuffleAction()->isChecked());
        m_window->bar->shuffleAction()->trigger();
        QVERIFY(!player.isShuffled());
    }

    void removedRowKeepsPlayingAndMarksReturn()
    {
        Player& player = m_window->player;
        player.playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Playing, kPatienceMs);
        PlaylistModel& model = m_window->pane->model();
        model.removeRowsAt({0});
        QVERIFY(player.state() == Player::State::Playing);
        QVERIFY(player.hasNext());
        player.next();
        QCOMPARE(player.current()->id, u"b"_s);
        QCOMPARE(markOf(0), PlayingMark::Playing);
    }

    void isALowStripThatCollapsesToItsEssentials()
    {
        PlayerBar& bar = *m_window->bar;
        m_window->player.openPage(makeTrack(u"x"_s.repeated(60))); // something to say
        m_window->resize(900, 700);
        QCoreApplication::processEvents();
        const auto labels = bar.findChildren<ElidedLabel*>();
        const auto volume = bar.findChildren<SeekSlider*>().last();
        QVERIFY2(bar.height() <= 64, qPrintable(QString::number(bar.height())));
        const int height = bar.height();
        QVERIFY(labels[1]->isVisible());
        QVERIFY(volume->isVisible());
        m_window->layout()->setSizeConstraint(QLayout::SetNoConstraint); // the bar alone counts
        for (int width = 890; width >= bar.minimumSizeHint().width() + 40; width -= 50) {
            m_window->resize(width, 700);
            QCoreApplication::processEvents();
            QVERIFY(bar.height() <= height);
            for (QWidget* part : bar.findChildren<QWidget*>()) {
                if (!part->isVisible())
                    continue;
                const QRect place(part->mapTo(&bar, QPoint()), part->size());
                QVERIFY2(bar.rect().contains(place),
                         qPrintable(u"%1 at %2"_s.arg(part->accessibleName()).arg(width)));
            }
        }
        QVERIFY(!labels[1]->isVisible());
        QVERIFY(labels[0]->text().contains(m_window->player.message()));
        QVERIFY(!volume->isVisible());
        for (const QString& name : {u"Previous Track"_s, u"Play"_s, u"Next Track"_s, u"Mute"_s})
            QVERIFY2(buttonNamed(name)->isVisible(), qPrintable(name));
        QVERIFY(slider()->isVisible());
        m_window->resize(900, 700);
        QCoreApplication::processEvents();
        QVERIFY(volume->isVisible() && labels[1]->isVisible());
    }

    void messageAndNameAreShownWhole()
    {
        m_window->resize(800, 700);
        QCoreApplication::processEvents();
        const auto labels = m_window->bar->findChildren<ElidedLabel*>();
        QCOMPARE(labels[1]->text(), m_window->player.message());
        m_window->player.playRow(0);
        QCOMPARE(labels[0]->text(), u"Title a"_s);
        QCOMPARE(labels[1]->text(), m_window->player.message());
        QVERIFY(labels[1]->toolTip().contains(u"long.ogg"_s));
        QCOMPARE(spoken(labels[1]), m_window->player.message());
        QCOMPARE(spoken(labels[1], QAccessible::Description), m_window->player.message());
        const int height = m_window->bar->height();
        m_window->player.openPage(makeTrack(u"x"_s.repeated(500)));
        QCoreApplication::processEvents();
        QCOMPARE(m_window->bar->height(), height); // long news move nothing
    }

    void volumeSliderIsEvenToTheEar()
    {
        const auto sliders = m_window->bar->findChildren<SeekSlider*>();
        SeekSlider* volume = sliders.last();
        volume->setValue(50);
        QVERIFY(m_window->player.volume() > 0.05 && m_window->player.volume() < 0.3);
        m_window->player.setVolume(1.0);
        QCOMPARE(volume->value(), 100);
        m_window->bar->muteAction()->trigger();
        QVERIFY(m_window->player.isMuted());
        QVERIFY(m_window->bar->muteAction()->isChecked());
    }

    void addressOfAPageCanBeCopied()
    {
        QToolButton* copy = buttonNamed(u"Copy Address"_s);
        QVERIFY(copy != nullptr && !copy->isVisible());
        const int height = m_window->bar->height();
        const Track track = makeTrack(u"web"_s, {}, u"https://example.org/listen?a=1"_s);
        m_window->player.openPage(track);
        QVERIFY(copy->isVisible());
        QEvent languageChange(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window->bar, &languageChange);
        QVERIFY(copy->isVisible());
        QVERIFY(m_window->bar->findChildren<ElidedLabel*>()[1]->text().contains(track.url));
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), track.url);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->bar->height(), height);
        m_window->player.openPage(makeTrack(u"x"_s));
        QVERIFY(!copy->isVisible());
    }

    void everyControlHasANameAndADescription()
    {
        for (QWidget* widget : m_window->bar->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const QString name = spoken(widget);
            QVERIFY(!name.isEmpty());
            QVERIFY2(!spoken(widget, QAccessible::Description).isEmpty(), qPrintable(name));
        }
    }

    void tabGoesThroughTheTransportThenTheVolume()
    {
        QStringList names;
        QWidget* const bar = m_window->bar;
        for (QWidget* widget = bar->nextInFocusChain(); bar->isAncestorOf(widget);
             widget = widget->nextInFocusChain()) {
            if (widget->focusPolicy() & Qt::TabFocus)
                names << spoken(widget);
        }
        QCOMPARE(names, (QStringList{u"Previous Track"_s, u"Play"_s, u"Next Track"_s, u"Position"_s,
                                     u"Copy Address"_s, u"Mute"_s, u"Volume"_s}));
    }

    void transportControlsKeepTheirOrderRightToLeft()
    {
        const auto buttonOf = [this](const QAction* action) {
            for (QToolButton* button : m_window->bar->findChildren<QToolButton*>()) {
                if (button->defaultAction() == action)
                    return button->mapTo(m_window->bar, QPoint()).x();
            }
            return -1;
        };
        m_window->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QVERIFY(buttonOf(m_window->bar->previousAction()) < buttonOf(m_window->bar->playAction()));
        QVERIFY(buttonOf(m_window->bar->playAction()) < buttonOf(m_window->bar->nextAction()));
        QVERIFY(!slider()->isRightToLeft());
    }

    void iconsAreCrisp()
    {
        const QImage large = themeIcon(Icon::Play).pixmap(QSize(16, 16), 2.0).toImage();
        QCOMPARE(large.size(), QSize(32, 32));
        QImage scaled = themeIcon(Icon::Play).pixmap(QSize(16, 16), 1.0).toImage();
        QVERIFY(large != scaled.scaled(32, 32));
        const QIcon on = themeIcon(Icon::Volume);
        QVERIFY(on.pixmap(QSize(16, 16), QIcon::Disabled).toImage() !=
                on.pixmap(QSize(16, 16), QIcon::Normal).toImage());
    }

private:
    SeekSlider* slider() { return m_window->bar->findChildren<SeekSlider*>().first(); }

    QToolButton* buttonNamed(const QString& text)
    {
        return withText<QToolButton>(*m_window->bar, text);
    }

    PlayingMark markOf(int row)
    {
        return static_cast<PlayingMark>(
            m_window->pane->model().index(row, 0).data(PlaylistModel::PlayingRole).toInt());
    }

    SoundFiles m_files;
    std::unique_ptr<Window> m_window;
};

QTEST_MAIN(TestPlayerBar)
#include "test_player_bar.moc"
