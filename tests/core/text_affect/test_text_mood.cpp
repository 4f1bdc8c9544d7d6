// SPDX-License-Identifier: MIT
#include "core/text_affect/text_mood.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

RequestReading readingOf(const RequestReader& reader, const QString& text)
{
    return reader.read(text, [](const QString&) { return false; });
}

QStringList said(const RequestReading& request)
{
    QStringList words;
    for (const SaidTerm& term : request.terms)
        words.append(term.said);
    return words;
}

} // namespace

class TestTextMood : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReadingIsKeptByDefault()
    {
        const RequestReading read = readingOf(m_reader, u"sad piano without drums"_s);
        const RequestReading heeded = applyTextMood({}, read, m_reader);
        QCOMPARE(said(heeded), said(read));
        QVERIFY(!heeded.isWordsAlone);
    }

    void withoutItsMoodATextIsJustItsWords()
    {
        const TextMood ignored = {TextMood::Use::Ignored};
        const RequestReading request = applyTextMood(
            ignored, readingOf(m_reader, u"my grandfather died, piano without drums"_s), m_reader);
        QVERIFY(request.isWordsAlone);
        QCOMPARE(said(request), QStringList(u"piano"_s));
        QVERIFY(request.unknown.contains(u"died"_s));
        QVERIFY(!request.unknown.contains(u"my"_s)); // function words match no caption
        QCOMPARE(request.denied.size(), std::size_t(1));
        QVERIFY(!request.hint && !request.hasUnknownNegation);
    }

    void aChosenMoodKeepsTheDescriptionOfTheMusic()
    {
        TextMood happy = {TextMood::Use::Chosen, affectOf(Emotion::Happy)};
        const RequestReading request = applyTextMood(
            happy, readingOf(m_reader, u"traurige langsame Klaviermusik"_s), m_reader);
        QCOMPARE(said(request), QStringList(u"Klaviermusik"_s));
        QVERIFY(!request.isWordsAlone);
        QVERIFY(request.hint && *request.hint == affectOf(Emotion::Happy));
    }

private:
    const RequestReader m_reader;
};

QTEST_APPLESS_MAIN(TestTextMood)
#include "test_text_mood.moc"
