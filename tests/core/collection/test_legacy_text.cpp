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
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char* name, const char* encoding, const QStringList& fields) {
            QTest::newRow(name) << QByteArray(encoding) << fields;
        };
        row("UTF-8", "UTF-8", {u"Für Elise – 月光"_s});
        row("Cyrillic", "windows-1251", {u"Подмосковные вечера"_s});
        row("Cyrillic and Latin", "windows-1251", {u"Кино - Группа крови (live)"_s});
        row("Cyrillic, capitals", "windows-1251", {u"ДДТ"_s, u"Осень"_s});
        row("Ukrainian", "windows-1251", {u"Океан Ельзи"_s, u"Обійми"_s});
        row("KOI8-R", "KOI8-R", {u"Подмосковные вечера"_s});
        row("KOI8-R, short", "KOI8-R", {u"Кино"_s});
        row("KOI8-R, capitals", "KOI8-R", {u"ДДТ"_s, u"Осень"_s});
        row("Greek", "windows-1253", {u"Μίκης Θεοδωράκης"_s, u"Ζορμπάς"_s});
        row("Greek, short", "windows-1253", {u"Ζορμπάς"_s});
        row("Czech", "windows-1250", {u"Dvořák"_s});
        row("Czech, two fields", "windows-1250", {u"Antonín Dvořák"_s, u"Symfonie č. 9"_s});
        row("Polish", "windows-1250", {u"Chłopcy z Placu Broni"_s, u"Kocham wolność"_s});
        row("Japanese", "Shift-JIS", {u"さくらさくら"_s});
        row("Japanese without kana", "Shift-JIS", {u"坂本九"_s});
        row("Japanese without kana in one field", "Shift-JIS",
            {u"坂本九"_s, u"上を向いて歩こう"_s});
        row("Japanese and Latin", "Shift-JIS", {u"宇多田ヒカル"_s, u"First Love"_s});
        row("Chinese", "GBK", {u"邓丽君"_s, u"月亮代表我的心"_s});
        row("Chinese without common characters", "GBK", {u"周杰伦"_s, u"青花瓷"_s});
        row("Chinese, traditional", "Big5", {u"鄧麗君"_s, u"月亮代表我的心"_s});
        row("Chinese, traditional, short", "Big5", {u"周杰倫"_s});
        row("Korean", "EUC-KR", {u"조용필"_s, u"돌아와요 부산항에"_s});
        row("Korean, short", "EUC-KR", {u"아리랑"_s});
        row("Western", "windows-1252", {u"Don’t Stop — “Now”"_s});
        row("Western within words", "windows-1252", {u"rock’n’roll"_s});
    }

    void textIsRepairedByItsBytes()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QStringList, fields);
        if (!QStringEncoder(encoding.constData()).isValid())
            QSKIP("this Qt knows only Unicode and Latin-1");
        QStringList wrong;
        for (const QString& field : fields)
            wrong.append(misread(encoding.constData(), field));
        QVERIFY(wrong != fields);
        const LegacyText legacy(wrong);
        for (qsizetype i = 0; i < fields.size(); ++i)
            QCOMPARE(legacy.repaired(wrong[i]), fields[i]);
    }

    /// A Korean or a Chinese name.
    void textThatMayBeAnythingStays()
    {
        const QString wrong = misread("EUC-KR", u"김광석"_s);
        QCOMPARE(LegacyText({wrong}).repaired(wrong), wrong);
    }

    void rightTextStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u""_s,
                                    u"Plain words"_s,
                                    u"Dvořák"_s,
                                    u"Motörhead"_s,
                                    u"Sigur Rós"_s,
                                    u"Ænima"_s,
                                    u"Señorita, adiós"_s,
                                    u"Björk Guðmundsdóttir"_s,
                                    u"Кино"_s,
                                    u"中島みゆき"_s,
                                    u"Tourdion à quatre, été"_s,
                                    u"Beyoncé"_s,
                                    u"Zoë"_s,
                                    u"Hallå"_s,
                                    u"Cora & the Ü"_s,
                                    u"AC÷DC"_s,
                                    u"Mötley Crüe"_s,
                                    u"Çà ira"_s,
                                    u"Ô Désirée"_s,
                                    u"Åsa Änglar"_s,
                                    u"Où est passé l'été"_s,
                                    u"São João, corações"_s,
                                    u"El cançó, à è é í ï ò"_s,
                                    u"Røyksopp"_s,
                                    u"¿Qué será?"_s,
                                    u"Öl Äl"_s,
                                    u"Týr, Ørvar, Garðar á"_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }

    void rightTextStays()
    {
        QFETCH(QString, text);
        QCOMPARE(LegacyText({text}).repaired(text), text);
    }
};

QTEST_GUILESS_MAIN(TestLegacyText)
#include "test_legacy_text.moc"
