// SPDX-License-Identifier: MIT
#include "core/words/inflection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

/// What a word may be a form of, where a stemmer says that it is.
class TestInflection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFormsOfOthers_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isForm");
        const Language de = Language::German;
        const Language fr = Language::French;
        const Language es = Language::Spanish;
        QTest::newRow("de: adjective") << de << u"traurigen"_s << u"traurig"_s << true;
        QTest::newRow("de: verb") << de << u"weint"_s << u"weinen"_s << true;
        QTest::newRow("de: gains an umlaut") << de << u"wölfe"_s << u"wolf"_s << true;
        QTest::newRow("de: no umlauts typed") << de << u"froehlicher"_s << u"fröhlich"_s << true;
        QTest::newRow("de: another noun") << de << u"gang"_s << u"gangster"_s << false;
        QTest::newRow("de: loses an umlaut") << de << u"tragen"_s << u"träge"_s << false;
        QTest::newRow("de: another ending") << de << u"politisch"_s << u"politiker"_s << false;
        QTest::newRow("fr: feminine") << fr << u"heureuses"_s << u"heureux"_s << true;
        QTest::newRow("fr: verb") << fr << u"pleurait"_s << u"pleurer"_s << true;
        QTest::newRow("fr: no accents typed") << fr << u"legere"_s << u"légère"_s << true;
        QTest::newRow("fr: another noun") << fr << u"plan"_s << u"planant"_s << false;
        QTest::newRow("fr: derived") << fr << u"touristique"_s << u"touristes"_s << false;
        QTest::newRow("es: plural") << es << u"tristes"_s << u"triste"_s << true;
        QTest::newRow("es: verb") << es << u"bailábamos"_s << u"bailar"_s << true;
        QTest::newRow("es: pronoun") << es << u"relajarse"_s << u"relajarme"_s << true;
        QTest::newRow("es: tilde") << es << u"cana"_s << u"caña"_s << false;
        QTest::newRow("es: another noun") << es << u"pared"_s << u"paro"_s << false;
        QTest::newRow("en: has no stemmer") << Language::English << u"sadly"_s << u"sad"_s << true;
    }

    void wordsAreFormsOfOthers()
    {
        QFETCH(Language, language);
        QFETCH(QString, word);
        QFETCH(QString, other);
        QFETCH(bool, isForm);
        QCOMPARE(mayInflect(language, word.toStdU16String(), other.toStdU16String()), isForm);
    }
};

QTEST_APPLESS_MAIN(TestInflection)
#include "test_inflection.moc"
