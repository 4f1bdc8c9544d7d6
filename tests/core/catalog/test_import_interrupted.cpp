// SPDX-License-Identifier: MIT
// Kills an import with SIGKILL, again and again. The victim is this program itself, started with
// the catalog and the file to import.
#include "core/base/error.h"
#include "core/catalog/starter_catalog.h"
#include "temporary_catalog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <chrono>
#include <cstdio>
#include <thread>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 3000;

QByteArray rows(const QByteArray& words)
{
    QByteArray csv = "id,caption\n";
    for (int row = 0; row < kRows; ++row)
        csv += QByteArray::number(row) + ',' + words + ' ' + QByteArray::number(row) + '\n';
    return csv;
}

/// Imports as fast as it can up to a row, tells that it is there, and then goes on slowly.
int runVictim(const QString& catalog, const QString& csv, int slowFromRow)
{
    Database database(catalog);
    int row = 0;
    ImportOptions options;
    options.affect = {[&](const Track&) {
                          if (++row == slowFromRow) {
                              std::puts("half-way");
                              std::fflush(stdout);
                          }
                          if (row >= slowFromRow)
                              std::this_thread::sleep_for(std::chrono::milliseconds(20));
                          return TrackAffect();
                      },
                      2};
    importFile(database, csv, options);
    return 0;
}

} // namespace

class TestImportInterrupted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledImportLeavesTheCatalogAsItWas_data()
    {
        QTest::addColumn<int>("atRow");
        QTest::newRow("first row") << 1;
        QTest::newRow("in the middle") << kRows / 2;
        QTest::newRow("last row") << kRows - 1;
    }

    void aKilledImportLeavesTheCatalogAsItWas()
    {
        QFETCH(int, atRow);
        const TemporaryCatalog place;
        place.import(rows("old"));
        const QString update = place.write(u"songs.csv"_s, rows("new"));

        killImport(place, update, atRow);

        Database database(place.catalogPath());
        const TrackRepository repository(database);
        QCOMPARE(damageIn(database), QString());
        QCOMPARE(repository.trackCount(), kRows);
        QCOMPARE(repository.search(u"old"_s, 2 * kRows).size(), static_cast<std::size_t>(kRows));
        QVERIFY(repository.search(u"new"_s, 1).empty());

        // And the catalog can be written again at once.
        QCOMPARE(importFile(database, update).updated, kRows);
        QCOMPARE(damageIn(database), QString());
    }

    void aKilledFirstImportLeavesRoomForTheStarterWorks()
    {
        const TemporaryCatalog place;
        killImport(place, place.write(u"songs.csv"_s, rows("new")), kRows / 2);
        Database database(place.catalogPath());
        QCOMPARE(damageIn(database), QString());
        QCOMPARE(TrackRepository(database).trackCount(), 0);
        QVERIFY(importStarterCatalog(database, {}));
        QVERIFY(TrackRepository(database).trackCount() >= 120);
    }

private:
    static void killImport(const TemporaryCatalog& place, const QString& csv, int atRow)
    {
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(),
                     {u"--import"_s, place.catalogPath(), csv, QString::number(atRow)});
        QVERIFY(victim.waitForReadyRead(30'000));
        QCOMPARE(victim.readAllStandardOutput().trimmed(), "half-way"_ba);
        victim.kill();
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"--import"_s)
        return runVictim(arguments.at(2), arguments.at(3), arguments.at(4).toInt());
    TestImportInterrupted test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_import_interrupted.moc"
