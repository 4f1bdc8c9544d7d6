// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/drop.h"
#include "tests/support/find_widget.h"
#include "tests/support/tracks.h"
#include "ui/catalog/playlists_page.h"
#include "ui/playlist/track_mime_data.h"
#include "ui/session/playlist_library.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kLongMs = 30'000; // machines that test are busy

} // namespace

/// Opening, renaming and deleting saved lists, as a person does it.
class TestPlaylistsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_playlists = std::make_unique<PlaylistLibrary>(m_folder->filePath(u"catalog.db"_s));
        m_page = std::make_unique<PlaylistsPage>(*m_playlists);
        QVERIFY(showActive(*m_page));
        for (const QString& title : {u"Evening"_s, u"Morning"_s})
            m_playlists->save(Playlist::madeNow(title, {}));
        QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList({u"Evening"_s, u"Morning"_s}), kLongMs);
        table()->setFocus();
        table()->selectRow(1);
    }

    void cleanup()
    {
        m_page.reset();
        m_playlists.reset();
    }

    void withoutAnyItSaysHowToSaveOne()
    {
        PlaylistLibrary none(m_folder->filePath(u"empty.db"_s));
        PlaylistsPage page(none);
        page.show();
        QVERIFY(test::says(page, u"Save as Playlist"_s));
    }

    void enterOpensTheChosenOne()
    {
        QSignalSpy opened(m_playlists.get(), &PlaylistLibrary::opened);
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(opened.wait(kLongMs));
        QCOMPARE(opened[0][0].value<MatchedPlaylist>().playlist.title, u"Morning"_s);
    }

    void f2RenamesAndEnterEndsThatWithoutOpening()
    {
        QSignalSpy opened(m_playlists.get(), &PlaylistLibrary::opened);
        rename(u"Afternoon"_s);
        QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList({u"Afternoon"_s, u"Evening"_s}), kLongMs);
        QVERIFY(opened.isEmpty());
    }

    void duplicateNameIsReportedAndNothingIsLost()
    {
        rename(u"Evening"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"There is a playlist named “Evening” already."_s), kLongMs);
        QCOMPARE(titles(), QStringList({u"Evening"_s, u"Morning"_s}));
    }

    void deletedOneIsRestoredWithCtrlZAndWithTheButton()
    {
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"Evening"_s}, kLongMs);
        QVERIFY(says(u"“Morning” was deleted."_s));
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 2, kLongMs);
        QVERIFY(!says(u"was deleted"_s));

        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 1, kLongMs);
        QTest::mouseClick(visibleButton(*m_page, u"Undo Deleting"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 2, kLongMs);
    }

    void theFileDialogBeginsWhereTheLastFileWas()
    {
        const QString path = m_folder->filePath(u"list.m3u8"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("song.mp3\n") > 0);
        file.close();
        QStringList folders;
        const auto choose = [&] {
            QTimer::singleShot(0, this, [&] {
                auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
                folders.append(dialog->directory().path());
                dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
                static_cast<QDialog*>(dialog)->accept();
            });
            QTest::mouseClick(visibleButton(*m_page, u"Open a File…"_s), Qt::LeftButton);
        };
        choose();
        choose();
        QCOMPARE(folders.size(), 2);
        QVERIFY(folders[0] != m_folder->path());
        QCOMPARE(folders[1], m_folder->path());
    }

    void droppedTracksJoinAPlaylistAndAreTakenOutAgain()
    {
        const TrackMimeData data({makeTrack(u"Song"_s)});
        const auto drop = [&] {
            const QPoint at = table()->visualRect(table()->model()->index(0, 2)).center();
            return dropOn(*table()->viewport(), data, at);
        };
        const auto tracks = [this] { return table()->model()->index(0, 1).data().toString(); };
        QVERIFY(drop());
        QTRY_COMPARE_WITH_TIMEOUT(tracks(), u"1"_s, kLongMs);
        QVERIFY(says(u"added to “Evening”"_s));
        QVERIFY(drop());
        QTRY_VERIFY_WITH_TIMEOUT(says(u"“Evening” already has that."_s), kLongMs);
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(tracks(), u"0"_s, kLongMs);
    }

private:
    /// The chosen list, as by hand.
    void rename(const QString& title) const
    {
        QTest::keyClick(table(), Qt::Key_F2);
        auto* editor = table()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, title);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    QTableView* table() const { return m_page->findChild<QTableView*>(); }

    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            titles.append(table()->model()->index(row, 0).data().toString());
        return titles;
    }

    bool says(const QString& text) const { return test::says(*m_page, text); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlaylistLibrary> m_playlists;
    std::unique_ptr<PlaylistsPage> m_page;
};

QTEST_MAIN(TestPlaylistsPage)

#include "test_playlists_page.moc"
