// SPDX-License-Identifier: MIT
#include "app/window/appearance.h"
#include "core/catalog/database.h"
#include "core/catalog/sqlite_support.h"
#include "tests/core/collection/wav_file.h"
#include "tests/support/drop.h"
#include "tests/support/file_content.h"
#include "tests/support/find_widget.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/emotion/circumplex_painter.h"
#include "ui/playlist/answered_line.h"
#include "ui/playlist/playlist_view.h"
#include "ui/session/folder_controller.h"
#include "ui/session/playlist_library.h"

#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// What one does with music of one's own.
class TestWindowLibrary : public QObject {
    Q_OBJECT
public:
    explicit TestWindowLibrary(const EmptyHome& home) : m_home(home) {}

private Q_SLOTS:
    void folderThatIsDroppedOnTheWindowJoinsTheMusic()
    {
        const QString music = m_home.filePath(u"Music"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(writeWav(music + u"/tone %1.wav"_s.arg(i), 200.0 + 20.0 * i));
        WindowUnderTest window;
        QVERIFY(window.named(u"Add a Folder of Music…"_s) != nullptr); // where the list is empty
        QVERIFY(window.drop({music}, QPoint(300, 300)));
        QTRY_VERIFY_WITH_TIMEOUT(
            says(window.window(), u"“Music” is in the catalog with 3 files of music"_s), 60'000);
        QTRY_COMPARE(sourcesOf(window).count(u"folder:Music"_s), 1);
        QTest::mouseClick(window.named(u"Close this message"_s), Qt::LeftButton);
        QVERIFY(!says(window.window(), u"is in the catalog"_s));
        QCOMPARE(window.state().mode, StageMode::Nothing); // no clip was begun
    }

    void listIsSavedUnderANameAndOpenedAgain()
    {
        WindowUnderTest window;
        askByThePad(window);
        const QStringList kept = titles(window);
        saveAsPlaylist(window, [](QWidget& dialog) {
            auto* field = dialog.findChild<QLineEdit*>();
            field->selectAll();
            QTest::keyClicks(field, u"Evening"_s);
            QTest::mouseClick(visibleButton(dialog, u"Save"_s), Qt::LeftButton);
        });
        QTRY_COMPARE(window.said(), u"Saved as “Evening”."_s);
        window->library().playlists().rename(u"Evening"_s, u"Night"_s);
        QTRY_COMPARE(window.said(), QString());
        window->library().playlists().rename(u"Night"_s, u"Evening"_s);
        QTest::mouseClick(window.named(u"Calm"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(titles(window) != kept && window.list().rowCount() == 10, 30'000);

        QVERIFY(window.activate());
        window.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto* table = named<QTableView>(window.window(), u"Saved playlists"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(table));
        table->setFocus();
        table->selectRow(0);
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table->window()->windowHandle(), Qt::Key_Return);
        QTRY_COMPARE(titles(window), kept);
        QCOMPARE(window->playlistPane().answered().text(), u"Playlist “Evening”"_s);
        QVERIFY(window.activate());
        QTest::keyClick(window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(titles(window) != kept, 10'000);
    }

    void blankNameIsNoNameForAList()
    {
        WindowUnderTest window;
        askByThePad(window);
        bool isEnabled = true;
        saveAsPlaylist(window, [&](QWidget& dialog) {
            auto* field = dialog.findChild<QLineEdit*>();
            QTest::keyClicks(field, u"  "_s);
            field->selectAll();
            QTest::keyClick(field, Qt::Key_Space);
            isEnabled =
                dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
        });
        QVERIFY(!isEnabled);
    }

    void droppedPlaylistIsOpenedAndMissingTracksAreReported()
    {
        WindowUnderTest window;
        askByThePad(window);
        const Track known = window.list().rows()[3].ranked.track;
        const QString file = writeFile(
            m_home.filePath(u"mix.m3u8"_s),
            "#EXTM3U\n#EXTINF:10," + known.artist.toUtf8() + " - " + known.title.toUtf8() +
                "\n/elsewhere/a.mp3\n#EXTINF:10,Nobody - No Such Song\n/elsewhere/b.mp3\n");
        QVERIFY(window.drop({file}, QPoint(300, 300)));
        QTRY_COMPARE(titles(window), QStringList{known.title});
        QVERIFY2(window.said().contains(u"without one that is not in the catalog"_s),
                 qPrintable(window.said()));
        QVERIFY2(window.said().contains(u"Nobody - No Such Song"_s), qPrintable(window.said()));
        // It goes with the list that it is about.
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.list().rowCount(), 10);
        QCOMPARE(window.said(), u"Undone: Open Playlist"_s);
        window->openClips({file}); // as an argument of the program
        QTRY_COMPARE(titles(window), QStringList{known.title});
        QCOMPARE(window.state().mode, StageMode::Nothing);
    }

    void playlistOfUnknownTracksSaysThatNoneIsThere()
    {
        WindowUnderTest window;
        askByThePad(window);
        const QString file = writeFile(m_home.filePath(u"strange.m3u8"_s),
                                       "#EXTM3U\n#EXTINF:10,Nobody - No Such Song\n/no/a.mp3\n"
                                       "#EXTINF:10,Nobody - No Other Song\n/no/b.mp3\n");
        QVERIFY(window.drop({file}, QPoint(300, 300)));
        QTRY_COMPARE(window.list().rowCount(), 0);
        const auto* reason = window->findChild<QLabel*>(u"emptyText"_s);
        QVERIFY2(reason->text().contains(u"“strange” is in the catalog"_s),
                 qPrintable(reason->text()));
        QVERIFY(window->findChild<QPushButton*>(u"folderButton"_s)->isVisible());
        QCOMPARE(window.said(), reason->text());
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.list().rowCount(), 10);
        window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window.list().rowCount(), 0);
        QVERIFY(reason->text().contains(u"“strange”"_s));
        askByWords(window);
    }

    void tracksOfTheListJoinASavedPlaylistByTheMenuOrAreDroppedOnIt()
    {
        WindowUnderTest window;
        askByThePad(window);
        PlaylistLibrary& playlists = window->library().playlists();
        playlists.save(Playlist::madeNow(u"Evening"_s, {}));
        QTRY_VERIFY_WITH_TIMEOUT(playlists.has(u"Evening"_s), 30'000);
        PlaylistView& view = window->playlistPane().view();
        view.setFocus();
        view.selectRow(0);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        const auto addByKeys = [&view] {
            QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
            QCoreApplication::sendEvent(view.viewport(), &menuKey);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Y);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        };
        addByKeys();
        QTRY_VERIFY_WITH_TIMEOUT(window.said().contains(u"added to “Evening”"_s), 30'000);
        QVERIFY(window.said().startsWith(u"2 "_s));
        addByKeys();
        QTRY_COMPARE_WITH_TIMEOUT(window.said(), u"“Evening” already has that."_s, 30'000);

        CatalogDialog* catalog = openCatalog(window);
        catalog->showPlaylists();
        auto* saved = named<QTableView>(*catalog, u"Saved playlists"_s);
        const std::unique_ptr<QMimeData> rows(
            window.list().mimeData({window.list().index(1), window.list().index(2)}));
        QVERIFY(dropOn(*saved->viewport(), *rows,
                       saved->visualRect(saved->model()->index(0, 0)).center()));
        QTRY_COMPARE_WITH_TIMEOUT(playlists.playlists().front().tracks, 3, 30'000);
        QVERIFY(says(*catalog, u"added to “Evening”"_s));
        QCOMPARE(window.list().rowCount(), 10);
    }

    void foundTrackIsAddedToTheList()
    {
        WindowUnderTest window;
        askByThePad(window);
        CatalogDialog* catalog = openCatalog(window);
        QVERIFY(catalog != nullptr);
        catalog->findChild<QTabWidget*>()->setCurrentIndex(1);
        auto* table = named<QTableView>(window.window(), u"Tracks found"_s);
        auto* words = table->parentWidget()->findChild<QLineEdit*>();
        QTest::keyClicks(words, u"lullaby"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 30'000);
        const QString title = table->model()->index(0, 0).data().toString();
        const bool wasThere = titles(window).contains(title);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Insert);
        QVERIFY(titles(window).contains(title));
        QCOMPARE(window.list().rowCount(), wasThere ? 10 : 11);
        QVERIFY(!window.said().isEmpty());
        askByThePad(window);
        QTRY_VERIFY(window.said().isEmpty());
    }

    void failedImportIsNotReportedAfterASuccessfulOne()
    {
        WindowUnderTest window;
        const auto write = [this](const QString& name, const QByteArray& bytes) {
            return writeFile(m_home.filePath(name), bytes);
        };
        CatalogDialog* catalog = openCatalog(window);
        QVERIFY(catalog != nullptr);
        catalog->importFile(write(u"letter.csv"_s, "Dear Ada\nhow are you\n"));
        QTRY_VERIFY_WITH_TIMEOUT(window.said().contains(u"letter.csv” is not a data set"_s),
                                 30'000);
        catalog->importFile(write(u"songs.csv"_s, "id,caption\n1,A sad slow piano piece\n"));
        QTRY_COMPARE_WITH_TIMEOUT(window.said(), QString(), 30'000);
        QTRY_VERIFY(sourcesOf(window).contains(u"songs"_s));
    }

    void failureOfTheCatalogIsTakenBackWhenSomethingSucceedsThere()
    {
        WindowUnderTest window;
        LibraryController& library = window->library();
        QTRY_VERIFY_WITH_TIMEOUT(library.overview(), 30'000);
        Q_EMIT library.failed(Message::verbatim("The disk is full."));
        QCOMPARE(window.said(), u"The disk is full."_s);
        CatalogDialog* catalog = openCatalog(window);
        QTest::keyClicks(named<QLineEdit>(*catalog, u"Search the catalog"_s), u"moonlight"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.said(), QString(), 30'000);

        // What an import has to say is worth more than that.
        catalog->importFile(writeFile(m_home.filePath(u"note.csv"_s), "Dear Ada\nhow are you\n"));
        QTRY_VERIFY_WITH_TIMEOUT(window.said().contains(u"note.csv"_s), 30'000);
        QSignalSpy known(&library, &LibraryController::overviewReady);
        library.refreshOverview();
        QVERIFY(known.wait(30'000));
        QVERIFY(window.said().contains(u"note.csv"_s));
    }

    void whatWasSaidFollowsTheLanguage()
    {
        WindowUnderTest window;
        askByThePad(window);
        PlaylistPane& pane = window->playlistPane();
        pane.view().setFocus();
        pane.view().selectRow(0);
        QTest::keyClick(&pane.view(), Qt::Key_Delete);
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.said(), u"Undone: Remove"_s);
        pane.setNotice(Message("v2m::PlaylistController", "Choosing music…"));
        speak(u"de"_s);
        QTRY_COMPARE(window.said(), u"Rückgängig gemacht: Entfernen"_s);
        QVERIFY(!says(pane, u"Choosing music…"_s) && says(pane, u"Musik wird ausgesucht"_s));
        speak(u"en"_s);
        QTRY_COMPARE(window.said(), u"Undone: Remove"_s);
    }

    void whatTheCatalogHasSaidFollowsTheLanguage()
    {
        WindowUnderTest window;
        PlaylistLibrary& playlists = window->library().playlists();
        for (const QString& title : {u"Dawn"_s, u"Dusk"_s})
            playlists.save(Playlist::madeNow(title, {}));
        QTRY_VERIFY_WITH_TIMEOUT(playlists.has(u"Dusk"_s), 30'000);
        CatalogDialog* catalog = openCatalog(window);
        catalog->importFile(writeFile(m_home.filePath(u"page.csv"_s), "Dear Ada\nhow are you\n"));
        QTRY_VERIFY_WITH_TIMEOUT(says(*catalog, u"page.csv” is not a data set"_s), 30'000);
        speak(u"de"_s);
        QTRY_VERIFY(says(*catalog, u"page.csv“ ist kein Datensatz"_s));
        speak(u"en"_s);
        QTRY_VERIFY(says(*catalog, u"page.csv” is not a data set"_s));

        const QByteArray songs = "id,caption\n1,A sad slow piano piece\n,nothing\n";
        catalog->importFile(writeFile(m_home.filePath(u"page.csv"_s), songs));
        QTRY_VERIFY_WITH_TIMEOUT(says(*catalog, u"“page.csv” was imported."_s), 30'000);
        speak(u"de"_s);
        QTRY_VERIFY(says(*catalog, u"„page.csv“ wurde importiert."_s));
        speak(u"en"_s);
        QTRY_VERIFY(says(*catalog, u"“page.csv” was imported."_s));

        catalog->showPlaylists(u"Dusk"_s);
        auto* saved = named<QTableView>(*catalog, u"Saved playlists"_s);
        QTRY_COMPARE(saved->currentIndex().data().toString(), u"Dusk"_s);
        QTest::keyClick(saved, Qt::Key_F2);
        auto* name = saved->findChild<QLineEdit*>();
        name->setText(u"Dawn"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(*catalog, u"There is a playlist named “Dawn” already."_s),
                                 30'000);
        speak(u"de"_s);
        QTRY_VERIFY(says(*catalog, u"Es gibt schon eine Playlist namens „Dawn“."_s));
        speak(u"en"_s);
    }

    void importGoesOnWithoutTheCatalogAndIsReportedThere()
    {
        const QString file = writeFile(m_home.filePath(u"more.csv"_s),
                                       "id,caption\n1,A sad slow piano piece\n,nothing\n");
        WindowUnderTest window;
        window->library().importFile(m_home.filePath(u"letter.csv"_s), {});
        QTRY_VERIFY_WITH_TIMEOUT(window.said().contains(u"is not a data set"_s) ||
                                     window.said().contains(u"does not exist"_s),
                                 30'000);
        CatalogDialog* catalog = openCatalog(window);
        catalog->importFile(file);
        QTest::keyClick(catalog, Qt::Key_Escape);
        QCOMPARE(window.said(), u"Importing “more.csv”…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            window.said().startsWith(u"“more.csv” was imported. Tracks added: 1"_s), 30'000);
        QVERIFY(window.activate());
        window.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(says(window.window(), u"“more.csv” was imported."_s));
        bool hasSkipped = false;
        for (const auto* button : window->findChildren<QToolButton*>())
            hasSkipped |= button->isVisible() && button->text().contains(u"1 row"_s);
        QVERIFY(hasSkipped);
    }

    void listFollowsTheModeWhileAnImportRuns()
    {
        const QString file =
            writeFile(m_home.filePath(u"many.csv"_s), "id,caption\n1,A sad slow piano piece\n");
        WindowUnderTest window;
        askByWords(window);
        const QStringList matching = titles(window);
        CatalogDialog* catalog = openCatalog(window);
        QSignalSpy cancelled(&window->library(), &LibraryController::importCancelled);
        Database other(window->library().overview()->path); // the import waits for it
        other.connection().exec("BEGIN IMMEDIATE");
        catalog->importFile(file);
        QTest::keyClick(catalog, Qt::Key_Escape);
        QTest::mouseClick(window.named(u"Lift"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(titles(window) != matching, 30'000);
        QVERIFY(window->library().isImporting());
        QVERIFY(!says(window.window(), u"Choosing music…"_s));
        QCOMPARE(window.list().rowCount(), 10);
        window.picture(window.window(), u"list_during_an_import"_s);
        window->library().cancelImport();
        QVERIFY(!cancelled.isEmpty() || cancelled.wait(30'000));
        other.connection().exec("ROLLBACK");
    }

    void folderAndTableGivenAsClipsAreOfferedAsMusic()
    {
        const QString music = m_home.filePath(u"Given"_s);
        QVERIFY(writeWav(music + u"/tone.wav"_s, 330.0));
        const QString file =
            writeFile(m_home.filePath(u"given.csv"_s), "id,caption\n1,A sad slow piano piece\n");
        WindowUnderTest window;
        window->openClips({music, file});
        QCOMPARE(window.state().mode, StageMode::Nothing);
        QWidget* const add = window.named(u"Add as Music…"_s);
        QVERIFY(add != nullptr);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(sourcesOf(window).contains(u"folder:Given"_s) &&
                                     sourcesOf(window).contains(u"given"_s),
                                 60'000);
    }

    /// A dot on the pad is a track: its menu leads to the row.
    void dotOnThePadLeadsToItsRow()
    {
        WindowUnderTest window;
        askByThePad(window);
        const auto& tracks = window.pad().picture().tracks;
        QCOMPARE(tracks.size(), std::size_t(10));
        const QRectF contents = QRectF(window.pad().rect()).adjusted(8, 8, -8, -8);
        const QPoint at =
            circumplexPlacement(contents, window.pad().font()).toWidget(tracks[6].point).toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, window.pad().mapToGlobal(at));
        QCoreApplication::sendEvent(&window.pad(), &event);
        auto* menu = window.pad().findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        const QString wanted = QString(tracks[6].title).replace(u"&"_s, u"&&"_s);
        QAction* show = nullptr;
        for (QAction* action : menu->actions()) {
            if (action->text().contains(wanted))
                show = action;
        }
        QVERIFY(show != nullptr);
        show->trigger();
        menu->close();
        QCOMPARE(window->playlistPane().view().selectedRows(), std::vector<int>{6});
    }

private:
    /// As the settings do, with the catalogs that the program loads.
    static void speak(const QString& language)
    {
        Settings settings;
        settings.language = language;
        applyAppearance(*qApp, settings);
    }

    static CatalogDialog* openCatalog(WindowUnderTest& window)
    {
        window.press(Qt::Key_L, Qt::ControlModifier);
        return window->findChild<CatalogDialog*>();
    }

    static void askByThePad(WindowUnderTest& window)
    {
        window.pad().setFocus();
        QTest::keyClick(&window.pad(), Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(window.list().rowCount(), 10, 30'000);
    }

    static void askByWords(WindowUnderTest& window)
    {
        auto* search = window->playlistPane().findChild<QLineEdit*>(u"search"_s);
        QTest::keyClicks(search, u"sad"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window.list().rowCount(), 10, 30'000);
    }

    static QStringList titles(WindowUnderTest& window)
    {
        QStringList titles;
        for (const PlaylistRow& row : window.list().rows())
            titles.append(row.ranked.track.title);
        return titles;
    }

    /// Asks for a name, which is answered.
    static void saveAsPlaylist(WindowUnderTest& window, const std::function<void(QWidget&)>& answer)
    {
        QVERIFY(window.inDialog(
            [&] { window.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier); }, answer));
    }

    static QStringList sourcesOf(WindowUnderTest& window)
    {
        QStringList names;
        if (window->library().overview())
            for (const CatalogSource& source : window->library().overview()->sources)
                names.append(source.name);
        return names;
    }

    const EmptyHome& m_home;
};

V2M_WINDOW_TEST_MAIN(TestWindowLibrary)

#include "test_window_library.moc"
