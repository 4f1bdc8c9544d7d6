// SPDX-License-Identifier: MIT
// The catalogs against the sources: lupdate collects every text anew into copies of them, so that a
// text without its translation cannot hide.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000;

/// How many plural forms each language has, by Qt's rules.
const QHash<QString, int> kPluralForms = {{u"en"_s, 2}, {u"de"_s, 2},    {u"fr"_s, 2},
                                          {u"es"_s, 2}, {u"zh_CN"_s, 1}, {u"ar"_s, 6}};

struct Message {
    QString source;
    QStringList translations; ///< one, or as many as the language has plural forms
    bool plural = false;
    bool finished = false;
};

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    message.plural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!message.plural)
                message.translations.append(xml.readElementText());
            while (message.plural && xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QString& path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message"_s)
            messages.push_back(readMessage(xml));
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

/// What a translation must keep of its source: placeholders, options and mark-up, in any order.
QStringList marksOf(const QString& text, bool plural)
{
    static const QRegularExpression mark(u"%L?\\d|%L?n|</?[a-z]+[^>]*>|--[a-z][a-z-]+"_s);
    QStringList marks;
    for (auto matches = mark.globalMatch(text); matches.hasNext();) {
        const QString found = matches.next().captured();
        // "One track" may stand for "%n track" where the form is for one alone.
        if (!plural || (found != u"%n"_s && found != u"%Ln"_s))
            marks.append(found);
    }
    marks.sort();
    return marks;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDir catalogs(QStringLiteral(V2M_SOURCE_DIR "/translations"));
        QStringList copies;
        for (const QString& name : catalogs.entryList({u"*.ts"_s})) {
            const QString copy = m_folder.filePath(name);
            QVERIFY(QFile::copy(catalogs.filePath(name), copy));
            copies.append(copy);
        }
        QCOMPARE(copies.size(), kPluralForms.size());
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(V2M_SOURCE_DIR));
        lupdate.start(QStringLiteral(V2M_LUPDATE_FILE),
                      QStringList{u"-silent"_s, u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s,
                                  u"none"_s, u"-tr-function-alias"_s, u"translate+=Message"_s,
                                  u"core"_s, u"ui"_s, u"app"_s, u"-ts"_s} +
                          copies);
        QVERIFY2(lupdate.waitForFinished(kPatienceMs), qPrintable(lupdate.errorString()));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    }

    void everyTextIsTranslated_data() { languages(); }

    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const auto messages = readMessages(copyOf(language));
        QVERIFY(messages.size() > 500);
        QStringList missing;
        for (const Message& message : messages) {
            const bool needed = language != u"en"_s || message.plural; // the sources are in English
            const bool empty = message.translations.isEmpty() ||
                               std::any_of(message.translations.begin(), message.translations.end(),
                                           [](const QString& text) { return text.isEmpty(); });
            if (needed && (!message.finished || empty))
                missing.append(message.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void translationsKeepPlaceholders_data() { languages(); }

    void translationsKeepPlaceholders()
    {
        QFETCH(QString, language);
        for (const Message& message : readMessages(copyOf(language))) {
            if (!message.finished)
                continue;
            if (message.plural)
                QCOMPARE(message.translations.size(), kPluralForms.value(language));
            for (const QString& text : message.translations)
                QVERIFY2(marksOf(text, message.plural) == marksOf(message.source, message.plural),
                         qPrintable(message.source + u"\n"_s + text));
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (auto it = kPluralForms.begin(); it != kPluralForms.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }

    QString copyOf(const QString& language) const
    {
        return m_folder.filePath(u"video2music_%1.ts"_s.arg(language));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
