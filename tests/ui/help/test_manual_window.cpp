// SPDX-License-Identifier: MIT
#include "ui/help/manual_window.h"

#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFragment>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

/// The pictures that a text names, in their order.
QStringList picturesIn(const QTextDocument& text)
{
    QStringList names;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (piece.fragment().charFormat().isImageFormat())
                names.append(piece.fragment().charFormat().toImageFormat().name());
        }
    }
    return names;
}

QStringList headingsOf(const ManualWindow& window)
{
    QStringList headings;
    const auto* list = window.findChild<QListWidget*>();
    for (int i = 0; i < list->count(); ++i)
        headings.append(list->item(i)->text());
    return headings;
}

} // namespace

class TestManualWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void pageIsOfTheLanguageOrEnglish()
    {
        QCOMPARE(manualPage(u"de_AT"_s), QUrl(u"qrc:/manual/de.html"_s));
        QCOMPARE(manualPage(u"en_US"_s), QUrl(u"qrc:/manual/en.html"_s));
        QCOMPARE(manualPage(u"zh_CN"_s), QUrl(u"qrc:/manual/en.html"_s));
        QCOMPARE(manualPage(u"../de"_s), QUrl(u"qrc:/manual/en.html"_s));
    }

    void picturesAreNeverWiderThanTheText()
    {
        ManualWindow window;
        const auto* text = window.findChild<QTextBrowser*>();
        for (const int width : {1200, 600, 960}) {
            window.resize(width, 500);
            window.show();
            QTRY_COMPARE(window.width(), width);
            QTRY_COMPARE(text->horizontalScrollBar()->maximum(), 0);
        }
    }

    void bothLanguagesCoverTheSame()
    {
        const ManualWindow english;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const ManualWindow german;
        QVERIFY(headingsOf(english).size() >= 8);
        QCOMPARE(headingsOf(german).size(), headingsOf(english).size());
        QVERIFY(headingsOf(english) != headingsOf(german));
        QVERIFY(headingsOf(english).contains(u"The pad"_s));
    }

    void everyPictureIsThereAndFitsThePage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("German") << QLocale(QLocale::German);
    }

    void everyPictureIsThereAndFitsThePage()
    {
        QFETCH(const QLocale, locale);
        QLocale::setDefault(locale);
        const ManualWindow window;
        auto* text = window.findChild<QTextBrowser*>();
        const QStringList pictures = picturesIn(*text->document());
        QVERIFY(pictures.size() >= 3);
        for (const QString& name : pictures) {
            const auto image = text->document()
                                   ->resource(QTextDocument::ImageResource, QUrl(name))
                                   .value<QImage>();
            QVERIFY2(!image.isNull(), qPrintable(name));
            QVERIFY2(image.width() <= 640, qPrintable(name));
        }
    }

    void tablesAreTables()
    {
        const ManualWindow window;
        const QString text = window.findChild<QTextBrowser*>()->toPlainText();
        QVERIFY(text.contains(u"Energize"_s));
        QVERIFY2(!text.contains(u"---"_s) && !text.contains(u'|'), qPrintable(text));
    }

    void headingLeadsToItsPlace()
    {
        ManualWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* list = window.findChild<QListWidget*>();
        const auto* text = window.findChild<QTextBrowser*>();
        const auto pad = headingsOf(window).indexOf(u"The pad"_s);
        list->setCurrentRow(static_cast<int>(pad));
        QCOMPARE(text->textCursor().block().text(), u"The pad"_s);
        QVERIFY(text->verticalScrollBar()->value() > 0);
        list->setCurrentRow(0);
        QVERIFY(text->verticalScrollBar()->value() < text->verticalScrollBar()->pageStep());
    }

    void wordsAreFoundOneAfterTheOther()
    {
        ManualWindow window;
        window.show();
        auto* words = window.findChild<QLineEdit*>();
        const auto* text = window.findChild<QTextBrowser*>();
        words->setText(u"face"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(text->textCursor().selectedText().toLower(), u"face"_s);
        const int first = text->textCursor().position();
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(text->textCursor().position() > first);
        words->setText(u"no such words"_s);
        const int second = text->textCursor().position();
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(text->textCursor().position(), second);
    }

    void languageChangesWhileItIsOpen()
    {
        ManualWindow window;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window, &change);
        QVERIFY(!headingsOf(window).contains(u"The pad"_s));
        QVERIFY(headingsOf(window).size() >= 8);
    }

    void escapeClosesIt()
    {
        ManualWindow window;
        window.show();
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }
};

QTEST_MAIN(TestManualWindow)
#include "test_manual_window.moc"
