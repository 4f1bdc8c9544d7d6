// SPDX-License-Identifier: MIT
#include "core/catalog/file_facts.h"
#include "core/catalog/key_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestKeyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        const auto rows = [](const char16_t* name, std::initializer_list<const char*> texts) {
            for (const char* text : texts)
                QTest::newRow(text) << QString::fromUtf16(name);
        };
        rows(u"A minor", {"Am", "A minor", "Amin", "A Minor", "a-moll", "8A", "08a", "1m", " 1M "});
        rows(u"C major", {"C", "Cmaj", "CM", "C major", "C Dur", "8B", "1d"});
        rows(u"F♯ minor", {"F#m", "F♯ minor", "Gbm", "F sharp minor", "11A", "4m"});
        rows(u"B♭ minor", {"Bbm", "B♭ minor", "B-flat minor", "A#m", "3A"});
        rows(u"C♯ minor", {"C♯ minor", "Dbmin", "12A"});
        rows(u"B♭ major", {"Bb", "B flat major", "6B", "11d"});
        rows(u"E major", {"12B", "5d"});
        rows(u"C♯ minor", {"5m"});
        rows(u"C major", {"B#"});
        rows(u"B major", {"Cb", "1B"});
    }

    void keysAreReadAsTheyAreWritten()
    {
        QFETCH(QString, name);
        const std::optional<int> key = keyIn(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(key);
        QCOMPARE(keyName(*key), name);
    }

    void everyPlaceOfBothWheelsIsAnotherKey()
    {
        for (const QString& rings : {u"AB"_s, u"md"_s}) {
            QSet<int> keys;
            for (int hour = 1; hour <= 12; ++hour)
                for (const QChar ring : rings)
                    keys.insert(keyIn(QString::number(hour) + ring).value_or(-1));
            QCOMPARE(keys.size(), 24);
            QVERIFY(!keys.contains(-1));
        }
    }

    void nothingElseIsAKey_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "o", "H", "13A", "0A", "8C", "A minor blues", "All", "unknown",
                                 "8", "Am/8A", "C##", "Ab b", "m"})
            QTest::newRow(*text == 0 ? "empty" : text) << QString::fromUtf8(text);
    }

    void nothingElseIsAKey()
    {
        QFETCH(QString, text);
        QVERIFY(!keyIn(text));
    }
};

QTEST_APPLESS_MAIN(TestKeyText)
#include "test_key_text.moc"
