// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/file_name.h"
#include "core/base/message_text.h"
#include "core/catalog/migrations.h"
#include "core/catalog/sqlite_support.h"
#include "temporary_catalog.h"
#include "tests/support/file_content.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <iterator>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

void makeForeignDatabase(const QString& path)
{
    SQLite::Database foreign(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    foreign.exec("CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 70");
}

/// Some hundred pages, so that there is something in the middle to damage.
QByteArray manyRows()
{
    QByteArray csv = "id,caption\n";
    for (int row = 0; row < 2000; ++row)
        csv += QByteArray::number(row) + ",a slow song number " + QByteArray::number(row * 7919) +
               '\n';
    return csv;
}

void overwrite(const QString& path, qint64 from, qint64 size)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    file.write(QByteArray(size, '\x5A'));
}

/// This thread without root's privilege of writing whatever it likes.
class WithoutRights {
public:
    WithoutRights()
    {
        if (geteuid() == 0)
            m_changed = syscall(SYS_setresuid, -1, 65534, -1) == 0;
    }
    ~WithoutRights()
    {
        if (m_changed)
            syscall(SYS_setresuid, -1, 0, -1);
    }
    WithoutRights(const WithoutRights&) = delete;
    WithoutRights& operator=(const WithoutRights&) = delete;

    bool works() const { return geteuid() != 0; }

private:
    bool m_changed = false;
};

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsFileAndFolders()
    {
        const TemporaryCatalog place;
        const QString path = place.file(u"new/folders 音楽/my.db"_s);
        const Database database(path);
        QVERIFY(QFileInfo(path).isFile());
        QCOMPARE(database.path(), path);
        SQLite::Database& connection = database.connection();
        QCOMPARE(connection.execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
        QCOMPARE(connection.execAndGet("PRAGMA foreign_keys").getInt(), 1);
        QCOMPARE(connection.execAndGet("PRAGMA synchronous").getInt(), 1);
        QCOMPARE(schemaVersion(connection), builtInMigrations().back().version);
    }

    /// SQLite gives these names a meaning of its own.
    void namesAreUsedVerbatim()
    {
        const TemporaryCatalog place;
        const QString before = QDir::currentPath();
        QDir::setCurrent(place.file({}));
        {
            const Database memory(u":memory:"_s);
        }
        {
            const Database address(u"file:a.db?mode=memory"_s);
        }
        QDir::setCurrent(before);
        QVERIFY(QFileInfo::exists(place.file(u"./:memory:"_s)));
        QVERIFY(QFileInfo::exists(place.file(u"file:a.db?mode=memory"_s)));
    }

    void keepsExistingData()
    {
        const TemporaryCatalog place;
        place.import("id,caption\n1,a song\n");
        Database database(place.catalogPath());
        QCOMPARE(TrackRepository(database).trackCount(), 1);
        QCOMPARE(damageIn(database), QString());
    }

    void refusesAFileThatIsNotADatabase()
    {
        const TemporaryCatalog place;
        const QString path =
            place.write(u"notes.db"_s, QByteArray("these are my notes\n").repeated(500));
        const QByteArray before = contentOf(path);
        const QString message = messageOf<CatalogError>([&] { const Database database(path); });
        QVERIFY2(message.contains(u"notes.db"), qPrintable(message));
        QCOMPARE(contentOf(path), before);
    }

    void refusesADatabaseOfAnotherProgramUntouched()
    {
        const TemporaryCatalog place;
        const QString path = place.file(u"places.sqlite"_s);
        makeForeignDatabase(path);
        const QByteArray before = contentOf(path);
        const QString message = messageOf<CatalogError>([&] { const Database database(path); });
        QVERIFY2(message.contains(u"places.sqlite") && message.contains(u"another program"),
                 qPrintable(message));
        QCOMPARE(contentOf(path), before);
    }

    void refusesANewerSchemaUntouched()
    {
        const TemporaryCatalog place;
        place.import("id,caption\n1,a song\n");
        {
            const Database database(place.catalogPath());
            database.connection().exec("PRAGMA user_version = 999");
        }
        const QByteArray before = contentOf(place.catalogPath());
        const QString message =
            messageOf<CatalogError>([&] { const Database database(place.catalogPath()); });
        QVERIFY2(message.contains(u"newer") && message.contains(u"catalog.db"),
                 qPrintable(message));
        QCOMPARE(contentOf(place.catalogPath()), before);
    }

    void aPathIsReportedVerbatim()
    {
        const TemporaryCatalog place;
        const QString path = place.file(u"my%2.db"_s);
        {
            const Database database(path);
            database.connection().exec("PRAGMA user_version = 999");
        }
        const QString message = messageOf<CatalogError>([&] { const Database database(path); });
        QVERIFY2(message.contains(u"my%2.db"), qPrintable(message));
        QVERIFY2(message.contains(u"schema is 999"), qPrintable(message));
    }

    void damageIsAnErrorThatNamesTheFile_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("size");
        QTest::newRow("header") << qint64(0) << qint64(100);
        QTest::newRow("first page") << qint64(100) << qint64(3900);
        QTest::newRow("everything else") << qint64(4096) << qint64(200'000);
    }

    void damageIsAnErrorThatNamesTheFile()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, size);
        const TemporaryCatalog place;
        place.import(manyRows());
        QVERIFY(QFileInfo(place.catalogPath()).size() > 200'000);
        overwrite(place.catalogPath(), from, size);
        const QString message = messageOf<CatalogError>([&] {
            Database database(place.catalogPath());
            allTracks(database);
        });
        QVERIFY2(message.contains(u"catalog.db") && message.contains(u"damaged"),
                 qPrintable(message));
    }

    void aTruncatedFileIsAnErrorThatNamesTheFile()
    {
        const TemporaryCatalog place;
        place.import(manyRows());
        QVERIFY(QFile::resize(place.catalogPath(), 40'000));
        const QString message = messageOf<CatalogError>([&] {
            Database database(place.catalogPath());
            allTracks(database);
        });
        QVERIFY2(message.contains(u"catalog.db"), qPrintable(message));
    }

    /// What a catalog of somebody else's could bring along: programs that run for ever, write, or
    /// look at other things.
    void commandsInACatalogAreNotRun_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER t AFTER INSERT ON feedback BEGIN DELETE FROM tracks; END");
        QTest::newRow("view that never ends")
            << QByteArray("DROP TABLE feedback; CREATE VIEW feedback AS WITH RECURSIVE n (id) AS "
                          "(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, '' AS source, '' "
                          "AS external_id, 'like' AS kind, '' AS given_at FROM n");
        QTest::newRow("table that is none")
            << QByteArray("DROP TABLE removed_sources; CREATE VIRTUAL TABLE removed_sources USING "
                          "fts5 (name)");
    }

    void commandsInACatalogAreNotRun()
    {
        QFETCH(QByteArray, commands);
        const TemporaryCatalog place;
        place.import("id,caption\n1,a song\n");
        SQLite::Database(place.catalogPath().toStdString(), SQLite::OPEN_READWRITE)
            .exec(commands.constData());
        const QString message =
            messageOf<CatalogError>([&] { const Database database(place.catalogPath()); });
        QVERIFY2(message.contains(u"catalog.db") && message.contains(u"commands"),
                 qPrintable(message));
    }

    void nothingInACatalogIsTrusted()
    {
        const TemporaryCatalog place;
        const Database database(place.catalogPath());
        for (const int option : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_TRUSTED_SCHEMA}) {
            int isOn = -1;
            sqlite3_db_config(database.connection().getHandle(), option, -1, &isOn);
            QCOMPARE(isOn, option == SQLITE_DBCONFIG_DEFENSIVE ? 1 : 0);
        }
    }

    void saysWhyAPlaceCannotHoldACatalog_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("below a file") << u"%1/file/catalog.db"_s;
        QTest::newRow("folder") << u"%1/folder"_s;
        QTest::newRow("device") << u"/dev/null"_s;
        QTest::newRow("no folders there") << u"/proc/v2m/catalog.db"_s;
    }

    void saysWhyAPlaceCannotHoldACatalog()
    {
        const TemporaryCatalog place;
        place.write(u"file"_s, "x");
        QVERIFY(QDir().mkpath(place.file(u"folder"_s)));
        QFETCH(QString, path);
        path.replace(u"%1"_s, place.file({}));
        const QString message = messageOf<CatalogError>([&] { const Database database(path); });
        QVERIFY2(message.contains(QFileInfo(path).absolutePath()), qPrintable(message));
        QVERIFY(message.endsWith(u'.'));
    }

    void readsWhatMayNotBeWritten_data()
    {
        QTest::addColumn<bool>("fileIsSealed");
        QTest::newRow("the file") << true;
        QTest::newRow("its folder") << false;
    }

    void readsWhatMayNotBeWritten()
    {
        QFETCH(bool, fileIsSealed);
        const TemporaryCatalog place;
        place.import("id,caption\n1,a song\n");
        const QByteArray file = QFile::encodeName(place.catalogPath());
        const QByteArray folder = QFile::encodeName(place.file({}));
        QCOMPARE(::chmod(file.constData(), fileIsSealed ? 0444 : 0666), 0);
        QCOMPARE(::chmod(folder.constData(), fileIsSealed ? 0777 : 0555), 0);
        const auto unseal = qScopeGuard([&] { ::chmod(folder.constData(), 0700); });
        const WithoutRights asUser;
        if (!asUser.works())
            QSKIP("nothing is write-protected from root");
        Database database(place.catalogPath());
        const QString reason = QString::fromStdString(database.readOnlyReason().english());
        QVERIFY2(reason.contains(u"catalog.db") && reason.contains(u"read-only"),
                 qPrintable(reason));
        QCOMPARE(allTracks(database).size(), 1U);
        const QString message = messageOf<CatalogError>(
            [&] { importFile(database, place.file(u"songs.csv"_s), ImportOptions()); });
        QVERIFY2(message.contains(u"catalog.db"), qPrintable(message));
    }

    void aFullDiskDoesNotHideTheCatalog()
    {
        const TemporaryCatalog place;
        place.import("id,caption\n1,a song\n");
        // Where no file may grow, SQLite can make no log, as on a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit none = {0, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
        const auto restore = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &before); });
        Database database(place.catalogPath());
        QVERIFY(!database.readOnlyReason().isEmpty());
        QCOMPARE(allTracks(database).size(), 1U);
        // What cannot be written is told with the true reason, not as a matter of permissions.
        QCOMPARE(messageOf<CatalogError>([&] { WriteTransaction(database).commit(); }),
                 translated(database.readOnlyReason()));
    }

    void textsOfAbsurdLengthAreRefusedWithASentence()
    {
        for (const int length : {3'000'000, 30'000'000}) {
            const TemporaryCatalog place;
            place.import("id,caption\n1,a song\n");
            {
                SQLite::Database connection(place.catalogPath().toStdString(),
                                            SQLite::OPEN_READWRITE);
                connection.exec("UPDATE tracks SET caption = printf('%.*c', " +
                                std::to_string(length) + ", 'x')");
            }
            const QString message = messageOf<CatalogError>([&] {
                Database database(place.catalogPath());
                allTracks(database);
            });
            QVERIFY2(message.contains(u"never writes") && message.contains(u"catalog.db"),
                     qPrintable(message));
        }
    }

    void namesThatAreNotUtf8AreAccepted()
    {
        const TemporaryCatalog place;
        const QByteArray folder = QFile::encodeName(place.file({})) + "/caf\xE9";
        const QString path = fileNameText(folder + "/catalog.db");
        {
            const Database database(path);
        }
        QVERIFY(std::filesystem::is_regular_file((folder + "/catalog.db").toStdString()));
        // And nothing else came into being.
        const std::filesystem::directory_iterator files(place.file({}).toStdString());
        QCOMPARE(std::distance(begin(files), end(files)), 1);
        std::filesystem::remove_all(folder.toStdString()); // Qt does not see it
        QVERIFY(!messageOf<CatalogError>([] { const Database database{QString()}; }).isEmpty());
    }

    void severalMayCreateTheSameCatalogAtOnce()
    {
        const TemporaryCatalog place;
        QString messages[4];
        {
            std::vector<std::jthread> threads;
            for (QString& message : messages) {
                threads.emplace_back([&] {
                    message = messageOf<Error>([&] { const Database d(place.catalogPath()); });
                });
            }
        }
        for (const QString& message : messages)
            QCOMPARE(message, QString());
        Database database(place.catalogPath());
        QCOMPARE(damageIn(database), QString());
    }

    void aWriterWaitsForAnother()
    {
        const TemporaryCatalog place;
        Database first(place.catalogPath());
        auto held = std::make_unique<WriteTransaction>(first);
        QString message = u"not run"_s;
        std::jthread waiting(
            [&] { message = messageOf<Error>([&] { place.import("id,caption\n1,a song\n"); }); });
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        QCOMPARE(TrackRepository(first).trackCount(), 0);
        held->commit();
        waiting.join();
        QCOMPARE(message, QString());
        QCOMPARE(TrackRepository(first).trackCount(), 1);
    }

    void aWriterDoesNotWaitForever()
    {
        const TemporaryCatalog place;
        Database first(place.catalogPath());
        const WriteTransaction held(first);
        Database second(place.catalogPath());
        const QString message = messageOf<CatalogError>(
            [&] { const WriteTransaction transaction(second, {}, std::chrono::milliseconds(1)); });
        QVERIFY2(message.contains(u"Another program"), qPrintable(message));
    }

    void aWriterThatWaitsCanBeStopped()
    {
        const TemporaryCatalog place;
        Database first(place.catalogPath());
        const WriteTransaction held(first);
        Database second(place.catalogPath());
        std::stop_source stop;
        const std::jthread stopper([&] { stop.request_stop(); });
        const auto wait = [&] { const WriteTransaction transaction(second, stop.get_token()); };
        QVERIFY_THROWS_EXCEPTION(Cancelled, wait());
    }

    void uncommittedChangesAreRolledBack()
    {
        const TemporaryCatalog place;
        Database database(place.catalogPath());
        {
            const WriteTransaction transaction(database);
            database.connection().exec("INSERT INTO sources (name, title, licence, homepage, "
                                       "file_name, imported_at) VALUES ('a','','','','','')");
            QCOMPARE(TrackRepository(database).sources().size(), 1U);
        }
        QVERIFY(TrackRepository(database).sources().empty());
    }
};

QTEST_APPLESS_MAIN(TestDatabase)
#include "test_database.moc"
