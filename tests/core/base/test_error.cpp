// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/message_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

/// What main would return, having caught only the base class.
template <typename Thrown>
ExitCode caughtAs(const Thrown& thrown)
{
    try {
        throw thrown;
    } catch (const std::exception& error) {
        return exitCodeOf(error);
    }
}

/// Says a few texts of this test in German.
class German : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        if (QLatin1String(context) != "Test"_L1)
            return {};
        if (QLatin1String(text) == "%1 has %2 of %3."_L1)
            return u"Von %3 hat %1 %2."_s;
        return QLatin1String(text) == "the cause"_L1 ? u"die Ursache"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

Message counted()
{
    return Message("Test", "%1 has %2 of %3.").arg(u"Jürgen.mp4"_s, 1234, Message::Decimal{2.5, 2});
}

} // namespace

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void exitCodesMatchTheCommandLineContract()
    {
        const Message none;
        QCOMPARE(static_cast<int>(ExitCode::Done), 0);
        QCOMPARE(static_cast<int>(caughtAs(std::runtime_error(""))), 1);
        QCOMPARE(static_cast<int>(caughtAs(UsageError(none))), 2);
        QCOMPARE(static_cast<int>(caughtAs(FileError(none))), 3);
        QCOMPARE(static_cast<int>(caughtAs(NoFaceError(none))), 4);
        QCOMPARE(static_cast<int>(caughtAs(CatalogError(none))), 5);
        QCOMPARE(static_cast<int>(caughtAs(ModelError(none))), 6);
        QCOMPARE(static_cast<int>(caughtAs(Cancelled())), 130);
    }

    void errorIsInEnglishUntilItIsShown()
    {
        const FileError error(counted());
        QCOMPARE(QString::fromUtf8(error.what()), u"Jürgen.mp4 has 1234 of 2.50."_s);
        QVERIFY(messageOf(error) == counted());
    }

    void anyOtherExceptionIsUnforeseen()
    {
        QCOMPARE(translated(messageOf(std::runtime_error("It broke."))),
                 u"Unexpected error: It broke."_s);
    }

    void messageIsTranslatedIntoTheCurrentLanguage()
    {
        const Message message = counted();
        QCOMPARE(translated(message), u"Jürgen.mp4 has 1234 of 2.50."_s);
        German german;
        QCoreApplication::installTranslator(&german);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(translated(message), u"Von 2,50 hat Jürgen.mp4 1.234."_s);
        QCoreApplication::removeTranslator(&german);
    }

    void numberOfThingsIsFilledIn()
    {
        const Message message =
            Message("Test", "%Ln of %1 file(s), %n in all.", nullptr, 1234).arg("100 %n");
        QCOMPARE(message.english(), std::string("1234 of 100 %n file(s), 1234 in all."));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(translated(message), u"1.234 of 100 %n file(s), 1234 in all."_s);
    }

    void causeIsTranslatedWithItsSentence()
    {
        const Message message =
            Message("Test", "Not done: %1.").arg(Message("Test", "the cause")).then(counted());
        QCOMPARE(message.english(),
                 std::string("Not done: the cause. J\xC3\xBCrgen.mp4 has 1234 of 2.50."));
        German german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(translated(message), u"Not done: die Ursache. Von 2.50 hat Jürgen.mp4 1234."_s);
        QCoreApplication::removeTranslator(&german);
    }

    void placeholdersInValuesAreNotExpanded()
    {
        const Message message =
            Message("Test", "%1 and %2, 100 %").arg("%2", std::filesystem::path("50%1.csv"));
        QCOMPARE(translated(message), u"%2 and 50%1.csv, 100 %"_s);
    }

    void lineBreaksInValuesBecomeSpaces()
    {
        const Message message = Message("Test", "%1 and %2.").arg("a\nb\r.mp4", "\u2028c");
        QCOMPARE(translated(message), u"a b .mp4 and  c."_s);
        QCOMPARE(translated(Message::verbatim("One.\nTwo.")), u"One.\nTwo."_s);
    }

    void messagesWithTheSameTextAreEqual()
    {
        QVERIFY(Message() == Message());
        QVERIFY(Message().isEmpty() && !counted().isEmpty());
        QVERIFY(Message("Test", "%1").arg(1) != Message("Test", "%1").arg(2));
        QVERIFY(Message("Test", "%1").arg(1) != Message("Other", "%1").arg(1));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "test_error.moc"
