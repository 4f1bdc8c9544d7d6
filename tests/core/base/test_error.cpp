// SPDX-License-Identifier: MIT
#include "core/base/error.h"

#include <QTest>

using namespace v2m;

namespace {

/// What main would return, having caught only the base class.
template <typename Thrown>
int exitCodeOf(const Thrown& thrown)
{
    try {
        throw thrown;
    } catch (const Error& error) {
        return static_cast<int>(error.exitCode());
    }
}

} // namespace

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exitCodesAreThoseOfTheCommandLinesContract();
    void sentenceIsKeptAsUtf8();
};

void TestError::exitCodesAreThoseOfTheCommandLinesContract()
{
    QCOMPARE(static_cast<int>(ExitCode::Done), 0);
    QCOMPARE(static_cast<int>(ExitCode::Unforeseen), 1);
    QCOMPARE(exitCodeOf(UsageError("")), 2);
    QCOMPARE(exitCodeOf(FileError("")), 3);
    QCOMPARE(exitCodeOf(NoFaceError("")), 4);
    QCOMPARE(exitCodeOf(CatalogError("")), 5);
    QCOMPARE(exitCodeOf(ModelError("")), 6);
    QCOMPARE(exitCodeOf(Cancelled()), 130);
}

void TestError::sentenceIsKeptAsUtf8()
{
    const std::string sentence = "J\xC3\xBCrgen.mp4 is a folder.";
    try {
        throw FileError(sentence);
    } catch (const std::exception& error) {
        QCOMPARE(QByteArray(error.what()), QByteArray::fromStdString(sentence));
    }
}

QTEST_GUILESS_MAIN(TestError)
#include "test_error.moc"
