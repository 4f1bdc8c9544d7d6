// SPDX-License-Identifier: MIT
#include "core/words/request_reader.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace v2m;

/// What a listener writes, in any language, and what is meant.
class TestRequestReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLanguageIsFoundFromTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << u"I feel like crying tonight"_s << Language::English;
        QTest::newRow("de") << u"ich möchte heute Abend tanzen"_s << Language::German;
        QTest::newRow("fr") << u"de la musique pour danser ce soir"_s << Language::French;
        QTest::newRow("es") << u"quiero bailar esta noche"_s << Language::Spanish;
        QTest::newRow("zh") << u"今晚想跳舞"_s << Language::Chinese;
        QTest::newRow("ar") << u"أريد أن أرقص الليلة"_s << Language::Arabic;
        QTest::newRow("a name") << u"piano"_s << Language::English;
    }

    void theLanguageIsFoundFromTheText()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QCOMPARE(read(text).language, language);
    }

    void languagesMayBeMixed()
    {
        const RequestReading request = read(u"ich bin sad und möchte Klavier"_s);
        QCOMPARE(request.language, Language::German);
        QStringList english;
        for (const SaidTerm& said : request.terms)
            english += said.term->english;
        QVERIFY2(english.contains(u"sad"_s), qPrintable(english.join(u'|')));
        QVERIFY2(english.contains(u"piano"_s), qPrintable(english.join(u'|')));
    }

    void instrumentsHaveTheirEnglishNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("de") << u"eine Geige"_s << u"violin"_s;
        QTest::newRow("fr") << u"de la batterie"_s << u"drums"_s;
        QTest::newRow("es") << u"guitarra acústica"_s << u"acoustic guitar"_s;
        QTest::newRow("zh") << u"钢琴"_s << u"piano"_s;
        QTest::newRow("ar") << u"الكمان"_s << u"violin"_s;
    }

    void instrumentsHaveTheirEnglishNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const RequestReading request = read(text);
        QVERIFY(!request.terms.empty());
        QVERIFY2(request.terms.front().term->english.contains(name),
                 qPrintable(request.terms.front().term->english.join(u'|')));
    }

    void negatedThingsIncludeRelatedNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("en") << u"guitar without drums"_s << u"snare"_s;
        QTest::newRow("en screaming") << u"angry metal without screaming"_s << u"scream"_s;
        QTest::newRow("en screaming, its kin") << u"metal without screaming"_s << u"guttural"_s;
        QTest::newRow("de screaming, its kin") << u"Metal ohne Geschrei"_s << u"raspy"_s;
        QTest::newRow("en singing") << u"no singing please"_s << u"vocals"_s;
        QTest::newRow("en unknown")
            << u"anything without zithers, zorkophones or noise"_s << u"zither"_s;
        QTest::newRow("de") << u"ruhige Klaviermusik ohne Gesang"_s << u"singer"_s;
        QTest::newRow("fr") << u"piano sans voix"_s << u"vocals"_s;
        QTest::newRow("es") << u"guitarra sin batería"_s << u"drums"_s;
        QTest::newRow("zh") << u"钢琴曲，不要人声"_s << u"vocals"_s;
        QTest::newRow("ar") << u"بيانو بدون غناء"_s << u"vocals"_s;
    }

    void negatedThingsIncludeRelatedNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const RequestReading request = read(text);
        QVERIFY(!request.denied.empty());
        QStringList names;
        for (const DeniedThing& thing : request.denied)
            names += thing.names;
        QVERIFY2(names.contains(name), qPrintable(names.join(u'|')));
        for (const SaidTerm& said : request.terms)
            QVERIFY(!names.contains(said.term->mood.text) || said.negated);
    }

    void whatNobodyDoesOrWasCancelledDoesNotHappen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << u"nobody came to my birthday party"_s;
        QTest::newRow("en, at the end") << u"to my wedding came nobody"_s;
        QTest::newRow("en, but") << u"I gave a party but nobody came"_s;
        QTest::newRow("en, a mishap") << u"our wedding was cancelled"_s;
        QTest::newRow("de") << u"niemand kam zu meiner Geburtstagsfeier"_s;
        QTest::newRow("de, a mishap") << u"die Hochzeit ist abgesagt"_s;
        QTest::newRow("fr") << u"personne n'est venu à mon anniversaire"_s;
        QTest::newRow("fr, a mishap") << u"notre mariage est annulé"_s;
        QTest::newRow("es") << u"nadie vino a mi cumpleaños"_s;
        QTest::newRow("es, a mishap") << u"la boda fue cancelada"_s;
        QTest::newRow("zh") << u"没有人来我的生日聚会"_s;
        QTest::newRow("zh, a mishap") << u"婚礼取消了"_s;
        QTest::newRow("ar") << u"لا أحد جاء إلى عيد ميلادي"_s;
    }

    void whatNobodyDoesOrWasCancelledDoesNotHappen()
    {
        QFETCH(QString, text);
        const RequestReading request = read(text);
        QVERIFY(!request.terms.empty());
        QVERIFY(request.denied.empty());
        float valence = 0.0F;
        for (const SaidTerm& said : request.terms) {
            const MoodTerm& term = said.term->mood;
            valence +=
                said.strength * term.weight * term.point.valence * (said.negated ? -0.5F : 1.0F);
        }
        QVERIFY2(valence < -0.1F, qPrintable(QString::number(valence)));
    }

    void whoCannotStopDoesIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << u"I can't stop crying"_s;
        QTest::newRow("de") << u"ich kann nicht aufhören zu weinen"_s;
        QTest::newRow("fr") << u"je n'arrête pas de pleurer"_s;
        QTest::newRow("es") << u"no paro de llorar"_s;
        QTest::newRow("zh") << u"止不住流泪"_s;
    }

    void whoCannotStopDoesIt()
    {
        QFETCH(QString, text);
        const RequestReading request = read(text);
        QVERIFY(!request.terms.empty());
        for (const SaidTerm& said : request.terms)
            QVERIFY2(!said.negated && said.term->mood.point.valence < 0.0F, qPrintable(said.said));
    }

    void likeNobodyElseIsNotANegation()
    {
        const RequestReading request = read(u"a party like nobody else"_s);
        QVERIFY(!request.terms.empty());
        for (const SaidTerm& said : request.terms)
            QVERIFY(!said.negated);
    }

    void wordsMayStandAmongTheCharactersOfASituation()
    {
        const RequestReading request = read(u"我们的航班今天又被取消了"_s);
        QStringList terms;
        for (const SaidTerm& said : request.terms)
            terms.append(said.term->mood.text);
        QVERIFY2(terms.contains(u"航班取消"_s), qPrintable(terms.join(u'|')));
        // In another order it is another thing.
        for (const SaidTerm& said : read(u"取消航班"_s).terms)
            QVERIFY(said.term->mood.text != u"航班取消"_s);
    }

    void functionWordsAreNeverLookedFor()
    {
        for (const QString& text :
             {u"musique joyeuse pour danser"_s, u"ich bin traurig"_s, u"I got the job!"_s,
              u"para bailar con amigos"_s, u"not only sad"_s}) {
            for (const QString& word : read(text).unknown)
                QVERIFY2(word.size() > 3, qPrintable(word));
        }
    }

    void misspeltWordsAreUnderstood()
    {
        QCOMPARE(read(u"melancoly"_s).text, u"melancholy"_s);
        QCOMPARE(read(u"A gentle, Paino!"_s).text, u"A gentle, piano!"_s);
        // Two mistakes in a short word, a wrong first letter, too short, inflected, foreign.
        for (const QString& text :
             {u"pyuno"_s, u"sed"_s, u"joyfully pianos"_s, u"грустная музыка"_s})
            QCOMPARE(read(text).text, text);
        QCOMPARE(m_reader.read(u"melancoly"_s, [](const QString&) { return true; }).text,
                 u"melancoly"_s);
    }

    void lettersDrawnOutAreMeantOnce()
    {
        QCOMPARE(read(u"happyyyyy"_s).text, u"happy"_s);
        QCOMPARE(read(u"soooo saaaad"_s).text, u"so sad"_s);
        QCOMPARE(read(u"coooool music"_s).text, u"cool music"_s);
    }

    void aShortWordMayLackALetter() { QCOMPARE(read(u"hapy"_s).text, u"happy"_s); }

    void inOtherLanguagesNoLetterStandsForAnother()
    {
        QCOMPARE(read(u"ich muss gleich abgeben"_s).text, u"ich muss gleich abgeben"_s);
    }

    void negatedTempoAndLoudnessMeanTheOpposite()
    {
        for (const QString& text : {u"nothing slow"_s, u"nothing loud please"_s}) {
            const RequestReading request = read(text);
            QCOMPARE(request.terms.size(), std::size_t(1));
            QVERIFY(request.terms.front().negated);
            QVERIFY(!request.denied.empty());
        }
    }

    void negatedSituationIsUnmetButNegatedMusicIsNot()
    {
        QVERIFY(read(u"he never answers"_s).hasUnknownNegation);
        QVERIFY(!read(u"never any piano"_s).hasUnknownNegation);
    }

    void whatPassedTheSpeakerByIsMissed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"they all got promoted, except me"_s;
        QTest::newRow("German") << u"alle sind befördert worden, nur ich nicht"_s;
        QTest::newRow("French") << u"ils sont tous en vacances sauf moi"_s;
        QTest::newRow("Spanish") << u"todos aprobaron menos yo"_s;
        QTest::newRow("Chinese") << u"大家都升职了，就我没有"_s;
        QTest::newRow("Arabic") << u"كلهم ترقوا إلا أنا"_s;
    }

    void whatPassedTheSpeakerByIsMissed()
    {
        QFETCH(QString, text);
        const RequestReading request = read(text);
        QVERIFY(!request.terms.empty());
        for (const SaidTerm& said : request.terms)
            QVERIFY2(said.negated || said.term->mood.point.valence <= 0.0F, qPrintable(said.said));
    }

    void subjectsAreFoundInAnyLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"a christmas party"_s << u"christmas"_s << u"christmas"_s;
        QTest::newRow("German") << u"Weihnachtslieder"_s << u"Weihnachtslieder"_s << u"carol"_s;
        QTest::newRow("French") << u"une soirée d'été"_s << u"soirée d'été"_s << u"summer"_s;
        QTest::newRow("Spanish") << u"persecución en coche"_s << u"persecución"_s << u"chase"_s;
        QTest::newRow("Chinese") << u"海边的夏夜"_s << u"海边"_s << u"beach"_s;
        QTest::newRow("Arabic") << u"موسيقى للتأمل"_s << u"للتأمل"_s << u"meditation"_s;
        QTest::newRow("genre in a situation")
            << u"fiesta latina para bailar"_s << u"latina"_s << u"latin"_s;
    }

    void subjectsAreFoundInAnyLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        QFETCH(QString, name);
        const RequestReading request = read(text);
        QVERIFY(std::any_of(request.subjects.begin(), request.subjects.end(),
                            [&](const SaidSubject& subject) {
                                return subject.said == said && subject.names.contains(name);
                            }));
    }

    void negatedSubjectsAreNone()
    {
        for (const QString& text :
             {u"no christmas music"_s, u"keine Weihnachtslieder"_s, u"不要圣诞歌"_s})
            QVERIFY2(read(text).subjects.empty(), qPrintable(text));
    }

    void lessIsTheOpposite_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"weniger traurig", "less sad", "moins triste", "menos triste",
                                 "I'm not in the mood for sad music"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void lessIsTheOpposite()
    {
        QFETCH(QString, text);
        const RequestReading request = read(text);
        QVERIFY(!request.terms.empty());
        for (const SaidTerm& said : request.terms)
            QVERIFY2(said.negated, qPrintable(said.said));
        QVERIFY(!request.denied.empty());
        QVERIFY(!read(u"more or less sad"_s).terms.front().negated);
    }

    void moreEnergyIsMore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMore");
        QTest::newRow("fr") << u"plus d'énergie"_s << true;
        QTest::newRow("fr, a typographic apostrophe") << u"avec plus d’énergie"_s << true;
        QTest::newRow("fr, no longer any") << u"je n'ai plus d'énergie"_s << false;
        QTest::newRow("fr, less") << u"moins d'énergie"_s << false;
        QTest::newRow("de") << u"mehr Energie"_s << true;
        QTest::newRow("de, less") << u"weniger Energie"_s << false;
        QTest::newRow("es") << u"más energía"_s << true;
        QTest::newRow("es, less") << u"menos energía"_s << false;
        QTest::newRow("en, less") << u"less energy"_s << false;
    }

    void moreEnergyIsMore()
    {
        QFETCH(QString, text);
        QFETCH(bool, isMore);
        const RequestReading request = read(text);
        QVERIFY(!request.terms.empty());
        const SaidTerm& said = request.terms.front();
        QCOMPARE(said.term->mood.point.arousal > 0.0F && !said.negated, isMore);
    }

    void whatMusicIsComparedWithIsNotWanted_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"calmer than metal", "etwas ruhigeres als Metal",
                                 "plus calme que le metal", "más tranquilo que el metal"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatMusicIsComparedWithIsNotWanted()
    {
        QFETCH(QString, text);
        const RequestReading request = read(text);
        QCOMPARE(request.denied.size(), std::size_t(1));
        QCOMPARE(request.denied.front().said.toLower(), u"metal"_s);
        QVERIFY(!request.terms.front().negated);
        QVERIFY(request.terms.front().term->mood.point.arousal < 0.0F);
    }

    void chineseMusicWithoutVoicesIsInstrumental()
    {
        for (const QString& text : {u"没有人声的钢琴曲"_s, u"没有歌词的音乐"_s}) {
            const RequestReading request = read(text);
            QVERIFY2(std::any_of(request.terms.begin(), request.terms.end(),
                                 [](const SaidTerm& said) {
                                     return said.term->mood.vocalRole == VocalRole::Instrumental;
                                 }),
                     qPrintable(text));
        }
    }

    void refusingAGenreRefusesItsKinds()
    {
        for (const QString& text : {u"not classical"_s, u"keine klassische Musik"_s}) {
            const RequestReading request = read(text);
            QVERIFY(!request.denied.empty());
            QVERIFY2(request.denied.front().names.contains(u"baroque"_s), qPrintable(text));
        }
    }

    void nearWordsAreOfAnyLanguageOrNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        QTest::newRow("de") << u"trauirg"_s << u"traurig"_s;
        QTest::newRow("fr") << u"trsite"_s << u"triste"_s;
        QTest::newRow("es") << u"felis"_s << u"feliz"_s;
        QTest::newRow("a composer") << u"Bethoven"_s << u"Beethoven"_s;
        QTest::newRow("another") << u"Chopen"_s << u"Chopin"_s;
    }

    void nearWordsAreOfAnyLanguageOrNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, meant);
        const QStringList near = m_reader.nearestWords(text);
        QVERIFY2(near.contains(meant), qPrintable(near.join(u' ')));
        QVERIFY(near.size() <= 3);
    }

    void nothingUnderstoodOffersNearWords()
    {
        const RequestReading request = read(u"xqzvw"_s);
        QVERIFY(request.terms.empty() && request.denied.empty());
        QCOMPARE(request.unknown, QStringList(u"xqzvw"_s));
        QVERIFY(m_reader.nearestWords(u"melonchaly"_s).contains(u"melancholy"_s));
        QVERIFY(read(QString()).saysNothing());
    }

private:
    RequestReading read(const QString& text) const
    {
        return m_reader.read(text, [](const QString&) { return false; });
    }

    const RequestReader m_reader;
};

QTEST_APPLESS_MAIN(TestRequestReader)
#include "test_request_reader.moc"
