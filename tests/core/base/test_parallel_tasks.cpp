// SPDX-License-Identifier: MIT
#include "core/base/parallel_tasks.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <latch>
#include <mutex>
#include <optional>
#include <set>
#include <stdexcept>
#include <stop_token>
#include <thread>
#include <utility>

using namespace v2m;

class TestParallelTasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultsComeInOrder()
    {
        constexpr std::size_t kTasks = 200;
        ParallelTasks<std::size_t> tasks(kTasks, 4, 3,
                                         [] {
                                             return [](std::size_t index, const std::stop_token&) {
                                                 if (index % 7 == 0)
                                                     std::this_thread::sleep_for(
                                                         std::chrono::milliseconds(1));
                                                 return index * index;
                                             };
                                         },
                                         {});
        for (std::size_t i = 0; i < kTasks; ++i)
            QCOMPARE(tasks.next(), i * i);
    }

    void eachThreadHasItsOwnTask()
    {
        std::atomic<int> made = 0;
        std::latch all(3);
        ParallelTasks<int> tasks(50, 3, 50,
                                 [&] {
                                     return [&all, own = made++, isFirst = true](
                                                std::size_t, const std::stop_token&) mutable {
                                         if (std::exchange(isFirst, false))
                                             all.arrive_and_wait();
                                         return own;
                                     };
                                 },
                                 {});
        std::set<int> used;
        for (int i = 0; i < 50; ++i)
            used.insert(tasks.next());
        QCOMPARE(used, std::set({0, 1, 2}));
    }

    void noMoreWaitThanAllowed()
    {
        constexpr std::size_t kAhead = 5;
        std::atomic<std::size_t> begun = 0;
        ParallelTasks<int> tasks(1000, 2, kAhead,
                                 [&begun] {
                                     return [&begun](std::size_t, const std::stop_token&) {
                                         ++begun;
                                         return 0;
                                     };
                                 },
                                 {});
        QTRY_COMPARE(begun.load(), kAhead + 2);
        tasks.next();
        QTRY_COMPARE(begun.load(), kAhead + 3);
    }

    void whatATaskThrowsIsThrownInItsPlace()
    {
        ParallelTasks<int> tasks(3, 2, 3,
                                 [] {
                                     return [](std::size_t index, const std::stop_token&) {
                                         if (index == 1)
                                             throw std::runtime_error("one");
                                         return static_cast<int>(index);
                                     };
                                 },
                                 {});
        QCOMPARE(tasks.next(), 0);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, tasks.next());
        QCOMPARE(tasks.next(), 2);
    }

    void stoppingReachesTasksAndTheWaitingCaller()
    {
        std::stop_source stop;
        std::atomic<int> running = 0;
        ParallelTasks<int> tasks(
            10, 2, 10,
            [&running] {
                return [&running](std::size_t, const std::stop_token& asked) {
                    ++running;
                    std::mutex mutex;
                    std::condition_variable_any never;
                    std::unique_lock lock(mutex);
                    never.wait(lock, asked, [] { return false; });
                    return 0;
                };
            },
            stop.get_token());
        QTRY_COMPARE(running.load(), 2);
        const std::jthread user([&stop] { stop.request_stop(); });
        QVERIFY_THROWS_EXCEPTION(Cancelled, for (int i = 0; i < 10; ++i) tasks.next());
        QCOMPARE(running.load(), 2); // nothing else was begun
    }

    void whatIsFinishedCanBeKept()
    {
        std::stop_source stop;
        std::atomic<int> done = 0;
        ParallelTasks<std::size_t> tasks(
            4, 2, 10,
            [&done] {
                return [&done](std::size_t index, const std::stop_token& asked) {
                    if (index == 0) { // what the others wait for
                        std::mutex mutex;
                        std::condition_variable_any never;
                        std::unique_lock lock(mutex);
                        never.wait(lock, asked, [] { return false; });
                        throw Cancelled();
                    }
                    ++done;
                    return index;
                };
            },
            stop.get_token());
        QTRY_COMPARE(done.load(), 3);
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, tasks.next());
        std::set<std::size_t> kept;
        while (const std::optional<std::size_t> result = tasks.takeFinished())
            kept.insert(*result);
        QVERIFY(kept.contains(1) && kept.contains(2));
    }

    void theEndStopsTheTasks()
    {
        std::atomic<int> done = 0;
        {
            const ParallelTasks<int> tasks(1'000'000, 2, 1'000'000,
                                           [&done] {
                                               return [&done](std::size_t, const std::stop_token&) {
                                                   ++done;
                                                   return 0;
                                               };
                                           },
                                           {});
        }
        QVERIFY(done.load() < 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestParallelTasks)
#include "test_parallel_tasks.moc"
