// SPDX-License-Identifier: MIT
#include "core/collection/scan_plan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

KnownFile known(const QString& path, std::int64_t sizeBytes, std::int64_t modifiedMs,
                const QByteArray& hash = "h")
{
    KnownFile file;
    file.path = path;
    file.sizeBytes = sizeBytes;
    file.modifiedMs = modifiedMs;
    file.audioHash = hash;
    return file;
}

} // namespace

class TestScanPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsNewOrChangedIsRead()
    {
        const std::vector<FoundFile> found = {
            {u"/a"_s, 1, 1}, {u"/b"_s, 2, 1}, {u"/c"_s, 1, 9}, {u"/d"_s, 1, 1}};
        const std::vector<KnownFile> before = {known(u"/a"_s, 1, 1), known(u"/b"_s, 1, 1),
                                               known(u"/c"_s, 1, 1)};
        const ScanPlan plan = planScan(found, before);
        QCOMPARE(plan.read, (std::vector<std::size_t>{1, 2, 3}));
        QCOMPARE(plan.unchanged, 1);
        QVERIFY(plan.missing.empty() && plan.returned.empty());
    }

    void goneFilesAreReportedMissingOnceAndMayReturn()
    {
        std::vector<KnownFile> before = {known(u"/a"_s, 1, 1), known(u"/b"_s, 1, 1)};
        before[0].missing = true;
        QCOMPARE(planScan({}, before).missing, std::vector<std::size_t>{1});
        const ScanPlan plan = planScan(std::vector<FoundFile>{{u"/a"_s, 1, 1}}, before);
        QCOMPARE(plan.returned, std::vector<std::size_t>{0});
        QVERIFY(plan.read.empty());
    }

    void aMissingFileDoesNotHideTheOneAtItsPath()
    {
        std::vector<KnownFile> before = {known(u"/a"_s, 1, 1), known(u"/a"_s, 9, 9)};
        before[1].missing = true;
        const ScanPlan plan = planScan(std::vector<FoundFile>{{u"/a"_s, 1, 1}}, before);
        QCOMPARE(plan.unchanged, 1);
        QVERIFY(plan.read.empty() && plan.returned.empty() && plan.missing.empty());
    }

    void filesReadByAnotherVersionAreReadAgain()
    {
        std::vector<KnownFile> before = {known(u"/a"_s, 1, 1)};
        before[0].current = false;
        QCOMPARE(planScan(std::vector<FoundFile>{{u"/a"_s, 1, 1}}, before).read.size(),
                 std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestScanPlan)
#include "test_scan_plan.moc"
