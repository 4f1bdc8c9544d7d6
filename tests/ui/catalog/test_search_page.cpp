// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/file_content.h"
#include "tests/support/find_widget.h"
#include "ui/catalog/search_page.h"
#include "ui/playlist/track_mime_data.h"
#include "ui/session/playlist_library.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr int kLongMs = 30'000; // machines that test are busy

} // namespace

/// What is done with tracks that were found.
class TestSearchPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"video2music"_s);
        QCoreApplication::setApplicationName(u"video2music"_s);
        const QString songs =
            test::writeFile(m_folder.filePath(u"songs.csv"_s), "id,title,artist,caption\n"
                                                               "a,Zebra one,Carla,soft piano\n"
                                                               "b,Zebra two,Anna,soft guitar\n"
                                                               "c,Zebra three,Bert,loud drums\n");
        m_library = std::make_unique<LibraryController>(m_folder.filePath(u"catalog.db"_s));
        QSignalSpy finished(m_library.get(), &LibraryController::importFinished);
        m_library->importFile(songs, {});
        QVERIFY(finished.wait(kLongMs));
    }

    void init()
    {
        QSettings().clear();
        makePage();
    }

    void cleanup() { m_page.reset(); }

    void enterPlaysTheChosenTrack()
    {
        QSignalSpy played(m_page.get(), &SearchPage::playRequested);
        table().selectRow(1);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(played.size(), 1);
        QCOMPARE(played[0][0].value<Track>().title, titleAt(1));
    }

    void downGoesFromTheWordsToTheTracks()
    {
        auto* words = m_page->findChild<QLineEdit*>();
        words->setFocus();
        QTest::keyClick(words, Qt::Key_Down);
        QVERIFY(table().hasFocus());
        QCOMPARE(table().currentIndex().row(), 0);
    }

    void doubleClickPlaysToo()
    {
        QSignalSpy played(m_page.get(), &SearchPage::playRequested);
        const QPoint place = table().visualRect(table().model()->index(2, 0)).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(played.size(), 1);
        QCOMPARE(played[0][0].value<Track>().title, titleAt(2));
    }

    void insertAddsAllChosenTracks()
    {
        QSignalSpy added(m_page.get(), &SearchPage::addRequested);
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table(), Qt::Key_Insert);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0][0].value<std::vector<Track>>().size(), std::size_t(2));
        QVERIFY(!button(u"&Play"_s)->isEnabled()); // of two, which?
        QVERIFY(button(u"&Add to the List"_s)->isEnabled());
    }

    void menuHasAllActions()
    {
        QStringList names;
        for (const QAction* action : table().actions())
            names.append(action->text());
        QCOMPARE(names, QStringList({u"&Play"_s, u"&Add to the List"_s, u"&More Like This"_s,
                                     u"Add to Pla&ylist"_s}));
        QSignalSpy more(m_page.get(), &SearchPage::moreLikeRequested);
        table().selectRow(0);
        QTest::mouseClick(button(u"&More Like This"_s), Qt::LeftButton);
        QCOMPARE(more.size(), 1);
    }

    void chosenTracksJoinASavedPlaylistByTheMenu()
    {
        const QAction* addTo = table().actions().back();
        QVERIFY(!addTo->isVisible()); // there is none
        PlaylistLibrary& playlists = m_library->playlists();
        playlists.save(Playlist::madeNow(u"Evening"_s, {}));
        QTRY_VERIFY_WITH_TIMEOUT(addTo->isVisible(), kLongMs);
        table().clearSelection();
        QVERIFY(!addTo->isEnabled());
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(addTo->isEnabled());

        QSignalSpy extended(&playlists, &PlaylistLibrary::extended);
        QTimer::singleShot(0, this, [] {
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Y);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        });
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(table().viewport(), &menuKey);
        QVERIFY(!extended.isEmpty() || extended.wait(kLongMs));
        QCOMPARE(extended[0][1].toInt(), 2);
        playlists.remove(u"Evening"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!addTo->isVisible(), kLongMs);
    }

    void clickOnAHeadingSortsAndTheThirdBringsTheBestFirst()
    {
        const QStringList best = titles();
        QHeaderView& header = *table().horizontalHeader();
        const QPoint artist(header.sectionViewportPosition(1) + 10, header.height() / 2);
        const auto click = [&] {
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, artist);
        };
        click();
        QCOMPARE(titles(), QStringList({u"Zebra two"_s, u"Zebra three"_s, u"Zebra one"_s}));
        click();
        QCOMPARE(titles(), QStringList({u"Zebra one"_s, u"Zebra three"_s, u"Zebra two"_s}));
        click();
        QCOMPARE(titles(), best);
    }

    void columnIsHiddenByTheMenuOfTheHeadingsAndStaysSo()
    {
        QHeaderView& header = *table().horizontalHeader();
        Q_EMIT header.customContextMenuRequested(QPoint(5, 5));
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(header.isSectionHidden(1));
        header.resizeSection(0, 123);
        m_page.reset(); // as when the catalog is closed
        makePage();
        QVERIFY(table().horizontalHeader()->isSectionHidden(1));
        QCOMPARE(table().horizontalHeader()->sectionSize(0), 123);
    }

    void chosenTracksAreDraggedAsTracks()
    {
        const std::unique_ptr<QMimeData> data(
            table().model()->mimeData({table().model()->index(0, 0), table().model()->index(0, 1),
                                       table().model()->index(1, 0)}));
        const auto* tracks = qobject_cast<TrackMimeData*>(data.get());
        QVERIFY(tracks != nullptr);
        QCOMPARE(tracks->tracks().size(), std::size_t(2));
        QCOMPARE(tracks->tracks()[0].title, titleAt(0));
    }

private:
    void makePage()
    {
        m_page = std::make_unique<SearchPage>(*m_library);
        m_page->resize(700, 400);
        QVERIFY(test::showActive(*m_page));
        QTest::keyClicks(m_page->findChild<QLineEdit*>(), u"zebra"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 3, kLongMs);
        table().setFocus();
    }

    QTableView& table() const { return *m_page->findChild<QTableView*>(); }

    QString titleAt(int row) const { return table().model()->index(row, 0).data().toString(); }

    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            titles.append(titleAt(row));
        return titles;
    }

    QPushButton* button(const QString& text) const
    {
        return test::withText<QPushButton>(*m_page, text);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<LibraryController> m_library;
    std::unique_ptr<SearchPage> m_page;
};

QTEST_MAIN(TestSearchPage)

#include "test_search_page.moc"
