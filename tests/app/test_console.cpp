// SPDX-License-Identifier: MIT
#include "app/cli/console.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace v2m;

/// What the command line says of its progress, where that goes to a file.
class TestConsole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTimeLeftIsTheJobsOwnEstimateIfItHasOne()
    {
        constexpr int kLongerThanBetweenLines = 5100;
        const QString said = errorsOf([] {
            ProgressBar bar(QStringLiteral("Training"), false);
            QTest::qSleep(kLongerThanBetweenLines);
            bar.update(90, 100, QStringLiteral("epoch 10"), 7200.0); // 90 were done long ago
        });
        QVERIFY2(said.contains(QStringLiteral("2 h 0 min left")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("epoch 10")), qPrintable(said));
    }

private:
    template <typename Work>
    static QString errorsOf(Work work)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("errors")));
        if (!file.open(QIODevice::ReadWrite))
            return {};
        const int before = ::dup(STDERR_FILENO);
        ::dup2(file.handle(), STDERR_FILENO);
        work();
        ::dup2(before, STDERR_FILENO);
        ::close(before);
        file.seek(0);
        return QString::fromUtf8(file.readAll());
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "test_console.moc"
