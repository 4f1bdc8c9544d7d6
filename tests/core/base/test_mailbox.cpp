// SPDX-License-Identifier: MIT
#include "core/base/mailbox.h"
#include "core/base/worker.h"

#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace v2m;

class TestMailbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestValueWinsInABoxForOne()
    {
        Mailbox<int> box;
        QVERIFY(box.put(1));
        QVERIFY(!box.put(2));
        QVERIFY(!box.put(3));
        QCOMPARE(box.dropped(), 2);
        QCOMPARE(box.take(), std::optional(3));
        QVERIFY(!box.tryTake());
        QVERIFY(box.put(4));
    }

    void largerBoxKeepsTheOrderAndDropsTheOldest()
    {
        Mailbox<int> box(3);
        for (int i = 0; i < 5; ++i)
            box.put(i);
        for (int i = 2; i < 5; ++i)
            QCOMPARE(box.tryTake(), std::optional(i));
        QCOMPARE(box.dropped(), 2);
    }

    void closedBoxIsDrainedFirst()
    {
        Mailbox<int> box;
        box.put(1);
        box.close();
        QCOMPARE(box.take(), std::optional(1));
        QVERIFY(!box.take());
    }

    void waitingEndsOnAValueOnCloseAndOnStop()
    {
        Mailbox<std::unique_ptr<int>> box;
        std::optional<std::unique_ptr<int>> taken;
        std::jthread([&](const std::stop_token& stop) { taken = box.take(stop); }).request_stop();
        QVERIFY(!taken);
        {
            const std::jthread taker([&] { taken = box.take(); });
            box.put(std::make_unique<int>(7));
        }
        QCOMPARE(**taken, 7);
        {
            const std::jthread taker([&] { taken = box.take(); });
            box.close();
        }
        QVERIFY(!taken);
    }

    void workerFinishesAllItsWorkInOrderBeforeItEnds()
    {
        std::vector<int> done;
        std::thread::id where;
        {
            Worker worker;
            for (int i = 0; i < 100; ++i)
                worker.post([&, i] { done.push_back(i); });
            worker.post([&] { where = std::this_thread::get_id(); });
        }
        QCOMPARE(done.size(), 100U);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
        QVERIFY(where != std::this_thread::get_id() && where != std::thread::id());
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "test_mailbox.moc"
