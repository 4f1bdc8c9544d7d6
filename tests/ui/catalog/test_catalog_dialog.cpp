// SPDX-License-Identifier: MIT
#include "tests/support/drop.h"
#include "tests/support/file_content.h"
#include "tests/support/find_widget.h"
#include "tests/support/test_data.h"
#include "tests/ui/download/local_server.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/session/library_controller.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QNetworkProxy>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kLongMs = 30000;

/// The dialog over a fresh catalog with the starter works.
class Scene {
public:
    explicit Scene(const QUrl& address = QUrl(u"http://127.0.0.1:9/none"_s))
        : library(folder.filePath(u"catalog.db"_s)), dialog(library, address)
    {
        dialog.show();
        waitForSource(u"built-in works"_s);
    }

    void waitForSource(const QString& title) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(title) >= 0, kLongMs);
    }

    /// Imports a table and waits until its source is shown.
    void import(const QByteArray& table)
    {
        dialog.importFile(write(u"songs.csv"_s, table));
        waitForSource(u"songs"_s);
    }

    template <typename Control>
    Control* named(const QString& name) const
    {
        return test::named<Control>(dialog, name);
    }

    QPushButton* button(const QString& name) const { return named<QPushButton>(name); }
    QTableView* sources() const { return named<QTableView>(u"Sources"_s); }
    QTableView* found() const { return named<QTableView>(u"Tracks found"_s); }

    /// The row of the source whose title begins so (in any case); -1 without one.
    int rowOf(const QString& title) const
    {
        const QAbstractItemModel& model = *sources()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString().contains(title, Qt::CaseInsensitive))
                return row;
        }
        return -1;
    }

    QString tracksOf(const QString& title) const
    {
        return sources()->model()->index(rowOf(title), 3).data().toString();
    }

    bool says(const QString& text) const { return test::says(dialog, text); }

    QString write(const QString& name, const QByteArray& content) const
    {
        return writeFile(folder.filePath(name), content);
    }

    /// Drags these onto the dialog and lets go. @returns whether they were taken.
    bool drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        return dropOn(dialog, data, {20, 20});
    }

    /// Chooses a source and answers the question.
    void remove(const QString& title)
    {
        sources()->selectRow(rowOf(title));
        button(u"Remove the chosen source"_s)->click();
        confirm(*dialog.findChild<QMessageBox*>());
    }

    static void confirm(const QMessageBox& question)
    {
        for (QAbstractButton* answer : question.buttons()) {
            if (question.buttonRole(answer) == QMessageBox::DestructiveRole)
                answer->click();
        }
    }

    QTemporaryDir folder;
    LibraryController library;
    CatalogDialog dialog;
};

QByteArray songs(int count)
{
    QByteArray table = "id,caption,title\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        table += number + ",A sad slow piano piece,Zebra " + number + '\n';
    }
    return table;
}

} // namespace

class TestCatalogDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void freshCatalogShowsTheStarterWorks()
    {
        Scene scene;
        QCOMPARE(scene.sources()->model()->rowCount(), 1);
        QVERIFY(scene.says(u"track(s) in all"_s));
    }

    void droppedFileIsImportedAndItsSkippedRowsAreShown()
    {
        Scene scene;
        const QString path = scene.write(u"songs.csv"_s, songs(20) + "7,again,again\nx\n");
        QVERIFY(scene.drop({QUrl::fromLocalFile(path)}));
        QVERIFY(!scene.button(u"Import a CSV file"_s)->isEnabled());
        scene.waitForSource(u"songs"_s);
        QCOMPARE(scene.tracksOf(u"songs"_s), u"20"_s);
        QTRY_VERIFY(scene.says(u"added: 20"_s));
        QVERIFY(scene.button(u"Import a CSV file"_s)->isEnabled());

        auto* text = scene.named<QPlainTextEdit>(u"Skipped rows"_s);
        auto* toggle = scene.named<QToolButton>(u"2 row(s) skipped"_s);
        QVERIFY(toggle->isVisible() && !text->isVisible());
        toggle->click();
        QVERIFY(text->isVisible());
        QVERIFY2(text->toPlainText().contains(u"Line 22:"_s) &&
                     text->toPlainText().contains(u"Line 23:"_s),
                 qPrintable(text->toPlainText()));
        scene.button(u"Copy the skipped rows"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    }

    void importWithoutSkippedRowsShowsNoListOfThem()
    {
        Scene scene;
        scene.dialog.importFile(scene.write(u"songs.csv"_s, songs(5)));
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"added: 5"_s), kLongMs);
        for (const QToolButton* button : scene.dialog.findChildren<QToolButton*>())
            QVERIFY(!button->text().contains(u"skipped"_s) || !button->isVisible());
    }

    void invalidDropsAreRefusedImmediately()
    {
        Scene scene;
        QVERIFY(!scene.drop({QUrl(u"https://example.org/a.csv"_s)}));
        const QUrl file = QUrl::fromLocalFile(scene.write(u"a.csv"_s, songs(1)));
        QVERIFY(!scene.drop({file, file}));
        QVERIFY(!scene.drop({}));
    }

    void fileThatIsNotADataSetShowsAMessage()
    {
        Scene scene;
        scene.dialog.importFile(scene.write(u"letter.csv"_s, "Dear Ada\nhow are you\n"));
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"letter.csv” is not a data set"_s), kLongMs);
        QVERIFY(scene.button(u"Import a CSV file"_s)->isEnabled());
        QCOMPARE(scene.sources()->model()->rowCount(), 1);
    }

    void cancelledImportLeavesTheCatalogAsItWas()
    {
        Scene scene;
        QSignalSpy progressed(&scene.library, &LibraryController::importProgressed);
        scene.dialog.importFile(scene.write(u"songs.csv"_s, songs(300000)));
        auto* bar = scene.named<QProgressBar>(u"Progress"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(progressed.wait(kLongMs));
        QTRY_VERIFY(bar->maximum() > 0);
        scene.button(u"Cancel"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"The import was cancelled"_s), kLongMs);
        QVERIFY(!bar->isVisible());
        QSignalSpy overview(&scene.library, &LibraryController::overviewReady);
        scene.library.refreshOverview();
        QVERIFY(overview.wait(kLongMs));
        QCOMPARE(scene.sources()->model()->rowCount(), 1);
    }

    void removingASourceAsksFirstAndSaysHowMuchGoes()
    {
        Scene scene;
        scene.import(songs(7));
        scene.sources()->selectRow(scene.rowOf(u"songs"_s));
        const auto ask = [&] {
            QTest::keyClick(scene.button(u"Remove the chosen source"_s), Qt::Key_Space);
            return scene.dialog.findChild<QMessageBox*>();
        };
        QPointer<QMessageBox> question = ask();
        QVERIFY(question != nullptr);
        QVERIFY2(question->informativeText().contains(u"7"_s),
                 qPrintable(question->informativeText()));
        QTest::keyClick(question, Qt::Key_Return); // the default keeps it
        QTRY_VERIFY(question.isNull());
        QTest::qWait(100);
        QVERIFY(scene.rowOf(u"songs"_s) >= 0);

        question = ask();
        Scene::confirm(*question);
        QTRY_VERIFY_WITH_TIMEOUT(scene.rowOf(u"songs"_s) < 0, kLongMs);
        QVERIFY(scene.says(u"was removed"_s));
        QVERIFY(scene.rowOf(u"built-in works"_s) >= 0);
    }

    void removingIsSeenUntilItIsDoneAlsoInADialogThatIsOpenedMeanwhile()
    {
        Scene scene;
        scene.import(songs(2000));
        scene.remove(u"songs"_s);
        QVERIFY(scene.says(u"Removing “songs”…"_s));
        QVERIFY(scene.named<QProgressBar>(u"Progress"_s)->isVisible());
        QVERIFY(!scene.button(u"Cancel"_s)->isVisible());
        for (const QString& button : {u"Remove the chosen source"_s, u"Import a CSV file"_s})
            QVERIFY(!scene.button(button)->isEnabled());

        CatalogDialog other(scene.library, QUrl());
        other.show();
        QCOMPARE(named<QTableView>(other, u"Sources"_s)->model()->rowCount(), 2);
        QVERIFY(says(other, u"Removing “songs”…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"was removed"_s), kLongMs);
        QVERIFY(scene.button(u"Import a CSV file"_s)->isEnabled());
    }

    void theBuiltInWorksCanBeRestored()
    {
        Scene scene;
        QPushButton* add = scene.button(u"Add the built-in works"_s);
        QVERIFY(!add->isVisible());
        scene.remove(u"built-in works"_s);
        QTRY_VERIFY_WITH_TIMEOUT(add->isVisible(), kLongMs);
        QCOMPARE(scene.sources()->model()->rowCount(), 0);
        QTRY_VERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY(!add->isVisible());
    }

    void searchFindsWhileTyping()
    {
        Scene scene;
        scene.import(songs(300));
        scene.dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
        QSignalSpy searched(&scene.library, &LibraryController::searchReady);
        auto* edit = scene.named<QLineEdit>(u"Search the catalog"_s);
        QTest::keyClicks(edit, u"Zebra 17"_s);
        QTRY_VERIFY_WITH_TIMEOUT(scene.found()->model()->rowCount() > 0, kLongMs);
        QVERIFY2(searched.size() < 4, "a search for every key");
        const QAbstractItemModel& model = *scene.found()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.index(row, 0).data().toString().startsWith(u"Zebra 17"_s));
        QCOMPARE(model.index(0, 3).data().toString(), u"A sad slow piano piece"_s);
        QTRY_VERIFY(scene.says(u"11 track(s) found"_s)); // 17 and 170 to 179

        edit->setText(u"nothing has this word"_s);
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"No track has all these words"_s), kLongMs);
        edit->clear();
        QTRY_VERIFY(scene.says(u"Type words to find"_s));
        edit->setText(u"zebra"_s);
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"The best 200 track(s)"_s), kLongMs);
    }

    void offerExplainsItselfBeforeAnythingIsDownloaded()
    {
        LocalServer server;
        Scene scene(server.address());
        QVERIFY(scene.says(u"2.9 MB"_s));
        QVERIFY(scene.says(u"CC BY-SA 4.0"_s));
        QVERIFY(scene.says(u"https://huggingface.co/datasets/google/MusicCaps"_s));
        QVERIFY(scene.says(u"The network is switched off"_s));
        QVERIFY(!scene.button(u"Download MusicCaps"_s)->isVisible());
        QSignalSpy wanted(&scene.dialog, &CatalogDialog::settingsRequested);
        scene.button(u"Open the settings"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(server.openConnections(), 0);

        scene.dialog.setNetworkAllowed(true);
        QVERIFY(scene.button(u"Download MusicCaps"_s)->isVisible());
        QVERIFY(!scene.says(u"The network is switched off"_s));
        QCOMPARE(server.openConnections(), 0);
    }

    void downloadedMusicCapsIsImportedAndNoMoreOffered()
    {
        LocalServer server;
        const QString published = sharedFile(u"musiccaps-public.csv"_s);
        if (published.isEmpty())
            QSKIP("needs ../shared/data/musiccaps-public.csv");
        const QByteArray bytes = contentOf(published);
        QByteArray changed = bytes;
        changed.replace(changed.lastIndexOf("song"), 4, "sang");
        server.answerWith("200 OK", changed);
        Scene scene(server.address());
        scene.dialog.setNetworkAllowed(true);
        scene.button(u"Download MusicCaps"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"is not MusicCaps as Google published it"_s), kLongMs);
        server.answerWith("200 OK", bytes);
        scene.button(u"Download MusicCaps"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(scene.rowOf(u"MusicCaps"_s) >= 0, kLongMs);
        QTRY_COMPARE_WITH_TIMEOUT(scene.tracksOf(u"MusicCaps"_s), u"5,521"_s, kLongMs);
        QVERIFY(!scene.button(u"Download MusicCaps"_s)->isVisible());
        QVERIFY(scene.says(u"“MusicCaps” was imported"_s));
    }

    void partOfMusicCapsLeavesTheOffer()
    {
        Scene scene;
        scene.dialog.setNetworkAllowed(true);
        scene.dialog.importFile(scene.write(u"musiccaps-public.csv"_s, musicCapsTable(199)));
        QTRY_VERIFY_WITH_TIMEOUT(scene.rowOf(u"MusicCaps"_s) >= 0, kLongMs);
        QCOMPARE(scene.tracksOf(u"MusicCaps"_s), u"199"_s);
        QVERIFY(scene.button(u"Download MusicCaps"_s)->isVisible());
    }

    void tabGoesFromTheTabsThroughThePageToTheButtons()
    {
        Scene scene;
        QStringList names;
        for (QWidget* widget = scene.dialog.nextInFocusChain(); widget != &scene.dialog;
             widget = widget->nextInFocusChain()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr ||
                !widget->isVisible())
                continue;
            names << (widget->accessibleName().isEmpty() ? u"Close"_s : widget->accessibleName());
        }
        QCOMPARE(names,
                 (QStringList{u"Pages of the catalog"_s, u"Add a folder of music"_s,
                              u"Import a CSV file"_s, u"Sources"_s, u"Remove the chosen source"_s,
                              u"Address of MusicCaps"_s, u"Open the settings"_s, u"Close"_s}));
    }

    void otherThingsThanMusicCapsAreNotTakenForIt_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html>\n<p>Sign in, please</p>\n");
        QTest::newRow("another data set") << songs(10);
        QTest::newRow("as many rows of its shape") << musicCapsTable(5'521);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("bytes") << QByteArray(5000, '\xfe');
    }

    void otherThingsThanMusicCapsAreNotTakenForIt()
    {
        QFETCH(const QByteArray, body);
        LocalServer server;
        server.answerWith("200 OK", body);
        Scene scene(server.address());
        scene.dialog.setNetworkAllowed(true);
        scene.button(u"Download MusicCaps"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"What 127.0.0.1 has sent could not be imported"_s),
                                 kLongMs);
        QCOMPARE(scene.sources()->model()->rowCount(), 1);
        QVERIFY(scene.button(u"Download MusicCaps"_s)->isEnabled());
    }

    void switchingTheNetworkOffEndsADownload()
    {
        LocalServer server; // says nothing
        Scene scene(server.address());
        scene.dialog.setNetworkAllowed(true);
        scene.button(u"Download MusicCaps"_s)->click();
        QTRY_COMPARE(server.requests(), 1);
        scene.dialog.setNetworkAllowed(false);
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(scene.says(u"The download was cancelled"_s));
        QVERIFY(scene.button(u"Import a CSV file"_s)->isEnabled());
    }

    void importContinuesAfterTheDialogIsClosed()
    {
        Scene scene;
        QSignalSpy finished(&scene.library, &LibraryController::importFinished);
        scene.dialog.importFile(scene.write(u"songs.csv"_s, songs(2000)));
        QTest::keyClick(&scene.dialog, Qt::Key_Escape);
        QVERIFY(!scene.dialog.isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLongMs);
        scene.dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(scene.rowOf(u"songs"_s) >= 0, kLongMs);
        QVERIFY(scene.says(u"added: 2,000"_s));
    }

    void damagedCatalogShowsAMessage()
    {
        const QTemporaryDir folder;
        const QString file = writeFile(folder.filePath(u"catalog.db"_s), QByteArray(5000, '?'));
        LibraryController library(file);
        CatalogDialog dialog(library);
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"catalog.db"_s), kLongMs);
    }

    void everyControlOfBothPagesHasANameAndADescription()
    {
        Scene scene;
        for (const bool isNetworkAllowed : {false, true}) {
            scene.dialog.setNetworkAllowed(isNetworkAllowed);
            for (const int page : {0, 1}) {
                scene.dialog.findChild<QTabWidget*>()->setCurrentIndex(page);
                int controls = 0;
                for (const QWidget* widget : scene.dialog.findChildren<QWidget*>()) {
                    const bool isControl = (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                                           widget->focusProxy() == nullptr;
                    if (!isControl || !widget->isVisible())
                        continue;
                    ++controls;
                    QVERIFY2(!widget->accessibleName().isEmpty() ||
                                 qobject_cast<const QPushButton*>(widget) != nullptr,
                             widget->metaObject()->className());
                    QVERIFY2(!widget->accessibleDescription().isEmpty(),
                             qPrintable(widget->accessibleName()));
                }
                QVERIFY2(controls >= 3, qPrintable(QString::number(controls)));
            }
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestCatalogDialog)
#include "test_catalog_dialog.moc"
