// SPDX-License-Identifier: MIT
#include "core/collection/legacy_text.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

/// As a reader of Latin-1 sees text that was written in another encoding.
QString misread(const char* encoding, const QString& text)
{
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder.encode(text);
    return QString::fromLatin1(bytes);
}

} // namespace

class TestLegacyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsRepairedByItsBytes_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << QByteArray("UTF-8") << u"Für Elise – 月光"_s;
        QTest::newRow("Cyrillic") << QByteArray("windows-1251") << u"Подмосковные вечера"_s;
        QTest::newRow("Cyrillic and Latin")
            << QByteArray("windows-1251") << u"Кино - Группа крови (live)"_s;
        QTest::newRow("Japanese") << QByteArray("Shift-JIS") << u"さくらさくら"_s;
        QTest::newRow("Western") << QByteArray("windows-1252") << u"Don’t Stop — “Now”"_s;
    }

    void textIsRepairedByItsBytes()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);
        if (!QStringEncoder(encoding.constData()).isValid())
            QSKIP("this Qt knows only Unicode and Latin-1");
        const QString wrong = misread(encoding.constData(), text);
        QVERIFY(wrong != text);
        QCOMPARE(repaired(wrong), text);
    }

    void rightTextStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text :
             {u""_s, u"Plain words"_s, u"Dvořák"_s, u"Motörhead"_s, u"Sigur Rós"_s, u"Ænima"_s,
              u"Señorita, adiós"_s, u"Björk Guðmundsdóttir"_s, u"Кино"_s, u"中島みゆき"_s,
              u"Tourdion à quatre, été"_s, u"Beyoncé"_s, u"Zoë"_s, u"Hallå"_s, u"Cora & the Ü"_s,
              u"AC÷DC"_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }

    void rightTextStays()
    {
        QFETCH(QString, text);
        QCOMPARE(repaired(text), text);
    }
};

QTEST_GUILESS_MAIN(TestLegacyText)
#include "test_legacy_text.moc"
